//! Messages of official accounts: send, recall, history. They go to the subscribers' devices,
//! and are kept for the history.

use serde_json::{Value, json};

use super::about;
use super::messages::Message;
use crate::generated::{ListOfficialAccountMessages, RecallOfficialAccountMessages, SendOfficialAccountMessage};
use crate::plan::{AppAnswer, Plan};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::message::{AFTER, BEFORE, check_length, forbids};
use crate::webhooks::{Event, named, rewritten};

/// Maximum messages of a reply.
const PAGE: usize = 20;

/// The parts of a message that a webhook may replace.
struct Content {
    body: Value,
    custom: Option<String>,
}

impl Content {
    /// A webhook about a message with this content, with the fields that both webhooks have.
    fn event(&self, command: &'static str, call: &Call<'_>) -> Event {
        let request: SendOfficialAccountMessage = call.read();
        about(request.official_account(), command, call)
            .with("OnlineOnlyFlag", request.online_only_flag().unwrap_or(0))
            .with("MsgBody", self.body.clone())
            .with_if_any("CloudCustomData", self.custom.clone())
    }
}

/// A message that is about to be sent.
pub(crate) struct Sending {
    content: Content,
    /// It has no number yet; a message that is dropped gets none.
    message: Message,
    /// The reply to the message that it repeats.
    repeats: Option<Reply>,
}

fn sent(message: &Message) -> Reply {
    Reply::ok().with("MsgTime", message.time).with("MsgKey", message.key())
}

fn new_message(call: &Call<'_>, body: Value) -> Message {
    let request: SendOfficialAccountMessage = call.read();
    Message {
        seq: 0,
        time: call.secs(),
        random: request.random().into(),
        body,
        original: None,
        online_only: request.online_only_flag() == Some(1),
        recalled: false,
    }
}

/// A message that repeats another one within five minutes is dropped: the reply is that of the first, and no webhook is fired.
pub(crate) fn plan(state: &State, call: &Call<'_>) -> Result<Plan<Sending>, Refusal> {
    let request: SendOfficialAccountMessage = call.read();
    let controls = request.send_msg_control().is_some_and(|control| !control.is_empty());
    if request.online_only_flag() == Some(1) && controls {
        return Err(Refusal::new(6017, "SendMsgControl: NoLastMsg is not allowed with OnlineOnlyFlag 1"));
    }
    check_length(request.msg_body(), SendOfficialAccountMessage::MSG_BODY_JSON_MAX_BYTES, 80002)?;
    let messages = &state.official.get(request.official_account())?.messages;
    let repeats = messages.repeated(request.random().into(), request.msg_body(), call.secs()).map(sent);
    let content = Content { body: request.msg_body().clone(), custom: request.cloud_custom_data().map(str::to_owned) };
    let message = new_message(call, request.msg_body().clone());
    let asks = match repeats.is_some() || forbids(request.forbid_callback_control(), BEFORE) {
        true => None,
        false => call.question("OfficialAccount.CallbackBeforeSendMsg", 10016, |command| content.event(command, call)),
    };
    let asks = asks.map(|ask| ask.dropped_with(sent(&message)));
    Ok(Plan { asks, work: Sending { content, message, repeats } })
}

pub(crate) fn send(state: &mut State, call: &Call<'_>, sending: Sending, answer: AppAnswer) -> Outcome {
    let Sending { mut content, message, repeats } = sending;
    let request: SendOfficialAccountMessage = call.read();
    if let Some(reply) = repeats {
        return Ok(reply);
    }
    let online_only = message.online_only;
    let (body, custom) = rewritten(answer);
    let original = body.map(|body| std::mem::replace(&mut content.body, body));
    content.custom = custom.or(content.custom);
    let id = request.official_account();
    let account = state.official.get_mut(id)?;
    let message = account.messages.send(Message { body: content.body.clone(), original, ..message });
    if !forbids(request.forbid_callback_control(), AFTER) {
        let event = content.event("OfficialAccount.CallbackAfterSendMsg", call);
        state.fired.push(event.with("MsgKey", message.key()).with("MsgTime", message.time));
    }
    let reply = sent(message);
    let item = Item::new(Kind::Message, item(id, message)).with(id).pushed(request.offline_push_info());
    let item = if online_only { item.silent() } else { item };
    state.clients.deliver_all(call.now, state.official.subscriptions.to(id).map(|(account, _)| account), || item);
    Ok(reply)
}

