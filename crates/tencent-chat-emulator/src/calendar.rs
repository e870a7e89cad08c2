//! Dates and times as replies write them. Most are Beijing's, by which the service counts, whatever the data center.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, offset};

const BEIJING: Offset = offset(8);
const DAY: u64 = 86_400;

/// Digits of an hour such as `2024060721`.
const HOUR_DIGITS: usize = 10;

/// A time in a time zone. The year 9999 is the last one that can be written, so a later time counts as its end.
fn local(secs: u64, offset: Offset) -> DateTime {
    let seconds = i64::try_from(secs).unwrap_or(i64::MAX);
    let time = Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX);
    offset.to_datetime(time)
}

fn written(time: DateTime) -> String {
    time.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// A time as `2024-06-08 16:45:23`, in UTC.
pub(crate) fn utc(secs: u64) -> String {
    written(local(secs, Offset::UTC))
}

/// A time as `2024-06-08 16:45:23`, in Beijing.
pub(crate) fn beijing(secs: u64) -> String {
    written(local(secs, BEIJING))
}

/// The number of a day since 1970 in Beijing.
pub(crate) fn beijing_day(secs: u64) -> u64 {
    secs.saturating_add_signed(BEIJING.seconds().into()) / DAY
}

/// A day, by its number, as `20240607`.
pub(crate) fn date(day: u64) -> String {
    local(day.saturating_mul(DAY), Offset::UTC).strftime("%Y%m%d").to_string()
}

/// When an hour in Beijing such as `2024060721` begins, in seconds since 1970.
pub(crate) fn beijing_hour(text: &str) -> Option<u64> {
    if text.len() != HOUR_DIGITS || !text.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let time = DateTime::strptime("%Y%m%d%H", text).ok()?;
    let begin = BEIJING.to_timestamp(time).ok()?;
    u64::try_from(begin.as_second()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_days_are_those_of_beijing() {
        assert_eq!(beijing_hour("2024060721"), Some(1_717_765_200));
        assert_eq!(date(beijing_day(beijing_hour("2024022923").unwrap())), "20240229");
        for (secs, day) in [(1_717_775_999, "20240607"), (1_717_776_000, "20240608")] {
            assert_eq!(date(beijing_day(secs)), day);
        }
        for wrong in ["", "20240607", "2024023000", "2024060724", "2024130100", "202406072x", "1969123123"] {
            assert_eq!(beijing_hour(wrong), None, "{wrong}");
        }
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
        assert!(utc(u64::MAX).starts_with("9999-12-30"), "{}", utc(u64::MAX));
    }
}
