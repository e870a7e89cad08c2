//! `cargo xtask fleet`: four processes of each language share one rate on a Redis server. The emulator enforces the rate.

mod script;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use xtask::progress::step;
use xtask::{python, shell};

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language, Languages};

const PATH: &str = "v4/im_open_login_svc/account_import";
const RATE: u32 = 200;
/// How many processes there are in each language.
const PROCESSES: usize = 4;
/// How many seconds the clocks of neighbors are apart: the half, once ahead and once behind.
const CLOCK: i64 = 150;
/// Seconds after the start and before the end that do not count: processes begin and end one after the other.
const EDGES: u64 = 3;
/// Servers that speak the protocol.
const SERVERS: [&str; 2] = ["redis-server", "valkey-server"];
/// How long a server is up before anything begins, in seconds: until then it holds slots back.
const SETTLED: u64 = 10;

/// How a run is measured.
struct Form {
    seconds: u64,
    /// The rate that the emulator enforces. A stall of the machine lets requests arrive together; where it may stall, the rate is higher
    /// than that of the fleet.
    enforced: u32,
    /// How much of the rate must be used, in percent.
    used: u32,
    /// How many calls of Redis there may be for a request. A machine that stalls loses slots, which are reserved anew.
    calls: f64,
    /// Whether each process must notice just the trouble that there is. A machine that stalls seems to have lost the server.
    exact: bool,
}

const SHORT: Form = Form { seconds: 12, enforced: RATE * 5 / 4, used: 30, calls: 0.5, exact: false };
const FULL: Form = Form { seconds: 40, enforced: RATE, used: 95, calls: 0.2, exact: true };

/// Runs it. `--short`: what must hold on every machine.
pub fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let form = match arguments {
        [] => FULL,
        ["--short"] => SHORT,
        _ => bail!("usage: cargo xtask fleet [--short]"),
    };
    let Some(server) = SERVERS.iter().find(|server| Command::new(server).arg("--version").output().is_ok()) else {
        println!("neither {} was found: nothing is measured", SERVERS.join(" nor "));
        return Ok(());
    };
    let mut redis = Redis::start(root, server)?;
    script::agrees(&mut redis.connect()?)?;
    let languages = Languages::prepare(root)?;
    languages.add_redis()?;
    python::tools()?;
    let emulator = Emulator::start(root)?;
    let config = json!({"enforce_rates": true, "rates": {PATH: form.enforced}}).to_string();
    for trouble in [false, true] {
        emulator.reset()?;
        emulator.control("POST", "/_emulator/config", &config)?;
        redis.settle()?;
        let calls = redis.calls()?;
        let mut fleet = Fleet::start(&languages, &emulator, &redis, &form)?;
        if trouble {
            sleep(Duration::from_secs(form.seconds / 3));
            redis.stop()?;
            sleep(Duration::from_secs(4));
            redis = Redis::start_on(root, server, redis.port)?;
        }
        let reports = fleet.end()?;
        let asked = if trouble { redis.calls()? } else { redis.calls()? - calls };
        check(&reports, asked, trouble, &form)?;
    }
    Ok(())
}

