//! Reading a list page by page. Each endpoint has its own cursor fields; the tables say which.

mod paged;
#[cfg(all(test, feature = "default"))]
mod tests;

use std::sync::Arc;

use serde::Deserializer;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::call::{Call, REPLY_TOO_LARGE};
use crate::error::{Error, PageError};
use crate::schema::{self, Check, Cursor, End, Endpoint, Field, Naming, Next, Page, Type};
use crate::session::CallOptions;
use crate::session::shared::Shared;
use crate::wire::{Outcome, json};

pub use paged::Paged;

/// The assumed size of a page without a size, when it must get smaller.
const USUAL_ITEMS: i64 = 100;

/// A walk through the pages of a list: a call for each page, one after the other.
#[derive(Debug)]
pub struct Pages {
    shared: Arc<Shared>,
    endpoint: &'static Endpoint,
    page: &'static Page,
    /// The request for the next page, in wire names.
    body: Map<String, Value>,
    naming: Naming,
    options: CallOptions,
    /// What the items of the last page were, where pages overlap.
    last: Vec<String>,
    /// Where pages began, as hashes, sorted: a cursor that comes again leads round in a circle.
    began: Vec<u64>,
    /// Why the next page cannot be requested, when the last page was not the end of the list.
    stuck: Option<Error>,
    over: bool,
}

/// What follows from the call for a page.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "nearly all are pages")]
pub enum Advance {
    /// The page.
    #[non_exhaustive]
    Page {
        /// What the call returned.
        outcome: Outcome,
        /// The indexes of items that the previous page had, too: some lists overlap.
        repeated: Vec<usize>,
    },
    /// The page was too large. The next call requests a smaller one that begins at the same item.
    Retry,
}

impl Pages {
    /// A walk through the pages of an endpoint, with parameters spelled in `naming`.
    pub(crate) fn new<'de, D: Deserializer<'de>>(
        shared: Arc<Shared>,
        endpoint: &'static Endpoint,
        params: D,
        naming: Naming,
        options: &CallOptions,
    ) -> Result<Self, Error> {
        let Some(page) = endpoint.page else {
            return Err(Error::config(
                [&schema::endpoint_name(endpoint.name, naming), " is not a paged endpoint"].concat(),
            ));
        };
        // Without `extra`, which every page's call adds anew: the checks would not know its fields.
        let written = schema::write_request(endpoint, params, naming, Naming::Wire, Check::Unchecked, None)?;
        let mut body: Map<String, Value> = serde_json::from_str(&written.json).unwrap_or_default();
        body.extend(written.query.into_iter().map(|(name, value)| (name.to_owned(), Value::from(value))));
        // Here, too, so that a cursor that leads back to the beginning is noticed.
        for (_, field, first) in page.next.iter().filter_map(|next| next.first(endpoint.request)) {
            body.entry(field.wire).or_insert_with(|| serde_json::from_str(first).unwrap_or_default());
        }
        let pages = Self {
            shared,
            endpoint,
            page,
            body,
            naming,
            options: options.clone(),
            last: Vec::new(),
            began: Vec::new(),
            stuck: None,
            over: false,
        };
        // Mistakes are reported now rather than with the first page.
        pages.call(0)?;
        Ok(pages)
    }

    /// The call for the next page; `None` after the last. Pass its result to [`advance`](Self::advance).
    ///
    /// # Errors
    /// As [`Session::call_endpoint`](crate::Session::call_endpoint); [`Error::Page`] when the previous page neither
    /// has a cursor for the next one nor is marked as the last, and when the cursor leads to a page that was already read. All
    /// later calls return the same error.
    pub fn next(&self, seed: u64) -> Result<Option<Call>, Error> {
        if let Some(error) = &self.stuck {
            return Err(error.clone());
        }
        if self.over {
            return Ok(None);
        }
        match self.call(seed) {
            // The caller's own parameters were checked when the walk was made.
            Err(Error::InvalidRequest(_)) => Err(self.page_error("the page's cursor is not valid")),
            call => call.map(Some),
        }
    }

