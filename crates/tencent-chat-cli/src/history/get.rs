//! `tencent-chat history get`: downloads the files of hours.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;
use tencent_chat::api::{ArchiveFile, GetMessageArchives};
use tencent_chat::archives::Hour;
use tencent_chat::{Error, Settings};
use tencent_chat_reqwest::archives::{SaveError, Saved, save};
use tencent_chat_reqwest::{Client, http_client};

use super::arguments::{Get, Kind};
use super::hours;
use crate::counted::{counted, grouped};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::runtime::{now, runtime};
use crate::signals::Signals;
use crate::{connection, output, span};

/// The code for a file that was not made yet, and for an hour without messages.
const NOT_MADE: i64 = 1004;

/// The code for a file that was deleted.
const EXPIRED: i64 = 1005;

/// How long after its hour a file may come, in seconds: mostly within one hour, longer with much traffic. An hour without a file has no
/// messages then.
const LATEST: u64 = 2 * 3_600;

/// How long to wait before files are asked for again.
const AGAIN: Duration = Duration::from_secs(60);

pub fn run(get: &Get, talk: &Talk) -> Run {
    let hours = hours::hours(get, now())?;
    let app = connection::app(&get.connection)?;
    let failed = |error: std::io::Error| Stop::usage(format!("--out: {}: {error}", get.out.display()));
    std::fs::create_dir_all(&get.out).map_err(failed)?;
    let http = http_client().map_err(|error| Stop::new(Ending::Refused, format!("cannot set up TLS: {error}")))?;
    let kinds = get.kind.map_or(vec![Kind::C2c, Kind::Group], |kind| vec![kind]);
    let wanted = hours.iter().flat_map(|hour| kinds.iter().map(|kind| (*hour, *kind))).collect();
    let runtime = runtime()?;
    let mut work = Work { get, chat: connection::client(app, Settings::default()), http, talk, sums: Sums::default() };
    let ended = runtime.block_on(async {
        let mut signals = Signals::new();
        tokio::select! {
            ended = work.all(wanted) => Some(ended),
            // A file appears only when it is complete, so anything may be given up.
            () = signals.next() => None,
        }
    });
    let sums = work.sums;
    let is_stopped = ended.is_none();
    if is_stopped {
        talk.say("stopped; the same command line goes on");
    }
    talk.say(sums.text());
    ended.transpose()?;
    Ok(if is_stopped || sums.failed + sums.not_ready + sums.expired > 0 { Ending::SomeFailed } else { Ending::Done })
}

#[derive(Clone, Copy, Default)]
struct Sums {
    saved: usize,
    already: usize,
    empty: usize,
    expired: usize,
    not_ready: usize,
    failed: usize,
}

impl Sums {
    fn text(self) -> String {
        let mut said = format!("{} saved", counted(self.saved, "file"));
        for (count, what) in [
            (self.already, "already there"),
            (self.empty, "without messages"),
            (self.expired, "deleted by the service"),
            (self.not_ready, "not ready"),
            (self.failed, "failed"),
        ] {
            if count > 0 {
                said.push_str(&format!(", {} {what}", grouped(count)));
            }
        }
        said
    }
}

/// Why files of an hour were not saved, by the number of the file.
type Failed = BTreeMap<usize, SaveError>;

struct Work<'a> {
    get: &'a Get,
    chat: Client,
    http: reqwest::Client,
    talk: &'a Talk,
    sums: Sums,
}

