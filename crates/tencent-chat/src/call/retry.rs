//! May a request be sent again, and when?

use std::time::Duration;

use crate::random::Random;
use crate::time::{Instant, Now};

/// The longest wait before the first retry, in milliseconds. It doubles with each.
const FIRST_WAIT: u64 = 250;

/// The longest wait at all, in milliseconds.
const LONGEST_WAIT: u64 = 10_000;

/// How long before the server forgets a message its last retry may be sent, in milliseconds.
const MARGIN: u64 = 10_000;

/// What went wrong with a request, as far as retrying it is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptFailure {
    /// It never reached the server.
    NotSent,
    /// It may have been processed: no answer came, or none that can be read.
    Unanswered,
    /// The server failed, and says that another try can help.
    ServerError,
    /// It came too early: the server did nothing.
    Throttled,
    /// Its UserSig was refused: the server did nothing.
    UserSigRefused,
    /// The server refused it.
    Refused,
}

impl AttemptFailure {
    /// Whether the server may have done the work all the same.
    pub fn may_have_worked(self) -> bool {
        matches!(self, Self::Unanswered | Self::ServerError)
    }
}

/// What a response means that is not from the API: from HTTP's status.
pub(crate) fn failure_by_status(status: u16) -> AttemptFailure {
    match status {
        // Not implemented, or a version of HTTP that is not spoken: refused before any work.
        501 | 505 => AttemptFailure::Refused,
        // A reply cut short, a server or gateway that failed or gave up waiting: the work may have been done.
        200..=299 | 408 | 499 | 500..=599 => AttemptFailure::Unanswered,
        _ => AttemptFailure::Refused,
    }
}

/// How often and how long requests are retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    /// The most retries of one request; refusals for its rate do not count. 0 switches retrying off.
    pub max_retries: u32,
    /// How long after a request was first sent it may be sent again.
    pub max_time: Duration,
}

/// What was tried so far with one request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tries {
    /// How often it was sent.
    pub sent: u32,
    /// How often it was refused for its rate.
    pub throttled: u32,
    /// When it was first sent.
    pub since: Option<Now>,
    /// Whether one of the tries may have taken effect.
    pub may_have_worked: bool,
}

/// Whether retrying a request does no harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetrySafety {
    /// A second time would do it twice.
    Never,
    /// For so many seconds the server knows it again.
    Seconds(u32),
    Always,
}

/// How many milliseconds after its first try a request that may have taken effect can be sent again without doing so twice;
/// `None` for ever.
fn known_for(tries: Tries, safety: RetrySafety) -> Option<u64> {
    match safety {
        RetrySafety::Seconds(seconds) if tries.may_have_worked => {
            Some((u64::from(seconds) * 1000).saturating_sub(MARGIN))
        }
        _ => None,
    }
}

/// Whether the server may have forgotten a request that may have taken effect: sent again, it would do so twice.
pub(crate) fn is_forgotten(tries: Tries, safety: RetrySafety, now: Now) -> bool {
    let passed = tries.since.map_or(0, |since| now.longest_since(since));
    known_for(tries, safety).is_some_and(|known| known <= passed)
}

