//! The fields inside a UserSig, readable without a key.

use std::fmt;
use std::ops::Range;

use serde::Serialize;
use serde_json::Value;

use super::deflate::Compressed;
use super::{Malformed, VerifyError, encoding};

/// The content of a UserSig. [`inspect`] decodes it without proof; [`SecretKey::verify`](super::SecretKey::verify) proves it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Claims {
    /// Version of the format: `2.0`.
    pub version: String,
    /// Who it is for: the UserID.
    pub identifier: String,
    /// The application it is for.
    pub sdk_app_id: u64,
    /// When it was issued, in seconds since 1970.
    pub time: u64,
    /// How long it is valid, in seconds from `time`.
    pub expire: u64,
    /// Extra signed bytes; a TRTC private map key has its room and rights here.
    pub userbuf: Option<Vec<u8>>,
    /// The HMAC, in base64.
    pub sig: String,
}

impl Claims {
    /// The last second in which it is valid, in seconds since 1970.
    pub fn expires_at(&self) -> u64 {
        self.time.saturating_add(self.expire)
    }
}

impl fmt::Debug for Claims {
    /// Leaves the HMAC out: with it the UserSig could be put together again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims")
            .field("version", &self.version)
            .field("identifier", &self.identifier)
            .field("sdk_app_id", &self.sdk_app_id)
            .field("time", &self.time)
            .field("expire", &self.expire)
            .field("userbuf", &self.userbuf)
            .finish_non_exhaustive()
    }
}

/// What the JSON inside a UserSig that is made here says, beside its version.
pub(super) struct Json<'a> {
    pub identifier: &'a str,
    pub sdk_app_id: u64,
    pub time: u64,
    pub expire: u64,
    pub userbuf: Option<String>,
    pub sig: String,
}

impl Json<'_> {
    /// The UserSig.
    pub fn encoded(&self) -> String {
        encoding::encode(&self.compressed())
    }

    /// The JSON, compressed. Which of its parts stand in it before is known.
    fn compressed(&self) -> Vec<u8> {
        const BEGIN: &[u8] = br#"{"TLS.ver":"2.0","TLS."#;
        const NEXT_NUMBER: Range<usize> = 16..22;
        const NEXT_TEXT: Range<usize> = 15..22;
        const TEXT: Range<usize> = 9..12;
        // Escapes what needs it.
        let identifier = serde_json::to_string(self.identifier).expect("strings always serialize");
        let mut json = Compressed::new(identifier.len() + self.userbuf.as_deref().map_or(0, str::len) + 180);
        json.text(&BEGIN[..NEXT_NUMBER.start + 1]);
        json.again(1..6);
        json.text(b"identifier");
        json.again(TEXT);
        json.text(&identifier.as_bytes()[1..]);
        json.again(NEXT_NUMBER);
        let numbers: [(&[u8], u64); 3] =
            [(b"sdkappid\":", self.sdk_app_id), (b"time\":", self.time), (b"expire\":", self.expire)];
        for (name, value) in numbers {
            json.text(name);
            json.text(itoa::Buffer::new().format(value).as_bytes());
            json.again(NEXT_NUMBER);
        }
        json.text(b"sig");
        json.again(TEXT);
        json.text(self.sig.as_bytes());
        if let Some(userbuf) = &self.userbuf {
            json.again(NEXT_TEXT);
            json.text(b"userbuf");
            json.again(TEXT);
            json.text(userbuf.as_bytes());
        }
        json.text(b"\"}");
        json.end()
    }
}

/// Decodes a UserSig without checking its signature, for instance to see when it expires.
///
/// # Errors
/// [`VerifyError::Malformed`] says what is wrong with the string.
pub fn inspect(user_sig: &str) -> Result<Claims, VerifyError> {
    let malformed = VerifyError::Malformed;
    let bytes = encoding::decode(user_sig).map_err(|why| malformed(Malformed::of(user_sig, why)))?;
    let read = || {
        let json = std::str::from_utf8(&bytes).ok()?;
        #[cfg(not(tencent_chat_small))]
        if let Some(fields) = plain_fields(json) {
            return Claims::of_fields(&fields);
        }
        Claims::of_json(&serde_json::from_str(json).ok()?)
    };
    read().ok_or_else(|| malformed(Malformed::of_json(&bytes)))
}

