//! Numbers that look random and are the same in every run: the SplitMix64 generator.

#[derive(Clone, Debug, Default, serde::Deserialize, serde::Serialize)]
pub(crate) struct SplitMix64(u64);

impl SplitMix64 {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// True with this probability.
    pub fn hits(&mut self, chance: f64) -> bool {
        // The upper 53 bits as a number from 0 up to, but not including, 1.
        ((self.next() >> 11) as f64) < chance * (1_u64 << 53) as f64
    }
}

/// A number that is always the same for a string: its 64-bit FNV-1a hash.
pub(crate) fn number_of(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_has_the_number_of_the_published_hash() {
        assert_eq!([number_of(""), number_of("foobar")], [0xcbf2_9ce4_8422_2325, 0x8594_4171_f739_67e8]);
    }

    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        let mut generator = SplitMix64::new(1_234_567);
        let numbers = [generator.next(), generator.next(), generator.next()];
        assert_eq!(numbers, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn a_chance_of_one_always_hits_and_a_small_one_about_as_often_as_it_says() {
        let mut generator = SplitMix64::new(7);
        assert!((0..1000).all(|_| generator.hits(1.0)));
        let hits = (0..100_000).filter(|_| generator.hits(0.05)).count();
        assert!((4500..5500).contains(&hits), "{hits}");
    }
}
