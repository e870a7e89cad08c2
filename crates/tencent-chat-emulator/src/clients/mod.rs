//! Users who act as if they held a phone: `POST /_emulator/clients/<user>/<action>`.
//!
//! An action becomes a call to the same handler as the server API's, in the name of the user and with the device. The differences
//! are what a user may do ([`rules`]), and what only users do (`groups`, `friends`, `devices`).

mod actions;
mod bodies;
mod devices;
mod friends;
mod groups;
mod hints;
mod reading;
mod robots;
mod rooms;
mod rules;
mod topics;

pub(crate) use hints::COMPARED;

use std::net::IpAddr;

use serde_json::{Value, json};
use tencent_chat::Timestamp;
use tencent_chat::schema::{self, Endpoint};

use crate::body::{self, Checked};
use crate::emulator::Emulator;
use crate::gateway::{self, App};
use crate::handlers::Handler;
use crate::http::{Query, Request, decode};
use crate::reply::{Device, Refusal};
use crate::sorted::Sorted;
use crate::state::State;
use crate::state::client::{Platform, Session};
use crate::tree::Tree;

use actions::{ACTIONS, Action, Work};
use bodies::Context;
pub(crate) use hints::{add as add_hints, near};
pub(crate) use topics::{meant as meant_topic, own_part as short_topic};

/// A call in the name of a user, ready to be run.
pub(crate) struct Acting {
    pub sdk_app_id: u64,
    pub endpoint: &'static Endpoint,
    pub handler: Handler,
    pub checked: Checked,
    pub user: String,
    pub device: Device,
}

/// Why an action is not run.
pub(crate) enum Unfit {
    /// The request is wrong: HTTP 400.
    Mistake(String),
    /// The service refuses it, with the codes of this path.
    Refused(&'static str, Refusal),
}

impl From<String> for Unfit {
    fn from(mistake: String) -> Self {
        Self::Mistake(mistake)
    }
}

/// The user of a control path, and the part after it, such as an action.
pub(crate) fn parts(path: &str) -> (String, &str) {
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default();
    (decode(parts.next().unwrap_or_default()), name)
}

impl Acting {
    /// Checks a user's action, without the rules for users.
    pub fn of(apps: &Sorted<u64, App>, request: &Request, number: u64) -> Result<Self, Unfit> {
        let (user, name) = parts(&request.path);
        let (sdk_app_id, app) = gateway::named_or_first(apps, &Query::parse(&request.query))?;
        require_account(&app.state, &user)?;
        let body = match request.body.is_empty() {
            true => json!({}),
            false => serde_json::from_slice(&request.body).map_err(|error| format!("expected an object: {error}"))?,
        };
        let action = find(name, &body)?;
        let device = action.device(&app.state, &user, &body, request.client_ip)?;
        let body = action.body(body, &Context { user: &user, number, state: &app.state })?;
        let endpoint = schema::find(action.endpoint).expect("an action names an endpoint of the tables");
        let checked = match action.work {
            Work::OfEndpoint(_) => body::check(endpoint, body.to_string().as_bytes())
                .map_err(|refusal| Unfit::Refused(endpoint.path, refusal))?,
            Work::OfUsers(_) => Checked { fields: body, set_aside: Vec::new() },
        };
        let (Work::OfEndpoint(handler) | Work::OfUsers(handler)) = action.work;
        Ok(Self { sdk_app_id, endpoint, handler, checked, user, device })
    }
}

fn require_account(state: &State, user: &str) -> Result<(), String> {
    match state.accounts.has(user) {
        true => Ok(()),
        false => Err(format!(
            "{user} is not imported: create the account first{}",
            hints::did_you_mean(user, hints::users(state))
        )),
    }
}

/// The actions that are calls of an endpoint, with this endpoint.
#[cfg(test)]
pub(crate) fn endpoints_of_actions() -> impl Iterator<Item = (&'static str, &'static Endpoint)> {
    let calls = ACTIONS.iter().filter(|action| matches!(action.work, Work::OfEndpoint(_)));
    calls.filter_map(|action| Some((action.name, schema::find(action.endpoint)?)))
}

/// The action of this name whose first field is in the body: `send_message` has one for users and one for groups.
fn find(name: &str, body: &Value) -> Result<&'static Action, String> {
    let named: Vec<&Action> = ACTIONS.iter().filter(|action| action.name == name).collect();
    match &named[..] {
        [] => {
            let mut known: Vec<&str> = ACTIONS.iter().map(|action| action.name).collect();
            known.dedup();
            match hints::did_you_mean(name, known.iter().copied()) {
                near if near.is_empty() => Err(format!("unknown action {name}; a user can {}", known.join(", "))),
                near => Err(format!("unknown action {name}{near}")),
            }
        }
        [only] => Ok(only),
        several => {
            let is_meant = |action: &&&Action| body.get(action.first_field()).is_some();
            let fields: Vec<&str> = several.iter().map(|action| action.first_field()).collect();
            let mut meant = several.iter().filter(is_meant);
            match (meant.next(), meant.next()) {
                (Some(action), None) => Ok(action),
                _ => Err(format!("{name}: expected either {}", fields.join(" or "))),
            }
        }
    }
}

