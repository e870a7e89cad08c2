//! What all events have, and how they are read.

use serde::Deserialize;

use super::{Answer, Event, Platform};
use crate::schema::EventTable;

/// A request whose command is known.
pub(crate) struct Request {
    pub command: String,
    /// `None` when the command is not described.
    pub table: Option<&'static EventTable>,
    pub client_ip: Option<String>,
    pub opt_platform: Option<String>,
    /// The body's described fields as JSON text, normalized; none for an unknown command.
    pub fields: String,
}

impl Request {
    /// How it came, with its body.
    pub fn received(self, raw: String) -> Received {
        Received { client_ip: self.client_ip, opt_platform: self.opt_platform, raw }
    }
}

/// How an event came.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Received {
    pub client_ip: Option<String>,
    pub opt_platform: Option<String>,
    pub raw: String,
}

impl Received {
    pub fn platform(&self) -> Option<Platform> {
        self.opt_platform.as_deref().map(Platform::from)
    }
}

/// A typed event, whose body is already normalized.
pub(crate) fn read<T: for<'de> Deserialize<'de> + Default + Typed>(wire: &str, received: Received) -> T {
    // Reading is lenient field by field, and the nesting was bounded before.
    let mut event: T = serde_json::from_str(wire).unwrap_or_default();
    event.set(received);
    event
}

/// An event that knows how it came.
pub(crate) trait Typed {
    fn set(&mut self, received: Received);
}

impl Event {
    /// The IP address of the client that caused the event, if Tencent sends it.
    pub fn client_ip(&self) -> Option<&str> {
        self.received().client_ip.as_deref()
    }

    /// The platform of the client that caused the event, if Tencent sends it.
    pub fn platform(&self) -> Option<Platform> {
        self.received().platform()
    }

    /// The platform as it came, in any of its spellings.
    pub fn opt_platform(&self) -> Option<&str> {
        self.received().opt_platform.as_deref()
    }

    /// The body as it came, with fields this version does not know.
    pub fn raw(&self) -> &str {
        &self.received().raw
    }
}

/// The type of one command's events, by which code that works with any of them chooses.
///
/// ```
/// use tencent_chat::webhook::{BeforeC2cMessage, EventType, Webhook};
///
/// let body = br#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"amber"}"#;
/// let event = Webhook::new(1400000000).unsigned().parse("", body)?;
/// assert_eq!(event.command(), BeforeC2cMessage::COMMAND);
/// let event = BeforeC2cMessage::from_event(event).expect("it is of this command");
/// assert_eq!(event.from_account.as_deref(), Some("amber"));
/// # Ok::<(), tencent_chat::webhook::WebhookError>(())
/// ```
pub trait EventType: Sized {
    /// The command as Tencent calls it: `C2C.CallbackBeforeSendMsg`.
    const COMMAND: &'static str;

    /// The event, if it is of this command.
    fn from_event(event: Event) -> Option<Self>;
}

/// Implements what all events have.
macro_rules! received {
    ($name:ident, $command:literal) => {
        impl crate::webhook::EventType for $name {
            const COMMAND: &'static str = $command;

            fn from_event(event: crate::webhook::Event) -> Option<Self> {
                if let crate::webhook::Event::$name(event) = event { Some(event) } else { None }
            }
        }
        impl crate::webhook::event::Typed for $name {
            fn set(&mut self, received: Received) {
                self.received = received;
            }
        }
        impl $name {
            /// The IP address of the client that caused the event, if Tencent sends it.
            pub fn client_ip(&self) -> Option<&str> {
                self.received.client_ip.as_deref()
            }
            /// The platform of the client that caused the event, if Tencent sends it.
            pub fn platform(&self) -> Option<crate::webhook::Platform> {
                self.received.platform()
            }
            /// The platform as it came, in any of its spellings.
            pub fn opt_platform(&self) -> Option<&str> {
                self.received.opt_platform.as_deref()
            }
            /// The body as it came, with fields this version does not know.
            pub fn raw(&self) -> &str {
                &self.received.raw
            }
        }
        crate::wire::lenient::object!($name);
    };
}
pub(crate) use received;

/// A command that is not described: of another product, or newer than this version.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unknown {
    /// Tencent's name for it.
    pub command: String,
    pub(crate) received: Received,
}

impl Unknown {
    /// Acknowledges or allows it.
    pub fn accept(&self) -> Answer {
        Answer::accept()
    }

    /// The body as it came.
    pub fn raw(&self) -> &str {
        &self.received.raw
    }
}
