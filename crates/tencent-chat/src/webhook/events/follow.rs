// @generated from api/webhooks/follow.yaml by cargo xtask generate
//! Follows.

use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterFollow {
    /// Follower.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Accounts that are now followed.
    #[serde(
        rename = "FollowList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub follow_list: Vec<FollowedAccount>,
    /// When the event happened.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterFollow);

impl AfterFollow {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Accounts that are now followed.
///
/// Stands in [`AfterFollow::follow_list`](field@crate::webhook::AfterFollow::follow_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FollowedAccount {
    /// Followed account.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
}

crate::lenient::object!(FollowedAccount);

/// After users were unfollowed.
///
/// Official page: [After a User Is Unfollowed](https://www.tencentcloud.com/document/product/1047/70356)
///
/// Command: `Follow.CallbackAfterFollowDelete`
///
/// The answer changes nothing.
///
/// - fires for unfollows from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterUnfollow {
    /// Follower.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Accounts that are no longer followed.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to_account: Vec<String>,
    /// When the event happened.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterUnfollow);

impl AfterUnfollow {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}
