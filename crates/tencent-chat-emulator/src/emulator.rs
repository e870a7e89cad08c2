//! The emulator itself: one request in, one answer out, and webhooks beside it.

mod kept;
mod reading;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::mem;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tencent_chat::Timestamp;
use tencent_chat::schema::{self, Endpoint};

use crate::body::{self, Checked};
use crate::clients::{self, Acting, Unfit};
use crate::config::{EmulatorConfig, WebhookConfig};
use crate::data::Journal;
use crate::events::Followers;
use crate::exchange::{Exchange, Step};
use crate::faults::{Fault, FaultRule, Faults};
use crate::fill::Fill;
use crate::gateway::{self, App};
use crate::handlers::Handler;
use crate::http::{Answer, Delivery, Query, Request};
use crate::log::{LoggedRequest, remembered};
use crate::plan::Ask;
use crate::rates::{Rates, Taken};
use crate::recent::Recent;
use crate::reply::{Call, Device, Outcome, Refusal, envelope};
use crate::settings::{Change, Settings, http_date};
use crate::sorted::Sorted;
use crate::state::State;
use crate::state::operation::archives;
use crate::state::operation::statistics::Statistics;
use crate::webhooks::{self, Cause, LoggedWebhook, Verdict, WebhookPost, WebhookResponse, Webhooks};
use crate::{control, document, handlers, rates};

/// The code for an unknown path; with HTTP 501, so that it is not mistaken for an answer of the service.
const UNKNOWN_PATH: i64 = 60009;

/// A Chat server in memory. It does no I/O and has no clock.
pub struct Emulator {
    config: EmulatorConfig,
    pub(crate) apps: Sorted<u64, App>,
    pub(crate) faults: Faults,
    pub(crate) rates: Rates,
    pub(crate) settings: Settings,
    pub(crate) log: Recent<LoggedRequest>,
    pub(crate) webhooks: Webhooks,
    /// How many calls were refused because there were too many, by path.
    pub(crate) throttled: BTreeMap<&'static str, u64>,
    /// How many calls passed the gateway.
    pub(crate) admitted: u64,
    /// How many times the emulator was reset.
    pub(crate) resets: u64,
    /// How many times something may have changed that followers of the events see.
    pub(crate) changes: u64,
    pub(crate) followers: Followers,
    /// What the emulator was started with, to which a reset returns.
    seed: Option<Vec<u8>>,
    /// The true time of the request that is under way.
    pub(crate) true_now: Timestamp,
    /// How far the gateway let the request come that is under way.
    pub(crate) passage: Passage,
    /// While the journal is replayed: how far the request came then.
    replayed: Option<Passage>,
    /// What is to be written to the data file, if there is one.
    journal: Option<Journal>,
}

/// How far the gateway lets a call come. It depends on keys, admins and rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) enum Passage {
    /// It did not come to the check of the rate, or is not a call.
    Refused,
    /// There were too many calls.
    Throttled,
    /// It counts for the rate. Its body may still be refused.
    Passed,
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emulator").field("config", &self.config).finish_non_exhaustive()
    }
}

/// The result of a request.
#[derive(Debug)]
pub(crate) enum Handled {
    /// The answer.
    Answered(Answer),
    /// The app decides first, by webhook.
    Asks(Box<Question>),
}

/// A call whose answer depends on the app's answer to a webhook.
#[derive(Debug)]
pub(crate) struct Question {
    post: WebhookPost,
    ask: Ask,
    incoming: Incoming,
    admitted: Admitted,
    /// The number of the request in the journal.
    journaled: Option<u64>,
}

impl Question {
    /// The webhook to be sent, whose outcome decides.
    pub fn post(&self) -> &WebhookPost {
        &self.post
    }
}

/// A request, and the fault that applies to it.
#[derive(Debug)]
struct Incoming {
    /// When it came, by the emulator's clock.
    time: Timestamp,
    request: Request,
    query: Query,
    /// Path of the endpoint.
    path: String,
    fault: Option<Fault>,
    /// The user who acts over a control path.
    actor: Option<Actor>,
}

