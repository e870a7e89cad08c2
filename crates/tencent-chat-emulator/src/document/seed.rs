//! What a person writes to fill an app: accounts, groups, messages and official accounts, carried out as calls of the server
//! API. So everything is checked as in a call, and looks as after one.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, json};
use tencent_chat::{Timestamp, schema};

use crate::quiet::Quietly;
use crate::settings::LAST_SECOND;
use crate::state::State;

pub(super) struct Seed {
    pub accounts: Named<Account>,
    pub groups: Named<Group>,
    pub messages: Vec<C2cMessage>,
    pub official_accounts: Named<OfficialAccount>,
}

/// Things by their names: a map from names to details, or a list of names.
pub(super) struct Named<T>(Vec<(String, T)>);

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Account {
    nick: Option<String>,
    face_url: Option<String>,
    /// Other fields by their tags: `Tag_Profile_IM_Gender`.
    profile: BTreeMap<String, Value>,
    /// Push tags, and push attributes by their names.
    tags: Vec<String>,
    attributes: BTreeMap<String, String>,
    /// Who is on its friend list, on its blocklist, and whom it follows.
    friends: Named<Friend>,
    blocklist: Vec<String>,
    follows: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Friend {
    remark: Option<String>,
    groups: Vec<String>,
    source: Option<String>,
    wording: Option<String>,
    since: Option<When>,
    custom: BTreeMap<String, Value>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Group {
    r#type: Option<String>,
    name: Option<String>,
    owner: Option<String>,
    introduction: Option<String>,
    notification: Option<String>,
    face_url: Option<String>,
    max_members: Option<u64>,
    apply_join_option: Option<String>,
    custom: BTreeMap<String, String>,
    created: Option<When>,
    members: Named<Member>,
    attributes: BTreeMap<String, String>,
    counters: BTreeMap<String, i64>,
    messages: Vec<GroupMessage>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Member {
    role: Option<String>,
    name_card: Option<String>,
    joined: Option<When>,
    unread: Option<u64>,
    custom: BTreeMap<String, String>,
    mute_seconds: Option<u64>,
}

/// What a message says: a text, or a list of elements.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupMessage {
    from: String,
    text: Option<String>,
    body: Option<Value>,
    time: Option<When>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct C2cMessage {
    from: String,
    to: String,
    text: Option<String>,
    body: Option<Value>,
    time: Option<When>,
    /// With the time they are the message's key.
    seq: Option<u32>,
    random: Option<u32>,
    custom_data: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct OfficialAccount {
    name: Option<String>,
    owner: Option<String>,
    introduction: Option<String>,
    face_url: Option<String>,
    organization: Option<String>,
    custom_string: Option<String>,
    max_subscribers: Option<u64>,
    subscribers: Vec<String>,
    messages: Vec<OfficialMessage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficialMessage {
    text: Option<String>,
    body: Option<Value>,
}

/// A time: seconds since 1970, or how long ago as `-90s`, `-15m`, `-2h`, `-3d`.
#[derive(Clone, Copy)]
enum When {
    At(u64),
    Ago(u64),
}

impl When {
    fn at(self, now: Timestamp) -> u64 {
        match self {
            Self::At(time) => time,
            Self::Ago(seconds) => now.as_secs().saturating_sub(seconds),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let ago = text.strip_prefix('-')?;
        let (number, unit) = ago.split_at_checked(ago.len().checked_sub(1)?)?;
        let seconds = match unit {
            "s" => 1,
            "m" => 60,
            "h" => 3600,
            "d" => 86_400,
            _ => return None,
        };
        number.parse::<u64>().ok()?.checked_mul(seconds).map(Self::Ago)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Time;
        impl Visitor<'_> for Time {
            type Value = When;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("seconds since 1970, or a time ago such as -90s, -15m, -2h, -3d")
            }

            fn visit_u64<E: de::Error>(self, time: u64) -> Result<When, E> {
                match time <= LAST_SECOND {
                    true => Ok(When::At(time)),
                    false => Err(E::custom(format!("{time} is a time after the year 9999; times are in seconds"))),
                }
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<When, E> {
                When::parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_any(Time)
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Named<T> {
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }
}

impl<'de, T: Default + DeserializeOwned> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names<T>(PhantomData<T>);
        impl<'de, T: Default + DeserializeOwned> Visitor<'de> for Names<T> {
            type Value = Vec<(String, T)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of names, or a map from names to details")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(name) = names.next_element::<String>()? {
                    all.push((name, T::default()));
                }
                Ok(all)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut names: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some((name, details)) = names.next_entry::<String, Option<T>>()? {
                    all.push((name, details.unwrap_or_default()));
                }
                Ok(all)
            }
        }
        let names = deserializer.deserialize_any(Names(PhantomData))?;
        let mut seen = std::collections::HashSet::new();
        match names.iter().find(|(name, _)| !seen.insert(name.as_str())) {
            Some((name, _)) => Err(de::Error::custom(format!("{name:?} is named twice"))),
            None => Ok(Self(names)),
        }
    }
}

/// An object of the fields that are given.
fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let fields = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(fields.collect::<Map<_, _>>())
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
        (None, Some(body)) => Ok(body),
        _ => Err(format!("{at}: a message has either `text` or `body`")),
    }
}

/// A state that is being filled.
pub(super) struct Seeding<'a> {
    pub state: &'a mut State,
    /// Counts the calls.
    pub number: &'a mut u64,
    pub now: Timestamp,
    pub sdk_app_id: u64,
    /// The admin who calls.
    pub caller: &'a str,
}

impl Seeding<'_> {
    pub fn sow(&mut self, seed: Seed) -> Result<(), String> {
        for (name, account) in &seed.accounts.0 {
            let at = format!("accounts.{name}");
            self.call(
                &at,
                "import_account",
                object([
                    ("UserID", Some(name.as_str().into())),
                    ("Nick", text(account.nick.clone())),
                    ("FaceUrl", text(account.face_url.clone())),
                ]),
            )?;
        }
        self.name_attributes(&seed.accounts)?;
        for (name, account) in seed.accounts.0 {
            self.account(&name, account)?;
        }
        for (id, group) in seed.groups.0 {
            self.group(&id, group)?;
        }
        for (index, message) in seed.messages.into_iter().enumerate() {
            self.c2c_message(&format!("messages[{index}]"), message)?;
        }
        for (id, account) in seed.official_accounts.0 {
            self.official_account(&id, account)?;
        }
        Ok(())
    }

    /// Names the push attributes that accounts have, in the order of the alphabet.
    fn name_attributes(&mut self, accounts: &Named<Account>) -> Result<(), String> {
        let names: std::collections::BTreeSet<&String> =
            accounts.0.iter().flat_map(|(_, account)| account.attributes.keys()).collect();
        if names.is_empty() {
            return Ok(());
        }
        let names: Map<String, Value> =
            names.into_iter().enumerate().map(|(number, name)| (number.to_string(), json!(name))).collect();
        self.call("accounts: attributes", "set_attribute_names", json!({ "AttrNames": names }))
    }

    fn account(&mut self, name: &str, account: Account) -> Result<(), String> {
        let at = format!("accounts.{name}");
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
        for blocked in account.blocklist {
            let at = format!("{at}.blocklist");
            self.known(&at, &blocked)?;
            self.call(&at, "add_to_blocklist", json!({ "From_Account": name, "To_Account": [blocked] }))?;
        }
        for followed in account.follows {
            let at = format!("{at}.follows");
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
            ("AddTime", friend.since.map(|time| time.at(self.now).into())),
            ("CustomItem", pairs(friend.custom, "Tag", "Value")),
        ])
    }

    fn group(&mut self, id: &str, group: Group) -> Result<(), String> {
        let at = format!("groups.{id}");
        if let Some(owner) = &group.owner {
            self.known(&format!("{at}.owner"), owner)?;
        }
        let kind = group.r#type.unwrap_or_else(|| "Public".to_owned());
        let is_live = kind == "AVChatRoom";
        let now = self.now;
        let times = group.members.0.iter().filter_map(|(_, member)| member.joined);
        let times = times.chain(group.messages.iter().filter_map(|message| message.time)).map(|time| time.at(now));
        let created = group.created.map(|time| time.at(now)).or_else(|| times.min());
        let body = object([
            ("GroupId", Some(id.into())),
            ("Type", Some(kind.into())),
            ("Name", Some(group.name.unwrap_or_else(|| id.to_owned()).into())),
            ("Owner_Account", text(group.owner.clone())),
            ("Introduction", text(group.introduction)),
            ("Notification", text(group.notification)),
            ("FaceUrl", text(group.face_url)),
            ("MaxMemberCount", group.max_members.map(Value::from)),
            ("ApplyJoinOption", text(group.apply_join_option)),
            ("AppDefinedData", pairs(group.custom, "Key", "Value")),
            ("CreateTime", created.filter(|_| !is_live).map(Value::from)),
        ]);
        // A live group cannot be imported.
        self.call(&at, if is_live { "create_group" } else { "import_group" }, body)?;
        for (index, message) in group.messages.into_iter().enumerate() {
            let at = format!("{at}.messages[{index}]");
            self.known(&at, &message.from)?;
            let item = json!({
                "From_Account": message.from,
                "SendTime": message.time.map_or(now.as_secs(), |time| time.at(now)),
                "Random": self.random(),
                "MsgBody": elements(&at, message.text, message.body)?,
            });
            self.call(&at, "import_group_messages", json!({ "GroupId": id, "MsgList": [item] }))?;
        }
        for (name, member) in group.members.0 {
            let is_owner = group.owner.as_ref() == Some(&name);
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
        Ok(())
    }

    fn member(&mut self, at: &str, id: &str, name: &str, member: Member, is_owner: bool) -> Result<(), String> {
        let at = format!("{at}.members.{name}");
        self.known(&at, name)?;
        if !is_owner {
            let item = object([
                ("Member_Account", Some(name.into())),
                ("Role", text(member.role.filter(|role| role != "Member"))),
                ("JoinTime", member.joined.map(|time| time.at(self.now).into())),
                ("UnreadMsgNum", member.unread.map(Value::from)),
            ]);
            self.call(&at, "import_group_members", json!({ "GroupId": id, "MemberList": [item] }))?;
        }
        if member.name_card.is_some() || !member.custom.is_empty() || member.mute_seconds.is_some() {
            let profile = object([
                ("GroupId", Some(id.into())),
                ("Member_Account", Some(name.into())),
                ("NameCard", text(member.name_card)),
                ("AppMemberDefinedData", pairs(member.custom, "Key", "Value")),
                ("MuteTime", member.mute_seconds.map(Value::from)),
            ]);
            self.call(&at, "modify_group_member_profile", profile)?;
        }
        Ok(())
    }

    fn c2c_message(&mut self, at: &str, message: C2cMessage) -> Result<(), String> {
        self.known(&format!("{at}.from"), &message.from)?;
        self.known(&format!("{at}.to"), &message.to)?;
        let body = object([
            ("SyncFromOldSystem", Some(2.into())),
            ("From_Account", Some(message.from.into())),
            ("To_Account", Some(message.to.into())),
            ("MsgSeq", Some(message.seq.unwrap_or_else(|| self.random()).into())),
            ("MsgRandom", Some(message.random.unwrap_or_else(|| self.random()).into())),
            ("MsgTimeStamp", Some(message.time.map_or(self.now.as_secs(), |time| time.at(self.now)).into())),
            ("MsgBody", Some(elements(at, message.text, message.body)?)),
            ("CloudCustomData", text(message.custom_data)),
        ]);
        self.call(at, "import_c2c_message", body)
    }

    fn official_account(&mut self, id: &str, account: OfficialAccount) -> Result<(), String> {
        let at = format!("official_accounts.{id}");
        let owner = account.owner.unwrap_or_else(|| self.caller.to_owned());
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
        for subscriber in account.subscribers {
            let at = format!("{at}.subscribers");
            self.known(&at, &subscriber)?;
            let list = json!([{ "Subscriber_Account": subscriber }]);
            self.call(&at, "add_subscribers", json!({ "Official_Account": id, "SubscriberList": list }))?;
        }
        for (index, message) in account.messages.into_iter().enumerate() {
            let at = format!("{at}.messages[{index}]");
            let body = elements(&at, message.text, message.body)?;
            let body = json!({ "Official_Account": id, "Random": self.random(), "MsgBody": body });
            self.call(&at, "send_official_account_message", body)?;
        }
        Ok(())
    }

    /// A number that no other message of the document has.
    fn random(&mut self) -> u32 {
        *self.number += 1;
        u32::try_from(*self.number).unwrap_or(u32::MAX)
    }

    fn known(&self, at: &str, account: &str) -> Result<(), String> {
        if self.state.accounts.has(account) {
            return Ok(());
        }
        let near = schema::closest(account, self.state.accounts.names().map(str::to_owned));
        let hint = near.map(|near| format!("; did you mean {near:?}?")).unwrap_or_default();
        Err(format!("{at}: {account:?} is not an account{hint}"))
    }

    fn call(&mut self, at: &str, name: &str, body: Value) -> Result<(), String> {
        let Self { state, number, now, sdk_app_id, caller } = self;
        let mut quietly = Quietly { state, number, now: *now, sdk_app_id: *sdk_app_id, caller };
        quietly.call(name, &body).map_err(|why| format!("{at}: {why}"))
    }
}
