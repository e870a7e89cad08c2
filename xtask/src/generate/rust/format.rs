//! Prints Rust items the way a person would lay them out.

use proc_macro2::TokenStream;
use quote::quote;

/// A file from its marker, inner documentation and items.
pub fn file(source: &str, docs: &[String], items: Vec<TokenStream>) -> String {
    let mut text = format!("// {}\n", crate::generate::marker(source));
    text.push_str(&docs.iter().map(|line| format!("//! {line}").trim_end().to_string() + "\n").collect::<String>());
    let mut last_use = None;
    for item in items {
        let printed = print(item);
        // `use` lines stand in groups: the standard library, other crates, this crate.
        let group = ["use std", "use serde", "use "].iter().position(|start| printed.starts_with(start));
        if group.is_none() || group != last_use {
            text.push('\n');
        }
        last_use = group;
        text.push_str(&printed);
    }
    text
}

fn print(item: TokenStream) -> String {
    let file = syn::parse2(item.clone()).unwrap_or_else(|error| panic!("{error} in {item}"));
    let mut text = String::new();
    let mut after_block = false;
    for line in prettyplease::unparse(&file).lines() {
        // Between the functions of an `impl`.
        if after_block && line.starts_with("    ") && !line.starts_with("     ") && line != "    }" {
            text.push('\n');
        }
        after_block = line == "    }" || line == "    ];";
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Documentation attributes, one for each line.
pub fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// An identifier, raw where the name is a keyword.
pub fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) if name != "gen" => proc_macro2::Ident::new(name, span),
        _ => proc_macro2::Ident::new_raw(name, span),
    }
}
