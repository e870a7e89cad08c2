//! UserSig: the signature that proves who is calling, and the similar key for TRTC rooms.
//!
//! Official page: <https://www.tencentcloud.com/document/product/1047/34385>. A UserSig is a JSON object with the
//! caller's identifier, the app, the time of issue and the lifetime, an HMAC over these, compressed and encoded. Two
//! official tools make different strings from the same inputs; what counts is the decoded fields ([`Claims`]).
//!
//! ```
//! use tencent_chat::usersig::{Expected, SecretKey, SignParams};
//!
//! let key = SecretKey::new("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd");
//! let now = 1_700_000_000;
//! let user_sig = key.sign(&SignParams::new(1400987001, "administrator", now))?;
//!
//! let claims = key.verify(&user_sig, &Expected::new(1400987001, "administrator", now + 60))?;
//! assert_eq!(claims.expires_at(), now + 15_552_000);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod base64;
mod claims;
mod deflate;
mod encoding;
mod inflate;
mod key;
mod malformed;
mod private_map;
mod signed_text;
mod verify;

pub use crate::generated::masks::RoomPrivilege;
pub use claims::{Claims, inspect};
pub use key::{KeyFlaw, SecretKey, SignError, SignParams};
pub(crate) use key::{check_app, check_identifier};
pub use malformed::Malformed;
pub(crate) use malformed::flaw_of;
pub use private_map::{PrivateMap, Room};
pub(crate) use verify::expired;
pub use verify::{Expected, VerifyError};

/// Lifetime of a UserSig when none is chosen, in seconds: 180 days, the default of the official tools.
pub const DEFAULT_EXPIRE: u64 = 15_552_000;
