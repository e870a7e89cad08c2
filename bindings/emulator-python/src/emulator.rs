//! An emulator in this process: requests in, answers and webhooks out. Python delivers the webhooks, and waits.

use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, SystemTime};

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;
use serde_json::Value;
use tencent_chat::Timestamp;
use tencent_chat::schema::Naming;
use tencent_chat_emulator::front::IN_PROCESS_CALLER;
use tencent_chat_emulator::{self as core, Delivery, Options, Request, WebhookPost, WebhookResponse};

/// Bodies of this many bytes take long enough to read for other threads to go on meanwhile.
const LONG: usize = 1 << 16;

/// An emulator that several threads may use.
#[pyclass(frozen, module = "tencent_chat_emulator._native")]
pub struct Emulator {
    emulator: Mutex<core::Emulator>,
    /// A child process would have a copy, and another thread may have held the lock when it was made.
    process: u32,
    options: Options,
}

/// What a caller is answered.
#[pyclass(frozen, get_all, module = "tencent_chat_emulator._native")]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Py<PyBytes>,
    /// Seconds after which it arrives.
    delay: f64,
    /// Whether the connection is closed instead.
    is_closed: bool,
}

/// A request on its way to its answer.
#[pyclass(frozen, module = "tencent_chat_emulator._native")]
pub struct Exchange {
    exchange: Mutex<core::Exchange>,
    /// Whether the request takes long enough for other threads to go on meanwhile.
    is_long: bool,
}

/// A webhook to deliver.
#[pyclass(frozen, get_all, module = "tencent_chat_emulator._native")]
pub struct Webhook {
    url: String,
    body: Py<PyBytes>,
    /// Seconds for which its answer is waited for.
    timeout: f64,
    /// How deep it is nested within others.
    nested: u32,
    /// Why it is not to be delivered: it is nested too deep.
    refusal: Option<String>,
}

/// What is to be done next.
#[derive(IntoPyObject)]
pub enum Step {
    Deliver(Webhook),
    Answer(Answer),
}

/// What came of a webhook: status and body, why there are none, or nothing in time.
#[derive(FromPyObject)]
pub enum Response {
    Answer(u16, Vec<u8>),
    Failed(String),
    TimedOut(Option<u8>),
}

impl From<Response> for WebhookResponse {
    fn from(response: Response) -> Self {
        match response {
            Response::Answer(status, body) => Self::Answer { status, body },
            Response::Failed(why) => Self::Failed(why),
            Response::TimedOut(_) => Self::TimedOut,
        }
    }
}

#[pymethods]
impl Emulator {
    /// Options as a JSON object.
    #[new]
    fn new(py: Python<'_>, options: &str) -> PyResult<Self> {
        let made = py.detach(|| {
            let given: Value = serde_json::from_str(options).map_err(|error| error.to_string())?;
            let given = given.as_object().ok_or("expected an object of options")?;
            let options = Options::read(given, Naming::Snake)?;
            let emulator = Mutex::new(options.emulator(now())?);
            Ok(Self { emulator, process: std::process::id(), options })
        });
        made.map_err(|error: String| PyValueError::new_err(error))
    }

    /// SDKAppID, an admin and the secret key.
    #[getter]
    fn app(&self) -> (u64, &str, &str) {
        (self.options.app, &self.options.admins[0], &self.options.key)
    }

    /// What is to be done next for a request.
    fn step(&self, py: Python<'_>, exchange: &Exchange) -> PyResult<Step> {
        let step = self.with(py, exchange.is_long, |emulator| exchange.lock().step(emulator, now()))?;
        Ok(match step {
            core::Step::Deliver(webhook) => Step::Deliver(Webhook::new(py, &webhook)),
            core::Step::Answer(answer) => Step::Answer(Answer::new(py, answer)),
        })
    }

    /// Takes what came of the webhook of the last step, and how many seconds that took.
    fn webhook_ended(&self, py: Python<'_>, exchange: &Exchange, response: Response, taken: f64) -> PyResult<()> {
        // A test may set the clock back.
        let taken = Duration::try_from_secs_f64(taken).unwrap_or_default();
        self.with(py, false, |emulator| exchange.lock().webhook_ended(emulator, now(), response.into(), taken))
    }
}

#[pymethods]
impl Exchange {
    /// A request that is sent within so many webhooks.
    #[new]
    fn new(
        method: &str,
        path: &str,
        query: &str,
        headers: Vec<(String, String)>,
        body: PyBackedBytes,
        nested: u32,
    ) -> Self {
        let is_long = body.len() >= LONG || path == "/_emulator/state" || path == "/_emulator/reset";
        let (query, client_ip) = (query.to_owned(), Some(IN_PROCESS_CALLER));
        let request = Request { query, headers, client_ip, nested, ..Request::new(method, path, &body[..]) };
        Self { exchange: Mutex::new(core::Exchange::new(request)), is_long }
    }
}

impl Exchange {
    fn lock(&self) -> MutexGuard<'_, core::Exchange> {
        self.exchange.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Emulator {
    /// Works with the emulator. Other threads go on when that takes long, or when one of them has it.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        is_long: bool,
        work: impl FnOnce(&mut core::Emulator) -> T + Send,
    ) -> PyResult<T> {
        if std::process::id() != self.process {
            return Err(PyRuntimeError::new_err(
                "an emulator works in the process that made it: make another one in the child process",
            ));
        }
        let free = if is_long { Err(TryLockError::WouldBlock) } else { self.emulator.try_lock() };
        Ok(match free {
            Ok(mut emulator) => work(&mut emulator),
            // A thread that waits must not hold the interpreter.
            Err(_) => py.detach(|| work(&mut self.lock())),
        })
    }

    fn lock(&self) -> MutexGuard<'_, core::Emulator> {
        self.emulator.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answer {
    fn new(py: Python<'_>, answer: core::Answer) -> Self {
        let core::Answer { status, headers, body, delivery } = answer;
        let (delay, is_closed) = match delivery {
            Delivery::Now => (0.0, false),
            Delivery::Delayed(time) => (time.as_secs_f64(), false),
            Delivery::Close => (0.0, true),
        };
        let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { status, headers, body: PyBytes::new(py, &body).unbind(), delay, is_closed }
    }
}

impl Webhook {
    fn new(py: Python<'_>, post: &WebhookPost) -> Self {
        let body = PyBytes::new(py, post.body.as_bytes()).unbind();
        let refusal = post.check_nesting().err();
        Self { url: post.url.clone(), body, timeout: post.timeout.as_secs_f64(), nested: post.nested, refusal }
    }
}

fn now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}
