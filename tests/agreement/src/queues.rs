//! `cargo xtask queues`: the programs of `docs/fleet.md` that import accounts by a queue, each with four workers, one of which is killed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use xtask::{python, shell};

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language, Languages};
use crate::redis::{self, Redis};
use crate::signal;

const PATH: &str = "v4/im_open_login_svc/multiaccount_import";
/// The rate that the programs' clients keep, which is the default.
const RATE: u64 = 100;
const WORKERS: usize = 4;
/// Accounts of a task, of a request, and how many requests of a worker are under way, as the programs and the endpoint's page say.
const SLICE: u64 = 5_000;
const A_REQUEST: u64 = 100;
const AT_ONCE: u64 = 8;
/// How much of each task is done when a worker is killed: some, and not so much that it ends before.
const MIDDLE: std::ops::Range<u64> = 1..SLICE - AT_ONCE * A_REQUEST;
/// How often the progress is looked at.
const LOOK: Duration = Duration::from_millis(10);
/// What takes longer hangs.
const LONGEST: Duration = Duration::from_secs(300);

const RUST: &str = "import_queue";
const NODE: &str = "import-queue.mjs";
const PYTHON: &str = "packages/python/examples";

struct Form {
    accounts: u64,
    /// For how many seconds a worker may be silent; of a Celery worker all of whose processes are killed at once only.
    silence: u64,
    /// The rate that the emulator enforces. A stall of the machine lets requests arrive together; where it may stall, the rate is higher.
    enforced: u64,
    /// Whether all of a Celery worker is killed, after which its tasks come back by the visibility timeout, or only one of its processes.
    whole: bool,
}

const SHORT: Form = Form { accounts: 60_000, silence: 3, enforced: RATE * 5 / 4, whole: false };
const FULL: Form = Form { accounts: 100_000, silence: 30, enforced: RATE, whole: true };

/// Runs it. `--short`: fewer accounts, and quicker recoveries.
pub fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let form = match arguments {
        [] => FULL,
        ["--short"] => SHORT,
        _ => bail!("usage: cargo xtask queues [--short]"),
    };
    let Some(server) = redis::server() else { return Ok(()) };
    let redis = Redis::start(root, server)?;
    let languages = Languages::prepare(root)?;
    languages.add_tools(&["redis", "ioredis", "bullmq"])?;
    python::tools()?;
    let build = ["build", "--quiet", "-p", "tencent-chat-reqwest", "--features", "redis", "--example", RUST];
    shell::run(&mut shell::command(root, env!("CARGO"), &build))?;
    let emulator = Emulator::start(root)?;
    redis.settle()?;
    for language in LANGUAGES {
        let folder = root.join("target/queues").join(language.name());
        let (languages, emulator, redis, form) = (&languages, &emulator, &redis, &form);
        let import = Import { root, languages, language, emulator, redis, form, folder };
        let said = import.run().with_context(|| format!("{}; see {}", language.name(), import.folder.display()))?;
        println!("{:<8} {said}", language.name());
    }
    Ok(())
}

/// An import by the queue of a language.
struct Import<'a> {
    root: &'a Path,
    languages: &'a Languages,
    language: Language,
    emulator: &'a Emulator,
    redis: &'a Redis,
    form: &'a Form,
    /// Has what the programs print.
    folder: PathBuf,
}

