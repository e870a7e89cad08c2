//! Calls: parameters are read straight from Python's objects, replies leave as JSON text.

use std::collections::HashMap;

use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use pythonize::Depythonizer;
use tencent_chat::schema::{self, Endpoint};
use tencent_chat::{
    App, CallOptions, Credential, HttpResponse, Naming, Region, SecretKey, Step, Timestamp, TransportFailure,
};

use crate::errors::{self, raise};

/// What all calls of one client share.
#[pyclass(frozen, module = "tencent_chat._native")]
pub struct Session(tencent_chat::Session);

#[pymethods]
impl Session {
    #[new]
    fn new(
        py: Python<'_>,
        sdk_app_id: i64,
        region: Option<&str>,
        endpoint: Option<&str>,
        identifier: &str,
        secret_key: Option<String>,
        user_sig: Option<String>,
    ) -> PyResult<Self> {
        let region = match endpoint {
            Some(url) => Region::custom(url),
            None => parse_region(py, region.unwrap_or_default())?,
        };
        let credential = match (secret_key, user_sig) {
            (Some(key), _) => Credential::from(SecretKey::new(key)),
            (None, Some(user_sig)) => Credential::user_sig(user_sig),
            (None, None) => Credential::provider(),
        };
        // The core says which numbers are application numbers; a negative one is as wrong as 0.
        let app = App::new(sdk_app_id.try_into().unwrap_or(0), region).admin(identifier, credential);
        app.check().map_err(|error| raise(py, error))?;
        Ok(Self(tencent_chat::Session::new(app)))
    }

    fn call(
        &self,
        py: Python<'_>,
        endpoint: &str,
        params: &Bound<'_, PyAny>,
        extra: Option<String>,
        unchecked: bool,
        seed: u64,
    ) -> PyResult<Call> {
        let endpoint = find(endpoint)?;
        let mut options = CallOptions::default().unchecked(unchecked);
        options.extra = extra;
        let params = &mut Depythonizer::from_object(params);
        let call = self.0.call_endpoint(endpoint, params, Naming::Snake, &options, seed);
        call.map(Call).map_err(|error| raise(py, error))
    }

    fn call_raw(&self, py: Python<'_>, path: &str, body: &str, seed: u64) -> PyResult<Call> {
        self.0.call_raw(path, body, seed).map(Call).map_err(|error| raise(py, error))
    }
}

/// One use of an endpoint.
#[pyclass(module = "tencent_chat._native")]
pub struct Call(tencent_chat::Call);

#[pymethods]
impl Call {
    /// What to do, as a tuple that begins with its name. A request may take `timeout` seconds.
    fn step<'py>(&mut self, py: Python<'py>, now: u64, timeout: f64) -> PyResult<Bound<'py, PyTuple>> {
        match self.0.step(Timestamp::from_millis(now)) {
            // Python never holds the signed URL bare, so that tools that show variables do not show it.
            Step::Send { id, request } => {
                let class = py.import("tencent_chat._transport")?.getattr("HttpRequest")?;
                let headers: HashMap<_, _> = request.headers.iter().cloned().collect();
                let body = PyBytes::new(py, &request.body);
                let (url, masked_url) = (request.url.as_str(), request.masked_url());
                let parts = (request.method, url, masked_url, headers, body, timeout);
                ("send", id, class.call1(parts)?).into_pyobject(py)
            }
            Step::UserSig => ("user_sig",).into_pyobject(py),
            Step::Wait { until } => ("wait", until.as_millis()).into_pyobject(py),
            Step::Done(Ok(outcome)) => {
                let reply = outcome.renamed(Naming::Snake);
                // Failures are strings, numbers and null; writing them cannot fail.
                let failures = serde_json::to_string(&reply.failures).unwrap_or_default();
                ("done", reply.json, failures, outcome.raw()).into_pyobject(py)
            }
            Step::Done(Err(error)) => Err(raise(py, error)),
            // The driver answers each step before it asks for the next, so no call is ever busy.
            _ => Err(PyRuntimeError::new_err("the last step was not answered")),
        }
    }

    fn received(&mut self, id: u32, status: u16, headers: HashMap<String, String>, body: Vec<u8>, now: u64) {
        let headers = headers.into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect();
        self.0.received(id, HttpResponse { status, headers, body }, Timestamp::from_millis(now));
    }

    fn failed(&mut self, id: u32, not_sent: bool, message: &str, now: u64) {
        let failure = if not_sent { TransportFailure::NotSent } else { TransportFailure::MaybeSent };
        self.0.failed(id, failure, message, Timestamp::from_millis(now));
    }

    fn user_sig(&mut self, user_sig: Option<String>, error: Option<String>) {
        self.0.user_sig(user_sig.ok_or_else(|| error.unwrap_or_default()));
    }
}

fn parse_region(py: Python<'_>, name: &str) -> PyResult<Region> {
    Region::parse(name).ok_or_else(|| errors::config(py, &unknown_region(name)))
}

fn unknown_region(name: &str) -> String {
    format!("no region {name:?}: give the region that the console shows, or the endpoint of an own host")
}

fn find(name: &str) -> PyResult<&'static Endpoint> {
    schema::find(name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}
