//! The emulator's page, its npm package in a tab, and the documentation's site with its playground and tools, used in headless Chromium:
//! `tests/page/`.

use std::path::Path;

use anyhow::Result;
use xtask::setup::chromium;
use xtask::{npm, shell, site};

use crate::emulator::Emulator;

/// Where the test is.
const FOLDER: &str = "tests/page";

/// Where the screenshots go.
const SCREENSHOTS: &str = "target/page";

pub fn run(root: &Path) -> Result<()> {
    let Some(chromium) = chromium() else {
        println!("Chromium is not installed: the page is not tested");
        return Ok(());
    };
    let folder = root.join(FOLDER);
    let install = ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund", "--silent"];
    shell::run(&mut shell::npm(&folder, &install))?;
    let emulator = Emulator::start(root)?;
    let mut test = shell::command(&folder, "node", &["page.mjs"]);
    test.env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint).env("CHROMIUM", chromium);
    shell::run(test.env("SCREENSHOTS", root.join(SCREENSHOTS)))?;
    npm::build_emulator()?;
    shell::run(shell::command(&folder, "node", &["tab.mjs"]).env("CHROMIUM", chromium))?;
    site::build(root)?;
    for file in ["site.mjs", "playground.mjs"] {
        let mut test = shell::command(&folder, "node", &[file]);
        shell::run(test.env("CHROMIUM", chromium).env("SCREENSHOTS", root.join(SCREENSHOTS)))?;
    }
    Ok(())
}
