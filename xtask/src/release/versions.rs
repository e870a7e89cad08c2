//! One version for all packages, and a section of the changelog for it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use semver::Version;
use serde_json::Value;
use xtask::packages::CRATES;
use xtask::shell;
use xtask::{command_line, npm, python};

/// What the changelog says about a version.
#[derive(Debug, PartialEq, Eq)]
pub enum Changelog {
    /// It has a section.
    Ready,
    /// Its changes are still under "Unreleased".
    Unreleased,
    Missing,
}

/// The version that all packages have. A Python package's is that of its module's crate.
pub fn agreed(root: &Path) -> Result<String> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1"];
    let metadata: Value = serde_json::from_str(&shell::output(&mut shell::command(root, env!("CARGO"), &arguments))?)?;
    let packages = metadata["packages"].as_array().context("`cargo metadata` listed no packages")?;
    let mut versions = Vec::new();
    for name in CRATES.into_iter().chain(python::ALL.map(|package| package.module)) {
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
    for package in npm::ALL {
        let file = format!("{}/package.json", package.folder);
        let manifest = json(root, &file)?;
        versions.push((file.clone(), text(&manifest["version"])));
        for other in npm::ALL.map(|other| other.name) {
            if let Value::String(range) = &manifest["peerDependencies"][other] {
                versions.push((format!("{file}: {other}"), range.trim_start_matches('^').to_owned()));
            }
        }
    }
    let file = format!("{}/package.json", command_line::PACKAGE);
    versions.push((file.clone(), text(&json(root, &file)?["version"])));
    let lock = format!("{}/package-lock.json", npm::PACKAGE);
    versions.push((lock.clone(), text(&json(root, &lock)?["version"])));
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

/// How Python writes the names of prereleases (PEP 440).
const PRERELEASES: [(&str, &str); 3] = [("alpha", "a"), ("beta", "b"), ("rc", "rc")];

/// A version as PyPI has it: `0.2.0-beta.1` is `0.2.0b1` there.
pub fn python(version: &str) -> Result<String> {
    let Version { major, minor, patch, pre, build } = parse(version)?;
    ensure!(build.is_empty(), "{version}: PyPI takes no version with `+`");
    if pre.is_empty() {
        return Ok(format!("{major}.{minor}.{patch}"));
    }
    let (name, number) = pre.as_str().split_once('.').unwrap_or_default();
    let Some((_, letters)) =
        PRERELEASES.iter().find(|(long, _)| *long == name).filter(|_| number.parse::<u32>().is_ok())
    else {
        bail!("{version}: a prerelease must be called alpha.N, beta.N or rc.N, since PyPI has no others");
    };
    Ok(format!("{major}.{minor}.{patch}{letters}{number}"))
}

/// The npm dist-tag for a version: what `npm install tencent-chat` chooses (`latest`) must be the highest version that is not a prerelease.
/// A tag may not look like a range of versions, as `0.1` does.
pub fn dist_tag(version: &str, published: &[String]) -> Result<String> {
    let own = parse(version)?;
    let is_pre = |version: &Version| !version.pre.is_empty();
    let base = if is_pre(&own) { "next" } else { "latest" };
    // Prereleases do not stand in the way of a version that all should get.
    let others =
        published.iter().filter_map(|other| Version::parse(other).ok()).filter(|other| is_pre(&own) || !is_pre(other));
    let is_highest = others.into_iter().all(|other| other <= own);
    Ok(if is_highest { base.to_owned() } else { format!("{base}-{}", line(&own)) })
}

/// The versions that are compatible with each other: `0.1`, or `1` from 1.0 on.
fn line(version: &Version) -> String {
    if version.major == 0 { format!("0.{}", version.minor) } else { version.major.to_string() }
}

/// The branches that a version may be released from: `main`, or, for a patch of an older line, `release-0.1`.
pub fn branches(version: &str) -> Result<[String; 2]> {
    Ok(["main".to_owned(), format!("release-{}", line(&parse(version)?))])
}

fn parse(version: &str) -> Result<Version> {
    Version::parse(version).with_context(|| format!("{version} is not a version"))
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
    fn pypi_has_its_own_names_of_prereleases() {
        for (version, name) in [
            ("0.2.0", "0.2.0"),
            ("0.2.0-alpha.3", "0.2.0a3"),
            ("0.2.0-beta.1", "0.2.0b1"),
            ("1.0.0-rc.12", "1.0.0rc12"),
        ] {
            assert_eq!(python(version).unwrap(), name);
        }
        for version in ["0.2", "0.2.0-beta", "0.2.0-beta1", "0.2.0-preview.1", "0.2.0-rc.1.2", "0.2.0+linux"] {
            python(version).unwrap_err();
        }
    }

    #[test]
    fn npm_installs_the_highest_version_that_is_not_a_prerelease() {
        let tag = |version, published: &[&str]| {
            dist_tag(version, &published.iter().map(|&other| other.to_owned()).collect::<Vec<_>>()).unwrap()
        };
        assert_eq!(tag("0.1.0", &[]), "latest");
        assert_eq!(tag("0.10.0", &["0.9.0", "0.2.0", "0.11.0-beta.1"]), "latest");
        assert_eq!(tag("0.2.0", &["0.2.0-rc.1"]), "latest");
        assert_eq!(tag("0.2.0-beta.1", &["0.1.0"]), "next");
        assert_eq!(tag("0.1.10", &["0.1.9", "0.2.0"]), "latest-0.1");
        assert_eq!(tag("1.4.1", &["1.4.0", "2.0.0"]), "latest-1");
        assert_eq!(tag("0.1.10-rc.1", &["0.1.9", "0.2.0"]), "next-0.1");
        assert_eq!(branches("0.1.10").unwrap(), ["main", "release-0.1"]);
    }

    #[test]
    fn a_version_needs_a_section_of_its_own() {
        assert_eq!(section("# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-11-27)\n", "0.1.0"), Changelog::Ready);
        assert_eq!(section("## [0.1.0]\n", "0.1.0"), Changelog::Ready);
        assert_eq!(section("## Unreleased\n", "0.1.0"), Changelog::Unreleased);
        assert_eq!(section("## 0.1.0-beta\n", "0.1.0"), Changelog::Missing);
    }
}
