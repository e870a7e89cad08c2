//! Tests that build every request from its parts: what `new` and the setters make must be the sample's JSON.

use super::expression::Writer;
use super::format::{file, ident};
use crate::description::{Api, Endpoint, Family, names};
use crate::generate::every_endpoint::requests;
use crate::generate::{CHECKS, Output};
use proc_macro2::TokenStream;
use quote::quote;

pub fn checks(api: &Api) -> Vec<Output> {
    let modules: Vec<String> = api.families.iter().map(|family| names::snake(&family.name)).collect();
    let items = modules.iter().map(|module| {
        let module = ident(module);
        // Tests of what is deprecated do not count as uses.
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
    let uses = quote! {
        #![allow(unused_imports, reason = "not every family has values without a type")]
        use serde_json::json;
        use tencent_chat::api::*;
        use crate::building;
    };
    [uses].into_iter().chain(family.endpoints.iter().map(|endpoint| test(api, endpoint))).collect()
}

fn test(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let name = ident(&format!("{}_becomes_its_json", endpoint.name));
    let checks = requests(api, endpoint).into_iter().map(|request| {
        let built = Writer::new(api, true).object(&endpoint.request, &request);
        let built = built.unwrap_or_else(|| panic!("{}: {request} cannot be written in Rust", endpoint.name));
        let wire = request.to_string();
        quote!(building::same(&#built, #wire);)
    });
    quote! {
        #[test]
        fn #name() {
            #(#checks)*
        }
    }
}
