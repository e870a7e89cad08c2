//! What became of the rows of a job: counted, written to files, and said.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tencent_chat::Error;
use tencent_chat_reqwest::{BulkFailure, JsonCalls, JsonResult, StopHandle};

use super::arguments::Bulk;
use super::failures::{Failures, Header, Why};
use super::job::Job;
use super::reading::Failed;
use super::rows::{Row, Source, shown};
use super::summary::Summary;
use crate::ending::{Ending, RED, Run, Stop, Talk};
use crate::output::plain;
use crate::progress::Display;

/// How many rows that failed are named where no file takes them.
const MOST_NAMED: usize = 20;

/// What to do after an interruption.
const GOES_ON: &str = "the same command line goes on";

/// What to do when a file cannot be written, and more where that is the journal.
const MAKE_ROOM: &str = "make room, or see what the disk has, and run the same command line again";
const NOT_NOTED: &str = "Rows that were sent and not noted are sent again only where that does no harm";

/// What became of the rows so far.
pub struct Outcomes {
    summary: Summary,
    /// How many rows this process began, and how many of all were read.
    begun: usize,
    read: usize,
    /// How many of those that earlier ones finished failed then.
    failed_before: usize,
    source: Source,
    header: Header,
    failures: Option<Failures>,
    unknown: Option<Failures>,
    unknown_path: Option<PathBuf>,
    /// Why the rows cannot be written.
    unwritten: Option<String>,
    /// How many were named.
    named: usize,
    /// The line of the first row that is not that of the journal.
    differs: Option<u64>,
}

impl Outcomes {
    pub fn new(job: &Job<'_>) -> Result<Self, Stop> {
        let header = Header::of(&job.reader);
        let mut failures = None;
        if let Some(path) = &job.bulk.failures {
            let created = Failures::create(path, &job.source, &header);
            failures = Some(created.map_err(|error| Stop::usage(format!("--failures: {}: {error}", path.display())))?);
        }
        let summary = Summary { endpoint: job.endpoint.name, rows: job.rows, ..Summary::default() };
        let unknown_path = job.bulk.failures.as_deref().map(beside);
        let source = job.source.clone();
        Ok(Self {
            summary,
            begun: 0,
            read: 0,
            failed_before: 0,
            source,
            header,
            failures,
            unknown: None,
            unknown_path,
            unwritten: None,
            named: 0,
            differs: None,
        })
    }

    /// Notes the result of every row, and returns why the job ended.
    pub async fn take_all(
        &mut self,
        mut calls: JsonCalls<'_, Row>,
        display: &Display,
        stop: &StopHandle,
        failed: &Failed,
    ) -> Result<(), Error> {
        while let Some(result) = calls.next().await {
            if !result.is_earlier && self.begun == 0 {
                display.begins_after(result.first);
            }
            self.take(result, display);
            // Once: a second stop would give up what is under way.
            if let Some(error) = &self.unwritten
                && !stop.is_stopped()
            {
                failed.set(error.clone());
                stop.stop();
            }
            display.failed(self.summary.failed);
        }
        self.read = calls.read();
        calls.finish()
    }

    fn take(&mut self, result: JsonResult<Row>, display: &Display) {
        if !result.is_earlier {
            self.begun += result.count;
        }
        for failed in &result.failures {
            let Some(row) = &failed.item else {
                display.say(&format!("the reply names an item that was not sent: {}", Why::of(failed).meaning));
                continue;
            };
            if result.is_left {
                if let Some(Error::Config(_)) = &failed.error {
                    self.differs = Some(self.differs.map_or(row.line, |line| line.min(row.line)));
                }
                self.summary.left += 1;
                continue;
            }
            let why = Why::of(failed);
            self.failed_before += usize::from(result.is_earlier);
            if result.is_unknown {
                self.summary.unknown += 1;
            } else {
                self.summary.failed += 1;
            }
            if let Err(error) = self.write(row, &why, result.is_unknown) {
                self.lose(&error);
            }
            if self.failures.is_none() {
                self.name(failed, row, &why, display);
            }
        }
    }

    fn write(&mut self, row: &Row, why: &Why, is_unknown: bool) -> io::Result<()> {
        match &mut self.failures {
            None => Ok(()),
            Some(_) if is_unknown => self.write_unknown(row, why),
            Some(file) => file.write(row, why),
        }
    }

    /// Gives up the files of rows, which would not be complete.
    fn lose(&mut self, error: &io::Error) {
        self.unwritten.get_or_insert_with(|| format!("--failures: the rows cannot be written: {error}"));
        self.failures.take().into_iter().chain(self.unknown.take()).for_each(Failures::discard);
    }

    fn write_unknown(&mut self, row: &Row, why: &Why) -> io::Result<()> {
        let Some(path) = &self.unknown_path else { return Ok(()) };
        let file = match &mut self.unknown {
            Some(file) => file,
            None => self.unknown.insert(Failures::create(path, &self.source, &self.header)?),
        };
        file.write(row, why)
    }

