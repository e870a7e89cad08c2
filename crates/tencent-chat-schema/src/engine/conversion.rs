//! One run of the engine over one document: what was read, what was written, what is wrong.

use std::ops::Range;

use serde_json::{Map, Value as Json};

use crate::{Batch, Field, FieldPath, Naming, Next, Problem, names};

/// How carefully data is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Check {
    /// A request: types and documented rules are enforced, mistyped names and values are errors; what may be newer than
    /// the description passes.
    Strict,
    /// A request as a server sees it: all that is described is enforced, also sets of values, and unknown fields are
    /// ignored.
    #[cfg(feature = "server")]
    StrictKnown,
    /// A sample of the description: as a server sees it, but nothing passes that is not described, in elements neither.
    #[cfg(feature = "server")]
    Exact,
    /// What a test makes up of a webhook or a reply: types and names are checked, but nothing is required.
    #[cfg(feature = "testing")]
    MadeUp,
    /// A request sent as it is given, renamed only.
    Unchecked,
    /// A reply: every value passes, unknown fields keep their wire name.
    Lenient,
}

impl Check {
    /// Whether this is a server's look at a request. There is none in a package.
    #[cfg(feature = "server")]
    pub(super) fn is_a_server(self) -> bool {
        matches!(self, Self::StrictKnown | Self::Exact)
    }

    /// Whether this is what a test makes up. There is none in a package but its part for tests.
    #[cfg(feature = "testing")]
    pub(super) fn is_made_up(self) -> bool {
        self == Self::MadeUp
    }

    /// Whether this is what a test makes up. There is none in a package but its part for tests.
    #[cfg(not(feature = "testing"))]
    pub(super) fn is_made_up(self) -> bool {
        false
    }

    /// Whether nothing passes that is not described.
    #[cfg(feature = "server")]
    pub(super) fn is_exact(self) -> bool {
        self == Self::Exact
    }

    /// Whether nothing passes that is not described.
    #[cfg(not(feature = "server"))]
    pub(super) fn is_exact(self) -> bool {
        false
    }

    /// Whether this is a server's look at a request. There is none in a package.
    #[cfg(not(feature = "server"))]
    pub(super) fn is_a_server(self) -> bool {
        false
    }
}

/// The largest integer a JavaScript number holds exactly.
const MAX_SAFE: i128 = 9_007_199_254_740_991;

/// One run over one document.
pub(super) struct Conversion {
    pub from: Naming,
    pub to: Naming,
    pub check: Check,
    /// Whether this is within the content of an element: what came from the service in one form or another.
    pub in_element: bool,
    pub out: String,
    pub path: Vec<Segment>,
    /// Whether the problem is one of `extra`, whose names are those of the wire.
    pub in_extra: bool,
    pub problem: Option<(Problem, String)>,
    /// Fields of a request that are sent in the URL's query, by wire name.
    pub query: Vec<(&'static str, String)>,
    /// Names of the items a request works on.
    pub items: Vec<String>,
    /// Where each of them was written.
    pub places: Vec<Range<usize>>,
    /// Whether the list of items was given without any.
    pub no_items: bool,
    /// Where each top-level field of a request was written.
    pub fields: Vec<(usize, Range<usize>)>,
    /// Items of a reply's result lists.
    pub results: Vec<ItemResult>,
    /// The command that a webhook's body names.
    pub command: Option<String>,
}

/// One step of a path.
pub(super) enum Segment {
    Field(&'static str, &'static str),
    Key(String),
    Index(usize),
}

/// What a reply says of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemResult {
    /// Empty where the entry names no item.
    pub item: String,
    /// Which entry of its list it is; `None` in a list of failures only.
    pub position: Option<usize>,
    /// The result code, where there is one.
    pub code: Option<i64>,
    /// What the entry says about it.
    pub info: String,
    /// Whether it succeeded.
    pub ok: bool,
}

