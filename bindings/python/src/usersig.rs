//! Making and checking UserSigs.

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;
use tencent_chat::{Naming, setup, usersig};

use crate::errors;
use crate::options::value_of;

/// The fields of `Claims`, in order: version, identifier, SDKAppID, time, expire, userbuf, sig.
type Claims<'py> = (String, String, u64, u64, u64, Option<Bound<'py, PyBytes>>, String);

fn claims(py: Python<'_>, claims: usersig::Claims) -> Claims<'_> {
    let userbuf = claims.userbuf.map(|bytes| PyBytes::new(py, &bytes));
    (claims.version, claims.identifier, claims.sdk_app_id, claims.time, claims.expire, userbuf, claims.sig)
}

fn refused(py: Python<'_>, refusal: setup::Refusal) -> PyErr {
    errors::from_json(py, &refusal.to_json())
}

fn bytes_of(userbuf: Option<Bound<'_, PyAny>>) -> PyResult<Option<Vec<u8>>> {
    let Some(given) = userbuf else { return Ok(None) };
    // A list of numbers is not one, although it might be read as one.
    given
        .extract::<PyBackedBytes>()
        .map(|bytes| Some(bytes.to_vec()))
        .map_err(|_| errors::from_json(given.py(), r#"{"error":"config","message":"`userbuf` must be `bytes`"}"#))
}

/// Arguments are by name; `now` is in seconds.
#[pyfunction]
pub fn sign(
    py: Python<'_>,
    arguments: &Bound<'_, PyAny>,
    userbuf: Option<Bound<'_, PyAny>>,
    now: u64,
) -> PyResult<String> {
    let userbuf = bytes_of(userbuf)?;
    setup::sign(value_of(arguments), userbuf, now, Naming::Snake).map_err(|error| refused(py, error))
}

#[pyfunction]
pub fn verify<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
    arguments: &Bound<'py, PyAny>,
    userbuf: Option<Bound<'py, PyAny>>,
    now: u64,
) -> PyResult<Claims<'py>> {
    let userbuf = bytes_of(userbuf)?;
    let verified = setup::verify(&value_of(text), value_of(arguments), userbuf, now, Naming::Snake);
    verified.map(|verified| claims(py, verified)).map_err(|error| refused(py, error))
}

#[pyfunction]
pub fn inspect<'py>(py: Python<'py>, text: &Bound<'py, PyAny>) -> PyResult<Claims<'py>> {
    setup::inspect(&value_of(text), Naming::Snake).map(|read| claims(py, read)).map_err(|error| refused(py, error))
}

#[pyfunction]
pub fn private_map_key(py: Python<'_>, arguments: &Bound<'_, PyAny>, now: u64) -> PyResult<String> {
    setup::private_map_key(value_of(arguments), now, Naming::Snake).map_err(|error| refused(py, error))
}
