//! Data on standard output: JSON, lines of JSON, CSV, tables.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{ContentArrangement, Table};
use indexmap::{IndexMap, IndexSet};
use serde::Serialize;
use serde_json::ser::PrettyFormatter;
use serde_json::value::RawValue;
use serde_json::{Deserializer, Serializer};

use crate::arguments::Output;
use crate::cells::MARK;
use crate::ending::Stop;

/// How wide lines are where the width is not known.
const USUAL_WIDTH: u16 = 80;

/// A narrower terminal is taken for one of this width.
const LEAST_WIDTH: u16 = 40;

/// How many spaces stand between columns.
const GAP: u16 = 2;

/// The column of values that have no name.
const VALUE: &str = "value";

/// An object as JSON text by its fields, in their order.
type Fields<'a> = IndexMap<String, &'a RawValue>;

/// Prints one JSON value over several lines.
pub fn json(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    let mut laid_out = Vec::with_capacity(text.len() * 2);
    let mut serializer = Serializer::with_formatter(&mut laid_out, PrettyFormatter::new());
    // Without a tree: fields keep their order, and numbers their digits.
    match serde_transcode::transcode(&mut Deserializer::from_str(text), &mut serializer) {
        Ok(()) => out.write_all(shown(&String::from_utf8_lossy(&laid_out)).as_bytes())?,
        // Numbers beyond 64 bits, or deep nesting: as it came.
        Err(_) => out.write_all(shown(text).as_bytes())?,
    }
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

/// Prints a value as one line of JSON.
pub fn json_line(value: &impl Serialize) -> Result<(), Stop> {
    let text = serde_json::to_string(value).map_err(io::Error::from)?;
    line(&shown(&text))
}

/// Prints a line.
pub fn line(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    Ok(writeln!(out, "{text}").and_then(|()| out.flush())?)
}

/// Prints a line with colors, which are left out where it is not read on a terminal.
pub fn styled_line(text: &str) -> Result<(), Stop> {
    let mut out = anstream::stdout().lock();
    Ok(writeln!(out, "{text}").and_then(|()| out.flush())?)
}

/// Prints the items of a list, each as JSON text.
pub fn items(items: &[String], output: Output) -> Result<(), Stop> {
    match output {
        Output::Json => json(&format!("[{}]", items.join(","))),
        Output::Jsonl => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            items.iter().try_for_each(|item| writeln!(out, "{}", shown(&one_line(item))))?;
            Ok(out.flush()?)
        }
        Output::Csv => csv(items, io::stdout().lock()),
        Output::MarkedCsv => {
            let mut out = io::stdout().lock();
            out.write_all(MARK)?;
            csv(items, out)
        }
        Output::Table => table(items),
    }
}

/// Prints a JSON value as it is, or in rows: those of a list, or one of anything else.
pub fn items_or_json(value: &str, output: Output) -> Result<(), Stop> {
    match (output, entries(value)) {
        (Output::Json, _) => json(value),
        (_, Some(entries)) => items(&entries, output),
        (_, None) => items(&[value.to_owned()], output),
    }
}

/// JSON text without line breaks: within strings they are escaped.
pub fn one_line(json: &str) -> String {
    json.replace(['\r', '\n'], " ")
}

fn csv(items: &[String], out: impl io::Write) -> Result<(), Stop> {
    let (columns, rows) = columns(items);
    let mut out = csv::Writer::from_writer(out);
    let failed = |error: csv::Error| match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    };
    let is_terminal = io::stdout().is_terminal();
    let text = |cell: String| if is_terminal { plain(&cell) } else { cell };
    out.write_record(columns.iter().map(|column| text(column.clone()))).map_err(failed)?;
    for row in &rows {
        out.write_record(columns.iter().map(|column| text(cell(row.get(column))))).map_err(failed)?;
    }
    Ok(out.flush()?)
}

/// The items in columns, or each in a block of lines where the columns are wider than the terminal.
fn table(items: &[String]) -> Result<(), Stop> {
    if items.is_empty() {
        return Ok(());
    }
    let (columns, rows) = columns(items);
    let header: Vec<String> = columns.iter().map(|column| plain(column)).collect();
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| columns.iter().map(|column| plain(&cell(row.get(column)))).collect()).collect();
    let mut table = table_of(Some(&header), rows.iter().cloned());
    if natural_width(&table) <= width().into() {
        return line(&text_of(&mut table));
    }
    let block = |row: &Vec<String>| {
        let pairs = header.iter().zip(row).map(|(name, cell)| vec![name.clone(), cell.clone()]);
        columns_of_text(None, pairs)
    };
    line(&rows.iter().map(block).collect::<Vec<_>>().join("\n\n"))
}

/// How wide a table is that wraps nothing.
fn natural_width(table: &Table) -> usize {
    let widths = table.column_max_content_widths();
    let gaps = widths.len().saturating_sub(1) * usize::from(GAP);
    widths.into_iter().map(usize::from).sum::<usize>() + gaps
}

/// Rows of text in columns that are as wide as they need to be, within the width of the terminal.
pub fn columns_of_text(header: Option<&[String]>, rows: impl Iterator<Item = Vec<String>>) -> String {
    text_of(&mut table_of(header, rows))
}

fn table_of(header: Option<&[String]>, rows: impl Iterator<Item = Vec<String>>) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(width());
    if let Some(header) = header {
        table.set_header(header);
    }
    table.add_rows(rows);
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    table
}

