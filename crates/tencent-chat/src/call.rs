//! One use of an endpoint, as a state machine: it decides, the driver does.
//!
//! A driver asks [`Call::step`] what to do, does it, and tells what came of it. The core has no clocks and no sockets,
//! so every run can be replayed in a test. What goes into which request, when it may go out, whether it may go out again
//! and how the replies become one is decided by `split`, `pace`, `retry` and `merge`; here they meet.

use std::collections::VecDeque;
use std::ops::Range;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::error::{
    CredentialError, Error, ErrorKind, OutcomeUnknown, PartReport, PartState, PartialBatch, Retry, TransportError,
    TransportFailure, facts,
};
use crate::event::{Event, Progress};
use crate::mask::mask;
use crate::merge::Tally;
use crate::pace::Ticket;
use crate::random::Random;
use crate::reply::ReplyText;
use crate::retry::{self, Policy, Repeatable, Trouble};
use crate::schema::{self, Check, Endpoint, InvalidRequest, Naming, Problem};
use crate::split::{Body, Part};
use crate::time::{Instant, Now};
use crate::usersig;
use crate::{CallOptions, HttpRequest, HttpResponse, Outcome, Rate, Session, Timestamp, reply};

/// What is to be done: one endpoint, one body.
#[derive(Debug)]
pub(crate) struct Job {
    pub endpoint: Option<&'static Endpoint>,
    pub path: String,
    /// What goes into the URL beside the signature.
    pub query: Vec<(&'static str, String)>,
    pub body: Body,
    /// How the caller spells names.
    pub naming: Naming,
}

/// What is said about a path of another form.
pub(crate) const PATH_EXPECTED: &str = "expected a path like `v4/service/command`";

/// A raw request for any path.
pub(crate) fn raw_job(path: &str, body: &str) -> Result<Job, InvalidRequest> {
    let invalid = |problem, at, reason| InvalidRequest::new(path, at, reason, problem, Naming::Wire);
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    let trimmed = path.strip_prefix('/').unwrap_or(path);
    if trimmed.split('/').count() != 3 || !trimmed.split('/').all(plain) {
        return Err(invalid(Problem::NotAllowed, "path", PATH_EXPECTED));
    }
    if serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(body).is_err() {
        return Err(invalid(Problem::Unreadable, "body", "expected a JSON object, `{}` at least"));
    }
    let body = Body::raw(body.to_owned());
    Ok(Job { endpoint: None, path: trimmed.to_owned(), query: Vec::new(), body, naming: Naming::Wire })
}

/// What a driver does next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Send this request, then tell [`Call::received`] or [`Call::failed`] with its `id`.
    Send {
        /// Which request of the call it is.
        id: u32,
        /// The request.
        request: HttpRequest,
    },
    /// Ask the provider for a UserSig, then tell [`Call::user_sig`].
    UserSig,
    /// Wait so long, or until a request that is under way comes back.
    Wait {
        /// How long after the time that [`Call::step`] was given.
        duration: Duration,
    },
    /// Nothing to do until a request that is under way comes back.
    Busy,
    /// The call is over. Requests that are still under way are of no interest any more.
    Done(Result<Outcome, Error>),
}

/// One use of an endpoint.
#[derive(Debug)]
pub struct Call {
    session: Session,
    job: Job,
    rate: Rate,
    policy: Policy,
    concurrency: usize,
    timeout: Option<Duration>,
    deadline: Option<Instant>,
    random: Random,
    /// The first item that is in no part yet; `None` when all are.
    next: Option<usize>,
    /// Parts that are to be sent again.
    waiting: VecDeque<Part>,
    under_way: Vec<UnderWay>,
    tally: Tally,
    /// How many requests the call takes, and how many items it has.
    parts: usize,
    items: usize,
    next_id: u32,
    ticket: Option<Ticket>,
    signature: Signature,
    /// How many parts were answered, and whether the last one that ended failed; also before any was.
    answered: usize,
    failed_last: bool,
    /// Why no more is sent.
    stopped: Option<Error>,
    /// What the only request of a call came to.
    single: Option<Result<Outcome, Error>>,
    over: bool,
    events: Option<Vec<Event>>,
    /// Of which wait the last progress told.
    told: Option<Instant>,
}

/// Where the UserSig of the next request comes from.
#[derive(Debug)]
enum Signature {
    Session,
    /// The provider, since then.
    Asking(Timestamp),
    /// From the provider, with its generation.
    Given(Zeroizing<String>, u64),
}

#[derive(Debug)]
struct UnderWay {
    id: u32,
    part: Part,
    sent: Instant,
    host: usize,
    generation: u64,
    /// Whether none of it has left, as the driver said before this step.
    is_not_sent: bool,
}

impl Call {
    pub(crate) fn new(session: Session, job: Job, options: &CallOptions, seed: u64) -> Result<Self, Error> {
        let settings = session.settings();
        let concurrency = match (options.concurrency.unwrap_or(settings.concurrency), job.endpoint) {
            (0, _) => return Err(Error::config("concurrency must be at least 1")),
            (_, Some(Endpoint { batch: Some(batch), .. })) if batch.in_order => 1,
            (most, _) => most,
        };
        let max_retries = options.max_retries.unwrap_or(settings.max_retries);
        Ok(Self {
            rate: settings.rate_of(job.endpoint.or_else(|| schema::find_path(&job.path)), &job.path),
            policy: Policy { max_retries, max_time: settings.max_retry_time },
            concurrency,
            timeout: options.timeout,
            deadline: None,
            random: Random(seed),
            next: if job.body.is_nothing() { None } else { Some(0) },
            waiting: VecDeque::new(),
            under_way: Vec::new(),
            tally: Tally::default(),
            parts: if job.body.is_nothing() { 0 } else { job.body.parts_from(0) },
            items: job.body.items().len(),
            next_id: 0,
            ticket: None,
            signature: Signature::Session,
            answered: 0,
            failed_last: true,
            stopped: None,
            single: None,
            over: false,
            events: options.observed.then(Vec::new),
            told: None,
            session,
            job,
        })
    }

