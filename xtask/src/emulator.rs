//! A running emulator, for commands that need a server.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

/// The emulator as a child process; it ends when this is dropped.
pub struct Running {
    child: Child,
    /// `http://127.0.0.1:PORT`
    pub endpoint: String,
    /// The secret key of its app.
    pub key: String,
}

impl Running {
    /// Starts the program on a free port, and reads from its output where it listens.
    pub fn start(program: &mut Command) -> Result<Self> {
        let mut child =
            program.args(["--port", "0"]).stdout(Stdio::piped()).spawn().context("could not start the emulator")?;
        let output = child.stdout.take().expect("the output is piped");
        let mut running = Self { child, endpoint: String::new(), key: String::new() };
        let mut lines = BufReader::new(output).lines();
        let mut line = || lines.next().context("the emulator ended at once")?.context("reading the emulator's output");
        let first = line()?;
        let endpoint = first.strip_prefix("listening on ");
        let endpoint =
            endpoint.with_context(|| format!("the emulator printed {first:?} instead of `listening on URL`"))?;
        running.endpoint = endpoint.to_owned();
        running.key = line()?.rsplit(' ').next().unwrap_or_default().to_owned();
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
