//! What a fresh machine lacks: each command asks for what it needs, and gets it or one sentence that says what is missing.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::progress::step;
use crate::{npm, python, shell};

/// The target of the module that the npm package holds.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// What a command needs beside Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The target that the npm package's module is compiled for.
    WasmTarget,
    /// Node.js, and the npm package's tools in `packages/npm/node_modules`.
    Npm,
    /// Python, and a virtual environment with the Python package's tools in `target/venv`.
    Venv,
}

/// What the packages of all languages need.
pub const PACKAGES: &[Need] = &[Need::WasmTarget, Need::Npm, Need::Venv];

/// Sees that everything is there. What cannot be had is found out before anything is installed.
pub fn require(root: &Path, needs: &[Need]) -> Result<()> {
    for need in needs {
        match need {
            Need::WasmTarget => check_target(root, WASM_TARGET)?,
            Need::Npm => check_node(root)?,
            Need::Venv => python::check_venv(root)?,
        }
    }
    for need in needs {
        match need {
            Need::WasmTarget => add_target(root, WASM_TARGET)?,
            Need::Npm => npm::install()?,
            Need::Venv => python::venv().map(drop)?,
        }
    }
    Ok(())
}

/// Sees that Node.js and npm are there.
pub fn check_node(root: &Path) -> Result<()> {
    let version = shell::output(&mut shell::command(root, "node", &["--version"]));
    let Ok(version) = version else { bail!("Node.js 20 or later is needed, and `node` was not found") };
    let version = version.trim();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        bail!("Node.js 20 or later is needed, and `node` is {version}");
    }
    if shell::output(&mut shell::npm(root, &["--version"])).is_err() {
        bail!("npm is needed, and `npm` was not found beside Node.js {version}");
    }
    Ok(())
}

/// Sees that Rust can compile for a target.
pub fn require_target(root: &Path, target: &str) -> Result<()> {
    check_target(root, target)?;
    add_target(root, target)
}

/// The target may have come with the toolchain, as it does with those of some distributions.
fn has_target(root: &Path, target: &str) -> Result<bool> {
    let arguments = ["--print", "target-libdir", "--target", target];
    let folder = shell::output(&mut shell::command(root, "rustc", &arguments)).context("`rustc` was not found")?;
    Ok(Path::new(folder.trim()).exists())
}

fn check_target(root: &Path, target: &str) -> Result<()> {
    if !has_target(root, target)? && Command::new("rustup").arg("--version").output().is_err() {
        bail!("the Rust target {target} is needed, and `rustup`, which would add it, was not found");
    }
    Ok(())
}

fn add_target(root: &Path, target: &str) -> Result<()> {
    if has_target(root, target)? {
        return Ok(());
    }
    step(&format!("adding the Rust target {target}"), || {
        shell::run(&mut shell::command(root, "rustup", &["--quiet", "target", "add", target]))
            .with_context(|| format!("rustup could not add the Rust target {target}"))
    })
}

/// Installs Debian's Chromium for the browser test where that is possible; the test is left out otherwise.
pub fn install_chromium(root: &Path) {
    if chromium().is_some() {
        return;
    }
    let script = "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null";
    let installed = step("installing Chromium for the browser test", || {
        shell::run(&mut shell::command(root, "sh", &["-c", script]))
    });
    if installed.is_err() {
        println!("Chromium could not be installed: the browser test will be left out");
    }
}

/// The browser, where there is one.
pub fn chromium() -> Option<&'static str> {
    ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
        .into_iter()
        .find(|path| Path::new(path).exists())
}
