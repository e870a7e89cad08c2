// @generated from api/webhooks/*.yaml by cargo xtask generate
//! Types that several families of webhooks share.

use serde::{Deserialize, Serialize};

/// Pairs concerned; Value is empty for a deletion, the list is empty for a clear.
///
/// Stands in [`AfterC2cMessageExtension::extension_list`](field@crate::webhook::AfterC2cMessageExtension::extension_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChangedExtension {
    /// Key.
    #[serde(
        rename = "Key",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// Value.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<String>,
    /// Version of this pair.
    #[serde(
        rename = "Seq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub seq: Option<i64>,
}

crate::lenient::object!(ChangedExtension);

/// Stands in several events.
///
/// Stands in [`GroupMessageReceipt::read_receipt_members`](field@crate::webhook::GroupMessageReceipt::read_receipt_members).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventMember {
    /// Account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
}

crate::lenient::object!(EventMember);

/// Stands in several events.
///
/// Stands in [`AfterGroupCreate::user_defined_data_list`](field@crate::webhook::AfterGroupCreate::user_defined_data_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventCustomField {
    /// Custom field.
    #[serde(
        rename = "Key",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// Its value, a string in the samples.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<serde_json::Value>,
}

crate::lenient::object!(EventCustomField);
