//! Groups, their members and their messages.

pub(crate) mod attributes;
pub(crate) mod counters;
pub(crate) mod lifecycle;
mod live;
pub(crate) mod live_groups;
pub(crate) mod member_profiles;
pub(crate) mod members;
pub(crate) mod membership;
pub(crate) mod messages;
pub(crate) mod permissions;
pub(crate) mod profiles;
pub(crate) mod restrictions;
pub(crate) mod topics;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::generated::CreateGroup;
use crate::reply::{self, Call, Refusal};
use crate::sorted::Sorted;
use crate::state::client::{Clients, Item, Kind};
use crate::webhooks::Event;

use live::LiveMembers;
pub(crate) use members::Member;
use members::Members;
pub(crate) use messages::{GroupMessage, GroupMessages, Mark};
use permissions::Permissions;
use topics::{Topics, named_topic};

/// The type of live groups.
pub(crate) const LIVE: &str = "AVChatRoom";

/// The webhook about a full group.
pub(crate) const FULL: &str = "Group.CallbackAfterGroupFull";

/// How members receive messages: with a push, or not at all.
const NOTIFY: &str = "AcceptAndNotify";
const DISCARD: &str = "Discard";

/// Longest ID.
pub(crate) const MAX_ID_BYTES: usize = CreateGroup::GROUP_ID_MAX_BYTES;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Groups {
    /// By number, which grows with each group.
    known: Sorted<u64, Group>,
    #[serde(skip)]
    numbers: HashMap<String, u64>,
    /// How many were created.
    created: u64,
    /// The numbers of the groups an account is in.
    #[serde(skip)]
    joined: HashMap<String, BTreeSet<u64>>,
    /// The number of groups of each type.
    #[serde(skip)]
    kinds: BTreeMap<String, usize>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Group {
    pub id: String,
    pub number: u64,
    pub kind: String,
    /// Name, Introduction, Notification, FaceUrl, ApplyJoinOption, InviteJoinOption.
    pub texts: BTreeMap<Cow<'static, str>, String>,
    pub owner: String,
    pub created: u64,
    pub max_members: Option<usize>,
    pub custom: Value,
    /// Until when an account is muted, in seconds since 1970.
    pub mutes: BTreeMap<String, u64>,
    /// Until when an account is banned, in seconds since 1970.
    pub bans: BTreeMap<String, u64>,
    /// Whether only the owner and admins may speak.
    pub mute_all: bool,
    /// How often the profile was written, and when it was last.
    pub revision: u64,
    pub changed: u64,
    pub attributes: BTreeMap<String, String>,
    pub counters: BTreeMap<String, i64>,
    /// The pending applications, by account.
    pub applications: Sorted<String, Application>,
    pub members: Members,
    pub messages: GroupMessages,
    /// The members of a live group.
    #[serde(default)]
    pub live: LiveMembers,
    /// The topics of a Community.
    #[serde(default)]
    pub topics: Topics,
    /// The permission groups of a Community.
    #[serde(default)]
    pub permissions: Permissions,
}

/// The application of a user who wants to join.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(crate) struct Application {
    pub text: String,
    /// In seconds since 1970.
    pub time: u64,
    /// The member who invites, if an invitation needs a manager's consent.
    #[serde(default)]
    pub inviter: Option<String>,
}

impl Group {
    /// Whether it is a live group, whose members enter and leave with their clients and are not stored.
    pub fn is_live(&self) -> bool {
        self.kind == LIVE
    }

    pub fn is_community(&self) -> bool {
        self.kind == "Community"
    }

    pub fn is_full(&self) -> bool {
        self.max_members.is_some_and(|max| self.members.len() >= max)
    }

    pub fn is_banned(&self, account: &str, now: u64) -> bool {
        self.bans.get(account).is_some_and(|end| *end > now)
    }

    /// Whether a message of this account is refused.
    pub fn is_muted(&self, account: &str, now: u64) -> bool {
        let by_all = self.mute_all && self.is_plain_member(account);
        by_all || self.muted_until(account, now) > 0
    }

    /// Whether an account is neither the owner nor an admin.
    fn is_plain_member(&self, account: &str) -> bool {
        let is_plain = |member: &Member| member.role == "Member";
        account != self.owner && !self.live.is_admin(account) && self.members.get(account).is_none_or(is_plain)
    }

    /// Removes a member from the group, and returns whether there was one.
    fn remove_member(&mut self, account: &str) -> bool {
        self.permissions.forget(account);
        self.members.remove(account)
    }

    /// When the mute of an account ends; 0 for one that is not muted.
    fn muted_until(&self, account: &str, now: u64) -> u64 {
        self.mutes.get(account).copied().filter(|end| *end > now).unwrap_or(0)
    }

