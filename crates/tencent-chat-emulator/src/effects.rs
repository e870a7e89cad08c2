//! The real effects of calls, for tests that check that nothing was lost or done twice: counts, and the messages themselves.

use serde_json::{Value, json};

use crate::emulator::Emulator;
use crate::http::Query;
use crate::state::message::Message;

/// How many messages are shown by default.
const SHOWN: usize = 1000;

/// Counts over all apps.
pub(crate) fn counts(emulator: &Emulator) -> Value {
    let (mut stored, mut repeated) = (0, 0);
    let (mut group_stored, mut group_repeated, mut notified) = (0, 0, 0);
    let (mut pushed, mut pushes_repeated) = (0, 0);
    for app in emulator.apps.values() {
        let counts = app.state.messages.counts();
        stored += counts.0;
        repeated += counts.1;
        let counts = &app.state.group_counts;
        group_stored += counts.stored;
        group_repeated += counts.repeated;
        notified += counts.notified;
        pushed += app.state.pushes.delivered;
        pushes_repeated += app.state.pushes.repeated;
    }
    json!({
        "messages": { "stored": stored, "repeated": repeated },
        "group_messages": { "stored": group_stored, "repeated": group_repeated },
        "group_notifications": { "delivered": notified },
        "pushes": { "delivered": pushed, "repeated": pushes_repeated },
        "throttled": emulator.throttled,
    })
}

/// The newest one-to-one messages of all apps, or those to one account, in the order in which they came in.
pub(crate) fn messages(emulator: &Emulator, query: &str) -> Result<Value, String> {
    let query = Query::parse(query);
    let to = query.get("to");
    let limit = query.get("limit").map_or(Ok(SHOWN), str::parse);
    let limit = limit.map_err(|_| "limit: expected a number".to_owned())?;
    let all = emulator.apps.values().rev().flat_map(|app| app.state.messages.all().rev());
    let wanted = all.filter(|message| to.is_none_or(|to| message.to == to));
    let mut shown: Vec<Value> = wanted.take(limit).map(Message::to_json).collect();
    shown.reverse();
    Ok(shown.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn effects(server: &mut Server) -> Value {
        server.control("GET", "/_emulator/effects", Value::Null).1
    }

    fn shown(server: &mut Server, query: &str) -> Value {
        let request =
            crate::Request { query: query.to_owned(), ..crate::Request::new("GET", "/_emulator/messages", "") };
        server.handle(request).1
    }

    fn send(server: &mut Server, to: &str, seq: u32, element: Value) {
        let body = json!([{"MsgType": "TIMFaceElem", "MsgContent": {"Index": 1, "Data": "wave"}}, element]);
        let message = json!({"To_Account": to, "MsgSeq": seq, "MsgRandom": 7, "MsgBody": body});
        assert_eq!(server.code("send_c2c_message", message), 0);
    }

    fn text(text: &str) -> Value {
        json!({"MsgType": "TIMTextElem", "MsgContent": {"Text": text}})
    }

    #[test]
    fn stored_repeated_and_throttled_are_counted_and_a_reset_forgets_them() {
        let mut server = Server::new();
        let nothing = effects(&mut server);
        assert_eq!(
            nothing,
            json!({"messages": {"stored": 0, "repeated": 0}, "group_messages": {"stored": 0, "repeated": 0},
                   "group_notifications": {"delivered": 0}, "pushes": {"delivered": 0, "repeated": 0}, "throttled": {}})
        );
        server.import(&["alice"]);
        (0..2).for_each(|_| send(&mut server, "alice", 1, text("x")));
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
        let message = json!({"GroupId": "g", "Random": 1, "MsgBody": [text("x")]});
        (0..3).for_each(|_| assert_eq!(server.code("send_group_message", message.clone()), 0));
        server.control(
            "POST",
            "/_emulator/config",
            json!({"enforce_rates": true, "enforce_message_rates": true, "receivers_per_minute": 0}),
        );
        let codes = [0; 3].map(|_| server.code("list_app_groups", json!({})));
        assert_eq!(codes, [0, 60007, 60007]);
        let batch = json!({"To_Account": ["alice"], "MsgRandom": 1, "MsgBody": [text("x")]});
        assert_eq!(server.code("batch_send_c2c_message", batch), 90057);
        let after = effects(&mut server);
        assert_eq!(after["messages"], json!({"stored": 1, "repeated": 1}));
        assert_eq!(after["group_messages"], json!({"stored": 1, "repeated": 2}));
        assert_eq!(
            after["throttled"],
            json!({"v4/group_open_http_svc/get_appid_group_list": 2, "v4/openim/batchsendmsg": 1})
        );
        server.control("POST", "/_emulator/reset", Value::Null);
        assert_eq!(effects(&mut server), nothing);
        assert_eq!(shown(&mut server, ""), json!([]));
    }

    #[test]
    fn a_refusal_that_a_fault_made_up_is_not_counted() {
        let mut server = Server::new();
        server.control("POST", "/_emulator/faults", json!([{"fault": {"error_code": 60007}}]));
        assert_eq!(server.code("list_app_groups", json!({})), 60007);
        assert_eq!(effects(&mut server)["throttled"], json!({}));
    }

    #[test]
    fn messages_are_shown_with_their_first_text_the_newest_last() {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        send(&mut server, "alice", 1, text("one"));
        send(&mut server, "bob", 2, text("two"));
        send(&mut server, "alice", 3, json!({"MsgType": "TIMFaceElem", "MsgContent": {"Index": 1, "Data": "x"}}));
        let message = |to: &str, seq: u32, text: Value| json!({"from": "administrator", "to": to, "seq": seq, "random": 7, "time": NOW, "text": text});
        let (one, two) = (message("alice", 1, json!("one")), message("bob", 2, json!("two")));
        let three = message("alice", 3, Value::Null);
        assert_eq!(shown(&mut server, ""), json!([one, two, three]));
        assert_eq!(shown(&mut server, "to=alice"), json!([one, three]));
        assert_eq!(shown(&mut server, "limit=2"), json!([two, three]));
        assert_eq!(shown(&mut server, "to=carol"), json!([]));
        assert_eq!(shown(&mut server, "limit=x")["error"], "limit: expected a number");
    }
}
