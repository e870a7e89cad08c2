//! A chatbot's message that is sent in pieces. Every piece rewrites the message, whose custom element has all pieces.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::generated::SendRobotStreamMessage;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::message::send::deliver;
use crate::state::message::{Content, Key, Message};

/// The numbers of the plugin and of a text in the protocol of streamed texts.
const PLUGIN: i64 = 2;
const SRC_TEXT: i64 = 2;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Stream {
    pub from: String,
    to: String,
    chunks: Vec<String>,
}

impl Stream {
    fn body(&self, is_finished: bool) -> Value {
        let data = json!({
            "chatbotPlugin": PLUGIN,
            "src": SRC_TEXT,
            "chunks": self.chunks,
            "isFinished": u8::from(is_finished),
        });
        json!([{ "MsgType": "TIMCustomElem", "MsgContent": { "Data": data.to_string() } }])
    }
}

pub(crate) fn send(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SendRobotStreamMessage = call.read();
    let (from, to) = (request.from_account(), request.to_account());
    if !state.robots.is_active(from) {
        return Err(Refusal::new(10004, format!("From_Account: {from} is not a chatbot")));
    }
    if !state.accounts.has(to) {
        return Err(Refusal::new(10004, format!("To_Account: {to} does not exist")));
    }
    let is_finished = request.finish() == Some(1);
    let chunk = request.chunk().to_owned();
    let key = match request.msg_key().filter(|key| !key.is_empty()) {
        None => {
            begin(state, call, Stream { from: from.to_owned(), to: to.to_owned(), chunks: vec![chunk] }, is_finished)
        }
        Some(key) => {
            go_on(state, call, key, chunk, is_finished)?;
            key.to_owned()
        }
    };
    Ok(Reply::ok().with("MsgKey", key))
}

fn begin(state: &mut State, call: &Call<'_>, stream: Stream, is_finished: bool) -> String {
    let content = Content { body: stream.body(is_finished), custom: None, original: None };
    // The number of the call makes the message unique.
    let random = u32::try_from(call.number & u64::from(u32::MAX)).unwrap_or_default();
    let message = Message {
        from: stream.from.clone(),
        to: stream.to.clone(),
        seq: call.made_up(),
        random,
        time: call.secs(),
        arrived: call.now,
        content: Arc::new(content),
        stored: true,
        in_senders_history: true,
        imported: false,
        recalled: false,
        read: false,
        acknowledged: false,
        hidden_from: Vec::new(),
        extensions: None,
    };
    let key = message.key();
    state.statistics.note_c2c_message(call.secs(), &message.from);
    deliver(state, call, &message, None);
    state.messages.take(message);
    if !is_finished {
        state.robots.streams.insert(key.clone(), stream);
    }
    key
}

