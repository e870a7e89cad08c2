//! The quick way to read what the service sends: one pass over text in which everything is as described.
//!
//! [`Value`](super::value::Value) reads replies and webhooks leniently, whatever they hold. Nearly always each object has the described
//! names, once each: then it is enough to replace the names and to copy the rest. Anything else ends this way, and the other one reads
//! the whole text. Both write the same.

use super::conversion::{Conversion, Role, Segment, beyond_javascript, canonical_integer, plain_length};
use super::object::{COMMAND, ENVELOPE, is_of_every_event};
use super::outcome::{Span, note_object};
use super::value::millis;
use super::{Check, MAX_DEPTH};
use crate::{Field, Naming, Object, Type, Union, names};

/// Whether this is for browsers, where size comes before speed: there the other way reads everything.
const IS_SMALL: bool = cfg!(tencent_chat_small);

/// Reads a whole document. The text need not be readable for all parsers: what is not ends this way, too.
pub(super) fn read(object: &'static Object, json: &str, to: Naming, role: Role) -> Option<Conversion> {
    if IS_SMALL {
        return None;
    }
    let mut conversion = Conversion::new(Naming::Wire, to, Check::Lenient);
    conversion.out.reserve(json.len() + json.len() / 8);
    let mut reader = Reader { text: json, at: 0, conversion };
    reader.skip_spaces();
    reader.object(object, Some(role), 0, 0)?;
    reader.skip_spaces();
    (reader.at == json.len()).then_some(reader.conversion)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    conversion: Conversion,
}

/// A string as it stands in the text.
#[derive(Clone, Copy)]
struct Text<'t> {
    /// With its quotes.
    quoted: &'t str,
    /// Whether nothing in it is escaped.
    is_plain: bool,
}

impl<'t> Text<'t> {
    /// What stands between the quotes.
    fn inner(&self) -> &'t str {
        &self.quoted[1..self.quoted.len() - 1]
    }
}

/// All return nothing where the text is not as described.
impl<'t> Reader<'t> {
    /// Reads a value; `index` is its place in a list.
    fn value(&mut self, ty: Type, depth: usize, index: usize) -> Option<()> {
        match self.peek()? {
            b'"' => {
                let text = self.string()?;
                match ty {
                    Type::Integer | Type::Time if !text.is_plain => None,
                    Type::Integer | Type::Time => match canonical_integer(text.inner()) {
                        Some(value) => self.integer(ty, value, text.inner()),
                        None => self.push_text(text),
                    },
                    _ => self.push_text(text),
                }
            }
            b'{' | b'[' if depth > MAX_DEPTH => None,
            b'{' => match settled(ty, |ty| matches!(ty, Type::Map(_))) {
                Type::Object(object) => self.object(object, None, depth, index),
                Type::Union(union) => self.union(union, depth),
                Type::List(_) => None,
                Type::Map(inner) => self.entries(*inner, depth),
                _ => self.entries(Type::Any, depth),
            },
            b'[' => match settled(ty, |ty| matches!(ty, Type::List(_))) {
                Type::List(inner) => self.list(*inner, depth),
                Type::Object(_) => None,
                _ => self.list(Type::Any, depth),
            },
            b'-' | b'0'..=b'9' => self.number(ty),
            _ => {
                let rest = &self.text[self.at..];
                let word = ["true", "false", "null"].into_iter().find(|word| rest.starts_with(word))?;
                self.conversion.out.push_str(word);
                self.at += word.len();
                Some(())
            }
        }
    }

    fn object(&mut self, object: &'static Object, role: Option<Role>, depth: usize, index: usize) -> Option<()> {
        let own = object.fields();
        let around = if role == Some(Role::None) { &ENVELOPE[..] } else { &[] };
        let is_noted = object.outcome().is_some();
        let (mut seen, mut spans, mut hint) = (0_u128, Vec::new(), 0);
        self.open(b'{', '{')?;
        let mut is_first = true;
        while self.is_next(b'}', &mut is_first)? {
            let key = self.key()?;
            if !key.is_plain {
                return None;
            }
            let name = key.inner();
            let Some((at, field)) = find(own, around, name, hint) else {
                if role == Some(Role::Event) && is_of_every_event(name, self.conversion.to) {
                    self.command(name)?;
                } else {
                    self.unknown(own.iter().chain(around), name, depth)?;
                }
                continue;
            };
            let bit = 1_u128.checked_shl(at as u32)?;
            if seen & bit != 0 {
                return None;
            }
            seen |= bit;
            hint = at + 1;
            self.conversion.push_name(field.wire, field.name);
            let start = self.conversion.out.len();
            self.value(field.ty, depth + 1, 0)?;
            if field.failed_items && !matches!(&self.conversion.out[start..], "[]" | "null") {
                return None;
            }
            if is_noted {
                spans.push(Span { field: at, start, end: self.conversion.out.len() });
            }
        }
        self.conversion.out.push('}');
        if is_noted {
            self.conversion.path.push(Segment::Index(index));
            note_object(&mut self.conversion, object, Role::None, &spans);
            self.conversion.path.pop();
        }
        Some(())
    }

    /// Reads the command that a webhook's body names, which is not one of its fields.
    fn command(&mut self, name: &str) -> Option<()> {
        if name != COMMAND || self.conversion.command.is_some() || self.peek()? != b'"' {
            return None;
        }
        let command = self.string().filter(|text| text.is_plain)?;
        self.conversion.command = Some(command.inner().to_owned());
        Some(())
    }

    /// Reads a field that is not described, unless its name stands for a described one.
    fn unknown(&mut self, mut described: impl Iterator<Item = &'static Field>, name: &str, depth: usize) -> Option<()> {
        if described.any(|field| field.aliases.contains(&name) || names::is_ours(field.name, name)) {
            return None;
        }
        self.conversion.push_key(name);
        self.value(Type::Any, depth + 1, 0)
    }

