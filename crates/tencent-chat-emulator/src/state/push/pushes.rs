//! Pushes to named users, which their devices receive.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::json;
use tencent_chat::Timestamp;

use super::ErrorList;
use crate::generated::PushToUsers;
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};

/// How long a repeated MsgRandom counts as the same push, in milliseconds.
const REPEAT_MILLIS: u64 = 1000;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Pushes {
    tasks: u64,
    /// The last push with each MsgRandom: when it came, and its TaskId.
    by_random: HashMap<u32, (Timestamp, String)>,
    /// Users reached, over all pushes.
    pub delivered: u64,
    /// Pushes that were dropped because they repeat one.
    pub repeated: u64,
}

/// A push that repeats a MsgRandom is dropped; its reply names the first.
pub(crate) fn to_users(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: PushToUsers = call.read();
    let mut errors = ErrorList::default();
    let accounts = request.to_account().into_iter();
    let reached: Vec<&str> = accounts.filter(|account| errors.is_known(&state.accounts, account)).collect();
    let pushes = &mut state.pushes;
    let first = pushes.by_random.get(&request.msg_random());
    let first = first.filter(|(time, _)| call.now.as_millis().saturating_sub(time.as_millis()) < REPEAT_MILLIS);
    let task = match first {
        Some((_, task)) => {
            pushes.repeated += 1;
            task.clone()
        }
        None => {
            pushes.tasks += 1;
            pushes.delivered += reached.len() as u64;
            let task = format!("batch_{:08x}", pushes.tasks);
            pushes.by_random.insert(request.msg_random(), (call.now, task.clone()));
            let item = Item::new(Kind::Push, json!({ "From_Account": request.from_account(), "TaskId": task }));
            let item = item.pushed(Some(request.offline_push_info()));
            state.clients.deliver_all(call.now, reached, || item);
            task
        }
    };
    Ok(errors.put_into(Reply::ok().with("TaskId", task)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Server;

    fn push(server: &mut Server, to: &[&str], random: u32) -> Value {
        let body = json!({"From_Account": "administrator", "To_Account": to, "MsgRandom": random,
            "OfflinePushInfo": {"PushFlag": 0, "Title": "t", "Desc": "d"}});
        server.call("push_to_users", body)
    }

    #[test]
    fn a_push_reaches_who_is_known_and_a_repeat_within_a_second_nobody() {
        let mut server = Server::new();
        server.import(&["a", "b"]);
        let first = push(&mut server, &["a", "nobody", "b"], 1);
        assert_eq!(first["ErrorList"][0]["To_Account"], "nobody");
        assert_eq!(first["ErrorList"][0]["ErrorCode"], 70107);
        server.advance(999);
        assert_eq!(push(&mut server, &["a"], 1)["TaskId"], first["TaskId"]);
        server.advance(1);
        let second = push(&mut server, &["a"], 1);
        assert_ne!(second["TaskId"], first["TaskId"]);
        assert_eq!(second["ErrorList"], Value::Null);
        let pushes = &server.state().pushes;
        assert_eq!((pushes.delivered, pushes.repeated), (3, 1));
    }

    #[test]
    fn a_push_that_cannot_be_has_its_code() {
        let mut server = Server::new();
        let many = vec!["a"; 501];
        let body = |to: Value, data: String| json!({"From_Account": "a", "To_Account": to, "MsgRandom": 1, "OfflinePushInfo": {}, "DataId": data});
        assert_eq!(server.code("push_to_users", body(json!(many), String::new())), 90001);
        assert_eq!(server.code("push_to_users", body(json!(["a"]), "x".repeat(65))), 90057);
    }
}
