//! The emulator as a child process, for the commands that need a server.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xtask::emulator::Running;
use xtask::shell;

/// The program of the npm package, in a project that has it. `npx` is a process of its own, which would outlive its parent.
const NPM_PROGRAM: &str = "node_modules/tencent-chat-emulator/dist/cli.cjs";

/// The program, as it is built for tests.
pub fn program(root: &Path) -> PathBuf {
    root.join("target/debug/tencent-chat-emulator").with_extension(std::env::consts::EXE_EXTENSION)
}

/// A running emulator; it ends when this is dropped.
pub struct Emulator {
    _running: Running,
    /// `http://127.0.0.1:PORT`
    pub endpoint: String,
    /// The secret key of its app.
    pub key: String,
}

impl Emulator {
    /// Builds the emulator and starts it on a free port of the loopback interface.
    pub fn start(root: &Path) -> Result<Self> {
        Self::start_with(root, &["-p", "tencent-chat-emulator"])
    }

    /// The same with all optimizations, for measurements.
    pub fn start_released(root: &Path) -> Result<Self> {
        Self::start_with(root, &["-p", "tencent-chat-emulator", "--release"])
    }

    /// The npm package's program, as `npx` runs it in a project that has the package.
    pub fn start_npm(project: &Path) -> Result<Self> {
        Self::run(&mut shell::command(project, "node", &[NPM_PROGRAM]))
    }

    fn start_with(root: &Path, package: &[&str]) -> Result<Self> {
        shell::run(shell::command(root, env!("CARGO"), &["build", "--quiet"]).args(package))?;
        Self::run(shell::command(root, env!("CARGO"), &["run", "--quiet"]).args(package).arg("--"))
    }

    fn run(program: &mut Command) -> Result<Self> {
        let running = Running::start(program)?;
        let emulator = Self { endpoint: running.endpoint.clone(), key: running.key.clone(), _running: running };
        emulator.reset()?;
        Ok(emulator)
    }

    /// Forgets all accounts and everything else.
    pub fn reset(&self) -> Result<()> {
        self.control("POST", "/_emulator/reset", "").map(drop)
    }

    /// Gives a program what a client from the environment needs to call it.
    pub fn configure(&self, program: &mut Command) {
        program.env("TENCENT_CHAT_SDK_APP_ID", "1400000000").env("TENCENT_CHAT_ENDPOINT", &self.endpoint);
        program.env("TENCENT_CHAT_IDENTIFIER", "administrator").env("TENCENT_CHAT_SECRET_KEY", &self.key);
    }

    /// How many accounts its first app has.
    pub fn accounts(&self) -> Result<u64> {
        self.figure("/apps/0/accounts")
    }

    /// How many requests it had.
    pub fn requests(&self) -> Result<u64> {
        self.figure("/requests")
    }

    /// A figure of its health, by its JSON pointer.
    fn figure(&self, pointer: &str) -> Result<u64> {
        let health: Value = serde_json::from_str(&self.control("GET", "/_emulator/health", "")?)?;
        let figure = health.pointer(pointer).and_then(Value::as_u64);
        figure.with_context(|| format!("the emulator's health has no `{pointer}`: {health}"))
    }

    /// Calls one of the control paths and returns what it answers; fails when it does not answer with HTTP 200.
    pub fn control(&self, method: &str, path: &str, body: &str) -> Result<String> {
        let (status, answer) = self.try_control(method, path, body)?;
        ensure!(status == 200, "{method} {path} of the emulator answered HTTP {status}: {answer:?}");
        Ok(answer)
    }

    /// Calls one of the control paths and returns the HTTP status, and what it answers.
    pub fn try_control(&self, method: &str, path: &str, body: &str) -> Result<(u16, String)> {
        request(self.address(), method, path, "", body)
    }

    /// `127.0.0.1:PORT`
    pub fn address(&self) -> &str {
        self.endpoint.trim_start_matches("http://")
    }
}

/// Asks a server, with lines of further headers, and returns the HTTP status, and what it answers.
pub fn request(address: &str, method: &str, path: &str, headers: &str, body: &str) -> Result<(u16, String)> {
    let mut stream = TcpStream::connect(address).with_context(|| format!("connecting to {address}"))?;
    let length = body.len();
    // HTTP/1.0, so that the answer comes in one piece and ends with the connection.
    write!(stream, "{method} {path} HTTP/1.0\r\nHost: {address}\r\n{headers}Content-Length: {length}\r\n\r\n{body}")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok((status.with_context(|| format!("{method} {path}: no HTTP status in {answer:?}"))?, body.to_owned()))
}
