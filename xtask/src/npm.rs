//! The npm package: its tools, its tarball, its checks.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{root, shell, wasm};

/// Where the package is, from the repository's root.
const PACKAGE: &str = "packages/npm";

/// Installs the pinned tools, unless they are there already.
pub fn install() -> Result<()> {
    let package = root().join(PACKAGE);
    let wanted = fs::read_to_string(package.join("package-lock.json"))?;
    // Written last, so that an installation that was left half made is made again.
    let stamp = package.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    shell::run(&mut shell::command(&package, "npm", &["ci", "--ignore-scripts", "--loglevel=error"]))?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// Builds the package, packs it into target/packages, and gives the tarball's path.
pub fn build() -> Result<PathBuf> {
    install()?;
    wasm::build()?;
    let root = root();
    let package = root.join(PACKAGE);
    shell::run(&mut shell::command(&package, "node", &["scripts/build.mjs"]))?;
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root.join(license), package.join(license)).with_context(|| format!("copying {license}"))?;
    }
    let packages = root.join("target/packages");
    fs::create_dir_all(&packages)?;
    let mut pack = shell::command(&package, "npm", &["pack", "--silent", "--pack-destination"]);
    let tarball = shell::output(pack.arg(&packages))?;
    Ok(packages.join(tarball.trim()))
}

/// Builds the package, then checks its types and runs its tests.
pub fn check(root: &Path) -> Result<()> {
    build()?;
    shell::run(&mut shell::command(&root.join(PACKAGE), "npm", &["test", "--silent"]))
}
