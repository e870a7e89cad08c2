// @generated from api/account.yaml by cargo xtask generate
//! Requests: Account management.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(ImportAccount);
impl<'a> ImportAccount<'a> {
    pub const USER_ID_MAX_BYTES: usize = 32;
    pub const NICK_MAX_BYTES: usize = 500;
    pub const FACE_URL_MAX_BYTES: usize = 500;
    pub fn user_id(self) -> &'a str { field(self.0, &["UserID", "Identifier"]) }
    pub fn nick(self) -> Option<&'a str> { field(self.0, &["Nick"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn r#type(self) -> Option<i64> { field(self.0, &["Type"]) }
}

view!(ImportAccounts);
impl<'a> ImportAccounts<'a> {
    pub const ACCOUNT_LIST_MAX_ITEMS: usize = 100;
    pub const ACCOUNTS_MAX_ITEMS: usize = 100;
    pub const ACCOUNTS_ITEM_MAX_BYTES: usize = 32;
    pub fn account_list(self) -> Option<Vec<AccountItem<'a>>> { field(self.0, &["AccountList"]) }
    pub fn accounts(self) -> Option<Vec<&'a str>> { field(self.0, &["Accounts"]) }
}

view!(AccountItem);
impl<'a> AccountItem<'a> {
    pub const USER_ID_MAX_BYTES: usize = 32;
    pub const NICK_MAX_BYTES: usize = 500;
    pub const FACE_URL_MAX_BYTES: usize = 500;
    pub fn user_id(self) -> &'a str { field(self.0, &["UserID"]) }
    pub fn nick(self) -> Option<&'a str> { field(self.0, &["Nick"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
}

view!(DeleteAccounts);
impl<'a> DeleteAccounts<'a> {
    pub const DELETE_ITEM_MAX_ITEMS: usize = 100;
    pub fn delete_item(self) -> Vec<DeleteItem<'a>> { field(self.0, &["DeleteItem"]) }
}

view!(DeleteItem);
impl<'a> DeleteItem<'a> {
    pub const USER_ID_MAX_BYTES: usize = 32;
    pub fn user_id(self) -> &'a str { field(self.0, &["UserID"]) }
}

view!(CheckAccounts);
impl<'a> CheckAccounts<'a> {
    pub const CHECK_ITEM_MAX_ITEMS: usize = 100;
    pub fn check_item(self) -> Vec<CheckItem<'a>> { field(self.0, &["CheckItem"]) }
}

view!(CheckItem);
impl<'a> CheckItem<'a> {
    pub const USER_ID_MAX_BYTES: usize = 32;
    pub fn user_id(self) -> &'a str { field(self.0, &["UserID"]) }
}

view!(InvalidateLoginState);
impl<'a> InvalidateLoginState<'a> {
    pub const USER_ID_MAX_BYTES: usize = 32;
    pub fn user_id(self) -> &'a str { field(self.0, &["UserID", "Identifier"]) }
}

view!(QueryOnlineStatus);
impl<'a> QueryOnlineStatus<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 500;
    pub const IS_NEED_DETAIL_DEFAULT: i64 = 0;
    pub const IS_RETURN_INSTID_DEFAULT: i64 = 0;
    pub const IS_RETURN_CUSTOM_STATUS_DEFAULT: i64 = 0;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn is_need_detail(self) -> Option<i64> { field(self.0, &["IsNeedDetail"]) }
    pub fn is_return_instid(self) -> Option<i64> { field(self.0, &["IsReturnInstid"]) }
    pub fn is_return_custom_status(self) -> Option<i64> { field(self.0, &["IsReturnCustomStatus"]) }
}

view!(QueryLoginState);
impl<'a> QueryLoginState<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 500;
    pub const IS_NEED_DETAIL_DEFAULT: i64 = 0;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn is_need_detail(self) -> Option<i64> { field(self.0, &["IsNeedDetail"]) }
}