/// Compares what the processes report with what must hold.
fn check(reports: &[Value], asked: u64, trouble: bool, form: &Form) -> Result<()> {
    let all = |name: &str| {
        reports.iter().flat_map(|report| report[name].as_array().cloned().unwrap_or_default()).collect::<Vec<_>>()
    };
    let mut by_second = BTreeMap::<u64, u64>::new();
    for (second, count) in reports.iter().filter_map(|report| report["seconds"].as_object()).flatten() {
        *by_second.entry(second.parse()?).or_default() += count.as_u64().unwrap_or_default();
    }
    let sent: u64 = by_second.values().sum();
    let (first, last) =
        (by_second.keys().min().context("nothing was sent")?, by_second.keys().max().context("nothing was sent")?);
    let inner = by_second.range(first + EDGES..=last - EDGES);
    let (seconds, counted) = inner.fold((0, 0), |(seconds, sum), (_, count)| (seconds + 1, sum + count));
    let used = counted as f64 * 100.0 / (seconds * u64::from(RATE)).max(1) as f64;
    let a_request = asked as f64 / sent as f64;
    let what = if trouble { "with Redis gone for 4 s" } else { "undisturbed" };
    println!(
        "{what}: {sent} requests of {} processes, {used:.1} % of the rate, {a_request:.3} calls of Redis a request",
        reports.len()
    );
    let (failures, retries, states) = (all("failures"), all("retries"), all("states"));
    ensure!(failures.is_empty(), "calls failed: {failures:?}");
    ensure!(retries.is_empty(), "{} requests were sent again: {:?}", retries.len(), retries.first());
    for process in reports {
        ensure!(process["seconds"].as_object().is_some_and(|seconds| !seconds.is_empty()), "a process sent nothing");
        let states = process["states"].to_string();
        let expected = if trouble { r#"["alone","shared"]"# } else { "[]" };
        ensure!(states == expected || !form.exact, "the limiter of a process went {states}, not {expected}");
    }
    ensure!(!trouble || states.contains(&json!("alone")), "no process noticed that Redis was gone");
    if !trouble {
        ensure!(a_request <= form.calls, "{a_request:.3} calls of Redis a request");
        ensure!(used >= f64::from(form.used), "{used:.1} % of the rate were used, not {}", form.used);
    }
    Ok(())
}

/// The processes.
struct Fleet(Vec<(Child, BufReader<ChildStdout>, Language)>);

impl Fleet {
    fn start(languages: &Languages, emulator: &Emulator, redis: &Redis, form: &Form) -> Result<Self> {
        let mut processes = Vec::new();
        for number in 0..PROCESSES * LANGUAGES.len() {
            let language = LANGUAGES[number % LANGUAGES.len()];
            let mut program = languages.program(language, "fleet");
            program.env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint).env("TENCENT_CHAT_KEY", &emulator.key);
            // Each language has even and odd numbers.
            let own = number / LANGUAGES.len();
            let clock = if own.is_multiple_of(2) { CLOCK } else { -CLOCK };
            for (name, value) in [
                ("FLEET_NUMBER", own as i64 + 10 * (number % LANGUAGES.len()) as i64),
                ("FLEET_RATE", RATE.into()),
                ("FLEET_REDIS", redis.port.into()),
                ("FLEET_PROCESSES", (PROCESSES * LANGUAGES.len()) as i64),
                ("FLEET_SECONDS", form.seconds as i64),
                ("FLEET_CLOCK", clock),
            ] {
                program.env(name, value.to_string());
            }
            let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
            let output = BufReader::new(child.stdout.take().context("the output is piped")?);
            processes.push((child, output, language));
        }
        let mut fleet = Self(processes);
        for (_, output, language) in &mut fleet.0 {
            let mut line = String::new();
            output.read_line(&mut line)?;
            ensure!(line.trim() == "ready", "{} said {line:?}", language.name());
        }
        for (child, ..) in &mut fleet.0 {
            child.stdin.as_mut().context("the input is piped")?.write_all(b"go\n")?;
        }
        Ok(fleet)
    }

    /// What all of them say at the end.
    fn end(&mut self) -> Result<Vec<Value>> {
        let mut reports = Vec::new();
        for (child, output, language) in &mut self.0 {
            let mut line = String::new();
            output.read_line(&mut line)?;
            reports.push(serde_json::from_str(&line).with_context(|| format!("{} said {line:?}", language.name()))?);
            ensure!(child.wait()?.success(), "{} failed", language.name());
        }
        Ok(reports)
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        for (child, ..) in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A server of its own on a free port; it ends when this is dropped.
struct Redis {
    child: Child,
    port: u16,
}

impl Redis {
    fn start(root: &Path, server: &str) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        Self::start_on(root, server, port)
    }

    fn start_on(root: &Path, server: &str, port: u16) -> Result<Self> {
        let folder = root.join("target/fleet");
        fs::create_dir_all(&folder)?;
        let port_text = port.to_string();
        let arguments = ["--port", &port_text, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
        let child = shell::command(&folder, server, &arguments).stdout(Stdio::null()).spawn()?;
        let redis = Self { child, port };
        for _ in 0..100 {
            if redis.info("server").is_ok() {
                return Ok(redis);
            }
            sleep(Duration::from_millis(100));
        }
        bail!("{server} does not answer")
    }

    fn stop(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Waits until it gives slots at once.
    fn settle(&self) -> Result<()> {
        step("waiting until the Redis server has been up for a while", || {
            while self.number("server", "uptime_in_seconds:")? < SETTLED {
                sleep(Duration::from_millis(500));
            }
            Ok(())
        })
    }

    /// How often it was asked for slots.
    fn calls(&self) -> Result<u64> {
        let info = self.info("commandstats")?;
        let calls = info.lines().filter_map(|line| line.strip_prefix("cmdstat_eval")).filter_map(|line| {
            let (_, rest) = line.split_once("calls=")?;
            rest.split(',').next()?.parse::<u64>().ok()
        });
        Ok(calls.sum())
    }

    fn number(&self, section: &str, name: &str) -> Result<u64> {
        let info = self.info(section)?;
        let number = info.lines().find_map(|line| line.strip_prefix(name)).with_context(|| format!("no {name}"))?;
        Ok(number.trim().parse()?)
    }

    fn info(&self, section: &str) -> Result<String> {
        Ok(redis::cmd("INFO").arg(section).query(&mut self.connect()?)?)
    }

    fn connect(&self) -> Result<redis::Connection> {
        Ok(redis::Client::open(("127.0.0.1", self.port))?.get_connection()?)
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
