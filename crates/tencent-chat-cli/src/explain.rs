//! `tencent-chat explain`: error codes, endpoints and webhooks.

use std::collections::HashMap;
use std::io::{self, BufRead as _, IsTerminal as _};

use serde_json::{Value, json};
use tencent_chat::schema::{self, Endpoint, EventTable};
use tencent_chat::{CodeFacts, codes_in};

use crate::arguments::{Explain, Lang};
use crate::counted::counted;
use crate::described::{EndpointText, Row, WebhookText, described};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::{listing, output};

/// How many endpoints that document a code are named.
const MOST_ENDPOINTS: usize = 6;

/// A line of a log may be a whole body; what is longer than this is not read to its end.
const LONGEST_LINE: usize = 1024 * 1024;

const LATER: &str = "the same request may succeed later";
const NEVER: &str = "the same request will be refused again";

/// What stands before what is said about a code.
const LABELS: [&str; 6] = ["meaning", "here", "to do", "retry", "endpoints", "see"];
const MORE: &str = "{0} and {1} more";

/// What the addresses of official pages have in them, in the reader's language.
const DOCUMENT: &str = "/document/";

/// What a word may name.
enum Subject {
    Code(i64),
    Endpoint(&'static Endpoint),
    Webhook(&'static EventTable),
}

pub fn run(explain: &Explain, talk: &Talk) -> Run {
    if let Some(word) = &explain.list {
        return listing::run(word, explain.format.json);
    }
    let endpoint = match &explain.endpoint {
        Some(name) => Some(schema::meant(name).map_err(Stop::usage)?),
        None => None,
    };
    let is_json = explain.format.json;
    let lang = explain.lang.unwrap_or_else(lang_of_environment);
    if explain.what.is_empty() {
        if io::stdin().is_terminal() {
            return Err(Stop::usage("nothing to explain")
                .hint("`tencent-chat explain 70009`, or `tencent-chat explain < app.log`"));
        }
        return lines(endpoint, lang, is_json, talk);
    }
    let (mut subjects, mut unknown) = (Vec::new(), Vec::new());
    for word in &explain.what {
        match subject(word) {
            Ok(subject) => subjects.push(subject),
            Err(stop) => unknown.push(stop),
        }
    }
    let mut ending = Ending::Done;
    for (index, subject) in subjects.iter().enumerate() {
        if index > 0 && !is_json {
            output::line("")?;
        }
        match subject {
            Subject::Code(code) => {
                let facts = facts(*code, endpoint);
                if !facts.known {
                    ending = Ending::SomeFailed;
                }
                if is_json { output::json_line(&facts)? } else { output::line(&code_text(&facts, endpoint, lang))? }
            }
            Subject::Endpoint(endpoint) => {
                let text = &described().endpoints[endpoint.name];
                if is_json {
                    output::json_line(&endpoint_json(endpoint, text))?
                } else {
                    output::line(&endpoint_text(endpoint, text))?
                }
            }
            Subject::Webhook(event) => {
                let text = &described().webhooks[event.command];
                if is_json {
                    output::json_line(&webhook_json(event, text))?
                } else {
                    output::line(&webhook_text(event, text))?
                }
            }
        }
    }
    // What is not known is said last, where it is seen.
    let last = unknown.pop();
    for stop in unknown {
        stop.report();
    }
    last.map_or(Ok(ending), Err)
}

/// The language that the environment asks for, if it is Chinese.
fn lang_of_environment() -> Lang {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].iter();
    let first = variables.filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    if first.is_some_and(|locale| locale.starts_with("zh")) { Lang::Zh } else { Lang::En }
}

fn subject(word: &str) -> Result<Subject, Stop> {
    if let Ok(code) = word.parse() {
        return Ok(Subject::Code(code));
    }
    match webhooks(word)[..] {
        [] => {}
        [event] => return Ok(Subject::Webhook(event)),
        ref several => return Err(ambiguous(word, several)),
    }
    schema::meant(word).map(Subject::Endpoint).map_err(|unknown| {
        if !unknown.starts_with("no endpoint") {
            return Stop::usage(unknown);
        }
        let webhooks = schema::events().flat_map(|event| [event.command, event.name]);
        let known = schema::endpoint_calls().chain(webhooks).map(str::to_owned);
        let close = schema::closest(word, known).map(|close| format!("; did you mean `{close}`?")).unwrap_or_default();
        // It shows no word that may be a secret.
        let unknown = unknown.split("; did you mean").next().unwrap_or_default();
        Stop::usage(unknown.replace("no endpoint is", "no code, endpoint or webhook is") + &close)
            .hint("`tencent-chat explain --list` lists the endpoints and webhooks, and --list WORD those with a word")
    })
}

/// The webhook that a word means.
pub fn webhook(word: &str) -> Result<&'static EventTable, Stop> {
    match webhooks(word)[..] {
        [event] => Ok(event),
        [] => {
            let known = schema::events().flat_map(|event| [event.command, event.name]).map(str::to_owned);
            let close = schema::closest(&word.replace('-', "_"), known);
            let close = close.map(|close| format!("; did you mean `{close}`?")).unwrap_or_default();
            Err(Stop::usage(format!("no webhook is called {word:?}{close}"))
                .hint("`tencent-chat explain --list` lists them"))
        }
        ref several => Err(ambiguous(word, several)),
    }
}

