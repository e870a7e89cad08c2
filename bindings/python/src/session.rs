//! Sessions, calls and pages: parameters are read straight from Python's objects, replies leave as JSON text.

use std::collections::HashMap;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};
use tencent_chat_ffi::schema::Type;
use tencent_chat_ffi::{
    Advance, Begun, CallOptions, Error, EventTexts, HttpRequest, Row, Step, Thrown, Value, call_options,
    misspelled_option, path_of,
};

use crate::fork::detached;
use crate::objects::{body_text, json_text, reading};
use crate::values::{value_of, with_env};
use crate::{LONG, NAMING, error_builder, records, thrown};

#[pyclass(frozen, weakref, module = "tencent_chat._native")]
pub struct Session(tencent_chat_ffi::Session);

#[pymethods]
impl Session {
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyAny>, env: Option<&Bound<'_, PyAny>>, now: f64) -> PyResult<Self> {
        let session = with_env(env, |env| tencent_chat_ffi::Session::new(value_of(options), env, now, NAMING));
        // While Python shuts down, calls can be made and may fail, and nothing can be imported any more.
        error_builder(py)?;
        request_class(py)?;
        session.map(Self).map_err(|error| thrown(py, error))
    }

    fn share_rates(&self, expected_processes: &Bound<'_, PyAny>, prefix: &Bound<'_, PyAny>) -> PyResult<()> {
        let shared = self.0.share_rates(value_of(expected_processes), value_of(prefix));
        shared.map_err(|error| thrown(prefix.py(), error))
    }

    /// As JSON text.
    fn rates(&self, wall: f64, monotonic: f64) -> String {
        self.0.rates(wall, monotonic)
    }

    fn begin_anew(&self) {
        self.0.begin_anew();
    }

    #[getter]
    fn sdk_app_id(&self) -> u64 {
        self.0.sdk_app_id()
    }

    #[getter]
    fn identifier(&self) -> &str {
        self.0.identifier()
    }

    #[getter]
    fn location(&self) -> (&'static str, &str) {
        self.0.location()
    }

    #[getter]
    fn credential(&self) -> &'static str {
        self.0.credential()
    }

    fn user_sig(&self, identifier: &Bound<'_, PyAny>, options: &Bound<'_, PyAny>, now: f64) -> PyResult<String> {
        let made = self.0.user_sig(value_of(identifier), value_of(options), now);
        made.map_err(|error| thrown(options.py(), error))
    }

    fn private_map_key(&self, identifier: &Bound<'_, PyAny>, options: &Bound<'_, PyAny>, now: f64) -> PyResult<String> {
        let made = self.0.private_map_key(value_of(identifier), value_of(options), now);
        made.map_err(|error| thrown(options.py(), error))
    }

    fn call(
        &self,
        endpoint: &str,
        params: &Bound<'_, PyAny>,
        options: Option<&Bound<'_, PyDict>>,
        observed: u8,
        seed: u64,
    ) -> PyResult<Call> {
        let options = options_of(params.py(), endpoint, options, observed)?;
        reading(params, |params| self.0.call(endpoint, params, &options, seed).map_err(misspelled)).map(Call)
    }

    /// The body may be JSON text.
    fn call_raw(
        &self,
        path: &Bound<'_, PyAny>,
        body: &Bound<'_, PyAny>,
        options: Option<&Bound<'_, PyDict>>,
        observed: u8,
        seed: u64,
    ) -> PyResult<Call> {
        let py = path.py();
        let path = path_of(value_of(path), NAMING).map_err(|error| thrown(py, error))?;
        let options = options_of(py, &path, options, observed)?;
        let call = self.0.call_raw(&path, &body_text(&path, body)?, &options, seed);
        call.map(Call).map_err(|error| thrown(py, tencent_chat_ffi::thrown(error)))
    }

    fn pages(
        &self,
        endpoint: &str,
        params: &Bound<'_, PyAny>,
        options: Option<&Bound<'_, PyDict>>,
        observed: u8,
    ) -> PyResult<Pages> {
        let options = options_of(params.py(), endpoint, options, observed)?;
        reading(params, |params| self.0.pages(endpoint, params, &options).map_err(misspelled)).map(Pages)
    }

    /// `params`: the source has the items of the endpoint's list, and these are the other fields.
    fn each(
        &self,
        py: Python<'_>,
        endpoint: &str,
        params: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
        observed: u8,
        count: Option<usize>,
    ) -> PyResult<Each> {
        let options = options_of(py, endpoint, options, observed)?;
        let params = params.map(|params| json_text(endpoint, "", params)).transpose()?;
        let each = self.0.each(endpoint, params.as_deref(), &options, count);
        each.map(Each).map_err(|error| thrown(py, misspelled(error)))
    }
}

/// What the list of an endpoint may be called.
#[pyfunction]
pub fn list_names(py: Python<'_>, endpoint: &str) -> PyResult<[String; 2]> {
    tencent_chat_ffi::list_names(endpoint, NAMING).map_err(|error| thrown(py, error))
}

fn misspelled(error: Error) -> Thrown {
    tencent_chat_ffi::thrown(misspelled_option(error, NAMING))
}

