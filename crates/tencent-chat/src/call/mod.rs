//! One use of an endpoint, as a state machine: it decides, the driver does.
//!
//! A driver asks [`Call::step`] what to do, does it, and reports the outcome. The core has no clocks and no sockets,
//! so every run can be replayed in a test. `job` says what is to be done, `split` what goes into which request, `retry` whether
//! it may be retried, `gone` whether a refusal is what a deletion wanted, and `merge` makes one reply of many; `arrival` and `end`
//! decide what follows from a response and from the end of a part.

mod arrival;
mod bodies;
mod end;
mod event;
mod gone;
mod http_info;
mod job;
mod merge;
mod reserve;
mod retry;
mod split;
mod stop;
#[cfg(all(test, feature = "default"))]
mod tests;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::error::Error;
use crate::random::Random;
use crate::schema::{self, Endpoint};
use crate::session::pace::Ticket;
use crate::session::shared::Shared;
use crate::session::{CallOptions, Rate, Reservation};
use crate::time::{Instant, Now};
use crate::wire::{HttpRequest, Outcome};

pub use event::{CallEvent, Level, Progress};
pub use http_info::HttpInfo;

pub(crate) use arrival::REPLY_TOO_LARGE;
pub(crate) use end::fingerprint;
pub(crate) use gone::Gone;
pub(crate) use job::PATH_EXPECTED;
pub(crate) use split::max_items;

use job::Job;
use merge::PartResults;
use reserve::Reserving;
use retry::Policy;
use split::Part;
use stop::Stop;

/// What a driver does next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Send this request, then call [`Call::received`] or [`Call::failed`] with its `id`.
    Send {
        /// Which request of the call it is.
        id: u32,
        /// The request.
        request: HttpRequest,
        /// How long it may take; [`Duration::MAX`] for no limit.
        timeout: Duration,
    },
    /// Ask the provider for a UserSig, then call [`Call::user_sig`].
    UserSig {
        /// How long that may take; [`Duration::MAX`] for no limit.
        timeout: Duration,
    },
    /// Have the server that processes share their rates on run this, then call [`Call::reserved`] with its `id`. Only where rates are
    /// shared: see [`Session::share_rates`](crate::Session::share_rates). As with a request, the driver goes on meanwhile.
    Reserve {
        /// Which reservation of the call it is.
        id: u32,
        /// What to run.
        reservation: Reservation,
    },
    /// Wait this long, or until a response to a request under way arrives.
    Wait {
        /// How long after the time that [`Call::step`] was given.
        duration: Duration,
    },
    /// Nothing to do until a response to a request under way arrives.
    Busy,
    /// The call is finished. Requests that are still under way can be abandoned.
    Done(Result<Outcome, Error>),
}

/// One use of an endpoint.
#[derive(Debug)]
pub struct Call {
    shared: Arc<Shared>,
    job: Job,
    rate: Rate,
    policy: Policy,
    pub(crate) gone: Gone,
    concurrency: usize,
    /// Whether the caller allows several requests at a time.
    is_concurrent: bool,
    timeout: Option<Duration>,
    began: Option<Instant>,
    deadline: Option<Instant>,
    random: Random,
    /// The first item that is in no part yet; `None` when all are.
    next: Option<usize>,
    /// Parts that are to be retried.
    waiting: VecDeque<Part>,
    under_way: Vec<UnderWay>,
    results: PartResults,
    /// How many requests the call takes, and how many items it has.
    parts: usize,
    items: usize,
    next_id: u32,
    ticket: Option<Ticket>,
    reserving: Option<Reserving>,
    signature: Signature,
    /// How many parts got a reply.
    answered: usize,
    /// Whether the part that ended last failed; true before any ended.
    failed_last: bool,
    /// Why no more is sent.
    ended_by: Option<Error>,
    /// That the caller stopped it.
    stop: Option<Stop>,
    /// How long a stopped call waits for what is under way.
    stop_timeout: Duration,
    over: bool,
    /// For a row of [`Each`](crate::Each).
    pub(crate) row: Option<RowOf>,
    /// How many rows follow it, as far as that is known.
    pub(crate) rows_left: usize,
    /// Which of the observed calls of the client it is.
    number: u32,
    /// Up to which level events are asked for.
    observed: Option<Level>,
    events: Vec<CallEvent>,
    /// The host of the request that ended last, and what came back.
    last_host: Option<usize>,
    last_response: HttpInfo,
    /// The wait that the last progress reported.
    reported_wait: Option<Instant>,
}

