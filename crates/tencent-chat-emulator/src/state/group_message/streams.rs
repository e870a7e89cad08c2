//! Messages of groups that are sent in pieces.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::history::item;
use super::{NORMAL, send};
use crate::generated::SendGroupStreamMessage;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::{GroupMessage, Mark};
use crate::state::message::streams::{Codes, Piece, id_in};

const CODES: Codes = Codes { wrong: 10004, unknown: 20001, too_long: 80002 };

/// The message of a stream.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct StreamedGroupMessage {
    group: String,
    from: String,
    seq: u64,
}

/// Mutes are not checked, and no webhook is fired.
pub(crate) fn send(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SendGroupStreamMessage = call.read();
    let from = request.from_account().unwrap_or(call.caller);
    state.groups.get(request.group_id())?;
    if !state.accounts.has(from) {
        return Err(Refusal::new(10019, format!("From_Account: {from} does not exist")));
    }
    let piece = Piece::read(request.msg_body(), &CODES)?;
    match piece.stream {
        Some(id) => go_on(state, call, id, from, &piece),
        None => begin(state, call, from, &piece),
    }
}

fn begin(state: &mut State, call: &Call<'_>, from: &str, piece: &Piece<'_>) -> Outcome {
    let request: SendGroupStreamMessage = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    let repeated = send::repeated(&group.messages, request.msg_random(), request.msg_body(), call.now);
    if let Some(first) = repeated {
        state.group_counts.repeated += 1;
        return Ok(Reply::ok().with("StreamMsgID", id_in(&first.body)));
    }
    let id = state.group_streams.make_up_id(request.msg_random(), call.now);
    let seq = group.messages.next_seq();
    group.messages.push(GroupMessage {
        seq,
        from: from.to_owned(),
        random: Some(request.msg_random()),
        time: call.secs(),
        arrived: call.now,
        body: piece.begun(&id),
        original: Some(request.msg_body().clone()),
        priority: NORMAL,
        online_only: false,
        custom: request.cloud_custom_data().map(str::to_owned),
        mark: Mark::None,
        readers: None,
        extensions: None,
    });
    state.group_counts.stored += 1;
    state.statistics.note_group_message(call.secs(), from, &group.id, group.others(from, call.secs()));
    if let Some(message) = group.messages.all.last() {
        group.deliver(&mut state.clients, call, || Item::new(Kind::Message, item(message)).pushed(None));
    }
    let streamed = StreamedGroupMessage { group: group.id.clone(), from: from.to_owned(), seq };
    state.group_streams.begin(id.clone(), streamed, piece, call.now);
    Ok(Reply::ok().with("StreamMsgID", id))
}

fn go_on(state: &mut State, call: &Call<'_>, id: &str, from: &str, piece: &Piece<'_>) -> Outcome {
    let group_id = call.read::<SendGroupStreamMessage>().group_id();
    let unknown = || Refusal::new(CODES.unknown, "StreamMsgID: not a stream from this sender to this group");
    let streamed = state.group_streams.open(id, &CODES, call.now)?;
    if (streamed.group.as_str(), streamed.from.as_str()) != (group_id, from) {
        return Err(unknown());
    }
    let (seq, group) = (streamed.seq, state.groups.get_mut(group_id)?);
    let message = group.messages.kept_mut(seq).ok_or_else(unknown)?;
    message.body = piece.added_to(&message.body, &CODES)?;
    let content = json!({ "From_Account": from, "GroupId": group_id, "MsgSeq": seq, "MsgBody": piece.begun(id) });
    group.deliver(&mut state.clients, call, || Item::new(Kind::Stream, content));
    state.group_streams.note(id, piece, call.now);
    Ok(Reply::ok().with("StreamMsgID", id))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Server;

    fn piece(stream: Option<&str>, index: u64, text: &str, last: bool) -> Value {
        let chunk = json!({"EventType": "data", "Index": index, "Markdown": text, "IsLast": last});
        let mut content = json!({"Chunks": [chunk]});
        content.as_object_mut().unwrap().extend(stream.map(|id| ("StreamMsgID".to_owned(), json!(id))));
        json!({"GroupId": "g", "From_Account": "bot", "MsgRandom": 7,
               "MsgBody": [{"MsgType": "TIMStreamElem", "MsgContent": content}]})
    }

    #[test]
    fn a_stream_to_a_group_is_one_message_in_its_history() {
        let mut server = Server::with_groups();
        server.import(&["bot"]);
        let first = server.call("send_group_stream_message", piece(None, 1, "a", false));
        let id = first["StreamMsgID"].as_str();
        assert_eq!(server.call("send_group_stream_message", piece(None, 1, "a", false)), first, "a repeat");
        assert_eq!(server.code("send_group_stream_message", piece(id, 2, "b", true)), 0);
        assert_eq!(server.code("send_group_stream_message", piece(id, 3, "c", true)), 10004);
        let history = server.call("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 9}));
        let list = history["RspMsgList"].as_array().unwrap();
        let chunks = list[0]["MsgBody"][0]["MsgContent"]["Chunks"].as_array().unwrap();
        assert_eq!((list.len(), chunks.len(), &chunks[1]["Markdown"]), (1, 2, &json!("b")));
    }
}
