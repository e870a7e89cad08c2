//! Requests whose replies come in pages.

use crate::Request;

/// A typed request of an endpoint that returns a list page by page.
///
/// ```
/// use tencent_chat::Paged;
/// use tencent_chat::api::{FriendData, ListFriends, ListFriendsReply};
///
/// let reply: ListFriendsReply = serde_json::from_str(r#"{"UserDataItem":[{"To_Account":"bob"}],"CompleteFlag":1}"#)?;
/// let friends: Vec<FriendData> = ListFriends::into_items(reply);
/// assert_eq!(friends[0].to_account.as_deref(), Some("bob"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Paged: Request {
    /// An item of the list.
    type Item;

    /// The items of one page.
    fn into_items(reply: Self::Reply) -> Vec<Self::Item>;
}
