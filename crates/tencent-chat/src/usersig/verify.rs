//! Verifying.

use std::fmt;

use subtle::ConstantTimeEq;

use super::signed_text::SignedText;
use super::{Claims, KeyFlaw, Malformed, SecretKey, SignError, inspect};
use crate::setup::Names;

/// What a UserSig is expected to contain.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Expected {
    /// The application.
    pub sdk_app_id: u64,
    /// Who claims to call.
    pub identifier: String,
    /// The extra signed bytes; `None` accepts any; they are in [`Claims::userbuf`].
    pub userbuf: Option<Vec<u8>>,
    /// The time, in seconds since 1970.
    pub now: u64,
    /// How many seconds in the future the time of issue may lie, since clocks differ. Default: 300.
    pub allowed_skew: u64,
}

impl Expected {
    /// Expects a UserSig for this app and identifier.
    pub fn new(sdk_app_id: u64, identifier: impl Into<String>, now: u64) -> Self {
        Self { sdk_app_id, identifier: identifier.into(), userbuf: None, now, allowed_skew: 300 }
    }

    /// Expects exactly these extra bytes.
    #[must_use]
    pub fn userbuf(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.userbuf = Some(bytes.into());
        self
    }

    /// Sets how many seconds in the future the time of issue may lie.
    #[must_use]
    pub fn allowed_skew(mut self, seconds: u64) -> Self {
        self.allowed_skew = seconds;
        self
    }
}

/// Why a UserSig was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// The string is not a version 2.0 UserSig.
    Malformed(Malformed),
    /// Made for another SDKAppID.
    WrongApp,
    /// Made for another identifier.
    WrongIdentifier,
    /// Its extra signed bytes differ from the expected ones, or are missing.
    WrongUserbuf,
    /// Not signed with this key, or modified afterwards.
    WrongSignature,
    /// It has expired.
    Expired,
    /// Issued in the future, beyond the allowed clock skew.
    NotYetValid,
    /// The secret key for the verification is invalid.
    SecretKey(KeyFlaw),
}

impl VerifyError {
    /// Where to read more: a section of this project's guide.
    pub fn docs(self) -> &'static str {
        crate::error::guide!("usersigerror")
    }

    /// The reason in snake case, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::WrongApp => "wrong_app",
            Self::WrongIdentifier => "wrong_identifier",
            Self::WrongUserbuf => "wrong_userbuf",
            Self::WrongSignature => "wrong_signature",
            Self::Expired => "expired",
            Self::NotYetValid => "not_yet_valid",
            Self::SecretKey(_) => "secret_key",
        }
    }
}

impl VerifyError {
    /// The sentence, with names as the caller spells them.
    pub(crate) fn message(self, names: &Names) -> String {
        let sentence = match self {
            Self::Malformed(what) => what.message(),
            Self::WrongApp => "the UserSig was made for another SDKAppID",
            Self::WrongIdentifier => "the UserSig was made for another identifier",
            Self::WrongUserbuf => "the UserSig's userbuf (extra signed bytes) is not the expected one",
            Self::WrongSignature => "the UserSig was not signed with this key, or it was modified",
            Self::Expired => "the UserSig has expired",
            Self::NotYetValid => "the UserSig was issued in the future: check the clocks",
            Self::SecretKey(flaw) => return SignError::SecretKey(flaw).message(names),
        };
        sentence.to_owned()
    }
}

/// How far clocks may differ, in seconds, before an expiry is certain.
const UNSURE: u64 = 600;

/// The message for a UserSig that has definitely expired before `now`, in seconds since 1970. One without a time, or that
/// cannot be decoded here, is left to the service.
pub(crate) fn expired(user_sig: &str, now: u64) -> Option<String> {
    let ended = inspect(user_sig).ok()?.expires_at();
    let has_ended = ended.saturating_add(UNSURE) < now;
    let said = || {
        [&VerifyError::Expired.to_string(), ": it was valid until ", &ended.to_string(), " (seconds since 1970)"]
            .concat()
    };
    has_ended.then(said)
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(&Names::default()))
    }
}

impl std::error::Error for VerifyError {}

