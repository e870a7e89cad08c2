//! The fields inside a UserSig, readable without a key.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

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

/// The JSON inside a UserSig that is made here.
#[derive(Serialize)]
pub(super) struct Json<'a> {
    #[serde(rename = "TLS.ver")]
    pub version: &'a str,
    #[serde(rename = "TLS.identifier")]
    pub identifier: &'a str,
    #[serde(rename = "TLS.sdkappid")]
    pub sdk_app_id: u64,
    #[serde(rename = "TLS.time")]
    pub time: u64,
    #[serde(rename = "TLS.expire")]
    pub expire: u64,
    #[serde(rename = "TLS.userbuf", skip_serializing_if = "Option::is_none")]
    pub userbuf: Option<String>,
    #[serde(rename = "TLS.sig")]
    pub sig: String,
}

/// Decodes a UserSig without checking its signature, for instance to see when it expires.
///
/// # Errors
/// [`VerifyError::Malformed`] says what is wrong with the string.
pub fn inspect(user_sig: &str) -> Result<Claims, VerifyError> {
    let malformed = VerifyError::Malformed;
    let bytes = encoding::decode(user_sig).map_err(|why| malformed(Malformed::of(user_sig, why)))?;
    let read = || Claims::read(&serde_json::from_str(std::str::from_utf8(&bytes).ok()?).ok()?);
    read().ok_or_else(|| malformed(Malformed::of_json(&bytes)))
}

impl Claims {
    /// Reads the JSON inside a UserSig. The order of its keys is free, and so are blanks and escapes; of a key that stands
    /// twice the last counts, and is what the signature is compared with.
    fn read(json: &Value) -> Option<Self> {
        let text = |name| json.get(name)?.as_str().map(str::to_owned);
        // The official Go tool leaves out fields that are zero.
        let number = |name| json.get(name).map_or(Some(0), Value::as_u64);
        Some(Self {
            version: text("TLS.ver")?,
            identifier: text("TLS.identifier")?,
            sdk_app_id: json.get("TLS.sdkappid")?.as_u64()?,
            time: number("TLS.time")?,
            expire: number("TLS.expire")?,
            userbuf: match json.get("TLS.userbuf") {
                None | Some(Value::Null) => None,
                Some(text) => Some(encoding::from_base64(text.as_str()?)?),
            },
            sig: text("TLS.sig")?,
        })
    }
}
