//! Messages of groups as they are kept.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tencent_chat::Timestamp;

use crate::rates::Window;
use crate::state::message::extensions::Extensions;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct GroupMessages {
    /// In the order of their sequence, which begins with 1.
    pub all: Vec<GroupMessage>,
    /// Indexes into all by Random.
    #[serde(skip)]
    by_random: HashMap<u32, Vec<usize>>,
    last_sent: BTreeMap<String, u64>,
    /// The messages of the last second, when their rate is enforced.
    #[serde(skip)]
    pub rate: Window<1000>,
    /// Up to which sequence the history is cleared for members.
    pub cleared: u64,
    /// Sequences of messages that do not change the position of the group's conversation in the list.
    pub unlisted: BTreeSet<u64>,
    /// Sequences of pinned messages and who pinned them, the latest first.
    pub pins: Vec<(u64, String)>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct GroupMessage {
    pub seq: u64,
    pub from: String,
    pub random: Option<u32>,
    pub time: u64,
    pub arrived: Timestamp,
    pub body: Value,
    /// The body before a webhook rewrote it, to recognize repeats.
    pub original: Option<Value>,
    /// 1 is high, 3 is low.
    pub priority: u8,
    pub online_only: bool,
    pub custom: Option<String>,
    pub mark: Mark,
    /// Who has read it, if it asks for receipts.
    pub readers: Option<BTreeSet<String>>,
    /// Its extensions, if it supports them.
    pub extensions: Option<Extensions>,
}

/// Whether a message was deleted or recalled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) enum Mark {
    #[default]
    None,
    Deleted,
    Recalled,
}

impl GroupMessage {
    fn is_kept(&self) -> bool {
        !self.online_only && self.mark == Mark::None
    }
}

impl GroupMessages {
    pub fn rebuild_index(&mut self) {
        self.by_random = HashMap::new();
        for (at, message) in self.all.iter().enumerate() {
            if let Some(random) = message.random {
                self.by_random.entry(random).or_default().push(at);
            }
        }
    }

    pub fn next_seq(&self) -> u64 {
        self.all.len() as u64 + 1
    }

    /// A message that is in the history and was neither deleted nor recalled.
    pub fn kept(&self, seq: u64) -> Option<&GroupMessage> {
        let message = self.all.get(usize::try_from(seq.checked_sub(1)?).ok()?)?;
        Some(message).filter(|message| message.is_kept())
    }

    pub fn kept_mut(&mut self, seq: u64) -> Option<&mut GroupMessage> {
        let message = self.all.get_mut(usize::try_from(seq.checked_sub(1)?).ok()?)?;
        Some(message).filter(|message| message.is_kept())
    }

    pub fn last_time(&self) -> u64 {
        self.all.last().map_or(0, |message| message.time)
    }

    pub fn last_sent_by(&self, account: &str) -> u64 {
        self.last_sent.get(account).copied().unwrap_or(0)
    }

    /// The messages with this Random, oldest first.
    pub fn with_random(&self, random: u32) -> impl Iterator<Item = &GroupMessage> {
        self.by_random.get(&random).into_iter().flatten().map(|at| &self.all[*at])
    }

    pub fn push(&mut self, message: GroupMessage) {
        if let Some(random) = message.random {
            self.by_random.entry(random).or_default().push(self.all.len());
        }
        self.last_sent.insert(message.from.clone(), message.time);
        self.all.push(message);
    }
}
