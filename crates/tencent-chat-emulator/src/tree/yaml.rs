//! Reads YAML 1.2 from the events of its parser.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput, Tag};
use serde_json::Number;

use super::{Field, Kind, MAX_DEPTH, Mistake, Tree};

/// How many values anchors and aliases may copy, so that a small document cannot become a very large one.
const MOST_COPIED: usize = 500_000;

pub(super) fn read(text: &str) -> Result<Tree, Mistake> {
    let mut reading = Reading { events: Parser::new_from_str(text), anchors: BTreeMap::new(), copied: 0 };
    let mut read = None;
    loop {
        match reading.next()? {
            (Event::StreamEnd, _) => return Ok(read.unwrap_or_else(|| Tree::without_line(Kind::Null))),
            (Event::DocumentStart(_), span) if read.is_some() => {
                return Err(Mistake::new(line(&span), "more than one document".to_owned()));
            }
            (Event::DocumentStart(_), _) => {
                let first = reading.next()?;
                read = Some(reading.node(first, 0)?);
            }
            _ => {}
        }
    }
}

/// What a scalar without quotes means by itself.
pub(super) fn resolve(text: &str) -> Kind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Kind::Null,
        "true" | "True" | "TRUE" => return Kind::Bool(true),
        "false" | "False" | "FALSE" => return Kind::Bool(false),
        _ => {}
    }
    number(text).map_or_else(|| Kind::Text(text.to_owned()), Kind::Number)
}

fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = digits.strip_prefix(prefix) {
            let number = i64::from_str_radix(digits, radix).ok().filter(|_| !digits.starts_with(['-', '+']))?;
            return Some(if text.starts_with('-') { Number::from(-number) } else { number.into() });
        }
    }
    // 007 is text.
    if digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    let whole = text.parse::<u64>().map(Number::from).or_else(|_| text.parse::<i64>().map(Number::from));
    whole.ok().or_else(|| Number::from_f64(text.parse().ok()?))
}

fn line(span: &Span) -> u32 {
    span.start.line() as u32
}

struct Reading<'a> {
    events: Parser<'a, StrInput<'a>>,
    /// What aliases stand for, and how many levels it has.
    anchors: BTreeMap<usize, (Tree, usize)>,
    copied: usize,
}

impl<'a> Reading<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Mistake> {
        let unreadable = |error: ScanError| {
            let (line, column) = (error.marker().line() as u32, error.marker().col() as u32 + 1);
            Mistake::at(line, column, error.info().to_owned())
        };
        match self.events.next() {
            Some(event) => event.map_err(unreadable),
            None => Err(Mistake::new(0, "the document ends too early".to_owned())),
        }
    }

    /// The value that begins with an event.
    fn node(&mut self, (event, span): (Event<'a>, Span), depth: usize) -> Result<Tree, Mistake> {
        let line = line(&span);
        if depth >= MAX_DEPTH {
            return Err(too_deep(line));
        }
        let (anchor, kind) = match event {
            Event::Alias(anchor) => return self.copy(anchor, line, depth),
            Event::Scalar(text, style, anchor, tag) => {
                let tag = tag.as_deref().map(|tag: &Tag| tag.suffix.as_str());
                let text = text.into_owned();
                // A tag says what it is, with quotes or without.
                let is_plain = match tag {
                    Some("str") => false,
                    Some("int" | "float" | "bool" | "null") => true,
                    _ => style == ScalarStyle::Plain,
                };
                (anchor, if is_plain { Kind::Plain(text) } else { Kind::Text(text) })
            }
            Event::SequenceStart(anchor, _) => {
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break (anchor, Kind::List(items)),
                        first => items.push(self.node(first, depth + 1)?),
                    }
                }
            }
            Event::MappingStart(anchor, _) => {
                let mut fields = Vec::new();
                loop {
                    match self.next()? {
                        (Event::MappingEnd, _) => break (anchor, Kind::Fields(fields)),
                        first => {
                            let Tree { line, kind, .. } = self.node(first, depth + 1)?;
                            let (Kind::Plain(name) | Kind::Text(name)) = kind else {
                                return Err(Mistake::new(line, "expected the name of a field".to_owned()));
                            };
                            let first = self.next()?;
                            fields.push(Field { line, name, value: self.node(first, depth + 1)? });
                        }
                    }
                }
            }
            _ => return Err(Mistake::new(line, "expected a value".to_owned())),
        };
        let tree = Tree::in_line(line, kind);
        if anchor > 0 {
            self.count(&tree, line)?;
            self.anchors.insert(anchor, (tree.clone(), levels(&tree)));
        }
        Ok(tree)
    }

    /// What an alias stands for.
    fn copy(&mut self, anchor: usize, line: u32, depth: usize) -> Result<Tree, Mistake> {
        let known = self.anchors.get(&anchor).cloned();
        let (known, levels) =
            known.ok_or_else(|| Mistake::new(line, "an alias within what it stands for".to_owned()))?;
        if depth + levels > MAX_DEPTH {
            return Err(too_deep(line));
        }
        self.count(&known, line)?;
        Ok(known)
    }

    /// Counts the values that are copied.
    fn count(&mut self, copied: &Tree, line: u32) -> Result<(), Mistake> {
        self.copied += size(copied);
        match self.copied > MOST_COPIED {
            true => Err(Mistake::new(line, format!("anchors and aliases stand for more than {MOST_COPIED} values"))),
            false => Ok(()),
        }
    }
}

fn too_deep(line: u32) -> Mistake {
    Mistake::new(line, format!("more than {MAX_DEPTH} lists and maps within each other"))
}

/// How many lists and maps, and what they hold, are within each other.
fn levels(tree: &Tree) -> usize {
    match &tree.kind {
        Kind::List(items) => 1 + items.iter().map(levels).max().unwrap_or(0),
        Kind::Fields(fields) => 1 + fields.iter().map(|field| levels(&field.value)).max().unwrap_or(0),
        _ => 1,
    }
}

/// How many values a tree has.
fn size(tree: &Tree) -> usize {
    match &tree.kind {
        Kind::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        Kind::Fields(fields) => 1 + fields.iter().map(|field| size(&field.value)).sum::<usize>(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        read(text).expect_err("it is refused").to_string()
    }

    #[test]
    fn aliases_do_not_add_up_to_more_levels_than_a_document_may_have() {
        let nested = |inner: &str| format!("{}{inner}{}", "[".repeat(60), "]".repeat(60));
        let two = format!("a: &x {}\nb: {}\n", nested("1"), nested("*x"));
        assert!(read(&two).is_ok());
        let three = format!("a: &x {}\nb: &y {}\nc: {}\n", nested("1"), nested("*x"), nested("*y"));
        assert!(refused(&three).contains("more than 128 lists and maps within each other"), "{}", refused(&three));
    }

    #[test]
    fn anchors_within_anchors_do_not_copy_without_end() {
        let anchors: String = (0..50).map(|number| format!("&a{number} [")).collect();
        let text = format!("{anchors}{}{}", "1,".repeat(20_000), "]".repeat(50));
        assert!(refused(&text).contains("anchors and aliases stand for more than 500000 values"), "{}", refused(&text));
    }
}
