//! JSON values as literals of TypeScript and Python, laid out as their formatters do.

use serde_json::Value;

const WIDTH: usize = 120;

/// The largest integer that a JavaScript number holds exactly.
const MAX_SAFE: u64 = (1 << 53) - 1;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    TypeScript,
    Python,
}

impl Language {
    /// The literal; on several lines where the line would be too long. `before` and `after` are the characters that
    /// stand around it on its line, `indent` are the spaces that its line begins with.
    pub fn literal(self, value: &Value, indent: usize, before: usize, after: usize) -> String {
        let flat = self.flat(value);
        if before + flat.chars().count() + after <= WIDTH {
            return flat;
        }
        let space = " ".repeat(indent + self.step());
        let line = |key: &str, value: &Value| {
            let value = self.literal(value, space.len(), space.len() + key.chars().count(), 1);
            format!("{space}{key}{value},\n")
        };
        let end = " ".repeat(indent);
        match value {
            Value::Array(items) if !items.is_empty() => {
                format!("[\n{}{end}]", items.iter().map(|item| line("", item)).collect::<String>())
            }
            Value::Object(map) if !map.is_empty() => {
                let lines: String =
                    map.iter().map(|(key, value)| line(&format!("{}: ", self.key(key)), value)).collect();
                format!("{{\n{lines}{end}}}")
            }
            _ => flat,
        }
    }

    fn step(self) -> usize {
        if self == Self::Python { 4 } else { 2 }
    }

    fn flat(self, value: &Value) -> String {
        match (value, self) {
            (Value::Array(items), _) => {
                format!("[{}]", items.iter().map(|item| self.flat(item)).collect::<Vec<_>>().join(", "))
            }
            (Value::Object(map), _) if map.is_empty() => "{}".into(),
            (Value::Object(map), _) => {
                let entries: Vec<String> =
                    map.iter().map(|(key, value)| format!("{}: {}", self.key(key), self.flat(value))).collect();
                if self == Self::Python {
                    format!("{{{}}}", entries.join(", "))
                } else {
                    format!("{{ {} }}", entries.join(", "))
                }
            }
            (Value::String(text), Self::Python) => python_text(text),
            (Value::Bool(true), Self::Python) => "True".into(),
            (Value::Bool(false), Self::Python) => "False".into(),
            (Value::Null, Self::Python) => "None".into(),
            (Value::Number(number), Self::TypeScript)
                if number.as_i64().is_some_and(|number| number.unsigned_abs() > MAX_SAFE) =>
            {
                format!("{number}n")
            }
            (other, _) => other.to_string(),
        }
    }

    fn key(self, key: &str) -> String {
        let plain = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        match self {
            Self::Python => python_text(key),
            Self::TypeScript if plain => key.to_string(),
            Self::TypeScript => Value::from(key).to_string(),
        }
    }
}

/// In double quotes, unless single ones need fewer escapes.
fn python_text(text: &str) -> String {
    let count = |quote: char| text.chars().filter(|&c| c == quote).count();
    let quote = if count('"') > count('\'') { '\'' } else { '"' };
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            c if c == quote => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\x{:02x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_language_has_its_own_words_keys_and_quotes() {
        let value = json!({ "a_b": [true, null, 1.5, 9_007_199_254_740_993_i64], "Any-Key": "{\"a\":1}\n" });
        assert_eq!(
            Language::Python.literal(&value, 0, 0, 0),
            r#"{"a_b": [True, None, 1.5, 9007199254740993], "Any-Key": '{"a":1}\n'}"#
        );
        assert_eq!(
            Language::TypeScript.literal(&value, 0, 0, 0),
            r#"{ a_b: [true, null, 1.5, 9007199254740993n], "Any-Key": "{\"a\":1}\n" }"#
        );
    }

    #[test]
    fn what_does_not_fit_on_a_line_stands_on_several() {
        let value = json!({ "a": ["x".repeat(60), "y".repeat(60)], "b": {} });
        let (x, y) = ("x".repeat(60), "y".repeat(60));
        let expected = format!("{{\n  a: [\n    \"{x}\",\n    \"{y}\",\n  ],\n  b: {{}},\n}}");
        assert_eq!(Language::TypeScript.literal(&value, 0, 0, 0), expected);
    }
}
