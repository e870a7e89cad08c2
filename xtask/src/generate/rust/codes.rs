//! `generated/codes.rs`: the kinds of errors.

use super::format::{docs, file, ident};
use crate::description::{Api, names};
use crate::generate::Output;
use proc_macro2::TokenStream;
use quote::quote;

pub fn output(api: &Api) -> Output {
    let about = ["What kinds of errors there are, by what a program does about them.".to_string()];
    let mut items = vec![quote!(
        use serde::{Serialize, Serializer};
    )];
    items.extend(kinds(api));
    Output::new("crates/tencent-chat/src/generated/codes.rs", file("kinds.yaml", &about, items))
}

fn kinds(api: &Api) -> Vec<TokenStream> {
    let names: Vec<_> = api.kinds.iter().map(|kind| ident(&names::pascal(&kind.name))).collect();
    let texts: Vec<_> = api.kinds.iter().map(|kind| &kind.name).collect();
    let docs = api.kinds.iter().map(|kind| docs(std::slice::from_ref(&kind.doc)));
    vec![
        quote! {
            /// The kind of an error code: codes are grouped by what a program can do about them.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum ErrorKind {
                #(#docs #names,)*
            }
        },
        quote! {
            impl ErrorKind {
                /// All kinds, in the order of the description, whose indexes stand in the tables.
                pub(crate) const ALL: &[Self] = &[#(Self::#names),*];

                /// The kind's name in snake case, the same in every language.
                pub fn as_str(self) -> &'static str {
                    match self {
                        #(Self::#names => #texts,)*
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for ErrorKind {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        },
        quote! {
            impl Serialize for ErrorKind {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        },
    ]
}
