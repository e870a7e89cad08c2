//! The API as data: one [`Endpoint`] per endpoint, made of [`Object`]s and [`Field`]s, and one [`EventTable`] per webhook.

use std::fmt;

use crate::codec::Slot;
use crate::{Naming, names};

/// One endpoint of the server API.
#[derive(Debug)]
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
    /// Whether retrying the same request does no harm; `None` where no page says so (treated as no).
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
    /// How the server recognizes a repeated request.
    pub dedup: Option<Dedup>,
    /// How its reply leads to the next page.
    pub page: Option<&'static Page>,
    /// Which codes say that what it would remove is not there.
    pub gone: Option<Gone>,
}

/// The list of a request that names the items a call works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// How the server recognizes a repeated request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dedup {
    /// Indexes of the request's numeric fields for that; those left out are filled with random numbers.
    pub fields: &'static [u8],
    /// How long the server remembers, in seconds; `None` where it is not documented or too short to rely on.
    pub seconds: Option<u32>,
}

/// The codes of a call that say that what it would remove is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Of the whole call: all that it would remove is gone.
    pub call: &'static [i64],
    /// Of a single item.
    pub items: &'static [i64],
}

/// How a reply leads to the next page.
#[derive(Debug)]
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
    pub alternative: Option<&'static Page>,
}

/// One field of the request for the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// Index of the request's field.
    pub field: u8,
    /// Where its value comes from.
    pub from: Cursor,
    /// Whether 0 or `""` stands in it for the first page where the caller gives nothing.
    pub filled: bool,
}

impl Next {
    /// The field, and what stands in it for the first page as JSON text, where it is filled.
    pub fn first(&self, request: &Object) -> Option<(usize, &'static Field, &'static str)> {
        let at = usize::from(self.field);
        let field = &request.fields()[at];
        let first = if matches!(field.ty, Type::String) { "\"\"" } else { "0" };
        self.filled.then_some((at, field, first))
    }
}

/// Where the position of the next page comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct Answers {
    /// Whether the event waits for the answer.
    pub before: bool,
    /// Fields of the answer beside the envelope.
    pub fields: &'static Object,
    /// Whether `ErrorCode` 1 may be answered: it refuses, or, after the event, says that the app failed.
    pub accepts_code_1: bool,
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
        self.before && (own || (self.accepts_code_1 && code == 1))
    }

    /// An `ErrorCode` that refuses the event, or an item of it.
    pub fn first_refusal(&self) -> Option<i64> {
        // Item by item, only own codes refuse.
        let one = Some(1).filter(|code| self.decide.is_none() && self.refuses(*code));
        one.or(self.codes.map(|(first, _)| first))
    }
}

/// How a webhook's answer decides item by item; all numbers are indexes of fields.
#[derive(Clone, Copy, Debug)]
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

/// The fields of a JSON object. One of a packed file is read when it is first asked for.
pub struct Object(Form);

/// Where an object's description stands.
enum Form {
    Given(Shape),
    Slot(Slot<Shape>),
}

/// What is described of an object.
#[derive(Debug, Default)]
pub struct Shape {
    /// The fields, in the order of the description.
    pub fields: &'static [Field],
    /// Groups of which exactly one field must be present, as indexes into `fields`.
    pub exactly_one_of: &'static [FieldPath],
    /// Groups of which at least one field must be present, as indexes into `fields`.
    pub at_least_one_of: &'static [FieldPath],
    /// How an object of this kind, in a reply, shows that its item failed.
    pub outcome: Option<ItemOutcome>,
}

impl Object {
    /// An object of these fields, for which nothing else holds.
    pub const fn of(fields: &'static [Field]) -> Self {
        Self::new(Shape { fields, exactly_one_of: &[], at_least_one_of: &[], outcome: None })
    }

    /// An object that is described here and now.
    pub const fn new(shape: Shape) -> Self {
        Self(Form::Given(shape))
    }

    /// An object that is described later, by [`describe`](Self::describe), since it may hold its own kind.
    pub const fn later() -> Self {
        Self(Form::Slot(Slot::empty()))
    }

    pub(crate) const fn packed(slot: Slot<Shape>) -> Self {
        Self(Form::Slot(slot))
    }

    /// Describes an object that was made by [`later`](Self::later). The first description counts.
    pub fn describe(&self, shape: Shape) {
        if let Form::Slot(slot) = &self.0 {
            slot.fill(shape);
        }
    }

    /// All that is described of it.
    pub fn shape(&self) -> &Shape {
        match &self.0 {
            Form::Given(shape) => shape,
            Form::Slot(slot) => slot.get(),
        }
    }

