//! Custom fields: only those that were created in the console exist, if this is enforced.

use super::Limits;
use crate::reply::Refusal;

/// The prefixes of tags of custom fields.
const TAGS: [&str; 2] = ["Tag_Profile_Custom_", "Tag_SNS_Custom_"];

impl Limits {
    /// Checks the names of custom fields.
    ///
    /// # Errors
    /// A sentence when one cannot be a custom field.
    pub fn check(&self) -> Result<(), String> {
        match self.custom_fields.iter().find(|name| !is_custom_field(name)) {
            None => Ok(()),
            Some(wrong) => Err(format!(
                "custom field {wrong:?}: expected Tag_Profile_Custom_ or Tag_SNS_Custom_ and up to 8 letters, or \
                 AppDefinedData. or AppMemberDefinedData. and up to 16 letters, digits and _"
            )),
        }
    }

    /// Whether a field exists: a standard one, or one that was created.
    pub(crate) fn has_tag(&self, tag: &str) -> bool {
        !TAGS.iter().any(|beginning| tag.starts_with(beginning)) || self.has_field(tag)
    }

    /// Refuses the keys of a group's or a member's custom fields that were not created.
    pub(crate) fn check_keys<'k>(&self, field: &str, keys: impl IntoIterator<Item = &'k str>) -> Result<(), Refusal> {
        match keys.into_iter().find(|key| !self.has_field(&format!("{field}.{key}"))) {
            None => Ok(()),
            Some(key) => {
                Err(Refusal::new(10004, format!("{field}: the key {key}{}", not_configured(&format!("{field}.{key}")))))
            }
        }
    }

    fn has_field(&self, name: &str) -> bool {
        !self.enforce_custom_fields || self.custom_fields.contains(name)
    }
}

/// The end of a sentence about a custom field that was not created: how the emulator takes it.
pub(crate) fn not_configured(name: &str) -> String {
    format!(" is not configured: --custom-field {name}, or custom_fields of /_emulator/config")
}

fn is_custom_field(name: &str) -> bool {
    let is_tag = |name: &str| (1..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_key = |name: &str| {
        (1..=16).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    TAGS.iter().any(|beginning| name.strip_prefix(beginning).is_some_and(is_tag))
        || name
            .split_once('.')
            .is_some_and(|(field, key)| ["AppDefinedData", "AppMemberDefinedData"].contains(&field) && is_key(key))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::limits::tests::{group, limited};

    #[test]
    fn only_custom_fields_that_were_created_exist() {
        let names =
            ["Tag_Profile_Custom_Team", "Tag_SNS_Custom_Since", "AppDefinedData.level", "AppMemberDefinedData.rank"];
        let mut server = limited(json!({"enforce_custom_fields": true, "custom_fields": names}));
        server.import(&["a", "b"]);
        let data = |key: &str| json!([{"Key": key, "Value": "v"}]);
        for (known, profile, friend, in_group, in_member) in [
            (true, names[0], names[1], "level", "rank"),
            (false, "Tag_Profile_Custom_No", "Tag_SNS_Custom_No", "x", "x"),
        ] {
            let code = |code: i64| if known { 0 } else { code };
            let body = json!({"From_Account": "a", "ProfileItem": [{"Tag": profile, "Value": "v"}]});
            assert_eq!(server.code("set_profile", body), code(40009));
            let body = json!({"To_Account": ["a"], "TagList": [profile, "Tag_Profile_IM_Nick"]});
            assert_eq!(server.code("get_profiles", body), code(40009));
            let custom = json!([{"Tag": friend, "Value": "v"}]);
            let item = json!({"To_Account": "b", "AddSource": "AddSource_Type_Web", "CustomItem": custom});
            let reply = server.call("import_friends", json!({"From_Account": "a", "AddFriendItem": [item]}));
            assert_eq!(reply["ResultItem"][0]["ResultCode"], code(30001));
            let item = json!({"To_Account": "b", "SnsItem": custom});
            let reply = server.call("update_friends", json!({"From_Account": "a", "UpdateItem": [item]}));
            assert_eq!(reply["ResultItem"][0]["ResultCode"], code(30001));
            let body = json!({"From_Account": "a", "To_Account": ["b"], "TagList": [friend, "Tag_SNS_IM_Remark"]});
            assert_eq!(server.code("get_friends", body), code(30001));
            let member = json!([{"Member_Account": "a", "AppMemberDefinedData": data(in_member)}]);
            let mut body = group("Public");
            body["MemberList"] = member;
            assert_eq!(server.code("create_group", body.clone()), code(10004));
            body = group("Public");
            (body["AppDefinedData"], body["GroupId"]) = (data(in_group), if known { "g" } else { "h" }.into());
            assert_eq!(server.code("create_group", body), code(10004));
            server.call("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "a"}]}));
            let body = json!({"GroupId": "g", "AppDefinedData": data(in_group)});
            assert_eq!(server.code("modify_group_profile", body), code(10004));
            let body = json!({"GroupId": "g", "Member_Account": "a", "AppMemberDefinedData": data(in_member)});
            assert_eq!(server.code("modify_group_member_profile", body), code(10004));
        }
        let wrong = json!({"custom_fields": ["level"]});
        assert_eq!(server.control("POST", "/_emulator/config", wrong).0, 400);
    }
}
