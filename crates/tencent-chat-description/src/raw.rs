//! The description as it stands in the YAML files. Unknown keys are refused here; everything else is checked later.
//!
//! Lists of endpoints and fields stay [`Value`]s at first, so that one mistake does not hide the next.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value as Json;
use serde_yaml_ng::Value;
use std::collections::BTreeMap;

/// `api/<family>.yaml`.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub family: String,
    pub title: String,
    #[serde(default)]
    pub emulated: String,
    #[serde(default)]
    pub notes: Vec<String>,
    #[schemars(with = "Vec<Endpoint>")]
    pub endpoints: Vec<Value>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    pub name: String,
    pub path: String,
    #[serde(default)]
    pub summary: String,
    pub title: String,
    pub doc: String,
    #[serde(default)]
    pub updated: String,
    pub rate: Option<u32>,
    pub items_per_minute: Option<u32>,
    pub edition: Option<String>,
    pub emulated: Option<String>,
    pub deprecated: Option<String>,
    #[serde(default)]
    pub notes: Vec<String>,
    #[serde(default)]
    #[schemars(with = "Vec<Field>")]
    pub query: Vec<Value>,
    #[schemars(with = "Vec<Field>")]
    pub request: Vec<Value>,
    #[serde(default)]
    pub request_samples: Vec<Json>,
    #[schemars(with = "Vec<Field>")]
    pub reply: Vec<Value>,
    #[serde(default)]
    pub reply_samples: Vec<Json>,
    pub batch: Option<String>,
    pub batch_key: Option<Several>,
    pub in_order: Option<String>,
    pub dedup: Option<Dedup>,
    #[serde(default)]
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub also_batch: Option<Several>,
    #[serde(default)]
    pub no_action_status: bool,
    pub failures: Option<Failures>,
    pub gone: Option<Gone>,
    pub page: Option<Page>,
    pub idempotent: Option<bool>,
    #[serde(default)]
    pub exactly_one_of: Vec<Vec<String>>,
    #[serde(default)]
    pub at_least_one_of: Vec<Vec<String>>,
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub errors: BTreeMap<i32, String>,
    #[serde(default)]
    pub quirks: Vec<String>,
    #[serde(default)]
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub sources: Vec<String>,
}

/// `api/webhooks/<family>.yaml`.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookFamily {
    pub family: String,
    pub title: String,
    #[serde(default)]
    pub notes: Vec<String>,
    #[schemars(with = "Vec<Webhook>")]
    pub webhooks: Vec<Value>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    pub name: String,
    pub command: String,
    pub summary: String,
    pub title: String,
    pub doc: String,
    #[serde(default)]
    pub updated: String,
    pub when: When,
    pub edition: Option<String>,
    pub deprecated: Option<String>,
    pub switch: Option<String>,
    #[serde(default)]
    pub query_omits: Vec<String>,
    #[serde(default)]
    pub notes: Vec<String>,
    #[schemars(with = "Vec<Field>")]
    pub request: Vec<Value>,
    pub request_samples: Vec<Json>,
    #[schemars(with = "Vec<Field>")]
    pub response: Vec<Value>,
    pub response_samples: Vec<Json>,
    #[serde(default)]
    pub answer: Answer,
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub errors: serde_yaml_ng::Mapping,
    #[serde(default)]
    pub quirks: Vec<String>,
    #[serde(default)]
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub sources: Vec<String>,
}

/// Whether a webhook is sent before its event, which waits, or after it.
#[derive(Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum When {
    Before,
    After,
}

/// What a webhook may be answered with beside `ErrorCode` 0.
#[derive(Clone, Default, Deserialize, serde::Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// `ErrorCode` 1.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reject: bool,
    /// `ErrorCode` 1 of what has happened.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fail: bool,
    /// The app's own codes, first and last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<[i64; 2]>,
    /// The code that the caller gets for `ErrorCode` 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surfaces_as: Option<i32>,
    /// `ErrorCode` 2.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub drop: bool,
    /// The response's field that takes the place of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewrite: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decide: Option<Decide>,
}

impl Answer {
    /// Whether `ErrorCode` 1 may be answered: it refuses, or says that the app failed.
    pub fn takes_one(&self) -> bool {
        self.reject || self.fail
    }
}

/// How an answer decides item by item.
#[derive(Clone, Deserialize, serde::Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    pub items: String,
    pub list: String,
    pub item: String,
    pub code: String,
    pub info: String,
}

/// Where a reply lists the items that failed.
#[derive(Clone, Deserialize, serde::Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Failures {
    pub list: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Several>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_position: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ok: Option<Json>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must_answer: bool,
}

/// Which codes say that what a call would remove is not there.
#[derive(Clone, Default, Deserialize, serde::Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gone {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub call: Vec<i32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<i32>,
}

