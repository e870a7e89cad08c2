//! One name in three spellings: comparing, writing and guessing.

use super::{Field, Naming};

/// Whether `key`, spelled in `naming`, is this wire or snake-case name.
pub(super) fn is(wire: &str, snake: &str, key: &str, naming: Naming) -> bool {
    match naming {
        Naming::Wire => wire == key,
        Naming::Snake => snake == key,
        Naming::Camel => camel(snake).eq(key.chars()),
    }
}

/// The spelling of a field in `naming`, written to `out`.
pub(super) fn push(out: &mut String, wire: &str, snake: &str, naming: Naming) {
    match naming {
        Naming::Wire => out.push_str(wire),
        Naming::Snake => out.push_str(snake),
        Naming::Camel => {
            // Word by word, since every field of every reply comes through here.
            let mut words = snake.split('_');
            out.push_str(words.next().unwrap_or_default());
            for word in words {
                let (first, rest) = word.split_at(word.len().min(1));
                out.push_str(first);
                let at = out.len() - first.len();
                out[at..].make_ascii_uppercase();
                out.push_str(rest);
            }
        }
    }
}

/// The characters of a snake-case name in camel case: `user_id` → `userId`.
fn camel(snake: &str) -> impl Iterator<Item = char> + '_ {
    let mut upper = false;
    snake.chars().filter_map(move |c| {
        if c == '_' {
            upper = true;
            return None;
        }
        let c = if upper { c.to_ascii_uppercase() } else { c };
        upper = false;
        Some(c)
    })
}

/// Where `key` stands in `fields`. Callers mostly send fields in the described order, so the search starts at `hint`.
pub(super) fn find(fields: &[Field], key: &str, naming: Naming, hint: usize) -> Option<usize> {
    let (before, after) = fields.split_at(hint.min(fields.len()));
    let matches = |field: &Field| {
        is(field.wire, field.name, key, naming) || (naming == Naming::Wire && field.aliases.contains(&key))
    };
    after.iter().position(matches).map(|at| at + before.len()).or_else(|| before.iter().position(matches))
}

/// The known name that an unknown one most likely means, if one is close.
pub(super) fn closest<'a>(key: &str, names: impl Iterator<Item = String> + 'a) -> Option<String> {
    let plain = |text: &str| text.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect::<Vec<_>>();
    let wanted = plain(key);
    names
        .map(|name| (distance(&wanted, &plain(&name)), name))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, name)| *distance <= name.len().max(key.len()) / 3)
        .map(|(_, name)| name)
}

/// How many characters must be inserted, dropped or replaced to turn one word into the other.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn camel_case_is_recognized_and_written() {
        assert!(is("C2CMsgInfo", "c2c_msg_info", "c2cMsgInfo", Naming::Camel));
        assert!(!is("UserID", "user_id", "userid", Naming::Camel));
        let mut out = String::new();
        push(&mut out, "To_Account", "to_account", Naming::Camel);
        assert_eq!(out, "toAccount");
    }

    #[test]
    fn a_near_miss_finds_its_name_and_a_far_one_does_not() {
        let names = || ["user_id", "nick", "face_url"].into_iter().map(String::from);
        assert_eq!(closest("UserID", names()).as_deref(), Some("user_id"));
        assert_eq!(closest("face_ulr", names()).as_deref(), Some("face_url"));
        assert_eq!(closest("gender", names()), None);
    }
}
