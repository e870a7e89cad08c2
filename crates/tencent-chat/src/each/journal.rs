//! What became of the rows of a walk, in a file that outlives the process: lines to append, and lines that were read.
//!
//! A line is a record and its checksum, `0123abcd begin 17 0123456789abcdef`:
//!
//! | record | |
//! |---|---|
//! | `journal 1 set_profile 1400000000 1 0123… https://…` | the first: format, endpoint, SDKAppID, items of a row, a hash of the other parameters, the server |
//! | `resume` | a process goes on; what stands before it may end with a line that was cut |
//! | `begin 17 0123…` | row 17 may be sent from now on; a hash of it |
//! | `done 17`, `done 17 1 [{…}]` | it was processed; how many items failed, and which |
//! | `failed 17` | it was not processed, or may be sent again |
//! | `unknown 17` | it may have been processed |
//!
//! A process that dies while it appends leaves the beginning of what it wrote. So a line may be damaged only at the end, or before the
//! record with which the next process goes on.

use std::fmt::Write;

use crate::call::{Gone, fingerprint};
use crate::wire::Failure;

/// The format of these records.
const FORMAT: u32 = 1;

/// The longest line before the first record, in bytes: it has a few names and numbers, and a URL.
const LONGEST_HEAD: usize = 1 << 12;

/// The longest line, in bytes. The failed items of one reply take far less.
const LONGEST_LINE: usize = 1 << 26;

const NOT_A_JOURNAL: &str = "it is not a journal";

/// What is to be appended to a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JournalText {
    /// Whole lines.
    pub text: String,
    /// Whether they must be on the disk, and not only written, before anything is sent: a repeated request would do harm.
    pub sync: bool,
}

/// What a journal says of a row that is read again.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// It can be sent.
    New,
    /// An earlier process began it, and may have sent it; it can be sent again.
    Again,
    /// It was processed; the items that failed.
    Processed(Option<Failed>),
    /// It may have been processed, and sending it again could make it happen twice.
    Unclear,
    /// It is another row than the one that was begun.
    Other,
}

/// Items that failed within a row that was processed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Failed {
    pub count: usize,
    /// A JSON array.
    pub json: String,
}

impl Failed {
    fn of(failures: &[Failure]) -> Option<Self> {
        let count = failures.iter().filter(|failure| failure.index.is_some()).count();
        // Names, numbers and texts; writing them cannot fail, and JSON has no line breaks.
        (!failures.is_empty()).then(|| Self { count, json: serde_json::to_string(failures).unwrap_or_default() })
    }

    /// What is left when the items that are gone count as done.
    pub fn without(self, gone: Gone) -> Option<Self> {
        if gone.is_none() {
            return Some(self);
        }
        let mut failures = Failure::of_json(&self.json);
        gone.forgive(&mut failures);
        Self::of(&failures)
    }
}

/// What became of a row.
pub(super) enum End<'f> {
    /// With the items that failed, for a walk over a list, or one that keeps them.
    Processed(Option<&'f [Failure]>),
    NotProcessed,
    Unknown,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// No record of it: it was refused before it was sent, or its turn did not come.
    #[default]
    Absent,
    Begun,
    Processed,
    NotProcessed,
    Unknown,
}

#[cfg(test)]
pub(super) const BYTES_OF_STATE: usize = size_of::<State>();

/// A journal that is kept.
#[derive(Debug)]
pub(super) struct Journal {
    /// The first record, but for the server, and the server.
    calls: String,
    server: String,
    /// What was read and ends within a line.
    partial: Vec<u8>,
    /// The number of the line that was read last.
    line: usize,
    /// Whether the first record was read.
    has_head: bool,
    /// The number of the first of the damaged lines that were read last.
    damaged: Option<usize>,
    /// What is wrong with it.
    problem: Option<String>,
    /// What was read of each row: its hash, and what became of it. Nine bytes a row.
    hashes: Vec<u64>,
    states: Vec<State>,
    /// Rows that were processed, but for some items. The row that comes first is the last one.
    failures: Vec<(usize, Failed)>,
    /// How many rows were processed and have not come yet.
    left_to_skip: usize,
    /// What is to be appended, and whether it must be on the disk.
    text: String,
    sync: bool,
}

