//! The first call of the pages in Node.js and in Python, as a reader runs it. In Rust it is one of the tests in `tests/rust/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use xtask::first_call::{Language, program, verify};
use xtask::shell;

use crate::languages::Languages;

/// Runs it with the packages that users would have installed.
pub fn run(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    languages.add_emulators()?;
    let node = languages.node();
    call(root, Language::TypeScript, &node.join("first_call.mjs"), |file| shell::command(node, "node", &[file]))?;
    let script = root.join("target/first_call.py");
    call(root, Language::Python, &script, |file| shell::command(root, languages.python(), &[file]))
}

fn call(root: &Path, language: Language, file: &Path, run: impl FnOnce(&str) -> std::process::Command) -> Result<()> {
    fs::write(file, program(root, language)?)?;
    let printed = shell::output(&mut run(&file.to_string_lossy()))?;
    print!("{printed}");
    verify(&printed).with_context(|| format!("the first call in {language:?}"))
}
