//! How the program ends: its exit status, and what it says about an error.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write as _};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use anstyle::{AnsiColor, Style};
use tencent_chat::usersig::{SignError, VerifyError};
use tencent_chat::{ApiError, Error, Failure, PartState, TransportFailure};

use crate::log;
use crate::output::{one_line, plain};

pub const RED: Style = AnsiColor::Red.on_default().bold();
pub const GREEN: Style = AnsiColor::Green.on_default();
const CYAN: Style = AnsiColor::Cyan.on_default();

/// The longest request for what is left that is shown, in bytes.
const MOST_REST: usize = 1_000;

/// The label of a link.
const SEE: &str = "see";

/// How many items that failed are named.
const MOST_FAILURES: usize = 20;

/// The exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Done = 0,
    SomeFailed = 1,
    Refused = 2,
    Unknown = 3,
    Usage = 4,
}

impl Ending {
    pub fn code(self) -> ExitCode {
        ExitCode::from(self as u8)
    }

    /// The worse of two.
    #[must_use]
    pub fn worse(self, other: Self) -> Self {
        if self as u8 >= other as u8 { self } else { other }
    }
}

/// How a command ended.
pub type Run = Result<Ending, Stop>;

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub struct Stop {
    ending: Ending,
    /// Empty when nothing needs to be said.
    message: String,
    /// What to do about it, and where to read more: what it is, and the text.
    more: Vec<(&'static str, String)>,
}

impl Stop {
    pub fn new(ending: Ending, message: impl Into<String>) -> Self {
        Self { ending, message: message.into(), more: Vec::new() }
    }

    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Ending::Usage, message)
    }

    /// The same with another exit status.
    #[must_use]
    pub fn ends(self, ending: Ending) -> Self {
        Self { ending, ..self }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        self.more("hint", hint)
    }

    #[must_use]
    fn more(mut self, what: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.more.push((what, text));
        }
        self
    }

    /// Prints it, and says how to end.
    pub fn report(self) -> Ending {
        if self.message.is_empty() {
            return self.ending;
        }
        log::line(format!("error: {}", plain(&self.message)));
        let mut out = anstream::stderr().lock();
        // If it cannot be written, nothing is left to do.
        let _ = writeln!(out, "{RED}error:{RED:#} {}", plain(&self.message));
        // Where to read more comes last.
        let (see, first): (Vec<_>, Vec<_>) = self.more.iter().partition(|(what, _)| *what == SEE);
        for (what, text) in first.into_iter().chain(see) {
            let _ = writeln!(out, "  {CYAN}{what}:{CYAN:#} {}", plain(text));
        }
        self.ending
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        let stop = Self::new(ending_of(&error), message_of(&error));
        let stop = match &error {
            Error::Api(error) => stop.more("hint", error.hint.as_str()).more("request", request_of(error)),
            // What rustls says of an answer that is not TLS.
            Error::Transport(error) if error.message.contains("InvalidContentType") => {
                stop.hint("the server does not speak TLS: try http:// in place of https://")
            }
            Error::Transport(_) => stop.hint("check --region or --endpoint, and the network"),
            Error::OutcomeUnknown(unknown) => stop.more("cause", unknown.cause.to_string()),
            Error::PartialBatch(partial) => match &partial.rest {
                Some(rest) if rest.len() <= MOST_REST => stop.more("left to do", rest),
                Some(_) => stop.more("left to do", format!("{} items", partial.rest_items)),
                None => stop,
            },
            Error::InvalidRequest(request) => {
                stop.hint(format!("`tencent-chat explain {}` lists the fields", request.endpoint))
            }
            _ => stop,
        };
        stop.more(SEE, error.docs())
    }
}

impl From<SignError> for Stop {
    fn from(error: SignError) -> Self {
        Self::usage(error.to_string()).more(SEE, error.docs())
    }
}

impl From<VerifyError> for Stop {
    fn from(error: VerifyError) -> Self {
        Self::new(Ending::Refused, error.to_string()).more(SEE, error.docs())
    }
}

/// Whether a request was sent.
static IS_SENT: AtomicBool = AtomicBool::new(false);

pub fn note_sent() {
    IS_SENT.store(true, Ordering::Relaxed);
}

