//! Sends the rows.

use tencent_chat::schema::Endpoint;
use tencent_chat::{App, CallOptions, Naming};
use tencent_chat_reqwest::{Client, StopHandle};

use super::arguments::Bulk;
use super::fleet::Server;
use super::outcomes::Outcomes;
use super::reading::{Failed, Rows};
use super::rows::{Reader, Source};
use super::settings;
use super::shape::Shape;
use crate::call::drive_with;
use crate::ending::{Run, Stop, Talk};
use crate::log;
use crate::progress::Display;

/// A job that was checked as far as that is possible.
pub struct Job<'b> {
    pub bulk: &'b Bulk,
    pub endpoint: &'static Endpoint,
    pub shape: Shape,
    pub source: Source,
    pub reader: Reader,
    /// How many rows there are, where that is known.
    pub rows: Option<usize>,
    pub options: CallOptions,
    /// By which the rate is shared.
    pub redis: Option<Server>,
    pub talk: &'b Talk,
}

pub fn run(job: Job<'_>, app: App) -> Run {
    let stop = StopHandle::new();
    let display = Display::new(job.endpoint.name, job.talk, &stop);
    let chat = Client::with(app, settings(job.bulk, job.endpoint)).stopped_by(&stop);
    let chat = {
        let display = display.clone();
        chat.on_event(move |event| {
            log::event(event);
            display.show(event);
        })
    };
    let mut outcome = Outcomes::new(&job)?;
    let Job { bulk, endpoint, shape, mut reader, rows, options, redis, talk, .. } = job;
    let params = shape.params_json();
    let failed = Failed::default();
    if reader.warn.is_some() {
        let display = display.clone();
        reader.warn = Some(Box::new(move |said| display.say(&said)));
    }
    let source = Rows::read(reader, shape, rows, failed.clone(), stop.clone());
    let ended = drive_with(&stop, &|text| display.say(text), async |stop| {
        let chat = match redis {
            Some(server) => chat.limiter(server.limiter().await?)?,
            None => chat,
        };
        let calls = match &params {
            Some(params) => chat.bulk_json(endpoint, params, source, Naming::Snake, &options),
            None => chat.each_json(endpoint, source, Naming::Snake, &options),
        };
        let calls = match &bulk.journal {
            Some(journal) => calls.journal(journal),
            None => calls,
        };
        Ok::<_, Stop>(outcome.take_all(calls, &display, stop, &failed).await)
    });
    display.end();
    let ended = match ended.and_then(|ended| ended) {
        Ok(ended) => ended,
        Err(stop) => {
            outcome.discard();
            return Err(stop);
        }
    };
    outcome.end(ended, failed.take(), stop.is_stopped(), bulk, talk)
}
