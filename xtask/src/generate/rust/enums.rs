//! Strings with known values, as enums that keep unknown ones.

use super::format::{docs, ident};
use super::structs::WIDTH;
use crate::description::{Enum, names};
use crate::generate::text::{markdown, sentence, wrap};
use proc_macro2::TokenStream;
use quote::quote;

pub fn items(inner: &Enum, is_read: bool) -> Vec<TokenStream> {
    let name = ident(&inner.name);
    let about = docs(&wrap(&markdown(&sentence(&inner.note)), WIDTH, ""));
    let variants: Vec<_> = names::variants(&inner.values).iter().map(|variant| ident(variant)).collect();
    let values = &inner.values;
    let variant_docs = values.iter().map(|value| docs(&[format!("`{value}`")]));
    let mut items = vec![
        quote! {
            #about
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                /// A value that this version does not know.
                Other(String),
            }
        },
        quote! {
            impl #name {
                /// The value as it stands on the wire.
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #values,)*
                        Self::Other(value) => value,
                    }
                }
            }
        },
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    match value {
                        #(#values => Self::#variants,)*
                        _ => Self::Other(value.to_owned()),
                    }
                }
            }
        },
        quote! {
            impl From<String> for #name {
                fn from(value: String) -> Self {
                    Self::from(value.as_str())
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        },
        quote! {
            impl Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        },
        quote! {
            impl<'de> Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    String::deserialize(deserializer).map(Self::from)
                }
            }
        },
        quote! {
            impl crate::wire::object::Blank for #name {
                fn blank() -> Self {
                    Self::Other(String::new())
                }
            }
        },
    ];
    if is_read {
        items.push(quote!(crate::wire::lenient::text_enum!(#name);));
    }
    items
}
