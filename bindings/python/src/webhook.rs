//! Webhooks: requests as text or bytes, events and answers as JSON text.

use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyDict, PyString};
use tencent_chat_ffi::{Value, query_of};

use crate::fork::detached;
use crate::objects::json_text;
use crate::values::{value_of, with_env};
use crate::{LONG, NAMING, reading, thrown};

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

    /// The same as the text of a query.
    fn query(&self, py: Python<'_>) -> PyResult<&str> {
        query_of(self.bytes()).map_err(|error| thrown(py, error))
    }
}

#[pyclass(frozen, module = "tencent_chat._native")]
pub struct Webhook(tencent_chat_ffi::Webhook);

#[pymethods]
impl Webhook {
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyAny>, env: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let webhook = with_env(env, |env| tencent_chat_ffi::Webhook::new(value_of(options), env, NAMING));
        webhook.map(Self).map_err(|error| thrown(py, error))
    }

    #[getter]
    fn sdk_app_id(&self) -> u64 {
        self.0.sdk_app_id()
    }

    fn check_length(&self, py: Python<'_>, bytes: usize) -> PyResult<()> {
        self.0.check_length(bytes).map_err(|error| thrown(py, error))
    }

    fn verify(&self, py: Python<'_>, query: Text, now: &Bound<'_, PyAny>) -> PyResult<()> {
        self.0.verify(query.query(py)?, value_of(now)).map_err(|error| thrown(py, error))
    }

    /// `classes` are those of all events by their types.
    fn parse<'py>(
        &self,
        py: Python<'py>,
        query: Text,
        body: Text,
        classes: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (query, body) = (query.query(py)?, body.bytes());
        let parse = || self.0.parse(query, body);
        let event = if body.len() >= LONG { detached(py, parse) } else { parse() };
        reading::event(py, &event.map_err(|error| thrown(py, error))?, classes)
    }
}

#[pyclass(frozen, module = "tencent_chat._native")]
pub struct ReplayGuard(Mutex<tencent_chat_ffi::ReplayGuard>);

#[pymethods]
impl ReplayGuard {
    #[new]
    fn new(py: Python<'_>, capacity: &Bound<'_, PyAny>, options: &Bound<'_, PyAny>) -> PyResult<Self> {
        let guard = tencent_chat_ffi::ReplayGuard::new(value_of(capacity), value_of(options), NAMING);
        guard.map(|guard| Self(Mutex::new(guard))).map_err(|error| thrown(py, error))
    }

    fn admit(&self, py: Python<'_>, query: Text, body: Text, now: &Bound<'_, PyAny>) -> PyResult<bool> {
        let (query, body, now) = (query.query(py)?, body.bytes(), value_of(now));
        let admit = || {
            // Whoever panicked left it as whole as before.
            let mut guard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            guard.admit(query, body, now)
        };
        // Nobody holds the lock while waiting for the interpreter, so that either way ends.
        let admitted = if body.len() >= LONG { detached(py, admit) } else { admit() };
        admitted.map_err(|error| thrown(py, error))
    }
}

#[pyfunction]
pub fn answer(
    py: Python<'_>,
    command: &str,
    kind: &str,
    arguments: &Bound<'_, PyAny>,
    raw: &str,
    unchecked: &Bound<'_, PyAny>,
) -> PyResult<String> {
    let options = Value::Object(vec![("unchecked".to_owned(), value_of(unchecked))]);
    let arguments = json_text(command, "", arguments)?;
    tencent_chat_ffi::answer(command, kind, &arguments, raw, options, NAMING).map_err(|error| thrown(py, error))
}

#[pyfunction]
pub fn accept() -> String {
    tencent_chat_ffi::accept()
}

#[pyfunction]
pub fn check_handler(py: Python<'_>, handlers: &Bound<'_, PyAny>, options: &Bound<'_, PyAny>) -> PyResult<()> {
    tencent_chat_ffi::check_handler(value_of(handlers), value_of(options), NAMING).map_err(|error| thrown(py, error))
}

#[pyfunction]
pub fn waits(command: &str) -> bool {
    tencent_chat_ffi::waits(command)
}

#[pyfunction]
pub fn delivery(py: Python<'_>, query: Text, body: Text) -> PyResult<String> {
    Ok(tencent_chat_ffi::delivery(query.query(py)?, body.bytes()))
}
