//! The files of types: one for each family, one for what they share, and `mod.rs`.

use super::format::{file, ident};
use super::structs::WIDTH;
use super::{enums, one_of, structs, unions};
use crate::description::named::{Files, Named};
use crate::description::{Api, Endpoint, Family, Object, Role, Shared, SharedKind, names};
use crate::generate::Output;
use crate::generate::text::{self, markdown, sentence, wrap};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

const FOLDER: &str = "crates/tencent-chat/src/generated/api";

/// What is said of endpoints that return a list page by page.
const PAGED: &str = "Returns one page: `pages` and `items` go through all.";

pub fn outputs(api: &Api) -> Vec<Output> {
    let files = api.files();
    let mut outputs: Vec<Output> = api.families.iter().map(|family| family_file(api, &files, family)).collect();
    outputs.push(shared_file(api, &files));
    outputs.push(super::regions::output(api));
    outputs.push(module_file(api));
    outputs
}

fn family_file(api: &Api, files: &Files, family: &Family) -> Output {
    let mut items = Vec::new();
    let named = &files.families[family.name.as_str()];
    for named in named {
        items.extend(type_items(api, files, *named));
    }
    let mut about = vec![sentence(&family.title)];
    about.push(String::new());
    about.push("| endpoint | official page |".into());
    about.push("|---|---|".into());
    about.extend(family.endpoints.iter().map(|endpoint| {
        let page = match endpoint.page_url() {
            Some(url) => format!("[{}]({url})", markdown(&endpoint.title)),
            None => markdown(&endpoint.title),
        };
        format!("| [`{}`] | {page} |", endpoint.request.name)
    }));
    for note in &family.notes {
        about.push(String::new());
        about.extend(wrap(&markdown(&sentence(note)), WIDTH, ""));
    }
    let mut all = imports(&items, files, named);
    all.extend(items);
    let path = format!("{FOLDER}/{}.rs", module(family));
    Output::new(path, file(&family.file, &about, all))
}

fn shared_file(api: &Api, files: &Files) -> Output {
    let mut items = Vec::new();
    for shared in &api.shared {
        match &shared.kind {
            SharedKind::Union(union) => items.extend(unions::items(shared, union)),
            SharedKind::OneOf(one_of) => items.extend(one_of::items(shared, one_of)),
            SharedKind::Object(_) => {}
        }
    }
    for named in &files.shared {
        items.extend(type_items(api, files, *named));
    }
    let mut all = imports(&items, files, &files.shared);
    all.extend(items);
    let about = ["Types that several families of endpoints share.".to_string()];
    Output::new(format!("{FOLDER}/types.rs"), file("types.yaml", &about, all))
}

fn module_file(api: &Api) -> Output {
    let mut modules: Vec<(String, String)> = api.families.iter().map(|family| (module(family), gate(family))).collect();
    // The modules name what is deprecated themselves.
    let has_deprecated = |family: &&Family| family.endpoints.iter().any(|endpoint| endpoint.deprecated.is_some());
    let deprecated: BTreeSet<String> = api.families.iter().filter(has_deprecated).map(module).collect();
    modules.extend([("regions".into(), String::new()), ("types".into(), String::new())]);
    modules.sort();
    let about = [
        "Requests and replies of all endpoints, one module for each family.".to_string(),
        String::new(),
        "Type names are unique, so each is also available here: `tencent_chat::api::DeleteAccounts`. Each family is a"
            .to_string(),
        "feature of the crate; all are on by default.".to_string(),
    ];
    let mut text = file("*.yaml", &about, Vec::new());
    text.push('\n');
    for (name, gate) in &modules {
        let allow = if deprecated.contains(name) { "#[allow(deprecated)]\n" } else { "" };
        text.push_str(&format!("{gate}{allow}#[rustfmt::skip]\npub mod {name};\n"));
    }
    text.push('\n');
    for (name, gate) in &modules {
        text.push_str(&format!("{gate}pub use {name}::*;\n"));
    }
    Output::new(format!("{FOLDER}/mod.rs"), text)
}

/// The line that leaves a family out when its feature is off.
fn gate(family: &Family) -> String {
    format!("#[cfg(feature = \"{}\")]\n", family.name)
}

/// `official-account` → `official_account`
fn module(family: &Family) -> String {
    names::snake(&family.name)
}

