//! Spans of time and times, as people write and read them.

use std::cmp::Ordering;

use time::OffsetDateTime;
use time::format_description::StaticFormatDescription;
use time::macros::format_description;

/// The units, from the largest to the smallest: letter, name, seconds.
const UNITS: [(char, &str, u64); 5] =
    [('w', "week", 604_800), ('d', "day", 86_400), ('h', "hour", 3_600), ('m', "minute", 60), ('s', "second", 1)];

const FORMAT: StaticFormatDescription = format_description!("[year]-[month]-[day] [hour]:[minute]:[second] UTC");

/// Reads a number of seconds, or of another unit: `3600`, `90s`, `12h`, `7d`.
pub fn parse(text: &str) -> Result<u64, String> {
    let (number, factor) = match UNITS.iter().find(|(letter, ..)| text.ends_with(*letter)) {
        Some((letter, _, factor)) => (text.strip_suffix(*letter).unwrap_or(text), *factor),
        None => (text, 1),
    };
    let seconds = number.parse().ok().and_then(|number: u64| number.checked_mul(factor));
    seconds.ok_or_else(|| "expected seconds, or a whole number with s, m, h, d or w, such as 12h".to_owned())
}

/// A span in its largest unit that it has two of, or else the largest that it has one of: `36 hours`, `3 days`.
pub fn shown(seconds: u64) -> String {
    let of = |least: u64| UNITS.iter().skip(1).find(|(.., unit)| seconds >= least * unit);
    let (_, name, unit) = of(2).or_else(|| of(1)).unwrap_or(&UNITS[4]);
    let count = seconds / unit;
    format!("{count} {name}{}", if count == 1 { "" } else { "s" })
}

/// A time as seconds since 1970, seen from another: `in 3 days`, `3 hours ago`.
pub fn relative(time: u64, now: u64) -> String {
    match time.cmp(&now) {
        Ordering::Greater => format!("in {}", shown(time - now)),
        Ordering::Equal => "now".to_owned(),
        Ordering::Less => format!("{} ago", shown(now - time)),
    }
}

/// The date of a time in seconds since 1970; the number where it is beyond the calendar.
pub fn date(seconds: u64) -> String {
    let date = i64::try_from(seconds).ok().and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    date.and_then(|date| date.format(FORMAT).ok()).unwrap_or_else(|| format!("{seconds} seconds since 1970"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_seconds_or_have_a_unit() {
        for (text, seconds) in
            [("3600", 3_600), ("90s", 90), ("5m", 300), ("12h", 43_200), ("7d", 604_800), ("2w", 1_209_600)]
        {
            assert_eq!(parse(text), Ok(seconds), "{text}");
        }
        for text in ["", "d", "1.5h", "-1", "7 d", "1y", "7D", "99999999999999999999", "99999999999999999w"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_span_is_shown_in_a_unit_that_says_enough() {
        for (seconds, text) in [
            (0, "0 seconds"),
            (1, "1 second"),
            (60, "60 seconds"),
            (7_199, "119 minutes"),
            (7_200, "2 hours"),
            (100_000, "27 hours"),
            (604_800, "7 days"),
            (15_552_000, "180 days"),
        ] {
            assert_eq!(shown(seconds), text);
        }
    }

    #[test]
    fn a_time_is_before_or_after_another() {
        assert_eq!(relative(100, 7_300), "2 hours ago");
        assert_eq!(relative(7_300, 100), "in 2 hours");
        assert_eq!(relative(100, 100), "now");
        assert_eq!(date(1_700_000_000), "2023-11-14 22:13:20 UTC");
        assert_eq!(date(u64::MAX), "18446744073709551615 seconds since 1970");
    }
}
