//! The programs of `docs/long-calls.md` that import 250,000 accounts: interrupted twice, each finishes at its third start.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use xtask::shell;

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language, Languages};

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
        program.current_dir(&folder).env("TENCENT_CHAT_SDK_APP_ID", "1400000000");
        program.env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint).env("TENCENT_CHAT_IDENTIFIER", "administrator");
        program.env("TENCENT_CHAT_SECRET_KEY", &emulator.key);
        interrupted(&mut program, emulator, interruption.map(|accounts| (accounts, signal(language))))
    };
    let mut unknown = 0;
    for interruption in INTERRUPTIONS {
        let printed = start(Some(others + interruption))?;
        ensure!(printed.starts_with("stopped: "), "an interrupted start printed {printed:?}");
        unknown += unknown_of(&printed)?;
        let done = emulator.accounts()? - others;
        ensure!((interruption..ACCOUNTS).contains(&done), "{done} accounts after an interruption");
    }
    let printed = start(None)?;
    ensure!(printed.is_empty(), "the last start printed {printed:?}");
    let (accounts, sent) = (emulator.accounts()? - others, emulator.requests()? * A_REQUEST);
    ensure!(accounts == ACCOUNTS, "there are {accounts} accounts in place of {ACCOUNTS}");
    ensure!(sent <= ACCOUNTS + unknown, "{sent} accounts were sent, and {unknown} may have been imported before");
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
fn signal(language: Language) -> &'static str {
    match language {
        Language::Rust => "-INT",
        Language::Node | Language::Python => "-TERM",
    }
}

/// Runs a program, interrupts it with a signal when the emulator has so many accounts, and returns what it printed.
fn interrupted(program: &mut Command, emulator: &Emulator, interruption: Option<(u64, &str)>) -> Result<String> {
    let mut child = program.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    if let Some((accounts, signal)) = interruption {
        while emulator.accounts()? < accounts {
            ensure!(child.try_wait()?.is_none(), "the program ended before it was interrupted");
            sleep(LOOK);
        }
        shell::run(Command::new("kill").args([signal, &child.id().to_string()]))?;
    }
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "the program ended with {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}

/// How many items may have been processed, as the programs say it.
fn unknown_of(printed: &str) -> Result<u64> {
    let said = printed.rsplit(", ").find_map(|part| part.split_once(" may have been imported"));
    said.and_then(|(count, _)| count.parse().ok()).with_context(|| format!("an interrupted start printed {printed:?}"))
}