impl Import<'_> {
    /// Makes the emulator, the queue and the folder empty.
    fn clear(&self) -> Result<()> {
        self.emulator.reset()?;
        let config = json!({"enforce_rates": true, "rates": {PATH: self.form.enforced}}).to_string();
        self.emulator.control("POST", "/_emulator/config", &config)?;
        ::redis::cmd("FLUSHALL").query::<()>(&mut self.redis.connect()?)?;
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        Ok(fs::create_dir_all(&self.folder)?)
    }

    fn run(&self) -> Result<String> {
        self.clear()?;
        let others = self.emulator.accounts()?;
        shell::run(&mut self.program(Some("add")))?;
        let mut workers = Workers(Vec::new());
        self.start_workers(&mut workers)?;
        let mut watcher = Workers(vec![self.start("progress", &mut self.program(None))?]);
        self.wait(&mut workers, |progress| {
            let under_way: Vec<u64> = progress.values().copied().filter(|done| *done < SLICE).collect();
            under_way.len() == WORKERS && under_way.iter().all(|done| MIDDLE.contains(done))
        })?;
        self.disturb(&mut workers)?;
        self.wait(&mut workers, |progress| progress.values().sum::<u64>() == self.form.accounts)?;
        workers.0.iter_mut().try_for_each(|worker| end(worker, "-TERM"))?;
        ensure!(watcher.0[0].wait()?.success(), "the program that shows the progress failed");
        let shown = fs::read_to_string(self.folder.join("progress.log"))?;
        let last = format!("{0} of {0}", self.form.accounts);
        ensure!(shown.lines().last() == Some(&last), "the progress ended with {:?}", shown.lines().last());

        let (accounts, requests) = (self.emulator.accounts()? - others, self.emulator.requests()?);
        ensure!(accounts == self.form.accounts, "there are {accounts} accounts in place of {}", self.form.accounts);
        let (needed, noted) = (self.form.accounts / A_REQUEST, self.noted()?);
        ensure!(noted.done == needed, "{} requests were done in place of {needed}", noted.done);
        ensure!(noted.resumed > 0, "no task was resumed");
        // What was under way when a worker lost its task may have been processed, and is sent again.
        ensure!(
            noted.begun <= needed + noted.resumed * AT_ONCE,
            "{} requests were begun in place of {needed}, with {} resumptions",
            noted.begun,
            noted.resumed
        );
        ensure!(
            (needed..=noted.begun).contains(&requests),
            "{requests} requests were sent, and {} were begun",
            noted.begun
        );
        let effects: Value = serde_json::from_str(&self.emulator.control("GET", "/_emulator/effects", "")?)?;
        ensure!(effects["throttled"] == json!({}), "requests were refused for the rate: {}", effects["throttled"]);
        Ok(format!(
            "{accounts} accounts; tasks resumed: {}; requests sent twice: {}, refused: 0",
            noted.resumed,
            requests - needed
        ))
    }

    /// What all journals together have.
    fn noted(&self) -> Result<Noted> {
        let mut noted = Noted::default();
        let mut connection = self.redis.connect()?;
        for first in (0..self.form.accounts).step_by(SLICE as usize) {
            let journal =
                ::redis::cmd("GET").arg(format!("import:journal:{first}")).query::<String>(&mut connection)?;
            for line in journal.lines() {
                match line.split(' ').nth(1) {
                    Some("begin") => noted.begun += 1,
                    Some("done") => noted.done += 1,
                    Some("resume") => noted.resumed += 1,
                    _ => {}
                }
            }
        }
        Ok(noted)
    }

    /// Kills a worker in the middle of its task, and ends another one as a host does, which then starts a new one.
    fn disturb(&self, workers: &mut Workers) -> Result<()> {
        if self.language == Language::Python {
            let parent = &mut workers.0[0];
            let children = children(parent)?;
            ensure!(children.len() == WORKERS, "Celery's worker has {} processes", children.len());
            if !self.form.whole {
                return signal::send("-KILL", children[0]);
            }
            parent.kill()?;
            parent.wait()?;
            children.iter().try_for_each(|child| signal::send("-KILL", *child))?;
            workers.0.clear();
            return self.start_workers(workers);
        }
        workers.0[0].kill()?;
        workers.0[0].wait()?;
        end(&mut workers.0[1], "-TERM")?;
        workers.0.drain(..2);
        workers.0.push(self.start("worker-new", &mut self.program(Some("work")))?);
        Ok(())
    }

    /// Waits until the progress meets a condition.
    fn wait(&self, workers: &mut Workers, meets: impl Fn(&BTreeMap<String, u64>) -> bool) -> Result<()> {
        let started = Instant::now();
        loop {
            let progress = self.progress()?;
            if meets(&progress) {
                return Ok(());
            }
            let done: u64 = progress.values().sum();
            ensure!(done < self.form.accounts, "the progress went past the awaited state: {progress:?}");
            ensure!(started.elapsed() < LONGEST, "the progress is {progress:?}");
            for worker in &mut workers.0 {
                ensure!(worker.try_wait()?.is_none(), "a worker ended before it was stopped");
            }
            sleep(LOOK);
        }
    }

    /// How many accounts of each task are done.
    fn progress(&self) -> Result<BTreeMap<String, u64>> {
        Ok(::redis::cmd("HGETALL").arg("import:progress").query(&mut self.redis.connect()?)?)
    }

    /// Four processes: of Celery, one program has them.
    fn start_workers(&self, workers: &mut Workers) -> Result<()> {
        if self.language == Language::Python {
            let mut celery = self.python();
            celery.args(["-m", "celery", "--app", "import_queue", "worker", "--concurrency", &WORKERS.to_string()]);
            workers.0.push(self.start("worker", &mut celery)?);
            return Ok(());
        }
        for number in 0..WORKERS {
            workers.0.push(self.start(&format!("worker-{number}"), &mut self.program(Some("work")))?);
        }
        Ok(())
    }

    /// Starts a program, whose output is in a file of the folder.
    fn start(&self, name: &str, program: &mut Command) -> Result<Child> {
        let output = File::create(self.folder.join(format!("{name}.log")))?;
        program.stdin(Stdio::null()).stderr(output.try_clone()?).stdout(output);
        program.spawn().with_context(|| format!("starting {name}"))
    }

    /// The program of the guide.
    fn program(&self, what: Option<&str>) -> Command {
        let mut program = match self.language {
            Language::Rust => {
                let program = self.root.join("target/debug/examples").join(RUST);
                self.command(Command::new(program))
            }
            Language::Node => {
                let mut node = self.command(Command::new("node"));
                node.arg(self.languages.node().join(NODE));
                node
            }
            Language::Python => {
                let mut python = self.python();
                python.arg(self.root.join(PYTHON).join("import_queue.py"));
                python
            }
        };
        program.args(what);
        program
    }

    fn python(&self) -> Command {
        let mut python = self.command(Command::new(self.languages.python()));
        python.env("PYTHONPATH", self.root.join(PYTHON));
        python
    }

    fn command(&self, mut program: Command) -> Command {
        let port = self.redis.port.to_string();
        self.emulator.configure(program.current_dir(&self.folder).env("ACCOUNTS", self.form.accounts.to_string()));
        program.env("REDIS_URL", format!("redis://127.0.0.1:{port}")).env("REDIS_PORT", port);
        if self.language != Language::Python || self.form.whole {
            program.env("SILENCE", self.form.silence.to_string());
        }
        program
    }
}

/// How many records of each kind journals have.
#[derive(Default)]
struct Noted {
    begun: u64,
    done: u64,
    resumed: u64,
}

/// Processes that are killed when this is dropped.
struct Workers(Vec<Child>);

impl Drop for Workers {
    fn drop(&mut self) {
        for worker in &mut self.0 {
            let _ = worker.kill();
            let _ = worker.wait();
        }
    }
}

/// Ends a process by a signal, and sees that it succeeded.
fn end(process: &mut Child, signal: &str) -> Result<()> {
    signal::send(signal, process.id())?;
    let status = process.wait()?;
    ensure!(status.success(), "a worker that was ended by {signal} ended with {status}");
    Ok(())
}

/// The processes that a process started.
fn children(process: &Child) -> Result<Vec<u32>> {
    let output = shell::output(Command::new("pgrep").args(["-P", &process.id().to_string()]))?;
    Ok(output.lines().map(str::parse).collect::<Result<_, _>>()?)
}
