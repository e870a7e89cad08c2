//! zlib decompression of the short texts of UserSigs (RFC 1950, RFC 1951), for input that nobody trusts: the output is
//! bounded, and nothing panics.
//!
//! It reads bit by bit. For a text of 300 bytes that takes no longer than building the lookup tables of a general
//! decompressor, which would be one of the largest parts of the WebAssembly module.

use super::deflate::adler32;

/// Why data cannot be decompressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It begins well, and its end is missing.
    CutOff,
    /// It is not zlib's, or holds more than allowed.
    Wrong,
}

/// The longest code of RFC 1951.
const LONGEST_CODE: usize = 15;

/// In which order the lengths of the code lengths' own code stand.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Decompresses data that becomes no longer than `most` bytes.
pub(super) fn inflate(data: &[u8], most: usize) -> Result<Vec<u8>, Fault> {
    let [method, flags, rest @ ..] = data else {
        return Err(if data.is_empty() { Fault::Wrong } else { Fault::CutOff });
    };
    let header = u16::from_be_bytes([*method, *flags]);
    // Deflate, a window that is not too large, no dictionary.
    if method & 0x0f != 8 || method >> 4 > 7 || flags & 0x20 != 0 || header % 31 != 0 {
        return Err(Fault::Wrong);
    }
    let mut reader = Reader { data: rest, at: 0, bit: 0, out: Vec::new(), most };
    loop {
        let is_last = reader.bits(1)? == 1;
        match reader.bits(2)? {
            0 => reader.stored()?,
            1 => reader.compressed(&fixed_lengths(), &[5; 32])?,
            2 => {
                let (lengths, literals) = reader.lengths()?;
                reader.compressed(&lengths[..literals], &lengths[literals..])?;
            }
            _ => return Err(Fault::Wrong),
        }
        if is_last {
            break;
        }
    }
    reader.skip_to_byte();
    let checksum = reader.bytes(4)?.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    if checksum == adler32(&reader.out) { Ok(reader.out) } else { Err(Fault::Wrong) }
}

/// The lengths of the fixed code of literals, lengths and the end.
fn fixed_lengths() -> [u8; 288] {
    let mut lengths = [8; 288];
    lengths[144..256].fill(9);
    lengths[256..280].fill(7);
    lengths
}

struct Reader<'d> {
    data: &'d [u8],
    /// The next byte, of which bits before `bit` are taken.
    at: usize,
    bit: u32,
    out: Vec<u8>,
    most: usize,
}

impl<'d> Reader<'d> {
    fn bits(&mut self, count: u32) -> Result<u32, Fault> {
        let mut bits = 0;
        for place in 0..count {
            let byte = self.data.get(self.at).ok_or(Fault::CutOff)?;
            bits |= u32::from(byte >> self.bit & 1) << place;
            self.bit = (self.bit + 1) % 8;
            self.at += usize::from(self.bit == 0);
        }
        Ok(bits)
    }

    /// Whole bytes. What is left of one that was begun must have been skipped.
    fn bytes(&mut self, count: usize) -> Result<&'d [u8], Fault> {
        let bytes = self.data.get(self.at..self.at + count).ok_or(Fault::CutOff)?;
        self.at += count;
        Ok(bytes)
    }

    fn skip_to_byte(&mut self) {
        self.at += usize::from(self.bit > 0);
        self.bit = 0;
    }

    fn push(&mut self, byte: u8) -> Result<(), Fault> {
        if self.out.len() == self.most {
            return Err(Fault::Wrong);
        }
        self.out.push(byte);
        Ok(())
    }

    fn stored(&mut self) -> Result<(), Fault> {
        self.skip_to_byte();
        let [a, b, c, d] = *self.bytes(4)? else { return Err(Fault::CutOff) };
        let length = u16::from_le_bytes([a, b]);
        if length != !u16::from_le_bytes([c, d]) {
            return Err(Fault::Wrong);
        }
        self.bytes(length.into())?.iter().try_for_each(|byte| self.push(*byte))
    }

    /// The lengths of a block's own two codes, and how many are of the first.
    fn lengths(&mut self) -> Result<(Vec<u8>, usize), Fault> {
        let literals = self.bits(5)? as usize + 257;
        let distances = self.bits(5)? as usize + 1;
        let count = self.bits(4)? as usize + 4;
        if literals > 286 || distances > 30 {
            return Err(Fault::Wrong);
        }
        let mut own = [0; ORDER.len()];
        for place in &ORDER[..count] {
            own[*place] = self.bits(3)? as u8;
        }
        let code = Code::of(&own, false)?;
        let mut lengths = Vec::with_capacity(literals + distances);
        while lengths.len() < literals + distances {
            let (value, times) = match self.symbol(&code)? {
                length @ 0..16 => (length as u8, 1),
                16 => (*lengths.last().ok_or(Fault::Wrong)?, 3 + self.bits(2)?),
                17 => (0, 3 + self.bits(3)?),
                _ => (0, 11 + self.bits(7)?),
            };
            lengths.extend((0..times).map(|_| value));
        }
        if lengths.len() > literals + distances || lengths[256] == 0 {
            return Err(Fault::Wrong);
        }
        Ok((lengths, literals))
    }

    fn compressed(&mut self, literals: &[u8], distances: &[u8]) -> Result<(), Fault> {
        let (literals, distances) = (Code::of(literals, false)?, Code::of(distances, true)?);
        loop {
            let length = match self.symbol(&literals)? {
                literal @ 0..256 => {
                    self.push(literal as u8)?;
                    continue;
                }
                256 => return Ok(()),
                symbol @ 257..265 => symbol - 254,
                symbol @ 265..285 => {
                    let extra = (symbol - 261) / 4;
                    3 + ((4 + (symbol - 261) % 4) << extra) + self.bits(extra)?
                }
                285 => 258,
                _ => return Err(Fault::Wrong),
            };
            let distance = match self.symbol(&distances)? {
                near @ 0..4 => near + 1,
                symbol @ 4..30 => {
                    let extra = symbol / 2 - 1;
                    1 + ((2 + symbol % 2) << extra) + self.bits(extra)?
                }
                _ => return Err(Fault::Wrong),
            };
            let from = self.out.len().checked_sub(distance as usize).ok_or(Fault::Wrong)?;
            for at in from..from + length as usize {
                self.push(self.out[at])?;
            }
        }
    }

    fn symbol(&mut self, code: &Code) -> Result<u32, Fault> {
        // Codes of one length follow each other, after those that are shorter.
        let (mut value, mut first, mut before) = (0, 0, 0);
        for count in &code.counts[1..] {
            value |= self.bits(1)?;
            if value < first + count {
                return code
                    .symbols
                    .get((before + value - first) as usize)
                    .map(|one| u32::from(*one))
                    .ok_or(Fault::Wrong);
            }
            before += count;
            first = (first + count) << 1;
            value <<= 1;
        }
        Err(Fault::Wrong)
    }
}

