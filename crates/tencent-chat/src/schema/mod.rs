//! The API as data: one [`Endpoint`] per endpoint, made of [`Object`]s and [`Field`]s.
//!
//! The tables are generated from the description (`api/*.yaml`). One engine, driven by them, checks and renames
//! requests and renames replies, for every endpoint and in every language.

mod date;
mod engine;
mod limits;
mod names;
mod object;
mod outcome;
#[cfg(any(test, tencent_chat_packed))]
pub(crate) mod packed;
mod pass;
mod problem;
#[cfg(not(tencent_chat_packed))]
#[rustfmt::skip]
pub(crate) mod tables;
mod union;

use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, Error as _};

pub use pass::Check;
pub(crate) use pass::ItemResult;
#[cfg(feature = "webhook")]
pub(crate) use pass::push_text;
pub use problem::{InvalidRequest, Problem};
#[cfg(not(tencent_chat_packed))]
pub use tables::ENDPOINTS;
#[cfg(all(feature = "webhook", not(tencent_chat_packed)))]
pub use tables::EVENTS;

use engine::Value;
use pass::{Pass, Role};

#[cfg(tencent_chat_packed)]
use packed::endpoints;

/// All endpoints, sorted by name.
#[cfg(not(tencent_chat_packed))]
fn endpoints() -> &'static [&'static Endpoint] {
    ENDPOINTS
}

#[cfg(all(feature = "webhook", tencent_chat_packed))]
use packed::events;

/// All webhooks, sorted by command.
#[cfg(all(feature = "webhook", not(tencent_chat_packed)))]
fn events() -> &'static [&'static EventTable] {
    EVENTS
}

/// The endpoint with this public name, such as `delete_accounts`.
pub fn find(name: &str) -> Option<&'static Endpoint> {
    let all = endpoints();
    all.binary_search_by(|endpoint| endpoint.name.cmp(name)).ok().map(|at| all[at])
}

/// The endpoint with this public name in camel case, such as `deleteAccounts`.
pub(crate) fn find_camel(name: &str) -> Option<&'static Endpoint> {
    endpoints().iter().find(|endpoint| names::is("", endpoint.name, name, Naming::Camel)).copied()
}

/// The endpoint with this name in any language's spelling.
pub(crate) fn find_spelled(name: &str) -> Option<&'static Endpoint> {
    find(name).or_else(|| find_camel(name))
}

/// The name of an endpoint or an event as a language spells it, from the one in snake case. What is not such a name, a path or a
/// webhook's command, stays as it is.
pub(crate) fn endpoint_name(snake: &str, naming: Naming) -> String {
    let is_name = snake.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let mut name = String::new();
    names::push(&mut name, snake, snake, if is_name { naming } else { Naming::Wire });
    name
}

/// The endpoint with this path, such as `v4/sns/friend_delete`.
pub fn find_path(path: &str) -> Option<&'static Endpoint> {
    endpoints().iter().find(|endpoint| endpoint.path == path).copied()
}

/// What to say to somebody who asks for an endpoint by another name than the one it has in this spelling: by the last part
/// of Tencent's path, by more of it, or by our name as another language spells it. Nothing when no endpoint has that name.
///
/// ```
/// use tencent_chat::schema::{Naming, called};
///
/// let said = called("sendmsg", Naming::Camel);
/// assert_eq!(said.as_deref(), Some("`sendmsg` is called `sendC2cMessage` here"));
/// ```
pub fn called(name: &str, naming: Naming) -> Option<String> {
    let is_meant = |endpoint: &&&Endpoint| {
        let last = endpoint.path.rsplit('/').next().unwrap_or_default();
        let before = endpoint.path.strip_suffix(name);
        before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
            || [last, endpoint.name].iter().any(|given| *given == name || names::is("", given, name, Naming::Camel))
    };
    let meant = || endpoints().iter().filter(is_meant);
    let several = meant().nth(1).is_some();
    let mut ours = String::new();
    for endpoint in meant() {
        ours.push_str(if ours.is_empty() { "`" } else { " or `" });
        names::push(&mut ours, endpoint.name, endpoint.name, naming);
        ours.push('`');
        if several {
            ours.push_str(" (");
            ours.push_str(endpoint.path);
            ours.push(')');
        }
    }
    if ours.is_empty() { None } else { Some(["`", name, "` is called ", &ours, " here"].concat()) }
}

