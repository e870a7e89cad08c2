// @generated from api/webhooks/state.yaml by cargo xtask generate
//! User state.

use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// A user came online, went offline or set a custom status.
///
/// Official page: [Status Change Webhooks](https://www.tencentcloud.com/document/product/1047/34357)
///
/// Command: `State.StateChange`
///
/// Needs: Console switch for user status query and status change notification must be on. The answer changes
/// nothing.
///
/// - fires on login, logout, reconnect, lost connection, heartbeat timeout, when a user sets a custom status, and
///   when the server invalidates the login state of an account
/// - heartbeat timeout is 400 seconds: with no network at all the Disconnect can come up to 400 s late, as
///   LinkClose if the broken TCP link is noticed first, else as TimeOut
/// - if the client reconnects before Disconnect was sent, the old link's Disconnect is never sent
/// - web: closing the page reports LinkClose at once, losing the network takes about 60 s, destroy reports Logout
///   at once
/// - mini program: leaving by the corner button reports LinkClose within 5 s, network loss about 60 s, background
///   about 30 s
/// - native SDK from 5.6.1200 and web SDK from 2.14.0: being kicked by another login gives one Login(Register)
///   only; older SDKs also give a Logout(Unregister)
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateChange {
    /// When the event happened; absent in the oldest samples.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    /// What changed.
    pub info: Option<StateInfo>,
    /// Devices that this login pushed out; only with Login(Register) when there are any.
    ///
    /// Not always sent.
    pub kicked_device: Vec<KickedDevice>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient StateChange { 0 given event_time "EventTime", 1 given info "Info", 2 items
    kicked_device "KickedDevice", } required[]
);

crate::webhook::event::received!(StateChange, "State.StateChange");

impl StateChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// What changed.
///
/// Used in [`StateChange::info`](field@crate::webhook::StateChange::info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateInfo {
    /// Login: TCP link set up; Logout: signed out; Disconnect: link lost; CustomStatusChange: the user set a custom
    /// status; accept other values.
    pub action: Option<StateChangeAction>,
    /// User whose state changed.
    pub to_account: Option<String>,
    /// Login has Register; Logout has Unregister; Disconnect has LinkClose or TimeOut; CustomStatusChange has
    /// SetCustomStatus; accept other values.
    pub reason: Option<StateChangeReason>,
    /// Custom status after the change; only with CustomStatusChange; its place inside Info is inferred, see quirks.
    ///
    /// Not always sent.
    pub custom_status: Option<String>,
}

crate::wire::object::fields!(
    lenient StateInfo { 0 given action "Action", 1 given to_account "To_Account", 2 given
    reason "Reason", 3 given custom_status "CustomStatus", } required[]
);

crate::wire::lenient::object!(StateInfo);

/// Login: TCP link set up; Logout: signed out; Disconnect: link lost; CustomStatusChange: the user set a custom
/// status; accept other values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateChangeAction {
    /// `Login`
    Login,
    /// `Logout`
    Logout,
    /// `Disconnect`
    Disconnect,
    /// `CustomStatusChange`
    CustomStatusChange,
    /// A value that this version does not know.
    Other(String),
}

impl StateChangeAction {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Login => "Login",
            Self::Logout => "Logout",
            Self::Disconnect => "Disconnect",
            Self::CustomStatusChange => "CustomStatusChange",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for StateChangeAction {
    fn from(value: &str) -> Self {
        match value {
            "Login" => Self::Login,
            "Logout" => Self::Logout,
            "Disconnect" => Self::Disconnect,
            "CustomStatusChange" => Self::CustomStatusChange,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for StateChangeAction {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for StateChangeAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for StateChangeAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StateChangeAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for StateChangeAction {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(StateChangeAction);

/// Login has Register; Logout has Unregister; Disconnect has LinkClose or TimeOut; CustomStatusChange has
/// SetCustomStatus; accept other values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateChangeReason {
    /// `Register`
    Register,
    /// `Unregister`
    Unregister,
    /// `LinkClose`
    LinkClose,
    /// `TimeOut`
    TimeOut,
    /// `SetCustomStatus`
    SetCustomStatus,
    /// A value that this version does not know.
    Other(String),
}

impl StateChangeReason {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Register => "Register",
            Self::Unregister => "Unregister",
            Self::LinkClose => "LinkClose",
            Self::TimeOut => "TimeOut",
            Self::SetCustomStatus => "SetCustomStatus",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for StateChangeReason {
    fn from(value: &str) -> Self {
        match value {
            "Register" => Self::Register,
            "Unregister" => Self::Unregister,
            "LinkClose" => Self::LinkClose,
            "TimeOut" => Self::TimeOut,
            "SetCustomStatus" => Self::SetCustomStatus,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for StateChangeReason {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for StateChangeReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for StateChangeReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StateChangeReason {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for StateChangeReason {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(StateChangeReason);

/// Devices that this login pushed out; only with Login(Register) when there are any.
///
/// Used in [`StateChange::kicked_device`](field@crate::webhook::StateChange::kicked_device).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KickedDevice {
    /// Platform of the kicked device.
    pub platform: Option<StateChangePlatform>,
}

crate::wire::object::fields!(
    lenient KickedDevice { 0 given platform "Platform", } required[]
);

crate::wire::lenient::object!(KickedDevice);

/// Platform of the kicked device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateChangePlatform {
    /// `iOS`
    IOs,
    /// `Android`
    Android,
    /// `Web`
    Web,
    /// `Windows`
    Windows,
    /// `iPad`
    IPad,
    /// `Mac`
    Mac,
    /// `Linux`
    Linux,
    /// A value that this version does not know.
    Other(String),
}

impl StateChangePlatform {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::IOs => "iOS",
            Self::Android => "Android",
            Self::Web => "Web",
            Self::Windows => "Windows",
            Self::IPad => "iPad",
            Self::Mac => "Mac",
            Self::Linux => "Linux",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for StateChangePlatform {
    fn from(value: &str) -> Self {
        match value {
            "iOS" => Self::IOs,
            "Android" => Self::Android,
            "Web" => Self::Web,
            "Windows" => Self::Windows,
            "iPad" => Self::IPad,
            "Mac" => Self::Mac,
            "Linux" => Self::Linux,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for StateChangePlatform {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for StateChangePlatform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for StateChangePlatform {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StateChangePlatform {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for StateChangePlatform {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(StateChangePlatform);
