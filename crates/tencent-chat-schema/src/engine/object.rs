//! Objects with described fields.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::conversion::{Check, Conversion, Extra, Presence, Role, Segment, written_text};
use super::limits;
use super::outcome::{Span, note_object};
use super::value::Value;
use crate::names::{self, Known, Meant, Spelling};
use crate::{Field, Limits, Naming, Object, Problem, Type};

/// With how many known fields a message lists them; a longer list would hide the message.
const MOST_NAMES: usize = 8;

impl<'x> Value<'_, 'x> {
    /// Reads the fields of an object, in any order.
    pub(super) fn object<'de, A: MapAccess<'de>>(
        self,
        object: &'static Object,
        mut map: A,
    ) -> Result<Presence, A::Error> {
        let Self { conversion, role, depth, extra, .. } = self;
        let is_reply = depth == 0
            && match conversion.check.is_made_up() {
                true => role == Role::None,
                false => conversion.check == Check::Lenient && role != Role::Event,
            };
        let around = if is_reply { &ENVELOPE[..] } else { &[] };
        let mut fields = Fields {
            object,
            around,
            role,
            depth,
            extra: Extra::new(extra),
            seen: Seen::default(),
            spans: Vec::new(),
            strays: Vec::new(),
        };
        // A reply's field under another name waits for the described one, which counts; then an old name, then a look-alike.
        let (mut waiting, mut alike) = (Vec::new(), Vec::new());
        conversion.out.push('{');
        let mut hint = 0;
        while let Some((found, key)) = map.next_key_seed(Key { fields: &fields, conversion, hint })? {
            match found {
                Some((at, Spelling::Alias)) if conversion.check == Check::Lenient => {
                    waiting.push((at, key, conversion.hold(&mut map, depth)?));
                }
                Some((at, _)) if conversion.check == Check::Lenient && fields.seen.has(at) => {
                    // Twice the same: the first one counts.
                    map.next_value::<serde::de::IgnoredAny>()?;
                }
                Some((at, spelling)) => {
                    fields.read(conversion, at, spelling, key, &mut |value| map.next_value_seed(value))?;
                    hint = at + 1;
                }
                None if role == Role::Event && of_every_event(conversion, &key, &mut map)? => {}
                None => match conversion.look_alike(&key, fields.described().map(|field| field.name)) {
                    Some(at) => alike.push((at, key, conversion.hold(&mut map, depth)?)),
                    None => fields.unknown(conversion, key, &mut map)?,
                },
            }
        }
        waiting.append(&mut alike);
        for (at, key, json) in waiting {
            let mut json = serde_json::Deserializer::from_str(&json);
            let read = match fields.seen.has(at) {
                // It would stand for the described one.
                true if names::is_ours(fields.field(at).name, &key) => continue,
                true => {
                    conversion.push_key(&key);
                    Value::unknown(conversion, Type::Any, depth + 1).deserialize(&mut json).map(drop)
                }
                false => fields.read(conversion, at, Spelling::Alias, key, &mut |value| value.deserialize(&mut json)),
            };
            read.map_err(A::Error::custom)?;
        }
        fields.begin(conversion);
        fields.extra.write(conversion);
        conversion.out.push('}');
        if conversion.checks_limits() {
            fields.complete(conversion)?;
        }
        fields.refuse_strays(conversion)?;
        note_object(conversion, object, role, &fields.spans);
        Ok(Presence::Value)
    }
}

/// Reads a name: the field that it means, and the name itself, which is empty for a field's own.
struct Key<'k, 'x> {
    fields: &'k Fields<'x>,
    conversion: &'k Conversion,
    /// The field that most likely comes next.
    hint: usize,
}

impl<'de> DeserializeSeed<'de> for Key<'_, '_> {
    type Value = (Option<(usize, Spelling)>, String);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_, '_> {
    type Value = (Option<(usize, Spelling)>, String);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Self::Value, E> {
        let found = self.fields.find(self.conversion, key, self.hint);
        let is_own = matches!(found, Some((_, Spelling::Own)));
        Ok((found, if is_own { String::new() } else { key.to_owned() }))
    }
}

/// An object on its way through the engine.
struct Fields<'x> {
    object: &'static Object,
    /// Fields that every object of its kind has: as if they came after its own.
    around: &'static [Field],
    role: Role,
    depth: usize,
    extra: Extra<'x>,
    seen: Seen,
    spans: Vec<Span>,
    /// Unknown names in an element. Whether one is mistyped is known when all fields are read.
    strays: Vec<String>,
}

