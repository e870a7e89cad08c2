//! What is wrong in a document, with its place and its line.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

/// A mistake: `groups.team.mute_all: expected true or false, got "yes" (line 7)`.
#[derive(Debug)]
pub(crate) struct Mistake(Box<Details>);

#[derive(Debug)]
struct Details {
    place: String,
    line: u32,
    /// 0 when only the line is known.
    column: u32,
    text: String,
}

impl Mistake {
    pub(super) fn new(line: u32, text: String) -> Self {
        Self::at(line, 0, text)
    }

    /// A mistake in the text of a document.
    pub(super) fn at(line: u32, column: u32, text: String) -> Self {
        Self(Box::new(Details { place: String::new(), line, column, text }))
    }

    /// The same mistake of a value that begins in this line, unless its line is known better.
    pub(super) fn in_line(mut self, line: u32) -> Self {
        if self.0.line == 0 {
            self.0.line = line;
        }
        self
    }

    /// The same mistake in a field of this name.
    pub(super) fn in_field(self, name: &str) -> Self {
        self.inside(name.to_owned())
    }

    /// The same mistake in an item of a list.
    pub(super) fn in_item(self, index: usize) -> Self {
        self.inside(format!("[{index}]"))
    }

    fn inside(mut self, outer: String) -> Self {
        let dot = if matches!(self.0.place.chars().next(), None | Some('[')) { "" } else { "." };
        self.0.place = outer + dot + &self.0.place;
        self
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { place, line, column, text } = &*self.0;
        if !place.is_empty() {
            write!(f, "{place}: ")?;
        }
        f.write_str(text)?;
        match (line, column) {
            (0, _) => Ok(()),
            (_, 0) => write!(f, " (line {line})"),
            _ => write!(f, " (line {line}, column {column})"),
        }
    }
}

impl std::error::Error for Mistake {}

impl Error for Mistake {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self::new(0, text.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let (expected, found) = (expected.to_string(), said(found));
        // What may be meant stands at the end.
        Self::new(
            0,
            match plain(&expected).split_once("; ") {
                Some((expected, hint)) => format!("expected {expected}, got {found}; {hint}"),
                None => format!("expected {}, got {found}", plain(&expected)),
            },
        )
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self::new(0, format!("expected {}, got {length} items", plain(&expected.to_string())))
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        Self::new(0, format!("expected one of {}, got {found:?}", known.join(", ")))
    }
}

/// What is expected, for people who do not know the names of Rust's types.
fn plain(expected: &str) -> &str {
    match expected {
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" => "a whole number from 0 to 4294967295",
        "u64" | "usize" => "a whole number not below 0",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "f32" | "f64" => "a number",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "a map" => "an object",
        "option" => "a value",
        "unit" => "null",
        _ if expected.starts_with("struct ") => "an object",
        _ if expected.starts_with("a tuple ") || expected.starts_with("tuple ") => "a list",
        _ if expected.starts_with("enum ") || expected == "variant identifier" => "a name",
        _ => expected,
    }
}

/// What was found.
pub(super) fn said(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => value.to_string(),
        Unexpected::Unsigned(number) => number.to_string(),
        Unexpected::Signed(number) => number.to_string(),
        Unexpected::Float(number) => number.to_string(),
        Unexpected::Char(char) => format!("{:?}", char.to_string()),
        Unexpected::Str(text) => format!("{text:?}"),
        Unexpected::Unit | Unexpected::Option => "null".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map | Unexpected::StructVariant => "an object".to_owned(),
        Unexpected::UnitVariant | Unexpected::Enum => "a name".to_owned(),
        Unexpected::Bytes(_) | Unexpected::NewtypeStruct | Unexpected::NewtypeVariant | Unexpected::TupleVariant => {
            "another value".to_owned()
        }
        Unexpected::Other(text) => text.to_owned(),
    }
}
