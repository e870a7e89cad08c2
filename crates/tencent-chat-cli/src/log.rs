//! `--log-file`: what the program did, line by line, for looking at it later. Nothing secret is in it.

use std::fs::File;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use tencent_chat::CallEvent;
use time::OffsetDateTime;
use time::format_description::StaticFormatDescription;
use time::macros::format_description;

use crate::ending::{self, Stop};
use crate::files;

const TIME: StaticFormatDescription =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");

/// Where lines may be shown.
const TERMINALS: [&str; 2] = ["/dev/stderr", "/dev/tty"];

static FILE: OnceLock<File> = OnceLock::new();

/// Whether it was said that the log cannot be written.
static IS_SAID: AtomicBool = AtomicBool::new(false);

/// Appends to a file from now on.
pub fn open(path: &Path) -> Result<(), Stop> {
    // A terminal does no harm; another device might, and a pipe without a reader would be waited for.
    if !TERMINALS.iter().any(|name| path == Path::new(name)) {
        files::check("--log-file", path)?;
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    // Names of users may be in it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(|error| Stop::usage(format!("--log-file: {}: {error}", path.display())))?;
    FILE.get_or_init(|| file);
    line(concat!("tencent-chat ", env!("CARGO_PKG_VERSION")));
    Ok(())
}

/// Appends a line, if there is a log.
pub fn line(text: impl AsRef<str>) {
    let Some(mut file) = FILE.get() else { return };
    let time = OffsetDateTime::now_utc().format(TIME).unwrap_or_default();
    // In one piece, so that lines of two processes do not mix. A log that cannot be written stops no call.
    let written = file.write_all(format!("{time} {}\n", text.as_ref().replace('\n', "\n  ")).as_bytes());
    if let Err(error) = written
        && !IS_SAID.swap(true, Ordering::Relaxed)
    {
        let _ = writeln!(anstream::stderr().lock(), "warning: --log-file: lines are missing from here on: {error}");
    }
}

/// Notes what a call does.
pub fn event(event: &CallEvent) {
    if matches!(event, CallEvent::Request { .. }) {
        ending::note_sent();
    }
    if FILE.get().is_some() {
        line(event.to_string());
    }
}
