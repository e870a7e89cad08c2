//! Conversations of accounts. They follow from messages and groups; pins, deletions, marks and groups of conversations are kept
//! here.

pub(crate) mod groups;
pub(crate) mod list;
pub(crate) mod marks;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::generated::{ContactGroupItem, ContactItem};
use crate::reply::{ItemFailure, Refusal};
use crate::sorted::Sorted;
use crate::state::State;

use marks::Marked;

/// Maximum conversations of a call that puts them into groups or marks them.
const MAX_ITEMS: usize = ContactGroupItem::CONTACT_ITEM_MAX_ITEMS;

const USER: i64 = 1;
const GROUP: i64 = 2;

/// The other side of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub(crate) enum Contact {
    User(String),
    Group(String),
}

/// The beginnings of the identifiers in the client SDKs.
const USER_PREFIX: &str = "c2c_";
const GROUP_PREFIX: &str = "group_";

impl From<Contact> for String {
    fn from(contact: Contact) -> Self {
        match contact {
            Contact::User(account) => format!("{USER_PREFIX}{account}"),
            Contact::Group(id) => format!("{GROUP_PREFIX}{id}"),
        }
    }
}

impl From<String> for Contact {
    fn from(text: String) -> Self {
        match text.strip_prefix(GROUP_PREFIX) {
            Some(id) => Self::Group(id.to_owned()),
            None => Self::User(text.strip_prefix(USER_PREFIX).unwrap_or(&text).to_owned()),
        }
    }
}

impl Contact {
    /// The contact that a request names by its type and one of two fields.
    fn named(kind: i64, account: Option<&str>, group: Option<&str>) -> Result<Self, Refusal> {
        let there = |field: &str, value: Option<&str>| match value {
            Some(value) if !value.is_empty() => Ok(value.to_owned()),
            _ => Err(Refusal::new(50002, format!("{field}: missing for Type {kind}"))),
        };
        match kind {
            USER => there("To_Account", account).map(Self::User),
            _ => there("the group's ID", group).map(Self::Group),
        }
    }

    fn of(item: ContactItem<'_>) -> Result<Self, Refusal> {
        Self::named(item.r#type(), item.to_account(), item.to_group_id())
    }

    /// Its type and its ID, with this endpoint's name for the ID of a group.
    fn to_json(&self, group_id: &str) -> Value {
        match self {
            Self::User(account) => json!({ "Type": USER, "To_Account": account }),
            Self::Group(id) => json!({ "Type": GROUP, group_id: id }),
        }
    }

    /// Whether an account may keep something about it.
    fn check(&self, state: &State, account: &str) -> Result<(), ItemFailure> {
        match self {
            Self::User(peer) if !state.accounts.has(peer) => {
                Err(ItemFailure::new(50001, format!("To_Account: {peer} is not imported")))
            }
            Self::User(_) => Ok(()),
            Self::Group(id) => match state.groups.get(id) {
                Ok(group) if group.is_live() || group.members.get(account).is_some() => Ok(()),
                Ok(_) => Err(ItemFailure::new(51007, format!("{account} is not in group {id}"))),
                Err(_) => Err(ItemFailure::new(51007, format!("group {id} does not exist"))),
            },
        }
    }
}

/// What accounts keep about their conversations.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Conversations {
    of: Sorted<String, Own>,
}

/// What one account keeps about its conversations.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Own {
    pinned: BTreeSet<Contact>,
    /// Deleted conversations, which a message after this position brings back.
    deleted: BTreeMap<Contact, u64>,
    /// Up to which sequence the account has cleared groups.
    cleared: BTreeMap<String, u64>,
    /// Names of the conversation groups, by their numbers.
    groups: BTreeMap<u64, String>,
    last_group: u64,
    marked: Sorted<Contact, Marked>,
}

impl Conversations {
    fn get(&self, account: &str) -> Option<&Own> {
        self.of.get(account)
    }

    fn get_mut(&mut self, account: &str) -> &mut Own {
        self.of.get_or_default(account.to_owned())
    }

    /// Up to which sequence an account has cleared the history of a group; 0 if it has not.
    pub fn cleared_up_to(&self, account: &str, group: &str) -> u64 {
        self.get(account).and_then(|own| own.cleared.get(group)).copied().unwrap_or(0)
    }

    /// Removes what an account has kept.
    pub fn forget(&mut self, account: &str) {
        self.of.remove(account);
    }
}

impl Own {
    /// The number of the conversation group with this name.
    fn group_named(&self, name: &str) -> Option<u64> {
        self.groups.iter().find(|(_, known)| *known == name).map(|(number, _)| *number)
    }

    /// Conversation groups as replies list them.
    fn groups_json<'a>(&self, numbers: impl Iterator<Item = &'a u64>) -> Vec<Value> {
        numbers.filter_map(|number| Some(json!({ "GroupName": self.groups.get(number)?, "GroupId": number }))).collect()
    }
}

/// The account whose conversations a call is about.
fn owner<'a>(state: &State, account: &'a str) -> Result<&'a str, Refusal> {
    let missing = || Refusal::new(50001, format!("From_Account: {account} is not imported"));
    if state.accounts.has(account) { Ok(account) } else { Err(missing()) }
}

/// Refuses a call for no conversation, or for too many.
fn check_count(count: usize) -> Result<(), Refusal> {
    let fits = (1..=MAX_ITEMS).contains(&count);
    if fits { Ok(()) } else { Err(Refusal::new(51006, format!("ContactItem: 1 to {MAX_ITEMS} conversations"))) }
}

/// The result of one conversation of a call, as replies list it.
fn result(contact: &Contact, result: Result<(), ItemFailure>) -> Value {
    let (code, info) = match result {
        Ok(()) => (0, "".into()),
        Err(failure) => (failure.code, failure.info),
    };
    json!({ "ContactItem": contact.to_json("ToGroupId"), "ResultCode": code, "ResultInfo": info })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    #[test]
    fn what_is_kept_of_conversations_can_be_written_and_read_back() {
        let mut server = Server::with_groups();
        server.import(&["alice", "group_a"]);
        server.call("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "alice"}]}));
        let peer = json!({"Type": 1, "To_Account": "group_a"});
        for (name, body) in [
            ("pin_conversations", json!({"OperationType": 1, "RecentContactItem": [peer]})),
            ("delete_conversation", json!({"Type": 2, "ToGroupid": "g", "ClearRamble": 1})),
            ("create_conversation_group", json!({"GroupContactItem": [{"GroupName": "n", "ContactItem": [peer]}]})),
            ("mark_conversations", json!({"MarkItem": [{"OptType": 1, "ContactItem": peer, "SetMark": [64]}]})),
        ] {
            let mut body = body;
            body["From_Account"] = "alice".into();
            assert_eq!(server.code(name, body), 0, "{name}");
        }
        let written = serde_json::to_string(&server.state().conversations).unwrap();
        let read: Conversations = serde_json::from_str(&written).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
        let (own, contact) = (read.get("alice").unwrap(), Contact::User("group_a".to_owned()));
        assert!(own.pinned.contains(&contact) && own.marked.contains_key(&contact));
        assert_eq!(own.deleted.keys().collect::<Vec<_>>(), [&Contact::Group("g".to_owned())]);
    }

    #[test]
    fn a_contact_is_read_as_it_is_written() {
        for contact in [Contact::User("group_a".to_owned()), Contact::Group("c2c_a".to_owned())] {
            assert_eq!(Contact::from(String::from(contact.clone())), contact);
        }
    }
}
