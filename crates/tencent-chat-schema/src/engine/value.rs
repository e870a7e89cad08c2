//! The engine: reads data in one spelling, checks it against the tables, and writes JSON in another, in one pass.
//!
//! It works over any serde `Deserializer` (JSON text, Python objects) and keeps no tree in between. A problem is stored
//! in the [`Conversion`], where its path is known, and the deserializer is only stopped.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::conversion::{
    Check, Conversion, Extra, Presence, Role, Segment, beyond_javascript, canonical_integer, integer_text, written_text,
};
use super::{MAX_DEPTH, MAX_EXACT, MILLISECONDS_SEEM_FROM, date, limits};
use crate::{Field, Naming, Problem, Type};

/// What a message calls a string that is a date.
const A_DATE: &str = "a date";

/// Reads one value of a described type.
pub(super) struct Value<'p, 'x> {
    pub conversion: &'p mut Conversion,
    pub ty: Type,
    /// The field, for its limits; `None` for the document and for entries of nested lists.
    pub field: Option<&'static Field>,
    pub role: Role,
    pub depth: usize,
    /// Whether this is an entry of the field's list rather than the field's own value.
    pub entry: bool,
    /// What the caller's `extra` adds to it, if it is an object.
    pub extra: Option<&'x Map<String, Json>>,
}

impl<'p, 'x> Value<'p, 'x> {
    pub fn new(conversion: &'p mut Conversion, ty: Type) -> Self {
        Self { conversion, ty, field: None, role: Role::None, depth: 0, entry: false, extra: None }
    }

    /// A value without limits of its own, which may be null.
    pub fn unknown(conversion: &'p mut Conversion, ty: Type, depth: usize) -> Self {
        Self { depth, ..Self::new(conversion, ty) }
    }

    /// The tag or the content of a union, which may not be null.
    pub fn content(conversion: &'p mut Conversion, ty: Type, depth: usize) -> Self {
        Self { entry: true, ..Self::unknown(conversion, ty, depth) }
    }

    /// Where several types are allowed, settles on the first that fits.
    fn settle(&mut self, fits: fn(Type) -> bool) {
        if let Type::OneOf(types) = self.ty
            && let Some(ty) = types.iter().find(|ty| fits(**ty))
        {
            self.ty = *ty;
        }
    }

    fn wrong_type<E: serde::de::Error>(self, got: &str) -> E {
        let expected = match self.ty {
            Type::OneOf(types) => types.iter().map(|ty| described(*ty)).collect::<Vec<_>>().join(" or "),
            Type::Integer if got == A_DATE && self.field.is_some_and(limits::is_seconds) => {
                "a number of seconds".to_owned()
            }
            ty => described(ty).to_owned(),
        };
        let hint = match self.ty {
            Type::List(Type::Union(_)) => Some("use [element.text(\"…\")]"),
            Type::Union(_) => Some("use element.text(\"…\")"),
            _ => self.field.and_then(limits::hint),
        };
        let (before, hint) = hint.map_or(("", ""), |hint| (": ", hint));
        self.conversion.refuse(Problem::WrongType, ["expected ", &expected, ", got ", got, before, hint].concat())
    }

    fn wrong_string<E: serde::de::Error>(self, text: &str) -> E {
        self.wrong_type(if date::millis(text).is_some() { A_DATE } else { "a string" })
    }

    /// Whether a scalar passes that is not of the described type. In an element only one where text is described is surely
    /// a mistake.
    fn takes_any_scalar(&self) -> bool {
        !self.conversion.strict()
            || self.conversion.in_element && matches!(self.ty, Type::Integer | Type::Number | Type::Boolean)
    }

