//! The Python packages: their virtual environment, their wheels, their checks.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};

use crate::progress::step;
use crate::setup::{self, Need};
use crate::stamp::Stamp;
use crate::{command_line, generate, licenses, root, shell};

/// Where the tools of both packages are named, from the repository's root.
pub const PACKAGE: &str = SDK.folder;

/// The tag of the ordinary build's wheel: only for this machine, whose C library it needs. No package index accepts it. (Elsewhere
/// than on Linux maturin ignores it.)
const OWN_TAG: &str = "linux";

/// The variable with rustc's flags.
pub const FLAGS: &str = "CARGO_ENCODED_RUSTFLAGS";

/// A package for Python.
pub struct PythonPackage {
    /// Its name on PyPI.
    pub name: &'static str,
    /// Where its sources are, from the repository's root.
    pub folder: &'static str,
    /// The crate of its native module.
    pub module: &'static str,
    /// How the names of its files begin.
    pub file: &'static str,
    /// Code that uses the native module, and nothing but the package.
    pub trial: &'static str,
    /// What it is made of beside what all packages are made of.
    inputs: &'static [&'static str],
    /// Whether its wheels hold a program in place of a module.
    pub is_program: bool,
}

/// All packages.
pub const ALL: [&PythonPackage; 3] = [&SDK, &EMULATOR, &COMMAND_LINE];

/// The SDK.
pub const SDK: PythonPackage = PythonPackage {
    name: "tencent-chat",
    folder: "packages/python",
    module: "tencent-chat-python",
    file: "tencent_chat-",
    trial: "\
from tencent_chat import usersig
app = {'sdk_app_id': 1400000000, 'secret_key': 'a-key-that-only-this-check-uses', 'identifier': 'alice'}
assert usersig.verify(usersig.sign(**app), **app).identifier == 'alice'",
    inputs: &["packages/python", "bindings/python", "crates/tencent-chat-ffi"],
    is_program: false,
};

/// The emulator.
pub const EMULATOR: PythonPackage = PythonPackage {
    name: "tencent-chat-emulator",
    folder: "packages/python-emulator",
    module: "tencent-chat-emulator-python",
    file: "tencent_chat_emulator-",
    trial: "\
from tencent_chat_emulator import Emulator
assert list(Emulator(seed={'accounts': ['alice']}).state()['accounts']) == ['alice']",
    inputs: &["packages/python-emulator", "bindings/emulator-python", "crates/tencent-chat-emulator"],
    is_program: false,
};

/// The command line: its wheels hold a program, and no Python.
pub const COMMAND_LINE: PythonPackage = PythonPackage {
    name: "tencent-chat-cli",
    folder: "packages/python-cli",
    module: "tencent-chat-cli",
    file: "tencent_chat_cli-",
    trial: "\
import os, subprocess, sysconfig
program = os.path.join(sysconfig.get_path('scripts'), 'tencent-chat')
assert 'UserSig' in subprocess.run([program, 'explain', '70009'], check=True, capture_output=True, text=True).stdout
assert os.path.exists(os.path.join(sysconfig.get_path('data'), 'share', 'man', 'man1', 'tencent-chat.1'))",
    inputs: &[
        "packages/python-cli",
        "crates/tencent-chat-cli",
        "crates/tencent-chat-reqwest",
        "crates/tencent-chat-emulator",
    ],
    is_program: true,
};

/// What all packages are made of.
const INPUTS: &[&str] = &[
    "crates/tencent-chat",
    "crates/tencent-chat-schema",
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "xtask/src/python.rs",
    "xtask/src/licenses.rs",
];

/// Sees that a virtual environment can be made. Debian's Python comes without what this takes.
pub fn check_venv(root: &Path) -> Result<()> {
    let python = system_python()?;
    let has_venv = || Command::new(python).args(["-c", "import ensurepip, venv"]).output();
    if has_venv().is_ok_and(|out| out.status.success()) || root.join("target/venv").exists() {
        return Ok(());
    }
    let script = "apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv >/dev/null";
    let _ = step("installing Python's venv module", || shell::run(&mut shell::command(root, "sh", &["-c", script])));
    if !has_venv().is_ok_and(|out| out.status.success()) {
        bail!(
            "`{python}` lacks its modules venv and ensurepip: install them (Debian, Ubuntu: the package python3-venv)"
        );
    }
    Ok(())
}

/// Makes the virtual environment with what builds and runs the package, unless it is there already, and gives its folder.
pub fn venv() -> Result<PathBuf> {
    environment("target/venv", "requirements.txt")
}