/// A value in the JSON inside a UserSig.
#[derive(Clone, Copy)]
enum Field<'j> {
    Text(&'j str),
    Number(u64),
    Null,
    Other,
}

impl<'j> From<&'j Value> for Field<'j> {
    fn from(value: &'j Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Null => Self::Null,
            other => other.as_u64().map_or(Self::Other, Self::Number),
        }
    }
}

impl Claims {
    /// Reads any JSON. The order of its keys is free, and so are blanks and escapes; of a key that stands twice the last counts,
    /// and is what the signature is compared with.
    fn of_json(json: &Value) -> Option<Self> {
        Self::read(&|name| json.get(name).map(Field::from))
    }

    #[cfg(not(tencent_chat_small))]
    fn of_fields(fields: &[(&str, Field<'_>)]) -> Option<Self> {
        Self::read(&|wanted| fields.iter().rev().find(|(name, _)| *name == wanted).map(|(_, value)| *value))
    }

    fn read<'j>(find: &dyn Fn(&str) -> Option<Field<'j>>) -> Option<Self> {
        let text = |name| match find(name)? {
            Field::Text(text) => Some(text.to_owned()),
            _ => None,
        };
        let number = |name, default: Option<u64>| match find(name) {
            Some(Field::Number(number)) => Some(number),
            None => default,
            _ => None,
        };
        Some(Self {
            version: text("TLS.ver")?,
            identifier: text("TLS.identifier")?,
            sdk_app_id: number("TLS.sdkappid", None)?,
            // The official Go tool leaves out fields that are zero.
            time: number("TLS.time", Some(0))?,
            expire: number("TLS.expire", Some(0))?,
            userbuf: match find("TLS.userbuf") {
                None | Some(Field::Null) => None,
                Some(Field::Text(text)) => Some(encoding::from_base64(text)?),
                _ => return None,
            },
            sig: text("TLS.sig")?,
        })
    }
}

/// The fields of JSON as tools write it: strings without escapes, whole numbers, no blanks. Nothing for any other, which may be
/// valid, too. In a small module, its size would cost more than its speed saves.
#[cfg(not(tencent_chat_small))]
fn plain_fields(json: &str) -> Option<Vec<(&str, Field<'_>)>> {
    let mut fields = Vec::with_capacity(8);
    let mut rest = json.strip_prefix('{')?;
    loop {
        let (name, value) = plain_string(rest)?;
        let value = value.strip_prefix(':')?;
        let (value, after) = match plain_string(value) {
            Some((text, after)) => (Field::Text(text), after),
            None => {
                let (digits, after) = value.split_at(value.bytes().take_while(u8::is_ascii_digit).count());
                let digits = Some(digits).filter(|digits| !digits.starts_with('0'))?;
                (Field::Number(digits.parse().ok()?), after)
            }
        };
        fields.push((name, value));
        match after.strip_prefix(',') {
            Some(more) => rest = more,
            None => return (after == "}").then_some(fields),
        }
    }
}

/// A string at the beginning, and what follows.
#[cfg(not(tencent_chat_small))]
fn plain_string(json: &str) -> Option<(&str, &str)> {
    let text = json.strip_prefix('"')?;
    let end = text.bytes().position(|byte| byte < b' ' || matches!(byte, b'"' | b'\\'))?;
    let (text, rest) = text.split_at(end);
    Some((text, rest.strip_prefix('"')?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::random::{Random, rounds};

    /// Fields of any kind: identifiers that need escapes, of several bytes a character, and long ones; with and without a userbuf.
    fn json<'a>(random: &mut Random, identifier: &'a mut String) -> Json<'a> {
        const CHARACTERS: [char; 12] = ['a', '0', '"', '\\', ' ', '/', '\u{7f}', 'é', '中', '\u{2028}', '😀', '\u{1}'];
        let longest = if random.below(8) == 0 { 200 } else { 16 };
        let count = 1 + random.below(longest);
        *identifier = (0..count)
            .map(|_| match random.below(3) {
                0 => CHARACTERS[random.below(12) as usize],
                _ => char::from(32 + random.below(95) as u8),
            })
            .collect();
        let userbuf: Vec<u8> = (0..random.below(200)).map(|_| random.bits() as u8).collect();
        let sig: [u8; 32] = std::array::from_fn(|_| random.bits() as u8);
        Json {
            identifier,
            sdk_app_id: u64::from(random.bits() >> random.below(32)),
            time: (u64::from(random.bits()) << 21) >> random.below(53),
            expire: (u64::from(random.bits()) << 21) >> random.below(53),
            userbuf: (random.below(3) == 0).then(|| encoding::to_base64(&userbuf)),
            sig: encoding::to_base64(&sig),
        }
    }

    #[test]
    fn what_is_composed_is_the_same_json_to_other_libraries() {
        let mut random = Random(5);
        for round in 0..rounds(10_000) {
            let mut identifier = String::new();
            let fields = json(&mut random, &mut identifier);
            let mut expected = json!({
                "TLS.ver": "2.0", "TLS.identifier": fields.identifier, "TLS.sdkappid": fields.sdk_app_id,
                "TLS.time": fields.time, "TLS.expire": fields.expire, "TLS.sig": fields.sig,
            });
            if let Some(userbuf) = &fields.userbuf {
                expected["TLS.userbuf"] = json!(userbuf);
            }
            let inflated = miniz_oxide::inflate::decompress_to_vec_zlib(&fields.compressed()).unwrap();
            assert_eq!(serde_json::from_slice::<Value>(&inflated).unwrap(), expected, "{round}");
            assert_eq!(encoding::decode(&fields.encoded()), Ok(inflated), "{round}");
            assert_eq!(inspect(&fields.encoded()).ok(), Claims::of_json(&expected), "{round}");
        }
    }

    #[test]
    fn what_tools_write_is_read_as_any_json_is() {
        let mut random = Random(6);
        let good = r#"{"TLS.ver":"2.0","TLS.identifier":"a","TLS.sdkappid":14,"TLS.time":17,"TLS.expire":60,"TLS.userbuf":"AAAA","TLS.sig":"x="}"#;
        let parts = [
            ",",
            ":",
            "\"",
            "\\",
            "\\u0061",
            "{",
            "}",
            "0",
            "17",
            "-1",
            "1.5",
            "1e3",
            "18446744073709551616",
            " ",
            "\n",
            "null",
            "é",
            "\u{1}",
            "\"TLS.time\":",
            "\"TLS.sig\":\"y\"",
            ",\"other\":1",
            "[]",
            "\"AA==\"",
            "TLS.",
        ];
        let mut quick = 0;
        for _ in 0..rounds(100_000) {
            let mut json = good.to_owned();
            for _ in 0..1 + random.below(3) {
                let (from, count) = (random.below(json.len() as u64 + 1) as usize, random.below(4) as usize);
                let to = (from + count).min(json.len());
                if json.is_char_boundary(from) && json.is_char_boundary(to) {
                    json.replace_range(from..to, parts[random.below(parts.len() as u64) as usize]);
                }
            }
            let general = serde_json::from_str(&json).ok().and_then(|json| Claims::of_json(&json));
            if let Some(fields) = plain_fields(&json) {
                assert_eq!(Claims::of_fields(&fields), general, "{json}");
                quick += 1;
            }
        }
        assert!(quick > 0 && plain_fields(good).is_some());
    }

    #[test]
    fn a_user_sigs_json_is_at_most_an_eighth_longer_than_the_best() {
        let fields = Json {
            identifier: "administrator",
            sdk_app_id: 1400987001,
            time: 1701234567,
            expire: 604800,
            userbuf: None,
            sig: "4Vb0qQ2cTq9Yp4cL0m1gk0l5m7b1s7mH3cQm1z8k2bQ=".to_owned(),
        };
        let own = fields.compressed();
        let json = miniz_oxide::inflate::decompress_to_vec_zlib(&own).unwrap();
        let best = miniz_oxide::deflate::compress_to_vec_zlib(&json, 10);
        assert!(own.len() * 8 <= best.len() * 9, "{} {}", own.len(), best.len());
    }
}
