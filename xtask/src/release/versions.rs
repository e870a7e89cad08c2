//! One version for all packages, and a section of the changelog for it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xtask::shell;

use xtask::packages::CRATES;

/// What the changelog says about a version.
#[derive(Debug, PartialEq, Eq)]
pub enum Changelog {
    /// It has a section.
    Ready,
    /// Its changes are still under "Unreleased".
    Unreleased,
    Missing,
}

/// The version that all packages have. Python's is that of the crate in bindings/python.
pub fn agreed(root: &Path) -> Result<String> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1"];
    let metadata: Value = serde_json::from_str(&shell::output(&mut shell::command(root, env!("CARGO"), &arguments))?)?;
    let packages = metadata["packages"].as_array().context("`cargo metadata` listed no packages")?;
    let mut versions = Vec::new();
    for name in CRATES.into_iter().chain(["tencent-chat-python"]) {
        let package = packages.iter().find(|package| package["name"] == name);
        let package = package.with_context(|| format!("the workspace has no package {name}"))?;
        versions.push((format!("the crate {name}"), text(&package["version"])));
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            // A path alone, as some have for tests, is not published.
            if CRATES.iter().any(|other| dependency["name"] == *other) && dependency["req"] != "*" {
                let requirement = text(&dependency["req"]).trim_start_matches('^').to_owned();
                versions.push((format!("{name}'s dependency {}", text(&dependency["name"])), requirement));
            }
        }
    }
    for file in ["packages/npm/package.json", "packages/npm/package-lock.json"] {
        versions.push((file.to_owned(), text(&json(root, file)?["version"])));
    }
    let openapi = "packages/openapi/openapi.json";
    versions.push((openapi.to_owned(), text(&json(root, openapi)?["info"]["version"])));
    same(&versions)
}

/// The only version, or an error that lists those that differ.
fn same(versions: &[(String, String)]) -> Result<String> {
    let (_, first) = versions.first().context("nothing has a version")?;
    let others: Vec<String> = versions
        .iter()
        .filter(|(_, version)| version != first)
        .map(|(what, version)| format!("{what}: {version}"))
        .collect();
    ensure!(others.is_empty(), "the workspace has version {first}; change these to it: {}", others.join(", "));
    Ok(first.clone())
}

/// Looks for `## VERSION` in CHANGELOG.md, with or without a date behind it.
pub fn changelog(root: &Path, version: &str) -> Result<Changelog> {
    Ok(section(&fs::read_to_string(root.join("CHANGELOG.md")).context("reading CHANGELOG.md")?, version))
}

fn section(changelog: &str, version: &str) -> Changelog {
    let has = |wanted: &str| {
        let titles = changelog.lines().filter_map(|line| line.strip_prefix("## "));
        let mut names = titles.filter_map(|title| title.split_whitespace().next());
        names.any(|name| name.trim_matches(['[', ']']) == wanted)
    };
    if has(version) {
        Changelog::Ready
    } else if has("Unreleased") {
        Changelog::Unreleased
    } else {
        Changelog::Missing
    }
}

fn json(root: &Path, file: &str) -> Result<Value> {
    let text = fs::read_to_string(root.join(file)).with_context(|| format!("reading {file}"))?;
    serde_json::from_str(&text).with_context(|| format!("{file} is not JSON"))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("none").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_has_one_version() {
        assert_eq!(agreed(&xtask::root()).unwrap(), env!("CARGO_PKG_VERSION"));
    }

    #[test]
    fn what_has_another_version_is_named() {
        let versions = |last: &str| [("a".to_owned(), "0.1.0".to_owned()), ("b".to_owned(), last.to_owned())];
        assert_eq!(same(&versions("0.1.0")).unwrap(), "0.1.0");
        let error = same(&versions("0.2.0")).unwrap_err().to_string();
        assert_eq!(error, "the workspace has version 0.1.0; change these to it: b: 0.2.0");
    }

    #[test]
    fn a_version_needs_a_section_of_its_own() {
        assert_eq!(section("# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-11-27)\n", "0.1.0"), Changelog::Ready);
        assert_eq!(section("## [0.1.0]\n", "0.1.0"), Changelog::Ready);
        assert_eq!(section("## Unreleased\n", "0.1.0"), Changelog::Unreleased);
        assert_eq!(section("## 0.1.0-beta\n", "0.1.0"), Changelog::Missing);
    }
}
