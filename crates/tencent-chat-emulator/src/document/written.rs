//! A state in the sections that a person writes, as far as they can say it.
//!
//! Nothing is written that a seed would refuse: an account that was deleted has no messages here. That, and all else that is
//! left out, is for `rest`.

use serde_json::{Map, Value, json};
use tencent_chat::Timestamp;

use super::node::{Node, is_nothing};
use crate::fill::Fill;
use crate::generated::{ImportC2cMessage, ImportGroupMessageItem};
use crate::state::State;
use crate::state::account::Account;
use crate::state::account::profile::{IMAGE, NICK};
use crate::state::group::members::Member;
use crate::state::group::messages::GroupMessages;
use crate::state::group::{Group, permissions, topics};
use crate::state::message::{Message, fits};
use crate::state::official_account::OfficialAccount;
use crate::state::relation::friend::Friend;

/// What the IDs of official accounts begin with that were made up, and cannot be asked for.
const MADE_UP: &str = "@TOA#_@TOA#";

/// The state of an app.
struct Kept<'a> {
    state: &'a State,
    /// In seconds since 1970.
    now: u64,
}

pub(super) fn sections(state: &State, now: Timestamp) -> Vec<(String, Node<'static>)> {
    let kept = Kept { state, now: now.as_secs() };
    let sections = [
        ("accounts", kept.accounts().into()),
        ("groups", kept.groups()),
        ("messages", kept.c2c_messages().into()),
        ("official_accounts", kept.official_accounts().into()),
        ("moderation", kept.moderation()),
    ];
    that_say_something(sections)
}

/// The fields that say something, in their order.
fn that_say_something<const N: usize>(fields: [(&'static str, Node<'static>); N]) -> Vec<(String, Node<'static>)> {
    nodes_that_say_something(fields.into())
}

fn nodes_that_say_something(fields: Vec<(&str, Node<'static>)>) -> Vec<(String, Node<'static>)> {
    let fields = fields.into_iter().filter(|(_, field)| !field.is_nothing());
    fields.map(|(name, field)| (name.to_owned(), field.sorted())).collect()
}

/// An object of the fields that say something.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    of_something(fields.into())
}

fn of_something(fields: Vec<(&str, Value)>) -> Value {
    let fields = fields.into_iter().filter(|(_, value)| !is_nothing(value));
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).fill())
}

/// Custom fields of groups and members as a map.
fn custom(list: &Value) -> Value {
    let item = |item: &Value| Some((item["Key"].as_str()?.to_owned(), item["Value"].as_str()?.into()));
    Value::Object(list.as_array().into_iter().flatten().filter_map(item).fill())
}

/// What a message says: `text` for a single text, otherwise `body`.
fn said(body: &Value) -> (&'static str, Value) {
    let text = &body[0]["MsgContent"]["Text"];
    match text.is_string() && *body == json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": text } }]) {
        true => ("text", text.clone()),
        false => ("body", body.clone()),
    }
}

