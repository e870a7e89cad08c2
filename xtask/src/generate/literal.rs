//! JSON values as literals of TypeScript and Python, on one line and in the quotes of JSON: formatters choose others.

use serde_json::Value;

use super::layout::Language;

/// The largest integer that a JavaScript number holds exactly.
const MAX_SAFE: u64 = (1 << 53) - 1;

/// The literal of a value.
pub fn literal(language: Language, value: &Value) -> String {
    literal_with(language, value, &|_| None)
}

/// The literal of a value, where `other` may have other code for some objects.
pub fn literal_with(language: Language, value: &Value, other: &dyn Fn(&Value) -> Option<String>) -> String {
    if let Some(code) = other(value) {
        return code;
    }
    let inner = |value: &Value| literal_with(language, value, other);
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inner).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), inner(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Bool(true) if language == Language::Python => "True".into(),
        Value::Bool(false) if language == Language::Python => "False".into(),
        Value::Null if language == Language::Python => "None".into(),
        Value::Number(number) if language == Language::TypeScript && is_beyond(number) => format!("{number}n"),
        other => other.to_string(),
    }
}

fn is_beyond(number: &serde_json::Number) -> bool {
    number.as_i64().is_some_and(|number| number.unsigned_abs() > MAX_SAFE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_language_has_its_own_words_and_numbers() {
        let value = json!({ "a_b": [true, null, 1.5, 9_007_199_254_740_993_i64], "Any-Key": "{\"a\":1}\n" });
        assert_eq!(
            literal(Language::Python, &value),
            r#"{"a_b": [True, None, 1.5, 9007199254740993], "Any-Key": "{\"a\":1}\n"}"#
        );
        assert_eq!(
            literal(Language::TypeScript, &value),
            r#"{"a_b": [true, null, 1.5, 9007199254740993n], "Any-Key": "{\"a\":1}\n"}"#
        );
    }
}
