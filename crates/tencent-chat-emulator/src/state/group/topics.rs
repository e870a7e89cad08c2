//! Topics of a Community as they are kept. Each topic has its own messages, sequences and mutes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Group;
use super::messages::GroupMessages;
use crate::reply::Refusal;
use crate::sorted::Sorted;

/// The separator in a topic's ID between the ID of the Community and the topic's own part.
pub(crate) const TOPIC_PREFIX: &str = "@TOPIC#_";

/// The ID of a topic that is named by its ID or by its own part.
pub(crate) fn topic_id(group: &str, name: &str) -> String {
    match own_part(group, name) {
        Some(_) => name.to_owned(),
        None => format!("{group}{TOPIC_PREFIX}{name}"),
    }
}

/// A topic's own part of its ID, if it is an ID of this group's topics.
pub(crate) fn own_part<'a>(group: &str, id: &'a str) -> Option<&'a str> {
    id.strip_prefix(group)?.strip_prefix(TOPIC_PREFIX)
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Topics {
    /// Whether the Community was created with topics.
    pub supported: bool,
    /// How many were created.
    pub created: u64,
    /// By ID.
    pub known: Sorted<String, Topic>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Topic {
    pub name: String,
    pub introduction: String,
    pub notification: String,
    pub face_url: String,
    pub custom: String,
    /// In seconds since 1970.
    pub created: u64,
    /// Whether only the owner and admins may speak.
    pub mute_all: bool,
    /// Until when an account is muted here, in seconds since 1970.
    pub mutes: BTreeMap<String, u64>,
    /// Up to which sequence accounts have read.
    pub read: BTreeMap<String, u64>,
    pub messages: GroupMessages,
}

/// The topic that a body names, if it names one.
pub(crate) fn named_topic(topic: Option<&str>) -> Option<&str> {
    topic.filter(|topic| !topic.is_empty())
}

impl Topic {
    /// When the mute of an account ends; 0 for one that is not muted here.
    pub fn muted_until(&self, account: &str, now: u64) -> u64 {
        self.mutes.get(account).copied().filter(|end| *end > now).unwrap_or(0)
    }
}

impl Topics {
    pub fn rebuild_indexes(&mut self) {
        self.known.values_mut().for_each(|topic| topic.messages.rebuild_index());
    }

    /// An ID for a topic without one.
    pub fn make_up_id(&self, group: &str) -> String {
        let mut ids = (self.created + 1..).map(|number| topic_id(group, &format!("@TOPIC#c{number:08}")));
        ids.find(|id| !self.known.contains_key(id)).expect("the numbers do not end")
    }
}

impl Group {
    /// Refuses groups that are not a Community with topics.
    pub fn check_topics(&self) -> Result<(), Refusal> {
        match (self.is_community(), self.topics.supported) {
            (false, _) => Err(Refusal::new(10007, "only a Community has topics")),
            (true, false) => Err(Refusal::new(11000, "the Community was created without SupportTopic 1")),
            (true, true) => Ok(()),
        }
    }

    pub fn topic(&self, id: &str) -> Result<&Topic, Refusal> {
        self.check_topics()?;
        self.topics.known.get(id).ok_or_else(|| unknown(id))
    }

    pub fn topic_mut(&mut self, id: &str) -> Result<&mut Topic, Refusal> {
        self.check_topics()?;
        self.topics.known.get_mut(id).ok_or_else(|| unknown(id))
    }

    /// The messages of one of its topics, or of the group when no topic is given.
    pub fn messages_in(&self, topic: Option<&str>) -> Result<&GroupMessages, Refusal> {
        match named_topic(topic) {
            Some(topic) => self.topic(topic).map(|topic| &topic.messages),
            None => Ok(&self.messages),
        }
    }

    pub fn messages_in_mut(&mut self, topic: Option<&str>) -> Result<&mut GroupMessages, Refusal> {
        match named_topic(topic) {
            Some(topic) => self.topic_mut(topic).map(|topic| &mut topic.messages),
            None => Ok(&mut self.messages),
        }
    }

    /// Whether a message of this account is refused in one of its topics, or in the group. A mute in the group also applies in
    /// its topics.
    pub fn is_muted_in(&self, topic: Option<&str>, account: &str, now: u64) -> bool {
        let topic = named_topic(topic).and_then(|topic| self.topics.known.get(topic));
        let is_muted =
            |topic: &Topic| topic.muted_until(account, now) > 0 || (topic.mute_all && self.is_plain_member(account));
        self.is_muted(account, now) || topic.is_some_and(is_muted)
    }
}

fn unknown(id: &str) -> Refusal {
    Refusal::new(10010, format!("topic {id} does not exist"))
}
