//! Pushes to all, to named users and to users with attributes and tags; their results; and pushes of chat messages.

pub(crate) mod attributes;
pub(crate) mod condition;
pub(crate) mod messages;
pub(crate) mod pushes;
pub(crate) mod statistics;
pub(crate) mod tags;
pub(crate) mod tasks;
pub(crate) mod traces;

use serde_json::{Value, json};

use crate::reply::Reply;
use crate::state::account::Accounts;

/// The entries of a reply's ErrorList.
#[derive(Default)]
pub(crate) struct ErrorList(Vec<Value>);

impl ErrorList {
    pub fn push(&mut self, account: &str, code: i64, info: &str) {
        self.0.push(json!({ "To_Account": account, "ErrorCode": code, "ErrorInfo": info }));
    }

    /// Returns whether an account exists, and notes it if it does not. No client registers with the emulator, so it knows no
    /// RegistrationIDs.
    pub fn is_known(&mut self, accounts: &Accounts, account: &str) -> bool {
        let known = accounts.has(account);
        if !known {
            self.push(account, 70107, "the account does not exist");
        }
        known
    }

    /// The list is left out when it is empty.
    pub fn put_into(self, reply: Reply) -> Reply {
        reply.with_if_any("ErrorList", self.0)
    }
}