/// A user who acts, and the origin whose pages may read the answer.
#[derive(Clone, Debug)]
struct Actor {
    user: String,
    origin: Option<String>,
}

/// A call that passed the gateway, or an action of a user.
#[derive(Debug)]
struct Admitted {
    /// Counts the calls that passed.
    number: u64,
    sdk_app_id: u64,
    endpoint: &'static Endpoint,
    handler: Handler,
    checked: Checked,
    caller: String,
    device: Option<Device>,
}

impl Admitted {
    fn cause(&self, incoming: &Incoming) -> Cause {
        Cause {
            sdk_app_id: self.sdk_app_id,
            client_ip: self.device.map_or(incoming.request.client_ip, |device| device.ip),
            platform: self.device.map(|device| device.platform),
            nested: incoming.request.nested,
        }
    }
}

/// An answer, and the ErrorCode in it.
pub(crate) struct Processed {
    pub answer: Answer,
    pub error_code: Option<i64>,
}

impl Emulator {
    /// An emulator whose apps have their admins and nothing else.
    pub fn new(config: EmulatorConfig) -> Self {
        Self::with_webhooks_after(config, 0)
    }

    fn with_webhooks_after(config: EmulatorConfig, last_webhook: u64) -> Self {
        let app = |app: &crate::AppConfig| App {
            key: app.secret_key.clone(),
            admins: app.admins.iter().cloned().fill(),
            state: State::new(&app.admins, config.max_accounts),
        };
        Self {
            apps: config.apps.iter().map(|config| (config.sdk_app_id, app(config))).fill(),
            faults: Faults::default(),
            rates: Rates::default(),
            settings: Settings::new(config.limits.clone(), config.webhook.clone()),
            throttled: BTreeMap::new(),
            admitted: 0,
            resets: 0,
            changes: 0,
            followers: Followers::default(),
            seed: None,
            true_now: Timestamp::from_secs(0),
            passage: Passage::Refused,
            replayed: None,
            journal: None,
            log: Recent::new(config.max_logged_requests),
            webhooks: Webhooks::new(config.max_logged_requests, last_webhook),
            config,
        }
    }

    /// Forgets everything: data, log, faults, settings, and webhooks that wait for their turn.
    pub fn reset(&mut self) {
        let emptied = self.emptied();
        self.begin_anew(emptied);
    }

    /// Goes on as another emulator, with the followers of the events and the journal of this one.
    fn begin_anew(&mut self, mut emulator: Self) {
        emulator.followers = mem::take(&mut self.followers);
        emulator.journal = self.journal.take();
        *self = emulator;
    }

    fn emptied(&self) -> Self {
        let empty = Self::with_webhooks_after(self.config.clone(), self.webhooks.last_id());
        let (resets, changes) = (self.resets + 1, self.changes + 1);
        Self { resets, changes, seed: self.seed.clone(), true_now: self.true_now, ..empty }
    }

    /// Forgets everything, and returns to the seed if there is one. Ages in it count from now on. A seed that does not fit
    /// changes nothing.
    pub(crate) fn reset_to_seed(&mut self) -> Result<(), String> {
        let mut emptied = self.emptied();
        if let Some(seed) = &self.seed {
            let imported = document::import(&mut emptied, self.true_now, None, seed);
            imported.map_err(|error| format!("the seed does not fit: {error}"))?;
        }
        self.begin_anew(emptied);
        Ok(())
    }

    /// Replaces apps by those of a document in YAML or JSON: see `docs/testing.md`. Apps that it
    /// does not name stay as they are. A reset over the control path returns to it.
    ///
    /// # Errors
    /// A sentence that says where the mistake is. Then nothing has changed.
    pub fn seed(&mut self, true_now: Timestamp, text: &[u8]) -> Result<(), String> {
        document::import(self, self.settings.clock(true_now), None, text)?;
        self.seed = Some(text.to_vec());
        Ok(())
    }

