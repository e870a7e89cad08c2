//! zlib decompression of the short texts of UserSigs (RFC 1950, RFC 1951), for input that nobody trusts: the output is
//! bounded, and nothing panics.
//!
//! It has no lookup tables: for a text of 300 bytes, making those of a general decompressor takes longer than reading, and
//! they would be one of the largest parts of the WebAssembly module.

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
    let mut reader = Reader { data: rest, held: 0, count: 0, out: Vec::with_capacity(most.min(512)), most };
    loop {
        let is_last = reader.bits(1)? == 1;
        match reader.bits(2)? {
            0 => reader.stored()?,
            1 => reader.compressed(Code::FixedLiterals, Code::FixedDistances)?,
            2 => {
                let (lengths, literals) = reader.lengths()?;
                let (literals, distances) = lengths.split_at(literals);
                let (literals, distances) = (OwnCode::of(literals, false)?, OwnCode::of(distances, true)?);
                reader.compressed(Code::Own(&literals), Code::Own(&distances))?;
            }
            _ => return Err(Fault::Wrong),
        }
        if is_last {
            break;
        }
    }
    reader.skip_to_byte();
    let checksum = u32::from_be_bytes([reader.byte()?, reader.byte()?, reader.byte()?, reader.byte()?]);
    if checksum == adler32(&reader.out) { Ok(reader.out) } else { Err(Fault::Wrong) }
}

struct Reader<'d> {
    /// What is not held yet.
    data: &'d [u8],
    /// The next bits, the lowest first, and how many.
    held: u64,
    count: u32,
    out: Vec<u8>,
    most: usize,
}

impl<'d> Reader<'d> {
    /// Holds at least 32 bits, where there are so many.
    fn fill(&mut self) {
        while self.count < 32 {
            if let Some((bytes, rest)) = self.data.split_first_chunk() {
                self.held |= u64::from(u32::from_le_bytes(*bytes)) << self.count;
                self.count += 32;
                self.data = rest;
            } else if let [byte, rest @ ..] = self.data {
                self.held |= u64::from(*byte) << self.count;
                self.count += 8;
                self.data = rest;
            } else {
                return;
            }
        }
    }

    /// At most 16 bits.
    fn bits(&mut self, count: u32) -> Result<u32, Fault> {
        self.fill();
        let bits = self.held & ((1 << count) - 1);
        self.skip(count)?;
        Ok(bits as u32)
    }

    fn skip(&mut self, count: u32) -> Result<(), Fault> {
        self.count = self.count.checked_sub(count).ok_or(Fault::CutOff)?;
        self.held >>= count;
        Ok(())
    }

    /// Whole bytes. What is left of one that was begun must have been skipped.
    fn byte(&mut self) -> Result<u8, Fault> {
        self.bits(8).map(|bits| bits as u8)
    }