/// How the server recognizes a repeated request.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dedup {
    pub fields: Vec<String>,
    pub seconds: Option<u32>,
}

/// How to read a list page by page.
#[derive(Clone, Deserialize, serde::Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub items: Several,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// Fields of the request and where the next page's values come from.
    pub next: BTreeMap<String, Json>,
    /// Those fields of `next` that the first request has, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
    /// Signs of the last page.
    pub end: Vec<Json>,
    /// What else a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Box<Page>>,
}

/// One name or several.
#[derive(Clone, Deserialize, serde::Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Several {
    One(String),
    Many(Vec<String>),
}

impl Several {
    pub fn as_slice(&self) -> &[String] {
        match self {
            Several::One(name) => std::slice::from_ref(name),
            Several::Many(names) => names,
        }
    }
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub field: String,
    #[serde(rename = "type")]
    pub ty: String,
    pub required: Option<Json>,
    pub max_items: Option<u32>,
    pub min_items: Option<u32>,
    pub max_bytes: Option<u32>,
    pub item_max_bytes: Option<u32>,
    pub json_max_bytes: Option<u32>,
    pub min: Option<i64>,
    #[schemars(with = "Option<f64>")]
    pub max: Option<serde_json::Number>,
    pub values: Option<Vec<Json>>,
    pub default: Option<Json>,
    pub unit: Option<String>,
    #[serde(default)]
    pub note: String,
    pub name: Option<String>,
    #[serde(rename = "as")]
    pub type_name: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub open: bool,
    #[serde(default)]
    pub own_values: bool,
    #[serde(default)]
    pub unsure: bool,
    #[serde(default)]
    pub big: bool,
    #[serde(default = "yes")]
    pub enforced: bool,
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Json>")]
    pub old_values: serde_yaml_ng::Mapping,
    pub hint: Option<String>,
    #[serde(default)]
    pub timestamp: bool,
    pub empty_means: Option<String>,
}

fn yes() -> bool {
    true
}

/// An entry of `api/types.yaml`: an object (`fields`), a union (`tag`, `content`, `variants`), or a value of several types
/// (`one_of`).
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub doc: String,
    #[serde(default)]
    pub notes: Vec<String>,
    #[schemars(with = "Option<Vec<Field>>")]
    pub fields: Option<Vec<Value>>,
    pub one_of: Option<Vec<String>>,
    pub tag: Option<String>,
    pub content: Option<String>,
    #[schemars(with = "Option<BTreeMap<String, Variant>>")]
    pub variants: Option<serde_yaml_ng::Mapping>,
    #[serde(default)]
    pub samples: Vec<Json>,
    #[serde(default)]
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub updated: String,
    #[serde(default)]
    pub quirks: Vec<String>,
    #[serde(default)]
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub sources: Vec<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    #[serde(rename = "as")]
    pub type_name: String,
    pub summary: String,
    #[serde(default)]
    pub notes: Vec<String>,
    #[schemars(with = "Vec<Field>")]
    pub fields: Vec<Value>,
    #[serde(default)]
    pub samples: Vec<Json>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    pub code: i32,
    pub to: Option<i32>,
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub area: String,
    pub meaning: String,
    pub retry: String,
    pub kind: String,
    pub hint: Option<String>,
    #[serde(default)]
    pub also: Vec<Also>,
    #[serde(default)]
    pub mistakes: Vec<Mistake>,
    #[serde(default)]
    pub needs: Vec<Need>,
}

/// A mistake in a body that a code answers.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mistake {
    /// The beginning of the endpoints' paths.
    pub at: String,
    /// The end of the field's path, or its beginning with a star; any field when there are none.
    #[serde(default)]
    pub fields: Vec<String>,
    /// What is wrong; anything when it is left out.
    pub is: Option<String>,
    /// Whether only the item with the mistake fails.
    #[serde(default)]
    pub item: bool,
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub note: Option<String>,
}

/// Endpoints that answer a code in an app without what they need: an edition, or a service.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The beginning of the endpoints' paths.
    pub at: String,
    /// The least edition.
    pub edition: Option<String>,
    /// What is bought or enabled beside the edition.
    pub service: Option<String>,
    /// A field of the body: only calls with another value than 0 in it have the need.
    pub with: Option<String>,
    /// Whether no page names the code for these endpoints.
    #[serde(default)]
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub unsure: bool,
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub note: Option<String>,
}

/// What a code means on one endpoint only.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Also {
    pub path: String,
    #[allow(dead_code, reason = "kept for people who read the description")]
    pub area: Option<String>,
    pub meaning: String,
    pub retry: String,
    pub kind: String,
    pub hint: Option<String>,
}

#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Region {
    pub id: String,
    pub name: String,
    pub host: String,
    pub backup: String,
    pub note: Option<String>,
}
