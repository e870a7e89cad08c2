//! The data file of `--data`: the state survives the process, even if it is killed at any time.
//!
//! The emulator is deterministic: the same inputs at the same times lead to the same state. So the file has a snapshot of the
//! state, and behind it a journal of the inputs since. This module says what the file has and reads it; it does no I/O. A driver
//!
//! 1. locks the file (another file beside it, [`LOCK`]), and passes what is in it to [`Opening`];
//! 2. writes it anew, if [`Opened::is_current`] says that it needs to: [`file()`] to another file ([`UNFINISHED`]), which is
//!    synchronized and then renamed; and calls [`Emulator::keep_journal`];
//! 3. after each call of the emulator appends [`entries`] of [`Emulator::take_journal`], and synchronizes the file, before anything
//!    that follows from the call leaves the process;
//! 4. writes the file anew at a clean end.

mod frame;
mod journal;
mod opening;

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::emulator::Emulator;
use frame::Kind;

pub(crate) use journal::Journal;
pub use opening::{Opened, Opening};

/// The first line of a file, which says what wrote it. Only the version that wrote a journal replays it the same way.
const FIRST_LINE: &str = concat!("tencent-chat-emulator data of format 8 of version ", env!("CARGO_PKG_VERSION"), "\n");

/// What follows the name of a data file in that of the file that is locked in its place. It stays when the emulator ends.
pub const LOCK: &str = ".lock";

/// What follows the name of a data file in that of the file that is to replace it.
pub const UNFINISHED: &str = ".new";

/// Said when a seed is given with a file that exists.
pub const SEED_NOT_USED: &str = "the data file is not new: the seed is not used";

/// Why a file cannot be opened.
pub fn cannot_use(path: &str, why: &str) -> String {
    format!("cannot use the data file {path}: {why}")
}

/// The same when another process has locked it.
pub fn in_use(path: &str) -> String {
    format!("the data file {path} is in use by another process")
}

/// Why the emulator ends.
pub fn cannot_write(why: &str) -> String {
    format!("cannot write the data file: {why}")
}

/// What to append to a file for what [`Emulator::take_journal`] returned, once or several times in order.
pub fn entries(journal: &[u8]) -> Vec<u8> {
    frame::frame(Kind::Entries, journal)
}

/// A whole file: the state of an emulator, and no journal.
pub fn file(emulator: &Emulator) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    let packed = packed.write_all(&emulator.snapshot()).and_then(|()| packed.finish());
    let snapshot = frame::frame(Kind::Snapshot, &packed.expect("a list of bytes can be written to"));
    [FIRST_LINE.as_bytes(), &snapshot].concat()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::EmulatorConfig;
    use crate::testing::Server;

    /// A file whose journal has an entry for each of some accounts, and where the snapshot and each entry end.
    fn file() -> (Vec<u8>, Vec<usize>) {
        let mut server = Server::new();
        let mut file = super::file(server.emulator());
        server.emulator_mut().keep_journal();
        let mut ends = vec![file.len()];
        for name in ["a", "b", "c"] {
            assert_eq!(server.code("import_account", json!({ "UserID": name })), 0);
            file.extend(entries(&server.emulator_mut().take_journal()));
            ends.push(file.len());
        }
        assert_eq!(server.code("check_accounts", json!({"CheckItem": [{"UserID": "a"}]})), 0);
        assert_eq!(server.emulator_mut().take_journal(), b"", "what only reads is not kept");
        (file, ends)
    }

    fn open(file: &[u8]) -> Result<Opened, String> {
        let mut opening = Opening::new(EmulatorConfig::default());
        file.chunks(7).try_for_each(|piece| opening.read(piece))?;
        opening.end()
    }

    fn accounts(opened: &Opened) -> usize {
        opened.emulator.apps[&crate::DEMO_APP].state.accounts.len()
    }

    #[test]
    fn a_file_that_ends_anywhere_has_all_that_was_written_as_a_whole() {
        let (file, ends) = file();
        assert!(open(b"").unwrap().is_new);
        for end in 1..=file.len() {
            match (open(&file[..end]), ends.iter().filter(|whole| **whole <= end).count()) {
                (Err(_), 0) => {}
                (Ok(opened), whole @ 1..) => {
                    assert_eq!(accounts(&opened), whole, "{end}");
                    assert_eq!((opened.is_new, opened.is_current), (false, end == ends[0]), "{end}");
                }
                (other, whole) => panic!("{end}: {whole} {other:?}"),
            }
        }
    }

    #[test]
    fn another_byte_is_noticed_and_only_the_last_write_may_be_torn() {
        let (file, ends) = file();
        for at in 0..file.len() {
            let mut damaged = file.clone();
            damaged[at] ^= 1;
            match open(&damaged) {
                Err(_) => assert!(at < ends[2], "{at}"),
                Ok(opened) => assert_eq!((at >= ends[2], accounts(&opened)), (true, 3), "{at}"),
            }
        }
    }
}
