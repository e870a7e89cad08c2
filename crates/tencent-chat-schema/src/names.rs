//! One name in three spellings: comparing, writing and guessing.

use crate::Field;

/// How field names are spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// As Tencent spells them: `To_Account`, `UserID`.
    Wire,
    /// `to_account`, `user_id`: Rust and Python.
    Snake,
    /// `toAccount`, `userId`: JavaScript. Integers beyond 2^53 are written as strings, since a JavaScript number would
    /// round them, and such strings are taken as integers.
    Camel,
}

/// The snake-case name that the rule makes of a wire name: `To_Account` → `to_account`, `C2CMsgInfo` → `c2c_msg_info`.
///
/// Words end at `_` and at case changes. A run of capitals gives its last one to a following lower-case word, digits
/// stay in the run they stand in, and a lone final `s` after a run is its plural (`RawURLs` → `raw_urls`).
pub fn snake(wire: &str) -> String {
    let bytes = wire.as_bytes();
    let mut name = String::with_capacity(bytes.len() + 4);
    let mut separate = false;
    // Whether the letter before, digits aside, is a lower-case one (`Body2Text`, unlike `C2C`).
    let mut after_lower = false;
    for (at, byte) in bytes.iter().enumerate() {
        if !byte.is_ascii_alphanumeric() {
            (separate, after_lower) = (true, false);
            continue;
        }
        let next = |by: usize| bytes.get(at + by).copied().unwrap_or_default();
        let plural = next(1) == b's' && !next(2).is_ascii_alphanumeric();
        let gives_word_a_capital = next(1).is_ascii_lowercase() && !plural;
        let starts = byte.is_ascii_uppercase() && (after_lower || gives_word_a_capital);
        if (separate || starts) && !name.is_empty() {
            name.push('_');
        }
        separate = false;
        if !byte.is_ascii_digit() {
            after_lower = byte.is_ascii_lowercase();
        }
        name.push(char::from(byte.to_ascii_lowercase()));
    }
    name
}

/// Whether `key`, spelled in `naming`, is this wire or snake-case name.
pub(crate) fn is(wire: &str, snake: &str, key: &str, naming: Naming) -> bool {
    match naming {
        Naming::Wire => wire == key,
        Naming::Snake => snake == key,
        Naming::Camel => camel_letters(snake).eq(key.chars()),
    }
}

/// Whether `key` is this name in one of our spellings, whichever.
pub(crate) fn is_ours(snake: &str, key: &str) -> bool {
    is("", snake, key, Naming::Snake) || is("", snake, key, Naming::Camel)
}

/// The spelling of a field in `naming`, written to `out`.
pub fn push(out: &mut String, wire: &str, snake: &str, naming: Naming) {
    match naming {
        Naming::Wire => out.push_str(wire),
        Naming::Snake => out.push_str(snake),
        Naming::Camel => {
            // By letters, since every field of every reply comes through here.
            let mut starts = false;
            for c in snake.chars() {
                if c != '_' {
                    out.push(if starts { c.to_ascii_uppercase() } else { c });
                }
                starts = c == '_';
            }
        }
    }
}

/// A snake-case name in camel case: `user_id` → `userId`.
pub fn camel(snake: &str) -> String {
    let mut name = String::new();
    push(&mut name, snake, snake, Naming::Camel);
    name
}

/// The name of an endpoint or an event as a language spells it, from the one in snake case. What is not such a name, a path or a
/// webhook's command, stays as it is.
pub fn endpoint_name(snake: &str, naming: Naming) -> String {
    let is_name = snake.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let mut name = String::new();
    push(&mut name, snake, snake, if is_name { naming } else { Naming::Wire });
    name
}

/// The characters of a snake-case name in camel case.
fn camel_letters(snake: &str) -> impl Iterator<Item = char> + '_ {
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

/// Which of its names a field goes by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// That of the document's naming.
    Own,
    /// Tencent's, among names of another naming.
    Wire,
    /// Another one of Tencent's: an old name, or a misspelled one.
    Alias,
}

