//! What the description says of endpoints and webhooks beside what the tables have. `cargo xtask generate` writes it.

use std::collections::HashMap;
use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::value::RawValue;

const TEXT: &str = include_str!("generated/described.json");

/// A field: its place, its type, whether it must be given, and what is known about it.
pub type Row = [String; 4];

/// All that is described.
#[derive(Deserialize)]
pub struct Described {
    /// By their names.
    pub endpoints: IndexMap<String, EndpointText>,
    /// By their commands.
    pub webhooks: IndexMap<String, WebhookText>,
    /// What is said about error codes in Chinese, by the English text.
    pub chinese: HashMap<String, String>,
    /// What is said around that in Chinese, by the English text.
    pub said: HashMap<String, String>,
}

#[derive(Deserialize, serde::Serialize)]
pub struct EndpointText {
    pub summary: String,
    pub title: String,
    pub notes: Vec<String>,
    pub request: Vec<Row>,
    pub reply: Vec<Row>,
    pub errors: Vec<(i64, String)>,
}

#[derive(Deserialize, serde::Serialize)]
pub struct WebhookText {
    pub summary: String,
    pub title: String,
    pub doc: String,
    pub notes: Vec<String>,
    pub body: Vec<Row>,
    pub answer: Vec<Row>,
    /// By code, or by the first and the last of a range.
    pub errors: Vec<(String, String)>,
    /// A whole body, in Tencent's names.
    #[serde(skip_serializing)]
    pub sample: Box<RawValue>,
    /// Parameters of the URL that are not sent.
    #[serde(skip_serializing)]
    pub query_omits: Vec<String>,
}

/// All that is described, read when it is first asked for.
pub fn described() -> &'static Described {
    static READ: OnceLock<Described> = OnceLock::new();
    READ.get_or_init(|| serde_json::from_str(TEXT).expect("the generator writes it in this form, and a test reads it"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tencent_chat::schema;

    #[test]
    fn every_endpoint_and_every_webhook_of_the_tables_is_described() {
        let sorted = |names: &mut dyn Iterator<Item = &'static str>| {
            let mut names: Vec<&str> = names.collect();
            names.sort_unstable();
            names
        };
        let endpoints = sorted(&mut schema::endpoints().map(|endpoint| endpoint.name));
        assert_eq!(sorted(&mut described().endpoints.keys().map(String::as_str)), endpoints);
        let webhooks = sorted(&mut schema::events().map(|event| event.command));
        assert_eq!(sorted(&mut described().webhooks.keys().map(String::as_str)), webhooks);
    }
}