    /// Mutes an account for some seconds from now on; 0 lifts its mute.
    pub fn mute(&mut self, account: &str, seconds: u64, now: u64) -> Result<(), Refusal> {
        self.mute_in(None, account, seconds, now)
    }

    /// The same in one of its topics, or in the group when no topic is given.
    pub fn mute_in(&mut self, topic: Option<&str>, account: &str, seconds: u64, now: u64) -> Result<(), Refusal> {
        if self.kind == "Private" {
            return Err(Refusal::new(10007, "members of a Private (Work) group cannot be muted"));
        }
        let mutes = match named_topic(topic) {
            Some(topic) => &mut self.topic_mut(topic)?.mutes,
            None => &mut self.mutes,
        };
        if seconds == 0 {
            mutes.remove(account);
        } else {
            mutes.insert(account.to_owned(), until(now, seconds));
        }
        Ok(())
    }

    /// Sets the read position of a member by the number of unread messages.
    pub fn set_unread(&mut self, account: &str, count: u64) {
        let last = self.messages.next_seq() - 1;
        if let Some(member) = self.members.get_mut(account) {
            member.read_seq = last - count.min(last);
        }
    }

    /// The wanted fields of a member; without a list all fields.
    pub fn member_json(&self, member: &Member, wanted: Option<&[&str]>, now: u64) -> Value {
        let account = &member.account;
        member.to_json(wanted, self.messages.last_sent_by(account), self.muted_until(account, now))
    }

    /// A webhook about the group, with the fields that all of these have.
    pub fn event(&self, command: &'static str, call: &Call<'_>) -> Event {
        let fields = json!({ "GroupId": self.id, "EventTime": call.now.as_millis() });
        let event = Event::new(command, self.id.as_str(), fields);
        // This one has no other fields.
        if command == FULL { event } else { event.with("Type", self.kind.as_str()) }
    }
}

impl Group {
    /// The receivers of messages to the group: members who do not discard them, and members inside a live group.
    pub fn receivers(&self, now: u64) -> impl Iterator<Item = &str> {
        let members = self.members.iter().filter(|member| member.msg_flag != DISCARD);
        members.map(|member| member.account.as_str()).chain(self.live.inside(now).map(|(account, _)| account))
    }

    /// How many members receive a message of this account.
    pub fn others(&self, from: &str, now: u64) -> usize {
        let live = self.live.inside(now).filter(|(account, _)| *account != from).count();
        self.members.len() - usize::from(self.members.get(from).is_some()) + live
    }

    /// Sends a group tip to the members, with the content of a webhook.
    pub fn tip(&self, clients: &mut Clients, call: &Call<'_>, event: &Event) {
        clients.deliver_all(call.now, self.receivers(call.secs()), || {
            Item::of_event(Kind::GroupTip, event).in_group(&self.id)
        });
    }

    /// Sends an item to the members. Members who disabled notifications get no push.
    pub fn deliver(&self, clients: &mut Clients, call: &Call<'_>, item: impl FnOnce() -> Item) {
        if !self.receivers(call.secs()).any(|account| clients.knows(account)) {
            return;
        }
        let item = item().in_group(&self.id);
        let silent = item.clone().silent();
        for account in self.receivers(call.secs()) {
            let notifies = self.members.get(account).is_some_and(|member| member.msg_flag == NOTIFY);
            let item = if notifies && account != call.caller { &item } else { &silent };
            clients.deliver_but(call.now, account, item, call.platform_of(account));
        }
    }
}

impl Groups {
    /// Rebuilds, after a load, the indexes of IDs and of the groups of each account.
    pub fn rebuild_indexes(&mut self) {
        (self.numbers, self.joined, self.kinds) = Default::default();
        for (number, group) in self.known.iter_mut() {
            group.number = *number;
            group.members.rebuild_index();
            group.messages.rebuild_index();
            group.topics.rebuild_indexes();
            self.numbers.insert(group.id.clone(), *number);
            *self.kinds.entry(group.kind.clone()).or_default() += 1;
            for account in group.members.accounts() {
                self.joined.entry(account.to_owned()).or_default().insert(*number);
            }
        }
    }

    /// The group with this ID; a malformed one is 10015, an unknown one 10010.
    pub fn get(&self, id: &str) -> Result<&Group, Refusal> {
        check_id(id, 10015)?;
        self.numbers.get(id).map(|number| &self.known[number]).ok_or_else(|| unknown(id))
    }

    pub fn get_mut(&mut self, id: &str) -> Result<&mut Group, Refusal> {
        check_id(id, 10015)?;
        let number = self.numbers.get(id).ok_or_else(|| unknown(id))?;
        self.known.get_mut(number).ok_or_else(|| unknown(id))
    }

