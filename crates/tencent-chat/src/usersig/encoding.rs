//! The text form of a UserSig: zlib, then base64 with three characters replaced.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// Longest JSON that is inflated. Real ones have about 300 bytes; a userbuf with a long room adds less than 200.
const MAX_JSON: usize = 4096;

/// Longest text that is looked at: more than [`MAX_JSON`] stored without compression.
const MAX_TEXT: usize = 6144;

/// Compresses and encodes. This is not base64url: `+` becomes `*`, `/` becomes `-`, and the padding `=` becomes `_`.
pub(super) fn encode(json: &[u8]) -> String {
    let compressed = miniz_oxide::deflate::compress_to_vec_zlib(json, 6);
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
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    if text.len() > MAX_TEXT {
        return None;
    }
    let standard: Vec<u8> = text
        .bytes()
        .map(|b| match b {
            b'*' => Some(b'+'),
            b'-' => Some(b'/'),
            b'_' => Some(b'='),
            b'+' | b'/' | b'=' => None,
            other => Some(other),
        })
        .collect::<Option<_>>()?;
    let compressed = STANDARD.decode(standard).ok()?;
    miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&compressed, MAX_JSON).ok()
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
        assert_eq!(decode(&encode(json)).as_deref(), Some(&json[..]));
    }

    #[test]
    fn a_zlib_bomb_is_refused() {
        assert_eq!(decode(&encode(&vec![b'a'; 1 << 20])), None);
    }

    #[test]
    fn plain_base64_characters_are_refused() {
        let text = encode(b"{}").replace('*', "+").replace('-', "/").replace('_', "=");
        assert_eq!(decode(&text), None);
    }

    #[test]
    fn garbage_is_refused_without_a_panic() {
        for text in ["", "_", "****", "eJw", "ä", "AAAA", &"A".repeat(10_000)] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
