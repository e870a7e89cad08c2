//! `cargo xtask test`: sets up what it needs, then runs every check and test.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use xtask::setup::{self, Need};
use xtask::{command_line, generate, npm, packages, python, root, shell, site};

use crate::agreement::check as agreement;
use crate::{fuzz, openapi, package};

type Step = (&'static str, fn(&Path) -> Result<()>);

/// The features with which the Rust tests compile what [`generate::checks`] writes, the emulator for use in process, and all of the command
/// line.
const CHECKS: &str =
    "tencent-chat-tests/checks,tencent-chat-cli/parquet,tencent-chat-webhook/axum,tencent-chat-reqwest/otel";

/// The features of the crates that are documented beside the default ones.
const DOCUMENTED: &str = "tencent-chat/command-line,tencent-chat/testing,tencent-chat-reqwest/archives,tencent-chat-reqwest/testing,tencent-chat-reqwest/indicatif,tencent-chat-reqwest/redis,tencent-chat-reqwest/otel,tencent-chat-emulator/client,tencent-chat-webhook/axum";

/// Everything, the quick checks first.
const STEPS: &[Step] = &[
    ("set up", set_up),
    ("generated files are current", |root| generate::run(root, true)),
    ("format", |root| cargo(root, &["fmt", "--all", "--check"])),
    ("clippy", clippy),
    ("rustdoc", rustdoc),
    ("Rust tests", rust_tests),
    ("fuzzing", fuzz::short),
    ("OpenAPI", openapi::check),
    ("documentation", |root| site::build(root).map(drop)),
    ("npm package", npm::check),
    ("emulator's npm package", npm::check_emulator),
    ("Python package", python::check),
    ("emulator's Python package", python::check_emulator),
    ("packages of the command line", command_line::check),
    ("packages", packages::check),
    ("workflows", workflows),
    ("first call", |_| agreement(&["first-call"])),
    ("cookbook", |_| agreement(&["cookbook"])),
    ("the languages agree", |_| agreement(&["vectors"])),
    ("operations of the emulator", |_| agreement(&["operations"])),
    ("webhooks of the emulator", |_| agreement(&["receivers"])),
    ("long calls over HTTP", |_| agreement(&["endurance"])),
    ("a fleet on Redis", |_| agreement(&["fleet", "--short"])),
    ("queues on Redis", |_| agreement(&["queues", "--short"])),
    ("interrupted imports", |_| agreement(&["interrupted"])),
    ("soak", |_| agreement(&["soak", "--short"])),
    ("memory", |_| agreement(&["memory", "--short"])),
    ("kills", |_| agreement(&["kills", "--short"])),
    ("demo", |_| agreement(&["demo"])),
    ("page in Chromium", |_| agreement(&["page"])),
    ("environments", |_| agreement(&["environments", "--quick"])),
    ("performance", |_| agreement(&["bench", "--short"])),
    ("sizes", |_| package::run()),
];

/// Runs all steps, or those whose name contains one of the words.
pub fn run(words: &[&str]) -> Result<()> {
    for word in words {
        let steps: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
        ensure!(
            steps.iter().any(|name| name.contains(word)),
            "no step's name contains `{word}`; names: {}",
            steps.join(", ")
        );
    }
    let root = root();
    let started = Instant::now();
    for (name, step) in STEPS {
        if !words.is_empty() && !words.iter().any(|word| name.contains(word)) {
            continue;
        }
        println!("\n── {name}");
        let started = Instant::now();
        step(&root).with_context(|| format!("step failed: {name}"))?;
        println!("── {name}: passed in {} s", started.elapsed().as_secs());
    }
    println!("\nEverything passed in {} s.", started.elapsed().as_secs());
    Ok(())
}

/// Checks the workflows for security problems, offline.
fn workflows(root: &Path) -> Result<()> {
    let zizmor =
        python::program(&python::tools()?).with_file_name("zizmor").with_extension(std::env::consts::EXE_EXTENSION);
    shell::run(&mut shell::command(root, zizmor, &["--offline", "--quiet", "--no-progress", ".github"]))
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    shell::run(&mut shell::command(root, env!("CARGO"), arguments))
}

/// Installs what a fresh machine lacks; see the README.
fn set_up(root: &Path) -> Result<()> {
    setup::require(root, setup::PACKAGES)?;
    python::tools()?;
    python::publish_tools()?;
    setup::install_chromium(root);
    Ok(())
}

/// The Python module links against no interpreter, so clippy reads it like the rest; its tests run in Python.
fn clippy(root: &Path) -> Result<()> {
    generate::checks(root)?;
    let workspace = ["clippy", "--quiet", "--workspace", "--all-targets", "--features", CHECKS, "--", "-D", "warnings"];
    cargo(root, &workspace)?;
    setup::require(root, &[Need::WasmTarget])?;
    let modules = [
        "-p",
        "tencent-chat-wasm",
        "-p",
        "tencent-chat-testing-wasm",
        "-p",
        "tencent-chat-emulator-wasm",
        "--target",
        setup::WASM_TARGET,
    ];
    cargo(root, &[&["clippy", "--quiet"], &modules[..], &["--", "-D", "warnings"]].concat())?;
    // Without its server, as it runs in a browser.
    let emulator = ["-p", "tencent-chat-emulator", "--no-default-features", "--lib", "--target", setup::WASM_TARGET];
    cargo(root, &[&["clippy", "--quiet"], &emulator[..], &["--", "-D", "warnings"]].concat())?;
    // Without any family. Each feature alone is checked by an environment, which takes longer.
    let core = ["-p", "tencent-chat", "--no-default-features", "--lib", "--target", setup::WASM_TARGET];
    cargo(root, &[&["check", "--quiet"], &core[..]].concat())
}

fn rustdoc(root: &Path) -> Result<()> {
    let crates = [
        "-p",
        "tencent-chat-schema",
        "-p",
        "tencent-chat",
        "-p",
        "tencent-chat-ffi",
        "-p",
        "tencent-chat-reqwest",
        "-p",
        "tencent-chat-webhook",
        "-p",
        "tencent-chat-emulator",
    ];
    let mut command = shell::command(root, env!("CARGO"), &["doc", "--quiet", "--no-deps", "--features", DOCUMENTED]);
    shell::run(command.args(crates).env("RUSTDOCFLAGS", "-D warnings"))
}

fn rust_tests(root: &Path) -> Result<()> {
    generate::checks(root)?;
    let own = [
        "--exclude",
        "tencent-chat-python",
        "--exclude",
        "tencent-chat-emulator-python",
        "--exclude",
        "tencent-chat-wasm",
        "--exclude",
        "tencent-chat-emulator-wasm",
        "--exclude",
        "tencent-chat-testing-wasm",
    ];
    let mut command = shell::command(root, env!("CARGO"), &["test", "--quiet", "--workspace", "--features", CHECKS]);
    shell::run(command.args(own))
}
