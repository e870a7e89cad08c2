//! `cargo xtask cookbook [PAGE…]`: the programs of `docs/cookbook/`, as readers copy them. Each runs against the emulator and must print
//! what its page says.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use xtask::cookbook::{Recipe, recipes};
use xtask::first_call::Language;
use xtask::{generate, python, shell};

use crate::emulator::{Emulator, request};
use crate::languages::Languages;
use crate::proxy::{Authority, Proxy};
use crate::redis::{Redis, server};
use crate::signal;

/// What the test does before a program starts, while it runs, and after it has ended.
const STORIES: &str = "tests/cases/cookbook.yaml";

const TOKEN: &str = "the token of the console";

/// Numbers with so many digits differ in each run: times, ports, random numbers.
const DIGITS: usize = 4;

/// A host that only the proxy finds.
const BEHIND_THE_PROXY: &str = "chat.example.com";

/// How often a server is tried until it listens.
const LOOK: Duration = Duration::from_millis(10);

/// How long a program may print nothing, or a server may take until it listens, before it is reported to hang.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Story {
    /// Whether the programs need a Redis server.
    redis: bool,
    /// Whether they reach the service by a proxy only, whose authority is `ca.pem` beside them.
    proxy: bool,
    /// Further environment variables.
    environment: BTreeMap<String, String>,
    /// What happens before a program starts.
    before: Vec<Step>,
    /// The programs are servers: what happens while they run, one step after another. Then they get SIGTERM.
    steps: Vec<Step>,
    /// Whether the programs must end with an exit status that says that something failed.
    fails: bool,
    /// What must be true when a program has ended.
    after: Vec<Step>,
}

/// A request to the emulator, or to a path of the program.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    path: String,
    /// Without one it is a GET.
    body: Option<Value>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    /// The HTTP status of the answer.
    #[serde(default = "ok")]
    status: u16,
    /// Text that the answer must have.
    #[serde(default)]
    answers: String,
    /// How many lines the program prints because of it, perhaps later than it answers.
    #[serde(default)]
    prints: usize,
}

fn ok() -> u16 {
    200
}

/// Runs the programs of all pages, or of those that are named.
pub fn run(root: &Path, names: &[&str]) -> Result<()> {
    let mut stories: BTreeMap<String, Story> = serde_yaml_ng::from_str(&fs::read_to_string(root.join(STORIES))?)?;
    let all = recipes(root)?;
    for name in names {
        ensure!(all.iter().any(|recipe| recipe.name == *name), "docs/cookbook/{name}.md is not there");
    }
    let languages = Languages::prepare(root)?;
    languages.add_emulators()?;
    languages.add_tools(&["ioredis", "undici"])?;
    // The frameworks of the programs in Python.
    python::tools()?;
    generate::checks(root)?;
    let build = ["build", "--quiet", "-p", "tencent-chat-tests", "--features", "checks"];
    shell::run(&mut shell::command(root, env!("CARGO"), &build))?;
    let redis = server().map(|server| Redis::start(root, server)).transpose()?;
    let emulator = Emulator::start(root)?;
    let proxy = Proxy::start(emulator.address())?;
    let kitchen = Kitchen { root, languages, emulator, redis, proxy };
    for recipe in all {
        let story = stories.remove(&recipe.name).unwrap_or_default();
        if !names.is_empty() && !names.contains(&recipe.name.as_str()) {
            continue;
        }
        if story.redis && kitchen.redis.is_none() {
            ensure!(names.is_empty(), "{}: install a Redis server: its programs need one", recipe.name);
            println!("{}: skipped: no Redis server", recipe.name);
            continue;
        }
        for (language, code) in &recipe.programs {
            let of = || format!("docs/cookbook/{}.md in {language:?}", recipe.name);
            kitchen.run(&recipe, &story, *language, code).with_context(of)?;
        }
        println!("{}", recipe.name);
    }
    ensure!(stories.is_empty(), "{STORIES} has stories without a page: {:?}", stories.keys());
    Ok(())
}

