//! Errors as they cross the boundary.

use tencent_chat::Error;
use tencent_chat::setup::Refusal;
use tencent_chat::webhook::WebhookError;

/// An error as JSON text: its class is `error`, its sentence `message`; the other fields depend on the class.
pub type Thrown = String;

/// Writes an error as JSON text.
pub fn thrown(error: impl Throw) -> Thrown {
    error.to_json()
}

/// An error of the core.
pub trait Throw {
    /// Its JSON text.
    fn to_json(&self) -> Thrown;
}

impl Throw for Error {
    fn to_json(&self) -> Thrown {
        self.to_json()
    }
}

impl Throw for Refusal {
    fn to_json(&self) -> Thrown {
        self.to_json()
    }
}

impl Throw for WebhookError {
    fn to_json(&self) -> Thrown {
        self.to_json()
    }
}

/// The error of a mistake that only a binding can see.
pub fn config_error(message: &str) -> Thrown {
    thrown(Error::config(message))
}
