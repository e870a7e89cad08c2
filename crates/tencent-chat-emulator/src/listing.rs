//! The log of requests, and that of webhooks, as the control paths show them.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};

use crate::emulator::Emulator;
use crate::log::{LoggedRequest, Shown};
use crate::webhooks::LoggedWebhook;

/// Which log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Log {
    Requests,
    Webhooks,
}

/// The entries of a log at one time. They are written while the emulator handles requests, since bodies may be long.
pub(crate) enum Listing {
    Requests { total: u64, all: Vec<(u64, Arc<LoggedRequest>)> },
    Webhooks { total: u64, unfinished: usize, all: Vec<Arc<LoggedWebhook>> },
}

impl Log {
    pub fn listing(self, emulator: &Emulator) -> Listing {
        match self {
            Self::Requests => {
                let all = emulator.log.numbered().map(|(number, request)| (number, request.clone())).collect();
                Listing::Requests { total: emulator.log.total(), all }
            }
            Self::Webhooks => {
                let (total, unfinished) = (emulator.webhooks.log.total(), emulator.webhooks.unfinished());
                Listing::Webhooks { total, unfinished, all: emulator.webhooks.log.shared().cloned().collect() }
            }
        }
    }
}

impl Listing {
    pub fn write(&self) -> String {
        #[derive(Serialize)]
        struct Requests<'a> {
            total: u64,
            requests: Vec<Shown<'a>>,
        }
        match self {
            Self::Requests { total, all } => {
                let requests = all.iter().map(|(number, request)| request.shown(*number)).collect();
                serde_json::to_string(&Requests { total: *total, requests }).expect("what is listed is JSON")
            }
            Self::Webhooks { total, unfinished, all } => {
                let webhooks: Vec<Value> = all.iter().map(|webhook| webhook.to_json()).collect();
                json!({ "total": total, "unfinished": unfinished, "webhooks": webhooks }).to_string()
            }
        }
    }
}
