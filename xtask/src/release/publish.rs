//! Publishes what the dry run left in target/release-artifacts. What is already there is skipped, so a release that stopped
//! halfway is run again.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xtask::{python, shell, wheels};

use super::artifacts::{self, is_python, name_of, sha256};
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
    in_ci: bool,
    yes: bool,
}

impl Readiness<'_> {
    fn check(&self) -> Result<()> {
        let version = self.version;
        ensure!(self.changes.trim().is_empty(), "the tree has changes that are not committed:\n{}", self.changes);
        ensure!(self.changelog == Changelog::Ready, "CHANGELOG.md needs a section `## {version}`");
        let tagged = self.tags.lines().any(|tag| tag == format!("v{version}"));
        ensure!(tagged, "the commit needs the tag v{version}: git tag v{version}");
        let allowed = self.in_ci || self.yes;
        ensure!(allowed, "publishing is the release workflow's work: push the tag, or add --yes (see RELEASING.md)");
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
        in_ci: env::var_os("CI").is_some(),
        yes,
    };
    readiness.check()?;
    let artifacts = artifacts::collected(root)?;
    check_complete(&artifacts.iter().map(|path| name_of(path)).collect::<Vec<_>>(), &version)?;
    check_commit(root, &artifacts, &version)?;
    for registry in registries {
        match registry {
            Registry::Crates => publish_crates(root, &version)?,
            Registry::Npm => publish_npm(root, &artifacts, &version)?,
            Registry::Pypi => publish_pypi(root, &artifacts)?,
        }
    }
    Ok(())
}

/// Whether all artifacts of a release are there, and none that is for the machine that built it.
fn check_complete(names: &[String], version: &str) -> Result<()> {
    let again = "run `cargo xtask release --dry-run` again";
    let mut wanted: Vec<String> = CRATES.iter().map(|name| format!("{name}-{version}.crate")).collect();
    wanted.extend([format!("tencent-chat-{version}.tgz"), format!("tencent_chat-{version}.tar.gz")]);
    let local = names.iter().find(|name| name.contains("-linux_"));
    ensure!(local.is_none(), "{} is for the machine that built it; {again}, without --wheels local", local.unwrap());
    let mut missing: Vec<String> = wanted.into_iter().filter(|name| !names.contains(name)).collect();
    missing.extend(wheels::missing(names).into_iter().map(|tag| format!("the wheel {tag}")));
    ensure!(missing.is_empty(), "missing artifacts: {}; {again}", missing.join(", "));
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
            "{name} of the dry run is not that of this commit: run `cargo xtask release --dry-run` again"
        );
    }
    Ok(())
}

/// cargo publishes them in the order of their dependencies, and waits for each.
fn publish_crates(root: &Path, version: &str) -> Result<()> {
    let missing: Vec<&str> = CRATES.into_iter().filter(|name| !on_crates_io(name, version)).collect();
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

fn on_crates_io(name: &str, version: &str) -> bool {
    let package = format!("{name}@{version}");
    let arguments = ["info", "--quiet", "--registry", "crates-io", &package];
    // Outside the workspace, whose own packages it would show.
    shell::command(&env::temp_dir(), env!("CARGO"), &arguments).output().is_ok_and(|output| output.status.success())
}

fn publish_npm(root: &Path, artifacts: &[PathBuf], version: &str) -> Result<()> {
    let package = format!("tencent-chat@{version}");
    let found = shell::npm(root, &["view", &package, "version"]).output().context("could not start npm")?;
    // A package without this version is a success that prints nothing.
    if found.status.success() && !found.stdout.is_empty() {
        println!("{package} is on npm already");
        return Ok(());
    }
    let tarball = artifacts.iter().find(|path| path.extension().is_some_and(|end| end == "tgz"));
    let mut publish = shell::npm(root, &["publish", "--access", "public"]);
    if env::var_os("GITHUB_ACTIONS").is_some() {
        publish.arg("--provenance");
    } else {
        println!("npm vouches for a package's origin in CI only: {package} is published without provenance");
    }
    shell::run(publish.arg(tarball.context("there is no npm tarball")?))
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
        Readiness { version: "0.1.0", changelog: Changelog::Ready, changes, tags, in_ci: true, yes: false }
    }

    #[test]
    fn a_release_needs_a_clean_tree_a_changelog_a_tag_and_ci() {
        ready().check().unwrap();
        Readiness { in_ci: false, yes: true, ..ready() }.check().unwrap();
        for (readiness, says) in [
            (Readiness { changes: " M README.md\n", ..ready() }, "README.md"),
            (Readiness { changelog: Changelog::Unreleased, ..ready() }, "CHANGELOG.md"),
            (Readiness { tags: "v0.1.0-beta\n", ..ready() }, "git tag v0.1.0"),
            (Readiness { in_ci: false, ..ready() }, "--yes"),
        ] {
            let error = readiness.check().unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn what_is_missing_or_for_this_machine_only_is_not_published() {
        let mut names: Vec<String> = CRATES.iter().map(|name| format!("{name}-0.1.0.crate")).collect();
        names.extend(["tencent-chat-0.1.0.tgz", "tencent_chat-0.1.0.tar.gz"].map(str::to_owned));
        let wheels: Vec<String> =
            wheels::missing(&[]).iter().map(|tag| format!("tencent_chat-0.1.0-{tag}.whl")).collect();
        names.extend_from_slice(&wheels[1..]);
        let error = check_complete(&names, "0.1.0").unwrap_err().to_string();
        assert!(error.starts_with("missing artifacts: the wheel cp310-abi3-manylinux_2_17_x86_64; "), "{error}");
        names.push(wheels[0].clone());
        check_complete(&names, "0.1.0").unwrap();
        assert!(check_complete(&names, "0.2.0").unwrap_err().to_string().contains("tencent-chat-0.2.0.tgz"));
        names.push("tencent_chat-0.1.0-cp310-abi3-linux_x86_64.whl".to_owned());
        assert!(check_complete(&names, "0.1.0").unwrap_err().to_string().contains("--wheels local"));
    }
}
