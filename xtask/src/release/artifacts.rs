//! The dry run: every artifact is built, checked, described and tried, and lies in target/release-artifacts afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};
use xtask::command_line::Platform;
use xtask::packages::{self, CRATES};
use xtask::progress::step;
use xtask::setup::{self, Need};
use xtask::{command_line, npm, python, shell, wheels};

use super::source::{self, Source};
use super::versions::{self, Changelog};
use super::{ARTIFACTS, empty_projects, sbom};

/// The file that lists the SHA-256 of all others, as `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";

/// Where npm packs what this packs, from the repository's root.
const PACKED: &str = "target/packages";

/// Which wheels are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wheels {
    /// Those of all platforms, and the source distributions.
    All,
    /// This machine's alone: quick, and not to be published.
    Local,
}

pub fn dry_run(root: &Path, wheels: Wheels) -> Result<()> {
    let version = versions::agreed(root)?;
    match versions::changelog(root, &version)? {
        Changelog::Ready => println!("version {version}, with a section in CHANGELOG.md"),
        Changelog::Unreleased => println!(
            "version {version}; its changes are under \"Unreleased\" in CHANGELOG.md: to publish, give them the title \"{version}\""
        ),
        Changelog::Missing => bail!("CHANGELOG.md has neither a section {version} nor one called Unreleased"),
    }
    let python = versions::python(&version)?;
    let folder = root.join(ARTIFACTS);
    // Before anything is built: what is changed meanwhile must not count as what was built.
    let source = Source::of(root)?;
    let artifacts = build(root, &folder, &version, wheels)?;
    step("checking what is in the artifacts", || {
        artifacts.iter().try_for_each(|artifact| packages::check_contents(root, artifact))?;
        let for_pypi: Vec<&Path> = artifacts.iter().map(PathBuf::as_path).filter(|path| is_python(path)).collect();
        packages::twine_check(root, &for_pypi)
    })?;
    step("describing what they are made of", || {
        artifacts.iter().try_for_each(|artifact| sbom::write(root, artifact, &version))?;
        sbom::validate(root, &folder)
    })?;
    source.write(root, &folder)?;
    write_sums(&folder)?;
    empty_projects::run(root, &artifacts, &version)?;
    print_table(&artifacts)?;
    println!(
        "\nNothing was published; everything is in {ARTIFACTS}, made of {source}. PyPI will call the version {python}."
    );
    Ok(())
}

/// Builds all artifacts into an empty folder.
fn build(root: &Path, folder: &Path, version: &str, wheels: Wheels) -> Result<Vec<PathBuf>> {
    setup::require(root, &[Need::WasmTarget, Need::Npm, Need::Venv])?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let mut built = step("packing the crates", || pack_crates(root, version))?;
    for package in npm::ALL {
        built.push(package.build()?);
    }
    let wheels = python_packages(wheels)?;
    built.extend(command_line::pack(root, &wheels, &root.join(PACKED))?);
    built.extend(wheels);
    let python = &versions::python(version)?;
    let mut artifacts = Vec::new();
    for file in built {
        let name = file.file_name().with_context(|| format!("{} is not a file", file.display()))?;
        let artifact = folder.join(name);
        fs::copy(&file, &artifact).with_context(|| format!("copying {}", file.display()))?;
        let wanted = if is_python(&file) { python } else { version };
        ensure!(
            name.to_string_lossy().contains(&format!("-{wanted}")),
            "{} does not have the version {wanted}",
            file.display()
        );
        artifacts.push(artifact);
    }
    Ok(artifacts)
}

/// Packs all crates together, since they depend on each other. They are not compiled here: [`empty_projects`] does that, from
/// what was packed.
pub fn pack_crates(root: &Path, version: &str) -> Result<Vec<PathBuf>> {
    // A tree with changes that are not committed is marked as such in the crate; publishing refuses it.
    let mut pack = shell::command(root, env!("CARGO"), &["package", "--quiet", "--no-verify", "--allow-dirty"]);
    pack.args(CRATES.iter().flat_map(|name| ["--package", name]));
    shell::run(&mut pack)?;
    Ok(CRATES.iter().map(|name| root.join(format!("target/package/{name}-{version}.crate"))).collect())
}

/// The wheels and, with all of them, the source distributions.
fn python_packages(wheels: Wheels) -> Result<Vec<PathBuf>> {
    match wheels {
        Wheels::Local => python::ALL.iter().map(|package| package.build()).collect(),
        Wheels::All => wheels::build(&[]),
    }
}

/// Whether it goes to PyPI: a wheel or a source distribution.
pub fn is_python(artifact: &Path) -> bool {
    let name = artifact.to_string_lossy();
    name.ends_with(".whl") || name.ends_with(".tar.gz")
}

