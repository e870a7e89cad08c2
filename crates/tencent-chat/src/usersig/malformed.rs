//! What a string is instead of a UserSig: people paste other things, and tools wrap them.

use super::encoding::{self, Fault};

/// What a string is that is not a version 2.0 UserSig.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Malformed {
    /// Nothing at all.
    Empty,
    /// A UserSig of version 1, made with a key pair.
    Version1,
    /// Its end is missing.
    CutOff,
    /// URL-encoded: `%2A` in place of `*`.
    UrlEncoded,
    /// In quotes.
    Quoted,
    /// With whitespace or a line break around or in it.
    WhiteSpace,
    /// In standard base64, with `+`, `/` or `=`.
    PlainBase64,
    /// Encoded in base64 once more.
    EncodedTwice,
    /// A JSON Web Token.
    JsonWebToken,
    /// None of these.
    Other,
}

impl Malformed {
    /// What is wrong, and what to do about it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Empty => "the UserSig is empty",
            Self::Version1 => "this is a version 1 UserSig, made with a key pair: make one with the app's secret key",
            Self::CutOff => "the UserSig is truncated: its end is missing",
            Self::UrlEncoded => "the UserSig is URL-encoded (it contains %XX sequences): decode it first",
            Self::Quoted => "the UserSig is in quotes: remove them",
            Self::WhiteSpace => "the UserSig contains whitespace or a line break: remove it",
            Self::PlainBase64 => "the UserSig is in standard base64: replace + with *, / with - and = with _",
            Self::EncodedTwice => "the UserSig is base64-encoded twice: decode it once",
            Self::JsonWebToken => "this is a JSON Web Token, not a UserSig",
            Self::Other => "this is not a version 2.0 UserSig",
        }
    }

    /// Finds out from the string and from why it could not be decoded.
    pub(super) fn of(text: &str, why: Fault) -> Self {
        if text.trim().is_empty() {
            Self::Empty
        } else if text.starts_with(['"', '\'', '`']) || text.ends_with(['"', '\'', '`']) {
            Self::Quoted
        } else if text.starts_with('{') {
            // The JSON inside, before it was compressed.
            Self::of_json(text.as_bytes())
        } else if text.contains(char::is_whitespace) {
            Self::WhiteSpace
        } else if text.contains('%') {
            Self::UrlEncoded
        } else if text.starts_with("eyJ") {
            Self::JsonWebToken
        } else if encoding::decode(&replaced(text)).is_ok() {
            Self::PlainBase64
        } else if encoding::unwrapped(text).is_some_and(|inner| encoding::decode(&inner).is_ok()) {
            Self::EncodedTwice
        } else if why == Fault::CutOff {
            Self::CutOff
        } else {
            Self::Other
        }
    }

    /// Finds out from the JSON inside, which lacks something.
    pub(super) fn of_json(json: &[u8]) -> Self {
        const VERSION_1: [&[u8]; 2] = [b"TLS.version", b"TLS.appid_at_3rd"];
        let holds = |name: &&[u8]| json.windows(name.len()).any(|part| part == *name);
        if VERSION_1.iter().any(holds) { Self::Version1 } else { Self::Other }
    }
}

fn replaced(text: &str) -> String {
    text.replace('+', "*").replace('/', "-").replace('=', "_")
}

/// What a string is, if it definitely is not a UserSig that the service accepts. The service may still accept old ones of
/// version 1, and strings that cannot be decoded here.
pub(crate) fn flaw_of(text: &str) -> Option<Malformed> {
    match encoding::decode(text) {
        Ok(_) => None,
        Err(why) => {
            // A secret key would travel in every URL.
            let is_key = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
            let may_be_one =
                |what: &Malformed| matches!(what, Malformed::Version1 | Malformed::Other) && text.is_ascii() && !is_key;
            Some(Malformed::of(text, why)).filter(|what| !may_be_one(what))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{SecretKey, SignParams, VerifyError, inspect};
    use super::*;

    fn user_sig() -> String {
        let key = SecretKey::new("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd");
        // One with each of the characters that are replaced.
        let text = |time| key.sign(&SignParams::new(1400000000, "alice", time)).unwrap();
        (1..).map(text).find(|text| ["*", "-", "_"].iter().all(|c| text.contains(c))).unwrap()
    }

    fn what(text: &str) -> Malformed {
        match inspect(text) {
            Err(VerifyError::Malformed(what)) => what,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn each_thing_that_people_paste_is_called_by_its_name() {
        let good = user_sig();
        let version_1 = br#"{"TLS.account_type":"0","TLS.version":"201512300000","TLS.sig":"MEUC"}"#;
        let twice = encoding::to_base64(good.as_bytes());
        for (text, expected) in [
            ("", Malformed::Empty),
            (" \n", Malformed::Empty),
            (&*encoding::encode_text(version_1), Malformed::Version1),
            (std::str::from_utf8(version_1).unwrap(), Malformed::Version1),
            (&good.replace('*', "%2A").replace('_', "%5F"), Malformed::UrlEncoded),
            (&good.replace('*', "%2a"), Malformed::UrlEncoded),
            (&format!("\"{good}\""), Malformed::Quoted),
            (&format!("{good}\n"), Malformed::WhiteSpace),
            (&format!("{} {}", &good[..40], &good[40..]), Malformed::WhiteSpace),
            (&good.replace('*', "+").replace('-', "/").replace('_', "="), Malformed::PlainBase64),
            (&twice, Malformed::EncodedTwice),
            (&replaced(&twice), Malformed::EncodedTwice),
            (twice.trim_end_matches('='), Malformed::EncodedTwice),
            ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln", Malformed::JsonWebToken),
            ("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd", Malformed::Other),
            ("ü", Malformed::Other),
        ] {
            assert_eq!(what(text), expected, "{text}");
        }
    }

    #[test]
    fn a_user_sig_that_lacks_its_end_is_cut_off_wherever_it_was_cut() {
        let good = user_sig();
        for end in 4..good.trim_end_matches('_').len() {
            assert_eq!(what(&good[..end]), Malformed::CutOff, "{}", &good[..end]);
        }
    }

    #[test]
    fn what_may_be_an_old_user_sig_is_left_to_the_service() {
        assert_eq!(flaw_of(&user_sig()), None);
        assert_eq!(flaw_of(&encoding::encode_text(br#"{"TLS.version":"201512300000"}"#)), None);
        assert_eq!(flaw_of("something"), None);
        assert_eq!(flaw_of(&"5f".repeat(32)), Some(Malformed::Other), "a secret key");
        assert_eq!(flaw_of("eJw%2A"), Some(Malformed::UrlEncoded));
        assert_eq!(flaw_of("eJw\u{fffd}"), Some(Malformed::Other));
    }
}
