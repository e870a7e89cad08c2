//! zlib compression of a UserSig's JSON: one block with the fixed codes of RFC 1951.
//!
//! Its shape is known, and with it which of its parts stood in it before: nothing is searched. A general compressor sorts,
//! chains and counts to gain some percent on such a short text. It would be the largest part of the WebAssembly module, and
//! take most of the time that signing takes.

use std::ops::Range;

/// The header of zlib: a window of 32 KB, the usual level (RFC 1950).
const HEADER: [u8; 2] = [0x78, 0x9c];

/// The lengths of copies that have a code each without further bits.
const LENGTHS: std::ops::RangeInclusive<usize> = 3..=10;

/// A text that is compressed while it is put together.
pub(super) struct Compressed {
    text: Vec<u8>,
    out: Vec<u8>,
    /// Bits on their way into bytes, the lowest first; fewer than 8 of them.
    held: u32,
    count: u32,
}

impl Compressed {
    /// One for about so many bytes.
    pub fn new(most: usize) -> Self {
        let mut out = Vec::with_capacity(HEADER.len() + most);
        out.extend(HEADER);
        // The block is the last one, and its codes are fixed.
        Self { text: Vec::with_capacity(most), out, held: 0b011, count: 3 }
    }

    /// The next part of the text.
    pub fn text(&mut self, text: &[u8]) {
        self.text.extend(text);
        if text.iter().any(|byte| *byte > 143) {
            text.iter().for_each(|byte| self.literal(*byte));
            return;
        }
        let (mut held, count) = (self.held, self.count);
        self.out.extend(text.iter().map(|byte| {
            held |= reversed(0x30 + byte) << count;
            let whole = held as u8;
            held >>= 8;
            whole
        }));
        self.held = held;
    }

    fn literal(&mut self, byte: u8) {
        match byte {
            0..144 => self.put(reversed(0x30 + byte), 8),
            _ => self.code(0x190 + u32::from(byte) - 144, 9),
        }
    }

    /// A part of the text once more. It has 3 to 10 bytes, and begins no more than 32 KB ago.
    pub fn again(&mut self, range: Range<usize>) {
        debug_assert!(LENGTHS.contains(&range.len()) && self.text.len() - range.start <= 32_768);
        self.code(1 + (range.len() - LENGTHS.start()) as u32, 7);
        match (self.text.len() - range.start) as u32 - 1 {
            near @ 0..4 => self.code(near, 5),
            far => {
                let extra = far.ilog2() - 1;
                self.code(2 * (extra + 1) + (far >> extra & 1), 5);
                self.put(far & ((1 << extra) - 1), extra);
            }
        }
        self.text.extend_from_within(range);
    }

    /// All of it, which every zlib reads.
    pub fn end(mut self) -> Vec<u8> {
        // The end of the block, and of the last byte.
        self.put(0, 7 + 7);
        self.out.extend(adler32(&self.text).to_be_bytes());
        self.out
    }

    /// At most 16 bits.
    fn put(&mut self, bits: u32, count: u32) {
        self.held |= bits << self.count;
        self.count += count;
        while self.count >= 8 {
            self.out.push(self.held as u8);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// A Huffman code, whose highest bit comes first.
    fn code(&mut self, code: u32, count: u32) {
        self.put(code.reverse_bits() >> (32 - count), count);
    }
}

/// The bits of a byte in the other order.
fn reversed(byte: u8) -> u32 {
    const HALVES: [u8; 16] = [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15];
    u32::from(HALVES[usize::from(byte & 15)] << 4 | HALVES[usize::from(byte >> 4)])
}

/// The checksum of RFC 1950.
pub(super) fn adler32(data: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    // The sums of so many bytes have 32 bits.
    for part in data.chunks(5_552) {
        for byte in part {
            a += u32::from(*byte);
            b += a;
        }
        a %= 65_521;
        b %= 65_521;
    }
    b << 16 | a
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    fn inflated(compressed: &[u8]) -> Vec<u8> {
        miniz_oxide::inflate::decompress_to_vec_zlib(compressed).unwrap()
    }

    #[test]
    fn every_byte_is_understood() {
        let mut random = Random(7);
        for count in (0..700).chain([4_095, 40_000, 70_000]) {
            let text: Vec<u8> = (0..count).map(|_| random.bits() as u8).collect();
            let mut compressed = Compressed::new(count);
            compressed.text(&text);
            assert_eq!(inflated(&compressed.end()), text, "{count} bytes");
        }
    }

    #[test]
    fn every_copy_is_understood() {
        for distance in (10..600).chain([1_000, 1_024, 1_025, 24_576, 24_577, 32_768]) {
            let text: Vec<u8> = (0..distance).map(|at| (at % 251) as u8 ^ (at / 251) as u8).collect();
            let mut compressed = Compressed::new(0);
            compressed.text(&text[..distance - 5]);
            let mut whole = text[..distance - 5].to_vec();
            for length in LENGTHS {
                let place = whole.len().saturating_sub(distance)..whole.len().saturating_sub(distance) + length;
                if place.end <= whole.len() && whole.len() > place.start {
                    compressed.again(place.clone());
                    whole.extend_from_within(place);
                }
            }
            compressed.text(b"end");
            whole.extend(b"end");
            assert_eq!(inflated(&compressed.end()), whole, "{distance} back");
        }
    }

    #[test]
    fn a_checksum_is_the_one_of_the_general_library() {
        let data = vec![0xff; 100_000];
        for count in [0, 1, 5_551, 5_552, 5_553, 100_000] {
            let general = miniz_oxide::deflate::compress_to_vec_zlib(&data[..count], 6);
            assert_eq!(adler32(&data[..count]).to_be_bytes(), general[general.len() - 4..]);
        }
    }
}