/// The same with the tools of the tests and checks.
pub fn tools() -> Result<PathBuf> {
    let venv = venv()?;
    const TOOLS: &str = "requirements-dev.txt";
    install(&venv, TOOLS, || step("installing the Python tools", || pip_install(&venv, TOOLS)))?;
    Ok(venv)
}

/// Another virtual environment, with what builds and checks the wheels of all platforms.
pub fn release_tools() -> Result<PathBuf> {
    environment("target/release-venv", "requirements-release.txt")
}

/// Another virtual environment, with what checks packages as PyPI does and uploads them.
pub fn publish_tools() -> Result<PathBuf> {
    environment("target/publish-venv", "requirements-publish.txt")
}

/// Another virtual environment, with what the package is compared to.
pub fn bench_tools() -> Result<PathBuf> {
    environment("target/bench-venv", "requirements-bench.txt")
}

/// Makes a virtual environment with what a file of the package wants, unless it is there already.
fn environment(folder: &str, file: &str) -> Result<PathBuf> {
    let root = root();
    let venv = root.join(folder);
    install(&venv, file, || {
        step(&format!("making the virtual environment in {folder}"), || {
            empty_venv(&venv)?;
            pip_install(&venv, file)
        })
    })?;
    Ok(venv)
}

/// Makes a virtual environment without packages.
pub fn empty_venv(venv: &Path) -> Result<()> {
    shell::run(shell::command(&root(), system_python()?, &["-m", "venv", "--clear"]).arg(venv))
}

/// Runs `install` unless the environment has what a file of the package wants.
fn install(venv: &Path, file: &str, install: impl FnOnce() -> Result<()>) -> Result<()> {
    let requirements = root().join(PACKAGE).join(file);
    let wanted = fs::read_to_string(&requirements).with_context(|| format!("reading {}", requirements.display()))?;
    // Written last, so that what was left half made is made again.
    let stamp = venv.join(file);
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    install()?;
    fs::write(&stamp, wanted)?;
    Ok(())
}

fn pip_install(venv: &Path, file: &str) -> Result<()> {
    let mut install =
        python(venv, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    shell::run(install.arg(root().join(PACKAGE).join(file)))
        .with_context(|| format!("pip could not install what packages/python/{file} names"))
}

/// Builds the SDK's wheel; see [`PythonPackage::build`].
pub fn build() -> Result<PathBuf> {
    SDK.build()
}

/// The same for the emulator's wheel.
pub fn build_emulator() -> Result<PathBuf> {
    EMULATOR.build()
}

impl PythonPackage {
    /// The one that a wheel or a source distribution of this name is of.
    pub fn of(file: &str) -> Result<&'static Self> {
        let found = ALL.into_iter().find(|package| file.starts_with(package.file));
        found.with_context(|| format!("{file} is of no package"))
    }

    /// Builds the wheel into target/packages unless it is ready, installs it into the virtual environment, and returns its path.
    pub fn build(&self) -> Result<PathBuf> {
        let root = root();
        setup::require(&root, &[Need::Venv])?;
        let venv = venv()?;
        // In the environment, which the wheel is installed into: a new environment lacks it.
        let stamp = venv.join(format!("{}wheel", self.file));
        let stamp = Stamp::of(&root, stamp, &[self.inputs, INPUTS].concat())?;
        if let Some(wheel) = stamp.output() {
            return Ok(wheel);
        }
        let wheel = step(&format!("building {}", self.folder), || self.build_wheel(&root, &venv))?;
        stamp.write(&wheel)?;
        Ok(wheel)
    }

    fn build_wheel(&self, root: &Path, venv: &Path) -> Result<PathBuf> {
        self.prepare(root)?;
        let packages = root.join("target/packages");
        fs::create_dir_all(&packages)?;
        for old in self.wheels(&packages)? {
            fs::remove_file(old)?;
        }
        let mut build = self.maturin(venv, "build", None);
        if self.is_program {
            // Not as for a release, which takes minutes longer.
            build.args(["--profile", "dev"]);
        }
        build.args(["--quiet", "--compatibility", OWN_TAG, "--out"]);
        shell::run(build.arg(&packages))?;
        let [wheel]: [PathBuf; 1] =
            self.wheels(&packages)?.try_into().map_err(|wheels| anyhow!("expected one wheel, got {wheels:?}"))?;
        // What it depends on is there already, pinned.
        let options =
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps"];
        shell::run(python(venv, &options).arg(&wheel))?;
        Ok(wheel)
    }

    /// maturin, for a command that builds the module, with further flags of rustc, or packs its sources.
    pub fn maturin(&self, venv: &Path, command: &str, flags: Option<String>) -> Command {
        let mut maturin = self.python(venv, &["-m", "maturin", command]);
        maturin.env(FLAGS, flags_of(flags));
        maturin
    }

    /// Puts beside the package what maturin packs with it: the licenses, also those of the crates that are compiled in, and the manual
    /// pages and completions of a program.
    pub fn prepare(&self, root: &Path) -> Result<()> {
        if self.is_program {
            command_line::write_manual(root)?;
        }
        for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
            let copy = root.join(self.folder).join(license);
            fs::copy(root.join(license), copy).with_context(|| format!("copying {license}"))?;
        }
        Ok(fs::write(root.join(self.folder).join(licenses::FILE), licenses::of_python(root, self)?)?)
    }

    fn wheels(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
        let is_own = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(self.file);
        let paths = entries.into_iter().filter(is_own).map(|entry| entry.path());
        Ok(paths.filter(|path| path.extension() == Some(OsStr::new("whl"))).collect())
    }

    /// The virtual environment's Python, in the package's folder.
    fn python(&self, venv: &Path, arguments: &[&str]) -> Command {
        let mut command = shell::command(&root().join(self.folder), program(venv), arguments);
        // Nothing of the user's own Python may get in.
        command.env_remove("PYTHONPATH").env_remove("PYTHONHOME");
        command
    }
}