impl Action {
    /// The device that acts. A user who logs in has none yet; without an `ip` it has the address of the program.
    fn device(&self, state: &State, user: &str, body: &Value, program: Option<IpAddr>) -> Result<Device, String> {
        let platform = body.get("platform").map(|platform| {
            let platform = Tree::from(platform.clone()).read::<Platform>();
            platform.map_err(|_| "platform: expected iOS, Android, iPad, Web, Windows, Mac or Linux".to_owned())
        });
        let platform = platform.transpose()?;
        if self.name == "login" {
            let platform = platform.ok_or("platform: missing")?;
            let ip = body.get("ip").and_then(Value::as_str).map(str::parse).transpose();
            return Ok(Device { platform, ip: ip.map_err(|_| "ip: not an address")?.or(program) });
        }
        let of = |session: &Session| Device { platform: session.platform, ip: session.ip };
        if actions::needs_no_connection(self.name) {
            let mut sessions = state.clients.sessions(user).iter().rev();
            let session = sessions.find(|session| platform.is_none_or(|platform| platform == session.platform));
            return session.map(of).ok_or_else(|| format!("{user} is not logged in{}", on(platform)));
        }
        let session = state.clients.acting(user, platform);
        session.map(of).ok_or_else(|| format!("{user} is not online{}: log in first", on(platform)))
    }
}

fn on(platform: Option<Platform>) -> String {
    platform.map_or(String::new(), |platform| format!(" on {}", platform.name()))
}

/// `GET /_emulator/clients`.
pub(crate) fn logged_in(emulator: &mut Emulator, _: Timestamp, request: &Request) -> Result<Value, String> {
    let (_, app) = gateway::named_or_first(&emulator.apps, &Query::parse(&request.query))?;
    let user = |(account, sessions): (&str, &[Session])| json!({ "user": account, "devices": sessions.iter().map(Session::to_json).collect::<Vec<_>>() });
    Ok(json!({ "clients": app.state.clients.logged_in().map(user).collect::<Vec<_>>() }))
}

/// `GET /_emulator/clients/<user>/inbox`.
pub(crate) fn inbox(emulator: &mut Emulator, _: Timestamp, request: &Request) -> Result<Value, String> {
    let query = Query::parse(&request.query);
    let since = query.get("since").map_or(Ok(0), str::parse).map_err(|_| "since: expected a number")?;
    let (user, _) = parts(&request.path);
    let (_, app) = gateway::named_or_first(&emulator.apps, &query)?;
    require_account(&app.state, &user)?;
    let (items, last) = app.state.clients.inbox(&user, since);
    Ok(json!({ "last": last, "items": items }))
}

/// `DELETE /_emulator/clients/<user>/inbox`.
pub(crate) fn clear_inbox(emulator: &mut Emulator, _: Timestamp, request: &Request) -> Result<Value, String> {
    let (user, _) = parts(&request.path);
    let (id, app) = gateway::named_or_first(&emulator.apps, &Query::parse(&request.query))?;
    require_account(&app.state, &user)?;
    if let Some(app) = emulator.apps.get_mut(&id) {
        app.state.clients.clear_inbox(&user);
    }
    Ok(json!({ "cleared": true }))
}

#[cfg(test)]
mod tests;
