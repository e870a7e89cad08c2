//! `tencent-chat webhook listen`: receives webhooks, shows them, and answers or forwards each.

use std::io::{self, IsTerminal as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use indexmap::IndexMap;
use serde_json::Value;
use serde_json::value::RawValue;
use tencent_chat::Naming;
use tencent_chat::webhook::{Answer, Webhook, WebhookError};
use tencent_chat_emulator::{WebhookResponse, WebhookVerdict};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use super::answer::Rule;
use super::arguments::Listen;
use super::post::Sender;
use super::record::{Record, Recording, without_sign};
use super::server::{Desk, Outgoing, Posted, serve};
use super::shown;
use crate::connection;
use crate::counted::{counted, grouped};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::output;
use crate::runtime::{now, runtime};
use crate::signals::Signals;

/// How long your server may take: less than the two seconds that the service waits, which began earlier.
const LONGEST_FORWARD: Duration = Duration::from_millis(1_800);

/// Headers that are kept of a webhook.
const KEPT: [HeaderName; 3] = [header::CONTENT_TYPE, header::CONTENT_ENCODING, header::USER_AGENT];

/// Headers that are of a connection, not of the request, or that the client sets by itself. An answer that is compressed could not be shown.
const OF_CONNECTION: [HeaderName; 9] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

pub fn run(listen: &Listen, talk: &Talk) -> Run {
    let mut receiver = connection::webhook(&listen.receiver)?;
    if let Some(seconds) = listen.tolerance {
        receiver = receiver.tolerance(Duration::from_secs(seconds));
    }
    if listen.path.as_ref().is_some_and(|path| !path.starts_with('/')) {
        return Err(Stop::usage("--path begins with /, such as /webhook"));
    }
    let answering = match &listen.forward {
        Some(url) => Answering::Forward(Sender::new("--forward", url, LONGEST_FORWARD)?),
        None => Answering::Rule(Rule::new(listen)?),
    };
    runtime()?.block_on(async {
        let listener = TcpListener::bind((listen.host.as_str(), listen.port)).await;
        let listener = listener.map_err(|error| cannot_listen(listen, &error))?;
        let address = listener.local_addr()?;
        if let Answering::Forward(sender) = &answering
            && sender.target().socket_addrs(|| None).is_ok_and(|targets| targets.contains(&address))
        {
            return Err(Stop::usage("--forward is where it listens: give the URL of your server"));
        }
        let recording = listen.record.as_deref().map(Recording::open).transpose()?;
        let desk = Arc::new(Listening {
            receiver,
            path: listen.path.clone(),
            answering,
            is_json: listen.json || !io::stdout().is_terminal(),
            state: Mutex::new(State { recording, ..State::default() }),
            failed: Notify::new(),
            talk: *talk,
        });
        talk.say(format!("listening on http://{address}{}", listen.path.as_deref().unwrap_or("/")));
        if let Answering::Forward(sender) = &desk.answering {
            talk.say(format!("forwarding to {}", sender.place()));
        }
        serve(listener, desk.clone(), ended(&desk)).await;
        desk.end()
    })
}

/// Ends with a signal, or when the output fails. A second signal ends the process.
async fn ended(desk: &Listening) {
    let mut signals = Signals::new();
    tokio::select! {
        () = signals.next() => {}
        () = desk.failed.notified() => {}
    }
    tokio::spawn(async move {
        signals.next().await;
        std::process::exit(Ending::Done as i32);
    });
}

fn cannot_listen(listen: &Listen, error: &io::Error) -> Stop {
    let Listen { host, port, .. } = listen;
    let stop = |why: &str| Stop::new(Ending::Refused, format!("cannot listen on {host}:{port}: {why}"));
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            stop("another program has this port").hint("--port chooses another one; 0 is any that is free")
        }
        io::ErrorKind::PermissionDenied => stop("this port needs more rights").hint("ports from 1024 on do not"),
        io::ErrorKind::AddrNotAvailable => stop("this machine does not have the address").hint("check --host"),
        _ => stop(&error.to_string()).hint("check --host and --port"),
    }
}

enum Answering {
    Rule(Rule),
    Forward(Sender),
}

struct Listening {
    receiver: Webhook,
    path: Option<String>,
    answering: Answering,
    is_json: bool,
    state: Mutex<State>,
    /// The output cannot be written.
    failed: Notify,
    talk: Talk,
}

#[derive(Default)]
struct State {
    recording: Option<Recording>,
    received: u64,
    unverified: u64,
    not_recorded: u64,
    stop: Option<Stop>,
}

impl Listening {
    /// A lock is held only while something is printed.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Verifies and reads a webhook.
    fn read(&self, posted: &Posted) -> Result<String, WebhookError> {
        self.receiver.verify(&posted.query, now())?;
        let body = posted.body.as_deref().ok_or(WebhookError::TooLarge)?;
        self.receiver.parse_json(&posted.query, body, Naming::Snake)
    }

