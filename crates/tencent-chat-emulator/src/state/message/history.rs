//! The history of one-to-one conversations: read page by page, and recall.

use serde_json::{Value, json};

use super::{Key, Message};
use crate::generated::{ListC2cMessages, RecallC2cMessage};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

/// Maximum bytes of messages in a reply.
const PAGE_BYTES: usize = 13 * 1024;

/// Pages go from new to old. Within a page the oldest message is first, and the next page ends right before it.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListC2cMessages = call.read();
    let (operator, peer) = (request.operator_account(), request.peer_account());
    let times = (call.natural("MinTime", request.min_time())?, call.natural("MaxTime", request.max_time())?);
    check_accounts(state, operator, peer)?;
    let wanted = usize::try_from(request.max_cnt()).ok().filter(|wanted| *wanted > 0);
    let wanted = wanted.ok_or_else(|| Refusal::new(90001, "MaxCnt: at least 1"))?;
    let before = match request.last_msg_key().filter(|key| !key.is_empty()) {
        None => None,
        Some(key) => {
            let found = Key::parse(key).and_then(|key| state.messages.find(operator, peer, &key));
            Some(found.ok_or_else(|| Refusal::new(90001, "LastMsgKey: the message does not exist"))?.0)
        }
    };
    let messages = state.messages.between(operator, peer, times, before);
    let mut messages = messages.filter(|message| message.is_seen_by(operator)).peekable();
    let (mut page, mut bytes) = (Vec::new(), 0);
    let mut last = None;
    while let Some(message) = messages.peek().filter(|_| page.len() < wanted) {
        let item = item(message);
        bytes += item.to_string().len();
        if bytes > PAGE_BYTES && !page.is_empty() {
            break;
        }
        page.push(item);
        last = messages.next();
    }
    page.reverse();
    Ok(Reply::ok()
        .with("Complete", u8::from(messages.peek().is_none()))
        .with("MsgCnt", page.len())
        .with("LastMsgTime", last.map_or(0, |message| message.time))
        .with("LastMsgKey", last.map_or(String::new(), Message::key))
        .with("MsgList", page))
}

/// Both sides of a conversation must exist.
pub(super) fn check_accounts(state: &State, from: &str, to: &str) -> Result<(), Refusal> {
    for (account, code) in [(from, 90008), (to, 90003)] {
        if !state.accounts.has(account) {
            return Err(Refusal::new(code, format!("{account} does not exist")));
        }
    }
    Ok(())
}

/// A message as histories and devices show it.
pub(crate) fn item(message: &Message) -> Value {
    let mut item = json!({
        "From_Account": message.from,
        "To_Account": message.to,
        "MsgSeq": message.seq,
        "MsgRandom": message.random,
        "MsgTimeStamp": message.time,
        "MsgFlagBits": if message.recalled { 8 } else { 0 },
        "IsPeerRead": u8::from(message.acknowledged),
        "MsgKey": message.key(),
    });
    item["MsgBody"] = if message.recalled { json!([]) } else { message.content.body.clone() };
    if let Some(custom) = &message.content.custom {
        item["CloudCustomData"] = custom.as_str().into();
    }
    item
}

