//! Sessions, calls and pages.

use std::time::Duration;

use serde::Deserializer;
use tencent_chat::schema::{self, Endpoint, InvalidRequest, Problem};
use tencent_chat::{
    CallEvent, CallOptions, Cause, Error, Failure, HttpInfo, HttpRequest, HttpResponse, JournalText, Level, Naming,
    Outcome, PartReply, Reservation, RowEnd, TransportFailure, mask, setup,
};

use crate::clock::{millis, now, timestamp};
use crate::pieces::{Piece, Pieces};
use crate::{Lookup, Thrown, Value, thrown};

/// What all calls of one client share.
pub struct Session {
    session: tencent_chat::Session,
    naming: Naming,
}

impl Session {
    /// Where `env` looks up environment variables, they stand in for options that are not given.
    ///
    /// # Errors
    /// Names every option that is missing, or the first that is wrong.
    pub fn new(options: Value, env: Option<Lookup<'_>>, now: f64, naming: Naming) -> Result<Self, Thrown> {
        let session = setup::session(options, env, timestamp(now), naming).map_err(thrown)?;
        Ok(Self { session, naming })
    }

    /// Shares the rates with other processes.
    ///
    /// # Errors
    /// Names the option of the limiter that is wrong.
    pub fn share_rates(&self, expected_processes: Value, prefix: Value) -> Result<(), Thrown> {
        let fleet = setup::fleet(expected_processes, prefix, self.naming).map_err(thrown)?;
        self.session.share_rates(fleet).map_err(thrown)
    }

    /// Begins anew where rates are shared: in a child process, which must not use the slots of its parent.
    pub fn begin_anew(&self) {
        self.session.begin_anew();
    }

    /// What the limiter does now, as JSON text.
    pub fn rates(&self, wall: f64, monotonic: f64) -> String {
        // Numbers that are finite, and strings.
        serde_json::to_string(&self.session.rates(now(wall, monotonic), self.naming)).unwrap_or_default()
    }

    /// The app.
    pub fn sdk_app_id(&self) -> u64 {
        self.session.app().sdk_app_id()
    }

    /// Who calls.
    pub fn identifier(&self) -> &str {
        self.session.app().identifier()
    }

    /// `region` or `endpoint`, and its value.
    pub fn location(&self) -> (&'static str, &str) {
        self.session.app().location()
    }

    /// The option that says who calls.
    pub fn credential(&self) -> &'static str {
        self.session.app().credential_name()
    }

    /// A UserSig for a user. The only option is `expire`.
    ///
    /// # Errors
    /// Names the argument that is wrong, or says that the client has no secret key.
    pub fn user_sig(&self, identifier: Value, options: Value, now: f64) -> Result<String, Thrown> {
        setup::sign_for(&self.session, identifier, options, timestamp(now), self.naming).map_err(thrown)
    }

    /// A TRTC private map key for a user. The options are `room`, `privileges` and `expire`.
    ///
    /// # Errors
    /// As [`user_sig`](Self::user_sig).
    pub fn private_map_key(&self, identifier: Value, options: Value, now: f64) -> Result<String, Thrown> {
        setup::private_map_key_for(&self.session, identifier, options, timestamp(now), self.naming).map_err(thrown)
    }

    /// Starts a call of an endpoint, given by its snake-case name. `seed` is any number that differs from call to call.
    ///
    /// # Errors
    /// Says where the parameters break a rule. Nothing is sent then. See [`misspelled_option`](crate::misspelled_option).
    pub fn call<'de, D: Deserializer<'de>>(
        &self,
        endpoint: &str,
        params: D,
        options: &CallOptions,
        seed: u64,
    ) -> Result<Call, Error> {
        let endpoint = find(endpoint, self.naming)?;
        let call = self.session.call_endpoint(endpoint, params, self.naming, options, seed)?;
        Ok(Call::new(call, Some(endpoint), self.naming))
    }

    /// Starts a call of any path with a body in Tencent's names.
    ///
    /// # Errors
    /// Says what is wrong with the path or the body.
    pub fn call_raw(&self, path: &str, body: &str, options: &CallOptions, seed: u64) -> Result<Call, Error> {
        let call = self.session.call_raw(path, body, options, seed)?;
        Ok(Call::new(call, None, self.naming))
    }

    /// Starts a walk through the pages of an endpoint.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub fn pages<'de, D: Deserializer<'de>>(
        &self,
        endpoint: &str,
        params: D,
        options: &CallOptions,
    ) -> Result<Pages, Error> {
        let endpoint = find(endpoint, self.naming)?;
        let pages = self.session.pages(endpoint, params, self.naming, options)?;
        Ok(Pages { pages, endpoint, naming: self.naming })
    }

    /// Starts calls of an endpoint, one for each row of a source. With `params`, all fields but the list as JSON text, the source has the
    /// items of the endpoint's list. `count` is how many there are, where that is known.
    ///
    /// # Errors
    /// Says what is wrong with the endpoint's name, the options, or that the endpoint has no list that is split.
    pub fn each(
        &self,
        endpoint: &str,
        params: Option<&str>,
        options: &CallOptions,
        count: Option<usize>,
    ) -> Result<Each, Error> {
        let endpoint = find(endpoint, self.naming)?;
        let each = match params {
            Some(params) => self.session.bulk(endpoint, params, self.naming, options, count)?,
            None => self.session.each(endpoint, self.naming, options, count)?,
        };
        Ok(Each { each, endpoint, naming: self.naming })
    }
}

