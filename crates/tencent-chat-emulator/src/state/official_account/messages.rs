//! Messages of official accounts as they are kept.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::generated::SendOfficialAccountMessage;

/// How many messages an official account keeps.
const KEPT: usize = 100;

/// How long a repeated message counts as the same one, in seconds.
const REPEAT_SECONDS: u64 = SendOfficialAccountMessage::REMEMBERED_SECONDS;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Messages {
    sent: u64,
    last_time: u64,
    pub kept: VecDeque<Message>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Message {
    pub seq: u64,
    pub time: u64,
    pub random: u64,
    pub body: Value,
    /// The body before a webhook rewrote it, to recognize repeats.
    pub original: Option<Value>,
    pub online_only: bool,
    pub recalled: bool,
}

impl Message {
    pub fn key(&self) -> String {
        format!("{}_1_{}", self.seq, self.time)
    }
}

impl Messages {
    pub fn last_time(&self) -> u64 {
        self.last_time
    }

    /// The earlier message that this one repeats.
    pub fn repeated(&self, random: u64, body: &Value, now: u64) -> Option<&Message> {
        let recent = |message: &&Message| now.saturating_sub(message.time) < REPEAT_SECONDS;
        self.kept
            .iter()
            .rev()
            .filter(recent)
            .find(|message| message.random == random && message.original.as_ref().unwrap_or(&message.body) == body)
    }

    /// Keeps a message under the next number.
    pub fn send(&mut self, message: Message) -> &Message {
        self.sent += 1;
        self.last_time = message.time;
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(Message { seq: self.sent, ..message });
        &self.kept[self.kept.len() - 1]
    }
}
