//! Values of replies that later steps need, under names: `$key` stands for the one that was kept as `key`.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::vectors::value_at;

#[derive(Default)]
pub struct Kept(BTreeMap<String, Value>);

impl Kept {
    pub fn insert(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// Keeps the values at some paths of a reply, by their names. One that is not there is an error.
    pub fn keep(&mut self, paths: &BTreeMap<String, String>, reply: &Value) -> Result<(), String> {
        for (name, path) in paths {
            match value_at(reply, path, str::to_owned) {
                Value::Null => return Err(format!("the reply has no {path} to keep")),
                value => self.insert(name, value.clone()),
            }
        }
        Ok(())
    }

    /// JSON text with what was kept in the places of its names.
    pub fn fill(&self, text: &str) -> Result<String> {
        let replace =
            |text: String, (name, value): (&String, &Value)| text.replace(&format!("\"${name}\""), &value.to_string());
        let filled = self.0.iter().fold(text.to_owned(), replace);
        ensure!(!filled.contains("\"$"), "nothing was kept under a name of {filled}");
        Ok(filled)
    }
}
