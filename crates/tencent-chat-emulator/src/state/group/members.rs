//! Members of groups as they are kept.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

/// In the order in which they joined.
#[derive(Debug, Default)]
pub(crate) struct Members {
    in_order: BTreeMap<u64, Member>,
    numbers: HashMap<String, u64>,
    last: u64,
}

#[derive(Debug)]
pub(crate) struct Member {
    pub account: String,
    pub role: String,
    pub joined: u64,
    custom: Option<Value>,
}

impl Members {
    pub fn len(&self) -> usize {
        self.in_order.len()
    }

    pub fn get(&self, account: &str) -> Option<&Member> {
        self.numbers.get(account).map(|number| &self.in_order[number])
    }

    /// Adds an account, and returns whether it was not a member yet.
    pub fn add(&mut self, account: &str, role: &str, joined: u64, custom: Option<Value>) -> bool {
        if self.numbers.contains_key(account) {
            return false;
        }
        self.last += 1;
        self.numbers.insert(account.to_owned(), self.last);
        let member = Member { account: account.to_owned(), role: role.to_owned(), joined, custom };
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

    /// The members that joined after this one, with their numbers.
    pub fn after(&self, number: u64) -> impl Iterator<Item = (u64, &Member)> {
        self.in_order.range(number.saturating_add(1)..).map(|(number, member)| (*number, member))
    }
}

impl Member {
    /// The fields that are wanted of a member; all without a list. The account always comes.
    pub fn to_json(&self, wanted: Option<&[&str]>, last_sent: u64) -> Value {
        let wants = |name: &str| wanted.is_none_or(|wanted| wanted.contains(&name));
        let mut item = json!({ "Member_Account": self.account });
        for (name, value) in [
            ("Role", json!(self.role)),
            ("JoinTime", json!(self.joined)),
            // No client reads, mutes or sets anything.
            ("MsgSeq", json!(0)),
            ("MsgFlag", json!("AcceptAndNotify")),
            ("LastSendMsgTime", json!(last_sent)),
            ("MuteUntil", json!(0)),
            ("NameCard", json!("")),
        ] {
            if wants(name) {
                item[name] = value;
            }
        }
        if let Some(custom) = &self.custom {
            item["AppMemberDefinedData"] = custom.clone();
        }
        item
    }
}
