//! The description of the API (`api/*.yaml`), loaded and checked.

mod check;
mod codes;
mod fields;
mod for_tests;
mod items;
mod load;
pub mod model;
pub mod named;
pub mod names;
mod paging;
pub mod raw;
mod samples;
pub mod sdk;
#[cfg(test)]
mod tests;
mod type_names;
mod webhooks;

pub use codes::Explained;
pub use for_tests::parse_for_tests;
pub use load::load;
pub use raw::{Failures, Gone, Mistake, Need, Page as Paging, Region, Several};
pub use samples::unfit;
pub use webhooks::{COMMAND, Webhook, WebhookFamily};

use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Everything the generators need to know.
pub struct Api {
    pub families: Vec<Family>,
    pub webhook_families: Vec<WebhookFamily>,
    pub shared: Vec<Shared>,
    /// Sorted by code.
    pub errors: Vec<ErrorCode>,
    pub kinds: Vec<Kind>,
    pub regions: Vec<Region>,
    pub sdk: sdk::Sdk,
}

pub struct Family {
    /// `account.yaml`
    pub file: String,
    pub name: String,
    pub title: String,
    /// What the emulator does about its endpoints.
    pub emulated: String,
    pub notes: Vec<String>,
    pub endpoints: Vec<Endpoint>,
}

pub struct Endpoint {
    pub name: String,
    pub path: String,
    pub summary: String,
    pub title: String,
    pub doc: String,
    pub updated: String,
    pub rate: Option<u32>,
    /// Items of the batch per minute, counted over all calls.
    pub items_per_minute: Option<u32>,
    pub edition: Option<String>,
    /// What the emulator does about it in particular.
    pub emulated: Option<String>,
    /// What to use instead.
    pub deprecated: Option<String>,
    pub notes: Vec<String>,
    pub request: Object,
    pub request_samples: Vec<Json>,
    pub reply: Object,
    pub reply_samples: Vec<Json>,
    pub batch: Option<String>,
    pub batch_key: Option<Several>,
    /// Where the batch list's objects name the item: paths of indexes, the first that is present counts.
    pub batch_keys: Vec<Vec<usize>>,
    /// Why the requests of a split list must follow one another.
    pub in_order: Option<String>,
    pub failures: Option<Failures>,
    /// Which codes say that what it would remove is not there.
    pub gone: Option<Gone>,
    pub dedup: Option<Dedup>,
    /// How to go from page to page, as the description says it.
    pub paging: Option<Paging>,
    /// The same by indexes of fields.
    pub page: Option<Page>,
    pub no_status: bool,
    pub idempotent: Option<bool>,
    pub exactly_one_of: Vec<Vec<String>>,
    pub at_least_one_of: Vec<Vec<String>>,
    pub errors: BTreeMap<i32, String>,
    /// Where pages, samples and servers disagree.
    pub quirks: Vec<String>,
}

/// How the server recognizes a repeated request.
pub struct Dedup {
    /// Indexes of the request's fields.
    pub fields: Vec<usize>,
    /// How long the server remembers.
    pub seconds: Option<u32>,
}

impl Dedup {
    /// The same with the fields' names on the wire.
    pub fn json(&self, request: &Object) -> Json {
        let fields: Vec<&str> = self.fields.iter().map(|&at| request.fields[at].wire.as_str()).collect();
        match self.seconds {
            Some(seconds) => serde_json::json!({ "fields": fields, "seconds": seconds }),
            None => serde_json::json!({ "fields": fields }),
        }
    }
}

/// How a reply leads to the next page; fields are indexes.
pub struct Page {
    /// The reply's list of items; several where one of them is filled.
    pub items: Vec<usize>,
    /// The request's field that says how many items a page has.
    pub limit: Option<usize>,
    pub next: Vec<Next>,
    /// Signs of the last page: any of these.
    pub end: Vec<End>,
    /// How to go on where the reply lacks what `next` needs.
    pub alternative: Option<Box<Page>>,
}

/// A field of the request for the next page, and where its value comes from.
pub struct Next {
    pub field: usize,
    pub from: Cursor,
    /// Whether the caller gives it for the first page.
    pub given: bool,
}

pub enum Cursor {
    /// This field of the reply.
    Reply(usize),
    /// The field's value plus the number of items received.
    Count,
    /// The largest value of this field among the items.
    Largest(usize),
    /// One less than the smallest value of this field among the items.
    BelowSmallest(usize),
}

