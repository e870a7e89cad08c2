//! The text under the HMAC: fixed lines in a fixed order, each ended by a line feed.

use super::encoding::to_base64;

/// What a UserSig's HMAC covers.
pub(super) struct SignedText<'a> {
    pub identifier: &'a str,
    pub sdk_app_id: u64,
    pub time: u64,
    pub expire: u64,
    pub userbuf: Option<&'a [u8]>,
}

impl SignedText<'_> {
    /// The text. Its values are not escaped, so the caller makes sure that the identifier holds no control
    /// characters: a line feed in it could imitate further lines.
    pub fn text(&self) -> String {
        let Self { identifier, sdk_app_id, time, expire, .. } = self;
        let mut text =
            format!("TLS.identifier:{identifier}\nTLS.sdkappid:{sdk_app_id}\nTLS.time:{time}\nTLS.expire:{expire}\n");
        if let Some(userbuf) = self.userbuf {
            text.push_str("TLS.userbuf:");
            text.push_str(&to_base64(userbuf));
            text.push('\n');
        }
        text
    }
}