/// What the values of a list mean beyond their type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    None,
    /// The document itself, which may have a list of items to work on, fields that are filled when left out, and fields that say
    /// where a page begins.
    Document(Option<Batch>, &'static [u8], &'static [Next]),
    /// Entries are items of the batch: objects that hold their name at one of these places, or plain values.
    Batch(&'static [FieldPath]),
    /// Entries are items that failed.
    FailedItems,
    /// The body of a webhook.
    Event,
}

impl Conversion {
    pub fn new(from: Naming, to: Naming, check: Check) -> Self {
        Self {
            from,
            to,
            check,
            in_element: false,
            out: String::new(),
            path: Vec::new(),
            in_extra: false,
            problem: None,
            query: Vec::new(),
            items: Vec::new(),
            places: Vec::new(),
            no_items: false,
            fields: Vec::new(),
            results: Vec::new(),
            command: None,
        }
    }

    pub fn strict(&self) -> bool {
        self.check == Check::Strict || self.check.is_a_server() || self.check.is_made_up()
    }

    /// Whether values must keep to their limits, and required ones must be there. What stands in an element goes back as
    /// the service gave it, whatever the description says.
    pub fn checks_limits(&self) -> bool {
        self.strict() && !self.in_element && !self.check.is_made_up()
    }

    /// Notes what is wrong at the current path; the returned error only stops the deserializer.
    pub fn refuse<E: serde::de::Error>(&mut self, problem: Problem, reason: impl Into<String>) -> E {
        self.problem.get_or_insert((problem, reason.into()));
        E::custom("refused")
    }

    /// Which entry of its list the current value is.
    pub fn position(&self) -> usize {
        match self.path.last() {
            Some(Segment::Index(index)) => *index,
            _ => 0,
        }
    }

    /// The current path as the caller spells it.
    pub fn render_path(&self) -> String {
        let (mut text, naming) = match self.in_extra {
            true => ("extra".to_owned(), Naming::Wire),
            false => (String::new(), self.from),
        };
        for segment in &self.path {
            if !text.is_empty() && !matches!(segment, Segment::Index(_)) {
                text.push('.');
            }
            match segment {
                Segment::Field(wire, name) => names::push(&mut text, wire, name, naming),
                Segment::Key(key) => text.push_str(key),
                Segment::Index(index) => text.push_str(&["[", &index.to_string(), "]"].concat()),
            }
        }
        text
    }

    pub fn push_string(&mut self, text: &str) {
        push_text(&mut self.out, text);
    }

    /// Notes that what was written from here on names an item that failed.
    pub fn fails(&mut self, start: usize) {
        let json = &self.out[start..];
        // What names nothing that can be read is shown as it is.
        let item = written_text(json).unwrap_or_else(|| json.to_owned());
        self.results.push(ItemResult { item, ..ItemResult::default() });
    }

    pub fn push_integer(&mut self, value: i128) {
        let quoted = self.to == Naming::Camel && beyond_javascript(value);
        let text = integer_text(value);
        if quoted {
            self.push_string(&text);
        } else {
            self.out.push_str(&text);
        }
    }

    pub fn push_float(&mut self, value: f64) {
        self.out.push_str(&serde_json::to_string(&value).unwrap_or_default());
    }

    /// Writes the comma that an entry needs when it is not the first.
    pub fn separate(&mut self) {
        if !self.out.ends_with(['{', '[']) {
            self.out.push(',');
        }
    }

    pub fn push_key(&mut self, key: &str) {
        self.separate();
        self.push_string(key);
        self.out.push(':');
    }

    pub fn push_name(&mut self, wire: &str, name: &str) {
        self.separate();
        self.out.push('"');
        names::push(&mut self.out, wire, name, self.to);
        self.out.push_str("\":");
    }
}

