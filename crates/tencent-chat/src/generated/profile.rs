// @generated from api/sdk.yaml by cargo xtask generate
//! Fields of a profile by their names.

use std::collections::BTreeMap;

use super::api::TagValue;

/// Fields of a profile by their names: what [`SetProfile`](crate::api::SetProfile) takes, and what can be read of a reply.
///
/// ```
/// use tencent_chat::Profile;
/// use tencent_chat::api::SetProfile;
///
/// let profile = Profile::default().nick("Juno").level(3).custom("Color", "green");
/// let request = SetProfile::new("rider_17", profile.clone());
/// assert_eq!(request.profile_item[2].tag, "Tag_Profile_Custom_Color");
/// assert_eq!(Profile::of(&request.profile_item), profile);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// Nickname, at most 500 bytes. `Tag_Profile_IM_Nick`.
    pub nick: Option<String>,
    /// URL of the avatar, at most 500 bytes. `Tag_Profile_IM_Image`.
    pub avatar: Option<String>,
    /// Gender. One of `Gender_Type_Unknown`, `Gender_Type_Female`, `Gender_Type_Male`. `Tag_Profile_IM_Gender`.
    pub gender: Option<String>,
    /// Birthday; the form YYYYMMDD is recommended, such as 20190419. `Tag_Profile_IM_BirthDay`.
    pub birthday: Option<i64>,
    /// Location. At most 500 bytes; the international page says 16. `Tag_Profile_IM_Location`.
    pub location: Option<String>,
    /// A text about oneself, at most 500 bytes. `Tag_Profile_IM_SelfSignature`.
    pub self_signature: Option<String>,
    /// Who may add this user as a friend. One of `AllowType_Type_NeedConfirm`, `AllowType_Type_AllowAny`, `AllowType_Type_DenyAny`. `Tag_Profile_IM_AllowType`.
    pub allow_type: Option<String>,
    /// Whether this user may send friend requests. One of `AdminForbid_Type_None`, `AdminForbid_Type_SendOut`. `Tag_Profile_IM_AdminForbidType`.
    pub admin_forbid_type: Option<String>,
    /// Language, a number of the app's own. `Tag_Profile_IM_Language`.
    pub language: Option<i64>,
    /// Level, a number of the app's own; one level per byte is suggested. `Tag_Profile_IM_Level`.
    pub level: Option<i64>,
    /// Role, a number of the app's own; one role per byte is suggested. `Tag_Profile_IM_Role`.
    pub role: Option<i64>,
    /// The app's own fields by what follows `Tag_Profile_Custom_` in their tags.
    pub custom: BTreeMap<String, String>,
}

impl Profile {
    /// Nickname, at most 500 bytes. `Tag_Profile_IM_Nick`.
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// URL of the avatar, at most 500 bytes. `Tag_Profile_IM_Image`.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Gender. One of `Gender_Type_Unknown`, `Gender_Type_Female`, `Gender_Type_Male`. `Tag_Profile_IM_Gender`.
    #[must_use]
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Birthday; the form YYYYMMDD is recommended, such as 20190419. `Tag_Profile_IM_BirthDay`.
    #[must_use]
    pub fn birthday(mut self, birthday: i64) -> Self {
        self.birthday = Some(birthday);
        self
    }

    /// Location. At most 500 bytes; the international page says 16. `Tag_Profile_IM_Location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// A text about oneself, at most 500 bytes. `Tag_Profile_IM_SelfSignature`.
    #[must_use]
    pub fn self_signature(mut self, self_signature: impl Into<String>) -> Self {
        self.self_signature = Some(self_signature.into());
        self
    }

    /// Who may add this user as a friend. One of `AllowType_Type_NeedConfirm`, `AllowType_Type_AllowAny`, `AllowType_Type_DenyAny`. `Tag_Profile_IM_AllowType`.
    #[must_use]
    pub fn allow_type(mut self, allow_type: impl Into<String>) -> Self {
        self.allow_type = Some(allow_type.into());
        self
    }