/// What the list of an endpoint may be called: the language's own name, and the one on the wire.
///
/// # Errors
/// Says when the endpoint has no list that is split over several requests.
pub fn list_names(endpoint: &str, naming: Naming) -> Result<[String; 2], Thrown> {
    find(endpoint, naming).and_then(|endpoint| tencent_chat::list_names(endpoint, naming)).map_err(thrown)
}

fn find(endpoint: &str, naming: Naming) -> Result<&'static Endpoint, Error> {
    let unknown = || InvalidRequest::new(endpoint, "", "unknown endpoint", Problem::NotAllowed, naming).into();
    schema::find(endpoint).ok_or_else(unknown)
}

/// Options of a call; `extra` is JSON text by then. `observed`: up to which level its events are
/// asked for, 1 for errors to 5 for all of them; 0 for none.
///
/// # Errors
/// Names the option that is wrong or unknown.
pub fn call_options(given: Value, observed: u8, naming: Naming) -> Result<CallOptions, Thrown> {
    let level = usize::from(observed).checked_sub(1).and_then(|at| Level::all().nth(at));
    let options = setup::call_options(given, naming).map_err(thrown)?;
    Ok(match level {
        Some(level) => options.observed(level),
        None => options,
    })
}

/// What a driver does next.
#[derive(Debug)]
pub enum Step {
    /// Send a request.
    Send {
        /// Which request of the call it is.
        id: u32,
        /// The request.
        request: HttpRequest,
        /// After how many milliseconds to give it up; infinite for no limit.
        timeout: f64,
    },
    /// Have the limiter's server run a script with one key.
    Reserve {
        /// Which reservation of the call it is.
        id: u32,
        /// After how many milliseconds to give it up.
        timeout: f64,
        /// The key.
        key: String,
        /// The arguments.
        arguments: Vec<String>,
    },
    /// Ask the provider for a UserSig.
    UserSig {
        /// After how many milliseconds to give that up; infinite for no limit.
        timeout: f64,
    },
    /// Wait, or until a response arrives.
    Wait {
        /// How many milliseconds.
        millis: f64,
    },
    /// Wait until a response arrives.
    Busy,
    /// The call succeeded: see [`Call::done`] and [`Call::piece`].
    Done {
        /// Whether its reply was joined from several.
        is_joined: bool,
    },
}

/// What a call returned. [`Call::take_raw`] is the reply as it came.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// The reply as JSON text.
    pub json: String,
    /// The items that failed, as JSON text; `None` where there are none.
    pub failures: Option<String>,
    /// What else the reply to each request says, as JSON text; `None` for a call of one request, whose reply is the one that
    /// arrived last.
    pub parts: Option<String>,
}

/// Failures as JSON text. They are strings, numbers and null; writing them cannot fail.
pub(crate) fn json_of(failures: &[Failure]) -> String {
    serde_json::to_string(failures).unwrap_or_default()
}

