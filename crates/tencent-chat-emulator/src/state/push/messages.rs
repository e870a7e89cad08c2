//! Pushes of chat messages: of messages that are sent with an OfflinePushInfo, unless its PushFlag is 1.

use serde_json::Value;

use super::tasks::{Cause, Draft, notifies};
use crate::reply::Call;
use crate::state::State;
use crate::state::message::Message;

impl State {
    /// Pushes a one-to-one message that was just sent to the phones of its receivers.
    pub fn push_c2c_message(
        &mut self,
        call: &Call<'_>,
        info: Option<&Value>,
        message: &Message,
        receivers: Vec<String>,
    ) {
        let Message { from, seq, random, time, .. } = message;
        let cause = Cause::C2c { from: from.clone(), seq: *seq, random: *random, time: *time, key: message.key() };
        self.push_message(call, info, cause, receivers);
    }

    /// The same for a message to a group, given as group, sender, sequence and time.
    pub fn push_group_message(
        &mut self,
        call: &Call<'_>,
        info: Option<&Value>,
        (group, from, seq, time): (&str, &str, u64, u64),
        receivers: Vec<String>,
    ) {
        let cause = Cause::Group { group: group.to_owned(), from: from.to_owned(), seq, time };
        self.push_message(call, info, cause, receivers);
    }

    fn push_message(&mut self, call: &Call<'_>, info: Option<&Value>, cause: Cause, receivers: Vec<String>) {
        if info.is_none() || !notifies(info) || receivers.is_empty() {
            return;
        }
        let draft = Draft { cause, now: call.now.as_millis(), notifies: true, roaming: None };
        let with_phones = receivers.into_iter().map(|account| {
            let has_phone = self.accounts.has_phone(&account);
            (account, has_phone)
        });
        self.pushes.send(draft, with_phones, |command| call.webhook.fires(command));
        self.pass_time(call.now);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{NOW, Server};
    use crate::{EmulatorConfig, WebhookConfig};

    const HOUR: u64 = 60 * 60 * 1000;

    fn server() -> Server {
        let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://app/")));
        server.import(&["a", "b", "c"]);
        let members = json!([{"Member_Account": "b"}, {"Member_Account": "c"}]);
        let create =
            json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "a", "MemberList": members});
        assert_eq!(server.code("create_group", create), 0);
        server
    }

    fn text() -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}])
    }

    fn send(server: &mut Server, seq: u32, info: Value) {
        let message = json!({"From_Account": "a", "To_Account": "b", "MsgSeq": seq, "MsgRandom": 7, "MsgBody": text(),
            "OfflinePushInfo": info});
        assert_eq!(server.code("send_c2c_message", message), 0);
        let batch = json!({"From_Account": "a", "To_Account": ["b", "c"], "MsgSeq": 100 + seq, "MsgRandom": 7,
            "MsgBody": text(), "OfflinePushInfo": info});
        assert_eq!(server.code("batch_send_c2c_message", batch), 0);
        let message =
            json!({"GroupId": "g", "From_Account": "a", "Random": seq, "MsgBody": text(), "OfflinePushInfo": info});
        assert_eq!(server.code("send_group_message", message), 0);
    }

    /// The events that were fired about pushes of messages.
    fn events(server: &mut Server) -> Vec<Value> {
        let listing = server.control("GET", "/_emulator/webhooks", Value::Null).1;
        let webhooks = listing["webhooks"].as_array().unwrap().iter();
        let about = webhooks.filter(|webhook| webhook["command"] == "Push.OfflinePush");
        about.flat_map(|webhook| webhook["body"]["Events"].as_array().unwrap().clone()).collect()
    }

    #[test]
    fn a_message_with_push_info_is_pushed_once_to_each_receiver_and_counted() {
        let mut server = server();
        for info in [json!({"Title": "hi"}), json!({"Title": "again"}), json!({"PushFlag": 1}), Value::Null] {
            let seq = if info["PushFlag"] == 1 {
                2
            } else if info.is_null() {
                3
            } else {
                1
            };
            send(&mut server, seq, info);
        }
        server.advance(HOUR);
        let range = json!({"StartTime": NOW, "EndTime": NOW});
        let counted = server.call("get_normal_push_statistics", range.clone());
        assert_eq!((&counted["TotalCount"], &counted["SentCount"]), (&json!(5), &json!(5)), "1 + 2 + 2 receivers");
        let of_calls = json!({"StartTime": NOW, "EndTime": NOW, "TaskID": []});
        assert_eq!(server.call("get_all_member_push_statistics", of_calls)["Results"][0]["TotalCount"], 0);
        assert_eq!(server.call("get_normal_push_loss", range)["PostSendDeliveredLoss"], json!([]));
    }

    #[test]
    fn each_stage_is_reported_with_the_push_id_that_a_trace_is_read_by() {
        let mut server = server();
        send(&mut server, 1, json!({"Title": "hi"}));
        let sent = events(&mut server);
        assert_eq!((sent.len(), &sent[0]["PushStage"], &sent[0]["MsgSeq"]), (5, &json!(1), &json!(1)));
        let group = sent.iter().find(|event| event["EventType"] == 2).unwrap();
        assert_eq!((&group["GroupID"], &group["MsgKey"]), (&json!("g"), &Value::Null));
        server.advance(2 * HOUR);
        let arrived = events(&mut server).iter().filter(|event| event["PushStage"] == 2).count();
        assert_eq!(arrived, 5);
        for event in sent {
            let trace = server.call("trace_normal_push", json!({"PushID": event["PushID"]}))["InstanceTrace"].clone();
            assert_eq!(trace[0]["OfflinePushStat"]["DeviceStat"]["PushStatus"], 1, "{event}");
            assert_eq!(trace[0]["PushPlatform"], event["PushPlatform"]);
        }
        assert_eq!(server.call("trace_normal_push", json!({"PushID": "1_2_3"}))["InstanceTrace"], json!([]));
    }
}
