//! What an object says about its item: a request's entry its name, a reply's entry what became of it.

use serde_json::Value as Json;

use super::conversion::{Check, Conversion, ItemResult, Role, written_integer, written_text};
use crate::{FieldPath, Naming, Object, Type};

/// Where a field of an object was written to.
pub(super) struct Span {
    pub field: usize,
    pub start: usize,
    pub end: usize,
}

/// Remembers what an object that was just written says about its item.
pub(super) fn note_object(conversion: &mut Conversion, object: &'static Object, role: Role, spans: &[Span]) {
    let written = WrittenFields { json: &conversion.out, to: conversion.to, object, spans };
    if let Role::Batch(keys) = role {
        let item = written.first_of(keys);
        conversion.items.push(item);
    } else if let (Check::Lenient, Some(outcome)) = (conversion.check, object.outcome()) {
        let field = |at: Option<u8>| written.field(at?);
        let code = field(outcome.code);
        let result = ItemResult {
            item: written.first_of(outcome.item),
            position: Some(conversion.position()),
            code: code.and_then(written_integer),
            info: field(outcome.info).and_then(written_text).unwrap_or_default(),
            ok: outcome.ok.is(code.and_then(as_code)),
        };
        conversion.results.push(result);
    }
}

/// A result code, which may be a yes or a no.
fn as_code(json: &str) -> Option<i64> {
    match json {
        "true" => Some(1),
        "false" => Some(0),
        _ => written_integer(json),
    }
}

/// The fields of an object as they were written.
struct WrittenFields<'p> {
    json: &'p str,
    to: Naming,
    object: &'static Object,
    spans: &'p [Span],
}

impl<'p> WrittenFields<'p> {
    fn field(&self, at: u8) -> Option<&'p str> {
        let span = self.spans.iter().find(|span| span.field == usize::from(at))?;
        self.json.get(span.start..span.end)
    }

    /// The text at the first of these places that has any.
    fn first_of(&self, places: &[FieldPath]) -> String {
        places.iter().find_map(|place| self.at(place)).unwrap_or_default()
    }

    fn at(&self, place: FieldPath) -> Option<String> {
        let (first, rest) = place.split_first()?;
        let json = self.field(*first)?;
        if rest.is_empty() {
            return written_text(json);
        }
        let mut value: Json = serde_json::from_str(json).ok()?;
        let mut ty = self.object.fields()[usize::from(*first)].ty;
        for at in rest {
            let Type::Object(object) = ty else { return None };
            let field = &object.fields()[usize::from(*at)];
            value = value.get_mut(field.spelled(self.to))?.take();
            ty = field.ty;
        }
        match value {
            Json::String(text) => Some(text),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}
