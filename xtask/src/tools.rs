//! Programs written in Rust that only some commands need: each is installed from crates.io at its first use.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xtask::progress::step;
use xtask::shell;

/// A program of crates.io, in the version that the project was tried with.
pub struct Tool {
    /// The package and its program.
    pub name: &'static str,
    pub version: &'static str,
    /// Further arguments of `cargo install`.
    pub options: &'static [&'static str],
}

impl Tool {
    /// The program in target/tools, installed unless it is there.
    pub fn installed(&self, root: &Path) -> Result<PathBuf> {
        let (name, version) = (self.name, self.version);
        // A folder for each version, so that another one does not go unnoticed.
        let folder = root.join("target/tools").join(format!("{name}-{version}"));
        let program = folder.join("bin").join(name).with_extension(std::env::consts::EXE_EXTENSION);
        if !program.exists() {
            step(&format!("installing {name} {version}"), || {
                let arguments = ["install", "--quiet", "--locked", name, "--version", version, "--root"];
                let mut install = shell::command(root, env!("CARGO"), &arguments);
                shell::run(install.arg(&folder).args(self.options))
                    .with_context(|| format!("cargo could not install {name} {version} from crates.io"))
            })?;
        }
        Ok(program)
    }
}
