//! JSON text as servers send it, made readable for the parsers of all languages.
//!
//! Parsers differ in what they trip over: half of a surrogate pair, a number beyond their range, a bare control
//! character, deep nesting. A reply is made readable once, before anything reads it, so that no later reader can fail
//! where an earlier one did not.

use std::borrow::Cow;

use tencent_chat_schema::engine::plain_length;
pub(crate) use tencent_chat_schema::engine::{MAX_DEPTH, MAX_EXACT};

/// The text, with half surrogate pairs as U+FFFD, numbers beyond 64 bits as strings, and control characters escaped.
/// `None` when it is nested too deeply. What is not JSON stays so.
pub(crate) fn readable(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut mended = Mended { text, out: String::new(), copied: 0 };
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = string(&mut mended, at + 1);
                continue;
            }
            b'-' | b'0'..=b'9' => {
                let length = bytes[at..].iter().take_while(|byte| is_of_number(**byte)).count();
                let number = &text[at..at + length];
                if is_out_of_range(number) {
                    mended.replace(at, at + length, &format!("\"{number}\""));
                }
                at += length;
                continue;
            }
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH + 1 {
            return None;
        }
        at += 1;
    }
    Some(mended.finish())
}

/// A copy of the text, made when the first part of it changes.
struct Mended<'t> {
    text: &'t str,
    out: String,
    copied: usize,
}

impl<'t> Mended<'t> {
    fn replace(&mut self, from: usize, to: usize, with: &str) {
        self.out.push_str(&self.text[self.copied..from]);
        self.out.push_str(with);
        self.copied = to;
    }

    fn finish(mut self) -> Cow<'t, str> {
        if self.copied == 0 {
            return Cow::Borrowed(self.text);
        }
        self.out.push_str(&self.text[self.copied..]);
        Cow::Owned(self.out)
    }
}

/// Mends the string whose content begins here; returns where it is over.
fn string(mended: &mut Mended<'_>, mut at: usize) -> usize {
    let bytes = mended.text.as_bytes();
    loop {
        at += plain_length(bytes.get(at..).unwrap_or_default());
        let Some(byte) = bytes.get(at) else { return at };
        at += match byte {
            b'"' => return at + 1,
            b'\\' => match surrogates(&bytes[at..]) {
                Some(6) => {
                    mended.replace(at, at + 6, "\\ufffd");
                    6
                }
                Some(pair) => pair,
                None => 2,
            },
            0..b' ' => {
                mended.replace(at, at + 1, &format!("\\u{byte:04x}"));
                1
            }
            _ => 1,
        };
    }
}

/// The length of the surrogates that begin here: 12 for a pair, 6 for half of one.
fn surrogates(text: &[u8]) -> Option<usize> {
    let first = unit(text)?;
    if !(0xd800..0xe000).contains(&first) {
        return None;
    }
    let is_pair = first < 0xdc00 && unit(&text[6..]).is_some_and(|second| (0xdc00..0xe000).contains(&second));
    Some(if is_pair { 12 } else { 6 })
}

/// The code unit that an escape such as `\ud83d` stands for.
fn unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}

fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_digit() || b"+-.eE".contains(&byte)
}

/// Whether this is a JSON number that fits neither 64 bits nor a float.
fn is_out_of_range(number: &str) -> bool {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    if number.len() < 19 && exponent == "0" {
        return false;
    }
    let is_integer = mantissa.len() == number.len() && !number.contains('.');
    let fits = if is_integer {
        number.parse::<i64>().is_ok() || number.parse::<u64>().is_ok()
    } else {
        serde_json::from_str::<f64>(number).is_ok()
    };
    // Digits are enough to check here: what the exponent lacks, no parser takes.
    let digits = exponent.trim_start_matches(['+', '-']);
    let is_number = !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && exponent.len() - digits.len() < 2
        && serde_json::from_str::<serde::de::IgnoredAny>(mantissa).is_ok();
    !fits && is_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_every_parser_reads_stays_as_it_is() {
        for text in [
            r#"{"A":"\ud83d\ude00 \\ud83d \"\n","B":[1,-2.5e3,18446744073709551615,-9223372036854775808,0]}"#,
            r#"{"A":1e308,"B":"1e999","C":"99999999999999999999"}"#,
            "<html>\\ud83d</html>",
            "",
            "\"",
            "\"\\",
            "\"\\u",
            "1e",
            "1e+-5",
            "--1e999",
            "01234567890123456789012",
        ] {
            assert!(matches!(readable(text), Some(Cow::Borrowed(same)) if same == text), "{text}");
        }
    }

    #[test]
    fn half_a_surrogate_pair_becomes_the_replacement_character() {
        for (text, right) in [
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#""\uD83D\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ud83d\n""#, r#""\ufffd\n""#),
            (r#"{"\ud83d":1}"#, r#"{"\ufffd":1}"#),
        ] {
            assert_eq!(readable(text).unwrap(), right);
            serde_json::from_str::<serde_json::Value>(right).unwrap();
        }
    }

    #[test]
    fn a_number_beyond_its_range_becomes_a_string_and_keeps_its_digits() {
        for number in ["1e999", "-1E+999", "99999999999999999999", "-9223372036854775809", "1.5e400"] {
            assert_eq!(readable(&format!("[{number},1]")).unwrap(), format!("[\"{number}\",1]"));
        }
        let long = "9".repeat(5000);
        assert_eq!(readable(&long).unwrap(), format!("\"{long}\""));
    }

    #[test]
    fn control_characters_are_escaped_and_a_mark_of_the_byte_order_is_dropped() {
        assert_eq!(readable("\u{feff}{\"A\":\"b\nc\u{1}\"}\n").unwrap(), "{\"A\":\"b\\u000ac\\u0001\"}\n");
    }

    #[test]
    fn nesting_is_followed_a_hundred_levels_deep() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(readable(&nested(MAX_DEPTH + 1)).is_some());
        assert!(readable(&nested(MAX_DEPTH + 2)).is_none());
        assert!(readable(&nested(1_000_000)).is_none());
        assert!(readable(&format!("\"{}\"", "[".repeat(1000))).is_some());
    }
}
