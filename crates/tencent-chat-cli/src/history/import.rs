//! `tencent-chat history import`: sends archived messages to the app.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use serde_json::json;
use tencent_chat::Settings;
use tencent_chat::archives::{ArchiveLine, ArchivedMessage};
use tencent_chat_reqwest::archives::{Imported, import};
use tencent_chat_reqwest::{Client, StopHandle};

use super::arguments::Import;
use crate::call::drive_with;
use crate::counted::{counted, grouped};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::{connection, lines, output};

/// How many messages are read before they are sent. Their conversations are sent beside one another.
const AT_A_TIME: usize = 500;

pub fn run(command: &Import, talk: &Talk) -> Run {
    let app = if command.dry_run { None } else { Some(connection::app(&command.connection)?) };
    let mut count = 0;
    for path in &command.files {
        for line in Messages::open(path)? {
            line?;
            count += 1;
        }
    }
    let files = counted(command.files.len(), "file");
    let Some(app) = app else {
        talk.say(format!("{} in {files}; nothing was sent", counted(count, "message")));
        return Ok(Ending::Done);
    };
    let stop = StopHandle::new();
    let chat = connection::client(app, Settings::default()).stopped_by(&stop);
    let mut sums = Sums { count, ..Sums::default() };
    let ended = drive_with(&stop, &|text| talk.say(text), async |stop| sums.import_all(&chat, command, stop).await)?;
    talk.say(sums.text());
    ended?;
    if let Some(error) = sums.stopped.filter(|_| !stop.is_stopped()) {
        return Err(Stop::from(error).hint("the same command line may be used again"));
    }
    if stop.is_stopped() {
        talk.say("the same command line may be used again");
    }
    Ok(if sums.failed > 0 || sums.done < count { Ending::SomeFailed } else { Ending::Done })
}

#[derive(Default)]
struct Sums {
    count: usize,
    done: usize,
    failed: usize,
    stopped: Option<tencent_chat::Error>,
}

/// A message, and where it stands.
type Place<'a> = (&'a Path, u64, ArchivedMessage);

impl Sums {
    async fn import_all(&mut self, chat: &Client, command: &Import, stop: &StopHandle) -> Result<(), Stop> {
        let mut read: Vec<Place<'_>> = Vec::new();
        for path in &command.files {
            for line in Messages::open(path)? {
                let (number, message) = line?;
                read.push((path, number, message));
                if read.len() == AT_A_TIME
                    && !self.import(chat, std::mem::take(&mut read), command.format.json, stop).await?
                {
                    return Ok(());
                }
            }
        }
        self.import(chat, read, command.format.json, stop).await.map(|_| ())
    }

    /// Imports some messages; false when no more are to be sent.
    async fn import(
        &mut self,
        chat: &Client,
        read: Vec<Place<'_>>,
        is_json: bool,
        stop: &StopHandle,
    ) -> Result<bool, Stop> {
        let (places, messages): (Vec<_>, Vec<_>) =
            read.into_iter().map(|(path, number, message)| ((path, number), message)).unzip();
        let Imported { done, failures, stopped, .. } = import(chat, &messages).await;
        self.done += done;
        self.failed += failures.len();
        for failure in failures {
            let (path, number) = places[failure.index];
            if is_json {
                let file = path.display().to_string();
                output::json_line(&json!({
                    "file": file, "line": number, "code": failure.code, "why": failure.message,
                }))?;
            } else {
                let code = failure.code.map(|code| format!("{code} ")).unwrap_or_default();
                output::line(&format!("{} line {number}: {code}{}", path.display(), output::plain(&failure.message)))?;
            }
        }
        self.stopped = stopped;
        Ok(self.stopped.is_none() && !stop.is_stopped())
    }

    fn text(&self) -> String {
        let left = self.count.saturating_sub(self.done + self.failed);
        let mut said = format!("{} imported", counted(self.done, "message"));
        for (count, what) in [(self.failed, "refused"), (left, "left")] {
            if count > 0 {
                said.push_str(&format!(", {} {what}", grouped(count)));
            }
        }
        said
    }
}

/// The messages of a file, each with the number of its line.
struct Messages {
    input: BufReader<Box<dyn Read>>,
    path: PathBuf,
    number: u64,
    has_begun: bool,
    has_ended: bool,
}

impl Messages {
    fn open(path: &Path) -> Result<Self, Stop> {
        let file = File::open(path).map_err(|error| Stop::usage(format!("{}: {error}", path.display())))?;
        let is_packed = path.extension().is_some_and(|extension| extension == "gz");
        let input: Box<dyn Read> =
            if is_packed { Box::new(flate2::read::MultiGzDecoder::new(file)) } else { Box::new(file) };
        Ok(Self { input: BufReader::new(input), path: path.to_owned(), number: 0, has_begun: false, has_ended: false })
    }

    fn wrong(&self, why: &str) -> Stop {
        Stop::usage(format!("{} line {}: {why}", self.path.display(), self.number))
            .hint("`tencent-chat history get` downloads such files")
    }
}

impl Iterator for Messages {
    type Item = Result<(u64, ArchivedMessage), Stop>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.has_ended {
            self.number += 1;
            let line = match lines::next(&mut self.input) {
                Ok(Some(line)) => line,
                Err(error) => return Some(Err(self.wrong(&error.to_string()))),
                Ok(None) => return Some(Err(self.wrong("the file ends before its last line"))),
            };
            let Ok(line) = std::str::from_utf8(&line) else { return Some(Err(self.wrong("it is not UTF-8"))) };
            match ArchiveLine::read(line.trim_end_matches(['\r', '\n'])) {
                Ok(ArchiveLine::Begin { .. }) if !self.has_begun => self.has_begun = true,
                Ok(ArchiveLine::End) if self.has_begun => self.has_ended = true,
                Ok(ArchiveLine::Message(message)) if self.has_begun => return Some(Ok((self.number, message))),
                Ok(_) => return Some(Err(self.wrong("it is not an archive of messages"))),
                Err(why) => return Some(Err(self.wrong(&format!("it is not an archive of messages: {why}")))),
            }
        }
        None
    }
}
