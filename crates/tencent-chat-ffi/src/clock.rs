//! Times as numbers.

use std::time::Duration;

use tencent_chat::{Now, Timestamp};

/// Later times than this are taken for it: a machine's clock may be set to any, and the core adds to it.
const LATEST: u64 = 1 << 62;

/// What the wall clock and a clock show that nobody sets, in milliseconds.
pub fn now(wall: f64, monotonic: f64) -> Now {
    Now::new(timestamp(wall), Duration::from_millis(whole(monotonic)))
}

/// A time in milliseconds since 1970.
pub fn timestamp(millis: f64) -> Timestamp {
    Timestamp::from_millis(whole(millis))
}

/// How many milliseconds a time has; infinite where it has no end.
pub fn millis(time: Duration) -> f64 {
    // 128 bits, as of `as_millis`, would add much to a small module.
    if time == Duration::MAX { f64::INFINITY } else { time.as_secs() as f64 * 1000.0 + f64::from(time.subsec_millis()) }
}

/// What is below 0, or not a number, becomes 0.
fn whole(millis: f64) -> u64 {
    (millis as u64).min(LATEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_may_show_anything() {
        for (shown, taken) in [(-1.0, 0), (f64::NAN, 0), (0.9, 0), (1e300, LATEST), (f64::INFINITY, LATEST), (7.0, 7)] {
            assert_eq!(timestamp(shown).as_millis(), taken);
        }
    }

    #[test]
    fn no_limit_is_infinite() {
        assert_eq!(millis(Duration::MAX), f64::INFINITY);
        assert_eq!(millis(Duration::from_millis(1500)), 1500.0);
    }
}
