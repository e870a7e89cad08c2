//! `--data FILE`: the state survives the process, even if it is killed at any time.
//!
//! The emulator is deterministic: the same inputs at the same times lead to the same state. So the file has a snapshot of the
//! state, and behind it a journal of the inputs since. An input is in the file before its answer goes out. A start reads the
//! snapshot and carries the journal out again; then, and at a clean end, a new snapshot takes the place of both.

use std::io::{self, BufWriter, IntoInnerError, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc;
use std::thread::JoinHandle;

use flate2::Compression;
use flate2::write::{ZlibDecoder, ZlibEncoder};
use redb::{Database, DatabaseError, ReadableTable, StorageError, Table, TableDefinition, WriteTransaction};
use serde::{Deserialize, Serialize};
use tencent_chat::Timestamp;
use tokio::sync::oneshot;

use crate::EmulatorConfig;
use crate::emulator::{Emulator, Handled, Passage, Question};
use crate::http::Request;
use crate::webhooks::Received;

/// What wrote the file. Only the version that wrote a journal replays it the same way.
const MARK: &str = concat!("format 7 of version ", env!("CARGO_PKG_VERSION"));

/// What is said of a file that something else has written.
const NOT_OURS: &str = "it is not a data file of the emulator";

const META: TableDefinition<'_, &str, &str> = TableDefinition::new("meta");
/// The snapshot, JSON in zlib, in pieces.
const SNAPSHOT: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("snapshot");
/// The inputs in their order.
const JOURNAL: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("journal");

/// Large enough for few pieces, small enough for the database's pages.
const PIECE: usize = 1024 * 1024;

/// How many inputs are written at once, so that none waits long for the others.
const MAX_GROUP: usize = 10_000;

/// An open data file.
pub struct Data {
    database: std::sync::Arc<Database>,
    journal: Journal,
    writer: JoinHandle<Result<(), String>>,
    is_new: bool,
    /// Whether the file has a snapshot.
    is_begun: bool,
}

impl std::fmt::Debug for Data {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Data").field("is_new", &self.is_new).finish_non_exhaustive()
    }
}

/// Takes inputs, in the order in which they are appended.
pub(super) struct Journal {
    next: u64,
    sender: mpsc::Sender<Line>,
}

/// Ends when an input is in the file; fails when it could not be written.
pub(super) type Written = oneshot::Receiver<()>;

/// An input without its body, which stands behind it.
#[derive(Deserialize, Serialize)]
struct Entry {
    /// The true time.
    time: Timestamp,
    /// How many calls had passed the gateway before, since reads are not kept.
    admitted: u64,
    input: Input,
}

#[derive(Deserialize, Serialize)]
enum Input {
    Request {
        method: String,
        path: String,
        query: String,
        headers: Vec<(String, String)>,
        client_ip: Option<std::net::IpAddr>,
        /// How far it came.
        passage: Passage,
        asked: bool,
    },
    /// Time passed, and an event became due.
    TimePassed,
    /// An app answered a webhook about a past event, which counts at this time.
    Answered { sdk_app_id: u64, at: Timestamp },
    /// The outcome of the webhook that the call with this number waited for.
    Verdict { call: u64, status: Option<u16>, failed: Option<String> },
}

impl Data {
    /// Opens a file, or creates it, and brings an emulator to the state that the file has.
    ///
    /// # Errors
    /// A sentence when the file is in use, of another version or not a data file, or has other apps than the configuration.
    pub fn open(path: &Path, config: EmulatorConfig) -> Result<(Emulator, Self), String> {
        // The database panics when it reads pages that are truncated or that another program has written.
        let opened = catch_unwind(|| Self::open_whole(path, config));
        opened.unwrap_or_else(|_| Err(format!("cannot use the data file {}: it is damaged", path.display())))
    }

    fn open_whole(path: &Path, config: EmulatorConfig) -> Result<(Emulator, Self), String> {
        let name = path.display();
        let wrong = |error: &dyn std::fmt::Display| format!("cannot use the data file {name}: {error}");
        make(path).map_err(|error| wrong(&error))?;
        let mut database = Database::create(path).map_err(|error| match error {
            DatabaseError::DatabaseAlreadyOpen => format!("the data file {name} is in use by another process"),
            DatabaseError::Storage(StorageError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                wrong(&NOT_OURS)
            }
            error => wrong(&error),
        })?;
        let is_new = check_mark(&database).map_err(|error| wrong(&error))?;
        let mut emulator = Emulator::new(config.clone());
        let carried_out = if is_new { 0 } else { restore(&database, &mut emulator).map_err(|error| wrong(&error))? };
        let has_new_settings = emulator.start_with(config).map_err(|error| wrong(&error))?;
        if !is_new && (carried_out > 0 || has_new_settings) {
            write_snapshot(&database, &emulator).map_err(|error| wrong(&error))?;
            // Returns the journal's space to the file system.
            database.compact().map_err(|error| wrong(&error))?;
        }
        let database = std::sync::Arc::new(database);
        let (sender, receiver) = mpsc::channel();
        let own = database.clone();
        let writer = std::thread::spawn(move || write_all(&own, &receiver));
        Ok((emulator, Self { database, journal: Journal { next: 0, sender }, writer, is_new, is_begun: !is_new }))
    }

