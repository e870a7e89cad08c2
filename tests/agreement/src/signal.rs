//! Signals to processes.

use std::process::Command;

use anyhow::Result;
use xtask::shell;

/// Sends a signal, such as `-TERM`, to the process of an id.
pub fn send(signal: &str, process: u32) -> Result<()> {
    shell::run(Command::new("kill").args([signal, &process.to_string()]))
}
