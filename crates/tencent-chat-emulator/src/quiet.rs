//! Calls of the server API without a request, for seeds and the demo: no webhook is sent, and nothing is logged.

use serde_json::Value;
use tencent_chat::{Timestamp, schema};

use crate::config::WebhookConfig;
use crate::http::Query;
use crate::limits::Limits;
use crate::reply::{Call, Refusal};
use crate::state::State;
use crate::{body, handlers};

/// No limit.
const MAX_REPLY: usize = usize::MAX;

/// The caller, the time and the state.
pub(crate) struct Quietly<'a> {
    pub state: &'a mut State,
    /// Counts the calls.
    pub number: &'a mut u64,
    pub now: Timestamp,
    pub sdk_app_id: u64,
    /// The admin who calls.
    pub caller: &'a str,
}

impl Quietly<'_> {
    /// Calls an endpoint. An item that fails fails the call.
    pub fn call(&mut self, name: &str, body: &Value) -> Result<(), String> {
        let endpoint = schema::find(name).ok_or_else(|| format!("{name} is not an endpoint"))?;
        let wrong = |refusal: Refusal| match refusal {
            Refusal::Code(code, info) | Refusal::Throttled(code, info) => format!("{info} ({code})"),
            Refusal::UnknownPath(sentence) => sentence.trim_end().to_owned(),
            Refusal::Asks(ask) => unreachable!("{} is not fired", ask.event.command),
        };
        let checked = body::check(endpoint, body.to_string().as_bytes()).map_err(wrong)?;
        if let Some(item) = checked.set_aside.first() {
            return Err(format!("{item:?} is not valid"));
        }
        *self.number += 1;
        let (webhook, query, limits) = (WebhookConfig::new(""), Query::default(), Limits::default());
        let call = Call {
            sdk_app_id: self.sdk_app_id,
            now: self.now,
            came: self.now,
            number: *self.number,
            path: endpoint.path,
            caller: self.caller,
            query: &query,
            host: None,
            device: None,
            body: &checked.fields,
            set_aside: &[],
            friends_page: 1,
            limits: &limits,
            max_reply_bytes: MAX_REPLY,
            check_friendship: false,
            keeps_made_ids: true,
            webhook: &webhook,
            answer: None,
        };
        let outcome = handlers::find(name)(self.state, &call);
        self.state.fired.clear();
        let (code, reply) = outcome.map_err(wrong)?.write(endpoint.path, MAX_REPLY);
        let reply: Value = serde_json::from_str(&reply).expect("replies are JSON");
        failure(name, code, &reply).map_or(Ok(()), Err)
    }
}

/// The lists of replies whose items have a code and a text.
const CODED: [&str; 3] = ["ResultItem", "ErrorList", "TopicPermissionResultList"];

/// Why a call or its only item failed.
fn failure(endpoint: &str, code: i64, reply: &Value) -> Option<String> {
    if code != 0 {
        return Some(format!("{} ({code})", reply["ErrorInfo"].as_str().unwrap_or_default()));
    }
    let items = |list: &str| reply[list].as_array().into_iter().flatten();
    let coded = CODED.into_iter().flat_map(items).find_map(|item| {
        let code = item["ResultCode"].as_i64().or(item["ErrorCode"].as_i64()).filter(|code| *code != 0)?;
        let info = item["ResultInfo"].as_str().or(item["ErrorInfo"].as_str()).unwrap_or_default();
        Some(format!("{info} ({code})"))
    });
    // 0 means a failure for members of a group, but a success for members of a permission group.
    let refuses = |item: &Value| (item["Result"] == 0) != (endpoint == "add_permission_group_members");
    let is_refused = items("MemberList").chain(items("SubscriberList")).any(refuses);
    let message = || items("ImportMsgResult").find_map(|item| item["Result"].as_i64().filter(|code| *code != 0));
    coded
        .or_else(|| is_refused.then(|| "not taken: the group or the account does not allow it".to_owned()))
        .or_else(|| message().map(not_imported))
}

fn not_imported(code: i64) -> String {
    match code {
        10004 => "earlier than the message before it or than the group, or in the future (10004)".to_owned(),
        code => format!("not taken ({code})"),
    }
}
