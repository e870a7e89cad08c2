//! `tencent-chat history`: message archives. What they are and how they are read is known by `tencent-chat` and `tencent-chat-reqwest`.

pub mod arguments;
mod get;
mod hours;
mod import;

use crate::ending::{Run, Talk};

use arguments::History;

pub fn run(command: &History, talk: &Talk) -> Run {
    match command {
        History::Get(get) => get::run(get, talk),
        History::Import(import) => import::run(import, talk),
    }
}