    /// How far the call is.
    pub fn progress(&self) -> Progress {
        Progress {
            parts: self.parts,
            parts_done: self.tally.parts_done,
            items: self.items,
            items_done: self.tally.items_done,
            failures: self.tally.items_failed,
            waiting_until: None,
        }
    }

    /// Begins the call's time, which otherwise begins with the first step: for a driver that waits before it.
    pub fn start(&mut self, now: Now) {
        if let (None, Some(timeout)) = (self.deadline, self.timeout) {
            self.deadline = Some(now.after(timeout).instant);
        }
    }

    /// How much is left of the call's time, once it began; `None` when it may take as long as it wants.
    pub fn time_left(&self, now: Now) -> Option<Duration> {
        self.deadline.map(|deadline| Duration::from_millis(deadline.since(now.instant)))
    }

    /// What happened since this was last asked; nothing unless the call is observed.
    pub fn events(&mut self) -> Vec<Event> {
        self.events.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Says what to do at this time.
    pub fn step(&mut self, now: Now) -> Step {
        if self.over {
            return Step::Done(Err(Error::config("this call is over and its outcome was taken already")));
        }
        self.start(now);
        if self.deadline.is_some_and(|deadline| deadline <= now.instant) {
            self.run_out();
        }
        for under_way in &mut self.under_way {
            under_way.is_not_sent = false;
        }
        let until = match self.begin(now) {
            Ok(step) => return step,
            Err(until) => until,
        };
        if self.is_complete() {
            self.over = true;
            let result = self.finish();
            return Step::Done(result);
        }
        let until = [until, self.deadline].into_iter().flatten().min();
        match until {
            Some(until) => {
                self.tell_waiting(until, now);
                Step::Wait { duration: Duration::from_millis(until.since(now.instant)) }
            }
            None => Step::Busy,
        }
    }

    /// Begins a request, or says when one may be; `None` when that depends on what is under way.
    fn begin(&mut self, now: Now) -> Result<Step, Option<Instant>> {
        if self.stopped.is_some() {
            self.give_up();
        }
        if matches!(self.signature, Signature::Asking(_)) || self.under_way.len() >= self.concurrency {
            return Err(None);
        }
        let part = loop {
            let part = self.next_part(now)?;
            if !retry::is_forgotten(part.tries, self.repeatable(), now) {
                break part;
            }
            // Its turn comes too late.
            let error = part.error.clone().unwrap_or_else(|| self.time_is_over());
            self.fail(part, error);
        };
        let (user_sig, generation) = match self.sign(now) {
            Ok(Some(signature)) => signature,
            Ok(None) => {
                self.waiting.push_front(part);
                self.signature = Signature::Asking(now.wall);
                return Ok(Step::UserSig);
            }
            Err(error) => {
                self.waiting.push_front(part);
                self.stop(error);
                self.give_up();
                return Err(None);
            }
        };
        let cost = part.items.len().max(1);
        if let Err(until) = self.session.admit(&self.job.path, self.rate, cost, &mut self.ticket, now.instant) {
            self.waiting.push_front(part);
            return Err(Some(until));
        }
        Ok(self.send(part, &user_sig, generation, now))
    }

    /// The part whose turn it is.
    fn next_part(&mut self, now: Now) -> Result<Part, Option<Instant>> {
        if let Some(at) = self.waiting.iter().position(|part| part.not_before <= now.instant)
            && let Some(part) = self.waiting.remove(at)
        {
            return Ok(part);
        }
        // Parts that wait to be sent again count: a server in trouble is not given more and more.
        let busy = self.under_way.len() + self.waiting.len();
        match self.next {
            Some(first) if busy < self.concurrency => {
                let part = self.job.body.part(first, &mut self.random);
                self.next = Some(part.items.end).filter(|end| *end < self.items);
                Ok(part)
            }
            _ => Err(self.waiting.iter().map(|part| part.not_before).min()),
        }
    }

    fn sign(&mut self, now: Now) -> Result<Option<(Zeroizing<String>, u64)>, Error> {
        match &self.signature {
            Signature::Given(user_sig, generation) => Ok(Some((user_sig.clone(), *generation))),
            Signature::Session | Signature::Asking(_) => self.session.user_sig(now.wall),
        }
    }

    fn send(&mut self, mut part: Part, user_sig: &str, generation: u64, now: Now) -> Step {
        let id = self.next_id;
        self.next_id += 1;
        part.tries.sent += 1;
        part.tries.since.get_or_insert(now);
        part.answered_before.get_or_insert(self.answered);
        let (base_url, host) = self.session.host();
        let body = self.job.body.write(&part).into_bytes();
        let random = self.random.bits();
        let mut request = HttpRequest::new(self.session.app(), base_url, &self.job.path, user_sig, random, body);
        for (name, value) in &self.job.query {
            request.add_query(name, value);
        }
        self.tell(|call| Event::Request {
            id,
            endpoint: call.endpoint_name(),
            url: request.masked_url(),
            bytes: request.body.len(),
            items: part.items.len(),
            attempt: part.tries.sent,
        });
        self.under_way.push(UnderWay { id, part, sent: now.instant, host, generation, is_not_sent: false });
        Step::Send { id, request }
    }

    /// Tells what the provider answered to [`Step::UserSig`].
    pub fn user_sig(&mut self, answer: Result<String, String>) {
        let Signature::Asking(now) = self.signature else { return };
        self.signature = Signature::Session;
        let message = match answer {
            Ok(text) => {
                let text = Zeroizing::new(text);
                // Files and commands end what they give with a line break.
                let trimmed = text.trim();
                let expired = || usersig::expired(trimmed, now.as_secs()).map_or(Ok(()), Err);
                match self.session.app().check_user_sig(trimmed).and_then(|()| expired()) {
                    Err(problem) => ["what the provider gave: ", &*problem].concat(),
                    Ok(()) => {
                        let generation = self.session.keep(trimmed);
                        self.signature = Signature::Given(Zeroizing::new(trimmed.to_owned()), generation);
                        return;
                    }
                }
            }
            Err(message) => mask(&message),
        };
        self.stop(Error::Credential(CredentialError { message }));
    }

    /// Tells that a request was answered.
    pub fn received(&mut self, id: u32, response: HttpResponse, now: Now) {
        let Some(done) = self.take(id) else { return };
        let HttpResponse { status, headers, body } = response;
        let result = reply::read(status, body, self.job.endpoint, &self.job.path, self.job.naming);
        self.tell_response(&done, Some(status), result.as_ref().err(), now);
        let error = match result {
            Ok(text) => return self.succeed(done.part, text),
            Err(error) => error,
        };
        match error {
            Error::Api(mut api) => {
                let Range { start, end } = done.part.items;
                let items = &self.job.body.items()[start..end];
                reply::read_refusal(&mut api, self.job.endpoint, items, start, self.job.naming);
                let (trouble, whole_app) = classify(&self.job.path, api.code);
                match trouble {
                    Trouble::Throttled => self.session.slow_down(&self.job.path, whole_app, now.instant),
                    Trouble::Signature => {
                        let behind = self.learn_clock(&headers, now);
                        if self.renew(&done) {
                            let mut part = done.part;
                            part.renewed = true;
                            // It was refused before any work: that is no try.
                            part.tries.sent -= 1;
                            return self.waiting.push_front(part);
                        }
                        if let Some(note) = behind {
                            api.hint = format!("{}; {note}", api.hint);
                        }
                    }
                    _ if api.code == REPLY_TOO_LARGE => {
                        if let Some([first, second]) = self.job.body.halves(&done.part) {
                            self.parts += 1;
                            self.waiting.push_front(second);
                            return self.waiting.push_front(first);
                        }
                    }
                    _ => {}
                }
                self.again_or_fail(done, trouble, Error::Api(api), now);
            }
            error => self.again_or_fail(done, retry::trouble_of(status), error, now),
        }
    }

    /// Tells that a request got no answer. `message` is the transport's; UserSigs in it are masked.
    pub fn failed(&mut self, id: u32, failure: TransportFailure, message: &str, now: Now) {
        let Some(done) = self.take(id) else { return };
        let error = Error::Transport(TransportError { failure, message: mask(message) });
        self.tell_response(&done, None, Some(&error), now);
        let trouble = match failure {
            TransportFailure::NotSent => {
                self.session.fail_over(done.host);
                Trouble::NotSent
            }
            TransportFailure::MaybeSent => Trouble::Lost,
        };
        self.again_or_fail(done, trouble, error, now);
    }

    /// Reports that surely no byte of a request has left by now, for instance because it waits for a connection. It holds for the
    /// next step: should the call's time be over then, the request had no effect.
    ///
    /// The drivers for Node.js and reqwest report it before each step. Python's makes no request before there is a place for it, and
    /// does not learn what becomes of it afterwards.
    pub fn not_sent(&mut self, id: u32) {
        if let Some(under_way) = self.under_way.iter_mut().find(|under_way| under_way.id == id) {
            under_way.is_not_sent = true;
        }
    }

    fn take(&mut self, id: u32) -> Option<UnderWay> {
        let at = self.under_way.iter().position(|under_way| under_way.id == id)?;
        Some(self.under_way.swap_remove(at))
    }

    /// Notes that a part was answered.
    fn succeed(&mut self, part: Part, text: ReplyText) {
        self.answered += 1;
        self.failed_last = false;
        let Range { start, end } = part.items;
        if self.parts == 1 {
            let failures = match (&self.events, self.job.endpoint) {
                (Some(_), Some(endpoint)) => reply::part_failures(endpoint, self.job.body.items(), 0, &text).len(),
                _ => 0,
            };
            self.tally.parts_done = 1;
            self.tally.items_done = end;
            self.tally.items_failed = failures;
            // The names of the items are given away: the call is over.
            let items = std::mem::replace(&mut self.job.body, Body::raw(String::new())).into_items();
            self.single = Some(Ok(Outcome::new(self.job.endpoint, items, text)));
        } else {
            let items = &self.job.body.items()[start..end];
            let failures = self.job.endpoint.map(|endpoint| reply::part_failures(endpoint, items, start, &text));
            self.tally.replied(start..end, text.into_readable(), failures.unwrap_or_default());
        }
        self.tell_progress();
    }

    /// Whether a new UserSig is worth a try.
    fn renew(&mut self, done: &UnderWay) -> bool {
        self.signature = Signature::Session;
        self.session.forget(done.generation) && !done.part.renewed
    }

    /// What the server's clock says of this machine's, where they differ much.
    fn learn_clock(&self, headers: &[(String, String)], now: Now) -> Option<String> {
        let (_, date) = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("date"))?;
        let since = httpdate::parse_http_date(date).ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        let ahead = self.session.learn_clock(Timestamp::from_secs(since.as_secs()), now.wall);
        let direction = match ahead {
            0 => return None,
            1.. => "behind",
            _ => "ahead of",
        };
        Some(format!("this machine's clock is {} s {direction} the server's", ahead.abs() / 1000))
    }

