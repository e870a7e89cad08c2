//! `tencent-chat`: the command line for Tencent Cloud Chat. What it knows and decides is in `tencent-chat`; this reads arguments, asks, and
//! lays out what came of it.

#![forbid(unsafe_code)]

mod arguments;
mod bulk;
mod call;
mod cells;
mod completion;
mod connection;
mod counted;
mod described;
mod doctor;
mod ending;
mod explain;
mod export;
mod files;
mod history;
mod lines;
mod listing;
mod log;
mod login;
mod manual;
mod output;
#[cfg(feature = "parquet")]
mod parquet;
mod profiles;
mod progress;
mod push;
mod runtime;
mod signals;
mod span;
mod usersig;
mod webhook;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};
use ending::{Ending, Run, Talk};

/// What the emulator is called in its texts.
const EMULATOR: &str = "tencent-chat emulator";

/// What to try with it first.
const FIRST_CALL: &str = "tencent-chat call import_account user_id=alice";

fn main() -> ExitCode {
    // Its arguments are its own, also where they look like ours.
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == "emulator") {
        return emulator(arguments).code();
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // It is help or the version, which are data, or a mistake. A closed pipe is not a reason to fail.
            let _ = error.print();
            return if error.use_stderr() { Ending::Usage.code() } else { Ending::Done.code() };
        }
    };
    let talk = Talk::new(arguments.quiet);
    let opened = arguments.log_file.as_deref().map_or(Ok(()), log::open);
    match opened.and_then(|()| run(arguments, &talk)) {
        Ok(ending) => ending.code(),
        Err(stop) => stop.report().code(),
    }
}

fn run(arguments: Arguments, talk: &Talk) -> Run {
    match arguments.command {
        Command::Login(login) => login::login(&login, talk),
        Command::Logout { profile } => login::logout(profile.as_deref(), talk),
        Command::Profiles(format) => login::list(&format, talk),
        Command::Call(call) => call::run(*call, talk),
        Command::Bulk(bulk) => bulk::run(&bulk, talk),
        Command::Export(export) => export::run(&export, talk),
        Command::Usersig(command) => usersig::run(command, talk),
        Command::History(command) => history::run(&command, talk),
        Command::Push(command) => push::run(&command, talk),
        Command::Webhook(command) => webhook::run(&command, talk),
        Command::Explain(explain) => explain::run(&explain, talk),
        Command::Doctor(doctor) => doctor::run(&doctor, talk),
        Command::Emulator { arguments } => {
            let quiet = talk.is_quiet().then(|| "--quiet".into());
            Ok(emulator(quiet.into_iter().chain(arguments)))
        }
        Command::Completion { shell } => completion::run(shell),
        Command::Man { folder } => manual::run(&folder, talk),
    }
}

fn emulator(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Ending {
    match tencent_chat_emulator::program_as(EMULATOR, FIRST_CALL, arguments) {
        0 => Ending::Done,
        1 => Ending::SomeFailed,
        _ => Ending::Usage,
    }
}
