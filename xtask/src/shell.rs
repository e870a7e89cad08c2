//! Running other programs.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A command that runs in `folder`.
pub fn command(folder: &Path, program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    command
}

/// An npm command that runs in `folder`.
pub fn npm(folder: &Path, arguments: &[&str]) -> Command {
    // On Windows npm is a script, which is found only by its full name.
    command(folder, if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}

/// Runs a command whose output the user sees; fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start {}", shown(command)))?;
    ensure!(status.success(), "{} failed ({status})", shown(command));
    Ok(())
}

/// Runs a command and returns what it printed; fails when it fails.
pub fn output(command: &mut Command) -> Result<String> {
    fed(command, "")
}

/// Runs a command with this standard input and returns what it printed.
pub fn fed(command: &mut Command, input: &str) -> Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start {}", shown(command)))?;
    let mut stdin = child.stdin.take().expect("the input is piped");
    let input = input.to_owned();
    // Written from a thread of its own: both sides would wait for each other once their pipes are full.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "{} failed ({})", shown(command), output.status);
    writer.join().expect("the writer does not panic").context("the program did not read its input")?;
    Ok(String::from_utf8(output.stdout)?)
}

fn shown(command: &Command) -> String {
    let mut text = format!("`{}", command.get_program().to_string_lossy());
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text + "`"
}
