// @generated from api/webhooks/profile.yaml by cargo xtask generate
//! Profiles.

use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// After a profile was updated.
///
/// Official page: [After a Profile Is Updated](https://www.tencentcloud.com/document/product/1047/48733)
///
/// Command: `Profile.CallbackPortraitSet`
///
/// Needs: Console switch for profile change subscription must be on. The answer changes nothing.
///
/// - fires for changes made on a client and through the REST API
/// - only the items that were changed are listed
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterProfileUpdate {
    /// Who made the change.
    #[serde(
        rename = "Operator_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub operator_account: Option<String>,
    /// Whose profile changed.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// When the event happened.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    /// Changed items.
    #[serde(
        rename = "ProfileItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub profile_item: Vec<ChangedProfileItem>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterProfileUpdate);

impl AfterProfileUpdate {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Changed items.
///
/// Stands in [`AfterProfileUpdate::profile_item`](field@crate::webhook::AfterProfileUpdate::profile_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChangedProfileItem {
    /// Profile field, Tag_Profile_IM\_\* or Tag_Profile_Custom\_\*.
    #[serde(
        rename = "Tag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<String>,
    /// New value: string or unsigned 32-bit integer, by the field.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<serde_json::Value>,
}

crate::lenient::object!(ChangedProfileItem);
