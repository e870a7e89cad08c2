//! Making and checking UserSigs.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyDict};
use tencent_chat_ffi::config_error;

use crate::values::value_of;
use crate::{NAMING, thrown};

#[pyfunction]
pub fn sign(
    py: Python<'_>,
    options: &Bound<'_, PyAny>,
    userbuf: Option<Bound<'_, PyAny>>,
    now: f64,
) -> PyResult<String> {
    let userbuf = bytes_of(userbuf)?;
    tencent_chat_ffi::sign(value_of(options), userbuf, now, NAMING).map_err(|error| thrown(py, error))
}

#[pyfunction]
pub fn verify<'py>(
    py: Python<'py>,
    user_sig: &Bound<'py, PyAny>,
    options: &Bound<'py, PyAny>,
    userbuf: Option<Bound<'py, PyAny>>,
    now: f64,
) -> PyResult<Bound<'py, PyDict>> {
    let userbuf = bytes_of(userbuf)?;
    let verified = tencent_chat_ffi::verify(&value_of(user_sig), value_of(options), userbuf, now, NAMING);
    claims(py, verified.map_err(|error| thrown(py, error))?)
}

#[pyfunction]
pub fn inspect<'py>(py: Python<'py>, user_sig: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    claims(py, tencent_chat_ffi::inspect(&value_of(user_sig), NAMING).map_err(|error| thrown(py, error))?)
}

#[pyfunction]
pub fn private_map_key(py: Python<'_>, options: &Bound<'_, PyAny>, now: f64) -> PyResult<String> {
    tencent_chat_ffi::private_map_key(value_of(options), now, NAMING).map_err(|error| thrown(py, error))
}

/// By the names of Python's class.
fn claims(py: Python<'_>, claims: tencent_chat_ffi::Claims) -> PyResult<Bound<'_, PyDict>> {
    let named = PyDict::new(py);
    named.set_item(intern!(py, "version"), claims.version)?;
    named.set_item(intern!(py, "identifier"), claims.identifier)?;
    named.set_item(intern!(py, "sdk_app_id"), claims.sdk_app_id)?;
    named.set_item(intern!(py, "time"), claims.time)?;
    named.set_item(intern!(py, "expire"), claims.expire)?;
    named.set_item(intern!(py, "userbuf"), claims.userbuf.map(|bytes| PyBytes::new(py, &bytes)))?;
    named.set_item(intern!(py, "sig"), claims.sig)?;
    Ok(named)
}

fn bytes_of(userbuf: Option<Bound<'_, PyAny>>) -> PyResult<Option<Vec<u8>>> {
    let Some(given) = userbuf else { return Ok(None) };
    // A list of numbers is not one, although it might be read as one.
    match given.extract::<PyBackedBytes>() {
        Ok(bytes) => Ok(Some(bytes.to_vec())),
        Err(_) => Err(thrown(given.py(), config_error("`userbuf` must be `bytes`"))),
    }
}
