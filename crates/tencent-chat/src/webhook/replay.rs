//! Remembering requests, so that the same one is not accepted twice.

use std::collections::VecDeque;
use std::time::Duration;

use super::verify::hash;
use crate::time::Timestamp;

/// Remembers requests as long as their signature is valid, to detect requests that are sent again.
///
/// What is remembered is a hash of the whole query, with `Sign` and `RequestTime` in it, and of the body. `Sign` alone would
/// not do: all events within one second share it. So this detects a request that is repeated **unchanged**. It cannot
/// detect a captured URL that comes with another body or with another parameter added, because the signature covers
/// neither; only https keeps URLs from being captured.
///
/// A retry by Tencent looks the same: if retries are enabled in the console, answer it with
/// [`Answer::accept`](super::Answer::accept) rather than with an error.
///
/// ```
/// use tencent_chat::Timestamp;
/// use tencent_chat::webhook::ReplayGuard;
///
/// let mut guard = ReplayGuard::new(10_000);
/// let now = Timestamp::from_secs(1_735_689_600);
/// assert!(guard.admit("SdkAppid=1&Sign=…", b"{}", now));
/// assert!(!guard.admit("SdkAppid=1&Sign=…", b"{}", now));
/// assert!(guard.admit("SdkAppid=1&Sign=…", b"{ }", now));
/// ```
#[derive(Clone, Debug)]
pub struct ReplayGuard {
    capacity: usize,
    keep: Duration,
    /// By their first byte: keys are spread evenly, and a tree would be ten times the code.
    seen: Vec<Vec<Key>>,
    order: VecDeque<(Timestamp, Key)>,
}

type Key = [u8; 32];

impl ReplayGuard {
    /// A guard that remembers at most `capacity` requests (at least one), about 100 bytes each. When there are more, the
    /// oldest are forgotten before their time.
    pub fn new(capacity: usize) -> Self {
        let keep = Duration::from_secs(120);
        Self { capacity: capacity.max(1), keep, seen: vec![Vec::new(); 256], order: VecDeque::new() }
    }

    /// Sets how long requests are remembered: twice the receiver's tolerance, since `RequestTime` may lie in the future, too.
    /// Default: 120 seconds.
    #[must_use]
    pub fn keep(mut self, keep: Duration) -> Self {
        self.keep = keep;
        self
    }

    /// Whether a request is new. Call it only for verified requests, so that strangers cannot fill the memory.
    pub fn admit(&mut self, query: &str, body: &[u8], now: Timestamp) -> bool {
        while self.order.front().is_some_and(|(until, _)| *until < now) {
            self.forget_oldest();
        }
        let key = key(query, body);
        if self.alike(&key).contains(&key) {
            return false;
        }
        if self.order.len() >= self.capacity {
            self.forget_oldest();
        }
        self.alike(&key).push(key);
        self.order.push_back((now.saturating_add(self.keep), key));
        true
    }

    fn forget_oldest(&mut self) {
        if let Some((_, oldest)) = self.order.pop_front() {
            self.alike(&oldest).retain(|key| *key != oldest);
        }
    }

    /// The remembered keys that begin like this one.
    fn alike(&mut self, key: &Key) -> &mut Vec<Key> {
        &mut self.seen[usize::from(key[0])]
    }
}

fn key(query: &str, body: &[u8]) -> Key {
    // The length first: no byte may move from the query to the body unnoticed.
    hash(&[&(query.len() as u64).to_be_bytes(), query.as_bytes(), body])
}
