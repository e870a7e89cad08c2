//! Writes a state in the sections of a seed, as far as these can express it.
//!
//! What a seed would refuse is not written, such as messages of a deleted account. `rest` has this, and everything else that is
//! left out.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use tencent_chat::Timestamp;

use super::node::{Node, is_nothing};
use crate::generated::{ImportC2cMessage, ImportGroupMessageItem};
use crate::state::account::profile::{IMAGE, NICK};
use crate::state::group::{permissions, topics};
use crate::state::message::fits;

/// The beginning of generated IDs of official accounts, which a call cannot choose.
const MADE_UP: &str = "@TOA#_@TOA#";
/// The state of an app by its rooms, as it is kept.
struct Kept<'a> {
    rooms: &'a Map<String, Value>,
    /// In seconds since 1970.
    now: u64,
}

pub(super) fn sections(rooms: &Map<String, Value>, now: Timestamp) -> Vec<(String, Node<'static>)> {
    let kept = Kept { rooms, now: now.as_secs() };
    let sections = [
        ("accounts", kept.accounts().into()),
        ("groups", kept.groups()),
        ("messages", kept.c2c_messages().into()),
        ("official_accounts", kept.official_accounts().into()),
        ("moderation", kept.moderation()),
    ];
    that_say_something(sections).collect()
}

/// The fields that cannot be left out, in their order.
fn that_say_something<const N: usize>(
    fields: [(&str, Node<'static>); N],
) -> impl Iterator<Item = (String, Node<'static>)> {
    let fields = fields.into_iter().filter(|(_, field)| !field.is_nothing());
    fields.map(|(name, field)| (name.to_owned(), field))
}

/// An object of the fields that cannot be left out.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let fields = fields.into_iter().filter(|(_, value)| !is_nothing(value));
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect())
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

/// The entries of a map whose keys are numbers, in their order.
fn numbered(value: &Value) -> Vec<&Value> {
    let mut all: Vec<(u64, &Value)> =
        entries(value).filter_map(|(at, value)| Some((at.parse().ok()?, value))).collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, value)| value).collect()
}

fn member_names(group: &Value) -> HashSet<&str> {
    entries(&group["members"]["in_order"]).filter_map(|(_, member)| member["account"].as_str()).collect()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Custom fields of groups and members as a map.
fn custom(list: &Value) -> Value {
    let item = |item: &Value| Some((item["Key"].as_str()?.to_owned(), item["Value"].as_str()?.into()));
    Value::Object(items(list).filter_map(item).collect())
}

/// The content of a message: `text` for a single text, otherwise `body`.
fn said(body: &Value) -> (&'static str, Value) {
    let text = &body[0]["MsgContent"]["Text"];
    match text.is_string() && *body == json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": text } }]) {
        true => ("text", text.clone()),
        false => ("body", body.clone()),
    }
}

