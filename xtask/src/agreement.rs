//! The suites that all languages share are a program of their own, `tests/agreement/`.

use std::process::{Command, ExitCode, ExitStatus};

use anyhow::{Context, Result, ensure};
use xtask::root;

/// Runs one of them as a command, and ends as it ends.
pub fn start(arguments: &[&str]) -> Result<ExitCode> {
    Ok(if run(arguments)?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs one of them as a step of the tests.
pub fn check(arguments: &[&str]) -> Result<()> {
    let status = run(arguments)?;
    ensure!(status.success(), "tests/agreement: {} failed ({status})", arguments.join(" "));
    Ok(())
}

/// In the user's own folder, from which paths of case files go.
fn run(arguments: &[&str]) -> Result<ExitStatus> {
    let mut program = Command::new(env!("CARGO"));
    program.args(["run", "--quiet", "--package", "tencent-chat-agreement", "--manifest-path"]);
    program.arg(root().join("Cargo.toml")).arg("--").args(arguments);
    program.status().context("could not start tests/agreement")
}
