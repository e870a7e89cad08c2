//! Durations as people write them: `90s`, `15m`, `2h`, `3d`.

/// Examples for error messages.
pub(crate) const EXAMPLES: &str = "90s, 15m, 2h, 3d";

/// The units with their seconds, the longest first.
const UNITS: [(char, u64); 4] = [('d', 86_400), ('h', 3600), ('m', 60), ('s', 1)];

/// The seconds of a duration.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    let (unit, seconds) = UNITS.into_iter().find(|(unit, _)| text.ends_with(*unit))?;
    let number = text.strip_suffix(unit)?;
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit());
    number.parse::<u64>().ok().filter(|_| is_plain)?.checked_mul(seconds)
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
    fn a_duration_is_a_whole_number_and_a_unit() {
        for (text, expected) in [("90s", 90), ("15m", 900), ("2h", 7200), ("3d", 259_200), ("0s", 0)] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        for text in ["", "s", "90", "-90s", "+90s", "1.5h", "2 h", "2w", "2H", "99999999999999999d"] {
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
