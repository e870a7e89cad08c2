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

use serde_json::{Map, Value};

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

/// The endpoint that a name in any spelling means: ours, also with hyphens in place of underscores, Tencent's path, its end, or a URL
/// with it.
///
/// ```
/// use tencent_chat::schema::meant;
///
/// for name in ["send_c2c_message", "sendC2cMessage", "send-c2c-message", "sendmsg", "openim/sendmsg", "/v4/openim/sendmsg"] {
///     assert_eq!(meant(name).unwrap().name, "send_c2c_message");
/// }
/// assert!(meant("send_c2c_mesage").unwrap_err().ends_with("did you mean `send_c2c_message`?"));
/// ```
///
/// # Errors
/// A sentence when no endpoint has the name, or several have it.
pub fn meant(name: &str) -> Result<&'static Endpoint, String> {
    let path = name.split_once("://").map_or(name, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    let mut meant = tables::ENDPOINTS.meant(path);
    if meant.is_empty() {
        meant = tables::ENDPOINTS.meant(&path.replace('-', "_"));
    }
    match meant[..] {
        [endpoint] => Ok(endpoint),
        [] => Err(no_endpoint(name, &path.replace('-', "_"), endpoint_calls().map(str::to_owned).collect())),
        _ => {
            let all: Vec<String> = meant.iter().map(|one| ["`", one.name, "` (", one.path, ")"].concat()).collect();
            Err([&crate::setup::quoted(name), " may mean ", &all.join(" or ")].concat())
        }
    }
}

/// A sentence about a name that is not an endpoint's in this spelling.
pub(crate) fn unknown_endpoint(name: &str, naming: Naming) -> String {
    let unknown = || no_endpoint(name, name, endpoint_names().map(|known| spelled(known, naming)).collect());
    called(name, naming).unwrap_or_else(unknown)
}

fn no_endpoint(given: &str, name: &str, known: Vec<String>) -> String {
    ["no endpoint is called ", &crate::setup::quoted(given), &did_you_mean(name, known)].concat()
}

/// The end of a sentence about an unknown name: the known one that it most likely means. Empty where none is close.
pub(crate) fn did_you_mean(name: &str, known: Vec<String>) -> String {
    closest(name, known.into_iter()).map(|close| ["; did you mean `", &close, "`?"].concat()).unwrap_or_default()
}

/// A name of ours in a language's spelling.
pub(crate) fn spelled(name: &str, naming: Naming) -> String {
    let mut spelled = String::new();
    push_name(&mut spelled, name, naming);
    spelled
}

/// What endpoints are called: our names, and the last parts of Tencent's paths.
#[doc(hidden)]
pub fn endpoint_calls() -> impl Iterator<Item = &'static str> {
    let last = |entry: &'static tencent_chat_schema::directory::Entry<Endpoint>| entry.other.rsplit('/').next();
    endpoint_names().chain(tables::ENDPOINTS.entries().iter().filter_map(last))
}

/// The endpoint that a text names, such as a line of a log: by its path, or by its name as a language spells it. The first one counts.
pub fn mentioned(text: &str) -> Option<&'static Endpoint> {
    let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '/';
    text.split(|c| !is_of_a_name(c)).find_map(|word| {
        let path = word.find("v4/").and_then(|at| find_path(word[at..].trim_end_matches('/')));
        // Names of one word, such as `push`, are words of the language, too.
        let is_telling = || !word.contains('/') && word.chars().skip(1).any(|c| c == '_' || c.is_ascii_uppercase());
        path.or_else(|| if is_telling() { find_spelled(word) } else { None })
    })
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

/// The webhook whose event has this name in the caller's spelling.
///
/// # Errors
/// [`Error::Config`](crate::Error::Config) names the one that may be meant.
#[cfg(feature = "webhook")]
pub(crate) fn event_named(name: &str, naming: Naming) -> Result<&'static EventTable, crate::Error> {
    let spelled = |table: &EventTable| {
        let mut spelled = String::new();
        push_name(&mut spelled, table.name, naming);
        spelled
    };
    events().find(|table| spelled(table) == name).ok_or_else(|| {
        crate::Error::config(
            ["unknown event `", name, "`", &did_you_mean(name, events().map(spelled).collect())].concat(),
        )
    })
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

/// What a call does that cannot be undone, so that a tool asks before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// It deletes, removes, recalls or ends something.
    Removes,
    /// It may reach every user of the app.
    ReachesAll,
}

impl Consequence {
    /// What a call of this endpoint does that cannot be undone; nothing where it can be, or only reads.
    ///
    /// ```
    /// use tencent_chat::schema::{Consequence, find};
    ///
    /// assert_eq!(Consequence::of(find("delete_accounts").unwrap()), Some(Consequence::Removes));
    /// assert_eq!(Consequence::of(find("push").unwrap()), Some(Consequence::ReachesAll));
    /// assert_eq!(Consequence::of(find("get_group_profiles").unwrap()), None);
    /// ```
    pub fn of(endpoint: &Endpoint) -> Option<Self> {
        // Public names say what an endpoint does by their first word.
        const REMOVES: [&str; 10] =
            ["clear", "delete", "destroy", "disband", "end", "recall", "remove", "revoke", "unfollow", "withdraw"];
        const REACH_ALL: [&str; 3] = ["push", "push_to_members", "send_broadcast_message"];
        let first = endpoint.name.split('_').next().unwrap_or_default();
        if REACH_ALL.contains(&endpoint.name) {
            Some(Self::ReachesAll)
        } else if endpoint.gone.is_some() || REMOVES.contains(&first) {
            Some(Self::Removes)
        } else {
            None
        }
    }
}

/// Whether a call of this endpoint only reads, so that its reply is all that comes of it.
///
/// ```
/// use tencent_chat::schema::{find, only_reads};
///
/// assert!(only_reads(find("get_profiles").unwrap()));
/// assert!(!only_reads(find("import_accounts").unwrap()));
/// ```
pub fn only_reads(endpoint: &Endpoint) -> bool {
    // Public names say what an endpoint does by their first word; what only reads may be repeated.
    const READ: [&str; 5] = ["check", "get", "list", "query", "search"];
    let first = endpoint.name.split('_').next().unwrap_or_default();
    READ.contains(&first) && endpoint.idempotent == Some(true)
}

/// The list of a reply that has its rows: that of the pages, the first where a call works on items, since others name what failed, or the
/// only one.
///
/// ```
/// use tencent_chat::schema::{find, rows};
///
/// assert_eq!(rows(find("get_profiles").unwrap()).unwrap().name, "user_profile_item");
/// ```
#[doc(hidden)]
pub fn rows(endpoint: &Endpoint) -> Option<&'static Field> {
    let fields = endpoint.reply.fields();
    if let Some(page) = endpoint.page {
        return fields.get(usize::from(page.items));
    }
    let mut lists = fields.iter().filter(|field| matches!(field.ty, Type::List(_)));
    let first = lists.next()?;
    (endpoint.batch.is_some() || lists.next().is_none()).then_some(first)
}

/// Whether an entry of such a list, in snake case, only says that its item failed.
#[doc(hidden)]
pub fn has_failed(rows: &Field, entry: &Map<String, Value>) -> bool {
    let Type::List(Type::Object(object)) = rows.ty else { return false };
    let Some(outcome) = object.outcome() else { return false };
    let code = outcome.code.and_then(|at| entry.get(object.fields()[usize::from(at)].name)?.as_i64());
    !outcome.ok.is(code)
}

#[cfg(all(test, feature = "default"))]
mod plain_tests;
#[cfg(all(test, feature = "default"))]
mod tests;
