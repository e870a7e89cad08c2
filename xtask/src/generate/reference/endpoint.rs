//! The page of an endpoint.

use super::examples::json;
use super::{cell, clauses, codes, examples, fields, notes, paging};
use crate::description::{Api, Endpoint, Explained, Failures, Family, Gone, names};
use crate::generate::layout::Language;
use crate::generate::markdown::anchor;
use crate::generate::text::{joined, listed, markdown, retrying};
use crate::generate::translation::Texts;
use minijinja::{Value, context};

/// From an endpoint's page to the reference's folder.
const UP: &str = "../";

pub fn page(api: &Api, family: &Family, endpoint: &Endpoint, texts: &Texts) -> Value {
    let codes: Vec<Value> = api.explained(endpoint).iter().map(|code| code_row(api, code, texts)).collect();
    let example = examples::example(api, endpoint);
    context! {
        snake => endpoint.name,
        camel => names::camel(&endpoint.name),
        pascal => endpoint.request.name,
        family => context!(title => texts.of(&family.title), anchor => anchor(&family.title)),
        path => endpoint.path,
        summary => markdown(&texts.sentence(&endpoint.summary)),
        facts => facts(endpoint, texts),
        notes => notes(&endpoint.notes, texts),
        example => example.as_ref().map(|example| context! {
            makes_element => example.makes_element,
            javascript => Language::TypeScript.shown(&example.javascript),
            python => Language::Python.shown(&example.python),
            rust => Language::Rust.shown(&example.rust.call),
            types => example.rust.types,
        }),
        request => fields::rows(&endpoint.request, UP, texts),
        has_unchecked_limits => fields::has_unchecked_limits(&endpoint.request),
        has_expected => fields::has_expected(&endpoint.request),
        reply => fields::rows(&endpoint.reply, UP, texts),
        request_sample => endpoint.request_samples.first().map(json),
        reply_sample => endpoint.reply_samples.first().map(json),
        failures => endpoint.failures.as_ref().map(|described| failures(described, texts)),
        paging => paging::words(endpoint, texts),
        codes,
        emulated => markdown(&texts.of(endpoint.emulated.as_ref().unwrap_or(&family.emulated))),
        quirks => notes(&endpoint.quirks, texts),
    }
}

/// Rows of the table at the top: what, and the fact.
fn facts(endpoint: &Endpoint, texts: &Texts) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut add = |name: &str, fact: String| facts.push((texts.say(name, &[]), fact));
    if let Some(instead) = &endpoint.deprecated {
        add("**deprecated**", cell(&texts.sentence(instead)));
    }
    add("calls per second", endpoint.rate.map_or_else(|| texts.say("not documented", &[]), |rate| rate.to_string()));
    if let Some(batch) = &endpoint.batch {
        add(
            "items per request",
            match endpoint.max_batch() {
                Some(max) => texts.say("at most {0}, in `{1}`", &[&max, batch]),
                None => texts.say("any number, in `{0}`", &[batch]),
            },
        );
        if endpoint.in_order.is_some() {
            add("several requests", texts.say("follow one another", &[]));
        }
        if let Some(items) = endpoint.items_per_minute {
            add("items per minute", items.to_string());
        }
    }
    add("retrying it", retrying(endpoint, str::to_string, texts));
    if let Some(gone) = &endpoint.gone {
        add("it is not there", gone_codes(gone, texts));
    }
    if let Some(edition) = &endpoint.edition {
        add("plans", cell(&texts.sentence(edition)));
    }
    add("official page", official_page(&endpoint.title, endpoint.page_url(), &endpoint.updated, texts));
    facts
}

/// The link to the official page, and its date.
pub fn official_page(title: &str, url: Option<String>, updated: &str, texts: &Texts) -> String {
    let title = cell(&texts.of(title));
    let page = url.map_or(title.clone(), |url| format!("[{title}]({})", texts.official(&url)));
    if updated.is_empty() { page } else { texts.say("{0}, as of {1}", &[&page, &updated]) }
}

/// Which codes say that what would be removed is not there.
fn gone_codes(gone: &Gone, texts: &Texts) -> String {
    let said = [("{0} of the whole call", &gone.call), ("{0} of an item", &gone.items)];
    let said = said.iter().filter(|(_, codes)| !codes.is_empty());
    let said = said.map(|(of, codes)| texts.say(of, &[&listed(codes, texts)]));
    let what = "{0}: a success with [`gone_is_success`](../../rates-and-retries.md#what-is-gone)";
    texts.say(what, &[&clauses(said, "{0}, {1}", texts)])
}

/// Where the reply lists the items that failed.
fn failures(failures: &Failures, texts: &Texts) -> String {
    let list = &failures.list;
    let item = match &failures.item {
        Some(names) => {
            let names: Vec<String> = names.as_slice().iter().map(|name| format!("`{name}`")).collect();
            joined(&names, " or ", texts)
        }
        None if failures.code.is_some() => texts.say("its index", &[]),
        None => return texts.say("`{0}` lists the items that failed.", &[list]),
    };
    let mut said = vec![texts.say("Each entry of `{0}` has the outcome of an item: {1} names it", &[list, &item])];
    if let Some(code) = &failures.code {
        let ok = failures.ok.iter().filter_map(|ok| ok.as_array()).flatten();
        let ok: Vec<String> = ok.map(ToString::to_string).collect();
        let ok = if ok.is_empty() { "0".to_string() } else { ok.join(&texts.say(" and ", &[])) };
        said.push(texts.say("`{0}` is its code ({1}: success)", &[code, &ok]));
    }
    said.extend(failures.info.as_ref().map(|info| texts.say("`{0}` says why", &[info])));
    let mut sentences = vec![texts.say("{0}.", &[&clauses(said, "{0}, {1}", texts)])];
    if failures.must_answer {
        let missing = "An item that was sent and is not in the list is a failure too, of kind `no_answer`.";
        sentences.push(texts.say(missing, &[]));
    }
    texts.join(&sentences)
}

fn code_row(api: &Api, explained: &Explained, texts: &Texts) -> Value {
    let is_of_kind = explained.advice == api.kind_doc(explained.kind);
    let advice = texts.in_file(if is_of_kind { codes::KINDS } else { codes::ERRORS });
    context! {
        code => explained.code,
        anchor => codes::anchor_of(api, explained.code),
        meaning => cell(&texts.sentence(explained.meaning)),
        kind => explained.kind,
        retry => codes::retry(explained.retry, texts),
        advice => cell(&advice.sentence(explained.advice)),
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
