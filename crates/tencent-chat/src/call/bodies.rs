//! The bodies of requests and responses, as events show them.

use crate::session::Bodies;
use crate::wire::mask;

/// Fields with what people write to each other, in lower case and without underscores: services differ in that. Everything in them is masked.
const CONTENTS: [&str; 13] = [
    "msgcontent",
    "cloudcustomdata",
    "offlinepushinfo",
    "content",
    "text",
    "desc",
    "title",
    "ext",
    "data",
    "chunk",
    "chunks",
    "addwording",
    "keywords",
];

/// Parts of the names of fields with secrets, in lower case.
const SECRETS: [&str; 7] = ["usersig", "password", "passwd", "pwd", "secret", "token", "authorization"];

impl Bodies {
    /// A body as it is shown: as it is, but for what is hidden. Read as text, it need not be whole JSON.
    pub(crate) fn shown(self, body: &[u8]) -> String {
        self.shown_at(0, &mask(&String::from_utf8_lossy(body)))
    }

    /// Shows text that is nested `depth` JSON strings deep, as the data of a custom element is, and a body that a gateway repeats.
    fn shown_at(self, depth: u32, body: &str) -> String {
        // How many backslashes stand before a quote.
        let escapes = (1_usize << depth) - 1;
        let mut shown = String::with_capacity(body.len());
        let (mut rest, mut name) = (body, "");
        let mut brackets = 0_isize;
        // The number of brackets from which all strings are contents.
        let mut contents_from = None;
        while let Some(at) = rest.find(['"', '{', '[', '}', ']']) {
            let (before, from) = rest.split_at(at);
            push_plain(&mut shown, before, contents_from.is_some());
            rest = &from[1..];
            match from.as_bytes()[0] {
                b'"' if depth_of(before) == depth => {
                    // A body that was cut off may end within a string.
                    let end = end_of_string(rest, depth);
                    let escaped = if end < rest.len() { escapes } else { 0 };
                    let (text, from_end) = rest.split_at(end - escaped);
                    let (closing, after) = from_end.split_at(from_end.len().min(escaped + 1));
                    rest = after;
                    let is_name = rest.trim_start().starts_with(':');
                    let is_content = contents_from.is_some() || self.hides(name);
                    let text_shown = match (is_name, is_content) {
                        (false, _) if is_secret(name) => "…".to_owned(),
                        (false, true) => format!("…({} characters)", length(text)),
                        _ => self.shown_at(depth + 1, text),
                    };
                    shown.push_str(&["\"", &text_shown, closing].concat());
                    if is_name {
                        name = text;
                    }
                    continue;
                }
                b'"' => {}
                b'{' | b'[' => {
                    brackets += 1;
                    if self.hides(name) {
                        contents_from.get_or_insert(brackets);
                    }
                }
                _ => {
                    contents_from = contents_from.filter(|from| *from != brackets);
                    brackets -= 1;
                    name = "";
                }
            }
            shown.push_str(&from[..1]);
        }
        push_plain(&mut shown, rest, contents_from.is_some());
        shown
    }

    fn hides(self, name: &str) -> bool {
        self == Self::Masked && CONTENTS.contains(&&*plain(name))
    }
}

/// Adds what stands between strings: signs, and numbers, of which contents show only the length.
fn push_plain(shown: &mut String, text: &str, is_content: bool) {
    match is_content {
        true => shown.extend(text.chars().map(|c| if c.is_ascii_digit() { '#' } else { c })),
        false => shown.push_str(text),
    }
}

/// A name without what services spell differently.
fn plain(name: &str) -> String {
    name.replace('_', "").to_ascii_lowercase()
}

fn is_secret(name: &str) -> bool {
    let name = plain(name);
    SECRETS.iter().any(|secret| name.contains(secret))
}

/// Finds the quote that closes the string, at this depth.
fn end_of_string(rest: &str, depth: u32) -> usize {
    let mut quotes = rest.match_indices('"').map(|(at, _)| at);
    quotes.find(|at| depth_of(&rest[..*at]) == depth).unwrap_or(rest.len())
}

/// Within how many strings a quote stands, by the backslashes before it: each string doubles them, and adds one.
fn depth_of(before: &str) -> u32 {
    (before.len() - before.trim_end_matches('\\').len()).trailing_ones()
}

