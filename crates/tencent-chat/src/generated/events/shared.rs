// @generated from api/webhooks/*.yaml by cargo xtask generate
//! Types that several families of webhooks share.

/// Pairs concerned; Value is empty for a deletion, the list is empty for a clear.
///
/// Used in [`AfterC2cMessageExtension::extension_list`](field@crate::webhook::AfterC2cMessageExtension::extension_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedExtension {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Version of this pair.
    pub seq: Option<i64>,
}

crate::wire::object::fields!(
    lenient ChangedExtension { 0 given key "Key", 1 given value "Value", 2 given seq
    "Seq", } required[]
);

crate::wire::lenient::object!(ChangedExtension);

/// Used in several events.
///
/// Used in [`GroupMessageReceipt::read_receipt_members`](field@crate::webhook::GroupMessageReceipt::read_receipt_members).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventMember {
    /// Account.
    pub member_account: Option<String>,
}

crate::wire::object::fields!(
    lenient EventMember { 0 given member_account "Member_Account", } required[]
);

crate::wire::lenient::object!(EventMember);

/// Used in several events.
///
/// Used in [`AfterGroupCreate::user_defined_data_list`](field@crate::webhook::AfterGroupCreate::user_defined_data_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventCustomField {
    /// Custom field.
    pub key: Option<String>,
    /// Its value, a string in the samples.
    pub value: Option<serde_json::Value>,
}

crate::wire::object::fields!(
    lenient EventCustomField { 0 given key "Key", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(EventCustomField);