/// A finished or recalled message takes no more pieces.
fn go_on(state: &mut State, call: &Call<'_>, key: &str, chunk: String, is_finished: bool) -> Result<(), Refusal> {
    let request: SendRobotStreamMessage = call.read();
    let (from, to) = (request.from_account(), request.to_account());
    let unknown = || Refusal::new(10004, "MsgKey: not a message in pieces that has not ended");
    let stream =
        state.robots.streams.get_mut(key).filter(|stream| (stream.from.as_str(), stream.to.as_str()) == (from, to));
    let stream = stream.ok_or_else(unknown)?;
    let found = Key::parse(key).and_then(|key| state.messages.find(from, to, &key));
    let (place, _) = found.filter(|(_, message)| !message.recalled).ok_or_else(unknown)?;
    stream.chunks.push(chunk);
    let body = stream.body(is_finished);
    let content = json!({ "From_Account": from, "To_Account": to, "MsgKey": key, "MsgBody": body });
    state.messages.change(place).content = Arc::new(Content { body, custom: None, original: None });
    if is_finished {
        state.robots.streams.remove(key);
    }
    state.deliver_to_both(call, from, to, &Item::new(Kind::Stream, content));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["rider_17", "bob"]);
        assert_eq!(server.code("create_robot", json!({"UserID": "@RBT#guide"})), 0);
        server
    }

    fn piece(chunk: &str, more: Value) -> Value {
        let mut body = json!({"From_Account": "@RBT#guide", "To_Account": "rider_17", "Chunk": chunk});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    }

    /// What the receiver sees of each message.
    fn history(server: &mut Server) -> Vec<Value> {
        let body = json!({"Operator_Account": "rider_17", "Peer_Account": "@RBT#guide", "MaxCnt": 9, "MinTime": NOW, "MaxTime": NOW + 9});
        let reply = server.call("list_c2c_messages", body);
        let data = |item: &Value| item["MsgBody"][0]["MsgContent"]["Data"].as_str().unwrap().to_owned();
        reply["MsgList"].as_array().unwrap().iter().map(|item| serde_json::from_str(&data(item)).unwrap()).collect()
    }

    #[test]
    fn a_message_grows_piece_by_piece_until_it_is_finished() {
        let mut server = server();
        let send = |server: &mut Server, body: Value| server.call("send_robot_stream_message", body);
        let key = send(&mut server, piece("Good ", json!({})))["MsgKey"].clone();
        let other = send(&mut server, piece("Other", json!({"Finish": 1})))["MsgKey"].clone();
        assert_ne!(key, other);
        server.advance(1000);
        assert_eq!(send(&mut server, piece("day", json!({"MsgKey": key})))["MsgKey"], key);
        let text = |chunks: Value, finished: u8| json!({"chatbotPlugin": 2, "src": 2, "chunks": chunks, "isFinished": finished});
        let mut seen = history(&mut server);
        assert_eq!(seen.len(), 2);
        assert!(seen.contains(&text(json!(["Good ", "day"]), 0)) && seen.contains(&text(json!(["Other"]), 1)));
        assert_eq!(send(&mut server, piece(".", json!({"MsgKey": key, "Finish": 1})))["ErrorCode"], 0);
        seen = history(&mut server);
        assert!(seen.contains(&text(json!(["Good ", "day", "."]), 1)), "{seen:?}");
        for key in [&key, &other] {
            assert_eq!(send(&mut server, piece("more", json!({"MsgKey": key})))["ErrorCode"], 10004);
        }
        let unread = server.call("get_c2c_unread_count", json!({"To_Account": "rider_17"}));
        assert_eq!(unread["AllC2CUnreadMsgNum"], 2);
    }

    #[test]
    fn what_cannot_be_streamed_has_its_code() {
        let mut server = server();
        let key = server.call("send_robot_stream_message", piece("a", json!({})))["MsgKey"].clone();
        let recall = json!({"From_Account": "@RBT#guide", "To_Account": "rider_17", "MsgKey": key});
        for (more, code) in [
            (json!({"From_Account": "bob"}), 10004),
            (json!({"To_Account": "nobody"}), 10004),
            (json!({"MsgKey": "1_2_3"}), 10004),
            (json!({"MsgKey": key, "To_Account": "bob"}), 10004),
            (json!({"MsgKey": key, "Finish": 2}), 10004),
            (json!({"MsgKey": key}), 0),
        ] {
            assert_eq!(server.code("send_robot_stream_message", piece("b", more.clone())), code, "{more}");
        }
        assert_eq!(server.code("recall_c2c_message", recall), 0);
        assert_eq!(server.code("send_robot_stream_message", piece("c", json!({"MsgKey": key}))), 10004);
        let other = server.call("send_robot_stream_message", piece("a", json!({})))["MsgKey"].clone();
        server.call("delete_robot", json!({"Robot_Account": "@RBT#guide"}));
        assert_eq!(server.code("send_robot_stream_message", piece("b", json!({"MsgKey": other}))), 10004);
    }
}
