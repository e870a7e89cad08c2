//! Requests as Rust code: `new` with the required fields, and a setter for each other one.

use super::format::ident;
use super::kinds;
use super::structs::is_fixed;
use crate::description::{Api, Enum, Field, Object, Role, SharedKind, Type, Union, names};
use crate::generate::renamed::only_text;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use std::collections::BTreeSet;

pub struct Writer<'a> {
    api: &'a Api,
    /// Whether it is for tests, which cover everything: what `new` cannot make is read from its JSON, and elements have no
    /// short constructors.
    for_tests: bool,
    /// The types of `tencent_chat::api` that the code names.
    pub types: BTreeSet<String>,
    /// Whether the code calls a short constructor of `Element`.
    pub makes_element: bool,
}

impl<'a> Writer<'a> {
    pub fn new(api: &'a Api, for_tests: bool) -> Self {
        Self { api, for_tests, types: BTreeSet::new(), makes_element: false }
    }

    /// Nothing when the value lacks what `new` asks for.
    pub fn object(&mut self, object: &Object, value: &Value) -> Option<TokenStream> {
        let name = self.name(&object.name);
        let (asked, settable): (Vec<_>, Vec<_>) = object.fields.iter().partition(|field| field.is_argument());
        let asked: Vec<_> = asked.into_iter().filter(|field| !is_fixed(field)).collect();
        if asked.iter().any(|field| value.get(&field.wire).is_none()) {
            // `new` asks for what its alternative stands for here: such a request can only be read.
            let text = value.to_string();
            return self.for_tests.then(|| quote!(building::read::<#name>(#text)));
        }
        let mut argument = |field: &Field| self.argument(&field.ty, object.role, &value[&field.wire]);
        let arguments = asked.into_iter().map(&mut argument).collect::<Option<Vec<_>>>()?;
        let setters = settable.into_iter().filter(|field| value.get(&field.wire).is_some()).map(|field| {
            let (setter, value) = (ident(&field.name), argument(field)?);
            Some(quote!(.#setter(#value)))
        });
        let setters = setters.collect::<Option<Vec<_>>>()?;
        Some(quote!(#name::new(#(#arguments),*) #(#setters)*))
    }

    fn name(&mut self, name: &str) -> proc_macro2::Ident {
        self.types.insert(name.to_owned());
        ident(name)
    }

    /// What a caller gives for a field.
    fn argument(&mut self, ty: &Type, role: Role, value: &Value) -> Option<TokenStream> {
        Some(match (ty, value) {
            (Type::List(inner), Value::Array(items)) if items.is_empty() => {
                let inner = self.ty(inner, role);
                quote!(Vec::<#inner>::new())
            }
            (Type::List(inner), Value::Array(items)) => {
                let items = items.iter().map(|item| self.item(inner, role, item)).collect::<Option<Vec<_>>>()?;
                quote!([#(#items),*])
            }
            (Type::Map(inner), Value::Object(map)) if map.is_empty() => {
                let inner = self.ty(inner, role);
                quote!(Vec::<(String, #inner)>::new())
            }
            (Type::Map(inner), Value::Object(map)) => {
                let entries = map.iter().map(|(key, value)| {
                    let value = self.item(inner, role, value)?;
                    Some(quote!((#key, #value)))
                });
                let entries = entries.collect::<Option<Vec<_>>>()?;
                quote!([#(#entries),*])
            }
            (Type::String, Value::String(text)) => quote!(#text),
            (Type::Enum(inner), Value::String(text)) if !inner.values.contains(text) => quote!(#text),
            (Type::Any, Value::String(_) | Value::Number(_) | Value::Bool(_)) => plain(&value.to_string()),
            (Type::OneOf(_), Value::String(text)) => quote!(#text),
            (Type::OneOf(_), Value::Number(number)) => {
                let number = Literal::i64_suffixed(number.as_i64()?);
                quote!(#number)
            }
            _ => return self.exact(ty, role, value),
        })
    }

    /// An entry of a list or map, which may be anything that becomes its type.
    fn item(&mut self, ty: &Type, role: Role, value: &Value) -> Option<TokenStream> {
        match (ty, value.as_i64()) {
            // Without its type, a number too large for an i32 would be none.
            (Type::Integer, Some(number)) if i32::try_from(number).is_err() => {
                let number = Literal::i64_suffixed(number);
                Some(quote!(#number))
            }
            (Type::String | Type::Enum(_) | Type::OneOf(_), _) => self.argument(ty, role, value),
            _ => self.exact(ty, role, value),
        }
    }

    /// A value of exactly the type.
    fn exact(&mut self, ty: &Type, role: Role, value: &Value) -> Option<TokenStream> {
        let text = value.to_string();
        Some(match ty {
            Type::String => {
                let text = value.as_str()?;
                quote!(#text.to_owned())
            }
            Type::Integer | Type::Boolean => plain(&text),
            Type::Number => plain(&if value.is_f64() { text } else { text + ".0" }),
            Type::Free if role == Role::Request => {
                let entries = value.as_object()?.iter();
                let entries = entries.map(|(key, value)| plain(&format!("({key:?}.into(), json!({value}))")));
                quote!(serde_json::Map::from_iter([#(#entries),*]))
            }
            Type::Any | Type::Time | Type::Free => json(value),
            Type::Enum(inner) => self.variant(inner, value.as_str()?),
            Type::Object(object) => self.object(object, value)?,
            Type::Shared(name) => match &self.api.shared(name).kind {
                SharedKind::Object(object) => self.object(object, value)?,
                SharedKind::Union(union) => self.union(name, union, value)?,
                SharedKind::OneOf(_) => unreachable!("fields hold the types themselves"),
            },
            Type::OneOf(one_of) => {
                let name = self.name(&one_of.name);
                let value = match value {
                    Value::Array(_) => self.exact(&Type::List(Box::new(Type::String)), role, value)?,
                    Value::Object(_) => self.exact(&Type::Map(Box::new(Type::Integer)), role, value)?,
                    _ => self.argument(ty, role, value)?,
                };
                quote!(#name::from(#value))
            }
            Type::List(inner) => {
                let items = value.as_array()?.iter().map(|item| self.exact(inner, role, item));
                let items = items.collect::<Option<Vec<_>>>()?;
                quote!(vec![#(#items),*])
            }
            Type::Map(inner) => {
                let entries = value.as_object()?.iter().map(|(key, value)| {
                    let value = self.exact(inner, role, value)?;
                    Some(quote!((#key.to_owned(), #value)))
                });
                let entries = entries.collect::<Option<Vec<_>>>()?;
                quote!(std::collections::BTreeMap::from([#(#entries),*]))
            }
        })
    }

    /// The type of a list or map that is empty and so does not show it.
    fn ty(&mut self, ty: &Type, role: Role) -> TokenStream {
        match ty.innermost() {
            Type::Object(object) => drop(self.name(&object.name)),
            Type::Enum(inner) => drop(self.name(&inner.name)),
            Type::Shared(name) => drop(self.name(name)),
            _ => {}
        }
        kinds::ty(ty, role, false)
    }

    /// A variant, or for an unlisted value of an open enum the value.
    fn variant(&mut self, inner: &Enum, value: &str) -> TokenStream {
        let name = self.name(&inner.name);
        match inner.values.iter().position(|one| one == value) {
            Some(at) => {
                let variant = ident(&names::variants(&inner.values)[at]);
                quote!(#name::#variant)
            }
            None => quote!(#name::from(#value)),
        }
    }

    fn union(&mut self, name: &str, union: &Union, value: &Value) -> Option<TokenStream> {
        if let (false, Some(text)) = (self.for_tests, only_text(value, [&union.tag, &union.content, "Text"])) {
            self.makes_element = true;
            return Some(quote!(Element::text(#text)));
        }
        let name = self.name(name);
        let (kind, content) = (value[&union.tag].as_str()?, &value[&union.content]);
        let Some(at) = union.variants.iter().position(|variant| variant.wire == kind) else {
            let (tag, key) = (ident(&names::snake(&union.tag)), ident(&names::snake(&union.content)));
            let content = json(content);
            return Some(quote!(#name::Unknown { #tag: #kind.to_owned(), #key: #content }));
        };
        let (variant, content) = (ident(&union.short_names()[at]), self.object(&union.variants[at].object, content)?);
        Some(quote!(#name::#variant(#content)))
    }
}

/// A value in the macro's words, which are those of JSON.
fn json(value: &Value) -> TokenStream {
    plain(&format!("json!({value})"))
}

/// Code that stands in a text.
fn plain(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{error} in {text}"))
}
