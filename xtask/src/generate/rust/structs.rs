//! Request and reply types.

use super::format::{docs, ident};
use super::kinds::{Empty, Kind, kind};
use super::modules;
use crate::description::{Api, Endpoint, Field, Object, Required, Role, Type, names};
use crate::generate::text::{self, sentence, wrap};
use crate::generate::translation::Texts;
use proc_macro2::TokenStream;
use quote::quote;

/// Width of documentation lines.
pub const WIDTH: usize = 112;

/// A struct with all that belongs to it. `endpoint` is given for whole requests.
pub fn items(api: &Api, object: &Object, about: &[String], endpoint: Option<&Endpoint>) -> Vec<TokenStream> {
    let writer = Struct { api, object };
    let deprecated = endpoint.map(|endpoint| modules::deprecated(&endpoint.deprecated));
    let definition = writer.definition(about, endpoint);
    let mut items = vec![quote!(#deprecated #definition), writer.fields()];
    if object.role.is_read() {
        return items;
    }
    items.push(writer.methods());
    if let Some(endpoint) = endpoint {
        let name = ident(&object.name);
        let reply = ident(&endpoint.reply.name);
        let endpoint_name = &endpoint.name;
        items.push(quote! {
            impl crate::Request for #name {
                type Reply = #reply;
                const NAME: &'static str = #endpoint_name;
            }
        });
        items.extend(super::pages::items(endpoint));
        items.extend(super::pages::list(endpoint));
    }
    items
}

/// The documentation of a field: its note, and what else is known.
pub fn field_docs(object: &Object, index: usize) -> Vec<String> {
    let field = &object.fields[index];
    let mut lines = wrap(&text::markdown(&sentence(&field.note)), WIDTH, "");
    let mut facts = vec![text::requirement(object, index).to_string()];
    facts.extend(text::facts(object, index, !text::shows_values(field), str::to_string, &Texts::ENGLISH));
    facts.extend(text::on_the_wire(field));
    facts.retain(|fact| !fact.is_empty());
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&facts.join(" "), WIDTH, ""));
    }
    lines
}

struct Struct<'a> {
    api: &'a Api,
    object: &'a Object,
}

