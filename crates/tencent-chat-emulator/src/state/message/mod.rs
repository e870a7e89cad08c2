//! One-to-one messages as they are kept: all messages, repeats, and the conversations.
//!
//! Every message is kept, also one that the real server would only deliver to online receivers, so that tests can see what was
//! sent.

pub(crate) mod changes;
pub(crate) mod extensions;
pub(crate) mod history;
pub(crate) mod reading;
pub(crate) mod send;
pub(crate) mod streams;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tencent_chat::Timestamp;

use crate::generated::SendC2cMessage;
use crate::rates::Window;
use crate::reply::Refusal;
use crate::webhooks::{Event, rewritten};

use extensions::Extensions;

/// How long a repeated message counts as the same one, in milliseconds.
const REPEAT_MILLIS: u64 = SendC2cMessage::REMEMBERED_SECONDS * 1000;

/// Refuses a message that has more bytes as JSON than its endpoint takes, with the code of the endpoint.
pub(crate) fn check_length(body: &Value, most: usize, code: i64) -> Result<(), Refusal> {
    if fits(body, most) { Ok(()) } else { Err(Refusal::new(code, format!("MsgBody: longer than {most} bytes"))) }
}

/// Whether a message has no more bytes than this as JSON.
pub(crate) fn fits(body: &Value, most: usize) -> bool {
    body.to_string().len() <= most
}

/// Whether a message disables the webhook or feature of this name.
pub(crate) fn forbids(forbidden: Option<Vec<&str>>, webhook: &str) -> bool {
    forbidden.is_some_and(|forbidden| forbidden.contains(&webhook))
}

/// The webhooks that a message may disable.
pub(crate) const BEFORE: &str = "ForbidBeforeSendMsgCallback";
pub(crate) const AFTER: &str = "ForbidAfterSendMsgCallback";

