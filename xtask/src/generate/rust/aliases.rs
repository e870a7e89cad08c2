//! Reading replies in which a field has several spellings.
//!
//! serde's own `alias` refuses an object in which two of the spellings stand; a reply must never be refused.

use super::format::ident;
use super::kinds::kind;
use crate::description::{Api, Object, Type};
use proc_macro2::TokenStream;
use quote::quote;

pub fn needed(object: &Object) -> bool {
    object.fields.iter().any(|field| !field.aliases.is_empty())
}

/// `Deserialize` for an object with aliases: every spelling is a field of its own, the first one found counts.
pub fn items(api: &Api, object: &Object) -> Option<TokenStream> {
    if !needed(object) {
        return None;
    }
    let name = ident(&object.name);
    let mut parts = Vec::new();
    let mut values = Vec::new();
    for (index, field) in object.fields.iter().enumerate() {
        let (own, ty, wire) = (ident(&field.name), kind(api, object, index).ty, &field.wire);
        parts.push(quote!(#[serde(rename = #wire, deserialize_with = "crate::lenient::read")] #own: #ty));
        let mut value = quote!(parts.#own);
        for (at, alias) in field.aliases.iter().enumerate() {
            let other = ident(&format!("{}_{}", field.name, at + 2));
            parts.push(quote!(#[serde(rename = #alias, deserialize_with = "crate::lenient::read")] #other: #ty));
            value = match field.ty {
                Type::List(_) | Type::Map(_) => {
                    quote!(if #value.is_empty() { parts.#other } else { #value })
                }
                _ => quote!(#value.or(parts.#other)),
            };
        }
        values.push(quote!(#own: #value));
    }
    Some(quote! {
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                /// The reply's spellings of the fields, each on its own: two of them may stand in one object.
                #[derive(Default, Deserialize)]
                #[serde(default)]
                struct Parts { #(#parts,)* }
                let parts = Parts::deserialize(deserializer)?;
                Ok(Self { #(#values),* })
            }
        }
    })
}
