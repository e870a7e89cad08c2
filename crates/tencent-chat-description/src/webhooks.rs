//! What Tencent's servers POST to the app (`api/webhooks/*.yaml`), and what it may answer.

use super::load::{Report, read, read_object, text_of};
use super::{Api, Object, Role, Type, fields::SharedNames, names, page_url, raw};
use serde_json::Value as Json;
use serde_yaml_ng::Value;
use std::collections::HashSet;

/// The folder within `api/`.
pub const FOLDER: &str = "webhooks/";

/// The field of every body that repeats the command; it is described here and not in every webhook.
pub const COMMAND: &str = "CallbackCommand";

pub struct WebhookFamily {
    /// `webhooks/c2c.yaml`
    pub file: String,
    pub name: String,
    pub title: String,
    pub notes: Vec<String>,
    pub webhooks: Vec<Webhook>,
}

pub struct Webhook {
    pub name: String,
    pub command: String,
    pub summary: String,
    pub title: String,
    pub doc: String,
    pub updated: String,
    /// Whether the event waits for the answer.
    pub before: bool,
    pub edition: Option<String>,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The command whose switch in the console is this one's too.
    pub switch: Option<String>,
    /// Parameters of the URL that are not sent.
    pub query_omits: Vec<String>,
    pub notes: Vec<String>,
    pub request: Object,
    pub request_samples: Vec<Json>,
    /// Fields of the answer beside the envelope.
    pub response: Object,
    pub response_samples: Vec<Json>,
    pub answer: raw::Answer,
    /// The response's field that takes the place of the message.
    pub rewrite: Option<usize>,
    /// By indexes of fields.
    pub decide: Option<Decide>,
    /// A code, a range of codes or `other`, and what it does.
    pub errors: Vec<(String, String)>,
    pub quirks: Vec<String>,
}

/// How an answer decides item by item; fields are indexes.
pub struct Decide {
    /// The body's list of items, and the field that names one.
    pub items: usize,
    pub item: usize,
    /// The answer's list, and the fields of an entry: the item, the code, the reason.
    pub list: usize,
    pub fields: [usize; 3],
}

impl Webhook {
    /// The official page.
    pub fn page_url(&self) -> Option<String> {
        page_url(&self.doc)
    }

    /// The kinds of answers that it takes.
    pub fn kinds(&self) -> Vec<&'static str> {
        let mut kinds = vec![if self.before { "allow" } else { "ack" }];
        kinds.extend(self.answer.reject.then_some("reject"));
        kinds.extend(self.answer.fail.then_some("fail"));
        kinds.extend(self.answer.drop.then_some("drop"));
        kinds.extend(self.rewrite.is_some().then_some("rewrite"));
        kinds
    }
}

impl Api {
    /// All webhooks in the order of the files.
    pub fn webhooks(&self) -> impl Iterator<Item = (&WebhookFamily, &Webhook)> {
        self.webhook_families.iter().flat_map(|family| family.webhooks.iter().map(move |webhook| (family, webhook)))
    }
}

pub fn read_family(
    file: &str,
    value: Value,
    shared: &SharedNames,
    problems: &mut Vec<String>,
) -> Option<WebhookFamily> {
    let raw: raw::WebhookFamily = read(value, &mut Report::new(file, "", problems), "")?;
    if format!("{FOLDER}{}.yaml", raw.family) != file {
        Report::new(file, "", problems).add("", format!("holds the family `{}`", raw.family));
    }
    let mut webhooks = Vec::new();
    for (index, value) in raw.webhooks.into_iter().enumerate() {
        let name = value.get("name").map_or_else(|| format!("webhook {}", index + 1), text_of);
        let mut report = Report::new(file, &name, problems);
        if let Some(raw) = read(value, &mut report, "") {
            webhooks.push(webhook(raw, shared, &mut report));
        }
    }
    Some(WebhookFamily { file: file.to_string(), name: raw.family, title: raw.title, notes: raw.notes, webhooks })
}