/// A sign of the last page.
pub enum End {
    Is(usize, Vec<i64>),
    IsNot(usize, Vec<i64>),
    /// The reply's field is there and empty.
    Empty(usize),
    Absent(usize),
    NoItems,
    /// The number of items read so far reaches this field's value.
    Reaches(usize),
    /// The smallest value of this field among the items is this or less.
    SmallestIs(usize, i64),
}

/// A type of `api/types.yaml`, which any field may have.
pub struct Shared {
    pub name: String,
    /// The official page, like an endpoint's.
    pub doc: String,
    pub summary: String,
    pub notes: Vec<String>,
    pub kind: SharedKind,
    pub samples: Vec<Json>,
    pub quirks: Vec<String>,
}

pub enum SharedKind {
    Object(Object),
    Union(Union),
    OneOf(OneOf),
}

/// A value of one of several plain types.
#[derive(Clone)]
pub struct OneOf {
    pub name: String,
    pub types: Vec<Type>,
}

pub struct Union {
    /// Wire name of the field that names the kind.
    pub tag: String,
    /// Wire name of the field with the content.
    pub content: String,
    pub variants: Vec<Variant>,
}

pub struct Variant {
    /// The tag's value.
    pub wire: String,
    pub summary: String,
    pub notes: Vec<String>,
    pub object: Object,
    pub samples: Vec<Json>,
}

/// Which way an object goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Request,
    Reply,
    /// Both ways: types of `api/types.yaml`.
    Shared,
    /// What a webhook brings: read like a reply, but what is always sent is known.
    Event,
}

impl Role {
    /// Whether it comes from Tencent's servers, so that nothing can be relied on.
    pub fn is_read(self) -> bool {
        matches!(self, Self::Reply | Self::Event)
    }
}

#[derive(Clone)]
pub struct Object {
    pub name: String,
    pub role: Role,
    /// The note of the field the object stands in; empty for whole requests and replies.
    pub note: String,
    /// The type and the field that the object stands in; nothing for whole requests and replies.
    pub within: Option<(String, String)>,
    pub fields: Vec<Field>,
    /// Groups of which exactly one field must be present, as indexes into `fields`.
    pub exactly_one_of: Vec<Vec<usize>>,
    /// Groups of which at least one field must be present, as indexes into `fields`.
    pub at_least_one_of: Vec<Vec<usize>>,
    pub outcome: Option<Outcome>,
}

/// How an entry of a result list shows the outcome of its item; fields are indexes.
#[derive(Clone)]
pub struct Outcome {
    /// Paths of indexes, the first that is present counts; none when entries stand in the order of the items.
    pub item: Vec<Vec<usize>>,
    pub code: Option<usize>,
    pub info: Option<usize>,
    pub ok: Success,
}

/// Which entries of a result list are successes.
#[derive(Clone, Debug, PartialEq)]
pub enum Success {
    Codes(Vec<i64>),
    Any,
    Never,
}

#[derive(Clone)]
pub struct Field {
    pub wire: String,
    /// Snake case.
    pub name: String,
    pub aliases: Vec<String>,
    pub ty: Type,
    /// The type as the description spells it.
    pub type_text: String,
    pub required: Required,
    pub limits: Limits,
    pub default: Option<Json>,
    pub unit: Option<String>,
    pub note: String,
    pub unsure: bool,
    /// Whether sizes and ranges refuse a request; else they are for people.
    pub enforced: bool,
    /// Values that were replaced, and what took their place.
    pub old_values: Vec<(Json, Json)>,
    /// What to do about a value of another type.
    pub hint: Option<String>,
    /// How many of its units make a second, for a time since 1970.
    pub timestamp: Option<u32>,
    /// Whom an empty list reaches: it must be left out instead.
    pub empty_means: Option<String>,
    /// Whether the integer may be beyond what a JavaScript number holds.
    pub big: bool,
    /// Whether it is sent in the URL's query.
    pub in_query: bool,
    /// Whether the entries of this list are items that failed.
    pub failed_items: bool,
    /// Whether a longer list than allowed is sent in several requests.
    pub is_batch: bool,
    /// What the core fills it with when it is left out.
    pub filled: Option<Filled>,
}

