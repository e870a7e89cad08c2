//! `cargo xtask soak`: each language's program of that name, one after another, so that they do not make each other late.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xtask::shell;

use crate::languages::{LANGUAGES, Languages};

/// Seconds of each language in the test command.
const SHORT: u64 = 10;

/// Minutes of all languages together, by default.
const MINUTES: u64 = 10;

pub fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let minutes = match arguments {
        ["--short"] => return soak(root, SHORT),
        [] => MINUTES,
        ["--minutes", number] => number.parse().with_context(|| format!("--minutes: {number} is not a number"))?,
        _ => bail!("usage: cargo xtask soak [--minutes N]"),
    };
    soak(root, minutes * 60 / LANGUAGES.len() as u64)
}

fn soak(root: &Path, seconds: u64) -> Result<()> {
    let languages = Languages::prepare(root)?;
    for language in LANGUAGES {
        let mut program = languages.runner(language, "soak");
        // Memory is measured after what is garbage is gone.
        program.env("TENCENT_CHAT_SOAK_SECONDS", seconds.to_string()).env("NODE_OPTIONS", "--expose-gc");
        shell::run(&mut program).with_context(|| language.name().to_owned())?;
    }
    Ok(())
}
