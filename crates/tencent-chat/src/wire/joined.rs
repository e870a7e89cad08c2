//! The fields of several replies, made into those of one.

use std::fmt;

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

    /// All fields as one JSON object.
    pub fn text(self) -> String {
        self.written(|json, list| {
            // A long list is most of the text: growing by doubling would take its size once more.
            json.reserve_exact(list.iter().map(|entries| entries.len() + 1).sum::<usize>() + 1);
            for (nth, entries) in list.iter().enumerate() {
                if nth > 0 {
                    json.push(',');
                }
                json.push_str(entries);
            }
        })
        .0
    }

    /// The same with empty lists, and the lists beside it.
    pub fn apart(self) -> (String, Vec<JoinedList>) {
        self.written(|_, _| {})
    }

    fn written(self, write_list: impl Fn(&mut String, &[String])) -> (String, Vec<JoinedList>) {
        let mut json = String::from("{");
        let mut lists = Vec::new();
        for (name, field) in self.0 {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(&serde_json::to_string(&name).unwrap_or_default());
            json.push(':');
            match field {
                Joined::List(list) => {
                    json.push('[');
                    write_list(&mut json, &list);
                    json.push(']');
                    lists.push((name, list));
                }
                Joined::Other(value) => json.push_str(&value),
            }
        }
        json.push('}');
        (json, lists)
    }
}

/// What every reply has.
const ENVELOPE: [&str; 5] = ["ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"];
