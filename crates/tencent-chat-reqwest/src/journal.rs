//! The journal of a walk: a file that is locked while it is written, or what the program gives.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};

/// How many bytes are read at a time.
const PIECE: usize = 1 << 16;

/// Where a walk notes what became of its rows, so that another process can go on with the same source. What is appended are whole lines
/// of text; the end of them may be lost when a process dies. It is called from threads that may wait.
pub trait Journal: Send {
    /// Gives all that was appended, in pieces; nothing at first.
    ///
    /// # Errors
    /// They end the walk before anything is sent.
    fn read(&mut self, piece: &mut dyn FnMut(&[u8])) -> io::Result<()>;

    /// Appends lines, and returns when they will not be lost with the process; with `sync`, before requests that must not be sent twice,
    /// when they will not be lost with the machine either.
    ///
    /// # Errors
    /// They end the walk before more is sent.
    fn append(&mut self, text: &str, sync: bool) -> io::Result<()>;
}

/// A file of a journal.
pub(crate) struct JournalFile {
    file: File,
    path: PathBuf,
}

impl JournalFile {
    pub fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        match FileExt::try_lock(&file) {
            Ok(()) => {
                if cfg!(unix) && file.metadata()?.len() == 0 {
                    sync_folder(path)?;
                }
                // A program may change its folder.
                Ok(Self { file, path: std::path::absolute(path)? })
            }
            Err(TryLockError::WouldBlock) => {
                let message = format!("{} is in use by another process", path.display());
                Err(io::Error::new(ErrorKind::WouldBlock, message))
            }
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Whether a path leads to this file. Another one there would be read by the next process, which then sends everything again.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let name = |file: std::fs::Metadata| (file.dev(), file.ino());
    match path.metadata() {
        Ok(found) => Ok(name(found) == name(file.metadata()?)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Other systems: whether any file is there.
#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> io::Result<bool> {
    path.try_exists()
}

/// Has the name of a new file on the disk, where its file system can do that.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match File::open(folder.unwrap_or(Path::new(".")))?.sync_all() {
        Err(error) if error.kind() == ErrorKind::InvalidInput => Ok(()),
        result => result,
    }
}

impl Journal for JournalFile {
    fn read(&mut self, piece: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        let mut bytes = vec![0; PIECE];
        loop {
            match self.file.read(&mut bytes)? {
                0 => return Ok(()),
                read => piece(&bytes[..read]),
            }
        }
    }

    fn append(&mut self, text: &str, sync: bool) -> io::Result<()> {
        if sync && !is_at(&self.file, &self.path)? {
            let message = format!("{} was deleted or replaced while it was written", self.path.display());
            return Err(io::Error::new(ErrorKind::NotFound, message));
        }
        self.file.write_all(text.as_bytes())?;
        if sync { self.file.sync_data() } else { Ok(()) }
    }
}
