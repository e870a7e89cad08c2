//! Profiles: apps and how they are called, in a file of the user's own. It holds secret keys, so other users cannot read it.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tencent_chat::schema::closest;

use crate::ending::{Ending, Stop};
use crate::files;

/// The profile that is used where none is named.
pub const DEFAULT: &str = "default";

/// Names the profile to use.
const VARIABLE: &str = "TENCENT_CHAT_PROFILE";

/// Names the file in place of the usual one.
const FILE_VARIABLE: &str = "TENCENT_CHAT_PROFILES";

/// An app, and how it is called.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub sdk_app_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    pub identifier: String,
    pub secret_key: String,
}

impl Profile {
    /// The value of an environment variable, as this profile has it.
    pub fn variable(&self, name: &str) -> Option<&str> {
        match name {
            "TENCENT_CHAT_SDK_APP_ID" => Some(&self.sdk_app_id),
            "TENCENT_CHAT_REGION" => self.region.as_deref(),
            "TENCENT_CHAT_ENDPOINT" => self.endpoint.as_deref(),
            "TENCENT_CHAT_IDENTIFIER" => Some(&self.identifier),
            "TENCENT_CHAT_SECRET_KEY" => Some(&self.secret_key),
            _ => None,
        }
    }
}

/// All profiles, and where they stand.
pub struct Profiles {
    /// Nothing where the user has no home.
    file: Option<PathBuf>,
    pub profiles: BTreeMap<String, Profile>,
}

/// What the file holds.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Content {
    profiles: BTreeMap<String, Profile>,
}

impl Profiles {
    /// Reads the file; none is the same as an empty one.
    pub fn read() -> Result<Self, Stop> {
        let none = |file| Ok(Self { file, profiles: BTreeMap::new() });
        let Some(file) = file() else { return none(None) };
        let shown = file.display().to_string();
        let wrong = |why: String| Stop::usage(format!("{shown}: {why}"));
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return none(Some(file)),
            Err(error) => return Err(wrong(error.to_string())),
        };
        if is_open_to_others(&file) {
            let hint = format!("chmod 600 {shown}");
            return Err(wrong("other users can read it, and it holds secret keys".to_owned()).hint(hint));
        }
        // What is in it stays out of the error.
        let content: Result<Content, serde_json::Error> = serde_json::from_str(&text);
        let content = content
            .map_err(|error| wrong(format!("line {} is not as `tencent-chat login` writes it", error.line())))?;
        Ok(Self { profiles: content.profiles, file: Some(file) })
    }

    /// The profile that is asked for, or else the usual one, if there is one.
    pub fn chosen(mut self, asked: Option<&str>) -> Result<Option<Profile>, Stop> {
        let name = name(asked);
        match self.profiles.remove(&name) {
            Some(profile) => Ok(Some(profile)),
            None if name == DEFAULT => Ok(None),
            None => Err(self.unknown(&name)),
        }
    }

    /// Keeps a profile, and returns where. Another one of this name is replaced only where that was allowed.
    pub fn keep(name: &str, profile: Profile, may_replace: bool) -> Result<String, Stop> {
        let kept = Self::change(|profiles| match profiles.profiles.insert(name.to_owned(), profile) {
            Some(_) if !may_replace => Err(exists(name)),
            _ => Ok(()),
        })?;
        Ok(kept.place())
    }

    /// Removes a profile.
    pub fn remove(name: &str) -> Result<(), Stop> {
        // What is not there is said without a lock.
        let profiles = Self::read()?;
        if !profiles.profiles.contains_key(name) {
            return Err(profiles.unknown(name));
        }
        Self::change(|profiles| profiles.profiles.remove(name).map(|_| ()).ok_or_else(|| profiles.unknown(name)))?;
        Ok(())
    }

    /// Reads the file, and writes it changed. Meanwhile other processes wait, which would lose the change otherwise.
    fn change(change: impl FnOnce(&mut Self) -> Result<(), Stop>) -> Result<Self, Stop> {
        let Some(path) = file() else {
            return Err(Stop::usage(format!(
                "no home folder to keep profiles in: set HOME, or {FILE_VARIABLE} to a file"
            )));
        };
        let wrong = |error: io::Error| Stop::new(Ending::Refused, format!("{}: {error}", path.display()));
        // The lock ends with the file that has it.
        let (target, _locked) = locked(&path).map_err(wrong)?;
        let mut profiles = Self::read()?;
        change(&mut profiles)?;
        profiles.write(&target).map_err(wrong)?;
        Ok(profiles)
    }

    /// Where they are kept.
    pub fn place(&self) -> String {
        self.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default()
    }

    fn unknown(&self, name: &str) -> Stop {
        let stop = Stop::usage(format!("no profile is called {name:?}"));
        match closest(name, self.profiles.keys().cloned()) {
            Some(close) => stop.hint(format!("did you mean `{close}`?")),
            None => stop.hint(format!("`tencent-chat login --profile {name}` makes one")),
        }
    }

    /// Writes the file anew, so that a reader sees the old one or the new one.
    fn write(&self, target: &Path) -> io::Result<()> {
        let text = serde_json::to_string_pretty(&Content { profiles: self.profiles.clone() })?;
        let new = target.with_extension(format!("{}.new", std::process::id()));
        let write = || {
            let mut file = create_private(&new)?;
            file.write_all(text.as_bytes())?;
            file.write_all(b"\n")?;
            file.sync_all()?;
            fs::rename(&new, target)
        };
        let written = write();
        if written.is_err() {
            // Whether it is there or not.
            let _ = fs::remove_file(&new);
        }
        written
    }
}

/// What is said of a profile that would be lost.
pub fn exists(name: &str) -> Stop {
    Stop::usage(format!("the profile `{name}` exists; nothing was kept"))
        .hint("--yes replaces it, and --profile NAME keeps another one")
}

/// Where the file stands, which may be given by a link, and a lock on it: a file beside it, since the file itself is replaced.
fn locked(path: &Path) -> io::Result<(PathBuf, File)> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let target = files::target(path)?;
    let lock = open_private(&target.with_extension("lock"))?;
    fs4::FileExt::lock(&lock)?;
    Ok((target, lock))
}

/// The name of the profile that is asked for: by an option, else by a variable.
pub fn name(asked: Option<&str>) -> String {
    let of_variable = || env::var(VARIABLE).ok().filter(|name| !name.is_empty());
    asked.map(str::to_owned).or_else(of_variable).unwrap_or_else(|| DEFAULT.to_owned())
}

/// Where the profiles stand: in the folder in which programs of this system keep their settings.
fn file() -> Option<PathBuf> {
    let folder = |variable: &str| env::var_os(variable).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    if let Some(file) = folder(FILE_VARIABLE) {
        return Some(file);
    }
    let folder = match cfg!(windows) {
        true => folder("APPDATA"),
        false => folder("XDG_CONFIG_HOME").or_else(|| Some(folder("HOME")?.join(".config"))),
    };
    Some(folder?.join("tencent-chat").join("profiles.json"))
}

#[cfg(unix)]
fn create_private(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(unix)]
fn open_private(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new().append(true).create(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn open_private(path: &Path) -> io::Result<File> {
    fs::OpenOptions::new().append(true).create(true).open(path)
}

/// Files below the user's `APPDATA` are the user's own.
#[cfg(not(unix))]
fn create_private(path: &Path) -> io::Result<File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path)
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> bool {
    false
}
