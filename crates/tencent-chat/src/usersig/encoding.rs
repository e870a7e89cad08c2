//! The text form of a UserSig: zlib, then base64 with three characters replaced.

use super::base64::{self, STANDARD, USER_SIG};
pub(super) use super::inflate::Fault;
use super::inflate::inflate;

/// Longest JSON that is inflated. Real ones have about 300 bytes; a userbuf with a long room adds less than 200.
const MAX_JSON: usize = 4096;

/// Longest text that is looked at: more than [`MAX_JSON`] stored without compression.
const MAX_TEXT: usize = 6144;

/// Encodes compressed JSON. This is not base64url: `+` becomes `*`, `/` becomes `-`, and the padding `=` becomes `_`.
pub(super) fn encode(compressed: &[u8]) -> String {
    base64::encode(compressed, USER_SIG)
}

/// Undoes [`encode`], for input that nobody trusts: the output is bounded and nothing panics.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    if text.len() > MAX_TEXT {
        return Err(Fault::Wrong);
    }
    if let Some(compressed) = base64::decode(text, USER_SIG) {
        return inflate(&compressed, MAX_JSON);
    }
    // Whole groups of four, of a text whose last one is missing a part.
    let whole = text.get(..text.len() / 4 * 4).and_then(|whole| base64::decode(whole, USER_SIG));
    match whole.map(|begin| inflate(&begin, MAX_JSON)) {
        Some(Err(Fault::CutOff) | Ok(_)) => Err(Fault::CutOff),
        _ => Err(Fault::Wrong),
    }
}

/// What a text in either base64 holds, where that is text; padding may be missing.
pub(super) fn unwrapped(text: &str) -> Option<String> {
    let standard = text.replace('*', "+").replace('-', "/");
    String::from_utf8(base64::decode_bare(standard.trim_end_matches(['=', '_']), STANDARD)?).ok()
}

pub(super) fn to_base64(bytes: &[u8]) -> String {
    base64::encode(bytes, STANDARD)
}

pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    base64::decode(text, STANDARD)
}

/// A UserSig of any text.
#[cfg(test)]
pub(super) fn encode_text(text: &[u8]) -> String {
    let mut compressed = super::deflate::Compressed::new(text.len());
    compressed.text(text);
    encode(&compressed.end())
}

#[cfg(test)]
mod tests {
    use miniz_oxide::deflate::compress_to_vec_zlib;

    use super::*;

    #[test]
    fn what_is_encoded_decodes_to_the_same_bytes() {
        let json = br#"{"TLS.ver":"2.0","TLS.identifier":"a"}"#;
        assert_eq!(decode(&encode_text(json)).as_deref(), Ok(&json[..]));
    }

    #[test]
    fn a_zlib_bomb_is_refused() {
        assert_eq!(decode(&encode(&compress_to_vec_zlib(&[b'a'; 1 << 20], 9))), Err(Fault::Wrong));
    }

    #[test]
    fn plain_base64_characters_are_refused() {
        let text = encode_text(b"{}").replace('*', "+").replace('-', "/").replace('_', "=");
        assert_eq!(decode(&text), Err(Fault::Wrong));
    }

    #[test]
    fn garbage_is_refused_without_a_panic() {
        for text in ["", "_", "****", "eJw", "ä", "AAAA", &"A".repeat(10_000)] {
            assert!(decode(text).is_err(), "{text}");
        }
    }
}