/// When to send a request again; `None` when it may not be.
pub(crate) fn next_attempt(
    failure: AttemptFailure,
    policy: Policy,
    tries: Tries,
    safety: RetrySafety,
    random: &mut Random,
    now: Now,
) -> Option<Instant> {
    let counted = tries.sent.saturating_sub(tries.throttled);
    let rounds = match failure {
        AttemptFailure::Refused | AttemptFailure::UserSigRefused => return None,
        _ if policy.max_retries == 0 => return None,
        _ if tries.may_have_worked && safety == RetrySafety::Never => return None,
        AttemptFailure::Throttled => tries.throttled,
        _ if counted > policy.max_retries => return None,
        AttemptFailure::NotSent | AttemptFailure::Unanswered | AttemptFailure::ServerError => counted,
    };
    let longest = FIRST_WAIT.saturating_mul(1 << rounds.saturating_sub(1).min(20)).min(LONGEST_WAIT);
    let wait = random.below(longest);
    let since = tries.since.unwrap_or(now);
    let tried_for = now.instant.since(since.instant).saturating_add(wait);
    let known = known_for(tries, safety).is_none_or(|known| now.longest_since(since).saturating_add(wait) < known);
    (known && u128::from(tried_for) < policy.max_time.as_millis()).then(|| now.instant.saturating_add(wait))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::time::Timestamp;

    fn start() -> Now {
        Timestamp::from_secs(1_700_000_000).into()
    }

    const POLICY: Policy = Policy { max_retries: 5, max_time: Duration::from_secs(600) };

    fn after(seconds: u64) -> Now {
        start().after(Duration::from_secs(seconds))
    }

    fn tries(sent: u32, may_have_worked: bool) -> Tries {
        Tries { sent, since: Some(start()), may_have_worked, ..Tries::default() }
    }

    fn retries(failure: AttemptFailure, tries: Tries, safety: RetrySafety, now: Now) -> bool {
        next_attempt(failure, POLICY, tries, safety, &mut Random(1), now).is_some()
    }

    #[test]
    fn what_never_reached_the_server_is_always_retried() {
        for safety in [RetrySafety::Never, RetrySafety::Seconds(120), RetrySafety::Always] {
            assert!(retries(AttemptFailure::NotSent, tries(1, false), safety, after(200)));
            assert!(retries(AttemptFailure::Throttled, tries(1, false), safety, after(200)));
        }
    }

    #[test]
    fn what_may_have_worked_is_retried_only_where_that_does_no_harm() {
        for failure in [AttemptFailure::Unanswered, AttemptFailure::ServerError] {
            assert!(!retries(failure, tries(1, true), RetrySafety::Never, after(1)));
            assert!(retries(failure, tries(1, true), RetrySafety::Always, after(500)));
            assert!(retries(failure, tries(1, true), RetrySafety::Seconds(120), after(109)));
            assert!(!retries(failure, tries(1, true), RetrySafety::Seconds(120), after(110)));
            assert!(!retries(failure, tries(1, true), RetrySafety::Seconds(300), after(290)));
        }
    }

    #[test]
    fn an_earlier_try_that_may_have_worked_counts_whatever_came_later() {
        for failure in [AttemptFailure::NotSent, AttemptFailure::Throttled] {
            assert!(!retries(failure, tries(2, true), RetrySafety::Never, after(1)));
            assert!(!retries(failure, tries(2, true), RetrySafety::Seconds(120), after(110)));
        }
    }

    #[test]
    fn what_a_gateway_answers_may_have_been_processed_unless_it_says_otherwise() {
        for status in [200, 204, 408, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524, 598, 599] {
            assert!(failure_by_status(status).may_have_worked(), "{status}");
        }
        for status in [100, 301, 302, 400, 401, 403, 404, 413, 429, 501, 505, 600] {
            assert!(!failure_by_status(status).may_have_worked(), "{status}");
        }
    }

    #[test]
    fn a_refusal_is_never_retried() {
        assert!(!retries(AttemptFailure::Refused, tries(1, false), RetrySafety::Always, start()));
    }

    #[test]
    fn retries_are_bounded_by_their_number_and_by_the_time() {
        assert!(retries(AttemptFailure::NotSent, tries(5, false), RetrySafety::Always, after(1)));
        assert!(!retries(AttemptFailure::NotSent, tries(6, false), RetrySafety::Always, after(1)));
        assert!(!retries(AttemptFailure::NotSent, tries(1, false), RetrySafety::Always, after(600)));
        let none = Policy { max_retries: 0, ..POLICY };
        let tries = tries(1, false);
        for failure in [AttemptFailure::NotSent, AttemptFailure::Throttled] {
            assert_eq!(next_attempt(failure, none, tries, RetrySafety::Always, &mut Random(1), start()), None);
        }
    }

    #[test]
    fn the_wait_ends_before_the_time_is_over_to_the_millisecond() {
        let tries = tries(1, true);
        let starts = |safety, millis| {
            let now = start().after(Duration::from_millis(millis));
            next_attempt(AttemptFailure::Unanswered, POLICY, tries, safety, &mut Random(1), now)
        };
        let wait = starts(RetrySafety::Always, 0).unwrap().since(start().instant);
        for (safety, end) in [(RetrySafety::Seconds(120), 110_000), (RetrySafety::Always, 600_000)] {
            assert_eq!(starts(safety, end - wait), None);
            assert!(starts(safety, end - wait - 1).is_some());
        }
    }

    #[test]
    fn refusals_for_the_rate_are_not_counted() {
        let tries = Tries { sent: 50, throttled: 49, since: Some(start()), may_have_worked: false };
        assert!(retries(AttemptFailure::Throttled, tries, RetrySafety::Never, after(1)));
        assert!(retries(AttemptFailure::NotSent, tries, RetrySafety::Never, after(1)));
    }

    #[test]
    fn waits_double_up_to_ten_seconds_and_are_spread_over_their_whole_length() {
        let policy = Policy { max_retries: 100, max_time: Duration::from_secs(3600) };
        for (sent, longest) in [(1, 250), (2, 500), (3, 1000), (6, 8000), (7, 10_000), (90, 10_000)] {
            let mut random = Random(u64::from(sent));
            let waits: Vec<u64> = (0..1000)
                .map(|_| {
                    let at = next_attempt(
                        AttemptFailure::NotSent,
                        policy,
                        tries(sent, false),
                        RetrySafety::Never,
                        &mut random,
                        start(),
                    );
                    at.unwrap().as_millis() - start().instant.as_millis()
                })
                .collect();
            let (least, most) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
            assert!(*least < longest / 20 && *most > longest * 19 / 20 && *most < longest, "{sent}: {least} {most}");
        }
    }

    fn failure() -> impl Strategy<Value = AttemptFailure> {
        use AttemptFailure::{NotSent, Refused, ServerError, Throttled, Unanswered, UserSigRefused};
        prop::sample::select(vec![NotSent, Unanswered, ServerError, Throttled, UserSigRefused, Refused])
    }

    fn safety() -> impl Strategy<Value = RetrySafety> {
        prop_oneof![Just(RetrySafety::Never), (0..400u32).prop_map(RetrySafety::Seconds), Just(RetrySafety::Always)]
    }

    proptest! {
        #[test]
        fn whatever_happens_nothing_that_may_have_worked_is_sent_when_it_may_be_forgotten(
            steps in prop::collection::vec((failure(), 0..100_000u64, 0..100_000u64), 1..12),
            safety in safety(), max_retries in 0..7u32, seed: u64
        ) {
            let policy = Policy { max_retries, ..POLICY };
            let (mut random, mut now) = (Random(seed), start());
            let mut tries = Tries { since: Some(now), ..Tries::default() };
            for (failure, took, slept) in steps {
                now = now.after(Duration::from_millis(took));
                // A machine that sleeps: only the wall clock goes on.
                now.wall = now.wall.saturating_add(Duration::from_millis(slept));
                tries.sent += 1;
                tries.throttled += u32::from(failure == AttemptFailure::Throttled);
                tries.may_have_worked |= failure.may_have_worked();
                let Some(at) = next_attempt(failure, policy, tries, safety, &mut random, now) else { break };
                let wait = at.since(now.instant);
                prop_assert!(wait <= LONGEST_WAIT && max_retries > 0);
                prop_assert!(!matches!(failure, AttemptFailure::Refused | AttemptFailure::UserSigRefused));
                prop_assert!(failure == AttemptFailure::Throttled || tries.sent - tries.throttled <= max_retries);
                now = now.after(Duration::from_millis(wait));
                prop_assert!(now.instant.since(start().instant) < 600_000);
                match safety {
                    RetrySafety::Never => prop_assert!(!tries.may_have_worked),
                    RetrySafety::Seconds(seconds) if tries.may_have_worked => {
                        prop_assert!(now.longest_since(start()) + MARGIN < u64::from(seconds) * 1000);
                        prop_assert!(!is_forgotten(tries, safety, now));
                    }
                    _ => prop_assert!(!is_forgotten(tries, safety, now)),
                }
            }
        }
    }
}
