//! zlib compression of a UserSig's JSON: one block with the fixed codes of RFC 1951.
//!
//! A general compressor sorts, chains and counts to gain five percent on such a short text. It would be the largest part
//! of the WebAssembly module, and take most of the time that signing takes.

/// The header of zlib: a window of 32 KB, the usual level (RFC 1950).
const HEADER: [u8; 2] = [0x78, 0x9c];

/// What a copy of earlier text can be: its length and how far back it stands.
const LENGTHS: std::ops::RangeInclusive<usize> = 3..=258;
const FARTHEST: usize = 32_768;

/// The symbol that ends a block.
const END: u32 = 256;

/// Compresses data, so that every zlib reads it.
pub(super) fn compress(data: &[u8]) -> Vec<u8> {
    let mut bits = Bits { out: HEADER.to_vec(), held: 0, count: 0 };
    // The last block, with fixed codes.
    bits.put(0b011, 3);
    // Where three bytes stood last, by a hash of them; 0 is nowhere, or one more than the place.
    let mut places = [0usize; 512];
    let mut at = 0;
    while at < data.len() {
        let place = data.get(at..at + LENGTHS.start()).map(|three| {
            let hash = three.iter().fold(0usize, |hash, byte| hash * 31 + usize::from(*byte)) % places.len();
            std::mem::replace(&mut places[hash], at + 1)
        });
        let length = match place {
            Some(before @ 1..) if at + 1 - before <= FARTHEST => same(data, before - 1, at),
            _ => 0,
        };
        if let (Some(before), true) = (place, LENGTHS.contains(&length)) {
            bits.copy(length as u32, (at + 1 - before) as u32);
            at += length;
        } else {
            bits.symbol(data[at].into());
            at += 1;
        }
    }
    bits.symbol(END);
    let mut out = bits.end();
    out.extend(adler32(data).to_be_bytes());
    out
}

/// How many bytes from two places on are the same.
fn same(data: &[u8], before: usize, at: usize) -> usize {
    let most = (data.len() - at).min(*LENGTHS.end());
    (0..most).take_while(|by| data[before + by] == data[at + by]).count()
}

/// Bits on their way into bytes, the lowest first.
struct Bits {
    out: Vec<u8>,
    held: u32,
    count: u32,
}

impl Bits {
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

    /// A literal byte, the end, or the length of a copy, by the fixed code.
    fn symbol(&mut self, symbol: u32) {
        match symbol {
            0..=143 => self.code(0x30 + symbol, 8),
            144..=255 => self.code(0x190 + symbol - 144, 9),
            256..=279 => self.code(symbol - 256, 7),
            _ => self.code(0xc0 + symbol - 280, 8),
        }
    }

    /// A copy of earlier text.
    fn copy(&mut self, length: u32, distance: u32) {
        match length - 3 {
            255 => self.symbol(285),
            short @ 0..8 => self.symbol(257 + short),
            long => {
                let extra = long.ilog2() - 2;
                self.symbol(261 + 4 * extra + (long >> extra & 3));
                self.put(long & ((1 << extra) - 1), extra);
            }
        }
        match distance - 1 {
            near @ 0..4 => self.code(near, 5),
            far => {
                let extra = far.ilog2() - 1;
                self.code(2 * (extra + 1) + (far >> extra & 1), 5);
                self.put(far & ((1 << extra) - 1), extra);
            }
        }
    }

    fn end(mut self) -> Vec<u8> {
        self.put(0, 7);
        self.out
    }
}

/// The checksum of RFC 1950.
pub(super) fn adler32(data: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    for byte in data {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    b << 16 | a
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inflated(compressed: &[u8]) -> Vec<u8> {
        miniz_oxide::inflate::decompress_to_vec_zlib(compressed).unwrap()
    }

    #[test]
    fn what_is_compressed_inflates_to_the_same_bytes() {
        let mut random = crate::random::Random(7);
        let letters = |count: usize, kinds: u64, random: &mut crate::random::Random| -> Vec<u8> {
            (0..count).map(|_| (u64::from(random.bits()) % kinds) as u8).collect()
        };
        for count in (0..700).chain([4_095, 40_000, 70_000]) {
            for kinds in [1, 2, 5, 256] {
                let data = letters(count, kinds, &mut random);
                assert_eq!(inflated(&compress(&data)), data, "{count} bytes of {kinds} kinds");
            }
        }
    }

    #[test]
    fn every_length_and_distance_of_a_copy_is_understood() {
        for length in LENGTHS {
            for distance in [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 255, 256, 257, 1_000, 24_577, FARTHEST] {
                let mut data: Vec<u8> = (0..distance).map(|at| (at % 251) as u8 ^ (at / 251) as u8).collect();
                for at in 0..length {
                    data.push(data[at]);
                }
                data.extend(b"end");
                assert_eq!(inflated(&compress(&data)), data, "{length} bytes from {distance} back");
            }
        }
    }

    #[test]
    fn a_user_sigs_json_is_at_most_a_tenth_longer_than_the_best() {
        let json = br#"{"TLS.ver":"2.0","TLS.identifier":"administrator","TLS.sdkappid":1400000000,"TLS.expire":604800,"TLS.time":1700000000,"TLS.sig":"4Vb0qQ2cTq9Yp4cL0m1gk0l5m7b1s7mH3cQm1z8k2bQ="}"#;
        let (own, best) = (compress(json).len(), miniz_oxide::deflate::compress_to_vec_zlib(json, 10).len());
        assert!(own * 10 <= best * 11, "{own} {best}");
    }
}
