//! Logs for tests to read: the last entries, limited in number and in bytes.

use std::collections::VecDeque;
use std::sync::Arc;

/// How many bytes all entries may take.
pub(crate) const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Something that is remembered for a while.
pub(crate) trait Remembered: Clone {
    /// Its approximate size in memory.
    fn bytes(&self) -> usize;
}

/// The last entries. They are shared, so that a log can be written while other requests are handled.
#[derive(Debug)]
pub(crate) struct Recent<T> {
    max: usize,
    bytes: usize,
    total: u64,
    all: VecDeque<Arc<T>>,
}

impl<T: Remembered> Recent<T> {
    pub fn new(max: usize) -> Self {
        Self { max, bytes: 0, total: 0, all: VecDeque::new() }
    }

    pub fn push(&mut self, one: T) {
        self.total += 1;
        self.bytes += one.bytes();
        self.all.push_back(Arc::new(one));
        self.forget();
    }

    /// Changes the last entry for which `is_it` holds, if it is still remembered.
    pub fn change(&mut self, is_it: impl Fn(&T) -> bool, change: impl FnOnce(&mut T)) {
        // It is usually among the newest.
        let Some(one) = self.all.iter_mut().rev().find(|one| is_it(one)) else { return };
        let one = Arc::make_mut(one);
        self.bytes -= one.bytes();
        change(one);
        self.bytes += one.bytes();
        self.forget();
    }

    fn forget(&mut self) {
        while self.all.len() > self.max || self.bytes > MAX_BYTES {
            let Some(oldest) = self.all.pop_front() else { break };
            self.bytes -= oldest.bytes();
        }
    }

    /// How many there were, remembered or not.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// With their numbers, which count from 1, oldest first.
    pub fn numbered(&self) -> impl DoubleEndedIterator<Item = (u64, &Arc<T>)> + ExactSizeIterator {
        let first = self.total - self.all.len() as u64 + 1;
        self.all.iter().enumerate().map(move |(at, one)| (first + at as u64, one))
    }

    /// Oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.shared().map(Arc::as_ref)
    }

    /// The same, to be kept for a while.
    pub fn shared(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> + ExactSizeIterator {
        self.all.iter()
    }
}