/// Where `key` stands in `fields`. Callers mostly send fields in the described order, so the search starts at `hint`.
/// `wire_too`: Tencent's names are understood beside those of `naming`.
pub(crate) fn find(
    fields: &[Field],
    key: &str,
    naming: Naming,
    wire_too: bool,
    hint: usize,
) -> Option<(usize, Spelling)> {
    let (before, after) = fields.split_at(hint.min(fields.len()));
    let search = |is_it: &dyn Fn(&Field) -> bool| {
        after.iter().position(is_it).map(|at| at + before.len()).or_else(|| before.iter().position(is_it))
    };
    let found = |spelling| move |at| (at, spelling);
    search(&|field| is(field.wire, field.name, key, naming)).map(found(Spelling::Own)).or_else(|| {
        let wire = || search(&|field| field.wire == key).map(found(Spelling::Wire));
        let alias = || search(&|field| field.aliases.contains(&key)).map(found(Spelling::Alias));
        if wire_too || naming == Naming::Wire { wire().or_else(alias) } else { None }
    })
}

/// Whether a name is one of Tencent's by its looks: it begins with a capital, or has one after an underscore.
pub(crate) fn is_wire_spelled(key: &str, naming: Naming) -> bool {
    let capital = |part: &str| part.starts_with(|c: char| c.is_ascii_uppercase());
    naming == Naming::Wire || capital(key) || key.split('_').skip(1).any(capital)
}

/// A field that a name may mean: its name on the wire, ours, and its other ones on the wire.
pub(crate) type Known = (&'static str, &'static str, &'static [&'static str]);

/// What an unknown name of a request most likely means. Nothing for a name that may be newer than the description: one of
/// Tencent's, or any where `may_be_newer` says so, unless it is nearly a known one.
pub(crate) fn meant(key: &str, naming: Naming, may_be_newer: bool, known: &mut dyn Iterator<Item = Known>) -> Meant {
    let is_wire = is_wire_spelled(key, naming);
    let (mut candidates, mut names) = (Vec::new(), Vec::new());
    for (wire, name, aliases) in known {
        let mut own = String::new();
        push(&mut own, wire, name, if is_wire { Naming::Wire } else { naming });
        if nearly(&own, key) {
            return Meant::Known(own);
        }
        candidates.extend(aliases.iter().map(|alias| (plain(alias), own.clone())));
        candidates.push((plain(&own), own.clone()));
        names.push(own);
    }
    if is_wire || may_be_newer {
        return Meant::Newer;
    }
    nearest(&plain(key), candidates).map_or(Meant::Nothing(names), Meant::Known)
}

/// What an unknown name means.
pub(crate) enum Meant {
    /// A field that the description does not have yet.
    Newer,
    /// A described field.
    Known(String),
    /// None of the described fields, which are these.
    Nothing(Vec<String>),
}

/// A name without case and underscores.
fn plain(text: &str) -> Vec<u8> {
    text.bytes().filter(|byte| *byte != b'_').map(|byte| byte.to_ascii_lowercase()).collect()
}

/// The known name that an unknown one most likely means, if one is close.
pub fn closest(name: &str, known: impl Iterator<Item = String>) -> Option<String> {
    nearest(&plain(name), known.map(|known| (plain(&known), known)).collect())
}

/// A longer name is not compared: comparing takes the product of both lengths, and a longer name is no mistyped one.
const LONGEST: usize = 200;

/// The same of names whose plain forms are known.
fn nearest(wanted: &[u8], names: Vec<(Vec<u8>, String)>) -> Option<String> {
    if wanted.len() > LONGEST {
        return None;
    }
    // Counted without underscores, so that names in snake case are not taken for longer than those in camel case.
    names
        .into_iter()
        .map(|(plain, name)| (distance(wanted, &plain), plain, name))
        .min_by_key(|(distance, ..)| *distance)
        .filter(|(distance, plain, _)| {
            let is_its_end = wanted.len() >= 4 && plain.ends_with(wanted);
            is_its_end || *distance <= (wanted.len().max(plain.len()) + 1) / 3
        })
        .map(|(.., name)| name)
}

