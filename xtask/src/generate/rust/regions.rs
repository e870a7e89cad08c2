//! `api/regions.rs`: where an app can live.

use super::format::{docs, file, ident};
use crate::description::{Api, names};
use crate::generate::Output;
use crate::generate::text::{markdown, sentence};
use quote::quote;

pub fn output(api: &Api) -> Output {
    let variants: Vec<_> = api.regions.iter().map(|region| ident(&names::pascal(&region.id))).collect();
    let variant_docs = api.regions.iter().map(|region| {
        let note = region.note.as_ref().map(|note| format!(" {}", markdown(&sentence(note)))).unwrap_or_default();
        docs(&[format!("{}: `{}`.{note}", region.name, region.host)])
    });
    let ids: Vec<_> = api.regions.iter().map(|region| &region.id).collect();
    let hosts = api.regions.iter().map(|region| &region.host);
    let backups = api.regions.iter().map(|region| &region.backup);
    let items = vec![
        quote! {
            /// The region in which an app (SDKAppID) was created. It cannot be guessed: another region's host refuses the app.
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Region {
                #(#variant_docs #variants,)*
                /// Any other host: a host name, or a URL that begins with `https://` or `http://`.
                Custom(String),
            }
        },
        quote! {
            impl Region {
                /// The regions that have a name.
                pub const ALL: &[Region] = &[#(Self::#variants),*];

                /// A host of one's own: a host name, or a URL that begins with `https://` or `http://`.
                pub fn custom(host_or_url: impl Into<String>) -> Self {
                    Self::Custom(host_or_url.into())
                }

                /// The region with this name in snake case, such as `silicon_valley`.
                pub fn parse(id: &str) -> Option<Self> {
                    match id {
                        #(#ids => Some(Self::#variants),)*
                        _ => None,
                    }
                }

                /// The region's name in snake case, `custom` for a host of one's own.
                pub fn id(&self) -> &'static str {
                    match self {
                        #(Self::#variants => #ids,)*
                        Self::Custom(_) => "custom",
                    }
                }

                /// The host that calls go to, with its port where a custom one has one.
                pub fn host(&self) -> &str {
                    match self {
                        #(Self::#variants => #hosts,)*
                        Self::Custom(custom) => {
                            let host = custom.split_once("://").map_or(custom.as_str(), |(_, rest)| rest);
                            host.split('/').next().unwrap_or(host)
                        }
                    }
                }

                /// What the URL of a call begins with: `https://` and the host, without a slash at the end.
                pub fn base_url(&self) -> String {
                    match self {
                        Self::Custom(custom) if custom.contains("://") => custom.trim_end_matches('/').to_owned(),
                        Self::Custom(custom) => format!("https://{}", custom.trim_end_matches('/')),
                        named => format!("https://{}", named.host()),
                    }
                }

                /// The host that serves the same calls when a network diverts the main one's name.
                pub fn backup_host(&self) -> Option<&'static str> {
                    match self {
                        #(Self::#variants => Some(#backups),)*
                        Self::Custom(_) => None,
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for Region {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    match self {
                        Self::Custom(custom) => f.write_str(custom),
                        named => f.write_str(named.id()),
                    }
                }
            }
        },
    ];
    let about = [
        "The regions of the service and their hosts.".to_string(),
        String::new(),
        "Official page: <https://www.tencentcloud.com/document/product/1047/34620>".to_string(),
    ];
    Output::new("crates/tencent-chat/src/generated/api/regions.rs", file("regions.yaml", &about, items))
}
