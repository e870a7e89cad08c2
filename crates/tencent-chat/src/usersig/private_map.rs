//! TRTC private map keys: UserSigs whose extra bytes name a room and the rights in it.
//!
//! Official page: <https://www.tencentcloud.com/document/product/647/35157>. A private map key goes with an ordinary
//! UserSig and does not replace it; apps need it only when advanced permission control is on.

use super::{RoomPrivilege, SecretKey, SignError, SignParams, check_identifier};

/// A TRTC room. The number 123 and the string `123` are two different rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// A room with a number; TRTC accepts 1 to 4294967294.
    Number(u32),
    /// A room with a string; TRTC accepts up to 64 bytes. An empty one counts as no room, as in the official tools.
    Text(String),
}

impl From<u32> for Room {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Room {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The room and the rights that a private map key grants.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrivateMap {
    /// The room.
    pub room: Room,
    /// The rights, bits of [`RoomPrivilege`]. Default: all of them.
    pub privileges: u32,
}

impl PrivateMap {
    /// Enter, receive audio, receive video.
    pub const WATCH_ONLY: u32 = RoomPrivilege::ENTER | RoomPrivilege::RECEIVE_AUDIO | RoomPrivilege::RECEIVE_VIDEO;

    /// All rights in a room.
    pub fn new(room: impl Into<Room>) -> Self {
        Self { room: room.into(), privileges: RoomPrivilege::ALL }
    }

    /// Sets the rights.
    #[must_use]
    pub fn privileges(mut self, privileges: u32) -> Self {
        self.privileges = privileges;
        self
    }