impl<'x> Fields<'x> {
    fn described(&self) -> impl Iterator<Item = &'static Field> {
        self.object.fields().iter().chain(self.around)
    }

    fn field(&self, at: usize) -> &'static Field {
        let own = self.object.fields();
        own.get(at).unwrap_or_else(|| &self.around[at - own.len()])
    }

    fn find(&self, conversion: &Conversion, key: &str, hint: usize) -> Option<(usize, Spelling)> {
        let own = self.object.fields();
        names::find(own, key, conversion.from, conversion.check != Check::Lenient, hint).or_else(|| {
            let at = self.around.iter().position(|field| names::is(field.wire, field.name, key, conversion.from))?;
            Some((own.len() + at, Spelling::Own))
        })
    }

    /// Reads a described field, which the data calls `key`; see [`Key`].
    fn read<E: serde::de::Error>(
        &mut self,
        conversion: &mut Conversion,
        at: usize,
        spelling: Spelling,
        key: String,
        read: &mut dyn FnMut(Value<'_, 'x>) -> Result<Presence, E>,
    ) -> Result<(), E> {
        let field = self.field(at);
        let before = conversion.out.len();
        // An old name that the service still takes is sent as it is given.
        match spelling == Spelling::Alias && matches!(conversion.check, Check::Strict | Check::Unchecked) {
            true => conversion.push_key(&key),
            false => conversion.push_name(field.wire, field.name),
        }
        conversion.path.push(match spelling {
            Spelling::Own => Segment::Field(field.wire, field.name),
            Spelling::Wire | Spelling::Alias => Segment::Key(key),
        });
        if self.seen.has(at) {
            return Err(conversion.refuse(Problem::UnknownField, "given twice"));
        }
        let start = conversion.out.len();
        let more = self.extra.of(field);
        let written = read(Value {
            conversion,
            ty: field.ty,
            field: Some(field),
            role: role_of(field, at, self.role),
            depth: self.depth + 1,
            entry: false,
            extra: more.and_then(|(_, more)| more.as_object()),
        })?;
        if written == Presence::Null && conversion.checks_limits() {
            // An optional field that was given nothing: the same as not given.
            conversion.out.truncate(before);
        } else {
            self.extra.met(more, conversion, start)?;
            // An object without fields is as empty as a list: see `empty_means`.
            if &conversion.out[start..] == "{}" && conversion.checks_limits() {
                limits::count(field, conversion.check, false, 0)
                    .map_err(|(problem, reason)| conversion.refuse(problem, reason))?;
            }
            self.seen.add(at);
            if field.failed_items
                && conversion.check == Check::Lenient
                && !matches!(conversion.out.as_bytes()[start], b'[' | b'n')
            {
                // Not a list, but a failure.
                conversion.fails(start);
            }
            if field.in_query && conversion.to == Naming::Wire && conversion.check != Check::Lenient {
                let value = written_text(&conversion.out[start..]).unwrap_or_default();
                conversion.query.push((field.wire, value));
                conversion.out.truncate(before);
            } else {
                self.spans.push(Span { field: at, start, end: conversion.out.len() });
                if let Role::Document(..) = self.role {
                    conversion.fields.push((at, start..conversion.out.len()));
                }
            }
        }
        conversion.path.pop();
        Ok(())
    }

    /// Deals with a field that the tables lack.
    fn unknown<'de, A: MapAccess<'de>>(
        &mut self,
        conversion: &mut Conversion,
        key: String,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if conversion.check.is_exact() {
            return Err(conversion.refuse_unknown(key, Meant::Nothing(Vec::new())));
        }
        if conversion.check.is_a_server() && !conversion.in_element {
            return map.next_value::<serde::de::IgnoredAny>().map(drop);
        }
        let waits = conversion.in_element && (conversion.check == Check::Strict || conversion.check.is_made_up());
        // What is in Tencent's spelling may come from a client of another version: `URL` in place of `Url`.
        if waits && !names::is_wire_spelled(&key, conversion.from) {
            self.strays.push(key.clone());
        }
        let candidates = if waits { &[] } else { self.object.fields() };
        conversion.unknown_field(key, &mut candidates.iter().map(all_names), waits, self.depth, &mut self.extra, map)
    }

    /// Refuses an unknown name of an element that is nearly the name of an absent field. Where that field is given, too,
    /// it is another one (`Ext` beside `Text`), unless it is the same name in a spelling of ours.
    fn refuse_strays<E: serde::de::Error>(&mut self, conversion: &mut Conversion) -> Result<(), E> {
        for name in std::mem::take(&mut self.strays) {
            let mut candidates = self.object.fields().iter().enumerate().filter_map(|(at, field)| {
                let may_be_meant = !self.seen.has(at) || names::is_ours(field.name, &name);
                may_be_meant.then(|| all_names(field))
            });
            let meant = names::meant(&name, conversion.from, true, &mut candidates);
            if let Meant::Known(_) = meant {
                return Err(conversion.refuse_unknown(name, meant));
            }
        }
        Ok(())
    }
}

