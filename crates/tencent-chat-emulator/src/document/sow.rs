//! Carries out a seed as calls of the server API, with the same checks and effects.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use tencent_chat::{Timestamp, schema};

use super::seed::{
    Account, C2cMessage, Friend, Group, GroupMessage, Member, Moderation, Named, OfficialAccount, PermissionGroup,
    Seed, Topic,
};
use crate::clients::COMPARED;
use crate::fill::Fill;
use crate::quiet::Quietly;
use crate::state::account::profile::NAMES;
use crate::state::group::permissions::permission_group_id;
use crate::state::group::topics::{own_part, topic_id};

const COMMUNITY: &str = "Community";

/// An object of the fields that have a value.
fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    of_some(fields.into())
}

fn of_some(fields: Vec<(&str, Option<Value>)>) -> Value {
    Value::Object(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).fill())
}

fn text(text: Option<String>) -> Option<Value> {
    text.map(Value::from)
}

/// A list of objects from a map, unless it is empty.
fn pairs<V: Into<Value>>(map: BTreeMap<String, V>, key: &str, value: &str) -> Option<Value> {
    let items = map.into_iter().map(|(name, content)| {
        let content: Value = content.into();
        json!({ key: name, value: content })
    });
    Some(items.collect::<Vec<_>>()).filter(|items| !items.is_empty()).map(Value::from)
}

fn elements(at: &str, text: Option<String>, body: Option<Value>) -> Result<Value, String> {
    match (text, body) {
        (Some(text), None) => Ok(json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": text } }])),
        (None, Some(body @ Value::Array(_))) => Ok(body),
        (None, Some(_)) => Err(format!("{at}.body: expected a list of elements; for a text alone, use `text`")),
        (None, None) => Err(format!("{at}: a message has `text` or `body`")),
        (Some(_), Some(_)) => Err(format!("{at}: a message has either `text` or `body`, not both")),
    }
}

/// What fields of calls are called in a seed.
const KEYS: [(&str, &str); 26] = [
    ("AddSource", "source"),
    ("AddTime", "since"),
    ("AddWording", "wording"),
    ("ApplyJoinOption", "apply_join_option"),
    ("CreateTime", "created"),
    ("FaceUrl", "face_url"),
    ("GroupName", "groups"),
    ("Introduction", "introduction"),
    ("InviteJoinOption", "invite_join_option"),
    ("JoinTime", "joined"),
    ("Label", "label"),
    ("MaxMemberCount", "max_members"),
    ("MaxSubscriberNum", "max_subscribers"),
    ("MuteTime", "mute_seconds"),
    ("Name", "name"),
    ("NameCard", "name_card"),
    ("Nick", "nick"),
    ("Notification", "notification"),
    ("Organization", "organization"),
    ("Owner_Account", "owner"),
    ("PermissionGroupName", "name"),
    ("Remark", "remark"),
    ("ReplacedContent", "replace_by"),
    ("SendTime", "time"),
    ("TopicName", "name"),
    ("Type", "type"),
];

/// A mistake in a call, with the place in the seed: `groups.g` and `MaxMemberCount: …` are `groups.g.max_members: …`.
fn in_seed(at: &str, mistake: &str) -> String {
    let key_of = |path: &str| {
        let field = path.rsplit('.').next()?;
        KEYS.iter().find(|(wire, _)| *wire == field).map(|(_, key)| *key)
    };
    match mistake.split_once(": ").and_then(|(path, rest)| Some((key_of(path)?, rest))) {
        Some((key, rest)) => format!("{at}.{key}: {rest}"),
        None => format!("{at}: {mistake}"),
    }
}

/// What a key of a profile that is not a tag may mean.
fn not_a_tag(key: &str) -> String {
    if ["nick", "face_url"].contains(&key) {
        return format!("write `{key}` beside `profile`, which has fields by their tags");
    }
    let example = schema::closest(key, NAMES.into_iter().map(str::to_owned)).unwrap_or_else(|| "Gender".to_owned());
    format!("expected a tag such as Tag_Profile_IM_{example}")
}

/// The role of a member, if it is more than that.
fn role(at: &str, role: Option<String>) -> Result<Option<Value>, String> {
    match role.as_deref() {
        None | Some("Member") => Ok(None),
        Some("Admin") => Ok(Some("Admin".into())),
        Some(other) => Err(format!(
            "{at}.role: expected Admin or Member, got {other:?}; the owner stands under `owner` of the group"
        )),
    }
}

/// Refuses what a member cannot have who is the owner.
fn check_owner(at: &str, member: &Member) -> Result<(), String> {
    let role = member.role.as_ref().filter(|role| *role != "Owner");
    let given = [("role", role.is_some()), ("joined", member.joined.is_some()), ("unread", member.unread.is_some())];
    match given.iter().find(|(_, is_given)| *is_given) {
        Some((key, _)) => Err(format!("{at}.{key}: cannot be set for the owner of the group")),
        None => Ok(()),
    }
}

/// A state that is being filled.
pub(super) struct Seeding<'a>(pub Quietly<'a>);

