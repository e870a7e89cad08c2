//! `tests/cases/operations/` in every language.

use std::path::Path;

use anyhow::Result;

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Languages};
use crate::stories::{NoWebhooks, Stories};

/// Runs every story in every language.
pub fn run(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    let emulator = Emulator::start(root)?;
    let mut stories = Stories::read(&root.join("tests/cases/operations"), &languages)?;
    for language in LANGUAGES {
        stories.run(language.name(), language, &languages, &emulator, &NoWebhooks)?;
    }
    stories.end()
}