/// This page has a different code for an official account that does not exist.
pub(crate) fn recall(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RecallOfficialAccountMessages = call.read();
    let id = request.official_account();
    let account = state.official.get_mut(id);
    let account = account.map_err(|_| Refusal::new(10010, format!("official account {id} does not exist")))?;
    let mut recalled = Vec::new();
    let mut recall = |key: &str| {
        let message = account.messages.kept.iter_mut().find(|message| message.key() == key && !message.recalled);
        let code = message.map_or(10030, |message| {
            message.recalled = true;
            recalled.push(key.to_owned());
            0
        });
        json!({ "MsgKey": key, "RetCode": code })
    };
    let results: Vec<Value> = request.msg_key_list().into_iter().map(&mut recall).collect();
    if !recalled.is_empty() {
        let event = about(id, "OfficialAccount.CallbackAfterMsgWithDraw", call);
        let event = event.with("WithdrawMsgList", named("MsgKey", recalled.iter().map(String::as_str)));
        let subscribers = state.official.subscriptions.to(id).map(|(account, _)| account);
        state.clients.deliver_all(call.now, subscribers, || Item::of_event(Kind::Recall, &event).with(id));
        state.fired.push(event);
    }
    Ok(Reply::ok().with("RecallRetList", results))
}

/// From the newest message back in time. Messages for online subscribers only are not kept in the history.
pub(crate) fn history(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListOfficialAccountMessages = call.read();
    let id = request.official_account();
    let messages = &state.official.get(id)?.messages;
    let wanted = usize::try_from(request.req_msg_number().unwrap_or(PAGE as i64)).unwrap_or(0);
    if wanted == 0 {
        return Err(Refusal::new(6017, "ReqMsgNumber: at least 1"));
    }
    let before = match request.last_msg_key().filter(|key| !key.is_empty()) {
        None => u64::MAX,
        Some(key) => {
            let seq = key.split('_').next().and_then(|seq| seq.parse().ok());
            seq.ok_or_else(|| Refusal::new(6017, "LastMsgKey: malformed"))?
        }
    };
    let shown = |message: &&Message| {
        message.seq < before && !message.online_only && (!message.recalled || request.with_recalled_msg() == Some(1))
    };
    let page: Vec<&Message> = messages.kept.iter().rev().filter(shown).take(wanted.min(PAGE)).collect();
    let last_key = page.last().map_or(String::new(), |message| message.key());
    Ok(Reply::ok()
        .with("Official_Account", id)
        .with("IsFinished", u8::from(wanted <= PAGE))
        .with("LastMsgKey", last_key)
        .with("RspMsgList", page.iter().map(|message| item(id, message)).collect::<Vec<_>>()))
}

