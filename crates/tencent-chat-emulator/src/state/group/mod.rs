//! Groups, their members and their messages.

pub(crate) mod attributes;
pub(crate) mod counters;
pub(crate) mod lifecycle;
mod members;
pub(crate) mod membership;
mod messages;
pub(crate) mod profiles;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};

use crate::generated::CreateGroup;
use crate::reply::{Call, Refusal};
use crate::webhooks::Event;

use members::Members;
pub(crate) use messages::GroupMessage;
use messages::GroupMessages;

/// The webhook about a full group.
pub(crate) const FULL: &str = "Group.CallbackAfterGroupFull";

/// Longest ID.
pub(crate) const MAX_ID_BYTES: usize = CreateGroup::GROUP_ID_MAX_BYTES;

#[derive(Debug, Default)]
pub(crate) struct Groups {
    /// By number, which grows with each group.
    known: BTreeMap<u64, Group>,
    numbers: HashMap<String, u64>,
    /// How many were created.
    created: u64,
    /// The numbers of the groups an account is in.
    joined: HashMap<String, BTreeSet<u64>>,
}

#[derive(Debug)]
pub(crate) struct Group {
    pub id: String,
    pub number: u64,
    pub kind: String,
    /// Name, Introduction, Notification, FaceUrl, ApplyJoinOption, InviteJoinOption.
    pub texts: BTreeMap<&'static str, String>,
    pub owner: String,
    pub created: u64,
    pub max_members: Option<usize>,
    pub custom: Value,
    pub attributes: BTreeMap<String, String>,
    pub counters: BTreeMap<String, i64>,
    pub members: Members,
    pub messages: GroupMessages,
}

impl Group {
    /// Live groups, whose members come and go with their clients and are not stored.
    pub fn is_live(&self) -> bool {
        self.kind == "AVChatRoom"
    }

    pub fn is_community(&self) -> bool {
        self.kind == "Community"
    }

    pub fn is_full(&self) -> bool {
        self.max_members.is_some_and(|max| self.members.len() >= max)
    }

    /// A webhook about it, with the fields that all of them have.
    pub fn event(&self, command: &'static str, call: &Call<'_>) -> Event {
        let fields = json!({ "GroupId": self.id, "EventTime": call.now.as_millis() });
        let event = Event::new(command, self.id.as_str(), fields);
        // It is all that this one says.
        if command == FULL { event } else { event.with("Type", self.kind.as_str()) }
    }
}

impl Groups {
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

    pub fn all(&self) -> impl Iterator<Item = &Group> {
        self.known.values()
    }

    /// The groups an account is in, in the order of their creation.
    pub fn joined_by(&self, account: &str) -> impl Iterator<Item = &Group> {
        self.joined.get(account).into_iter().flatten().map(|number| &self.known[number])
    }

    /// Notes that an account is in a group from now on, or no longer.
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

    /// Takes an account out of all its groups.
    pub fn forget(&mut self, account: &str) {
        for number in self.joined.remove(account).unwrap_or_default() {
            if let Some(group) = self.known.get_mut(&number) {
                group.members.remove(account);
            }
        }
    }

    pub fn insert(&mut self, group: Group) {
        let accounts: Vec<String> = group.members.accounts().map(str::to_owned).collect();
        for account in accounts {
            self.note_member(&account, group.number, true);
        }
        self.numbers.insert(group.id.clone(), group.number);
        self.known.insert(group.number, group);
    }

    fn remove(&mut self, id: &str) {
        let Some(group) = self.numbers.remove(id).and_then(|number| self.known.remove(&number)) else { return };
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

/// Topics are not emulated.
pub(crate) fn without_topic(topic: Option<&str>) -> Result<(), Refusal> {
    match topic {
        None | Some("") => Ok(()),
        Some(_) => Err(Refusal::NotEmulated("The emulator does not emulate topics (TopicId).\n".to_owned())),
    }
}

/// How many a page holds.
pub(crate) fn page_size(limit: Option<i64>, default: usize) -> Result<usize, Refusal> {
    match limit.map(usize::try_from) {
        None => Ok(default),
        Some(Ok(limit @ 1..)) => Ok(limit),
        Some(_) => Err(Refusal::new(10004, "Limit: at least 1")),
    }
}
