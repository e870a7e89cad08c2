//! Documented limits, checked one value at a time.

use super::{Field, Limit, Problem};

/// What a check says: nothing, or what is wrong.
pub(super) type Verdict = Result<(), (Problem, String)>;

/// Checks an integer: a field's value, or an entry of its list.
pub(super) fn integer(field: &Field, _entry: bool, value: i128) -> Verdict {
    for limit in field.limits.0 {
        let reason = match *limit {
            Limit::Min(min) if value < min.into() => format!("less than {min} (it is {value})"),
            Limit::Max(max) if value > max.into() => format!("more than {max} (it is {value})"),
            Limit::MaxUnsigned(max) if value > max.into() => format!("more than {max} (it is {value})"),
            Limit::Integers(allowed) if !allowed.iter().any(|one| i128::from(*one) == value) => {
                format!("must be one of {}, got {value}", list(allowed.iter()))
            }
            _ => continue,
        };
        return Err((Problem::NotAllowed, reason));
    }
    Ok(())
}

/// Checks a string: a field's value, or an entry of its list.
pub(super) fn string(field: &Field, entry: bool, value: &str) -> Verdict {
    let bytes = value.len();
    for limit in field.limits.0 {
        match *limit {
            Limit::MaxBytes(max) if !entry && bytes > max as usize => return too_long(max, bytes),
            Limit::ItemMaxBytes(max) if entry && bytes > max as usize => {
                return too_long(max, bytes);
            }
            Limit::Strings(allowed) if !allowed.contains(&value) => {
                let reason =
                    format!("must be one of {}, got {value:?}", list(allowed.iter().map(|one| format!("{one:?}"))));
                return Err((Problem::NotAllowed, reason));
            }
            _ => {}
        }
    }
    Ok(())
}

fn too_long(max: u32, bytes: usize) -> Verdict {
    Err((Problem::TooLong, format!("longer than {max} bytes (it has {bytes})")))
}

/// Checks how many entries a list or map has.
pub(super) fn count(field: &Field, count: usize) -> Verdict {
    for limit in field.limits.0 {
        let reason = match *limit {
            Limit::MaxItems(max) if count > max as usize => {
                format!("more than {max} items (it has {count})")
            }
            Limit::MinItems(min) if count < min as usize => {
                format!("fewer than {min} items (it has {count})")
            }
            _ => continue,
        };
        return Err((Problem::ItemCount, reason));
    }
    Ok(())
}

fn list<T: ToString>(values: impl Iterator<Item = T>) -> String {
    values.map(|value| value.to_string()).collect::<Vec<_>>().join(", ")
}
