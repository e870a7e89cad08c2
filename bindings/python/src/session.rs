//! Calls: parameters are read straight from Python's objects, replies leave as JSON text.

use std::collections::HashMap;
use std::time::Duration;

use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyTuple, PyType};
use pythonize::pythonize;
use tencent_chat::schema::{self, Endpoint, Type};
use tencent_chat::{Error, HttpRequest, HttpResponse, Naming, Now, Outcome, Step, Timestamp, TransportFailure, setup};

use crate::errors::{self, raise};
use crate::fork::detached;
use crate::options::{Options, value_of, with_env};
use crate::values::{body_text, reading};
use crate::{LONG, records};

/// What all calls of one client share.
#[pyclass(frozen, module = "tencent_chat._native")]
pub struct Session(tencent_chat::Session);

#[pymethods]
impl Session {
    /// `options` are by name; `env` has environment variables for options that are not given.
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyAny>, env: Option<&Bound<'_, PyAny>>, now: u64) -> PyResult<Self> {
        let now = Timestamp::from_millis(now);
        let session = with_env(env, |env| setup::session(value_of(options), env, now, Naming::Snake));
        session.map(Self).map_err(|error| raise(py, error))
    }

    #[getter]
    fn sdk_app_id(&self) -> u64 {
        self.0.app().sdk_app_id()
    }

    #[getter]
    fn identifier(&self) -> &str {
        self.0.app().identifier()
    }

    #[getter]
    fn location(&self) -> (&'static str, &str) {
        self.0.app().location()
    }

    /// The option that says who calls.
    #[getter]
    fn credential(&self) -> &'static str {
        self.0.app().credential_name()
    }

    fn user_sig(
        &self,
        py: Python<'_>,
        identifier: &Bound<'_, PyAny>,
        options: &Bound<'_, PyAny>,
        now: u64,
    ) -> PyResult<String> {
        let now = Timestamp::from_millis(now);
        let made = setup::sign_for(&self.0, value_of(identifier), value_of(options), now, Naming::Snake);
        made.map_err(|error| errors::from_json(py, &error.to_json()))
    }

    fn call(
        &self,
        py: Python<'_>,
        endpoint: &str,
        params: &Bound<'_, PyAny>,
        options: &Options,
        seed: u64,
    ) -> PyResult<Call> {
        let options = options.of(py, endpoint)?;
        let endpoint = find(endpoint)?;
        let call = reading(params, |params| {
            let call = self.0.call_endpoint(endpoint, params, Naming::Snake, &options, seed);
            call.map_err(|error| setup::misspelled_option(error, Naming::Snake))
        })?;
        Ok(Call::of(call, Some(endpoint)))
    }

    /// The body may be JSON text.
    fn call_raw(
        &self,
        py: Python<'_>,
        path: &Bound<'_, PyAny>,
        body: &Bound<'_, PyAny>,
        options: &Options,
        seed: u64,
    ) -> PyResult<Call> {
        let path = setup::path(value_of(path), Naming::Snake).map_err(|error| raise(py, error))?;
        let options = options.of(py, &path)?;
        let call = self.0.call_raw(&path, &body_text(&path, body)?, &options, seed);
        call.map(|call| Call::of(call, None)).map_err(|error| raise(py, error))
    }

    fn pages(&self, py: Python<'_>, endpoint: &str, params: &Bound<'_, PyAny>, options: &Options) -> PyResult<Pages> {
        let options = options.of(py, endpoint)?;
        let endpoint = find(endpoint)?;
        let pages = reading(params, |params| {
            let pages = self.0.pages(endpoint, params, Naming::Snake, &options);
            pages.map_err(|error| setup::misspelled_option(error, Naming::Snake))
        })?;
        Ok(Pages { pages, endpoint })
    }
}

/// What to say to somebody who asks for an endpoint by Tencent's name, or by ours in another spelling.
#[pyfunction]
pub fn called(name: &str) -> Option<String> {
    schema::called(name, Naming::Snake)
}

/// A text without UserSigs.
#[pyfunction]
pub fn mask(text: &str) -> String {
    tencent_chat::mask(text)
}

/// Which of the names somebody meant who asks for one that is not among them.
#[pyfunction]
pub fn closest(name: &str, names: Vec<String>) -> Option<String> {
    schema::closest(name, names.into_iter())
}

/// A walk through the pages of a list.
#[pyclass(module = "tencent_chat._native")]
pub struct Pages {
    pages: tencent_chat::Pages,
    endpoint: &'static Endpoint,
}

#[pymethods]
impl Pages {
    /// The call for the next page; nothing after the last.
    fn next(&self, py: Python<'_>, seed: u64) -> PyResult<Option<Call>> {
        let call = self.pages.next(seed).map_err(|error| raise(py, error))?;
        Ok(call.map(|call| Call::of(call, Some(self.endpoint))))
    }

    /// Goes on to the page after this one, and gives the indexes of items that the page before had, too.
    fn turn(&mut self, raw: &str) -> Vec<usize> {
        self.pages.turn(raw)
    }

    /// Makes the page smaller, when the call for it ended because it was too large. Whether another try is worth it.
    fn shrink(&mut self, call: &Call) -> bool {
        call.error.as_ref().is_some_and(|error| self.pages.shrink(error))
    }
}

/// What the wall clock and the monotonic clock show, in milliseconds.
type Clocks = (u64, u64);

fn clocks((wall, monotonic): Clocks) -> Now {
    Now::new(Timestamp::from_millis(wall), Duration::from_millis(monotonic))
}

/// One use of an endpoint.
#[pyclass(module = "tencent_chat._native")]
pub struct Call {
    /// Nothing once it was closed.
    call: Option<tencent_chat::Call>,
    /// What it ended with.
    error: Option<Error>,
    /// Nothing where the path is the caller's.
    endpoint: Option<&'static Endpoint>,
}

