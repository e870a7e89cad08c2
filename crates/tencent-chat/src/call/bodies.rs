//! The bodies of requests and responses, as events show them.

use crate::session::Bodies;
use crate::wire::mask;

/// Fields with what people write to each other, in lower case and without underscores: services differ in that. Everything in them is masked.
const CONTENTS: [&str; 12] = [
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
];

/// Parts of the names of fields with secrets, in lower case.
const SECRETS: [&str; 7] = ["usersig", "password", "passwd", "pwd", "secret", "token", "authorization"];

impl Bodies {
    /// A body as it is shown: as it is, but for what is hidden. Read as text, it need not be whole JSON.
    pub(crate) fn shown(self, body: &[u8]) -> String {
        let body = mask(&String::from_utf8_lossy(body));
        let mut shown = String::with_capacity(body.len());
        let (mut rest, mut name) = (&*body, "");
        let mut depth = 0_isize;
        // The depth from which all strings are contents.
        let mut contents_from = None;
        while let Some(at) = rest.find(['"', '{', '[', '}', ']']) {
            let (before, from) = rest.split_at(at);
            push_plain(&mut shown, before, contents_from.is_some());
            rest = &from[1..];
            match from.as_bytes()[0] {
                b'"' => {
                    let text = &rest[..end_of_string(rest)];
                    // A body that was cut off may end within a string.
                    let end = if text.len() < rest.len() { "\"" } else { "" };
                    rest = &rest[text.len() + end.len()..];
                    let is_name = rest.trim_start().starts_with(':');
                    let is_content = contents_from.is_some() || self.hides(name);
                    match (is_name, is_content) {
                        (false, _) if is_secret(name) => shown.push_str("\"…\""),
                        (false, true) => shown.push_str(&format!("\"…({} characters)\"", length(text))),
                        _ => shown.push_str(&["\"", text, end].concat()),
                    }
                    if is_name {
                        name = text;
                    }
                    continue;
                }
                b'{' | b'[' => {
                    depth += 1;
                    if self.hides(name) {
                        contents_from.get_or_insert(depth);
                    }
                }
                _ => {
                    contents_from = contents_from.filter(|from| *from != depth);
                    depth -= 1;
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

/// Where the JSON string ends that begins here.
fn end_of_string(rest: &str) -> usize {
    let mut is_escaped = false;
    let is_end = |c: char| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    };
    rest.find(is_end).unwrap_or(rest.len())
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

    #[test]
    fn contents_of_messages_are_masked_unless_they_are_asked_for_and_secrets_always() {
        let body = r#"{"Token" : "t-1","MsgBody":[{"MsgType":"T","MsgContent":{"Text":"你\"\u597d","Size":7,"L":["a","]"]}}],"OfflinePushInfo":{"Title":"hi","ApnsInfo":{"Sound":"s"}},"Data":"x","Data2":["x","y"],"MsgContent":"m","To":"bob"}"#;
        let masked = r#"{"Token" : "…","MsgBody":[{"MsgType":"T","MsgContent":{"Text":"…(3 characters)","Size":#,"L":["…(1 characters)","…(1 characters)"]}}],"OfflinePushInfo":{"Title":"…(2 characters)","ApnsInfo":{"Sound":"…(1 characters)"}},"Data":"…(1 characters)","Data2":["x","y"],"MsgContent":"…(1 characters)","To":"bob"}"#;
        assert_eq!(Bodies::Masked.shown(body.as_bytes()), masked);
        assert_eq!(Bodies::Full.shown(body.as_bytes()), body.replace("t-1", "…"));
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
