//! Room in the module's memory for a long call.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

/// From how many pages on the memory grows by more than is needed: 16 MB.
const LARGE: usize = 256;

/// It grows by a quarter of its size then.
const PART: usize = 4;

/// How many bytes a page has.
const PAGE: usize = 65536;

/// Lets the memory grow by a quarter when it is large and has just grown. The allocator takes no more than it needs, and V8 collects
/// garbage after each step in which a large memory grows: a call for a million items took several times as long.
pub fn grow_ahead() {
    static SEEN: AtomicUsize = AtomicUsize::new(LARGE);
    let pages = pages();
    if pages <= SEEN.load(Ordering::Relaxed) {
        return;
    }
    // The allocator may reuse free room at the end, so this may grow by less. Where memory lacks, it does not grow.
    let mut room = Vec::<u8>::new();
    let _ = room.try_reserve_exact(pages / PART * PAGE);
    drop(black_box(room));
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