/// Values of `SendMsgControl`: no moderation, and no change of the conversation's position in the list.
pub(crate) const UNCHECKED: &str = "NoMsgCheck";
pub(crate) const UNLISTED: &str = "NoLastMsg";

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Message {
    pub from: String,
    pub to: String,
    pub seq: u32,
    pub random: u32,
    /// When it was sent, in seconds since 1970.
    pub time: u64,
    /// When it came in.
    pub arrived: Timestamp,
    /// Shared by all receivers of a batch.
    pub content: Arc<Content>,
    /// Whether it is in the receiver's history, and in the sender's.
    pub stored: bool,
    pub in_senders_history: bool,
    pub imported: bool,
    pub recalled: bool,
    /// Whether the receiver has read it, and has sent a receipt.
    pub read: bool,
    pub acknowledged: bool,
    /// The accounts that have deleted it from their history.
    pub hidden_from: Vec<String>,
    /// Its extensions, if it supports them.
    pub extensions: Option<Extensions>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Content {
    pub body: Value,
    pub custom: Option<String>,
    /// The body before a webhook rewrote it.
    pub original: Option<Value>,
}

impl Content {
    /// The body as the sender wrote it, to recognize repeats.
    fn sent(&self) -> &Value {
        self.original.as_ref().unwrap_or(&self.body)
    }
}

impl Message {
    pub fn key(&self) -> String {
        format!("{}_{}_{}", self.seq, self.random, self.time)
    }

    /// The string of its first text element.
    fn text(&self) -> Option<&str> {
        let elements = self.content.body.as_array()?;
        elements.iter().find(|element| element["MsgType"] == "TIMTextElem")?["MsgContent"]["Text"].as_str()
    }

    pub fn to_json(&self) -> Value {
        let Self { from, to, seq, random, time, .. } = self;
        json!({ "from": from, "to": to, "seq": seq, "random": random, "time": time, "text": self.text() })
    }

    /// Whether it was stored for an account, which may have deleted it since.
    fn is_kept_for(&self, account: &str) -> bool {
        self.stored && (self.in_senders_history || self.from != account)
    }

    pub fn is_seen_by(&self, account: &str) -> bool {
        self.is_kept_for(account) && !self.hidden_from.iter().any(|hidden| hidden == account)
    }

    pub fn is_to_be_read(&self) -> bool {
        let is_kept = self.stored && !self.imported && !self.recalled;
        is_kept && !self.read && !self.hidden_from.contains(&self.to)
    }

    /// The same with the content that a webhook's answer has.
    pub fn rewritten(mut self, answer: Map<String, Value>) -> Self {
        let (body, custom) = rewritten(answer);
        let custom = custom.or_else(|| self.content.custom.clone());
        let content = match body {
            Some(body) => Content { body, custom, original: Some(self.content.body.clone()) },
            None => Content { body: self.content.body.clone(), custom, original: None },
        };
        self.content = Arc::new(content);
        self
    }

    /// Its conversation, within which webhooks keep their order.
    pub fn about(&self) -> String {
        about(&self.from, &self.to)
    }

    /// Its ID in clients.
    fn id(&self) -> String {
        format!("144115{:012}-{}-{}", self.seq, self.time, self.random)
    }

    /// A webhook before or after it is sent, with the fields that both have.
    pub fn event(&self, command: &'static str) -> Event {
        self.described(command).with("OnlineOnlyFlag", u8::from(!self.stored))
    }

    /// A webhook with the fields that describe the message.
    fn described(&self, command: &'static str) -> Event {
        let Self { from, to, seq, random, time, .. } = self;
        let fields = json!({
            "From_Account": from,
            "To_Account": to,
            "MsgSeq": seq,
            "MsgRandom": random,
            "MsgTime": time,
            "MsgKey": self.key(),
            "MsgBody": self.content.body,
        });
        Event::new(command, self.about(), fields).with_if_any("CloudCustomData", self.content.custom.clone())
    }

    /// An imported message repeats one of the same conversation with the same numbers and time, whatever its content and its
    /// sender. Another message repeats one with the same sender, receiver, numbers and content.
    fn repeats(&self, earlier: &Self) -> bool {
        if self.imported {
            return self.time == earlier.time;
        }
        let age = self.arrived.as_millis().saturating_sub(earlier.arrived.as_millis());
        !earlier.imported
            && age < REPEAT_MILLIS
            && (&self.from, &self.to) == (&earlier.from, &earlier.to)
            && self.content.sent() == earlier.content.sent()
    }
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Messages {
    /// All messages that were taken, in the order in which they came in.
    all: Vec<Message>,
    #[serde(skip)]
    conversations: Vec<Conversation>,
    /// Messages that do not change the position of their conversation in the list.
    unlisted: BTreeSet<usize>,
    /// The accounts with which an account has exchanged messages, and the conversation.
    #[serde(skip)]
    peers: HashMap<String, BTreeMap<String, usize>>,
    /// The conversations by the times of their last messages.
    #[serde(skip)]
    by_time: BTreeSet<(u64, usize)>,
    /// How many messages were dropped as repeats.
    repeated: u64,
    /// Unread messages of each account. Imported messages and those for online receivers do not count.
    unread: BTreeMap<String, u64>,
    /// The receivers of the batches of the last minute.
    pub receivers: Window<60_000>,
}

/// The messages between two accounts, as indexes into all messages.
#[derive(Debug, Default)]
struct Conversation {
    /// By MsgSeq and MsgRandom.
    by_numbers: HashMap<(u32, u32), Vec<usize>>,
    /// Sorted by time, then by MsgSeq.
    in_order: BTreeSet<(u64, u32, usize)>,
}

/// The conversation of two accounts, within which webhooks keep their order.
fn about(one: &str, other: &str) -> String {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    format!("{first} {second}")
}

impl Messages {
    /// Rebuilds, after a load, the index of messages by conversation.
    pub fn rebuild_indexes(&mut self) {
        (self.conversations, self.peers, self.by_time) = Default::default();
        for at in 0..self.all.len() {
            self.index(at);
        }
    }

    fn index(&mut self, at: usize) {
        let message = &self.all[at];
        let number = self.number(&message.from, &message.to).unwrap_or(self.conversations.len());
        if number == self.conversations.len() {
            self.conversations.push(Conversation::default());
            for (one, other) in [(&message.from, &message.to), (&message.to, &message.from)] {
                self.peers.entry(one.clone()).or_default().insert(other.clone(), number);
            }
        }
        let conversation = &mut self.conversations[number];
        conversation.by_numbers.entry((message.seq, message.random)).or_default().push(at);
        let before = conversation.in_order.last().map(|last| last.0);
        conversation.in_order.insert((message.time, message.seq, at));
        if before.is_none_or(|before| before < message.time) {
            before.map(|before| self.by_time.remove(&(before, number)));
            self.by_time.insert((message.time, number));
        }
    }

    /// The number of the conversation of two accounts.
    fn number(&self, one: &str, other: &str) -> Option<usize> {
        self.peers.get(one)?.get(other).copied()
    }

    fn conversation(&self, one: &str, other: &str) -> Option<&Conversation> {
        self.number(one, other).map(|number| &self.conversations[number])
    }

    /// The earlier message that this one repeats.
    pub fn repeated(&self, message: &Message) -> Option<&Message> {
        self.repeated_at(message).map(|at| &self.all[at])
    }

    fn repeated_at(&self, message: &Message) -> Option<usize> {
        let conversation = self.conversation(&message.from, &message.to)?;
        let same_numbers = conversation.by_numbers.get(&(message.seq, message.random))?;
        same_numbers.iter().copied().find(|at| message.repeats(&self.all[*at]))
    }

    /// Takes a message unless it repeats one. Returns the message that is kept.
    pub fn take(&mut self, message: Message) -> &Message {
        if let Some(at) = self.repeated_at(&message) {
            self.repeated = self.repeated.saturating_add(1);
            return &self.all[at];
        }
        let at = self.all.len();
        if message.is_to_be_read() {
            *self.unread.entry(message.to.clone()).or_default() += 1;
        }
        self.all.push(message);
        self.index(at);
        &self.all[at]
    }

    /// Keeps the last message from changing the position of its conversation in the list.
    pub fn unlist_last(&mut self) {
        self.unlisted.extend(self.all.len().checked_sub(1));
    }

    /// The message with this key.
    pub fn find(&self, one: &str, other: &str, key: &Key) -> Option<(Place, &Message)> {
        let conversation = self.conversation(one, other)?;
        let same_numbers = conversation.by_numbers.get(&(key.seq, key.random))?;
        let at = same_numbers.iter().copied().find(|at| self.all[*at].time == key.time)?;
        Some((Place(key.time, key.seq, at), &self.all[at]))
    }

    /// A message to be changed, except whether it is unread.
    pub fn change(&mut self, place: Place) -> &mut Message {
        &mut self.all[place.2]
    }

    pub fn recall(&mut self, place: Place) {
        self.settle(place.2, |message| message.recalled = true);
    }

    /// Removes a message from the history of one account.
    pub fn hide(&mut self, place: Place, account: &str) {
        self.settle(place.2, |message| message.hidden_from.push(account.to_owned()));
    }

    /// Marks what an account received from another up to a time as read.
    pub fn read(&mut self, reader: &str, peer: &str, until: u64) {
        let Some(conversation) = self.conversation(reader, peer) else { return };
        let up_to = conversation.in_order.range(..(until.saturating_add(1), 0, 0)).map(|place| place.2);
        for at in up_to.filter(|at| self.all[*at].to == reader).collect::<Vec<_>>() {
            self.settle(at, |message| message.read = true);
        }
    }

    /// Marks everything that an account received as read.
    pub fn read_all(&mut self, reader: &str) {
        let peers: Vec<String> = self.peers(reader).map(str::to_owned).collect();
        peers.iter().for_each(|peer| self.read(reader, peer, u64::MAX));
    }

    /// The accounts with which an account has exchanged messages, sorted by ID.
    pub fn peers(&self, account: &str) -> impl Iterator<Item = &str> {
        self.peers.get(account).into_iter().flat_map(BTreeMap::keys).map(String::as_str)
    }

    /// The conversations of an account: the other side, when the last message was sent, and whether the account has deleted all
    /// messages. A conversation without a message from index `since` on is left out.
    pub fn latest(&self, account: &str, since: impl Fn(&str) -> u64) -> impl Iterator<Item = (&str, (u64, bool))> {
        self.peers.get(account).into_iter().flatten().filter_map(move |(peer, number)| {
            Some((peer.as_str(), self.latest_of(&self.conversations[*number], account, since(peer))?))
        })
    }

    fn latest_of(&self, conversation: &Conversation, account: &str, since: u64) -> Option<(u64, bool)> {
        let newest_first = conversation.in_order.iter().rev().map(|place| (place.2, &self.all[place.2]));
        let mut kept = newest_first.filter(|(at, message)| message.is_kept_for(account) && !self.unlisted.contains(at));
        if since > 0 && !kept.clone().any(|(at, _)| at as u64 >= since) {
            return None;
        }
        let last = kept.clone().next()?.1.time;
        match kept.find(|(_, message)| message.is_seen_by(account)) {
            Some((_, message)) => Some((message.time, false)),
            None => Some((last, true)),
        }
    }

    /// Removes all messages of a conversation from the history of one account.
    pub fn clear(&mut self, account: &str, peer: &str) {
        let Some(conversation) = self.conversation(account, peer) else { return };
        let places: Vec<usize> = conversation.in_order.iter().map(|place| place.2).collect();
        for at in places.into_iter().filter(|at| self.all[*at].is_seen_by(account)).collect::<Vec<_>>() {
            self.settle(at, |message| message.hidden_from.push(account.to_owned()));
        }
    }

    /// Changes a message, and lowers the unread count if the message was unread before and is not afterwards.
    fn settle(&mut self, at: usize, change: impl FnOnce(&mut Message)) {
        let message = &mut self.all[at];
        let was_to_be_read = message.is_to_be_read();
        change(message);
        if was_to_be_read && !message.is_to_be_read() {
            let unread = self.unread.entry(message.to.clone()).or_default();
            *unread = unread.saturating_sub(1);
        }
    }

    /// How many unread messages an account has from another.
    pub fn unread_from(&self, account: &str, peer: &str) -> usize {
        let conversation = self.conversation(account, peer).into_iter();
        let messages = conversation.flat_map(|conversation| &conversation.in_order).map(|place| &self.all[place.2]);
        messages.filter(|message| message.to == account && message.is_to_be_read()).count()
    }

    pub fn unread(&self, account: &str) -> u64 {
        self.unread.get(account).copied().unwrap_or(0)
    }

    /// The messages from a time on and up to another, without those from `before` on, newest first.
    pub fn between(
        &self,
        one: &str,
        other: &str,
        times: (u64, u64),
        before: Option<Place>,
    ) -> impl Iterator<Item = &Message> {
        let (first, last) = ((times.0, 0, 0), (times.1, u32::MAX, usize::MAX));
        let end = match before.map(|place| (place.0, place.1, place.2)) {
            Some(before) if before <= last => Bound::Excluded(before),
            _ => Bound::Included(last),
        };
        let is_range = matches!(end, Bound::Excluded(end) | Bound::Included(end) if first < end);
        let conversation = self.conversation(one, other).filter(|_| is_range).into_iter();
        conversation
            .flat_map(move |conversation| conversation.in_order.range((Bound::Included(first), end)).rev())
            .map(|place| &self.all[place.2])
    }

    /// The last message of each conversation, the newest first.
    pub fn last_of_each(&self) -> impl Iterator<Item = &Message> {
        let numbers = self.by_time.iter().rev().map(|(_, number)| *number);
        numbers.filter_map(|number| self.conversations[number].in_order.last()).map(|place| &self.all[place.2])
    }

    /// How many messages were taken, and how many were dropped as repeats.
    pub fn counts(&self) -> (u64, u64) {
        (self.all.len() as u64, self.repeated)
    }

    /// All messages, in the order in which they came in.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Message> {
        self.all.iter()
    }
}

/// Where a message stands in its conversation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place(u64, u32, usize);

/// The parts of a MsgKey.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub seq: u32,
    pub random: u32,
    pub time: u64,
}

impl Key {
    pub fn parse(key: &str) -> Option<Self> {
        let mut parts = key.split('_');
        let (seq, random, time) =
            (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        parts.next().is_none().then_some(Self { seq, random, time })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        assert_eq!(Key::parse("5_4294967295_1700000000"), Some(Key { seq: 5, random: u32::MAX, time: 1_700_000_000 }));
        for wrong in ["", "5", "5_6", "5_6_7_8", "5_x_7", "4294967296_1_1", "-1_1_1"] {
            assert_eq!(Key::parse(wrong), None, "{wrong}");
        }
    }
}
