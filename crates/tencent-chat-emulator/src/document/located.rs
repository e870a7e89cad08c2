//! Finds the line of a mistake that is found only when a document is carried out.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The line of the place that a sentence begins with: `groups.team.messages[1]: earlier than the message before it`.
pub(super) fn line(text: &str, sentence: &str) -> Option<usize> {
    let place = Place { rest: sentence };
    if super::is_json(text) {
        let mut reader = serde_json::Deserializer::from_str(text);
        place.deserialize(&mut reader).err().map(|error| error.line())
    } else {
        place.deserialize(serde_yaml_ng::Deserializer::from_str(text)).err()?.location().map(|at| at.line())
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

#[cfg(test)]
mod tests {
    use super::*;

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