fn options_of(
    py: Python<'_>,
    endpoint: &str,
    given: Option<&Bound<'_, PyDict>>,
    observed: u8,
) -> PyResult<CallOptions> {
    let Some(given) = given else {
        return call_options(Value::Nothing, observed, NAMING).map_err(|error| thrown(py, error));
    };
    let given = given.copy()?;
    if let Some(extra) = given.get_item(intern!(py, "extra"))?.filter(|extra| !extra.is_none()) {
        given.set_item(intern!(py, "extra"), json_text(endpoint, "extra", &extra)?)?;
    }
    call_options(value_of(&given), observed, NAMING).map_err(|error| thrown(py, error))
}

#[pyclass(module = "tencent_chat._native")]
pub struct Call(tencent_chat_ffi::Call);

#[pymethods]
impl Call {
    /// What to do, as a tuple that begins with its name. Times are seconds.
    fn step<'py>(&mut self, py: Python<'py>, wall: f64, monotonic: f64) -> PyResult<Bound<'py, PyTuple>> {
        let call = &mut self.0;
        let step =
            if call.is_long() { detached(py, || call.step(wall, monotonic)) } else { call.step(wall, monotonic) };
        match step.map_err(|error| thrown(py, error))? {
            Step::Send { id, request, timeout } => {
                (intern!(py, "send"), id, http_request(py, &request, timeout / 1000.0)?).into_pyobject(py)
            }
            Step::Reserve { id, timeout, key, arguments } => {
                (intern!(py, "reserve"), id, timeout / 1000.0, key, arguments).into_pyobject(py)
            }
            Step::UserSig { timeout } => (intern!(py, "user_sig"), timeout / 1000.0).into_pyobject(py),
            Step::Wait { millis } => (intern!(py, "wait"), millis / 1000.0).into_pyobject(py),
            Step::Busy => (intern!(py, "busy"),).into_pyobject(py),
            Step::Done { .. } => {
                let is_long = call.is_long();
                let http = call.http().and_then(|http| serde_json::to_string(http).ok()).unwrap_or_default();
                let mut taken = || (call.done(), call.take_raw());
                let (done, raw) = if is_long { detached(py, taken) } else { taken() };
                let text = |text: &str| PyString::new(py, text).unbind();
                let done = Done {
                    json: text(&done.json),
                    failures: done.failures.as_deref().map(text),
                    parts: done.parts.as_deref().map(text),
                    raw: text(&raw),
                    http: text(&http),
                };
                (intern!(py, "done"), done).into_pyobject(py)
            }
        }
    }

    /// Of each event its JSON text, its line for a log, and its level.
    fn events(&mut self) -> Vec<EventTexts> {
        self.0.events()
    }

    #[allow(clippy::too_many_arguments)]
    fn received(
        &mut self,
        py: Python<'_>,
        id: u32,
        status: u16,
        headers: HashMap<String, String>,
        body: &[u8],
        wall: f64,
        monotonic: f64,
    ) {
        let (call, headers) = (&mut self.0, headers.into_iter().collect());
        if body.len() >= LONG {
            detached(py, || call.received(id, status, headers, body.to_vec(), wall, monotonic));
        } else {
            call.received(id, status, headers, body.to_vec(), wall, monotonic);
        }
    }

    fn failed(&mut self, id: u32, not_sent: bool, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.0.failed(id, not_sent, message, cause, wall, monotonic);
    }

    fn reserved(&mut self, id: u32, answer: Vec<i64>, wall: f64, monotonic: f64) {
        self.0.reserved(id, answer, wall, monotonic);
    }

    fn not_reserved(&mut self, id: u32, message: &str, wall: f64, monotonic: f64) {
        self.0.not_reserved(id, message, wall, monotonic);
    }

    fn user_sig(&mut self, user_sig: String, wall: f64, monotonic: f64) {
        self.0.user_sig(user_sig, wall, monotonic);
    }

    fn no_user_sig(&mut self, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.0.no_user_sig(message, cause, wall, monotonic);
    }

    fn start(&mut self, wall: f64, monotonic: f64) {
        self.0.start(wall, monotonic);
    }

    /// In seconds.
    fn time_left(&self, wall: f64, monotonic: f64) -> f64 {
        self.0.time_left(wall, monotonic) / 1000.0
    }

    fn stop(&mut self, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.0.stop(message, cause, wall, monotonic);
    }

    fn is_concurrent(&self) -> bool {
        self.0.is_concurrent()
    }

    fn waits_when_stopped(&self) -> bool {
        self.0.waits_when_stopped()
    }

    fn has_timeout(&self) -> bool {
        self.0.has_timeout()
    }

    /// Sets the names of the fields on the records of its reply, or of a part of it.
    fn describe(&self, reply: &Bound<'_, PyAny>) -> PyResult<()> {
        self.0.endpoint().map_or(Ok(()), |endpoint| records::describe(reply, Type::Object(endpoint.reply)))
    }

    fn close(&mut self, why: &str, wall: f64, monotonic: f64) {
        self.0.close(why, wall, monotonic);
    }
}

