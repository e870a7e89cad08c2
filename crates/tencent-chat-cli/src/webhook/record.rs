//! A webhook that was received, as one line of JSON: what is printed, recorded and sent again.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tencent_chat_emulator::WebhookOutcome;

use crate::ending::Stop;
use crate::files;

/// A webhook, and what came of it.
#[derive(Debug, Deserialize, Serialize)]
pub struct Record {
    /// When it came, in milliseconds since 1970.
    pub time: u64,
    /// Whether it was verified and could be read.
    pub verified: bool,
    /// Otherwise, which check failed, and what that means.
    #[serde(default)]
    pub check: Option<String>,
    /// Its name here, where it is described.
    #[serde(rename = "type", default)]
    pub name: Option<String>,
    #[serde(default)]
    pub command: Option<String>,
    /// The query without its signature, which is as good as a password for a while.
    pub query: String,
    /// Headers that say something about the body or the sender.
    #[serde(default)]
    pub headers: IndexMap<String, String>,
    /// As it came.
    pub body: String,
    /// The fields as the library reads them.
    #[serde(default)]
    pub event: Option<Box<RawValue>>,
    /// What became of it by the answer.
    #[serde(default, deserialize_with = "ignored")]
    pub outcome: Option<WebhookOutcome>,
    /// HTTP status of the answer.
    #[serde(default)]
    pub status: u16,
    #[serde(default)]
    pub answer: String,
    /// What is worth knowing about the answer.
    #[serde(default)]
    pub note: Option<String>,
}

/// What is not needed to send it again.
fn ignored<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<WebhookOutcome>, D::Error> {
    serde::de::IgnoredAny::deserialize(deserializer).map(|_| None)
}

/// The query without its signature.
pub fn without_sign(query: &str) -> String {
    let is_sign = |part: &&str| part.split('=').next().is_some_and(|name| name.eq_ignore_ascii_case("Sign"));
    query.split('&').filter(|part| !is_sign(part)).collect::<Vec<_>>().join("&")
}

/// The file to which webhooks are appended.
pub struct Recording(File);

impl Recording {
    pub fn open(path: &Path) -> Result<Self, Stop> {
        files::check("--record", path)?;
        let opened = Self::opened(path);
        opened.map_err(|error| Stop::usage(format!("--record: {}: {error}", path.display())))
    }

    fn opened(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.create(true).append(true).read(true);
        // Messages of users are in it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        // A process that was killed may have left the beginning of a line.
        if file.metadata()?.is_file() && file.seek(SeekFrom::End(0))? > 0 {
            let mut last = [0];
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                file.write_all(b"\n")?;
            }
        }
        Ok(Self(file))
    }

    /// Appends a line, at once and as a whole.
    pub fn append(&mut self, line: &str) -> io::Result<()> {
        self.0.write_all(format!("{line}\n").as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_not_kept() {
        assert_eq!(without_sign("SdkAppid=1&Sign=abc&RequestTime=2"), "SdkAppid=1&RequestTime=2");
        assert_eq!(without_sign("sign=abc"), "");
    }

    #[test]
    fn a_line_that_was_cut_stands_alone() {
        let path = std::env::temp_dir().join(format!("tencent-chat-cli-recording-{}", std::process::id()));
        std::fs::write(&path, "{\"time\":").unwrap();
        Recording::open(&path).unwrap().append("{}").unwrap();
        Recording::open(&path).unwrap().append("[]").unwrap();
        let kept = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(kept, "{\"time\":\n{}\n[]\n");
    }
}
