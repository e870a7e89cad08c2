//! `POST /_emulator/demo`: fills an empty app with users, groups and messages, for a first look.

use serde::Deserialize;
use serde_json::{Value, json};
use tencent_chat::Timestamp;

use crate::emulator::Emulator;
use crate::gateway;
use crate::http::{Query, Request};
use crate::quiet::Quietly;
use crate::tree::Tree;

/// The demo's calls, in order.
const CALLS: &str = include_str!("../page/demo/calls.json");

/// Where the pictures are when a request has no `Host`.
const NO_HOST: &str = "127.0.0.1";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoCall {
    /// The endpoint.
    call: String,
    /// How many minutes ago it was made.
    #[serde(default)]
    minutes_ago: u64,
    body: Value,
}

/// The demo's pictures come from the emulator itself, at the host of the request.
pub(crate) fn fill(emulator: &mut Emulator, now: Timestamp, request: &Request) -> Result<Value, String> {
    let (sdk_app_id, app) = gateway::named_or_first(&emulator.apps, &Query::parse(&request.query))?;
    let state = &app.state;
    let is_empty = state.accounts.len() <= app.admins.len() && state.groups.all().next().is_none();
    if !is_empty || !state.official.known.is_empty() {
        return Err("the app is not empty: reset it first".to_owned());
    }
    let calls = CALLS.replace("{host}", request.header("host").unwrap_or(NO_HOST));
    let calls = calls.replace("\"{app}\"", &sdk_app_id.to_string());
    let calls =
        Tree::from_json(&calls).and_then(|tree| tree.read::<Vec<DemoCall>>()).map_err(|error| error.to_string())?;
    let count = calls.len();
    let admins = emulator.admins(sdk_app_id);
    let caller = admins.first().map_or("", String::as_str);
    let (mut state, mut number) = (emulator.new_state(admins), emulator.admitted);
    for DemoCall { call, minutes_ago, body } in calls {
        let now = Timestamp::from_millis(now.as_millis().saturating_sub(minutes_ago * 60_000));
        let mut quietly = Quietly { state: &mut state, number: &mut number, now, sdk_app_id, caller };
        quietly.call(&call, &body).map_err(|why| format!("{call}: {why}"))?;
    }
    emulator.admitted = number;
    emulator.apps.get_mut(&sdk_app_id).expect("it was found before").state = state;
    Ok(json!({ "calls": count }))
}
