//! Audio and video calls: those that robots start, their records, and where their webhooks go.

pub(crate) mod records;
pub(crate) mod ringing;
pub(crate) mod webhook;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::reply::{Call, Reply};
use crate::webhooks::Event;

use webhook::CallWebhook;

/// All calls of an app.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Calls {
    /// Those under way, by CallId.
    running: BTreeMap<String, RunningCall>,
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
    /// When it rings no longer, in milliseconds since 1970.
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

impl Calls {
    /// Ends the calls that nobody answered in time, and lets go who did not.
    pub fn ring_out(&mut self, call: &Call<'_>, fired: &mut Vec<Event>) {
        let now = call.now.as_millis();
        let is_over =
            |running: &&RunningCall| running.rings_until <= now && running.members.iter().any(|member| !member.is_on);
        let over: Vec<(String, u64)> = self
            .running
            .values()
            .filter(is_over)
            .map(|running| (running.id.clone(), running.rings_until / 1000))
            .collect();
        for (id, at) in over {
            let Some(running) = self.running.get_mut(&id) else { continue };
            let late: Vec<String> =
                running.members.iter().filter(|member| !member.is_on).map(|member| member.account.clone()).collect();
            running.members.retain(|member| member.is_on);
            fired.extend(self.changed(&id, &late, "NotAnswer", call));
            self.end_if_alone(&id, at, "NotAnswer", call, fired);
        }
    }

    /// Ends a call that at most one member is left of.
    fn end_if_alone(&mut self, id: &str, at: u64, unanswered: &str, call: &Call<'_>, fired: &mut Vec<Event>) {
        if self.running.get(id).is_some_and(|running| running.members.len() < 2) {
            fired.extend(self.end(id, at, unanswered, call));
        }
    }

    /// Ends a call. One that was answered ended normally; `unanswered` is the result of another.
    fn end(&mut self, id: &str, at: u64, unanswered: &str, call: &Call<'_>) -> Option<Event> {
        let running = self.running.remove(id)?;
        let result = if running.accepted > 0 { "NormalEnd" } else { unanswered };
        let ended = EndedCall { call: running, ended: at, result: result.to_owned() };
        let record = ended.json();
        self.ended.push(ended);
        self.event("Call.CallbackAfterEndCall", id, json!({ "CallRecord": record }), call)
    }

    /// The webhook about members that something happened to.
    fn changed(&self, id: &str, accounts: &[String], action: &str, call: &Call<'_>) -> Option<Event> {
        let changed = accounts.iter().map(|account| json!({ "User_Account": account, "ActionType": action }));
        let changed: Vec<Value> = changed.collect();
        let members = self.running.get(id)?.members_json();
        let fields = json!({ "CallId": id, "UserList": members, "ChangedUserList": changed });
        self.event("Call.CallbackAfterMemberChanged", id, fields, call)
    }

    /// A webhook of calls, when it was asked for; it goes to an address of its own.
    fn event(&self, command: &'static str, id: &str, fields: Value, call: &Call<'_>) -> Option<Event> {
        let url = self.webhook.as_ref().filter(|webhook| webhook.fires(command))?.url.clone();
        Some(Event::new(command, id, fields).with("EventTime", call.now.as_millis()).addressed_to(url))
    }
}

/// A success of these services, whose fields stand in an object of their own.
fn reply(call: &Call<'_>) -> Reply {
    Reply::ok().with("RequestId", format!("Id-{:08x}-O-Seq-{}", call.made_up(), call.number))
}
