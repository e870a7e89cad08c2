//! What is enforced on request only: rates, quotas of a day, an edition, custom fields.

mod custom_fields;
mod editions;
mod quotas;

use std::collections::BTreeSet;

use serde_json::Value;
use tencent_chat::schema::Endpoint;

use crate::generated::BatchSendC2cMessage;
use crate::reply::Refusal;
use crate::settings::Change;
use crate::state::operation::statistics::Statistics;

pub(crate) use custom_fields::not_configured;
pub use editions::{Edition, Service};
pub(crate) use editions::{Need, Needed};

/// What is enforced on request. By default nothing; [`Limits::strict`] is all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Calls a second of each endpoint: 60007 and others.
    pub enforce_rates: bool,
    /// Messages a second to a group, receivers a minute of batches: `MsgDropReason`, 90057.
    pub enforce_message_rates: bool,
    /// The quotas of groups, pushes and messages of a day: 10006, 90047, 60028.
    pub enforce_quotas: bool,
    /// Only the custom fields that are named in [`custom_fields`](Self::custom_fields) exist: 40009, 30001, 10004.
    pub enforce_custom_fields: bool,
    /// The edition of the app: the features that it lacks, and its limits: 60020 and others.
    pub edition: Option<Edition>,
    /// The services that the app has beside the edition. Without an edition it has all.
    pub services: BTreeSet<Service>,
    /// The custom fields that were created in the console: `Tag_Profile_Custom_Team`, `Tag_SNS_Custom_Since`,
    /// `AppDefinedData.level`, `AppMemberDefinedData.rank`.
    pub custom_fields: BTreeSet<String>,
    /// How many receivers the batches of one-to-one messages may have in a minute. Default: 12,000.
    pub receivers_per_minute: u32,
    /// How many groups may be created on a day, less those that are disbanded. Default: 10,000.
    pub groups_per_day: u64,
    /// How many pushes to all or by condition there may be on a day. Default: 100.
    pub pushes_per_day: u64,
    /// How many messages there may be on a day of the trial edition. Default: 1000.
    pub messages_per_day: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            enforce_rates: false,
            enforce_message_rates: false,
            enforce_quotas: false,
            enforce_custom_fields: false,
            edition: None,
            services: BTreeSet::new(),
            custom_fields: BTreeSet::new(),
            receivers_per_minute: BatchSendC2cMessage::ITEMS_PER_MINUTE,
            groups_per_day: 10_000,
            pushes_per_day: 100,
            messages_per_day: 1000,
        }
    }
}

impl Limits {
    /// All of it, as for a new app: the trial edition, no services, no custom fields.
    pub fn strict() -> Self {
        let mut limits = Self::default();
        limits.enforce_all(true);
        limits
    }

    /// Enforces all or nothing. An edition that is set stays with all.
    pub fn enforce_all(&mut self, all: bool) {
        (self.enforce_rates, self.enforce_message_rates, self.enforce_quotas, self.enforce_custom_fields) =
            (all, all, all, all);
        self.edition = all.then(|| self.edition.unwrap_or(Edition::Trial));
    }

    /// Enforces one of `rates`, `message_rates`, `quotas` and `custom_fields`.
    ///
    /// # Errors
    /// A sentence when it is another name.
    pub fn enforce(&mut self, name: &str) -> Result<(), String> {
        let switch = match name {
            "rates" => &mut self.enforce_rates,
            "message_rates" => &mut self.enforce_message_rates,
            "quotas" => &mut self.enforce_quotas,
            "custom_fields" => &mut self.enforce_custom_fields,
            _ => return Err(format!("{name:?} is not one of rates, message_rates, quotas, custom_fields")),
        };
        *switch = true;
        Ok(())
    }

