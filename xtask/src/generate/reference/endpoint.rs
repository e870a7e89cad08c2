//! The page of an endpoint.

use super::examples::json;
use super::types::texts;
use super::{cell, codes, examples, fields, paging};
use crate::description::{Api, Endpoint, Explained, Failures, Family, Gone, names};
use crate::generate::layout::Language;
use crate::generate::markdown::anchor;
use crate::generate::text::{listed, markdown, retrying, sentence};
use minijinja::{Value, context};

/// From an endpoint's page to the reference's folder.
const UP: &str = "../";

pub fn page(api: &Api, family: &Family, endpoint: &Endpoint) -> Value {
    let codes: Vec<Value> = api.explained(endpoint).iter().map(|code| code_row(api, code)).collect();
    let example = examples::example(api, endpoint);
    context! {
        snake => endpoint.name,
        camel => names::camel(&endpoint.name),
        pascal => endpoint.request.name,
        family => context!(title => family.title, anchor => anchor(&family.title)),
        path => endpoint.path,
        summary => markdown(&sentence(&endpoint.summary)),
        facts => facts(endpoint),
        notes => texts(&endpoint.notes),
        example => example.as_ref().map(|example| context! {
            makes_element => example.makes_element,
            javascript => Language::TypeScript.shown(&example.javascript),
            python => Language::Python.shown(&example.python),
            rust => Language::Rust.shown(&example.rust.call),
            types => example.rust.types,
        }),
        request => fields::rows(&endpoint.request, UP),
        has_unchecked_limits => fields::has_unchecked_limits(&endpoint.request),
        has_expected => fields::has_expected(&endpoint.request),
        reply => fields::rows(&endpoint.reply, UP),
        request_sample => endpoint.request_samples.first().map(json),
        reply_sample => endpoint.reply_samples.first().map(json),
        failures => endpoint.failures.as_ref().map(failures),
        paging => paging::words(endpoint),
        codes,
        emulated => markdown(endpoint.emulated.as_ref().unwrap_or(&family.emulated)),
        quirks => texts(&endpoint.quirks),
    }
}

/// Rows of the table at the top: what, and the fact.
fn facts(endpoint: &Endpoint) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    facts.extend(endpoint.deprecated.as_ref().map(|instead| ("**deprecated**", cell(&sentence(instead)))));
    facts.push(("calls per second", endpoint.rate.map_or("not documented".into(), |rate| rate.to_string())));
    if let Some(batch) = &endpoint.batch {
        let most = endpoint.max_batch().map_or("any number".to_string(), |max| format!("at most {max}"));
        facts.push(("items per request", format!("{most}, in `{batch}`")));
        if endpoint.in_order.is_some() {
            facts.push(("several requests", "follow one another".into()));
        }
        facts.extend(endpoint.items_per_minute.map(|items| ("items per minute", items.to_string())));
    }
    facts.push(("retrying it", retrying(endpoint, str::to_string)));
    facts.extend(endpoint.gone.as_ref().map(|gone| ("it is not there", gone_codes(gone))));
    facts.extend(endpoint.edition.as_ref().map(|edition| ("plans", cell(&sentence(edition)))));
    let title = cell(&endpoint.title);
    let page = endpoint.page_url().map_or(title.clone(), |url| format!("[{title}]({url})"));
    let updated = if endpoint.updated.is_empty() { String::new() } else { format!(", as of {}", endpoint.updated) };
    facts.push(("official page", page + &updated));
    facts
}

/// Which codes say that what would be removed is not there.
fn gone_codes(gone: &Gone) -> String {
    let said = [("the whole call", &gone.call), ("an item", &gone.items)];
    let said = said.iter().filter(|(_, codes)| !codes.is_empty());
    let said: Vec<String> = said.map(|(of, codes)| format!("{} of {of}", listed(codes))).collect();
    format!("{}: a success with [`gone_is_success`](../../rates-and-retries.md#what-is-gone)", said.join(", "))
}

/// Where the reply lists the items that failed.
fn failures(failures: &Failures) -> String {
    let list = &failures.list;
    let item = match &failures.item {
        Some(names) => names.as_slice().iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or "),
        None if failures.code.is_some() => "its index".to_owned(),
        None => return format!("`{list}` lists the items that failed."),
    };
    let mut text = format!("Each entry of `{list}` has the outcome of an item: {item} names it");
    if let Some(code) = &failures.code {
        let ok = failures.ok.iter().filter_map(|ok| ok.as_array()).flatten();
        let ok: Vec<String> = ok.map(ToString::to_string).collect();
        let ok = if ok.is_empty() { "0".to_string() } else { ok.join(" and ") };
        text.push_str(&format!(", `{code}` is its code ({ok}: success)"));
    }
    if let Some(info) = &failures.info {
        text.push_str(&format!(", `{info}` says why"));
    }
    text.push('.');
    if failures.must_answer {
        text.push_str(" An item that was sent and is not in the list is a failure too, of kind `no_answer`.");
    }
    text
}

fn code_row(api: &Api, explained: &Explained) -> Value {
    context! {
        code => explained.code,
        anchor => codes::anchor_of(api, explained.code),
        meaning => cell(&sentence(explained.meaning)),
        kind => explained.kind,
        retry => codes::retry(explained.retry),
        advice => cell(&sentence(explained.advice)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn every_page_says_what_is_emulated_in_sentences_that_stand_alone() {
        let api = crate::description::load(&crate::root().join("api")).unwrap();
        let mut said = BTreeSet::new();
        for (family, endpoint) in api.endpoints() {
            let says = endpoint.emulated.as_ref().unwrap_or(&family.emulated);
            let is_sentence = says.starts_with("The emulator ") && says.ends_with('.');
            assert!(is_sentence, "{}: {says:?} is not a sentence about the emulator", endpoint.name);
            assert!(says.matches(". ").count() < 2, "{}: {says:?} is more than two sentences", endpoint.name);
            assert_ne!(endpoint.emulated.as_ref(), Some(&family.emulated), "{}", endpoint.name);
            said.insert(says);
        }
        assert!(said.len() > api.families.len() * 5, "what is particular is said: {} sentences", said.len());
    }
}
