//! The history of groups.

use serde_json::{Value, json};

use crate::generated::ListGroupMessages;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::{GroupMessage, Mark};

/// Maximum messages of a reply.
const PAGE: usize = ListGroupMessages::REQ_MSG_NUMBER_MAX as usize;

/// The newest first, and fewer than requested if the reply would be too long.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListGroupMessages = call.read();
    let group = state.groups.get(request.group_id())?;
    if group.is_live() {
        return Err(Refusal::new(10007, "an AVChatRoom keeps no messages"));
    }
    let messages = group.messages_in(request.topic_id())?;
    let cleared = if call.is_by_client() { messages.cleared } else { 0 };
    let wanted = usize::try_from(request.req_msg_number()).ok().filter(|wanted| *wanted > 0);
    let wanted = wanted.ok_or_else(|| Refusal::new(10004, "ReqMsgNumber: at least 1"))?.min(PAGE);
    let largest = request.req_msg_seq().map_or(u64::MAX, u64::from);
    let up_to = messages.all.partition_point(|message| message.seq <= largest);
    let messages = messages.all[..up_to].iter().rev().filter(|message| !message.online_only);
    let messages = messages.filter(|message| message.seq > cleared);
    let with_recalled = request.with_recalled_msg() == Some(1);
    let messages = messages.filter(|message| message.mark != Mark::Recalled || with_recalled);
    let (mut page, mut bytes, mut cut) = (Vec::new(), 0, false);
    for message in messages.take(wanted) {
        let item = item(message);
        bytes += item.to_string().len();
        if bytes > call.max_reply_bytes && !page.is_empty() {
            cut = true;
            break;
        }
        page.push(item);
    }
    Ok(Reply::ok().with("GroupId", request.group_id()).with("IsFinished", u8::from(!cut)).with("RspMsgList", page))
}

/// A message as histories and devices show it.
pub(crate) fn item(message: &GroupMessage) -> Value {
    let (place, body) = match message.mark {
        Mark::None => (0, message.body.clone()),
        Mark::Deleted => (1, json!([])),
        Mark::Recalled => (2, json!([])),
    };
    json!({
        "From_Account": message.from,
        "IsPlaceMsg": place,
        "MsgBody": body,
        "MsgPriority": message.priority,
        "MsgRandom": message.random.unwrap_or(0),
        "MsgSeq": message.seq,
        "MsgTimeStamp": message.time,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        for (id, kind) in [("g", "Public"), ("other", "Public"), ("live", "AVChatRoom")] {
            server.call("create_group", json!({"Type": kind, "Name": "n", "GroupId": id, "Owner_Account": "alice"}));
        }
        server
    }

    fn text(text: &str) -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
    }

    fn send(server: &mut Server, group: &str, random: u32, content: &str) -> Value {
        server.call("send_group_message", json!({"GroupId": group, "Random": random, "MsgBody": text(content)}))
    }

    #[test]
    fn history_goes_back_page_by_page() {
        let mut server = server();
        for random in 0..45 {
            send(&mut server, "g", random, "x");
        }
        let online = json!({"GroupId": "g", "Random": 45, "MsgBody": text("x"), "OnlineOnlyFlag": 1});
        assert_eq!(server.call("send_group_message", online)["MsgSeq"], 46);
        let (mut seen, mut body) = (Vec::new(), json!({"GroupId": "g", "ReqMsgNumber": 20}));
        loop {
            let reply = server.call("list_group_messages", body.clone());
            let page = reply["RspMsgList"].as_array().unwrap();
            seen.extend(page.iter().map(|message| message["MsgSeq"].as_u64().unwrap()));
            match seen.last() {
                Some(last) if *last > 1 => body["ReqMsgSeq"] = (last - 1).into(),
                _ => break,
            }
        }
        assert_eq!(seen, (1..=45).rev().collect::<Vec<u64>>());
    }

    #[test]
    fn a_history_that_would_be_too_long_is_cut() {
        let mut server = server();
        (0..5).for_each(|random| drop(send(&mut server, "g", random, &"x".repeat(1000))));
        server.control("POST", "/_emulator/config", json!({"max_reply_bytes": 2500}));
        let reply = server.call("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 5}));
        assert_eq!((&reply["IsFinished"], reply["RspMsgList"].as_array().unwrap().len()), (&json!(0), 2));
        for (group, wanted, code) in [("g", 0, 10004), ("live", 1, 10007), ("none", 1, 10010)] {
            assert_eq!(server.code("list_group_messages", json!({"GroupId": group, "ReqMsgNumber": wanted})), code);
        }
    }
}
