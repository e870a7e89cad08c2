//! Documented limits, checked one value at a time.

use super::pass::Check;
use super::{Field, Limit, Problem, names};
use crate::time::MILLISECONDS_SEEM_FROM;

/// What a check says: nothing, or what is wrong.
pub(super) type Verdict = Result<(), (Problem, String)>;

/// Checks an integer: a field's value, or an entry of its list. A caller may send values that are newer than the
/// description; a server knows none.
pub(super) fn integer(field: &Field, check: Check, value: i128) -> Verdict {
    let refused = |reason| Err((Problem::NotAllowed, reason));
    for limit in field.limits.0 {
        match *limit {
            Limit::OldInteger(old, new) if value == old.into() => return refused(replaced(old, new)),
            Limit::Seconds if value >= MILLISECONDS_SEEM_FROM.into() && check == Check::Strict => {
                return refused(format!("looks like milliseconds; this is in seconds (it is {value})"));
            }
            _ => {}
        }
    }
    for limit in field.limits.0 {
        let reason = match *limit {
            Limit::Min(min) if value < min.into() => format!("less than {min} (it is {value})"),
            Limit::Max(max) if value > max.into() => format!("more than {max} (it is {value})"),
            Limit::MaxUnsigned(max) if value > max.into() => format!("more than {max} (it is {value})"),
            Limit::Integers(known)
                if check == Check::StrictKnown && !known.iter().any(|one| i128::from(*one) == value) =>
            {
                format!("must be one of {}, got {value}", list(known.iter()))
            }
            _ => continue,
        };
        return refused(reason);
    }
    Ok(())
}

/// Checks a string: a field's value, or an entry of its list. As with integers, only a server knows no other values.
pub(super) fn string(field: &Field, entry: bool, check: Check, value: &str) -> Verdict {
    let bytes = value.len();
    let refused = |reason| Err((Problem::NotAllowed, reason));
    for limit in field.limits.0 {
        match *limit {
            Limit::MaxBytes(max) if !entry && bytes > max as usize => return too_long(max, bytes),
            Limit::ItemMaxBytes(max) if entry && bytes > max as usize => {
                return too_long(max, bytes);
            }
            Limit::Strings(known) if !known.contains(&value) => {
                if check == Check::StrictKnown {
                    let known = list(known.iter().map(|one| format!("{one:?}")));
                    return refused(format!("must be one of {known}, got {value:?}"));
                }
                if let Some(reason) = mistyped(known.iter().copied(), value) {
                    return refused(reason);
                }
            }
            Limit::OldString(old, new) if value.eq_ignore_ascii_case(old) => {
                return refused(replaced(format!("{value:?}"), format!("{new:?}")));
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

fn replaced(old: impl ToString, new: impl ToString) -> String {
    format!("{} was replaced: give {}", old.to_string(), new.to_string())
}

fn too_long(max: u32, bytes: usize) -> Verdict {
    Err((Problem::TooLong, format!("longer than {max} bytes (it has {bytes})")))
}

/// Checks how many entries a list or map has. The list of the items of a call may be longer than one request takes, and
/// empty.
pub(super) fn count(field: &Field, check: Check, is_batch: bool, count: usize) -> Verdict {
    for limit in field.limits.0 {
        let reason = match *limit {
            Limit::EmptyMeans(whom) if count == 0 && check == Check::Strict => {
                format!("empty: leave it out to reach {whom}")
            }
            Limit::MaxItems(max) if count > max as usize => {
                format!("more than {max} items (it has {count})")
            }
            Limit::MinItems(min) if count < min as usize && !(is_batch && check == Check::Strict) => {
                format!("fewer than {min} items (it has {count})")
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
