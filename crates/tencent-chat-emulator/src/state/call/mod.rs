//! Audio and video calls: calls by robots and users, their records, and the URL of their webhooks.

pub(crate) mod records;
pub(crate) mod ringing;
pub(crate) mod webhook;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tencent_chat::Timestamp;

use crate::reply::{Call, Reply};
use crate::sorted::Sorted;
use crate::state::State;
use crate::state::client::{Item, Kind, Platform};
use crate::webhooks::Event;

use webhook::CallWebhook;

/// The webhook about a call that begins to ring.
const STARTED: &str = "Call.CallbackAfterStartCall";

/// All calls of an app.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Calls {
    /// Those under way, by CallId.
    running: Sorted<String, RunningCall>,
    /// Those that ended, in the order of their ends.
    ended: Vec<EndedCall>,
    webhook: Option<CallWebhook>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct RunningCall {
    id: String,
    caller: String,
    media: String,
    room: String,
    room_kind: i64,
    started: u64,
    /// When it stops ringing, in milliseconds since 1970.
    rings_until: u64,
    /// When the first callee answered; 0 for never.
    accepted: u64,
    /// The callees at first, for the record.
    callees: Vec<String>,
    /// The members who are still there, and whether they are on the call.
    members: Vec<Member>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Member {
    account: String,
    is_on: bool,
}

#[derive(Debug, Deserialize, Serialize)]
struct EndedCall {
    call: RunningCall,
    ended: u64,
    result: String,
}

impl RunningCall {
    fn accounts(&self) -> Vec<String> {
        self.members.iter().map(|member| member.account.clone()).collect()
    }

    fn has(&self, account: &str) -> bool {
        self.members.iter().any(|member| member.account == account)
    }

    fn members_json(&self) -> Value {
        let status = |is_on| if is_on { "Calling" } else { "Waiting" };
        let member = |member: &Member| json!({ "User_Account": member.account, "Status": status(member.is_on) });
        self.members.iter().map(member).collect()
    }

    fn info_json(&self) -> Value {
        json!({ "CallId": self.id, "MediaType": self.media, "ChatGroupId": "", "RoomId": self.room, "RoomIdType": self.room_kind })
    }
}

impl EndedCall {
    fn json(&self) -> Value {
        let call = &self.call;
        let members: Vec<&String> = std::iter::once(&call.caller).chain(&call.callees).collect();
        json!({
            "CallId": call.id,
            "Caller_Account": call.caller,
            "MediaType": call.media,
            "CallType": self.kind(),
            "StartTime": call.started,
            "EndTime": self.ended,
            "AcceptTime": call.accepted,
            "CallResult": self.result,
            "CalleeList_Account": members,
            "RoomId": call.room,
            "RoomIdType": call.room_kind,
        })
    }

    fn kind(&self) -> &'static str {
        if self.call.callees.len() > 1 { "MultiCall" } else { "SingleCall" }
    }
}

/// The time of an event of a call, and the device that caused it, which does not receive it.
#[derive(Clone, Copy)]
struct Occasion<'a> {
    now: Timestamp,
    by: Option<(&'a str, Platform)>,
}

impl<'a> From<&Call<'a>> for Occasion<'a> {
    fn from(call: &Call<'a>) -> Self {
        Self { now: call.now, by: call.device.map(|device| (call.caller, device.platform)) }
    }
}

impl State {
    /// Removes members who did not answer in time from calls, and ends the calls with at most one remaining member, at the time
    /// until which they rang. Returns whether there were any.
    pub fn ring_out(&mut self, now: Timestamp) -> bool {
        let millis = now.as_millis();
        let is_over = |running: &&RunningCall| {
            running.rings_until <= millis && running.members.iter().any(|member| !member.is_on)
        };
        let running = self.calls.running.values();
        let mut over: Vec<(u64, String)> =
            running.filter(is_over).map(|running| (running.rings_until, running.id.clone())).collect();
        over.sort();
        let has_rung = !over.is_empty();
        for (at, id) in over {
            let Some(running) = self.calls.running.get_mut(&id) else { continue };
            let late = running.members.iter().filter(|member| !member.is_on);
            let late: Vec<String> = late.map(|member| member.account.clone()).collect();
            running.members.retain(|member| member.is_on);
            let occasion = Occasion { now: Timestamp::from_millis(at), by: None };
            self.report_members(&id, &late, "NotAnswer", occasion);
            self.end_if_alone(&id, at / 1000, "NotAnswer", occasion);
        }
        has_rung
    }

    /// Ends a call with at most one remaining member.
    fn end_if_alone(&mut self, id: &str, at: u64, unanswered: &str, occasion: Occasion<'_>) {
        if self.calls.running.get(id).is_some_and(|running| running.members.len() < 2) {
            self.end_call(id, at, unanswered, occasion);
        }
    }

    /// Ends a call. `unanswered` is the result of a call that was not answered; other calls end normally.
    fn end_call(&mut self, id: &str, at: u64, unanswered: &str, occasion: Occasion<'_>) {
        let Some(running) = self.calls.running.remove(id) else { return };
        let result = if running.accepted > 0 { "NormalEnd" } else { unanswered };
        let receivers = running.accounts();
        let ended = EndedCall { call: running, ended: at, result: result.to_owned() };
        let record = ended.json();
        self.calls.ended.push(ended);
        self.report_call("Call.CallbackAfterEndCall", id, json!({ "CallRecord": record }), &receivers, occasion);
    }

    /// Reports changed members of a call.
    fn report_members(&mut self, id: &str, accounts: &[String], action: &str, occasion: Occasion<'_>) {
        let Some(running) = self.calls.running.get(id) else { return };
        let changed = accounts.iter().map(|account| json!({ "User_Account": account, "ActionType": action }));
        let changed: Vec<Value> = changed.collect();
        let mut receivers = running.accounts();
        receivers.extend(accounts.iter().filter(|account| !running.has(account)).cloned());
        let fields = json!({ "CallId": id, "UserList": running.members_json(), "ChangedUserList": changed });
        self.report_call("Call.CallbackAfterMemberChanged", id, fields, &receivers, occasion);
    }

    /// Reports an event of a call to the devices of accounts, and to the app's URL for calls if it has set one.
    fn report_call(
        &mut self,
        command: &'static str,
        id: &str,
        fields: Value,
        receivers: &[String],
        occasion: Occasion<'_>,
    ) {
        let Occasion { now, by } = occasion;
        let event = Event::new(command, id, fields).with("EventTime", now.as_millis());
        let item = Item::of_event(Kind::Call, &event);
        let item = if command == STARTED { item.pushed(None) } else { item };
        for account in receivers {
            let own = by.filter(|(acting, _)| acting == account).map(|(_, platform)| platform);
            self.clients.deliver_but(now, account, &item, own);
        }
        let webhook = self.calls.webhook.as_ref().filter(|webhook| webhook.fires(command));
        self.fired.extend(webhook.map(|webhook| event.addressed_to(webhook.url.clone())));
    }
}

/// A success of these services, whose fields are in an object `Response`.
fn reply(call: &Call<'_>) -> Reply {
    Reply::ok().with("RequestId", format!("Id-{:08x}-O-Seq-{}", call.made_up(), call.number))
}
