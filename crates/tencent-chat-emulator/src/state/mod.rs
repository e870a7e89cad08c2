//! The data of one app, in parts named as the families of the description. Each holds its endpoints' handlers beside the
//! data they work on.
//!
//! [`State`] holds all parts, and a handler may use all of it. Apart from that the parts have an order: each uses only
//! those before it.
//!
//! | part | uses |
//! |---|---|
//! | `account` | |
//! | `client`: users with their devices, to which the other parts send | `account` |
//! | `profile` | `account` |
//! | `relation` | `account` |
//! | `moderation` | |
//! | `message` | `account`, `moderation` |
//! | `group`, with its members and messages | `message` |
//! | `community`: topics and permission groups | `group` |
//! | `group_message` | `group`, `message`, `moderation` |
//! | `robot` | `account`, `message` |
//! | `conversation` | `message`, `group` |
//! | `search` | `account`, `group` |
//! | `official_account` | `message` |
//! | `push` | `account`, `message` |
//! | `member_push` | `message`, `push` |
//! | `operation` | `account`, `group`, `message` |
//! | `call` | `account`, `client` |
//! | `room`: conference rooms | `account`, `client` |
//!
//! Within a part, data types are in files without handlers, which also avoids circular uses between files.
//!
//! Replies and data files are written from sorted maps, so that the same requests get the same replies, and the same state gives
//! the same bytes. Indexes that are used for lookups only are hashed.

pub(crate) mod account;
pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod community;
pub(crate) mod conversation;
pub(crate) mod group;
pub(crate) mod group_message;
pub(crate) mod member_push;
pub(crate) mod message;
pub(crate) mod moderation;
pub(crate) mod official_account;
pub(crate) mod operation;
pub(crate) mod profile;
pub(crate) mod push;
pub(crate) mod relation;
pub(crate) mod robot;
pub(crate) mod room;
pub(crate) mod search;

use tencent_chat::Timestamp;

use account::Accounts;
use call::Calls;
use client::{Clients, Item};
use conversation::Conversations;
use group::{Group, Groups};
use group_message::GroupCounts;
use group_message::broadcast::Broadcasts;
use group_message::streams::StreamedGroupMessage;
use message::Messages;
use message::streams::{StreamedMessage, Streams};
use moderation::Moderation;
use official_account::OfficialAccounts;
use operation::archives::Archives;
use operation::files::ChatFiles;
use operation::statistics::Statistics;
use push::attributes::Attributes;
use push::tags::Tags;
use push::tasks::Pushes;
use relation::Relations;
use robot::Robots;
use room::Rooms;

use serde::{Deserialize, Serialize};

use crate::reply::Call;
use crate::webhooks::Event;

#[derive(Deserialize, Serialize)]
pub(crate) struct State {
    pub accounts: Accounts,
    pub clients: Clients,
    pub relations: Relations,
    pub official: OfficialAccounts,
    pub attributes: Attributes,
    pub tags: Tags,
    pub messages: Messages,
    pub groups: Groups,
    pub group_counts: GroupCounts,
    #[serde(default)]
    pub streams: Streams<StreamedMessage>,
    #[serde(default)]
    pub group_streams: Streams<StreamedGroupMessage>,
    #[serde(default)]
    pub broadcasts: Broadcasts,
    pub pushes: Pushes,
    #[serde(default)]
    pub statistics: Statistics,
    #[serde(default)]
    pub archives: Archives,
    #[serde(default)]
    pub files: ChatFiles,
    #[serde(default)]
    pub calls: Calls,
    #[serde(default)]
    pub rooms: Rooms,
    pub moderation: Moderation,
    pub robots: Robots,
    pub conversations: Conversations,
    /// The events of the current call, to be reported to the app.
    #[serde(skip)]
    pub fired: Vec<Event>,
}

