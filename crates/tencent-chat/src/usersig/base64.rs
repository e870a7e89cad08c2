//! Base64 (RFC 4648) in the two alphabets that a UserSig takes. A general engine, with its tables and kinds of errors,
//! would be one of the larger parts of the WebAssembly module.

/// The characters for 62 and 63, and the padding.
pub(super) type Alphabet = [u8; 3];

pub(super) const STANDARD: Alphabet = *b"+/=";

/// A UserSig's own. This is not base64url.
pub(super) const USER_SIG: Alphabet = *b"*-_";

pub(super) fn encode(bytes: &[u8], alphabet: Alphabet) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | u32::from(group.get(at).copied().unwrap_or_default()));
        for place in 0..4 {
            let character =
                if place > group.len() { alphabet[2] } else { character(bits >> (18 - 6 * place) & 63, alphabet) };
            text.push(char::from(character));
        }
    }
    text
}

fn character(value: u32, alphabet: Alphabet) -> u8 {
    let value = value as u8;
    match value {
        0..26 => b'A' + value,
        26..52 => b'a' + value - 26,
        52..62 => b'0' + value - 52,
        _ => alphabet[usize::from(value & 1)],
    }
}

/// Decodes what [`encode`] made and nothing else: the padding is there, and unused bits are 0.
pub(super) fn decode(text: &str, alphabet: Alphabet) -> Option<Vec<u8>> {
    let bare = text.trim_end_matches(char::from(alphabet[2]));
    let padding = text.len() - bare.len();
    if !text.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    decode_bare(bare, alphabet)
}

/// Decodes a text without padding.
pub(super) fn decode_bare(text: &str, alphabet: Alphabet) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for at in 0..4 {
            bits = bits << 6 | group.get(at).map_or(Some(0), |character| value(*character, alphabet))?;
        }
        let count = group.len() - 1;
        let own = bits.to_be_bytes();
        let (taken, unused) = own[1..].split_at(count);
        if count == 0 || unused.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend(taken);
    }
    Some(bytes)
}

fn value(character: u8, alphabet: Alphabet) -> Option<u32> {
    let value = match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        _ if character == alphabet[0] => 62,
        _ if character == alphabet[1] => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use base64::{Engine as _, engine::general_purpose};

    use super::*;
    use crate::random::Random;

    #[test]
    fn it_is_the_standard_base64() {
        let mut random = Random(3);
        for count in 0..300 {
            let bytes: Vec<u8> = (0..count).map(|_| random.bits() as u8).collect();
            let text = general_purpose::STANDARD.encode(&bytes);
            assert_eq!(encode(&bytes, STANDARD), text);
            assert_eq!(decode(&text, STANDARD), Some(bytes.clone()));
            assert_eq!(decode_bare(text.trim_end_matches('='), STANDARD), Some(bytes.clone()));
            let own = encode(&bytes, USER_SIG);
            assert_eq!(own, text.replace('+', "*").replace('/', "-").replace('=', "_"));
            assert_eq!(decode(&own, USER_SIG), Some(bytes));
        }
    }

    #[test]
    fn a_changed_text_is_taken_exactly_where_the_standard_takes_it() {
        let mut random = Random(4);
        let characters = b"ABab09+/==*-_ \n";
        for _ in 0..200_000 {
            let count = random.below(13) as usize;
            let text: String =
                (0..count).map(|_| char::from(characters[random.below(characters.len() as u64) as usize])).collect();
            assert_eq!(decode(&text, STANDARD), general_purpose::STANDARD.decode(&text).ok(), "{text:?}");
            let bare = general_purpose::STANDARD_NO_PAD.decode(&text).ok();
            assert_eq!(decode_bare(&text, STANDARD), bare, "{text:?}");
        }
        assert_eq!(decode("äöüß", STANDARD), None);
    }
}
