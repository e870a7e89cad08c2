//! The samples of the descriptions, read when they are needed.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// An endpoint's samples.
pub struct Samples {
    /// Its public name.
    pub name: String,
    pub requests: Vec<Value>,
    pub replies: Vec<Value>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of `tests/cases/`.
pub fn case_file(name: &str) -> String {
    let path = root().join("tests/cases").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The samples of all endpoints.
pub fn endpoints() -> Vec<Samples> {
    let mut files: Vec<_> = std::fs::read_dir(root().join("api"))
        .expect("the descriptions are there")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a description can be read");
        let read: Value = serde_yaml_ng::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let list = |endpoint: &Value, key: &str| endpoint[key].as_array().cloned().unwrap_or_default();
        let endpoints = read["endpoints"].as_array().or_else(|| read.as_array());
        for endpoint in endpoints.into_iter().flatten() {
            let Some(name) = endpoint["name"].as_str().filter(|_| endpoint["path"].is_string()) else { continue };
            all.push(Samples {
                name: name.to_owned(),
                requests: list(endpoint, "request_samples"),
                replies: list(endpoint, "reply_samples"),
            });
        }
    }
    assert!(all.len() > 100, "the descriptions have {} endpoints", all.len());
    all
}