impl Kept<'_> {
    fn is_account(&self, name: &str) -> bool {
        self.state.accounts.has(name)
    }

    /// How many seconds are left until a time.
    fn left(&self, end: u64) -> Option<u64> {
        end.checked_sub(self.now).filter(|left| *left > 0)
    }

    fn accounts(&self) -> Value {
        let accounts = self.state.accounts.all().map(|(name, account)| (name, account, self.account(name, account)));
        // Admins are there without being named.
        let needed = accounts.filter(|(_, account, details)| !is_nothing(details) || !account.is_admin);
        Value::Object(needed.map(|(name, _, details)| (name.to_owned(), details)).fill())
    }

    fn account(&self, name: &str, account: &Account) -> Value {
        let profile = &account.profile;
        let others = profile.iter().filter(|(tag, _)| ![NICK, IMAGE].contains(tag));
        let others: Map<String, Value> = others.map(|(tag, value)| (tag.to_owned(), value.clone())).fill();
        let relations = &self.state.relations;
        let blocked: Vec<&str> = relations.blocked.from(name).map(|(to, _)| to).collect();
        let followed: Vec<&str> = relations.follows.from(name).map(|(to, _)| to).collect();
        object([
            ("robot", self.state.robots.is_active(name).into()),
            ("nick", json!(profile.get(NICK))),
            ("face_url", json!(profile.get(IMAGE))),
            ("profile", others.into()),
            ("tags", json!(self.state.tags.of(name))),
            ("attributes", self.state.attributes.of(name)),
            (
                "friends",
                Value::Object(
                    relations.friends.from(name).map(|(to, details)| (to.to_owned(), friend(details))).fill(),
                ),
            ),
            ("blocklist", blocked.into()),
            ("follows", followed.into()),
        ])
    }

    fn groups(&self) -> Node<'static> {
        Node::in_order(self.state.groups.all().map(|group| (group.id.clone(), self.group(group))).collect())
    }

    fn group(&self, group: &Group) -> Node<'static> {
        let (is_live, is_community) = (group.is_live(), group.is_community());
        let text = |name: &str| json!(group.texts.get(name));
        let unless = |is_without: bool, value: Value| Node::from(if is_without { Value::Null } else { value });
        let max = group.max_members.filter(|max| group.members.len() <= *max);
        let has_topics = is_community && group.topics.supported;
        let has_permissions = has_topics && group.permissions.enabled;
        let messages = if is_live { Vec::new() } else { self.group_messages(&group.messages, group.created) };
        let members = group.members.iter().filter_map(|member| self.member(group, member, messages.len()));
        let fields = [
            ("type", Value::from(group.kind.as_str()).into()),
            ("name", text("Name").into()),
            ("owner", unless(!self.is_account(&group.owner), group.owner.as_str().into())),
            ("introduction", text("Introduction").into()),
            ("notification", text("Notification").into()),
            ("face_url", text("FaceUrl").into()),
            ("created", unless(is_live, group.created.into())),
            ("max_members", unless(is_live, json!(max))),
            ("apply_join_option", unless(is_live || is_community, text("ApplyJoinOption"))),
            ("invite_join_option", unless(is_live, text("InviteJoinOption"))),
            ("mute_all", Value::from(group.mute_all).into()),
            ("custom", custom(&group.custom).into()),
            ("attributes", json!(group.attributes).into()),
            ("counters", json!(group.counters).into()),
            ("members", Node::in_order(members.collect())),
            ("banned", self.banned(group).into()),
            ("messages", Value::from(messages).into()),
            ("topics", unless(!has_topics, self.topics(group))),
            ("default_permission", unless(!has_permissions, group.permissions.default.into())),
            ("permission_groups", unless(!has_permissions, permission_groups(group))),
        ];
        Node::Fields(that_say_something(fields))
    }

    /// A member, in a group of which so many messages are written.
    fn member(&self, group: &Group, member: &Member, messages: usize) -> Option<(String, Node<'static>)> {
        let account = Some(member.account.as_str()).filter(|account| self.is_account(account))?;
        let role = Some(&*member.role).filter(|role| !["Owner", "Member"].contains(role));
        let unread = (group.messages.all.len() as u64).saturating_sub(member.read_seq).min(messages as u64);
        let is_owner = member.account == group.owner;
        let joined = Some(member.joined).filter(|joined| (group.created..=self.now).contains(joined) && !is_owner);
        let details = object([
            ("role", role.into()),
            ("name_card", json!(member.name_card)),
            ("joined", joined.into()),
            ("unread", Some(unread).filter(|unread| *unread > 0 && !is_owner).into()),
            ("custom", member.custom.as_ref().map(custom).into()),
            ("mute_seconds", group.mutes.get(account).and_then(|end| self.left(*end)).into()),
        ]);
        Some((account.to_owned(), details.into()))
    }

    fn banned(&self, group: &Group) -> Value {
        let is_fit = |name: &str| self.is_account(name) && group.members.get(name).is_none();
        let banned = group.bans.iter().filter(|(name, _)| is_fit(name));
        Value::Object(banned.filter_map(|(name, end)| Some((name.clone(), Value::from(self.left(*end)?)))).fill())
    }

    /// Messages in the order of their sequence, each not before the one before it.
    fn group_messages(&self, messages: &GroupMessages, created: u64) -> Vec<Value> {
        let mut last = created;
        let mut written = Vec::new();
        for message in &messages.all {
            let (time, body) = (message.time, &message.body);
            let is_fit = fits(body, ImportGroupMessageItem::MSG_BODY_JSON_MAX_BYTES) && body.is_array();
            if is_fit && (last..=self.now).contains(&time) && self.is_account(&message.from) {
                last = time;
                written.push(object([("from", message.from.as_str().into()), ("time", time.into()), said(body)]));
            }
        }
        written
    }

    fn topics(&self, group: &Group) -> Value {
        let topics = group.topics.known.iter().map(|(id, topic)| {
            let details = object([
                ("name", topic.name.as_str().into()),
                ("introduction", topic.introduction.as_str().into()),
                ("notification", topic.notification.as_str().into()),
                ("face_url", topic.face_url.as_str().into()),
                ("custom", topic.custom.as_str().into()),
                ("created", topic.created.into()),
                ("mute_all", topic.mute_all.into()),
                ("messages", self.group_messages(&topic.messages, topic.created).into()),
            ]);
            (short_topic(group, id).to_owned(), details)
        });
        Value::Object(topics.fill())
    }

    fn c2c_messages(&self) -> Value {
        let is_fit = |message: &&Message| {
            let body = &message.content.body;
            let is_fit = fits(body, ImportC2cMessage::MSG_BODY_JSON_MAX_BYTES) && body.is_array();
            is_fit && self.is_account(&message.from) && self.is_account(&message.to)
        };
        let message = |message: &Message| {
            object([
                ("from", message.from.as_str().into()),
                ("to", message.to.as_str().into()),
                ("time", message.time.into()),
                said(&message.content.body),
                ("custom_data", json!(message.content.custom)),
                ("unread", message.is_to_be_read().into()),
            ])
        };
        self.state.messages.all().filter(is_fit).map(message).collect()
    }

    fn official_accounts(&self) -> Value {
        let known = self.state.official.known.iter();
        let known = known.filter(|(id, account)| !id.starts_with(MADE_UP) && self.is_account(&account.owner));
        Value::Object(known.map(|(id, account)| (id.clone(), self.official_account(id, account))).fill())
    }

    fn official_account(&self, id: &str, account: &OfficialAccount) -> Value {
        let subscribers = self.state.official.subscriptions.to(id).map(|(name, _)| name);
        let subscribers: Vec<&str> = subscribers.filter(|name| self.is_account(name)).collect();
        let messages = account.messages.kept.iter();
        let messages: Vec<Value> =
            messages.map(|message| object([("time", message.time.into()), said(&message.body)])).collect();
        object([
            ("owner", account.owner.as_str().into()),
            ("name", account.text("Name").into()),
            ("introduction", account.text("Introduction").into()),
            ("face_url", account.text("FaceUrl").into()),
            ("organization", account.text("Organization").into()),
            ("custom_string", account.text("CustomString").into()),
            ("max_subscribers", account.max_subscribers.into()),
            ("subscribers", subscribers.into()),
            ("messages", messages.into()),
        ])
    }

    fn moderation(&self) -> Node<'static> {
        let moderation = &self.state.moderation;
        let local = moderation.local.iter().map(|word| {
            let details = [("pattern", word.is_expression.into()), ("replace_by", json!(word.replacement))];
            (word.keyword.clone(), object(details).into())
        });
        let libraries = moderation.libraries.iter().map(|library| {
            let words = library.words.iter();
            let words = words.map(|word| (word.content.clone(), object([("label", json!(word.label))]).into()));
            (library.name.clone(), Node::in_order(words.collect()))
        });
        let fields = [
            ("words", Node::in_order(local.collect())),
            ("libraries", libraries.filter(|(_, words)| !words.is_nothing()).collect()),
        ];
        Node::Fields(that_say_something(fields))
    }
}