impl From<io::Error> for Stop {
    /// Of writing data: a reader that has enough closes the pipe.
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::new(Ending::Done, ""),
            // Who sees that it failed would send it again.
            _ if IS_SENT.load(Ordering::Relaxed) => {
                Self::new(Ending::Unknown, format!("requests were sent, but the output cannot be written: {error}"))
                    .hint("check what was done before you try again")
            }
            _ => Self::new(Ending::Refused, format!("cannot write the output: {error}")),
        }
    }
}

fn ending_of(error: &Error) -> Ending {
    match error {
        Error::Config(_) | Error::InvalidRequest(_) | Error::Credential(_) => Ending::Usage,
        Error::OutcomeUnknown(_) => Ending::Unknown,
        Error::Transport(error) if error.failure == TransportFailure::MaybeSent => Ending::Unknown,
        Error::Api(error) if error.is_unclear() => Ending::Unknown,
        Error::PartialBatch(partial) if partial.count(PartState::Unknown) > 0 => Ending::Unknown,
        Error::PartialBatch(_) => Ending::SomeFailed,
        _ => Ending::Refused,
    }
}

/// What went wrong; what stands in lines of its own is left out.
fn message_of(error: &Error) -> String {
    match error {
        Error::Api(error) => {
            if error.is_unclear() {
                return format!("{}: the reply does not say whether it was done", error.endpoint);
            }
            let code = if error.code == 0 { String::new() } else { format!(" {} {}", error.code, error.kind.as_str()) };
            let info = if error.info.is_empty() { String::new() } else { format!(" ({})", shortened(&error.info)) };
            format!("{} was refused:{code}{info}", error.endpoint)
        }
        Error::OutcomeUnknown(unknown) => {
            format!("{}: it may or may not have taken effect; check before you send it again", unknown.endpoint)
        }
        other => other.to_string(),
    }
}

/// The start of what the service said, in one line.
fn shortened(info: &str) -> String {
    let start: String = one_line(info).chars().take(LONGEST_INFO).collect();
    if start.len() < info.len() { format!("{start}…") } else { start }
}

/// How many characters of what the service said are shown.
const LONGEST_INFO: usize = 1000;

fn request_of(error: &ApiError) -> String {
    error.request_id.clone().unwrap_or_default()
}

/// What the program says beside its data.
#[derive(Clone, Copy, Debug)]
pub struct Talk {
    is_quiet: bool,
}

impl Talk {
    pub fn new(is_quiet: bool) -> Self {
        Self { is_quiet }
    }

    pub fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    pub fn say(&self, text: impl Display) {
        if !self.is_quiet {
            let _ = writeln!(anstream::stderr().lock(), "{}", plain(&text.to_string()));
        }
    }

    /// Names the items that failed, also where it is quiet: it is an error, in part.
    pub fn failures(&self, failures: &[Failure]) -> Ending {
        if failures.is_empty() {
            return Ending::Done;
        }
        let mut out = anstream::stderr().lock();
        for failure in failures.iter().take(MOST_FAILURES) {
            let code = failure.code.map(|code| format!(" {code}")).unwrap_or_default();
            let why = if failure.hint.is_empty() { &failure.info } else { &failure.hint };
            let item = plain(&failure.item);
            let _ =
                writeln!(out, "{RED}failed:{RED:#} {item}:{code} {}: {}", failure.kind.as_str(), plain(&one_line(why)));
        }
        match failures.len() {
            1 => {}
            count if count > MOST_FAILURES => {
                let _ = writeln!(out, "{count} items failed; {MOST_FAILURES} of them are shown");
            }
            count => {
                let _ = writeln!(out, "{count} items failed");
            }
        }
        Ending::SomeFailed
    }
}

/// Asks on the terminal. Nothing where that is not possible.
pub fn ask(question: &str) -> Option<bool> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return None;
    }
    let mut out = anstream::stderr().lock();
    let _ = write!(out, "{} [y/N] ", plain(question)).and_then(|()| out.flush());
    let mut answer = String::new();
    let is_read = io::stdin().read_line(&mut answer).is_ok();
    Some(is_read && ["y", "yes"].contains(&answer.trim().to_ascii_lowercase().as_str()))
}
