//! What an HTTP 200 means, whatever its body is, in every language: a success, or which error.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::outside::plain;
use super::wire::class_of;
use super::{Case, Kind, Verdict};
use crate::languages::{LANGUAGES, Languages};

/// The case of a line such as `{"endpoint": "delete_accounts", "text": "[]", "right": {"class": "HttpError"}}`. Of `right`
/// all is optional but the class: `code`, `failures` (item and code of each), `says` (stands in the message) and `holds`
/// (stands in the reply).
pub fn read(origin: String, line: &str) -> Result<Case> {
    let case: Value = serde_json::from_str(line).with_context(|| origin.clone())?;
    let text = |key: &str| case[key].as_str().map(str::to_owned).with_context(|| format!("{origin}: no {key}"));
    let kind = Kind::Answer { endpoint: text("endpoint")?, text: text("text")?, right: case["right"].clone() };
    Ok(Case { origin, kind })
}

/// Checks all such cases.
pub fn check(languages: &Languages, cases: &[Case]) -> Result<Vec<Verdict>> {
    let mut of_cases = Vec::new();
    for case in cases {
        if let Kind::Answer { endpoint, text, right } = &case.kind {
            of_cases.push((&case.origin, json!({ "op": "reply", "endpoint": endpoint, "json": text }), right));
        }
    }
    let questions: Vec<Value> = of_cases.iter().map(|(_, question, _)| question.clone()).collect();
    let answers = LANGUAGES.map(|language| languages.ask(language, "cases", &questions));
    let answers = answers.into_iter().collect::<Result<Vec<_>>>()?;
    let verdict = |(at, (origin, _, right)): (usize, &(&String, Value, &Value))| {
        let answered: Vec<&Value> = answers.iter().map(|answers| &answers[at]).collect();
        ((*origin).clone(), agree(right, &answered))
    };
    Ok(of_cases.iter().enumerate().map(verdict).collect())
}

fn agree(right: &Value, answered: &[&Value]) -> Result<(), String> {
    for (language, answer) in LANGUAGES.iter().zip(answered) {
        fits(right, answer).map_err(|reason| format!("{}: {reason}", language.name()))?;
        for key in ["class", "message", "docs", "failures", "raw"] {
            let [first, own] = [answered[0], answer].map(|answer| value_of(answer, key));
            // An endpoint is called as each language calls it.
            let [same, as_this] = [&first, &own].map(|value| value.as_str().map(plain));
            if first != own && (key != "message" || same != as_this) {
                return Err(format!("{}: {key} is {own}, not {first} as in Rust", language.name()));
            }
        }
    }
    Ok(())
}

/// What an answer says, of an error or of a reply.
fn value_of(answer: &Value, key: &str) -> Value {
    match (&answer["error"], key) {
        (Value::Null, "class") => json!("success"),
        (Value::Null, key) => answer[key].clone(),
        (error, "class") => json!(class_of(error)),
        (error, key) => error[key].clone(),
    }
}

fn fits(right: &Value, answer: &Value) -> Result<(), String> {
    let answered = |key: &str| value_of(answer, key);
    let equal = |what: &str, right: &Value, own: Value| match right {
        Value::Null => Ok(()),
        right if *right == own => Ok(()),
        right => Err(format!("{what} is {own}, not {right}")),
    };
    equal("the outcome", &right["class"], answered("class"))?;
    equal("the code", &right["code"], answered("code"))?;
    let failures = answered("failures").as_array().cloned().unwrap_or_default();
    let failures = failures.iter().map(|failure| json!([failure["item"], failure["code"]])).collect();
    equal("the failures", &right["failures"], failures)?;
    for (part, key) in [("says", "message"), ("holds", "reply")] {
        let own = answered(key);
        if !own.as_str().unwrap_or_default().contains(right[part].as_str().unwrap_or_default()) {
            return Err(format!("the {key} {own} lacks {}", right[part]));
        }
    }
    Ok(())
}
