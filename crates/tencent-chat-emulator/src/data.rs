//! `--data FILE`: what was done survives the process, also one that is killed at any time.
//!
//! The emulator is deterministic: the same inputs at the same times lead to the same state. So the file has a snapshot of the
//! state, and behind it a journal of the inputs since. An input is in the file before its answer goes out. A start reads the
//! snapshot and carries the journal out again; then, and at a clean end, a new snapshot takes the place of both.

use std::path::Path;
use std::sync::mpsc;
use std::thread::JoinHandle;

use redb::{Database, DatabaseError, ReadableTable, TableDefinition, WriteTransaction};
use serde::{Deserialize, Serialize};
use tencent_chat::Timestamp;
use tokio::sync::oneshot;

use crate::EmulatorConfig;
use crate::emulator::{Emulator, Handled, Question};
use crate::http::Request;
use crate::webhooks::Received;

/// What wrote the file. A journal is carried out as it was by the same version only.
const MARK: &str = concat!("format 1 of version ", env!("CARGO_PKG_VERSION"));

const META: TableDefinition<'_, &str, &str> = TableDefinition::new("meta");
/// The snapshot in pieces.
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
    writer: JoinHandle<()>,
    is_new: bool,
}

impl std::fmt::Debug for Data {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Data").field("is_new", &self.is_new).finish_non_exhaustive()
    }
}

/// Takes inputs, in the order in which they are appended.
pub(crate) struct Journal {
    next: u64,
    sender: mpsc::Sender<(u64, Vec<u8>, oneshot::Sender<()>)>,
}

/// Ends when an input is in the file; fails when it could not be written.
pub(crate) type Kept = oneshot::Receiver<()>;

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
        asked: bool,
    },
    /// What came of the webhook that the call with this number asked.
    Verdict { call: u64, status: Option<u16>, failed: Option<String> },
}

impl Data {
    /// Opens a file, or creates it, and brings an emulator to the state that the file has.
    ///
    /// # Errors
    /// A sentence when the file is in use, of another version or not a data file, or has other apps than the configuration.
    pub fn open(path: &Path, config: EmulatorConfig) -> Result<(Emulator, Self), String> {
        let name = path.display();
        let wrong = |error: &dyn std::fmt::Display| format!("cannot use the data file {name}: {error}");
        let database = Database::create(path).map_err(|error| match error {
            DatabaseError::DatabaseAlreadyOpen => format!("the data file {name} is in use by another process"),
            error => wrong(&error),
        })?;
        let is_new = check_mark(&database).map_err(|error| wrong(&error))?;
        let mut emulator = Emulator::new(config.clone());
        let carried_out = if is_new { 0 } else { restore(&database, &mut emulator).map_err(|error| wrong(&error))? };
        let has_new_settings = emulator.start_with(config);
        if is_new || carried_out > 0 || has_new_settings {
            write_snapshot(&database, &emulator).map_err(|error| wrong(&error))?;
        }
        let database = std::sync::Arc::new(database);
        let (sender, receiver) = mpsc::channel();
        let own = database.clone();
        let writer = std::thread::spawn(move || write_all(&own, &receiver));
        Ok((emulator, Self { database, journal: Journal { next: 0, sender }, writer, is_new }))
    }

    /// Whether the file was created.
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// Writes the whole state, as after a change that did not come as a request.
    ///
    /// # Errors
    /// A sentence when the file cannot be written.
    pub fn save(&self, emulator: &Emulator) -> Result<(), String> {
        write_snapshot(&self.database, emulator).map_err(|error| format!("cannot write the data file: {error}"))
    }

    pub(crate) fn split(self) -> (Journal, Closing) {
        (self.journal, Closing { database: self.database, writer: self.writer })
    }
}

/// What is left to do at the end.
pub(crate) struct Closing {
    database: std::sync::Arc<Database>,
    writer: JoinHandle<()>,
}

impl Closing {
    /// Writes the whole state when the journal has ended.
    pub fn close(self, emulator: &Emulator) -> Result<(), String> {
        self.writer.join().map_err(|_| "the writer of the data file panicked".to_owned())?;
        write_snapshot(&self.database, emulator).map_err(|error| format!("cannot write the data file: {error}"))
    }
}

impl Journal {
    /// Takes a request that was handled, and returns its number.
    pub fn request(&mut self, time: Timestamp, admitted: u64, request: Request, asked: bool) -> (u64, Kept) {
        let Request { method, path, query, headers, body, client_ip } = request;
        let input = Input::Request { method, path, query, headers, client_ip, asked };
        self.append(&Entry { time, admitted, input }, &body)
    }

    /// Takes what came of the webhook that a call asked.
    pub fn verdict(&mut self, time: Timestamp, admitted: u64, call: u64, received: &Received) -> Kept {
        let (status, failed, body) = match received {
            Received::Answer { status, body } => (Some(*status), None, body.as_slice()),
            Received::TimedOut => (None, None, [].as_slice()),
            Received::Failed(why) => (None, Some(why.clone()), [].as_slice()),
        };
        self.append(&Entry { time, admitted, input: Input::Verdict { call, status, failed } }, body).1
    }