    /// The admins of an app.
    pub(crate) fn admins(&self, sdk_app_id: u64) -> &[String] {
        self.config.apps.iter().find(|app| app.sdk_app_id == sdk_app_id).map_or(&[], |app| app.admins.as_slice())
    }

    /// The state of an app that has its admins and nothing else.
    pub(crate) fn new_state(&self, admins: &[String]) -> State {
        State::new(admins, self.config.max_accounts)
    }

    /// Prepares a state that was read for use.
    pub(crate) fn adopt(&self, state: &mut State) {
        state.accounts.limit(self.config.max_accounts);
        state.rebuild_indexes();
    }

    /// Adds a fault for later requests.
    ///
    /// # Errors
    /// A sentence when the rule is for no request at all, or too many rules wait.
    pub fn add_fault(&mut self, rule: FaultRule) -> Result<(), String> {
        self.faults.add(vec![rule])
    }

    /// The last requests, oldest first. Of the control paths, only actions of users are included.
    pub fn requests(&self) -> impl DoubleEndedIterator<Item = &LoggedRequest> + ExactSizeIterator {
        self.log.iter()
    }

    /// The last webhooks that were fired, oldest first.
    pub fn webhooks(&self) -> impl DoubleEndedIterator<Item = &LoggedWebhook> + ExactSizeIterator {
        self.webhooks.log.iter()
    }

    /// Origins of web pages that may use the control paths.
    pub fn allowed_origins(&self) -> &[String] {
        &self.config.allowed_origins
    }

    /// Changes the settings; a mistake changes none.
    pub(crate) fn configure(&mut self, change: &Change) -> Result<(), String> {
        let mut settings = self.settings.clone();
        settings.apply(change)?;
        self.rates.apply(change)?;
        self.settings = settings;
        Ok(())
    }

    /// All settings.
    pub(crate) fn configuration(&self) -> Change {
        let mut all = Change::default();
        self.rates.show(&mut all);
        self.settings.show(&mut all);
        all
    }

    /// Handles one request. `true_now` is the true time, from which the emulator's own clock may be set to differ.
    ///
    /// No webhook is sent: every event is allowed. Use an [`Exchange`] to send webhooks.
    pub fn handle(&mut self, true_now: Timestamp, request: Request) -> Answer {
        let mut exchange = Exchange::new(request);
        loop {
            match exchange.step(self, true_now) {
                Step::Deliver(_) => exchange.not_sent(self, true_now),
                Step::Answer(answer) => return answer,
            }
        }
    }

    /// Handles one request up to its answer, or up to the webhook on whose answer it depends.
    pub(crate) fn begin(&mut self, true_now: Timestamp, request: Request) -> Handled {
        match control::reader(&request, self.allowed_origins()) {
            Ok(origin) => {
                self.pass_time(true_now);
                self.begin_for(true_now, request, origin)
            }
            Err(refused) => Handled::Answered(refused),
        }
    }

    /// The same for a request that may use its path, when the time has passed. Pages of `origin` may read the answer of a control
    /// path.
    pub(crate) fn begin_for(&mut self, true_now: Timestamp, request: Request, origin: Option<String>) -> Handled {
        self.true_now = true_now;
        self.passage = Passage::Refused;
        self.changes += u64::from(request.method != "GET");
        let now = self.settings.clock(true_now);
        let before = self.before(&request);
        let mut handled = self.respond(now, request, origin);
        if let Some(before) = before {
            self.note_request(before, &mut handled);
        }
        match handled {
            Handled::Answered(answer) => Handled::Answered(dated(answer, now)),
            asks @ Handled::Asks(_) => asks,
        }
    }