    fn limit<E: serde::de::Error>(
        &mut self,
        check: impl FnOnce(&'static Field, bool, Check) -> limits::Checked,
    ) -> Result<(), E> {
        if !self.conversion.checks_limits() {
            return Ok(());
        }
        match self.field.map(|field| check(field, self.entry, self.conversion.check)) {
            Some(Err((problem, reason))) => Err(self.conversion.refuse(problem, reason)),
            _ => Ok(()),
        }
    }

    fn integer<E: serde::de::Error>(mut self, value: i128) -> Result<Presence, E> {
        self.settle(|ty| matches!(ty, Type::Integer));
        match self.ty {
            Type::Integer | Type::Number | Type::Any => {}
            Type::Time => {
                self.conversion.push_integer(millis(value));
                return Ok(Presence::Value);
            }
            // A reply's number where text is described, such as an account: its digits are kept exactly.
            Type::String if self.conversion.check == Check::Lenient => {
                self.conversion.push_string(&integer_text(value));
                return Ok(Presence::Value);
            }
            _ if !self.takes_any_scalar() => {
                return Err(self.wrong_type(&["the integer ", &integer_text(value)].concat()));
            }
            _ => {}
        }
        self.limit(|field, _, check| limits::integer(field, check, value))?;
        self.conversion.push_integer(value);
        Ok(Presence::Value)
    }

    fn child(&mut self, ty: Type) -> Value<'_, 'x> {
        let role = self.role;
        Value {
            conversion: self.conversion,
            ty,
            field: self.field,
            role,
            depth: self.depth + 1,
            entry: true,
            extra: None,
        }
    }

    /// The integer that a date stands for, where the field is a time; `None` for other fields and other text.
    fn date(&self, text: &str) -> Option<i128> {
        let may_be_integer = match self.ty {
            Type::OneOf(types) => types.iter().any(|ty| matches!(ty, Type::Integer)),
            ty => matches!(ty, Type::Integer),
        };
        let units = self.field.filter(|_| self.conversion.strict() && may_be_integer).and_then(limits::timestamp)?;
        date::millis(text).map(|millis| (millis * units).div_euclid(1000).into())
    }

    /// Remembers the entry of a list that was just written, if its text means something.
    fn note_entry(&mut self, start: usize) {
        let entry = || written_text(&self.conversion.out[start..]);
        match self.role {
            Role::Batch([]) => {
                let item = entry().unwrap_or_default();
                self.conversion.items.push(item);
            }
            Role::FailedItems => {
                self.conversion.fails(start);
            }
            Role::Batch(_) | Role::None | Role::Document(..) | Role::Event => {}
        }
    }

    /// Reads what a reply has in place of a list: its only entry, or `{}` for none.
    fn only_entry<'de, A: MapAccess<'de>>(mut self, inner: Type, map: A) -> Result<Presence, A::Error> {
        self.conversion.out.push('[');
        let (start, results) = (self.conversion.out.len(), self.conversion.results.len());
        self.conversion.path.push(Segment::Index(0));
        self.child(inner).visit_map(map)?;
        if &self.conversion.out[start..] == "{}" {
            self.conversion.out.truncate(start);
            self.conversion.results.truncate(results);
        } else {
            self.note_entry(start);
        }
        self.conversion.path.pop();
        self.conversion.out.push(']');
        Ok(Presence::Value)
    }

    fn deeper<E: serde::de::Error>(&mut self) -> Result<(), E> {
        if self.depth > MAX_DEPTH {
            // The beginning shows where to look.
            self.conversion.path.truncate(4);
            return Err(self.conversion.refuse(Problem::TooDeep, "nested too deeply, or it contains itself"));
        }
        Ok(())
    }
}

/// A time in milliseconds, which may have been given in seconds.
pub(super) fn millis(value: i128) -> i128 {
    if (0..MILLISECONDS_SEEM_FROM.into()).contains(&value) { value * 1000 } else { value }
}

fn described(ty: Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Integer => "an integer",
        Type::Number => "a number",
        Type::Boolean => "true or false",
        Type::List(_) => "a list",
        Type::Time => "a time",
        _ => "an object",
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = Presence;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = Presence;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Presence, E> {
        if self.conversion.strict() && !matches!(self.ty, Type::Boolean | Type::Any) {
            if !self.entry && self.field.is_some_and(limits::is_flag) {
                self.conversion.push_integer(value.into());
                return Ok(Presence::Value);
            }
            if !self.takes_any_scalar() {
                return Err(self.wrong_type(if value { "true" } else { "false" }));
            }
        }
        self.conversion.out.push_str(if value { "true" } else { "false" });
        Ok(Presence::Value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Presence, E> {
        self.integer(value.into())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Presence, E> {
        self.integer(value.into())
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<Presence, E> {
        self.integer(value)
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<Presence, E> {
        match i128::try_from(value) {
            Ok(value) => self.integer(value),
            Err(_) => Err(self.conversion.refuse(Problem::NotAllowed, "the integer is too large")),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Presence, E> {
        if !value.is_finite() {
            let reason = match value.is_nan() {
                true => "NaN is a missing value in pandas: leave the field out",
                false => "the number is not finite",
            };
            return Err(self.conversion.refuse(Problem::WrongType, reason));
        }
        if self.conversion.strict() && !matches!(self.ty, Type::Number | Type::Any) {
            // numpy, pandas and JavaScript may hold integers as floats; up to 2^53 they are exact.
            if value.abs() <= MAX_EXACT && value.trunc() == value {
                return self.integer((value as i64).into());
            }
            if !self.takes_any_scalar() {
                // As JSON, like the value itself: Rust's own formatting of floats is large.
                let value = serde_json::to_string(&value).unwrap_or_default();
                return Err(self.wrong_type(&["the number ", &value].concat()));
            }
        }
        self.conversion.push_float(value);
        Ok(Presence::Value)
    }

    fn visit_str<E: serde::de::Error>(mut self, value: &str) -> Result<Presence, E> {
        if let Some(time) = self.date(value) {
            return self.integer(time);
        }
        self.settle(|ty| matches!(ty, Type::String));
        match self.ty {
            Type::String | Type::Any => {}
            // The integers beyond 2^53 that were handed to JavaScript as text, and a reply's text where an integer is described.
            Type::Time => {
                if let Some(value) = canonical_integer(value) {
                    return self.integer(value);
                }
                if self.conversion.check.is_exact() {
                    return Err(self.wrong_string(value));
                }
            }
            Type::Integer if self.conversion.from == Naming::Camel || self.conversion.check == Check::Lenient => {
                // Others are as wrong in JavaScript as elsewhere.
                let quoted = |value: &i128| self.conversion.check == Check::Lenient || beyond_javascript(*value);
                match canonical_integer(value).filter(quoted) {
                    Some(value) => return self.integer(value),
                    None if !self.takes_any_scalar() => return Err(self.wrong_string(value)),
                    None => {}
                }
            }
            _ if !self.takes_any_scalar() => return Err(self.wrong_string(value)),
            _ => {}
        }
        self.limit(|field, entry, check| limits::string(field, entry, check, value))?;
        self.conversion.push_string(value);
        Ok(Presence::Value)
    }

    fn visit_bytes<E: serde::de::Error>(self, _: &[u8]) -> Result<Presence, E> {
        Err(self.conversion.refuse(Problem::WrongType, "bytes are not JSON: decode them to a string first"))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Presence, E> {
        // The tag and the content of an element are of no field.
        let may_be_null = self.conversion.in_element && self.field.is_some();
        if self.conversion.strict() && self.entry && !may_be_null && !matches!(self.ty, Type::Any) {
            return Err(self.wrong_type("null"));
        }
        self.conversion.out.push_str("null");
        Ok(Presence::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Presence, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Presence, A::Error> {
        self.deeper()?;
        self.settle(|ty| matches!(ty, Type::List(_)));
        let inner = match self.ty {
            Type::List(inner) => *inner,
            // Several where one is described.
            object @ Type::Object(_) if self.conversion.check == Check::Lenient => object,
            _ if self.conversion.strict() && !matches!(self.ty, Type::Any) => {
                return Err(self.wrong_type("a list"));
            }
            _ => Type::Any,
        };
        self.conversion.out.push('[');
        let mut count = 0;
        loop {
            self.conversion.path.push(Segment::Index(count));
            self.conversion.separate();
            let start = self.conversion.out.len();
            let Some(_) = seq.next_element_seed(self.child(inner))? else {
                // Nothing followed: take the comma back.
                if count > 0 {
                    self.conversion.out.pop();
                }
                break;
            };
            if let Role::Batch(_) = self.role {
                self.conversion.places.push(start..self.conversion.out.len());
            }
            self.note_entry(start);
            self.conversion.path.pop();
            count += 1;
        }
        self.conversion.path.pop();
        self.conversion.out.push(']');
        let is_batch = matches!(self.role, Role::Batch(_));
        if !self.entry {
            self.limit(|field, _, check| limits::count(field, check, is_batch, count))?;
        }
        self.conversion.no_items |= is_batch && count == 0;
        Ok(Presence::Value)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Presence, A::Error> {
        self.deeper()?;
        self.settle(|ty| matches!(ty, Type::Map(_)));
        match self.ty {
            Type::Object(object) => return self.object(object, map),
            Type::Union(union) => return self.union(union, map),
            Type::List(inner) if self.conversion.check == Check::Lenient => return self.only_entry(*inner, map),
            Type::String | Type::Integer | Type::Number | Type::Boolean | Type::List(_) | Type::OneOf(_)
                if self.conversion.strict() =>
            {
                return Err(self.wrong_type("an object"));
            }
            _ => {}
        }
        let inner = match self.ty {
            Type::Map(inner) => *inner,
            _ => Type::Any,
        };
        self.conversion.out.push('{');
        let mut extra = Extra::new(self.extra);
        let mut count = 0;
        while let Some(key) = map.next_key::<String>()? {
            self.conversion.push_key(&key);
            let start = self.conversion.out.len();
            let more = extra.get(&key);
            self.conversion.path.push(Segment::Key(key));
            let child = Value { extra: more.and_then(|(_, more)| more.as_object()), ..self.child(inner) };
            map.next_value_seed(child)?;
            extra.met(more, self.conversion, start)?;
            self.conversion.path.pop();
            count += 1;
        }
        extra.write(self.conversion);
        self.conversion.out.push('}');
        if !self.entry {
            self.limit(|field, _, check| limits::count(field, check, false, count))?;
        }
        Ok(Presence::Value)
    }
}
