//! What is wrong in a document, with its place and its line.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

/// A mistake: `groups.team.mute_all: invalid type: string "yes", expected a boolean (line 7)`.
#[derive(Debug)]
pub(crate) struct Mistake(Box<Details>);

#[derive(Debug)]
struct Details {
    place: String,
    line: u32,
    text: String,
}

impl Mistake {
    pub(super) fn new(line: u32, text: String) -> Self {
        Self(Box::new(Details { place: String::new(), line, text }))
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
        let Details { place, line, text } = &*self.0;
        if !place.is_empty() {
            write!(f, "{place}: ")?;
        }
        f.write_str(text)?;
        if *line > 0 { write!(f, " (line {line})") } else { Ok(()) }
    }
}

impl std::error::Error for Mistake {}

impl Error for Mistake {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self::new(0, text.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Unit => Self::new(0, format!("invalid type: null, expected {expected}")),
            found => Self::new(0, format!("invalid type: {found}, expected {expected}")),
        }
    }
}
