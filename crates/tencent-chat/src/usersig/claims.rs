//! The fields inside a UserSig, readable without a key.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Malformed, VerifyError, encoding};

/// What a UserSig says. [`inspect`] reads it without proof; [`SecretKey::verify`](super::SecretKey::verify) proves it.
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
    /// How long it holds, in seconds from `time`.
    pub expire: u64,
    /// Extra signed bytes; a TRTC private map key has its room and rights here.
    pub userbuf: Option<Vec<u8>>,
    /// The HMAC, in base64.
    pub sig: String,
}

impl Claims {
    /// The last second in which it holds, in seconds since 1970.
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

/// The JSON inside a UserSig. The order of its keys is free, and so are blanks and escapes.
#[derive(Serialize, Deserialize)]
pub(super) struct Json<'a> {
    #[serde(rename = "TLS.ver")]
    pub version: std::borrow::Cow<'a, str>,
    #[serde(rename = "TLS.identifier")]
    pub identifier: std::borrow::Cow<'a, str>,
    #[serde(rename = "TLS.sdkappid")]
    pub sdk_app_id: u64,
    /// The official Go tool leaves out fields that are zero.
    #[serde(rename = "TLS.time", default)]
    pub time: u64,
    #[serde(rename = "TLS.expire", default)]
    pub expire: u64,
    #[serde(rename = "TLS.userbuf", default, skip_serializing_if = "Option::is_none")]
    pub userbuf: Option<std::borrow::Cow<'a, str>>,
    #[serde(rename = "TLS.sig")]
    pub sig: std::borrow::Cow<'a, str>,
}

/// Decodes a UserSig without checking its signature, for instance to see when it ends.
///
/// # Errors
/// [`VerifyError::Malformed`] says what the text is that is not a UserSig.
pub fn inspect(user_sig: &str) -> Result<Claims, VerifyError> {
    let malformed = VerifyError::Malformed;
    let bytes = encoding::decode(user_sig).map_err(|why| malformed(Malformed::of(user_sig, why)))?;
    // A string is read, not bytes: the JSON reader would stand in the wasm module twice.
    let json = std::str::from_utf8(&bytes).ok().and_then(|text| serde_json::from_str::<Json<'_>>(text).ok());
    let json = json.ok_or_else(|| malformed(Malformed::of_json(&bytes)))?;
    let userbuf = match json.userbuf {
        Some(text) => Some(encoding::from_base64(&text).ok_or(malformed(Malformed::Other))?),
        None => None,
    };
    Ok(Claims {
        version: json.version.into_owned(),
        identifier: json.identifier.into_owned(),
        sdk_app_id: json.sdk_app_id,
        time: json.time,
        expire: json.expire,
        userbuf,
        sig: json.sig.into_owned(),
    })
}
