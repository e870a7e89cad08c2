//! The project's own commands: `cargo xtask <command>`.

mod agreement;
mod fuzz;
mod mutants;
mod openapi;
mod package;
mod release;
#[cfg(test)]
mod security;
mod test;
mod tools;

use std::process::ExitCode;

use anyhow::{Result, bail};
use xtask::{describe, description, generate, root, site, wheels};

const USAGE: &str = "\
usage: cargo xtask <command>

  demo                run one scenario in all three languages against the emulator, side by side
  test [WORD…]        set up what is needed and run every check and test, or the steps whose names contain a word
  generate [--check]  write the files generated from api/*.yaml; with --check only report whether they are up to date
  translations [FILE] count the texts of each file of api/ that have no Chinese translation, or print those of one, such as message
                      or webhooks/c2c, as lines for the file of that name in api/zh/
  describe [--json]   list the endpoints with their fields
  site                build the documentation's site in site/dist, and check its links, its search and its programs
  vectors [FILE…]     run case files in all three languages; without files all samples and UserSig vectors
  endurance           run long calls over HTTP in all three languages (part of test)
  fleet [--short]     share one rate between twelve processes of three languages on a Redis server, if there is one (the short
                      form is part of test)
  queues [--short]    import accounts by BullMQ, Celery and a Redis stream, and kill workers, if there is a Redis server (the short
                      form is part of test)
  fuzz [TARGET…] [--minutes N]
                      try damaged inputs, by default two minutes per target (some seconds are part of test)
  mutants [MODULE…]   change the core, one place at a time, and look whether a test notices
  soak [--minutes N]  make calls for ten minutes over a network in trouble, on a machine in trouble, in all three
                      languages (a minute of it is part of test)
  memory [N [LANGUAGE…]]
                      walk over a million items, and over 100,000 rows, and report how much memory that takes (a fifth of it is
                      part of test)
  cookbook [PAGE…]    run the programs of docs/cookbook in all languages, or those of some pages (part of test)
  kills [N]           kill 50 processes of each language that keep a journal, and look what they did (some are part of test)
  environments [WORD…]
                      run small projects of users with the packed packages, or those whose names contain a word, and write
                      docs/environments.md (the quick ones are part of test)
  bench [GROUP…]      measure the packages beside what a program would use in their place, and write docs/performance.md; some groups
                      are only printed (a short form is part of test)
  package             build the npm tarball and the wheel for this machine in target/packages, and report their sizes
  wheels [WORD…]      build and check the Python package for all platforms, or the files whose names contain a word
  release --dry-run [--wheels local|all]
                      build, check and try everything that is published; with --yes publish it (see RELEASING.md)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode> {
    match *arguments {
        ["generate"] => generate::run(&root(), false)?,
        ["generate", "--check"] => generate::run(&root(), true)?,
        ["translations"] => print!("{}", generate::missing_translations(&root(), None)?),
        ["translations", file] => print!("{}", generate::missing_translations(&root(), Some(file))?),
        ["describe"] => print!("{}", describe::table(&description::load(&root().join("api"))?)),
        ["describe", "--json"] => {
            let described = describe::json(&description::load(&root().join("api"))?);
            println!("{}", serde_json::to_string_pretty(&described)?);
        }
        ["site"] => println!("{}", site::build(&root())?.display()),
        ["test", ref words @ ..] => test::run(words)?,
        ["fuzz", ref arguments @ ..] => fuzz::run(arguments)?,
        ["mutants", ref names @ ..] => mutants::run(names)?,
        ["package"] => package::run()?,
        ["wheels", ref words @ ..] => wheels::run(words)?,
        ["release", ref arguments @ ..] => release::run(arguments)?,
        // It says itself what went wrong.
        ["demo" | "endurance"]
        | ["bench" | "cookbook" | "vectors" | "soak" | "kills" | "memory" | "environments" | "fleet" | "queues", ..] => {
            return agreement::start(arguments);
        }
        ["help" | "--help" | "-h"] => println!("{USAGE}"),
        [] => bail!("{USAGE}"),
        _ => bail!("unknown command: {}\n\n{USAGE}", arguments.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}