/// What the core fills a field with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// A random number.
    Random,
    /// The position of a list's first page: 0 or `""`.
    FirstPosition,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    Yes,
    No,
    Conditional,
    /// Constructors ask for it, but nothing refuses what lacks it.
    Expected,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    pub max_items: Option<u32>,
    pub min_items: Option<u32>,
    pub max_bytes: Option<u32>,
    pub item_max_bytes: Option<u32>,
    /// Of the value as JSON. Refuses no request: the service counts in its own way.
    pub json_max_bytes: Option<u32>,
    pub min: Option<i64>,
    pub max: Option<i128>,
    pub values: Vec<Json>,
    /// Pages name some values only.
    pub open: bool,
    /// Users define values, too.
    pub own_values: bool,
}

#[derive(Clone)]
pub enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Any,
    /// A time: on the wire a number of milliseconds or seconds, or the same as a string.
    Time,
    Free,
    Enum(Enum),
    Object(Object),
    /// A type of `api/types.yaml`, by name.
    Shared(String),
    OneOf(OneOf),
    List(Box<Type>),
    Map(Box<Type>),
}

/// A string with known values.
#[derive(Clone)]
pub struct Enum {
    pub name: String,
    pub values: Vec<String>,
    /// The note of the field it was first seen in.
    pub note: String,
}

pub struct ErrorCode {
    pub first: i32,
    pub last: i32,
    pub meaning: String,
    pub retry: String,
    pub kind: String,
    pub hint: Option<String>,
    pub also: Vec<Also>,
    /// The mistakes in a body that it answers.
    pub mistakes: Vec<Mistake>,
    /// The endpoints that answer it in an app without what they need.
    pub needs: Vec<Need>,
}

pub struct Also {
    pub path: String,
    pub meaning: String,
    pub retry: String,
    pub kind: String,
    pub hint: Option<String>,
}

pub struct Kind {
    pub name: String,
    pub doc: String,
}

impl Api {
    /// All endpoints in the order of the files.
    pub fn endpoints(&self) -> impl Iterator<Item = (&Family, &Endpoint)> {
        self.families.iter().flat_map(|family| family.endpoints.iter().map(move |endpoint| (family, endpoint)))
    }

    /// The summary and notes of a type of `types.yaml` or of a variant in there.
    pub fn documentation_of(&self, object: &Object) -> Option<(&str, &[String])> {
        self.shared.iter().find_map(|shared| {
            let variants = match &shared.kind {
                SharedKind::Union(union) => &union.variants[..],
                SharedKind::Object(_) | SharedKind::OneOf(_) => &[],
            };
            match variants.iter().find(|variant| variant.object.name == object.name) {
                Some(variant) => Some((variant.summary.as_str(), &variant.notes[..])),
                None => (shared.name == object.name).then_some((shared.summary.as_str(), &shared.notes[..])),
            }
        })
    }

    pub fn shared(&self, name: &str) -> &Shared {
        self.shared.iter().find(|shared| shared.name == name).expect("checked when the description was loaded")
    }
}

/// The official page with an id like `1047/34955`.
fn page_url(id: &str) -> Option<String> {
    (!id.is_empty()).then(|| format!("https://www.tencentcloud.com/document/product/{id}"))
}

impl Shared {
    /// The official page.
    pub fn page_url(&self) -> Option<String> {
        page_url(&self.doc)
    }
}

/// Whether the same request may be sent again when its answer is lost.
pub enum Retrying<'a> {
    Safe,
    /// For so many seconds, with the same values of these fields.
    Within(u32, Vec<&'a Field>),
    DoesItTwice,
    NotDocumented,
}

impl Endpoint {
    pub fn retrying(&self) -> Retrying<'_> {
        let recognized = self.dedup.as_ref().and_then(|dedup| Some((dedup, dedup.seconds?)));
        match (self.idempotent, recognized) {
            (Some(true), _) => Retrying::Safe,
            (_, Some((dedup, seconds))) => {
                Retrying::Within(seconds, dedup.fields.iter().map(|&at| &self.request.fields[at]).collect())
            }
            (Some(false), None) => Retrying::DoesItTwice,
            (None, None) => Retrying::NotDocumented,
        }
    }

    /// The official page.
    pub fn page_url(&self) -> Option<String> {
        page_url(&self.doc)
    }

    /// The same as the product's number and the page's.
    pub fn page_numbers(&self) -> Option<(u32, u32)> {
        let (product, page) = self.doc.split_once('/')?;
        Some((product.parse().ok()?, page.parse().ok()?))
    }

    /// Most entries of the list that names a call's items.
    pub fn max_batch(&self) -> Option<u32> {
        self.batch_list()?.limits.max_items
    }

    /// The list that names a call's items.
    fn batch_list(&self) -> Option<&Field> {
        let batch = self.batch.as_ref()?;
        self.request.fields.iter().find(|field| &field.wire == batch)
    }

    /// The list that is split over several requests when it is long.
    pub fn split_list(&self) -> Option<&Field> {
        self.batch_list().filter(|list| list.limits.max_items.is_some())
    }

    /// The reply's lists that its pages are made of.
    pub fn page_items(&self) -> impl Iterator<Item = &Field> {
        self.page.iter().flat_map(|page| &page.items).map(|&at| &self.reply.fields[at])
    }

    /// Whether a field is the position of a page that may be left out for the first one.
    pub fn is_position(&self, field: usize) -> bool {
        let pages = std::iter::successors(self.page.as_ref(), |page| page.alternative.as_deref());
        pages.flat_map(|page| &page.next).any(|next| next.field == field && !next.given)
    }
}

