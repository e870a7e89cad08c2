//! `api/schema/`: the form of the description's files as JSON Schemas, with which editors complete, explain and check them.

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::Output;
use crate::description::raw;
use crate::description::sdk::Sdk;

/// Sections of `api/README.md` whose tables explain the keys of a struct.
const SECTIONS: [(&str, &str); 5] = [
    ("Endpoint", "## A family"),
    ("Page", "## A family"),
    ("Field", "## A field"),
    ("Webhook", "## Webhooks"),
    ("Choice", "## The SDK's own words"),
];

/// `readme` is the text of `api/README.md`, from which the keys' explanations come.
pub fn outputs(readme: &str) -> Vec<Output> {
    vec![
        output::<raw::Family>("family", readme),
        output::<raw::WebhookFamily>("webhooks", readme),
        output::<std::collections::BTreeMap<String, raw::Shared>>("types", readme),
        output::<Vec<raw::ErrorCode>>("errors", readme),
        output::<Vec<raw::Region>>("regions", readme),
        output::<Sdk>("sdk", readme),
        output::<std::collections::BTreeMap<String, String>>("translations", readme),
    ]
}

fn output<T: JsonSchema>(name: &str, readme: &str) -> Output {
    let mut schema = SchemaGenerator::default().into_root_schema_for::<T>().to_value();
    schema["$comment"] = json!(super::marker("README.md"));
    for (object, section) in SECTIONS {
        if let Some(Value::Object(properties)) = schema.pointer_mut(&format!("/$defs/{object}/properties")) {
            explain(properties, section, readme);
        }
    }
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    Output::new(format!("api/schema/{name}.json"), text + "\n")
}

/// Adds what the section's tables say of each key.
fn explain(properties: &mut Map<String, Value>, section: &str, readme: &str) {
    let section = readme.split_once(section).map_or("", |(_, rest)| rest.split("\n## ").next().unwrap_or_default());
    for row in section.lines().filter(|line| line.starts_with("| `")) {
        let Some((keys, meaning)) = row.trim_matches(['|', ' ']).split_once(" | ") else { continue };
        for key in keys.split('`').skip(1).step_by(2) {
            if let Some(Value::Object(property)) = properties.get_mut(key)
                && !property.contains_key("description")
            {
                property.insert("description".to_owned(), json!(meaning.trim()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_explained_and_unknown_ones_refused() {
        let readme = "## A family\n| `rate` | calls per second |\n## A field\n| `min`, `max` | range |\n";
        let schema: Value = serde_json::from_slice(&output::<raw::Family>("family", readme).content).unwrap();
        let at = |path: &str| schema.pointer(&format!("/$defs/{path}")).unwrap();
        assert_eq!(at("Endpoint/properties/rate/description"), "calls per second");
        assert_eq!(at("Field/properties/max/description"), "range");
        assert_eq!(at("Endpoint/properties/request/items/$ref"), "#/$defs/Field");
        assert_eq!(at("Endpoint/additionalProperties"), false);
    }
}
