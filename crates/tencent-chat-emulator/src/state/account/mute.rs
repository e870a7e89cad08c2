//! The global mute of an account: <https://www.tencentcloud.com/document/product/1047/34923>.

use serde::{Deserialize, Serialize};

/// A mute without an end, as requests and replies write it.
const FOREVER: u32 = u32::MAX;

/// When the mutes of an account end, in seconds since 1970; 0 for none, the largest number for never.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct GlobalMute {
    c2c: u64,
    group: u64,
}

impl GlobalMute {
    /// Sets the mutes that are given, by their seconds from now on.
    pub fn set(&mut self, c2c: Option<u32>, group: Option<u32>, now: u64) {
        self.c2c = c2c.map_or(self.c2c, |seconds| end(seconds, now));
        self.group = group.map_or(self.group, |seconds| end(seconds, now));
    }

    /// How many seconds are left of each.
    pub fn left(self, now: u64) -> (u32, u32) {
        (left(self.c2c, now), left(self.group, now))
    }

    /// The mutes of an account that does not exist.
    pub fn of_unknown() -> (u32, u32) {
        (FOREVER, FOREVER)
    }

    pub fn forbids_c2c(self, now: u64) -> bool {
        left(self.c2c, now) > 0
    }

    pub fn forbids_groups(self, now: u64) -> bool {
        left(self.group, now) > 0
    }
}

fn end(seconds: u32, now: u64) -> u64 {
    match seconds {
        0 => 0,
        FOREVER => u64::MAX,
        seconds => now + u64::from(seconds),
    }
}

fn left(end: u64, now: u64) -> u32 {
    if end == u64::MAX { FOREVER } else { u32::try_from(end.saturating_sub(now)).unwrap_or(FOREVER) }
}
