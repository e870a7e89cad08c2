// @generated from api/account.yaml by cargo xtask generate
//! Account management.

use crate::building;
use tencent_chat::api::*;

#[test]
fn import_account_becomes_its_json() {
    building::same(
        &ImportAccount::new("rider_17")
            .nick("Juno")
            .face_url("https://img.example.com/a/17.png"),
        r#"{"UserID":"rider_17","Nick":"Juno","FaceUrl":"https://img.example.com/a/17.png"}"#,
    );
    building::same(
        &ImportAccount::new("user_id").nick("nick").face_url("face_url").r#type(1),
        r#"{"UserID":"user_id","Nick":"nick","FaceUrl":"face_url","Type":1}"#,
    );
}

#[test]
fn import_accounts_becomes_its_json() {
    building::same(
        &ImportAccounts::new()
            .account_list([
                AccountItem::new("rider_21").nick("Juno"),
                AccountItem::new("rider_22"),
                AccountItem::new("rider_23"),
            ]),
        r#"{"AccountList":[{"UserID":"rider_21","Nick":"Juno"},{"UserID":"rider_22"},{"UserID":"rider_23"}]}"#,
    );
    building::same(
        &ImportAccounts::new().accounts(["rider_21", "rider_22", "rider_23"]),
        r#"{"Accounts":["rider_21","rider_22","rider_23"]}"#,
    );
    building::same(
        &ImportAccounts::new()
            .account_list([
                AccountItem::new("user_id").nick("nick").face_url("face_url"),
            ]),
        r#"{"AccountList":[{"UserID":"user_id","Nick":"nick","FaceUrl":"face_url"}]}"#,
    );
    building::same(
        &ImportAccounts::new().accounts(["accounts"]),
        r#"{"Accounts":["accounts"]}"#,
    );
}

#[test]
fn delete_accounts_becomes_its_json() {
    building::same(
        &DeleteAccounts::new([DeleteItem::new("rider_21"), DeleteItem::new("rider_99")]),
        r#"{"DeleteItem":[{"UserID":"rider_21"},{"UserID":"rider_99"}]}"#,
    );
    building::same(
        &DeleteAccounts::new([DeleteItem::new("user_id")]),
        r#"{"DeleteItem":[{"UserID":"user_id"}]}"#,
    );
}

#[test]
fn check_accounts_becomes_its_json() {
    building::same(
        &CheckAccounts::new([CheckItem::new("rider_17"), CheckItem::new("rider_40")]),
        r#"{"CheckItem":[{"UserID":"rider_17"},{"UserID":"rider_40"}]}"#,
    );
    building::same(
        &CheckAccounts::new([CheckItem::new("user_id")]),
        r#"{"CheckItem":[{"UserID":"user_id"}]}"#,
    );
}

#[test]
fn invalidate_login_state_becomes_its_json() {
    building::same(&InvalidateLoginState::new("rider_17"), r#"{"UserID":"rider_17"}"#);
    building::same(&InvalidateLoginState::new("user_id"), r#"{"UserID":"user_id"}"#);
}

#[test]
fn query_online_status_becomes_its_json() {
    building::same(
        &QueryOnlineStatus::new(["rider_1", "rider_2", "rider_3", "rider_4"]),
        r#"{"To_Account":["rider_1","rider_2","rider_3","rider_4"]}"#,
    );
    building::same(
        &QueryOnlineStatus::new(["to_account"])
            .is_need_detail(0)
            .is_return_instid(0)
            .is_return_custom_status(0),
        r#"{"To_Account":["to_account"],"IsNeedDetail":0,"IsReturnInstid":0,"IsReturnCustomStatus":0}"#,
    );
}

#[test]
fn query_login_state_becomes_its_json() {
    building::same(
        &QueryLoginState::new(["rider_1", "rider_2", "rider_3"]),
        r#"{"To_Account":["rider_1","rider_2","rider_3"]}"#,
    );
    building::same(
        &QueryLoginState::new(["to_account"]).is_need_detail(0),
        r#"{"To_Account":["to_account"],"IsNeedDetail":0}"#,
    );
}