impl Object {
    /// Where the field with this name on the wire stands.
    pub fn position(&self, wire: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.wire == wire)
    }

    /// Whether a field belongs to a group of which exactly one, or at least one, is present.
    pub fn is_alternative(&self, index: usize) -> bool {
        self.exactly_one_of.iter().chain(&self.at_least_one_of).any(|group| group.contains(&index))
    }
}

impl Field {
    /// Whether a caller must give it.
    pub fn is_asked(&self) -> bool {
        self.required == Required::Yes && self.filled.is_none()
    }

    /// Whether it has sizes or ranges that refuse no request.
    pub fn has_unchecked_limits(&self) -> bool {
        let Limits { max_items, min_items, max_bytes, item_max_bytes, min, max, .. } = self.limits;
        let sizes = [max_items.filter(|_| !self.is_batch), min_items, max_bytes, item_max_bytes];
        let is_limited = sizes.iter().any(Option::is_some) || min.is_some() || max.is_some();
        is_limited && !self.checks_limits()
    }

    /// Whether its sizes and ranges refuse a request. A fact of a weak source is for people.
    pub fn checks_limits(&self) -> bool {
        self.enforced && !self.unsure
    }

    /// Whether Rust's `new` asks for it.
    pub fn is_argument(&self) -> bool {
        self.is_asked() || (self.required == Required::Expected && self.filled.is_none())
    }

    /// Whether the integer may be beyond `i64`.
    pub fn is_unsigned(&self) -> bool {
        self.big && self.limits.min == Some(0)
    }

    /// Whether the unit is seconds.
    pub fn is_in_seconds(&self) -> bool {
        matches!(self.unit.as_deref(), Some("seconds" | "s" | "unix seconds"))
    }

    /// Whether it is a yes or a no as 1 or 0.
    pub fn is_flag(&self) -> bool {
        matches!(self.ty, Type::Integer) && self.limits.values == [0, 1]
    }

    /// Whether no other values than the described ones are taken: a weak fact must not refuse a good request.
    pub fn is_closed(&self) -> bool {
        !self.limits.values.is_empty() && !self.limits.open && !self.unsure
    }
}

impl Type {
    /// The type of the innermost entries of lists and maps.
    pub fn innermost(&self) -> &Type {
        match self {
            Type::List(inner) | Type::Map(inner) => inner.innermost(),
            other => other,
        }
    }

    /// `[]` for each list around the innermost type.
    pub fn brackets(&self) -> String {
        match self {
            Type::List(inner) => format!("[]{}", inner.brackets()),
            _ => String::new(),
        }
    }

    pub fn innermost_mut(&mut self) -> &mut Type {
        match self {
            Type::List(inner) | Type::Map(inner) => inner.innermost_mut(),
            other => other,
        }
    }
}

impl Union {
    /// The content types' names without the words they all end in: `TextElement` → `Text`.
    pub fn short_names(&self) -> Vec<String> {
        let words = |variant: &Variant| names::snake(&variant.object.name).split('_').map(names::capitalized).collect();
        let words: Vec<Vec<String>> = self.variants.iter().map(words).collect();
        let longest = words.iter().map(|words| words.len() - 1).min().unwrap_or(0);
        let end = |words: &[String], count: usize| words[words.len() - count..].concat();
        let is_shared = |count: &usize| words.iter().all(|other| end(other, *count) == end(&words[0], *count));
        let shared = (1..=longest).take_while(is_shared).count();
        words.iter().map(|words| words[..words.len() - shared].concat()).collect()
    }
}