fn type_items(api: &Api, files: &Files, named: Named) -> Vec<TokenStream> {
    match named {
        Named::Enum(inner) => enums::items(inner, files.is_read(&inner.name)),
        Named::Object(object) => {
            let endpoint = endpoint_of(api, object);
            let about = about(api, object, endpoint);
            let request = endpoint.filter(|_| object.role == Role::Request);
            let mut items = structs::items(api, object, &about, request);
            if object.role != Role::Request {
                let name = ident(&object.name);
                items.push(quote!(crate::wire::lenient::object!(#name);));
            }
            items
        }
    }
}

/// The endpoint whose whole request or reply an object is.
fn endpoint_of<'a>(api: &'a Api, object: &Object) -> Option<&'a Endpoint> {
    let mut endpoints = api.endpoints().map(|(_, endpoint)| endpoint);
    endpoints.find(|endpoint| [&endpoint.request.name, &endpoint.reply.name].contains(&&object.name))
}

/// The documentation of a struct.
fn about(api: &Api, object: &Object, endpoint: Option<&Endpoint>) -> Vec<String> {
    if let Some(endpoint) = endpoint {
        if object.role == Role::Reply {
            return vec![format!("The reply to [`{}`].", endpoint.request.name)];
        }
        return endpoint_docs(endpoint);
    }
    match api.documentation_of(object) {
        Some((summary, notes)) => {
            let mut lines = wrap(&markdown(&sentence(summary)), WIDTH, "");
            let page = api.shared.iter().find(|shared| shared.name == object.name).and_then(Shared::page_url);
            if let Some(url) = page {
                lines.extend([String::new(), format!("Official page: <{url}>")]);
            }
            push_list(&mut lines, notes);
            lines
        }
        None => {
            let mut lines = wrap(&markdown(&sentence(&object.note)), WIDTH, "");
            if let Some((parent, field)) = &object.within {
                lines.push(String::new());
                lines.push(format!("Used in [`{parent}::{field}`](field@crate::api::{parent}::{field})."));
            }
            lines
        }
    }
}

fn endpoint_docs(endpoint: &Endpoint) -> Vec<String> {
    let mut lines = wrap(&markdown(&sentence(&endpoint.summary)), WIDTH, "");
    lines.push(String::new());
    lines.push(match endpoint.page_url() {
        Some(url) => format!("Official page: [{}]({url})", markdown(&endpoint.title)),
        None => "No current page documents it.".to_string(),
    });
    lines.push(String::new());
    lines.push(format!("Path: `{}`", endpoint.path));
    lines.push(String::new());
    lines.extend(wrap(&markdown(&text::endpoint_facts(endpoint, str::to_string, PAGED)), WIDTH, ""));
    push_list(&mut lines, &endpoint.notes);
    lines
}

/// The attribute that says what to use instead.
pub fn deprecated(instead: &Option<String>) -> TokenStream {
    let note = instead.as_deref().map(sentence);
    note.map_or_else(TokenStream::new, |note| quote!(#[deprecated(note = #note)]))
}

pub fn push_list(lines: &mut Vec<String>, notes: &[String]) {
    if !notes.is_empty() {
        lines.push(String::new());
    }
    for note in notes {
        lines.extend(wrap(&format!("- {}", markdown(note)), WIDTH, "  "));
    }
}

/// The `use` lines a file needs, found by the names that stand in its items.
fn imports(items: &[TokenStream], files: &Files, own: &[Named]) -> Vec<TokenStream> {
    let mut used = BTreeSet::new();
    items.iter().for_each(|item| identifiers(item.clone(), &mut used));
    let mut uses = Vec::new();
    if used.contains("BTreeMap") {
        uses.push(quote!(
            use std::collections::BTreeMap;
        ));
    }
    if used.contains("serialize_struct") {
        uses.push(quote!(
            use serde::ser::SerializeStruct;
        ));
    }
    if used.contains("Serialize") {
        uses.push(quote!(
            use serde::{Deserialize, Serialize};
        ));
    }
    let is_own = |name: &str| own.iter().any(|named| named.name() == name);
    let unions = files.unions.iter().map(String::as_str);
    let shared = files.shared.iter().map(Named::name).chain(unions);
    let foreign: BTreeSet<&str> = shared.filter(|name| used.contains(*name) && !is_own(name)).collect();
    let foreign: Vec<_> = foreign.into_iter().map(ident).collect();
    if !foreign.is_empty() && !own.iter().any(|named| files.is_shared(named.name())) {
        uses.push(quote!(use super::types::{#(#foreign),*};));
    }
    uses
}

pub fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(name) => drop(found.insert(name.to_string())),
            proc_macro2::TokenTree::Group(group) => identifiers(group.stream(), found),
            _ => {}
        }
    }
}
