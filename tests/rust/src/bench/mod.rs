//! The Rust programs of `cargo xtask bench`; see `tests/bench/README.md`.

mod calls;
mod items;
mod observed;
mod signatures;
mod webhooks;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

use cpu_time::ProcessTime;
use serde_json::json;

/// The way that is the project's own.
const OURS: &str = "tencent-chat";

pub fn run(group: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
    match group {
        Some("calls") => calls::run(),
        Some("items") => items::run(),
        Some("observed") => observed::run(),
        Some("signatures") => signatures::run(),
        Some("webhooks") => webhooks::run(),
        _ => Err("usage: tencent-chat-tests bench calls | items | observed | signatures | webhooks".into()),
    }
}

/// Whether only the table is to be made.
fn is_short() -> bool {
    std::env::var_os("BENCH_SHORT").is_some_and(|short| short == "1")
}

fn blocks() -> usize {
    if is_short() { 2 } else { 31 }
}

/// How many calls a block has.
fn counted(calls: usize) -> usize {
    if is_short() { calls.min(4) } else { calls }
}

/// A way to do some work, by its name.
type Way<'a> = (&'static str, &'a dyn Fn());

/// Times ways to do the same work in turns, and prints the CPU time of each block.
fn compare(work: &str, calls: usize, ways: &[Way<'_>]) {
    let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    // The first block warms up.
    for block in 0..=blocks() {
        for (name, way) in ways {
            let started = ProcessTime::now();
            for _ in 0..counted(calls) {
                way();
            }
            let time = started.elapsed().as_secs_f64() * 1e6 / counted(calls) as f64;
            let times = times.entry(name).or_default();
            if block > 0 {
                times.push(time);
            }
        }
    }
    println!("{}", json!({ "work": work, "unit": "µs CPU", "ways": times }));
}

/// Microseconds since then for each of some calls.
fn a_call(started: Instant, calls: usize) -> f64 {
    started.elapsed().as_secs_f64() * 1e6 / calls as f64
}

/// Does work whose result nothing reads.
fn keep<T>(result: T) {
    black_box(result);
}
