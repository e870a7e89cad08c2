//! The command and the body of a webhook, as `api/webhooks/` describes them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use tencent_chat::schema;

use crate::fill::Fill;

/// Commands of the webhooks that the emulator fires, such as `C2C.CallbackBeforeSendMsg`: all that are described.
pub fn emulated_webhooks() -> impl Iterator<Item = &'static str> {
    schema::events().map(|event| event.command)
}

/// The webhook of cloud moderation. Its command is in the URL only, and the URL does not have the client's address or platform.
pub(crate) const MODERATION: &str = "ContentCallback.ResultNotify";

/// The name of an event, whether it is about to happen or has happened: `group_member_join`.
pub(crate) fn name_of(command: &str) -> &'static str {
    let name = super::table(command).name;
    name.strip_prefix("after_").unwrap_or(name)
}

/// Something that is reported to the app.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub command: &'static str,
    /// The conversation, group or account it happens to: events about the same one arrive in their order.
    pub about: String,
    /// Its own URL, if it has one.
    pub url: Option<String>,
    fields: Map<String, Value>,
}

impl Event {
    /// An event with the fields of a JSON object.
    pub fn new(command: &'static str, about: impl Into<String>, fields: Value) -> Self {
        debug_assert!(schema::find_event(command).is_some(), "{command} is not described");
        let Value::Object(mut fields) = fields else { unreachable!("{command} has fields") };
        if command != MODERATION {
            fields.insert("CallbackCommand".to_owned(), command.into());
        }
        Self { command, about: about.into(), url: None, fields }
    }

    /// Sends it to a URL of its own.
    pub fn addressed_to(mut self, url: String) -> Self {
        self.url = Some(url);
        self
    }

    /// The value of a field; `null` if it is left out.
    pub fn field(&self, name: &str) -> &Value {
        self.fields.get(name).unwrap_or(&Value::Null)
    }

    /// Several events in one request: each names the command, and the request itself does not.
    pub fn several(command: &'static str, about: impl Into<String>, events: Vec<Value>) -> Self {
        let mut event = Self::new(command, about, json!({ "Events": events }));
        event.fields.remove("CallbackCommand");
        for one in event.fields["Events"].as_array_mut().into_iter().flatten() {
            one["CallbackCommand"] = command.into();
        }
        event
    }

    /// Adds a field.
    pub fn with(self, name: &str, value: impl Into<Value>) -> Self {
        self.with_if_any(name, Some(value))
    }

    /// Adds a field that is left out when it is empty.
    pub fn with_if_any(mut self, name: &str, value: Option<impl Into<Value>>) -> Self {
        self.fields.extend(value.map(|value| (name.to_owned(), value.into())));
        self
    }

    /// Its fields, without the command.
    pub fn fields_json(&self) -> Value {
        let mut fields = self.fields.clone();
        fields.remove("CallbackCommand");
        fields.into()
    }

    /// The body, JSON text.
    pub fn body(&self) -> String {
        json!(self.fields).to_string()
    }
}

/// A list of accounts, each in an object under this name.
pub(crate) fn named<'a>(field: &str, accounts: impl IntoIterator<Item = &'a str>) -> Value {
    accounts.into_iter().map(|account| json!({ field: account })).collect()
}

/// The accounts that an answer lists in this field.
pub(crate) fn listed(mut answer: Map<String, Value>, field: &str) -> BTreeSet<String> {
    let list = answer.remove(field);
    let accounts = list.as_ref().and_then(Value::as_array).into_iter().flatten();
    accounts.filter_map(|account| account.as_str().map(str::to_owned)).fill()
}

/// The body and the custom data of an answer, which replace those of a message.
pub(crate) fn rewritten(mut answer: Map<String, Value>) -> (Option<Value>, Option<String>) {
    let custom = answer.get("CloudCustomData").and_then(Value::as_str).map(str::to_owned);
    (answer.remove("MsgBody"), custom)
}
