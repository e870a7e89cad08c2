//! Base64 (RFC 4648) in the two alphabets that a UserSig takes. A general engine, with its tables and kinds of errors,
//! would be one of the larger parts of the WebAssembly module.

/// The characters for 62 and 63, and the padding; and the bits of [`VALUES`] that characters of another alphabet have.
#[derive(Clone, Copy)]
pub(super) struct Alphabet {
    own: [u8; 3],
    others: u8,
}

pub(super) const STANDARD: Alphabet = Alphabet { own: *b"+/=", others: OF_USER_SIG };

/// A UserSig's own. This is not base64url.
pub(super) const USER_SIG: Alphabet = Alphabet { own: *b"*-_", others: OF_STANDARD };

const CHARACTERS: [u8; 64] = *b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bits of the values of characters that only one alphabet has. Characters of neither have both.
const OF_STANDARD: u8 = 0x40;
const OF_USER_SIG: u8 = 0x80;

/// Values by their characters, in both alphabets.
static VALUES: [u8; 256] = {
    let mut values = [OF_STANDARD | OF_USER_SIG; 256];
    let mut value = 0;
    while value < 62 {
        values[CHARACTERS[value] as usize] = value as u8;
        value += 1;
    }
    values[b'+' as usize] = 62 | OF_STANDARD;
    values[b'/' as usize] = 63 | OF_STANDARD;
    values[b'*' as usize] = 62 | OF_USER_SIG;
    values[b'-' as usize] = 63 | OF_USER_SIG;
    values
};

pub(super) fn encode(bytes: &[u8], Alphabet { own, .. }: Alphabet) -> String {
    let mut characters = CHARACTERS;
    [characters[62], characters[63], _] = own;
    let mut text = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| group.get(at).copied().unwrap_or_default();
        let bits = u32::from_be_bytes([0, byte(0), byte(1), byte(2)]);
        text.extend([18, 12, 6, 0].map(|shift| characters[(bits >> shift & 63) as usize]));
    }
    // What the last group has none of.
    let padding = text.len() - (bytes.len() * 4).div_ceil(3);
    text.iter_mut().rev().take(padding).for_each(|character| *character = own[2]);
    let Ok(text) = String::from_utf8(text) else { unreachable!("the characters are ASCII") };
    text
}

/// Decodes what [`encode`] made and nothing else: the padding is there, and unused bits are 0.
pub(super) fn decode(text: &str, alphabet: Alphabet) -> Option<Vec<u8>> {
    let bare = text.trim_end_matches(char::from(alphabet.own[2]));
    let padding = text.len() - bare.len();
    if !text.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    decode_bare(bare, alphabet)
}

/// Decodes a text without padding.
pub(super) fn decode_bare(text: &str, alphabet: Alphabet) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let mut all = 0;
    for group in text.as_bytes().chunks(4) {
        let value = |at: usize| group.get(at).map_or(0, |character| VALUES[usize::from(*character)]);
        let values = [value(0), value(1), value(2), value(3)];
        all |= values[0] | values[1] | values[2] | values[3];
        let bits = values.iter().fold(0, |bits, value| bits << 6 | u32::from(value & 63));
        bytes.extend(&bits.to_be_bytes()[1..]);
    }
    // A single character is less than a byte, and unused bits are 0.
    let whole = text.len() * 3 / 4;
    let is_whole = text.len() % 4 != 1 && bytes.iter().skip(whole).all(|unused| *unused == 0);
    bytes.truncate(whole);
    (all & alphabet.others == 0 && is_whole).then_some(bytes)
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
