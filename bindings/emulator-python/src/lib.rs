//! The emulator for Python: conversions only. What users see is written in Python, in `packages/python-emulator`.

mod emulator;

use std::ffi::OsString;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde_json::Value;
use tencent_chat_emulator::Request;

/// `tencent_chat_emulator._native`.
#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::emulator::{Answer, Emulator, Exchange, Webhook};
    #[pymodule_export]
    use super::{control_functions, control_request, run};

    /// Version of the package.
    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// Where clients send their requests.
    #[pymodule_export]
    const ENDPOINT: &str = tencent_chat_emulator::front::IN_PROCESS_ENDPOINT;
}

/// The functions of the control paths.
#[pyfunction]
fn control_functions() -> Vec<&'static str> {
    tencent_chat_emulator::control_functions().collect()
}

/// The request of such a function to the emulator of an app, with arguments, a JSON list: method, path, query, body.
#[pyfunction]
fn control_request<'py>(
    py: Python<'py>,
    function: &str,
    arguments: &str,
    app: u64,
) -> PyResult<(String, String, String, Bound<'py, PyBytes>)> {
    let made = serde_json::from_str::<Vec<Value>>(arguments).map_err(|error| error.to_string());
    let made = made.and_then(|arguments| tencent_chat_emulator::control_request(function, &arguments, app));
    let Request { method, path, query, body, .. } = made.map_err(PyValueError::new_err)?;
    Ok((method, path, query, PyBytes::new(py, &body)))
}

/// Runs the program with the arguments that follow its name, and returns its exit code.
#[pyfunction]
fn run(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| tencent_chat_emulator::program(arguments))
}
