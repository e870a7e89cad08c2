//! A long list of which some parts were processed and others were not.

use std::fmt;
use std::ops::Range;

use serde::ser::{Serialize, SerializeMap, Serializer};

#[cfg(feature = "sources")]
use super::Origin;
use super::{Cause, Error};
use crate::call::HttpInfo;
use crate::wire::Failure;

/// The outcome of a call that took several requests, when some of them failed as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartialBatch {
    /// The endpoint in the caller's spelling (in Rust snake case).
    pub endpoint: String,
    /// The reply to the parts that were processed, a JSON object in the caller's spelling.
    pub reply: String,
    /// The same as Tencent sent it, its lists joined.
    pub raw: String,
    /// The items that failed within parts that were processed.
    pub failures: Vec<Failure>,
    /// All parts in order: what was processed, what was not, what may have been, and why.
    pub parts: Vec<PartReport>,
    /// A request for what remains, a JSON object in the caller's spelling: the items that definitely were not processed,
    /// and those that may have been where a retry does no harm. `None` when nothing remains.
    pub rest: Option<String>,
    /// How many items the rest has.
    pub rest_items: usize,
    /// Why the caller stopped the call; `None` when it ended by itself.
    pub stopped: Option<Cause>,
    pub(crate) http: Option<Box<HttpInfo>>,
}

/// The outcome of one part of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartReport {
    /// Its items, by their indexes in the caller's list.
    pub items: Range<usize>,
    /// Its outcome.
    pub state: PartState,
    /// Why, unless it was processed; `None` when it was never sent because the call ended before.
    pub error: Option<Error>,
}

/// The outcome of one part of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    /// It was processed. Items that failed are among the failures.
    Processed,
    /// It definitely was not.
    NotProcessed,
    /// It may have been.
    Unknown,
}

impl PartState {
    /// `processed`, `not_processed` or `unknown`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Processed => "processed",
            Self::NotProcessed => "not_processed",
            Self::Unknown => "unknown",
        }
    }
}

impl PartReport {
    /// Whether another part follows this one directly and ended in the same way.
    pub(crate) fn continues_with<'a>(&'a self, next: &'a Self) -> bool {
        // As JSON, which says all that there is to an error: comparing field by field is large. Only an error in Rust that it is
        // from is not in it.
        let json = |part: &Self| part.error.as_ref().map(Error::to_json);
        let origin = |part: &'a Self| part.error.as_ref().and_then(Error::origin);
        self.items.end == next.items.start
            && self.state == next.state
            && json(self) == json(next)
            && origin(self) == origin(next)
    }
}

impl PartialBatch {
    /// How many items ended in this state.
    pub fn count(&self, state: PartState) -> usize {
        self.parts.iter().filter(|part| part.state == state).map(|part| part.items.len()).sum()
    }

    /// What it was stopped with, else the first part's error.
    pub(super) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        #[cfg(feature = "sources")]
        if let Some(Origin::Error(error)) = self.stopped.as_ref().map(|cause| &cause.origin) {
            return Some(&**error);
        }
        self.parts.iter().find_map(|part| part.error.as_ref()).map(|error| error as _)
    }

    pub(super) fn fields<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("endpoint", &self.endpoint)?;
        map.serialize_entry("reply", &self.reply)?;
        map.serialize_entry("raw", &self.raw)?;
        map.serialize_entry("failures", &self.failures)?;
        map.serialize_entry("parts", &self.parts)?;
        map.serialize_entry("rest", &self.rest)
    }
}

impl Serialize for PartReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("first", &self.items.start)?;
        map.serialize_entry("count", &self.items.len())?;
        map.serialize_entry("state", self.state.as_str())?;
        map.serialize_entry("error", &self.error)?;
        map.end()
    }
}

impl fmt::Display for PartialBatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [done, not, unknown] =
            [PartState::Processed, PartState::NotProcessed, PartState::Unknown].map(|state| self.count(state));
        let endpoint = &self.endpoint;
        write!(f, "{endpoint}: {done} of {} items were processed, {not} were not", done + not + unknown)?;
        if unknown > 0 {
            write!(f, ", {unknown} may have been")?;
        }
        match (&self.stopped, self.parts.iter().find_map(|part| part.error.as_ref())) {
            (Some(cause), _) => write!(f, ": the call was stopped: {}", cause.message)?,
            (None, Some(error)) => write!(f, ": {error}")?,
            (None, None) => {}
        }
        match self.rest_items {
            0 => Ok(()),
            rest => write!(f, " (the error has a request for the {rest} items to resend)"),
        }
    }
}
