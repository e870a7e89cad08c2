//! Reads bytes of a file.

use super::{Coded, File};
use crate::{Object, Union};

/// Reads bytes of a file, which holds what they name.
pub struct Decoder {
    file: &'static File,
    bytes: &'static [u8],
    /// The line after the last string's.
    line: usize,
}

impl Decoder {
    pub(super) fn new(file: &'static File, bytes: &'static [u8]) -> Self {
        Self { file, bytes, line: 0 }
    }

    /// The next byte; 0 after the end, which no reader reaches.
    pub(super) fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *first
    }

    pub(super) fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f).wrapping_shl(shift);
            if byte < 0x80 {
                return number;
            }
            shift += 7;
        }
    }

    pub(super) fn text(&mut self) -> &'static str {
        let at = self.line.wrapping_add_signed(i64::decode(self) as isize);
        self.line = at + 1;
        self.file.text(at)
    }

    pub(super) fn object(&mut self) -> &'static Object {
        let (file, at) = self.place();
        file.object(at)
    }

    pub(super) fn union(&mut self) -> &'static Union {
        let (file, at) = self.place();
        file.union(at)
    }

    /// The file and the index of something: the lowest bit is set where the file is the shared one.
    fn place(&mut self) -> (&'static File, usize) {
        let number = self.number() as usize;
        (if number & 1 == 0 { self.file } else { self.file.shared() }, number >> 1)
    }

    /// As many bytes as the number before them says.
    fn piece(&mut self) -> &'static [u8] {
        let count = self.number() as usize;
        let (piece, rest) = self.bytes.split_at_checked(count).unwrap_or_default();
        self.bytes = rest;
        piece
    }

    /// A list of such pieces.
    pub(super) fn pieces(&mut self) -> impl Iterator<Item = &'static [u8]> {
        let count = self.number();
        (0..count).map(|_| self.piece())
    }

    /// The strings of the file.
    pub(super) fn lines(&mut self) -> std::str::Split<'static, char> {
        std::str::from_utf8(self.piece()).unwrap_or_default().split('\n')
    }
}
