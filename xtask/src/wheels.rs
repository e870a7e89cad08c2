//! `cargo xtask wheels`: the wheels of all platforms and the source distributions, built and checked on one machine.
//!
//! Zig links for each platform and has its C library, so that this machine's own is in no wheel. PyO3 links a module against no
//! Python: on Linux and macOS the interpreter that loads it has the symbols, on Windows they are imported by the name of its DLL.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, anyhow, ensure};

use crate::progress::step;
use crate::python::PythonPackage;
use crate::setup::{self, Need};
use crate::{frameworks, packages, python, root, shell};

/// Where the files go, from the repository's root.
const OUTPUT: &str = "target/packages/wheels";

/// What checks the files, from the SDK's folder.
const CHECK: &str = "scripts/check_wheels.py";

/// What links the modules for Windows, from the SDK's folder.
const WINDOWS_LINKER: &str = "scripts/link-windows.sh";

/// What stands for the tag in the name of a source distribution, which has none.
const SDIST: &str = "sdist";

/// A platform that wheels are built for.
struct Platform {
    /// The last part of a wheel's tag.
    tag: &'static str,
    /// Rust's name for it.
    target: &'static str,
    /// What maturin sees to: the oldest C library on Linux, what PyPI accepts elsewhere.
    compatibility: &'static str,
}

/// glibc 2.17 (2014) and musl 1.2 are the oldest that Rust supports; so are these versions of macOS. Windows is served by LLVM's
/// targets, because Rust's other ones need a linker that zig does not have.
const PLATFORMS: &[Platform] = &[
    platform("manylinux_2_17_x86_64", "x86_64-unknown-linux-gnu", "manylinux_2_17"),
    platform("manylinux_2_17_aarch64", "aarch64-unknown-linux-gnu", "manylinux_2_17"),
    platform("musllinux_1_2_x86_64", "x86_64-unknown-linux-musl", "musllinux_1_2"),
    platform("musllinux_1_2_aarch64", "aarch64-unknown-linux-musl", "musllinux_1_2"),
    platform("macosx_10_12_x86_64", "x86_64-apple-darwin", "pypi"),
    platform("macosx_11_0_arm64", "aarch64-apple-darwin", "pypi"),
    platform("win_amd64", "x86_64-pc-windows-gnullvm", "pypi"),
    platform("win_arm64", "aarch64-pc-windows-gnullvm", "pypi"),
];

impl Platform {
    fn is_windows(&self) -> bool {
        self.target.contains("windows")
    }
}

const fn platform(tag: &'static str, target: &'static str, compatibility: &'static str) -> Platform {
    Platform { tag, target, compatibility }
}

/// An interface of Python that wheels are built for.
struct Interface {
    /// The first two parts of a wheel's tag.
    tag: &'static str,
    /// The interpreter that has it, as maturin knows it. It need not be on this machine.
    interpreter: &'static str,
}

/// The stable interface serves every Python but those without a global lock, which get it with 3.15 only.
const INTERFACES: &[Interface] = &[
    Interface { tag: "cp310-abi3", interpreter: "python3.10" },
    Interface { tag: "cp314-cp314t", interpreter: "python3.14t" },
];

/// A second tag: a statically linked program also runs there.
const STATIC_TOO: &str = "manylinux_2_17";

/// A program is not loaded by an interpreter, so any will do.
const PROGRAM: &[Interface] = &[Interface { tag: "py3-none", interpreter: "python3" }];

/// What is compiled of a package.
fn wheels_of(package: &'static PythonPackage) -> impl Iterator<Item = (&'static Interface, &'static Platform)> {
    let is_program = package.is_program;
    let interfaces = if is_program { PROGRAM } else { INTERFACES };
    // With musl, a program is linked statically and runs on every Linux.
    let platforms = PLATFORMS.iter().filter(move |platform| !(is_program && platform.tag.starts_with("manylinux")));
    platforms.flat_map(move |platform| interfaces.iter().map(move |interface| (interface, platform)))
}

/// A file that is built.
struct Artifact {
    package: &'static PythonPackage,
    kind: Kind,
}

enum Kind {
    Wheel(&'static Interface, &'static Platform),
    Sdist,
}

impl Artifact {
    /// All of them.
    fn all() -> impl Iterator<Item = Self> {
        let wheels = python::ALL.into_iter().flat_map(|package| {
            wheels_of(package).map(move |(interface, platform)| (package, Kind::Wheel(interface, platform)))
        });
        let sdists = python::ALL.into_iter().map(|package| (package, Kind::Sdist));
        wheels.chain(sdists).map(|(package, kind)| Self { package, kind })
    }

    /// The package and a wheel's tag.
    fn name(&self) -> String {
        let package = self.package.file;
        match self.kind {
            Kind::Wheel(interface, platform) => format!("{package}{}-{}", interface.tag, platform.tag),
            Kind::Sdist => format!("{package}{SDIST}"),
        }
    }