fn text_of(table: &mut Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// How wide a line may be: as the terminal, or as `COLUMNS` says.
pub fn width() -> u16 {
    let of_terminal = || terminal_size::terminal_size().map(|(width, _)| width.0);
    let given = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    given.or_else(of_terminal).unwrap_or(USUAL_WIDTH).max(LEAST_WIDTH)
}

/// The names of all fields, in the order in which they first come, and the items as rows.
fn columns(items: &[String]) -> (IndexSet<String>, Vec<Fields<'_>>) {
    let rows: Vec<Fields<'_>> = items.iter().map(|item| fields(item)).collect();
    let columns = rows.iter().flat_map(|row| row.keys().cloned()).collect();
    (columns, rows)
}

/// The fields of an item. A value that is not an object is the only one.
fn fields(item: &str) -> Fields<'_> {
    serde_json::from_str(item).unwrap_or_else(|_| {
        let value = serde_json::from_str(item).map(|value| (VALUE.to_owned(), value));
        value.into_iter().collect()
    })
}

/// A value as text: a string without its quotes, nothing for `null`, a list or an object as JSON.
fn cell(value: Option<&&RawValue>) -> String {
    let json = value.map_or("null", |value| value.get());
    match json {
        "null" => String::new(),
        _ if json.starts_with('"') => serde_json::from_str(json).unwrap_or_else(|_| json.to_owned()),
        _ => one_line(json),
    }
}

/// Text without characters that control a terminal: what users of the app wrote must not do so. Line breaks are left.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => plain.push(c),
            _ if controls(c) => {
                // Writing to a String cannot fail.
                let _ = write!(plain, "{}", c.escape_unicode());
            }
            _ => plain.push(c),
        }
    }
    plain
}

/// The same on one line: what others wrote must not look like lines of the program's own.
pub fn plain_line(text: &str) -> String {
    plain(text).replace('\n', "\\n")
}

/// Whether a character controls a terminal, or turns the direction of writing round.
fn controls(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}')
}

/// JSON text as it is shown: on a terminal without characters that control it, which strings may have in another spelling.
pub fn shown(json: &str) -> Cow<'_, str> {
    if io::stdout().is_terminal() { escaped(json) } else { json.into() }
}

fn escaped(json: &str) -> Cow<'_, str> {
    let is_shown = |c: char| c == '\n' || !controls(c);
    if json.chars().all(is_shown) {
        return json.into();
    }
    let escape = |c: char| if is_shown(c) { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) };
    json.chars().map(escape).collect()
}

/// What an expression of `JMESPath` finds.
pub struct Query(jmespath::Expression<'static>);

impl Query {
    pub fn new(expression: &str) -> Result<Self, Stop> {
        let wrong = |error: jmespath::JmespathError| Stop::usage(format!("--query: {}", error.to_string().trim_end()));
        jmespath::compile(expression).map(Self).map_err(wrong)
    }

    /// What it finds in a value, as JSON text.
    pub fn of(&self, json: &str) -> Result<String, Stop> {
        let wrong = |error: &dyn std::fmt::Display| Stop::usage(format!("--query: {}", error.to_string().trim_end()));
        let data = jmespath::Variable::from_json(json).map_err(|error| wrong(&error))?;
        let found = self.0.search(data).map_err(|error| wrong(&error))?;
        serde_json::to_string(&found).map_err(|error| wrong(&error))
    }
}

/// The entries of a JSON list, each as text; nothing where it is not a list.
pub fn entries(json: &str) -> Option<Vec<String>> {
    let entries: Vec<&RawValue> = serde_json::from_str(json).ok()?;
    Some(entries.into_iter().map(|entry| entry.get().to_owned()).collect())
}

/// A field of a JSON object, as text.
pub fn field(json: &str, name: &str) -> Option<String> {
    fields(json).get(name).map(|value| value.get().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_those_of_all_items_in_the_order_in_which_they_come() {
        let items = [r#"{"b":1,"a":"x\ny"}"#.to_owned(), r#"{"c":null,"b":[1, {"d":2}]}"#.to_owned(), "7".to_owned()];
        let (columns, rows) = columns(&items);
        assert_eq!(columns.iter().collect::<Vec<_>>(), ["b", "a", "c", VALUE]);
        let cells = |row: &Fields<'_>| columns.iter().map(|column| cell(row.get(column))).collect::<Vec<_>>();
        assert_eq!(cells(&rows[0]), ["1", "x\ny", "", ""]);
        assert_eq!(cells(&rows[1]), [r#"[1, {"d":2}]"#, "", "", ""]);
        assert_eq!(cells(&rows[2]), ["", "", "", "7"]);
    }

    #[test]
    fn a_table_is_as_wide_as_its_lines() {
        let rows = [vec!["a".to_owned(), "漢字".to_owned()], vec!["bcd".to_owned(), "e".to_owned()]];
        let mut table = table_of(Some(&["x".to_owned(), "y".to_owned()]), rows.into_iter());
        assert_eq!((natural_width(&table), text_of(&mut table).as_str()), (9, "x    y\na    漢字\nbcd  e"));
        assert_eq!(natural_width(&table_of(Some(&[]), std::iter::empty())), 0);
        let long = || "x".repeat(70_000);
        assert!(natural_width(&table_of(None, [vec![long(), long()]].into_iter())) > 70_000);
    }

    #[test]
    fn text_cannot_control_a_terminal() {
        let json = "{\n  \"a\": \"\u{9b}é\u{202e}\u{2028}\"\n}";
        assert_eq!(escaped(json), "{\n  \"a\": \"\\u009bé\\u202e\\u2028\"\n}");
        assert_eq!(plain_line("a\nb\u{7f}\u{85}\u{2029}\u{200f}"), "a\\nb\\u{7f}\\u{85}\\u{2029}\\u{200f}");
        assert_eq!(plain("a\u{1b}[2Jb\r\n\u{9b}é\u{202e}"), "a\\u{1b}[2Jb\\u{d}\n\\u{9b}é\\u{202e}");
    }
}