impl Struct<'_> {
    fn kind(&self, index: usize) -> Kind {
        kind(self.api, self.object, index)
    }

    fn definition(&self, about: &[String], endpoint: Option<&Endpoint>) -> TokenStream {
        let name = ident(&self.object.name);
        let about = docs(about);
        let has_default = match self.object.role {
            Role::Request => self.arguments().next().is_none() && self.fixed().next().is_none(),
            Role::Reply | Role::Shared | Role::Event => true,
        };
        let default = has_default.then(|| quote!(Default,));
        let fields = (0..self.object.fields.len()).map(|index| {
            let docs = docs(&field_docs(self.object, index));
            let (field, ty) = (&self.object.fields[index], self.kind(index).ty);
            let (name, aliases) = (ident(&field.name), &field.aliases);
            quote!(#docs #(#[doc(alias = #aliases)])* pub #name: #ty)
        });
        let fields: Vec<_> = fields.collect();
        // Whole events also know how they came.
        let received = (self.object.role == Role::Event && self.object.within.is_none())
            .then(|| quote!(pub(crate) received: Received,));
        let extra = self.has_extra().then(|| {
            quote! {
                /// Fields that are not described, and values that do not fit their description, as they came: they go out
                /// again.
                pub extra: serde_json::Map<String, serde_json::Value>,
            }
        });
        // Found by the name that Tencent's page has for it.
        let alias = endpoint.and_then(|endpoint| endpoint.path.rsplit('/').next());
        let alias = alias.map(|alias| quote!(#[doc(alias = #alias)]));
        quote! {
            #about
            #alias
            #[derive(Debug, Clone, #default PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields,)*
                #extra
                #received
            }
        }
    }

    /// Whether it keeps what it has no field for: what an event hands out goes back as it came.
    fn has_extra(&self) -> bool {
        self.object.role == Role::Shared
    }

    /// How it is read and written, see `wire/object.rs`.
    fn fields(&self) -> TokenStream {
        let name = ident(&self.object.name);
        // Only what a program writes has a type that must fit.
        let how = if self.object.role == Role::Request { quote!(strict) } else { quote!(lenient) };
        let kinds: Vec<Kind> = (0..self.object.fields.len()).map(|index| self.kind(index)).collect();
        let fields = self.object.fields.iter().zip(&kinds).enumerate().map(|(index, (field, kind))| {
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            let (name, wire) = (ident(&field.name), &field.wire);
            let write = ident(match kind.empty {
                None => "always",
                Some(Empty::Option) => "given",
                Some(Empty::List) => "items",
                Some(Empty::Map) => "entries",
            });
            quote!(#index #write #name #wire,)
        });
        let is_required = |(index, kind): (usize, &Kind)| {
            let required = self.object.role == Role::Request && !kind.optional;
            required.then(|| proc_macro2::Literal::usize_unsuffixed(index))
        };
        let required = kinds.iter().enumerate().filter_map(is_required);
        let extra = self.has_extra().then(|| quote!(extra extra));
        quote!(crate::wire::object::fields!(#how #name { #(#fields)* } required [#(#required),*] #extra);)
    }

    /// Fields with a single allowed value, which `new` sets by itself.
    fn fixed(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.needed().filter(|(_, field)| is_fixed(field))
    }

    /// Fields that `new` asks for.
    fn arguments(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.needed().filter(|(_, field)| !is_fixed(field))
    }

    /// Whether `new` asks for a field, or gives it its only value.
    fn is_argument(&self, index: usize) -> bool {
        let field = &self.object.fields[index];
        field.is_asked() && !self.object.is_alternative(index)
    }

    fn needed(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.object.fields.iter().enumerate().filter(|(_, field)| field.is_argument())
    }

    fn methods(&self) -> TokenStream {
        let name = ident(&self.object.name);
        let arguments: Vec<_> = self.arguments().collect();
        let parameters = arguments.iter().map(|(index, field)| {
            let (name, kind) = (ident(&field.name), self.kind(*index));
            let parameter = kind.parameter;
            quote!(#name: #parameter)
        });
        let parameters: Vec<_> = parameters.collect();
        let values = self.object.fields.iter().enumerate().map(|(index, field)| {
            let name = ident(&field.name);
            let value = if !field.is_argument() {
                return quote!(#name: None);
            } else if is_fixed(field) {
                fixed_value(field)
            } else {
                self.kind(index).convert
            };
            match (self.kind(index).optional, name == value.to_string()) {
                (true, _) => quote!(#name: Some(#value)),
                (false, true) => quote!(#name),
                (false, false) => quote!(#name: #value),
            }
        });
        let extra = self.has_extra().then(|| quote!(extra: serde_json::Map::new()));
        let values: Vec<_> = values.chain(extra).collect();
        let allow = (parameters.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let (about, body) = if arguments.is_empty() && self.fixed().next().is_none() {
            ("With no fields set.", quote!(Self::default()))
        } else if arguments.is_empty() {
            ("With only the fields that always have the same value.", quote!(Self { #(#values),* }))
        } else {
            let expected = self.needed().any(|(_, field)| field.required == Required::Expected);
            let about =
                if expected { "With the fields that are required or expected." } else { "With the required fields." };
            (about, quote!(Self { #(#values),* }))
        };
        let about = docs(&[about.to_string()]);
        let is_set_later = |at: usize| self.kind(at).optional && !self.is_argument(at);
        let setters = (0..self.object.fields.len()).filter(|&at| is_set_later(at)).map(|at| self.setter(at));
        quote! {
            impl #name {
                #about
                #allow
                pub fn new(#(#parameters),*) -> Self {
                    #body
                }
                #(#setters)*
            }
        }
    }

    fn setter(&self, index: usize) -> TokenStream {
        let field = &self.object.fields[index];
        let kind = self.kind(index);
        let (name, parameter, convert) = (ident(&field.name), kind.parameter, kind.convert);
        let about = format!("Sets `{}`: {}", field.name, text::markdown(field.note.trim()));
        let docs = docs(&wrap(&(about.trim_end_matches('.').to_string() + "."), WIDTH, ""));
        quote! {
            #docs
            #[must_use]
            pub fn #name(mut self, #name: #parameter) -> Self {
                self.#name = Some(#convert);
                self
            }
        }
    }
}

/// Whether a field has a single allowed value, so that nobody needs to give it.
pub fn is_fixed(field: &Field) -> bool {
    field.limits.values.len() == 1 && field.is_closed() && !matches!(field.ty, Type::List(_) | Type::Map(_))
}

fn fixed_value(field: &Field) -> TokenStream {
    match (&field.ty, &field.limits.values[0]) {
        (Type::Enum(inner), _) => {
            let (name, variant) = (ident(&inner.name), ident(&names::variants(&inner.values)[0]));
            quote!(#name::#variant)
        }
        (_, value) => {
            let value = proc_macro2::Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(#value)
        }
    }
}
