//! Objects with described fields.

use serde::de::MapAccess;

use super::engine::Value;
use super::names;
use super::outcome::{Span, note_object};
use super::pass::{Check, Pass, Role, Segment, Written, written_text};
use super::{Field, Naming, Object, Problem, Type};

impl Value<'_, '_> {
    /// Reads the fields of an object, in any order.
    pub(super) fn object<'de, A: MapAccess<'de>>(
        self,
        object: &'static Object,
        mut map: A,
    ) -> Result<Written, A::Error> {
        let Self { pass, role, depth, .. } = self;
        let top = depth == 0;
        let mut seen = Seen::default();
        let mut spans: Vec<Span> = Vec::new();
        pass.out.push('{');
        let mut hint = 0;
        while let Some(key) = map.next_key::<String>()? {
            let mut found = names::find(object.fields(), &key, pass.from, hint);
            if pass.check == Check::Lenient && found.is_some_and(|at| seen.has(at)) {
                let field = &object.fields()[found.unwrap_or_default()];
                if names::is(field.wire, field.name, &key, pass.from) {
                    // Twice the same: the first one counts.
                    map.next_value::<serde::de::IgnoredAny>()?;
                    continue;
                }
                // Two spellings of one field: the second keeps its own.
                found = None;
            }
            let Some(at) = found else {
                if role == Role::Event {
                    if of_every_event(pass, &key, &mut map)? {
                        continue;
                    }
                } else if top && pass.check == Check::Lenient && envelope(pass, &key, &mut map)? {
                    continue;
                }
                unknown(pass, object, key, &mut map, depth)?;
                continue;
            };
            let field = &object.fields()[at];
            if top && (pass.extra)(field.wire) {
                map.next_value::<serde::de::IgnoredAny>()?;
                continue;
            }
            pass.path.push(Segment::Field(field.wire, field.name));
            if seen.has(at) && pass.check != Check::Lenient {
                return Err(pass.refuse(Problem::UnknownField, "given twice"));
            }
            let before = pass.out.len();
            pass.push_name(field.wire, field.name);
            let start = pass.out.len();
            let value_role = role_of(field, at, role);
            let value =
                Value { pass, ty: field.ty, field: Some(field), role: value_role, depth: depth + 1, entry: false };
            let written = map.next_value_seed(value)?;
            if written == Written::Null && !matches!(pass.check, Check::Lenient | Check::Unchecked) {
                // An optional field that was given nothing: the same as not given.
                pass.out.truncate(before);
            } else {
                seen.add(at);
                if field.in_query && pass.to == Naming::Wire && pass.check != Check::Lenient {
                    let value = written_text(&pass.out[start..]).unwrap_or_default();
                    pass.query.push((field.wire, value));
                    pass.out.truncate(before);
                } else {
                    spans.push(Span { field: at, start, end: pass.out.len() });
                    if let Role::Document(..) = role {
                        pass.fields.push((at, start..pass.out.len()));
                    }
                }
            }
            pass.path.pop();
            hint = at + 1;
        }
        pass.out.push('}');
        if pass.strict() {
            complete(pass, object, &seen, role)?;
        }
        note_object(pass, object, role, &spans);
        Ok(Written::Value)
    }
}

fn role_of(field: &'static Field, at: usize, parent: Role) -> Role {
    match parent {
        Role::Document(Some(batch), _) if usize::from(batch.list) == at => Role::Batch(batch.keys),
        _ if field.failed_items => Role::FailedItems,
        _ => Role::None,
    }
}

/// Deals with a field that the tables lack.
fn unknown<'de, A: MapAccess<'de>>(
    pass: &mut Pass<'_>,
    object: &'static Object,
    key: String,
    map: &mut A,
    depth: usize,
) -> Result<(), A::Error> {
    match pass.check {
        Check::Strict => {
            let known = object.fields().iter().map(|field| {
                let mut name = String::new();
                names::push(&mut name, field.wire, field.name, pass.from);
                name
            });
            let reason = match names::closest(&key, known) {
                Some(name) => format!("unknown field; did you mean `{name}`?"),
                None => "unknown field".to_owned(),
            };
            pass.path.push(Segment::Key(key));
            Err(pass.refuse(Problem::UnknownField, reason))
        }
        Check::StrictKnown => map.next_value::<serde::de::IgnoredAny>().map(drop),
        Check::Unchecked | Check::Lenient => {
            pass.push_key(&key);
            pass.path.push(Segment::Key(key));
            map.next_value_seed(Value::unknown(pass, Type::Any, depth + 1))?;
            pass.path.pop();
            Ok(())
        }
    }
}