fn ambiguous(word: &str, events: &[&EventTable]) -> Stop {
    let commands: Vec<String> = events.iter().map(|event| format!("`{}`", event.command)).collect();
    Stop::usage(format!("{word} may mean {}", commands.join(" or ")))
}

/// The webhooks with a command, one that ends so, or a name.
fn webhooks(word: &str) -> Vec<&'static EventTable> {
    let name = word.replace('-', "_");
    let is = |event: &&EventTable| {
        let last = event.command.rsplit('.').next().unwrap_or_default();
        [event.command, last].iter().any(|command| command.eq_ignore_ascii_case(word))
            || event.name == name
            || schema::camel(event.name) == word
    };
    schema::events().filter(is).collect()
}

/// Explains the codes in the lines of standard input, each when it first comes.
fn lines(endpoint: Option<&'static Endpoint>, lang: Lang, is_json: bool, talk: &Talk) -> Run {
    let mut input = io::stdin().lock();
    let (mut line, mut number) = (Vec::new(), 0_u64);
    let mut seen: HashMap<(i64, Option<&str>), u64> = HashMap::new();
    loop {
        line.clear();
        let read = io::Read::take(&mut input, LONGEST_LINE as u64).read_until(b'\n', &mut line);
        if read.map_err(|error| Stop::usage(format!("cannot read standard input: {error}")))? == 0 {
            break;
        }
        number += 1;
        let text = String::from_utf8_lossy(&line);
        let codes = codes_in(&text);
        if codes.is_empty() {
            continue;
        }
        let endpoint = endpoint.or_else(|| schema::mentioned(&text));
        for code in codes {
            let times = seen.entry((code, endpoint.map(|endpoint| endpoint.name))).or_default();
            *times += 1;
            if *times > 1 {
                continue;
            }
            let facts = facts(code, endpoint);
            if is_json {
                let mut facts = json!(facts);
                facts["line"] = json!(number);
                facts["endpoint"] = json!(endpoint.map(|endpoint| endpoint.name));
                output::json_line(&facts)?;
            } else {
                if seen.len() > 1 {
                    output::line("")?;
                }
                let of = endpoint.map(|endpoint| format!(", {}", endpoint.name)).unwrap_or_default();
                output::line(&format!("line {number}{of}"))?;
                output::line(&code_text(&facts, endpoint, lang))?;
            }
        }
    }
    let times: u64 = seen.values().sum();
    let lines = counted(number, "line");
    talk.say(match seen.len() {
        0 => format!("no codes in {lines}"),
        codes => format!("{} in {lines}, {}", counted(codes, "code"), counted(times, "time")),
    });
    Ok(Ending::Done)
}

