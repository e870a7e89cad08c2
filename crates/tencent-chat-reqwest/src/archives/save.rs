//! Downloads an archive.

use std::error::Error as StdError;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use flate2::read::MultiGzDecoder;
use md5::{Digest as _, Md5};
use tencent_chat::api::ArchiveFile;

use crate::NoResponse;

/// How often a download is tried.
const ATTEMPTS: u32 = 3;

/// The same where what came is damaged, which another attempt rarely changes.
const ATTEMPTS_IF_DAMAGED: u32 = 2;

/// How long to wait after the first attempt that failed, and twice as long after the next one.
const WAIT: Duration = Duration::from_millis(500);

/// How many bytes a file may have whose size the service did not report.
const MOST_IF_UNREPORTED: u64 = 1 << 30;

/// How much is read and written at a time, in bytes.
const CHUNK: usize = 64 * 1024;

/// How a file came to be where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Saved {
    /// It was downloaded, this many bytes.
    Downloaded(u64),
    /// It was there already, with the same content.
    Already,
}

/// Why a file was not saved.
#[derive(Debug)]
#[non_exhaustive]
pub enum SaveError {
    /// The server did not send it: the HTTP status. 403 and 404 mean that the address has expired.
    Status(u16),
    /// No response.
    Transport(NoResponse),
    /// What came is not what the service described.
    Damaged(String),
    /// It cannot be written.
    Io(io::Error),
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "the download has HTTP status {status}"),
            Self::Transport(error) => write!(f, "the download failed: {error}"),
            Self::Damaged(what) => write!(f, "the download is damaged: {what}"),
            Self::Io(error) => write!(f, "cannot write the file: {error}"),
        }
    }
}

impl StdError for SaveError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => Some(error),
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<reqwest::Error> for SaveError {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error.into())
    }
}

/// Downloads an archive, unpacked, to a path where it appears when it is complete and has the MD5 that the service reported. A file that has
/// it already is left as it is. `http` is that of [`http_client`](crate::http_client), or a client of the program's own.
///
/// Beside the path, files that end with `.part` exist meanwhile; one that an earlier process left is replaced. It needs a tokio runtime, whose
/// threads for blocking work read and write the files.
///
/// ```no_run
/// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use tencent_chat::api::GetMessageArchives;
/// use tencent_chat_reqwest::archives::save;
///
/// let http = tencent_chat_reqwest::http_client()?;
/// let archives = chat.send(GetMessageArchives::new("C2C", "2024060721")).await?;
/// for (number, file) in archives.file.iter().enumerate() {
///     save(&http, file, format!("c2c-{number}.json").as_ref()).await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`SaveError`], after three attempts where another one may succeed, or two where what came is damaged.
pub async fn save(http: &reqwest::Client, file: &ArchiveFile, path: &Path) -> Result<Saved, SaveError> {
    let is_there = {
        let (file, path) = (file.clone(), path.to_owned());
        blocking(move || Ok(is_same(&path, &file))).await?
    };
    if is_there {
        return Ok(Saved::Already);
    }
    let mut attempt = 1;
    loop {
        let may_succeed_later = match attempted(http, file, path).await {
            Ok(size) => return Ok(Saved::Downloaded(size)),
            Err(error @ SaveError::Io(_)) => return Err(error),
            Err(SaveError::Status(status)) if status < 500 => return Err(SaveError::Status(status)),
            Err(error) => error,
        };
        let most = if matches!(may_succeed_later, SaveError::Damaged(_)) { ATTEMPTS_IF_DAMAGED } else { ATTEMPTS };
        if attempt >= most {
            return Err(may_succeed_later);
        }
        tokio::time::sleep(WAIT * attempt).await;
        attempt += 1;
    }
}

async fn attempted(http: &reqwest::Client, file: &ArchiveFile, path: &Path) -> Result<u64, SaveError> {
    let packed = Part(beside(path, ".gz.part"));
    let mut response = http.get(file.url.as_deref().unwrap_or_default()).send().await?;
    if response.status() != reqwest::StatusCode::OK {
        return Err(SaveError::Status(response.status().as_u16()));
    }
    let most = most(file.gzip_size);
    let mut seen = Seen::default();
    let mut writer = BufWriter::with_capacity(CHUNK, File::create(&packed.0)?);
    while let Some(chunk) = response.chunk().await? {
        seen.add(&chunk);
        if seen.size > most {
            return Err(SaveError::Damaged(format!("the packed file has more than {most} bytes")));
        }
        writer.write_all(&chunk)?;
    }
    writer.flush()?;
    drop(writer);
    seen.check("the packed file", file.gzip_size, file.gzip_md5.as_deref())?;
    let (file, path) = (file.clone(), path.to_owned());
    blocking(move || unpack(packed, &file, &path)).await
}