/// What the replies to the parts say, as JSON text.
pub(crate) fn json_of_parts(parts: &[PartReply]) -> String {
    let part = |PartReply { items, json, .. }: &PartReply| {
        format!(r#"{{"first":{},"count":{},"reply":{json}}}"#, items.start, items.len())
    };
    ["[", &parts.iter().map(part).collect::<Vec<_>>().join(","), "]"].concat()
}

/// One use of an endpoint.
pub struct Call {
    call: tencent_chat::Call,
    /// What it ended with.
    result: Option<Result<Outcome, Error>>,
    /// What of it is not taken yet, where a driver takes it in pieces.
    pieces: Option<Pieces>,
    /// Nothing where the path is the caller's.
    endpoint: Option<&'static Endpoint>,
    naming: Naming,
}

impl Call {
    fn new(call: tencent_chat::Call, endpoint: Option<&'static Endpoint>, naming: Naming) -> Self {
        Self { call, result: None, pieces: None, endpoint, naming }
    }

    /// Says what to do now.
    ///
    /// # Errors
    /// What the call ended with.
    pub fn step(&mut self, wall: f64, monotonic: f64) -> Result<Step, Thrown> {
        Ok(match self.call.step(now(wall, monotonic)) {
            tencent_chat::Step::Send { id, request, timeout } => Step::Send { id, request, timeout: millis(timeout) },
            tencent_chat::Step::Reserve { id, reservation: Reservation { key, arguments, timeout, .. } } => {
                Step::Reserve { id, timeout: millis(timeout), key, arguments }
            }
            tencent_chat::Step::UserSig { timeout } => Step::UserSig { timeout: millis(timeout) },
            tencent_chat::Step::Wait { duration } => Step::Wait { millis: millis(duration) },
            tencent_chat::Step::Done(result) => match self.result.insert(result) {
                Ok(_) => Step::Done { is_joined: self.is_joined() },
                Err(error) => return Err(error.to_json()),
            },
            // `Busy`, and whatever a later core may add for a driver to wait on.
            _ => Step::Busy,
        })
    }

    fn is_joined(&self) -> bool {
        self.call.progress().parts > 1
    }

    /// Takes more items for its list, before its first step: `params` are the same parameters with these items in place of the first
    /// ones, and `left` is how many follow them.
    ///
    /// # Errors
    /// As [`Session::call`]. Indexes are those in the whole list.
    pub fn add_items<'de, D: Deserializer<'de>>(&mut self, params: D, left: usize) -> Result<(), Error> {
        self.call.add_items(params, left)
    }

    /// What the call returned; empty unless it succeeded. It can be taken once.
    pub fn done(&mut self) -> Done {
        let is_joined = self.is_joined();
        let Some(Ok(outcome)) = &mut self.result else { return Done::default() };
        let reply = outcome.take_renamed(self.naming);
        Done {
            failures: (!reply.failures.is_empty()).then(|| json_of(&reply.failures)),
            parts: is_joined.then(|| json_of_parts(&reply.parts)),
            json: reply.json,
        }
    }

    /// How the call went over HTTP, once it succeeded.
    pub fn http(&self) -> Option<&HttpInfo> {
        match &self.result {
            Some(Ok(outcome)) => Some(outcome.http()),
            _ => None,
        }
    }

    /// The next piece of the same, with the reply as it came; nothing after the last one.
    pub fn piece(&mut self) -> Option<Piece> {
        let Some(Ok(outcome)) = &mut self.result else { return None };
        if self.pieces.is_none() {
            self.pieces = Some(Pieces::new(outcome, self.naming));
        }
        self.pieces.as_mut()?.next(outcome)
    }

    /// The reply as it came, once the call succeeded: the lists of several replies are joined. What was joined can be taken once.
    pub fn take_raw(&mut self) -> String {
        match &mut self.result {
            Some(Ok(outcome)) => outcome.take_raw(),
            _ => String::new(),
        }
    }

    /// What happened since this was last asked: of each event its JSON text, its line for a log, and its level.
    pub fn events(&mut self) -> Vec<EventTexts> {
        self.call.events().into_iter().map(texts).collect()
    }

    /// Takes the response to a request. Its headers are names and values.
    pub fn received(
        &mut self,
        id: u32,
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
        wall: f64,
        monotonic: f64,
    ) {
        self.call.received(id, HttpResponse { status, headers, body }, now(wall, monotonic));
    }

    /// Takes the failure of a request that got no response. `cause` is the number by which the driver finds the exception
    /// again: the field `cause_id` of the error.
    pub fn failed(&mut self, id: u32, not_sent: bool, message: &str, cause: u32, wall: f64, monotonic: f64) {
        let failure = if not_sent { TransportFailure::NotSent } else { TransportFailure::MaybeSent };
        self.call.failed(id, failure, Cause::numbered(message, cause), now(wall, monotonic));
    }

    /// Reports that no byte of a request has left by now, right before a step.
    pub fn not_sent(&mut self, id: u32) {
        self.call.not_sent(id);
    }

    /// Takes what the script of a reservation returned.
    pub fn reserved(&mut self, id: u32, answer: Vec<i64>, wall: f64, monotonic: f64) {
        self.call.reserved(id, Ok(answer), now(wall, monotonic));
    }

    /// Takes why a reservation got no answer.
    pub fn not_reserved(&mut self, id: u32, message: &str, wall: f64, monotonic: f64) {
        self.call.reserved(id, Err(message.into()), now(wall, monotonic));
    }

    /// Takes the provider's UserSig.
    pub fn user_sig(&mut self, user_sig: String, wall: f64, monotonic: f64) {
        self.call.user_sig(Ok(user_sig), now(wall, monotonic));
    }

    /// Takes the provider's failure. `cause` as for [`failed`](Self::failed).
    pub fn no_user_sig(&mut self, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.call.user_sig(Err(Cause::numbered(message, cause)), now(wall, monotonic));
    }

    /// Stops the call. `message` and `cause` as for [`failed`](Self::failed).
    pub fn stop(&mut self, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.call.stop(Cause::numbered(message, cause), now(wall, monotonic));
    }

    /// Begins its time, which otherwise begins with the first step.
    pub fn start(&mut self, wall: f64, monotonic: f64) {
        self.call.start(now(wall, monotonic));
    }

    /// How many milliseconds are left of its time; infinite where that is not limited, or did not begin.
    pub fn time_left(&self, wall: f64, monotonic: f64) -> f64 {
        self.call.time_left(now(wall, monotonic)).map_or(f64::INFINITY, millis)
    }

    /// Whether it waits for what is under way when it is stopped: it has several requests, or is one of many rows. Where not, a driver
    /// may send its one request and do nothing else until the response is there.
    pub fn waits_when_stopped(&self) -> bool {
        self.call.waits_when_stopped()
    }

    /// Whether a driver sends its requests beside itself: it has several, and the caller did not limit it to one at a time.
    pub fn is_concurrent(&self) -> bool {
        self.call.is_concurrent()
    }

    /// Whether its time is limited, so that it may end while a request is under way.
    pub fn has_timeout(&self) -> bool {
        self.call.has_timeout()
    }

    /// Whether the next step joins the replies of many requests, which may take long.
    pub fn is_long(&self) -> bool {
        let progress = self.call.progress();
        progress.parts > 1 && progress.parts_done == progress.parts
    }

    /// The endpoint, for what its tables say; nothing for a raw request.
    pub fn endpoint(&self) -> Option<&'static Endpoint> {
        self.endpoint
    }

    /// Ends the call now, even if something still refers to it, so that others need not wait for its turn.
    pub fn close(&mut self, why: &str, wall: f64, monotonic: f64) {
        self.call.close(why, now(wall, monotonic));
    }
}

