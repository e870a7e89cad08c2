//! `tencent-chat push`: pushes to many, and what became of them.

pub mod arguments;
mod send;
mod watch;

use crate::ending::{Run, Talk};

use arguments::Push;

pub fn run(command: &Push, talk: &Talk) -> Run {
    match command {
        Push::Send(send) => send::run(send, talk),
        Push::Watch(watch) => watch::run(watch, talk),
    }
}