struct Kitchen<'a> {
    root: &'a Path,
    languages: Languages,
    emulator: Emulator,
    /// When this machine has a server.
    redis: Option<Redis>,
    proxy: Proxy,
}

impl Kitchen<'_> {
    fn run(&self, recipe: &Recipe, story: &Story, language: Language, code: &str) -> Result<()> {
        let mut program = self.program(recipe, language, code)?;
        // Free again at once, so that the program can take it.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        self.prepare(recipe, story, port)?;
        self.take_all(&story.before, port)?;
        self.emulator.configure(&mut program);
        program.env("TENCENT_CHAT_WEBHOOK_TOKEN", TOKEN).env("PORT", port.to_string()).env("PYTHONUNBUFFERED", "1");
        if let Some(redis) = &self.redis {
            program.env("REDIS_URL", format!("redis://127.0.0.1:{}", redis.port));
        }
        if story.proxy {
            self.give_proxy(&mut program, language)?;
        }
        let mut running = Running::start(program.envs(&story.environment))?;
        if !story.steps.is_empty() {
            running.wait_until_it_listens(port)?;
            for step in &story.steps {
                let taken = self.take(step, port).and_then(|()| running.read(step.prints));
                taken.with_context(|| step.path.clone())?;
            }
            signal::send("-TERM", running.child.id())?;
        }
        let printed = running.end(story.steps.is_empty(), story.fails)?;
        let (expected, printed) = (masked(&recipe.output), masked(&printed));
        ensure!(printed == expected, "it printed\n{printed}\nin place of\n{expected}");
        if story.proxy {
            self.check_proxy()?;
        }
        self.take_all(&story.after, port)
    }

    /// Gives a program the proxy, first with the certificate of another authority, which it must refuse.
    fn give_proxy(&self, program: &mut Command, language: Language) -> Result<()> {
        let folder = program.get_current_dir().context("programs have folders")?.to_owned();
        let ca = folder.join("ca.pem");
        program.env("CHAT_PROXY", &self.proxy.url).env("TENCENT_CHAT_ENDPOINT", format!("https://{BEHIND_THE_PROXY}"));
        fs::write(&ca, Authority::new("Another one")?.pem)?;
        let output = program.output()?;
        let error = String::from_utf8_lossy(&output.stderr);
        let cause = match language {
            Language::TypeScript => "unable to verify the first certificate",
            Language::Python => "CERTIFICATE_VERIFY_FAILED",
            Language::Rust => "UnknownIssuer",
        };
        let is_refused = !output.status.success() && error.contains(cause);
        ensure!(is_refused, "with another authority it ended with {}, and reported {error:?}", output.status);
        self.check_proxy()?;
        Ok(fs::write(ca, &self.proxy.pem)?)
    }

    /// Sees that a program asked the proxy for the service, and for nothing else.
    fn check_proxy(&self) -> Result<()> {
        let asked = self.proxy.asked();
        let is_right = !asked.is_empty() && asked.iter().all(|host| host == BEHIND_THE_PROXY);
        ensure!(is_right, "it asked the proxy for {asked:?}");
        Ok(())
    }

    /// The program in an empty folder, with the files that it reads.
    fn program(&self, recipe: &Recipe, language: Language, code: &str) -> Result<Command> {
        let folder = self.folder(language).join("cookbook").join(&recipe.name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        for (name, text) in &recipe.files {
            fs::write(folder.join(name), text)?;
        }
        Ok(match language {
            Language::TypeScript => {
                fs::write(folder.join("program.mjs"), code)?;
                shell::command(&folder, "node", &["program.mjs"])
            }
            Language::Python => {
                fs::write(folder.join("program.py"), code)?;
                shell::command(&folder, self.languages.python(), &["program.py"])
            }
            Language::Rust => {
                let built = self.root.join("target/debug/tencent-chat-tests");
                let built = built.with_extension(std::env::consts::EXE_EXTENSION);
                shell::command(&folder, built, &["cookbook", &recipe.name])
            }
        })
    }

    /// In JavaScript, where the packages are found.
    fn folder(&self, language: Language) -> PathBuf {
        match language {
            Language::TypeScript => self.languages.node().to_owned(),
            Language::Python => self.root.join("target/python"),
            Language::Rust => self.root.join("target/rust"),
        }
    }

    /// The app as the page has it, which sends its webhooks to the program.
    fn prepare(&self, recipe: &Recipe, story: &Story, port: u16) -> Result<()> {
        self.emulator.reset()?;
        if let Some(seed) = &recipe.seed {
            self.emulator.control("PUT", "/_emulator/state", seed)?;
        }
        if !story.steps.is_empty() {
            let url = format!("http://127.0.0.1:{port}/webhook");
            let settings = json!({ "webhook_url": url, "webhook_token": TOKEN, "webhook_timeout_ms": 600_000 });
            self.emulator.control("POST", "/_emulator/config", &settings.to_string())?;
        }
        Ok(())
    }

    fn take_all(&self, steps: &[Step], port: u16) -> Result<()> {
        steps.iter().try_for_each(|step| self.take(step, port).with_context(|| step.path.clone()))
    }

    fn take(&self, step: &Step, port: u16) -> Result<()> {
        let is_emulators = step.path.starts_with("/_emulator");
        let address = if is_emulators { self.emulator.address().to_owned() } else { format!("127.0.0.1:{port}") };
        let method = if step.body.is_some() { "POST" } else { "GET" };
        let body = step.body.as_ref().map(Value::to_string).unwrap_or_default();
        let headers: String = step.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let (status, answer) = request(&address, method, &step.path, &headers, &body)?;
        let is_expected = status == step.status && answer.contains(&step.answers);
        ensure!(is_expected, "answered HTTP {status} {answer:?} in place of HTTP {} {:?}", step.status, step.answers);
        Ok(())
    }
}

