//! Requests with a list that is split over several requests.

use crate::Request;

/// A typed request whose list of items may be longer than one request takes.
///
/// ```
/// use tencent_chat::Bulk;
/// use tencent_chat::api::{AccountItem, ImportAccounts};
///
/// let item: <ImportAccounts as Bulk>::Item = AccountItem::new("alice");
/// assert_eq!(item.user_id, "alice");
/// ```
pub trait Bulk: Request {
    /// An item of the list.
    type Item: serde::Serialize;
}
