//! The sections that a person writes to fill an app: accounts, groups, messages, official accounts and word lists.
//! `docs/testing.md` has all keys.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use tencent_chat::Timestamp;

use crate::duration;
use crate::fill::sorted;
use crate::settings::LAST_SECOND;

pub(super) struct Seed {
    pub accounts: Named<Account>,
    pub groups: Named<Group>,
    pub messages: Vec<C2cMessage>,
    pub official_accounts: Named<OfficialAccount>,
    pub moderation: Moderation,
}

/// Things by their names: a map from names to details, or a list of names.
pub(super) struct Named<T>(pub Vec<(String, T)>);

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of an account, such as {nick: Alice}")]
pub(super) struct Account {
    /// Whether it is a chatbot.
    pub robot: bool,
    pub nick: Option<String>,
    pub face_url: Option<String>,
    /// Other fields by their tags: `Tag_Profile_IM_Gender`.
    pub profile: BTreeMap<String, Value>,
    /// Push tags, and push attributes by their names.
    pub tags: Vec<String>,
    pub attributes: BTreeMap<String, String>,
    /// The accounts on its friend list and blocklist, and those that it follows.
    pub friends: Named<Friend>,
    pub blocklist: Vec<String>,
    pub follows: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of a friend, such as {remark: Al}")]
pub(super) struct Friend {
    pub remark: Option<String>,
    pub groups: Vec<String>,
    pub source: Option<String>,
    pub wording: Option<String>,
    pub since: Option<When>,
    pub custom: BTreeMap<String, Value>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of a group, such as {owner: alice}")]
pub(super) struct Group {
    /// Where it stands, if it is not where the document names it.
    pub order: u64,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub introduction: Option<String>,
    pub notification: Option<String>,
    pub face_url: Option<String>,
    pub max_members: Option<u64>,
    pub apply_join_option: Option<String>,
    pub invite_join_option: Option<String>,
    /// Whether only the owner and admins may speak.
    pub mute_all: bool,
    pub custom: BTreeMap<String, String>,
    pub created: Option<When>,
    pub members: Named<Member>,
    pub attributes: BTreeMap<String, String>,
    pub counters: BTreeMap<String, i64>,
    pub messages: Vec<GroupMessage>,
    /// Banned accounts, and for how many seconds.
    pub banned: Bans,
    /// Topics of a Community, and its permission groups, by the last part of their IDs or by their whole IDs.
    pub topics: Named<Topic>,
    pub permission_groups: Named<PermissionGroup>,
    pub default_permission: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of a topic, such as {notification: hello}")]
pub(super) struct Topic {
    pub name: Option<String>,
    pub introduction: Option<String>,
    pub notification: Option<String>,
    pub face_url: Option<String>,
    pub custom: Option<String>,
    pub created: Option<When>,
    pub mute_all: bool,
    pub messages: Vec<GroupMessage>,
    /// How many of the messages members have not read; the others have read all.
    pub unread: BTreeMap<String, u64>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of a permission group, such as {permission: 64}")]
pub(super) struct PermissionGroup {
    pub name: Option<String>,
    pub custom: Option<String>,
    /// A mask of rights in the Community.
    pub permission: u64,
    /// Masks of rights in topics.
    pub topics: BTreeMap<String, u64>,
    pub members: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of a member, such as {role: Admin}")]
pub(super) struct Member {
    /// Where it stands, if it is not where the document names it.
    pub order: u64,
    pub role: Option<String>,
    pub name_card: Option<String>,
    pub joined: Option<When>,
    pub unread: Option<u64>,
    pub custom: BTreeMap<String, String>,
    pub mute_seconds: Option<Seconds>,
}

/// The content of a message: a text, or a list of elements.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a message, such as {from: alice, text: hello}")]
pub(super) struct GroupMessage {
    pub from: String,
    pub text: Option<String>,
    pub body: Option<Value>,
    pub time: Option<When>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a message, such as {from: alice, to: bob, text: hello}")]
pub(super) struct C2cMessage {
    pub from: String,
    pub to: String,
    pub text: Option<String>,
    pub body: Option<Value>,
    pub time: Option<When>,
    /// Together with the time they make the message's key.
    pub seq: Option<u32>,
    pub random: Option<u32>,
    pub custom_data: Option<String>,
    /// Whether the receiver has not read it yet.
    #[serde(default)]
    pub unread: bool,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of an official account, such as {owner: alice}")]
pub(super) struct OfficialAccount {
    pub name: Option<String>,
    pub owner: Option<String>,
    pub introduction: Option<String>,
    pub face_url: Option<String>,
    pub organization: Option<String>,
    pub custom_string: Option<String>,
    pub max_subscribers: Option<u64>,
    pub subscribers: Vec<String>,
    pub messages: Vec<OfficialMessage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a message, such as {text: hello}")]
pub(super) struct OfficialMessage {
    pub text: Option<String>,
    pub body: Option<Value>,
    pub time: Option<When>,
}

/// Word lists.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "`words` and `libraries`")]
pub(super) struct Moderation {
    /// Words of local moderation.
    pub words: Named<LocalWord>,
    /// Words of cloud moderation, by the names of their libraries.
    pub libraries: Named<Named<CloudWord>>,
}

/// A word that refuses a message, or is replaced.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of a word, such as {replace_by: \"***\"}")]
pub(super) struct LocalWord {
    /// Where it stands, if it is not where the document names it.
    pub order: u64,
    pub pattern: bool,
    pub replace_by: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "the details of a word, such as {label: abuse}")]
pub(super) struct CloudWord {
    /// Where it stands, if it is not where the document names it.
    pub order: u64,
    pub label: Option<String>,
}

impl Moderation {
    pub fn any(&self) -> bool {
        self.words.any() || self.libraries.any()
    }
}

/// A time: seconds since 1970, or how long ago as `-90s`, `-15m`, `-2h`, `-3d`.
#[derive(Clone, Copy)]
pub(super) enum When {
    At(u64),
    Ago(u64),
}

impl When {
    pub fn at(self, now: Timestamp) -> u64 {
        match self {
            Self::At(time) => time,
            Self::Ago(seconds) => now.as_secs().saturating_sub(seconds),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        duration::seconds(text.strip_prefix('-')?).map(Self::Ago)
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

/// How long something lasts: seconds as a number, or a duration such as `1h`.
#[derive(Clone, Copy)]
pub(super) struct Seconds(pub u64);

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lasting;
        impl Visitor<'_> for Lasting {
            type Value = Seconds;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("seconds such as 3600, or a duration such as 1h")
            }

            fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Seconds, E> {
                Ok(Seconds(seconds))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Seconds, E> {
                let seconds = duration::seconds(text).map(Seconds);
                seconds.ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_any(Lasting)
    }
}

/// Banned accounts, and for how long.
#[derive(Default)]
pub(super) struct Bans(pub BTreeMap<String, Seconds>);

impl<'de> Deserialize<'de> for Bans {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = Bans;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from names to seconds, such as {dave: 3600}")
            }

            fn visit_map<A: MapAccess<'de>>(self, names: A) -> Result<Bans, A::Error> {
                Deserialize::deserialize(de::value::MapAccessDeserializer::new(names)).map(Bans)
            }
        }
        deserializer.deserialize_any(Names)
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Named<T> {
    /// Sorted by `order`. Things with the same `order` keep the order of the document.
    pub fn sorted_by(self, order: impl Fn(&T) -> u64) -> impl Iterator<Item = (String, T)> {
        sorted(self.0, |(_, details)| order(details)).into_iter()
    }

    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
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
                let (mut all, mut seen) = (Vec::<(String, T)>::new(), HashSet::new());
                while let Some(Name(name)) = names.next_element()? {
                    if !seen.insert(name.clone()) {
                        let (first, second) = (all.iter().position(|(known, _)| *known == name), all.len());
                        let first = first.unwrap_or_default();
                        return Err(de::Error::custom(format!("items {first} and {second} are both {name:?}")));
                    }
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
        let mut seen = HashSet::new();
        match names.iter().find(|(name, _)| !seen.insert(name.as_str())) {
            Some((name, _)) => Err(de::Error::custom(format!("{name:?} is named twice"))),
            None => Ok(Self(names)),
        }
    }
}

/// An item of a list of names.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name; where there are details, write a map from names to details, without hyphens")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.to_owned()))
            }
        }
        deserializer.deserialize_str(Text)
    }
}
