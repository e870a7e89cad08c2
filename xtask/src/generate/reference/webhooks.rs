//! The pages of webhooks: one for each family, and the list of them all.

use super::endpoint::official_page;
use super::examples::json;
use super::fields;
use super::{cell, notes};
use crate::description::{Api, Webhook, WebhookFamily, names};
use crate::generate::text::{self, markdown};
use crate::generate::translation::Texts;
use minijinja::{Value, context};

/// From a family's page to the reference's folder.
const UP: &str = "../";

pub fn list(api: &Api, texts: &Texts) -> Value {
    let families: Vec<Value> = api.webhook_families.iter().map(|family| self::family(family, texts)).collect();
    context!(families, total => api.webhooks().count())
}

pub fn page(family: &WebhookFamily, texts: &Texts) -> Value {
    context! {
        // It stands within a title.
        title => texts.of(&family.title).to_lowercase(),
        notes => notes(&family.notes, texts),
        webhooks => family.webhooks.iter().map(|webhook| section(webhook, texts)).collect::<Vec<_>>(),
    }
}

/// A family's page, from the reference's folder.
pub fn file(family: &WebhookFamily) -> String {
    format!("webhooks/{}.md", family.name)
}

pub fn family(family: &WebhookFamily, texts: &Texts) -> Value {
    let texts = texts.in_file(&family.file);
    let webhooks = family.webhooks.iter().map(|webhook| {
        context! {
            snake => webhook.name,
            command => webhook.command,
            when => texts.say(if webhook.before { "before" } else { "after" }, &[]),
            summary => cell(&texts.sentence(&webhook.summary)),
        }
    });
    context!(title => texts.of(&family.title), file => file(family), webhooks => webhooks.collect::<Vec<_>>())
}

fn section(webhook: &Webhook, texts: &Texts) -> Value {
    let error = |(code, text): &(String, String)| (code.clone(), cell(&texts.sentence(text)));
    context! {
        snake => webhook.name,
        camel => names::camel(&webhook.name),
        pascal => webhook.request.name,
        command => webhook.command,
        summary => markdown(&texts.sentence(&webhook.summary)),
        facts => facts(webhook, texts),
        notes => notes(&webhook.notes, texts),
        fields => fields::rows(&webhook.request, UP, texts),
        request_samples => webhook.request_samples.iter().map(json).collect::<Vec<_>>(),
        answers => answers(webhook, texts),
        errors => webhook.errors.iter().map(error).collect::<Vec<_>>(),
        response => fields::rows(&webhook.response, UP, texts),
        response_samples => webhook.response_samples.iter().map(json).collect::<Vec<_>>(),
        quirks => notes(&webhook.quirks, texts),
    }
}

/// Rows of the table at the top: what, and the fact.
fn facts(webhook: &Webhook, texts: &Texts) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut add = |name: &str, fact: String| facts.push((texts.say(name, &[]), fact));
    add("the event", texts.say(if webhook.before { "waits for the answer" } else { "has happened" }, &[]));
    if let Some(instead) = &webhook.deprecated {
        add("**deprecated**", cell(&texts.sentence(instead)));
    }
    if let Some(edition) = &webhook.edition {
        add("needs", cell(&texts.sentence(edition)));
    }
    if let Some(command) = &webhook.switch {
        add("shares its switch in the console with", format!("`{command}`"));
    }
    if !webhook.query_omits.is_empty() {
        add("the URL has no", text::code_list(&webhook.query_omits, texts));
    }
    add("official page", official_page(&webhook.title, webhook.page_url(), &webhook.updated, texts));
    facts
}

/// The answers that it takes, and what each does.
fn answers(webhook: &Webhook, texts: &Texts) -> Vec<(String, String)> {
    let answer = |kind| (format!("`{kind}`"), text::webhook_answer(webhook, kind, texts));
    webhook.kinds().into_iter().map(answer).collect()
}
