//! Chatbots: accounts that may send messages in pieces. Messages of users to them are reported by webhook.

pub(crate) mod accounts;
pub(crate) mod stream;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::reply::Refusal;
use crate::sorted::Sorted;
use stream::Stream;

/// The beginning of the ID of a chatbot.
const PREFIX: &str = "@RBT#";

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Robots {
    active: BTreeSet<String>,
    /// The messages that are under way, by their MsgKeys.
    streams: Sorted<String, Stream>,
}

impl Robots {
    /// Whether an account is a chatbot that was not disabled.
    pub fn is_active(&self, account: &str) -> bool {
        self.active.contains(account)
    }

    /// The chatbots that were not disabled.
    pub fn active(&self) -> impl Iterator<Item = &str> {
        self.active.iter().map(String::as_str)
    }

    /// Disables a chatbot whose account is deleted.
    pub fn forget(&mut self, account: &str) {
        self.active.remove(account);
        self.streams.retain(|_, stream| stream.from != account);
    }
}

/// Refuses an ID that is not that of a chatbot.
fn check_id(id: &str, field: &str) -> Result<(), Refusal> {
    let is_fit = id.strip_prefix(PREFIX).is_some_and(|name| !name.is_empty());
    if is_fit { Ok(()) } else { Err(Refusal::new(10004, format!("{field}: must begin with {PREFIX}"))) }
}
