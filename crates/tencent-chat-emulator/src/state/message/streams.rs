//! Messages that are sent in pieces: the first call of a stream creates the message, and each later one adds to it. This file has
//! what one-to-one streams and streams of groups share, and the endpoint of one-to-one streams.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tencent_chat::Timestamp;

use super::send::{Draft, deliver, known};
use super::{Content, Key, Message, fits};
use crate::generated::SendC2cStreamMessage;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::sorted::Sorted;
use crate::state::State;
use crate::state::client::{Item, Kind};

/// How long a stream waits for its next piece, in milliseconds.
const PAUSE_MILLIS: u64 = 15_000;
/// Maximum bytes of the whole message, as JSON.
const MAX_BYTES: usize = 128 * 1024;

/// The streams that were begun, by their IDs.
#[derive(Debug, Deserialize, Serialize)]
#[serde(default, bound(deserialize = "T: Deserialize<'de>"))]
pub(crate) struct Streams<T> {
    known: Sorted<String, Stream<T>>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Stream<T> {
    /// The message of the stream.
    message: T,
    /// When its last piece came.
    last: Timestamp,
    ended: bool,
}

impl<T> Default for Streams<T> {
    fn default() -> Self {
        Self { known: Sorted::new() }
    }
}

/// The codes of the service of a stream.
pub(crate) struct Codes {
    /// A piece that is malformed, or comes after the end.
    pub wrong: i64,
    pub unknown: i64,
    pub too_long: i64,
}

/// The piece that a call adds to a stream.
pub(crate) struct Piece<'a> {
    /// The stream; `None` for the piece that begins one.
    pub stream: Option<&'a str>,
    content: &'a Value,
}

impl<'a> Piece<'a> {
    /// The only element of a body, which must be one of a stream.
    pub fn read(body: &'a Value, codes: &Codes) -> Result<Self, Refusal> {
        let element = &body[0];
        if element["MsgType"] != "TIMStreamElem" {
            return Err(Refusal::new(codes.wrong, "MsgBody: expected one TIMStreamElem"));
        }
        let content = &element["MsgContent"];
        Ok(Self { stream: content["StreamMsgID"].as_str().filter(|id| !id.is_empty()), content })
    }

    fn chunks(&self) -> impl Iterator<Item = &'a Value> {
        self.content["Chunks"].as_array().into_iter().flatten()
    }

    fn is_last(&self) -> bool {
        self.chunks().any(|chunk| chunk["IsLast"] == true)
    }

    /// The body of the message that it begins; of a further piece, the body that devices receive.
    pub fn begun(&self, id: &str) -> Value {
        let mut content = self.content.clone();
        content["StreamMsgID"] = json!(id);
        json!([{ "MsgType": "TIMStreamElem", "MsgContent": content }])
    }

    /// The body of a message with its chunks added. A chunk with an `Index` that exists already is a repeat, and is dropped.
    pub fn added_to(&self, body: &Value, codes: &Codes) -> Result<Value, Refusal> {
        let mut body = body.clone();
        let content = &mut body[0]["MsgContent"];
        let mut chunks = content["Chunks"].as_array().cloned().unwrap_or_default();
        for chunk in self.chunks() {
            let is_repeat = !chunk["Index"].is_null() && chunks.iter().any(|known| known["Index"] == chunk["Index"]);
            if !is_repeat {
                chunks.push(chunk.clone());
            }
        }
        content["Chunks"] = chunks.into();
        match fits(&body, MAX_BYTES) {
            true => Ok(body),
            false => Err(Refusal::new(codes.too_long, format!("the message would be longer than {MAX_BYTES} bytes"))),
        }
    }
}

/// The ID of a message's stream.
pub(crate) fn id_in(body: &Value) -> &str {
    body[0]["MsgContent"]["StreamMsgID"].as_str().unwrap_or_default()
}

