//! The state that a data file keeps of an emulator, and its restoration.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tencent_chat::Timestamp;
use tencent_chat::schema;

use super::reading::only_reads;
use super::{Emulator, Handled, Passage};
use crate::config::{EmulatorConfig, WebhookConfig};
use crate::control;
use crate::data::Journal;
use crate::faults::Faults;
use crate::fill::Fill;
use crate::http::Request;
use crate::limits::Limits;
use crate::recent::Recent;
use crate::settings::{Change, Settings};
use crate::state::State;
use crate::tree::Tree;
use crate::webhooks::Webhooks;

/// The state of an emulator in a data file.
#[derive(Deserialize, Serialize)]
struct Snapshot<F, S> {
    started_with: Change,
    settings: Change,
    admitted: u64,
    last_webhook: u64,
    throttled: BTreeMap<String, u64>,
    /// The seed that a reset returns to.
    seed: Option<String>,
    faults: F,
    apps: Vec<App<S>>,
}

#[derive(Deserialize, Serialize)]
struct App<S> {
    id: u64,
    /// The admins that it had, deleted or not.
    admins: Vec<String>,
    state: S,
}

/// What the journal needs to know of the time before a request was handled.
pub(super) struct Before {
    request: Request,
    admitted: u64,
    /// Whether the request counts in any case.
    counts: bool,
}

impl Emulator {
    /// Begins to note what changes this emulator, for [`take_journal`](Self::take_journal).
    pub fn keep_journal(&mut self) {
        self.journal = Some(Journal::default());
    }

    /// What has changed this emulator since the last time this was called; empty if nothing has. See [`data`](crate::data).
    pub fn take_journal(&mut self) -> Vec<u8> {
        self.journal.as_mut().map(Journal::take).unwrap_or_default()
    }

    /// A copy of a request that the journal may keep.
    pub(super) fn before(&self, request: &Request) -> Option<Before> {
        (self.journal.is_some() && self.may_change(request)).then(|| Before {
            request: request.clone(),
            admitted: self.admitted,
            counts: self.counts_requests(),
        })
    }

    /// Keeps a request that was handled, unless it was refused before it could change anything: anyone can send such requests.
    pub(super) fn note_request(&mut self, before: Before, handled: &mut Handled) {
        let Before { request, admitted, counts } = before;
        let has_changed = match handled {
            Handled::Answered(answer) if control::is_path(&request.path) => answer.status == 200,
            _ => self.admitted != admitted,
        };
        let Some(journal) = self.journal.as_mut().filter(|_| counts || has_changed) else { return };
        let asks = matches!(handled, Handled::Asks(_));
        let number = journal.request(self.true_now, admitted, request, self.passage, asks);
        if let Handled::Asks(question) = handled {
            question.journaled = Some(number);
        }
    }

    /// Whether a request may change something, so that a journal must keep it. Reads change only the counts of faults and rates.
    fn may_change(&self, request: &Request) -> bool {
        if request.method == "OPTIONS" {
            return false;
        }
        if control::is_path(&request.path) {
            return request.method != "GET";
        }
        self.counts_requests()
            || schema::find_path(request.current_path()).is_some_and(|endpoint| !only_reads(endpoint))
    }

    /// Whether each request counts, also one that is refused.
    fn counts_requests(&self) -> bool {
        !self.faults.rules().is_empty() || self.settings.limits.enforce_rates
    }

    /// Handles a request of the journal again. `passage` is how far it came the first time.
    pub(crate) fn begin_again(&mut self, true_now: Timestamp, request: Request, passage: Passage) -> Handled {
        self.replayed = Some(passage);
        self.pass_time(true_now);
        // Pages that may not use the control paths were refused the first time.
        let handled = self.begin_for(true_now, request, None);
        self.replayed = None;
        handled
    }

    /// Writes everything that later answers depend on, as JSON.
    pub(crate) fn snapshot(&self) -> Vec<u8> {
        let snapshot = Snapshot {
            started_with: options(&self.config.limits, &self.config.webhook),
            settings: self.configuration(),
            admitted: self.admitted,
            last_webhook: self.webhooks.last_id(),
            throttled: self.throttled.iter().map(|(path, count)| ((*path).to_owned(), *count)).fill(),
            seed: self.seed.as_ref().map(|seed| String::from_utf8_lossy(seed).into_owned()),
            faults: &self.faults,
            apps: self
                .apps
                .iter()
                .map(|(id, app)| App { id: *id, admins: self.admins(*id).to_vec(), state: &app.state })
                .collect(),
        };
        serde_json::to_vec(&snapshot).expect("a state is JSON")
    }