/// What a call returned, as JSON text.
#[pyclass(frozen, get_all, module = "tencent_chat._native")]
pub struct Done {
    json: Py<PyString>,
    failures: Option<Py<PyString>>,
    parts: Option<Py<PyString>>,
    raw: Py<PyString>,
    /// What `http` of a reply is, but for the headers.
    http: Py<PyString>,
}

fn request_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "tencent_chat._transport", "HttpRequest")
}

/// Python never holds the signed URL bare, so that tools that show variables do not show it.
fn http_request<'py>(py: Python<'py>, request: &HttpRequest, timeout: f64) -> PyResult<Bound<'py, PyAny>> {
    let class = request_class(py)?;
    let headers: HashMap<_, _> = request.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let named = PyDict::new(py);
    named.set_item(intern!(py, "method"), request.method)?;
    named.set_item(intern!(py, "url"), &request.url)?;
    named.set_item(intern!(py, "masked_url"), request.masked_url())?;
    named.set_item(intern!(py, "headers"), headers)?;
    named.set_item(intern!(py, "body"), PyBytes::new(py, &request.body))?;
    named.set_item(intern!(py, "timeout"), timeout)?;
    class.call((), Some(&named))
}

#[pyclass(module = "tencent_chat._native")]
pub struct Pages(tencent_chat_ffi::Pages);

#[pymethods]
impl Pages {
    fn next(&self, py: Python<'_>, seed: u64) -> PyResult<Option<Call>> {
        Ok(self.0.next(seed).map_err(|error| thrown(py, tencent_chat_ffi::thrown(error)))?.map(Call))
    }

    fn resume_after(&mut self, raw: &str) {
        self.0.resume_after(raw);
    }

    /// As a tuple that begins with its name.
    fn advance<'py>(&mut self, py: Python<'py>, call: &mut Call) -> PyResult<Bound<'py, PyTuple>> {
        match self.0.advance(&mut call.0) {
            Advance::Page(repeated) => (intern!(py, "page"), repeated).into_pyobject(py),
            Advance::Retry => (intern!(py, "retry"),).into_pyobject(py),
            Advance::Failed => (intern!(py, "failed"),).into_pyobject(py),
        }
    }
}

#[pyclass(module = "tencent_chat._native")]
pub struct Each(tencent_chat_ffi::Each);

#[pymethods]
impl Each {
    fn wants_item(&self) -> bool {
        self.0.wants_item()
    }

    fn item(&mut self, json: Option<String>) {
        self.0.item(json);
    }

    fn begin<'py>(&mut self, py: Python<'py>, is_read: bool, seed: u64) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.0.begin(is_read, seed).map(|row| row_of(py, row)).transpose()
    }

    /// Whether the walk ends, and what is left of the row, as JSON texts.
    fn ended(&mut self, call: &mut Call, was_sent: bool) -> (bool, Option<String>, Option<String>) {
        let end = self.0.ended(&mut call.0, was_sent);
        (end.ends_walk, end.rest, end.unknown)
    }

    fn read_journal(&mut self, py: Python<'_>, bytes: &[u8]) -> PyResult<()> {
        self.0.read_journal(bytes).map_err(|error| thrown(py, error))
    }

    fn open_journal(&mut self, py: Python<'_>) -> PyResult<()> {
        self.0.open_journal().map_err(|error| thrown(py, error))
    }

    /// What is to be appended, and whether it must be on the disk.
    fn journal_text(&mut self) -> Option<(String, bool)> {
        self.0.journal_text()
    }

    fn source_ended(&self, py: Python<'_>) -> PyResult<()> {
        self.0.source_ended().map_err(|error| thrown(py, error))
    }

    /// In seconds.
    fn longest_wait(&self) -> f64 {
        self.0.longest_wait().as_secs_f64()
    }

    fn delivered(&mut self) {
        self.0.delivered();
    }

    fn stop(&mut self) {
        self.0.stop();
    }

    fn events_of(&self, call: &mut Call) -> Vec<EventTexts> {
        self.0.events_of(&mut call.0)
    }

    fn progress(&self) -> EventTexts {
        self.0.progress()
    }

    /// How many rows were read, and how many of them succeeded.
    fn counts(&self) -> (usize, usize) {
        self.0.counts()
    }

    fn stopped(&self, py: Python<'_>, reason: &str) -> PyErr {
        thrown(py, self.0.stopped(reason))
    }
}

/// A row that began: its first item, how many it has, and what follows, by name.
fn row_of(py: Python<'_>, row: Row) -> PyResult<Bound<'_, PyTuple>> {
    let (first, count) = (row.first, row.count);
    match row.begun {
        Begun::Call(call) => (first, count, intern!(py, "call"), Call(*call)).into_pyobject(py),
        Begun::Skipped(failures) => (first, count, intern!(py, "skipped"), failures).into_pyobject(py),
        Begun::Refused(error) => (first, count, intern!(py, "refused"), thrown(py, error)).into_pyobject(py),
        Begun::Ends(error) => (first, count, intern!(py, "ends"), thrown(py, error)).into_pyobject(py),
        Begun::Unsent(rest) => (first, count, intern!(py, "unsent"), rest).into_pyobject(py),
    }
}
