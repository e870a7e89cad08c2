//! The profile of an account: fields by their tags.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use crate::word::Word;

pub(crate) const NICK: &str = "Tag_Profile_IM_Nick";
pub(crate) const IMAGE: &str = "Tag_Profile_IM_Image";
pub(crate) const SIGNATURE: &str = "Tag_Profile_IM_SelfSignature";
pub(crate) const GENDER: &str = "Tag_Profile_IM_Gender";
pub(crate) const BIRTHDAY: &str = "Tag_Profile_IM_BirthDay";
pub(crate) const ALLOW_TYPE: &str = "Tag_Profile_IM_AllowType";
pub(crate) const ADMIN_FORBID_TYPE: &str = "Tag_Profile_IM_AdminForbidType";

/// What the standard fields are called after `Tag_Profile_IM_`.
pub(crate) const NAMES: [&str; 12] = [
    "Nick",
    "Image",
    "SelfSignature",
    "Gender",
    "BirthDay",
    "AllowType",
    "Location",
    "Language",
    "Level",
    "Role",
    "MsgSettings",
    "AdminForbidType",
];

/// The prefix of fields that the app creates in the console.
const CUSTOM: &str = "Tag_Profile_Custom_";
/// The bytes of a value.
const MAX_VALUE_BYTES: usize = 500;
/// The letters of a custom field's name after the prefix.
const MAX_CUSTOM_LETTERS: usize = 8;

/// The fields that are set, sorted by their tags. There are few, and a map would take several times the memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile(Vec<(Word, Value)>);

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(deserializer).map(|fields: BTreeMap<Word, Value>| Self(fields.into_iter().collect()))
    }
}

/// Why a field cannot have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    UnknownTag,
    TooLong,
    NotAllowed,
    WrongType,
}

/// The type of a field.
enum Kind {
    Text,
    Number,
    OneOf(&'static [&'static str]),
}

impl Profile {
    /// Where a field is, or would be.
    fn place(&self, tag: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (**known).cmp(tag))
    }

    pub fn get(&self, tag: &str) -> Option<&Value> {
        self.place(tag).ok().map(|at| &self.0[at].1)
    }

    /// A field that holds a string.
    pub fn text(&self, tag: &str) -> Option<&str> {
        self.get(tag)?.as_str()
    }

    /// Sets a field that [`check`] has passed.
    pub fn set(&mut self, tag: &str, value: impl Into<Value>) {
        match self.place(tag) {
            Ok(at) => self.0[at].1 = value.into(),
            Err(at) => {
                self.0.reserve_exact(1);
                self.0.insert(at, (tag.into(), value.into()));
            }
        }
    }

    /// The fields that are set, by their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(tag, value)| (&**tag, value))
    }

    /// Those of these fields that are set, as replies list them.
    pub fn read(&self, tags: &[&str]) -> Vec<Value> {
        let item = |tag: &&str| Some(json!({ "Tag": tag, "Value": self.get(tag)? }));
        tags.iter().filter_map(item).collect()
    }
}

/// Whether a field exists. Custom fields with well-formed names count as created in the console.
pub(crate) fn is_tag(tag: &str) -> bool {
    kind(tag).is_some()
}

/// Whether a field may have a value.
pub(crate) fn check(tag: &str, value: &Value) -> Result<(), Unfit> {
    match (kind(tag).ok_or(Unfit::UnknownTag)?, value) {
        (Kind::Text | Kind::OneOf(_), Value::String(text)) if text.len() > MAX_VALUE_BYTES => Err(Unfit::TooLong),
        (Kind::OneOf(values), Value::String(text)) if !values.contains(&text.as_str()) => Err(Unfit::NotAllowed),
        (Kind::Text | Kind::OneOf(_), Value::String(_)) => Ok(()),
        (Kind::Number, Value::Number(number)) => match number.as_u64() {
            Some(_) => Ok(()),
            None => Err(Unfit::NotAllowed),
        },
        _ => Err(Unfit::WrongType),
    }
}

/// What a field may have, in the words of an error.
pub(crate) fn allowed(tag: &str) -> String {
    match kind(tag) {
        Some(Kind::OneOf(values)) => format!("one of {}", values.join(", ")),
        Some(Kind::Number) => "a whole number not below 0".to_owned(),
        Some(Kind::Text) | None => "a string".to_owned(),
    }
}

fn kind(tag: &str) -> Option<Kind> {
    if let Some(name) = tag.strip_prefix(CUSTOM) {
        let is_name = (1..=MAX_CUSTOM_LETTERS).contains(&name.len()) && name.bytes().all(|c| c.is_ascii_alphabetic());
        return is_name.then_some(Kind::Text);
    }
    Some(match tag.strip_prefix("Tag_Profile_IM_")? {
        "Nick" | "Image" | "SelfSignature" | "Location" => Kind::Text,
        "BirthDay" | "Language" | "Level" | "Role" | "MsgSettings" => Kind::Number,
        "Gender" => Kind::OneOf(&["Gender_Type_Unknown", "Gender_Type_Female", "Gender_Type_Male"]),
        "AllowType" => {
            Kind::OneOf(&["AllowType_Type_NeedConfirm", "AllowType_Type_AllowAny", "AllowType_Type_DenyAny"])
        }
        "AdminForbidType" => Kind::OneOf(&["AdminForbid_Type_None", "AdminForbid_Type_SendOut"]),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_the_standard_fields_are_known() {
        assert!(NAMES.iter().all(|name| is_tag(&format!("Tag_Profile_IM_{name}"))));
    }

    #[test]
    fn a_value_fits_its_field_or_says_why_not() {
        for (tag, value, result) in [
            (NICK, json!("Juno"), Ok(())),
            (NICK, json!("x".repeat(501)), Err(Unfit::TooLong)),
            (NICK, json!(7), Err(Unfit::WrongType)),
            ("Tag_Profile_IM_BirthDay", json!(20_190_419), Ok(())),
            ("Tag_Profile_IM_BirthDay", json!("20190419"), Err(Unfit::WrongType)),
            ("Tag_Profile_IM_Level", json!(-1), Err(Unfit::NotAllowed)),
            (ALLOW_TYPE, json!("AllowType_Type_DenyAny"), Ok(())),
            (ALLOW_TYPE, json!("Nobody"), Err(Unfit::NotAllowed)),
            ("Tag_Profile_Custom_Test", json!("a"), Ok(())),
            ("Tag_Profile_Custom_Test", json!(1), Err(Unfit::WrongType)),
            ("Tag_Profile_Custom_TooLongAName", json!("a"), Err(Unfit::UnknownTag)),
            ("Tag_Profile_IM_Shoes", json!("a"), Err(Unfit::UnknownTag)),
            ("Nick", json!("a"), Err(Unfit::UnknownTag)),
        ] {
            assert_eq!(check(tag, &value), result, "{tag} {value}");
        }
    }
}
