//! The fields of a friend, and their tags.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::generated::{AddFriendGroups, AddFriendItem};
use crate::state::account::Account;
use crate::state::account::profile::{IMAGE, NICK, is_tag};

/// Maximum friend groups of an account, the same number as one call may add.
pub(crate) const MAX_GROUPS: usize = AddFriendGroups::GROUP_NAME_MAX_ITEMS;

/// What an account keeps about a friend.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Friend {
    pub remark: String,
    pub groups: Vec<String>,
    pub add_source: String,
    pub add_wording: String,
    pub add_time: u64,
    pub custom: BTreeMap<String, Value>,
}

const CUSTOM: &str = "Tag_SNS_Custom_";
const SOURCE: &str = "AddSource_Type_";

/// A keyword of tags and sources: up to eight letters.
fn is_keyword(text: &str) -> bool {
    (1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether a string is a source such as `AddSource_Type_Web`.
pub(crate) fn is_source(text: &str) -> bool {
    text.strip_prefix(SOURCE).is_some_and(is_keyword)
}

/// Whether a string can be the name of a friend group.
pub(crate) fn is_group_name(text: &str) -> bool {
    (1..=AddFriendGroups::GROUP_NAME_ITEM_MAX_BYTES).contains(&text.len())
}

/// A list of group names, if the value is one.
pub(crate) fn group_names(value: &Value) -> Option<Vec<String>> {
    let names = value.as_array()?.iter().map(|name| name.as_str().map(str::to_owned));
    names
        .collect::<Option<Vec<_>>>()
        .filter(|names| names.len() <= MAX_GROUPS && names.iter().all(|name| is_group_name(name)))
}

fn item(tag: &str, value: impl Into<Value>) -> Value {
    json!({ "Tag": tag, "Value": value.into() })
}

impl Friend {
    /// The standard fields that are set, as tags and values.
    pub fn standard(&self) -> Vec<Value> {
        let mut items = Vec::new();
        let tags = [
            "Tag_SNS_IM_AddSource",
            "Tag_SNS_IM_Remark",
            "Tag_SNS_IM_Group",
            "Tag_SNS_IM_AddTime",
            "Tag_SNS_IM_AddWording",
        ];
        items.extend(tags.iter().filter_map(|tag| Some(item(tag, self.value(tag)?))));
        items
    }

    /// The custom fields that are set.
    pub fn custom(&self) -> Vec<Value> {
        self.custom.iter().map(|(tag, value)| item(tag, value.clone())).collect()
    }

    fn value(&self, tag: &str) -> Option<Value> {
        let text = |text: &str| Some(text.into()).filter(|_| !text.is_empty());
        match tag {
            "Tag_SNS_IM_AddSource" => text(&self.add_source),
            "Tag_SNS_IM_Remark" => text(&self.remark),
            "Tag_SNS_IM_AddWording" => text(&self.add_wording),
            "Tag_SNS_IM_Group" => Some(json!(self.groups)).filter(|_| !self.groups.is_empty()),
            "Tag_SNS_IM_AddTime" => Some(self.add_time.into()),
            tag => self.custom.get(tag).cloned(),
        }
    }

    /// Sets a field other than the groups. Custom fields count as created in the console when their names are well formed.
    pub fn set(&mut self, tag: &str, value: &Value) -> Result<(), ()> {
        let fits = |text: &str, bytes: usize| text.len() <= bytes;
        match (tag, value) {
            ("Tag_SNS_IM_Remark", Value::String(text)) if fits(text, AddFriendItem::REMARK_MAX_BYTES) => {
                self.remark.clone_from(text)
            }
            (tag, value) if tag.strip_prefix(CUSTOM).is_some_and(is_keyword) => match value {
                Value::String(text) if fits(text, 500) => {
                    self.custom.insert(tag.to_owned(), value.clone());
                }
                Value::Number(number) if !number.is_f64() => {
                    self.custom.insert(tag.to_owned(), value.clone());
                }
                _ => return Err(()),
            },
            _ => return Err(()),
        }
        Ok(())
    }
}

/// Whether a tag can be requested.
pub(crate) fn is_readable(tag: &str) -> bool {
    ["Tag_Profile_IM_", "Tag_Profile_Custom_", "Tag_SNS_IM_", CUSTOM].iter().any(|prefix| tag.starts_with(prefix))
}

/// The fields with these tags that are set, of the friend and of the friend's profile.
pub(crate) fn read(tags: &[&str], friend: &Friend, account: Option<&Account>) -> Vec<Value> {
    let value = |tag: &str| match tag {
        tag if is_tag(tag) => account?.profile.get(tag).cloned(),
        tag => friend.value(tag),
    };
    tags.iter().filter_map(|tag| Some(item(tag, value(tag)?))).collect()
}

/// The profile fields that are set.
pub(crate) fn profile(account: Option<&Account>) -> Vec<Value> {
    account.map(|account| account.profile.read(&[NICK, IMAGE])).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_the_prefix_and_up_to_eight_letters() {
        for good in ["AddSource_Type_Web", "AddSource_Type_XXXXXXXX"] {
            assert!(is_source(good), "{good}");
        }
        for bad in ["Web", "AddSource_Type_", "AddSource_Type_XXXXXXXXX", "AddSource_Type_a1"] {
            assert!(!is_source(bad), "{bad}");
        }
    }

    #[test]
    fn only_remark_and_custom_fields_of_the_right_form_can_be_set() {
        let mut friend = Friend::default();
        assert_eq!(friend.set("Tag_SNS_IM_Remark", &json!("x".repeat(96))), Ok(()));
        assert_eq!(friend.set("Tag_SNS_IM_Remark", &json!("x".repeat(97))), Err(()));
        assert_eq!(friend.set("Tag_SNS_Custom_Test", &json!(5)), Ok(()));
        assert_eq!(friend.set("Tag_SNS_Custom_Test", &json!(5.5)), Err(()));
        assert_eq!(friend.set("Tag_SNS_Custom_TooLongName", &json!("x")), Err(()));
        assert_eq!(friend.set("Tag_SNS_IM_AddTime", &json!(5)), Err(()));
        assert_eq!(friend.custom(), [json!({"Tag": "Tag_SNS_Custom_Test", "Value": 5})]);
    }
}
