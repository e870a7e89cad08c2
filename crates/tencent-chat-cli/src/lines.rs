//! Lines of a file, each of a limited length, so that one without an end does not fill the memory.

use std::io::{self, BufRead, Read as _};

/// The longest line or row, in bytes.
pub const LONGEST: usize = 64 << 20;

/// Reads a line with its end; nothing at the end of the file.
pub fn next(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    input.take(LONGEST as u64 + 1).read_until(b'\n', &mut line)?;
    match line.len() {
        0 => Ok(None),
        length if length > LONGEST => Err(too_long("it has")),
        _ => Ok(Some(line)),
    }
}

pub fn too_long(what: &str) -> io::Error {
    io::Error::other(format!("{what} more than {} MiB", LONGEST >> 20))
}
