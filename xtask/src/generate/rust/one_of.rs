//! Values of one of several plain types: an enum that keeps any other value as it is.

use super::format::{docs, ident};
use super::structs::WIDTH;
use crate::description::{OneOf, Shared, Type};
use crate::generate::text::{markdown, sentence, wrap};
use proc_macro2::TokenStream;
use quote::quote;

/// A type that a value may have: the enum's variant, and how values of the type come and go.
struct Variant {
    name: &'static str,
    doc: &'static str,
    ty: TokenStream,
    /// Other types the variant is made from.
    from: Vec<TokenStream>,
    /// From a JSON value `value`, if it is one.
    read: TokenStream,
}

fn variant(ty: &Type) -> Variant {
    match ty {
        Type::Integer => Variant {
            name: "Integer",
            doc: "A whole number.",
            ty: quote!(i64),
            from: Vec::new(),
            read: quote!(value.as_i64().map(Self::Integer)),
        },
        Type::List(_) => Variant {
            name: "List",
            doc: "A list of strings.",
            ty: quote!(Vec<String>),
            from: Vec::new(),
            read: quote! {
                value.as_array().and_then(|items| {
                    items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>().map(Self::List)
                })
            },
        },
        Type::Map(_) => Variant {
            name: "Map",
            doc: "Whole numbers by key.",
            ty: quote!(std::collections::BTreeMap<String, i64>),
            from: Vec::new(),
            read: quote! {
                value.as_object().and_then(|map| {
                    map.iter().map(|(key, value)| Some((key.clone(), value.as_i64()?))).collect::<Option<_>>().map(Self::Map)
                })
            },
        },
        _ => Variant {
            name: "Text",
            doc: "A text.",
            ty: quote!(String),
            from: vec![quote!(&str)],
            read: quote!(value.as_str().map(|text| Self::Text(text.to_owned()))),
        },
    }
}

pub fn items(shared: &Shared, one_of: &OneOf) -> Vec<TokenStream> {
    let name = ident(&one_of.name);
    let about = docs(&wrap(&markdown(&sentence(&shared.summary)), WIDTH, ""));
    let variants: Vec<Variant> = one_of.types.iter().map(variant).collect();
    let names: Vec<_> = variants.iter().map(|variant| ident(variant.name)).collect();
    let types: Vec<_> = variants.iter().map(|variant| &variant.ty).collect();
    let variant_docs = variants.iter().map(|variant| docs(&[variant.doc.to_string()]));
    let reads = variants.iter().map(|variant| &variant.read);
    let mut items = vec![
        quote! {
            #about
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #names(#types),)*
                /// A value of another type, kept as it is.
                Other(serde_json::Value),
            }
        },
        quote! {
            impl From<serde_json::Value> for #name {
                fn from(value: serde_json::Value) -> Self {
                    let known = None;
                    #(let known = known.or_else(|| #reads);)*
                    known.unwrap_or(Self::Other(value))
                }
            }
        },
        quote! {
            impl Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#names(value) => value.serialize(serializer),)*
                        Self::Other(value) => value.serialize(serializer),
                    }
                }
            }
        },
        quote! {
            impl<'de> Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    serde_json::Value::deserialize(deserializer).map(Self::from)
                }
            }
        },
        quote! {
            impl crate::wire::object::Blank for #name {
                fn blank() -> Self {
                    Self::Other(serde_json::Value::Null)
                }
            }
        },
        quote! {
            impl<'de> crate::wire::lenient::LenientItem<'de> for #name {
                fn from_bool(value: bool) -> Option<Self> {
                    Some(Self::Other(value.into()))
                }
                fn from_integer(value: i64) -> Option<Self> {
                    Some(serde_json::Value::from(value).into())
                }
                fn from_float(value: f64) -> Option<Self> {
                    Some(Self::Other(value.into()))
                }
                fn from_text(value: &str) -> Option<Self> {
                    Some(serde_json::Value::from(value).into())
                }
                fn from_map<A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
                    let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_map(map)?;
                    Ok(value.map(Self::from))
                }
                fn from_seq<A: serde::de::SeqAccess<'de>>(seq: A) -> Result<Option<Self>, A::Error> {
                    let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_seq(seq)?;
                    Ok(value.map(Self::from))
                }
            }
        },
    ];
    for variant in &variants {
        let variant_name = ident(variant.name);
        let own = (&variant.ty, quote!(value));
        for (ty, value) in variant.from.iter().map(|ty| (ty, quote!(value.into()))).chain([own]) {
            items.push(quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant_name(#value)
                    }
                }
            });
        }
    }
    items
}
