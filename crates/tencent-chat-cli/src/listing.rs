//! `tencent-chat explain --list`: the names of endpoints and webhooks, and what each is for.

use std::io::{self, IsTerminal as _};

use serde_json::json;
use tencent_chat::schema;

use crate::described::described;
use crate::ending::{Ending, Run, Stop};
use crate::explain::indented;
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
        output::line(&text(&entries, io::stdout().is_terminal()))?;
    }
    Ok(Ending::Done)
}

/// A line for each, for tools that take lines; on a terminal, the sentence stands below the names, so that neither is cut.
fn text(entries: &[Entry], is_terminal: bool) -> String {
    let width = |at: usize| entries.iter().map(|entry| entry[at].len()).max().unwrap_or_default();
    let (first, second) = (width(0), width(1));
    let line = |[name, tencent, summary]: &Entry| match is_terminal {
        true => format!("{name}  {tencent}\n{}", indented(summary)),
        false => format!("{name:first$}  {tencent:second$}  {summary}"),
    };
    entries.iter().map(line).collect::<Vec<_>>().join("\n")
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