impl SecretKey {
    /// Verifies a UserSig. The signature is checked before the times, so that nothing is said about the lifetime of a
    /// forged one.
    ///
    /// # Errors
    /// [`VerifyError`] says which check failed first.
    pub fn verify(&self, user_sig: &str, expected: &Expected) -> Result<Claims, VerifyError> {
        if let Err(SignError::SecretKey(flaw)) = self.check() {
            return Err(VerifyError::SecretKey(flaw));
        }
        let claims = inspect(user_sig)?;
        if claims.version != "2.0" || claims.identifier.chars().any(char::is_control) {
            return Err(VerifyError::Malformed(Malformed::Other));
        }
        if claims.sdk_app_id != expected.sdk_app_id {
            return Err(VerifyError::WrongApp);
        }
        if claims.identifier != expected.identifier {
            return Err(VerifyError::WrongIdentifier);
        }
        let signed = SignedText {
            identifier: &claims.identifier,
            sdk_app_id: claims.sdk_app_id,
            time: claims.time,
            expire: claims.expire,
            userbuf: claims.userbuf.as_deref(),
        };
        if !bool::from(self.signature(&signed).as_bytes().ct_eq(claims.sig.as_bytes())) {
            return Err(VerifyError::WrongSignature);
        }
        if expected.userbuf.is_some() && claims.userbuf != expected.userbuf {
            return Err(VerifyError::WrongUserbuf);
        }
        if expected.now > claims.expires_at() {
            return Err(VerifyError::Expired);
        }
        if claims.time > expected.now.saturating_add(expected.allowed_skew) {
            return Err(VerifyError::NotYetValid);
        }
        Ok(claims)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{SignParams, encoding};
    use super::*;

    const NOW: u64 = 1_700_000_000;

    fn key() -> SecretKey {
        SecretKey::new("5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d")
    }

    fn signed() -> String {
        key().sign(&SignParams::new(1400000000, "alice", NOW).expire(100)).unwrap()
    }

    fn expected(now: u64) -> Expected {
        Expected::new(1400000000, "alice", now)
    }

    #[test]
    fn each_reason_has_a_name_of_its_own() {
        let reasons = [
            VerifyError::Malformed(Malformed::Empty),
            VerifyError::WrongApp,
            VerifyError::WrongIdentifier,
            VerifyError::WrongUserbuf,
            VerifyError::WrongSignature,
            VerifyError::Expired,
            VerifyError::NotYetValid,
        ];
        let names = reasons.map(VerifyError::as_str);
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')));
        assert_eq!(names.iter().filter(|name| name.is_empty()).count(), 0);
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), names.len());
    }

    #[test]
    fn it_holds_until_its_last_second_and_not_one_longer() {
        assert!(key().verify(&signed(), &expected(NOW)).is_ok());
        assert!(key().verify(&signed(), &expected(NOW + 100)).is_ok());
        assert_eq!(key().verify(&signed(), &expected(NOW + 101)), Err(VerifyError::Expired));
    }

    #[test]
    fn it_may_come_from_the_future_only_within_the_skew() {
        assert!(key().verify(&signed(), &expected(NOW - 300)).is_ok());
        assert_eq!(key().verify(&signed(), &expected(NOW - 301)), Err(VerifyError::NotYetValid));
        assert_eq!(key().verify(&signed(), &expected(NOW - 1).allowed_skew(0)), Err(VerifyError::NotYetValid));
    }

    #[test]
    fn each_wrong_field_is_named() {
        let verify = |expected: &Expected| key().verify(&signed(), expected).unwrap_err();
        assert_eq!(verify(&Expected::new(1400000001, "alice", NOW)), VerifyError::WrongApp);
        assert_eq!(verify(&Expected::new(1400000000, "bob", NOW)), VerifyError::WrongIdentifier);
        assert_eq!(verify(&expected(NOW).userbuf(*b"x")), VerifyError::WrongUserbuf);
        let other = SecretKey::new("0".repeat(64));
        assert_eq!(other.verify(&signed(), &expected(NOW)), Err(VerifyError::WrongSignature));
        assert_eq!(key().verify("eJw_", &expected(NOW)), Err(VerifyError::Malformed(Malformed::CutOff)));
    }

    #[test]
    fn extra_signed_bytes_are_compared_only_where_some_are_expected() {
        let params = SignParams::new(1400000000, "alice", NOW).expire(100).userbuf(*b"room");
        let with_bytes = key().sign(&params).unwrap();
        let claims = key().verify(&with_bytes, &expected(NOW)).unwrap();
        assert_eq!(claims.userbuf.as_deref(), Some(&b"room"[..]));
        assert!(key().verify(&with_bytes, &expected(NOW).userbuf(*b"room")).is_ok());
    }

    #[test]
    fn another_version_is_refused_even_if_all_else_is_right() {
        let json = String::from_utf8(encoding::decode(&signed()).unwrap()).unwrap();
        let other = encoding::encode_text(json.replace("\"2.0\"", "\"3.0\"").as_bytes());
        assert_eq!(key().verify(&other, &expected(NOW)), Err(VerifyError::Malformed(Malformed::Other)));
    }

    #[test]
    fn an_end_within_the_difference_of_clocks_is_left_to_the_service() {
        let end = NOW + 100;
        assert_eq!(super::expired(&signed(), end + UNSURE), None);
        assert!(super::expired(&signed(), end + UNSURE + 1).unwrap().contains(&end.to_string()));
    }

    #[test]
    fn a_key_that_cannot_be_one_is_named_before_anything_is_compared() {
        let error = SecretKey::new("key\n").verify("", &expected(NOW)).unwrap_err();
        assert_eq!(error, VerifyError::SecretKey(KeyFlaw::WhiteSpace));
    }

    #[test]
    fn a_name_that_stands_twice_cannot_make_it_another_users() {
        let json = String::from_utf8(encoding::decode(&signed()).unwrap()).unwrap();
        let twice = encoding::encode_text(json.replace('}', r#","TLS.identifier":"mallory"}"#).as_bytes());
        let mallory = Expected::new(1400000000, "mallory", NOW);
        assert_eq!(key().verify(&twice, &mallory), Err(VerifyError::WrongSignature));
        assert!(key().verify(&twice, &expected(NOW)).is_err());
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let good = signed();
        for at in 0..good.len() {
            let mut bytes = good.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            // Characters of the zlib header or padding may decode to the very same fields; then nothing was changed.
            let same = inspect(&changed).ok() == inspect(&good).ok();
            assert_eq!(key().verify(&changed, &expected(NOW)).is_ok(), same, "at {at}");
        }
    }
}
