//! Lines of a document: of a place that a sentence names, and of fields that are repeated.

use std::collections::HashMap;

use super::{Field, Kind, Tree};

impl Tree {
    /// The line of the place that a sentence begins with, or of the last of its fields that is there:
    /// `groups.team.messages[1]: earlier than the message before it`.
    pub fn line_of(&self, sentence: &str) -> Option<u32> {
        let (mut here, mut line, mut rest) = (self, None, sentence);
        while !rest.starts_with(':') {
            let (behind, next_line, next) = match &here.kind {
                Kind::Fields(fields) => {
                    let named = |field: &Field| behind(rest, &field.name);
                    fields.iter().find_map(|field| Some((named(field)?, field.line, &field.value)))?
                }
                Kind::List(items) => {
                    let (index, behind) = rest.strip_prefix('[')?.split_once(']')?;
                    let item = items.get(index.parse::<usize>().ok()?)?;
                    (behind.strip_prefix('.').unwrap_or(behind), item.line, item)
                }
                _ => break,
            };
            (here, line, rest) = (next, Some(next_line), behind);
        }
        line
    }

    /// A sentence about the first field that is repeated.
    pub fn repeated(&self) -> Option<String> {
        self.repeated_in("")
    }

    fn repeated_in(&self, place: &str) -> Option<String> {
        match &self.kind {
            Kind::List(items) => {
                items.iter().enumerate().find_map(|(index, item)| item.repeated_in(&format!("{place}[{index}]")))
            }
            Kind::Fields(fields) => {
                let mut lines = HashMap::new();
                fields.iter().find_map(|field| {
                    let place = if place.is_empty() { field.name.clone() } else { format!("{place}.{}", field.name) };
                    match lines.insert(field.name.as_str(), field.line) {
                        Some(first) => Some(format!("{place}: is repeated, in lines {first} and {}", field.line)),
                        None => field.value.repeated_in(&place),
                    }
                })
            }
            _ => None,
        }
    }
}

/// The rest of a sentence after the name of a field, if the sentence continues with this name.
fn behind<'a>(sentence: &'a str, field: &str) -> Option<&'a str> {
    let rest = sentence.strip_prefix(field)?;
    match rest.chars().next() {
        Some('.') => Some(&rest[1..]),
        Some('[' | ':') => Some(rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_is_repeated_has_both_lines_in_yaml_and_in_json() {
        for (text, expected) in [
            ("accounts:\n  bob:\n  carol:\n  bob: {nick: B}\n", Some("accounts.bob: is repeated, in lines 2 and 4")),
            (
                "groups:\n  g:\n    messages:\n      - {from: a}\n      - {from: a, text: x,\n         text: y}\n",
                Some("groups.g.messages[1].text: is repeated, in lines 5 and 6"),
            ),
            ("a: 1\nb: 2\n", None),
        ] {
            assert_eq!(Tree::from_yaml(text).unwrap().repeated().as_deref(), expected, "{text}");
        }
        let json = "{\"a\": 1,\n \"b\": [1.5, null, true, -1],\n\"a\": 2}";
        assert_eq!(Tree::from_json(json).unwrap().repeated().unwrap(), "a: is repeated, in lines 1 and 3");
    }

    #[test]
    fn a_place_has_its_line_in_yaml_and_in_json() {
        let yaml = "accounts:\n  alice:\n    blocklist: [bob]\ngroups:\n  a.b:\n    messages:\n      - {from: x}\n      - from: y\n";
        let json = "{\"accounts\": {\n\"alice\": {\n\"blocklist\": [\"bob\"]}},\n\"groups\": {\"a.b\": {\n\"messages\": [\n{\"from\": 1},\n{\"from\": 2}]}}}";
        let (yaml, json) = (Tree::from_yaml(yaml).unwrap(), Tree::from_json(json).unwrap());
        for (sentence, in_yaml, in_json) in [
            ("accounts.alice.blocklist: wrong", 3, 3),
            ("groups.a.b.messages[1].from: wrong", 8, 7),
            ("groups.a.b.messages[0]: wrong", 7, 6),
        ] {
            assert_eq!((yaml.line_of(sentence), json.line_of(sentence)), (Some(in_yaml), Some(in_json)), "{sentence}");
        }
    }
}
