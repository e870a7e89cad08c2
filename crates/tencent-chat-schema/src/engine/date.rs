//! Dates as text, in the one form that JSON has for them (RFC 3339): `2026-11-26T06:31:11.123Z`, also with an offset.

/// The milliseconds since 1970 that a date stands for; fractions of a millisecond are cut.
pub(super) fn millis(text: &str) -> Option<i64> {
    let (date, time) = (text.get(..10)?, text.get(11..19)?);
    let zone = text.get(19..)?;
    if !matches!(text.as_bytes()[10], b'T' | b't' | b' ') {
        return None;
    }
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(time, ':')?;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = [31, 28 + i64::from(is_leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let day_fits = (1..=12).contains(&month) && (1..=days[month as usize - 1]).contains(&day);
    // 60 is a leap second.
    if !day_fits || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let digits = zone.strip_prefix('.').map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    let fraction = if digits == 0 { "" } else { &zone[1..=digits] };
    let millis = fraction.bytes().chain(*b"000").take(3).fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    let offset = offset(&zone[fraction.len() + usize::from(digits > 0)..])?;
    let earlier: i64 = days[..month as usize - 1].iter().sum();
    // Leap days before this year, counted from the year 0.
    let leap_days = |year: i64| year / 4 - year / 100 + year / 400;
    let days = (year - 1970) * 365 + leap_days(year - 1) - leap_days(1969) + earlier + day - 1;
    Some((((days * 24 + hour) * 60 + minute - offset) * 60 + second) * 1000 + millis)
}

/// Three numbers with something between them, which have as many digits as they should: the text has a fixed length.
fn numbers(text: &str, between: char) -> Option<[i64; 3]> {
    let mut parts = text.split(between);
    let mut next = || parts.next().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok();
    let numbers = [next()?, next()?, next()?];
    next().is_none().then_some(numbers)
}

/// The minutes by which a place's time is ahead.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.as_bytes().first()? {
        b'Z' | b'z' if zone.len() == 1 => return Some(0),
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let number = |text: &str| text.parse::<u8>().ok().filter(|number| text.len() == 2 && *number < 60).map(i64::from);
    Some(sign * (number(hours)? * 60 + number(minutes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_becomes_milliseconds() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1970-01-01T00:00:00.001Z", 1),
            ("2026-11-26T06:31:11.123Z", 1_795_674_671_123),
            ("2026-11-26T14:31:11.123456+08:00", 1_795_674_671_123),
            ("2026-11-26 01:01:11.1-05:30", 1_795_674_671_100),
            ("2000-02-29T23:59:59Z", 951_868_799_000),
            ("2024-03-01T00:00:00Z", 1_709_251_200_000),
            ("1969-12-31T23:59:59Z", -1000),
        ] {
            assert_eq!(millis(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_text_is_not_a_date() {
        for text in [
            "",
            "2026",
            "1795674671",
            "2026-11-26",
            "2026-11-26T06:31:11",
            "2026-11-26T06:31:11.Z",
            "2026-11-26T06:31:11Zz",
            "2026-13-26T06:31:11Z",
            "2026-02-29T06:31:11Z",
            "2026-11-00T06:31:11Z",
            "2026-11-26T24:31:11Z",
            "2026-11-26T06:31:11+8:00",
            "2026-11-26T06:31:11+0800",
            "2026-+1-26T06:31:11Z",
            "é026-11-26T06:31:11Z",
            "2026-11-26T06:31:11é",
        ] {
            assert_eq!(millis(text), None, "{text}");
        }
    }
}