    /// Whether the file was created.
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// Ends the preparation: a new file gets its first snapshot, which includes the seed. [`serve_kept`](crate::serve_kept)
    /// does so, too; call it before anything relies on the file.
    ///
    /// # Errors
    /// A sentence when the file cannot be written.
    pub fn begin(&mut self, emulator: &Emulator) -> Result<(), String> {
        if !self.is_begun {
            write_snapshot(&self.database, emulator).map_err(|error| cannot_write(&error))?;
            self.is_begun = true;
        }
        Ok(())
    }

    pub(super) fn split(mut self, emulator: &Emulator) -> Result<(Journal, Closing), String> {
        self.begin(emulator)?;
        Ok((self.journal, Closing { database: self.database, writer: self.writer }))
    }
}

/// What remains to be done at the end.
pub(super) struct Closing {
    database: std::sync::Arc<Database>,
    writer: JoinHandle<Result<(), String>>,
}

impl Closing {
    /// Writes the whole state when the journal has ended.
    pub fn close(self, emulator: &Emulator) -> Result<(), String> {
        self.writer.join().map_err(|_| "the writer of the data file panicked".to_owned())??;
        write_snapshot(&self.database, emulator).map_err(|error| cannot_write(&error))
    }

    /// Whether nothing more can be written.
    pub fn has_failed(&self) -> bool {
        self.writer.is_finished()
    }
}

/// Creates a file. It gets its name only when it is complete, so that a kill in between leaves no broken file.
fn make(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    if path.exists() {
        return Ok(());
    }
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".new");
    match std::fs::remove_file(&unfinished) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let made = Database::create(&unfinished).map(drop);
    if let Err(error) = made {
        // Half a file is of no use, and its name would be in the way.
        let _ = std::fs::remove_file(&unfinished);
        return Err(error.into());
    }
    Ok(std::fs::rename(&unfinished, path)?)
}

fn cannot_write(error: &dyn std::fmt::Display) -> String {
    format!("cannot write the data file: {error}")
}

/// An input on its way to the file.
struct Line {
    number: u64,
    bytes: Vec<u8>,
    written: oneshot::Sender<()>,
}

impl Journal {
    /// Takes a request that was handled, and returns its number.
    pub fn request(
        &mut self,
        time: Timestamp,
        admitted: u64,
        request: Request,
        passage: Passage,
        asked: bool,
    ) -> (u64, Written) {
        let Request { method, path, query, headers, body, client_ip, .. } = request;
        let input = Input::Request { method, path, query, headers, client_ip, passage, asked };
        self.append(&Entry { time, admitted, input }, &body)
    }

    /// Takes the outcome of the webhook that a call waited for.
    pub fn verdict(&mut self, time: Timestamp, admitted: u64, call: u64, received: &Received) -> Written {
        let (status, failed, body) = match received {
            Received::Answer { status, body } => (Some(*status), None, body.as_slice()),
            Received::TimedOut => (None, None, [].as_slice()),
            Received::Failed(why) => (None, Some(why.clone()), [].as_slice()),
        };
        self.append(&Entry { time, admitted, input: Input::Verdict { call, status, failed } }, body).1
    }

    /// Takes an event that became due.
    pub fn time_passed(&mut self, time: Timestamp, admitted: u64) -> Written {
        self.append(&Entry { time, admitted, input: Input::TimePassed }, &[]).1
    }

    /// Takes that an app answered a webhook about something that happened.
    pub fn report(&mut self, time: Timestamp, admitted: u64, sdk_app_id: u64, at: Timestamp) -> Written {
        self.append(&Entry { time, admitted, input: Input::Answered { sdk_app_id, at } }, &[]).1
    }

    fn append(&mut self, entry: &Entry, body: &[u8]) -> (u64, Written) {
        let number = self.next;
        self.next += 1;
        // JSON text as it is written has no line break, so the first one ends it.
        let mut bytes = serde_json::to_vec(entry).expect("an entry is JSON");
        bytes.push(b'\n');
        bytes.extend(body);
        let (written, is_written) = oneshot::channel();
        // When the writer has failed, `written` is dropped, and the request ends without an answer.
        let _ = self.sender.send(Line { number, bytes, written });
        (number, is_written)
    }
}

/// Writes inputs, all that wait in one transaction, until the journal ends or the file cannot be written.
fn write_all(database: &Database, receiver: &mpsc::Receiver<Line>) -> Result<(), String> {
    while let Ok(first) = receiver.recv() {
        let mut group = vec![first];
        group.extend(receiver.try_iter().take(MAX_GROUP));
        write_group(database, &group).map_err(|error| cannot_write(&error))?;
        for line in group {
            let _ = line.written.send(());
        }
    }
    Ok(())
}

