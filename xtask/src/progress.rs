//! What a command says while it works: a line when a step begins, and one with the time it took.

use std::time::Instant;

use anyhow::Result;

/// Runs a step that may take a while. Its lines go to standard error, since standard output is for results.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("{name} …");
    let started = Instant::now();
    let result = work();
    let end = if result.is_ok() { "" } else { " (failed)" };
    eprintln!("{name}: {:.1} s{end}", started.elapsed().as_secs_f32());
    result
}