    /// The fields, in the order of the description.
    pub fn fields(&self) -> &'static [Field] {
        self.shape().fields
    }

    /// Groups of which exactly one field must be present, as indexes into [`fields`](Self::fields).
    pub fn exactly_one_of(&self) -> &'static [FieldPath] {
        self.shape().exactly_one_of
    }

    /// Groups of which at least one field must be present, as indexes into [`fields`](Self::fields).
    pub fn at_least_one_of(&self) -> &'static [FieldPath] {
        self.shape().at_least_one_of
    }

    /// How an object of this kind, in a reply, shows that its item failed.
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

/// How one entry of a reply's result list shows the outcome of its item.
#[derive(Clone, Copy, Debug)]
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
pub enum Success {
    /// Those with one of these codes; `true` counts as 1 and `false` as 0.
    Codes(&'static [i64]),
    /// All: what failed has no entry.
    Any,
    /// None: the list holds failures only.
    Never,
}

impl Success {
    /// Whether an entry with this code, if it has one, is a success.
    pub fn is(self, code: Option<i64>) -> bool {
        match self {
            Self::Any => true,
            Self::Never => false,
            Self::Codes(ok) => code.is_some_and(|code| ok.contains(&code)),
        }
    }
}

/// One field of an object.
#[derive(Debug)]
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

impl Field {
    /// Its name in this spelling.
    pub fn spelled(&self, naming: Naming) -> String {
        let mut name = String::new();
        names::push(&mut name, self.wire, self.name, naming);
        name
    }
}

/// Type of a value.
#[derive(Clone, Copy, Debug)]
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
    /// A time, on the wire in milliseconds or seconds, as a number or a string; read as milliseconds since 1970.
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

impl Type {
    /// The objects that a value of this type is, holds or may be.
    pub fn objects(self) -> Vec<&'static Object> {
        match self {
            Self::Object(object) => vec![object],
            Self::Union(union) => union.variants.iter().map(|(_, object)| *object).collect(),
            Self::OneOf(types) => types.iter().flat_map(|ty| ty.objects()).collect(),
            Self::List(inner) | Self::Map(inner) => inner.objects(),
            Self::String | Self::Integer | Self::Number | Self::Boolean | Self::Any | Self::Time | Self::Free => vec![],
        }
    }
}

/// Kinds of objects that are distinguished by a tag, such as message elements.
#[derive(Debug, Default)]
pub struct Union {
    /// The field that names the kind: `MsgType`.
    pub tag: Tag,
    /// The field that holds the content: `MsgContent`.
    pub content: Tag,
    /// The known kinds. An object of another kind passes unchanged.
    pub variants: &'static [(&'static str, &'static Object)],
}

/// A field name of a [`Union`] in its two spellings.
#[derive(Debug, Default)]
pub struct Tag {
    /// Name on the wire.
    pub wire: &'static str,
    /// Name in snake case.
    pub name: &'static str,
}

/// What is checked of a field's value, and how it is taken. What is not documented is not checked.
#[derive(Clone, Copy, Debug)]
pub struct Limits(pub &'static [Limit]);

/// One check of a value, or one way to take it.
#[derive(Clone, Copy, Debug)]
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

/// All documented error codes, sorted by number.
#[derive(Debug)]
pub struct Codes(pub &'static [Code]);

/// One documented error code, or a range of them.
#[derive(Debug)]
pub struct Code {
    /// The first of the range.
    pub first: i32,
    /// The last of the range.
    pub last: i32,
    /// What kind of refusal it is: its index among the kinds of `api/kinds.yaml`.
    pub kind: u8,
    /// What may be done about it.
    pub retry: Retry,
    /// What it means.
    pub meaning: &'static str,
    /// What to do about it.
    pub hint: Option<&'static str>,
    /// What it means on some paths.
    pub also: &'static [Also],
}

/// What a code means on one path only.
#[derive(Debug)]
pub struct Also {
    /// The path.
    pub path: &'static str,
    /// As in [`Code`].
    pub kind: u8,
    /// What may be done about it.
    pub retry: Retry,
    /// What it means there, and what to do about it.
    pub meaning: &'static str,
}

/// What may be done about a code without asking the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Nothing, or change the request first.
    Never,
    /// Once more at once.
    Immediately,
    /// Again after a growing wait.
    Backoff,
    /// Slow down, then again.
    RateLimited,
    /// Make a new UserSig, then once more.
    RefreshSig,
}
