//! `cargo xtask mutants`: changes the core, one place at a time, and looks whether a test notices.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use xtask::{root, shell};

/// The modules that decide what is sent, sent again, and believed: how they are called here, and their files.
const MODULES: [(&str, &str); 8] = [
    ("usersig", "usersig/verify.rs"),
    ("webhook", "webhook/verify.rs"),
    ("merge", "call/merge.rs"),
    ("split", "call/split.rs"),
    ("retry", "call/retry.rs"),
    ("pages", "pages/mod.rs"),
    ("pace", "session/pace.rs"),
    ("call", "call/{mod,job,arrival,end,event}.rs"),
];

/// All modules, or those that are named.
pub fn run(names: &[&str]) -> Result<()> {
    let root = root();
    for name in names {
        let known = MODULES.iter().any(|(known, _)| known == name);
        ensure!(known, "unknown module {name}; known modules: {}", MODULES.map(|(name, _)| name).join(", "));
    }
    let tools = root.join("target/tools");
    let program = installed(&root, &tools)?;
    let mut command = shell::command(&root, program, &["mutants", "--package", "tencent-chat", "--output", "target"]);
    for (name, file) in MODULES {
        if names.is_empty() || names.contains(&name) {
            command.arg("--file").arg(format!("crates/tencent-chat/src/{file}"));
        }
    }
    shell::run(&mut command)
}

/// The program `cargo-mutants`; installed where it is not found.
fn installed(root: &Path, tools: &Path) -> Result<PathBuf> {
    let found = shell::output(&mut shell::command(root, "cargo-mutants", &["mutants", "--version"])).is_ok();
    let own = tools.join("bin/cargo-mutants");
    if found {
        return Ok("cargo-mutants".into());
    }
    if !own.exists() {
        let install = ["install", "cargo-mutants", "--locked", "--root"];
        shell::run(shell::command(root, env!("CARGO"), &install).arg(tools))?;
    }
    Ok(own)
}
