//! The fields of several replies, made into those of one.

use std::fmt;
use std::mem::take;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The top-level fields of a JSON object, as text, in their order.
fn fields(json: &str) -> Vec<(String, &RawValue)> {
    struct Fields;
    impl<'de> Visitor<'de> for Fields {
        type Value = Vec<(String, &'de RawValue)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a JSON object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut fields = Vec::new();
            while let Some(field) = map.next_entry()? {
                fields.push(field);
            }
            Ok(fields)
        }
    }
    // What is not a JSON object was refused before it gets here.
    serde_json::Deserializer::from_str(json).deserialize_map(Fields).unwrap_or_default()
}

/// The entries of a JSON list, as text; `None` for anything else.
fn entries(json: &str) -> Option<&str> {
    Some(json.strip_prefix('[')?.strip_suffix(']')?.trim())
}

/// The fields of several replies. Lists are joined in the order of the items; of anything else the last part's value counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct JoinedFields(Vec<(String, Joined)>);

#[derive(Clone, Debug)]
enum Joined {
    /// The entries of each part's list: putting them together as they come would copy a long list again and again.
    List(Vec<String>),
    Other(String),
}

/// A list of a joined reply: its name, and the entries of each part's list as JSON text.
pub(crate) type JoinedList = (String, Vec<String>);

impl Joined {
    fn list(entries: &str) -> Self {
        Self::List(if entries.is_empty() { Vec::new() } else { vec![entries.to_owned()] })
    }
}

impl JoinedFields {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a reply. Returns its own fields as the inside of a JSON object: all but lists and the envelope.
    pub fn join(&mut self, json: &str) -> String {
        let mut own = String::new();
        for (name, value) in fields(json) {
            let value = value.get();
            let known = self.0.iter_mut().find(|(known, _)| *known == name).map(|(_, field)| field);
            match (entries(value), known) {
                (Some(""), Some(Joined::List(_))) => {}
                (Some(entries), Some(Joined::List(list))) => list.push(entries.to_owned()),
                // Other parts had null in its place, or something else that is among their own fields.
                (Some(entries), Some(other)) => *other = Joined::list(entries),
                (Some(entries), None) => self.0.push((name, Joined::list(entries))),
                (None, Some(Joined::List(_))) if value == "null" => {}
                (None, known) => {
                    if !ENVELOPE.contains(&name.as_str()) {
                        let key = serde_json::to_string(&name).unwrap_or_default();
                        own.push_str(&format!("{}{key}:{value}", if own.is_empty() { "" } else { "," }));
                    }
                    match known {
                        Some(Joined::List(_)) => {}
                        Some(field) => *field = Joined::Other(value.to_owned()),
                        None => self.0.push((name, Joined::Other(value.to_owned()))),
                    }
                }
            }
        }
        own
    }

    /// All fields as one JSON object, in pieces one after another. The entries of lists are as they came: nothing long is copied.
    pub fn texts(self) -> Vec<String> {
        let (mut texts, mut text) = (Vec::new(), String::from("{"));
        for (nth, (name, field)) in self.0.into_iter().enumerate() {
            write_name(&mut text, nth, &name);
            match field {
                Joined::List(list) => {
                    text.push('[');
                    for (nth, entries) in list.into_iter().enumerate() {
                        text.push_str(comma(nth));
                        texts.extend([take(&mut text), entries]);
                    }
                    text.push(']');
                }
                Joined::Other(value) => text.push_str(&value),
            }
        }
        text.push('}');
        texts.push(text);
        texts
    }

    /// The same with empty lists, and the lists beside it.
    pub fn apart(self) -> (String, Vec<JoinedList>) {
        let (mut json, mut lists) = (String::from("{"), Vec::new());
        for (nth, (name, field)) in self.0.into_iter().enumerate() {
            write_name(&mut json, nth, &name);
            match field {
                Joined::List(list) => {
                    json.push_str("[]");
                    lists.push((name, list));
                }
                Joined::Other(value) => json.push_str(&value),
            }
        }
        json.push('}');
        (json, lists)
    }
}

fn write_name(json: &mut String, nth: usize, name: &str) {
    json.push_str(comma(nth));
    json.push_str(&serde_json::to_string(name).unwrap_or_default());
    json.push(':');
}

fn comma(nth: usize) -> &'static str {
    if nth == 0 { "" } else { "," }
}

/// Pieces of a text as the text.
pub(crate) fn whole(texts: Vec<String>) -> String {
    // A long list is most of the text: growing by doubling would take its size once more.
    let mut whole = String::new();
    whole.reserve_exact(texts.iter().map(String::len).sum());
    for text in texts {
        whole.push_str(&text);
    }
    whole
}

/// What every reply has.
const ENVELOPE: [&str; 5] = ["ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"];