    /// Whether this user may send friend requests. One of `AdminForbid_Type_None`, `AdminForbid_Type_SendOut`. `Tag_Profile_IM_AdminForbidType`.
    #[must_use]
    pub fn admin_forbid_type(mut self, admin_forbid_type: impl Into<String>) -> Self {
        self.admin_forbid_type = Some(admin_forbid_type.into());
        self
    }

    /// Language, a number of the app's own. `Tag_Profile_IM_Language`.
    #[must_use]
    pub fn language(mut self, language: i64) -> Self {
        self.language = Some(language);
        self
    }

    /// Level, a number of the app's own; one level per byte is suggested. `Tag_Profile_IM_Level`.
    #[must_use]
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    /// Role, a number of the app's own; one role per byte is suggested. `Tag_Profile_IM_Role`.
    #[must_use]
    pub fn role(mut self, role: i64) -> Self {
        self.role = Some(role);
        self
    }

    /// Calls `add` with the tag and the value of each standard field that is set.
    pub(crate) fn each(&self, mut add: impl FnMut(&str, TagValue)) {
        if let Some(value) = &self.nick {
            add("Tag_Profile_IM_Nick", value.clone().into());
        }
        if let Some(value) = &self.avatar {
            add("Tag_Profile_IM_Image", value.clone().into());
        }
        if let Some(value) = &self.gender {
            add("Tag_Profile_IM_Gender", value.clone().into());
        }
        if let Some(value) = &self.birthday {
            add("Tag_Profile_IM_BirthDay", (*value).into());
        }
        if let Some(value) = &self.location {
            add("Tag_Profile_IM_Location", value.clone().into());
        }
        if let Some(value) = &self.self_signature {
            add("Tag_Profile_IM_SelfSignature", value.clone().into());
        }
        if let Some(value) = &self.allow_type {
            add("Tag_Profile_IM_AllowType", value.clone().into());
        }
        if let Some(value) = &self.admin_forbid_type {
            add("Tag_Profile_IM_AdminForbidType", value.clone().into());
        }
        if let Some(value) = &self.language {
            add("Tag_Profile_IM_Language", (*value).into());
        }
        if let Some(value) = &self.level {
            add("Tag_Profile_IM_Level", (*value).into());
        }
        if let Some(value) = &self.role {
            add("Tag_Profile_IM_Role", (*value).into());
        }
    }

    /// Takes a standard field, if the tag is of one, and the value of its type.
    pub(crate) fn read(&mut self, tag: &str, value: &TagValue) {
        match (tag, value) {
            ("Tag_Profile_IM_Nick", TagValue::Text(value)) => {
                self.nick = Some(value.clone());
            }
            ("Tag_Profile_IM_Image", TagValue::Text(value)) => {
                self.avatar = Some(value.clone());
            }
            ("Tag_Profile_IM_Gender", TagValue::Text(value)) => {
                self.gender = Some(value.clone());
            }
            ("Tag_Profile_IM_BirthDay", TagValue::Integer(value)) => {
                self.birthday = Some(*value);
            }
            ("Tag_Profile_IM_Location", TagValue::Text(value)) => {
                self.location = Some(value.clone());
            }
            ("Tag_Profile_IM_SelfSignature", TagValue::Text(value)) => {
                self.self_signature = Some(value.clone());
            }
            ("Tag_Profile_IM_AllowType", TagValue::Text(value)) => {
                self.allow_type = Some(value.clone());
            }
            ("Tag_Profile_IM_AdminForbidType", TagValue::Text(value)) => {
                self.admin_forbid_type = Some(value.clone());
            }
            ("Tag_Profile_IM_Language", TagValue::Integer(value)) => {
                self.language = Some(*value);
            }
            ("Tag_Profile_IM_Level", TagValue::Integer(value)) => {
                self.level = Some(*value);
            }
            ("Tag_Profile_IM_Role", TagValue::Integer(value)) => self.role = Some(*value),
            _ => {}
        }
    }
}