    fn call(&self, seed: u64) -> Result<Call, Error> {
        let wire = serde_json::to_string(&self.body).unwrap_or_default();
        let mut params = serde_json::Deserializer::from_str(&wire);
        let unchecked = Check::Unchecked;
        // In the caller's spelling again, so that mistakes are named in it.
        let own = schema::write_request(self.endpoint, &mut params, Naming::Wire, self.naming, unchecked, None)?.json;
        let mut params = serde_json::Deserializer::from_str(&own);
        Call::of_endpoint(self.shared.clone(), self.endpoint, &mut params, self.naming, &self.options, seed)
    }

    fn items_field(&self) -> &'static Field {
        &self.endpoint.reply.fields()[usize::from(self.page.items)]
    }

    /// Takes the result of the call for a page, and moves on to the page after it.
    ///
    /// # Errors
    /// The call's own error ends the walk, unless a smaller page may help. A page's items count in any case: what is wrong with
    /// its cursor is reported by [`next`](Self::next).
    pub fn advance(&mut self, result: Result<Outcome, Error>) -> Result<Advance, Error> {
        match result {
            Ok(outcome) => {
                let repeated = self.turn(outcome.raw());
                Ok(Advance::Page { outcome, repeated })
            }
            Err(error) if self.shrink(&error) => Ok(Advance::Retry),
            Err(error) => Err(error),
        }
    }

    /// Goes on after a page that a call outside this walk has read, given as Tencent sent it.
    pub fn resume_after(&mut self, raw: &str) {
        self.turn(raw);
    }

    /// Moves on to the page after this one, given as Tencent sent it. Returns the indexes of items that the previous page
    /// had, too.
    fn turn(&mut self, raw: &str) -> Vec<usize> {
        let raw = json::readable(raw).unwrap_or_default();
        let renamed = schema::rename_reply(self.endpoint, &raw, Naming::Wire, Naming::Wire).unwrap_or_default();
        let reply: Map<String, Value> = serde_json::from_str(&renamed).unwrap_or_default();
        if !self.endpoint.reply.fields().iter().any(|field| reply.contains_key(field.wire)) {
            return self.stuck("the reply has none of the fields of a page", Vec::new());
        }
        let none = Vec::new();
        let items = match reply.get(self.items_field().wire) {
            Some(Value::Array(items)) => items,
            _ => &none,
        };
        let repeated = self.repeated(items);
        let here = |page: &&'static Page| page.next.iter().all(|next| self.value(*next, &reply, items).is_some());
        let ended = |page: &Page| page.end.iter().any(|end| self.ends(*end, &reply, items));
        let ways: Vec<&'static Page> = std::iter::once(self.page).chain(self.page.alternative).collect();
        // The way whose cursor is there; its own signs of the end count, and so do those of a way without a cursor.
        let way = ways.iter().copied().find(here);
        if way.map_or_else(|| ways.iter().any(|page| ended(page)), ended) {
            self.over = true;
            return repeated;
        }
        let Some(way) = way else {
            return self.stuck("the page has no cursor for the next page and is not marked as the last one", repeated);
        };
        let changes: Vec<(&'static str, Value)> = way
            .next
            .iter()
            .filter_map(|next| {
                let field = &self.endpoint.request.fields()[usize::from(next.field)];
                self.value(*next, &reply, items).map(|value| (field.wire, value))
            })
            .collect();
        self.note_beginning();
        for (name, value) in changes {
            self.body.insert(name.to_owned(), value);
        }
        if !self.note_beginning() {
            return self.stuck("the cursor leads to a page that was already read", repeated);
        }
        repeated
    }

    /// Records where the requested page begins. Returns whether no page began there before.
    fn note_beginning(&mut self) -> bool {
        let hash = Sha256::digest(serde_json::to_string(&self.body).unwrap_or_default());
        let mut beginning = [0; 8];
        beginning.copy_from_slice(&hash[..8]);
        let beginning = u64::from_ne_bytes(beginning);
        let place = self.began.binary_search(&beginning);
        if let Err(place) = place {
            self.began.insert(place, beginning);
        }
        place.is_err()
    }

    fn stuck(&mut self, message: &str, repeated: Vec<usize>) -> Vec<usize> {
        self.stuck = Some(self.page_error(message));
        repeated
    }

    fn page_error(&self, message: &str) -> Error {
        let endpoint = schema::endpoint_name(self.endpoint.name, self.naming);
        Error::Page(PageError { endpoint, message: message.to_owned() })
    }

    /// Makes the page smaller, if the error says that it was too large. Returns whether to request the same page again.
    fn shrink(&mut self, error: &Error) -> bool {
        let Error::Api(error) = error else { return false };
        let Some(limit) = self.page.limit.filter(|_| error.code == REPLY_TOO_LARGE) else { return false };
        let field = &self.endpoint.request.fields()[usize::from(limit)];
        let now = self.body.get(field.wire).and_then(Value::as_i64).filter(|limit| *limit > 0);
        let half = now.unwrap_or(USUAL_ITEMS) / 2;
        if half == 0 {
            return false;
        }
        self.body.insert(field.wire.to_owned(), Value::from(half));
        true
    }

    /// What a cursor field of the next request becomes.
    fn value(&self, next: Next, reply: &Map<String, Value>, items: &[Value]) -> Option<Value> {
        let request = &self.endpoint.request.fields()[usize::from(next.field)];
        match next.from {
            Cursor::Reply(at) => reply.get(self.reply_field(at).wire).filter(|value| !value.is_null()).cloned(),
            Cursor::Count => {
                let before = self.body.get(request.wire).and_then(Value::as_i64).unwrap_or(0);
                Some(Value::from(before.saturating_add(items.len() as i64)))
            }
            Cursor::Largest(at) => self.numbers(at, items).max().map(Value::from),
            Cursor::BelowSmallest(at) => {
                self.numbers(at, items).min().map(|least| Value::from(least.saturating_sub(1)))
            }
        }
    }

    fn ends(&self, end: End, reply: &Map<String, Value>, items: &[Value]) -> bool {
        let value = |at: u8| reply.get(self.reply_field(at).wire).filter(|value| !value.is_null());
        match end {
            End::Is(at, numbers) => value(at).and_then(number).is_some_and(|value| numbers.contains(&value)),
            End::IsNot(at, numbers) => value(at).and_then(number).is_some_and(|value| !numbers.contains(&value)),
            End::Empty(at) => value(at).and_then(Value::as_str).is_some_and(|text| text.is_empty() || text == "0"),
            End::Absent(at) => value(at).is_none(),
            End::NoItems => items.is_empty(),
            End::Reaches(at) => value(at)
                .and_then(number)
                .is_some_and(|total| self.before().saturating_add(items.len() as i64) >= total),
            End::SmallestIs(at, least) => self.numbers(at, items).min().is_some_and(|smallest| smallest <= least),
        }
    }

    /// How many items lie before this page.
    fn before(&self) -> i64 {
        let counted = |page: &'static Page| page.next.iter().find(|next| matches!(next.from, Cursor::Count));
        let next = counted(self.page).or_else(|| self.page.alternative.and_then(counted));
        let field = next.map(|next| &self.endpoint.request.fields()[usize::from(next.field)]);
        field.and_then(|field| self.body.get(field.wire)).and_then(Value::as_i64).unwrap_or(0)
    }

    fn reply_field(&self, at: u8) -> &'static Field {
        &self.endpoint.reply.fields()[usize::from(at)]
    }

    /// The values of a field of the items.
    fn numbers(&self, at: u8, items: &[Value]) -> impl Iterator<Item = i64> {
        let name = match self.items_field().ty {
            Type::List(Type::Object(object)) => object.fields()[usize::from(at)].wire,
            _ => "",
        };
        items.iter().filter_map(move |item| item.get(name).and_then(number)).collect::<Vec<_>>().into_iter()
    }

    /// The indexes of items that the previous page had, too.
    fn repeated(&mut self, items: &[Value]) -> Vec<usize> {
        if !self.page.next.iter().any(|next| matches!(next.from, Cursor::Largest(_))) {
            return Vec::new();
        }
        let text = |item| serde_json::to_string(item).unwrap_or_default();
        let texts: Vec<String> = items.iter().map(text).collect();
        let repeated = (0..texts.len()).filter(|at| self.last.contains(&texts[*at])).collect();
        self.last = texts;
        repeated
    }
}

/// A number, also one given as text; a flag is 0 or 1.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_bool().map(i64::from)).or_else(|| value.as_str()?.parse().ok())
}
