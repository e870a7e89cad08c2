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

/// Implements what all events have.
macro_rules! received {
    ($name:ident) => {
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
