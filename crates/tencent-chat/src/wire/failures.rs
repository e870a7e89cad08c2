//! Which items of a request failed, by the reply's entries for them.

use std::collections::HashMap;

use serde::Serialize;

use crate::error::{Error, ErrorKind, facts};
use crate::schema::{Endpoint, ItemResult};

/// One item that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Failure {
    /// The item, such as a UserID.
    pub item: String,
    /// Where it stands in the request's list; `None` when the reply names an item that was not sent.
    pub index: Option<usize>,
    /// Its result code; `None` when the reply gives none.
    pub code: Option<i64>,
    /// The reply's words for it; may be empty.
    pub info: String,
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// What it means and what to do about it.
    pub hint: String,
}

impl Failure {
    /// An item whose whole call failed.
    pub fn of_error(item: &str, error: &Error) -> Self {
        let (code, kind) = match error {
            Error::Api(error) => (Some(error.code).filter(|code| *code != 0), error.kind),
            _ => (None, ErrorKind::Unknown),
        };
        let (info, hint) = match error {
            Error::Api(error) => (error.info.clone(), error.hint.clone()),
            error => (String::new(), error.to_string()),
        };
        Self { item: item.to_owned(), index: None, code, info, kind, hint }
    }

    /// Failures from JSON text that this crate wrote.
    #[doc(hidden)]
    pub fn of_json(json: &str) -> Vec<Self> {
        let failures: Vec<serde_json::Value> = serde_json::from_str(json).unwrap_or_default();
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let index = |value: &serde_json::Value| value.as_u64().and_then(|index| usize::try_from(index).ok());
        let kind = |name: &serde_json::Value| ErrorKind::ALL.iter().copied().find(|kind| name == kind.as_str());
        let failure = |fields: &serde_json::Value| Self {
            item: text(&fields["item"]),
            index: index(&fields["index"]),
            code: fields["code"].as_i64(),
            info: text(&fields["info"]),
            kind: kind(&fields["kind"]).unwrap_or(ErrorKind::Unknown),
            hint: text(&fields["hint"]),
        };
        failures.iter().map(failure).collect()
    }
}

/// The failures of a part, by their indexes in the whole list.
pub(crate) fn moved(mut failures: Vec<Failure>, first: usize) -> Vec<Failure> {
    failures.iter_mut().filter_map(|failure| failure.index.as_mut()).for_each(|index| *index += first);
    failures
}

/// The indexes of a request's items, by their names.
struct Indexes<'i> {
    /// The index that the next entry of this name is for.
    turn: HashMap<&'i str, usize>,
    /// For each index the next one of the same name, or itself.
    next: Vec<usize>,
}

impl<'i> Indexes<'i> {
    fn new(items: &'i [String]) -> Self {
        let mut turn = HashMap::with_capacity(items.len());
        let mut next: Vec<usize> = (0..items.len()).collect();
        for (index, item) in items.iter().enumerate().rev() {
            if let Some(later) = turn.insert(item.as_str(), index) {
                next[index] = later;
            }
        }
        Self { turn, next }
    }

    /// The index that an entry of this name is for. Entries of one name take the indexes in turn; further ones get the last.
    fn take(&mut self, item: &str) -> Option<usize> {
        let turn = self.turn.get_mut(item)?;
        let index = *turn;
        *turn = self.next[index];
        Some(index)
    }
}

/// The failures among the items of a reply; if `must_answer`, also the items of which it says nothing.
pub(super) fn failures(
    endpoint: &'static Endpoint,
    items: &[String],
    results: Vec<ItemResult>,
    must_answer: bool,
) -> Vec<Failure> {
    if !must_answer && results.iter().all(|result| result.ok) {
        return Vec::new();
    }
    let mut failures = Vec::new();
    let mut indexes = Indexes::new(items);
    // Only a list with an entry for each item is in their order.
    let in_order = results.len() == items.len();
    let mut answered = vec![!must_answer; items.len()];
    // A list of names beside the entries may also name items that succeeded, so it counts only for names without an entry.
    let has_names = results.iter().any(|result| result.position.is_none());
    let entries = results.iter().filter(|result| has_names && result.position.is_some());
    let entries: Vec<String> = entries.map(|entry| entry.item.clone()).collect();
    let mut entered = Indexes::new(&entries);
    for result in results {
        if result.position.is_none() && entered.take(&result.item).is_some() {
            continue;
        }
        // An entry that names no item stands for the one at its own place.
        let own_place = || result.position.filter(|_| in_order && result.item.is_empty());
        let index = indexes.take(&result.item).or_else(own_place);
        // One entry answers all items of its name.
        let mut same = index.filter(|_| !result.item.is_empty());
        while let Some(at) = same.filter(|at| !answered[*at]) {
            answered[at] = true;
            same = Some(indexes.next[at]);
        }
        if result.ok {
            continue;
        }
        // A result value such as `Result: 0` is not an error code; neither is a missing one.
        let code = result.code.filter(|code| *code != 0);
        let (kind, hint) = match code {
            Some(code) if !(1..=9).contains(&code) => {
                let facts = facts(endpoint.path, code);
                (facts.kind, facts.hint)
            }
            _ => (ErrorKind::Unknown, "the reply gives no reason".to_owned()),
        };
        let item = index.map_or(result.item, |at| items[at].clone());
        failures.push(Failure { item, index, code, info: result.info, kind, hint });
    }
    let silent = answered.iter().zip(items).enumerate().filter(|(_, (answered, _))| !**answered);
    failures.extend(silent.map(|(index, (_, item))| Failure {
        item: item.clone(),
        index: Some(index),
        code: None,
        info: String::new(),
        kind: ErrorKind::NoAnswer,
        hint: "the reply does not mention this item: treat it as not done".to_owned(),
    }));
    failures
}
