//! The data of one app. One file an area; each holds its endpoints' handlers beside the data they work on.
//!
//! What is listed in a reply comes out of a sorted map, so that the same requests give the same answers. Maps that are only
//! looked things up in are hashed, which makes hundreds of thousands of accounts fast.

pub(crate) mod accounts;
pub(crate) mod blocklist;
mod edges;
pub(crate) mod follows;
pub(crate) mod friend_fields;
pub(crate) mod friend_groups;
pub(crate) mod friend_lists;
pub(crate) mod friends;
pub(crate) mod group_creation;
pub(crate) mod group_imports;
pub(crate) mod group_members;
pub(crate) mod group_messages;
pub(crate) mod group_profiles;
pub(crate) mod groups;
pub(crate) mod message_history;
pub(crate) mod message_sends;
pub(crate) mod messages;
pub(crate) mod official_accounts;
pub(crate) mod official_messages;
pub(crate) mod push_attributes;
pub(crate) mod push_tags;
pub(crate) mod pushes;
pub(crate) mod relations;
pub(crate) mod subscribers;

use accounts::Accounts;
use group_messages::GroupCounts;
use groups::Groups;
use messages::Messages;
use official_accounts::OfficialAccounts;
use push_attributes::Attributes;
use push_tags::Tags;
use pushes::Pushes;
use relations::Relations;

use crate::webhooks::Event;

pub(crate) struct State {
    pub accounts: Accounts,
    pub relations: Relations,
    pub official: OfficialAccounts,
    pub attributes: Attributes,
    pub tags: Tags,
    pub messages: Messages,
    pub groups: Groups,
    pub group_counts: GroupCounts,
    pub pushes: Pushes,
    /// What happened in the call that is under way and is to be told to the app.
    pub fired: Vec<Event>,
}

impl State {
    pub fn new(admins: &[String], max_accounts: usize) -> Self {
        Self {
            accounts: Accounts::new(admins, max_accounts),
            relations: Relations::default(),
            official: OfficialAccounts::default(),
            attributes: Attributes::default(),
            tags: Tags::default(),
            messages: Messages::default(),
            groups: Groups::default(),
            group_counts: GroupCounts::default(),
            pushes: Pushes::default(),
            fired: Vec::new(),
        }
    }

    /// Removes what belongs to an account that was deleted: friends in both directions, blocklists, follows,
    /// subscriptions, attributes, tags and memberships in groups. Official accounts it owned stay, and so do its messages in the conversations of others.
    pub fn forget(&mut self, account: &str) {
        self.relations.forget(account);
        self.official.forget_subscriber(account);
        self.attributes.forget(account);
        self.tags.forget(account);
        self.groups.forget(account);
    }
}