/// A request's body, checked and written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrittenRequest {
    /// The body as JSON text; never empty.
    pub json: String,
    /// Fields that are sent in the URL's query, by wire name.
    pub query: Vec<(&'static str, String)>,
    /// The names of the items it works on, in the caller's order; empty when the endpoint has no batch.
    pub items: Vec<String>,
    /// Where each item stands in `json`; empty when they stand elsewhere.
    pub(crate) places: Vec<Range<usize>>,
    /// Where the values of top-level fields stand in `json`, by the field's index.
    pub(crate) fields: Vec<(usize, Range<usize>)>,
    /// Names of the fields that `extra` brought.
    pub(crate) extra: Vec<String>,
    /// Where they stand in `json`, also those within other fields.
    pub(crate) added: Vec<Range<usize>>,
    /// Whether its list of items was given, and is empty.
    pub(crate) no_items: bool,
}

/// Checks a request's parameters, spelled in `from`, and writes its body, spelled in `to`. Tencent's names are understood
/// beside those of `from`.
///
/// `extra` is a JSON object whose fields, in wire spelling, are merged into the body, objects into objects.
///
/// # Errors
/// [`InvalidRequest`] names the first field that does not fit, and why; also a value of `extra` that is given by name, too.
pub fn write_request<'de, D: Deserializer<'de>>(
    endpoint: &'static Endpoint,
    params: D,
    from: Naming,
    to: Naming,
    check: Check,
    extra: Option<&str>,
) -> Result<WrittenRequest, InvalidRequest> {
    let invalid = |problem, path, reason| InvalidRequest::new(endpoint.name, path, reason, problem, from);
    let extra: Option<serde_json::Map<String, serde_json::Value>> = extra
        .map(serde_json::from_str)
        .transpose()
        .map_err(|_| invalid(Problem::Unreadable, "extra".to_owned(), "expected an object".to_owned()))?;
    let mut pass = Pass::new(from, to, check);
    let filled = endpoint.dedup.map_or(&[][..], |dedup| dedup.fields);
    let read = if extra.as_ref().is_some_and(|extra| pass.strict() && pass.refuse_ours(endpoint.request, extra)) {
        Err(D::Error::custom("refused"))
    } else {
        let document = Value {
            role: Role::Document(endpoint.batch, filled),
            extra: extra.as_ref(),
            ..Value::new(&mut pass, Type::Object(endpoint.request))
        };
        document.deserialize(params)
    };
    if let Err(error) = read {
        let path = pass.render_path();
        return Err(match pass.problem {
            Some((problem, reason)) => invalid(problem, path, reason),
            None => invalid(Problem::Unreadable, path, error.to_string()),
        });
    }
    if !pass.out.starts_with('{') {
        let reason = format!("expected an object, got {}", pass.out);
        return Err(invalid(Problem::WrongType, String::new(), reason));
    }
    let Pass { out: json, query, items, places, fields, added, no_items, .. } = pass;
    let extra = extra.into_iter().flatten().map(|(name, _)| name).collect();
    Ok(WrittenRequest { json, query, items, places, fields, extra, added, no_items })
}

/// Writes a value that nobody describes as JSON text, as it is: what a binding does with `extra`, with the body of a raw
/// request and with the arguments of an answer. `endpoint` and `at`, where the value stands, are for the error.
///
/// # Errors
/// [`InvalidRequest`] names the first value that JSON cannot hold, and why; it may be nested too deeply.
pub fn write_value<'de, D: Deserializer<'de>>(endpoint: &str, at: &str, value: D) -> Result<String, InvalidRequest> {
    let mut pass = Pass::new(Naming::Wire, Naming::Wire, Check::Unchecked);
    if !at.is_empty() {
        pass.path.push(pass::Segment::Key(at.to_owned()));
    }
    let error = match Value::new(&mut pass, Type::Any).deserialize(value) {
        Ok(_) => return Ok(pass.out),
        Err(error) => error.to_string(),
    };
    let path = pass.render_path();
    let (problem, reason) = pass.problem.unwrap_or((Problem::Unreadable, error));
    // The endpoint is shown as it is given.
    Err(InvalidRequest::new(endpoint, path, reason, problem, Naming::Snake))
}