fn friend(friend: &Friend) -> Value {
    object([
        ("remark", friend.remark.as_str().into()),
        ("groups", friend.groups.clone().into()),
        ("source", friend.add_source.as_str().into()),
        ("wording", friend.add_wording.as_str().into()),
        ("since", friend.add_time.into()),
        ("custom", json!(friend.custom)),
    ])
}

/// How a seed names a topic.
fn short_topic<'a>(group: &Group, id: &'a str) -> &'a str {
    topics::own_part(&group.id, id).unwrap_or(id)
}

fn permission_groups(group: &Group) -> Value {
    let groups = group.permissions.groups.iter().map(|(id, permissions)| {
        let members: Vec<&str> =
            permissions.members.keys().map(String::as_str).filter(|name| group.members.get(name).is_some()).collect();
        let topics = permissions.topics.iter().map(|(id, mask)| (short_topic(group, id).to_owned(), (*mask).into()));
        let details = object([
            ("name", permissions.name.as_str().into()),
            ("custom", permissions.custom.as_str().into()),
            ("permission", permissions.permission.into()),
            ("topics", Value::Object(topics.fill())),
            ("members", members.into()),
        ]);
        (permissions::own_part(id).unwrap_or(id).to_owned(), details)
    });
    Value::Object(groups.fill())
}
