//! Projects with the packages and with what they are compared to.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use xtask::progress::step;
use xtask::{npm, python, setup, shell};

use crate::languages::Language;

/// The programs, from the repository's root.
const PROGRAMS: &str = "tests/bench";

pub struct Projects {
    root: PathBuf,
    node: PathBuf,
    python: PathBuf,
    profile: &'static str,
}

impl Projects {
    /// Builds the packages and installs them beside the libraries. When only the table is to be made, the Rust programs are those of the
    /// tests.
    pub fn prepare(root: &Path, is_short: bool) -> Result<Self> {
        setup::require(root, setup::PACKAGES)?;
        let node = node_project(root)?;
        let python = python_environment()?;
        let profile = if is_short { "dev" } else { "release" };
        step("building the Rust programs", || {
            let arguments = ["build", "--quiet", "--profile", profile, "-p", "tencent-chat-tests"];
            shell::run(&mut shell::command(root, env!("CARGO"), &arguments))
        })?;
        Ok(Self { root: root.to_owned(), node, python, profile })
    }

    /// The program of a group.
    pub fn program(&self, language: Language, group: &str) -> Result<Command> {
        Ok(match language {
            Language::Rust => {
                let folder = if self.profile == "dev" { "debug" } else { self.profile };
                let program = self.root.join("target").join(folder).join("tencent-chat-tests");
                let program = program.with_extension(std::env::consts::EXE_EXTENSION);
                shell::command(&self.root, program, &["bench", group])
            }
            Language::Node => shell::command(&self.node, "node", &[&format!("{group}.mjs")]),
            Language::Python => {
                let script = self.root.join(PROGRAMS).join(format!("python/{group}.py"));
                shell::command(&self.root, &self.python, &[&script.to_string_lossy()])
            }
        })
    }
}

fn node_project(root: &Path) -> Result<PathBuf> {
    let tarball = npm::build()?;
    let project = root.join("target/bench/node");
    fs::create_dir_all(&project)?;
    let mut lock_changed = false;
    for entry in fs::read_dir(root.join(PROGRAMS).join("node"))? {
        let file = entry?.path();
        let copy = project.join(file.file_name().unwrap_or_default());
        let text = fs::read(&file)?;
        let is_lock = file.file_name().is_some_and(|name| name == "package-lock.json");
        lock_changed |= is_lock && fs::read(&copy).ok().as_deref() != Some(&text[..]);
        fs::write(copy, text).with_context(|| file.display().to_string())?;
    }
    if lock_changed || !project.join("node_modules").exists() {
        step("installing what the npm package is compared to", || {
            shell::run(&mut shell::npm(&project, &["ci", "--silent", "--no-audit", "--no-fund"]))
        })?;
    }
    let install = ["install", "--silent", "--no-audit", "--no-fund", "--no-save", "--no-package-lock"];
    shell::run(shell::npm(&project, &install).arg(&tarball))?;
    Ok(project)
}

fn python_environment() -> Result<PathBuf> {
    let wheel = python::build()?;
    let venv = python::bench_tools()?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps"];
    let program = python::program(&venv);
    shell::run(shell::command(&venv, &program, &install).arg(wheel))?;
    Ok(program)
}
