//! Dates and times as replies write them. Most are Beijing's, by which the service counts, whatever the data center.

use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime};

/// How far Beijing is ahead of UTC, in seconds.
const BEIJING: i64 = 8 * 3600;
const DAY: u64 = 86_400;

/// Digits of an hour such as `2024060721`.
const HOUR_DIGITS: usize = 10;

/// A time in a time zone. The year 9999 is the last one that can be written, so a later time counts as its end.
fn local(secs: u64, offset: i64) -> OffsetDateTime {
    let seconds = i64::try_from(secs).unwrap_or(i64::MAX).saturating_add(offset);
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(PrimitiveDateTime::MAX.assume_utc())
}

fn written(time: OffsetDateTime) -> String {
    let (year, month, day) = time.to_calendar_date();
    let (hour, minute, second) = time.to_hms();
    format!("{year:04}-{:02}-{day:02} {hour:02}:{minute:02}:{second:02}", u8::from(month))
}

/// A time as `2024-06-08 16:45:23`, in UTC.
pub(crate) fn utc(secs: u64) -> String {
    written(local(secs, 0))
}

/// A time as `2024-06-08 16:45:23`, in Beijing.
pub(crate) fn beijing(secs: u64) -> String {
    written(local(secs, BEIJING))
}

/// The number of a day since 1970 in Beijing.
pub(crate) fn beijing_day(secs: u64) -> u64 {
    secs.saturating_add_signed(BEIJING) / DAY
}

/// A day, by its number, as `20240607`.
pub(crate) fn date(day: u64) -> String {
    let (year, month, day) = local(day.saturating_mul(DAY), 0).to_calendar_date();
    format!("{year:04}{:02}{day:02}", u8::from(month))
}

/// When an hour in Beijing such as `2024060721` begins, in seconds since 1970.
pub(crate) fn beijing_hour(text: &str) -> Option<u64> {
    if text.len() != HOUR_DIGITS || !text.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let month = Month::try_from(text[4..6].parse::<u8>().ok()?).ok()?;
    let date = Date::from_calendar_date(text[..4].parse().ok()?, month, text[6..8].parse().ok()?).ok()?;
    let begin = date.with_hms(text[8..].parse().ok()?, 0, 0).ok()?.assume_utc().unix_timestamp() - BEIJING;
    u64::try_from(begin).ok()
}

/// A date with time and offset such as `2026-01-31T09:00:00Z` (RFC 3339), in milliseconds since 1970.
pub(crate) fn millis(text: &str) -> Option<u64> {
    let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    u64::try_from(time.unix_timestamp_nanos() / 1_000_000).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_days_are_those_of_beijing() {
        assert_eq!(beijing_hour("2024060721"), Some(1_717_765_200));
        assert_eq!((beijing_hour("2024063121"), beijing_hour("2024060724")), (None, None));
        assert_eq!((&*beijing(1_717_765_200), &*utc(1_717_765_200)), ("2024-06-07 21:00:00", "2024-06-07 13:00:00"));
        assert_eq!((date(19_881), beijing_day(1_717_765_200)), ("20240607".to_owned(), 19_881));
        assert_eq!(date(beijing_day(beijing_hour("2024022923").unwrap())), "20240229");
        for (secs, day) in [(1_717_775_999, "20240607"), (1_717_776_000, "20240608")] {
            assert_eq!(date(beijing_day(secs)), day);
        }
        for wrong in ["", "20240607", "2024023000", "2024060724", "2024130100", "202406072x", "1969123123"] {
            assert_eq!(beijing_hour(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_has_an_offset() {
        assert_eq!(millis("2026-01-31T09:00:00.5+08:00"), Some(1_769_821_200_500));
        assert_eq!((millis("2026-01-31T09:00:00"), millis("1969-12-31T23:59:59Z")), (None, None));
    }

    #[test]
    fn times_are_written_as_in_the_samples() {
        for (secs, in_utc, in_beijing) in [
            (0, "1970-01-01 00:00:00", "1970-01-01 08:00:00"),
            (951_825_599, "2000-02-29 11:59:59", "2000-02-29 19:59:59"),
            (1_704_038_400, "2023-12-31 16:00:00", "2024-01-01 00:00:00"),
            (1_709_597_700, "2024-03-05 00:15:00", "2024-03-05 08:15:00"),
        ] {
            assert_eq!((utc(secs), beijing(secs)), (in_utc.to_owned(), in_beijing.to_owned()));
        }
        assert_eq!(utc(u64::MAX), "9999-12-31 23:59:59");
    }
}
