//! The text form of a UserSig: zlib, then base64 with three characters replaced.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::deflate;
pub(super) use super::inflate::Fault;
use super::inflate::inflate;

/// Longest JSON that is inflated. Real ones have about 300 bytes; a userbuf with a long room adds less than 200.
const MAX_JSON: usize = 4096;

/// Longest text that is looked at: more than [`MAX_JSON`] stored without compression.
const MAX_TEXT: usize = 6144;

/// Characters of base64, and what stands for them here. This is not base64url.
const PLAIN: [u8; 3] = *b"+/=";
const OURS: [u8; 3] = *b"*-_";

/// A text with each character of `from` replaced by that of `to`.
fn swapped(text: &str, from: [u8; 3], to: [u8; 3]) -> Vec<u8> {
    let swap = |byte: u8| from.iter().position(|plain| *plain == byte).map_or(byte, |at| to[at]);
    text.bytes().map(swap).collect()
}

/// Compresses and encodes.
pub(super) fn encode(json: &[u8]) -> String {
    ours(&to_base64(&deflate::compress(json)))
}

/// A text in plain base64 with the characters that stand for base64's here.
pub(super) fn ours(text: &str) -> String {
    String::from_utf8(swapped(text, PLAIN, OURS)).unwrap_or_default()
}

/// Undoes [`encode`], for input that nobody trusts: the output is bounded and nothing panics.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    if text.len() > MAX_TEXT || text.bytes().any(|byte| PLAIN.contains(&byte)) {
        return Err(Fault::Wrong);
    }
    let inflated = inflate(&groups(text).ok_or(Fault::Wrong)?, MAX_JSON);
    // A last group that is not whole lacks something.
    if text.len() % 4 != 0 && inflated.is_ok() { Err(Fault::CutOff) } else { inflated }
}

/// What the whole groups of four characters hold, of either base64.
fn groups(text: &str) -> Option<Vec<u8>> {
    let standard = swapped(text, OURS, PLAIN);
    STANDARD.decode(&standard[..standard.len() / 4 * 4]).ok()
}

/// The text that stands in base64 in another one, perhaps without its last two characters.
pub(super) fn unwrapped(text: &str) -> Option<String> {
    String::from_utf8(groups(text)?).ok()
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
