//! The outcome of a step: a UserSig of the provider, a response, or none; and what follows from it for the part that was sent.

use std::ops::Range;

use zeroize::Zeroizing;

use crate::call::retry::{self, AttemptFailure};
use crate::call::split::Part;
use crate::call::{Call, CallEvent, HttpInfo, Level, Signature, UnderWay};
use crate::error::{ApiError, Cause, CredentialError, Error, Origin, Retry, TransportError, TransportFailure, facts};
use crate::time::{Now, Timestamp};
use crate::usersig;
use crate::wire::reply::{self, ReadReply, ReplyText};
use crate::wire::{HttpResponse, mask};

/// The reply would exceed 1 MB: ask for less.
pub(crate) const REPLY_TOO_LARGE: i64 = 10_018;

/// Not only this endpoint, but the whole app is called too often.
const APP_RATE_EXCEEDED: i64 = 60_011;

/// Too many UserSigs were refused: another attempt within a minute makes it worse.
const TOO_MANY_BAD_SIGNATURES: i64 = 70_050;

impl Call {
    /// Takes what the provider returned after [`Step::UserSig`](super::Step::UserSig): a UserSig, or why there is none.
    pub fn user_sig(&mut self, answer: Result<String, Cause>, now: Now) {
        if !matches!(self.signature, Signature::Asking) {
            return;
        }
        self.signature = Signature::Session;
        let (message, origin) = match answer {
            Ok(text) => {
                let text = Zeroizing::new(text);
                // Files and commands end what they give with a line break.
                let trimmed = text.trim();
                let expired = || usersig::expired(trimmed, now.wall.as_secs()).map_or(Ok(()), Err);
                match self.shared.app().check_user_sig(trimmed).and_then(|()| expired()) {
                    Err(problem) => (["the provider returned an invalid UserSig: ", &*problem].concat(), Origin::None),
                    Ok(()) => {
                        let generation = self.shared.keep(trimmed);
                        self.signature = Signature::Given(Zeroizing::new(trimmed.to_owned()), generation);
                        return;
                    }
                }
            }
            // The provider was given no more time than the call has: the next step says that this is over.
            Err(_) if self.is_overdue(now) => return,
            Err(Cause { message, origin }) => (mask(&message), origin),
        };
        self.send_no_more(Error::Credential(CredentialError { message, origin }));
    }

