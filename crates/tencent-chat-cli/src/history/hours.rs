//! The hours between two times, as people write them.

use tencent_chat::Timestamp;
use tencent_chat::archives::{Hour, KEPT};
use time::format_description::StaticFormatDescription;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::arguments::Get;
use crate::ending::Stop;
use crate::span;

/// How much older than the oldest files an hour may be, in seconds, since clocks differ.
const BEFORE_KEPT: u64 = 3_600;

/// By whose time files are named.
const BEIJING: i8 = 8;

const DATE: StaticFormatDescription = format_description!("[year]-[month]-[day]");
const MINUTE: StaticFormatDescription = format_description!("[year]-[month]-[day]T[hour]:[minute]");
const SECOND: StaticFormatDescription = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");

/// The hours that are asked for, all of which have ended.
pub fn hours(get: &Get, now: Timestamp) -> Result<Vec<Hour>, Stop> {
    let oldest = now.as_secs().saturating_sub(KEPT.as_secs() + BEFORE_KEPT);
    let from = match &get.from {
        Some(text) => read("--from", text, now)?,
        None => oldest.div_ceil(3_600) * 3_600,
    };
    let end_of_last = Hour::of(now).begin().as_secs();
    let to = match &get.to {
        Some(text) => read("--to", text, now)?,
        None => end_of_last,
    };
    if from < oldest {
        return Err(Stop::usage("--from: the service keeps files for 7 days").hint("--from 7d is the oldest"));
    }
    if to > now.as_secs() {
        return Err(Stop::usage("--to is in the future"));
    }
    let mut hours = Vec::new();
    let mut hour = Hour::of(Timestamp::from_secs(from));
    while hour.begin().as_secs() < to.min(end_of_last) {
        hours.push(hour);
        hour = hour.next();
    }
    if hours.is_empty() {
        return Err(
            Stop::usage("--from and --to have no full hour between them").hint("an hour has a file when it has ended")
        );
    }
    Ok(hours)
}

/// A time in seconds since 1970.
fn read(option: &str, text: &str, now: Timestamp) -> Result<u64, Stop> {
    let wrong = || {
        Stop::usage(format!("{option}: {text:?} is not a time"))
            .hint("for example 24h (ago), 2026-01-31, 2026-01-31T09:00Z, or 2026013117, an hour in Beijing")
    };
    if let Some(hour) = Hour::read(text) {
        return Ok(hour.begin().as_secs());
    }
    if text.ends_with(|last: char| last.is_ascii_lowercase())
        && let Ok(ago) = span::parse(text)
    {
        return now.as_secs().checked_sub(ago).ok_or_else(wrong);
    }
    let seconds = date(text).ok_or_else(wrong)?.unix_timestamp();
    u64::try_from(seconds).map_err(|_| wrong())
}

/// A date and a time, in Beijing unless a zone is given.
fn date(text: &str) -> Option<OffsetDateTime> {
    if let Ok(time) = OffsetDateTime::parse(text, &Rfc3339) {
        return Some(time);
    }
    // RFC 3339 without seconds.
    let (local, zone) = match text.find(['Z', '+']).or_else(|| text.rfind('-').filter(|at| *at > 10)) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    if let (Ok(_), false) = (PrimitiveDateTime::parse(local, MINUTE), zone.is_empty()) {
        return OffsetDateTime::parse(&format!("{local}:00{zone}"), &Rfc3339).ok();
    }
    let local = PrimitiveDateTime::parse(local, SECOND).or_else(|_| PrimitiveDateTime::parse(local, MINUTE));
    let local = local.or_else(|_| Date::parse(text, DATE).map(Date::midnight)).ok().filter(|_| zone.is_empty())?;
    Some(local.assume_offset(UtcOffset::from_hms(BEIJING, 0, 0).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_secs(1_769_850_600);

    #[test]
    fn a_time_is_read_in_each_way_that_help_names() {
        for (text, expected) in [
            ("2026-01-31T09:00Z", "2026013117"),
            ("2026-01-31T17:00+08:00", "2026013117"),
            ("2026-01-31T04:30:00-05:00", "2026013117"),
            ("2026-01-31T17:59", "2026013117"),
            ("2026-01-31", "2026013100"),
            ("2026013117", "2026013117"),
            ("2h", "2026013115"),
        ] {
            let read = read("--from", text, NOW).unwrap();
            assert_eq!(Hour::of(Timestamp::from_secs(read)).to_string(), expected, "{text}");
        }
        for wrong in ["", "yesterday", "2026-02-30", "2026-01-31T25:00", "2026013124", "-1h", "2026-01-31Z", "h"] {
            assert!(read("--from", wrong, NOW).is_err(), "{wrong}");
        }
    }
}
