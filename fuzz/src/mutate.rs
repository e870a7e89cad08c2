//! Damages inputs at random, with the same damage for the same seed.

/// Dice that fall the same way for the same seed.
#[derive(Clone, Debug)]
pub struct Dice(fastrand::Rng);

impl Dice {
    /// Dice for a seed.
    pub fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0.u64(..)
    }

    /// A number below `end`; 0 when there is none.
    pub fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { self.0.usize(..end) }
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let most = if self.below(4) == 0 { length - start } else { (length - start).min(24) };
        start..start + self.below(most + 1)
    }
}

/// What parsers trip over.
const TOKENS: [&str; 48] = [
    "null",
    "true",
    "{}",
    "[]",
    "\"\"",
    "0",
    "-1",
    "1",
    "1e999",
    "-0.0",
    "1e-400",
    "0.1",
    "2147483648",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1234567890123456789012345678901234567890",
    "\"\\ud83d\"",
    "\"\\udc00\\ud800\"",
    "\\u0000",
    "\"\\",
    "\u{0}",
    "\u{feff}",
    "\u{2028}",
    "é",
    "👩‍👩‍👧",
    "%",
    "%00",
    "%ff",
    "&",
    "=",
    "?",
    "/",
    "\r\n",
    "\t",
    "*",
    "-",
    "_",
    "\"ErrorCode\":0,",
    "\"ActionStatus\":\"FAIL\",",
    "\"UserID\":",
    ",",
    ":",
    "}",
];

/// Where numbers end.
const EXTREMES: [&str; 6] =
    ["0", "-1", "4294967295", "9223372036854775807", "-9223372036854775808", "18446744073709551615"];

/// Longest input that is made.
const LONGEST: usize = 20_000;

/// A damaged seed, sometimes with a piece of another one.
pub fn mutate(dice: &mut Dice, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut input = pick(dice, seeds).to_vec();
    for _ in 0..=dice.below(5) {
        damage(dice, &mut input, seeds);
    }
    input.truncate(LONGEST);
    input
}

fn pick<'a>(dice: &mut Dice, seeds: &'a [Vec<u8>]) -> &'a [u8] {
    seeds.get(dice.below(seeds.len())).map_or(&[], Vec::as_slice)
}

fn damage(dice: &mut Dice, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let at = dice.below(input.len());
    match dice.below(14) {
        0 if !input.is_empty() => input[at] ^= 1 << dice.below(8),
        1 if !input.is_empty() => input[at] = dice.number() as u8,
        2 => drop(input.drain(dice.range(input.len()))),
        3 => {
            let copy = input[dice.range(input.len())].to_vec();
            input.splice(at..at, copy);
        }
        4 => {
            let other = pick(dice, seeds);
            let piece = other[dice.range(other.len())].to_vec();
            input.splice(at..at, piece);
        }
        5 => input.truncate(at),
        6 => {
            let (open, close) = if dice.below(2) == 0 { ("[", "]") } else { ("{\"a\":", "}") };
            let depth = 1 + dice.below(200);
            let value = value_at(input, at);
            let nested =
                [open.repeat(depth).as_bytes(), &input[value.clone()], close.repeat(depth).as_bytes()].concat();
            input.splice(value, nested);
        }
        7 | 8 => {
            // A whole value in place of a value, so that the text stays readable.
            let value = value_at(input, at);
            input.splice(value, TOKENS[dice.below(TOKENS.len())].bytes());
        }
        9 => {
            let (from, to) = (value_at(input, at), value_at(input, dice.below(input.len())));
            let copy = input[from].to_vec();
            input.splice(to, copy);
        }
        10 => {
            let number = input.iter().skip(at).position(u8::is_ascii_digit).map(|offset| value_at(input, at + offset));
            let Some(number) = number.filter(|number| input[number.clone()].iter().all(u8::is_ascii_digit)) else {
                return;
            };
            input.splice(number, EXTREMES[dice.below(EXTREMES.len())].bytes());
        }
        _ => drop(input.splice(at..at, TOKENS[dice.below(TOKENS.len())].bytes())),
    }
}

/// The number, word or string at or after a place.
fn value_at(input: &[u8], at: usize) -> std::ops::Range<usize> {
    let is_scalar = |byte: &u8| byte.is_ascii_alphanumeric() || b"-+.\"_@#".contains(byte);
    let Some(start) = input[at..].iter().position(is_scalar).map(|offset| at + offset) else { return at..at };
    let before = input[..start].iter().rev().take_while(|byte| is_scalar(byte)).count();
    let after = input[start..].iter().take_while(|byte| is_scalar(byte)).count();
    start - before..start + after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_damage_and_another_one_other_damage() {
        let seeds = vec![br#"{"a":1,"b":["x"]}"#.to_vec(), b"other".to_vec(), Vec::new()];
        let run = |seed| {
            let mut dice = Dice::new(seed);
            (0..1000).map(|_| mutate(&mut dice, &seeds)).collect::<Vec<_>>()
        };
        assert_eq!(run(1), run(1));
        assert_ne!(run(1), run(2));
        assert!(run(1).iter().all(|input| input.len() <= LONGEST));
    }

    #[test]
    fn values_are_found_whole() {
        let text = br#"{"a":-1.5,"b":"x"}"#;
        assert_eq!(&text[value_at(text, 6)], b"-1.5");
        assert_eq!(&text[value_at(text, 0)], b"\"a\"");
        assert_eq!(value_at(b"", 0), 0..0);
    }
}