/// Whether one text is the other one mistyped: they differ in case and underscores, or in one letter that was added, left
/// out, replaced or swapped with the next. Other digits make another name (`Field1`, `Field2`), and so do short ones.
pub(crate) fn nearly(a: &str, b: &str) -> bool {
    let (a, b) = (plain(a), plain(b));
    let (mut a, mut b) = (&a[..], &b[..]);
    if a == b {
        return !a.is_empty();
    }
    if a.len().max(b.len()) < 4 {
        return false;
    }
    while let ([x, rest_a @ ..], [y, rest_b @ ..]) = (a, b)
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    while let ([rest_a @ .., x], [rest_b @ .., y]) = (a, b)
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    let mistyped = match (a, b) {
        ([_], [_]) | ([_], []) | ([], [_]) => true,
        ([p, q], [x, y]) => (p, q) == (y, x),
        _ => false,
    };
    mistyped && !a.iter().chain(b).any(u8::is_ascii_digit)
}

/// How many characters must be inserted, dropped or replaced to turn one word into the other.
fn distance(a: &[u8], b: &[u8]) -> usize {
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
    fn snake_case_follows_the_rule() {
        for (wire, expected) in [
            ("To_Account", "to_account"),
            ("UserID", "user_id"),
            ("C2CMsgInfo", "c2c_msg_info"),
            ("RawURLs", "raw_urls"),
            ("IDs", "ids"),
            ("Is", "is"),
            ("Body2Text", "body2_text"),
            ("AllC2CUnreadMsgNum", "all_c2c_unread_msg_num"),
            ("time-sensitive", "time_sensitive"),
        ] {
            assert_eq!(snake(wire), expected);
        }
    }

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
        const NAMES: [Known; 3] =
            [("UserID", "user_id", &["Identifier"]), ("Nick", "nick", &[]), ("FaceUrl", "face_url", &[])];
        let meant = |key, naming| match meant(key, naming, false, &mut NAMES.into_iter()) {
            Meant::Newer => "newer".to_owned(),
            Meant::Known(name) => name,
            Meant::Nothing(names) => format!("none of {}", names.join(", ")),
        };
        assert_eq!(meant("userID", Naming::Snake), "user_id");
        assert_eq!(meant("face_ulr", Naming::Snake), "face_url");
        assert_eq!(meant("faceUlr", Naming::Camel), "faceUrl");
        assert_eq!(meant("gender", Naming::Snake), "none of user_id, nick, face_url");
        assert_eq!(meant("identifier", Naming::Camel), "userId");
        assert_eq!(meant("FaceURL", Naming::Camel), "FaceUrl");
        assert_eq!(meant("Gender", Naming::Camel), "newer");
        assert_eq!(meant("gender", Naming::Wire), "newer");
    }

    #[test]
    fn snake_case_and_camel_case_find_the_same_name() {
        for (given, known, found) in [
            (["app_id", "appId"], ["sdk_app_id", "sdkAppId"], true),
            (["user_ids", "userIds"], ["user_id", "userId"], true),
            (["gender", "gender"], ["user_id", "userId"], false),
        ] {
            for at in [0, 1] {
                assert_eq!(closest(given[at], std::iter::once(known[at].to_owned())).is_some(), found, "{}", given[at]);
            }
        }
    }

    #[test]
    fn a_very_long_name_is_not_compared() {
        let known = || std::iter::repeat_n("v4/im_open_login_svc/account_check".to_owned(), 1000);
        assert_eq!(closest(&"a".repeat(10_000_000), known()), None);
    }

    #[test]
    fn tencents_names_are_known_by_their_capitals() {
        for (name, wire) in
            [("To_Account", true), ("x_Tag", true), ("to_account", false), ("toAccount", false), ("_", false)]
        {
            assert_eq!(is_wire_spelled(name, Naming::Snake), wire, "{name}");
        }
    }

    #[test]
    fn a_mistyped_text_is_nearly_the_right_one() {
        for (one, other, near) in [
            ("To_Account", "toaccount", true),
            ("MsgBody", "MsgBdoy", true),
            ("MsgBody", "MsgBod", true),
            ("MsgBody", "MsgBoddy", true),
            ("MsgBody", "MsgBodi", true),
            ("MinTime", "MaxTime", false),
            ("Field1", "Field2", false),
            ("Private", "Privates1", false),
            ("On", "Of", false),
            ("On", "on", true),
            ("", "", false),
        ] {
            assert_eq!(nearly(one, other), near, "{one} {other}");
            assert_eq!(nearly(other, one), near, "{other} {one}");
        }
    }
}
