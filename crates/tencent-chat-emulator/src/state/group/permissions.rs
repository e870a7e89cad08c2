//! Permission groups of a Community as they are kept: the permissions of their members in the Community and in single topics.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tencent_chat::{CommunityRight, TopicRight};

use super::Group;
use crate::reply::Refusal;
use crate::sorted::Sorted;

/// The default permissions of members: to send in all topics.
pub(crate) const DEFAULT: u64 = CommunityRight::SEND;

/// What the IDs of permission groups begin with.
const PREFIX: &str = "@PMG#_";

/// The ID of a permission group that is named by its ID or by its own part.
pub(crate) fn permission_group_id(name: &str) -> String {
    match own_part(name) {
        Some(_) => name.to_owned(),
        None => format!("{PREFIX}{name}"),
    }
}

/// A permission group's own part of its ID.
pub(crate) fn own_part(id: &str) -> Option<&str> {
    id.strip_prefix(PREFIX)
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Permissions {
    /// Whether members have the permissions of their permission groups, and admins have none by their role.
    pub enabled: bool,
    /// The permissions of every member.
    pub default: u64,
    /// How many permission groups were created.
    pub created: u64,
    /// By ID.
    pub groups: Sorted<String, PermissionGroup>,
}

impl Default for Permissions {
    fn default() -> Self {
        Self { enabled: false, default: DEFAULT, created: 0, groups: Sorted::new() }
    }
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct PermissionGroup {
    pub name: String,
    pub custom: String,
    /// A mask of permissions in the Community.
    pub permission: u64,
    /// Masks of permissions in topics, by the topic's ID.
    pub topics: BTreeMap<String, u64>,
    /// When each account joined, in seconds since 1970.
    pub members: BTreeMap<String, u64>,
}

impl Permissions {
    /// Removes an account from all permission groups.
    pub fn forget(&mut self, account: &str) {
        for group in self.groups.values_mut() {
            group.members.remove(account);
        }
    }

    /// Removes a deleted topic from all permission groups.
    pub fn forget_topic(&mut self, topic: &str) {
        for group in self.groups.values_mut() {
            group.topics.remove(topic);
        }
    }

    /// An ID for a permission group without one.
    pub fn make_up_id(&self) -> String {
        let mut ids = (self.created + 1..).map(|number| permission_group_id(&format!("@PMG#c{number:08}")));
        ids.find(|id| !self.groups.contains_key(id)).expect("the numbers do not end")
    }

    /// The permissions of a member in the Community and in a topic: the default ones and those of all its permission groups.
    fn of(&self, account: &str, topic: &str) -> (u64, u64) {
        let groups = self.groups.values().filter(|group| group.members.contains_key(account));
        let add = |(all, own): (u64, u64), group: &PermissionGroup| {
            (all | group.permission, own | group.topics.get(topic).copied().unwrap_or(0))
        };
        groups.fold((self.default, 0), add)
    }
}

impl Group {
    /// Refuses a member without the permission to send in a topic. The owner has all permissions, and accounts that are not
    /// members are not checked.
    pub fn check_may_send(&self, account: &str, topic: &str) -> Result<(), Refusal> {
        let is_free = !self.permissions.enabled || account == self.owner || self.members.get(account).is_none();
        let (all, own) = self.permissions.of(account, topic);
        if is_free || all & CommunityRight::SEND != 0 || own & TopicRight::SEND != 0 {
            return Ok(());
        }
        Err(Refusal::new(10007, format!("{account} has no permission to send in the topic")))
    }

    /// Its permission groups, if it uses them.
    pub fn permission_groups(&mut self) -> Result<&mut Permissions, Refusal> {
        self.check_topics()?;
        if self.permissions.enabled {
            Ok(&mut self.permissions)
        } else {
            Err(Refusal::new(10007, "the Community has no EnablePermission 1"))
        }
    }
}
