//! The text form of a UserSig: zlib, then base64 with three characters replaced.

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD},
};

use super::deflate;
pub(super) use super::inflate::Fault;
use super::inflate::inflate;

/// Longest JSON that is inflated. Real ones have about 300 bytes; a userbuf with a long room adds less than 200.
const MAX_JSON: usize = 4096;

/// Longest text that is looked at: more than [`MAX_JSON`] stored without compression.
const MAX_TEXT: usize = 6144;

/// Compresses and encodes. This is not base64url: `+` becomes `*`, `/` becomes `-`, and the padding `=` becomes `_`.
pub(super) fn encode(json: &[u8]) -> String {
    let compressed = deflate::compress(json);
    STANDARD
        .encode(compressed)
        .chars()
        .map(|c| match c {
            '+' => '*',
            '/' => '-',
            '=' => '_',
            other => other,
        })
        .collect()
}

/// Undoes [`encode`], for input that nobody trusts: the output is bounded and nothing panics.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    if text.len() > MAX_TEXT {
        return Err(Fault::Wrong);
    }
    let standard: Vec<u8> = text
        .bytes()
        .map(|b| match b {
            b'*' => Ok(b'+'),
            b'-' => Ok(b'/'),
            b'_' => Ok(b'='),
            b'+' | b'/' | b'=' => Err(Fault::Wrong),
            other => Ok(other),
        })
        .collect::<Result<_, _>>()?;
    match STANDARD.decode(&standard) {
        Ok(compressed) => inflate(&compressed, MAX_JSON),
        // Whole groups of four, of a text whose last one is missing a part.
        Err(_) => match STANDARD.decode(&standard[..standard.len() / 4 * 4]).map(|begin| inflate(&begin, MAX_JSON)) {
            Ok(Err(Fault::CutOff) | Ok(_)) => Err(Fault::CutOff),
            _ => Err(Fault::Wrong),
        },
    }
}

/// What a text in either base64 holds, where that is text; padding may be missing.
pub(super) fn unwrapped(text: &str) -> Option<String> {
    let standard = text.replace('*', "+").replace('-', "/");
    String::from_utf8(STANDARD_NO_PAD.decode(standard.trim_end_matches(['=', '_'])).ok()?).ok()
}

pub(super) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_decodes_to_the_same_bytes() {
        let json = br#"{"TLS.ver":"2.0","TLS.identifier":"a"}"#;
        assert_eq!(decode(&encode(json)).as_deref(), Ok(&json[..]));
    }

    #[test]
    fn a_zlib_bomb_is_refused() {
        assert_eq!(decode(&encode(&vec![b'a'; 1 << 20])), Err(Fault::Wrong));
    }

    #[test]
    fn plain_base64_characters_are_refused() {
        let text = encode(b"{}").replace('*', "+").replace('-', "/").replace('_', "=");
        assert_eq!(decode(&text), Err(Fault::Wrong));
    }

    #[test]
    fn garbage_is_refused_without_a_panic() {
        for text in ["", "_", "****", "eJw", "ä", "AAAA", &"A".repeat(10_000)] {
            assert!(decode(text).is_err(), "{text}");
        }
    }
}