/// A walk through the pages of a list.
pub struct Pages {
    pages: tencent_chat::Pages,
    endpoint: &'static Endpoint,
    naming: Naming,
}

/// What follows from the call for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advance {
    /// Its items count, but those with these indexes: the previous page had them, too.
    Page(Vec<usize>),
    /// It was too large: the next call requests a smaller one.
    Retry,
    /// The error that the call ended with, or whatever else ended it, ends the walk.
    Failed,
}

impl Pages {
    /// The call for the next page; nothing after the last.
    ///
    /// # Errors
    /// Says that the previous page does not lead to another one.
    pub fn next(&self, seed: u64) -> Result<Option<Call>, Error> {
        let call = self.pages.next(seed)?;
        Ok(call.map(|call| Call::new(call, Some(self.endpoint), self.naming)))
    }

    /// Goes on after a page that a call outside this walk has read, given as it came.
    pub fn resume_after(&mut self, raw: &str) {
        self.pages.resume_after(raw);
    }

    /// Takes what the call for a page ended with, and moves on to the page after it.
    pub fn advance(&mut self, call: &mut Call) -> Advance {
        match call.result.take().map(|result| self.pages.advance(result)) {
            Some(Ok(tencent_chat::Advance::Page { repeated, .. })) => Advance::Page(repeated),
            Some(Ok(_)) => Advance::Retry,
            Some(Err(_)) | None => Advance::Failed,
        }
    }
}

/// A row that began: the index of its first item, how many it has, and what follows.
pub struct Row {
    /// The index of its first item in the source.
    pub first: usize,
    /// How many items it has.
    pub count: usize,
    /// What follows.
    pub begun: Begun,
}

/// What follows for a row: see [`tencent_chat::Begun`].
pub enum Begun {
    /// Drive this call.
    Call(Box<Call>),
    /// It was processed by an earlier process. The items that failed, as JSON text, if any.
    Skipped(Option<String>),
    /// It is not sent: the error.
    Refused(Thrown),
    /// It is not sent, and the error ends the walk.
    Ends(Thrown),
    /// It is not sent, because the walk has ended: what can be sent again, as JSON text.
    Unsent(String),
}

/// Calls of one endpoint, one for each row of a source: see [`tencent_chat::Each`].
pub struct Each {
    each: tencent_chat::Each,
    endpoint: &'static Endpoint,
    naming: Naming,
}

impl Each {
    /// Whether the next item of the source is wanted.
    pub fn wants_item(&self) -> bool {
        self.each.wants_item()
    }

    /// Takes an item: its JSON text, or nothing when it cannot be read.
    pub fn item(&mut self, json: Option<String>) {
        self.each.item(json);
    }

    /// Begins a row with the items that were taken, if there are enough, or the source has no more.
    pub fn begin(&mut self, is_read: bool, seed: u64) -> Option<Row> {
        let row = self.each.begin(is_read, seed)?;
        Some(self.row(row))
    }

    fn row(&self, row: tencent_chat::Row) -> Row {
        let begun = match row.begun {
            tencent_chat::Begun::Call(call) => {
                Begun::Call(Box::new(Call::new(*call, Some(self.endpoint), self.naming)))
            }
            tencent_chat::Begun::Skipped(failures) => Begun::Skipped(failures),
            tencent_chat::Begun::Ends(error) => Begun::Ends(thrown(error)),
            tencent_chat::Begun::Refused(error) => Begun::Refused(thrown(error)),
            tencent_chat::Begun::Unsent(rest) => Begun::Unsent(rest),
            other => unreachable!("{other:?}"),
        };
        Row { first: row.first, count: row.count, begun }
    }

