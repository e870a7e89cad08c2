//! The time, which is always an argument: the core never reads a clock.

use std::time::Duration;

pub(crate) use tencent_chat_schema::engine::MILLISECONDS_SEEM_FROM;

/// A point in time: milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The time that many milliseconds after 1970-01-01 UTC.
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// The time that many seconds after 1970-01-01 UTC.
    pub const fn from_secs(secs: u64) -> Self {
        Self(secs.saturating_mul(1000))
    }

    /// Milliseconds since 1970-01-01 UTC.
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// Whole seconds since 1970-01-01 UTC.
    pub const fn as_secs(self) -> u64 {
        self.0 / 1000
    }

    /// The time `duration` later.
    pub fn saturating_add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(millis(duration)))
    }
}

/// What the two clocks of a machine show at one time.
///
/// The wall clock says what UserSigs are signed with. It can be set, so waits, rates, retries and timeouts use the other
/// one, which only goes forward. A request is retried only while the server remembers it by both clocks: the monotonic clock
/// of a machine that slept may have stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    pub(crate) wall: Timestamp,
    pub(crate) instant: Instant,
}

impl Now {
    /// `monotonic` is the time since any fixed point, by a clock that nobody sets.
    ///
    /// ```
    /// use std::time::{Instant, SystemTime};
    ///
    /// # let started_at = Instant::now();
    /// let now = tencent_chat::Now::new(SystemTime::now().into(), started_at.elapsed());
    /// ```
    pub fn new(wall: Timestamp, monotonic: Duration) -> Self {
        Self { wall, instant: Instant::from_millis(millis(monotonic)) }
    }

    /// What both clocks show `duration` later.
    #[must_use]
    pub fn after(self, duration: Duration) -> Self {
        let instant = self.instant.saturating_add(millis(duration));
        Self { wall: self.wall.saturating_add(duration), instant }
    }

    /// How many milliseconds went by at most since an earlier time.
    pub(crate) fn longest_since(self, earlier: Self) -> u64 {
        let by_wall = self.wall.0.saturating_sub(earlier.wall.0);
        self.instant.since(earlier.instant).max(by_wall)
    }
}

impl From<Timestamp> for Now {
    /// Both clocks show the same: for tests and replays, in which nobody sets a clock.
    fn from(time: Timestamp) -> Self {
        Self::new(time, Duration::from_millis(time.0))
    }
}

/// A time by the monotonic clock, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(u64);

impl Instant {
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// The milliseconds since an earlier time; 0 when that is later.
    pub fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }

    pub fn saturating_add(self, millis: u64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl serde::Serialize for Timestamp {
    /// As the number of milliseconds.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    /// From the number of milliseconds.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u64::deserialize(deserializer).map(Self)
    }
}

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
impl From<std::time::SystemTime> for Timestamp {
    /// Times before 1970 become 1970.
    fn from(time: std::time::SystemTime) -> Self {
        let since = time.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Self(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }
}
