//! `cargo xtask kills`: walks with a journal in each language, killed again and again while they run, against a server that counts what it
//! does. A process is killed after a number of its requests, or soon after its journal has grown by a number of bytes. Also, two processes
//! are started with one journal at the same time.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::languages::{LANGUAGES, Language, Languages};

/// How many processes of each language are killed: in the test command, and by default.
const SHORT: usize = 6;
const KILLS: usize = 50;

/// What the server responds.
const OK: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;

/// How many requests a process may send before it is killed, at most, and by how many bytes its journal may grow.
const MOST_REQUESTS: u64 = 40;
const MOST_BYTES: u64 = 6_000;

/// How often the size of a journal, or whether a process has sent something, is looked at.
const LOOK: Duration = Duration::from_micros(200);

/// A process that sends nothing for longer hangs.
const LONGEST: Duration = Duration::from_secs(60);

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
        let counted = killed(&languages, language, kills, &folder).with_context(|| language.name().to_owned())?;
        println!("{:<8} {counted}", language.name());
        two_at_once(&languages, language, &folder).with_context(|| language.name().to_owned())?;
        println!("{:<8} the second of two processes with one journal sent nothing", language.name());
    }
    Ok(())
}

/// Kills so many processes of a language, and says what came of their work.
fn killed(languages: &Languages, language: Language, kills: usize, folder: &Path) -> Result<String> {
    let (mut done, mut seed, mut processed, mut unknown) = (0, 1, 0, 0);
    for (work, count) in WORKS.into_iter().cycle() {
        if done >= kills {
            break;
        }
        let journal = folder.join(format!("{language:?}.journal"));
        let _ = fs::remove_file(&journal);
        let counter = Counter::start()?;
        // Some processes die before the last one may finish.
        let deaths = 1 + next(&mut seed) as usize % 5;
        let mut killed = 0;
        let said = loop {
            let death = match (killed < deaths, next(&mut seed) % 2) {
                (false, _) => Death::Never,
                (true, 0) => Death::AfterRequests(1 + next(&mut seed) % MOST_REQUESTS),
                (true, _) => Death::AfterBytes(1 + next(&mut seed) % MOST_BYTES),
            };
            let mut program = program(languages, language, &counter, (work, count), &journal);
            match counter.run(&mut program, death, &journal)? {
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
    }
    Ok(format!(
        "{done} kills, {processed} rows and items done, {unknown} may have been: none twice that must not be, none missing"
    ))
}

/// Starts a process, and another one with the same journal while it waits for its responses.
fn two_at_once(languages: &Languages, language: Language, folder: &Path) -> Result<()> {
    let journal = folder.join(format!("{language:?}.two.journal"));
    let _ = fs::remove_file(&journal);
    let (of_first, of_second) = (Counter::start()?, Counter::start()?);
    let start = |counter: &Counter| {
        let mut program = program(languages, language, counter, WORKS[0], &journal);
        program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
    };
    of_first.hold(true);
    let mut first = start(&of_first)?;
    let started = Instant::now();
    while of_first.counts().received == 0 && first.try_wait()?.is_none() && started.elapsed() < LONGEST {
        thread::sleep(LOOK);
    }
    if of_first.counts().received == 0 {
        first.kill()?;
        let said = first.wait_with_output()?.stderr;
        bail!("the first process sent nothing: {}", String::from_utf8_lossy(&said));
    }
    let second = start(&of_second)?.wait_with_output();
    // Before anything is judged: the first process must not wait for ever.
    of_first.hold(false);
    let (first, second) = (first.wait_with_output()?, second?);
    let said = String::from_utf8_lossy(&second.stderr);
    ensure!(!second.status.success() && said.contains(" is in use by "), "the second process ended so: {said}");
    ensure!(of_second.counts().received == 0, "the second process sent something");
    ensure!(first.status.success(), "the first process ended so: {}", String::from_utf8_lossy(&first.stderr));
    let told: Value = serde_json::from_slice(&first.stdout)?;
    ensure!(told["succeeded"] == WORKS[0].1, "the first process: {told}");
    ensure!(of_first.times().values().all(|times| *times == 1), "something was done twice");
    Ok(())
}

/// The program itself, so that it is what is killed, and not what starts it.
fn program(
    languages: &Languages,
    language: Language,
    counter: &Counter,
    (work, count): (&str, usize),
    journal: &Path,
) -> Command {
    let mut program = languages.program(language, "kills");
    program
        .env("TENCENT_CHAT_ENDPOINT", &counter.endpoint)
        .env("KILLS_WORK", work)
        .env("KILLS_COUNT", count.to_string())
        .env("KILLS_JOURNAL", journal);
    program
}

/// When a process is killed.
#[derive(Clone, Copy)]
enum Death {
    Never,
    /// When the server has had so many of its requests.
    AfterRequests(u64),
    /// When its journal has grown by so many bytes.
    AfterBytes(u64),
}

/// A number that looks random: the next of a sequence.
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

/// A server that counts. It has a thread for each connection: requests that are held back must not be in the way of others.
struct Counter {
    endpoint: String,
    counts: Arc<Mutex<Counts>>,
    /// A request was received, or responses are not held back from now on.
    changed: Arc<Condvar>,
}

#[derive(Default)]
struct Counts {
    /// How often each account was made.
    times: BTreeMap<String, u32>,
    /// How many requests were received.
    received: u64,
    /// Whether responses are held back.
    is_holding: bool,
    /// The process that runs, how many requests it may still send, and whether it was killed.
    process: Option<Child>,
    left: u64,
    was_killed: bool,
}

impl Counter {
    fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let endpoint = format!("http://{}", listener.local_addr()?);
        let (counts, changed) = (Arc::<Mutex<Counts>>::default(), Arc::<Condvar>::default());
        let counter = Self { endpoint, counts: counts.clone(), changed: changed.clone() };
        // It listens as long as the program runs.
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                let (counts, changed) = (counts.clone(), changed.clone());
                // A process that is killed breaks its connections.
                thread::spawn(move || serve(connection, &counts, &changed));
            }
        });
        Ok(counter)
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn times(&self) -> BTreeMap<String, u32> {
        self.counts().times.clone()
    }

    /// Holds all responses back, or sends them.
    fn hold(&self, is_holding: bool) {
        self.counts().is_holding = is_holding;
        self.changed.notify_all();
    }

    /// Runs a program until it ends or is killed. Returns what it said in the end.
    fn run(&self, program: &mut Command, death: Death, journal: &Path) -> Result<Option<String>> {
        let size = || fs::metadata(journal).map_or(0, |journal| journal.len());
        let before = size();
        let mut child = program.stdout(Stdio::piped()).spawn()?;
        let mut output = child.stdout.take().context("the output is piped")?;
        {
            let mut counts = self.counts();
            (counts.process, counts.was_killed) = (Some(child), false);
            counts.left = if let Death::AfterRequests(most) = death { most } else { u64::MAX };
        }
        let mut said = String::new();
        thread::scope(|scope| {
            if let Death::AfterBytes(bytes) = death {
                scope.spawn(move || {
                    while size() < before + bytes && self.counts().is_running() {
                        thread::sleep(LOOK);
                    }
                    self.counts().kill();
                });
            }
            output.read_to_string(&mut said)
        })?;
        let (mut child, was_killed) = {
            let mut counts = self.counts();
            (counts.process.take().context("it was started")?, counts.was_killed)
        };
        let status = child.wait()?;
        // One that was killed when it had ended did all.
        if was_killed && !status.success() {
            return Ok(None);
        }
        ensure!(status.success(), "it ended with {status}: {said}");
        Ok(Some(said))
    }
}

