// @generated from api/webhooks/follow.yaml by cargo xtask generate
//! Follows.

use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// After users were followed.
///
/// Official page: [After a User Is Followed](https://www.tencentcloud.com/document/product/1047/70355)
///
/// Command: `Follow.CallbackAfterFollowAdd`
///
/// The answer changes nothing.
///
/// - fires for follows from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterFollow {
    /// Follower.
    pub from_account: Option<String>,
    /// Accounts that are now followed.
    pub follow_list: Vec<FollowedAccount>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterFollow { 0 given from_account "From_Account", 1 items follow_list
    "FollowList", 2 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterFollow, "Follow.CallbackAfterFollowAdd");

impl AfterFollow {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Accounts that are now followed.
///
/// Used in [`AfterFollow::follow_list`](field@crate::webhook::AfterFollow::follow_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowedAccount {
    /// Followed account.
    pub to_account: Option<String>,
}

crate::wire::object::fields!(
    lenient FollowedAccount { 0 given to_account "To_Account", } required[]
);

crate::wire::lenient::object!(FollowedAccount);

/// After users were unfollowed.
///
/// Official page: [After a User Is Unfollowed](https://www.tencentcloud.com/document/product/1047/70356)
///
/// Command: `Follow.CallbackAfterFollowDelete`
///
/// The answer changes nothing.
///
/// - fires for unfollows from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterUnfollow {
    /// Follower.
    pub from_account: Option<String>,
    /// Accounts that are no longer followed.
    pub to_account: Vec<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterUnfollow { 0 given from_account "From_Account", 1 items to_account
    "To_Account", 2 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterUnfollow, "Follow.CallbackAfterFollowDelete");

impl AfterUnfollow {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}