impl Kept<'_> {
    fn room(&self, name: &str) -> &Value {
        self.rooms.get(name).unwrap_or(&Value::Null)
    }

    fn is_account(&self, name: &Value) -> bool {
        name.as_str().is_some_and(|name| self.room("accounts")["known"].get(name).is_some())
    }

    /// How many seconds are left until a time.
    fn left(&self, end: &Value) -> Option<u64> {
        end.as_u64()?.checked_sub(self.now).filter(|left| *left > 0)
    }

    fn accounts(&self) -> Value {
        let known = entries(&self.room("accounts")["known"]);
        let accounts = known.map(|(name, account)| (name.to_owned(), self.account(name, account)));
        // Admins exist without being named.
        let is_needed = |(name, details): &(String, Value)| {
            !is_nothing(details) || self.room("accounts")["known"][name]["is_admin"] != true
        };
        Value::Object(accounts.filter(is_needed).collect())
    }

    fn account(&self, name: &str, account: &Value) -> Value {
        let profile = &account["profile"];
        let others = entries(profile).filter(|(tag, _)| ![NICK, IMAGE].contains(tag));
        let others: Map<String, Value> = others.map(|(tag, value)| (tag.to_owned(), value.clone())).collect();
        let relations = self.room("relations");
        let names = |edges: &Value| edges[name].as_object().map(|to| to.keys().cloned().collect::<Vec<_>>());
        object([
            ("robot", items(&self.room("robots")["active"]).any(|robot| robot == name).into()),
            ("nick", profile[NICK].clone()),
            ("face_url", profile[IMAGE].clone()),
            ("profile", others.into()),
            ("tags", self.room("tags")[name].clone()),
            ("attributes", self.attributes(name)),
            ("friends", entries(&relations["friends"][name]).map(|(to, details)| (to, friend(details))).collect()),
            ("blocklist", names(&relations["blocked"]).into()),
            ("follows", names(&relations["follows"]).into()),
        ])
    }

    fn attributes(&self, name: &str) -> Value {
        let attributes = self.room("attributes");
        let named = |(number, value): (&str, &Value)| {
            let name = attributes["names"][number]["name"].as_str()?;
            Some((name.to_owned(), value.clone()))
        };
        Value::Object(entries(&attributes["values"][name]).filter_map(named).collect())
    }

    fn groups(&self) -> Node<'static> {
        let groups = numbered(&self.room("groups")["known"]).into_iter();
        let id = |group: &Value| group["id"].as_str().unwrap_or_default().to_owned();
        Node::in_order(groups.map(|group| (id(group), self.group(group))).collect())
    }

    fn group(&self, group: &Value) -> Node<'static> {
        let (kind, texts, permissions) = (group["kind"].as_str(), &group["texts"], &group["permissions"]);
        let (is_live, is_community) = (kind == Some("AVChatRoom"), kind == Some("Community"));
        let members = numbered(&group["members"]["in_order"]);
        let max = group["max_members"].as_u64().filter(|max| !is_live && members.len() as u64 <= *max);
        let unless = |is_without: bool, value: &Value| if is_without { Value::Null } else { value.clone() };
        let has_topics = is_community && group["topics"]["supported"] == true;
        let has_permissions = has_topics && permissions["enabled"] == true;
        let messages = if is_live { Vec::new() } else { self.group_messages(&group["messages"], &group["created"]) };
        let fields = [
            ("type", group["kind"].clone().into()),
            ("name", texts["Name"].clone().into()),
            ("owner", unless(!self.is_account(&group["owner"]), &group["owner"]).into()),
            ("introduction", texts["Introduction"].clone().into()),
            ("notification", texts["Notification"].clone().into()),
            ("face_url", texts["FaceUrl"].clone().into()),
            ("created", unless(is_live, &group["created"]).into()),
            ("max_members", Value::from(max).into()),
            ("apply_join_option", unless(is_live || is_community, &texts["ApplyJoinOption"]).into()),
            ("invite_join_option", unless(is_live, &texts["InviteJoinOption"]).into()),
            ("mute_all", group["mute_all"].clone().into()),
            ("custom", custom(&group["custom"]).into()),
            ("attributes", group["attributes"].clone().into()),
            ("counters", group["counters"].clone().into()),
            (
                "members",
                Node::in_order(
                    members.iter().filter_map(|member| self.member(group, member, messages.len())).collect(),
                ),
            ),
            ("banned", self.banned(group).into()),
            ("messages", Value::from(messages).into()),
            ("topics", if has_topics { self.topics(group) } else { Value::Null }.into()),
            ("default_permission", unless(!has_permissions, &permissions["default"]).into()),
            ("permission_groups", if has_permissions { permission_groups(group) } else { Value::Null }.into()),
        ];
        that_say_something(fields).collect()
    }

    /// A member, in a group of which so many messages are written.
    fn member(&self, group: &Value, member: &Value, messages: usize) -> Option<(String, Node<'static>)> {
        let account = member["account"].as_str().filter(|_| self.is_account(&member["account"]))?;
        let role = member["role"].as_str().filter(|role| !["Owner", "Member"].contains(role));
        let last = group["messages"]["all"].as_array().map_or(0, Vec::len) as u64;
        let unread = last.saturating_sub(member["read_seq"].as_u64().unwrap_or(0)).min(messages as u64);
        let is_owner = member["account"] == group["owner"];
        let joined = member["joined"].as_u64().filter(|joined| *joined <= self.now && !is_owner);
        let joined = joined.filter(|joined| Some(*joined) >= group["created"].as_u64());
        let details = object([
            ("role", role.into()),
            ("name_card", member["name_card"].clone()),
            ("joined", joined.into()),
            ("unread", Some(unread).filter(|unread| *unread > 0 && !is_owner).into()),
            ("custom", custom(&member["custom"])),
            ("mute_seconds", self.left(&group["mutes"][account]).into()),
        ]);
        Some((account.to_owned(), details.into()))
    }

    fn banned(&self, group: &Value) -> Value {
        let members = member_names(group);
        let is_fit = |name: &str| self.is_account(&name.into()) && !members.contains(name);
        let banned = entries(&group["bans"]).filter(|(name, _)| is_fit(name));
        banned.filter_map(|(name, end)| Some((name.to_owned(), Value::from(self.left(end)?)))).collect()
    }

    /// Messages in the order of their sequence. Their times never go back.
    fn group_messages(&self, messages: &Value, created: &Value) -> Vec<Value> {
        let mut last = created.as_u64().unwrap_or(0);
        let mut written = Vec::new();
        for message in items(&messages["all"]) {
            let (time, body) = (message["time"].as_u64().unwrap_or(0), &message["body"]);
            let is_fit = fits(body, ImportGroupMessageItem::MSG_BODY_JSON_MAX_BYTES) && body.is_array();
            if is_fit && (last..=self.now).contains(&time) && self.is_account(&message["from"]) {
                last = time;
                written.push(object([("from", message["from"].clone()), ("time", time.into()), said(body)]));
            }
        }
        written
    }

    fn topics(&self, group: &Value) -> Value {
        let topic = |(id, topic): (&str, &Value)| {
            let details = object([
                ("name", topic["name"].clone()),
                ("introduction", topic["introduction"].clone()),
                ("notification", topic["notification"].clone()),
                ("face_url", topic["face_url"].clone()),
                ("custom", topic["custom"].clone()),
                ("created", topic["created"].clone()),
                ("mute_all", topic["mute_all"].clone()),
                ("messages", self.group_messages(&topic["messages"], &topic["created"]).into()),
            ]);
            (short_topic(group, id), details)
        };
        entries(&group["topics"]["known"]).map(topic).collect()
    }

    fn c2c_messages(&self) -> Value {
        let messages = items(&self.room("messages")["all"]).filter(|message| {
            let body = &message["content"]["body"];
            let is_fit = fits(body, ImportC2cMessage::MSG_BODY_JSON_MAX_BYTES) && body.is_array();
            is_fit && self.is_account(&message["from"]) && self.is_account(&message["to"])
        });
        let message = |message: &Value| {
            let is = |field: &str| message[field] == true;
            let is_hidden = items(&message["hidden_from"]).any(|account| *account == message["to"]);
            let is_unread = is("stored") && !is("imported") && !is("recalled") && !is("read") && !is_hidden;
            object([
                ("from", message["from"].clone()),
                ("to", message["to"].clone()),
                ("time", message["time"].clone()),
                said(&message["content"]["body"]),
                ("custom_data", message["content"]["custom"].clone()),
                ("unread", is_unread.into()),
            ])
        };
        messages.map(message).collect()
    }

    fn official_accounts(&self) -> Value {
        let official = self.room("official");
        let known = entries(&official["known"])
            .filter(|(id, account)| !id.starts_with(MADE_UP) && self.is_account(&account["owner"]));
        let account = |(id, account): (&str, &Value)| {
            let subscribers = entries(&official["subscriptions"]).filter(|(_, to)| to.get(id).is_some());
            let subscribers = subscribers.filter(|(name, _)| self.is_account(&(*name).into()));
            let texts = &account["texts"];
            let message = |message: &Value| object([("time", message["time"].clone()), said(&message["body"])]);
            let details = object([
                ("owner", account["owner"].clone()),
                ("name", texts["Name"].clone()),
                ("introduction", texts["Introduction"].clone()),
                ("face_url", texts["FaceUrl"].clone()),
                ("organization", texts["Organization"].clone()),
                ("custom_string", texts["CustomString"].clone()),
                ("max_subscribers", account["max_subscribers"].clone()),
                ("subscribers", subscribers.map(|(name, _)| name).collect()),
                ("messages", items(&account["messages"]["kept"]).map(message).collect()),
            ]);
            (id.to_owned(), details)
        };
        known.map(account).collect()
    }

    fn moderation(&self) -> Node<'static> {
        let moderation = self.room("moderation");
        let word = |word: &Value| {
            let details =
                object([("pattern", word["is_expression"].clone()), ("replace_by", word["replacement"].clone())]);
            Some((word["keyword"].as_str()?.to_owned(), details.into()))
        };
        let cloud_word = |word: &Value| {
            Some((word["content"].as_str()?.to_owned(), object([("label", word["label"].clone())]).into()))
        };
        let library = |library: &Value| {
            let words = Node::in_order(items(&library["words"]).filter_map(cloud_word).collect());
            let name = library["name"].as_str().filter(|_| !words.is_nothing())?;
            Some((name.to_owned(), words))
        };
        let fields = [
            ("words", Node::in_order(items(&moderation["local"]).filter_map(word).collect())),
            ("libraries", items(&moderation["libraries"]).filter_map(library).collect()),
        ];
        that_say_something(fields).collect()
    }
}

fn friend(details: &Value) -> Value {
    object([
        ("remark", details["remark"].clone()),
        ("groups", details["groups"].clone()),
        ("source", details["add_source"].clone()),
        ("wording", details["add_wording"].clone()),
        ("since", details["add_time"].clone()),
        ("custom", details["custom"].clone()),
    ])
}

/// How a seed names a topic.
fn short_topic(group: &Value, id: &str) -> String {
    topics::own_part(group["id"].as_str().unwrap_or_default(), id).unwrap_or(id).to_owned()
}

fn permission_groups(group: &Value) -> Value {
    let in_group = member_names(group);
    let one = |(id, permissions): (&str, &Value)| {
        let members = entries(&permissions["members"]).map(|(name, _)| name).filter(|name| in_group.contains(name));
        let topics = entries(&permissions["topics"]).map(|(id, mask)| (short_topic(group, id), mask.clone()));
        let details = object([
            ("name", permissions["name"].clone()),
            ("custom", permissions["custom"].clone()),
            ("permission", permissions["permission"].clone()),
            ("topics", topics.collect()),
            ("members", members.collect()),
        ]);
        (permissions::own_part(id).unwrap_or(id).to_owned(), details)
    };
    entries(&group["permissions"]["groups"]).map(one).collect()
}
