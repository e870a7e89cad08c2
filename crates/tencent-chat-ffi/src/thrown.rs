//! Errors as they cross the border.

use std::fmt;

use tencent_chat::Error;
use tencent_chat::setup::Refusal;
use tencent_chat::webhook::WebhookError;

/// An error as JSON text: its class is `error`, its sentence `message`; the other fields depend on the class.
#[derive(Clone, PartialEq, Eq)]
pub struct Thrown(String);

impl Thrown {
    /// A mistake of the caller that is none of the core's.
    pub fn config(message: &str) -> Self {
        // Writing a string to memory as JSON cannot fail.
        let message = serde_json::to_string(message).unwrap_or_default();
        Self(format!(r#"{{"error":"config","message":{message}}}"#))
    }

    /// The JSON text.
    pub fn into_json(self) -> String {
        self.0
    }
}

impl fmt::Debug for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Error> for Thrown {
    fn from(error: Error) -> Self {
        Self(error.to_json())
    }
}

impl From<&Error> for Thrown {
    fn from(error: &Error) -> Self {
        Self(error.to_json())
    }
}

impl From<Refusal> for Thrown {
    fn from(refusal: Refusal) -> Self {
        Self(refusal.to_json())
    }
}

impl From<WebhookError> for Thrown {
    fn from(error: WebhookError) -> Self {
        Self(error.to_json())
    }
}