impl Call {
    fn of(call: tencent_chat::Call, endpoint: Option<&'static Endpoint>) -> Self {
        Self { call: Some(call), error: None, endpoint }
    }

    fn open(&mut self) -> PyResult<&mut tencent_chat::Call> {
        self.call.as_mut().ok_or_else(|| PyRuntimeError::new_err("the call is closed"))
    }
}

#[pymethods]
impl Call {
    /// How many requests it takes.
    fn parts(&mut self) -> PyResult<usize> {
        Ok(self.open()?.progress().parts)
    }

    /// Begins its time.
    fn start(&mut self, now: Clocks) -> PyResult<()> {
        self.open()?.start(clocks(now));
        Ok(())
    }

    /// How many seconds are left of its time; nothing when it may take as long as it wants, or did not begin.
    fn time_left(&mut self, now: Clocks) -> PyResult<Option<f64>> {
        Ok(self.open()?.time_left(clocks(now)).map(|left| left.as_secs_f64()))
    }

    /// What to do, as a tuple that begins with its name. A request may take `timeout` seconds, if the call has as many.
    fn step<'py>(&mut self, py: Python<'py>, now: Clocks, timeout: f64) -> PyResult<Bound<'py, PyTuple>> {
        let now = clocks(now);
        let call = self.open()?;
        let progress = call.progress();
        // Joining the replies of many requests takes long.
        let is_long = progress.parts > 1 && progress.parts_done == progress.parts;
        let step = if is_long { detached(py, || call.step(now)) } else { call.step(now) };
        match step {
            Step::Send { id, request } => {
                let left = call.time_left(now).map_or(f64::INFINITY, |left| left.as_secs_f64());
                (intern!(py, "send"), id, python_request(py, &request, timeout.min(left))?).into_pyobject(py)
            }
            Step::UserSig => (intern!(py, "user_sig"),).into_pyobject(py),
            Step::Wait { duration } => (intern!(py, "wait"), duration.as_secs_f64()).into_pyobject(py),
            Step::Done(Ok(outcome)) => done(py, &outcome, is_long),
            Step::Done(Err(error)) => Err(raise(py, self.error.insert(error))),
            // `Busy`, and whatever a later core may add for a driver to wait on.
            _ => (intern!(py, "busy"),).into_pyobject(py),
        }
    }

    /// What happened since this was last asked: of each event its fields and its line for a log.
    fn events<'py>(&mut self, py: Python<'py>) -> PyResult<Vec<(Bound<'py, PyAny>, String)>> {
        let events = self.open()?.events().into_iter();
        events.map(|event| Ok((pythonize(py, &event)?, event.to_string()))).collect()
    }

    fn received(
        &mut self,
        py: Python<'_>,
        id: u32,
        status: u16,
        headers: HashMap<String, String>,
        body: &[u8],
        now: Clocks,
    ) -> PyResult<()> {
        let headers = headers.into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect();
        let response = HttpResponse { status, headers, body: body.to_vec() };
        let is_long = body.len() >= LONG;
        let call = self.open()?;
        let now = clocks(now);
        if is_long {
            detached(py, || call.received(id, response, now));
        } else {
            call.received(id, response, now);
        }
        Ok(())
    }

    fn failed(&mut self, id: u32, not_sent: bool, message: &str, now: Clocks) -> PyResult<()> {
        let failure = if not_sent { TransportFailure::NotSent } else { TransportFailure::MaybeSent };
        self.open()?.failed(id, failure, message, clocks(now));
        Ok(())
    }

    fn user_sig(&mut self, user_sig: Option<String>, error: Option<String>) -> PyResult<()> {
        self.open()?.user_sig(user_sig.ok_or_else(|| error.unwrap_or_default()));
        Ok(())
    }

    /// Sets the names of the fields on the records of its reply, or of a part of it.
    fn describe(&self, reply: &Bound<'_, PyAny>) -> PyResult<()> {
        self.endpoint.map_or(Ok(()), |endpoint| records::describe(reply, Type::Object(endpoint.reply)))
    }

    /// Ends it at once, also when something still refers to it: others are waiting for its turn.
    fn close(&mut self) {
        self.call = None;
    }
}

/// Python never holds the signed URL bare, so that tools that show variables do not show it.
fn python_request<'py>(py: Python<'py>, request: &HttpRequest, timeout: f64) -> PyResult<Bound<'py, PyAny>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let class = CLASS.import(py, "tencent_chat._transport", "HttpRequest")?;
    let headers: HashMap<_, _> = request.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let body = PyBytes::new(py, &request.body);
    class.call1((request.method, request.url.as_str(), request.masked_url(), headers, body, timeout))
}

/// The last step of a call that succeeded: the reply, its failures and its parts as JSON, the reply as it came.
fn done<'py>(py: Python<'py>, outcome: &Outcome, is_long: bool) -> PyResult<Bound<'py, PyTuple>> {
    let renamed = || outcome.renamed(Naming::Snake);
    let reply = if is_long { detached(py, renamed) } else { renamed() };
    // Failures are strings, numbers and null; writing them cannot fail.
    let failures = serde_json::to_string(&reply.failures).unwrap_or_default();
    let part = |part: &tencent_chat::PartReply| {
        format!(r#"{{"first":{},"count":{},"reply":{}}}"#, part.items.start, part.items.len(), part.json)
    };
    let parts = format!("[{}]", reply.parts.iter().map(part).collect::<Vec<_>>().join(","));
    (intern!(py, "done"), reply.json, failures, outcome.raw(), parts).into_pyobject(py)
}

fn find(name: &str) -> PyResult<&'static Endpoint> {
    schema::find(name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}
