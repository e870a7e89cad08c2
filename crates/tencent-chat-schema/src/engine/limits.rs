//! Documented limits, checked one value at a time.

use super::MILLISECONDS_SEEM_FROM;
use super::conversion::{Check, integer_text};
use crate::{Field, Limit, Problem, names};

/// What a check says: nothing, or what is wrong.
pub(super) type Checked = Result<(), (Problem, String)>;

/// Checks an integer: a field's value, or an entry of its list. A caller may send values that are newer than the
/// description; a server knows none.
pub(super) fn integer(field: &Field, check: Check, value: i128) -> Checked {
    let refused = |reason| Err((Problem::NotAllowed, reason));
    for limit in field.limits.0 {
        match *limit {
            Limit::OldInteger(old, new) if value == old.into() => {
                return refused(replaced(&old.to_string(), &new.to_string()));
            }
            Limit::Seconds if value >= MILLISECONDS_SEEM_FROM.into() && check == Check::Strict => {
                return refused(
                    ["looks like milliseconds; the unit is seconds (it is ", &integer_text(value), ")"].concat(),
                );
            }
            _ => {}
        }
    }
    for limit in field.limits.0 {
        let reason = match *limit {
            Limit::Min(min) if value < min.into() => beyond("less than ", min.into(), " (it is ", value),
            Limit::Max(max) if value > max.into() => beyond("more than ", max.into(), " (it is ", value),
            Limit::MaxUnsigned(max) if value > max.into() => beyond("more than ", max.into(), " (it is ", value),
            Limit::Integers(known) if check.is_a_server() && !known.iter().any(|one| i128::from(*one) == value) => {
                format!("must be one of {}, got {value}", list(known.iter()))
            }
            _ => continue,
        };
        return refused(reason);
    }
    Ok(())
}

/// Checks a string: a field's value, or an entry of its list. As with integers, only a server knows no other values.
pub(super) fn string(field: &Field, entry: bool, check: Check, value: &str) -> Checked {
    let bytes = value.len();
    let refused = |reason| Err((Problem::NotAllowed, reason));
    for limit in field.limits.0 {
        match *limit {
            Limit::MaxBytes(max) if !entry && bytes > max as usize => return too_long(max, bytes),
            Limit::ItemMaxBytes(max) if entry && bytes > max as usize => {
                return too_long(max, bytes);
            }
            Limit::Strings(known) | Limit::OpenStrings(known) if !known.contains(&value) => {
                if check.is_a_server() && matches!(limit, Limit::Strings(_)) {
                    let known = list(known.iter().map(|one| format!("{one:?}")));
                    return refused(format!("must be one of {known}, got {value:?}"));
                }
                if let Some(reason) = mistyped(known.iter().copied(), value) {
                    return refused(reason);
                }
            }
            Limit::OldString(old, new) if value.eq_ignore_ascii_case(old) => {
                return refused(replaced(&format!("{value:?}"), &format!("{new:?}")));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Why a value that is nearly a known one is refused.
pub(super) fn mistyped(mut known: impl Iterator<Item = &'static str>, value: &str) -> Option<String> {
    let near = known.find(|one| names::nearly(one, value))?;
    Some(format!("{value:?} is not a known value; did you mean {near:?}?"))
}

fn replaced(old: &str, new: &str) -> String {
    [old, " was replaced: use ", new].concat()
}

fn too_long(max: u32, bytes: usize) -> Checked {
    Err((Problem::TooLong, beyond("longer than ", max.into(), " bytes (it has ", bytes as i128)))
}

/// A limit, and what was given instead.
fn beyond(what: &str, limit: i128, has: &str, value: i128) -> String {
    [what, &integer_text(limit), has, &integer_text(value), ")"].concat()
}

/// The same of the items of a list.
pub(super) fn wrong_count(what: &str, limit: u32, count: usize) -> String {
    beyond(what, limit.into(), if limit == 1 { " item (it has " } else { " items (it has " }, count as i128)
}

/// Checks how many entries a list or map has. The list of the items of a call may be longer than one request takes, and
/// empty.
pub(super) fn count(field: &Field, check: Check, is_batch: bool, count: usize) -> Checked {
    for limit in field.limits.0 {
        let reason = match *limit {
            Limit::EmptyMeans(whom) if count == 0 && check == Check::Strict => {
                ["empty: leave it out to reach ", whom].concat()
            }
            Limit::MaxItems(max) if count > max as usize => wrong_count("more than ", max, count),
            Limit::MinItems(min) if count < min as usize && !(is_batch && check == Check::Strict) => {
                wrong_count("needs at least ", min, count)
            }
            _ => continue,
        };
        return Err((Problem::ItemCount, reason));
    }
    Ok(())
}

/// Whether `true` and `false` are taken for 1 and 0.
pub(super) fn is_flag(field: &Field) -> bool {
    field.limits.0.iter().any(|limit| matches!(limit, Limit::Flag))
}

/// Whether this is a number of seconds.
pub(super) fn is_seconds(field: &Field) -> bool {
    field.limits.0.iter().any(|limit| matches!(limit, Limit::Seconds))
}

/// How many units make a second, where dates are taken.
pub(super) fn timestamp(field: &Field) -> Option<i64> {
    field.limits.0.iter().find_map(|limit| match limit {
        Limit::Timestamp(units) => Some(i64::from(*units)),
        _ => None,
    })
}

/// What to do about a value of another type.
pub(super) fn hint(field: &Field) -> Option<&'static str> {
    field.limits.0.iter().find_map(|limit| match limit {
        Limit::Hint(hint) => Some(*hint),
        _ => None,
    })
}

fn list<T: ToString>(values: impl Iterator<Item = T>) -> String {
    values.map(|value| value.to_string()).collect::<Vec<_>>().join(", ")
}