impl Seeding<'_> {
    pub fn sow(&mut self, seed: Seed) -> Result<(), String> {
        for (name, account) in &seed.accounts.0 {
            let at = format!("accounts.{name}");
            let body = object([
                ("UserID", Some(name.as_str().into())),
                ("Nick", text(account.nick.clone())),
                ("FaceUrl", text(account.face_url.clone())),
            ]);
            self.call(&at, if account.robot { "create_robot" } else { "import_account" }, body)?;
        }
        self.name_attributes(&seed.accounts)?;
        // Before the blocklists are filled.
        for (index, message) in seed.messages.into_iter().enumerate() {
            self.c2c_message(&format!("messages[{index}]"), message)?;
        }
        for (name, account) in seed.accounts.0 {
            self.account(&name, account)?;
        }
        for (id, group) in seed.groups.sorted_by(|group| group.order) {
            self.group(&id, group)?;
        }
        for (id, account) in seed.official_accounts.0 {
            self.official_account(&id, account)?;
        }
        // At the end, so that the words do not act on the messages of the document.
        self.moderation(seed.moderation)
    }

    /// Names the push attributes that accounts have, in the order of the alphabet.
    fn name_attributes(&mut self, accounts: &Named<Account>) -> Result<(), String> {
        let names: std::collections::BTreeSet<&String> =
            accounts.0.iter().flat_map(|(_, account)| account.attributes.keys()).fill();
        if names.is_empty() {
            return Ok(());
        }
        let names: Map<String, Value> =
            names.into_iter().enumerate().map(|(number, name)| (number.to_string(), json!(name))).fill();
        self.call("accounts: attributes", "set_attribute_names", json!({ "AttrNames": names }))
    }

    fn account(&mut self, name: &str, account: Account) -> Result<(), String> {
        let at = format!("accounts.{name}");
        if let Some(key) = account.profile.keys().find(|key| !key.starts_with("Tag_")) {
            return Err(format!("{at}.profile.{key}: {}", not_a_tag(key)));
        }
        if let Some(items) = pairs(account.profile, "Tag", "Value") {
            let at = format!("{at}.profile");
            self.call(&at, "set_profile", json!({ "From_Account": name, "ProfileItem": items }))?;
        }
        if !account.attributes.is_empty() {
            let user = json!({ "To_Account": name, "Attrs": account.attributes });
            self.call(&format!("{at}.attributes"), "set_user_attributes", json!({ "UserAttrs": [user] }))?;
        }
        if !account.tags.is_empty() {
            let user = json!({ "To_Account": name, "Tags": account.tags });
            self.call(&format!("{at}.tags"), "add_user_tags", json!({ "UserTags": [user] }))?;
        }
        for (friend, details) in account.friends.0 {
            let at = format!("{at}.friends.{friend}");
            self.known(&at, &friend)?;
            let item = self.friend(&friend, details);
            self.call(&at, "import_friends", json!({ "From_Account": name, "AddFriendItem": [item] }))?;
        }
        for (index, blocked) in account.blocklist.into_iter().enumerate() {
            let at = format!("{at}.blocklist[{index}]");
            self.known(&at, &blocked)?;
            self.call(&at, "add_to_blocklist", json!({ "From_Account": name, "To_Account": [blocked] }))?;
        }
        for (index, followed) in account.follows.into_iter().enumerate() {
            let at = format!("{at}.follows[{index}]");
            self.known(&at, &followed)?;
            let item = json!({ "To_Account": followed });
            self.call(&at, "follow_users", json!({ "From_Account": name, "FollowItem": [item] }))?;
        }
        Ok(())
    }

    fn friend(&self, name: &str, friend: Friend) -> Value {
        let source = friend.source.unwrap_or_else(|| "AddSource_Type_Web".to_owned());
        let groups = Some(json!(friend.groups)).filter(|_| !friend.groups.is_empty());
        object([
            ("To_Account", Some(name.into())),
            ("Remark", text(friend.remark)),
            ("GroupName", groups),
            ("AddSource", Some(source.into())),
            ("AddWording", text(friend.wording)),
            ("AddTime", friend.since.map(|time| time.at(self.0.now).into())),
            ("CustomItem", pairs(friend.custom, "Tag", "Value")),
        ])
    }

    fn group(&mut self, id: &str, group: Group) -> Result<(), String> {
        let at = format!("groups.{id}");
        self.new_group(&at, id, &group)?;
        let messages = group.messages.len() as u64;
        self.group_messages(&at, id, None, group.messages)?;
        let is_member = |name: &String| group.owner.as_ref() == Some(name) || group.members.has(name);
        if let Some(name) = group.banned.0.keys().find(|name| is_member(name)) {
            return Err(format!("{at}.banned.{name}: is a member of the group, and cannot be banned, too"));
        }
        for (name, member) in group.members.sorted_by(|member| member.order) {
            let is_owner = group.owner.as_ref() == Some(&name);
            let at = format!("{at}.members.{name}");
            if is_owner {
                check_owner(&at, &member)?;
            } else if let Some(unread) = member.unread.filter(|unread| *unread > messages) {
                return Err(format!("{at}.unread: {unread} is more than the messages of the group ({messages})"));
            }
            self.member(&at, id, &name, member, is_owner)?;
        }
        if let Some(attributes) = pairs(group.attributes, "key", "value") {
            let at = format!("{at}.attributes");
            self.call(&at, "modify_group_attributes", json!({ "GroupId": id, "GroupAttr": attributes }))?;
        }
        for (key, value) in group.counters {
            let counter = json!({ "Key": key, "Value": value });
            let body = json!({ "GroupId": id, "Mode": "Set", "GroupCounter": [counter] });
            self.call(&format!("{at}.counters.{key}"), "update_group_counters", body)?;
        }
        for (name, seconds) in group.banned.0 {
            let at = format!("{at}.banned.{name}");
            self.known(&at, &name)?;
            let body = json!({ "GroupId": id, "Members_Account": [name], "Duration": seconds.0 });
            self.call(&at, "ban_group_members", body)?;
        }
        for (name, topic) in group.topics.0 {
            self.topic(&format!("{at}.topics.{name}"), id, &topic_id(id, &name), &name, topic)?;
        }
        for (name, permissions) in group.permission_groups.0 {
            self.permission_group(&format!("{at}.permission_groups.{name}"), id, &name, permissions)?;
        }
        Ok(())
    }

    fn new_group(&mut self, at: &str, id: &str, group: &Group) -> Result<(), String> {
        if let Some(owner) = &group.owner {
            self.known(&format!("{at}.owner"), owner)?;
        }
        let has_permissions = group.permission_groups.any() || group.default_permission.is_some();
        let has_topics = has_permissions || group.topics.any();
        let kind = group.r#type.as_deref().unwrap_or(if has_topics { COMMUNITY } else { "Public" });
        let is_live = kind == "AVChatRoom";
        let now = self.0.now;
        let times = group.members.0.iter().filter_map(|(_, member)| member.joined);
        let times = times.chain(group.messages.iter().filter_map(|message| message.time));
        let times = times.chain(group.topics.0.iter().filter_map(|(_, topic)| topic.created));
        let created = group.created.map(|time| time.at(now)).or_else(|| times.map(|time| time.at(now)).min());
        let body = object([
            ("GroupId", Some(id.into())),
            ("Type", Some(kind.into())),
            ("Name", Some(group.name.as_deref().unwrap_or(id).into())),
            ("Owner_Account", text(group.owner.clone())),
            ("Introduction", text(group.introduction.clone())),
            ("Notification", text(group.notification.clone())),
            ("FaceUrl", text(group.face_url.clone())),
            ("MaxMemberCount", group.max_members.map(Value::from)),
            ("ApplyJoinOption", text(group.apply_join_option.clone())),
            ("AppDefinedData", pairs(group.custom.clone(), "Key", "Value")),
            ("CreateTime", created.filter(|_| !is_live).map(Value::from)),
            ("SupportTopic", has_topics.then(|| 1.into())),
        ]);
        // A live group cannot be imported.
        self.call(at, if is_live { "create_group" } else { "import_group" }, body)?;
        let changes = object([
            ("GroupId", Some(id.into())),
            ("InviteJoinOption", text(group.invite_join_option.clone())),
            ("MuteAllMember", group.mute_all.then(|| "On".into())),
            ("EnablePermission", has_permissions.then(|| 1.into())),
            ("DefaultPermission", group.default_permission.map(Value::from)),
        ]);
        if changes.as_object().is_some_and(|changes| changes.len() > 1) {
            self.call(at, "modify_group_profile", changes)?;
        }
        Ok(())
    }

    fn group_messages(
        &mut self,
        at: &str,
        group: &str,
        topic: Option<&str>,
        messages: Vec<GroupMessage>,
    ) -> Result<(), String> {
        let (now, mut last) = (self.0.now.as_secs(), 0);
        for (index, message) in messages.into_iter().enumerate() {
            let at = format!("{at}.messages[{index}]");
            self.known(&format!("{at}.from"), &message.from)?;
            let time = message.time.map_or(now, |time| time.at(self.0.now));
            if time < last {
                return Err(format!(
                    "{at}.time: earlier than the message before it; messages stand in the order of their times, and one \
                     without a time is from now"
                ));
            }
            if time > now {
                return Err(format!(
                    "{at}.time: in the future; times go up to now, {now}, and ages begin with -: -90m"
                ));
            }
            last = time;
            let item = json!({
                "From_Account": message.from,
                "SendTime": time,
                "Random": self.random(),
                "MsgBody": elements(&at, message.text, message.body)?,
            });
            let body = object([
                ("GroupId", Some(group.into())),
                ("TopicId", topic.map(Value::from)),
                ("MsgList", Some(json!([item]))),
            ]);
            self.call(&at, "import_group_messages", body)?;
        }
        Ok(())
    }

    fn topic(&mut self, at: &str, group: &str, id: &str, name: &str, topic: Topic) -> Result<(), String> {
        let now = self.0.now;
        let first = topic.messages.iter().filter_map(|message| message.time).map(|time| time.at(now)).min();
        let created = topic.created.map(|time| time.at(now)).or(first);
        let body = object([
            ("GroupId", Some(group.into())),
            ("TopicId", Some(id.into())),
            ("TopicName", Some(topic.name.as_deref().unwrap_or(name).into())),
            ("Introduction", text(topic.introduction)),
            ("Notification", text(topic.notification)),
            ("FaceUrl", text(topic.face_url)),
            ("CustomString", text(topic.custom)),
            ("CreateTime", created.map(Value::from)),
        ]);
        self.call(at, "import_topic", body)?;
        self.group_messages(at, group, Some(id), topic.messages)?;
        self.topic_reads(at, group, id, &topic.unread)?;
        if topic.mute_all {
            let body = json!({ "GroupId": group, "TopicId": id, "MuteAllMember": "On" });
            self.call(at, "modify_topic", body)?;
        }
        Ok(())
    }

    /// Members have read a topic's messages, but for those that are unread.
    fn topic_reads(&mut self, at: &str, group: &str, id: &str, unread: &BTreeMap<String, u64>) -> Result<(), String> {
        let wrong = |refusal| format!("{at}: {refusal:?}");
        let group = self.0.state.groups.get_mut(group).map_err(wrong)?;
        let members: Vec<String> = group.members.accounts().map(|account| account.to_string()).collect();
        if let Some(name) = unread.keys().find(|name| !members.contains(name)) {
            return Err(format!("{at}.unread.{name}: is not a member of the group"));
        }
        let topic = group.topic_mut(id).map_err(wrong)?;
        let last = topic.messages.next_seq() - 1;
        if let Some((name, unread)) = unread.iter().find(|(_, unread)| **unread > last) {
            return Err(format!("{at}.unread.{name}: {unread} is more than the messages of the topic ({last})"));
        }
        if last > 0 {
            let read = |name: String| (last - unread.get(&name).unwrap_or(&0), name);
            topic.read.extend(members.into_iter().map(read).map(|(seq, name)| (name, seq)));
        }
        Ok(())
    }

    fn permission_group(
        &mut self,
        at: &str,
        group: &str,
        name: &str,
        permissions: PermissionGroup,
    ) -> Result<(), String> {
        let id = permission_group_id(name);
        let body = object([
            ("GroupId", Some(group.into())),
            ("PermissionGroupId", Some(id.as_str().into())),
            ("PermissionGroupName", Some(permissions.name.as_deref().unwrap_or(name).into())),
            ("CustomString", text(permissions.custom)),
            ("Permission", Some(permissions.permission.into())),
        ]);
        self.call(at, "create_permission_group", body)?;
        for (index, member) in permissions.members.into_iter().enumerate() {
            let at = format!("{at}.members[{index}]");
            self.known(&at, &member)?;
            let in_group = self.0.state.groups.get(group).ok();
            if in_group.is_some_and(|group| group.members.get(&member).is_none()) {
                return Err(format!("{at}: {member:?} is not a member of the group"));
            }
            let in_permissions = in_group.and_then(|group| group.permissions.groups.get(&id));
            if in_permissions.is_some_and(|permissions| permissions.members.contains_key(&member)) {
                return Err(format!("{at}: {member:?} is named twice"));
            }
            let list = json!([{ "Member_Account": member }]);
            let body = json!({ "GroupId": group, "PermissionGroupId": id, "MemberList": list });
            self.call(&at, "add_permission_group_members", body)?;
        }
        for (topic, permission) in permissions.topics {
            let at = format!("{at}.topics.{topic}");
            self.known_topic(&at, group, &topic)?;
            let list = json!([{ "TopicId": topic_id(group, &topic), "Permission": permission }]);
            let body = json!({ "GroupId": group, "PermissionGroupId": id, "TopicPermissionList": list });
            self.call(&at, "add_topic_permissions", body)?;
        }
        Ok(())
    }

    fn moderation(&mut self, moderation: Moderation) -> Result<(), String> {
        let app = self.0.sdk_app_id;
        for (word, details) in moderation.words.sorted_by(|word| word.order) {
            let item = object([
                ("Keyword", Some(word.as_str().into())),
                ("WordType", Some(if details.pattern { 2 } else { 1 }.into())),
                ("FilterType", Some(if details.replace_by.is_some() { 1 } else { 2 }.into())),
                ("ReplacedContent", text(details.replace_by)),
            ]);
            let body = json!({ "SdkAppId": app, "LocalAuditWords": [item] });
            self.call(&format!("moderation.words.{word}"), "add_local_blocked_words", body)?;
        }
        for (library, words) in moderation.libraries.0 {
            let at = format!("moderation.libraries.{library}");
            let id = self.0.state.moderation.library_id(&library).to_owned();
            let known = self.0.state.moderation.library_names().map(str::to_owned);
            if let Some(near) = schema::closest(&library, known).filter(|_| id == library) {
                return Err(format!("{at}: neither a library nor an ID; did you mean {near}?"));
            }
            for (word, details) in words.sorted_by(|word| word.order) {
                let item = object([("Content", Some(word.as_str().into())), ("Label", text(details.label))]);
                let body = json!({ "SdkAppId": app, "LibID": id, "UserKeywords": [item] });
                self.call(&format!("{at}.{word}"), "add_cloud_blocked_words", body)?;
            }
        }
        Ok(())
    }

    fn member(&mut self, at: &str, id: &str, name: &str, member: Member, is_owner: bool) -> Result<(), String> {
        self.known(at, name)?;
        if !is_owner {
            let item = object([
                ("Member_Account", Some(name.into())),
                ("Role", role(at, member.role)?),
                ("JoinTime", member.joined.map(|time| time.at(self.0.now).into())),
                ("UnreadMsgNum", member.unread.map(Value::from)),
            ]);
            self.call(at, "import_group_members", json!({ "GroupId": id, "MemberList": [item] }))?;
        }
        if member.name_card.is_some() || !member.custom.is_empty() || member.mute_seconds.is_some() {
            let profile = object([
                ("GroupId", Some(id.into())),
                ("Member_Account", Some(name.into())),
                ("NameCard", text(member.name_card)),
                ("AppMemberDefinedData", pairs(member.custom, "Key", "Value")),
                ("MuteTime", member.mute_seconds.map(|seconds| seconds.0.into())),
            ]);
            self.call(at, "modify_group_member_profile", profile)?;
        }
        Ok(())
    }

    fn c2c_message(&mut self, at: &str, message: C2cMessage) -> Result<(), String> {
        self.known(&format!("{at}.from"), &message.from)?;
        self.known(&format!("{at}.to"), &message.to)?;
        let time = message.time.map_or(self.0.now.as_secs(), |time| time.at(self.0.now));
        let body = object([
            ("From_Account", Some(message.from.into())),
            ("To_Account", Some(message.to.into())),
            ("MsgSeq", Some(message.seq.unwrap_or_else(|| self.random()).into())),
            ("MsgRandom", Some(message.random.unwrap_or_else(|| self.random()).into())),
            ("MsgBody", Some(elements(at, message.text, message.body)?)),
            ("CloudCustomData", text(message.custom_data)),
        ]);
        let (_, repeated) = self.0.state.messages.counts();
        if message.unread {
            // Imported messages count as read, so this one is sent at its time.
            self.call_at(Timestamp::from_secs(time), at, "send_c2c_message", body)?;
        } else {
            let mut body = body;
            body["SyncFromOldSystem"] = 2.into();
            body["MsgTimeStamp"] = time.into();
            self.call(at, "import_c2c_message", body)?;
        }
        if self.0.state.messages.counts().1 > repeated {
            return Err(format!(
                "{at}: repeats an earlier message of these two accounts: `seq`, `random` and `time` together are different \
                 for each"
            ));
        }
        Ok(())
    }

    fn official_account(&mut self, id: &str, account: OfficialAccount) -> Result<(), String> {
        let at = format!("official_accounts.{id}");
        let owner = account.owner.unwrap_or_else(|| self.0.caller.to_owned());
        self.known(&format!("{at}.owner"), &owner)?;
        let body = object([
            ("OfficialAccountUserID", Some(id.into())),
            ("Owner_Account", Some(owner.into())),
            ("Name", Some(account.name.unwrap_or_else(|| id.trim_start_matches("@TOA#_").to_owned()).into())),
            ("Introduction", text(account.introduction)),
            ("FaceUrl", text(account.face_url)),
            ("Organization", text(account.organization)),
            ("CustomString", text(account.custom_string)),
            ("MaxSubscriberNum", account.max_subscribers.map(Value::from)),
        ]);
        self.call(&at, "create_official_account", body)?;
        for (index, subscriber) in account.subscribers.into_iter().enumerate() {
            let at = format!("{at}.subscribers[{index}]");
            self.known(&at, &subscriber)?;
            let list = json!([{ "Subscriber_Account": subscriber }]);
            self.call(&at, "add_subscribers", json!({ "Official_Account": id, "SubscriberList": list }))?;
        }
        for (index, message) in account.messages.into_iter().enumerate() {
            let at = format!("{at}.messages[{index}]");
            let body = elements(&at, message.text, message.body)?;
            let body = json!({ "Official_Account": id, "Random": self.random(), "MsgBody": body });
            let time = message.time.map_or(self.0.now, |time| Timestamp::from_secs(time.at(self.0.now)));
            self.call_at(time, &at, "send_official_account_message", body)?;
        }
        Ok(())
    }

    /// A number that no other message of the document has.
    fn random(&mut self) -> u32 {
        *self.0.number += 1;
        u32::try_from(*self.0.number).unwrap_or(u32::MAX)
    }

    fn known_topic(&self, at: &str, group: &str, topic: &str) -> Result<(), String> {
        let Ok(found) = self.0.state.groups.get(group) else { return Ok(()) };
        if found.topics.known.contains_key(&topic_id(group, topic)) {
            return Ok(());
        }
        let names = found.topics.known.keys().map(|id| own_part(group, id).unwrap_or(id));
        Err(format!(
            "{at}: {topic:?} is not a topic of the group, whose topics are {}",
            names.collect::<Vec<_>>().join(", ")
        ))
    }

    fn known(&self, at: &str, account: &str) -> Result<(), String> {
        if self.0.state.accounts.has(account) {
            return Ok(());
        }
        let near = schema::closest(account, self.0.state.accounts.names().take(COMPARED).map(str::to_owned));
        let hint = near.map(|near| format!("; did you mean {near:?}?")).unwrap_or_default();
        Err(format!("{at}: {account:?} is not an account{hint}"))
    }

    fn call(&mut self, at: &str, name: &str, body: Value) -> Result<(), String> {
        self.call_at(self.0.now, at, name, body)
    }

    fn call_at(&mut self, now: Timestamp, at: &str, name: &str, body: Value) -> Result<(), String> {
        let seeded = std::mem::replace(&mut self.0.now, now);
        let called = self.0.call(name, &body);
        self.0.now = seeded;
        called.map_err(|mistake| in_seed(at, &mistake))
    }
}
