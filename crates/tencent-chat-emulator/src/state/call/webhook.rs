//! The URL of the webhooks of calls.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::reply;
use crate::generated::SetCallWebhook;
use crate::reply::{Call, Outcome, Refusal};
use crate::state::State;

/// The address, and the commands that are sent there.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CallWebhook {
    pub url: String,
    commands: Vec<String>,
}

impl CallWebhook {
    pub fn fires(&self, command: &str) -> bool {
        self.commands.iter().any(|known| known == command)
    }
}

pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetCallWebhook = call.read();
    let url = request.url();
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(Refusal::new(100002, "Url: must begin with http:// or https://"));
    }
    let commands = request.callback_command_list().into_iter().map(str::to_owned).collect();
    state.calls.webhook = Some(CallWebhook { url: url.to_owned(), commands });
    Ok(reply(call))
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let webhook = state.calls.webhook.as_ref().ok_or_else(|| Refusal::new(100301, "no webhook is configured"))?;
    Ok(reply(call).with("Response", json!({ "Url": webhook.url, "CallbackCommandList": webhook.commands })))
}

pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    state.calls.webhook = None;
    Ok(reply(call))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::testing::Server;

    #[test]
    fn webhooks_of_calls_are_fired_when_they_were_asked_for() {
        let mut server = Server::new();
        server.import(&["alice"]);
        assert_eq!(server.code("get_call_webhook", json!({})), 100301);
        let commands = ["Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall"];
        let set = |url: &str| json!({"Url": url, "CallbackCommandList": commands});
        assert_eq!(server.code("set_call_webhook", set("ftp://h")), 100002);
        assert_eq!(server.code("set_call_webhook", set("http://h/calls")), 0);
        let got = server.call("get_call_webhook", json!({}))["Response"].clone();
        assert_eq!(got, set("http://h/calls"));
        let mut call = || {
            let body = json!({"Robot_Account": "@RBT#g", "CalleeList_Account": ["alice"], "Timeout": 10_000,
                "CallInfo": {"MediaType": "Audio"}});
            let id = server.call("start_call_by_robot", body)["Response"]["CallId"].clone();
            assert_eq!(server.code("end_call", json!({ "CallId": id })), 0);
            let fired = server.control("GET", "/_emulator/webhooks", Value::Null).1["webhooks"].clone();
            let fired: Vec<String> =
                fired.as_array().unwrap().iter().map(|one| one["command"].as_str().unwrap().to_owned()).collect();
            assert_eq!(server.code("delete_call_webhook", json!({})), 0);
            fired
        };
        assert_eq!(call(), commands);
        assert_eq!(call(), commands, "nothing more once they were removed");
    }
}