/// How many characters a JSON string has.
fn length(text: &str) -> usize {
    let mut chars = text.chars();
    let mut count = 0;
    while let Some(c) = chars.next() {
        count += 1;
        if c == '\\' && chars.next() == Some('u') {
            chars.nth(3);
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{self, Object, Type};
    use serde_json::{Value, json};
    use std::collections::BTreeSet;

    #[test]
    fn contents_of_messages_are_masked_unless_they_are_asked_for_and_secrets_always() {
        let body = r#"{"Token" : "t-1","MsgBody":[{"MsgType":"T","MsgContent":{"Text":"你\"\u597d","Size":7,"L":["a","]"]}}],"OfflinePushInfo":{"Title":"hi","ApnsInfo":{"Sound":"s"}},"Data":"x","Data2":["x","y"],"MsgContent":"m","To":"bob"}"#;
        let masked = r#"{"Token" : "…","MsgBody":[{"MsgType":"T","MsgContent":{"Text":"…(3 characters)","Size":#,"L":["…(1 characters)","…(1 characters)"]}}],"OfflinePushInfo":{"Title":"…(2 characters)","ApnsInfo":{"Sound":"…(1 characters)"}},"Data":"…(1 characters)","Data2":["x","y"],"MsgContent":"…(1 characters)","To":"bob"}"#;
        assert_eq!(Bodies::Masked.shown(body.as_bytes()), masked);
        assert_eq!(Bodies::Full.shown(body.as_bytes()), body.replace("t-1", "…"));
    }

    #[test]
    fn secrets_are_hidden_in_strings_that_hold_json_at_every_depth() {
        let nest = |name: &str, value: Value| json!({ name: value.to_string() });
        let secrets = json!({"Password": "p-1", "user": {"refresh_token": "t-1"}, "UserSig": "s-1", "SecretKey": ["k-1"], "n": "a\"b"});
        for depth in 1..5 {
            let body = (0..depth).fold(secrets.clone(), |body, _| nest("Data", body));
            let shown = Bodies::Full.shown(body.to_string().as_bytes());
            let mut read: Value = serde_json::from_str(&shown).unwrap();
            for _ in 0..depth {
                read = serde_json::from_str(read["Data"].as_str().unwrap()).unwrap();
            }
            let hidden = json!({"Password": "…", "user": {"refresh_token": "…"}, "UserSig": "…", "SecretKey": ["…"], "n": "a\"b"});
            assert_eq!(read, hidden);
        }
        let repeated = r#"{"ErrorInfo":"bad \u4f60 {\"MsgContent\":{\"Text\":\"hi\"},\"Token\":\"t\"}"}"#;
        let masked = r#"{"ErrorInfo":"bad \u4f60 {\"MsgContent\":{\"Text\":\"…(2 characters)\"},\"Token\":\"…\"}"}"#;
        assert_eq!(Bodies::Masked.shown(repeated.as_bytes()), masked);
        let harmless = r#"{"Data":"{\"a\":\"\u4f60\\/\"}"}"#;
        assert_eq!(Bodies::Full.shown(harmless.as_bytes()), harmless);
        for cut in (0..repeated.len()).filter(|at| repeated.is_char_boundary(*at)) {
            let shown = Bodies::Masked.shown(&repeated.as_bytes()[..cut]);
            assert!(!shown.contains("hi") && !shown.contains(":\\\"t"), "{shown}");
        }
    }

    #[test]
    fn contents_are_in_fields_that_are_described() {
        let endpoints = schema::endpoints().flat_map(|endpoint| [endpoint.request, endpoint.reply]);
        let mut objects: Vec<&Object> = endpoints.chain(schema::events().map(|event| event.body)).collect();
        let mut at = 0;
        let mut names = BTreeSet::new();
        while let Some(object) = objects.get(at).copied() {
            at += 1;
            for field in object.fields() {
                names.insert(plain(field.wire));
                if let Type::List(Type::Union(union)) = field.ty {
                    names.insert(plain(union.content.wire));
                }
            }
            for inner in object.fields().iter().flat_map(|field| field.ty.objects()) {
                if !objects.iter().any(|known| std::ptr::eq(*known, inner)) {
                    objects.push(inner);
                }
            }
        }
        let unknown = CONTENTS.iter().filter(|name| !names.contains(**name));
        assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&&str>::new());
    }

    #[test]
    fn any_text_is_shown_without_a_panic() {
        for text in ["", "\"", "{\"Text\":\"", "]]]}", "\"a\\", "{\"Text\":\"\\u12", "[[[", "\u{fffd}\"é\"é"] {
            Bodies::Masked.shown(text.as_bytes());
        }
        assert_eq!(Bodies::Full.shown(b"]{\"A\":1"), "]{\"A\":1");
    }

    #[test]
    fn what_is_not_json_is_shown_without_a_user_sig() {
        assert_eq!(Bodies::Masked.shown(b"<a href='?usersig=x*y&a=1'>\xff"), "<a href='?usersig=…&a=1'>\u{fffd}");
    }
}
