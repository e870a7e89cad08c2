//! How quick the emulator is with a large app: `cargo bench -p tencent-chat-emulator`.
//!
//! It starts the program, fills it over HTTP, and measures the start, single reads, requests a second beside a bare hyper,
//! reads among 2,000 connections that are slow or broken, and a data file. `-- --scale 0.1` is a smaller app.
//! `cargo test` runs it with a tiny one, which checks that each call succeeds and measures nothing of use.

mod app;
mod crowd;
mod driver;
mod programs;

use std::io::Result;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::{Read, Size};
use driver::{Connection, Signer, Times};
use programs::Program;

/// What is asked for of a single read, of the requests a second, and of a start.
const READ: Duration = Duration::from_millis(5);
const REQUESTS_A_SECOND: f64 = 10_000.0;
const START: Duration = Duration::from_millis(100);

/// Connections of the load, of the measurement of requests a second, and those that are in the way.
const LOADING: usize = 32;
const ASKING: usize = 64;

struct Plan {
    size: Size,
    /// How often each read is measured.
    reads: usize,
    /// How long requests a second are counted.
    time: Duration,
    crowd: usize,
}

impl Plan {
    fn scaled(scale: f64) -> Self {
        let part = |whole: f64| (whole * scale) as usize;
        let size = Size { accounts: part(1e6), groups: part(1e5), messages: part(1e6) };
        Self { size, reads: 2000, time: Duration::from_secs(5), crowd: 2000 }
    }

    /// What is enough to see that it works.
    fn tiny() -> Self {
        Self { reads: 5, time: Duration::from_millis(50), crowd: 80, ..Self::scaled(0.001) }
    }
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new()?;
    if arguments.iter().any(|argument| argument == programs::HELLO) {
        return runtime.block_on(programs::say_hello());
    }
    let scale = arguments.iter().position(|argument| argument == "--scale").and_then(|at| arguments.get(at + 1));
    let scale = scale.map_or(1.0, |scale| scale.parse().expect("--scale is a number"));
    // Cargo passes `--bench` when it is to measure, and nothing when it runs tests.
    let measures = arguments.iter().any(|argument| argument == "--bench");
    let plan = if measures { Plan::scaled(scale) } else { Plan::tiny() };
    let missed = runtime.block_on(run(&plan))?;
    if measures && !missed.is_empty() {
        return Err(std::io::Error::other(format!("missed: {}", missed.join(", "))));
    }
    Ok(())
}

/// Runs everything, and returns what does not reach its aim.
async fn run(plan: &Plan) -> Result<Vec<String>> {
    let mut missed = Vec::new();
    missed.extend(start()?);
    let emulator = Program::emulator(&[])?;
    load(&emulator, plan.size).await?;
    missed.extend(read_each(&emulator, plan).await?);
    missed.extend(requests_a_second(&emulator, plan).await?);
    missed.extend(in_a_crowd(&emulator, plan).await?);
    drop(emulator);
    kept(plan).await?;
    Ok(missed)
}

fn start() -> Result<Option<String>> {
    let times: Result<Vec<Duration>> = (0..5).map(|_| Ok(Program::emulator(&[])?.started)).collect();
    let times = Times::new(times?);
    println!(
        "start                 {:?} until it listens, the longest of five {:?}",
        times.within(0.5),
        times.longest()
    );
    Ok((times.within(0.5) > START).then(|| "start".to_owned()))
}

async fn load(emulator: &Program, size: Size) -> Result<()> {
    let signer = Arc::new(Signer::new());
    let start = Instant::now();
    let (mut requests, mut memory) = (0, Vec::new());
    for (count, request, wanted) in size.steps() {
        let signer = signer.clone();
        let request = move |number| request(&size, &signer, number);
        driver::side_by_side(&emulator.address, LOADING, count, request, wanted).await?;
        requests += count;
        memory.push(format!("{}", emulator.memory()? / 1_000_000));
    }
    println!(
        "load                  {} accounts, {} groups of {}, {} messages: {requests} requests in {:.0} s, memory {} MB",
        size.accounts,
        size.groups,
        app::MEMBERS,
        size.messages,
        start.elapsed().as_secs_f64(),
        memory.join(", ")
    );
    Ok(())
}

/// Measures a kind of read alone.
async fn read_alone(emulator: &Program, read: &Read, count: usize) -> Result<Times> {
    let signer = Signer::new();
    driver::one_by_one(&emulator.address, (0..count).map(|number| read.request(&signer, number)), read.wanted).await
}