    /// Whether a file of this name is this one. The name of a wheel may have older tags of its platform before the platform's own.
    fn is_named(&self, file: &str) -> bool {
        let has_tag = match self.kind {
            Kind::Wheel(interface, platform) => {
                file.contains(&format!("-{}-", interface.tag)) && file.ends_with(&format!("{}.whl", platform.tag))
            }
            Kind::Sdist => file.ends_with(".tar.gz"),
        };
        has_tag && file.starts_with(self.package.file)
    }

    fn build(&self, root: &Path, venv: &Path, output: &Path) -> Result<PathBuf> {
        match self.kind {
            Kind::Wheel(interface, platform) => {
                setup::require_target(root, platform.target)?;
                let mut build = wheel_command(self.package, interface, platform, venv, output)?;
                step(&format!("building {}", self.name()), || self.made_by(&mut build, output))
                    .with_context(|| format!("could not build the wheel {}", self.name()))
            }
            Kind::Sdist => {
                let mut pack = self.package.maturin(venv, "sdist", None);
                let name = self.name();
                let sdist = step(&format!("packing {name}"), || self.made_by(pack.arg("--out").arg(output), output))?;
                step(&format!("installing {name} in an empty environment"), || try_sdist(root, self.package, &sdist))?;
                Ok(sdist)
            }
        }
    }

    /// Runs a command and returns the file that it made, in place of older ones.
    fn made_by(&self, command: &mut Command, output: &Path) -> Result<PathBuf> {
        let found = || -> Result<Vec<PathBuf>> {
            let files = fs::read_dir(output)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
            let is_it =
                |path: &PathBuf| path.file_name().and_then(OsStr::to_str).is_some_and(|name| self.is_named(name));
            Ok(files.into_iter().filter(is_it).collect())
        };
        for old in found()? {
            fs::remove_file(old)?;
        }
        shell::run(command)?;
        let [file]: [PathBuf; 1] =
            found()?.try_into().map_err(|files| anyhow!("expected one file, got {files:?} in {}", output.display()))?;
        Ok(file)
    }
}

/// The target that a wheel is compiled for, by the platform in its name, which is several with dots between them where it has older
/// names.
pub fn target_of(platform: &str) -> Option<&'static str> {
    PLATFORMS.iter().find(|one| platform.split('.').any(|tag| tag == one.tag)).map(|one| one.target)
}

/// Whether a file of this name is a wheel of a release.
pub fn is_released(file: &str) -> bool {
    Artifact::all().any(|artifact| matches!(artifact.kind, Kind::Wheel(..)) && artifact.is_named(file))
}

/// The packages and tags of the wheels of a release that are not among files of these names.
pub fn missing(files: &[String]) -> Vec<String> {
    let is_missing = |artifact: &Artifact| !files.iter().any(|file| artifact.is_named(file));
    let wheels = Artifact::all().filter(|artifact| matches!(artifact.kind, Kind::Wheel(..)));
    wheels.filter(is_missing).map(|wheel| wheel.name()).collect()
}

/// Builds and checks all files, or those whose names contain one of the words.
pub fn run(words: &[&str]) -> Result<()> {
    let (root, files) = (root(), build(words)?);
    step("checking what is in the files", || {
        files.iter().try_for_each(|file| packages::check_contents(&root, file))?;
        packages::twine_check(&root, &files.iter().map(PathBuf::as_path).collect::<Vec<_>>())
    })
}

/// Builds the files, checks what the wheels need of their systems, and returns the paths.
pub fn build(words: &[&str]) -> Result<Vec<PathBuf>> {
    let chosen = chosen(words)?;
    ensure!(
        cfg!(target_os = "linux"),
        "wheels of all platforms are built and checked on Linux only (auditwheel needs it): run this there, or \
         `cargo xtask release --dry-run --wheels local` for this machine's wheel"
    );
    let root = root();
    setup::require(&root, &[Need::Venv])?;
    let venv = python::release_tools()?;
    for package in python::ALL {
        package.prepare(&root)?;
    }
    let output = root.join(OUTPUT);
    // Files of another version would be published, too.
    if words.is_empty() && output.exists() {
        fs::remove_dir_all(&output)?;
    }
    fs::create_dir_all(&output)?;
    let files = chosen.iter().map(|artifact| artifact.build(&root, &venv, &output)).collect::<Result<Vec<_>>>()?;
    let mut check = python::python(&venv, &[CHECK]);
    shell::run(check.env("PATH", with_programs(&venv)?).args(&files))?;
    Ok(files)
}