    /// Sends a part again later, or gives it up.
    fn again_or_fail(&mut self, done: UnderWay, trouble: Trouble, error: Error, now: Now) {
        let UnderWay { id, mut part, .. } = done;
        part.tries.may_have_worked |= trouble.may_have_worked();
        part.tries.throttled += u32::from(trouble == Trouble::Throttled);
        let again = match self.stopped {
            None => retry::again(trouble, self.policy, part.tries, self.repeatable(), &mut self.random, now),
            Some(_) => None,
        };
        match again.filter(|at| self.deadline.is_none_or(|deadline| *at < deadline)) {
            Some(at) => {
                self.tell(|call| Event::Retry {
                    id,
                    endpoint: call.endpoint_name(),
                    attempt: part.tries.sent,
                    wait: at.since(now.instant),
                    reason: error.to_string(),
                });
                part.not_before = at;
                part.error = Some(error);
                self.waiting.push_back(part);
            }
            None => {
                // Nothing came through for as long as this part was tried, and the part before it failed, too. Counted,
                // not timed, so that the outcome does not depend on how fast the server is.
                let idle = self.failed_last && part.answered_before.is_none_or(|before| before == self.answered);
                let hopeless = match &error {
                    Error::Api(error) => concerns_the_caller(error.kind),
                    _ => idle,
                };
                if self.stopped.is_none() && (hopeless || self.in_order()) {
                    self.stop(error.clone());
                }
                self.fail(part, error);
            }
        }
    }

