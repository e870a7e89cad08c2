//! `cargo xtask endurance`: each language's program of that name against the emulator.

use std::path::Path;

use anyhow::{Context, Result};
use xtask::shell;

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language, Languages};

/// Long calls over HTTP: a quarter of a million accounts at an enforced rate, and messages over a network in trouble.
pub fn endurance(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    let emulator = Emulator::start(root)?;
    for language in LANGUAGES {
        emulator.reset()?;
        run(&languages, language, "endurance", &emulator).with_context(|| language.name().to_owned())?;
    }
    // Python's transport limits its connections itself, and has threads and two kinds of event loops.
    run(&languages, Language::Python, "load", &emulator).context("many calls at once in Python")
}

fn run(languages: &Languages, language: Language, program: &str, emulator: &Emulator) -> Result<()> {
    let mut program = languages.runner(language, program);
    program.env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint).env("TENCENT_CHAT_KEY", &emulator.key);
    shell::run(&mut program)
}