    fn skip_to_byte(&mut self) {
        self.held >>= self.count % 8;
        self.count -= self.count % 8;
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
        let length = self.bits(16)?;
        if length ^ self.bits(16)? != 0xffff {
            return Err(Fault::Wrong);
        }
        for _ in 0..length {
            let byte = self.byte()?;
            self.push(byte)?;
        }
        Ok(())
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
        let code = OwnCode::of(&own, false)?;
        let mut lengths = Vec::with_capacity(literals + distances);
        while lengths.len() < literals + distances {
            let (value, times) = match self.symbol(Code::Own(&code))? {
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

    fn compressed(&mut self, literals: Code<'_>, distances: Code<'_>) -> Result<(), Fault> {
        loop {
            let length = match self.symbol(literals)? {
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
            let distance = match self.symbol(distances)? {
                near @ 0..4 => near + 1,
                symbol @ 4..30 => {
                    let extra = symbol / 2 - 1;
                    1 + ((2 + symbol % 2) << extra) + self.bits(extra)?
                }
                _ => return Err(Fault::Wrong),
            };
            let from = self.out.len().checked_sub(distance as usize).ok_or(Fault::Wrong)?;
            if self.out.len() + length as usize > self.most {
                return Err(Fault::Wrong);
            }
            for at in from..from + length as usize {
                self.out.push(self.out[at]);
            }
        }
    }

    fn symbol(&mut self, code: Code<'_>) -> Result<u32, Fault> {
        self.fill();
        // The highest bit of a code comes first.
        let next = u32::from((self.held as u16).reverse_bits() >> 1);
        let (symbol, length) = match code {
            Code::FixedLiterals => match next >> 6 {
                seven @ 0..0x60 => (256 + (seven >> 2), 7),
                eight @ 0x60..0x180 => ((eight >> 1) - 0x30, 8),
                eight @ 0x180..0x190 => (280 + (eight >> 1) - 0xc0, 8),
                nine => (144 + nine - 0x190, 9),
            },
            Code::FixedDistances => (next >> 10, 5),
            Code::Own(code) => match (1..=LONGEST_CODE).find(|length| next < code.limits[*length]) {
                Some(length) => {
                    let place = (next >> (LONGEST_CODE - length)).wrapping_add(code.places[length]);
                    (code.symbols[place as usize].into(), length as u32)
                }
                None if self.count < LONGEST_CODE as u32 => return Err(Fault::CutOff),
                None => return Err(Fault::Wrong),
            },
        };
        self.skip(length)?;
        Ok(symbol)
    }
}

/// A Huffman code.
#[derive(Clone, Copy)]
enum Code<'c> {
    /// The fixed code of literals, lengths and the end.
    FixedLiterals,
    FixedDistances,
    Own(&'c OwnCode),
}

/// A code of a block's own. Codes of one length follow each other, after those that are shorter.
struct OwnCode {
    /// For each length, the first value of 15 bits that does not begin with a code of this length or a shorter one.
    limits: [u32; LONGEST_CODE + 1],
    /// For each length, what to add to a code for the place of its symbol.
    places: [u32; LONGEST_CODE + 1],
    /// The symbols by their codes.
    symbols: [u16; MOST_SYMBOLS],
}

/// Literals, the end and lengths.
const MOST_SYMBOLS: usize = 286;

impl OwnCode {
    /// A code by the lengths of its symbols' codes. One of a single symbol, or of none, is allowed for distances only.
    fn of(lengths: &[u8], is_distance: bool) -> Result<Self, Fault> {
        // How many symbols have a code of each length.
        let mut counts = [0; LONGEST_CODE + 1];
        lengths.iter().for_each(|length| counts[usize::from(*length)] += 1);
        let used = lengths.len() as u32 - counts[0];
        let mut code =
            Self { limits: [0; LONGEST_CODE + 1], places: [0; LONGEST_CODE + 1], symbols: [0; MOST_SYMBOLS] };
        let (mut first, mut before) = (0u32, [0u32; LONGEST_CODE + 2]);
        for length in 1..=LONGEST_CODE {
            code.places[length] = before[length].wrapping_sub(first);
            first += counts[length];
            before[length + 1] = before[length] + counts[length];
            // More codes than there are of this length.
            if first > 1 << length {
                return Err(Fault::Wrong);
            }
            code.limits[length] = first << (LONGEST_CODE - length);
            first <<= 1;
        }
        let is_short = used == 0 || (used == 1 && counts[1] == 1);
        if code.limits[LONGEST_CODE] < 1 << LONGEST_CODE && !(is_distance && is_short) {
            return Err(Fault::Wrong);
        }
        for (symbol, length) in (0..).zip(lengths).filter(|(_, length)| **length > 0) {
            let place = &mut before[usize::from(*length)];
            code.symbols[*place as usize] = symbol;
            *place += 1;
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use miniz_oxide::deflate::compress_to_vec_zlib;
    use miniz_oxide::inflate::{decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit};

    use super::*;
    use crate::random::{Random, rounds};

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
        for round in 0..rounds(100_000) {
            let mut data = compress_to_vec_zlib(&text(&mut random), (round % 11) as u8);
            match random.below(8) {
                // Nothing but the header and the kind of the first block is zlib's.
                0 => {
                    data.truncate(3);
                    data.extend((0..random.below(200)).map(|_| random.bits() as u8).collect::<Vec<_>>());
                }
                // The checksum fits whatever is decompressed, so that broken codes are seen alone.
                1 => {
                    let at = 2 + random.below(data.len() as u64 - 6) as usize;
                    data[at] ^= 1 << random.below(8);
                    if let Ok(text) = decompress_to_vec_with_limit(&data[2..], MOST) {
                        let end = data.len() - 4;
                        data[end..].copy_from_slice(&adler32(&text).to_be_bytes());
                    }
                }
                _ => {
                    for _ in 0..=random.below(3) {
                        let at = random.below(data.len() as u64) as usize;
                        data[at] ^= 1 << random.below(8);
                    }
                }
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
        assert!(both > 1_000, "{both}");
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
