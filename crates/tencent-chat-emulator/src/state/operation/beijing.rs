//! Days and hours in Beijing, by which the service counts, whatever the data center.

/// How far clocks in Beijing go ahead, in seconds.
const AHEAD: u64 = 8 * 3600;
const DAY: u64 = 86_400;

/// The number of a day since 1970 in Beijing.
pub(crate) fn day(secs: u64) -> u64 {
    (secs + AHEAD) / DAY
}

/// A day as `20240607`.
pub(crate) fn date(day: u64) -> String {
    let (year, month, day) = civil(day);
    format!("{year:04}{month:02}{day:02}")
}

/// A time as `2024-06-08 16:45:23`.
pub(crate) fn time(secs: u64) -> String {
    let (year, month, day) = civil(day(secs));
    let of_day = (secs + AHEAD) % DAY;
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", of_day / 3600, of_day / 60 % 60, of_day % 60)
}

/// When an hour such as `2024060721` begins, in seconds since 1970.
pub(crate) fn hour(text: &str) -> Option<u64> {
    if text.len() != 10 || !text.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let (year, month, day, hour) =
        (text[..4].parse().ok()?, text[4..6].parse().ok()?, text[6..8].parse().ok()?, text[8..].parse::<u64>().ok()?);
    let number = days(year, month, day)?;
    (hour < 24 && civil(number) == (year, month, day)).then(|| (number * DAY + hour * 3600).checked_sub(AHEAD))?
}

/// Year, month and day of a day since 1970, in the Gregorian calendar: counted from March on, so that leap days come last.
fn civil(day: u64) -> (u64, u64, u64) {
    let day = day + 719_468;
    let (era, of_era) = (day / 146_097, day % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + u64::from(month <= 2), month, of_month)
}

/// The number of a day since 1970; none before.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || year < 1970 {
        return None;
    }
    let year = year - u64::from(month <= 2);
    let (era, of_era) = (year / 400, year % 400);
    let month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * month + 2) / 5 + day - 1;
    (era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year).checked_sub(719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_days_are_those_of_beijing() {
        assert_eq!(hour("2024060721"), Some(1_717_765_200));
        assert_eq!(time(1_717_765_200 + 61), "2024-06-07 21:01:01");
        assert_eq!((date(day(1_717_775_999)), date(day(1_717_776_000))), ("20240607".into(), "20240608".into()));
        assert_eq!(date(day(hour("2024022923").unwrap())), "20240229");
        for wrong in ["", "20240607", "2024023000", "2024060724", "2024130100", "202406072x", "1969123123"] {
            assert_eq!(hour(wrong), None, "{wrong}");
        }
    }
}