    /// Lets time pass: reports the results of pushes and of ringing calls up to this time, and returns whether there were any.
    /// Every request does so, too.
    pub fn pass_time(&mut self, true_now: Timestamp) -> bool {
        let now = self.settings.clock(true_now);
        let mut has_changed = false;
        for (sdk_app_id, app) in self.apps.iter_mut() {
            has_changed |= app.state.pass_time(now);
            let cause = Cause { sdk_app_id: *sdk_app_id, client_ip: None, platform: None, nested: 0 };
            report(&mut app.state, &mut self.webhooks, &self.settings.webhook, cause, now);
        }
        self.changes += u64::from(has_changed);
        if let Some(journal) = self.journal.as_mut().filter(|_| has_changed) {
            journal.time_passed(true_now, self.admitted);
        }
        has_changed
    }

    /// Ends a call as the app decides.
    pub(crate) fn decide(&mut self, true_now: Timestamp, question: Question, received: WebhookResponse) -> Answer {
        let now = self.settings.clock(true_now);
        self.changes += 1;
        let Question { post, ask, incoming, admitted, journaled } = question;
        if let (Some(journal), Some(number)) = (&mut self.journal, journaled) {
            journal.verdict(true_now, self.admitted, number, &received);
        }
        let fits = |fields: &Map<String, Value>| replaces(&admitted, fields);
        let understood = webhooks::understand(webhooks::table(ask.event.command), &received, fits);
        self.webhooks.finish(post.id, &received, Some(&understood));
        if matches!(received, WebhookResponse::Answer { .. }) {
            self.note_answered(admitted.sdk_app_id, now);
        }
        let (outcome, happened) = match understood.verdict {
            Verdict::Allow(answer) => (self.work(now, &incoming, &admitted, Some(&answer)), None),
            Verdict::Reject(code, text) => ask.refuse(code, text),
            Verdict::Drop => ask.drop_silently(),
        };
        if let Some(app) = self.apps.get_mut(&admitted.sdk_app_id) {
            app.state.fired.extend(happened);
            report(&mut app.state, &mut self.webhooks, &self.settings.webhook, admitted.cause(&incoming), now);
        }
        dated(self.finish(incoming, Some(outcome)), now)
    }

    /// For a server: the next webhook to be delivered about something that happened. Those about one conversation, group or
    /// account come one after another: the next when [`report_ended`](Self::report_ended) has the outcome of the last.
    pub fn next_webhook(&mut self, true_now: Timestamp) -> Option<WebhookPost> {
        self.webhooks.next(&self.settings.webhook, true_now)
    }

    /// Takes what came of such a webhook, and how long that took.
    pub fn report_ended(&mut self, webhook: &WebhookPost, received: WebhookResponse, taken: Duration) {
        self.note_time_taken(webhook.id, taken);
        self.end_webhook(webhook.id, &webhook.in_time(received, taken));
    }

    /// Notes how long the app took to answer a webhook, for the log. Call it before the outcome is taken.
    pub(crate) fn note_time_taken(&mut self, id: u64, taken: Duration) {
        self.webhooks.log.change(|logged| logged.id == id, |logged| logged.taken = Some(taken));
    }

    /// Takes the outcome of a webhook about something that happened.
    pub(crate) fn end_webhook(&mut self, id: u64, received: &WebhookResponse) {
        self.count_answer(id, received);
        self.finish_webhook(id, received);
    }

    /// The same for a webhook whose answer was counted before.
    pub(crate) fn finish_webhook(&mut self, id: u64, received: &WebhookResponse) {
        self.changes += 1;
        self.webhooks.finish_report(id, received);
    }

    /// Counts an answer to a webhook about something that happened.
    pub(crate) fn count_answer(&mut self, id: u64, received: &WebhookResponse) {
        let sent = self.webhooks.sent(id).filter(|_| matches!(received, WebhookResponse::Answer { .. }));
        let Some((sdk_app_id, sent)) = sent else { return };
        let time = self.settings.clock(sent);
        self.note_answered(sdk_app_id, time);
        if let Some(journal) = &mut self.journal {
            journal.answered(self.true_now, self.admitted, sdk_app_id, time);
        }
    }