fn chosen(words: &[&str]) -> Result<Vec<Artifact>> {
    let names: Vec<String> = Artifact::all().map(|artifact| artifact.name()).collect();
    for word in words {
        ensure!(
            names.iter().any(|name| name.contains(word)),
            "no file's name contains `{word}`; names: {}",
            names.join(", ")
        );
    }
    let is_chosen = |artifact: &Artifact| words.is_empty() || words.iter().any(|word| artifact.name().contains(word));
    Ok(Artifact::all().filter(is_chosen).collect())
}

fn wheel_command(
    package: &PythonPackage,
    interface: &Interface,
    platform: &Platform,
    venv: &Path,
    output: &Path,
) -> Result<Command> {
    let is_program = package.is_program;
    let flags = if is_program && platform.target.contains("apple") {
        Some(frameworks::flag(&root())?)
    } else if platform.is_windows() && !is_program {
        // A program has no list of exports.
        Some(format!("-Clinker={}", root().join(python::PACKAGE).join(WINDOWS_LINKER).display()))
    } else {
        None
    };
    let mut build = package.maturin(venv, "build", flags);
    build.args(["--quiet", "--zig", "--target", platform.target, "--compatibility", platform.compatibility]);
    if is_program && platform.compatibility.starts_with("musllinux") {
        build.arg(STATIC_TOO);
    }
    if is_program {
        build.arg("--all-features");
    }
    build.args(["--interpreter", interface.interpreter, "--out"]).arg(output);
    build.env("PATH", with_programs(venv)?);
    Ok(build)
}

/// Builds the source distribution as a user does for whom there is no wheel: alone, with what pip brings along.
fn try_sdist(root: &Path, package: &PythonPackage, sdist: &Path) -> Result<()> {
    let venv = root.join("target/sdist-venv");
    python::empty_venv(&venv)?;
    let options = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-cache-dir"];
    shell::run(python::python(&venv, &options).arg(sdist)).context("the source distribution does not build")?;
    shell::run(python::python(&venv, &["-c", package.trial]).current_dir(&venv))?;
    fs::remove_dir_all(&venv)?;
    Ok(())
}

/// The search path with an environment's programs before all others: maturin finds zig there.
fn with_programs(venv: &Path) -> Result<std::ffi::OsString> {
    let programs = python::program(venv).parent().map(Path::to_path_buf);
    let others = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(programs.into_iter().chain(env::split_paths(&others)))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command_line;

    fn names(words: &[&str]) -> Vec<String> {
        chosen(words).unwrap().iter().map(Artifact::name).collect()
    }

    #[test]
    fn a_word_chooses_the_files_whose_names_contain_it() {
        assert_eq!(
            names(&["tencent_chat-cp310-abi3-macosx", "abi3-win_arm64", "none-musllinux"]),
            [
                "tencent_chat-cp310-abi3-macosx_10_12_x86_64",
                "tencent_chat-cp310-abi3-macosx_11_0_arm64",
                "tencent_chat-cp310-abi3-win_arm64",
                "tencent_chat_emulator-cp310-abi3-win_arm64",
                "tencent_chat_cli-py3-none-musllinux_1_2_x86_64",
                "tencent_chat_cli-py3-none-musllinux_1_2_aarch64"
            ]
        );
        assert_eq!(names(&["sdist"]), ["tencent_chat-sdist", "tencent_chat_emulator-sdist", "tencent_chat_cli-sdist"]);
        assert_eq!(names(&[]).len(), 2 * INTERFACES.len() * PLATFORMS.len() + command_line::PLATFORMS.len() + 3);
    }

    #[test]
    fn a_wheel_is_known_by_its_name() {
        let file = |tag: &str| format!("tencent_chat-0.1.0-cp310-abi3-{tag}.whl");
        let files = ["manylinux2014_x86_64.manylinux_2_17_x86_64", "win_arm64", "linux_x86_64"].map(file);
        let missing = missing(&files);
        assert_eq!(missing.len(), names(&[]).len() - python::ALL.len() - 2);
        assert!(!missing.contains(&"tencent_chat-cp310-abi3-manylinux_2_17_x86_64".to_owned()));
        assert!(missing.contains(&"tencent_chat_emulator-cp310-abi3-manylinux_2_17_x86_64".to_owned()));
        assert!(missing.contains(&"tencent_chat-cp314-cp314t-win_arm64".to_owned()));
        assert_eq!(target_of("manylinux2014_aarch64.manylinux_2_17_aarch64"), Some("aarch64-unknown-linux-gnu"));
        assert_eq!(target_of("linux_x86_64"), None);
    }

    #[test]
    fn a_word_that_chooses_nothing_is_an_error_with_all_names() {
        let error = chosen(&["manylinux_2_34"]).err().unwrap().to_string();
        assert!(
            error.starts_with(
                "no file's name contains `manylinux_2_34`; names: tencent_chat-cp310-abi3-manylinux_2_17_x86_64, "
            ),
            "{error}"
        );
    }
}
