//! The table from endpoint names to typed structs, with which the Rust runner of the shared cases reads and writes them.

use super::format::{file, ident};
use crate::description::Api;
use crate::generate::Output;
use quote::quote;

pub fn output(api: &Api) -> Output {
    let arms = api.endpoints().map(|(_, endpoint)| {
        let (name, request) = (&endpoint.name, ident(&endpoint.request.name));
        quote!(#name => Some(both::<api::#request>(kind, wire)),)
    });
    let items = quote! {
        use super::both;
        use tencent_chat::api;

        /// Reads the typed request or reply of an endpoint and writes it again; `None` for an unknown endpoint.
        #[allow(deprecated)]
        pub fn through(endpoint: &str, kind: &str, wire: &str) -> Option<Result<String, String>> {
            match endpoint {
                #(#arms)*
                _ => None,
            }
        }
    };
    let about = ["The typed structs of every endpoint, by name.".to_string()];
    Output::new("tests/rust/src/typed/table.rs", file("*.yaml", &about, vec![items]))
}
