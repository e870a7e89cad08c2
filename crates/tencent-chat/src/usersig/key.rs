//! Signing.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

use super::claims::Json;
use super::signed_text::SignedText;
use super::{DEFAULT_EXPIRE, encoding};
use crate::setup::Names;
use crate::time::MILLISECONDS_SEEM_FROM;

/// Digits of a secret key.
const KEY_DIGITS: usize = 64;

/// Lengths of keys that are not from Tencent, for your own servers.
const KEY_LENGTHS: std::ops::RangeInclusive<usize> = 16..=128;

/// Bytes of an identifier that the service accepts: <https://www.tencentcloud.com/document/product/1047/34953>.
const LONGEST_IDENTIFIER: usize = 32;

/// The first lifetime that cannot be meant in seconds, whatever its digits: 2^31 s are 68 years, and as milliseconds 25 days.
const EXPIRE_LIMIT: u64 = 1 << 31;

const HOUR: u64 = 3600;
const DAY: u64 = 24 * HOUR;

/// The application's secret key, ready to sign.
///
/// The HMAC state is computed once; the key itself is not kept. The state is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct SecretKey {
    state: Hmac<Sha256>,
    flaw: Option<KeyFlaw>,
}

impl SecretKey {
    /// Takes the key exactly as the console shows it. Its hexadecimal text is the key: it is not decoded. An invalid
    /// key is reported when it is used: see [`KeyFlaw`].
    pub fn new(key: impl Into<String>) -> Self {
        let mut text = key.into();
        let flaw = KeyFlaw::of(&text);
        // HMAC takes keys of any length, so this cannot fail.
        let state = Hmac::<Sha256>::new_from_slice(text.as_bytes()).expect("HMAC accepts every key length");
        text.zeroize();
        Self { state, flaw }
    }

    /// Whether it is a valid key.
    pub(crate) fn check(&self) -> Result<(), SignError> {
        self.flaw.map_or(Ok(()), |flaw| Err(SignError::SecretKey(flaw)))
    }

    /// Makes a UserSig.
    ///
    /// # Errors
    /// [`SignError`] says which argument is invalid.
    pub fn sign(&self, params: &SignParams) -> Result<String, SignError> {
        self.check()?;
        params.check()?;
        let SignParams { sdk_app_id, identifier, time, expire, userbuf } = params;
        let text = SignedText {
            identifier,
            sdk_app_id: *sdk_app_id,
            time: *time,
            expire: *expire,
            userbuf: userbuf.as_deref(),
        };
        let json = Json {
            identifier,
            sdk_app_id: *sdk_app_id,
            time: *time,
            expire: *expire,
            userbuf: userbuf.as_deref().map(encoding::to_base64),
            sig: self.signature(&text),
        };
        Ok(json.encoded())
    }

    pub(super) fn signature(&self, text: &SignedText<'_>) -> String {
        let mut mac = self.state.clone();
        mac.update(text.text().as_bytes());
        encoding::to_base64(&mac.finalize().into_bytes())
    }
}

impl From<&str> for SecretKey {
    fn from(key: &str) -> Self {
        Self::new(key)
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// What a UserSig is made from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignParams {
    /// The application, 1 to 4294967295.
    pub sdk_app_id: u64,
    /// Who it is for. The service accepts up to 32 bytes.
    pub identifier: String,
    /// When it is issued, in seconds since 1970.
    pub time: u64,
    /// How long it is valid, in seconds. Default: [`DEFAULT_EXPIRE`]. Round numbers of hours and days in milliseconds are refused.
    pub expire: u64,
    /// Extra bytes to sign. Default: none.
    pub userbuf: Option<Vec<u8>>,
}

impl SignParams {
    /// A plain UserSig of the default lifetime.
    pub fn new(sdk_app_id: u64, identifier: impl Into<String>, time: u64) -> Self {
        Self { sdk_app_id, identifier: identifier.into(), time, expire: DEFAULT_EXPIRE, userbuf: None }
    }