/// What `extra` adds to one object.
pub(super) struct Extra<'x> {
    fields: Option<&'x Map<String, Json>>,
    /// The names of those that were merged into objects of the caller's.
    merged: Vec<&'x str>,
}

impl<'x> Extra<'x> {
    pub fn new(fields: Option<&'x Map<String, Json>>) -> Self {
        Self { fields, merged: Vec::new() }
    }

    /// What it has for a key, with its own name for it.
    pub fn get(&self, key: &str) -> Option<(&'x str, &'x Json)> {
        self.fields?.get_key_value(key).map(|(name, value)| (name.as_str(), value))
    }

    /// What it has for a field.
    pub fn of(&self, field: &Field) -> Option<(&'x str, &'x Json)> {
        self.fields?;
        self.get(field.wire).or_else(|| field.aliases.iter().find_map(|alias| self.get(alias)))
    }

    /// Notes that the caller's value was written, from `start` on. If `own` is there, too, both must be objects, which were
    /// merged; otherwise one of the two would be lost.
    pub fn met<E: serde::de::Error>(
        &mut self,
        own: Option<(&'x str, &'x Json)>,
        conversion: &mut Conversion,
        start: usize,
    ) -> Result<(), E> {
        let Some((name, value)) = own else { return Ok(()) };
        if value.is_object() && conversion.out[start..].starts_with('{') {
            self.merged.push(name);
            return Ok(());
        }
        conversion.in_extra = true;
        Err(conversion.refuse(Problem::UnknownField, "given twice"))
    }

    /// Writes the fields that the caller's object lacks.
    pub fn write(&self, conversion: &mut Conversion) {
        for (name, value) in self.fields.into_iter().flatten() {
            if self.merged.contains(&name.as_str()) {
                continue;
            }
            conversion.push_key(name);
            conversion.out.push_str(&serde_json::to_string(value).unwrap_or_default());
        }
    }
}

/// Writes a text as JSON. Compiled for size, serde_json takes several times as long: it goes byte by byte through functions
/// that are not inlined.
pub fn push_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    loop {
        let (plain, special) = rest.split_at(plain_length(rest.as_bytes()));
        out.push_str(plain);
        let Some(byte) = special.bytes().next() else { break };
        let (character, after) = special.split_at(1);
        if byte < b' ' {
            // Writing a string to memory as JSON cannot fail.
            let escaped = serde_json::to_string(character).unwrap_or_default();
            out.extend(escaped.chars().filter(|char| *char != '"'));
        } else {
            out.push('\\');
            out.push_str(character);
        }
        rest = after;
    }
    out.push('"');
}

/// How many bytes come before the first one that JSON escapes in a string.
pub fn plain_length(text: &[u8]) -> usize {
    let is_plain = |byte: &u8| *byte >= b' ' && *byte != b'"' && *byte != b'\\';
    let mut count = 0;
    if !cfg!(tencent_chat_small) {
        // Eight at a time.
        let (eights, rest) = text.as_chunks();
        for eight in eights {
            match specials(u64::from_le_bytes(*eight)) {
                0 => count += 8,
                marks => return count + marks.trailing_zeros() as usize / 8,
            }
        }
        return count + rest.iter().take_while(|byte| is_plain(byte)).count();
    }
    text.iter().take_while(|byte| is_plain(byte)).count()
}

/// Marks at least the first of eight bytes that is not plain, by its highest bit, and none before it.
fn specials(bytes: u64) -> u64 {
    const EACH: u64 = u64::MAX / 255;
    // The highest bit of each byte that is below a bound. A byte is 0, and so below 1, where it equals the one looked for.
    let below = |bytes: u64, bound: u8| bytes.wrapping_sub(EACH * u64::from(bound)) & !bytes & EACH << 7;
    let equal = |bytes: u64, byte: u8| below(bytes ^ (EACH * u64::from(byte)), 1);
    below(bytes, b' ') | equal(bytes, b'"') | equal(bytes, b'\\')
}

