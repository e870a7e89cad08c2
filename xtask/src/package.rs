//! `cargo xtask package`: builds the packages that users download, and reports where they are and how large.

use std::fs;

use anyhow::Result;

use xtask::{command_line, npm, python, root, wasm};

pub fn run() -> Result<()> {
    let root = root();
    let tarballs = npm::ALL.into_iter().map(npm::NpmPackage::build);
    let wheels = python::ALL.into_iter().map(python::PythonPackage::build);
    let mut packages = tarballs.chain(wheels).collect::<Result<Vec<_>>>()?;
    packages.extend(command_line::build(&root)?);
    for module in npm::ALL.iter().flat_map(|package| package.modules).map(|module| module.path()) {
        let wasm = fs::read(root.join(&module))?;
        println!("{:>9} bytes  {module}", wasm.len());
        println!("{:>9} bytes  {module}, gzip", wasm::gzipped(&wasm)?);
    }
    for package in packages {
        let shown = package.strip_prefix(&root).unwrap_or(&package);
        println!("{:>9} bytes  {}", fs::metadata(&package)?.len(), shown.display());
    }
    Ok(())
}
