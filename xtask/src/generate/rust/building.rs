//! Tests that build every request from its parts: what `new` and the setters make must be the sample's JSON.

use super::format::{file, ident};
use super::kinds;
use super::structs::is_fixed;
use crate::description::{Api, Endpoint, Enum, Family, Field, Object, Role, SharedKind, Type, Union, names};
use crate::generate::every_endpoint::requests;
use crate::generate::{CHECKS, Output};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

pub fn checks(api: &Api) -> Vec<Output> {
    let modules: Vec<String> = api.families.iter().map(|family| names::snake(&family.name)).collect();
    let items = modules.iter().map(|module| {
        let module = ident(module);
        // Tests of what is deprecated are no use of it.
        quote!(#[allow(deprecated)] #[rustfmt::skip] mod #module;)
    });
    let about = ["Every endpoint's requests, built from their parts.".to_string()];
    let list = Output::new(format!("{CHECKS}/rust/every_endpoint/mod.rs"), file("*.yaml", &about, items.collect()));
    let families = api.families.iter().zip(modules).map(|(family, module)| {
        let about = [format!("{}.", family.title)];
        Output::new(format!("{CHECKS}/rust/every_endpoint/{module}.rs"), file(&family.file, &about, tests(api, family)))
    });
    [list].into_iter().chain(families).collect()
}

fn tests(api: &Api, family: &Family) -> Vec<TokenStream> {
    let builder = Builder { api };
    let uses = [
        quote!(
            use crate::building;
        ),
        quote!(
            use tencent_chat::api::*;
        ),
    ];
    uses.into_iter().chain(family.endpoints.iter().map(|endpoint| builder.test(endpoint))).collect()
}

struct Builder<'a> {
    api: &'a Api,
}