    /// Counts an answer to a webhook.
    pub(crate) fn note_answered(&mut self, sdk_app_id: u64, time: Timestamp) {
        self.count_webhooks(sdk_app_id, |statistics| statistics.note_webhook_answered(time.as_secs()));
    }

    fn count_webhooks(&mut self, sdk_app_id: u64, count: impl FnOnce(&mut Statistics)) {
        if let Some(app) = self.apps.get_mut(&sdk_app_id) {
            count(&mut app.state.statistics);
        }
    }

    fn respond(&mut self, now: Timestamp, request: Request, origin: Option<String>) -> Handled {
        if control::is_path(&request.path) {
            let answer = match control::find(&request) {
                _ if request.method == "OPTIONS" => Answer::preflight(),
                Err(refusal) => refusal,
                Ok(found) if matches!(found.handler, control::Handler::Action) => {
                    return self.act(now, request, origin);
                }
                Ok(found) => control::respond(self, now, &request, found),
            };
            return Handled::Answered(answer.for_origin(origin));
        }
        if request.method == "OPTIONS" {
            return Handled::Answered(Answer::preflight());
        }
        if request.path.starts_with(archives::PATH) {
            let state = |app| self.apps.get(&app).map(|app| &app.state);
            return Handled::Answered(archives::download(state, &request, now.as_secs()));
        }
        let query = Query::parse(&request.query);
        let path = request.current_path().to_owned();
        let mut incoming = Incoming { time: now, request, query, path, fault: None, actor: None };
        // Browsers and health probes request pages, too.
        if incoming.request.method == "POST" {
            incoming.fault = self.faults.next(&incoming.path);
        }
        if incoming.fault.as_ref().is_some_and(|fault| !fault.takes_effect()) {
            return Handled::Answered(self.finish(incoming, None));
        }
        match self.admit(&incoming) {
            Err(refusal) => Handled::Answered(self.finish(incoming, Some(Err(refusal)))),
            Ok(admitted) => self.run(now, incoming, admitted),
        }
    }

    /// Runs a call up to its answer, or up to the webhook that asks the app.
    fn run(&mut self, now: Timestamp, incoming: Incoming, admitted: Admitted) -> Handled {
        let statistics = &self.apps[&admitted.sdk_app_id].state.statistics;
        let (endpoint, body) = (admitted.endpoint, &admitted.checked.fields);
        if let Err(refusal) = self.settings.limits.check_call(endpoint, body, statistics, now.as_secs()) {
            return Handled::Answered(self.finish(incoming, Some(Err(refusal))));
        }
        match self.work(now, &incoming, &admitted, None) {
            Err(Refusal::Asks(ask)) => {
                self.count_webhooks(admitted.sdk_app_id, |statistics| statistics.note_webhook_sent(now.as_secs()));
                let post = self.webhooks.ask(
                    &self.settings.webhook,
                    admitted.cause(&incoming),
                    &ask.event,
                    now,
                    self.true_now,
                );
                Handled::Asks(Box::new(Question { post, ask: *ask, incoming, admitted, journaled: None }))
            }
            outcome => Handled::Answered(self.finish(incoming, Some(outcome))),
        }
    }

    /// Runs a user's action, as if on a device.
    fn act(&mut self, now: Timestamp, request: Request, origin: Option<String>) -> Handled {
        let number = self.admitted + 1;
        let actor = Actor { user: clients::parts(&request.path).0, origin };
        let incoming = |request, path: &str, actor| {
            let (query, path) = (Query::default(), path.to_owned());
            Incoming { time: now, request, query, path, fault: None, actor: Some(actor) }
        };
        let acting = match Acting::of(&self.apps, &request, number) {
            Ok(acting) => acting,
            Err(Unfit::Mistake(error)) => return Handled::Answered(control::refused(error).for_origin(actor.origin)),
            Err(Unfit::Refused(path, refusal)) => {
                return Handled::Answered(self.finish(incoming(request, path, actor), Some(Err(refusal))));
            }
        };
        self.admitted = number;
        let Acting { sdk_app_id, endpoint, handler, checked, user, device } = acting;
        let device = Some(device);
        let admitted = Admitted { number, sdk_app_id, endpoint, handler, checked, caller: user, device };
        self.run(now, incoming(request, endpoint.path, actor), admitted)
    }