impl State {
    pub fn new(admins: &[String], max_accounts: usize) -> Self {
        Self {
            accounts: Accounts::new(admins, max_accounts),
            clients: Clients::default(),
            relations: Relations::default(),
            official: OfficialAccounts::default(),
            attributes: Attributes::default(),
            tags: Tags::default(),
            messages: Messages::default(),
            groups: Groups::default(),
            group_counts: GroupCounts::default(),
            streams: Streams::default(),
            group_streams: Streams::default(),
            broadcasts: Broadcasts::default(),
            pushes: Pushes::default(),
            statistics: Statistics::default(),
            archives: Archives::default(),
            files: ChatFiles::default(),
            calls: Calls::default(),
            rooms: Rooms::default(),
            moderation: Moderation::default(),
            robots: Robots::default(),
            conversations: Conversations::default(),
            fired: Vec::new(),
        }
    }

    /// Sends an item to the two sides of a conversation: each sees it in the conversation with the other. The device that acts
    /// does not receive it, and only the receiver gets a push.
    pub fn deliver_to_both(&mut self, call: &Call<'_>, from: &str, to: &str, item: &Item) {
        self.clients.deliver_but(call.now, to, &item.clone().with(from), call.platform_of(to));
        self.clients.deliver_but(call.now, from, &item.clone().with(to).silent(), call.platform_of(from));
    }

    /// Rebuilds what is not written because it follows from the rest. To be called after a load.
    pub fn rebuild_indexes(&mut self) {
        self.relations.rebuild_indexes();
        self.official.subscriptions.rebuild_index();
        self.messages.rebuild_indexes();
        self.groups.rebuild_indexes();
    }

    /// How many members of a group are online.
    pub fn online_members(&self, group: &Group, now: u64) -> usize {
        match group.is_live() {
            true => group.live.inside(now).count(),
            false => group.members.accounts().filter(|account| self.clients.acting(account, None).is_some()).count(),
        }
    }

    /// Removes the data of a deleted account: logins and inbox, friends in both directions, blocklists, follows,
    /// subscriptions, attributes, tags, memberships in groups, pushes that are under way to it, and what it kept about its
    /// conversations. Its official accounts and its messages in the conversations of others stay.
    pub fn forget(&mut self, account: &str) {
        self.clients.forget(account);
        self.relations.forget(account);
        self.official.forget_subscriber(account);
        self.attributes.forget(account);
        self.tags.forget(account);
        self.groups.forget(account);
        self.robots.forget(account);
        self.rooms.forget(account);
        self.conversations.forget(account);
        self.pushes.forget(account);
    }

    /// Lets time pass: reports the results of pushes and of ringing calls to the app. Returns whether something did.
    pub fn pass_time(&mut self, now: Timestamp) -> bool {
        let has_rung = self.ring_out(now);
        let pushed = self.pushes.pass_time(now.as_millis());
        let has_changed = has_rung || !pushed.is_empty();
        self.fired.extend(pushed);
        has_changed
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// The parts in their order.
    const PARTS: [&str; 18] = [
        "account",
        "client",
        "profile",
        "relation",
        "moderation",
        "message",
        "group",
        "community",
        "group_message",
        "robot",
        "conversation",
        "search",
        "official_account",
        "push",
        "member_push",
        "operation",
        "call",
        "room",
    ];

    /// The parts that a file names: `crate::state::account::Accounts` names `account`.
    fn named(text: &str) -> impl Iterator<Item = &str> {
        text.split("state::").skip(1).map(|rest| rest.split(|c: char| c != '_' && !c.is_alphanumeric()).next().unwrap())
    }

    #[test]
    fn a_part_uses_only_those_before_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/state");
        for (at, part) in PARTS.iter().enumerate() {
            for file in fs::read_dir(folder.join(part)).unwrap().map(|entry| entry.unwrap().path()) {
                let text = fs::read_to_string(&file).unwrap_or_default();
                let later = named(&text).find(|name| PARTS[at + 1..].contains(name));
                assert_eq!(later, None, "{} names a later part", file.display());
            }
        }
        let parts = fs::read_dir(&folder).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_dir());
        assert_eq!(parts.count(), PARTS.len(), "every folder is a part in this order");
    }
}