    /// Reads an object whose kind comes first, and then the kind's content.
    fn union(&mut self, union: &'static Union, depth: usize) -> Option<()> {
        let mut is_first = true;
        self.open(b'{', '{')?;
        self.is_next(b'}', &mut is_first).filter(|is_next| *is_next)?;
        self.key().filter(|key| key.inner() == union.tag.wire)?;
        self.conversion.push_name(union.tag.wire, union.tag.name);
        let kind = if self.peek()? == b'"' { self.string()? } else { return None };
        if !kind.is_plain {
            return None;
        }
        self.push_text(kind)?;
        self.is_next(b'}', &mut is_first).filter(|is_next| *is_next)?;
        self.key().filter(|key| key.inner() == union.content.wire)?;
        self.conversion.push_name(union.content.wire, union.content.name);
        self.value(union.content_type(kind.inner()), depth + 1, 0)?;
        self.is_next(b'}', &mut is_first).filter(|is_next| !*is_next)?;
        self.conversion.out.push('}');
        Some(())
    }

    /// Reads an object whose names stay as they are.
    fn entries(&mut self, inner: Type, depth: usize) -> Option<()> {
        let mut is_first = true;
        self.open(b'{', '{')?;
        while self.is_next(b'}', &mut is_first)? {
            let key = self.key()?;
            self.conversion.separate();
            self.push_text(key)?;
            self.conversion.out.push(':');
            self.value(inner, depth + 1, 0)?;
        }
        self.conversion.out.push('}');
        Some(())
    }

    fn list(&mut self, inner: Type, depth: usize) -> Option<()> {
        let mut is_first = true;
        self.open(b'[', '[')?;
        let mut index = 0;
        while self.is_next(b']', &mut is_first)? {
            if index > 0 {
                self.conversion.out.push(',');
            }
            self.value(inner, depth + 1, index)?;
            index += 1;
        }
        self.conversion.out.push(']');
        Some(())
    }

    fn number(&mut self, ty: Type) -> Option<()> {
        let is_of_number = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let length = self.text.as_bytes()[self.at..].iter().take_while(is_of_number).count();
        let number = &self.text[self.at..self.at + length];
        self.at += length;
        match canonical_integer(number) {
            Some(value) => self.integer(settled(ty, |ty| matches!(ty, Type::Integer)), value, number),
            // Neither what JSON does not allow nor what is beyond its range; a longer integer would be rounded.
            None if number.contains(['.', 'e', 'E']) || number == "-0" => {
                self.conversion.push_float(serde_json::from_str(number).ok()?);
                Some(())
            }
            None => None,
        }
    }

    /// Writes an integer, whose digits are given, too.
    fn integer(&mut self, ty: Type, value: i128, digits: &str) -> Option<()> {
        let conversion = &mut self.conversion;
        let is_text = matches!(ty, Type::String);
        if matches!(ty, Type::Time) {
            conversion.push_integer(millis(value));
        } else if is_text || conversion.to == Naming::Camel && beyond_javascript(value) {
            conversion.push_string(digits);
        } else {
            conversion.out.push_str(digits);
        }
        Some(())
    }

    fn push_text(&mut self, text: Text<'_>) -> Option<()> {
        if text.is_plain {
            self.conversion.out.push_str(text.quoted);
        } else {
            self.conversion.push_string(&serde_json::from_str::<String>(text.quoted).ok()?);
        }
        Some(())
    }

    /// The string that begins here.
    fn string(&mut self) -> Option<Text<'t>> {
        let (bytes, start, mut is_plain) = (self.text.as_bytes(), self.at, true);
        let mut at = start + 1;
        loop {
            at += plain_length(bytes.get(at..)?);
            match bytes.get(at)? {
                b'"' => break,
                b'\\' => (at, is_plain) = (at + 2, false),
                _ => return None,
            }
        }
        self.at = at + 1;
        Some(Text { quoted: &self.text[start..=at], is_plain })
    }

    /// The name of a field, and what follows it up to the value.
    fn key(&mut self) -> Option<Text<'t>> {
        if self.peek()? != b'"' {
            return None;
        }
        let key = self.string()?;
        self.skip_spaces();
        self.eat(b':')?;
        self.skip_spaces();
        Some(key)
    }

    fn open(&mut self, bracket: u8, written: char) -> Option<()> {
        self.eat(bracket)?;
        self.conversion.out.push(written);
        Some(())
    }

    /// Goes to the next entry, or past the closing bracket if no entry follows.
    fn is_next(&mut self, close: u8, is_first: &mut bool) -> Option<bool> {
        self.skip_spaces();
        let has_begun = !std::mem::take(is_first);
        if self.peek()? == close {
            self.at += 1;
            return Some(false);
        }
        if has_begun {
            self.eat(b',')?;
            self.skip_spaces();
        }
        Some(true)
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        if self.peek()? != byte {
            return None;
        }
        self.at += 1;
        Some(())
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }
}

/// The described field of this name, which most likely is the one at `hint`.
fn find(own: &'static [Field], around: &'static [Field], name: &str, hint: usize) -> Option<(usize, &'static Field)> {
    match own.get(hint).filter(|field| field.wire == name) {
        Some(field) => Some((hint, field)),
        None => own.iter().chain(around).enumerate().find(|(_, field)| field.wire == name),
    }
}

/// The type that a value is of where several are allowed.
fn settled(ty: Type, fits: fn(Type) -> bool) -> Type {
    match ty {
        Type::OneOf(types) => types.iter().copied().find(|ty| fits(*ty)).unwrap_or(ty),
        ty => ty,
    }
}