fn all_names(field: &Field) -> Known {
    (field.wire, field.name, field.aliases)
}

fn role_of(field: &'static Field, at: usize, parent: Role) -> Role {
    match parent {
        Role::Document(Some(batch), ..) if usize::from(batch.list) == at => Role::Batch(batch.keys),
        _ if field.failed_items => Role::FailedItems,
        _ => Role::None,
    }
}

impl Conversion {
    /// Which described name an unknown field of a reply looks like: it is called what that one becomes.
    pub(super) fn look_alike(&self, key: &str, mut described: impl Iterator<Item = &'static str>) -> Option<usize> {
        let is_renamed = self.check == Check::Lenient && self.from == Naming::Wire;
        if is_renamed { described.position(|name| names::is_ours(name, key)) } else { None }
    }

    pub(super) fn refuse_unknown<E: serde::de::Error>(&mut self, key: String, meant: Meant) -> E {
        let reason = match meant {
            Meant::Known(name) => ["unknown field; did you mean `", &name, "`?"].concat(),
            Meant::Nothing(names) if (1..=MOST_NAMES).contains(&names.len()) => {
                ["unknown field; known are `", &names.join("`, `"), "`"].concat()
            }
            _ => "unknown field".to_owned(),
        };
        self.path.push(Segment::Key(key));
        self.refuse(Problem::UnknownField, reason)
    }

    /// Refuses a described field that `extra` has under a name of ours, also within its objects: it would go out as it is.
    /// Whether there is one.
    pub(super) fn refuse_ours(&mut self, object: &'static Object, given: &Map<String, Json>) -> bool {
        given.iter().any(|(name, value)| {
            let mut fields = object.fields().iter();
            let is_wire = |field: &&Field| field.wire == name || field.aliases.contains(&name.as_str());
            if let Some(field) = fields.clone().find(is_wire) {
                let (Type::Object(object), Json::Object(given)) = (field.ty, value) else { return false };
                self.path.push(Segment::Field(field.wire, field.name));
                let is_refused = self.refuse_ours(object, given);
                if !is_refused {
                    self.path.pop();
                }
                return is_refused;
            }
            let Some(field) = fields.find(|field| names::is_ours(field.name, name)) else { return false };
            self.in_extra = true;
            self.refuse_unknown::<serde_json::Error>(name.clone(), Meant::Known(field.wire.to_owned()));
            true
        })
    }

    /// A field that is not described: refused when it is a mistake, else written as it is. `may_be_newer` as in
    /// [`names::meant`].
    pub(super) fn unknown_field<'de, A: MapAccess<'de>>(
        &mut self,
        key: String,
        known: &mut dyn Iterator<Item = Known>,
        may_be_newer: bool,
        depth: usize,
        extra: &mut Extra<'_>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if self.check == Check::Strict || self.check.is_made_up() {
            let meant = names::meant(&key, self.from, may_be_newer, known);
            if !matches!(meant, Meant::Newer) {
                return Err(self.refuse_unknown(key, meant));
            }
        }
        self.push_key(&key);
        let start = self.out.len();
        let more = extra.get(&key);
        self.path.push(Segment::Key(key));
        let inside = more.and_then(|(_, more)| more.as_object());
        map.next_value_seed(Value { extra: inside, ..Value::unknown(self, Type::Any, depth + 1) })?;
        extra.met(more, self, start)?;
        self.path.pop();
        Ok(())
    }

    /// Reads a value that is not written yet, as it is; big integers are quoted only when they are written for good.
    pub(super) fn hold<'de, A: MapAccess<'de>>(&mut self, map: &mut A, depth: usize) -> Result<String, A::Error> {
        let out = std::mem::take(&mut self.out);
        let (to, check) = (self.to, self.check);
        (self.to, self.check) = (Naming::Wire, Check::Unchecked);
        let read = map.next_value_seed(Value::unknown(self, Type::Any, depth + 1));
        (self.to, self.check) = (to, check);
        let held = std::mem::replace(&mut self.out, out);
        read.map(|_| held)
    }
}

/// The fields around every reply; they are described here once instead of in every endpoint.
pub(super) static ENVELOPE: [Field; 5] = [
    around("ActionStatus", "action_status", Type::String),
    around("ErrorCode", "error_code", Type::Integer),
    around("ErrorInfo", "error_info", Type::String),
    around("ErrorDisplay", "error_display", Type::String),
    around("RequestId", "request_id", Type::String),
];

