// @generated from api/search.yaml by cargo xtask generate
//! Cloud search.

use crate::building;
use tencent_chat::api::*;

#[test]
fn search_users_becomes_its_json() {
    building::same(
        &SearchUsers::new(["juno", "rider"], 20)
            .user_gender_type(SearchedGender::Female)
            .user_birth_start(19900101)
            .user_birth_end(20051231)
            .keyword_match_type(0)
            .cursor(""),
        r#"{"UserGenderType":"Gender_Type_Female","UserBirthStart":19900101,"UserBirthEnd":20051231,"KeywordMatchType":0,"Keywords":["juno","rider"],"Count":20,"Cursor":""}"#,
    );
    building::same(
        &SearchUsers::new(["keywords"], 100)
            .user_gender_type(SearchedGender::Female)
            .user_birth_start(1)
            .user_birth_end(1)
            .keyword_match_type(0)
            .cursor("cursor"),
        r#"{"UserGenderType":"Gender_Type_Female","UserBirthStart":1,"UserBirthEnd":1,"KeywordMatchType":0,"Keywords":["keywords"],"Count":100,"Cursor":"cursor"}"#,
    );
}

#[test]
fn search_groups_becomes_its_json() {
    building::same(
        &SearchGroups::new(["chess"], 20)
            .group_type([SearchedGroupType::Public, SearchedGroupType::Community])
            .keyword_match_type(1)
            .cursor(""),
        r#"{"GroupType":["Public","Community"],"KeywordMatchType":1,"Keywords":["chess"],"Count":20,"Cursor":""}"#,
    );
    building::same(
        &SearchGroups::new(["keywords"], 100)
            .group_type([
                SearchedGroupType::Private,
                SearchedGroupType::Public,
                SearchedGroupType::ChatRoom,
                SearchedGroupType::Community,
            ])
            .keyword_match_type(0)
            .cursor("cursor"),
        r#"{"GroupType":["Private","Public","ChatRoom","Community"],"KeywordMatchType":0,"Keywords":["keywords"],"Count":100,"Cursor":"cursor"}"#,
    );
}

#[test]
fn search_group_members_becomes_its_json() {
    building::same(
        &SearchGroupMembers::new(["juno"], 20)
            .group_id_list(["@TGS#1AAAAAAAA"])
            .keyword_match_type(1),
        r#"{"GroupIdList":["@TGS#1AAAAAAAA"],"KeywordMatchType":1,"Keywords":["juno"],"Count":20}"#,
    );
    building::same(
        &SearchGroupMembers::new(["keywords"], 100)
            .group_type([
                SearchedGroupType::Private,
                SearchedGroupType::Public,
                SearchedGroupType::ChatRoom,
                SearchedGroupType::Community,
            ])
            .group_id_list(["group_id_list"])
            .keyword_match_type(0)
            .cursor("cursor"),
        r#"{"GroupType":["Private","Public","ChatRoom","Community"],"GroupIdList":["group_id_list"],"KeywordMatchType":0,"Keywords":["keywords"],"Count":100,"Cursor":"cursor"}"#,
    );
}