pub(crate) fn recall(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RecallC2cMessage = call.read();
    let (from, to) = (request.from_account(), request.to_account());
    check_accounts(state, from, to)?;
    let key = Key::parse(request.msg_key()).ok_or_else(|| Refusal::new(90054, "MsgKey: malformed"))?;
    let found = state.messages.find(from, to, &key).filter(|(_, message)| message.stored && message.from == from);
    let (place, message) = found.ok_or_else(|| Refusal::new(20022, "the message does not exist"))?;
    if message.recalled {
        return Err(Refusal::new(20023, "the message was recalled already"));
    }
    let fields = json!({ "From_Account": from, "To_Account": to, "MsgKey": message.key() });
    let about = message.about();
    let item = Item::new(Kind::Recall, fields.clone());
    state.messages.recall(place);
    let event = Event::new("C2C.CallbackAfterMsgWithDraw", about, fields);
    let event = event.with("UnreadMsgNum", state.messages.unread(to)).with("EventTime", call.now.as_millis());
    state.fired.push(event);
    state.deliver_to_both(call, from, to, &item);
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        server
    }

    fn send(server: &mut Server, from: &str, to: &str, seq: u32, text: &str, more: Value) -> String {
        let mut message = json!({"From_Account": from, "To_Account": to, "MsgSeq": seq, "MsgRandom": 1,
            "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]});
        message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        server.call("send_c2c_message", message)["MsgKey"].as_str().unwrap().to_owned()
    }

    /// The keys of all messages that an account sees, page by page, each page from old to new.
    fn pages(server: &mut Server, operator: &str, peer: &str, count: usize) -> Vec<Vec<String>> {
        let mut body = json!({"Operator_Account": operator, "Peer_Account": peer, "MaxCnt": count, "MinTime": NOW,
            "MaxTime": NOW + 100});
        let mut pages = Vec::new();
        loop {
            let reply = server.call("list_c2c_messages", body.clone());
            let keys =
                reply["MsgList"].as_array().unwrap().iter().map(|item| item["MsgKey"].as_str().unwrap().to_owned());
            pages.push(keys.collect::<Vec<_>>());
            assert_eq!(reply["MsgCnt"], pages[pages.len() - 1].len());
            if reply["Complete"] == 1 {
                return pages;
            }
            body["MaxTime"] = reply["LastMsgTime"].clone();
            body["LastMsgKey"] = reply["LastMsgKey"].clone();
        }
    }

    #[test]
    fn pages_run_from_new_to_old_and_lose_nothing_within_a_second() {
        let mut server = server();
        // Three messages in the first second, not in the order of their sequences, and two later ones.
        let first = [9, 7, 8].map(|seq| send(&mut server, "alice", "bob", seq, "x", json!({})));
        server.advance(1000);
        let answer = send(&mut server, "bob", "alice", 3, "y", json!({"CloudCustomData": "c"}));
        let last = send(&mut server, "alice", "bob", 4, "z", json!({}));
        let [nine, seven, eight] = first;
        let expected = [vec![answer, last], vec![eight, nine], vec![seven]];
        assert_eq!(pages(&mut server, "alice", "bob", 2), expected);
        assert_eq!(pages(&mut server, "bob", "alice", 2), expected);
        assert_eq!(pages(&mut server, "alice", "bob", 5).len(), 1);
    }

    #[test]
    fn a_message_is_reported_as_it_was_sent() {
        let mut server = server();
        let key = send(&mut server, "alice", "bob", 5, "hello", json!({"CloudCustomData": "c"}));
        let list =
            json!({"Operator_Account": "bob", "Peer_Account": "alice", "MaxCnt": 9, "MinTime": NOW, "MaxTime": NOW});
        assert_eq!(
            server.call("list_c2c_messages", list)["MsgList"],
            json!([{"From_Account": "alice", "To_Account": "bob", "MsgSeq": 5, "MsgRandom": 1, "MsgTimeStamp": NOW,
                    "MsgFlagBits": 0, "IsPeerRead": 0, "MsgKey": key, "CloudCustomData": "c",
                    "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]}])
        );
    }

    #[test]
    fn a_reply_holds_at_most_13_kb() {
        let mut server = server();
        for seq in 0..5 {
            send(&mut server, "alice", "bob", seq, &"x".repeat(6000), json!({}));
        }
        let sizes: Vec<usize> = pages(&mut server, "alice", "bob", 100).iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 2, 1]);
    }

    #[test]
    fn each_side_sees_what_is_stored_for_it_within_the_times() {
        let mut server = server();
        let both = send(&mut server, "alice", "bob", 1, "x", json!({}));
        let receiver = send(&mut server, "alice", "bob", 2, "x", json!({"SyncOtherMachine": 2}));
        send(&mut server, "alice", "bob", 3, "x", json!({"OnlineOnlyFlag": 1}));
        send(&mut server, "alice", "bob", 4, "x", json!({"MsgLifeTime": 0}));
        server.advance(101_000);
        send(&mut server, "alice", "bob", 5, "x", json!({}));
        assert_eq!(pages(&mut server, "alice", "bob", 100), [[both.clone()]]);
        assert_eq!(pages(&mut server, "bob", "alice", 100), [[both, receiver]]);
        assert_eq!(server.state().messages.counts(), (5, 0), "all were taken");
    }

    #[test]
    fn a_recalled_message_stays_as_a_mark() {
        let mut server = server();
        let key = send(&mut server, "alice", "bob", 1, "oops", json!({}));
        let recall = |from: &str, to: &str, key: &str| json!({"From_Account": from, "To_Account": to, "MsgKey": key});
        for (body, code) in [
            (recall("bob", "alice", &key), 20022),
            (recall("alice", "bob", "1_1_1"), 20022),
            (recall("alice", "bob", "1_1"), 90054),
            (recall("nobody", "bob", &key), 90008),
            (recall("alice", "nobody", &key), 90003),
            (recall("alice", "bob", &key), 0),
            (recall("alice", "bob", &key), 20023),
        ] {
            assert_eq!(server.code("recall_c2c_message", body.clone()), code, "{body}");
        }
        let list =
            json!({"Operator_Account": "bob", "Peer_Account": "alice", "MaxCnt": 9, "MinTime": 0, "MaxTime": NOW});
        let item = server.call("list_c2c_messages", list)["MsgList"][0].clone();
        assert_eq!((&item["MsgFlagBits"], &item["MsgBody"]), (&json!(8), &json!([])));
    }

    #[test]
    fn a_page_that_cannot_be_has_its_code() {
        let mut server = server();
        let list = |operator: &str, peer: &str, count: i64, key: &str| {
            json!({"Operator_Account": operator, "Peer_Account": peer, "MaxCnt": count, "MinTime": 0, "MaxTime": NOW,
                   "LastMsgKey": key})
        };
        for (body, code) in [
            (list("nobody", "bob", 1, ""), 90008),
            (list("alice", "nobody", 1, ""), 90003),
            (list("alice", "bob", 0, ""), 90001),
            (list("alice", "bob", 1, "1_1_1"), 90001),
            (list("alice", "bob", 1, ""), 0),
        ] {
            assert_eq!(server.code("list_c2c_messages", body.clone()), code, "{body}");
        }
    }
}
