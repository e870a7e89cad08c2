//! What is wrong with a request, and where.

use std::fmt;

use crate::names::{Naming, endpoint_name};

/// A request that was refused before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// The endpoint or the event, in the caller's spelling; or the path of a raw request.
    pub endpoint: String,
    /// The field, in the caller's spelling: `delete_item[3].user_id`. Empty for the request as a whole.
    pub path: String,
    /// What is wrong with it.
    pub reason: String,
    /// The same for a program.
    pub problem: Problem,
}

impl InvalidRequest {
    /// What is wrong at `path` of a request. `endpoint` is its name in snake case; a path or a webhook's command stays as it is.
    pub fn new(
        endpoint: &str,
        path: impl Into<String>,
        reason: impl Into<String>,
        problem: Problem,
        naming: Naming,
    ) -> Self {
        let endpoint = endpoint_name(endpoint, naming);
        Self { endpoint, path: path.into(), reason: reason.into(), problem }
    }

    /// The list, the index and the rest of a path such as `delete_item[3].user_id`.
    #[doc(hidden)]
    pub fn item(&self) -> Option<(&str, usize, &str)> {
        let (name, rest) = self.path.split_once('[')?;
        let (index, rest) = rest.split_once(']')?;
        Some((name, index.parse().ok()?, rest))
    }

    /// The same about items of a longer list, in which they begin at `first`.
    #[doc(hidden)]
    pub fn moved(mut self, first: usize) -> Self {
        if let Some((name, index, rest)) = self.item() {
            self.path = format!("{name}[{}]{rest}", first + index);
        }
        self
    }
}

/// Kinds of mistakes in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The parameters could not be read at all, such as broken JSON.
    Unreadable,
    /// A required field is missing.
    Missing,
    /// Not exactly one of the fields of a group is given.
    NotExactlyOne,
    /// An unknown field, or one given twice.
    UnknownField,
    /// A value of the wrong type.
    WrongType,
    /// A list with too many or too few entries.
    ItemCount,
    /// A string that is too long.
    TooLong,
    /// A number outside its range, or a value that is not one of those allowed.
    NotAllowed,
    /// Nested deeper than any request can be.
    TooDeep,
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, path, reason, .. } = self;
        if path.is_empty() { write!(f, "{endpoint}: {reason}") } else { write!(f, "{endpoint}: {path}: {reason}") }
    }
}

impl std::error::Error for InvalidRequest {}
