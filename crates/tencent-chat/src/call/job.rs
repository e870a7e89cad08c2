//! What a call is to do: an endpoint with its parameters, or a raw path with its body.

use std::sync::Arc;

use serde::Deserializer;

use crate::call::Call;
use crate::call::retry::RetrySafety;
use crate::call::split::Body;
use crate::error::Error;
use crate::schema::{self, Check, Endpoint, InvalidRequest, Naming, Problem, WrittenRequest};
use crate::session::CallOptions;
use crate::session::shared::Shared;

/// What is said about a path of another form.
pub(crate) const PATH_EXPECTED: &str = "expected a path like `v4/service/command`";

/// What is said where items are added to what is one request whatever its size.
const NO_LIST: &str = "items can be added only to a list that is split over several requests, and that is not empty";

/// What is to be done: one endpoint, one body.
#[derive(Debug)]
pub(crate) struct Job {
    pub endpoint: Option<&'static Endpoint>,
    pub path: String,
    /// What goes into the URL beside the signature.
    pub query: Vec<(&'static str, String)>,
    pub body: Body,
    /// How the caller spells names.
    pub naming: Naming,
    /// How its parameters are read, of which more may follow. A raw request has none.
    reading: Option<Reading>,
}

/// How parameters are read.
#[derive(Debug)]
struct Reading {
    check: Check,
    extra: Option<String>,
}

/// A raw request for any path.
pub(crate) fn raw_job(path: &str, body: &str) -> Result<Job, InvalidRequest> {
    let invalid = |problem, at, reason| InvalidRequest::new(path, at, reason, problem, Naming::Wire);
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    let trimmed = path.strip_prefix('/').unwrap_or(path);
    if trimmed.split('/').count() != 3 || !trimmed.split('/').all(plain) {
        return Err(invalid(Problem::NotAllowed, "path", PATH_EXPECTED));
    }
    if serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(body).is_err() {
        return Err(invalid(Problem::Unreadable, "body", "expected a JSON object, at least `{}`"));
    }
    let body = Body::raw(body.to_owned());
    let (path, query) = (trimmed.to_owned(), Vec::new());
    Ok(Job { endpoint: None, path, query, body, naming: Naming::Wire, reading: None })
}

impl Reading {
    fn read<'de, D: Deserializer<'de>>(
        &self,
        endpoint: &'static Endpoint,
        params: D,
        naming: Naming,
    ) -> Result<WrittenRequest, InvalidRequest> {
        schema::write_request(endpoint, params, naming, Naming::Wire, self.check, self.extra.as_deref())
    }
}

impl Job {
    pub fn retry_safety(&self) -> RetrySafety {
        let Some(endpoint) = self.endpoint else { return RetrySafety::Never };
        match endpoint.dedup.and_then(|dedup| dedup.seconds) {
            _ if endpoint.idempotent == Some(true) => RetrySafety::Always,
            Some(seconds) if self.body.is_recognizable() => RetrySafety::Seconds(seconds),
            _ => RetrySafety::Never,
        }
    }

    pub fn is_idempotent(&self) -> bool {
        self.endpoint.is_some_and(|endpoint| endpoint.idempotent == Some(true))
    }

    pub fn in_order(&self) -> bool {
        self.endpoint.and_then(|endpoint| endpoint.batch).is_some_and(|batch| batch.in_order)
    }

    /// As the caller spells it, or the path of a raw request.
    pub fn endpoint_name(&self) -> String {
        let name = self.endpoint.map_or(&*self.path, |endpoint| endpoint.name);
        schema::endpoint_name(name, self.naming)
    }
}

impl Call {
    /// A call of an endpoint, with parameters spelled in `naming`.
    pub(crate) fn of_endpoint<'de, D: Deserializer<'de>>(
        shared: Arc<Shared>,
        endpoint: &'static Endpoint,
        params: D,
        naming: Naming,
        options: &CallOptions,
        seed: u64,
    ) -> Result<Self, Error> {
        shared.check()?;
        let reading = Reading { check: options.check(), extra: options.extra.clone() };
        let mut written = reading.read(endpoint, params, naming)?;
        let query = std::mem::take(&mut written.query);
        let body = Body::new(endpoint, written, options.unchecked);
        let (path, reading) = (endpoint.path.to_owned(), Some(reading));
        let job = Job { endpoint: Some(endpoint), path, query, body, naming, reading };
        Self::new(shared, job, options, seed)
    }

    /// Takes more items for its list, before its first step: `params` are the same parameters with these items in place of the first
    /// ones, and `left` is how many follow them. So a driver can read a long list in pieces, and do other work in between.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`], in which indexes are those in the whole list; [`Error::Config`] when it has no list that is split.
    #[doc(hidden)]
    pub fn add_items<'de, D: Deserializer<'de>>(&mut self, params: D, left: usize) -> Result<(), Error> {
        let Job { endpoint: Some(endpoint), naming, reading: Some(reading), .. } = &self.job else {
            return Err(Error::config(NO_LIST));
        };
        let written = reading.read(endpoint, params, *naming).map_err(|error| error.moved(self.items))?;
        if !self.job.body.add(Body::new(endpoint, written, reading.check == Check::Unchecked), left) {
            return Err(Error::config(NO_LIST));
        }
        self.items = self.job.body.items().len();
        self.parts = self.job.body.parts_from(0);
        Ok(())
    }

    /// A call of any path with a raw JSON body.
    pub(crate) fn of_path(
        shared: Arc<Shared>,
        path: &str,
        body: &str,
        options: &CallOptions,
        seed: u64,
    ) -> Result<Self, Error> {
        shared.check()?;
        if options.extra.is_some() {
            return Err(Error::config("`extra` is for endpoints: write these fields into the body"));
        }
        Self::new(shared, raw_job(path, body)?, options, seed)
    }
}
