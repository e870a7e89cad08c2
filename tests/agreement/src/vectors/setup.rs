//! Mistakes in setting up: the same sentence in every language.

use anyhow::Result;
use serde_json::{Map, Value, json};
use xtask::description::names;

use super::{Case, Kind, Verdict, class_of, judged};
use crate::languages::{Language, Languages};

/// The official sample's key, and what works with it.
const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
const USER_SIG: &str = "eJw9ys0OgjAQBOB32bMhC7EFm3g0KGL8gQvcCK2yapGUihrjuxuBOLf5Zt6QxonTKQMCPAdh0neSqrZ0pJ4Lqamm1prC3sx4aOWlaBqSINwp4izwEd1hsaQVCNfHMYOqZ0Pm54wx768tnUDAda2ygwntNlnseNllUZnt87B6pauE8XypOVaPKODx*b6Zw*cLSfk0qw__";

/// Checks all mistakes among the cases.
pub fn check(languages: &Languages, cases: &[Case]) -> Result<Vec<Verdict>> {
    let rows = cases.iter().filter_map(|case| match &case.kind {
        Kind::Setup(row) => Some((case.origin.clone(), row)),
        _ => None,
    });
    let (origins, rows): (Vec<String>, Vec<&Value>) = rows.unzip();
    let questions: Vec<Value> = rows.iter().copied().map(question).collect();
    let verdicts = judged(languages, &questions, |language, at, answer| expect(language, rows[at], answer))?;
    Ok(origins.into_iter().zip(verdicts).collect())
}

/// What a row is about, and what works there.
fn subject(row: &Value) -> (&'static str, Value) {
    let works = [
        (
            "client",
            json!({ "sdk_app_id": 1400000000, "identifier": "administrator", "region": "singapore", "secret_key": KEY }),
        ),
        (
            "env",
            json!({
                "TENCENT_CHAT_SDK_APP_ID": "1400000000", "TENCENT_CHAT_REGION": "singapore",
                "TENCENT_CHAT_IDENTIFIER": "administrator", "TENCENT_CHAT_SECRET_KEY": KEY
            }),
        ),
        ("call", json!({})),
        ("pages", json!({})),
        ("request", json!({})),
        ("user_sig", json!({ "identifier": "alice" })),
        ("private_map_key", json!({ "identifier": "alice", "room": 7 })),
        ("webhook", json!({ "sdk_app_id": 1400000000, "token": "token" })),
        ("webhook_env", json!({ "TENCENT_CHAT_SDK_APP_ID": "1400000000", "TENCENT_CHAT_WEBHOOK_TOKEN": "token" })),
        ("replay_guard", json!({ "capacity": 1 })),
        ("sign", json!({ "sdk_app_id": 1400987001, "identifier": "alice", "secret_key": KEY })),
        (
            "verify",
            json!({
                "user_sig": USER_SIG, "sdk_app_id": 1400987001, "identifier": "administrator", "secret_key": KEY,
                "time": 1_700_000_000
            }),
        ),
        ("inspect", json!({ "user_sig": USER_SIG })),
    ];
    works.into_iter().find(|(what, _)| row.get(what).is_some()).unwrap_or(("client", json!({})))
}

fn question(row: &Value) -> Value {
    let (what, works) = subject(row);
    let mut given = if row["bare"] == true { Map::new() } else { works.as_object().cloned().unwrap_or_default() };
    for (name, value) in row[what].as_object().into_iter().flatten() {
        // Where a value is long, it is made of the one that works.
        let made = value.as_str().map(|text| text.replace("{key}", KEY).replace("{user_sig}", USER_SIG).into());
        given.insert(name.clone(), made.unwrap_or_else(|| value.clone()));
    }
    json!({ "op": "setup", "what": what, "given": given })
}

fn expect(language: Language, row: &Value, answer: &Value) -> Result<(), String> {
    let error = &answer["error"];
    let Some(expected) = row["error"].as_str() else {
        return if error.is_null() { Ok(()) } else { Err(format!("refused: {error}")) };
    };
    let message = error["message"].as_str().unwrap_or("nothing");
    let expected = spelled(expected, language);
    if message != expected {
        return Err(format!("said {message:?}, not {expected:?}"));
    }
    let class = if row["reason"].is_null() { "ConfigError" } else { "UserSigError" };
    if class_of(error) != class || error["reason"] != row["reason"] {
        return Err(format!("the error is {error}, not a {class} of reason {}", row["reason"]));
    }
    // Rust's own types say the same, where they can be given such a value.
    match answer["typed"].as_str() {
        Some(typed) if typed != expected => Err(format!("typed, it said {typed:?}, not {expected:?}")),
        _ => Ok(()),
    }
}

/// A sentence as a language says it: names in its spelling, times in its unit.
fn spelled(text: &str, language: Language) -> String {
    let node = language == Language::Node;
    let text = text.replace("{unit}", if node { "milliseconds" } else { "seconds" });
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| if node && at % 2 == 1 { names::camel(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}
