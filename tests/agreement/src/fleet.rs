//! `cargo xtask fleet`: four processes of each language share one rate on a Redis server. The emulator enforces the rate.

mod script;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use xtask::python;

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language, Languages};
use crate::redis::{self, Redis};

const PATH: &str = "v4/im_open_login_svc/account_import";
const RATE: u32 = 200;
/// How many processes there are in each language.
const PROCESSES: usize = 4;
/// How many seconds the clocks of neighbors are apart: the half, once ahead and once behind.
const CLOCK: i64 = 150;
/// Seconds after the start and before the end that do not count: processes begin and end one after the other.
const EDGES: u64 = 3;

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
    let Some(server) = redis::server() else { return Ok(()) };
    script::agrees(&mut Redis::start(root, server)?.connect()?)?;
    let languages = Languages::prepare(root)?;
    languages.add_tools(&["redis", "ioredis"])?;
    python::tools()?;
    let emulator = Emulator::start(root)?;
    let config = json!({"enforce_rates": true, "rates": {PATH: form.enforced}}).to_string();
    let mut redis = Redis::start(root, server)?;
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