    /// Sets the lifetime in seconds.
    #[must_use]
    pub fn expire(mut self, seconds: u64) -> Self {
        self.expire = seconds;
        self
    }

    /// Sets extra bytes to sign.
    #[must_use]
    pub fn userbuf(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.userbuf = Some(bytes.into());
        self
    }

    fn check(&self) -> Result<(), SignError> {
        check_app(self.sdk_app_id)?;
        check_identifier(&self.identifier)?;
        match (self.expire, self.time) {
            (0, _) => Err(SignError::NoExpire),
            (expire, _) if seems_milliseconds(expire) => Err(SignError::ExpireInMilliseconds),
            (_, MILLISECONDS_SEEM_FROM..) => Err(SignError::TimeInMilliseconds),
            _ => Ok(()),
        }
    }
}

/// Whether a lifetime is a number of hours or days in milliseconds, rather than one in seconds: people mean `3600 * 1000` as
/// one hour and not as 41 days and 16 hours, `86400 * 1000` as one day and not as 1000 days.
fn seems_milliseconds(expire: u64) -> bool {
    let is_days = expire.is_multiple_of(DAY);
    expire >= EXPIRE_LIMIT || expire.is_multiple_of(DAY * 1000) || (expire.is_multiple_of(HOUR * 1000) && !is_days)
}

pub(crate) fn check_app(sdk_app_id: u64) -> Result<(), SignError> {
    match u32::try_from(sdk_app_id) {
        Ok(1..) => Ok(()),
        _ => Err(SignError::SdkAppId),
    }
}

pub(crate) fn check_identifier(identifier: &str) -> Result<(), SignError> {
    if identifier.is_empty() {
        Err(SignError::EmptyIdentifier)
    } else if identifier.chars().any(char::is_control) {
        Err(SignError::ControlCharacter)
    } else if identifier.len() > LONGEST_IDENTIFIER {
        Err(SignError::IdentifierTooLong)
    } else {
        Ok(())
    }
}

/// Why a string is not a valid secret key. A real one is 64 hexadecimal digits; others of 16 characters or more are accepted,
/// for your own servers such as the emulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyFlaw {
    /// Nothing at all.
    Empty,
    /// A PEM file, such as the key pair of UserSigs of version 1.
    Pem,
    /// In quotes, or with a backslash.
    Quotes,
    /// A placeholder that was not replaced, such as `${SECRET_KEY}` or `<key>`.
    Placeholder,
    /// With whitespace, a line break or a non-ASCII character.
    WhiteSpace,
    /// Too short or too long: how many characters it has.
    Length(usize),
}

impl KeyFlaw {
    fn of(key: &str) -> Option<Self> {
        if key.trim().is_empty() {
            Some(Self::Empty)
        } else if key.contains("-----BEGIN") {
            Some(Self::Pem)
        } else if key.contains(['"', '\'', '`', '\\']) {
            Some(Self::Quotes)
        } else if key.starts_with(['<', '{', '$', '%']) {
            Some(Self::Placeholder)
        } else if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            Some(Self::WhiteSpace)
        } else {
            let is_cut = key.len() != KEY_DIGITS && key.bytes().all(|byte| byte.is_ascii_hexdigit());
            (is_cut || !KEY_LENGTHS.contains(&key.len())).then_some(Self::Length(key.len()))
        }
    }

    fn message(self) -> String {
        match self {
            Self::Empty => "is empty".into(),
            Self::Pem => "is a PEM file, such as a UserSig version 1 key pair".into(),
            Self::Quotes => "contains a quote or a backslash".into(),
            Self::Placeholder => "is a placeholder".into(),
            Self::WhiteSpace => "contains whitespace, a line break or a non-ASCII character".into(),
            Self::Length(characters) => format!("has {characters} characters"),
        }
    }
}