    /// Takes the response to a request.
    pub fn received(&mut self, id: u32, response: HttpResponse, now: Now) {
        let Some(done) = self.take(id) else { return };
        let HttpResponse { status, headers, body } = response;
        let shown = self.shown(&body);
        let mut result = reply::read(status, body, self.job.endpoint, &self.job.path, self.job.naming);
        let request_id = match &mut result {
            Ok(text) => text.request_id.take(),
            Err(Error::Api(error)) => error.request_id.clone(),
            Err(_) => None,
        };
        self.last_host = Some(done.host);
        self.last_response = HttpInfo { status: Some(status), request_id, headers, ..HttpInfo::default() };
        self.report_response(&done, Some(status), result.as_ref().err(), shown, now);
        let error = match result {
            Ok(text) => return self.succeed(done.part, text),
            Err(error) => error,
        };
        match error {
            Error::Api(api) if self.gone.covers(api.code, done.part.items.len()) => {
                self.succeed_without(done.part, &api)
            }
            Error::Api(mut api) => {
                let Range { start, end } = done.part.items;
                let items = &self.job.body.items()[start..end];
                reply::read_refusal(&mut api, self.job.endpoint, items, start, self.job.naming);
                let (attempt_failure, whole_app) = classify(&self.job.path, api.code);
                match attempt_failure {
                    AttemptFailure::Throttled => self.shared.slow_down(&self.job.path, whole_app, now.instant),
                    AttemptFailure::UserSigRefused => {
                        let behind = self.learn_clock(now);
                        if self.renew(&done) {
                            let mut part = done.part;
                            part.renewed = true;
                            // It was refused before any work: that does not count as an attempt.
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
                self.retry_or_fail(done, attempt_failure, Error::Api(api), now);
            }
            error => self.retry_or_fail(done, retry::failure_by_status(status), error, now),
        }
    }

    /// Takes the failure of a request that got no response. A request that fails when the call's time is over fails for that.
    pub fn failed(&mut self, id: u32, failure: TransportFailure, cause: impl Into<Cause>, now: Now) {
        let Some(done) = self.take(id) else { return };
        (self.last_host, self.last_response) = (Some(done.host), HttpInfo::default());
        let Cause { message, origin } = cause.into();
        let message = if self.is_overdue(now) { self.overdue() } else { mask(&message) };
        let error = Error::Transport(TransportError::new(failure, message, origin));
        self.report_response(&done, None, Some(&error), None, now);
        let attempt_failure = match failure {
            TransportFailure::NotSent => {
                self.shared.fail_over(done.host);
                AttemptFailure::NotSent
            }
            TransportFailure::MaybeSent => AttemptFailure::Unanswered,
        };
        self.retry_or_fail(done, attempt_failure, error, now);
    }

    /// Reports that no byte of a request has been sent yet, for instance because it waits for a connection. This applies to the
    /// next step: if the call's time is over then, the request had no effect.
    ///
    /// The drivers for Node.js and reqwest report it before each step. Python's makes no request before there is a place for it, and
    /// does not know what happens to it afterwards.
    pub fn not_sent(&mut self, id: u32) {
        if let Some(under_way) = self.under_way.iter_mut().find(|under_way| under_way.id == id) {
            under_way.is_not_sent = true;
        }
    }

    pub(super) fn take(&mut self, id: u32) -> Option<UnderWay> {
        let at = self.under_way.iter().position(|under_way| under_way.id == id)?;
        Some(self.under_way.swap_remove(at))
    }

    /// Records that a part got a reply.
    pub(super) fn succeed(&mut self, part: Part, text: ReplyText) {
        let items = &self.job.body.items()[part.items.clone()];
        let mut read = ReadReply::new(text, self.job.endpoint, items, part.items.start, self.job.naming);
        self.gone.forgive(&mut read.failures);
        self.replied(part, read);
    }

    /// Records that what a part would remove is not there: the refusal is its reply, and no item failed.
    fn succeed_without(&mut self, part: Part, refusal: &ApiError) {
        self.replied(part, ReadReply::of_refusal(refusal, self.job.endpoint, self.job.naming));
    }

    fn replied(&mut self, part: Part, read: ReadReply) {
        self.answered += 1;
        self.failed_last = false;
        self.results.replied(part.items, read);
        self.report_progress();
    }

    /// Whether a new UserSig may help.
    pub(super) fn renew(&mut self, done: &UnderWay) -> bool {
        self.signature = Signature::Session;
        self.shared.forget(done.generation) && !done.part.renewed
    }

    /// A note about this machine's clock, if it differs much from the server's.
    pub(super) fn learn_clock(&self, now: Now) -> Option<String> {
        let (_, date) = self.last_response.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("date"))?;
        let since = httpdate::parse_http_date(date).ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        let ahead = self.shared.learn_clock(Timestamp::from_secs(since.as_secs()), now.wall);
        let direction = match ahead {
            0 => return None,
            1.. => "behind",
            _ => "ahead of",
        };
        Some(format!("this machine's clock is {} s {direction} the server's", ahead.abs() / 1000))
    }

    /// Retries a part later, or abandons it.
    pub(super) fn retry_or_fail(&mut self, done: UnderWay, attempt_failure: AttemptFailure, error: Error, now: Now) {
        let UnderWay { id, mut part, .. } = done;
        part.tries.may_have_worked |= attempt_failure.may_have_worked();
        part.tries.throttled += u32::from(attempt_failure == AttemptFailure::Throttled);
        let next_attempt = match self.ended_by {
            None => retry::next_attempt(
                attempt_failure,
                self.policy,
                part.tries,
                self.job.retry_safety(),
                &mut self.random,
                now,
            ),
            Some(_) => None,
        };
        match next_attempt.filter(|at| self.deadline.is_none_or(|deadline| *at < deadline)) {
            Some(at) => {
                self.report(Level::Warn, |call| CallEvent::Retry {
                    call: call.number,
                    id,
                    endpoint: call.job.endpoint_name(),
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
                    Error::Api(error) => error.concerns_the_caller(),
                    _ => idle,
                };
                if self.ended_by.is_none() && (hopeless || self.job.in_order()) {
                    self.send_no_more(error.clone());
                }
                self.fail(part, error);
            }
        }
    }
}

/// What an error code means for a retry of the request, and whether it slows down the whole app.
fn classify(path: &str, code: i64) -> (AttemptFailure, bool) {
    let attempt_failure = match facts(path, code).retry {
        _ if code == TOO_MANY_BAD_SIGNATURES => AttemptFailure::Refused,
        Retry::RateLimited => AttemptFailure::Throttled,
        Retry::RefreshSig => AttemptFailure::UserSigRefused,
        Retry::Immediately | Retry::Backoff => AttemptFailure::ServerError,
        Retry::Never => AttemptFailure::Refused,
    };
    (attempt_failure, code == APP_RATE_EXCEEDED)
}