    /// The bytes to sign, all numbers big-endian, all lengths in bytes of UTF-8.
    ///
    /// `expires_at` is in seconds since 1970; the field has 32 bits, so later times become its largest value.
    ///
    /// # Errors
    /// [`SignError`] when the room, the identifier or the SDKAppID does not fit.
    pub fn userbuf(&self, sdk_app_id: u64, identifier: &str, expires_at: u64) -> Result<Vec<u8>, SignError> {
        let app = u32::try_from(sdk_app_id).map_err(|_| SignError::SdkAppId)?;
        check_identifier(identifier)?;
        let identifier_len = u16::try_from(identifier.len()).map_err(|_| SignError::IdentifierTooLong)?;
        let (version, number, text) = match &self.room {
            Room::Number(0) => return Err(SignError::Room),
            Room::Number(number) => (0, *number, None),
            Room::Text(text) if text.is_empty() => (0, 0, None),
            Room::Text(text) => (1, 0, Some((u16::try_from(text.len()).map_err(|_| SignError::Room)?, text))),
        };
        let mut bytes = vec![version];
        bytes.extend(identifier_len.to_be_bytes());
        bytes.extend(identifier.as_bytes());
        bytes.extend(app.to_be_bytes());
        bytes.extend(number.to_be_bytes());
        bytes.extend(u32::try_from(expires_at).unwrap_or(u32::MAX).to_be_bytes());
        bytes.extend(self.privileges.to_be_bytes());
        // The account type, always 0.
        bytes.extend(0_u32.to_be_bytes());
        if let Some((len, text)) = text {
            bytes.extend(len.to_be_bytes());
            bytes.extend(text.as_bytes());
        }
        Ok(bytes)
    }
}

impl PrivateMap {
    /// Reads the extra bytes of a private map key, such as those in [`Claims::userbuf`](super::Claims::userbuf). Nothing when they are
    /// something else.
    ///
    /// ```
    /// use tencent_chat::usersig::PrivateMap;
    ///
    /// let map = PrivateMap::new("lobby").privileges(PrivateMap::WATCH_ONLY);
    /// assert_eq!(PrivateMap::read(&map.userbuf(1400000000, "alice", 1_700_000_000)?), Some(map));
    /// # Ok::<(), tencent_chat::usersig::SignError>(())
    /// ```
    pub fn read(userbuf: &[u8]) -> Option<Self> {
        let mut rest = userbuf;
        let mut take = |count: usize| {
            let (taken, after) = rest.split_at_checked(count)?;
            rest = after;
            Some(taken)
        };
        let number = |bytes: &[u8]| bytes.iter().fold(0, |number: u32, byte| (number << 8) | u32::from(*byte));
        let version = take(1)?[0];
        let identifier = number(take(2)?);
        take(identifier as usize)?;
        take(4)?;
        let room = number(take(4)?);
        take(4)?;
        let privileges = number(take(4)?);
        take(4)?;
        let room = match version {
            0 if room > 0 => Room::Number(room),
            0 => Room::Text(String::new()),
            1 => {
                let length = number(take(2)?);
                Room::Text(String::from_utf8(take(length as usize)?.to_vec()).ok()?)
            }
            _ => return None,
        };
        rest.is_empty().then_some(Self { room, privileges })
    }
}

impl SecretKey {
    /// Makes a private map key. `params.expire` is both the signature's lifetime and the end of the rights;
    /// `params.userbuf` is replaced.
    ///
    /// # Errors
    /// As [`SecretKey::sign`] and [`PrivateMap::userbuf`].
    pub fn private_map_key(&self, params: &SignParams, map: &PrivateMap) -> Result<String, SignError> {
        let expires_at = params.time.saturating_add(params.expire);
        let userbuf = map.userbuf(params.sdk_app_id, &params.identifier, expires_at)?;
        self.sign(&params.clone().userbuf(userbuf))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_numeric_room_has_the_documented_layout() {
        let bytes = PrivateMap::new(7).privileges(42).userbuf(0x0102_0304, "ab", 0x0A0B_0C0D).unwrap();
        let expected = [0, 0, 2, b'a', b'b', 1, 2, 3, 4, 0, 0, 0, 7, 10, 11, 12, 13, 0, 0, 0, 42, 0, 0, 0, 0];
        assert_eq!(bytes, expected);
    }

    #[test]
    fn lengths_are_counted_in_utf_8_bytes() {
        let bytes = PrivateMap::new("é").userbuf(1, "ü", 0).unwrap();
        assert_eq!(bytes[..5], [1, 0, 2, 0xC3, 0xBC]);
        assert_eq!(bytes[bytes.len() - 4..], [0, 2, 0xC3, 0xA9]);
    }

    #[test]
    fn room_number_0_and_an_overlong_text_are_refused() {
        assert_eq!(PrivateMap::new(0).userbuf(1, "a", 0), Err(SignError::Room));
        assert_eq!(PrivateMap::new("x".repeat(65_536).as_str()).userbuf(1, "a", 0), Err(SignError::Room));
    }

    #[test]
    fn what_was_written_is_read_and_nothing_else() {
        for map in
            [PrivateMap::new(7), PrivateMap::new(u32::MAX), PrivateMap::new(""), PrivateMap::new("é").privileges(42)]
        {
            let bytes = map.userbuf(1_400_000_000, "ü", 9).unwrap();
            assert_eq!(PrivateMap::read(&bytes), Some(map));
            for end in 0..bytes.len() {
                assert_eq!(PrivateMap::read(&bytes[..end]), None, "{end}");
            }
            assert_eq!(PrivateMap::read(&[&bytes[..], &[0]].concat()), None);
            assert_eq!(PrivateMap::read(&[&[2], &bytes[1..]].concat()), None);
        }
        let not_utf_8 = [&PrivateMap::new("x").userbuf(1, "a", 0).unwrap()[..26], &[0, 1, 0xFF]].concat();
        assert_eq!(PrivateMap::read(&not_utf_8), None);
    }

    #[test]
    fn an_empty_text_is_written_as_no_room() {
        let bytes = PrivateMap::new("").userbuf(1, "a", 0).unwrap();
        assert_eq!((bytes[0], bytes.len()), (0, 24));
    }
}
