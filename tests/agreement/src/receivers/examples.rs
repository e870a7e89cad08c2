//! The examples that receive webhooks, each as a server of its own to which the emulator sends them.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xtask::{python, shell};

use super::{APP, TOKEN, settings};
use crate::emulator::Emulator;
use crate::languages::{Language, Languages};
use crate::shapes::Place;
use crate::stories::{App, Stories};

/// Runs the stories of `tests/cases/receivers/examples.yaml` with each example.
pub fn run(root: &Path, languages: &Languages) -> Result<()> {
    // The frameworks of Python's examples.
    python::tools()?;
    let emulator = Emulator::start(root)?;
    let mut stories = Stories::read(&root.join("tests/cases/receivers/examples.yaml"), languages)?;
    let examples = examples(root, languages);
    let files = written(root)?;
    ensure!(examples.len() == files, "{} examples are started, and there are {files} files", examples.len());
    for (name, command) in examples {
        let receiver = Receiver::start(command).with_context(|| name.to_owned())?;
        stories.run(name, Language::Rust, languages, Place::Server(&emulator), &receiver)?;
    }
    stories.end(files)
}

/// How many examples there are in the packages.
fn written(root: &Path) -> Result<usize> {
    let mut count = 0;
    for package in ["crates/tencent-chat-webhook", "packages/npm", "packages/python"] {
        for file in std::fs::read_dir(root.join(package).join("examples"))? {
            count += usize::from(file?.file_name().to_string_lossy().starts_with("webhook"));
        }
    }
    Ok(count)
}

fn examples(root: &Path, languages: &Languages) -> Vec<(&'static str, Command)> {
    let cargo = ["run", "--quiet", "-p", "tencent-chat-webhook", "--example", "webhook_axum"];
    let node =
        |name: &str| shell::command(&root.join("packages/npm"), "node", &[&format!("examples/webhook-{name}.mjs")]);
    let python = |name: &str| {
        let script = format!("packages/python/examples/webhook_{name}.py");
        shell::command(root, languages.python(), &[&script])
    };
    vec![
        ("axum", shell::command(root, env!("CARGO"), &cargo)),
        ("Express", node("express")),
        ("Fastify", node("fastify")),
        ("Hono", node("hono")),
        ("node:http", node("node")),
        ("fetch-style", node("fetch")),
        ("FastAPI", python("fastapi")),
        ("Flask", python("flask")),
    ]
}

/// A running example; it ends when this is dropped.
struct Receiver {
    child: Child,
    url: String,
}

impl Receiver {
    fn start(mut command: Command) -> Result<Self> {
        command.env("SDK_APP_ID", APP.to_string()).env("WEBHOOK_TOKEN", TOKEN).env("PORT", "0");
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().expect("the output is piped");
        let mut receiver = Self { child, url: String::new() };
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().strip_prefix("listening on ").context("the first line names its address")?;
        receiver.url = format!("{address}/webhook");
        Ok(receiver)
    }
}

impl App for Receiver {
    fn settings(&self) -> Option<Value> {
        Some(settings(&self.url))
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
