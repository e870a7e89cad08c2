// @generated from api/webhooks/profile.yaml by cargo xtask generate
//! Profiles.

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterProfileUpdate {
    /// Who made the change.
    pub operator_account: Option<String>,
    /// Whose profile changed.
    pub from_account: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    /// Changed items.
    pub profile_item: Vec<ChangedProfileItem>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterProfileUpdate { 0 given operator_account "Operator_Account", 1 given
    from_account "From_Account", 2 given event_time "EventTime", 3 items profile_item
    "ProfileItem", } required[]
);

crate::webhook::event::received!(AfterProfileUpdate, "Profile.CallbackPortraitSet");

impl AfterProfileUpdate {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Changed items.
///
/// Used in [`AfterProfileUpdate::profile_item`](field@crate::webhook::AfterProfileUpdate::profile_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedProfileItem {
    /// Profile field, Tag_Profile_IM\_\* or Tag_Profile_Custom\_\*.
    pub tag: Option<String>,
    /// New value: string or unsigned 32-bit integer, by the field.
    pub value: Option<serde_json::Value>,
}

crate::wire::object::fields!(
    lenient ChangedProfileItem { 0 given tag "Tag", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(ChangedProfileItem);