impl<T> Streams<T> {
    /// An ID for a stream that begins now.
    pub fn make_up_id(&self, random: u32, now: Timestamp) -> String {
        let id = format!("strm-{random}-{}", now.as_secs());
        let more = (2..).map(|number| format!("{id}-{number}"));
        let mut ids = std::iter::once(id.clone()).chain(more);
        ids.find(|id| !self.known.contains_key(id)).expect("the numbers do not end")
    }

    pub fn begin(&mut self, id: String, message: T, piece: &Piece<'_>, now: Timestamp) {
        self.known.insert(id, Stream { message, last: now, ended: piece.is_last() });
    }

    /// The message of a stream that has not ended.
    pub fn open(&self, id: &str, codes: &Codes, now: Timestamp) -> Result<&T, Refusal> {
        let unknown = || Refusal::new(codes.unknown, format!("StreamMsgID: stream {id} does not exist"));
        let stream = self.known.get(id).ok_or_else(unknown)?;
        let pause = now.as_millis().saturating_sub(stream.last.as_millis());
        if stream.ended || pause > PAUSE_MILLIS {
            return Err(Refusal::new(codes.wrong, format!("StreamMsgID: stream {id} has ended")));
        }
        Ok(&stream.message)
    }

    /// Notes that a piece was added.
    pub fn note(&mut self, id: &str, piece: &Piece<'_>, now: Timestamp) {
        if let Some(stream) = self.known.get_mut(id) {
            stream.last = now;
            stream.ended |= piece.is_last();
        }
    }
}

/// The one-to-one message of a stream.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct StreamedMessage {
    from: String,
    to: String,
    key: String,
}

const CODES: Codes = Codes { wrong: 90001, unknown: 20001, too_long: 93000 };

/// Friendship, blocklists and mutes are not checked, and no webhook is fired.
pub(crate) fn send(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SendC2cStreamMessage = call.read();
    let (from, to) = (request.from_account().unwrap_or(call.caller), request.to_account());
    known(&state.accounts, from, "From_Account", 90048)?;
    known(&state.accounts, to, "To_Account", 90012)?;
    let piece = Piece::read(request.msg_body(), &CODES)?;
    match piece.stream {
        Some(id) => go_on(state, call, id, (from, to), &piece),
        None => begin(state, call, &piece),
    }
}

fn begin(state: &mut State, call: &Call<'_>, piece: &Piece<'_>) -> Outcome {
    let request: SendC2cStreamMessage = call.read();
    let (from, to) = (request.from_account().unwrap_or(call.caller), request.to_account());
    let mut message = Message { to: to.to_owned(), ..Draft::from(request).message(call, from)? };
    if let Some(first) = state.messages.repeated(&message) {
        return Ok(Reply::ok().with("StreamMsgID", id_in(&first.content.body)));
    }
    let id = state.streams.make_up_id(request.msg_random(), call.now);
    let body = piece.begun(&id);
    message.content =
        Arc::new(Content { body, custom: message.content.custom.clone(), original: Some(request.msg_body().clone()) });
    let streamed = StreamedMessage { from: from.to_owned(), to: to.to_owned(), key: message.key() };
    state.statistics.note_c2c_message(call.secs(), from);
    deliver(state, call, &message, None);
    state.messages.take(message);
    state.streams.begin(id.clone(), streamed, piece, call.now);
    Ok(Reply::ok().with("StreamMsgID", id))
}

