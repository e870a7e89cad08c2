//! The pages of webhooks: one for each family, and the list of them all.

use super::examples::json;
use super::fields;
use super::types::texts;
use super::{cell, page};
use crate::description::{Api, Webhook, WebhookFamily, names};
use crate::generate::Output;
use crate::generate::text::{self, markdown, sentence};
use minijinja::{Value, context};

/// From a family's page to the reference's folder.
const UP: &str = "../";

pub fn outputs(api: &Api) -> Vec<Output> {
    if api.webhook_families.is_empty() {
        return Vec::new();
    }
    let total = api.webhooks().count();
    let families: Vec<Value> = api.webhook_families.iter().map(family).collect();
    let list = page("webhooks.md", "webhooks.md.jinja", "webhooks/*.yaml", context!(families, total));
    let pages = api.webhook_families.iter().map(|family| {
        let context = context! {
            title => family.title,
            notes => texts(&family.notes),
            webhooks => family.webhooks.iter().map(section).collect::<Vec<_>>(),
        };
        page(&file(family), "webhook.md.jinja", &family.file, context)
    });
    [list].into_iter().chain(pages).collect()
}

/// A family's page, from the reference's folder.
fn file(family: &WebhookFamily) -> String {
    format!("webhooks/{}.md", family.name)
}

pub fn family(family: &WebhookFamily) -> Value {
    let webhooks = family.webhooks.iter().map(|webhook| {
        context! {
            snake => webhook.name,
            command => webhook.command,
            when => if webhook.before { "before" } else { "after" },
            summary => cell(&sentence(&webhook.summary)),
        }
    });
    context!(title => family.title, file => file(family), webhooks => webhooks.collect::<Vec<_>>())
}

fn section(webhook: &Webhook) -> Value {
    context! {
        snake => webhook.name,
        camel => names::camel(&webhook.name),
        pascal => webhook.request.name,
        command => webhook.command,
        summary => markdown(&sentence(&webhook.summary)),
        facts => facts(webhook),
        notes => texts(&webhook.notes),
        fields => fields::rows(&webhook.request, UP),
        request_samples => webhook.request_samples.iter().map(json).collect::<Vec<_>>(),
        answers => answers(webhook),
        errors => webhook.errors.iter().map(|(code, text)| (code, cell(&sentence(text)))).collect::<Vec<_>>(),
        response => fields::rows(&webhook.response, UP),
        response_samples => webhook.response_samples.iter().map(json).collect::<Vec<_>>(),
        quirks => texts(&webhook.quirks),
    }
}

/// Rows of the table at the top: what, and the fact.
fn facts(webhook: &Webhook) -> Vec<(&'static str, String)> {
    let mut facts =
        vec![("the event", if webhook.before { "waits for the answer" } else { "has happened" }.to_string())];
    facts.extend(webhook.deprecated.as_ref().map(|instead| ("**deprecated**", cell(&sentence(instead)))));
    facts.extend(webhook.edition.as_ref().map(|edition| ("needs", cell(&sentence(edition)))));
    facts.extend(
        webhook.switch.as_ref().map(|command| ("shares its switch in the console with", format!("`{command}`"))),
    );
    if !webhook.query_omits.is_empty() {
        facts.push(("the URL has no", text::code_list(&webhook.query_omits)));
    }
    let title = cell(&webhook.title);
    let page = webhook.page_url().map_or(title.clone(), |url| format!("[{title}]({url})"));
    let updated = if webhook.updated.is_empty() { String::new() } else { format!(", as of {}", webhook.updated) };
    facts.push(("official page", page + &updated));
    facts
}

/// The answers that it takes, and what each does.
fn answers(webhook: &Webhook) -> Vec<(String, String)> {
    webhook.kinds().into_iter().map(|kind| (format!("`{kind}`"), text::webhook_answer(webhook, kind))).collect()
}
