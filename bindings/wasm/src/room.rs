//! Room in the module's memory for a long call.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

/// From how many pages on the memory grows by more than is needed: 16 MB.
const LARGE: usize = 256;

/// How much larger it becomes then: by this part of it.
const PART: usize = 4;

/// How many bytes a page has.
const PAGE: usize = 65536;

/// Has a large memory that has grown grow ahead. The allocator takes no more than it needs, and V8 collects garbage after each step in
/// which a large memory grows: a call for a million items took eight times as long.
pub fn grow_ahead() {
    static SEEN: AtomicUsize = AtomicUsize::new(LARGE);
    let pages = pages();
    if pages <= SEEN.load(Ordering::Relaxed) {
        return;
    }
    // Without what is free at its end this may grow by less.
    drop(black_box(Vec::<u8>::with_capacity(pages / PART * PAGE)));
    SEEN.store(self::pages(), Ordering::Relaxed);
}

#[cfg(target_arch = "wasm32")]
fn pages() -> usize {
    core::arch::wasm32::memory_size::<0>()
}

#[cfg(not(target_arch = "wasm32"))]
fn pages() -> usize {
    0
}