/// The fields around every reply; they are described here once instead of in every endpoint.
const ENVELOPE: [(&str, &str, Type); 5] = [
    ("ActionStatus", "action_status", Type::String),
    ("ErrorCode", "error_code", Type::Integer),
    ("ErrorInfo", "error_info", Type::String),
    ("ErrorDisplay", "error_display", Type::String),
    ("RequestId", "request_id", Type::String),
];

/// Leaves out what an event has beside the fields of its body: the command, which is noted, and unknown fields that are
/// called the same.
fn of_every_event<'de, A: MapAccess<'de>>(pass: &mut Pass<'_>, key: &str, map: &mut A) -> Result<bool, A::Error> {
    const NAMES: [&str; 6] = ["type", "command", "client_ip", "platform", "opt_platform", "raw"];
    let is_command = key == "CallbackCommand";
    if !is_command && !NAMES.iter().any(|name| names::is(name, name, key, pass.to)) {
        return Ok(false);
    }
    let start = pass.out.len();
    map.next_value_seed(Value::unknown(pass, Type::Any, 1))?;
    if is_command && pass.command.is_none() {
        pass.command = written_text(&pass.out[start..]);
    }
    pass.out.truncate(start);
    Ok(true)
}

fn envelope<'de, A: MapAccess<'de>>(pass: &mut Pass<'_>, key: &str, map: &mut A) -> Result<bool, A::Error> {
    let Some((wire, name, ty)) = ENVELOPE.iter().find(|(wire, name, _)| names::is(wire, name, key, pass.from)) else {
        return Ok(false);
    };
    pass.push_name(wire, name);
    map.next_value_seed(Value::unknown(pass, *ty, 1))?;
    Ok(true)
}

/// Checks that an object has what it must have, and a server no more items than one request may hold.
fn complete<E: serde::de::Error>(
    pass: &mut Pass<'_>,
    object: &'static Object,
    seen: &Seen,
    role: Role,
) -> Result<(), E> {
    // The caller of an SDK may leave out what tells a repeated request, but no request reaches a server without it.
    let (top, filled) = match role {
        Role::Document(_, filled) if pass.check == Check::Strict => (true, filled),
        Role::Document(..) => (true, &[][..]),
        _ => (false, &[][..]),
    };
    let present = |pass: &Pass<'_>, at: usize| seen.has(at) || (top && (pass.extra)(object.fields()[at].wire));
    let count = |pass: &Pass<'_>, group: &[u8]| group.iter().filter(|at| present(pass, usize::from(**at))).count();
    if let (Role::Document(Some(batch), _), Check::StrictKnown) = (role, pass.check) {
        let (field, count) = (&object.fields()[usize::from(batch.list)], pass.items.len());
        if let Some(max) = batch.max.filter(|&max| count > max as usize) {
            pass.path.push(Segment::Field(field.wire, field.name));
            return Err(pass.refuse(Problem::ItemCount, format!("more than {max} items (it has {count})")));
        }
    }
    for group in object.exactly_one_of() {
        let (problem, got) = match count(pass, group) {
            0 => (Problem::Missing, "none"),
            1 => continue,
            _ => (Problem::NotExactlyOne, "several"),
        };
        let reason = format!("exactly one of {} is needed, got {got}", names_of(pass, object, group));
        return Err(pass.refuse(problem, reason));
    }
    for group in object.at_least_one_of() {
        if count(pass, group) == 0 {
            let reason = format!("at least one of {} is needed", names_of(pass, object, group));
            return Err(pass.refuse(Problem::Missing, reason));
        }
    }
    for (at, field) in object.fields().iter().enumerate() {
        let grouped = object.exactly_one_of().iter().any(|group| group.contains(&(at as u8)));
        let may_lack = grouped || filled.contains(&(at as u8));
        if field.required && !may_lack && !present(pass, at) {
            pass.path.push(Segment::Field(field.wire, field.name));
            return Err(pass.refuse(Problem::Missing, "required"));
        }
    }
    Ok(())
}

/// The names of some fields, for people.
fn names_of(pass: &Pass<'_>, object: &'static Object, group: &[u8]) -> String {
    let name = |at: &u8| {
        let field = &object.fields()[usize::from(*at)];
        let mut name = String::from("`");
        names::push(&mut name, field.wire, field.name, pass.from);
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
