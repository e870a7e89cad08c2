//! Receivers of webhooks: the examples, each as a server of its own, and the SDK in each language.

mod examples;
mod sdk;

use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use crate::languages::Languages;

/// The app of the emulator.
const APP: u64 = 1400000000;
const TOKEN: &str = "a token of nobody's";

/// Runs the stories of `tests/cases/receivers/`.
pub fn run(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    examples::run(root, &languages)?;
    sdk::run(root, &languages)
}

/// The emulator's settings that send webhooks to a receiver. No machine is so slow that an answer would not come in time.
fn settings(url: &str) -> Value {
    json!({ "webhook_url": url, "webhook_token": TOKEN, "webhook_timeout_ms": 600_000 })
}
