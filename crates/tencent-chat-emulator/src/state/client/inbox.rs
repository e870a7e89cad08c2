//! What the devices of an account received, in order.

use std::collections::VecDeque;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Platform;
use crate::webhooks::{Event, name_of};

/// How many items an account's inbox keeps. Tests read the newest ones.
const KEPT: usize = 1000;

/// What an item is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Message,
    Change,
    /// A further piece of a message that is sent in pieces.
    Stream,
    Recall,
    Extension,
    ReadReceipt,
    /// Another device of the same account has read a conversation.
    Read,
    GroupTip,
    /// A call rings or changes.
    Call,
    /// A user enters or leaves a conference room, or the room changes.
    Room,
    Notification,
    Push,
    Friend,
    Blocklist,
    Follow,
    Profile,
    /// Another device logged in on the same platform, or the app ended the login.
    Kicked,
}

/// The notification of an item on phones without a connection.
#[derive(Clone, Debug)]
enum Shown {
    Nothing,
    /// The default notification, without an OfflinePushInfo of the sender.
    AsUsual,
    As(Arc<Value>),
}

/// Something that is sent to accounts.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    kind: Kind,
    event: &'static str,
    conversation: String,
    content: Arc<Value>,
    shown: Shown,
}

impl Item {
    pub fn new(kind: Kind, content: Value) -> Self {
        Self { kind, event: "", conversation: String::new(), content: Arc::new(content), shown: Shown::Nothing }
    }

    /// The content of a webhook, sent to devices, too.
    pub fn of_event(kind: Kind, event: &Event) -> Self {
        Self::new(kind, event.fields_json()).about(name_of(event.command))
    }

    /// Sets the event that it is about.
    #[must_use]
    pub fn about(mut self, event: &'static str) -> Self {
        self.event = event;
        self
    }

    /// Puts it into the conversation with another account.
    #[must_use]
    pub fn with(mut self, peer: &str) -> Self {
        self.conversation = format!("c2c_{peer}");
        self
    }

    /// Puts it into the conversation of a group.
    #[must_use]
    pub fn in_group(mut self, group: &str) -> Self {
        self.conversation = format!("group_{group}");
        self
    }

    /// Makes phones without a connection get a push about it, unless the sender forbids this (`PushFlag` 1).
    #[must_use]
    pub fn pushed(mut self, info: Option<&Value>) -> Self {
        self.shown = match info {
            None => Shown::AsUsual,
            Some(info) if info["PushFlag"] == 1 => Shown::Nothing,
            Some(info) => Shown::As(Arc::new(info.clone())),
        };
        self
    }

    /// The same without a push.
    #[must_use]
    pub fn silent(mut self) -> Self {
        self.shown = Shown::Nothing;
        self
    }
}

/// An item as an inbox keeps it.
#[derive(Debug, Serialize, Deserialize)]
struct Received {
    id: u64,
    time: u64,
    kind: Kind,
    #[serde(default)]
    event: String,
    conversation: String,
    devices: Vec<Platform>,
    content: Arc<Value>,
    /// The OfflinePushInfo of a push.
    push: Option<Arc<Value>>,
}

impl Received {
    fn to_json(&self) -> Value {
        let Self { id, time, kind, event, conversation, devices, content, push } = self;
        let mut item = json!({ "id": id, "time": time, "kind": kind, "devices": devices, "content": content });
        if !event.is_empty() {
            item["event"] = event.as_str().into();
        }
        if !conversation.is_empty() {
            item["conversation"] = conversation.as_str().into();
        }
        if let Some(push) = push {
            item["push"] = push.as_ref().clone();
        }
        item
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Inbox {
    last: u64,
    items: VecDeque<Received>,
}

impl Inbox {
    /// The devices receive an item over their connections.
    pub fn receive(&mut self, now: u64, item: &Item, devices: Vec<Platform>) {
        let push = match &item.shown {
            Shown::As(info) if item.kind == Kind::Push => Some(info.clone()),
            _ => None,
        };
        self.keep(now, item, item.kind, devices, push);
    }

    /// The devices get a push about an item through the push channel.
    pub fn push(&mut self, now: u64, item: &Item, devices: Vec<Platform>) {
        match &item.shown {
            Shown::Nothing => {}
            Shown::AsUsual => self.keep(now, item, Kind::Push, devices, None),
            Shown::As(info) => self.keep(now, item, Kind::Push, devices, Some(info.clone())),
        }
    }

    fn keep(&mut self, now: u64, item: &Item, kind: Kind, devices: Vec<Platform>, push: Option<Arc<Value>>) {
        if devices.is_empty() {
            return;
        }
        self.last = self.last.saturating_add(1);
        self.items.push_back(Received {
            id: self.last,
            time: now,
            kind,
            event: item.event.to_owned(),
            conversation: item.conversation.clone(),
            devices,
            content: item.content.clone(),
            push,
        });
        if self.items.len() > KEPT {
            self.items.pop_front();
        }
    }

    /// The items after this number.
    pub fn after(&self, since: u64) -> Vec<Value> {
        self.items.iter().filter(|item| item.id > since).map(Received::to_json).collect()
    }

    /// The number of the newest item.
    pub fn last(&self) -> u64 {
        self.last
    }

    /// Numbers continue after the last one.
    pub fn clear(&mut self) {
        self.items.clear();
    }
}
