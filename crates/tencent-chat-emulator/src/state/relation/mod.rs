//! Friends, blocklists, follows and friend groups of every account.

pub(crate) mod blocklist;
pub(crate) mod follows;
pub(crate) mod friend;
pub(crate) mod friend_groups;
pub(crate) mod friend_lists;
pub(crate) mod friends;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::edges::Edges;
use crate::reply::{ItemFailure, Refusal};
use crate::sorted::Sorted;
use crate::state::account::Accounts;
use crate::webhooks::Event;

use friend::{Friend, MAX_GROUPS};

/// Documented limits.
pub(crate) const MAX_FRIENDS: usize = 3000;
pub(crate) const MAX_BLOCKED: usize = 1000;
pub(crate) const MAX_FOLLOWED: usize = 5000;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Relations {
    pub friends: Edges<Friend>,
    /// When each was blocked, in seconds since 1970.
    pub blocked: Edges<u64>,
    /// When each was followed, in seconds since 1970.
    pub follows: Edges<u64>,
    /// Friend requests that wait for an answer, by sender and receiver.
    pub requests: Edges<Request>,
    people: Sorted<String, Person>,
}

/// A friend request that waits for an answer.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(crate) struct Request {
    pub both: bool,
    pub remark: String,
    pub groups: Vec<String>,
    pub source: String,
    pub wording: String,
}

/// The data of one account beside its edges.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Person {
    /// Names of friend groups, in the order of their creation.
    pub groups: Vec<String>,
    /// Numbers that grow with each change of the friends, the groups and the blocklist.
    pub friends_sequence: u64,
    pub groups_sequence: u64,
    pub blocklist_sequence: u64,
}

impl Person {
    fn grow_friends(&mut self) {
        self.friends_sequence = self.friends_sequence.saturating_add(1);
    }

    fn grow_blocklist(&mut self) {
        self.blocklist_sequence = self.blocklist_sequence.saturating_add(1);
    }
}

/// The data of an account of which nothing was kept yet.
static NOTHING_KEPT: Person =
    Person { groups: Vec::new(), friends_sequence: 0, groups_sequence: 0, blocklist_sequence: 0 };

impl Relations {
    pub fn rebuild_indexes(&mut self) {
        self.friends.rebuild_index();
        self.blocked.rebuild_index();
        self.follows.rebuild_index();
        self.requests.rebuild_index();
    }

    pub fn person_of(&self, account: &str) -> &Person {
        self.people.get(account).unwrap_or(&NOTHING_KEPT)
    }

    pub fn person(&mut self, account: &str) -> &mut Person {
        self.people.get_or_default(account.to_owned())
    }

    /// Removes a friend, and returns whether there was one.
    pub fn unfriend(&mut self, from: &str, to: &str) -> bool {
        let removed = self.friends.remove(from, to);
        if removed {
            self.person(from).grow_friends();
        }
        removed
    }

    /// Creates the groups that are missing, unless the account would have too many.
    pub fn create_groups(&mut self, account: &str, names: &[impl AsRef<str>]) -> Result<(), TooManyGroups> {
        let person = self.person(account);
        let mut groups = person.groups.clone();
        for name in names.iter().map(AsRef::as_ref) {
            if !groups.iter().any(|group| group == name) {
                groups.push(name.to_owned());
            }
        }
        if groups.len() > MAX_GROUPS {
            return Err(TooManyGroups);
        }
        if groups.len() > person.groups.len() {
            person.groups = groups;
            person.groups_sequence = person.groups_sequence.saturating_add(1);
        }
        Ok(())
    }

    pub fn forget(&mut self, account: &str) {
        for other in self.friends.forget(account) {
            self.person(&other).grow_friends();
        }
        for other in self.blocked.forget(account) {
            self.person(&other).grow_blocklist();
        }
        self.follows.forget(account);
        self.requests.forget(account);
        self.people.remove(account);
    }
}

/// More than 32 friend groups.
#[derive(Debug)]
pub(crate) struct TooManyGroups;

/// A webhook about pairs of list owners and accounts that were added or removed; `None` without pairs.
pub(crate) fn pairs_event<'a>(
    command: &'static str,
    from: &str,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Option<Event> {
    let pairs = pairs.into_iter().map(|(from, to)| json!({ "From_Account": from, "To_Account": to }));
    let pairs: Vec<Value> = pairs.collect();
    (!pairs.is_empty()).then(|| Event::new(command, from, json!({ "PairList": pairs })))
}

/// Refuses a call if its `From_Account` does not exist.
pub(crate) fn require_from(accounts: &Accounts, from: &str) -> Result<(), Refusal> {
    if accounts.has(from) {
        return Ok(());
    }
    Err(Refusal::new(30003, format!("From_Account: {from} does not exist")))
}

/// Fails an item whose account does not exist. The names of the service's errors contain `command`.
pub(crate) fn require_to(accounts: &Accounts, command: &str, to: &str) -> Result<(), ItemFailure> {
    if accounts.has(to) { Ok(()) } else { Err(failure(30003, command, "Account_Not_Exist")) }
}

/// A failure with a name like the service's: `Err_SNS_FriendAdd_Friend_Exist`.
pub(crate) fn failure(code: i64, command: &str, reason: &str) -> ItemFailure {
    ItemFailure::new(code, format!("Err_SNS_{command}_{reason}"))
}