/// A reply in another spelling.
#[derive(Debug)]
pub(crate) struct ReadReply {
    pub json: String,
    pub results: Vec<ItemResult>,
}

/// Renames a reply. Every value passes; only what is not a JSON object is an error.
pub(crate) fn read_reply(
    endpoint: &'static Endpoint,
    json: &str,
    from: Naming,
    to: Naming,
) -> Result<ReadReply, String> {
    let mut pass = Pass::new(from, to, Check::Lenient);
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = Value::new(&mut pass, Type::Object(endpoint.reply));
    value.deserialize(&mut deserializer).and_then(|_| deserializer.end()).map_err(|error| error.to_string())?;
    Ok(ReadReply { json: pass.out, results: pass.results })
}

/// Renames a reply between two spellings, leniently: what [`crate::Outcome::renamed`] does, for tools and tests.
///
/// # Errors
/// A sentence when the text is not JSON.
pub fn rename_reply(endpoint: &'static Endpoint, json: &str, from: Naming, to: Naming) -> Result<String, String> {
    read_reply(endpoint, json, from, to).map(|reply| reply.json)
}

/// The reply to a request for nothing: a success, in which the described lists are empty.
pub(crate) fn empty_reply(endpoint: &'static Endpoint) -> String {
    let mut json = String::from(r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"""#);
    for field in endpoint.reply.fields().iter().filter(|field| matches!(field.ty, Type::List(_))) {
        json.push_str(&format!(",\"{}\":[]", field.wire));
    }
    json.push('}');
    json
}

/// The webhook with this command, such as `C2C.CallbackBeforeSendMsg`.
#[cfg(feature = "webhook")]
pub fn find_event(command: &str) -> Option<&'static EventTable> {
    let all = events();
    all.binary_search_by(|event| event.command.cmp(command)).ok().map(|at| all[at])
}

/// The known name that an unknown one most likely means, if one is close.
pub fn closest(name: &str, names: impl Iterator<Item = String>) -> Option<String> {
    names::closest_name(name, names.collect())
}

/// The endpoint that an unknown one most likely means, if one is close.
pub(crate) fn closest_endpoint(name: &str, names: &crate::setup::Names) -> Option<String> {
    closest(name, endpoints().iter().map(|endpoint| names.spelled(endpoint.name)))
}

/// Writes a snake-case name in another spelling.
pub(crate) fn push_name(out: &mut String, snake: &str, naming: Naming) {
    names::push(out, snake, snake, naming);
}

/// Renames a webhook's body, leniently: every value passes, and moments become milliseconds. Also returns the command
/// that it names.
///
/// # Errors
/// A sentence when the text is not a JSON object.
#[cfg(feature = "webhook")]
pub(crate) fn read_event(body: &'static Object, json: &str, to: Naming) -> Result<(String, Option<String>), String> {
    let mut pass = Pass::new(Naming::Wire, to, Check::Lenient);
    let readable = crate::wire::json::readable(json);
    let mut deserializer = serde_json::Deserializer::from_str(readable.as_deref().unwrap_or(json));
    let value = Value { role: Role::Event, ..Value::new(&mut pass, Type::Object(body)) };
    value.deserialize(&mut deserializer).and_then(|_| deserializer.end()).map_err(|error| {
        match pass.problem.take() {
            Some((_, reason)) => reason,
            None => error.to_string(),
        }
    })?;
    if pass.out.starts_with('{') { Ok((pass.out, pass.command)) } else { Err("expected an object".to_owned()) }
}

/// The arguments of a webhook's answer, checked and written in wire names.
#[cfg(feature = "webhook")]
pub(crate) fn write_answer(
    event: &'static EventTable,
    fields: &'static Object,
    json: &str,
    from: Naming,
    check: Check,
) -> Result<String, InvalidRequest> {
    let mut pass = Pass::new(from, Naming::Wire, check);
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = Value { role: Role::Document(None, &[]), ..Value::new(&mut pass, Type::Object(fields)) };
    let read = value.deserialize(&mut deserializer).and_then(|_| deserializer.end());
    let (problem, reason) = match (read, pass.problem.take()) {
        (Ok(()), _) if pass.out.starts_with('{') => return Ok(pass.out),
        (Ok(()), _) => (Problem::WrongType, "expected an object".to_owned()),
        (Err(_), Some(problem)) => problem,
        (Err(error), None) => (Problem::Unreadable, error.to_string()),
    };
    let path = pass.render_path();
    Err(InvalidRequest::new(event.name, path, reason, problem, from))
}

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

/// One endpoint of the server API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// Public name in snake case: `delete_accounts`.
    pub name: &'static str,
    /// The family it belongs to: `account`.
    pub family: &'static str,
    /// Path without a leading slash: `v4/im_open_login_svc/account_delete`.
    pub path: &'static str,
    /// Documented calls per second and app; `None` where no page states a rate.
    pub rate: Option<u32>,
    /// Documented items of the batch per minute and app, counted over all its calls.
    pub items_per_minute: Option<u32>,
    /// Whether repeating the same request does no harm; `None` where no page tells (taken as no).
    pub idempotent: Option<bool>,
    /// Fields of the request's body.
    pub request: &'static Object,
    /// Fields of the reply beside the envelope.
    pub reply: &'static Object,
    /// The list that names the items a call works on.
    pub batch: Option<Batch>,
    /// Whether its reply has no `ActionStatus`.
    pub no_status: bool,
    /// The official page: the product's number and the page's; `None` where there is no English one.
    pub doc: Option<(u32, u32)>,
    /// Whether every item of the batch must have an entry in the reply: one without counts as a failure.
    pub must_answer: bool,
    /// What tells the server that a request repeats an earlier one.
    pub dedup: Option<Dedup>,
    /// How its reply leads to the next page.
    pub page: Option<&'static Page>,
}

/// The list of a request that names the items a call works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Batch {
    /// Index of the list in the request's fields.
    pub list: u8,
    /// Where the list's objects name the item: the first of these that is present. Empty for a list of plain values.
    pub keys: &'static [FieldPath],
    /// Most entries of one request; a longer list is sent in several. `None`: no limit is documented.
    pub max: Option<u32>,
    /// Whether the requests of a split list must follow one another.
    pub in_order: bool,
}

/// What tells the server that a request repeats an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dedup {
    /// Indexes of the request's numeric fields that tell; those left out are filled with random numbers.
    pub fields: &'static [u8],
    /// How long the server remembers, in seconds; `None` where it is not documented or too short to rely on.
    pub seconds: Option<u32>,
}

/// How a reply leads to the next page.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page {
    /// Index of the reply's list of items.
    pub items: u8,
    /// Index of the request's field that says how many items a page has.
    pub limit: Option<u8>,
    /// What the request for the next page changes.
    pub next: &'static [Next],
    /// Signs of the last page: any of these.
    pub end: &'static [End],
    /// How to go on instead where the reply lacks what `next` needs.
    pub otherwise: Option<&'static Page>,
}

/// One field of the request for the next page.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Next {
    /// Index of the request's field.
    pub field: u8,
    /// Where its value comes from.
    pub from: Cursor,
    /// Whether the caller gives it for the first page; the others then stand at 0, `""` or nothing.
    pub given: bool,
}

/// Where the position of the next page comes from.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Cursor {
    /// This field of the reply (index).
    Reply(u8),
    /// The field's value (0 when absent) plus the number of items received.
    Count,
    /// The largest value of this field (index) among the items.
    Largest(u8),
    /// One less than the smallest value of this field among the items.
    BelowSmallest(u8),
}

/// A sign of the last page; fields are indexes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum End {
    /// The reply's field has one of these numbers.
    Is(u8, &'static [i64]),
    /// The reply's field has a number that is none of these.
    IsNot(u8, &'static [i64]),
    /// The reply's field is there and empty: `""`, 0 or `[]`.
    Empty(u8),
    /// The reply's field is absent.
    Absent(u8),
    /// The page has no items.
    NoItems,
    /// The number of items read so far, the offset included, reaches this field's value.
    Reaches(u8),
    /// The smallest value of this field among the items is this or less.
    SmallestIs(u8, i64),
}

/// One webhook: what Tencent's servers POST to the app, and what it may answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct EventTable {
    /// Public name in snake case: `before_c2c_message`.
    pub name: &'static str,
    /// What Tencent calls it: `C2C.CallbackBeforeSendMsg`.
    pub command: &'static str,
    /// Fields of the body beside `CallbackCommand`.
    pub body: &'static Object,
    /// What it may be answered with.
    pub answers: &'static Answers,
}

/// What a webhook may be answered with beside `ErrorCode` 0; many webhooks share one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answers {
    /// Whether the event waits for the answer.
    pub before: bool,
    /// Fields of the answer beside the envelope.
    pub fields: &'static Object,
    /// Whether `ErrorCode` 1 may be answered: it refuses, or, after the event, says that the app failed.
    pub one: bool,
    /// The app's own codes, first and last, that refuse.
    pub codes: Option<(i64, i64)>,
    /// Whether `ErrorCode` 2 drops it silently.
    pub drop: bool,
    /// Index of the answer's field that takes the place of the message.
    pub rewrite: Option<u8>,
    /// How the answer decides item by item.
    pub decide: Option<Decide>,
}

impl Answers {
    /// Whether this `ErrorCode` refuses the event, or an item of it.
    pub fn refuses(&self, code: i64) -> bool {
        let own = self.codes.is_some_and(|(first, last)| (first..=last).contains(&code));
        self.before && (own || (self.one && code == 1))
    }
}

/// How a webhook's answer decides item by item; all numbers are indexes of fields.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Decide {
    /// The body's list of items.
    pub items: u8,
    /// What names an item there.
    pub item: u8,
    /// The answer's list of decisions.
    pub list: u8,
    /// What an entry says: the item, the code, the reason.
    pub fields: [u8; 3],
}

/// Where a value stands within an object: the index of a field, then of a field of that field's object, and so on.
pub type FieldPath = &'static [u8];

/// The fields of a JSON object.
pub struct Object(Form);

/// Where an object's description stands.
enum Form {
    #[cfg(any(not(tencent_chat_packed), feature = "webhook"))]
    Plain(Shape),
    #[cfg(any(test, tencent_chat_packed))]
    Packed(packed::Packed),
}

/// What is described of an object.
#[derive(Debug)]
struct Shape {
    fields: &'static [Field],
    exactly_one_of: &'static [&'static [u8]],
    at_least_one_of: &'static [&'static [u8]],
    outcome: Option<ItemOutcome>,
}

impl Object {
    /// An object of these fields, for which nothing else holds.
    #[cfg(feature = "webhook")]
    pub(crate) const fn of(fields: &'static [Field]) -> Self {
        Self(Form::Plain(Shape { fields, exactly_one_of: &[], at_least_one_of: &[], outcome: None }))
    }

    fn shape(&self) -> &Shape {
        match &self.0 {
            #[cfg(any(not(tencent_chat_packed), feature = "webhook"))]
            Form::Plain(shape) => shape,
            #[cfg(any(test, tencent_chat_packed))]
            Form::Packed(packed) => packed.shape(),
        }
    }

    /// The fields, in the order of the description.
    pub fn fields(&self) -> &'static [Field] {
        self.shape().fields
    }

    /// Groups of which exactly one field must be present, as indexes into [`fields`](Self::fields).
    pub fn exactly_one_of(&self) -> &'static [&'static [u8]] {
        self.shape().exactly_one_of
    }

    /// Groups of which at least one field must be present, as indexes into [`fields`](Self::fields).
    pub fn at_least_one_of(&self) -> &'static [&'static [u8]] {
        self.shape().at_least_one_of
    }

    /// How an object of this kind, in a reply, tells that its item failed.
    pub fn outcome(&self) -> Option<ItemOutcome> {
        self.shape().outcome
    }
}

impl fmt::Debug for Object {
    /// The fields' names only: an object may hold its own kind, as messages hold messages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.fields().iter().map(|field| field.wire)).finish()
    }
}

/// How one entry of a reply's result list tells what became of its item.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ItemOutcome {
    /// Where the entry names its item: the first of these that is present. Empty when entries stand in the order of the
    /// request's items and name none.
    pub item: &'static [FieldPath],
    /// Index of the field with the result code.
    pub code: Option<u8>,
    /// Index of the field with the explanation.
    pub info: Option<u8>,
    /// Which entries are successes.
    pub ok: Success,
}

/// Which entries of a result list are successes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Success {
    /// Those with one of these codes; `true` counts as 1 and `false` as 0.
    Codes(&'static [i64]),
    /// All: what failed has no entry.
    Any,
    /// None: the list holds failures only.
    Never,
}

/// One field of an object.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name on the wire: `To_Account`.
    pub wire: &'static str,
    /// Name in snake case: `to_account`. The camel-case one is derived from it.
    pub name: &'static str,
    /// Other names on the wire: a reply's become this field, a request's are old ones that are sent as given.
    pub aliases: &'static [&'static str],
    /// Type of the value.
    pub ty: Type,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether it is sent in the URL's query instead of the body.
    pub in_query: bool,
    /// Whether the entries of this list, in a reply, are items that failed.
    pub failed_items: bool,
    /// Documented limits.
    pub limits: Limits,
}

/// Type of a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number with or without a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Any JSON value; never renamed inside.
    Any,
    /// A moment, on the wire as milliseconds, seconds or either as text; read as milliseconds since 1970.
    Time,
    /// A JSON object whose keys and values belong to the user; never renamed inside.
    Free,
    /// An object with described fields.
    Object(&'static Object),
    /// An object that names its kind in one field and has the kind's content in another.
    Union(&'static Union),
    /// A value of one of several types.
    OneOf(&'static [Type]),
    /// A list.
    List(&'static Type),
    /// An object from keys that the user chooses to values of one type.
    Map(&'static Type),
}

/// Kinds of objects told apart by a tag, such as message elements.
#[derive(Debug)]
#[non_exhaustive]
pub struct Union {
    /// The field that names the kind: `MsgType`.
    pub tag: Tag,
    /// The field that holds the content: `MsgContent`.
    pub content: Tag,
    /// The known kinds. An object of another kind passes unchanged.
    pub variants: &'static [(&'static str, &'static Object)],
}

/// A field name of a [`Union`] in its two spellings.
#[derive(Debug)]
#[non_exhaustive]
pub struct Tag {
    /// Name on the wire.
    pub wire: &'static str,
    /// Name in snake case.
    pub name: &'static str,
}

/// What is checked of a field's value, and how it is taken. What is not documented is not checked.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits(pub &'static [Limit]);

/// One check of a value, or one way to take it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Limit {
    /// Most entries of a list or map.
    MaxItems(u32),
    /// Fewest entries of a list or map.
    MinItems(u32),
    /// Longest string, in UTF-8 bytes.
    MaxBytes(u32),
    /// Longest string within a list of strings, in UTF-8 bytes.
    ItemMaxBytes(u32),
    /// Smallest integer.
    Min(i64),
    /// Largest integer.
    Max(i64),
    /// Largest integer where it is beyond `i64`.
    MaxUnsigned(u64),
    /// The known strings (of the value, or of each entry of a list). One that is nearly one of them is refused; any other
    /// may be newer than the description; a server refuses it.
    Strings(&'static [&'static str]),
    /// The same where pages name some values only, so that a server takes others, too.
    OpenStrings(&'static [&'static str]),
    /// The known integers; a server refuses others.
    Integers(&'static [i64]),
    /// A string that was replaced, and the one that took its place.
    OldString(&'static str, &'static str),
    /// An integer that was replaced, and the one that took its place.
    OldInteger(i64, i64),
    /// An integer that is 1 for yes and 0 for no: `true` and `false` are taken, too.
    Flag,
    /// A number of seconds: one that looks like milliseconds is refused.
    Seconds,
    /// A time since 1970, with how many of its units make a second: dates are taken, too.
    Timestamp(u32),
    /// What to do about a value of another type.
    Hint(&'static str),
    /// Whom an empty list would reach: it must be left out instead.
    EmptyMeans(&'static str),
}

#[cfg(all(test, feature = "default"))]
mod tests;
