//! What a data file consists of behind its first line: frames, whose checksums show where a write ended early.
//!
//! A frame has a kind, the length of its content and the content's checksum, the checksum of these nine bytes, and the content.

use flate2::Crc;

/// How many bytes stand before the content, and how many of them the second checksum is for.
const HEAD: usize = 13;
const CHECKED: usize = 9;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The state: JSON in zlib.
    Snapshot = 1,
    /// Entries of the journal that were written together.
    Entries = 2,
}

/// What some bytes begin with.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Read<'a> {
    /// A frame, and how long it is with its head.
    Frame { kind: Kind, content: &'a [u8], length: usize },
    /// What may be the start of a frame.
    Part,
    /// Not a frame.
    Damaged,
}

/// A frame with this content.
pub(super) fn frame(kind: Kind, content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("a snapshot and a document have less than 4 GiB");
    let mut frame = Vec::with_capacity(HEAD + content.len());
    frame.push(kind as u8);
    frame.extend(length.to_le_bytes());
    frame.extend(checksum(content).to_le_bytes());
    frame.extend(checksum(&frame).to_le_bytes());
    frame.extend(content);
    frame
}

pub(super) fn read(bytes: &[u8]) -> Read<'_> {
    let Some((head, rest)) = bytes.split_at_checked(HEAD) else { return Read::Part };
    let number = |at: usize| u32::from_le_bytes(std::array::from_fn(|index| head[at + index]));
    let kind = match head[0] {
        1 => Kind::Snapshot,
        2 => Kind::Entries,
        _ => return Read::Damaged,
    };
    if checksum(&head[..CHECKED]) != number(CHECKED) {
        return Read::Damaged;
    }
    let length = number(1) as usize;
    match rest.get(..length) {
        None => Read::Part,
        Some(content) if checksum(content) == number(5) => Read::Frame { kind, content, length: HEAD + length },
        Some(_) => Read::Damaged,
    }
}

/// Whether a whole frame begins anywhere.
pub(super) fn is_in(bytes: &[u8]) -> bool {
    (0..bytes.len()).any(|at| matches!(read(&bytes[at..]), Read::Frame { .. }))
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut checksum = Crc::new();
    checksum.update(bytes);
    checksum.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_read_as_it_was_written_and_a_part_of_it_is_a_part() {
        let whole = frame(Kind::Entries, b"content");
        let expected = Read::Frame { kind: Kind::Entries, content: b"content", length: whole.len() };
        assert_eq!(read(&[&whole[..], b"more"].concat()), expected);
        for end in 0..whole.len() {
            assert_eq!(read(&whole[..end]), Read::Part, "{end}");
        }
    }

    #[test]
    fn a_frame_with_another_byte_is_damaged() {
        let whole = frame(Kind::Snapshot, b"content");
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 4;
            assert_eq!(read(&damaged), Read::Damaged, "{at}");
        }
        assert_eq!(read(&[0; 20]), Read::Damaged);
    }

    #[test]
    fn a_whole_frame_is_found_behind_other_bytes() {
        let whole = frame(Kind::Snapshot, b"");
        assert!(is_in(&[b"abc", &whole[..], b"d"].concat()));
        assert!(!is_in(&[b"abc", &whole[1..]].concat()));
    }
}
