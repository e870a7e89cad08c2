//! The API as data: every endpoint with its fields, its limits and its rates.
//!
//! The tables are generated from the description (`api/*.yaml`) and stand packed in `generated/tables/`, a file a family.
//! Only names are read at first; an endpoint is read when it is first asked for, and so is each object in it. What users need
//! is shown here. The types and the engine that works by them are those of `tencent-chat-schema`, which is not part of this
//! crate's API: what is hidden here, and the fields of [`Endpoint`], may change with any version.

pub use tencent_chat_schema::names::{camel, closest};
pub use tencent_chat_schema::{Endpoint, InvalidRequest, Naming, Problem};

#[doc(hidden)]
pub use tencent_chat_schema::engine::{Check, WrittenRequest, plain_length, rename_reply, write_request, write_value};
#[doc(hidden)]
pub use tencent_chat_schema::{
    Answers, Batch, Cursor, Decide, Dedup, End, EventTable, Field, FieldPath, Gone, ItemOutcome, Limit, Limits, Next,
    Object, Page, Success, Tag, Type, Union,
};

use crate::generated::tables;
pub(crate) use tencent_chat_schema::engine::{ItemResult, empty_reply, read_reply};
#[cfg(feature = "webhook")]
pub(crate) use tencent_chat_schema::engine::{push_text, read_event, read_plain_event, write_answer};
#[cfg(feature = "testing")]
pub(crate) use tencent_chat_schema::engine::{read_request, write_reply};
pub(crate) use tencent_chat_schema::names::{endpoint_name, push as push_spelled};
pub(crate) use tencent_chat_schema::{Code, Codes, Retry};

/// All endpoints of the families that are switched on, family by family.
pub fn endpoints() -> impl ExactSizeIterator<Item = &'static Endpoint> + Clone {
    tables::ENDPOINTS.records()
}

/// The endpoint with this public name, such as `delete_accounts`.
pub fn find(name: &str) -> Option<&'static Endpoint> {
    tables::ENDPOINTS.find(name)
}

/// The endpoint with this path, such as `v4/sns/friend_delete`.
pub fn find_path(path: &str) -> Option<&'static Endpoint> {
    tables::ENDPOINTS.find_path(path)
}

/// The endpoint with this name in any language's spelling.
pub(crate) fn find_spelled(name: &str) -> Option<&'static Endpoint> {
    tables::ENDPOINTS.find_spelled(name)
}

/// The endpoint of a typed request. Its family is switched on, or its type would not be there.
pub(crate) fn typed(name: &str) -> &'static Endpoint {
    find(name).expect("a typed request names an endpoint of its family")
}

/// The names of all endpoints, in snake case.
pub(crate) fn endpoint_names() -> impl Iterator<Item = &'static str> {
    tables::ENDPOINTS.entries().iter().map(|entry| entry.name)
}

/// What to say to somebody who asks for an endpoint by another name than the one it has in this spelling: by the last part
/// of Tencent's path, by more of it, or by our name as another language spells it. Nothing when no endpoint has that name.
///
/// ```
/// use tencent_chat::schema::{Naming, called};
///
/// let said = called("sendmsg", Naming::Camel);
/// assert_eq!(said.as_deref(), Some("`sendmsg` is called `sendC2cMessage` in this SDK"));
/// ```
pub fn called(name: &str, naming: Naming) -> Option<String> {
    tables::ENDPOINTS.called(name, naming)
}

/// All webhooks, sorted by command.
#[cfg(feature = "webhook")]
#[doc(hidden)]
pub fn events() -> impl ExactSizeIterator<Item = &'static EventTable> + Clone {
    tables::EVENTS.records()
}

/// The webhook with this command, such as `C2C.CallbackBeforeSendMsg`.
#[cfg(feature = "webhook")]
#[doc(hidden)]
pub fn find_event(command: &str) -> Option<&'static EventTable> {
    tables::EVENTS.find(command)
}

/// The webhook of a typed event.
#[cfg(feature = "webhook")]
pub(crate) fn typed_event(command: &str) -> &'static EventTable {
    find_event(command).expect("a typed event names its command")
}

/// The documented error codes, sorted by number.
pub(crate) fn codes() -> &'static [Code] {
    static READ: std::sync::OnceLock<&[Code]> = std::sync::OnceLock::new();
    READ.get_or_init(|| tables::CODES.record::<Codes>(0).0)
}

/// Writes a snake-case name in another spelling.
pub(crate) fn push_name(out: &mut String, snake: &str, naming: Naming) {
    push_spelled(out, snake, snake, naming);
}

#[cfg(all(test, feature = "default"))]
mod plain_tests;
#[cfg(all(test, feature = "default"))]
mod tests;