impl Work<'_> {
    /// Asks for all files, and then again for those that were not ready, until the last may have come.
    async fn all(&mut self, mut wanted: Vec<(Hour, Kind)>) -> Result<(), Stop> {
        loop {
            let mut late = Vec::new();
            for (hour, kind) in wanted {
                if !self.one(hour, kind).await? {
                    late.push((hour, kind));
                }
            }
            let Some((last, _)) = late.last().copied() else { return Ok(()) };
            if self.get.no_wait {
                self.sums.not_ready += late.len();
                return Ok(());
            }
            let until = span::date(last.end().as_secs() + LATEST);
            self.talk.say(format!(
                "waiting for {}, until {until} at most; Ctrl-C ends it, and --no-wait does not wait",
                counted(late.len(), "file")
            ));
            tokio::time::sleep(AGAIN).await;
            wanted = late;
        }
    }

    /// Saves the files of an hour; false where they may still come.
    async fn one(&mut self, hour: Hour, kind: Kind) -> Result<bool, Stop> {
        let files = match self.files(hour, kind).await {
            Ok(files) => files,
            Err(Error::Api(error)) if error.code == NOT_MADE => {
                let may_come = now().as_secs() < hour.end().as_secs() + LATEST;
                self.sums.empty += usize::from(!may_come);
                return Ok(!may_come);
            }
            Err(Error::Api(error)) if error.code == EXPIRED => {
                self.sums.expired += 1;
                return Ok(true);
            }
            Err(error) => return Err(error.into()),
        };
        let mut failed = BTreeMap::new();
        let saved = self.save(hour, kind, files, &mut failed).await;
        for (number, error) in failed {
            self.report(hour, kind, number, Err(error))?;
        }
        saved.map(|()| true)
    }

    async fn files(&self, hour: Hour, kind: Kind) -> Result<Vec<ArchiveFile>, Error> {
        Ok(self.chat.send(GetMessageArchives::new(kind.wire(), hour.to_string())).await?.into_inner().file)
    }

    /// Saves files and reports each that is there, so that `failed` has the others at the end.
    async fn save(&mut self, hour: Hour, kind: Kind, files: Vec<ArchiveFile>, failed: &mut Failed) -> Result<(), Stop> {
        for (number, file) in files.iter().enumerate() {
            self.file(hour, kind, number, file, failed).await?;
        }
        // An address may have expired on the way: another one is asked for once.
        if !failed.values().any(|error| matches!(error, SaveError::Status(403 | 404))) {
            return Ok(());
        }
        // Where the service does not give one, the failures stand.
        let Ok(files) = self.files(hour, kind).await else { return Ok(()) };
        for (number, file) in files.iter().enumerate() {
            if failed.remove(&number).is_some() {
                self.file(hour, kind, number, file, failed).await?;
            }
        }
        Ok(())
    }

    async fn file(
        &mut self,
        hour: Hour,
        kind: Kind,
        number: usize,
        file: &ArchiveFile,
        failed: &mut Failed,
    ) -> Result<(), Stop> {
        let path = self.path(hour, kind, number);
        match save(&self.http, file, &path).await {
            Ok(saved) => self.report(hour, kind, number, Ok(saved)),
            Err(SaveError::Io(error)) => Err(Stop::new(Ending::Refused, format!("{}: {error}", path.display()))),
            Err(error) => {
                failed.insert(number, error);
                Ok(())
            }
        }
    }

    /// Counts and prints what became of a file.
    fn report(&mut self, hour: Hour, kind: Kind, number: usize, saved: Result<Saved, SaveError>) -> Result<(), Stop> {
        let (count, word, size) = match &saved {
            Ok(Saved::Downloaded(size)) => (&mut self.sums.saved, "saved", Some(*size)),
            Ok(_) => (&mut self.sums.already, "already there", None),
            Err(_) => (&mut self.sums.failed, "failed", None),
        };
        *count += 1;
        let shown = self.path(hour, kind, number).display().to_string();
        let why = saved.err().map(|error| error.to_string());
        if self.get.format.json {
            return output::json_line(&json!({
                "hour": hour.to_string(), "kind": kind.name(), "file": shown, "outcome": word.replace(' ', "_"),
                "size": size, "why": why,
            }));
        }
        let more = why.or_else(|| size.map(|size| format!("{size} bytes")));
        output::line(&format!("{shown}  {word}{}", more.map(|more| format!("  {more}")).unwrap_or_default()))
    }

    fn path(&self, hour: Hour, kind: Kind, number: usize) -> PathBuf {
        let number = if number == 0 { String::new() } else { format!("-{}", number + 1) };
        self.get.out.join(format!("{}-{hour}{number}.json", kind.name()))
    }
}
