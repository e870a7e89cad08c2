//! `tencent-chat webhook`: receives, sends and replays webhooks. What they mean is known by `tencent-chat`.

mod answer;
pub mod arguments;
mod fields;
mod listen;
pub mod post;
mod record;
mod replay;
mod server;
mod shown;
mod trigger;

use std::time::SystemTime;

use tencent_chat::Timestamp;
use tokio::runtime::{Builder, Runtime};

use crate::ending::{Ending, Run, Stop, Talk};

use arguments::Webhook;

pub fn run(command: &Webhook, talk: &Talk) -> Run {
    match command {
        Webhook::Listen(listen) => listen::run(listen, talk),
        Webhook::Trigger(trigger) => trigger::run(trigger),
        Webhook::Replay(replay) => replay::run(replay, talk),
    }
}

/// One thread: there are few webhooks, and their order matters more.
pub fn runtime() -> Result<Runtime, Stop> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Stop::new(Ending::Refused, format!("cannot start: {error}")))
}

fn now() -> Timestamp {
    SystemTime::now().into()
}
