//! Making and checking UserSigs.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use tencent_chat::SecretKey;
use tencent_chat::usersig::{self, Expected, PrivateMap, Room, SignError, SignParams, VerifyError};

use crate::errors;

/// The fields of `Claims`, in order: version, identifier, SDKAppID, time, expire, userbuf, sig.
type Claims<'py> = (String, String, u64, u64, u64, Option<Bound<'py, PyBytes>>, String);

fn claims(py: Python<'_>, claims: usersig::Claims) -> Claims<'_> {
    let userbuf = claims.userbuf.map(|bytes| PyBytes::new(py, &bytes));
    (claims.version, claims.identifier, claims.sdk_app_id, claims.time, claims.expire, userbuf, claims.sig)
}

fn refused(py: Python<'_>, error: VerifyError) -> PyErr {
    errors::user_sig(py, &error.to_string(), error.as_str())
}

fn not_made(py: Python<'_>, error: SignError) -> PyErr {
    errors::user_sig(py, &error.to_string(), error.as_str())
}

/// The core says which numbers are application numbers; a negative one is as wrong as 0.
fn app(sdk_app_id: i64) -> u64 {
    sdk_app_id.try_into().unwrap_or(0)
}

#[pyfunction]
pub fn sign(
    py: Python<'_>,
    sdk_app_id: i64,
    secret_key: String,
    identifier: &str,
    time: u64,
    expire: u64,
    userbuf: Option<Vec<u8>>,
) -> PyResult<String> {
    let mut params = SignParams::new(app(sdk_app_id), identifier, time).expire(expire);
    params.userbuf = userbuf;
    SecretKey::new(secret_key).sign(&params).map_err(|error| not_made(py, error))
}

#[pyfunction]
#[allow(clippy::too_many_arguments)] // Python's side has names for them.
pub fn verify<'py>(
    py: Python<'py>,
    text: &str,
    sdk_app_id: i64,
    secret_key: String,
    identifier: &str,
    time: u64,
    allowed_skew: u64,
    userbuf: Option<Vec<u8>>,
) -> PyResult<Claims<'py>> {
    let mut expected = Expected::new(app(sdk_app_id), identifier, time).allowed_skew(allowed_skew);
    expected.userbuf = userbuf;
    let verified = SecretKey::new(secret_key).verify(text, &expected);
    verified.map(|verified| claims(py, verified)).map_err(|error| refused(py, error))
}

#[pyfunction]
pub fn inspect<'py>(py: Python<'py>, text: &str) -> PyResult<Claims<'py>> {
    usersig::inspect(text).map(|read| claims(py, read)).map_err(|error| refused(py, error))
}

#[pyfunction]
#[allow(clippy::too_many_arguments)] // Python's side has names for them.
pub fn private_map_key(
    py: Python<'_>,
    sdk_app_id: i64,
    secret_key: String,
    identifier: &str,
    time: u64,
    expire: u64,
    room: &Bound<'_, PyAny>,
    privileges: u32,
) -> PyResult<String> {
    let room = match room.cast::<PyString>() {
        Ok(text) => Room::Text(text.extract()?),
        // The core says which numbers are rooms; one that does not fit is as wrong as 0.
        Err(_) => Room::Number(room.extract::<i64>()?.try_into().unwrap_or(0)),
    };
    let params = SignParams::new(app(sdk_app_id), identifier, time).expire(expire);
    let map = PrivateMap::new(room).privileges(privileges);
    SecretKey::new(secret_key).private_map_key(&params, &map).map_err(|error| not_made(py, error))
}
