//! The npm package of the emulator: its tarball, its checks. Its tools are those of the SDK's package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::progress::step;
use crate::setup::{self, Need};
use crate::stamp::Stamp;
use crate::{licenses, npm, root, shell, wasm};

/// Where the package is, from the repository's root.
pub const PACKAGE: &str = "packages/npm-emulator";

/// What the package is made of.
const INPUTS: &[&str] = &[
    PACKAGE,
    "bindings/emulator-wasm",
    "crates/tencent-chat",
    "crates/tencent-chat-emulator",
    "crates/tencent-chat-schema",
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "xtask/src/wasm.rs",
    "xtask/src/licenses.rs",
];

/// Builds the package unless it is ready, packs it into target/packages, and returns the tarball's path.
pub fn build() -> Result<PathBuf> {
    let root = root();
    setup::require(&root, &[Need::WasmTarget, Need::Npm])?;
    // Its declarations are read.
    npm::build()?;
    let packages = root.join("target/packages");
    let stamp = Stamp::of(&root, packages.join(".npm-emulator"), INPUTS)?;
    if let Some(tarball) = stamp.output().filter(|_| root.join(PACKAGE).join("dist/types").exists()) {
        return Ok(tarball);
    }
    step("compiling the emulator to WebAssembly", || wasm::build(&wasm::EMULATOR))?;
    let tarball = step("building the npm package of the emulator", || pack(&root, &packages))?;
    stamp.write(&tarball)?;
    Ok(tarball)
}

fn pack(root: &Path, packages: &Path) -> Result<PathBuf> {
    let package = root.join(PACKAGE);
    shell::run(&mut shell::command(&package, "node", &["scripts/build.mjs"]))?;
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root.join(license), package.join(license)).with_context(|| format!("copying {license}"))?;
    }
    fs::write(package.join(licenses::FILE), licenses::of_npm_emulator(root)?)?;
    let mut pack = shell::npm(&package, &["pack", "--silent", "--pack-destination"]);
    let tarball = shell::output(pack.arg(packages))?;
    Ok(packages.join(tarball.trim()))
}

/// Builds the package, then runs its tests.
pub fn check(root: &Path) -> Result<()> {
    build()?;
    shell::run(&mut shell::npm(&root.join(PACKAGE), &["test", "--silent"]))
}
