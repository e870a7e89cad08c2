//! The journal: what an emulator was given, in the order in which it was given.

use std::collections::HashMap;
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::{Deserialize, Serialize};
use tencent_chat::Timestamp;

use crate::emulator::{Emulator, Handled, Passage, Question};
use crate::http::Request;
use crate::tree::Tree;
use crate::webhooks::WebhookResponse;

/// Entries that wait to be written.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    /// How many entries there were, the first of which follows a snapshot.
    count: u64,
    /// Each is a JSON text and a body, each with its length before it.
    waiting: Vec<u8>,
}

/// An input without its body.
#[derive(Deserialize, Serialize)]
struct Entry {
    /// The true time.
    time: Timestamp,
    /// How many calls had passed the gateway before, since reads are not kept.
    admitted: u64,
    input: Input,
}

#[derive(Deserialize, Serialize)]
enum Input {
    Request {
        method: String,
        path: String,
        query: String,
        headers: Vec<(String, String)>,
        client_ip: Option<IpAddr>,
        /// How far it came.
        passage: Passage,
        /// Whether the app decides.
        asks: bool,
    },
    /// Time passed, and an event became due.
    TimePassed,
    /// An app answered a webhook about a past event, which counts at this time.
    Answered { sdk_app_id: u64, at: Timestamp },
    /// The outcome of the webhook that the request with this number waited for.
    Verdict { request: u64, status: Option<u16>, failed: Option<String> },
}

impl Journal {
    /// What is to be written, and empties it.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.waiting)
    }

    /// Takes a request that was handled, and returns its number.
    pub fn request(&mut self, time: Timestamp, admitted: u64, request: Request, passage: Passage, asks: bool) -> u64 {
        let Request { method, path, query, headers, body, client_ip, .. } = request;
        let input = Input::Request { method, path, query, headers, client_ip, passage, asks };
        self.add(&Entry { time, admitted, input }, &body);
        self.count - 1
    }

    /// Takes the outcome of the webhook that a request waited for.
    pub fn verdict(&mut self, time: Timestamp, admitted: u64, request: u64, received: &WebhookResponse) {
        let (status, failed, body) = match received {
            WebhookResponse::Answer { status, body } => (Some(*status), None, body.as_slice()),
            WebhookResponse::TimedOut => (None, None, [].as_slice()),
            WebhookResponse::Failed(why) => (None, Some(why.clone()), [].as_slice()),
        };
        self.add(&Entry { time, admitted, input: Input::Verdict { request, status, failed } }, body);
    }

    /// Takes that an event became due.
    pub fn time_passed(&mut self, time: Timestamp, admitted: u64) {
        self.add(&Entry { time, admitted, input: Input::TimePassed }, &[]);
    }

    /// Takes that an app answered a webhook about something that happened.
    pub fn answered(&mut self, time: Timestamp, admitted: u64, sdk_app_id: u64, at: Timestamp) {
        self.add(&Entry { time, admitted, input: Input::Answered { sdk_app_id, at } }, &[]);
    }

    fn add(&mut self, entry: &Entry, body: &[u8]) {
        let entry = serde_json::to_vec(entry).expect("an entry is JSON");
        for part in [&entry, body] {
            let length = u32::try_from(part.len()).expect("a body is not longer than a document may be");
            self.waiting.extend(length.to_le_bytes());
            self.waiting.extend(part);
        }
        self.count += 1;
    }
}

/// Carries a journal out again.
#[derive(Default)]
pub(super) struct Replay {
    pub count: u64,
    /// The requests whose verdicts follow, by their numbers.
    questions: HashMap<u64, Box<Question>>,
}

impl Replay {
    /// Carries out entries that were written together.
    pub fn entries(&mut self, emulator: &mut Emulator, mut entries: &[u8]) -> Result<(), String> {
        while !entries.is_empty() {
            let entry = part(&mut entries)?;
            let body = part(&mut entries)?.to_vec();
            let entry = std::str::from_utf8(entry).map_err(|error| error.to_string())?;
            let entry = Tree::from_json(entry).and_then(|entry| entry.read());
            let entry = entry.map_err(|mistake| format!("an entry of its journal cannot be read: {mistake}"))?;
            // A request that made the emulator panic does so again. No other request is lost.
            let _ = catch_unwind(AssertUnwindSafe(|| self.carry_out(emulator, entry, body)));
            self.count += 1;
        }
        Ok(())
    }

    fn carry_out(&mut self, emulator: &mut Emulator, entry: Entry, body: Vec<u8>) {
        let Entry { time, admitted, input } = entry;
        emulator.admitted = admitted;
        match input {
            Input::Request { method, path, query, headers, client_ip, passage, asks } => {
                let request = Request { method, path, query, headers, body, client_ip, nested: 0 };
                if let Handled::Asks(question) = emulator.begin_again(time, request, passage) {
                    if asks {
                        self.questions.insert(self.count, question);
                    } else {
                        emulator.decide(time, *question, WebhookResponse::TimedOut);
                    }
                }
            }
            Input::TimePassed => {
                emulator.pass_time(time);
            }
            Input::Answered { sdk_app_id, at } => emulator.note_answered(sdk_app_id, at),
            Input::Verdict { request, status, failed } => {
                let received = match (status, failed) {
                    (Some(status), _) => WebhookResponse::Answer { status, body },
                    (None, Some(why)) => WebhookResponse::Failed(why),
                    (None, None) => WebhookResponse::TimedOut,
                };
                if let Some(question) = self.questions.remove(&request) {
                    emulator.decide(time, *question, received);
                }
            }
        }
        // The events were reported at that time, or are lost.
        while let Some(post) = emulator.next_webhook(time) {
            emulator.end_webhook(post.id, &WebhookResponse::TimedOut);
        }
    }
}

/// The next part of an entry.
fn part<'a>(entries: &mut &'a [u8]) -> Result<&'a [u8], String> {
    let part = entries.split_first_chunk().and_then(|(length, rest)| {
        let (part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        *entries = rest;
        Some(part)
    });
    part.ok_or_else(|| "an entry of its journal does not end".to_owned())
}
