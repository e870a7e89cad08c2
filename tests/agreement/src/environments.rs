//! Small projects like a user's, installed from the packed npm package: `tests/environments/`.

use std::path::Path;

use anyhow::{Context, Result};
use xtask::setup::chromium;
use xtask::{npm, shell};

use crate::emulator::Emulator;

/// Runs each of them against the emulator.
pub fn run(root: &Path) -> Result<()> {
    let tarball = npm::build()?;
    let emulator = Emulator::start(root)?;
    let mut folders: Vec<_> = std::fs::read_dir(root.join("tests/environments"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    folders.retain(|folder| folder.join("run.mjs").exists());
    folders.sort();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.contains("browser") && chromium().is_none() {
            println!("{name}: left out, since Chromium is not installed");
            continue;
        }
        emulator.reset()?;
        println!("{name}");
        let mut command = shell::command(&folder, "node", &["run.mjs"]);
        command
            .env("TENCENT_CHAT_TARBALL", &tarball)
            .env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint)
            .env("TENCENT_CHAT_KEY", &emulator.key)
            .env("CHROMIUM", chromium().unwrap_or_default());
        shell::run(&mut command).with_context(|| format!("tests/environments/{name}"))?;
    }
    Ok(())
}