/// Why a UserSig could not be created.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The SDKAppID is 0 or above 2^32 - 1.
    SdkAppId,
    /// The identifier is empty.
    EmptyIdentifier,
    /// The identifier contains a control character, with which it could imitate other signed fields.
    ControlCharacter,
    /// The identifier is longer than the 32 bytes that the service accepts.
    IdentifierTooLong,
    /// The lifetime is 0.
    NoExpire,
    /// The lifetime was meant in milliseconds: it is above 68 years, or a round number of hours or days in milliseconds.
    ExpireInMilliseconds,
    /// The time of issue is after the year 5000, and so was meant in milliseconds.
    TimeInMilliseconds,
    /// The room's number is 0, or its text is longer than 65535 bytes.
    Room,
    /// The secret key is invalid.
    SecretKey(KeyFlaw),
    /// The client has no secret key.
    NoSecretKey,
}

impl SignError {
    /// Where to read more: a section of this project's guide.
    pub fn docs(self) -> &'static str {
        crate::error::guide!("usersigerror")
    }

    /// The reason in snake case, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SdkAppId => "sdk_app_id",
            Self::EmptyIdentifier => "empty_identifier",
            Self::ControlCharacter => "control_character",
            Self::IdentifierTooLong => "identifier_too_long",
            Self::NoExpire | Self::ExpireInMilliseconds => "expire",
            Self::TimeInMilliseconds => "time",
            Self::Room => "room",
            Self::SecretKey(_) => "secret_key",
            Self::NoSecretKey => "no_secret_key",
        }
    }

    /// The sentence, with names as the caller spells them.
    pub(crate) fn message(self, names: &Names) -> String {
        let (option, what) = match self {
            Self::SdkAppId => ("sdk_app_id", "must be a whole number from 1 to 4294967295"),
            Self::EmptyIdentifier => ("identifier", "is empty"),
            Self::ControlCharacter => ("identifier", "contains a control character, such as a line break"),
            Self::IdentifierTooLong => ("identifier", "is longer than 32 bytes"),
            Self::NoExpire => ("expire", "is 0: the UserSig would expire immediately"),
            Self::ExpireInMilliseconds => {
                ("expire", "looks like milliseconds: expected seconds, such as 86400 for one day")
            }
            Self::TimeInMilliseconds => ("time", "looks like milliseconds: expected seconds since 1970"),
            Self::Room => ("room", "must be a number from 1 to 4294967295 or a string of up to 65535 bytes"),
            Self::SecretKey(flaw) => {
                let (name, flaw) = (names.of("secret_key"), flaw.message());
                return format!("{name} {flaw}: expected the 64 hexadecimal digits shown in the console");
            }
            Self::NoSecretKey => ("secret_key", "is required to make UserSigs, but this client has none"),
        };
        format!("{} {what}", names.of(option))
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(&Names::default()))
    }
}

impl std::error::Error for SignError {}

#[cfg(test)]
mod tests {
    use super::super::inspect;
    use super::*;

    /// From the official Node.js tool, npm `tls-sig-api-v2` 1.0.2.
    const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
    const OFFICIAL: &str = "eJw9ys0OgjAQBOB32bMhC7EFm3g0KGL8gQvcCK2yapGUihrjuxuBOLf5Zt6QxonTKQMCPAdh0neSqrZ0pJ4Lqamm1prC3sx4aOWlaBqSINwp4izwEd1hsaQVCNfHMYOqZ0Pm54wx768tnUDAda2ygwntNlnseNllUZnt87B6pauE8XypOVaPKODx*b6Zw*cLSfk0qw__";

    #[test]
    fn signing_gives_the_hmac_of_the_official_tool() {
        let ours = SecretKey::new(KEY).sign(&SignParams::new(1400987001, "administrator", 1_700_000_000)).unwrap();
        assert_eq!(inspect(&ours).unwrap(), inspect(OFFICIAL).unwrap());
    }

    #[test]
    fn a_line_feed_in_the_identifier_is_refused() {
        let params = SignParams::new(1400987001, "a\nTLS.sdkappid:1", 1_700_000_000);
        assert_eq!(SecretKey::new(KEY).sign(&params), Err(SignError::ControlCharacter));
    }