/// A program under way; it ends when this is dropped.
struct Running {
    child: Child,
    lines: Receiver<String>,
    printed: String,
}

impl Running {
    fn start(program: &mut Command) -> Result<Self> {
        let mut child = program.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let output = BufReader::new(child.stdout.take().context("the output is piped")?);
        let (send, lines) = channel();
        thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
        Ok(Self { child, lines, printed: String::new() })
    }

    /// Reads lines that it prints.
    fn read(&mut self, count: usize) -> Result<()> {
        for _ in 0..count {
            ensure!(self.read_line()?, "it ended, and printed only {:?}", self.printed);
        }
        Ok(())
    }

    /// Reads one line; false when its output has ended.
    fn read_line(&mut self) -> Result<bool> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => self.printed.extend([&line, "\n"]),
            Err(RecvTimeoutError::Disconnected) => return Ok(false),
            Err(RecvTimeoutError::Timeout) => bail!("it hangs, and printed only {:?}", self.printed),
        }
        Ok(true)
    }

    fn wait_until_it_listens(&mut self, port: u16) -> Result<()> {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            ensure!(self.child.try_wait()?.is_none(), "the server ended before it listened");
            ensure!(started.elapsed() < PATIENCE, "the server does not listen on port {port}");
            sleep(LOOK);
        }
        Ok(())
    }

    /// All that it printed until it ended. A server may end by the signal.
    fn end(&mut self, must_end: bool, must_fail: bool) -> Result<String> {
        while self.read_line()? {}
        let status = self.child.wait()?;
        ensure!(!must_end || status.success() != must_fail, "it ended with {status}, and printed {:?}", self.printed);
        Ok(std::mem::take(&mut self.printed))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A text with `#` in place of its long numbers.
fn masked(text: &str) -> String {
    let mut masked = String::new();
    let mut digits = String::new();
    for letter in text.chars().chain(['\0']) {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        masked.push_str(if digits.len() < DIGITS { &digits } else { "#" });
        digits.clear();
        masked.push(letter);
    }
    masked.trim_end_matches('\0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_numbers_are_masked() {
        assert_eq!(masked("sent 2 of 100: 4711_1234_5\n"), "sent 2 of 100: #_#_5\n");
        assert_eq!(masked("at 12345"), "at #");
    }
}
