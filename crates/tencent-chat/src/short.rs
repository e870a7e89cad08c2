//! Requests that are made often, from what differs between them.

/// ```
/// use tencent_chat::api::SendC2cMessage;
///
/// let request = SendC2cMessage::text("bob", "hello").from_account("alice");
/// # assert_eq!(tencent_chat::Element::text_of(&request.msg_body), "hello");
/// ```
#[cfg(feature = "message")]
impl crate::api::SendC2cMessage {
    /// A message of one text.
    pub fn text(to_account: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(to_account, [crate::Element::text(text)])
    }

    /// A message of the app's own data, as text.
    pub fn custom(to_account: impl Into<String>, data: impl Into<String>) -> Self {
        Self::new(to_account, [crate::Element::custom(data)])
    }
}

#[cfg(feature = "group-message")]
impl crate::api::SendGroupMessage {
    /// A message of one text.
    pub fn text(group_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(group_id, [crate::Element::text(text)])
    }

    /// A message of the app's own data, as text.
    pub fn custom(group_id: impl Into<String>, data: impl Into<String>) -> Self {
        Self::new(group_id, [crate::Element::custom(data)])
    }
}

#[cfg(feature = "profile")]
impl crate::api::SetProfile {
    /// Sets an account's nickname.
    pub fn nick(account: impl Into<String>, nick: impl Into<String>) -> Self {
        Self::new(account, crate::Profile::default().nick(nick))
    }
}