    /// Takes what the call of a row ended with, and says what follows. `was_sent`: it was driven; not where its begin could not be
    /// written to the journal.
    pub fn ended(&mut self, call: &mut Call, was_sent: bool) -> RowEnd {
        match was_sent {
            true => self.each.ended(&call.call, call.result.take().as_ref()),
            false => self.each.unsent(&call.call),
        }
    }

    /// Takes the next bytes that the journal has.
    ///
    /// # Errors
    /// It is damaged, or that of other calls.
    pub fn read_journal(&mut self, bytes: &[u8]) -> Result<(), Thrown> {
        self.each.read_journal(bytes).map_err(thrown)
    }

    /// Ends reading the journal.
    ///
    /// # Errors
    /// It is damaged, or that of other calls.
    pub fn open_journal(&mut self) -> Result<(), Thrown> {
        self.each.open_journal().map_err(thrown)
    }

    /// What is to be appended to the journal before anything else is done, and whether it must be on the disk then.
    pub fn journal_text(&mut self) -> Option<(String, bool)> {
        self.each.journal_text().map(|JournalText { text, sync, .. }| (text, sync))
    }

    /// Takes note that the source has no more items.
    ///
    /// # Errors
    /// The journal had more.
    pub fn source_ended(&self) -> Result<(), Thrown> {
        self.each.source_ended().map_err(thrown)
    }

    /// Takes note that a result was handed on.
    pub fn delivered(&mut self) {
        self.each.delivered();
    }

    /// The longest time that a walk that was stopped waits.
    pub fn longest_wait(&self) -> Duration {
        self.each.longest_wait()
    }

    /// Begins no more rows.
    pub fn stop(&mut self) {
        self.each.stop();
    }

    /// What happened in the call of a row, as of [`Call::events`].
    pub fn events_of(&self, call: &mut Call) -> Vec<EventTexts> {
        self.each.events_of(&mut call.call).into_iter().map(texts).collect()
    }

    /// The progress, as an event.
    pub fn progress(&self) -> EventTexts {
        texts(CallEvent::Progress(self.each.progress()))
    }

    /// How many rows were read, and how many of them succeeded.
    pub fn counts(&self) -> (usize, usize) {
        (self.each.read(), self.each.succeeded())
    }

    /// The error of a walk that ended early, as JSON text; its summary has the counts.
    pub fn stopped(&self, reason: &str) -> Thrown {
        self.each.stopped(mask(reason)).to_json()
    }
}

