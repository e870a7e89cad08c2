//! Official accounts, their subscribers and their messages.

pub(crate) mod accounts;
mod messages;
pub(crate) mod sending;
pub(crate) mod subscribers;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::edges::Edges;
use crate::generated::CreateOfficialAccount;
use crate::reply::{Call, Refusal};
use crate::sorted::Sorted;
use crate::webhooks::Event;

pub(crate) use messages::Message;
use messages::Messages;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct OfficialAccounts {
    pub known: Sorted<String, OfficialAccount>,
    /// From each subscriber to the official accounts it subscribes to.
    pub subscriptions: Edges<Subscription>,
    /// How many were given a generated ID.
    generated: u64,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct OfficialAccount {
    pub owner: String,
    created: u64,
    /// Name, Introduction, FaceUrl, Organization, CustomString.
    texts: BTreeMap<Cow<'static, str>, String>,
    pub max_subscribers: usize,
    pub messages: Messages,
}

impl OfficialAccount {
    /// One of the fields that are plain strings; empty when it was not set.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }
}

impl OfficialAccounts {
    /// The official account with this ID; a malformed one is 130007, an unknown one 130004.
    pub fn get(&self, id: &str) -> Result<&OfficialAccount, Refusal> {
        check_id(id)?;
        self.known.get(id).ok_or_else(|| unknown(id))
    }

    pub fn get_mut(&mut self, id: &str) -> Result<&mut OfficialAccount, Refusal> {
        check_id(id)?;
        self.known.get_mut(id).ok_or_else(|| unknown(id))
    }

    /// An ID for an official account without one.
    fn make_up_id(&mut self) -> String {
        self.generated += 1;
        format!("@TOA#_@TOA#emulator{}", self.generated)
    }

    pub fn forget_subscriber(&mut self, account: &str) {
        self.subscriptions.forget(account);
    }

    /// The fields of an official account, or those of a filter.
    pub fn info(&self, id: &str, account: &OfficialAccount, filter: Option<&[&str]>) -> Map<String, Value> {
        let mut fields = Map::new();
        fields.insert("CreateTime".into(), account.created.into());
        fields.insert("Owner_Account".into(), account.owner.as_str().into());
        fields.insert("LastMsgTime".into(), account.messages.last_time().into());
        fields.insert("SubscriberNum".into(), self.subscriptions.count_to(id).into());
        for name in TEXTS {
            fields.insert(name.into(), account.text(name).into());
        }
        if let Some(filter) = filter {
            fields.retain(|name, _| filter.contains(&name.as_str()));
        }
        fields.insert("Official_Account".into(), id.into());
        fields
    }
}

/// The fields that are plain strings.
const TEXTS: [&str; 5] = ["Name", "Introduction", "FaceUrl", "Organization", "CustomString"];

/// Longest ID.
const MAX_ID_BYTES: usize = CreateOfficialAccount::OFFICIAL_ACCOUNT_USER_ID_MAX_BYTES;

/// The rules for an ID: `@TOA#_` in front, and printable ASCII.
fn check_id(id: &str) -> Result<(), Refusal> {
    if id.starts_with("@TOA#_") && id.len() <= MAX_ID_BYTES && id.bytes().all(|byte| (0x20..=0x7e).contains(&byte)) {
        return Ok(());
    }
    Err(Refusal::new(
        130007,
        format!("{id} is not an official account ID: @TOA#_ and up to 42 printable ASCII characters"),
    ))
}

/// A webhook about an official account.
pub(crate) fn about(id: &str, command: &'static str, call: &Call<'_>) -> Event {
    Event::new(command, id, json!({ "Official_Account": id, "EventTime": call.now.as_millis() }))
}

fn unknown(id: &str) -> Refusal {
    Refusal::new(130004, format!("official account {id} does not exist or was terminated"))
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Subscription {
    since: u64,
    custom: String,
}
