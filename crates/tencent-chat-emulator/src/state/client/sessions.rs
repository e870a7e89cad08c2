//! Devices log in and out, go to the background and return, and lose their connections.

use std::net::IpAddr;

use serde_json::{Value, json};
use tencent_chat::Timestamp;

use super::{Clients, Item, Kind, Platform, Presence, Session, User, state_change};
use crate::webhooks::Event;

/// A device that logs in.
pub(crate) struct Login {
    pub platform: Platform,
    pub device: String,
    pub ip: Option<IpAddr>,
}

/// How a connection ends without a logout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub(crate) enum Loss {
    /// The device closes it, or the network reports its end.
    LinkClose,
    /// No heartbeat came for 400 seconds.
    TimeOut,
}

impl Loss {
    fn reason(self) -> &'static str {
        match self {
            Self::LinkClose => "LinkClose",
            Self::TimeOut => "TimeOut",
        }
    }
}

impl Clients {
    /// Logs a device in. An earlier session on the same platform ends, and is reported as kicked if it is another device.
    pub fn log_in(&mut self, now: Timestamp, account: &str, login: Login) -> Event {
        let Login { platform, device, ip } = login;
        let is_kicked = |session: &Session| session.platform == platform && session.device != device;
        let kicked = self.sessions(account).iter().any(is_kicked);
        if kicked {
            self.tell_kicked(now, account, platform, "another device logged in on this platform");
        }
        let user = self.users.get_or_default(account.to_owned());
        user.sessions.retain(|session| session.platform != platform);
        let session = Session { platform, device, ip, presence: Presence::Online, since: now.as_millis() };
        user.sessions.push(session);
        let event = state_change(now, account, "Login", "Register");
        let platforms = kicked.then(|| json!([{ "Platform": platform.name() }]));
        event.with_if_any("KickedDevice", platforms)
    }

    fn tell_kicked(&mut self, now: Timestamp, account: &str, platform: Platform, why: &str) {
        let Some(user) = self.users.get_mut(account) else { return };
        let item = Item::new(Kind::Kicked, json!({ "Platform": platform.name(), "Reason": why }));
        user.inbox.receive(now.as_millis(), &item, vec![platform]);
    }

    /// Logs a device out. `None` when it is not logged in.
    pub fn log_out(&mut self, now: Timestamp, account: &str, platform: Platform) -> Option<Event> {
        self.remove(account, platform).then(|| state_change(now, account, "Logout", "Unregister"))
    }

    /// Ends all logins of an account for the app, with a webhook for each.
    pub fn end_all(&mut self, now: Timestamp, account: &str) -> Vec<Event> {
        let platforms = self.users.get(account).map(|user| user.platforms(|_| true)).unwrap_or_default();
        let end = |platform| {
            self.tell_kicked(now, account, platform, "the app ended the login");
            self.log_out(now, account, platform)
        };
        platforms.into_iter().filter_map(end).collect()
    }

    /// A connection ends. A phone can be reached by push afterwards; another device is offline. `None` when there is no
    /// connection.
    pub fn disconnect(&mut self, now: Timestamp, account: &str, platform: Platform, loss: Loss) -> Option<Event> {
        let session = self.users.get_mut(account)?.session_mut(platform).filter(|session| session.is_online())?;
        (session.presence, session.since) = (Presence::PushOnline, now.as_millis());
        if !platform.takes_pushes() {
            self.remove(account, platform);
        }
        Some(state_change(now, account, "Disconnect", loss.reason()))
    }

    /// A phone that lost its connection connects again. `None` when it has a connection or is not logged in.
    pub fn reconnect(&mut self, now: Timestamp, account: &str, platform: Platform) -> Option<Event> {
        let session = self.users.get_mut(account)?.session_mut(platform).filter(|session| !session.is_online())?;
        (session.presence, session.since) = (Presence::Online, now.as_millis());
        Some(state_change(now, account, "Login", "Register"))
    }

    /// Sets the custom status of a user; empty for none.
    pub fn set_custom_status(&mut self, now: Timestamp, account: &str, status: &str) -> Option<Event> {
        let user: &mut User = self.users.get_mut(account)?;
        status.clone_into(&mut user.custom_status);
        let info = json!({ "Action": "CustomStatusChange", "To_Account": account, "Reason": "SetCustomStatus",
                           "CustomStatus": status });
        let fields: Value = json!({ "EventTime": now.as_millis(), "Info": info });
        Some(Event::new(super::STATE_CHANGE, account, fields))
    }

    fn remove(&mut self, account: &str, platform: Platform) -> bool {
        let Some(user) = self.users.get_mut(account) else { return false };
        let before = user.sessions.len();
        user.sessions.retain(|session| session.platform != platform);
        user.sessions.len() < before
    }
}