    /// Names a row that failed, also where it is quiet.
    fn name(&mut self, failed: &BulkFailure<Row>, row: &Row, why: &Why, display: &Display) {
        self.named += 1;
        if self.named > MOST_NAMED {
            return;
        }
        let item = failed.failure.as_ref().map(|failure| format!(" {}:", failure.item)).unwrap_or_default();
        let text = plain(&format!("line {}:{item} {} {}", row.line, why.code, why.meaning));
        display.beside(|| {
            let _ = writeln!(anstream::stderr().lock(), "{RED}failed:{RED:#} {text}");
        });
    }

    /// Removes the files: the job did not begin.
    pub fn discard(self) {
        self.failures.into_iter().for_each(Failures::discard);
    }

    /// Closes the files, and says how the command ends.
    pub fn end(
        mut self,
        ended: Result<(), Error>,
        failed: Option<String>,
        is_stopped: bool,
        bulk: &Bulk,
        talk: &Talk,
    ) -> Run {
        self.summary.earlier = self.read.saturating_sub(self.begun + self.failed_before);
        self.summary.is_stopped = ended.is_err();
        let Summary { failed: not_done, unknown, left, earlier, .. } = self.summary;
        self.summary.done = self.read.saturating_sub(not_done + unknown + left);
        let mut files = self.failures.take().into_iter().chain(self.unknown.take());
        let ended = match ended {
            Err(error @ Error::Config(_)) if self.summary.done == earlier && not_done + unknown == 0 => {
                files.for_each(Failures::discard);
                return Err(of_journal(error, self.differs, bulk));
            }
            Err(error) if self.read == 0 && io_error(&error).is_some() => {
                files.for_each(Failures::discard);
                return Err(not_opened(&error, bulk));
            }
            ended => ended,
        };
        let closed = files.try_for_each(Failures::finish);
        // Only files that are complete are named.
        let unwritten = self.unwritten.or_else(|| closed.err().map(|error| format!("--failures: {error}")));
        if unwritten.is_none() {
            self.summary.failures.clone_from(&bulk.failures);
            self.summary.unknown_rows = self.unknown_path.filter(|_| unknown > 0);
        }
        if self.named > MOST_NAMED && bulk.failures.is_none() {
            talk.say(format!("{MOST_NAMED} of {} are shown; --failures FILE takes all", self.named));
        }
        let ending = self.summary.report(bulk.output.json, talk)?;
        let goes_on = if bulk.journal.is_some() { MAKE_ROOM } else { "" };
        if let Some(why) = unwritten {
            return Err(Stop::new(ending.worse(Ending::SomeFailed), why).hint(goes_on));
        }
        if let Some(why) = failed {
            return Err(Stop::new(ending.worse(Ending::SomeFailed), why));
        }
        match ended {
            Ok(()) => Ok(ending),
            Err(_) if is_stopped => {
                let how = bulk.journal.as_ref().map(|_| format!(": {GOES_ON}")).unwrap_or_default();
                talk.say(format!("stopped{how}"));
                Ok(ending)
            }
            Err(error) => {
                if let Some(why) = io_error(&error) {
                    let said = format!("the journal cannot be written: {why}");
                    return Err(Stop::new(ending, said).hint(format!("{MAKE_ROOM}. {NOT_NOTED}")));
                }
                let stop = Stop::from(error).ends(ending);
                Err(if bulk.journal.is_some() { stop.hint(GOES_ON) } else { stop })
            }
        }
    }
}

/// What the journal's file said, where the error is its own and not of the network.
fn io_error(error: &Error) -> Option<&io::Error> {
    std::error::Error::source(error)?.downcast_ref()
}

/// The error of a journal that cannot be opened: nothing was sent.
fn not_opened(error: &Error, bulk: &Bulk) -> Stop {
    let why = io_error(error).map(ToString::to_string).unwrap_or_default();
    let path = bulk.journal.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    match io_error(error).map(io::Error::kind) {
        Some(io::ErrorKind::WouldBlock) => {
            Stop::new(Ending::Refused, format!("--journal: {why}")).hint("two jobs need two journals")
        }
        Some(io::ErrorKind::StorageFull | io::ErrorKind::FileTooLarge | io::ErrorKind::QuotaExceeded) => {
            Stop::new(Ending::Refused, format!("--journal: {path}: {why}; nothing was sent")).hint(MAKE_ROOM)
        }
        _ => Stop::usage(format!("--journal: {path}: {why}")),
    }
}

/// The refusal of a journal, with what to do.
fn of_journal(error: Error, differs: Option<u64>, bulk: &Bulk) -> Stop {
    let stop = Stop::from(error);
    let stop = match differs {
        Some(line) => {
            stop.hint(format!("the request is that of line {line} of {} and those after it", shown(&bulk.file)))
        }
        None => stop,
    };
    match &bulk.journal {
        Some(journal) => stop.hint(format!(
            "{} goes on with the command line and the input that it began with; another job has another --journal",
            journal.display()
        )),
        None => stop,
    }
}

/// Where rows are written that may have been done: `failed.unknown.csv` beside `failed.csv`.
pub fn beside(failures: &Path) -> PathBuf {
    match failures.extension() {
        Some(extension) => failures.with_extension(format!("unknown.{}", extension.to_string_lossy())),
        None => failures.with_extension("unknown"),
    }
}
