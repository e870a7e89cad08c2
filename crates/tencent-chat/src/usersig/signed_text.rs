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
        let mut text = [
            "TLS.identifier:",
            self.identifier,
            "\nTLS.sdkappid:",
            itoa::Buffer::new().format(self.sdk_app_id),
            "\nTLS.time:",
            itoa::Buffer::new().format(self.time),
            "\nTLS.expire:",
            itoa::Buffer::new().format(self.expire),
            "\n",
        ]
        .concat();
        if let Some(userbuf) = self.userbuf {
            text.push_str("TLS.userbuf:");
            text.push_str(&to_base64(userbuf));
            text.push('\n');
        }
        text
    }
}
