//! `cargo xtask mutants`: changes the core, one place at a time, and looks whether a test notices.

use anyhow::{Result, ensure};
use xtask::{root, shell};

use crate::tools::Tool;

const MUTANTS: Tool = Tool { name: "cargo-mutants", version: "27.1.0", options: &[] };

/// The modules that decide what is sent, sent again, and believed: how they are called here, and their files.
const MODULES: [(&str, &str); 9] = [
    ("usersig", "usersig/verify.rs"),
    ("webhook", "webhook/verify.rs"),
    ("merge", "call/merge.rs"),
    ("split", "call/split.rs"),
    ("retry", "call/retry.rs"),
    ("each", "each/mod.rs"),
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
    let program = MUTANTS.installed(&root)?;
    let mut command = shell::command(&root, program, &["mutants", "--package", "tencent-chat", "--output", "target"]);
    for (name, file) in MODULES {
        if names.is_empty() || names.contains(&name) {
            command.arg("--file").arg(format!("crates/tencent-chat/src/{file}"));
        }
    }
    shell::run(&mut command)
}
