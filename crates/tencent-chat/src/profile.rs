//! Profiles by the names of their fields: to the list of tags and values that the service takes, and back.

use crate::generated::api::{ProfileItem, TagValue};
use crate::generated::profile::Profile;

/// What the tags of the app's own fields begin with.
const CUSTOM: &str = "Tag_Profile_Custom_";

impl Profile {
    /// Sets a field of the app's own: `name` is what follows `Tag_Profile_Custom_` in its tag. It is created in the console beforehand.
    #[must_use]
    pub fn custom(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom.insert(name.into(), value.into());
        self
    }

    /// The profile that a reply has in tags and values. Tags of other kinds are left out.
    pub fn of<'a>(items: impl IntoIterator<Item = &'a ProfileItem>) -> Self {
        let mut profile = Self::default();
        for ProfileItem { tag, value, .. } in items {
            match (tag.strip_prefix(CUSTOM), value) {
                (Some(name), TagValue::Text(value)) => {
                    profile.custom.insert(name.to_owned(), value.clone());
                }
                _ => profile.read(tag, value),
            }
        }
        profile
    }
}

impl IntoIterator for Profile {
    type Item = ProfileItem;
    type IntoIter = std::vec::IntoIter<ProfileItem>;

    /// The fields that are set, as the service takes them.
    fn into_iter(self) -> Self::IntoIter {
        let mut items = Vec::new();
        self.each(|tag, value| items.push(ProfileItem::new(tag, value)));
        items.extend(self.custom.into_iter().map(|(name, value)| ProfileItem::new(format!("{CUSTOM}{name}"), value)));
        items.into_iter()
    }
}
