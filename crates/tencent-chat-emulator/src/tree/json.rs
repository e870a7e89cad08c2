//! Reads JSON. Its reader does not say where it is, but a string without escapes is a part of the text, and has a line there. All
//! other values have the line of the string before them, or of the first one inside.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::{Field, Kind, Mistake, Tree};

pub(super) fn read(text: &str) -> Result<Tree, Mistake> {
    let (offset, line) = (Cell::new(0), Cell::new(1));
    let mut json = serde_json::Deserializer::from_str(text);
    let tree = Reading { text, offset: &offset, line: &line }.deserialize(&mut json);
    let tree = tree.and_then(|tree| json.end().map(|()| tree));
    tree.map_err(|error| {
        let sentence = error.to_string();
        let end = sentence.rfind(" at line ").unwrap_or(sentence.len());
        Mistake::at(error.line() as u32, error.column() as u32, sentence[..end].to_owned())
    })
}

/// The text, and the last place in it that was seen.
#[derive(Clone, Copy)]
struct Reading<'a> {
    text: &'a str,
    offset: &'a Cell<usize>,
    line: &'a Cell<u32>,
}

impl Reading<'_> {
    /// Goes forward to a part of the text.
    fn see(&self, part: &str) {
        let (from, to) = (self.offset.get(), (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize));
        if let Some(passed) = self.text.as_bytes().get(from..to) {
            self.line.set(self.line.get() + passed.iter().filter(|byte| **byte == b'\n').count() as u32);
            self.offset.set(to);
        }
    }

    fn here(&self, kind: Kind) -> Tree {
        Tree::in_line(self.line.get(), kind)
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Tree, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(self.here(Kind::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
        Ok(self.here(Kind::Bool(value)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Tree, E> {
        Ok(self.here(Kind::Number(number.into())))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tree, E> {
        Ok(self.here(Kind::Number(number.into())))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tree, E> {
        Ok(self.here(Number::from_f64(number).map_or(Kind::Null, Kind::Number)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
        self.see(text);
        Ok(self.here(Kind::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        let line = list.first().map_or(self.line.get(), |item| item.line);
        Ok(Tree::in_line(line, Kind::List(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Tree, A::Error> {
        let mut all = Vec::new();
        while let Some(Tree { line, kind, .. }) = fields.next_key_seed(self)? {
            if let Kind::Text(name) = kind {
                all.push(Field { line, name, value: fields.next_value_seed(self)? });
            }
        }
        let line = all.first().map_or(self.line.get(), |field| field.line);
        Ok(Tree::in_line(line, Kind::Fields(all)))
    }
}