/// Of an event its JSON text, its line for a log, and its level.
pub type EventTexts = (String, String, &'static str);

fn texts(event: CallEvent) -> EventTexts {
    (serde_json::to_string(&event).unwrap_or_default(), event.to_string(), event.level().as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const WALL: f64 = 1_700_000_000_000.0;
    const OK: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;

    fn value(json: serde_json::Value) -> Value {
        match json {
            serde_json::Value::Object(fields) => {
                Value::Object(fields.into_iter().map(|(name, field)| (name, value(field))).collect())
            }
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap()),
            _ => Value::Function,
        }
    }

    fn session_with(naming: Naming, mut options: serde_json::Value) -> Session {
        let [app, key] = match naming {
            Naming::Camel => ["sdkAppId", "secretKey"],
            _ => ["sdk_app_id", "secret_key"],
        };
        options[app] = json!(1400000000);
        options["identifier"] = json!("administrator");
        options["region"] = json!("seoul");
        if options.get("user_sig_provider").is_none() {
            options[key] = json!("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd");
        }
        Session::new(value(options), None, WALL, naming).unwrap()
    }

    fn delete(session: &Session, count: usize, options: &CallOptions) -> Call {
        let users: Vec<_> = (0..count).map(|number| json!({"user_id": format!("u{number}")})).collect();
        session.call("delete_accounts", json!({"delete_item": users}), options, 1).unwrap()
    }

    fn sent(call: &mut Call, monotonic: f64) -> (u32, f64) {
        let (id, timeout, _) = request(call, monotonic);
        (id, timeout)
    }

    /// The next request, however long it must wait.
    fn request(call: &mut Call, monotonic: f64) -> (u32, f64, HttpRequest) {
        match call.step(WALL, monotonic).unwrap() {
            Step::Send { id, timeout, request } => (id, timeout, request),
            Step::Wait { millis } => request(call, monotonic + millis),
            other => panic!("{other:?}"),
        }
    }

    fn error(thrown: Thrown) -> serde_json::Value {
        serde_json::from_str(&thrown).unwrap()
    }

    #[test]
    fn options_and_parameters_are_in_the_languages_own_names() {
        for (naming, params, told) in [
            (Naming::Camel, json!({"deleteItem": [{"userId": 5}]}), "deleteItem[0].userId"),
            (Naming::Snake, json!({"delete_item": [{"user_id": 5}]}), "delete_item[0].user_id"),
        ] {
            let session = session_with(naming, json!({}));
            assert_eq!((session.sdk_app_id(), session.identifier()), (1400000000, "administrator"));
            assert_eq!((session.location(), session.credential()), (("region", "seoul"), "secret_key"));
            let Err(thrown) = session.call("delete_accounts", params, &CallOptions::default(), 1) else { panic!() };
            assert_eq!(error(super::thrown(thrown))["path"], told);
        }
        let Err(thrown) = Session::new(Value::Nothing, None, WALL, Naming::Camel) else { panic!("nothing was given") };
        assert!(error(thrown)["message"].as_str().unwrap().starts_with("missing options: `sdkAppId`"));
    }

    #[test]
    fn environment_variables_stand_in_for_options() {
        let variables = |name: &str| match name {
            "TENCENT_CHAT_SDK_APP_ID" => Some("1400000000".to_owned()),
            "TENCENT_CHAT_REGION" => Some("tokyo".to_owned()),
            "TENCENT_CHAT_IDENTIFIER" => Some("administrator".to_owned()),
            "TENCENT_CHAT_SECRET_KEY" => {
                Some("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd".to_owned())
            }
            _ => None,
        };
        let session = Session::new(Value::Nothing, Some(&variables), WALL, Naming::Snake).unwrap();
        assert_eq!(session.location(), ("region", "tokyo"));
        assert!(session.user_sig(Value::Text("alice".into()), Value::Nothing, WALL).unwrap().starts_with("eJ"));
    }

    #[test]
    fn a_call_of_one_request_has_neither_failures_nor_parts_where_there_are_none() {
        let session = session_with(Naming::Snake, json!({}));
        let mut call = delete(&session, 1, &CallOptions::default().observed(Level::Trace));
        let (id, timeout) = sent(&mut call, 0.0);
        assert_eq!(timeout, 10_000.0);
        assert!(matches!(call.step(WALL, 1.0), Ok(Step::Busy)));
        call.received(id, 200, vec![], OK.into(), WALL, 2.0);
        let Ok(Step::Done { is_joined: false }) = call.step(WALL, 2.0) else { panic!("it was answered") };
        let done = call.done();
        assert_eq!((done.failures, done.parts, call.take_raw().as_str()), (None, None, OK));
        assert_eq!(done.json, r#"{"action_status":"OK","error_code":0,"error_info":""}"#);
        let events = call.events();
        assert!(events[0].0.starts_with(r#"{"event":"request","call":0,"id":0,"#), "{events:?}");
        assert!(events[0].1.starts_with("delete_accounts #0 request: 1 items"), "{events:?}");
        assert_eq!(call.endpoint().unwrap().name, "delete_accounts");
    }

    #[test]
    fn a_call_of_several_requests_has_the_failures_and_the_reply_to_each() {
        let session = session_with(Naming::Snake, json!({"rates": {"*": 1e9}}));
        let mut call = delete(&session, 150, &CallOptions::default());
        assert!(call.waits_when_stopped() && !call.has_timeout() && !call.is_long());
        let ids = [sent(&mut call, 0.0).0, sent(&mut call, 0.0).0];
        let failed = r#"{"ErrorCode":0,"Own":2,"ResultItem":[{"UserID":"u149","ResultCode":70107}]}"#;
        call.received(ids[1], 200, vec![], failed.into(), WALL, 1.0);
        call.received(ids[0], 200, vec![], OK.into(), WALL, 1.0);
        assert!(call.is_long());
        let Ok(Step::Done { is_joined: true }) = call.step(WALL, 1.0) else { panic!("both were answered") };
        let done = call.done();
        let [failures, parts] =
            [done.failures, done.parts].map(|text| text.unwrap().parse::<serde_json::Value>().unwrap());
        assert_eq!((&failures[0]["index"], &failures[0]["code"]), (&json!(149), &json!(70107)));
        assert_eq!(parts, json!([{"first": 100, "count": 50, "reply": {"Own": 2}}]));
        assert!(call.take_raw().contains(r#""UserID":"u149""#));
    }

    #[test]
    fn the_pieces_of_a_joined_reply_are_the_whole_of_it() {
        let session = session_with(Naming::Snake, json!({"rates": {"*": 1e9}}));
        let answered = || {
            let mut call = delete(&session, 2500, &CallOptions::default());
            let mut time = 0.0;
            loop {
                match call.step(WALL, time).unwrap() {
                    Step::Wait { millis } => time += millis,
                    Step::Send { id, request, .. } => {
                        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
                        let item = |item: &serde_json::Value| json!({"UserID": item["UserID"], "ResultCode": 70107, "ResultInfo": "没".repeat(20)});
                        let items: Vec<_> = body["DeleteItem"].as_array().unwrap().iter().map(item).collect();
                        let reply = json!({"ErrorCode": 0, "Own": id, "ResultItem": items, "Empty": []});
                        call.received(id, 200, vec![], reply.to_string().into_bytes(), WALL, 0.0);
                    }
                    Step::Done { is_joined } => break (assert!(is_joined), call).1,
                    other => panic!("{other:?}"),
                }
            }
        };
        let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        let mut call = answered();
        let (done, raw) = (call.done(), call.take_raw());
        let (mut reply, mut parts, mut failures, mut text) = (json!(null), json!(null), Vec::new(), String::new());
        let (mut call, mut lists) = (answered(), 0);
        while let Some(piece) = call.piece() {
            assert!(piece.text.len() <= 200_000);
            match piece.what {
                "reply" => reply = json(&piece.text),
                "parts" => parts = json(&piece.text),
                "entries" => {
                    lists += 1;
                    let list = reply[piece.list.as_deref().unwrap()].as_array_mut().unwrap();
                    list.append(json(&piece.text).as_array_mut().unwrap());
                }
                "failures" => failures.append(json(&piece.text).as_array_mut().unwrap()),
                _ => text.push_str(&piece.text),
            }
        }
        assert!(lists > 1);
        assert_eq!((reply, Some(parts)), (json(&done.json), done.parts.as_deref().map(json)));
        assert_eq!(Some(serde_json::Value::from(failures)), done.failures.as_deref().map(json));
        assert_eq!(text, raw);
    }

    #[test]
    fn items_are_added_to_a_long_list_and_counted_from_its_first_one() {
        let session = session_with(Naming::Camel, json!({}));
        let users = |ids: &[serde_json::Value]| json!({"deleteItem": ids.iter().map(|id| json!({"userId": id})).collect::<Vec<_>>()});
        let options = CallOptions::default();
        let mut call = session.call("delete_accounts", users(&[json!("a"), json!("b")]), &options, 1).unwrap();
        call.add_items(users(&[json!("c")]), 2).unwrap();
        let error = call.add_items(users(&[json!("d"), json!(5)]), 0).unwrap_err();
        assert_eq!(error.to_string(), "deleteAccounts: deleteItem[4].userId: expected a string, got the integer 5");
        let (_, _, request) = request(&mut call, 0.0);
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body, json!({"DeleteItem": [{"UserID": "a"}, {"UserID": "b"}, {"UserID": "c"}]}));

        let mut raw = session.call_raw("v4/a/b", "{}", &options, 1).unwrap();
        let refused = "items can be added only to a list that is split over several requests, and that is not empty";
        assert_eq!(raw.add_items(json!({}), 0).unwrap_err().to_string(), refused);
    }

    #[test]
    fn an_error_names_its_cause_by_the_drivers_number() {
        let session = session_with(Naming::Snake, json!({"request_timeout": 2}));
        let options = CallOptions::default().max_retries(0);
        let mut call = delete(&session, 1, &options);
        assert_eq!(call.time_left(WALL, 0.0), f64::INFINITY);
        let (id, timeout) = sent(&mut call, 0.0);
        assert_eq!(timeout, 2000.0);
        call.failed(id, true, "refused", 3, WALL, 1.0);
        let json = error(call.step(WALL, 1.0).unwrap_err());
        assert_eq!(
            (&json["error"], &json["cause_id"], &json["sent"]),
            (&json!("transport"), &json!(3), &json!("not_sent"))
        );
        assert_eq!(json["message"], "no response (nothing was sent): refused");

        let session = session_with(Naming::Snake, json!({"user_sig_provider": true}));
        let mut call = delete(&session, 1, &options);
        assert!(matches!(call.step(WALL, 0.0), Ok(Step::UserSig { timeout: 10_000.0 })));
        call.no_user_sig("vault is down", 5, WALL, 1.0);
        let json = error(call.step(WALL, 1.0).unwrap_err());
        assert_eq!((&json["error"], &json["cause_id"]), (&json!("credential"), &json!(5)));
        assert_eq!(json["message"], "no UserSig: vault is down");
    }

    #[test]
    fn a_session_that_shares_its_rates_has_slots_reserved() {
        let session = session_with(Naming::Snake, json!({}));
        let shared = |processes| session.share_rates(Value::Number(processes), Value::Nothing);
        let message = error(shared(0.5).unwrap_err())["message"].to_string();
        assert!(message.contains("`expected_processes` must be a whole number from 1 to 100000, got 0.5"), "{message}");
        shared(3.0).unwrap();
        let mut call = delete(&session, 1, &CallOptions::default());
        let Ok(Step::Reserve { id, timeout, key, arguments }) = call.step(WALL, 0.0) else { panic!("it has no slot") };
        assert_eq!((timeout, arguments[4].as_str()), (1000.0, "3"));
        assert!(key.ends_with("/account_delete}"), "{key}");
        call.reserved(id, vec![7_000_000, 7_000_000, 1, 1], WALL, 0.0);
        sent(&mut call, 0.0);
    }

    #[test]
    fn the_time_of_a_call_begins_when_it_starts() {
        let session = session_with(Naming::Snake, json!({}));
        let options = CallOptions::default().timeout(std::time::Duration::from_secs(5));
        let mut call = delete(&session, 1, &options);
        call.start(WALL, 1000.0);
        assert!(call.has_timeout());
        assert_eq!(call.time_left(WALL, 4000.0), 2000.0);
        let (id, timeout) = sent(&mut call, 4000.0);
        assert_eq!(timeout, 2000.0);
        call.not_sent(id);
        let json = error(call.step(WALL, 6000.0).unwrap_err());
        assert_eq!((&json["error"], &json["sent"]), (&json!("transport"), &json!("not_sent")));
    }

    #[test]
    fn a_closed_call_does_nothing_more() {
        let session = session_with(Naming::Snake, json!({}));
        let mut call = delete(&session, 150, &CallOptions::default());
        let (id, _) = sent(&mut call, 0.0);
        call.close("enough", WALL, 0.0);
        call.received(id, 200, vec![], OK.into(), WALL, 1.0);
        assert_eq!(error(call.step(WALL, 1.0).unwrap_err())["message"], "this call is finished or closed");
        assert!(call.events().is_empty() && call.take_raw().is_empty());
    }

    #[test]
    fn a_raw_call_takes_any_path_and_an_unknown_endpoint_is_named() {
        let session = session_with(Naming::Camel, json!({}));
        let mut call = session.call_raw("v4/a/b", "{}", &CallOptions::default(), 1).unwrap();
        let (id, _) = sent(&mut call, 0.0);
        call.received(id, 200, vec![], OK.into(), WALL, 1.0);
        let Ok(Step::Done { .. }) = call.step(WALL, 1.0) else { panic!("it was answered") };
        let done = call.done();
        assert_eq!((done.json.as_str(), call.endpoint().is_none()), (OK, true));
        let Err(unknown) = session.call("no_such", json!({}), &CallOptions::default(), 1) else { panic!() };
        assert_eq!(unknown.to_string(), "noSuch: unknown endpoint");
    }

    #[test]
    fn a_misspelled_option_is_named_where_options_stand_among_the_parameters() {
        let params = json!({"delete_item": [{"user_id": "alice"}], "timeot": 5});
        let snake = session_with(Naming::Snake, json!({}));
        let Err(unknown) = snake.call("delete_accounts", params, &CallOptions::default(), 1) else { panic!() };
        let option = crate::misspelled_option(unknown, Naming::Snake);
        assert_eq!(option.to_string(), "unknown option `timeot`; did you mean `timeout`?");
        let Err(thrown) = call_options(value(json!({"timeot": 5})), 0, Naming::Camel) else { panic!() };
        assert_eq!(error(thrown)["message"], "unknown option `timeot`; did you mean `timeout`?");
    }

    #[test]
    fn a_walk_turns_its_pages_asks_for_smaller_ones_and_ends_with_its_error() {
        let session = session_with(Naming::Snake, json!({}));
        let start = json!({"from_account": "alice", "start_index": 0});
        let options = CallOptions::default().max_retries(0);
        let mut pages = session.pages("list_friends", start, &options).unwrap();
        let mut end = |reply: &str, follows: Advance| {
            let mut call = pages.next(1).unwrap().expect("there is a page left");
            let (id, _) = sent(&mut call, 0.0);
            call.received(id, 200, vec![], reply.into(), WALL, 1.0);
            let _ = call.step(WALL, 1.0);
            call.close("enough", WALL, 0.0);
            assert_eq!(pages.advance(&mut call), follows, "{reply}");
        };
        end(
            r#"{"ErrorCode":0,"UserDataItem":[{"To_Account":"bob"}],"CompleteFlag":0,"NextStartIndex":1}"#,
            Advance::Page(vec![]),
        );
        end(r#"{"ErrorCode":30001}"#, Advance::Failed);
        end(r#"{"ErrorCode":0,"UserDataItem":[],"CompleteFlag":1}"#, Advance::Page(vec![]));
        assert!(pages.next(1).unwrap().is_none());

        let members = json!({"group_id": "@TGS#1", "limit": 100, "offset": 0});
        let mut pages = session.pages("list_group_members", members, &options).unwrap();
        let mut call = pages.next(1).unwrap().unwrap();
        assert_eq!(pages.advance(&mut call), Advance::Failed, "it was given up");
        let mut limits = Vec::new();
        for reply in [r#"{"ErrorCode":10018}"#, r#"{"ErrorCode":0,"MemberList":[],"MemberNum":0}"#] {
            let mut call = pages.next(1).unwrap().unwrap();
            let (id, _, request) = request(&mut call, 0.0);
            limits.push(serde_json::from_slice::<serde_json::Value>(&request.body).unwrap()["Limit"].as_i64());
            call.received(id, 200, vec![], reply.into(), WALL, 1.0);
            let ended_well = call.step(WALL, 1.0).is_ok();
            assert_eq!(pages.advance(&mut call), if ended_well { Advance::Page(vec![]) } else { Advance::Retry });
        }
        assert_eq!(limits, [Some(100), Some(50)]);
    }
}
