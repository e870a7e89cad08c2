//! `tencent-chat explain --list`: the names of endpoints and webhooks, and what each is for.

use serde_json::json;
use tencent_chat::schema;

use crate::described::described;
use crate::ending::{Ending, Run, Stop};
use crate::output;

/// A name here, Tencent's, and a sentence.
type Entry = [String; 3];

/// Lists those whose names, or sentence, have a word.
pub fn run(word: &str, is_json: bool) -> Run {
    let word = word.to_lowercase();
    let entries: Vec<Entry> =
        entries().filter(|entry| entry.iter().any(|text| text.to_lowercase().contains(&word))).collect();
    if entries.is_empty() {
        return Err(Stop::usage(format!("no name of an endpoint or a webhook has {word:?}"))
            .hint("`tencent-chat explain --list` lists all"));
    }
    if is_json {
        for [name, tencent, summary] in &entries {
            output::json_line(&json!({ "name": name, "tencent": tencent, "summary": summary }))?;
        }
    } else {
        output::line(&output::columns_of_text(None, entries.into_iter().map(Vec::from)))?;
    }
    Ok(Ending::Done)
}

fn entries() -> impl Iterator<Item = Entry> {
    let endpoints = schema::endpoints().map(|endpoint| {
        let summary = &described().endpoints[endpoint.name].summary;
        [endpoint.name.to_owned(), endpoint.path.to_owned(), summary.clone()]
    });
    let webhooks = schema::events().map(|event| {
        [event.name.to_owned(), event.command.to_owned(), described().webhooks[event.command].summary.clone()]
    });
    endpoints.chain(webhooks)
}
