//! Whether a step ended as its story says.

use serde_json::{Map, Value, json};

use super::step::Step;
use crate::languages::Language;
use crate::vectors::{class_of, value_at};

/// The answer of a call, and the requests that came to the emulator before and since.
pub fn call(step: &Step, language: Language, answer: &Value, before: &Value, log: &Value) -> Result<(), String> {
    let error = &answer["error"];
    match &step.error {
        Some(expected) => error_fits(expected, error)?,
        None if !error.is_null() => return Err("an error".to_owned()),
        None => {}
    }
    if let Some(expected) = &step.reply {
        fields(expected, &raw(answer))?;
    }
    if let Some(expected) = &step.failures {
        let failed: Vec<Value> = answer["failures"].as_array().into_iter().flatten().map(summary).collect();
        if failed != *expected {
            return Err(format!("the failures are {}, not {}", Value::Array(failed), Value::Array(expected.clone())));
        }
    }
    if let (Some(expected), None) = (&step.pages, &step.error)
        && answer["pages"] != json!(expected)
    {
        return Err(format!("the pages have {} items, not {expected:?}", answer["pages"]));
    }
    let count = log["total"].as_u64().unwrap_or_default() - before["total"].as_u64().unwrap_or_default();
    if step.requests.is_some_and(|expected| expected != count) {
        return Err(format!("{count} requests were sent"));
    }
    match &step.sent {
        Some(Value::Bool(false)) if before["total"] != log["total"] => Err("something was sent".to_owned()),
        None | Some(Value::Bool(_)) => Ok(()),
        Some(body) => {
            let last = log["requests"].as_array().and_then(|list| list.last()).unwrap_or(&Value::Null);
            let query = last["query"].to_string();
            if last["body"] != *body {
                return Err(format!("{} sent {}", language.name(), last["body"]));
            }
            if query.contains("usersig\":\"eJ") { Err("the log shows the UserSig".to_owned()) } else { Ok(()) }
        }
    }
}

/// What came of the rows or items of a walk: results as they came, or what they come to.
pub fn walk(step: &Step, question: &Value, answer: &Value) -> Result<(), String> {
    if let Some(expected) = &step.results {
        let results: Vec<Value> = list(&answer["results"]).iter().map(outcome).collect();
        if results != *expected {
            return Err(format!("the results are {}, not {}", Value::from(results), Value::from(expected.clone())));
        }
    }
    let Some(expected) = &step.summary else { return Ok(()) };
    let given = given(step, question);
    let summary = &answer["summary"];
    // Rows and items are those of the source, which are named by their indexes.
    let same = |index: &Value, one: &Value| plain(one) == plain(&given[index.as_u64().unwrap_or(u64::MAX) as usize]);
    let (failures, unknown) = (list(&summary["failures"]), list(&summary["unknown"]));
    if let Some(other) = failures.iter().chain(unknown).find(|one| !same(&one["index"], &one["given"])) {
        return Err(format!("{other} is not that of the source"));
    }
    let index_of = |one: &Value| list(&given).iter().position(|given| plain(given) == plain(one));
    let found = json!({
        "read": summary["read"],
        "succeeded": summary["succeeded"],
        "failures": failures.iter().map(outcome).collect::<Vec<_>>(),
        "rest": list(&summary["rest"]).iter().map(index_of).collect::<Vec<_>>(),
        "unknown": unknown.iter().map(|one| &one["index"]).collect::<Vec<_>>(),
    });
    if found == *expected { Ok(()) } else { Err(format!("the summary is {found}, not {expected}")) }
}

/// The rows of a walk, or the items of its list, in wire names.
fn given(step: &Step, question: &Value) -> Value {
    let given: Value = question["wire"].as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    match (&step.bulk, question["list"].as_str()) {
        (Some(_), Some(list)) => given[list].clone(),
        _ => given,
    }
}

