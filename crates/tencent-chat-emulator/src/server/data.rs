//! The driver of `--data FILE`: reads, locks, appends, synchronizes and renames. What the file has is decided by [`crate::data`].

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::EmulatorConfig;
use crate::data::{self, LOCK, Opened, Opening, UNFINISHED, cannot_use, cannot_write, in_use};
use crate::emulator::Emulator;

/// How much of the file is read at once.
const PIECE: usize = 1024 * 1024;

/// How many steps are written at once, so that none waits long for the others.
const MAX_GROUP: usize = 10_000;

/// An open data file.
#[derive(Debug)]
pub struct Data {
    path: PathBuf,
    /// Locked as long as it is open.
    lock: File,
    is_new: bool,
    /// Whether the file can be appended to.
    is_current: bool,
}

/// Takes what changed an emulator, in the order in which it is appended.
pub(super) struct Journal(mpsc::Sender<Step>);

/// Ends when a step is in the file; fails when it could not be written.
pub(super) type Written = oneshot::Receiver<()>;

/// What is to be written, in order.
pub(super) type Steps = mpsc::Receiver<Step>;

/// What one step of the emulator adds to the journal. It may be empty: then it waits for those before it.
pub(super) struct Step {
    journal: Vec<u8>,
    written: oneshot::Sender<()>,
}

impl Step {
    /// The file has it.
    pub fn finish(self) {
        // Fails when the client has left.
        let _ = self.written.send(());
    }
}

impl Data {
    /// Opens a file, or creates it, and brings an emulator to the state that the file has.
    ///
    /// # Errors
    /// A sentence when the file is in use, of another version, damaged or not a data file, or has other apps than the configuration.
    pub fn open(path: &Path, config: EmulatorConfig) -> Result<(Emulator, Self), String> {
        let name = path.display().to_string();
        let wrong = |error: String| cannot_use(&name, &error);
        let Some(lock) = lock(path).map_err(|error| wrong(error.to_string()))? else { return Err(in_use(&name)) };
        let mut opening = Opening::new(config);
        read(path, &mut opening).map_err(wrong)?;
        let Opened { emulator, is_new, is_current, .. } = opening.end().map_err(wrong)?;
        let mut data = Self { path: path.to_owned(), lock, is_new, is_current };
        if !is_new {
            data.begin(&emulator)?;
        }
        Ok((emulator, data))
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
        if !self.is_current {
            replace(&self.path, emulator)?;
            self.is_current = true;
        }
        Ok(())
    }

    pub(super) fn split(mut self, emulator: &mut Emulator) -> Result<(Journal, Closing), String> {
        self.begin(emulator)?;
        emulator.keep_journal();
        let file =
            OpenOptions::new().append(true).open(&self.path).map_err(|error| cannot_write(&error.to_string()))?;
        let (journal, steps) = Journal::new();
        let writer = std::thread::spawn(move || append(file, &steps));
        Ok((journal, Closing { path: self.path, writer, lock: self.lock }))
    }
}

/// What remains to be done at the end.
pub(super) struct Closing {
    path: PathBuf,
    writer: JoinHandle<io::Result<()>>,
    lock: File,
}

impl Closing {
    /// Writes the whole state when the journal has ended.
    pub fn close(self, emulator: &Emulator) -> Result<(), String> {
        let written = self.writer.join().map_err(|_| "the writer of the data file panicked".to_owned())?;
        written.map_err(|error| cannot_write(&error.to_string()))?;
        replace(&self.path, emulator)?;
        drop(self.lock);
        Ok(())
    }

    /// Whether nothing more can be written.
    pub fn has_failed(&self) -> bool {
        self.writer.is_finished()
    }
}

impl Journal {
    pub fn new() -> (Self, Steps) {
        let (sender, steps) = mpsc::channel();
        (Self(sender), steps)
    }

    /// Takes what a step added.
    pub fn append(&self, journal: Vec<u8>) -> Written {
        let (written, is_written) = oneshot::channel();
        // When the writer has failed, `written` is dropped, and the request ends without an answer.
        let _ = self.0.send(Step { journal, written });
        is_written
    }
}

/// A name with something behind it.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Locks a data file for this process; `None` when another one has it.
fn lock(path: &Path) -> io::Result<Option<File>> {
    let lock = OpenOptions::new().write(true).create(true).truncate(false).open(beside(path, LOCK))?;
    match fs4::FileExt::try_lock(&lock) {
        Ok(()) => Ok(Some(lock)),
        Err(fs4::TryLockError::WouldBlock) => Ok(None),
        Err(fs4::TryLockError::Error(error)) => Err(error),
    }
}

/// Reads a file, if it is there.
fn read(path: &Path, opening: &mut Opening) -> Result<(), String> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.to_string()),
    };
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece).map_err(|error| error.to_string())? {
            0 => return Ok(()),
            length => opening.read(&piece[..length])?,
        }
    }
}

/// Puts a file with the whole state in the place of a file, or of none. A kill in between leaves the one or the other.
fn replace(path: &Path, emulator: &Emulator) -> Result<(), String> {
    let unfinished = beside(path, UNFINISHED);
    let replaced =
        write(&unfinished, emulator).and_then(|()| fs::rename(&unfinished, path)).and_then(|()| sync_folder(path));
    replaced.map_err(|error| {
        // Half a file is of no use.
        let _ = fs::remove_file(&unfinished);
        cannot_write(&error.to_string())
    })
}

fn write(path: &Path, emulator: &Emulator) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(&data::file(emulator))?;
    file.sync_all()
}

/// Makes a new name last.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// Writes steps, all that wait at once, until the journal ends or the file cannot be written.
fn append(mut file: File, steps: &Steps) -> io::Result<()> {
    while let Ok(first) = steps.recv() {
        let mut group = vec![first];
        group.extend(steps.try_iter().take(MAX_GROUP));
        let journal: Vec<u8> = group.iter().flat_map(|step| &step.journal).copied().collect();
        if !journal.is_empty() {
            file.write_all(&data::entries(&journal))?;
            file.sync_data()?;
        }
        group.into_iter().for_each(Step::finish);
    }
    Ok(())
}
