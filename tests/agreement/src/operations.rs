//! `tests/cases/operations/` in every language, against every shape of the emulator.

use std::path::Path;

use anyhow::Result;

use crate::languages::Languages;
use crate::shapes;
use crate::stories::{NoWebhooks, Stories};

/// Runs every story.
pub fn run(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    let stories = Stories::read(&root.join("tests/cases/operations"), &languages)?;
    shapes::each(root, &languages, stories, |stories, name, language, place| {
        stories.run(name, language, &languages, place, &NoWebhooks)
    })
}