fn go_on(state: &mut State, call: &Call<'_>, id: &str, (from, to): (&str, &str), piece: &Piece<'_>) -> Outcome {
    let unknown = || Refusal::new(CODES.unknown, "StreamMsgID: not a stream from this sender to this receiver");
    let message = state.streams.open(id, &CODES, call.now)?;
    if (message.from.as_str(), message.to.as_str()) != (from, to) {
        return Err(unknown());
    }
    let key = message.key.clone();
    let found = Key::parse(&key).and_then(|key| state.messages.find(from, to, &key));
    let place = found.filter(|(_, message)| !message.recalled).ok_or_else(unknown)?.0;
    let message = state.messages.change(place);
    message.content = Arc::new(Content {
        body: piece.added_to(&message.content.body, &CODES)?,
        custom: message.content.custom.clone(),
        original: Some(message.content.sent().clone()),
    });
    let to_sender = message.in_senders_history;
    state.streams.note(id, piece, call.now);
    let content = json!({ "From_Account": from, "To_Account": to, "MsgKey": key, "MsgBody": piece.begun(id) });
    let item = Item::new(Kind::Stream, content);
    if to_sender {
        state.deliver_to_both(call, from, to, &item);
    } else {
        state.clients.deliver(call.now, to, &item.with(from));
    }
    Ok(Reply::ok().with("StreamMsgID", id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn piece(stream: Option<&str>, index: u64, text: &str, last: bool) -> Value {
        let chunk = json!({"EventType": "data", "Index": index, "Markdown": text, "IsLast": last});
        let mut content = json!({"CompatibleText": "old", "Chunks": [chunk]});
        content.as_object_mut().unwrap().extend(stream.map(|id| ("StreamMsgID".to_owned(), json!(id))));
        json!({"From_Account": "bot", "To_Account": "alice", "MsgSeq": 1, "MsgRandom": 7,
               "MsgBody": [{"MsgType": "TIMStreamElem", "MsgContent": content}]})
    }

    fn text(server: &mut Server) -> String {
        let body = json!({"Operator_Account": "alice", "Peer_Account": "bot", "MaxCnt": 9, "MinTime": 0, "MaxTime": 4_000_000_000_u32});
        let history = server.call("list_c2c_messages", body);
        let messages = history["MsgList"].as_array().unwrap();
        assert_eq!(messages.len(), 1, "one message, however many pieces");
        let chunks = messages[0]["MsgBody"][0]["MsgContent"]["Chunks"].as_array().unwrap().iter();
        chunks.map(|chunk| chunk["Markdown"].as_str().unwrap()).collect()
    }

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bot"]);
        server
    }

    #[test]
    fn a_stream_is_one_message_that_grows_until_its_last_piece() {
        let mut server = server();
        let first = server.call("send_c2c_stream_message", piece(None, 1, "Hel", false));
        let id = first["StreamMsgID"].as_str().unwrap().to_owned();
        assert_eq!(server.call("send_c2c_stream_message", piece(None, 1, "Hel", false)), first, "a repeat");
        for (index, text, last) in [(2, "lo", false), (2, "lo", false), (3, "!", true)] {
            assert_eq!(server.code("send_c2c_stream_message", piece(Some(&id), index, text, last)), 0);
        }
        assert_eq!(text(&mut server), "Hello!");
        assert_eq!(server.code("send_c2c_stream_message", piece(Some(&id), 4, "?", false)), 90001);
        assert_eq!(server.code("send_c2c_stream_message", piece(Some("none"), 4, "?", false)), 20001);
        let plain = json!({"To_Account": "alice", "MsgRandom": 1, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}]});
        assert_eq!(server.code("send_c2c_stream_message", plain), 90001);
    }

    #[test]
    fn a_stream_ends_after_15_seconds_without_a_piece_and_at_128_kb() {
        let mut server = server();
        let id = server.call("send_c2c_stream_message", piece(None, 1, "a", false))["StreamMsgID"].clone();
        let id = id.as_str();
        server.advance(15_000);
        assert_eq!(server.code("send_c2c_stream_message", piece(id, 2, "b", false)), 0);
        assert_eq!(server.code("send_c2c_stream_message", piece(id, 3, &"x".repeat(131_072), false)), 93000);
        server.advance(15_001);
        assert_eq!(server.code("send_c2c_stream_message", piece(id, 3, "c", false)), 90001);
        assert_eq!(text(&mut server), "ab");
    }
}
