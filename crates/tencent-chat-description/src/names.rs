//! How names are made: wire → snake → camel, Pascal and SCREAMING case, and the names that are taken.

use super::Role;
pub use tencent_chat_schema::names::{camel, snake};

/// `user_id` → `UserId`.
pub fn pascal(snake: &str) -> String {
    snake.split('_').map(capitalized).collect()
}

/// `user_id` → `USER_ID`, `DeleteItem` → `DELETE_ITEM`.
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The word with a capital first letter.
pub fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}

/// Whether a text is a snake-case name.
pub fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !name.contains("__")
        && !name.ends_with('_')
}

/// Whether a text is a Pascal-case name.
pub fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The variant names of an enum: what all values start with, up to the last shared `_`, is left out.
///
/// `Delete_Type_Single`, `Delete_Type_Both` → `Single`, `Both`.
pub fn variants(values: &[String]) -> Vec<String> {
    let shared = values.iter().skip(1).fold(values.first().map_or("", String::as_str), |prefix, value| {
        let same = prefix.bytes().zip(value.bytes()).take_while(|(a, b)| a == b).count();
        &prefix[..same]
    });
    let cut = shared.rfind('_').map_or(0, |at| at + 1);
    values.iter().map(|value| pascal(&snake(&value[cut..]))).collect()
}

/// A name of one language that a field must not have, with the reason.
pub fn taken_field_name(name: &str, top_level: bool, role: Role) -> Option<&'static str> {
    const CALL: &[&str] = &["self", "failures", "raw", "parts"];
    const DICT: &[&str] =
        &["clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values"];
    const RUST: &[&str] = &["new", "crate", "super", "self"];
    const EVENT: &[&str] = &[
        "type",
        "command",
        "client_ip",
        "platform",
        "opt_platform",
        "accept",
        "allow",
        "ack",
        "reject",
        "fail",
        "drop",
        "rewrite",
    ];
    match name {
        _ if PYTHON_KEYWORDS.contains(&name) => Some("is a Python keyword"),
        _ if top_level && role == Role::Event && EVENT.contains(&name) => Some("is what every event has"),
        _ if RUST.contains(&name) => Some("cannot be a field in Rust"),
        _ if top_level && CALL.contains(&name) => Some("is the name of a reply's method"),
        _ if role.is_read() && DICT.contains(&name) => Some("is a method of Python's dict"),
        _ => None,
    }
}

/// A name that an endpoint must not have, with the reason.
pub fn taken_endpoint_name(name: &str) -> Option<&'static str> {
    const CLIENT: &[&str] =
        &["request", "call", "walk", "pages", "items", "close", "constructor", "send", "new", "usersig"];
    match name {
        _ if PYTHON_KEYWORDS.contains(&name) => Some("is a Python keyword"),
        _ if CLIENT.contains(&name) => Some("is a method of the clients"),
        _ => None,
    }
}

/// Whether a type name is taken by a language or by the packages.
pub fn is_taken_type_name(name: &str) -> bool {
    const TAKEN: &[&str] = &[
        // Rust
        "Box",
        "Clone",
        "Debug",
        "Default",
        "Endpoint",
        "Err",
        "From",
        "Into",
        "None",
        "Ok",
        "Option",
        "Request",
        "Result",
        "Self",
        "Some",
        "String",
        "Vec",
        "BTreeMap",
        // TypeScript
        "Array",
        "Boolean",
        "Date",
        "Error",
        "Map",
        "Number",
        "Object",
        "Promise",
        "Record",
        "Set",
        "AsyncClientOptions",
        "CallOptions",
        "ChatClient",
        "ClientOptions",
        "FromStart",
        "ItemMethods",
        "Methods",
        "PageMethods",
        "Reply",
        // Python
        "Any",
        "AsyncChatClient",
        "AsyncItems",
        "AsyncIterator",
        "AsyncPages",
        "Items",
        "Iterator",
        "Literal",
        "Mapping",
        "Pages",
        "Sequence",
        "TypedDict",
        "TypeAlias",
        // Generated beside the endpoints' types
        "ErrorKind",
        "Region",
        "Failure",
    ];
    TAKEN.contains(&name)
}

const PYTHON_KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_snake_case_by_the_rule() {
        for (wire, expected) in [
            ("To_Account", "to_account"),
            ("UserID", "user_id"),
            ("C2CMsgInfo", "c2c_msg_info"),
            ("RawURLs", "raw_urls"),
            ("IMCommitStat", "im_commit_stat"),
            ("SubscriberToDel_Account", "subscriber_to_del_account"),
            ("profile_sequence", "profile_sequence"),
            ("FileMD5", "file_md5"),
            ("AllC2CUnreadMsgNum", "all_c2c_unread_msg_num"),
            ("ID", "id"),
            ("IDs", "ids"),
            ("Is", "is"),
            ("TIMTextElem", "tim_text_elem"),
            ("Body2Text", "body2_text"),
            ("time-sensitive", "time_sensitive"),
        ] {
            assert_eq!(snake(wire), expected, "{wire}");
        }
    }

    #[test]
    fn other_cases_are_made_from_snake_case() {
        assert_eq!(camel("c2c_msg_info"), "c2cMsgInfo");
        assert_eq!(camel("user_id"), "userId");
        assert_eq!(pascal("delete_accounts"), "DeleteAccounts");
        assert_eq!(screaming("DeleteItem"), "DELETE_ITEM");
        assert_eq!(screaming("delete_accounts"), "DELETE_ACCOUNTS");
    }

    #[test]
    fn variants_lose_what_all_values_start_with() {
        for (values, expected) in [
            (&["Delete_Type_Single", "Delete_Type_Both"][..], &["Single", "Both"][..]),
            (&["Need_Friend_Type_Yes"], &["Yes"]),
            (&["CheckResult_Type_BothWay", "CheckResult_Type_NO"], &["BothWay", "No"]),
            (&["Online", "PushOnline", "Offline"], &["Online", "PushOnline", "Offline"]),
            (&["Owner_Account", "Owner_Name"], &["Account", "Name"]),
            (&["active", "time-sensitive"], &["Active", "TimeSensitive"]),
            (&["LOW", "NORMAL"], &["Low", "Normal"]),
            (&["APNSMsgNum", "C2CUpMsgNum"], &["ApnsMsgNum", "C2cUpMsgNum"]),
        ] {
            let values: Vec<String> = values.iter().map(|v| v.to_string()).collect();
            assert_eq!(variants(&values), expected);
        }
    }
}