impl Journal {
    /// `size`: how many items a row has. `params`: a hash of the parameters that all rows share. `server`: the URL to which they go.
    pub fn new(endpoint: &str, sdk_app_id: u64, size: usize, params: u64, server: &str) -> Self {
        Self {
            calls: format!("journal {FORMAT} {endpoint} {sdk_app_id} {size} {params:016x}"),
            server: server.to_owned(),
            partial: Vec::new(),
            line: 0,
            has_head: false,
            damaged: None,
            problem: None,
            hashes: Vec::new(),
            states: Vec::new(),
            failures: Vec::new(),
            left_to_skip: 0,
            text: String::new(),
            sync: false,
        }
    }

    /// Takes the next bytes of the file.
    ///
    /// # Errors
    /// Says what is wrong with them, as soon as that is known.
    pub fn read(&mut self, mut bytes: &[u8]) -> Result<(), String> {
        while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
            let mut line = std::mem::take(&mut self.partial);
            line.extend_from_slice(&bytes[..end]);
            bytes = &bytes[end + 1..];
            self.read_line(&line);
            self.check()?;
        }
        self.partial.extend_from_slice(bytes);
        if self.partial.len() > if self.has_head { LONGEST_LINE } else { LONGEST_HEAD } {
            self.partial.clear();
            self.fails(NOT_A_JOURNAL);
        }
        self.check()
    }

    fn check(&self) -> Result<(), String> {
        self.problem.clone().map_or(Ok(()), Err)
    }

    fn read_line(&mut self, line: &[u8]) {
        self.line += 1;
        // A tool may have converted the line breaks.
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let is_understood = match record_of(line) {
            Some(record) if record == "resume" || record.starts_with("journal ") => {
                self.damaged = None;
                self.read_head(record)
            }
            Some(record) => self.has_head && self.read_row(record).is_some(),
            None => {
                self.damaged.get_or_insert(self.line);
                // The first record may have been cut; a file of something else is not written to.
                return if !self.has_head && !line_of(&self.head()).as_bytes().starts_with(line) {
                    self.fails(NOT_A_JOURNAL);
                };
            }
        };
        // A damaged line within what one process wrote cannot come from its death.
        if let Some(line) = self.damaged.or((!is_understood).then_some(self.line)) {
            self.fails(&format!(
                "line {line} is damaged. Restore a copy, or start a new one with what is left of the input"
            ));
        }
    }

    fn read_head(&mut self, record: &str) -> bool {
        if record == "resume" {
            return self.has_head;
        }
        self.has_head = true;
        let server = record.strip_prefix(&*self.calls).map(str::trim_start);
        match server {
            None => self.fails(&format!(
                "it is that of other calls. It begins with `{record}`, and that of these calls with `{}`",
                self.head()
            )),
            // Older versions did not note the server.
            Some(server) if server.is_empty() || server == self.server => {}
            Some(server) => self.fails(&format!(
                "it was begun with the server {server}, and these calls go to {}. Another server needs another journal",
                self.server
            )),
        }
        true
    }

    fn head(&self) -> String {
        format!("{} {}", self.calls, self.server)
    }

    /// Nothing for what is not a record.
    fn read_row(&mut self, record: &str) -> Option<()> {
        let (name, rest) = record.split_once(' ')?;
        let (number, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let number: usize = number.parse().ok()?;
        let state = match name {
            "begin" => {
                let hash = u64::from_str_radix(rest, 16).ok()?;
                if number >= self.states.len() {
                    self.states.resize(number + 1, State::Absent);
                    self.hashes.resize(number + 1, 0);
                }
                self.hashes[number] = hash;
                State::Begun
            }
            "done" => State::Processed,
            "failed" => State::NotProcessed,
            "unknown" => State::Unknown,
            _ => return None,
        };
        let own = self.states.get_mut(number)?;
        if name != "begin" && *own == State::Absent {
            return None;
        }
        *own = state;
        if name == "done" && !rest.is_empty() {
            let (count, json) = rest.split_once(' ')?;
            self.failures.push((number, Failed { count: count.parse().ok()?, json: json.to_owned() }));
        }
        Some(())
    }

    fn fails(&mut self, problem: &str) {
        self.problem.get_or_insert_with(|| format!("the journal cannot be used: {problem}"));
    }

    /// Takes the end of the file, and goes on.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn open(&mut self) -> Result<(), String> {
        let partial = std::mem::take(&mut self.partial);
        if !partial.is_empty() {
            self.read_line(&partial);
            self.text.push('\n');
        }
        self.check()?;
        self.states.shrink_to_fit();
        self.hashes.shrink_to_fit();
        // Rows are read again in about the order in which they ended, and are taken from the end.
        self.failures.reverse();
        self.left_to_skip = self.states.iter().filter(|state| **state == State::Processed).count();
        let record = if self.has_head { "resume".to_owned() } else { self.head() };
        self.text.push_str(&line_of(&record));
        Ok(())
    }

    /// Says what is known of a row, and notes its begin if it is sent.
    pub fn begin(&mut self, number: usize, hash: u64, is_repeatable: bool) -> Known {
        let state = self.states.get(number).copied().unwrap_or_default();
        if state != State::Absent && self.hashes[number] != hash {
            return Known::Other;
        }
        match state {
            State::Processed => {
                self.left_to_skip -= 1;
                let at = self.failures.iter().rposition(|(row, _)| *row == number);
                return Known::Processed(at.map(|at| self.failures.remove(at).1));
            }
            State::Begun | State::Unknown if !is_repeatable => return Known::Unclear,
            _ => {}
        }
        self.text.push_str(&line_of(&format!("begin {number} {hash:016x}")));
        self.sync |= !is_repeatable;
        if matches!(state, State::Begun | State::Unknown) { Known::Again } else { Known::New }
    }

    pub fn end(&mut self, number: usize, end: End<'_>) {
        let record = match end {
            End::Processed(failures) => match failures.and_then(Failed::of) {
                Some(Failed { count, json }) => format!("done {number} {count} {json}"),
                None => format!("done {number}"),
            },
            End::NotProcessed => format!("failed {number}"),
            End::Unknown => format!("unknown {number}"),
        };
        self.text.push_str(&line_of(&record));
    }

    /// What is to be appended.
    pub fn take(&mut self) -> Option<JournalText> {
        if self.text.is_empty() {
            return None;
        }
        Some(JournalText { text: std::mem::take(&mut self.text), sync: std::mem::take(&mut self.sync) })
    }

    /// How many rows will be skipped from now on.
    pub fn left_to_skip(&self) -> usize {
        self.left_to_skip
    }

    /// Whether this is its last row.
    pub fn is_last(&self, number: usize, hash: u64) -> bool {
        number + 1 == self.hashes.len() && self.hashes[number] == hash
    }

    /// How many rows it knows, if they are more.
    pub fn more_than(&self, rows: usize) -> Option<usize> {
        Some(self.states.len()).filter(|own| *own > rows)
    }
}

/// The checksum of a record: half of its hash.
fn checksum(record: &str) -> u32 {
    (fingerprint(&[record]) >> 32) as u32
}

fn line_of(record: &str) -> String {
    let mut line = String::with_capacity(record.len() + 10);
    // Writing to a string cannot fail.
    let _ = writeln!(line, "{:08x} {record}", checksum(record));
    line
}

/// The record of a line that is whole.
fn record_of(line: &[u8]) -> Option<&str> {
    let (sum, record) = std::str::from_utf8(line).ok()?.split_once(' ')?;
    (sum == format!("{:08x}", checksum(record))).then_some(record)
}
