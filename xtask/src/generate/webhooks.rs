//! Which types webhooks have, for every language.

use super::Output;
use crate::description::named::{Named, placed};
use crate::description::{Api, Object, Type, Webhook};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The samples of webhooks as cases, for tests in every language.
pub fn outputs(api: &Api) -> Vec<Output> {
    let cases = api.webhooks().flat_map(|(_, webhook)| {
        let case = |kind: &'static str| {
            move |body: &Value| json!({ "command": webhook.command, "kind": kind, "body": body }).to_string() + "\n"
        };
        let requests = webhook.request_samples.iter().map(case("request"));
        requests.chain(webhook.response_samples.iter().map(case("response"))).collect::<Vec<_>>()
    });
    let text: String = cases.collect();
    if text.is_empty() { Vec::new() } else { vec![Output::new("tests/cases/webhooks.jsonl", text)] }
}

/// The named types of webhooks by file.
pub struct WebhookTypes<'a> {
    /// For each family its types, in the order of the description, without those that stand in `shared`.
    pub families: BTreeMap<&'a str, Vec<Named<'a>>>,
    /// Types that several families use.
    pub shared: Vec<Named<'a>>,
}

impl<'a> WebhookTypes<'a> {
    pub fn new(api: &'a Api) -> Self {
        let seen = api
            .webhooks()
            .flat_map(|(family, webhook)| named(webhook).into_iter().map(|named| (family.name.as_str(), named)))
            .collect();
        let (families, shared) = placed(api.webhook_families.iter().map(|family| family.name.as_str()), seen);
        Self { families, shared }
    }

    /// The shared types of endpoints that stand in webhooks.
    pub fn called(&self, api: &Api) -> Vec<String> {
        let own = self.families.values().flatten().chain(&self.shared);
        let mut called = BTreeSet::new();
        for named in own {
            if let Named::Object(object) = named {
                called.extend(object.fields.iter().filter_map(|field| match field.ty.innermost() {
                    Type::Shared(name) => Some(api.shared(name).name.clone()),
                    _ => None,
                }));
            }
        }
        called.into_iter().collect()
    }
}

/// The types of an event and of the fields of its answer.
fn named(webhook: &Webhook) -> Vec<Named<'_>> {
    let mut named = webhook.request.named();
    if !webhook.response.fields.is_empty() {
        named.extend(webhook.response.named());
    }
    named
}

/// What an object within events is: the note of the fields it stands in, if they agree.
pub fn event_note(api: &Api, object: &Object) -> String {
    let wholes = api.webhooks().flat_map(|(_, webhook)| [&webhook.request, &webhook.response]);
    let uses = wholes.flat_map(|whole| whole.named()).filter_map(|named| match named {
        Named::Object(other) if other.name == object.name => Some(other.note.as_str()),
        _ => None,
    });
    let notes: BTreeSet<&str> = uses.collect();
    match notes.len() {
        1 => object.note.clone(),
        _ => "used in several events".to_string(),
    }
}
