//! Making and checking UserSigs.

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyInt, PyString, PyTuple};
use tencent_chat_ffi::{Value, config_error};

use crate::values::value_of;
use crate::{NAMING, thrown};

/// The options of each function, in the order in which Python passes them.
const SIGN: [&str; 5] = ["sdk_app_id", "secret_key", "identifier", "expire", "time"];
const VERIFY: [&str; 5] = ["sdk_app_id", "secret_key", "identifier", "time", "allowed_skew"];

/// `options` are the values of [`SIGN`] in a tuple, or a dict where others were given, too.
#[pyfunction]
pub fn sign(
    py: Python<'_>,
    options: &Bound<'_, PyAny>,
    userbuf: Option<Bound<'_, PyAny>>,
    now: f64,
) -> PyResult<String> {
    let userbuf = bytes_of(userbuf)?;
    if let Some(Plain { app, key, identifier, numbers: [expire, time] }) = Plain::of(options)
        && let Some(signed) =
            tencent_chat_ffi::sign_plain(app, key, identifier, expire, time, userbuf.clone(), now as u64)
    {
        return Ok(signed);
    }
    tencent_chat_ffi::sign(named(options, SIGN), userbuf, now, NAMING).map_err(|error| thrown(py, error))
}

/// `options` are the values of [`VERIFY`] in a tuple, or a dict where others were given, too.
#[pyfunction]
pub fn verify<'py>(
    py: Python<'py>,
    user_sig: &Bound<'py, PyAny>,
    options: &Bound<'py, PyAny>,
    userbuf: Option<Bound<'py, PyAny>>,
    now: f64,
) -> PyResult<Bound<'py, PyTuple>> {
    let userbuf = bytes_of(userbuf)?;
    if let Some(Plain { app, key, identifier, numbers: [time, skew] }) = Plain::of(options)
        && let Some(user_sig) = text_of(user_sig)
        && let Some(verified) =
            tencent_chat_ffi::verify_plain(user_sig, app, key, identifier, time, skew, userbuf.clone(), now as u64)
    {
        return claims(py, verified);
    }
    let verified = tencent_chat_ffi::verify(&value_of(user_sig), named(options, VERIFY), userbuf, now, NAMING);
    claims(py, verified.map_err(|error| thrown(py, error))?)
}

/// Options that are numbers and strings, which need no names unless something is wrong with them.
struct Plain {
    app: f64,
    key: String,
    identifier: String,
    numbers: [Option<f64>; 2],
}

impl Plain {
    fn of(options: &Bound<'_, PyAny>) -> Option<Self> {
        let options = options.cast_exact::<PyTuple>().ok()?;
        let [app, key, identifier, first, second] = [0, 1, 2, 3, 4].map(|at| options.get_borrowed_item(at).ok());
        let number = |given: Borrowed<'_, '_, PyAny>| match given.is_none() {
            true => Some(None),
            false => number_of(&given).map(Some),
        };
        Some(Self {
            app: number_of(&*app?)?,
            key: text_of(&*key?)?.to_owned(),
            identifier: text_of(&*identifier?)?.to_owned(),
            numbers: [number(first?)?, number(second?)?],
        })
    }
}

/// Only what Python itself has for integers: other numbers are looked at by [`value_of`].
fn number_of(given: &Bound<'_, PyAny>) -> Option<f64> {
    given.cast_exact::<PyInt>().ok()?.extract().ok()
}

fn text_of<'a>(given: &'a Bound<'_, PyAny>) -> Option<&'a str> {
    given.cast_exact::<PyString>().ok()?.to_str().ok()
}

fn named(options: &Bound<'_, PyAny>, names: [&str; 5]) -> Value {
    let Ok(values) = options.cast_exact::<PyTuple>() else { return value_of(options) };
    let options = names.into_iter().zip(values.iter_borrowed());
    Value::Object(options.map(|(name, value)| (name.to_owned(), value_of(&value))).collect())
}

#[pyfunction]
pub fn inspect<'py>(py: Python<'py>, user_sig: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    claims(py, tencent_chat_ffi::inspect(&value_of(user_sig), NAMING).map_err(|error| thrown(py, error))?)
}

#[pyfunction]
pub fn private_map_key(py: Python<'_>, options: &Bound<'_, PyAny>, now: f64) -> PyResult<String> {
    tencent_chat_ffi::private_map_key(value_of(options), now, NAMING).map_err(|error| thrown(py, error))
}

/// In the order of the parameters of Python's class.
fn claims(py: Python<'_>, claims: tencent_chat_ffi::Claims) -> PyResult<Bound<'_, PyTuple>> {
    let userbuf = claims.userbuf.map(|bytes| PyBytes::new(py, &bytes));
    let tencent_chat_ffi::Claims { version, identifier, sdk_app_id, time, expire, sig, .. } = claims;
    (version, identifier, sdk_app_id, time, expire, userbuf, sig).into_pyobject(py)
}

fn bytes_of(userbuf: Option<Bound<'_, PyAny>>) -> PyResult<Option<Vec<u8>>> {
    let Some(given) = userbuf else { return Ok(None) };
    // A list of numbers is not one, although it might be read as one.
    match given.extract::<PyBackedBytes>() {
        Ok(bytes) => Ok(Some(bytes.to_vec())),
        Err(_) => Err(thrown(given.py(), config_error("`userbuf` must be `bytes`"))),
    }
}
