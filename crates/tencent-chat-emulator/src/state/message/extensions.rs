//! Extensions of messages: key-value pairs that all members of a conversation may change, such as votes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Key, Place};
use crate::fill::sorted;
use crate::generated::{GetC2cMessageExtensions, SetC2cMessageExtensions};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

/// Maximum pairs of a message.
const MAX_PAIRS: usize = 300;
/// The pairs of a page.
const PAGE: usize = 200;

const SET: i64 = 1;
const DELETE: i64 = 2;
const CLEAR: i64 = 3;

/// The pairs of one message.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Extensions {
    /// Values with their versions.
    pairs: BTreeMap<String, (String, u64)>,
    latest: u64,
    cleared: u64,
}

impl Extensions {
    /// Applies an operation, and returns a result for each pair.
    pub fn change(&mut self, operation: i64, pairs: &[(&str, &str)]) -> Result<Vec<Value>, Refusal> {
        let next = self.latest + 1;
        match operation {
            SET => self.set(next, pairs),
            DELETE => Ok(pairs.iter().map(|(key, _)| self.delete(next, key)).collect()),
            CLEAR => {
                self.pairs.clear();
                (self.latest, self.cleared) = (next, next);
                Ok(Vec::new())
            }
            _ => Err(Refusal::new(10004, "OperateType: 1, 2 or 3")),
        }
    }

    fn set(&mut self, seq: u64, pairs: &[(&str, &str)]) -> Result<Vec<Value>, Refusal> {
        let mut all = self.pairs.clone();
        all.extend(pairs.iter().map(|(key, value)| ((*key).to_owned(), ((*value).to_owned(), seq))));
        if all.len() > MAX_PAIRS {
            return Err(Refusal::new(10004, format!("ExtensionList: more than {MAX_PAIRS} pairs")));
        }
        (self.pairs, self.latest) = (all, seq);
        Ok(pairs.iter().map(|(key, value)| result(0, key, value, seq)).collect())
    }

    fn delete(&mut self, seq: u64, key: &str) -> Value {
        let code = match self.pairs.remove(key) {
            Some(_) => 0,
            None => 23004,
        };
        if code == 0 {
            self.latest = seq;
        }
        result(code, key, "", self.latest)
    }

    /// A page of the pairs from a version on, with the fields of a reply about all pairs.
    pub fn read(&self, from: u64) -> Reply {
        let pairs = sorted(self.pairs.iter().filter(|(_, (_, seq))| *seq >= from), |(_, (_, seq))| *seq);
        let page = pairs.iter().take(PAGE).map(|(key, (value, seq))| json!({ "Key": key, "Value": value, "Seq": seq }));
        Reply::ok()
            .with("CompleteFlag", u8::from(pairs.len() <= PAGE))
            .with("LatestSeq", self.latest)
            .with("ClearSeq", self.cleared)
            .with("ExtensionList", page.collect::<Vec<_>>())
    }

    pub fn latest(&self) -> u64 {
        self.latest
    }
}

fn result(code: i64, key: &str, value: &str, seq: u64) -> Value {
    json!({ "ErrorCode": code, "Extension": { "Key": key, "Value": value, "Seq": seq } })
}

/// The pairs that an operation names; there must be some unless it clears all.
pub(crate) fn named<'a>(
    operation: i64,
    pairs: Option<impl IntoIterator<Item = (&'a str, &'a str)>>,
) -> Result<Vec<(&'a str, &'a str)>, Refusal> {
    let pairs: Vec<_> = pairs.into_iter().flatten().collect();
    if pairs.is_empty() && operation != CLEAR {
        return Err(Refusal::new(10004, "ExtensionList: missing"));
    }
    Ok(pairs)
}

/// The pairs of results that took effect, as webhooks list them.
pub(crate) fn changed(results: &[Value]) -> Vec<Value> {
    results.iter().filter(|result| result["ErrorCode"] == 0).map(|result| result["Extension"].clone()).collect()
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetC2cMessageExtensions = call.read();
    let start = call.natural("StartSeq", request.start_seq().unwrap_or(0))?;
    let from = request.from_account().unwrap_or(call.caller);
    let (place, _) = extended(state, from, request.to_account(), request.msg_key())?;
    let extensions = state.messages.change(place).extensions.get_or_insert_default();
    Ok(extensions.read(start))
}

pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetC2cMessageExtensions = call.read();
    let (from, to) = (request.from_account().unwrap_or(call.caller), request.to_account());
    let operation = request.operate_type();
    let pairs = request.extension_list();
    let pairs = named(operation, pairs.as_ref().map(|pairs| pairs.iter().map(|pair| (pair.key(), pair.value()))))?;
    let (place, about) = extended(state, from, to, request.msg_key())?;
    let extensions = state.messages.change(place).extensions.get_or_insert_default();
    let results = extensions.change(operation, &pairs)?;
    let fields = json!({
        "From_Account": from,
        "To_Account": to,
        "MsgKey": request.msg_key(),
        "OperateType": operation,
        "ExtensionList": changed(&results),
        "Seq": extensions.latest(),
        "EventTime": call.now.as_millis(),
    });
    let event = Event::new("C2C.CallbackAfterC2CMsgExtension", about, fields);
    state.deliver_to_both(call, from, to, &Item::of_event(Kind::Extension, &event));
    state.fired.push(event);
    Ok(Reply::ok().with("ExtensionList", results))
}

/// A message that supports extensions, and its conversation.
fn extended(state: &State, from: &str, to: &str, key: &str) -> Result<(Place, String), Refusal> {
    let found = Key::parse(key).and_then(|key| state.messages.find(from, to, &key));
    let found = found.filter(|(_, message)| message.from == from && !message.recalled);
    let (place, message) = found.ok_or_else(|| Refusal::new(23004, "MsgKey: message not found"))?;
    match message.extensions {
        Some(_) => Ok((place, message.about())),
        None => Err(Refusal::new(23002, "the message was sent without SupportMessageExtension")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn server(supports: u8) -> (Server, Value) {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        let message = json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": 1, "SupportMessageExtension": supports,
            "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
        let key = server.call("send_c2c_message", message)["MsgKey"].clone();
        (server, json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": key}))
    }

    fn with(about: &Value, more: Value) -> Value {
        let mut body = about.clone();
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    }

    fn change(server: &mut Server, about: &Value, operation: u8, pairs: &[(&str, &str)]) -> Value {
        let pairs: Vec<Value> = pairs.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
        server
            .call("set_c2c_message_extensions", with(about, json!({"OperateType": operation, "ExtensionList": pairs})))
    }

    #[test]
    fn pairs_are_set_deleted_and_cleared_with_a_new_version_each_time() {
        let (mut server, about) = server(1);
        let reply = change(&mut server, &about, 1, &[("colour", "red"), ("size", "m")]);
        let pair = |key: &str, value: &str, seq: u64| json!({"Key": key, "Value": value, "Seq": seq});
        assert_eq!(reply["ExtensionList"][1], json!({"ErrorCode": 0, "Extension": pair("size", "m", 1)}));
        change(&mut server, &about, 1, &[("colour", "blue")]);
        let all = server.call("get_c2c_message_extensions", about.clone());
        assert_eq!(all["ExtensionList"], json!([pair("size", "m", 1), pair("colour", "blue", 2)]));
        assert_eq!((&all["LatestSeq"], &all["ClearSeq"], &all["CompleteFlag"]), (&json!(2), &json!(0), &json!(1)));
        let newer = server.call("get_c2c_message_extensions", with(&about, json!({"StartSeq": 2})));
        assert_eq!(newer["ExtensionList"], json!([pair("colour", "blue", 2)]));
        let reply = change(&mut server, &about, 2, &[("size", ""), ("none", "")]);
        assert_eq!(reply["ExtensionList"][0], json!({"ErrorCode": 0, "Extension": pair("size", "", 3)}));
        assert_eq!(reply["ExtensionList"][1]["ErrorCode"], 23004);
        let clear = with(&about, json!({"OperateType": 3}));
        assert_eq!(server.code("set_c2c_message_extensions", clear), 0);
        let none = server.call("get_c2c_message_extensions", about);
        assert_eq!((&none["ExtensionList"], &none["ClearSeq"]), (&json!([]), &json!(4)));
    }

    #[test]
    fn what_takes_no_extensions_has_its_code() {
        let (mut server, about) = server(0);
        assert_eq!(server.code("get_c2c_message_extensions", about.clone()), 23002);
        let other = with(&about, json!({"MsgKey": "1_2_3"}));
        assert_eq!(server.code("get_c2c_message_extensions", other), 23004);
        assert_eq!(server.code("set_c2c_message_extensions", with(&about, json!({"OperateType": 1}))), 10004);
    }
}
