//! Members of groups as they are kept.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::sorted::Sorted;
use crate::word::Word;

/// Members in the order in which they joined.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Members {
    in_order: Sorted<u64, Member>,
    #[serde(skip)]
    numbers: HashMap<String, u64>,
    last: u64,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Member {
    pub account: String,
    pub role: Word,
    pub joined: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_card: Option<String>,
    /// How the member receives messages.
    pub msg_flag: Word,
    /// Sequence of the last message that the member has read.
    pub read_seq: u64,
}

/// The MsgFlag of a member who is notified of messages, and of a new member.
const NOTIFIED: &str = "AcceptAndNotify";

impl Members {
    pub fn rebuild_index(&mut self) {
        self.numbers = self.in_order.iter().map(|(number, member)| (member.account.clone(), *number)).collect();
    }

    pub fn len(&self) -> usize {
        self.in_order.len()
    }

    pub fn get(&self, account: &str) -> Option<&Member> {
        self.numbers.get(account).map(|number| &self.in_order[number])
    }

    pub fn get_mut(&mut self, account: &str) -> Option<&mut Member> {
        self.numbers.get(account).and_then(|number| self.in_order.get_mut(number))
    }

    /// Adds an account, and returns whether it was not a member yet.
    pub fn add(&mut self, account: &str, role: &str, joined: u64, custom: Option<Value>) -> bool {
        if self.numbers.contains_key(account) {
            return false;
        }
        self.last += 1;
        self.numbers.insert(account.to_owned(), self.last);
        let member = Member {
            account: account.to_owned(),
            role: role.into(),
            joined,
            custom,
            name_card: None,
            msg_flag: NOTIFIED.into(),
            read_seq: 0,
        };
        self.in_order.insert(self.last, member);
        true
    }

    pub fn remove(&mut self, account: &str) -> bool {
        self.numbers.remove(account).is_some_and(|number| self.in_order.remove(&number).is_some())
    }

    pub fn accounts(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|member| member.account.as_str())
    }

    pub fn iter(&self) -> impl Iterator<Item = &Member> {
        self.in_order.values()
    }

    /// The members who joined after the one with this number, with their numbers.
    pub fn after(&self, number: u64) -> impl Iterator<Item = (u64, &Member)> {
        self.in_order.range(number.saturating_add(1)..).map(|(number, member)| (*number, member))
    }
}

impl Member {
    pub fn is_notified(&self) -> bool {
        self.msg_flag == NOTIFIED
    }

    /// The wanted fields of a member; without a list all fields. The account is always included.
    pub fn to_json(&self, wanted: Option<&[&str]>, last_sent: u64, muted_until: u64) -> Value {
        let wants = |name: &str| wanted.is_none_or(|wanted| wanted.contains(&name));
        let mut item = json!({ "Member_Account": self.account });
        for (name, value) in [
            ("Role", json!(self.role)),
            ("JoinTime", json!(self.joined)),
            ("MsgSeq", json!(self.read_seq)),
            ("MsgFlag", json!(self.msg_flag)),
            ("LastSendMsgTime", json!(last_sent)),
            ("MuteUntil", json!(muted_until)),
            ("NameCard", json!(self.name_card)),
        ] {
            if wants(name) && !value.is_null() {
                item[name] = value;
            }
        }
        if let Some(custom) = &self.custom {
            item["AppMemberDefinedData"] = custom.clone();
        }
        item
    }
}

/// Sets custom fields in a list of keys and values, and keeps the others.
pub(crate) fn put_custom<'a>(list: &mut Value, items: impl Iterator<Item = (&'a str, &'a str)>) {
    let Value::Array(list) = list else { return };
    for (key, value) in items {
        let item = json!({ "Key": key, "Value": value });
        match list.iter_mut().find(|known| known["Key"] == key) {
            Some(known) => *known = item,
            None => list.push(item),
        }
    }
}
