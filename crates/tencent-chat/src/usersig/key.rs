//! Signing.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

use super::claims::Json;
use super::signed_text::SignedText;
use super::{DEFAULT_EXPIRE, encoding};

/// The application's secret key, ready to sign.
///
/// The HMAC state is computed once; the key itself is not kept. The state is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct SecretKey(Hmac<Sha256>);

impl SecretKey {
    /// Takes the key exactly as the console shows it. Its hexadecimal text is the key: it is not decoded.
    pub fn new(key: impl Into<String>) -> Self {
        let mut text = key.into();
        // HMAC takes keys of any length, so this cannot fail.
        let state = Hmac::<Sha256>::new_from_slice(text.as_bytes()).expect("HMAC accepts every key length");
        text.zeroize();
        Self(state)
    }

    /// Makes a UserSig.
    ///
    /// # Errors
    /// [`SignError`] when the identifier is empty or holds control characters, or the SDKAppID is 0 or above 2^32 - 1.
    pub fn sign(&self, params: &SignParams) -> Result<String, SignError> {
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
            version: "2.0".into(),
            identifier: identifier.as_str().into(),
            sdk_app_id: *sdk_app_id,
            time: *time,
            expire: *expire,
            userbuf: userbuf.as_deref().map(|bytes| encoding::to_base64(bytes).into()),
            sig: self.signature(&text).into(),
        };
        let json = serde_json::to_vec(&json).expect("strings and integers always serialize");
        Ok(encoding::encode(&json))
    }

    pub(super) fn signature(&self, text: &SignedText<'_>) -> String {
        let mut mac = self.0.clone();
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
    /// Who it is for. The service takes up to 32 bytes.
    pub identifier: String,
    /// When it is issued, in seconds since 1970.
    pub time: u64,
    /// How long it holds, in seconds. Default: [`DEFAULT_EXPIRE`].
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
        check_identifier(&self.identifier)
    }
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
    } else {
        Ok(())
    }
}

/// Why a UserSig could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The SDKAppID is 0 or above 2^32 - 1.
    SdkAppId,
    /// The identifier is empty.
    EmptyIdentifier,
    /// The identifier holds a control character, with which it could imitate other signed fields.
    ControlCharacter,
    /// The room's number is 0, or its text is longer than 65535 bytes.
    Room,
    /// The identifier does not fit into a private map key (65535 bytes).
    IdentifierTooLong,
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
            Self::Room => "room",
            Self::IdentifierTooLong => "identifier_too_long",
        }
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SdkAppId => "the SDKAppID must be an integer from 1 to 4294967295",
            Self::EmptyIdentifier => "the identifier is empty",
            Self::ControlCharacter => "the identifier holds a control character",
            Self::Room => "the room must be a number from 1 to 4294967295 or a text of up to 65535 bytes",
            Self::IdentifierTooLong => "the identifier is longer than 65535 bytes",
        })
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