    /// Answers a request and logs it. Without an outcome the call did not do its work.
    fn finish(&mut self, incoming: Incoming, outcome: Option<Outcome>) -> Answer {
        let Incoming { time, request, query, path, fault, actor } = incoming;
        let path = path.as_str();
        let mut processed = outcome.map(|outcome| self.process(path, outcome));
        if let Some(fault) = &fault {
            processed = Some(fault.apply(path, processed));
        }
        let Processed { answer, error_code } = processed.expect("a call without a fault takes effect");
        let (logged, answer) = match actor {
            None => (LoggedRequest::new(time, path, &request, query), answer),
            Some(Actor { user, origin }) => {
                (LoggedRequest::of_client(user, time, path, &request), answer.for_origin(origin))
            }
        };
        self.log.push(LoggedRequest {
            status: Some(answer.status).filter(|_| answer.delivery != Delivery::Close),
            error_code,
            reply: remembered(&answer.body),
            fault,
            ..logged
        });
        answer
    }

    fn process(&mut self, path: &str, outcome: Outcome) -> Processed {
        if let (Err(Refusal::Throttled(..)), Some(endpoint)) = (&outcome, schema::find_path(path)) {
            *self.throttled.entry(endpoint.path).or_default() += 1;
        }
        let (code, body) = match outcome {
            Ok(reply) => reply.write(path, self.settings.max_reply_bytes),
            Err(Refusal::Code(code, info) | Refusal::Throttled(code, info)) => {
                (code, envelope(path, Err((code, &info))))
            }
            Err(Refusal::UnknownPath(sentence)) => {
                let body = envelope(path, Err((UNKNOWN_PATH, &sentence)));
                return Processed { answer: Answer::json(501, body), error_code: Some(UNKNOWN_PATH) };
            }
            Err(Refusal::Asks(ask)) => unreachable!("{} is asked once", ask.event.command),
        };
        Processed { answer: Answer::json(200, body), error_code: Some(code) }
    }

    /// The checks in the order of the real gateway.
    fn admit(&mut self, incoming: &Incoming) -> Result<Admitted, Refusal> {
        let path = incoming.request.current_path();
        if incoming.request.method != "POST" {
            return Err(Refusal::new(60002, "the HTTP method must be POST"));
        }
        let Some(endpoint) = schema::find_path(path) else {
            return Err(Refusal::UnknownPath(format!("The Chat server API has no endpoint at {path}.")));
        };
        let handler = handlers::find(endpoint.name);
        // A request of the journal comes as far as the first time, whatever the keys, admins and rates are now.
        let sdk_app_id = match self.replayed {
            None => {
                let now = gateway::Now { shown: incoming.time, true_now: self.true_now };
                gateway::admit(&self.apps, &incoming.query, now)?
            }
            Some(Passage::Refused) => return Err(Refusal::new(60010, "the gateway refused it the first time")),
            Some(_) => gateway::app(&self.apps, &incoming.query)?,
        };
        let taken = match self.settings.limits.enforce_rates {
            true => self.rates.take(sdk_app_id, endpoint, incoming.time),
            false => Taken::Fits,
        };
        let now = if taken == Taken::Exceeds { Passage::Throttled } else { Passage::Passed };
        self.passage = self.replayed.unwrap_or(now);
        if let (Taken::IsNear { calls, rate }, Some(app)) = (taken, self.apps.get_mut(&sdk_app_id)) {
            let cause = Cause { sdk_app_id, client_ip: None, platform: None, nested: 0 };
            app.state.fired.push(rates::alarm(endpoint.path, calls, rate));
            report(&mut app.state, &mut self.webhooks, &self.settings.webhook, cause, incoming.time);
        }
        if self.passage == Passage::Throttled {
            return Err(Refusal::Throttled(rates::code_of(endpoint.path), "too many calls per second".into()));
        }
        let checked = body::check(endpoint, &incoming.request.body)?;
        self.admitted += 1;
        let caller = incoming.query.get("identifier").unwrap_or_default().to_owned();
        Ok(Admitted { number: self.admitted, sdk_app_id, endpoint, handler, checked, caller, device: None })
    }

