//! The suites that all languages share. `cargo xtask` starts them: as commands of its own, and as steps of `cargo xtask test`.

mod bench;
mod cookbook;
mod demo;
mod emulator;
mod environments;
mod fleet;
mod interrupted;
mod kills;
mod languages;
mod memory;
mod operations;
mod page;
mod programs;
mod proxy;
mod queues;
mod readme;
mod receivers;
mod redis;
mod shapes;
mod signal;
mod soak;
mod stories;
mod vectors;

use std::process::ExitCode;

use anyhow::{Result, bail};
use xtask::root;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    let root = root();
    match *arguments {
        ["bench", ref arguments @ ..] => bench::run(&root, arguments),
        ["cookbook", ref pages @ ..] => cookbook::run(&root, pages),
        ["demo"] => demo::run(&root),
        ["endurance"] => programs::endurance(&root),
        ["environments", ref arguments @ ..] => environments::run(&root, arguments),
        ["fleet", ref arguments @ ..] => fleet::run(&root, arguments),
        ["first-call"] => readme::run(&root),
        ["interrupted"] => interrupted::run(&root),
        ["kills", ref arguments @ ..] => kills::run(&root, arguments),
        ["memory", ref arguments @ ..] => memory::run(&root, arguments),
        ["operations"] => operations::run(&root),
        ["page"] => page::run(&root),
        ["queues", ref arguments @ ..] => queues::run(&root, arguments),
        ["receivers"] => receivers::run(&root),
        ["soak", ref arguments @ ..] => soak::run(&root, arguments),
        ["vectors", ref files @ ..] => vectors::run(&root, files),
        _ => bail!("unknown suite: {}", arguments.join(" ")),
    }
}