    /// Applies the fields that a change has. After a mistake this copy is thrown away, so that nothing changes.
    pub(crate) fn apply(&mut self, change: &Change) -> Result<(), String> {
        if let Some(all) = change.strict {
            self.enforce_all(all);
        }
        self.enforce_rates = change.enforce_rates.unwrap_or(self.enforce_rates);
        self.enforce_message_rates = change.enforce_message_rates.unwrap_or(self.enforce_message_rates);
        self.enforce_quotas = change.enforce_quotas.unwrap_or(self.enforce_quotas);
        self.enforce_custom_fields = change.enforce_custom_fields.unwrap_or(self.enforce_custom_fields);
        if let Some(edition) = &change.edition {
            let named = Some(edition).filter(|name| !name.is_empty()).map(|name| name.parse()).transpose();
            self.edition = named.map_err(|error| format!("edition: {error}"))?;
        }
        if let Some(services) = &change.services {
            let named = services.iter().map(|name| name.parse()).collect::<Result<_, String>>();
            self.services = named.map_err(|error| format!("services: {error}"))?;
        }
        self.custom_fields = change.custom_fields.clone().unwrap_or_else(|| std::mem::take(&mut self.custom_fields));
        self.receivers_per_minute = change.receivers_per_minute.unwrap_or(self.receivers_per_minute);
        self.groups_per_day = change.groups_per_day.unwrap_or(self.groups_per_day);
        self.pushes_per_day = change.pushes_per_day.unwrap_or(self.pushes_per_day);
        self.messages_per_day = change.messages_per_day.unwrap_or(self.messages_per_day);
        self.check()
    }

    /// Refuses a call of an endpoint that the app's edition lacks, or that is beyond a quota of the day.
    pub(crate) fn check_call(
        &self,
        endpoint: &Endpoint,
        body: &Value,
        statistics: &Statistics,
        secs: u64,
    ) -> Result<(), Refusal> {
        self.check_edition(endpoint.path, body)?;
        self.check_quotas(endpoint.name, statistics, secs)
    }

    /// Writes its part of the settings.
    pub(crate) fn show(&self, all: &mut Change) {
        all.enforce_rates = Some(self.enforce_rates);
        all.enforce_message_rates = Some(self.enforce_message_rates);
        all.enforce_quotas = Some(self.enforce_quotas);
        all.enforce_custom_fields = Some(self.enforce_custom_fields);
        all.edition = Some(self.edition.map_or_else(String::new, |edition| edition.to_string()));
        all.services = Some(self.services.iter().map(ToString::to_string).collect());
        all.custom_fields = Some(self.custom_fields.clone());
        all.receivers_per_minute = Some(self.receivers_per_minute);
        all.groups_per_day = Some(self.groups_per_day);
        all.pushes_per_day = Some(self.pushes_per_day);
        all.messages_per_day = Some(self.messages_per_day);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::EmulatorConfig;
    use crate::testing::Server;

    /// A server with these settings.
    pub(super) fn limited(settings: Value) -> Server {
        let mut server = Server::new();
        let (status, answer) = server.control("POST", "/_emulator/config", settings);
        assert_eq!(status, 200, "{answer}");
        server
    }

    pub(super) fn group(kind: &str) -> Value {
        json!({"Type": kind, "Name": "n"})
    }

    #[test]
    fn strict_is_everything_and_what_else_is_named_comes_after() {
        let all = Server::with(EmulatorConfig::default().limits(Limits::strict()));
        let shown = |mut server: Server| server.control("GET", "/_emulator/config", Value::Null).1;
        let (all, set) = (shown(all), shown(limited(json!({"strict": true}))));
        assert_eq!(all, set);
        for switch in ["enforce_rates", "enforce_message_rates", "enforce_quotas", "enforce_custom_fields"] {
            assert_eq!(all[switch], true, "{switch}");
        }
        assert_eq!(all["edition"], "trial");
        let but = shown(limited(json!({"strict": true, "edition": "pro", "enforce_rates": false})));
        assert_eq!(
            (&but["edition"], &but["enforce_rates"], &but["enforce_quotas"]),
            (&json!("pro"), &json!(false), &json!(true))
        );
        let off = shown(limited(json!({"strict": false})));
        assert_eq!((&off["edition"], &off["enforce_quotas"]), (&json!(""), &json!(false)));
    }

    #[test]
    fn message_rates_have_a_switch_of_their_own() {
        for (settings, last) in [
            (json!({"enforce_rates": true}), Value::Null),
            (json!({"enforce_message_rates": true}), json!("MsgFreqCtrl")),
        ] {
            let mut server = limited(settings);
            server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
            let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
            let mut send = |random: u32| {
                server.call("send_group_message", json!({"GroupId": "g", "Random": random, "MsgBody": body}))
            };
            let replies: Vec<Value> = (0..41).map(&mut send).collect();
            assert_eq!(replies[40]["MsgDropReason"], last);
        }
    }
}
