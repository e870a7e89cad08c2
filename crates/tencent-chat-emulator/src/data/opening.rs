//! Reads a data file.

use std::io::Write;
use std::mem;

use flate2::write::ZlibDecoder;

use super::FIRST_LINE;
use super::frame::{self, Kind, Read};
use super::journal::Replay;
use crate::config::EmulatorConfig;
use crate::emulator::Emulator;

/// How the first line of a file of any version begins.
const BEGINNING: &str = "tencent-chat-emulator data of ";

const NOT_OURS: &str = "it is not a data file of the emulator";
const DAMAGED: &str = "it is damaged";

/// An emulator on the way to the state of a data file.
pub struct Opening {
    emulator: Emulator,
    config: EmulatorConfig,
    part: Part,
    /// What was read and is not a whole line or frame yet.
    unread: Vec<u8>,
    replay: Replay,
}

/// Which part of the file comes next.
enum Part {
    FirstLine,
    Snapshot,
    Journal,
    /// What is behind something that is not a frame.
    Torn,
}

/// An emulator in the state of a data file.
#[derive(Debug)]
#[non_exhaustive]
pub struct Opened {
    /// The emulator.
    pub emulator: Emulator,
    /// Whether the file does not exist, or is empty.
    pub is_new: bool,
    /// Whether the file can be appended to. Otherwise it must be written anew first.
    pub is_current: bool,
}

impl std::fmt::Debug for Opening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opening").field("emulator", &self.emulator).finish_non_exhaustive()
    }
}

impl Opening {
    /// For an emulator that is set up so.
    pub fn new(config: EmulatorConfig) -> Self {
        let emulator = Emulator::new(config.clone());
        Self { emulator, config, part: Part::FirstLine, unread: Vec::new(), replay: Replay::default() }
    }

    /// Takes the next bytes of the file.
    ///
    /// # Errors
    /// Why the file cannot be used, for [`cannot_use`](super::cannot_use).
    pub fn read(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.unread.extend(bytes);
        let mut unread = mem::take(&mut self.unread);
        let mut taken = 0;
        loop {
            let length = match self.part {
                Part::FirstLine => first_line(&unread[taken..])?,
                Part::Torn => 0,
                Part::Snapshot | Part::Journal => self.frame(&unread[taken..])?,
            };
            if length == 0 {
                break;
            }
            if matches!(self.part, Part::FirstLine) {
                self.part = Part::Snapshot;
            }
            taken += length;
        }
        unread.drain(..taken);
        self.unread = unread;
        Ok(())
    }

    /// Takes a frame, and returns how long it is; 0 when it is not whole.
    fn frame(&mut self, bytes: &[u8]) -> Result<usize, String> {
        let (kind, content, length) = match (frame::read(bytes), &self.part) {
            (Read::Frame { kind, content, length }, _) => (kind, content, length),
            (Read::Part, _) => return Ok(0),
            (Read::Damaged, Part::Journal) => {
                self.part = Part::Torn;
                return Ok(0);
            }
            (Read::Damaged, _) => return Err(DAMAGED.to_owned()),
        };
        match (&self.part, kind) {
            (Part::Snapshot, Kind::Snapshot) => {
                let mut snapshot = ZlibDecoder::new(Vec::new());
                let snapshot = snapshot.write_all(content).and_then(|()| snapshot.finish());
                self.emulator.restore(&snapshot.map_err(|_| DAMAGED)?)?;
                self.part = Part::Journal;
            }
            (Part::Journal, Kind::Entries) => self.replay.entries(&mut self.emulator, content)?,
            _ => return Err(DAMAGED.to_owned()),
        }
        Ok(length)
    }

    /// The emulator, when the file was read to its end.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn end(mut self) -> Result<Opened, String> {
        let is_new = matches!(self.part, Part::FirstLine) && self.unread.is_empty();
        // Only the last write may have ended early: what follows something that is not a frame was written after it.
        match self.part {
            Part::FirstLine if !is_new => return Err(NOT_OURS.to_owned()),
            Part::Snapshot => return Err(DAMAGED.to_owned()),
            Part::Torn | Part::Journal if frame::is_in(&self.unread) => return Err(DAMAGED.to_owned()),
            _ => {}
        }
        if !is_new {
            self.emulator.forget_what_was_sent();
        }
        let has_new_settings = self.emulator.start_with(self.config)?;
        let is_current = !is_new && !has_new_settings && self.replay.count == 0 && self.unread.is_empty();
        Ok(Opened { emulator: self.emulator, is_new, is_current })
    }
}

/// How long the first line is; 0 when it is not whole.
fn first_line(bytes: &[u8]) -> Result<usize, String> {
    let line = bytes.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
    if line == FIRST_LINE.as_bytes() {
        return Ok(line.len());
    }
    let begins = BEGINNING.as_bytes().iter().zip(line).all(|(expected, found)| expected == found);
    match line.strip_suffix(b"\n") {
        _ if !begins || line.len() > 2 * FIRST_LINE.len() => Err(NOT_OURS.to_owned()),
        None => Ok(0),
        Some(line) => {
            let [theirs, ours] = [&String::from_utf8_lossy(line), FIRST_LINE.trim_end()]
                .map(|line| line.trim_start_matches(BEGINNING).to_owned());
            Err(format!("it has {theirs}, and this is {ours}; export the state with the version that wrote it"))
        }
    }
}
