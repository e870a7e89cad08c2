//! Users with their devices: their logins, and what the devices received.
//!
//! A device that is logged in is a session. Everything that the service sends to an account goes through [`Clients::deliver`]:
//! sessions that are online receive it, and those that lost their connection get a push.

pub(crate) mod inbox;
pub(crate) mod sessions;
pub(crate) mod status;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tencent_chat::Timestamp;

use crate::sorted::Sorted;
use crate::webhooks::Event;

use inbox::Inbox;
pub(crate) use inbox::{Item, Kind};

/// The webhook about users who go online and offline.
pub(crate) const STATE_CHANGE: &str = "State.StateChange";

/// How long a phone without a connection can be reached by push, in milliseconds: 7 days.
const PUSH_ONLINE_MILLIS: u64 = 7 * 24 * 60 * 60 * 1000;

/// The type of a device. An account has one session on each: a login kicks the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Platform {
    #[serde(rename = "iOS")]
    Ios,
    Android,
    #[serde(rename = "iPad")]
    Ipad,
    Web,
    Windows,
    Mac,
    Linux,
}

impl Platform {
    /// Its name in the bodies of webhooks.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ios => "iOS",
            Self::Android => "Android",
            Self::Ipad => "iPad",
            Self::Web => "Web",
            Self::Windows => "Windows",
            Self::Mac => "Mac",
            Self::Linux => "Linux",
        }
    }

    /// Its name in the online status.
    fn status_name(self) -> &'static str {
        match self {
            Self::Ios => "iPhone",
            Self::Windows => "PC",
            other => other.name(),
        }
    }

    /// Its name in the query of a webhook of this command, which does not have Linux.
    pub fn query_name(self, command: &str) -> &'static str {
        match self {
            Self::Ios if command == STATE_CHANGE => "IOS",
            Self::Linux => "Unknown",
            other => other.name(),
        }
    }

    /// Whether it can be reached by push without a connection.
    pub fn takes_pushes(self) -> bool {
        matches!(self, Self::Ios | Self::Android | Self::Ipad)
    }
}

/// Whether a session has a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Presence {
    Online,
    /// In the background, killed, or without a network.
    PushOnline,
}

/// A device that is logged in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Session {
    pub platform: Platform,
    /// The name of the device.
    pub device: String,
    pub ip: Option<IpAddr>,
    pub presence: Presence,
    /// Since when it has this state, in milliseconds since 1970.
    pub since: u64,
}

impl Session {
    fn is_online(&self) -> bool {
        self.presence == Presence::Online
    }

    /// Whether a push reaches it.
    fn is_push_online(&self, now: u64) -> bool {
        !self.is_online() && now.saturating_sub(self.since) < PUSH_ONLINE_MILLIS
    }

    pub fn to_json(&self) -> Value {
        let Self { platform, device, ip, presence, since } = self;
        json!({ "platform": platform, "device": device, "ip": ip, "state": presence, "since": since })
    }
}

/// An account that has logged in at least once.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct User {
    /// In the order of their logins, at most one for each platform.
    sessions: Vec<Session>,
    inbox: Inbox,
    custom_status: String,
}

impl User {
    fn session_mut(&mut self, platform: Platform) -> Option<&mut Session> {
        self.sessions.iter_mut().find(|session| session.platform == platform)
    }

    /// The platforms of the sessions for which this holds.
    fn platforms(&self, is_wanted: impl Fn(&Session) -> bool) -> Vec<Platform> {
        self.sessions.iter().filter(|session| is_wanted(session)).map(|session| session.platform).collect()
    }
}

/// Accounts that never logged in are not here: they have no device, so they receive nothing.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Clients {
    users: Sorted<String, User>,
}

impl Clients {
    /// Puts an item into the inbox of an account: its online devices receive it, and phones without a connection get a push
    /// when the item asks for one.
    pub fn deliver(&mut self, now: Timestamp, account: &str, item: &Item) {
        self.deliver_but(now, account, item, None);
    }

    /// The same without one device, which has the item already.
    pub fn deliver_but(&mut self, now: Timestamp, account: &str, item: &Item, but: Option<Platform>) {
        let Some(user) = self.users.get_mut(account) else { return };
        let millis = now.as_millis();
        let online = user.platforms(|session| session.is_online() && Some(session.platform) != but);
        let reachable = user.platforms(|session| session.is_push_online(millis));
        user.inbox.receive(millis, item, online);
        user.inbox.push(millis, item, reachable);
    }

    /// The same for many accounts. The item is created only if one of them may receive it.
    pub fn deliver_all<'a>(
        &mut self,
        now: Timestamp,
        accounts: impl IntoIterator<Item = &'a str>,
        item: impl FnOnce() -> Item,
    ) {
        if self.users.is_empty() {
            return;
        }
        let mut item = Some(item);
        let mut made = None;
        for account in accounts {
            if self.users.contains_key(account) {
                let item = made.get_or_insert_with(|| item.take().expect("it is made once")());
                self.deliver(now, account, item);
            }
        }
    }

    /// Whether an account has a device that may receive something.
    pub fn knows(&self, account: &str) -> bool {
        self.users.contains_key(account)
    }

    pub fn sessions(&self, account: &str) -> &[Session] {
        self.users.get(account).map_or(&[], |user| &user.sessions)
    }

    /// The session that an account acts with: the named one, or the one that logged in last among those online.
    pub fn acting(&self, account: &str, platform: Option<Platform>) -> Option<&Session> {
        let is_meant = |session: &&Session| platform.is_none_or(|platform| platform == session.platform);
        self.sessions(account).iter().rev().filter(|session| session.is_online()).find(is_meant)
    }

    /// The accounts with at least one session.
    pub fn logged_in(&self) -> impl Iterator<Item = (&str, &[Session])> {
        let users = self.users.iter().map(|(account, user)| (account.as_str(), user.sessions.as_slice()));
        users.filter(|(_, sessions)| !sessions.is_empty())
    }

    /// The items that the devices of an account received after this number, as JSON, and the number of the newest item.
    pub fn inbox(&self, account: &str, since: u64) -> (Vec<Value>, u64) {
        self.users.get(account).map_or((Vec::new(), 0), |user| (user.inbox.after(since), user.inbox.last()))
    }

    pub fn clear_inbox(&mut self, account: &str) {
        if let Some(user) = self.users.get_mut(account) {
            user.inbox.clear();
        }
    }

    pub fn forget(&mut self, account: &str) {
        self.users.remove(account);
    }
}

/// A webhook about an account that goes online or offline.
fn state_change(now: Timestamp, account: &str, action: &str, reason: &str) -> Event {
    let info = json!({ "Action": action, "To_Account": account, "Reason": reason });
    Event::new(STATE_CHANGE, account, json!({ "EventTime": now.as_millis(), "Info": info }))
}