    /// Gives a part up.
    fn fail(&mut self, part: Part, mut error: Error) {
        self.failed_last = true;
        let is_unclear = matches!(&error, Error::Api(error) if error.is_unclear);
        let may_have_worked = part.tries.may_have_worked;
        let state = if may_have_worked || is_unclear { PartState::Unknown } else { PartState::NotProcessed };
        if let (PartState::Unknown, Error::Transport(error)) = (state, &mut error) {
            // An earlier try may have been processed even if the last one never reached the server.
            error.failure = TransportFailure::MaybeSent;
        }
        if may_have_worked && !self.is_idempotent() {
            let endpoint = self.endpoint_name();
            let body = self.job.body.write(&part);
            error = Error::OutcomeUnknown(Box::new(OutcomeUnknown { endpoint, body, cause: error }));
        }
        if self.parts == 1 {
            self.tally.parts_done = 1;
            self.tally.items_done = part.items.len();
            self.tally.items_failed = part.items.len();
            self.single = Some(Err(error));
        } else {
            self.tally.failed(PartReport { items: part.items, state, error: Some(error) });
        }
        self.tell_progress();
    }

    /// Sends no more.
    fn stop(&mut self, error: Error) {
        self.stopped.get_or_insert(error);
    }

    /// Gives up what is not under way.
    fn give_up(&mut self) {
        let Some(error) = self.stopped.clone() else { return };
        while let Some(part) = self.waiting.pop_front() {
            let own = part.error.clone().unwrap_or_else(|| error.clone());
            self.fail(part, own);
        }
        if let Some(first) = self.next.take() {
            let items = first..self.items;
            if self.parts == 1 {
                self.single = Some(Err(error));
            } else {
                // One report for all: each part's own would say the same.
                self.tally.parts_done += self.job.body.parts_from(first) - 1;
                self.tally.failed(PartReport { items, state: PartState::NotProcessed, error: None });
            }
        }
        self.leave();
    }

    /// The call's time is over.
    fn run_out(&mut self) {
        let error = self.time_is_over();
        self.stop(error.clone());
        self.signature = Signature::Session;
        for mut under_way in std::mem::take(&mut self.under_way) {
            under_way.part.tries.may_have_worked |= !under_way.is_not_sent;
            self.fail(under_way.part, error.clone());
        }
        self.give_up();
    }

    fn time_is_over(&self) -> Error {
        // Formatting of 128 bits would add much to the small module.
        let millis = self.timeout.unwrap_or_default().as_millis() as u64;
        let message = format!("the call was not done within its {millis} ms");
        Error::Transport(TransportError { failure: TransportFailure::NotSent, message })
    }

    fn is_complete(&self) -> bool {
        self.next.is_none()
            && self.waiting.is_empty()
            && self.under_way.is_empty()
            && !matches!(self.signature, Signature::Asking(_))
    }

    fn finish(&mut self) -> Result<Outcome, Error> {
        self.leave();
        if let Some(result) = self.single.take() {
            return result;
        }
        if self.job.body.is_nothing() {
            let reply = self.job.endpoint.map_or_else(String::new, schema::empty_reply);
            return Ok(Outcome::merged(self.job.endpoint, reply, Vec::new(), Vec::new()));
        }
        let tally = std::mem::take(&mut self.tally);
        let whole = tally.is_whole();
        let (raw, failures, parts, reports) = tally.finish();
        let outcome = Outcome::merged(self.job.endpoint, raw, failures, parts);
        if whole {
            return Ok(outcome);
        }
        let untouched = reports.iter().all(|report| report.state == PartState::NotProcessed);
        if untouched && reports.iter().map(|report| report.items.len()).sum::<usize>() == self.items {
            // Nothing was done at all: the first reason is the whole story.
            let error = reports.into_iter().find_map(|report| report.error).or(self.stopped.take());
            return Err(error.unwrap_or_else(|| self.time_is_over()));
        }
        Err(Error::PartialBatch(Box::new(self.partial(outcome, reports))))
    }

    fn partial(&self, outcome: Outcome, reports: Vec<PartReport>) -> PartialBatch {
        let repeatable = |report: &&PartReport| report.state == PartState::NotProcessed || self.is_idempotent();
        let rest: Vec<Range<usize>> = reports.iter().filter(repeatable).map(|report| report.items.clone()).collect();
        let rest_items = rest.iter().map(Range::len).sum();
        let mut parts = Vec::new();
        let mut next = 0;
        let processed = |from: usize, to: usize, parts: &mut Vec<PartReport>| {
            if from < to {
                parts.push(PartReport { items: from..to, state: PartState::Processed, error: None });
            }
        };
        for report in reports {
            processed(next, report.items.start, &mut parts);
            next = report.items.end;
            parts.push(report);
        }
        processed(next, self.items, &mut parts);
        let renamed = outcome.renamed(self.job.naming);
        PartialBatch {
            endpoint: self.endpoint_name(),
            reply: renamed.json,
            raw: outcome.raw().to_owned(),
            failures: renamed.failures,
            parts,
            rest: (rest_items > 0).then(|| self.in_callers_spelling(&self.job.body.write_items(&rest))),
            rest_items,
        }
    }

    /// A body in the caller's names.
    fn in_callers_spelling(&self, body: &str) -> String {
        let Some(endpoint) = self.job.endpoint else { return body.to_owned() };
        let mut params = serde_json::Deserializer::from_str(body);
        let written =
            schema::write_request(endpoint, &mut params, Naming::Wire, self.job.naming, Check::Unchecked, None);
        written.map_or_else(|_| body.to_owned(), |written| written.json)
    }

