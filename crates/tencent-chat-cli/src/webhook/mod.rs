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

use crate::ending::{Run, Talk};

use arguments::Webhook;

pub fn run(command: &Webhook, talk: &Talk) -> Run {
    match command {
        Webhook::Listen(listen) => listen::run(listen, talk),
        Webhook::Trigger(trigger) => trigger::run(trigger),
        Webhook::Replay(replay) => replay::run(replay, talk),
    }
}