impl Builder<'_> {
    fn test(&self, endpoint: &Endpoint) -> TokenStream {
        let name = ident(&format!("{}_becomes_its_json", endpoint.name));
        let checks = requests(self.api, endpoint).into_iter().map(|request| {
            let built = self.object(&endpoint.request, &request);
            let wire = raw(&request.to_string());
            quote!(building::same(&#built, #wire);)
        });
        quote! {
            #[test]
            fn #name() {
                #(#checks)*
            }
        }
    }

    fn object(&self, object: &Object, value: &Value) -> TokenStream {
        let name = ident(&object.name);
        let (asked, settable): (Vec<_>, Vec<_>) = object.fields.iter().partition(|field| field.is_argument());
        let asked = asked.into_iter().filter(|field| !is_fixed(field));
        if asked.clone().any(|field| value.get(&field.wire).is_none()) {
            // `new` asks for what its alternative stands for here: such a request can only be read.
            let text = raw(&value.to_string());
            return quote!(building::read::<#name>(#text));
        }
        let argument = |field: &Field| self.argument(&field.ty, object.role, &value[&field.wire]);
        let arguments = asked.map(argument);
        let setters = settable.into_iter().filter(|field| value.get(&field.wire).is_some()).map(|field| {
            let (setter, value) = (ident(&field.name), argument(field));
            quote!(.#setter(#value))
        });
        quote!(#name::new(#(#arguments),*) #(#setters)*)
    }

    /// What a caller gives for a field.
    fn argument(&self, ty: &Type, role: Role, value: &Value) -> TokenStream {
        match (ty, value) {
            (Type::List(inner), Value::Array(items)) => {
                let items: Vec<_> = items.iter().map(|item| self.item(inner, role, item)).collect();
                let inner = kinds::ty(inner, role, false);
                if items.is_empty() { quote!(Vec::<#inner>::new()) } else { quote!([#(#items),*]) }
            }
            (Type::Map(inner), Value::Object(map)) => {
                let entries: Vec<_> = map
                    .iter()
                    .map(|(key, value)| {
                        let value = self.item(inner, role, value);
                        quote!((#key, #value))
                    })
                    .collect();
                let inner = kinds::ty(inner, role, false);
                if entries.is_empty() { quote!(Vec::<(String, #inner)>::new()) } else { quote!([#(#entries),*]) }
            }
            (Type::String, Value::String(text)) => quote!(#text),
            _ => self.exact(ty, role, value),
        }
    }

    /// An entry of a list or map, which may be anything that becomes its type.
    fn item(&self, ty: &Type, role: Role, value: &Value) -> TokenStream {
        match (ty, value.as_i64()) {
            (Type::Integer, Some(number)) => {
                let number = Literal::i64_suffixed(number);
                quote!(#number)
            }
            (Type::String, _) => self.argument(ty, role, value),
            _ => self.exact(ty, role, value),
        }
    }

    /// A value of exactly the type.
    fn exact(&self, ty: &Type, role: Role, value: &Value) -> TokenStream {
        let text = value.to_string();
        match ty {
            Type::String => {
                let text = value.as_str().unwrap_or_default();
                quote!(#text.to_owned())
            }
            Type::Integer | Type::Boolean => plain(&text),
            Type::Number => plain(&if value.is_f64() { text } else { text + ".0" }),
            Type::Any | Type::Time => self.json(&text),
            Type::Free if role == Role::Request => {
                let text = raw(&text);
                quote!(building::object(#text))
            }
            Type::Free => self.json(&text),
            Type::Enum(inner) => enum_value(inner, value.as_str().unwrap_or_default()),
            Type::Object(object) => self.object(object, value),
            Type::Shared(name) => match &self.api.shared(name).kind {
                SharedKind::Object(object) => self.object(object, value),
                SharedKind::Union(union) => self.union(name, union, value),
                SharedKind::OneOf(_) => unreachable!("fields hold the types themselves"),
            },
            Type::OneOf(one_of) => {
                let name = ident(&one_of.name);
                let value = match value {
                    Value::String(text) => quote!(#text),
                    Value::Array(_) => self.exact(&Type::List(Box::new(Type::String)), role, value),
                    Value::Object(_) => self.exact(&Type::Map(Box::new(Type::Integer)), role, value),
                    _ => {
                        let number = Literal::i64_suffixed(value.as_i64().unwrap_or_default());
                        quote!(#number)
                    }
                };
                quote!(#name::from(#value))
            }
            Type::List(inner) => {
                let items = value.as_array().into_iter().flatten().map(|item| self.exact(inner, role, item));
                quote!(vec![#(#items),*])
            }
            Type::Map(inner) => {
                let entries = value.as_object().into_iter().flatten().map(|(key, value)| {
                    let value = self.exact(inner, role, value);
                    quote!((#key.to_owned(), #value))
                });
                quote!(std::collections::BTreeMap::from([#(#entries),*]))
            }
        }
    }

    fn union(&self, name: &str, union: &Union, value: &Value) -> TokenStream {
        let name = ident(name);
        let (kind, content) = (&value[&union.tag], &value[&union.content]);
        match union.variants.iter().find(|variant| *kind == variant.wire) {
            Some(variant) => {
                let content = self.object(&variant.object, content);
                quote!(#name::from(#content))
            }
            None => {
                let tag = ident(&names::snake(&union.tag));
                let key = ident(&names::snake(&union.content));
                let (kind, content) = (kind.as_str().unwrap_or_default(), self.json(&content.to_string()));
                quote!(#name::Unknown { #tag: #kind.to_owned(), #key: #content })
            }
        }
    }

    fn json(&self, text: &str) -> TokenStream {
        let text = raw(text);
        quote!(building::json(#text))
    }
}

/// A variant, or for an unlisted value of an open enum the value.
fn enum_value(inner: &Enum, value: &str) -> TokenStream {
    let name = ident(&inner.name);
    match inner.values.iter().position(|one| one == value) {
        Some(at) => {
            let variant = ident(&names::variants(&inner.values)[at]);
            quote!(#name::#variant)
        }
        None => quote!(#name::from(#value)),
    }
}

/// A literal as it stands in the text.
fn plain(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// A text as a raw string.
fn raw(text: &str) -> TokenStream {
    let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.expect("some number of them is not in the text");
    plain(&format!("r{hashes}\"{text}\"{hashes}"))
}