    pub fn len(&self) -> usize {
        self.known.len()
    }

    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Group> {
        self.known.values()
    }

    /// The number of groups of a type; without a type the number of all.
    pub fn count(&self, kind: Option<&str>) -> usize {
        kind.map_or(self.known.len(), |kind| self.kinds.get(kind).copied().unwrap_or(0))
    }

    /// The groups that were created after the one with this number.
    pub fn after(&self, number: u64) -> impl Iterator<Item = &Group> {
        self.known.range((Bound::Excluded(number), Bound::Unbounded)).map(|(_, group)| group)
    }

    /// All live groups.
    pub fn live_mut(&mut self) -> impl Iterator<Item = &mut Group> {
        self.known.values_mut().filter(|group| group.is_live())
    }

    /// The groups an account is in, in the order of their creation.
    pub fn joined_by(&self, account: &str) -> impl Iterator<Item = &Group> {
        self.joined.get(account).into_iter().flatten().map(|number| &self.known[number])
    }

    /// Notes that an account joined a group or left it.
    pub fn note_member(&mut self, account: &str, number: u64, joined: bool) {
        let groups = self.joined.entry(account.to_owned()).or_default();
        if joined {
            groups.insert(number);
        } else {
            groups.remove(&number);
        }
        if groups.is_empty() {
            self.joined.remove(account);
        }
    }

    /// Makes an account a member of a group, and returns whether it was not one before.
    pub fn add_member(&mut self, number: u64, account: &str, now: u64) -> bool {
        let added = self.known.get_mut(&number).is_some_and(|group| group.members.add(account, "Member", now, None));
        if added {
            self.note_member(account, number, true);
        }
        added
    }

    /// Removes accounts from a group. Accounts that are not members are ignored.
    pub fn remove_members(&mut self, number: u64, accounts: &[&str]) {
        for account in accounts {
            if let Some(group) = self.known.get_mut(&number) {
                group.remove_member(account);
            }
            self.note_member(account, number, false);
        }
    }

    /// Removes an account from all its groups.
    pub fn forget(&mut self, account: &str) {
        for number in self.joined.remove(account).unwrap_or_default() {
            if let Some(group) = self.known.get_mut(&number) {
                group.remove_member(account);
            }
        }
        self.live_mut().for_each(|group| group.live.forget(account));
    }

    pub fn insert(&mut self, group: Group) {
        let accounts: Vec<String> = group.members.accounts().map(str::to_owned).collect();
        for account in accounts {
            self.note_member(&account, group.number, true);
        }
        self.numbers.insert(group.id.clone(), group.number);
        *self.kinds.entry(group.kind.clone()).or_default() += 1;
        self.known.insert(group.number, group);
    }

    fn remove(&mut self, id: &str) {
        let Some(group) = self.numbers.remove(id).and_then(|number| self.known.remove(&number)) else { return };
        self.kinds.entry(group.kind.clone()).and_modify(|count| *count -= 1);
        for account in group.members.accounts() {
            self.note_member(account, group.number, false);
        }
    }

    /// The number of the next group.
    pub fn next_number(&mut self) -> u64 {
        self.created += 1;
        self.created
    }

    /// An ID for a group without one.
    pub fn make_up_id(&self, community: bool) -> String {
        let prefix = if community { "@TGS#_" } else { "@TGS#2" };
        let mut ids = (self.created..).map(|number| format!("{prefix}{number:08}"));
        ids.find(|id| !self.numbers.contains_key(id)).expect("the numbers do not end")
    }
}

/// Refuses a malformed ID with this code.
pub(crate) fn check_id(id: &str, code: i64) -> Result<(), Refusal> {
    let fits = (1..=MAX_ID_BYTES).contains(&id.len()) && id.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    if fits { Ok(()) } else { Err(Refusal::new(code, "GroupId: malformed")) }
}

fn unknown(id: &str) -> Refusal {
    Refusal::new(10010, format!("group {id} does not exist"))
}

/// Refuses a live group, which does not store its members.
pub(crate) fn refuse_live(group: &Group) -> Result<(), Refusal> {
    if group.is_live() { Err(Refusal::new(10007, "the members of an AVChatRoom are not stored")) } else { Ok(()) }
}

/// The end of a period that begins now, in seconds since 1970, as a number of 32 bits: the longest period is forever.
fn until(now: u64, seconds: u64) -> u64 {
    now.saturating_add(seconds).min(u64::from(u32::MAX))
}

/// How many a page holds.
pub(crate) fn page_size(limit: Option<i64>, default: usize) -> Result<usize, Refusal> {
    reply::page_size(limit, default, 10004)
}