/// How many bytes a file may have: one that grows beyond what was reported would fill the disk.
fn most(reported: Option<i64>) -> u64 {
    reported.and_then(|size| u64::try_from(size).ok()).filter(|size| *size > 0).unwrap_or(MOST_IF_UNREPORTED)
}

/// Unpacks a file, checks it, and puts it where it belongs.
fn unpack(packed: Part, file: &ArchiveFile, path: &Path) -> Result<u64, SaveError> {
    let unpacked = Part(beside(path, ".part"));
    let mut reader = MultiGzDecoder::new(BufReader::with_capacity(CHUNK, File::open(&packed.0)?));
    let mut writer = BufWriter::with_capacity(CHUNK, File::create(&unpacked.0)?);
    let most = most(file.file_size);
    let mut seen = Seen::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = reader.read(&mut chunk).map_err(|error| SaveError::Damaged(format!("it is not gzip: {error}")))?;
        if read == 0 {
            break;
        }
        seen.add(&chunk[..read]);
        if seen.size > most {
            return Err(SaveError::Damaged(format!("the file has more than {most} bytes")));
        }
        writer.write_all(&chunk[..read])?;
    }
    seen.clone().check("the file", file.file_size, file.file_md5.as_deref())?;
    let written = writer.into_inner().map_err(io::IntoInnerError::into_error)?;
    written.sync_all()?;
    drop(written);
    fs::rename(&unpacked.0, path)?;
    Ok(seen.size)
}

/// Whether a file has the reported content.
fn is_same(path: &Path, file: &ArchiveFile) -> bool {
    let Some(expected) = file.file_md5.as_deref().filter(|md5| !md5.is_empty()) else { return false };
    let Ok(mut reader) = File::open(path) else { return false };
    let mut seen = Seen::default();
    let mut chunk = vec![0; CHUNK];
    while let Ok(read) = reader.read(&mut chunk) {
        if read == 0 {
            return seen.check("", file.file_size, Some(expected)).is_ok();
        }
        seen.add(&chunk[..read]);
    }
    false
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, SaveError> + Send + 'static,
) -> Result<T, SaveError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| Err(io::Error::other(error).into()))
}

/// How much passed by, and its MD5.
#[derive(Clone, Default)]
struct Seen {
    size: u64,
    md5: Md5,
}

impl Seen {
    fn add(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        self.md5.update(bytes);
    }

    /// Compares with what the service reported, where it did.
    fn check(self, what: &str, size: Option<i64>, md5: Option<&str>) -> Result<(), SaveError> {
        if let Some(expected) = size.and_then(|size| u64::try_from(size).ok()).filter(|size| *size > 0)
            && self.size != expected
        {
            return Err(SaveError::Damaged(format!("{what} has {} bytes, not {expected}", self.size)));
        }
        let found: String = self.md5.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        match md5.filter(|md5| !md5.is_empty()) {
            Some(expected)
                if expected.len() != found.len() || !expected.bytes().all(|byte| byte.is_ascii_hexdigit()) =>
            {
                Err(SaveError::Damaged(format!("what the service reported as the MD5 of {what} is none")))
            }
            Some(expected) if !expected.eq_ignore_ascii_case(&found) => {
                Err(SaveError::Damaged(format!("the MD5 of {what} is {found}, not {expected}")))
            }
            _ => Ok(()),
        }
    }
}

/// A file that is removed when it is not needed any more.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // It may have been renamed.
        let _ = fs::remove_file(&self.0);
    }
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_whose_size_was_not_reported_has_a_limit() {
        assert_eq!(
            [None, Some(0), Some(-1), Some(7)].map(most),
            [MOST_IF_UNREPORTED, MOST_IF_UNREPORTED, MOST_IF_UNREPORTED, 7]
        );
    }
}
