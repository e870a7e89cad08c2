//! How a webhook and its answer are shown.

use anstyle::Style;
use serde_json::Value;
use tencent_chat::schema::{self, EventTable, Type};
use tencent_chat_emulator::WebhookOutcome;

use super::record::Record;
use crate::ending::{GREEN, RED, Stop};
use crate::{output, span};

/// What of a value fits into a block, in characters.
const MOST_OF_A_VALUE: usize = 400;

/// What stands in the first lines of a block, or is the same each time.
const NOT_SHOWN: [&str; 4] = ["type", "command", "platform", "callback_command"];

/// An outcome in a word.
pub fn word(outcome: WebhookOutcome) -> &'static str {
    match outcome {
        WebhookOutcome::Allowed => "allowed",
        WebhookOutcome::Rewritten => "changed",
        WebhookOutcome::Rejected => "refused",
        WebhookOutcome::Dropped => "dropped",
        WebhookOutcome::Acknowledged => "acknowledged",
        WebhookOutcome::Timeout => "no answer in time",
        _ => "no valid answer",
    }
}

pub fn style(outcome: WebhookOutcome) -> Style {
    match outcome {
        WebhookOutcome::Allowed | WebhookOutcome::Rewritten | WebhookOutcome::Acknowledged => GREEN,
        _ => RED,
    }
}

/// Prints a webhook as a block for readers, which an empty line ends.
pub fn block(record: &Record) -> Result<(), Stop> {
    let command = record.command.as_deref().unwrap_or("unreadable");
    let (style, end) = match record.outcome {
        Some(outcome) => (style(outcome), word(outcome).to_owned()),
        None => (RED, format!("not accepted: HTTP {}", record.status)),
    };
    let date = span::date(record.time / 1000);
    output::styled_line(&format!("{date}  {}  {style}{end}{style:#}", output::plain_line(command)))?;
    let mut rows = vec![("check", record.check.clone().unwrap_or_default())];
    rows.extend(rows_of(record));
    rows.push(("note", record.note.clone().unwrap_or_default()));
    rows.push(("answer", if record.verified { record.answer.clone() } else { String::new() }));
    rows.retain(|(_, text)| !text.is_empty());
    let rows = rows
        .iter()
        .map(|(label, text)| vec![format!("  {}", output::plain_line(label)), cut(&output::plain_line(text))]);
    output::line(&output::columns_of_text(None, rows))?;
    output::line("")
}

/// The fields of the event.
fn rows_of(record: &Record) -> Vec<(&str, String)> {
    let Some(event) = &record.event else { return Vec::new() };
    let table = record.command.as_deref().and_then(schema::find_event);
    let fields: indexmap::IndexMap<&str, Value> = serde_json::from_str(event.get()).unwrap_or_default();
    let shown = fields.into_iter().filter(|(name, _)| !NOT_SHOWN.contains(name));
    let mut rows: Vec<(&str, String)> = shown.map(|(name, value)| (name, text(table, name, &value))).collect();
    if table.is_none() {
        rows.push(("body", record.body.clone()));
    }
    rows
}

/// The value of a field as text.
fn text(table: Option<&'static EventTable>, name: &str, value: &Value) -> String {
    let field = table.and_then(|table| table.body.fields().iter().find(|field| field.name == name));
    let is_time = field.is_some_and(|field| matches!(field.ty, Type::Time));
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if is_time => match number.as_u64() {
            Some(milliseconds) => span::date(milliseconds / 1000),
            None => number.to_string(),
        },
        Value::Null => String::new(),
        Value::Array(list) => {
            list.iter().map(element).collect::<Option<Vec<_>>>().map_or(value.to_string(), |all| all.join(" "))
        }
        other => other.to_string(),
    }
}

/// A text element as its text, and any other element of a message as its kind.
fn element(value: &Value) -> Option<String> {
    let kind = value.get("msg_type")?.as_str()?;
    let text = value.get("msg_content").and_then(|content| content.get("text")).and_then(Value::as_str);
    Some(text.map_or_else(|| format!("[{kind}]"), str::to_owned))
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_OF_A_VALUE) {
        Some((end, _)) => format!("{} …", &text[..end]),
        None => text.to_owned(),
    }
}