/// What became of a row, of a request or of an item, as the stories write it: where it is in the source, and its code, the class of its
/// error, or the items of it that failed.
fn outcome(one: &Value) -> Value {
    let at = ["index", "first", "count"].into_iter().map(|name| &one[name]).filter(|at| !at.is_null()).cloned();
    let code = [&one["code"], &one["error"]["code"]].into_iter().find(|code| code.is_i64()).cloned();
    let class = || Some(&one["error"]).filter(|error| !error.is_null()).map(|error| json!(class_of(error)));
    let failed = || {
        Some(list(&one["failures"]))
            .filter(|failed| !failed.is_empty())
            .map(|failed| Value::from(failed.iter().map(outcome).collect::<Vec<_>>()))
    };
    at.chain(code.or_else(class).or_else(failed)).collect()
}

/// A value without the spelling of its names, which the languages write differently.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.replace('_', "").to_lowercase(), plain(value)));
            Value::Object(fields.collect())
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Every language's reply was shown to be the same as the others'; the raw one is in wire names.
pub fn raw(answer: &Value) -> Value {
    answer["raw"].as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// The reply to what a user did.
pub fn act(step: &Step, reply: &Value) -> Result<(), String> {
    match &step.reply {
        Some(expected) => fields(expected, reply),
        None if reply["ErrorCode"] == 0 => Ok(()),
        None => Err("it was refused".to_owned()),
    }
}

/// What came into an inbox, one expectation for each item.
pub fn inbox(expected: &[Map<String, Value>], items: &Value) -> Result<(), String> {
    let items = items.as_array().map(Vec::as_slice).unwrap_or_default();
    if items.len() != expected.len() {
        return Err(format!("{} items came, not {}", items.len(), expected.len()));
    }
    let mut checked = expected.iter().zip(items).enumerate();
    checked.try_for_each(|(at, (expected, item))| fields(expected, item).map_err(|error| format!("item {at}: {error}")))
}

/// The webhooks that a step fired.
pub fn webhooks(expected: &[Value], fired: &[Value]) -> Result<(), String> {
    let fits = |(expected, fired): (&Value, &Value)| {
        let nothing = Map::new();
        let wanted = expected[2].as_object().unwrap_or(&nothing);
        expected[0] == fired["command"] && expected[1] == fired["outcome"] && fields(wanted, &fired["body"]).is_ok()
    };
    if expected.len() == fired.len() && expected.iter().zip(fired).all(fits) {
        return Ok(());
    }
    let shown: Vec<Value> = fired.iter().map(|one| json!([one["command"], one["outcome"], one["body"]])).collect();
    Err(format!("fired were {}, not {}", Value::from(shown), Value::from(expected)))
}

/// Fields by their paths.
fn fields(expected: &Map<String, Value>, value: &Value) -> Result<(), String> {
    for (path, expected) in expected {
        let got = value_at(value, path, str::to_owned);
        if got != expected {
            return Err(format!("{path} is {got}, not {expected}"));
        }
    }
    Ok(())
}

fn error_fits(expected: &Map<String, Value>, error: &Value) -> Result<(), String> {
    let message = error["message"].as_str().unwrap_or_default();
    for (field, value) in expected {
        let fits = match (field.as_str(), value) {
            ("class", _) => value.as_str() == Some(&class_of(error)),
            ("has", Value::Array(texts)) => texts.iter().filter_map(Value::as_str).all(|text| message.contains(text)),
            // It is called as each language calls it.
            ("endpoint", Value::String(name)) => {
                let plain = |name: &str| name.replace('_', "").to_lowercase();
                error[field].as_str().is_some_and(|own| plain(own) == plain(name))
            }
            _ => error[field] == *value,
        };
        if !fits {
            return Err(format!("the error's {field} is not {value}"));
        }
    }
    if expected.get("class") == Some(&json!("ApiError")) {
        let said = |field: &str| error[field].as_str().is_some_and(|text| !text.is_empty());
        if !said("hint") || !said("kind") || error["kind"] == "unknown" {
            return Err("the error has no kind or hint".to_owned());
        }
    }
    Ok(())
}

/// A failure as the stories write it.
fn summary(failure: &Value) -> Value {
    json!([failure["item"], failure["index"], failure["code"], failure["kind"]])
}
