//! The core for Python: conversions only. What users see is written in Python, in `packages/python`.

mod errors;
mod fork;
mod options;
mod records;
mod session;
mod usersig;
mod values;
mod webhook;

/// Bodies of this many bytes take long enough to read for other threads to go on meanwhile.
const LONG: usize = 1 << 16;

/// `tencent_chat._native`.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::errors::{explain, report};
    #[pymodule_export]
    use super::options::Options;
    #[pymodule_export]
    use super::records::{describe_event, describe_reply};
    #[pymodule_export]
    use super::session::{Call, Pages, Session, called, closest, mask};
    #[pymodule_export]
    use super::usersig::{inspect, private_map_key, sign, verify};
    #[pymodule_export]
    use super::values::json_text;
    #[pymodule_export]
    use super::webhook::{ReplayGuard, Webhook, accept, answer};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::fork::register(module.py())
    }

    /// Version of the package.
    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    const GUIDE: &str = tencent_chat::GUIDE;
}
