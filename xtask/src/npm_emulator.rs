//! The npm package of the emulator. Its tools are those of the SDK's package.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::npm::NpmPackage;
use crate::{npm, shell, wasm};

/// Where the package is, from the repository's root.
pub const PACKAGE: &str = "packages/npm-emulator";

/// The emulator.
pub const EMULATOR: NpmPackage = NpmPackage {
    name: "tencent-chat-emulator",
    folder: PACKAGE,
    what: "npm package of the emulator",
    inputs: &["bindings/emulator-wasm", "crates/tencent-chat-emulator", "packages/npm/src/plain.ts"],
    modules: &[&wasm::EMULATOR],
    built: "dist/types",
};

/// Builds the package; see [`NpmPackage::build`].
pub fn build() -> Result<PathBuf> {
    // Its declarations are read.
    npm::build()?;
    EMULATOR.build()
}

/// Builds the package, then runs its tests, which compare it with the program in Rust.
pub fn check(root: &Path) -> Result<()> {
    build()?;
    shell::run(&mut shell::command(root, env!("CARGO"), &["build", "--quiet", "-p", "tencent-chat-emulator"]))?;
    shell::run(&mut shell::npm(&root.join(PACKAGE), &["test", "--silent"]))
}