    #[test]
    fn what_surely_is_not_a_key_is_refused_and_never_shown() {
        let refused = |key: &str| SecretKey::new(key).sign(&SignParams::new(1400987001, "a", 1)).unwrap_err();
        for (key, flaw) in [
            ("", KeyFlaw::Empty),
            (" ", KeyFlaw::Empty),
            (&format!("{KEY}\n"), KeyFlaw::WhiteSpace),
            (&format!(" {KEY}"), KeyFlaw::WhiteSpace),
            (&format!("{} {}", &KEY[..32], &KEY[32..]), KeyFlaw::WhiteSpace),
            (&format!("{KEY}\u{200b}"), KeyFlaw::WhiteSpace),
            (&format!("\"{KEY}\""), KeyFlaw::Quotes),
            (&format!("{KEY}\\n"), KeyFlaw::Quotes),
            ("-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----", KeyFlaw::Pem),
            ("${CHAT_SECRET_KEY}", KeyFlaw::Placeholder),
            ("<the-secret-key>", KeyFlaw::Placeholder),
            ("{{secrets.CHAT_KEY}}", KeyFlaw::Placeholder),
            ("secret", KeyFlaw::Length(6)),
            (&KEY[..63], KeyFlaw::Length(63)),
            (&KEY[..32], KeyFlaw::Length(32)),
            (&KEY.repeat(2), KeyFlaw::Length(128)),
        ] {
            let error = refused(key);
            assert_eq!(error, SignError::SecretKey(flaw));
            assert!(key.len() <= 6 || !error.to_string().contains(key.trim()), "{error}");
        }
    }

    #[test]
    fn keys_of_servers_of_ones_own_are_taken() {
        for key in [KEY, "a-key-of-my-own-server", &"k".repeat(64)] {
            assert!(SecretKey::new(key).sign(&SignParams::new(1400987001, "a", 1)).is_ok(), "{key}");
        }
    }

    #[test]
    fn a_lifetime_of_0_and_times_in_milliseconds_are_refused() {
        let refused =
            |expire, time| SecretKey::new(KEY).sign(&SignParams::new(1, "a", time).expire(expire)).unwrap_err();
        assert_eq!(refused(0, 1), SignError::NoExpire);
        for (hours, days) in [(1, 0), (2, 0), (0, 1), (0, 7), (0, 30), (0, 180)] {
            assert_eq!(refused((hours * HOUR + days * DAY) * 1000, 1), SignError::ExpireInMilliseconds);
        }
        assert_eq!(refused(86_400, 1_700_000_000_000), SignError::TimeInMilliseconds);
        let years = [1, 2, 5, 10, 20, 50].map(|years| years * 365 * DAY);
        for expire in [1, HOUR, DAY, 30 * DAY, 100 * DAY, 125 * DAY, 180 * DAY, (1 << 31) - 1].into_iter().chain(years)
        {
            assert!(SecretKey::new(KEY).sign(&SignParams::new(1, "a", 1).expire(expire)).is_ok(), "{expire}");
        }
    }

    #[test]
    fn an_identifier_has_32_bytes_at_most() {
        let sign = |identifier: &str| SecretKey::new(KEY).sign(&SignParams::new(1, identifier, 1));
        assert!(sign(&"x".repeat(32)).is_ok());
        assert_eq!(sign(&"x".repeat(33)), Err(SignError::IdentifierTooLong));
        assert_eq!(sign(&"é".repeat(17)), Err(SignError::IdentifierTooLong));
    }

    #[test]
    fn an_sdk_app_id_of_zero_or_beyond_32_bits_is_refused() {
        for id in [0, 1 << 32] {
            assert_eq!(SecretKey::new(KEY).sign(&SignParams::new(id, "a", 1)), Err(SignError::SdkAppId));
        }
    }

    #[test]
    fn debug_output_does_not_show_the_key() {
        assert_eq!(format!("{:?}", SecretKey::new(KEY)), "SecretKey(…)");
    }
}
