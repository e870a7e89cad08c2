//! The core for Python: conversions only. What the functions do is documented in `tencent-chat-ffi`; what users see is written in
//! Python, in `packages/python`.

mod fork;
mod objects;
mod reading;
mod records;
mod session;
mod testing;
mod usersig;
mod values;
mod webhook;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tencent_chat_ffi::{Naming, Thrown};

use values::value_of;

/// How Python spells names.
const NAMING: Naming = Naming::Snake;

/// Bodies of this many bytes take long enough to read for other threads to go on meanwhile.
const LONG: usize = 1 << 16;

/// `tencent_chat._native`.
#[pymodule(gil_used = false)]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::objects::json_text;
    #[pymodule_export]
    use super::records::describe_reply;
    #[pymodule_export]
    use super::session::{Call, Done, Each, Pages, Session, list_names};
    #[pymodule_export]
    use super::testing::{api_error, refusal, reply_of, request_of, webhook_request};
    #[pymodule_export]
    use super::usersig::{inspect, private_map_key, sign, verify};
    #[pymodule_export]
    use super::webhook::{ReplayGuard, Webhook, accept, answer, check_handler, delivery, waits};
    #[pymodule_export]
    use super::{called, closest, explain, invalid_request, is_unknown_script, mask, report};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::fork::register(module.py())
    }

    /// Version of the package.
    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    const GUIDE: &str = tencent_chat_ffi::GUIDE;

    #[pymodule_export]
    const ANSWER_WITHIN: f64 = tencent_chat_ffi::ANSWER_WITHIN.as_millis() as f64 / 1000.0;

    #[pymodule_export]
    const MAX_RESPONSE_BYTES: usize = tencent_chat_ffi::HttpResponse::MAX_BYTES;

    #[pymodule_export]
    const RESPONSE_TOO_LONG: &str = tencent_chat_ffi::HttpResponse::TOO_LONG;

    #[pymodule_export]
    const RESERVATION_SCRIPT: &str = tencent_chat_ffi::Reservation::SCRIPT;

    #[pymodule_export]
    const RESERVATION_SHA1: &str = tencent_chat_ffi::Reservation::SHA1;
}

/// The function that builds exceptions. It is kept, because nothing can be imported while Python shuts down.
static BUILDER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// What Python raises: an exception, which it builds from an error's JSON text.
fn thrown(py: Python<'_>, error: Thrown) -> PyErr {
    let build = || error_builder(py)?.bind(py).call1((error,));
    build().map_or_else(|failed| failed, PyErr::from_value)
}

fn error_builder(py: Python<'_>) -> PyResult<&Py<PyAny>> {
    BUILDER.get_or_try_init(py, || Ok(py.import("tencent_chat._errors")?.call_method0("builder")?.unbind()))
}

#[pyfunction]
fn called(name: &str) -> Option<String> {
    tencent_chat_ffi::called(name, NAMING)
}

#[pyfunction]
fn is_unknown_script(message: &str) -> bool {
    tencent_chat_ffi::Reservation::is_unknown_script(message)
}

/// The error of parameters that only Python can see are wrong.
#[pyfunction]
fn invalid_request(py: Python<'_>, endpoint: &str, path: &str, reason: &str) -> PyErr {
    thrown(py, tencent_chat_ffi::invalid_request(endpoint, path, reason, NAMING))
}

/// Which of the names somebody meant who asks for one that is not among them.
#[pyfunction]
fn closest(name: &str, names: Vec<String>) -> Option<String> {
    tencent_chat_ffi::closest(name, names.into_iter())
}

#[pyfunction]
fn mask(text: &str) -> String {
    tencent_chat_ffi::mask(text)
}

#[pyfunction]
fn explain(py: Python<'_>, code: &Bound<'_, PyAny>, options: &Bound<'_, PyAny>) -> PyResult<String> {
    tencent_chat_ffi::explain(&value_of(code), value_of(options), NAMING).map_err(|error| thrown(py, error))
}

/// Reports an exception that ends nothing to `sys.unraisablehook`, which prints it by default.
#[pyfunction]
fn report(py: Python<'_>, error: Bound<'_, PyAny>, source: &Bound<'_, PyAny>) {
    PyErr::from_value(error).write_unraisable(py, Some(source));
}