    /// Restores a snapshot, with the settings of its start. The apps must be the same.
    pub(crate) fn restore(&mut self, snapshot: &[u8]) -> Result<(), String> {
        let snapshot: Snapshot<Faults, State> =
            read(snapshot).map_err(|error| format!("its snapshot cannot be read: {error}"))?;
        let theirs: Vec<_> = snapshot.apps.iter().map(|app| &app.id).collect();
        let ours: Vec<_> = self.apps.keys().collect();
        if theirs != ours {
            return Err(format!("it has the apps {theirs:?}, and the command line {ours:?}"));
        }
        let mut settings = Settings::new(Limits::default(), WebhookConfig::new(""));
        settings.apply(&snapshot.started_with)?;
        (self.config.limits, self.config.webhook) = (settings.limits, settings.webhook);
        self.configure(&snapshot.settings)?;
        self.admitted = snapshot.admitted;
        self.webhooks = Webhooks::new(self.config.max_logged_requests, snapshot.last_webhook);
        let throttled = snapshot.throttled.iter();
        self.throttled = throttled.filter_map(|(path, count)| Some((schema::find_path(path)?.path, *count))).fill();
        self.seed = snapshot.seed.map(String::into_bytes);
        self.faults = snapshot.faults;
        for App { id, admins, mut state } in snapshot.apps {
            self.adopt(&mut state);
            if let Some(app) = self.apps.get_mut(&id) {
                app.state = state;
            }
            if let Some(app) = self.config.apps.iter_mut().find(|app| app.sdk_app_id == id) {
                app.admins = admins;
            }
        }
        Ok(())
    }

    /// Takes the options of this start, and returns whether they differ from those of the last start. An option that is set and
    /// differs replaces what the file has. Admins that are new are added; others may have been deleted.
    ///
    /// # Errors
    /// A sentence when an option does not fit.
    pub(crate) fn start_with(&mut self, config: EmulatorConfig) -> Result<bool, String> {
        let has_options = (&config.limits, &config.webhook) != (&self.config.limits, &self.config.webhook);
        if has_options {
            let last = options(&self.config.limits, &self.config.webhook);
            self.configure(&options(&config.limits, &config.webhook).set_since(&last)?)?;
        }
        let mut has_admins = false;
        for app in &config.apps {
            let before = self.admins(app.sdk_app_id).to_vec();
            has_admins |= app.admins != before;
            if let Some(known) = self.apps.get_mut(&app.sdk_app_id) {
                known.key = app.secret_key.clone();
                known.admins = app.admins.iter().cloned().collect();
                known.state.accounts.add_admins(app.admins.iter().filter(|admin| !before.contains(admin)));
                known.state.accounts.make_ordinary(before.iter().filter(|admin| !app.admins.contains(admin)));
            }
        }
        self.config = config;
        Ok(has_options || has_admins)
    }

    /// Empties the logs, which are not kept.
    pub(crate) fn forget_what_was_sent(&mut self) {
        self.log = Recent::new(self.config.max_logged_requests);
        self.webhooks = Webhooks::new(self.config.max_logged_requests, self.webhooks.last_id());
    }
}

/// Reads a snapshot. A server's may be large, and a tree of it would be several times as large.
#[cfg(feature = "server")]
fn read<T: serde::de::DeserializeOwned>(snapshot: &[u8]) -> Result<T, String> {
    serde_json::from_slice(snapshot).map_err(|error| error.to_string())
}

/// Reads a snapshot by way of a tree, as imports are read, so that a state is compiled for one reader only.
#[cfg(not(feature = "server"))]
fn read<T: serde::de::DeserializeOwned>(snapshot: &[u8]) -> Result<T, String> {
    let text = std::str::from_utf8(snapshot).map_err(|error| error.to_string())?;
    let mut tree = Tree::from_json(text).map_err(|error| error.to_string())?;
    tree.ignore_unknown();
    tree.read().map_err(|error| error.to_string())
}

/// The settings that the options of a start lead to.
fn options(limits: &Limits, webhook: &WebhookConfig) -> Change {
    let mut options = Change::default();
    Settings::new(limits.clone(), webhook.clone()).show(&mut options);
    options
}

impl Change {
    /// The options that are set and that differ from those of the last start.
    fn set_since(&self, last: &Self) -> Result<Self, String> {
        let fields = |change: &Self| serde_json::to_value(change).map_err(|error| error.to_string());
        let (mut set, last) = (fields(self)?, fields(last)?);
        let unset = fields(&options(&Limits::default(), &WebhookConfig::new("")))?;
        if let Some(set) = set.as_object_mut() {
            set.retain(|name, value| *value != last[&**name] && *value != unset[&**name]);
        }
        Tree::from(set).read().map_err(|mistake| mistake.to_string())
    }
}
