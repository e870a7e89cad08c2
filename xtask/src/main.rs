//! The project's own commands: `cargo xtask <command>`.

mod demo;
mod describe;
mod description;
mod docs;
mod emulator;
mod fuzz;
mod generate;
mod languages;
mod mutants;
mod npm;
mod openapi;
mod operations;
mod programs;
mod progress;
mod python;
mod receivers;
#[cfg(test)]
mod security;
mod setup;
mod shell;
mod size;
mod soak;
mod stamp;
mod test;
mod vectors;
mod wasm;

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  demo                run one scenario in all three languages against the emulator, side by side
  test [WORD…]        set up what is needed and run every check and test, or the steps whose names contain a word
  generate [--check]  write the files generated from api/*.yaml; with --check only report whether they are up to date
  describe [--json]   list the endpoints with their fields
  docs                write the documentation as a site that needs no network
  vectors [FILE…]     run case files in all three languages; without files all samples and UserSig vectors
  endurance           run long calls over HTTP in all three languages (part of test)
  fuzz [TARGET…] [--minutes N]
                      try damaged inputs, by default two minutes per target (some seconds are part of test)
  mutants [MODULE…]   change the core, one place at a time, and look whether a test notices
  soak [--minutes N]  make calls for ten minutes over a network in trouble, on a machine in trouble, in all three
                      languages (a minute of it is part of test)
  overhead            measure how much time each client adds to a request
  size                report how large the packages are";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["generate"] => generate::run(&root(), false),
        ["generate", "--check"] => generate::run(&root(), true),
        ["describe"] => {
            print!("{}", describe::table(&description::load(&root().join("api"))?));
            Ok(())
        }
        ["describe", "--json"] => {
            let described = describe::json(&description::load(&root().join("api"))?);
            println!("{}", serde_json::to_string_pretty(&described)?);
            Ok(())
        }
        ["docs"] => {
            println!("{}", docs::build(&root())?.display());
            Ok(())
        }
        ["demo"] => demo::run(),
        ["test", ref words @ ..] => test::run(words),
        ["vectors", ref files @ ..] => vectors::run(files),
        ["endurance"] => programs::endurance(&root()),
        ["fuzz", ref arguments @ ..] => fuzz::run(arguments),
        ["soak", ref arguments @ ..] => soak::run(arguments),
        ["mutants", ref names @ ..] => mutants::run(names),
        ["overhead"] => programs::overhead(),
        ["size"] => size::run(),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        [] => bail!("{USAGE}"),
        _ => bail!("unknown command: {}\n\n{USAGE}", arguments.join(" ")),
    }
}

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the repository").to_path_buf()
}
