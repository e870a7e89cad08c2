//! `cargo xtask package`: builds the packages that users download, and reports where they are and how large.

use std::fs;

use anyhow::Result;

use xtask::{npm, python, root, wasm};

/// The modules, from the repository's root.
const MODULES: [&str; 2] =
    ["packages/npm/src/wasm/generated/tencent_chat_bg.wasm", "packages/npm-emulator/dist/emulator.wasm"];

pub fn run() -> Result<()> {
    let root = root();
    let tarballs = npm::ALL.into_iter().map(npm::NpmPackage::build);
    let packages =
        tarballs.chain(python::ALL.into_iter().map(python::PythonPackage::build)).collect::<Result<Vec<_>>>()?;
    for module in MODULES {
        let wasm = fs::read(root.join(module))?;
        println!("{:>9} bytes  {module}", wasm.len());
        println!("{:>9} bytes  {module}, gzip", wasm::gzipped(&wasm)?);
    }
    for package in packages {
        let shown = package.strip_prefix(&root).unwrap_or(&package);
        println!("{:>9} bytes  {}", fs::metadata(&package)?.len(), shown.display());
    }
    Ok(())
}