/// A scalar that was just written, read back from the output.
pub(super) fn written_text(json: &str) -> Option<String> {
    match json.as_bytes().first()? {
        b'"' => serde_json::from_str(json).ok(),
        b'-' | b'0'..=b'9' => Some(json.to_owned()),
        _ => None,
    }
}

pub(super) fn written_integer(json: &str) -> Option<i64> {
    let digits = json.trim_matches('"');
    digits.strip_suffix(".0").unwrap_or(digits).parse().ok()
}

/// Whether a JavaScript number would round an integer.
pub(super) fn beyond_javascript(value: i128) -> bool {
    value.unsigned_abs() > MAX_SAFE.unsigned_abs()
}

/// Whether text is an integer in the only form that turns back into the same text.
pub(super) fn canonical_integer(text: &str) -> Option<i128> {
    let is_canonical = text == "0" || matches!(text.strip_prefix('-').unwrap_or(text).as_bytes(), [b'1'..=b'9', ..]);
    let parsed = || text.parse::<i64>().map(i128::from).or_else(|_| text.parse::<u64>().map(i128::from)).ok();
    if is_canonical { parsed() } else { None }
}

/// The digits of an integer.
pub(super) fn integer_text(value: i128) -> String {
    let sign = if value < 0 { "-" } else { "" };
    match u64::try_from(value.unsigned_abs()) {
        Ok(small) => [sign, &small.to_string()].concat(),
        Err(_) => [sign, &digits(value.unsigned_abs())].concat(),
    }
}

/// The digits of a number beyond 64 bits, which Python gives but JSON does not. Divided in four pieces, since the division of
/// 128 bits at once takes a kilobyte of a wasm module.
fn digits(value: u128) -> String {
    let mut pieces = [96, 64, 32, 0].map(|shift| (value >> shift) as u32);
    let mut digits = Vec::new();
    while pieces != [0; 4] {
        let mut rest = 0;
        for piece in &mut pieces {
            let dividend = u64::from(rest) << 32 | u64::from(*piece);
            (*piece, rest) = ((dividend / 10) as u32, (dividend % 10) as u32);
        }
        digits.extend(char::from_digit(rest, 10));
    }
    digits.into_iter().rev().collect()
}

/// What became of a value: a `null` in a request counts as not given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Value,
    Null,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_beyond_64_bits_keep_their_digits() {
        for value in
            [0, -1, i128::from(u64::MAX), i128::from(u64::MAX) + 1, -(1 << 64), i128::MAX, i128::MIN, 10_i128.pow(20)]
        {
            assert_eq!(integer_text(value), value.to_string());
        }
    }

    #[test]
    fn texts_are_written_as_serde_json_writes_them() {
        let ascii: String = (0..=127u8).map(char::from).collect();
        for text in [
            "",
            "a",
            "\"",
            "\\",
            "a\"b\\c",
            "\"\"",
            "{\"x\":\"\\n\"}\n\t\r\u{8}\u{c}\u{0}",
            "Ångström 🙂\u{2028}\"",
            &ascii,
        ] {
            let mut out = String::new();
            push_text(&mut out, text);
            assert_eq!(out, serde_json::to_string(text).unwrap());
        }
    }

    #[test]
    fn a_special_character_is_found_at_every_place() {
        let plain = "~ä中😀 \u{7f}!#[]";
        for special in (0..0x20).chain([b'"', b'\\']).map(char::from) {
            for at in (0..=30).map(|count| plain.chars().cycle().take(count).collect::<String>()) {
                let text = format!("{at}{special}{plain}{special}{plain}");
                assert_eq!(plain_length(text.as_bytes()), at.len(), "{text:?}");
                let mut out = String::new();
                push_text(&mut out, &text);
                assert_eq!(out, serde_json::to_string(&text).unwrap());
            }
        }
        assert_eq!(plain_length(plain.as_bytes()), plain.len());
    }
}