    fn leave(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            self.session.leave(&self.job.path, ticket);
        }
    }

    fn repeatable(&self) -> Repeatable {
        let Some(endpoint) = self.job.endpoint else { return Repeatable::No };
        match endpoint.dedup.and_then(|dedup| dedup.seconds) {
            _ if endpoint.idempotent == Some(true) => Repeatable::Always,
            Some(seconds) if self.job.body.is_recognizable() => Repeatable::Seconds(seconds),
            _ => Repeatable::No,
        }
    }

    fn is_idempotent(&self) -> bool {
        self.job.endpoint.is_some_and(|endpoint| endpoint.idempotent == Some(true))
    }

    fn in_order(&self) -> bool {
        self.job.endpoint.and_then(|endpoint| endpoint.batch).is_some_and(|batch| batch.in_order)
    }

    /// As the caller spells it, or the path of a raw request.
    fn endpoint_name(&self) -> String {
        let name = self.job.endpoint.map_or(&*self.job.path, |endpoint| endpoint.name);
        schema::endpoint_name(name, self.job.naming)
    }

    fn tell(&mut self, event: impl FnOnce(&Self) -> Event) {
        if self.events.is_some() {
            let event = event(self);
            self.events.get_or_insert_default().push(event);
        }
    }

    fn tell_response(&mut self, done: &UnderWay, status: Option<u16>, error: Option<&Error>, now: Now) {
        self.tell(|call| Event::Response {
            id: done.id,
            endpoint: call.endpoint_name(),
            status,
            millis: now.instant.since(done.sent),
            error: error.map(Error::to_string),
            code: match error {
                Some(Error::Api(error)) => Some(error.code),
                _ => None,
            },
        });
    }

    fn tell_progress(&mut self) {
        self.told = None;
        self.tell(|call| Event::Progress(call.progress()));
    }

    /// Tells that nothing goes out for a while, once.
    fn tell_waiting(&mut self, until: Instant, now: Now) {
        let wait = until.since(now.instant);
        if wait > TELLING_WAIT && self.under_way.is_empty() && self.told != Some(until) {
            self.told = Some(until);
            let waiting_until = Some(now.wall.as_millis().saturating_add(wait));
            self.tell(|call| Event::Progress(Progress { waiting_until, ..call.progress() }));
        }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.leave();
    }
}

/// The reply would exceed 1 MB: ask for less.
pub(crate) const REPLY_TOO_LARGE: i64 = 10_018;

/// Not only this endpoint, but the whole app is called too often.
const APP_RATE_EXCEEDED: i64 = 60_011;

/// Too many UserSigs were refused: another try within a minute makes it worse.
const TOO_MANY_BAD_SIGNATURES: i64 = 70_050;

/// How long a wait is told of, in milliseconds.
const TELLING_WAIT: u64 = 500;

/// What an error code means for repeating the request, and whether it slows down the whole app.
fn classify(path: &str, code: i64) -> (Trouble, bool) {
    let trouble = match facts(path, code).retry {
        _ if code == TOO_MANY_BAD_SIGNATURES => Trouble::Refused,
        Retry::RateLimited => Trouble::Throttled,
        Retry::RefreshSig => Trouble::Signature,
        Retry::Immediately | Retry::Backoff => Trouble::Failed,
        Retry::Never => Trouble::Refused,
    };
    (trouble, code == APP_RATE_EXCEEDED)
}

/// Whether a refusal is about who calls, so that every other part would be refused as well.
fn concerns_the_caller(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::SignatureExpired
            | ErrorKind::SignatureInvalid
            | ErrorKind::WrongRegion
            | ErrorKind::WrongApp
            | ErrorKind::NotAdmin
            | ErrorKind::NotEnabled
            | ErrorKind::Suspended
            | ErrorKind::IpNotAllowed
    )
}

#[cfg(all(test, feature = "default"))]
mod tests {
    use super::*;
    use crate::schema::{self, Naming};
    use crate::usersig::SignParams;
    use crate::{App, CallOptions, Credential, ErrorKind, Region, SecretKey};

    const TIME: Timestamp = Timestamp::from_secs(1_700_000_000);

    fn now() -> Now {
        TIME.into()
    }

    const DELETE: &str = r#"{"delete_item":[{"user_id":"alice"},{"user_id":"bob"}]}"#;
    const CREATE: &str = r#"{"owner_account":"alice","name":"News"}"#;

    fn session(credential: impl Into<Credential>) -> Session {
        Session::new(App::new(1400000000, Region::Seoul).admin("administrator", credential))
    }

    fn call(name: &str, params: &str) -> Call {
        call_of(&session(SecretKey::new("a-key-of-the-tests")), name, params)
    }

    /// A call that is not repeated.
    fn call_of(session: &Session, name: &str, params: &str) -> Call {
        call_with(session, name, params, &CallOptions::default().max_retries(0))
    }

    fn call_with(session: &Session, name: &str, params: &str, options: &CallOptions) -> Call {
        let endpoint = schema::find(name).unwrap();
        let mut params = serde_json::Deserializer::from_str(params);
        session.call_endpoint(endpoint, &mut params, Naming::Snake, options, 1).unwrap()
    }

    fn sent(call: &mut Call) -> (u32, HttpRequest) {
        sent_at(call, now())
    }

    /// The next request, however long it must wait.
    fn sent_at(call: &mut Call, now: Now) -> (u32, HttpRequest) {
        match call.step(now) {
            Step::Send { id, request } => (id, request),
            Step::Wait { duration } => sent_at(call, now.after(duration)),
            other => panic!("expected a request, got {other:?}"),
        }
    }

    fn response(body: &str) -> HttpResponse {
        HttpResponse { status: 200, headers: vec![], body: body.as_bytes().to_vec() }
    }

    fn done(call: &mut Call) -> Result<Outcome, Error> {
        match call.step(now()) {
            Step::Done(result) => result,
            other => panic!("expected the end, got {other:?}"),
        }
    }

