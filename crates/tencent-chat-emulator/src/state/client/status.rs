//! The login status of accounts, as the API reads it.

use serde_json::{Value, json};

use super::{Clients, Session};
use crate::generated::{QueryLoginState, QueryOnlineStatus};
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;

const ONLINE: &str = "Online";
const PUSH_ONLINE: &str = "PushOnline";
const OFFLINE: &str = "Offline";

impl Clients {
    /// Online if any device is online, otherwise reachable by push if any device is.
    fn status(&self, account: &str, now: u64) -> &'static str {
        let mut all = self.sessions(account).iter().map(|session| status(session, now)).peekable();
        if all.peek().is_none() {
            return OFFLINE;
        }
        let all: Vec<_> = all.collect();
        [ONLINE, PUSH_ONLINE].into_iter().find(|status| all.contains(status)).unwrap_or(OFFLINE)
    }

    /// The status of each platform that is logged in.
    fn details(&self, account: &str, now: u64) -> Vec<Value> {
        let detail =
            |session: &Session| json!({ "Platform": session.platform.status_name(), "Status": status(session, now) });
        self.sessions(account).iter().map(detail).collect()
    }
}

fn status(session: &Session, now: u64) -> &'static str {
    match session {
        session if session.is_online() => ONLINE,
        session if session.is_push_online(now) => PUSH_ONLINE,
        _ => OFFLINE,
    }
}

/// An entry of a reply; an account that is offline has no details.
fn entry(state: &State, call: &Call<'_>, account: &str, field: &str, with_details: bool) -> Value {
    let now = call.now.as_millis();
    let status = state.clients.status(account, now);
    let mut entry = json!({ "To_Account": account, field: status });
    if with_details && status != OFFLINE {
        entry["Detail"] = state.clients.details(account, now).into();
    }
    entry
}

pub(crate) fn online_status(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: QueryOnlineStatus = call.read();
    statuses(state, call, request.to_account(), "Status", request.is_need_detail() == Some(1))
}

/// The superseded endpoint, whose results have another name.
pub(crate) fn login_state(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: QueryLoginState = call.read();
    statuses(state, call, request.to_account(), "State", request.is_need_detail() == Some(1))
}

/// The call fails as a whole only when no account is known.
fn statuses(state: &State, call: &Call<'_>, accounts: Vec<&str>, field: &str, with_details: bool) -> Outcome {
    let (known, unknown): (Vec<_>, Vec<_>) = accounts.into_iter().partition(|name| state.accounts.has(name));
    let code = if known.is_empty() { 70107 } else { 0 };
    let known: Vec<Value> = known.into_iter().map(|name| entry(state, call, name, field, with_details)).collect();
    let unknown = unknown.into_iter().map(|name| json!({ "To_Account": name, "ErrorCode": 70107 }));
    Ok(Reply::ok().code(code).with("QueryResult", known).with_if_any("ErrorList", unknown.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    #[test]
    fn the_online_status_fails_as_a_whole_only_when_every_account_is_unknown() {
        let mut server = Server::new();
        server.import(&["alice"]);
        let reply = server.call("query_online_status", json!({"To_Account": ["alice", "nobody"], "IsNeedDetail": 1}));
        assert_eq!(reply["ErrorCode"], 0);
        assert_eq!(reply["QueryResult"], json!([{"To_Account": "alice", "Status": "Offline"}]));
        assert_eq!(reply["ErrorList"], json!([{"To_Account": "nobody", "ErrorCode": 70107}]));
        let reply = server.call("query_online_status", json!({"To_Account": ["nobody"]}));
        assert_eq!((&reply["ErrorCode"], &reply["ActionStatus"]), (&json!(70107), &json!("FAIL")));
        assert_eq!(reply["ErrorList"][0]["ErrorCode"], 70107);
        assert_eq!(server.code("query_online_status", json!({"To_Account": ["alice"]})), 0);
    }

    #[test]
    fn the_superseded_status_query_has_a_state() {
        let mut server = Server::new();
        server.import(&["alice"]);
        let reply = server.call("query_login_state", json!({"To_Account": ["alice"]}));
        assert_eq!(reply["QueryResult"], json!([{"To_Account": "alice", "State": "Offline"}]));
        assert_eq!(server.code("query_login_state", json!({"To_Account": ["nobody"]})), 70107);
    }
}
