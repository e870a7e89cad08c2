//! The bodies of requests and responses, as events show them.

use serde_json::Value;

use crate::wire::mask;

/// How the bodies of requests and responses are shown in events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bodies {
    /// Without the contents of messages and pushes: only their length is shown.
    Masked,
    /// With them.
    Full,
}

/// Fields with what people write to each other. Everything in them is masked.
const CONTENTS: [&str; 10] = [
    "MsgContent",
    "CloudCustomData",
    "OfflinePushInfo",
    "Content",
    "Text",
    "Desc",
    "Title",
    "Ext",
    "Data",
    "GroupNotification",
];

/// Parts of the names of fields with secrets, in lower case.
const SECRETS: [&str; 4] = ["usersig", "password", "secret", "token"];

impl Bodies {
    /// `masked` or `full`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "masked" => Some(Self::Masked),
            "full" => Some(Self::Full),
            _ => None,
        }
    }

    /// A body as it is shown. What is not JSON, such as the page of a gateway, has no contents of messages.
    pub(super) fn shown(self, body: &[u8]) -> String {
        match serde_json::from_slice(body) {
            Ok(mut json) => {
                self.hide(&mut json, false);
                mask(&json.to_string())
            }
            Err(_) => mask(&String::from_utf8_lossy(body)),
        }
    }

    fn hide(self, value: &mut Value, is_content: bool) {
        match value {
            Value::String(text) if is_content => *text = format!("…({} characters)", text.chars().count()),
            Value::Array(list) => list.iter_mut().for_each(|value| self.hide(value, is_content)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    let lower = name.to_ascii_lowercase();
                    if SECRETS.iter().any(|secret| lower.contains(secret)) {
                        *value = Value::from("…");
                    } else {
                        self.hide(value, is_content || self == Self::Masked && CONTENTS.contains(&name.as_str()));
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_of_messages_are_masked_unless_they_are_asked_for_and_secrets_always() {
        let body = r#"{"To_Account":"bob","Token":"t-1","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"你好","Size":7}}],"OfflinePushInfo":{"Title":"hi","ApnsInfo":{"Sound":"s"}}}"#;
        let masked = r#"{"To_Account":"bob","Token":"…","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"…(2 characters)","Size":7}}],"OfflinePushInfo":{"Title":"…(2 characters)","ApnsInfo":{"Sound":"…(1 characters)"}}}"#;
        let same = |left: &str, right: &str| {
            let read = |json: &str| serde_json::from_str::<Value>(json).unwrap();
            assert_eq!(read(left), read(right));
        };
        same(&Bodies::Masked.shown(body.as_bytes()), masked);
        same(&Bodies::Full.shown(body.as_bytes()), &body.replace("t-1", "…"));
    }

    #[test]
    fn what_is_not_json_is_shown_without_a_user_sig() {
        assert_eq!(Bodies::Masked.shown(b"<a href='?usersig=x*y&a=1'>\xff"), "<a href='?usersig=…&a=1'>\u{fffd}");
    }
}