/// The artifacts as they were left by a dry run, after their checksums were compared. No other file may be among them.
pub fn collected(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = root.join(ARTIFACTS);
    let sums = fs::read_to_string(folder.join(SUMS))
        .with_context(|| format!("{ARTIFACTS}/{SUMS} is missing: run `cargo xtask release --dry-run` first"))?;
    let mut listed = vec![SUMS.to_owned()];
    let mut artifacts = Vec::new();
    for line in sums.lines() {
        let (sum, name) =
            line.split_once("  ").with_context(|| format!("{SUMS}: a line is not `SUM  FILE`: {line}"))?;
        let path = folder.join(name);
        let found = sha256(&path)?;
        ensure!(found == sum, "{ARTIFACTS}/{name} was changed since the dry run: its SHA-256 is {found}, not {sum}");
        listed.push(name.to_owned());
        if !name.ends_with(sbom::SUFFIX) && name != source::FILE {
            artifacts.push(path);
        }
    }
    for entry in fs::read_dir(&folder)? {
        let name = name_of(&entry?.path());
        ensure!(listed.contains(&name), "{ARTIFACTS}/{name} is not from the dry run: {SUMS} does not list it");
    }
    Ok(artifacts)
}

fn write_sums(folder: &Path) -> Result<()> {
    let mut lines = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        lines.push(format!("{}  {}\n", sha256(&path)?, name_of(&path)));
    }
    lines.sort_by(|one, other| one.split_once("  ").map(|line| line.1).cmp(&other.split_once("  ").map(|line| line.1)));
    Ok(fs::write(folder.join(SUMS), lines.concat())?)
}

/// The SHA-256 of a file in hexadecimal digits.
pub fn sha256(path: &Path) -> Result<String> {
    let content = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    Ok(Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect())
}

pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn print_table(artifacts: &[PathBuf]) -> Result<()> {
    println!("\n{:<66} {:<34} {:>10}  SHA-256", "artifact", "for", "bytes");
    for artifact in artifacts {
        let name = name_of(artifact);
        let (bytes, sum) = (fs::metadata(artifact)?.len(), sha256(artifact)?);
        println!("{name:<66} {:<34} {bytes:>10}  {}…", tag(&name), &sum[..12]);
    }
    Ok(())
}

/// Where an artifact can be used: a wheel's Python and platform, or the kind of package.
fn tag(name: &str) -> &str {
    let Some((stem, extension)) = name.rsplit_once('.') else { return "" };
    match extension {
        // tencent_chat-0.1.0-cp310-abi3-manylinux_2_17_x86_64
        "whl" => stem.splitn(3, '-').nth(2).unwrap_or(stem),
        "crate" => "Rust",
        "tgz" if Platform::of(name).is_some() => "Node.js, the command line's program",
        "tgz" => "Node.js, browsers, edge",
        _ => "any Python, from source",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_says_where_an_artifact_can_be_used() {
        assert_eq!(tag("tencent_chat-0.1.0-cp310-abi3-win_amd64.whl"), "cp310-abi3-win_amd64");
        assert_eq!(tag("tencent_chat-0.1.0.tar.gz"), "any Python, from source");
        assert_eq!(tag("tencent-chat-0.1.0.crate"), "Rust");
    }

    #[test]
    fn sums_are_those_of_sha256sum_and_a_changed_artifact_is_noticed() {
        let root = std::env::temp_dir().join(format!("tencent-chat-sums-{}", std::process::id()));
        let folder = root.join(ARTIFACTS);
        fs::create_dir_all(&folder).unwrap();
        assert!(collected(&root).unwrap_err().to_string().contains("--dry-run"));
        fs::write(folder.join("b.crate"), "abc").unwrap();
        fs::write(folder.join("b.crate.cdx.json"), "{}").unwrap();
        write_sums(&folder).unwrap();
        let sums = fs::read_to_string(folder.join(SUMS)).unwrap();
        assert!(
            sums.starts_with("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.crate\n"),
            "{sums}"
        );
        assert_eq!(collected(&root).unwrap(), [folder.join("b.crate")]);
        fs::write(folder.join("c.crate"), "abc").unwrap();
        assert!(collected(&root).unwrap_err().to_string().contains("c.crate is not from the dry run"));
        fs::remove_file(folder.join("c.crate")).unwrap();
        fs::write(folder.join("b.crate"), "abd").unwrap();
        assert!(collected(&root).unwrap_err().to_string().contains("was changed"));
        fs::remove_dir_all(&root).unwrap();
    }
}
