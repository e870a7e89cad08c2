//! Publishes what the dry run left in target/release-artifacts. What is already there is skipped, so a release that stopped
//! halfway is run again.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use xtask::{command_line, npm, python, shell, wheels};

use super::ARTIFACTS;
use super::artifacts::{self, is_python, name_of, sha256};
use super::source::Source;
use super::versions::{self, Changelog};
use xtask::packages::CRATES;

/// Where packages are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registry {
    Crates,
    Npm,
    Pypi,
}

impl Registry {
    pub const ALL: [Self; 3] = [Self::Crates, Self::Npm, Self::Pypi];

    pub fn named(name: &str) -> Option<Self> {
        match name {
            "crates" => Some(Self::Crates),
            "npm" => Some(Self::Npm),
            "pypi" => Some(Self::Pypi),
            _ => None,
        }
    }
}

/// What must be so before anything is published.
#[derive(Debug)]
struct Readiness<'a> {
    version: &'a str,
    changelog: Changelog,
    /// The output of `git status --porcelain`.
    changes: &'a str,
    /// Tags of the commit, one a line.
    tags: &'a str,
    yes: bool,
}

impl Readiness<'_> {
    fn check(&self) -> Result<()> {
        let version = self.version;
        ensure!(self.changes.trim().is_empty(), "the tree has changes that are not committed:\n{}", self.changes);
        ensure!(self.changelog == Changelog::Ready, "CHANGELOG.md needs a section `## {version}`");
        let tagged = self.tags.lines().any(|tag| tag == format!("v{version}"));
        ensure!(tagged, "the commit needs the tag v{version}: git tag v{version}");
        ensure!(self.yes, "publishing is the release workflow's work: push the tag, or add --yes (see RELEASING.md)");
        Ok(())
    }
}

pub fn run(root: &Path, registries: &[Registry], yes: bool) -> Result<()> {
    let version = versions::agreed(root)?;
    let git = |arguments: &[&str]| shell::output(&mut shell::command(root, "git", arguments));
    let readiness = Readiness {
        version: &version,
        changelog: versions::changelog(root, &version)?,
        changes: &git(&["status", "--porcelain"])?,
        tags: &git(&["tag", "--points-at", "HEAD"])?,
        yes,
    };
    readiness.check()?;
    let artifacts = artifacts::collected(root)?;
    Source::read(&root.join(ARTIFACTS))?.check(&Source::of(root)?)?;
    check_complete(&artifacts.iter().map(|path| name_of(path)).collect::<Vec<_>>(), &version)?;
    check_commit(root, &artifacts, &version)?;
    for registry in registries {
        match registry {
            Registry::Crates => publish_crates(root, &version)?,
            Registry::Npm => of_npm().try_for_each(|package| publish_npm(root, &package, &artifacts, &version))?,
            Registry::Pypi => publish_pypi(root, &artifacts)?,
        }
    }
    Ok(())
}

/// The names of the packages for npm, each after those that it needs.
fn of_npm() -> impl Iterator<Item = String> {
    npm::ALL.into_iter().map(|package| package.name.to_owned()).chain(command_line::packages())
}

/// Whether all artifacts of a release are there, and no others, such as one for the machine that built it.
fn check_complete(names: &[String], version: &str) -> Result<()> {
    let again = "run `cargo xtask release --dry-run` again";
    let mut wanted: Vec<String> = CRATES.iter().map(|name| format!("{name}-{version}.crate")).collect();
    let number = versions::python(version)?;
    wanted.extend(of_npm().map(|package| format!("{package}-{version}.tgz")));
    wanted.extend(python::ALL.map(|package| format!("{}{number}.tar.gz", package.file)));
    let local = names.iter().find(|name| name.contains("-linux_"));
    ensure!(local.is_none(), "{} is for the machine that built it; {again}, without --wheels local", local.unwrap());
    let has_version =
        |name: &str| python::ALL.iter().any(|package| name.starts_with(&format!("{}{number}-", package.file)));
    let is_wanted = |name: &&String| wanted.contains(name) || (has_version(name) && wheels::is_released(name));
    let extra: Vec<&str> = names.iter().filter(|name| !is_wanted(name)).map(String::as_str).collect();
    let mut missing: Vec<String> = wanted.iter().filter(|name| !names.contains(name)).cloned().collect();
    missing.extend(wheels::missing(names).into_iter().map(|tag| format!("the wheel {tag}")));
    ensure!(missing.is_empty(), "missing artifacts: {}; {again}", missing.join(", "));
    ensure!(extra.is_empty(), "artifacts that do not belong to the release: {}; {again}", extra.join(", "));
    Ok(())
}

