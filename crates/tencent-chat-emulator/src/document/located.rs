//! Finds the line of a mistake that is found only when a document is carried out.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The line of the place that a sentence begins with: `groups.team.messages[1]: earlier than the message before it`.
pub(super) fn line(text: &str, sentence: &str) -> Option<usize> {
    line_of_failure(text, Place { rest: sentence })
}

/// The first field of a document that is repeated, in a sentence with both lines.
pub(super) fn twice(text: &str) -> Option<String> {
    let found = RefCell::new(None);
    let second = line_of_failure(text, Twice { at: String::new(), found: &found })?;
    let place = found.into_inner()?;
    let first = line(text, &format!("{place}:"))?;
    Some(format!("{place}: is repeated, in lines {first} and {second}"))
}

/// The line at which a reader fails.
fn line_of_failure<'de>(text: &'de str, reader: impl DeserializeSeed<'de>) -> Option<usize> {
    if super::is_json(text) {
        reader.deserialize(&mut serde_json::Deserializer::from_str(text)).err().map(|error| error.line())
    } else {
        reader.deserialize(serde_yaml_ng::Deserializer::from_str(text)).err()?.location().map(|at| at.line())
    }
}

/// A reader that fails at the place that it looks for, since the errors of both formats have line numbers.
struct Place<'a> {
    /// The rest of the sentence.
    rest: &'a str,
}

impl<'a> Place<'a> {
    /// The rest after the name of a field, if the sentence continues with this name.
    fn behind(&self, field: &str) -> Option<Self> {
        let rest = self.rest.strip_prefix(field)?;
        match rest.chars().next() {
            Some('.') => Some(Self { rest: &rest[1..] }),
            Some('[' | ':') => Some(Self { rest }),
            _ => None,
        }
    }

    /// The index of the item that comes next, and the rest after it.
    fn item(&self) -> Option<(usize, Self)> {
        let (index, rest) = self.rest.strip_prefix('[')?.split_once(']')?;
        Some((index.parse().ok()?, Self { rest: rest.strip_prefix('.').unwrap_or(rest) }))
    }

    fn is_here(&self) -> bool {
        self.rest.starts_with(':')
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// All other kinds of values fail by themselves.
impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the place")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while !self.is_here()
            && let Some(field) = fields.next_key::<String>()?
        {
            match self.behind(&field) {
                Some(place) => fields.next_value_seed(place)?,
                None => drop(fields.next_value::<IgnoredAny>()?),
            }
        }
        Err(A::Error::custom("here"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if let Some((index, place)) = self.item() {
            for _ in 0..index {
                items.next_element::<IgnoredAny>()?;
            }
            items.next_element_seed(place)?;
        }
        Err(A::Error::custom("here"))
    }
}

/// A reader that fails at the first field that is repeated, and keeps its place.
struct Twice<'a> {
    at: String,
    found: &'a RefCell<Option<String>>,
}

impl<'de> DeserializeSeed<'de> for Twice<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Twice<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut seen = HashSet::new();
        while let Some(at) = fields.next_key_seed(Field { of: &self, seen: &mut seen })? {
            fields.next_value_seed(Twice { at, found: self.found })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let item = |index| Twice { at: format!("{}[{index}]", self.at), found: self.found };
        let mut index = 0_usize;
        while items.next_element_seed(item(index))?.is_some() {
            index += 1;
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// The name of a field, which is read to its place.
struct Field<'a, 'b> {
    of: &'a Twice<'b>,
    seen: &'a mut HashSet<String>,
}

impl<'de> DeserializeSeed<'de> for Field<'_, '_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Field<'_, '_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<String, E> {
        let at = if self.of.at.is_empty() { name.to_owned() } else { format!("{}.{name}", self.of.at) };
        if self.seen.insert(name.to_owned()) {
            return Ok(at);
        }
        *self.of.found.borrow_mut() = Some(at);
        Err(E::custom("here"))
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
            ("{\"a\": 1,\n \"b\": [1.5, null, true, -1],\n\"a\": 2}", Some("a: is repeated, in lines 1 and 3")),
            ("a: 1\nb: 2\n", None),
            ("a: [1\n", None),
        ] {
            assert_eq!(twice(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_place_has_its_line_in_yaml_and_in_json() {
        let yaml = "accounts:\n  alice:\n    blocklist: [bob]\ngroups:\n  a.b:\n    messages:\n      - {from: x}\n      - from: y\n";
        let json = "{\"accounts\": {\n\"alice\": {\n\"blocklist\": [\"bob\"]}},\n\"groups\": {\"a.b\": {\n\"messages\": [\n{},\n{}]}}}";
        for (sentence, in_yaml, in_json) in [
            ("accounts.alice.blocklist: wrong", 3, 3),
            ("groups.a.b.messages[1].from: wrong", 8, 7),
            ("groups.a.b.messages[0]: wrong", 7, 6),
        ] {
            assert_eq!((line(yaml, sentence), line(json, sentence)), (Some(in_yaml), Some(in_json)), "{sentence}");
        }
    }
}