const fn around(wire: &'static str, name: &'static str, ty: Type) -> Field {
    let limits = Limits(&[]);
    Field { wire, name, aliases: &[], ty, required: false, in_query: false, failed_items: false, limits }
}

/// The command of a webhook in its body.
pub(super) const COMMAND: &str = "CallbackCommand";

/// Whether this is what an event has beside the fields of its body.
pub(super) fn is_of_every_event(key: &str, to: Naming) -> bool {
    const NAMES: [&str; 6] = ["type", "command", "client_ip", "platform", "opt_platform", "raw"];
    key == COMMAND || NAMES.iter().any(|name| names::is(name, name, key, to))
}

/// Leaves out what an event has beside the fields of its body: the command, which is noted, and unknown fields that are
/// called the same.
fn of_every_event<'de, A: MapAccess<'de>>(
    conversion: &mut Conversion,
    key: &str,
    map: &mut A,
) -> Result<bool, A::Error> {
    if !is_of_every_event(key, conversion.to) {
        return Ok(false);
    }
    let is_command = key == COMMAND;
    let start = conversion.out.len();
    map.next_value_seed(Value::unknown(conversion, Type::Any, 1))?;
    if is_command && conversion.command.is_none() {
        conversion.command = written_text(&conversion.out[start..]);
    }
    conversion.out.truncate(start);
    Ok(true)
}

impl Fields<'_> {
    /// Checks that an object has what it must have, and a server no more items than one request may hold.
    fn complete<E: serde::de::Error>(&self, conversion: &mut Conversion) -> Result<(), E> {
        let Self { object, role, .. } = self;
        // An SDK's caller may leave out the numbers that identify a repeated request, but servers always get them.
        let filled = match role {
            Role::Document(_, filled, _) if conversion.check == Check::Strict => filled,
            _ => &[][..],
        };
        if let (Role::Document(Some(batch), ..), true) = (role, conversion.check.is_a_server()) {
            let (field, count) = (&object.fields()[usize::from(batch.list)], conversion.items.len());
            if let Some(max) = batch.max.filter(|&max| count > max as usize) {
                conversion.path.push(Segment::Field(field.wire, field.name));
                return Err(conversion.refuse(Problem::ItemCount, limits::wrong_count("more than ", max, count)));
            }
        }
        for group in object.exactly_one_of() {
            let (problem, got) = match self.count(group) {
                0 => (Problem::Missing, "none"),
                1 => continue,
                _ => (Problem::NotExactlyOne, "several"),
            };
            let reason = format!("exactly one of {} is required, got {got}", names_of(conversion, object, group));
            return Err(conversion.refuse(problem, reason));
        }
        for group in object.at_least_one_of() {
            if self.count(group) == 0 {
                let reason = format!("at least one of {} is required", names_of(conversion, object, group));
                return Err(conversion.refuse(Problem::Missing, reason));
            }
        }
        for (at, field) in object.fields().iter().enumerate() {
            let grouped = object.exactly_one_of().iter().any(|group| group.contains(&(at as u8)));
            let may_lack = grouped || filled.contains(&(at as u8));
            if field.required && !may_lack && !self.is_there(at) {
                conversion.path.push(Segment::Field(field.wire, field.name));
                return Err(conversion.refuse(Problem::Missing, "required"));
            }
        }
        Ok(())
    }

    /// Writes the position of a list's first page where a caller of an SDK gave none.
    fn begin(&mut self, conversion: &mut Conversion) {
        let Role::Document(_, _, next) = self.role else { return };
        if conversion.check != Check::Strict {
            return;
        }
        for (at, field, first) in next.iter().filter_map(|next| next.first(self.object)) {
            if !self.is_there(at) {
                conversion.push_name(field.wire, field.name);
                conversion.out.push_str(first);
                self.seen.add(at);
            }
        }
    }

    /// Whether the caller gave a field, or `extra` has it.
    fn is_there(&self, at: usize) -> bool {
        self.seen.has(at) || self.extra.of(&self.object.fields()[at]).is_some()
    }

    fn count(&self, group: &[u8]) -> usize {
        group.iter().filter(|at| self.is_there(usize::from(**at))).count()
    }
}

/// The names of some fields, for people.
fn names_of(conversion: &Conversion, object: &'static Object, group: &[u8]) -> String {
    let name = |at: &u8| {
        let field = &object.fields()[usize::from(*at)];
        let mut name = String::from("`");
        names::push(&mut name, field.wire, field.name, conversion.from);
        name + "`"
    };
    group.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Which fields of an object were seen.
#[derive(Default)]
struct Seen(u128);

impl Seen {
    fn has(&self, at: usize) -> bool {
        self.0 >> at & 1 == 1
    }

    fn add(&mut self, at: usize) {
        self.0 |= 1 << at;
    }
}
