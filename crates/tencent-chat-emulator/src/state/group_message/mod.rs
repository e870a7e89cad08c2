//! Messages of groups: send, history, import, recall, receipts, extensions, pins, and notifications.

pub(crate) mod broadcast;
pub(crate) mod extensions;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod pins;
pub(crate) mod receipts;
pub(crate) mod send;
pub(crate) mod streams;
pub(crate) mod withdrawal;

use serde::{Deserialize, Serialize};

use crate::generated::SendGroupMessage;

/// How long a repeated message counts as the same one, in milliseconds.
pub(crate) const REPEAT_MILLIS: u64 = SendGroupMessage::REMEMBERED_SECONDS * 1000;

/// The priority of a message without one.
pub(crate) const NORMAL: u8 = 2;

/// Counts of messages of all groups, including disbanded ones.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct GroupCounts {
    pub stored: u64,
    pub repeated: u64,
    /// Notifications to members, one for each.
    pub notified: u64,
}
