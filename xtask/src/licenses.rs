//! The licenses of the crates that are compiled into the wheels and the npm packages' modules, as these packages ship them.
//!
//! `cargo tree` knows the crates, as for the CycloneDX documents; their sources have the texts.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::npm::NpmPackage;
use crate::python::{COMMAND_LINE, PythonPackage};
use crate::{setup, shell};

/// The file in the packages.
pub const FILE: &str = "THIRD-PARTY-LICENSES.txt";

/// How the names of files with a license begin, in capitals.
const NAMES: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// The standard library is compiled in, too.
const STANDARD_LIBRARY: &str = "\
The Rust standard library is compiled in, too. Copyright (c) The Rust Project Contributors, MIT OR Apache-2.0;
the notices of its own parts: https://github.com/rust-lang/rust/blob/master/COPYRIGHT
";

/// A crate of crates.io.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
    license: String,
    folder: PathBuf,
    authors: String,
}

/// The text for an npm package.
pub fn of_npm(root: &Path, package: &NpmPackage) -> Result<String> {
    text(root, &package.crates(), setup::WASM_TARGET)
}

/// The text for the wheels of all platforms and for the source distribution.
pub fn of_python(root: &Path, package: &PythonPackage) -> Result<String> {
    text(root, &[package.module], "all")
}

/// What cargo lists the crates with that are compiled into these packages of the workspace, without those that only run while
/// others are compiled.
pub fn compiled(root: &Path, packages: &[&str], target: &str) -> Command {
    let mut tree =
        shell::command(root, env!("CARGO"), &["tree", "--edges", "normal,no-proc-macro", "--target", target]);
    tree.args(packages.iter().flat_map(|package| ["--package", package]));
    if packages == [COMMAND_LINE.module] {
        tree.arg("--all-features");
    }
    tree
}

fn text(root: &Path, packages: &[&str], target: &str) -> Result<String> {
    let crates = crates(root, packages, target)?;
    ensure!(!crates.is_empty(), "`cargo tree` listed no crate of crates.io for {}", packages.join(", "));
    // Many have the same text.
    let mut users: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut out = String::from("This package contains compiled code of these crates, under these licenses.\n\n");
    for one in &crates {
        let title = format!("{} {}", one.name, one.version);
        writeln!(out, "{title}: {} (https://crates.io/crates/{}/{})", one.license, one.name, one.version)?;
        for license in license_texts(root, one)? {
            users.entry(license).or_default().push(title.clone());
        }
    }
    write!(out, "\n{STANDARD_LIBRARY}")?;
    for (license, titles) in users {
        let line = "-".repeat(80);
        write!(out, "\n{line}\n{}\n{line}\n\n{license}\n", titles.join(", "))?;
    }
    Ok(out)
}

/// The crates of crates.io that are compiled in.
fn crates(root: &Path, packages: &[&str], target: &str) -> Result<Vec<Crate>> {
    let tree = shell::output(compiled(root, packages, target).args(["--prefix", "none", "--format", "{p}"]))?;
    let arguments = ["metadata", "--format-version", "1"];
    let metadata: Value = serde_json::from_str(&shell::output(&mut shell::command(root, env!("CARGO"), &arguments))?)?;
    let packages = metadata["packages"].as_array().context("`cargo metadata` listed no packages")?;
    let compiled: Vec<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    let mut crates = Vec::new();
    // Our own have no source there.
    for one in packages.iter().filter(|one| one["source"].is_string()) {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        let (name, version) = (text("name"), text("version"));
        if compiled.contains(&format!("{name} v{version}").as_str()) {
            let folder = PathBuf::from(text("manifest_path")).parent().map(Path::to_path_buf).unwrap_or_default();
            let authors = one["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let authors = authors.collect::<Vec<_>>().join(", ");
            crates.push(Crate { name, version, license: text("license").replace('/', " OR "), folder, authors });
        }
    }
    crates.sort();
    Ok(crates)
}

/// The texts in a crate's sources. Some crates have none: then it is a license that this project shares with them.
fn license_texts(root: &Path, one: &Crate) -> Result<Vec<String>> {
    let mut files: Vec<PathBuf> = fs::read_dir(&one.folder)
        .with_context(|| format!("reading {}", one.folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|path| path.is_file() && is_license(&path.file_name().unwrap_or_default().to_string_lossy()));
    if files.is_empty() {
        let shared = |name: &str| one.license.split(" OR ").any(|license| license.trim() == name);
        if shared("Apache-2.0") {
            files.push(root.join("LICENSE-APACHE"));
        } else {
            ensure!(shared("MIT"), "{} {} has no text of its license", one.name, one.version);
            let own = fs::read_to_string(root.join("LICENSE-MIT"))?;
            let terms = own.find("Permission is hereby granted").context("LICENSE-MIT has other words")?;
            return Ok(vec![format!("MIT License\n\nCopyright (c) {}\n\n{}", one.authors, own[terms..].trim())]);
        }
    }
    files.sort();
    let read = |path: &PathBuf| Ok(String::from_utf8_lossy(&fs::read(path)?).replace('\r', "").trim().to_owned());
    files.iter().map(read).collect()
}

fn is_license(name: &str) -> bool {
    let name = name.to_uppercase();
    NAMES.iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{npm, python};

    #[test]
    fn each_crate_of_others_has_its_license() {
        let root = crate::root();
        let npm = of_npm(&root, npm::ALL[0]).unwrap();
        for part in ["\ntalc ", "\nwasm-bindgen ", "\nserde_json ", "Permission is hereby granted", "Apache License"] {
            assert!(npm.contains(part), "{part}");
        }
        let python = of_python(&root, &python::SDK).unwrap();
        assert!(python.contains("\npyo3 ") && !python.contains("\ntalc "));
        let command_line = of_python(&root, &python::COMMAND_LINE).unwrap();
        assert!(command_line.contains("\njmespath ") && !command_line.contains("Copyright (c) \n"));
        for text in [npm, python, command_line] {
            assert!(
                !text.contains("\ntencent-chat") && !text.contains("\nsyn ") && !text.contains(root.to_str().unwrap())
            );
        }
    }

    #[test]
    fn files_with_a_license_are_known_by_their_names() {
        for name in ["LICENSE", "LICENSE-MIT", "license.md", "COPYING", "UNLICENSE", "NOTICE.txt"] {
            assert!(is_license(name), "{name}");
        }
        assert!(!is_license("README.md"));
    }
}
