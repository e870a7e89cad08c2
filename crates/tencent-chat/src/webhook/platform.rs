//! The platform of the client that caused an event.

use std::fmt;

/// The platform of the client that caused an event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// The server API: `RESTAPI`.
    RestApi,
    /// `Web`
    Web,
    /// `Android`
    Android,
    /// `iOS`, in status changes `IOS`.
    Ios,
    /// `Windows`
    Windows,
    /// `Mac` or `macOS`.
    Mac,
    /// `iPad`
    Ipad,
    /// Tencent does not know: `Unknown`.
    Unknown,
    /// A platform that this version does not know.
    Other(String),
}

impl Platform {
    /// The platform in one spelling: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad`, `Unknown`, or as it came.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RestApi => "RESTAPI",
            Self::Web => "Web",
            Self::Android => "Android",
            Self::Ios => "iOS",
            Self::Windows => "Windows",
            Self::Mac => "Mac",
            Self::Ipad => "iPad",
            Self::Unknown => "Unknown",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for Platform {
    fn from(value: &str) -> Self {
        const KNOWN: [Platform; 8] = [
            Platform::RestApi,
            Platform::Web,
            Platform::Android,
            Platform::Ios,
            Platform::Windows,
            Platform::Mac,
            Platform::Ipad,
            Platform::Unknown,
        ];
        let value = if value.eq_ignore_ascii_case("macOS") { "Mac" } else { value };
        let known = KNOWN.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(value));
        known.unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