    /// Answers what was verified.
    async fn decide(&self, posted: &Posted, record: &mut Record) -> Outgoing {
        let command = record.command.clone().unwrap_or_default();
        let json = Some(HeaderValue::from_static("application/json"));
        let own = |body: String| Outgoing { status: 200, content_type: json, body: body.into() };
        let outgoing = match &self.answering {
            Answering::Rule(rule) => {
                let (body, note) = rule.answer(&command, &record.body);
                record.note = note;
                own(body)
            }
            Answering::Forward(sender) => {
                let body = posted.body.clone().unwrap_or_default();
                let forwarded = sender.post(&posted.query, passed_on(&posted.headers), body).await;
                match forwarded.response {
                    WebhookResponse::Answer { status, body } => {
                        Outgoing { status, content_type: forwarded.content_type, body }
                    }
                    other => {
                        record.note = Some(match other {
                            WebhookResponse::Failed(why) => format!("{} has no answer: {why}", sender.place()),
                            _ => format!("{} has no answer within {} ms", sender.place(), LONGEST_FORWARD.as_millis()),
                        });
                        own(Answer::accept().into_body())
                    }
                }
            }
        };
        let response = WebhookResponse::Answer { status: outgoing.status, body: outgoing.body.clone() };
        let verdict = WebhookVerdict::of(&command, &response);
        record.outcome = Some(verdict.outcome);
        record.note = record.note.take().or(verdict.why);
        outgoing
    }

    /// Records and prints it, before it is answered.
    fn show(&self, record: &Record) {
        let mut state = self.state();
        state.received += 1;
        state.unverified += u64::from(!record.verified);
        let line = serde_json::to_string(record).expect("it has names and texts");
        if let Some(Err(error)) = state.recording.as_mut().map(|recording| recording.append(&line)) {
            state.not_recorded += 1;
            if state.not_recorded == 1 {
                Stop::new(Ending::SomeFailed, format!("cannot record: {error}")).report();
            }
        }
        let printed = if self.is_json { output::line(&output::shown(&line)) } else { shown::block(record) };
        if let Err(stop) = printed {
            state.stop = Some(stop);
            self.failed.notify_one();
        }
    }

    fn end(&self) -> Run {
        let mut state = self.state();
        if let Some(stop) = state.stop.take() {
            return Err(stop);
        }
        let mut said = format!("{} received", counted(state.received, "webhook"));
        for (number, what) in [(state.unverified, "not verified"), (state.not_recorded, "not recorded")] {
            if number > 0 {
                said.push_str(&format!(", {} {what}", grouped(number)));
            }
        }
        self.talk.say(said);
        Ok(if state.not_recorded > 0 { Ending::SomeFailed } else { Ending::Done })
    }
}

impl Desk for Listening {
    fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    fn longest_body(&self) -> usize {
        self.receiver.longest_body()
    }

    async fn answer(&self, posted: Posted) -> Outgoing {
        let mut record = record(&posted);
        let outgoing = match self.read(&posted) {
            Ok(event) => {
                record.verified = true;
                let fields: Value = serde_json::from_str(&event).unwrap_or_default();
                let text = |name: &str| fields[name].as_str().map(str::to_owned);
                (record.name, record.command) = (text("type"), text("command"));
                record.event = RawValue::from_string(event).ok();
                self.decide(&posted, &mut record).await
            }
            Err(error) => {
                record.check = Some(format!("{}: {}", error.as_str(), said(&error, posted.body.as_deref())));
                let content_type = Some(HeaderValue::from_static("text/plain; charset=utf-8"));
                Outgoing { status: error.status(), content_type, body: error.to_string().into() }
            }
        };
        record.status = outgoing.status;
        record.answer = String::from_utf8_lossy(&outgoing.body).into_owned();
        self.show(&record);
        outgoing
    }

    fn stray(&self, method: &Method, path: &str, status: StatusCode) {
        self.talk.say(format!("{method} {path} is not a webhook: HTTP {}", status.as_u16()));
    }
}

/// Why a webhook is not accepted, for the person who runs the program.
fn said(error: &WebhookError, body: Option<&[u8]>) -> String {
    match error {
        WebhookError::WrongApp => {
            "the URL has the SDKAppID of another app, or none: compare it with --sdk-app-id or the profile".to_owned()
        }
        WebhookError::Malformed(_) if body.is_some_and(<[u8]>::is_empty) => "the request has no body".to_owned(),
        _ => error.to_string(),
    }
}

/// How it came.
fn record(posted: &Posted) -> Record {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let header = |name: &HeaderName| Some((name.as_str().to_owned(), text(posted.headers.get(name)?)));
    let headers: IndexMap<String, String> = KEPT.iter().filter_map(header).collect();
    Record {
        time: now().as_millis(),
        verified: false,
        check: None,
        name: None,
        command: None,
        query: without_sign(&posted.query),
        headers,
        body: String::from_utf8_lossy(posted.body.as_deref().unwrap_or_default()).into_owned(),
        event: None,
        outcome: None,
        status: 0,
        answer: String::new(),
        note: None,
    }
}

/// The headers that your server gets, too.
fn passed_on(headers: &HeaderMap) -> HeaderMap {
    let mut passed_on = headers.clone();
    for name in OF_CONNECTION {
        passed_on.remove(name);
    }
    passed_on
}