    /// Does the work of a call, and keeps what is to be reported about it.
    fn work(
        &mut self,
        now: Timestamp,
        incoming: &Incoming,
        admitted: &Admitted,
        answer: Option<&Map<String, Value>>,
    ) -> Outcome {
        let app = self.apps.get_mut(&admitted.sdk_app_id).expect("the gateway found the app");
        let call = Call {
            sdk_app_id: admitted.sdk_app_id,
            now,
            came: incoming.time,
            number: admitted.number,
            path: admitted.endpoint.path,
            caller: &admitted.caller,
            device: admitted.device,
            query: &incoming.query,
            host: incoming.request.header("host"),
            body: &admitted.checked.fields,
            set_aside: &admitted.checked.set_aside,
            friends_page: self.config.friends_page,
            limits: &self.settings.limits,
            max_reply_bytes: self.settings.max_reply_bytes,
            check_friendship: self.settings.check_friendship,
            keeps_made_ids: false,
            webhook: &self.settings.webhook,
            answer,
        };
        let accounts = app.state.accounts.len();
        let groups_before = app.state.statistics.groups_gained_today(now.as_secs());
        let outcome = (admitted.handler)(&mut app.state, &call);
        let outcome = if call.is_by_client() { clients::add_hints(&app.state, &call, outcome) } else { outcome };
        if !reading::only_reads(admitted.endpoint) {
            let State { statistics, accounts: now_known, groups, .. } = &mut app.state;
            statistics.note_totals(now.as_secs(), accounts, now_known.len(), groups.len());
        }
        let cause = admitted.cause(incoming);
        report(&mut app.state, &mut self.webhooks, &self.settings.webhook, cause, now);
        let groups_now = app.state.statistics.groups_gained_today(now.as_secs());
        if let Some(alarm) = self.settings.limits.alarm_of_groups(groups_before, groups_now, now.as_millis()) {
            app.state.fired.push(alarm);
            report(&mut app.state, &mut self.webhooks, &self.settings.webhook, cause, now);
        }
        outcome
    }
}

/// Counts what happened in an app, and takes what is to be reported to it.
fn report(state: &mut State, webhooks: &mut Webhooks, config: &WebhookConfig, cause: Cause, now: Timestamp) {
    let State { statistics, fired, .. } = state;
    for event in fired.drain(..) {
        statistics.note_event(now.as_secs(), &event);
        if event.url.is_some() || config.fires(event.command) {
            statistics.note_webhook_sent(now.as_secs());
            webhooks.report(cause, event, now);
        }
    }
}

fn dated(mut answer: Answer, now: Timestamp) -> Answer {
    answer.headers.push(("date", http_date(now)));
    answer
}

/// Whether a message with these fields in place of its own could have been sent.
fn replaces(admitted: &Admitted, fields: &Map<String, Value>) -> Result<(), String> {
    if !fields.contains_key("MsgBody") {
        return Ok(());
    }
    let mut body = admitted.checked.fields.clone();
    body["MsgBody"] = fields["MsgBody"].clone();
    match body::check(admitted.endpoint, body.to_string().as_bytes()) {
        Err(Refusal::Code(_, why)) => Err(format!("the answer's {why}")),
        _ => Ok(()),
    }
}
