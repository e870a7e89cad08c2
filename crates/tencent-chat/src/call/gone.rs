//! Is a refusal what a deletion wanted: that something is not there?

use crate::schema::{self, Endpoint};
use crate::wire::Failure;

/// The codes of a call that count as successes; none unless the caller wants that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gone(Option<schema::Gone>);

impl Gone {
    pub fn new(endpoint: Option<&Endpoint>, is_success: bool) -> Self {
        Self(endpoint.and_then(|endpoint| endpoint.gone).filter(|_| is_success))
    }

    /// Whether it has no codes.
    pub fn is_none(self) -> bool {
        self.0.is_none()
    }

    /// Whether everything that a part with so many items would remove is gone, when it was refused with this code as a whole. An
    /// item's code says nothing about other items.
    pub fn covers(self, code: i64, items: usize) -> bool {
        self.0.is_some_and(|gone| gone.call.contains(&code) || (items == 1 && gone.items.contains(&code)))
    }

    /// Drops the failures of items that are gone.
    pub fn forgive(self, failures: &mut Vec<Failure>) {
        if let Some(gone) = self.0 {
            failures.retain(|failure| failure.code.is_none_or(|code| !gone.items.contains(&code)));
        }
    }
}
