// @generated from api/profile.yaml by cargo xtask generate
//! Profile management.

use crate::building;
use tencent_chat::api::*;

#[test]
fn set_profile_becomes_its_json() {
    building::same(
        &SetProfile::new(
            "rider_17",
            [ProfileItem::new("Tag_Profile_IM_Nick", TagValue::from("Juno"))],
        ),
        r#"{"From_Account":"rider_17","ProfileItem":[{"Tag":"Tag_Profile_IM_Nick","Value":"Juno"}]}"#,
    );
    building::same(
        &SetProfile::new(
            "from_account",
            [ProfileItem::new("tag", TagValue::from("value"))],
        ),
        r#"{"From_Account":"from_account","ProfileItem":[{"Tag":"tag","Value":"value"}]}"#,
    );
    building::same(
        &SetProfile::new(
            "from_account",
            [ProfileItem::new("tag", TagValue::from(1i64))],
        ),
        r#"{"From_Account":"from_account","ProfileItem":[{"Tag":"tag","Value":1}]}"#,
    );
    building::same(
        &SetProfile::new(
            "from_account",
            [ProfileItem::new("tag", TagValue::from(vec!["value".to_owned()]))],
        ),
        r#"{"From_Account":"from_account","ProfileItem":[{"Tag":"tag","Value":["value"]}]}"#,
    );
}

#[test]
fn get_profiles_becomes_its_json() {
    building::same(
        &GetProfiles::new(["rider_1"], ["Tag_Profile_IM_Nick"]),
        r#"{"To_Account":["rider_1"],"TagList":["Tag_Profile_IM_Nick"]}"#,
    );
    building::same(
        &GetProfiles::new(["to_account"], ["tag_list"]),
        r#"{"To_Account":["to_account"],"TagList":["tag_list"]}"#,
    );
}
