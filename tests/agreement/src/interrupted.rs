//! The programs of `docs/long-calls.md` that import 250,000 accounts: interrupted twice, each finishes at its third start.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use xtask::shell;

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language, Languages};
use crate::signal;

const ACCOUNTS: u64 = 250_000;

/// How many accounts there are when a start is interrupted.
const INTERRUPTIONS: [u64; 2] = [60_000, 130_000];

/// Accounts of one request, as the endpoint's page says.
const A_REQUEST: u64 = 100;

/// How often the emulator is asked how many accounts it has.
const LOOK: Duration = Duration::from_millis(5);

const RUST: &str = "import_accounts";
const PYTHON: &str = "packages/python/examples/import_accounts.py";

pub fn run(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    let build = ["build", "--quiet", "-p", "tencent-chat-reqwest", "--example", RUST];
    shell::run(&mut shell::command(root, env!("CARGO"), &build))?;
    let emulator = Emulator::start(root)?;
    for language in LANGUAGES {
        emulator.reset()?;
        import(root, &languages, language, &emulator).with_context(|| language.name().to_owned())?;
    }
    Ok(())
}

fn import(root: &Path, languages: &Languages, language: Language, emulator: &Emulator) -> Result<()> {
    let folder = root.join("target/interrupted").join(language.name());
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let others = emulator.accounts()?;
    let start = |interruption: Option<u64>| {
        let mut program = program(root, languages, language);
        emulator.configure(program.current_dir(&folder));
        ended(&mut program, emulator, interruption.map(|accounts| (accounts, signal_of(language))))
    };
    let mut begun = 0;
    for interruption in INTERRUPTIONS {
        let output = start(Some(others + interruption))?;
        ensure!(output.status.code() == Some(1), "an interrupted start ended with {}", output.status);
        begun += unfinished(&String::from_utf8(output.stderr)?)?;
        let done = emulator.accounts()? - others;
        ensure!((interruption..ACCOUNTS).contains(&done), "{done} accounts after an interruption");
    }
    let output = start(None)?;
    ensure!(output.status.success(), "the last start ended with {}", output.status);
    let printed = [output.stdout, output.stderr].concat();
    ensure!(printed.is_empty(), "the last start printed {:?}", String::from_utf8_lossy(&printed));
    let (accounts, sent) = (emulator.accounts()? - others, emulator.requests()? * A_REQUEST);
    ensure!(accounts == ACCOUNTS, "there are {accounts} accounts in place of {ACCOUNTS}");
    ensure!(sent <= ACCOUNTS + begun, "{sent} accounts were sent, and {begun} were begun but not finished before");
    println!("{}: {accounts} accounts in three starts, {} of them sent twice", language.name(), sent - accounts);
    Ok(())
}

/// The program of the guide.
fn program(root: &Path, languages: &Languages, language: Language) -> Command {
    match language {
        Language::Rust => Command::new(root.join("target/debug/examples").join(RUST)),
        Language::Node => {
            let mut node = Command::new("node");
            node.arg(languages.node().join("import-accounts.mjs"));
            node
        }
        Language::Python => {
            let mut python = Command::new(languages.python());
            python.arg(root.join(PYTHON));
            python
        }
    }
}

/// What interrupts a program. Python ignores SIGINT where the shell that started the tests does.
fn signal_of(language: Language) -> &'static str {
    match language {
        Language::Rust => "-INT",
        Language::Node | Language::Python => "-TERM",
    }
}

/// Runs a program, interrupts it with a signal when the emulator has so many accounts, and returns how it ended.
fn ended(program: &mut Command, emulator: &Emulator, interruption: Option<(u64, &str)>) -> Result<Output> {
    let mut child = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some((accounts, signal)) = interruption {
        while emulator.accounts()? < accounts {
            ensure!(child.try_wait()?.is_none(), "the program ended before it was interrupted");
            sleep(LOOK);
        }
        signal::send(signal, child.id())?;
    }
    Ok(child.wait_with_output()?)
}

/// How many accounts were begun but not finished, as the programs say it.
fn unfinished(printed: &str) -> Result<u64> {
    let said = printed.strip_prefix("stopped: ").and_then(|said| said.rsplit_once("; "));
    let count = said.and_then(|(_, rest)| rest.split_once(" were begun but not finished"));
    count.and_then(|(count, _)| count.parse().ok()).with_context(|| format!("an interrupted start printed {printed:?}"))
}
