//! Values as other languages give them.

/// A value as another language gives it, in an option.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `undefined`, `null` or `None`: as if it was not given.
    Nothing,
    /// A boolean.
    Bool(bool),
    /// A number of any kind.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object, by its names in the order in which they were given.
    Object(Vec<(String, Value)>),
    /// A function, or something else that can be called.
    Function,
    /// Anything else.
    Other,
}

/// How much of a string an error shows.
const SHOWN: usize = 60;

impl Value {
    /// What kind of value it is, for errors about secrets.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::Function => "a function",
            Self::Other => "something else",
        }
    }

    /// The value where it is short, else its kind.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Bool(given) => given.to_string(),
            Self::Number(number) => shown_number(*number),
            Self::Text(text) => quoted(text),
            _ => self.kind().to_owned(),
        }
    }
}

impl std::fmt::Debug for Value {
    /// Only the kind, since it may be a secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind())
    }
}

fn shown_number(number: f64) -> String {
    if number.is_nan() {
        "NaN".to_owned()
    } else if number.is_infinite() {
        "Infinity".to_owned()
    } else if number.fract() == 0.0 && number.abs() < 1e18 {
        (number as i64).to_string()
    } else {
        // Its own way to write fractions is in the core already.
        serde_json::to_string(&number).unwrap_or_default()
    }
}

/// A string in quotes, cut where it is long.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}
