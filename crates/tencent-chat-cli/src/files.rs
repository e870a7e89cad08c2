//! Files that are written: only a file is replaced, never a device or a folder, and a link stays.

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind};
use std::path::{Path, PathBuf};

use crate::ending::Stop;

/// How many links are followed, as many as Linux does.
const MOST_LINKS: usize = 40;

/// Refuses a path of an option at which a file cannot be written, before anything else is done.
pub fn check(option: &str, path: &Path) -> Result<(), Stop> {
    match target(path) {
        Ok(_) => Ok(()),
        Err(error) => Err(Stop::usage(format!("{option}: {}: {error}", path.display()))),
    }
}

/// Where a file stands that is written as `path`, which may be a link to it.
pub fn target(path: &Path) -> io::Result<PathBuf> {
    let is_wrong = |why: &str| Err(io::Error::new(ErrorKind::InvalidInput, why));
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => return is_wrong("it is a folder"),
        Ok(found) if !found.is_file() => return is_wrong("it is not a file"),
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return is_wrong("its folder does not exist");
        }
        match fs::read_link(&path) {
            Ok(link) => path = folder.join(link),
            Err(_) => return Ok(path),
        }
    }
    is_wrong("it is a link that leads back to itself")
}

/// A file of rows that has its name when it is complete. Until then, it ends with `.part`.
pub struct Part {
    target: PathBuf,
    pub path: PathBuf,
    pub writer: Writer,
}

pub enum Writer {
    Cells(Box<csv::Writer<File>>),
    Lines(BufWriter<File>),
    #[cfg(feature = "parquet")]
    Batches(Box<crate::parquet::Writer>),
}

impl Part {
    /// `target` is where it stands in the end.
    pub fn create(target: &Path, writer: impl FnOnce(File) -> io::Result<Writer>) -> io::Result<Self> {
        let target = self::target(target)?;
        let mut path = target.clone().into_os_string();
        path.push(".part");
        let path = PathBuf::from(path);
        let writer = writer(File::create(self::target(&path)?)?)?;
        Ok(Self { target, path, writer })
    }

    /// Gives the file its name.
    pub fn finish(self) -> io::Result<()> {
        let file = match self.writer {
            Writer::Cells(writer) => writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?,
            Writer::Lines(writer) => writer.into_inner().map_err(io::IntoInnerError::into_error)?,
            #[cfg(feature = "parquet")]
            Writer::Batches(writer) => writer.finish()?,
        };
        // What has the name is whole, also after a power cut.
        file.sync_data()?;
        fs::rename(&self.path, &self.target)
    }

    /// Removes it.
    pub fn discard(self) {
        drop(self.writer);
        // If it cannot be removed, the next one replaces it.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_where_the_file_is_or_will_be() {
        let folder = std::env::temp_dir().join(format!("tencent-chat-cli-files-{}", std::process::id()));
        fs::create_dir_all(folder.join("deep")).unwrap();
        let link = |name: &str, to: &str| std::os::unix::fs::symlink(to, folder.join(name)).unwrap();
        link("one", "deep/two");
        link("deep/two", "three");
        link("round", "round");
        link("null", "/dev/null");
        link("lost", "none/three");
        assert_eq!(target(&folder.join("one")).unwrap(), folder.join("deep/three"));
        fs::write(folder.join("deep/three"), "").unwrap();
        assert_eq!(target(&folder.join("one")).unwrap(), folder.join("deep/three"));
        assert_eq!(target(&folder.join("new")).unwrap(), folder.join("new"));
        let refused = |name: &str| target(&folder.join(name)).unwrap_err().to_string();
        assert_eq!(refused("deep"), "it is a folder");
        assert_eq!(refused("null"), "it is not a file");
        assert_eq!([refused("none/new"), refused("lost")], ["its folder does not exist"; 2]);
        assert!(target(&folder.join("round")).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