fn facts(code: i64, endpoint: Option<&Endpoint>) -> CodeFacts {
    tencent_chat::explain(endpoint.map_or("", |endpoint| endpoint.path), code)
}

fn code_text(facts: &CodeFacts, endpoint: Option<&'static Endpoint>, lang: Lang) -> String {
    let mut lines = vec![format!("{}  {}", facts.code, facts.kind.as_str())];
    let advice = facts.hint.strip_prefix(facts.meaning.as_str()).unwrap_or(&facts.hint);
    let advice = advice.trim_start_matches([':', ' ']);
    let documented: Vec<&str> = described()
        .endpoints
        .iter()
        .filter(|(_, text)| text.errors.iter().any(|(code, _)| *code == facts.code))
        .map(|(name, _)| name.as_str())
        .collect();
    let here = endpoint.and_then(|endpoint| {
        let errors = &described().endpoints[endpoint.name].errors;
        let (_, text) = errors.iter().find(|(code, _)| *code == facts.code)?;
        Some(format!("{}: {}", endpoint.name, said(text, lang)))
    });
    let retry = if facts.known { said(retry(facts), lang) } else { "" };
    let see = facts.docs.replace(DOCUMENT, said(DOCUMENT, lang));
    let texts = [
        said(&facts.meaning, lang).to_owned(),
        here.unwrap_or_default(),
        said(advice, lang).to_owned(),
        retry.to_owned(),
        named(&documented, lang),
        see,
    ];
    let of_code = LABELS.into_iter().zip(texts).filter(|(_, text)| !text.is_empty());
    lines.push(labeled(of_code.map(|(label, text)| (said(label, lang), text))));
    lines.join("\n")
}

/// A text about codes in the reader's language.
fn said(text: &str, lang: Lang) -> &str {
    let described = described();
    match lang {
        Lang::En => text,
        Lang::Zh => described.said.get(text).or_else(|| described.chinese.get(text)).map_or(text, String::as_str),
    }
}

fn retry(facts: &CodeFacts) -> &'static str {
    if facts.retryable { LATER } else { NEVER }
}

/// Names in a row, of which the last are only counted.
fn named(names: &[&str], lang: Lang) -> String {
    match names.len().checked_sub(MOST_ENDPOINTS) {
        Some(more @ 1..) => {
            let first = names[..MOST_ENDPOINTS].join(", ");
            said(MORE, lang).replace("{0}", &first).replace("{1}", &more.to_string())
        }
        _ => names.join(", "),
    }
}

/// Texts behind their labels, indented.
fn labeled<'a>(texts: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let rows = texts.into_iter().map(|(label, text)| vec![format!("  {label}"), output::plain(&text)]);
    output::columns_of_text(None, rows)
}

fn endpoint_text(endpoint: &Endpoint, text: &EndpointText) -> String {
    let page = endpoint.doc.map(|(product, page)| link(&format!("{product}/{page}"))).unwrap_or_default();
    let mut about = vec![
        ("path", endpoint.path.to_owned()),
        ("JavaScript", schema::camel(endpoint.name)),
        ("rate", endpoint.rate.map(|rate| format!("{rate} calls per second")).unwrap_or_default()),
        ("retrying", retrying(endpoint).to_owned()),
        ("pages", endpoint.page.map(|_| "a list in pages: --all reads them all".to_owned()).unwrap_or_default()),
        ("see", page),
    ];
    about.retain(|(_, text)| !text.is_empty());
    let parts = [
        format!("{}\n{}\n\n{}", endpoint.name, indented(&text.summary), labeled(about)),
        section("Parameters", &text.request),
        section("Reply", &text.reply),
        codes(&text.errors),
        notes(&text.notes),
    ];
    joined(parts)
}

fn retrying(endpoint: &Endpoint) -> &'static str {
    match endpoint.idempotent {
        Some(true) => "does no harm",
        Some(false) => "may do it twice",
        None => "not documented, so it is not retried when it may have taken effect",
    }
}