/// What a call is within [`Each`](crate::Each).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RowOf {
    /// How many rows had a reply when it began.
    pub answered: usize,
    /// Which row it is.
    pub number: usize,
    /// How many items it has.
    pub count: usize,
    /// Whether a journal left open what became of it, and it is not sent.
    pub was_left: bool,
}

/// Where the UserSig of the next request comes from.
#[derive(Debug)]
enum Signature {
    Session,
    /// The provider, which has been asked.
    Asking,
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
    fn new(shared: Arc<Shared>, job: Job, options: &CallOptions, seed: u64) -> Result<Self, Error> {
        options.validate()?;
        let settings = shared.settings();
        let allowed = options.concurrency.unwrap_or(settings.concurrency);
        let concurrency = match job.endpoint {
            Some(Endpoint { batch: Some(batch), .. }) if batch.in_order => 1,
            _ => allowed,
        };
        let max_retries = options.max_retries.unwrap_or(settings.max_retries);
        Ok(Self {
            rate: settings.rate_of(job.endpoint.or_else(|| schema::find_path(&job.path)), &job.path),
            policy: Policy { max_retries, max_time: settings.max_retry_time },
            gone: Gone::new(job.endpoint, options.gone_is_success.unwrap_or(settings.gone_is_success)),
            concurrency,
            is_concurrent: allowed > 1,
            timeout: options.timeout,
            began: None,
            deadline: None,
            random: Random(seed),
            next: if job.body.is_nothing() { None } else { Some(0) },
            waiting: VecDeque::new(),
            under_way: Vec::new(),
            results: PartResults::default(),
            parts: if job.body.is_nothing() { 0 } else { job.body.parts_from(0) },
            items: job.body.items().len(),
            next_id: 0,
            ticket: None,
            reserving: None,
            signature: Signature::Session,
            answered: 0,
            failed_last: true,
            ended_by: None,
            stop: None,
            stop_timeout: options.stop_timeout.unwrap_or(settings.stop_timeout),
            over: false,
            row: None,
            rows_left: 0,
            number: if options.observed.is_some() { shared.count_call() } else { 0 },
            observed: options.observed,
            events: Vec::new(),
            last_host: None,
            last_response: HttpInfo::default(),
            reported_wait: None,
            shared,
            job,
        })
    }

    /// The progress of the call.
    pub fn progress(&self) -> Progress {
        Progress {
            parts: self.parts,
            parts_done: self.results.parts_done,
            items: self.items,
            items_done: self.results.items_done,
            failures: self.results.items_failed,
            waiting_until: None,
        }
    }

    /// Begins the call's time, which otherwise begins with the first step: for a driver that waits before it.
    pub fn start(&mut self, now: Now) {
        self.began.get_or_insert(now.instant);
        if let (None, Some(timeout)) = (self.deadline, self.timeout) {
            self.deadline = Some(now.after(timeout).instant);
        }
    }

    /// How much is left of the call's time, once it began; `None` when it has no limit.
    pub fn time_left(&self, now: Now) -> Option<Duration> {
        self.deadline.map(|deadline| Duration::from_millis(deadline.since(now.instant)))
    }

    /// Whether it waits for what is under way when it is stopped: it has several requests, or is one of many rows. Where not, a driver
    /// may send its one request and do nothing else until the response is there.
    pub fn waits_when_stopped(&self) -> bool {
        self.parts > 1 || self.row.is_some()
    }

    /// Whether a driver sends its requests beside itself: it has several, and the caller did not limit it to one at a time.
    pub fn is_concurrent(&self) -> bool {
        self.parts > 1 && self.is_concurrent
    }

