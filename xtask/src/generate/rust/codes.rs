//! `generated/codes.rs`: what every error code means, and the kinds of errors.

use super::format::{docs, file, ident};
use crate::description::{Also, Api, RETRIES, names};
use crate::generate::Output;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub fn output(api: &Api) -> Output {
    let about = ["What the error codes of the API mean, and what a program does about them.".to_string()];
    let mut items = vec![quote!(
        use serde::{Serialize, Serializer};
    )];
    items.extend(kinds(api));
    items.extend(tables());
    items.push(codes(api));
    Output::new("crates/tencent-chat/src/generated/codes.rs", file("errors.yaml", &about, items))
}

fn kinds(api: &Api) -> Vec<TokenStream> {
    let names: Vec<_> = api.kinds.iter().map(|kind| ident(&names::pascal(&kind.name))).collect();
    let texts: Vec<_> = api.kinds.iter().map(|kind| &kind.name).collect();
    let docs = api.kinds.iter().map(|kind| docs(std::slice::from_ref(&kind.doc)));
    vec![
        quote! {
            /// What kind of refusal an error code is: codes are grouped by what a program does about them.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum ErrorKind {
                #(#docs #names,)*
            }
        },
        quote! {
            impl ErrorKind {
                /// All kinds, in the order of the packed tables.
                #[cfg(any(test, tencent_chat_packed))]
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

fn tables() -> Vec<TokenStream> {
    let retries = RETRIES.iter().map(|retry| ident(&names::pascal(retry)));
    vec![
        quote! {
            /// What may be done about a code without asking the caller.
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub enum Retry {
                /// Nothing, or change the request first.
                Never,
                /// Once more at once.
                Immediately,
                /// Again after a growing wait.
                Backoff,
                /// Slow down, then again.
                RateLimited,
                /// Make a new UserSig, then once more.
                RefreshSig,
            }
        },
        quote! {
            impl Retry {
                /// All of them, in the order of the packed tables.
                #[cfg(any(test, tencent_chat_packed))]
                pub(crate) const ALL: &[Self] = &[#(Self::#retries),*];
            }
        },
        quote! {
            /// One documented code, or a range of them.
            #[derive(Debug)]
            pub(crate) struct Code {
                pub first: i32,
                pub last: i32,
                pub kind: ErrorKind,
                pub retry: Retry,
                pub meaning: &'static str,
                pub hint: Option<&'static str>,
                pub also: &'static [Also],
            }
        },
        quote! {
            /// What a code means on one path only.
            #[derive(Debug)]
            pub(crate) struct Also {
                pub path: &'static str,
                pub kind: ErrorKind,
                pub retry: Retry,
                pub meaning: &'static str,
            }
        },
        quote! {
            #[cfg(not(tencent_chat_packed))]
            const fn code(code: i32, kind: ErrorKind, retry: Retry, meaning: &'static str) -> Code {
                Code { first: code, last: code, kind, retry, meaning, hint: None, also: &[] }
            }
        },
        quote! {
            #[cfg(not(tencent_chat_packed))]
            impl Code {
                const fn to(mut self, last: i32) -> Self {
                    self.last = last;
                    self
                }
                const fn hint(mut self, hint: &'static str) -> Self {
                    self.hint = Some(hint);
                    self
                }
                const fn also(mut self, also: &'static [Also]) -> Self {
                    self.also = also;
                    self
                }
            }
        },
    ]
}

/// What a code means on one path, with what to do about it.
pub fn also_meaning(also: &Also) -> String {
    match &also.hint {
        Some(hint) => format!("{}: {hint}", also.meaning),
        None => also.meaning.clone(),
    }
}

fn codes(api: &Api) -> TokenStream {
    let codes = api.errors.iter().map(|error| {
        let (first, meaning) = (Literal::i32_unsuffixed(error.first), &error.meaning);
        let (kind, retry) = (ident(&names::pascal(&error.kind)), ident(&names::pascal(&error.retry)));
        let mut text = quote!(code(#first, ErrorKind::#kind, Retry::#retry, #meaning));
        if error.last != error.first {
            let last = Literal::i32_unsuffixed(error.last);
            text = quote!(#text.to(#last));
        }
        if let Some(hint) = &error.hint {
            text = quote!(#text.hint(#hint));
        }
        let also = error.also.iter().map(|also| {
            let (kind, retry) = (ident(&names::pascal(&also.kind)), ident(&names::pascal(&also.retry)));
            let (path, meaning) = (&also.path, also_meaning(also));
            quote!(Also { path: #path, kind: ErrorKind::#kind, retry: Retry::#retry, meaning: #meaning })
        });
        if !error.also.is_empty() {
            text = quote!(#text.also(&[#(#also),*]));
        }
        text
    });
    quote! {
        /// The documented codes, sorted by number.
        #[cfg(not(tencent_chat_packed))]
        pub(crate) static CODES: &[Code] = &[#(#codes),*];
    }
}
