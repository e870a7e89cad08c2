//! Reading case files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;
use xtask::description::Api;

use super::outside::Outside;
use super::{Case, Kind, answer};

/// Reads a file of UserSig vectors (`.json`, a list), of mistakes in setting up (`.yaml`, a list) or of cases of endpoints and webhooks (one JSON object a line).
pub fn read(api: &Api, path: &Path) -> Result<Vec<Case>> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if path.extension().is_some_and(|extension| extension == "json") {
        let vectors: Vec<Value> = serde_json::from_str(&text).with_context(|| format!("{name} holds no list"))?;
        let case =
            |(number, vector)| Case { origin: format!("{name}: vector {}", number + 1), kind: Kind::UserSig(vector) };
        return Ok(vectors.into_iter().enumerate().map(case).collect());
    }
    if path.extension().is_some_and(|extension| extension == "yaml") {
        let rows: Vec<Value> = serde_yaml_ng::from_str(&text).with_context(|| format!("{name} holds no list"))?;
        let case = |(number, row)| Case { origin: format!("{name}: row {}", number + 1), kind: Kind::Setup(row) };
        return Ok(rows.into_iter().enumerate().map(case).collect());
    }
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    Ok(lines
        .map(|(number, line)| Case { origin: format!("{name}:{}", number + 1), kind: kind_of(api, line) })
        .collect())
}

/// Reads a file of answers, one a line.
pub fn answers(path: &Path) -> Result<Vec<Case>> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| answer::read(format!("replies.jsonl:{}", number + 1), line)).collect()
}

fn kind_of(api: &Api, line: &str) -> Kind {
    let case: Value = match serde_json::from_str(line) {
        Ok(case) => case,
        Err(error) => return Kind::Broken(format!("no JSON: {error}")),
    };
    if let Some(outside) = Outside::read(api, &case) {
        return outside.map_or_else(Kind::Broken, Kind::Outside);
    }
    if let Some(command) = case["command"].as_str() {
        return webhook(command, &case);
    }
    let path = case["path"].as_str().unwrap_or_default();
    let Some((_, endpoint)) = api.endpoints().find(|(_, endpoint)| endpoint.path == path.trim_start_matches('/'))
    else {
        return Kind::Broken(format!("no endpoint has the path {path:?}"));
    };
    let (endpoint, body) = (endpoint.name.clone(), case["body"].clone());
    match case["kind"].as_str() {
        Some("request") => Kind::Request { endpoint, body },
        Some("response" | "reply") => Kind::Reply { endpoint, body, strict: true },
        other => Kind::Broken(format!("the kind is {other:?}, not request or response")),
    }
}

/// Commands that are not described are unknown events, which are cases as well.
fn webhook(command: &str, case: &Value) -> Kind {
    let (command, body) = (command.to_owned(), case["body"].clone());
    match case["kind"].as_str() {
        Some("request") => Kind::WebhookRequest { command, body, strict: true },
        Some("response" | "answer") => Kind::WebhookResponse { command, body },
        other => Kind::Broken(format!("the kind is {other:?}, not request or response")),
    }
}
