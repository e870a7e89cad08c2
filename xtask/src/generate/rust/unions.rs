//! Objects that name their kind in one field and hold its content in another: message elements.

use super::format::{docs, ident};
use super::structs::WIDTH;
use crate::description::{Shared, Union, names};
use crate::generate::text::{markdown, sentence, wrap};
use proc_macro2::TokenStream;
use quote::quote;

pub fn items(shared: &Shared, union: &Union) -> Vec<TokenStream> {
    let name = ident(&shared.name);
    let contents: Vec<_> = union.variants.iter().map(|variant| ident(&variant.object.name)).collect();
    let variants: Vec<_> = union.short_names().iter().map(|variant| ident(variant)).collect();
    let wires: Vec<_> = union.variants.iter().map(|variant| &variant.wire).collect();
    let (tag_wire, content_wire) = (&union.tag, &union.content);
    let (tag, content) = (ident(&names::snake(tag_wire)), ident(&names::snake(content_wire)));
    let text = name.to_string();
    let about = docs(&about(shared));
    let variant_docs = union.variants.iter().map(|variant| docs(&[markdown(&sentence(&variant.summary))]));
    let tag_doc = format!(" `{tag_wire}`.");
    let content_doc = format!(" `{content_wire}`.");
    let mut items = vec![
        quote! {
            #about
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            #[allow(clippy::large_enum_variant, reason = "elements are few and short-lived; boxes would be in the way")]
            pub enum #name {
                #(#variant_docs #variants(#contents),)*
                /// A kind that this version does not know, or one whose content it cannot hold, kept as it is.
                Unknown {
                    #[doc = #tag_doc]
                    #tag: String,
                    #[doc = #content_doc]
                    #content: serde_json::Value,
                },
            }
        },
        quote! {
            impl #name {
                /// The kind as it stands on the wire.
                pub fn #tag(&self) -> &str {
                    match self {
                        #(Self::#variants(_) => #wires,)*
                        Self::Unknown { #tag, .. } => #tag,
                    }
                }

                fn from_parts(#tag: String, #content: serde_json::Value) -> Self {
                    let known = match #tag.as_str() {
                        #(#wires => crate::wire::lenient::content(&#content).map(Self::#variants),)*
                        _ => None,
                    };
                    known.unwrap_or(Self::Unknown { #tag, #content })
                }
            }
        },
        quote! {
            impl Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut element = serializer.serialize_struct(#text, 2)?;
                    element.serialize_field(#tag_wire, self.#tag())?;
                    match self {
                        #(Self::#variants(content) => element.serialize_field(#content_wire, content)?,)*
                        Self::Unknown { #content, .. } => element.serialize_field(#content_wire, #content)?,
                    }
                    element.end()
                }
            }
        },
        quote! {
            impl<'de> Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    // The content may come before the field that says how to read it.
                    let mut value = serde_json::Value::deserialize(deserializer)?;
                    let #tag = value.get(#tag_wire).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
                    let #content = value.get_mut(#content_wire).map(serde_json::Value::take).unwrap_or_default();
                    Ok(Self::from_parts(#tag, #content))
                }
            }
        },
        quote! {
            impl crate::wire::object::Blank for #name {
                fn blank() -> Self {
                    Self::Unknown { #tag: String::new(), #content: serde_json::Value::Null }
                }
            }
        },
        quote! {
            impl<'de> crate::wire::lenient::LenientItem<'de> for #name {
                fn from_map<A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
                    let (#tag, #content) = crate::wire::lenient::parts(map, &[#tag_wire, #content_wire])?;
                    Ok(Some(Self::from_parts(#tag, #content)))
                }
            }
        },
    ];
    items.extend(variants.iter().zip(&contents).map(|(variant, content)| {
        quote! {
            impl From<#content> for #name {
                fn from(content: #content) -> Self {
                    Self::#variant(content)
                }
            }
        }
    }));
    items
}

fn about(shared: &Shared) -> Vec<String> {
    let mut lines = wrap(&markdown(&sentence(&shared.summary)), WIDTH, "");
    if let Some(url) = shared.page_url() {
        lines.extend([String::new(), format!("Official page: <{url}>")]);
    }
    lines.push(String::new());
    for note in &shared.notes {
        lines.extend(wrap(&format!("- {}", markdown(note)), WIDTH, "  "));
    }
    lines
}