    fn append(&mut self, entry: &Entry, body: &[u8]) -> (u64, Kept) {
        let number = self.next;
        self.next += 1;
        // JSON has no line break of its own, so that the first one ends it.
        let mut bytes = serde_json::to_vec(entry).expect("an entry is JSON");
        bytes.push(b'\n');
        bytes.extend(body);
        let (sender, kept) = oneshot::channel();
        // When the writer has failed, the sender is dropped, and whoever waits learns of it.
        let _ = self.sender.send((number, bytes, sender));
        (number, kept)
    }
}

/// Writes what comes, all that waits in one transaction, until the journal ends.
fn write_all(database: &Database, receiver: &mpsc::Receiver<(u64, Vec<u8>, oneshot::Sender<()>)>) {
    while let Ok(first) = receiver.recv() {
        let mut group = vec![first];
        group.extend(receiver.try_iter().take(MAX_GROUP));
        if let Err(error) = write_group(database, &group) {
            eprintln!("tencent-chat-emulator: cannot write the data file: {error}");
            return;
        }
        for (_, _, kept) in group {
            let _ = kept.send(());
        }
    }
}

fn write_group(
    database: &Database,
    group: &[(u64, Vec<u8>, oneshot::Sender<()>)],
) -> Result<(), Box<dyn std::error::Error>> {
    let transaction = database.begin_write()?;
    {
        let mut journal = transaction.open_table(JOURNAL)?;
        for (number, bytes, _) in group {
            journal.insert(number, bytes.as_slice())?;
        }
    }
    transaction.commit()?;
    Ok(())
}

/// Checks which version wrote the file, and returns whether it is new.
fn check_mark(database: &Database) -> Result<bool, Box<dyn std::error::Error>> {
    let transaction = database.begin_write()?;
    let is_new = {
        let mut meta = transaction.open_table(META)?;
        let found = meta.get("mark")?.map(|mark| mark.value().to_owned());
        match found {
            Some(mark) if mark == MARK => false,
            Some(mark) => {
                return Err(format!(
                    "it has {mark}, and this is {MARK}; export the state with the version that wrote it"
                )
                .into());
            }
            None => meta.insert("mark", MARK)?.is_none(),
        }
    };
    // Not committed by itself: a new file has its mark with its first snapshot.
    if is_new {
        transaction.abort()?
    } else {
        transaction.commit()?
    }
    Ok(is_new)
}

/// Reads the snapshot, carries the journal out, and returns how many inputs there were.
fn restore(database: &Database, emulator: &mut Emulator) -> Result<usize, Box<dyn std::error::Error>> {
    let transaction = database.begin_read()?;
    let mut snapshot = Vec::new();
    for piece in transaction.open_table(SNAPSHOT)?.iter()? {
        snapshot.extend(piece?.1.value());
    }
    emulator.restore(&snapshot)?;
    let mut questions = std::collections::HashMap::new();
    let mut inputs = 0;
    for entry in transaction.open_table(JOURNAL)?.iter()? {
        let (number, bytes) = entry?;
        let bytes = bytes.value();
        let end = bytes.iter().position(|byte| *byte == b'\n').ok_or("an entry of the journal does not end")?;
        let entry: Entry = serde_json::from_slice(&bytes[..end])?;
        carry_out(emulator, number.value(), entry, bytes[end + 1..].to_vec(), &mut questions);
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
        Input::Request { method, path, query, headers, client_ip, asked } => {
            let request = Request { method, path, query, headers, body, client_ip };
            if let Handled::Asks(question) = emulator.begin(time, request) {
                if asked {
                    questions.insert(number, question);
                } else {
                    emulator.decide(time, *question, Received::TimedOut);
                }
            }
        }
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
    // What happened was reported then, or is lost.
    while let Some(post) = emulator.next_webhook(time) {
        emulator.posted(post.id, Received::TimedOut);
    }
}

fn write_snapshot(database: &Database, emulator: &Emulator) -> Result<(), Box<dyn std::error::Error>> {
    let snapshot = emulator.snapshot()?;
    let transaction = database.begin_write()?;
    empty(&transaction)?;
    {
        let mut pieces = transaction.open_table(SNAPSHOT)?;
        for (number, piece) in (0_u64..).zip(snapshot.chunks(PIECE)) {
            pieces.insert(number, piece)?;
        }
        transaction.open_table(META)?.insert("mark", MARK)?;
        transaction.open_table(JOURNAL)?;
    }
    transaction.commit()?;
    Ok(())
}

fn empty(transaction: &WriteTransaction) -> Result<(), Box<dyn std::error::Error>> {
    transaction.delete_table(SNAPSHOT)?;
    transaction.delete_table(JOURNAL)?;
    Ok(())
}
