//! What a driver reports in place of a response or a UserSig.

#[cfg(feature = "sources")]
use std::fmt;
#[cfg(feature = "sources")]
use std::sync::Arc;

/// Why a driver has no response or no UserSig: in words, and where that is from.
///
/// ```
/// use tencent_chat::{Cause, Origin};
///
/// assert_eq!(Cause::from("connection refused").origin, Origin::None);
/// assert_eq!(Cause::numbered("connection refused", 3).origin, Origin::Id(3));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cause {
    /// What the transport or the provider said. UserSigs in it are masked.
    pub message: String,
    /// Where it is from.
    pub origin: Origin,
}

/// Where the words of a driver are from.
#[derive(Clone, Default)]
#[cfg_attr(not(feature = "sources"), derive(Debug, PartialEq, Eq))]
#[non_exhaustive]
pub enum Origin {
    /// Nothing but the words is known.
    #[default]
    None,
    /// An exception in another language, by the number that the driver gave it.
    Id(u32),
    /// An error in Rust: the [`source`](std::error::Error::source) of the call's error.
    #[cfg(feature = "sources")]
    Error(Arc<dyn std::error::Error + Send + Sync>),
}

impl Cause {
    /// The words of an exception that the driver finds again by a number of its own.
    pub fn numbered(message: impl Into<String>, id: u32) -> Self {
        Self { message: message.into(), origin: Origin::Id(id) }
    }

    /// The words of an error, and the error.
    #[cfg(feature = "sources")]
    pub fn of(message: impl Into<String>, error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self { message: message.into(), origin: Origin::Error(Arc::new(error)) }
    }
}

impl From<String> for Cause {
    fn from(message: String) -> Self {
        Self { message, origin: Origin::None }
    }
}

impl From<&str> for Cause {
    fn from(message: &str) -> Self {
        message.to_owned().into()
    }
}

#[cfg(feature = "sources")]
impl fmt::Debug for Origin {
    /// Without an error's fields, which may hold a signed URL.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Id(id) => write!(f, "Id({id})"),
            Self::Error(_) => f.write_str("Error(…)"),
        }
    }
}

#[cfg(feature = "sources")]
impl PartialEq for Origin {
    /// An error is equal to itself only.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::None, Self::None) => true,
            (Self::Id(one), Self::Id(other)) => one == other,
            (Self::Error(one), Self::Error(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

#[cfg(feature = "sources")]
impl Eq for Origin {}
