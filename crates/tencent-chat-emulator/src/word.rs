//! Strings with few different values that are kept often, such as a member's role: they take no memory on the heap.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer};
use serde::{Serialize, Serializer};

/// Roles and MsgFlags of members, and the fields of profiles that most accounts have. Other strings are kept as they are.
const KNOWN: [&str; 10] = [
    "AcceptAndNotify",
    "AcceptNotNotify",
    "Admin",
    "Discard",
    "Member",
    "Owner",
    "Tag_Profile_IM_AllowType",
    "Tag_Profile_IM_Gender",
    "Tag_Profile_IM_Image",
    "Tag_Profile_IM_Nick",
];

/// A string that usually is one of a few.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Word(Cow<'static, str>);

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        let known = KNOWN.iter().find(|known| **known == text);
        Self(known.map_or_else(|| Cow::Owned(text.to_owned()), |known| Cow::Borrowed(*known)))
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<&str> for Word {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer).map(|text| Self::from(&*text))
    }
}
