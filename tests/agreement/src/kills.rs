//! `cargo xtask kills`: walks with a journal in each language, killed again and again while they run, against a server that counts what it
//! does. A process is killed when the server has had some number of its requests, so that nothing depends on the machine's speed.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use tiny_http::{Response, Server};

use crate::languages::{LANGUAGES, Language, Languages};

/// How many processes of each language are killed: in the test command, and by default.
const SHORT: usize = 6;
const KILLS: usize = 50;

/// How many requests a server handles at a time.
const HANDLERS: usize = 8;

/// How many requests a process may send before it is killed, at most.
const MOST_REQUESTS: u64 = 40;

/// What is done: a row for each account that must not be made twice, and a long list that may be sent again.
const WORKS: [(&str, usize); 2] = [("each", 400), ("bulk", 8_000)];

pub fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let kills = match arguments {
        ["--short"] => SHORT,
        [] => KILLS,
        [number] => number.parse().with_context(|| format!("{number} is not a number"))?,
        _ => bail!("usage: cargo xtask kills [N]"),
    };
    let languages = Languages::prepare(root)?;
    let folder = root.join("target/kills");
    fs::create_dir_all(&folder)?;
    for language in LANGUAGES {
        let counted = killed(root, &languages, language, kills, &folder).with_context(|| language.name().to_owned())?;
        println!("{:<8} {counted}", language.name());
    }
    Ok(())
}

/// Kills so many processes of a language, and says what came of their work.
fn killed(root: &Path, languages: &Languages, language: Language, kills: usize, folder: &Path) -> Result<String> {
    let (mut done, mut seed, mut processed, mut unknown) = (0, 1, 0, 0);
    while done < kills {
        let (work, count) = WORKS[seed as usize % WORKS.len()];
        let journal = folder.join(format!("{language:?}.journal"));
        let _ = fs::remove_file(&journal);
        let counter = Counter::start()?;
        // Some processes die before the last one may finish.
        let deaths = 1 + next(&mut seed) as usize % 5;
        let mut killed = 0;
        let said = loop {
            let most = if killed < deaths { 1 + next(&mut seed) % MOST_REQUESTS } else { u64::MAX };
            let mut program = program(root, languages, language);
            program
                .env("TENCENT_CHAT_ENDPOINT", &counter.endpoint)
                .env("KILLS_WORK", work)
                .env("KILLS_COUNT", count.to_string())
                .env("KILLS_JOURNAL", &journal);
            match counter.run(&mut program, most)? {
                None => killed += 1,
                Some(said) => break said,
            }
        };
        done += killed;
        let told: Value = serde_json::from_str(said.trim()).with_context(|| said.clone())?;
        let left: Vec<&str> = told["unknown"].as_array().context("a list")?.iter().filter_map(Value::as_str).collect();
        let times = counter.times();
        for number in 0..count {
            let name = format!("user_{number}");
            let times = times.get(&name).copied().unwrap_or_default();
            ensure!(times > 0 || left.contains(&&*name), "{work}: {name} is missing: {told}");
            ensure!(work == "bulk" || times < 2, "{work}: {name} was done {times} times");
        }
        ensure!(told["read"] == count, "{work}: {told}");
        ensure!(work == "each" || left.is_empty(), "{work}: {told}");
        ensure!(told["succeeded"].as_u64() == Some((count - left.len()) as u64), "{work}: {told}");
        (processed, unknown) = (processed + count, unknown + left.len());
        // The other kind of work.
        seed += 1;
    }
    Ok(format!(
        "{done} kills, {processed} rows and items done, {unknown} may have been: none twice that must not be, none missing"
    ))
}

/// The program itself, so that it is what is killed, and not what starts it.
fn program(root: &Path, languages: &Languages, language: Language) -> Command {
    match language {
        Language::Rust => {
            let program = root.join("target/debug/tencent-chat-tests").with_extension(std::env::consts::EXE_EXTENSION);
            let mut program = Command::new(program);
            program.arg("kills");
            program
        }
        _ => languages.runner(language, "kills"),
    }
}

/// A number that looks random: the next of a sequence.
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

/// A server that counts.
struct Counter {
    endpoint: String,
    counts: Arc<Mutex<Counts>>,
    server: Arc<Server>,
}

#[derive(Default)]
struct Counts {
    /// How often each account was made.
    times: BTreeMap<String, u32>,
    /// The process that runs, and how many requests it may still send.
    process: Option<Child>,
    left: u64,
}

impl Counter {
    fn start() -> Result<Self> {
        let server = Server::http("127.0.0.1:0").map_err(|error| anyhow::anyhow!("{error}"))?;
        let endpoint = format!("http://{}", server.server_addr());
        let (server, counts) = (Arc::new(server), Arc::new(Mutex::new(Counts::default())));
        for _ in 0..HANDLERS {
            let (server, counts) = (server.clone(), counts.clone());
            thread::spawn(move || {
                while let Ok(mut request) = server.recv() {
                    let mut body = String::new();
                    let _ = request.as_reader().read_to_string(&mut body);
                    counts.lock().expect("nothing panics with it").count(&body);
                    let _ =
                        request.respond(Response::from_string(r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#));
                }
            });
        }
        Ok(Self { endpoint, counts, server })
    }

    fn times(&self) -> BTreeMap<String, u32> {
        self.counts.lock().expect("nothing panics with it").times.clone()
    }

    /// Runs a program until it ends, or until it is killed after so many requests. Returns what it said in the end.
    fn run(&self, program: &mut Command, most: u64) -> Result<Option<String>> {
        let mut child = program.stdout(Stdio::piped()).spawn()?;
        let mut output = child.stdout.take().context("the output is piped")?;
        {
            let mut counts = self.counts.lock().expect("nothing panics with it");
            (counts.process, counts.left) = (Some(child), most);
        }
        let mut said = String::new();
        output.read_to_string(&mut said)?;
        let (mut child, left) = {
            let mut counts = self.counts.lock().expect("nothing panics with it");
            (counts.process.take().context("it was started")?, counts.left)
        };
        let status = child.wait()?;
        if left == 0 {
            return Ok(None);
        }
        ensure!(status.success(), "it ended with {status}: {said}");
        Ok(Some(said))
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        for _ in 0..HANDLERS {
            self.server.unblock();
        }
    }
}

impl Counts {
    /// Does what a request says, and kills the process if that was its last one.
    fn count(&mut self, body: &str) {
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        let accounts = body["AccountList"].as_array().into_iter().flatten().map(|account| &account["UserID"]);
        for name in accounts.chain([&body["Owner_Account"]]).filter_map(Value::as_str) {
            *self.times.entry(name.to_owned()).or_default() += 1;
        }
        self.left = self.left.saturating_sub(1);
        if let (0, Some(process)) = (self.left, &mut self.process) {
            // SIGKILL where there are signals.
            let _ = process.kill();
        }
    }
}
