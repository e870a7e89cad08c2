//! The core's errors as Python exceptions, which Python builds from their JSON.

use pyo3::prelude::*;
use tencent_chat::{Naming, setup};

use crate::options::value_of;

/// The exception for an error's JSON text.
pub fn from_json(py: Python<'_>, json: &str) -> PyErr {
    let build = || py.import("tencent_chat._errors")?.getattr("from_json")?.call1((json,));
    build().map_or_else(|failed| failed, PyErr::from_value)
}

/// The exception for an error of a call.
pub fn raise(py: Python<'_>, error: impl std::borrow::Borrow<tencent_chat::Error>) -> PyErr {
    from_json(py, &error.borrow().to_json())
}

/// The exception for a webhook's request that is not taken.
pub fn webhook(py: Python<'_>, error: &tencent_chat::webhook::WebhookError) -> PyErr {
    from_json(py, &error.to_json())
}

/// What is known about an error code, as JSON text. `endpoint` is a name or a path, or nothing.
#[pyfunction]
pub fn explain(py: Python<'_>, code: &Bound<'_, PyAny>, endpoint: &Bound<'_, PyAny>) -> PyResult<String> {
    let options = setup::Value::Object(vec![("endpoint".to_owned(), value_of(endpoint))]);
    setup::explain(&value_of(code), options, Naming::Snake).map_err(|error| raise(py, error))
}

/// Reports an exception that ends nothing to `sys.unraisablehook`, which prints it by default.
#[pyfunction]
pub fn report(py: Python<'_>, error: Bound<'_, PyAny>, source: &Bound<'_, PyAny>) {
    PyErr::from_value(error).write_unraisable(py, Some(source));
}
