//! The npm package: its tools, its tarball, its checks.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::progress::step;
use crate::setup::{self, Need};
use crate::stamp::Stamp;
use crate::{generate, licenses, root, shell, wasm};

/// Where the package is, from the repository's root.
pub const PACKAGE: &str = "packages/npm";

/// What the package is made of.
const INPUTS: &[&str] = &[
    PACKAGE,
    "bindings/wasm",
    "bindings/wasm-testing",
    "crates/tencent-chat",
    "crates/tencent-chat-ffi",
    "crates/tencent-chat-schema",
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "xtask/src/wasm.rs",
    "xtask/src/licenses.rs",
];

/// Installs the pinned tools, unless they are there already.
pub fn install() -> Result<()> {
    let package = root().join(PACKAGE);
    let wanted = fs::read_to_string(package.join("package-lock.json"))?;
    // Written last, so that an installation that was left half made is made again.
    let stamp = package.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step("installing the npm package's tools", || {
        let arguments = ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund", "--silent"];
        shell::run(&mut shell::npm(&package, &arguments))
            .context("npm could not install the tools that packages/npm/package-lock.json names")
    })?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// Builds the package unless it is ready, packs it into target/packages, and returns the tarball's path.
pub fn build() -> Result<PathBuf> {
    let root = root();
    setup::require(&root, &[Need::WasmTarget, Need::Npm])?;
    let packages = root.join("target/packages");
    fs::create_dir_all(&packages)?;
    let stamp = Stamp::of(&root, packages.join(".npm"), INPUTS)?;
    if let Some(tarball) = stamp.output().filter(|_| root.join(PACKAGE).join("dist/index.d.cts").exists()) {
        return Ok(tarball);
    }
    step("compiling the core to WebAssembly", || {
        wasm::build(&wasm::CORE)?;
        wasm::build(&wasm::TESTING)
    })?;
    let tarball = step("building the npm package", || pack(&root, &packages))?;
    stamp.write(&tarball)?;
    Ok(tarball)
}

fn pack(root: &Path, packages: &Path) -> Result<PathBuf> {
    let package = root.join(PACKAGE);
    shell::run(&mut shell::command(&package, "node", &["scripts/build.mjs"]))?;
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root.join(license), package.join(license)).with_context(|| format!("copying {license}"))?;
    }
    fs::write(package.join(licenses::FILE), licenses::of_npm(root)?)?;
    let mut pack = shell::npm(&package, &["pack", "--silent", "--pack-destination"]);
    let tarball = shell::output(pack.arg(packages))?;
    Ok(packages.join(tarball.trim()))
}

/// Builds the package, then checks its types and runs its tests.
pub fn check(root: &Path) -> Result<()> {
    build()?;
    generate::checks(root)?;
    let package = root.join(PACKAGE);
    shell::run(&mut shell::npm(&package, &["run", "checks", "--silent"]))?;
    shell::run(&mut shell::npm(&package, &["test", "--silent"]))
}
