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
    /// Bytes of any kind.
    Bytes,
    /// A string that is not Unicode: with a surrogate without its other half.
    Surrogate,
    /// Anything else.
    Other,
}

/// How much of a string an error shows.
const SHOWN: usize = 60;

/// So many letters and digits in a row may be a secret: a secret key has 64, a UserSig some 200.
const SECRET_FROM: usize = 32;

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
            Self::Bytes => "bytes: decode them first",
            Self::Surrogate => "a string with an unpaired surrogate",
            Self::Other => "a value of another type",
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
        if number < 0.0 { "-Infinity" } else { "Infinity" }.to_owned()
    } else if number.fract() == 0.0 && number.abs() < 1e18 {
        (number as i64).to_string()
    } else {
        // Its own way to write fractions is in the core already.
        serde_json::to_string(&number).unwrap_or_default()
    }
}

/// A string in quotes, cut where it is long, and not shown where it may hold a secret.
pub(crate) fn quoted(text: &str) -> String {
    if may_be_secret(text) {
        return "\"…\"".to_owned();
    }
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}

/// Whether a string may hold the password of a URL, a secret key or a UserSig, which was given in the place of something else.
fn may_be_secret(text: &str) -> bool {
    // An encoded @.
    if text.contains("%40") {
        return true;
    }
    let mut run = 0;
    text.bytes().any(|byte| {
        run = if byte.is_ascii_alphanumeric() || byte == b'*' || byte == b'_' { run + 1 } else { 0 };
        byte == b'@' || run >= SECRET_FROM
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_not_finite_are_shown_as_they_are() {
        for (number, shown) in
            [(f64::NAN, "NaN"), (f64::INFINITY, "Infinity"), (f64::NEG_INFINITY, "-Infinity"), (-1.5, "-1.5")]
        {
            assert_eq!(Value::Number(number).shown(), shown);
        }
    }

    #[test]
    fn what_may_be_a_secret_is_not_shown() {
        let key = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
        let user_sig =
            "eJw9ys0OgjAQBOB32bMhC7EFm3g0KGL8gQvcCK2yapGUihrjuxuBOLf5Zt6QxonTKQMCPAdh0neSqrZ0pJ4Lqamm1prC3sx4aOWlaBqS";
        let query = format!("https://chat.example.com/?usersig={user_sig}");
        for secret in [key, user_sig, &query, "https://user:hunter2@a.example", "user:hunter2%40a.example"] {
            assert_eq!(quoted(secret), "\"…\"", "{secret}");
        }
    }

    #[test]
    fn other_strings_are_shown_up_to_their_sixtieth_character() {
        for text in ["", "singapore", "1400000000", "https://chat.example.com:port", "a b\n", &"ab ".repeat(20)] {
            assert_eq!(quoted(text), format!("{text:?}"));
        }
        assert_eq!(quoted(&"ab ".repeat(21)), format!("{:?}…", "ab ".repeat(20)));
    }
}