fn webhook(raw: raw::Webhook, shared: &SharedNames, report: &mut Report) -> Webhook {
    let name = names::pascal(&raw.name);
    let answer_name = format!("{name}Answer");
    let request = read_object(&raw.request, &name, "request", Role::Event, &name, shared, report);
    let response = read_object(&raw.response, &answer_name, "response", Role::Request, &answer_name, shared, report);
    let decide = raw.answer.decide.as_ref().and_then(|decide| {
        let found = decide_of(decide, &request, &response);
        if found.is_none() {
            report.add("answer", "`decide` names fields that are not there");
        }
        found
    });
    let rewrite = raw.answer.rewrite.as_ref().and_then(|wire| {
        let found = response.position(wire);
        if found.is_none() {
            report.add("answer", "`rewrite` is not a field of the response");
        }
        found
    });
    Webhook {
        name: raw.name,
        command: raw.command,
        summary: raw.summary,
        title: raw.title,
        doc: raw.doc,
        updated: raw.updated,
        before: raw.when == raw::When::Before,
        edition: raw.edition,
        deprecated: raw.deprecated,
        switch: raw.switch,
        query_omits: raw.query_omits,
        notes: raw.notes,
        request,
        request_samples: raw.request_samples,
        response,
        response_samples: raw.response_samples,
        answer: raw.answer,
        rewrite,
        decide,
        errors: raw.errors.iter().map(|(code, meaning)| (text_of(code), text_of(meaning))).collect(),
        quirks: raw.quirks,
    }
}

fn decide_of(decide: &raw::Decide, request: &Object, response: &Object) -> Option<Decide> {
    let entry = |object: &'_ Object, list: usize| match object.fields[list].ty.innermost() {
        Type::Object(entry) => Some(entry.clone()),
        _ => None,
    };
    let (items, list) = (request.position(&decide.items)?, response.position(&decide.list)?);
    let item = entry(request, items)?.position(&decide.item)?;
    let answered = entry(response, list)?;
    let fields = [answered.position(&decide.item)?, answered.position(&decide.code)?, answered.position(&decide.info)?];
    Some(Decide { items, item, list, fields })
}

/// Reports what is wrong with names, pages and answers.
pub fn check(api: &Api, problems: &mut Vec<String>) {
    let mut seen = HashSet::new();
    for (family, webhook) in api.webhooks() {
        let mut report = Report::new(&family.file, &webhook.name, problems);
        for name in [&webhook.name, &webhook.command] {
            if !seen.insert(name) {
                report.add("", format!("`{name}` is described twice"));
            }
        }
        facts(webhook, &mut report);
        answers(webhook, &mut report);
        for (index, sample) in webhook.request_samples.iter().enumerate() {
            let place = format!("request sample {}", index + 1);
            if sample.get(COMMAND).is_some_and(|command| *command != webhook.command) {
                report.add(&place, format!("{COMMAND} is another command"));
            }
        }
    }
}

fn facts(webhook: &Webhook, report: &mut Report) {
    let Webhook { name, command, summary, title, doc, updated, deprecated, .. } = webhook;
    let parts: Vec<&str> = command.split('.').collect();
    let command_is_fine = parts.len() == 2 && parts.iter().all(|part| names::is_pascal(part));
    for (wrong, reason) in [
        (!names::is_snake(name), "the name is not in snake case"),
        (name == "unknown", "the name stands for commands that are not described"),
        (!command_is_fine, "the command does not look like Service.Command"),
        (title.trim().is_empty(), "has no title"),
        (!super::check::is_page_id(doc), "doc is not a page id like 1047/34955"),
        (!super::check::is_date(updated), "updated is not a date like 2025-10-23"),
        (super::check::says_nothing(deprecated), super::check::NO_SUBSTITUTE),
    ] {
        if wrong {
            report.add("", reason);
        }
    }
    super::check::summary(summary, report);
}

fn answers(webhook: &Webhook, report: &mut Report) {
    let raw::Answer { codes, drop, decide, reject, fail, .. } = &webhook.answer;
    for (wrong, reason) in [
        (codes.is_some_and(|[first, last]| first > last || first < 1), "`codes` is a range like [10100, 10200]"),
        (*reject && !webhook.before, "only what has not happened yet can be refused"),
        (*fail && webhook.before, "what has not happened yet is refused by `reject`"),
        (
            codes.is_some() && !reject && decide.is_none(),
            "own codes refuse only where 1 does, or where items are decided",
        ),
        (*drop && !webhook.before, "only what has not happened yet can be dropped"),
        (decide.is_some() && *reject, "where items are decided one by one, nothing rejects them all"),
    ] {
        if wrong {
            report.add("answer", reason);
        }
    }
    for (index, sample) in webhook.response_samples.iter().enumerate() {
        let code = sample["ErrorCode"].as_i64().unwrap_or(-1);
        let own = codes.is_some_and(|[first, last]| (first..=last).contains(&code));
        if !(code == 0 || (code == 1 && webhook.answer.takes_one()) || (code == 2 && *drop) || own) {
            report.add(&format!("response sample {}", index + 1), format!("`answer` does not allow the code {code}"));
        }
    }
}
