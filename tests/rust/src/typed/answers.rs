//! What a case says of an answer, for the typed methods.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tencent_chat::webhook::Answer;

/// What to answer, as `cargo xtask vectors` asks.
#[derive(Deserialize)]
pub struct Question {
    pub command: String,
    pub kind: String,
    /// The arguments, JSON text in snake case.
    pub snake: String,
    /// The answer's own fields, JSON text in wire names.
    pub wire: String,
    /// The event's body.
    pub raw: String,
}

pub type Made = Result<Answer, String>;

impl Question {
    fn arguments(&self) -> Value {
        serde_json::from_str(&self.snake).unwrap_or_default()
    }

    pub fn code(&self) -> Option<i64> {
        self.arguments()["code"].as_i64()
    }

    pub fn text(&self) -> String {
        self.arguments()["text"].as_str().unwrap_or_default().to_owned()
    }

    /// Accounts with code and text.
    pub fn decisions(&self) -> impl Iterator<Item = (String, i64, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let decisions = self.arguments()["decisions"].as_array().cloned().unwrap_or_default();
        decisions
            .into_iter()
            .map(move |one| (text(&one["account"]), one["code"].as_i64().unwrap_or_default(), text(&one["text"])))
    }
}

/// An answer with fields of its own.
pub fn own<A: DeserializeOwned + Into<Answer>>(question: &Question) -> Made {
    serde_json::from_str::<A>(&question.wire).map(Into::into).map_err(|error| error.to_string())
}