/// Whether the crates that were checked are those of this commit: cargo packs the same files into the same bytes.
fn check_commit(root: &Path, artifacts: &[PathBuf], version: &str) -> Result<()> {
    for packed in artifacts::pack_crates(root, version)? {
        let name = name_of(&packed);
        let checked =
            artifacts.iter().find(|path| name_of(path) == name).with_context(|| format!("{name} is missing"))?;
        ensure!(
            sha256(&packed)? == sha256(checked)?,
            "{name} of the dry run is not what this cargo packs of this commit: run `cargo xtask release --dry-run` again, \
             with the same version of Rust"
        );
    }
    Ok(())
}

/// cargo publishes them in the order of their dependencies, and waits for each.
fn publish_crates(root: &Path, version: &str) -> Result<()> {
    let mut missing = Vec::new();
    for name in CRATES {
        if !on_crates_io(name, version)? {
            missing.push(name);
        }
    }
    for name in CRATES.iter().filter(|name| !missing.contains(name)) {
        println!("{name} {version} is on crates.io already");
    }
    if missing.is_empty() {
        return Ok(());
    }
    // The dry run compiled them, from the same bytes.
    let mut publish = shell::command(root, env!("CARGO"), &["publish", "--no-verify"]);
    shell::run(publish.args(missing.iter().flat_map(|name| ["--package", name])))
}

/// Whether a version is there. That crates.io could not be asked is an error, not a no.
fn on_crates_io(name: &str, version: &str) -> Result<bool> {
    let package = format!("{name}@{version}");
    let arguments = ["info", "--quiet", "--registry", "crates-io", &package];
    // Outside the workspace, whose own packages it would show.
    let mut info = shell::command(&env::temp_dir(), env!("CARGO"), &arguments);
    let output = info.output().context("could not start cargo")?;
    found(&package, output.status.success(), &String::from_utf8_lossy(&output.stderr))
}

/// Reads what `cargo info` said about a package.
fn found(package: &str, success: bool, printed: &str) -> Result<bool> {
    let is_missing = printed.contains(&format!("could not find `{package}` in registry"));
    ensure!(success || is_missing, "crates.io could not be asked for {package}: {}", printed.trim());
    Ok(success)
}

/// The versions that npm has of a package.
fn on_npm(root: &Path, name: &str) -> Result<Vec<String>> {
    let mut view = shell::npm(root, &["view", name, "versions", "--json", "--loglevel=silent"]);
    let output = view.output().context("could not start npm")?;
    npm_versions(name, &String::from_utf8_lossy(&output.stdout))
}