/// Reads requests of HTTP/1.1 with a length, and says that all is well.
fn serve(connection: TcpStream, counts: &Mutex<Counts>, changed: &Condvar) -> std::io::Result<()> {
    let mut reader = BufReader::new(&connection);
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().unwrap_or_default();
                }
                None if line.trim_end().is_empty() => break,
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let mut counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.count(&body);
        changed.notify_all();
        while counts.is_holding {
            counts = changed.wait(counts).unwrap_or_else(PoisonError::into_inner);
        }
        drop(counts);
        write!(&connection, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{OK}", OK.len())?;
    }
}

impl Counts {
    /// Does what a request says, and kills the process if that was its last one.
    fn count(&mut self, body: &[u8]) {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let accounts = body["AccountList"].as_array().into_iter().flatten().map(|account| &account["UserID"]);
        for name in accounts.chain([&body["Owner_Account"]]).filter_map(Value::as_str) {
            *self.times.entry(name.to_owned()).or_default() += 1;
        }
        self.received += 1;
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            self.kill();
        }
    }

    fn is_running(&mut self) -> bool {
        self.process.as_mut().is_some_and(|process| matches!(process.try_wait(), Ok(None)))
    }

    /// Kills the process that runs: with SIGKILL where there are signals.
    fn kill(&mut self) {
        if let Some(process) = &mut self.process {
            self.was_killed |= process.kill().is_ok();
        }
    }
}
