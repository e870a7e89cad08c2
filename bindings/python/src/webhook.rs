//! Webhooks: requests as text or bytes, events and answers as JSON text.

use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::PyString;
use tencent_chat::{Error, Naming, Timestamp, setup, webhook};

use crate::fork::detached;
use crate::options::{value_of, with_env};
use crate::values::json_text;
use crate::{LONG, errors};

/// A query or a body, as the server around gives it.
pub enum Text {
    Str(PyBackedStr),
    Bytes(PyBackedBytes),
}

impl<'py> FromPyObject<'_, 'py> for Text {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if !given.is_instance_of::<PyString>() {
            return Ok(Self::Bytes(given.extract()?));
        }
        if let Ok(text) = given.extract() {
            return Ok(Self::Str(text));
        }
        // Text that was decoded from something else than UTF-8 is for the core to refuse.
        let bytes = given.call_method1("encode", ("utf-8", "surrogatepass"))?;
        Ok(Self::Bytes(bytes.extract()?))
    }
}

impl Text {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Str(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// The same as text. A query that is not UTF-8 is not one of Tencent's.
    fn text(&self, py: Python<'_>) -> PyResult<&str> {
        let malformed = |_| webhook::WebhookError::Malformed("the query is not UTF-8".into());
        std::str::from_utf8(self.bytes()).map_err(malformed).map_err(|error| errors::webhook(py, &error))
    }
}

/// The receiver of an app's webhooks.
#[pyclass(frozen, module = "tencent_chat._native")]
pub struct Webhook(webhook::Webhook);

#[pymethods]
impl Webhook {
    /// `options` are by name; `env` has environment variables for options that are not given.
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyAny>, env: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let receiver = with_env(env, |env| setup::webhook(value_of(options), env, Naming::Snake));
        receiver.map(Self).map_err(|error| errors::raise(py, error))
    }

    #[getter]
    fn sdk_app_id(&self) -> u64 {
        self.0.sdk_app_id()
    }

    fn verify(&self, py: Python<'_>, query: Text, now: &Bound<'_, PyAny>) -> PyResult<()> {
        let verified = self.0.verify(query.text(py)?, time_of(now)?);
        verified.map_err(|error| errors::webhook(py, &error))
    }

    /// The event as JSON text.
    fn parse(&self, py: Python<'_>, query: Text, body: Text) -> PyResult<String> {
        let (query, body) = (query.text(py)?, body.bytes());
        let parse = || self.0.parse_json(query, body, Naming::Snake);
        let event = if body.len() >= LONG { detached(py, parse) } else { parse() };
        event.map_err(|error| errors::webhook(py, &error))
    }
}

/// Remembers requests, so that the same one is not taken twice.
#[pyclass(frozen, module = "tencent_chat._native")]
pub struct ReplayGuard(Mutex<webhook::ReplayGuard>);

#[pymethods]
impl ReplayGuard {
    #[new]
    fn new(py: Python<'_>, capacity: &Bound<'_, PyAny>, options: &Bound<'_, PyAny>) -> PyResult<Self> {
        let guard = setup::replay_guard(value_of(capacity), value_of(options), Naming::Snake);
        guard.map(|guard| Self(Mutex::new(guard))).map_err(|error| errors::raise(py, error))
    }

    fn admit(&self, py: Python<'_>, query: Text, body: Text, now: &Bound<'_, PyAny>) -> PyResult<bool> {
        let (query, body, now) = (query.text(py)?, body.bytes(), time_of(now)?);
        let admit = || {
            // Whoever panicked left it as whole as before.
            let mut guard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            guard.admit(query, body, now)
        };
        // Nobody holds the lock while waiting for the interpreter, so that either way ends.
        Ok(if body.len() >= LONG { detached(py, admit) } else { admit() })
    }
}

/// A time in seconds since 1970.
fn time_of(now: &Bound<'_, PyAny>) -> PyResult<Timestamp> {
    setup::time("now", value_of(now), Naming::Snake).map_err(|error| errors::raise(now.py(), error))
}

/// The body of an answer to an event, as JSON text. `unchecked`: the answer's own fields are only renamed.
#[pyfunction]
pub fn answer(
    py: Python<'_>,
    command: &str,
    kind: &str,
    arguments: &Bound<'_, PyAny>,
    raw: &str,
    unchecked: &Bound<'_, PyAny>,
) -> PyResult<String> {
    let options = setup::Value::Object(vec![("unchecked".to_owned(), value_of(unchecked))]);
    let unchecked = setup::call_options(options, Naming::Snake).map_err(|error| errors::raise(py, error))?.unchecked;
    let arguments = json_text(command, "", arguments)?;
    let answer = webhook::answer_json(command, kind, &arguments, raw, Naming::Snake, unchecked);
    answer.map_err(|error| errors::raise(py, Error::from(error)))
}

/// The body that answers whatever is not looked at, as JSON text.
#[pyfunction]
pub fn accept() -> String {
    webhook::Answer::accept().into_body()
}