    /// Whether its time is limited, so that it may end while a request is under way.
    pub fn has_timeout(&self) -> bool {
        self.timeout.is_some()
    }

    /// What happened since the last call of this; nothing unless the call is observed.
    pub fn events(&mut self) -> Vec<CallEvent> {
        std::mem::take(&mut self.events)
    }

    /// Says what to do at this time.
    pub fn step(&mut self, now: Now) -> Step {
        if self.over {
            return Step::Done(Err(Error::config("this call is finished or closed")));
        }
        self.start(now);
        let end = if self.is_overdue(now) { Some(self.time_is_over()) } else { self.stop_is_over(now) };
        if let Some(error) = end {
            self.reserve_no_more(Some(now));
            self.cut_off(error);
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
            self.reserve_no_more(Some(now));
            let http = self.take_http_info(now);
            let result = match self.finish() {
                Ok(outcome) => Ok(outcome.with_http(http)),
                Err(error) => Err(error.with_http(http)),
            };
            self.report_end(result.as_ref().err(), now.instant);
            return Step::Done(result);
        }
        let until = [until, self.deadline, self.stop_until()].into_iter().flatten().min();
        match until {
            Some(until) => {
                self.report_waiting(until, now);
                Step::Wait { duration: Duration::from_millis(until.since(now.instant)) }
            }
            None => Step::Busy,
        }
    }

    /// How many milliseconds after its begin this is.
    fn millis(&self, at: Instant) -> u64 {
        self.began.map_or(0, |began| at.since(began))
    }

    /// Begins a request, or says when one may be; `None` when that depends on what is under way.
    fn begin(&mut self, now: Now) -> Result<Step, Option<Instant>> {
        if self.ended_by.is_some() {
            self.give_up();
        }
        if matches!(self.signature, Signature::Asking) || self.under_way.len() >= self.concurrency {
            return Err(None);
        }
        if let Some(until) = self.waits_for_slots(now) {
            return Err(Some(until));
        }
        let part = loop {
            let part = self.next_part(now)?;
            if !retry::is_forgotten(part.tries, self.job.retry_safety(), now) {
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
                self.signature = Signature::Asking;
                return Ok(Step::UserSig { timeout: self.patience(now) });
            }
            Err(error) => {
                self.waiting.push_front(part);
                self.send_no_more(error);
                self.give_up();
                return Err(None);
            }
        };
        let cost = part.items.len().max(1);
        if let Err(until) = self.shared.admit(&self.job.path, self.rate, cost, &mut self.ticket, now.instant) {
            self.waiting.push_front(part);
            return self.reserve(now).ok_or(Some(until));
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
            Signature::Session | Signature::Asking => self.shared.user_sig(now.wall),
        }
    }

    /// How long a request or the provider may take from now on: no longer than the call.
    fn patience(&self, now: Now) -> Duration {
        let own = self.shared.settings().request_timeout;
        self.time_left(now).map_or(own, |left| left.min(own))
    }

    fn send(&mut self, mut part: Part, user_sig: &str, generation: u64, now: Now) -> Step {
        let id = self.next_id;
        self.next_id += 1;
        part.tries.sent += 1;
        part.tries.since.get_or_insert(now);
        part.answered_before.get_or_insert(self.answered);
        let (base_url, host) = self.shared.host();
        let body = self.job.body.write(&part).into_bytes();
        let random = self.random.bits();
        let mut request = HttpRequest::new(self.shared.app(), base_url, &self.job.path, user_sig, random, body);
        for (name, value) in &self.job.query {
            request.add_query(name, value);
        }
        self.report(Level::Debug, |call| CallEvent::Request {
            call: call.number,
            id,
            endpoint: call.job.endpoint_name(),
            url: request.masked_url(),
            bytes: request.body.len(),
            items: part.items.len(),
            attempt: part.tries.sent,
            elapsed: call.millis(now.instant),
            body: call.shown(&request.body),
        });
        self.under_way.push(UnderWay { id, part, sent: now.instant, host, generation, is_not_sent: false });
        Step::Send { id, request, timeout: self.patience(now) }
    }
}