fn webhook_text(event: &EventTable, text: &WebhookText) -> String {
    let waits = if event.answers.before { "the service waits for the answer" } else { "the answer changes nothing" };
    let about = [
        ("name", event.name.to_owned()),
        ("JavaScript", schema::camel(event.name)),
        ("answer", waits.to_owned()),
        ("see", link(&text.doc)),
    ];
    let parts = [
        format!("{}\n{}\n\n{}", event.command, indented(&text.summary), labeled(about)),
        section("Body", &text.body),
        section("Fields of the answer", &text.answer),
        codes(&text.errors),
        notes(&text.notes),
    ];
    joined(parts)
}

fn link(page: &str) -> String {
    if page.is_empty() { String::new() } else { format!("https://www.tencentcloud.com/document/product/{page}") }
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

/// Fields below a title, each with what is known about it.
fn section(title: &str, fields: &[Row]) -> String {
    if fields.is_empty() {
        return String::new();
    }
    let mut lines = vec![title.to_owned()];
    for [place, ty, needed, about] in fields {
        let needed = if needed.is_empty() { String::new() } else { format!(", {needed}") };
        let line = format!("  {place}  ({ty}{needed})");
        if line.chars().count() > usize::from(output::width()) {
            lines.push(format!("  {place}"));
            lines.push(format!("      ({ty}{needed})"));
        } else {
            lines.push(line);
        }
        if !about.is_empty() {
            lines.push(wrapped(about, "      ", "      "));
        }
    }
    lines.join("\n")
}

fn codes<T: std::fmt::Display>(errors: &[(T, String)]) -> String {
    if errors.is_empty() {
        return String::new();
    }
    let rows = errors.iter().map(|(code, text)| vec![format!("  {code}"), text.clone()]);
    format!("Error codes\n{}", output::columns_of_text(None, rows))
}

fn notes(notes: &[String]) -> String {
    if notes.is_empty() {
        return String::new();
    }
    let lines: Vec<String> = notes.iter().map(|note| wrapped(note, "  - ", "    ")).collect();
    format!("Notes\n{}", lines.join("\n"))
}

pub fn indented(text: &str) -> String {
    wrapped(text, "  ", "  ")
}

/// A text in lines of the terminal's width. Other lines than the first begin with `next`.
fn wrapped(text: &str, first: &str, next: &str) -> String {
    let width = usize::from(output::width());
    let mut lines = vec![first.to_owned()];
    let mut is_empty = true;
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("it begins with a line");
        if !is_empty && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(format!("{next}{word}"));
            continue;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.join("\n")
}

fn endpoint_json(endpoint: &Endpoint, text: &EndpointText) -> Value {
    let mut value = json!({
        "name": endpoint.name, "path": endpoint.path, "family": endpoint.family, "rate": endpoint.rate,
        "idempotent": endpoint.idempotent, "paged": endpoint.page.is_some(),
        "docs": endpoint.doc.map(|(product, page)| link(&format!("{product}/{page}"))),
    });
    extend(&mut value, json!(text));
    value
}

fn webhook_json(event: &EventTable, text: &WebhookText) -> Value {
    let mut value = json!({ "command": event.command, "name": event.name, "before": event.answers.before });
    extend(&mut value, json!(text));
    value
}

fn extend(value: &mut Value, more: Value) {
    if let (Value::Object(fields), Value::Object(more)) = (value, more) {
        fields.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_around_codes_has_a_translation() {
        let undocumented = tencent_chat::explain("", 99_999).hint;
        let mut english: Vec<&str> = [MORE, DOCUMENT, LATER, NEVER, &undocumented].into_iter().chain(LABELS).collect();
        let mut translated: Vec<&str> = described().said.keys().map(String::as_str).collect();
        english.sort_unstable();
        translated.sort_unstable();
        assert_eq!(translated, english);
    }
}