fn write_group(database: &Database, group: &[Line]) -> Result<(), Box<dyn std::error::Error>> {
    let transaction = database.begin_write()?;
    {
        let mut journal = transaction.open_table(JOURNAL)?;
        for Line { number, bytes, .. } in group {
            journal.insert(number, bytes.as_slice())?;
        }
    }
    transaction.commit()?;
    Ok(())
}

/// Checks which version wrote the file, and returns whether it is new.
fn check_mark(database: &Database) -> Result<bool, Box<dyn std::error::Error>> {
    let transaction = database.begin_write()?;
    let is_empty = transaction.list_tables()?.next().is_none();
    let is_new = {
        let meta = transaction.open_table(META)?;
        let found = meta.get("mark")?.map(|mark| mark.value().to_owned());
        match found {
            Some(mark) if mark == MARK => false,
            Some(mark) => {
                return Err(format!(
                    "it has {mark}, and this is {MARK}; export the state with the version that wrote it"
                )
                .into());
            }
            None if is_empty => true,
            None => return Err(NOT_OURS.into()),
        }
    };
    // A new file gets its mark together with its first snapshot.
    transaction.abort()?;
    Ok(is_new)
}

/// Reads the snapshot, carries the journal out, and returns how many inputs there were.
fn restore(database: &Database, emulator: &mut Emulator) -> Result<usize, Box<dyn std::error::Error>> {
    let transaction = database.begin_read()?;
    let mut snapshot = ZlibDecoder::new(Vec::new());
    for piece in transaction.open_table(SNAPSHOT)?.iter()? {
        snapshot.write_all(piece?.1.value())?;
    }
    emulator.restore(&snapshot.finish()?)?;
    let mut questions = std::collections::HashMap::new();
    let mut inputs = 0;
    for entry in transaction.open_table(JOURNAL)?.iter()? {
        let (number, bytes) = entry?;
        let bytes = bytes.value();
        let end = bytes.iter().position(|byte| *byte == b'\n').ok_or("an entry of the journal does not end")?;
        let entry: Entry = serde_json::from_slice(&bytes[..end])?;
        let body = bytes[end + 1..].to_vec();
        // A request that made the emulator panic does so again. No other request is lost.
        let _ = catch_unwind(AssertUnwindSafe(|| carry_out(emulator, number.value(), entry, body, &mut questions)));
        inputs += 1;
    }
    emulator.forget_what_was_sent();
    Ok(inputs)
}

fn carry_out(
    emulator: &mut Emulator,
    number: u64,
    entry: Entry,
    body: Vec<u8>,
    questions: &mut std::collections::HashMap<u64, Box<Question>>,
) {
    let Entry { time, admitted, input } = entry;
    emulator.admitted = admitted;
    match input {
        Input::Request { method, path, query, headers, client_ip, passage, asked } => {
            let request = Request { method, path, query, headers, body, client_ip, nested: 0 };
            if let Handled::Asks(question) = emulator.begin_again(time, request, passage) {
                if asked {
                    questions.insert(number, question);
                } else {
                    emulator.decide(time, *question, Received::TimedOut);
                }
            }
        }
        Input::TimePassed => {
            emulator.pass_time(time);
        }
        Input::Answered { sdk_app_id, at } => emulator.note_answered(sdk_app_id, at),
        Input::Verdict { call, status, failed } => {
            let received = match (status, failed) {
                (Some(status), _) => Received::Answer { status, body },
                (None, Some(why)) => Received::Failed(why),
                (None, None) => Received::TimedOut,
            };
            if let Some(question) = questions.remove(&call) {
                emulator.decide(time, *question, received);
            }
        }
    }
    // The events were reported at that time, or are lost.
    while let Some(post) = emulator.next_webhook(time) {
        emulator.end_webhook(post.id, &Received::TimedOut);
    }
}

fn write_snapshot(database: &Database, emulator: &Emulator) -> Result<(), Box<dyn std::error::Error>> {
    let transaction = database.begin_write()?;
    empty(&transaction)?;
    {
        let pieces = Pieces { table: transaction.open_table(SNAPSHOT)?, number: 0 };
        let packed = ZlibEncoder::new(BufWriter::with_capacity(PIECE, pieces), Compression::fast());
        let mut packed = BufWriter::with_capacity(PIECE, packed);
        emulator.write_snapshot(&mut packed)?;
        packed.into_inner().map_err(IntoInnerError::into_error)?.finish()?.flush()?;
        transaction.open_table(META)?.insert("mark", MARK)?;
        transaction.open_table(JOURNAL)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Keeps what is written, in pieces as large as they come.
struct Pieces<'t> {
    table: Table<'t, u64, &'static [u8]>,
    number: u64,
}

impl Write for Pieces<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.table.insert(self.number, piece).map_err(io::Error::other)?;
        self.number += 1;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn empty(transaction: &WriteTransaction) -> Result<(), Box<dyn std::error::Error>> {
    transaction.delete_table(SNAPSHOT)?;
    transaction.delete_table(JOURNAL)?;
    Ok(())
}
