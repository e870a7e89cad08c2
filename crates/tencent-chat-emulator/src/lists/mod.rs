//! The content of an app, as lists for people: the page shows them, and tests may read them. Their JSON has plain names, unlike
//! the replies of the API.
//!
//! A list has at most `limit` entries, and `find` selects them; `total` counts all.

mod conversations;
mod groups;
mod history;
mod official_accounts;
mod pushes;
mod users;

pub(crate) use conversations::list as conversations;
pub(crate) use groups::list as groups;
pub(crate) use history::list as history;
pub(crate) use official_accounts::list as official_accounts;
pub(crate) use pushes::list as pushes;
pub(crate) use users::list as users;

use serde_json::Value;
use tencent_chat::Timestamp;

use crate::emulator::Emulator;
use crate::gateway::{self, App};
use crate::http::{Query, Request};

/// How many entries a list has by default.
const SHOWN: usize = 200;

/// The parameters of a request.
pub(crate) struct Asked<'a> {
    app: &'a App,
    query: &'a Query,
    /// By the emulator's clock, in seconds since 1970.
    now: u64,
    limit: usize,
    find: String,
}

pub(crate) type List = fn(&Asked<'_>) -> Result<Value, String>;

/// Reads a list of the app that the query names, or of the first one.
pub(crate) fn read(emulator: &Emulator, now: Timestamp, request: &Request, list: List) -> Result<Value, String> {
    let query = Query::parse(&request.query);
    let (_, app) = gateway::named_or_first(&emulator.apps, &query)?;
    let limit = query.get("limit").map_or(Ok(SHOWN), str::parse).map_err(|_| "limit: expected a number")?;
    let find = query.get("find").unwrap_or_default().to_lowercase();
    list(&Asked { app, query: &query, now: now.as_secs(), limit, find })
}

impl Asked<'_> {
    /// Whether one of these strings contains the text of `find`.
    fn finds(&self, strings: &[&str]) -> bool {
        self.find.is_empty() || strings.iter().any(|string| string.to_lowercase().contains(&self.find))
    }
}

/// Keeps the first entries by their keys, without keeping all of them.
struct First<K, V> {
    most: usize,
    kept: std::collections::BTreeMap<K, V>,
}

impl<K: Ord, V> First<K, V> {
    fn new(most: usize) -> Self {
        Self { most, kept: std::collections::BTreeMap::new() }
    }

    fn offer(&mut self, key: K, value: V) {
        if self.kept.len() == self.most && self.kept.last_key_value().is_none_or(|(last, _)| *last <= key) {
            return;
        }
        self.kept.insert(key, value);
        if self.kept.len() > self.most {
            self.kept.pop_last();
        }
    }

    /// The last entry of a full list: entries after it are not kept.
    fn last(&self) -> Option<&K> {
        self.kept.last_key_value().map(|(key, _)| key).filter(|_| self.kept.len() >= self.most)
    }

    fn into_values(self) -> impl Iterator<Item = V> {
        self.kept.into_values()
    }
}

#[cfg(test)]
mod tests;
