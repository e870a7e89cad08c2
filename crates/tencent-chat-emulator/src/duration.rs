//! Durations as people write them: `90s`, `15m`, `2h`, `3d`, `1h30m`.

/// Examples for error messages.
pub(crate) const EXAMPLES: &str = "90s, 15m, 2h, 3d, 1h30m";

/// The units with their seconds, the longest first.
const UNITS: [(char, u64); 4] = [('d', 86_400), ('h', 3600), ('m', 60), ('s', 1)];

/// The seconds of a duration: numbers with units, the longest unit first.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    let (mut rest, mut units, mut total) = (text, &UNITS[..], 0_u64);
    while !rest.is_empty() {
        let (number, behind) = rest.split_at(rest.find(|digit: char| !digit.is_ascii_digit())?);
        let place = units.iter().position(|(unit, _)| behind.starts_with(*unit))?;
        let part = number.parse::<u64>().ok()?.checked_mul(units[place].1)?;
        total = total.checked_add(part)?;
        (units, rest) = (&units[place + 1..], &behind[1..]);
    }
    (!text.is_empty()).then_some(total)
}

/// A duration in the largest unit of which it has at least two, rounded down.
pub(crate) fn rounded(seconds: u64) -> String {
    let (unit, length) = UNITS.into_iter().find(|(_, length)| seconds >= 2 * length).unwrap_or(('s', 1));
    format!("{}{unit}", seconds / length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_whole_numbers_with_units() {
        for (text, expected) in
            [("90s", 90), ("15m", 900), ("2h", 7200), ("3d", 259_200), ("0s", 0), ("1h30m", 5400), ("1d2h3m4s", 93_784)]
        {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        for text in [
            "",
            "s",
            "90",
            "-90s",
            "+90s",
            "1.5h",
            "2 h",
            "2w",
            "2H",
            "1h30",
            "30m1h",
            "1h1h",
            "1é",
            "99999999999999999d",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn a_long_duration_is_rounded_to_its_unit() {
        for (seconds, expected) in [(0, "0s"), (119, "119s"), (120, "2m"), (7300, "2h"), (200 * 86_400 + 5, "200d")] {
            assert_eq!(rounded(seconds), expected);
        }
    }
}
