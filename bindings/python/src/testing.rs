//! What tests make up: fields and parameters are read straight from Python's objects, replies and requests are JSON text.

use pyo3::prelude::*;
use tencent_chat_ffi::testing;
use tencent_chat_ffi::thrown as text_of;

use crate::objects::json_text;
use crate::values::value_of;
use crate::{NAMING, error_builder, thrown};

#[pyfunction]
pub fn webhook_request(
    py: Python<'_>,
    event: &str,
    fields: &Bound<'_, PyAny>,
    options: &Bound<'_, PyAny>,
    now: &Bound<'_, PyAny>,
) -> PyResult<(String, String)> {
    let fields = json_text(event, "", fields)?;
    let made = testing::webhook_request(event, &fields, value_of(options), value_of(now), NAMING);
    made.map(|[query, body]| (query, body)).map_err(|error| thrown(py, error))
}

#[pyfunction]
pub fn reply_of(py: Python<'_>, endpoint: &str, fields: &Bound<'_, PyAny>) -> PyResult<String> {
    let fields = json_text(endpoint, "", fields)?;
    testing::reply_of(endpoint, &fields, NAMING).map_err(|error| thrown(py, error))
}

#[pyfunction]
pub fn refusal(code: i64, info: &str) -> String {
    testing::refusal(code, info)
}

#[pyfunction]
pub fn api_error<'py>(py: Python<'py>, code: i64, info: &str, endpoint: &str) -> PyResult<Bound<'py, PyAny>> {
    let error = testing::api_error(code, info, endpoint, NAMING).map_err(|error| thrown(py, error))?;
    error_builder(py)?.bind(py).call1((text_of(error),))
}

#[pyfunction]
pub fn request_of(py: Python<'_>, url: &str, body: &str) -> PyResult<(String, String)> {
    let asked = testing::request_of(url, body, NAMING);
    asked.map(|[endpoint, params]| (endpoint, params)).map_err(|error| thrown(py, error))
}