async fn read_each(emulator: &Program, plan: &Plan) -> Result<Vec<String>> {
    let mut missed = Vec::new();
    println!("{:24}{:28}{:>10}{:>10}{:>10}", "read", "", "p50", "p99", "max");
    for read in plan.size.reads() {
        let times = read_alone(emulator, &read, plan.reads).await?;
        print_times(read.name, read.what, &times);
        if times.within(0.99) > READ {
            missed.push(format!("{} ({})", read.name, read.what));
        }
    }
    for list in plan.size.lists() {
        print_times(list.name, list.what, &read_alone(emulator, &list, plan.reads / 50 + 1).await?);
    }
    Ok(missed)
}

fn print_times(name: &str, what: &str, times: &Times) {
    let [p50, p99, max] = [0.5, 0.99, 1.0].map(|share| times.within(share).as_secs_f64() * 1000.0);
    println!("{name:24}{what:28}{p50:>7.2} ms{p99:>7.2} ms{max:>7.2} ms");
}

async fn requests_a_second(emulator: &Program, plan: &Plan) -> Result<Option<String>> {
    let hello = Program::hello()?;
    let check = plan.size.reads()[0].request(&Signer::new(), 1);
    // In turns, so that what else the machine does meets both.
    let (mut bare, mut own) = (0.0, 0.0);
    for _ in 0..3 {
        bare = driver::rate(&hello.address, ASKING, plan.time, &check, "hello").await?.max(bare);
        own = driver::rate(&emulator.address, ASKING, plan.time, &check, "\"Imported\"").await?.max(own);
    }
    println!("requests a second     check_accounts {own:.0}, a bare hyper {bare:.0}: {:.0} %", own / bare * 100.0);
    Ok((own < REQUESTS_A_SECOND).then(|| "requests a second".to_owned()))
}

/// Measures reads while there are many connections that never read, and something happens that followers are to see.
async fn in_a_crowd(emulator: &Program, plan: &Plan) -> Result<Vec<String>> {
    let crowd = crowd::gather(&emulator.address, plan.crowd).await?;
    let (signer, address) = (Signer::new(), emulator.address.clone());
    let (from, to) = (app::user(0), app::user(1));
    let writer = tokio::spawn(async move {
        let mut connection = Connection::open(&address).await?;
        for random in 0_u32.. {
            let body = serde_json::json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x".repeat(5000)}}]);
            let message =
                serde_json::json!({"From_Account": from, "To_Account": to, "MsgRandom": random, "MsgBody": body});
            connection.call(&signer.call("send_c2c_message", &message), driver::SUCCESS).await?;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Result::Ok(())
    });
    let mut missed = Vec::new();
    println!("among {} connections that are idle, slow, broken or never read", crowd.len());
    for read in plan.size.reads() {
        let times = read_alone(emulator, &read, plan.reads).await?;
        print_times(read.name, read.what, &times);
        if times.within(0.99) > READ {
            missed.push(format!("{} ({}) in a crowd", read.name, read.what));
        }
    }
    assert!(!writer.is_finished(), "a message among the crowd failed");
    writer.abort();
    println!("memory                {} MB", emulator.memory()? / 1_000_000);
    Ok(missed)
}

/// The same app in a data file.
async fn kept(plan: &Plan) -> Result<()> {
    let path = std::env::temp_dir().join(format!("tencent-chat-emulator-load-{}.db", std::process::id()));
    let args = ["--data", path.to_str().expect("a path in UTF-8")];
    let emulator = Program::emulator(&args)?;
    load(&emulator, plan.size).await?;
    let journal = std::fs::metadata(&path)?.len();
    // Killed: the next start carries the journal out.
    drop(emulator);
    let emulator = Program::emulator(&args)?;
    let replayed = emulator.started;
    let ended = emulator.end()?;
    let emulator = Program::emulator(&args)?;
    println!(
        "--data                {} MB of journal, carried out in {replayed:.1?} after a kill; an end in {ended:.1?}, a start in {:.1?}, {} MB",
        journal / 1_000_000,
        emulator.started,
        std::fs::metadata(&path)?.len() / 1_000_000
    );
    let reads = plan.size.reads();
    let times = read_alone(&emulator, &reads[0], plan.reads).await?;
    print_times(reads[0].name, "after the start", &times);
    drop(emulator);
    std::fs::remove_file(path)
}
