//! Requests whose replies come in pages.

use crate::Request;

/// A typed request of an endpoint that gives a list page by page.
pub trait Paged: Request {
    /// What the list holds.
    type Item;

    /// The items of one page.
    fn into_items(reply: Self::Reply) -> Vec<Self::Item>;
}