    #[test]
    fn a_call_whose_time_is_over_before_its_first_step_sends_nothing_and_keeps_its_host() {
        let session = session(SecretKey::new("a-key-of-the-tests"));
        let options = CallOptions::default().timeout(Duration::from_secs(5));
        let mut call = call_with(&session, "delete_accounts", DELETE, &options);
        call.start(now());
        let later = now().after(Duration::from_secs(4));
        call.start(later);
        assert_eq!(call.time_left(later), Some(Duration::from_secs(1)));
        let end = now().after(Duration::from_secs(5));
        let host = session.host();
        let Step::Done(Err(Error::Transport(error))) = call.step(end) else { panic!("its time is over") };
        assert_eq!((error.failure, session.host()), (TransportFailure::NotSent, host));
    }

    #[test]
    fn requests_under_way_and_those_that_wait_to_be_sent_again_are_as_many_as_allowed() {
        let session = session(SecretKey::new("a-key-of-the-tests"));
        let items: Vec<String> = (0..500).map(|number| format!(r#"{{"user_id":"u{number}"}}"#)).collect();
        let params = format!(r#"{{"delete_item":[{}]}}"#, items.join(","));
        let options = CallOptions::default().concurrency(2);
        let mut call = call_with(&session, "delete_accounts", &params, &options);
        let mut now = now();
        let mut until_busy = |call: &mut Call| {
            let mut sent = Vec::new();
            loop {
                match call.step(now) {
                    Step::Send { id, request } => sent.push((id, String::from_utf8_lossy(&request.body).into_owned())),
                    Step::Wait { duration } => now = now.after(duration),
                    Step::Busy => return (sent, now),
                    other => panic!("{other:?}"),
                }
            }
        };
        let (first, now) = until_busy(&mut call);
        assert_eq!(first.len(), 2);
        for (id, _) in &first {
            call.received(*id, HttpResponse { status: 502, headers: vec![], body: vec![] }, now);
        }
        // Nothing else begins before these two have gone out again.
        let (mut again, now) = until_busy(&mut call);
        again.sort_by_key(|(_, body)| !body.contains("\"u0\""));
        let bodies = |sent: &[(u32, String)]| sent.iter().map(|(_, body)| body.clone()).collect::<Vec<_>>();
        assert_eq!(bodies(&again), bodies(&first));
        call.received(again[0].0, response(r#"{"ActionStatus":"OK","ErrorCode":0}"#), now);
        let (next, _) = until_busy(&mut call);
        assert!(next.len() == 1 && next[0].1.contains("\"u200\""), "{next:?}");
    }

    #[test]
    fn a_request_that_had_not_left_when_the_calls_time_was_over_had_no_effect() {
        let session = session(SecretKey::new("a-key-of-the-tests"));
        let options = CallOptions::default().timeout(Duration::from_secs(5));
        let end = now().after(Duration::from_secs(5));
        const ACCOUNT: &str = r#"{"owner_account":"alice","name":"News"}"#;
        let ends = |mark: fn(&mut Call, u32)| {
            let mut call = call_with(&session, "create_official_account", ACCOUNT, &options);
            let (id, _) = sent(&mut call);
            mark(&mut call, id);
            let Step::Done(Err(error)) = call.step(end) else { panic!("its time is over") };
            error
        };
        let not_sent = ends(|call, id| call.not_sent(id));
        assert!(
            matches!(&not_sent, Error::Transport(error) if error.failure == TransportFailure::NotSent),
            "{not_sent:?}"
        );
        let sent_since = ends(|call, id| {
            call.not_sent(id);
            call.step(now());
        });
        assert!(matches!(sent_since, Error::OutcomeUnknown(_)), "{sent_since:?}");
        assert!(matches!(ends(|_, _| ()), Error::OutcomeUnknown(_)));
    }

    /// What becomes of a call that gets this answer.
    fn answered(name: &str, params: &str, status: u16, body: &str) -> Result<Outcome, Error> {
        let mut call = call(name, params);
        let (id, _) = sent(&mut call);
        assert!(matches!(call.step(now()), Step::Busy));
        call.received(id, HttpResponse { status, headers: vec![], body: body.into() }, now());
        done(&mut call)
    }

    #[test]
    fn items_that_failed_are_reported_with_their_place_and_reason() {
        let body = r#"{"ActionStatus":"OK","ErrorCode":0,"ResultItem":[{"ResultCode":0,"UserID":"alice"},{"ResultCode":70107,"ResultInfo":"gone","UserID":"bob"}]}"#;
        let renamed = answered("delete_accounts", DELETE, 200, body).unwrap().renamed(Naming::Camel);
        assert!(renamed.json.contains(r#""resultItem":[{"resultCode":0,"userId":"alice"}"#));
        let [failure] = &renamed.failures[..] else { panic!("{:?}", renamed.failures) };
        assert_eq!((failure.item.as_str(), failure.index, failure.code), ("bob", Some(1), Some(70107)));
        assert_eq!((failure.kind, failure.info.as_str()), (ErrorKind::AccountNotFound, "gone"));
        assert!(!failure.hint.is_empty());
    }

    #[test]
    fn subscribers_that_are_not_answered_are_failures() {
        let params = r#"{"official_account":"@TOA#_a","subscriber_to_del_account":["a","b","c","d"]}"#;
        let body = r#"{"ErrorCode":0,"SubscriberList":[{"Subscriber_Account":"a","Result":1},{"Subscriber_Account":"b","Result":2},{"Subscriber_Account":"c","Result":0}]}"#;
        let failures = answered("delete_subscribers", params, 200, body).unwrap().renamed(Naming::Snake).failures;
        let told: Vec<_> = failures.iter().map(|f| (f.item.as_str(), f.index, f.code, f.kind)).collect();
        assert_eq!(told, [("c", Some(2), None, ErrorKind::Unknown), ("d", Some(3), None, ErrorKind::NoAnswer)]);
    }

    #[test]
    fn accounts_that_were_not_imported_are_failures_without_a_code() {
        let body = r#"{"ErrorCode":0,"FailAccounts":["b"]}"#;
        let params = r#"{"account_list":[{"user_id":"a"},{"user_id":"b"}]}"#;
        let failures = answered("import_accounts", params, 200, body).unwrap().renamed(Naming::Snake).failures;
        assert_eq!((failures.len(), failures[0].item.as_str(), failures[0].index), (1, "b", Some(1)));
    }

    #[test]
    fn an_entry_that_names_nobody_blames_nobody_else() {
        let imports = r#"{"account_list":[{"user_id":"a"},{"user_id":"b"},{"user_id":""}]}"#;
        let deletes = r#"{"delete_item":[{"user_id":"a"},{"user_id":"b"}]}"#;
        for (endpoint, params, body, told) in [
            ("import_accounts", imports, r#""FailAccounts":[""]"#, vec![("", Some(2))]),
            ("import_accounts", imports, r#""FailAccounts":"b""#, vec![("b", Some(1))]),
            ("import_accounts", imports, r#""FailAccounts":[{"X":1}]"#, vec![(r#"{"X":1}"#, None)]),
            ("import_accounts", imports, r#""FailAccounts":null"#, vec![]),
            ("delete_accounts", deletes, r#""ResultItem":[{"ResultCode":70107}]"#, vec![("", None)]),
            (
                "delete_accounts",
                deletes,
                r#""ResultItem":[{"ResultCode":0},{"ResultCode":70107}]"#,
                vec![("b", Some(1))],
            ),
        ] {
            let outcome = answered(endpoint, params, 200, &format!(r#"{{"ErrorCode":0,{body}}}"#));
            let failures = outcome.unwrap().renamed(Naming::Snake).failures;
            let got: Vec<_> = failures.iter().map(|failure| (failure.item.as_str(), failure.index)).collect();
            assert_eq!(got, told, "{body}");
        }
    }

    #[test]
    fn a_success_whose_error_info_is_not_empty_is_a_success() {
        assert!(
            answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"0"}"#).is_ok()
        );
        assert!(answered("delete_accounts", DELETE, 200, r#"{"ErrorCode":0,"ErrorInfo":"sucess"}"#).is_ok());
        assert!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"SomeError","ErrorCode":0}"#).is_ok());
        assert!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"OK"}"#).is_ok());
    }

    #[test]
    fn a_refusal_says_what_to_do() {
        let body = r#"{"ActionStatus":"FAIL","ErrorCode":70020,"ErrorInfo":"no such app"}"#;
        let Err(Error::Api(error)) = answered("delete_accounts", DELETE, 200, body) else { panic!() };
        assert_eq!((error.code, error.kind, error.retryable), (70020, ErrorKind::WrongRegion, false));
        assert_eq!(error.endpoint, "delete_accounts");
        assert!(error.hint.contains("region"), "{}", error.hint);
    }

    #[test]
    fn an_error_code_is_read_however_it_is_written() {
        for body in [r#"{"ErrorCode":"70107"}"#, r#"{"ErrorCode":70107.0,"ActionStatus":null}"#] {
            assert!(matches!(answered("delete_accounts", DELETE, 200, body), Err(Error::Api(e)) if e.code == 70107));
        }
        assert!(matches!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"FAIL"}"#), Err(Error::Api(_))));
    }

    #[test]
    fn what_is_no_reply_is_an_http_error() {
        for (status, body) in [
            (502, "<html>Bad Gateway</html>"),
            (404, "{}"),
            (501, r#"{"ErrorCode":0}"#),
            (200, ""),
            (200, "<html>"),
            (200, r#"{"ErrorCode":0,"ResultItem":[{"Res"#),
            (200, "[]"),
            (200, "{}"),
            (200, "null"),
        ] {
            match answered("delete_accounts", DELETE, status, body) {
                Err(Error::Http(error)) => {
                    assert_eq!((error.status, error.body_start.as_str()), (status, body))
                }
                other => panic!("{body}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_list_of_no_items_is_a_success_without_a_request() {
        for params in [r#"{"delete_item":[]}"#, r#"{"DeleteItem":[]}"#] {
            let outcome = done(&mut call("delete_accounts", params)).unwrap();
            assert!(outcome.raw().ends_with(r#""ResultItem":[]}"#), "{}", outcome.raw());
            let renamed = outcome.renamed(Naming::Snake);
            assert!(renamed.json.ends_with(r#""result_item":[]}"#) && renamed.failures.is_empty());
            assert_eq!(call("delete_accounts", params).progress().parts, 0);
        }
    }

    #[test]
    fn extra_stands_in_every_part_and_not_in_the_rest() {
        let endpoint = schema::find("batch_send_c2c_message").unwrap();
        let params =
            r#"{"to_account":["a","b"],"offline_push_info":{"desc":"d"},"msg_body":[{"MsgType":"T","MsgContent":{}}]}"#;
        let extra = Some(r#"{"OfflinePushInfo":{"Ext":"e"},"New":1}"#);
        let mut read = serde_json::Deserializer::from_str(params);
        let written = schema::write_request(endpoint, &mut read, Naming::Snake, Naming::Wire, Check::Strict, extra);
        let body = Body::new(endpoint, written.unwrap(), false);
        let part: serde_json::Value = serde_json::from_str(&body.write(&body.part(0, &mut Random(1)))).unwrap();
        assert_eq!((&part["OfflinePushInfo"]["Ext"], &part["New"]), (&"e".into(), &1.into()));
        assert_eq!(
            body.write_items(&[Range { start: 1, end: 2 }]),
            r#"{"To_Account":["b"],"OfflinePushInfo":{"Desc":"d"},"MsgBody":[{"MsgType":"T","MsgContent":{}}]}"#
        );
    }

    #[test]
    fn a_call_that_may_not_be_repeated_ends_with_an_unknown_outcome() {
        for (status, body) in [(502, "bad gateway"), (504, ""), (200, r#"{"ErrorCode":0,"#)] {
            assert!(
                matches!(answered("create_official_account", CREATE, status, body), Err(Error::OutcomeUnknown(_))),
                "{status}"
            );
        }
        assert!(matches!(answered("create_official_account", CREATE, 404, ""), Err(Error::Http(_))));
        for (failure, unknown) in [(TransportFailure::NotSent, false), (TransportFailure::MaybeSent, true)] {
            let mut call = call("create_official_account", CREATE);
            let (id, _) = sent(&mut call);
            call.failed(id, failure, "broken at https://host/?usersig=abc&x", now());
            let error = done(&mut call).unwrap_err();
            assert_eq!(matches!(error, Error::OutcomeUnknown(_)), unknown, "{error}");
            assert!(!error.to_json().contains("abc"), "{error}");
        }
    }

    #[test]
    fn a_transport_failure_tells_whether_the_request_was_sent() {
        let mut call = call("delete_accounts", DELETE);
        let (id, _) = sent(&mut call);
        call.failed(id, TransportFailure::MaybeSent, "timed out", now());
        assert!(matches!(done(&mut call), Err(Error::Transport(e)) if e.failure == TransportFailure::MaybeSent));
    }

    #[test]
    fn the_provider_is_asked_once_and_again_after_the_server_refused_its_user_sig() {
        let session = session(Credential::provider());
        let key = SecretKey::new("a-key-of-the-tests");
        let params = crate::usersig::SignParams::new(1400000000, "administrator", TIME.as_secs());
        let ask = |call: &mut Call| {
            assert!(matches!(call.step(now()), Step::UserSig));
            call.user_sig(Ok(key.sign(&params).unwrap()));
        };
        let mut first = call_of(&session, "delete_accounts", DELETE);
        ask(&mut first);
        let (id, request) = sent(&mut first);
        assert!(request.url.contains("&usersig=eJ"));
        sent(&mut call_of(&session, "check_accounts", r#"{"check_item":[{"user_id":"alice"}]}"#));
        first.received(id, response(r#"{"ErrorCode":70001}"#), now());
        ask(&mut first);
        let (id, _) = sent(&mut first);
        first.received(id, response(r#"{"ErrorCode":70001}"#), now());
        assert!(matches!(done(&mut first), Err(Error::Api(error)) if error.code == 70001));
        ask(&mut call_of(&session, "delete_accounts", DELETE));
    }

    #[test]
    fn a_provider_that_fails_sends_nothing() {
        let session = session(Credential::provider());
        for answer in [Err("vault is down".to_owned()), Ok(String::new())] {
            let mut call = call_of(&session, "delete_accounts", DELETE);
            assert!(matches!(call.step(now()), Step::UserSig));
            call.user_sig(answer);
            assert!(matches!(done(&mut call), Err(Error::Credential(_))));
        }
    }

    #[test]
    fn a_provider_that_gives_another_callers_user_sig_or_an_old_one_is_told_which() {
        let session = session(Credential::provider());
        let key = SecretKey::new("0".repeat(64));
        let of = |app, identifier, age: u64| {
            key.sign(&SignParams::new(app, identifier, TIME.as_secs() - age).expire(3600)).unwrap()
        };
        for (given, says) in [
            (of(1400000001, "administrator", 0), "another SDKAppID: 1400000001, not 1400000000"),
            (of(1400000000, "alice", 0), "another identifier: \"alice\", not \"administrator\""),
            (of(1400000000, "administrator", 4201), "has expired: it ended at "),
        ] {
            let mut call = call_of(&session, "delete_accounts", DELETE);
            assert!(matches!(call.step(now()), Step::UserSig));
            call.user_sig(Ok(given));
            let error = done(&mut call).unwrap_err();
            assert!(matches!(error, Error::Credential(_)) && error.to_string().contains(says), "{error}");
        }
        // Clocks differ, and the service decides.
        let mut call = call_of(&session, "delete_accounts", DELETE);
        assert!(matches!(call.step(now()), Step::UserSig));
        call.user_sig(Ok(of(1400000000, "administrator", 4199)));
        sent(&mut call);
    }

    #[test]
    fn a_raw_call_takes_any_path_and_a_json_object_only() {
        let session = session(SecretKey::new("a-key-of-the-tests"));
        let mut call =
            session.call_raw("/v4/new_service/new_command", r#"{"A":1}"#, &CallOptions::default(), 1).unwrap();
        let (id, request) = sent(&mut call);
        assert!(
            request.url.starts_with("https://adminapikr.im.qcloud.com/v4/new_service/new_command?sdkappid=1400000000&")
        );
        call.received(
            id,
            HttpResponse { status: 200, headers: vec![], body: br#"{"ErrorCode":0,"B":2}"#.to_vec() },
            now(),
        );
        assert_eq!(done(&mut call).unwrap().renamed(Naming::Camel).json, r#"{"ErrorCode":0,"B":2}"#);
        for (path, body) in [("v4/a", "{}"), ("v4/a/b?x=1", "{}"), ("v4/a/b", "[]"), ("v4/a/b", "")] {
            assert!(
                matches!(session.call_raw(path, body, &CallOptions::default(), 1), Err(Error::InvalidRequest(_))),
                "{path} {body}"
            );
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_request_and_another_seed_another_one() {
        let session = session(SecretKey::new("a-key-of-the-tests"));
        let url = |seed| {
            let mut call = session.call_raw("v4/a/b", "{}", &CallOptions::default(), seed).unwrap();
            sent(&mut call).1.url.clone()
        };
        assert_eq!(url(7), url(7));
        assert_ne!(url(7), url(8));
    }

    #[test]
    fn a_request_that_is_not_under_way_changes_nothing() {
        let mut call = call("delete_accounts", DELETE);
        call.failed(0, TransportFailure::NotSent, "early", now());
        let (id, _) = sent(&mut call);
        call.received(id + 1, HttpResponse::default(), now());
        call.user_sig(Ok("stray".to_owned()));
        assert!(matches!(call.step(now()), Step::Busy));
    }
}