/// A Huffman code.
struct Code {
    /// How many symbols have a code of each length.
    counts: [u32; LONGEST_CODE + 1],
    /// The symbols by their codes.
    symbols: Vec<u16>,
}

impl Code {
    /// A code by the lengths of its symbols' codes. One of a single symbol, or of none, is allowed for distances only.
    fn of(lengths: &[u8], is_distance: bool) -> Result<Self, Fault> {
        let mut counts = [0; LONGEST_CODE + 1];
        lengths.iter().for_each(|length| counts[usize::from(*length)] += 1);
        let left =
            counts[1..].iter().try_fold(1u32, |left, count| (left * 2).checked_sub(*count)).ok_or(Fault::Wrong)?;
        let used = lengths.len() as u32 - counts[0];
        let is_short = used == 0 || (used == 1 && counts[1] == 1);
        if left > 0 && !(is_distance && is_short) {
            return Err(Fault::Wrong);
        }
        let mut symbols = Vec::with_capacity(used as usize);
        for length in 1..=LONGEST_CODE as u8 {
            symbols.extend((0u16..).zip(lengths).filter(|(_, one)| **one == length).map(|(symbol, _)| symbol));
        }
        counts[0] = 0;
        Ok(Self { counts, symbols })
    }
}

#[cfg(test)]
mod tests {
    use miniz_oxide::deflate::compress_to_vec_zlib;
    use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

    use super::*;
    use crate::random::Random;

    const MOST: usize = 4096;

    /// Texts as UserSigs hold them, and others: `kinds` letters in random order with repeated parts.
    fn text(random: &mut Random) -> Vec<u8> {
        let (count, kinds) = (random.below(900) as usize, 1 + random.below(256));
        let mut text: Vec<u8> = Vec::new();
        while text.len() < count {
            if random.below(4) == 0 && !text.is_empty() {
                let from = random.below(text.len() as u64) as usize;
                text.extend_from_within(from..text.len().min(from + 40));
            } else {
                text.push(random.below(kinds) as u8);
            }
        }
        text
    }

    #[test]
    fn what_every_level_compresses_is_read() {
        let mut random = Random(1);
        for level in 0..=10 {
            for _ in 0..300 {
                let text = text(&mut random);
                assert_eq!(inflate(&compress_to_vec_zlib(&text, level), MOST), Ok(text));
            }
        }
    }

    #[test]
    fn broken_data_is_never_taken_where_the_general_decompressor_refuses_it() {
        let mut random = Random(2);
        let mut both = 0;
        for round in 0..60_000u64 {
            let mut data = compress_to_vec_zlib(&text(&mut random), (round % 11) as u8);
            for _ in 0..=random.below(3) {
                let at = random.below(data.len() as u64) as usize;
                data[at] ^= 1 << random.below(8);
            }
            if random.below(4) == 0 {
                data.truncate(random.below(data.len() as u64) as usize);
            }
            let general = decompress_to_vec_zlib_with_limit(&data, MOST);
            match (inflate(&data, MOST), general) {
                (Ok(own), Ok(general)) => {
                    assert_eq!(own, general);
                    both += 1;
                }
                (Ok(_), Err(error)) => panic!("taken, and refused by the other: {error:?} {data:?}"),
                (Err(_), _) => {}
            }
        }
        assert!(both > 0);
    }

    #[test]
    fn more_than_allowed_is_refused() {
        let data = compress_to_vec_zlib(&vec![b'a'; MOST + 1], 6);
        assert_eq!(inflate(&data, MOST), Err(Fault::Wrong));
        assert_eq!(inflate(&data, MOST + 1), Ok(vec![b'a'; MOST + 1]));
    }

    #[test]
    fn data_whose_end_is_missing_is_distinguished_from_wrong_data() {
        let data = compress_to_vec_zlib(br#"{"TLS.ver":"2.0","TLS.identifier":"alice"}"#, 6);
        for end in 1..data.len() {
            assert_eq!(inflate(&data[..end], MOST), Err(Fault::CutOff), "{end}");
        }
        assert_eq!(inflate(b"nothing of zlib's", MOST), Err(Fault::Wrong));
    }
}