/// A message as histories and devices show it.
fn item(id: &str, message: &Message) -> Value {
    json!({
        "From_Account": id,
        "IsPlaceMsg": if message.recalled { 2 } else { 0 },
        "MsgBody": message.body,
        "MsgSeq": message.seq,
        "MsgKey": message.key(),
        "MsgTimeStamp": message.time,
        "MsgRandom": message.random,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    const NEWS: &str = "@TOA#_news";

    fn server() -> Server {
        let mut server = Server::new();
        server.call(
            "create_official_account",
            json!({"Owner_Account": "administrator", "Name": "n", "OfficialAccountUserID": NEWS}),
        );
        server
    }

    fn message(random: u64, text: &str) -> Value {
        let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]);
        json!({"Official_Account": NEWS, "Random": random, "MsgBody": body})
    }

    fn send(server: &mut Server, random: u64, text: &str) -> String {
        server.call("send_official_account_message", message(random, text))["MsgKey"].as_str().unwrap().to_owned()
    }

    fn history(server: &mut Server, rest: Value) -> Value {
        let mut body = rest;
        body["Official_Account"] = NEWS.into();
        server.call("list_official_account_messages", body)
    }

    fn keys(reply: &Value) -> Vec<&str> {
        reply["RspMsgList"].as_array().unwrap().iter().map(|message| message["MsgKey"].as_str().unwrap()).collect()
    }

    #[test]
    fn a_repeated_message_is_dropped_within_five_minutes() {
        let mut server = server();
        let first = send(&mut server, 1, "hello");
        assert_eq!(first, format!("1_1_{NOW}"));
        server.advance(299_000);
        assert_eq!(send(&mut server, 1, "hello"), first);
        assert_ne!(send(&mut server, 2, "hello"), first);
        server.advance(1_000);
        assert_ne!(send(&mut server, 1, "hello"), first);
    }

    #[test]
    fn history_goes_back_in_time_page_by_page() {
        let mut server = server();
        let sent: Vec<String> = (0..3).map(|at| send(&mut server, at, "hello")).collect();
        let first = history(&mut server, json!({"ReqMsgNumber": 2}));
        assert_eq!(keys(&first), [&sent[2], &sent[1]]);
        assert_eq!(first["RspMsgList"][0]["MsgBody"], message(0, "hello")["MsgBody"]);
        let rest = history(&mut server, json!({"ReqMsgNumber": 2, "LastMsgKey": first["LastMsgKey"]}));
        assert_eq!(keys(&rest), [&sent[0]]);
        assert!(keys(&history(&mut server, json!({"LastMsgKey": rest["LastMsgKey"]}))).is_empty());
        (0..30).for_each(|at| drop(send(&mut server, 100 + at, "more")));
        let capped = history(&mut server, json!({"ReqMsgNumber": 50}));
        assert_eq!((keys(&capped).len(), &capped["IsFinished"]), (20, &json!(0)));
    }

    #[test]
    fn a_recalled_message_leaves_the_history_unless_asked_for() {
        let mut server = server();
        let key = send(&mut server, 1, "oops");
        let recall = json!({"Official_Account": NEWS, "MsgKeyList": [key, "9_1_1"]});
        let reply = server.call("recall_official_account_messages", recall);
        assert_eq!(
            reply["RecallRetList"],
            json!([{"MsgKey": key, "RetCode": 0}, {"MsgKey": "9_1_1", "RetCode": 10030}])
        );
        assert!(keys(&history(&mut server, json!({}))).is_empty());
        assert_eq!(history(&mut server, json!({"WithRecalledMsg": 1}))["RspMsgList"][0]["IsPlaceMsg"], 2);
    }

    #[test]
    fn what_cannot_be_sent_or_recalled_has_its_code() {
        let mut server = server();
        let unknown = json!({"Official_Account": "@TOA#_no", "MsgKeyList": ["1_1_1"]});
        assert_eq!(server.code("recall_official_account_messages", unknown), 10010);
        let mut body = message(1, "x");
        body["Official_Account"] = "@TOA#_no".into();
        assert_eq!(server.code("send_official_account_message", body), 130004);
        let mut body = message(1, "x");
        body["OnlineOnlyFlag"] = 1.into();
        body["SendMsgControl"] = json!(["NoLastMsg"]);
        assert_eq!(server.code("send_official_account_message", body), 6017);
        assert_eq!(server.code("send_official_account_message", message(1, &"x".repeat(13_000))), 80002);
    }

    #[test]
    fn the_time_of_the_last_message_is_reported() {
        let mut server = server();
        server.advance(5_000);
        send(&mut server, 1, "hello");
        let get = json!({"OfficialAccountIdList": [{"Official_Account": NEWS}]});
        assert_eq!(server.call("get_official_accounts", get)["OfficialAccountInfoList"][0]["LastMsgTime"], NOW + 5);
    }
}