/// The value of [`FLAGS`] for what is published, with further flags.
pub fn flags_of(others: Option<String>) -> String {
    without_paths().chain(others).collect::<Vec<_>>().join("\x1f")
}

/// Flags that keep the folders of this machine out of the module's panic messages.
fn without_paths() -> impl Iterator<Item = String> {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let folders = [(Some(root()), "tencent-chat"), (cargo_home, "cargo")];
    let flag =
        |(folder, name): (Option<PathBuf>, &str)| Some(format!("--remap-path-prefix={}={name}", folder?.display()));
    folders.into_iter().filter_map(flag)
}

/// Runs the linters, the type checkers, and the tests against the installed wheel.
pub fn check(root: &Path) -> Result<()> {
    build()?;
    // The documentation's code uses it.
    build_emulator()?;
    generate::checks(root)?;
    let venv = tools()?;
    // Users' own code: with the other type checker, and against the installed wheel.
    let own_code = ["tests/typing/as_written.py", "../../target/checks/python/guide.py"];
    let mypy = [&["-m", "mypy", "--strict", "--python-version", "3.10"], &own_code[..]].concat();
    SDK.lint(&venv)?;
    let pytest = ["-m", "pytest", "--quiet", "--numprocesses", "2", "--dist", "worksteal"];
    for arguments in [&mypy[..], &pytest] {
        shell::run(&mut python(&venv, arguments))?;
    }
    Ok(())
}

/// The same for the emulator's package.
pub fn check_emulator(_: &Path) -> Result<()> {
    build()?;
    build_emulator()?;
    let venv = tools()?;
    EMULATOR.lint(&venv)?;
    shell::run(&mut EMULATOR.python(&venv, &["-m", "pytest", "--quiet"]))
}

impl PythonPackage {
    fn lint(&self, venv: &Path) -> Result<()> {
        for arguments in [
            &["-m", "ruff", "check", "--quiet", "."][..],
            &["-m", "ruff", "format", "--quiet", "--check", "."],
            // Its own ways of finding its settings and the packages it needs would look elsewhere.
            &["-m", "pyright", "--project", "pyproject.toml", "--pythonpath", &program(venv).to_string_lossy()],
        ] {
            shell::run(&mut self.python(venv, arguments))?;
        }
        Ok(())
    }
}

/// The Python that the virtual environment is made with: the first that is new enough.
fn system_python() -> Result<&'static str> {
    let check = "import sys; sys.exit(sys.version_info < (3, 10))";
    let new_enough =
        |name: &&str| Command::new(name).args(["-c", check]).output().is_ok_and(|out| out.status.success());
    let found = ["python3", "python"].into_iter().find(new_enough);
    found.context("Python 3.10 or newer is needed, as `python3` or `python`")
}

/// The virtual environment's Python, in the SDK's folder.
pub fn python(venv: &Path, arguments: &[&str]) -> Command {
    SDK.python(venv, arguments)
}

/// The Python of a virtual environment.
pub fn program(venv: &Path) -> PathBuf {
    venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}