/// Reads what `npm view … versions --json` printed. A single version stands without brackets in some versions of npm.
fn npm_versions(name: &str, printed: &str) -> Result<Vec<String>> {
    let answer: Value = serde_json::from_str(printed).unwrap_or_default();
    match answer {
        Value::String(version) => Ok(vec![version]),
        Value::Array(versions) => Ok(versions.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        // The first version is still to come.
        answer if answer["error"]["code"] == "E404" => Ok(Vec::new()),
        _ => bail!("npm could not be asked for the versions of {name}: {}", printed.trim()),
    }
}

fn publish_npm(root: &Path, name: &str, artifacts: &[PathBuf], version: &str) -> Result<()> {
    let published = on_npm(root, name)?;
    if published.iter().any(|other| other == version) {
        println!("{name}@{version} is on npm already");
        return Ok(());
    }
    let file = format!("{name}-{version}.tgz");
    let tarball = artifacts.iter().find(|path| name_of(path) == file);
    let tag = versions::dist_tag(version, &published)?;
    let mut publish = shell::npm(root, &["publish", "--access", "public", "--tag", &tag]);
    if env::var_os("GITHUB_ACTIONS").is_some() {
        publish.arg("--provenance");
    } else {
        println!("npm vouches for a package's origin in CI only: {name}@{version} is published without provenance");
    }
    shell::run(publish.arg(tarball.with_context(|| format!("{file} is missing"))?))
}

/// In CI twine asks PyPI for a token by itself ("trusted publishing"); elsewhere it takes one from its own settings.
fn publish_pypi(root: &Path, artifacts: &[PathBuf]) -> Result<()> {
    let python = python::program(&python::publish_tools()?);
    let arguments = ["-m", "twine", "upload", "--skip-existing", "--non-interactive"];
    shell::run(shell::command(root, python, &arguments).args(artifacts.iter().filter(|path| is_python(path))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready() -> Readiness<'static> {
        let (changes, tags) = ("", "latest\nv0.1.0\n");
        Readiness { version: "0.1.0", changelog: Changelog::Ready, changes, tags, yes: true }
    }

    #[test]
    fn a_release_needs_a_clean_tree_a_changelog_a_tag_and_a_yes() {
        ready().check().unwrap();
        for (readiness, says) in [
            (Readiness { changes: " M README.md\n", ..ready() }, "README.md"),
            (Readiness { changelog: Changelog::Unreleased, ..ready() }, "CHANGELOG.md"),
            (Readiness { tags: "v0.1.0-beta\n", ..ready() }, "git tag v0.1.0"),
            (Readiness { yes: false, ..ready() }, "--yes"),
        ] {
            let error = readiness.check().unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn what_is_missing_or_for_this_machine_only_is_not_published() {
        let mut names: Vec<String> = CRATES.iter().map(|name| format!("{name}-0.1.0.crate")).collect();
        let sources =
            ["tencent_chat-0.1.0.tar.gz", "tencent_chat_emulator-0.1.0.tar.gz", "tencent_chat_cli-0.1.0.tar.gz"];
        names.extend(sources.map(str::to_owned));
        names.extend(of_npm().map(|package| format!("{package}-0.1.0.tgz")));
        let file = |wheel: &String| format!("{}.whl", wheel.replacen('-', "-0.1.0-", 1));
        let wheels: Vec<String> = wheels::missing(&[]).iter().map(file).collect();
        names.extend_from_slice(&wheels[1..]);
        let error = check_complete(&names, "0.1.0").unwrap_err().to_string();
        let wheel = "tencent_chat-cp310-abi3-manylinux_2_17_x86_64";
        assert!(error.starts_with(&format!("missing artifacts: the wheel {wheel}; ")), "{error}");
        names.push(wheels[0].clone());
        check_complete(&names, "0.1.0").unwrap();
        assert!(check_complete(&names, "0.2.0").unwrap_err().to_string().contains("tencent-chat-0.2.0.tgz"));
        for extra in [
            "tencent-chat-0.0.9.tgz",
            "tencent_chat_emulator-0.0.9-cp310-abi3-win_amd64.whl",
            "tencent_chat-0.1.0-py3-none-any.whl",
        ] {
            let error = check_complete(&[&names[..], &[extra.to_owned()]].concat(), "0.1.0").unwrap_err().to_string();
            assert!(error.starts_with(&format!("artifacts that do not belong to the release: {extra}; ")), "{error}");
        }
        names.push("tencent_chat_emulator-0.1.0-cp310-abi3-linux_x86_64.whl".to_owned());
        assert!(check_complete(&names, "0.1.0").unwrap_err().to_string().contains("--wheels local"));
    }

    #[test]
    fn a_registry_that_cannot_be_asked_is_not_one_without_the_package() {
        assert!(found("serde@1.0.0", true, "").unwrap());
        let missing = "error: could not find `a@9.9.9` in registry `https://github.com/rust-lang/crates.io-index`\n";
        assert!(!found("a@9.9.9", false, missing).unwrap());
        let error = found("a@9.9.9", false, "error: download of config.json failed\n").unwrap_err().to_string();
        assert_eq!(error, "crates.io could not be asked for a@9.9.9: error: download of config.json failed");

        let npm_versions = |printed| npm_versions("a", printed);
        assert_eq!(npm_versions(r#"["0.1.0","0.2.0"]"#).unwrap(), ["0.1.0", "0.2.0"]);
        assert_eq!(npm_versions(r#""0.1.0""#).unwrap(), ["0.1.0"]);
        assert!(npm_versions(r#"{"error":{"code":"E404"}}"#).unwrap().is_empty());
        for printed in ["", r#"{"error":{"code":"ENOTFOUND"}}"#] {
            npm_versions(printed).unwrap_err();
        }
    }
}
