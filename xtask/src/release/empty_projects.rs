//! The README's calls from the artifacts in empty projects: the first call with the emulator of each language, in process, and the
//! call of the real service against the emulator that was built from its crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;
use xtask::command_line::Platform;
use xtask::emulator::Running;
use xtask::first_call::{Language, program, real, verify};
use xtask::progress::step;
use xtask::{python, shell};

use xtask::packages::CRATES;

use super::artifacts::name_of;

/// Where cargo builds the crates, so that the next dry run is quicker.
const BUILD: &str = "target/release-check";

/// What the README's code is changed in, so that it calls the emulator: in TypeScript, Python and Rust.
const REGION: [(Language, &str, &str); 3] = [
    (Language::TypeScript, "region: \"singapore\"", "endpoint: process.env.TENCENT_CHAT_ENDPOINT"),
    (Language::Python, "region=\"singapore\"", "endpoint=os.environ[\"TENCENT_CHAT_ENDPOINT\"]"),
    (Language::Rust, "Region::Singapore", "Region::custom(&std::env::var(\"TENCENT_CHAT_ENDPOINT\")?)"),
];

/// An empty folder for the projects, outside the repository; it is removed when this is dropped.
struct Projects {
    folder: PathBuf,
}

/// Makes the calls in each language.
pub fn run(root: &Path, artifacts: &[PathBuf], version: &str) -> Result<()> {
    let projects = Projects::new()?;
    let crates = unpack(artifacts, &projects.folder, version)?;
    let emulator = step("building the emulator from its crate", || start_emulator(root, &projects, &crates))?;
    step("the README's calls in Node.js", || {
        node(&projects, artifacts, &emulator, &Code::of(root, Language::TypeScript)?)
    })?;
    step("the README's calls in Python", || {
        python_calls(&projects, artifacts, &emulator, version, &Code::of(root, Language::Python)?)
    })?;
    step("the README's calls in Rust", || {
        let project = projects.make("rust")?;
        rust(root, &project, &crates, &emulator, version, &Code::of(root, Language::Rust)?)
    })
}

/// The code of a language.
struct Code {
    /// The first call, which has an emulator in its own process.
    in_process: String,
    /// The call of the real service, changed to call an emulator at a port.
    at_port: String,
}

impl Code {
    fn of(root: &Path, language: Language) -> Result<Self> {
        Ok(Self { in_process: program(root, language)?, at_port: snippet(root, language)? })
    }
}

fn node(projects: &Projects, artifacts: &[PathBuf], emulator: &Running, code: &Code) -> Result<()> {
    let project = projects.make("node")?;
    fs::write(project.join("package.json"), r#"{ "private": true, "type": "module" }"#)?;
    fs::write(project.join("first.mjs"), &code.in_process)?;
    let main = format!("const secretKey = process.env.TENCENT_CHAT_KEY;\n{}", code.at_port);
    fs::write(project.join("main.mjs"), main)?;
    let options = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--silent"];
    // npm refuses those for other platforms.
    let fits = |path: &Path| Platform::of(&name_of(path)).is_none_or(Platform::is_here);
    let tarballs =
        artifacts.iter().filter(|path| path.extension().is_some_and(|extension| extension == "tgz") && fits(path));
    shell::run(shell::npm(&project, &options).args(tarballs))?;
    shell::run(&mut shell::npm(&project, &["exec", "--offline", "tencent-chat", "--", "--version"]))?;
    verify(&shell::output(&mut shell::command(&project, "node", &["first.mjs"]))?)?;
    call(emulator, &mut shell::command(&project, "node", &["main.mjs"]))
}

fn python_calls(
    projects: &Projects,
    artifacts: &[PathBuf],
    emulator: &Running,
    version: &str,
    code: &Code,
) -> Result<()> {
    let project = projects.make("python")?;
    let venv = project.join("venv");
    shell::run(shell::command(&project, python::program(&python::venv()?), &["-m", "venv"]).arg(&venv))?;
    let own = python::program(&venv);
    let pip = |arguments: &[&str]| {
        let mut pip =
            shell::command(&project, &own, &["-m", "pip", "--quiet", "--disable-pip-version-check", "install"]);
        pip.args(arguments);
        pip
    };
    let packages = python::ALL.map(|package| format!("{}=={version}", package.name));
    // pip chooses the wheels of this machine among all, and then gets what they need from PyPI.
    let mut install = pip(&["--no-index", "--no-deps", "--only-binary", ":all:", "--find-links"]);
    shell::run(install.arg(folder_of(artifacts)?).args(&packages))?;
    shell::run(pip(&[]).args(&packages))?;
    fs::write(project.join("first.py"), &code.in_process)?;
    verify(&shell::output(&mut shell::command(&project, &own, &["first.py"]))?)?;
    let main = format!("import os\n\nsecret_key = os.environ[\"TENCENT_CHAT_KEY\"]\n{}", code.at_port);
    fs::write(project.join("main.py"), main)?;
    call(emulator, &mut shell::command(&project, &own, &["main.py"]))
}

fn rust(
    root: &Path,
    project: &Path,
    crates: &[(String, PathBuf)],
    emulator: &Running,
    version: &str,
    code: &Code,
) -> Result<()> {
    let manifest = format!(
        "[package]\nname = \"first-call\"\nedition = \"2024\"\n\n[dependencies]\ntencent-chat = \"{version}\"\n\
         tencent-chat-reqwest = \"{version}\"\n\
         tencent-chat-webhook = \"{version}\"\n\
         tencent-chat-emulator = {{ version = \"{version}\", features = [\"client\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    fs::write(project.join("Cargo.toml"), manifest)?;
    fs::create_dir_all(project.join("src/bin"))?;
    let main = |code: &str| {
        format!("#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{code}\nOk(())\n}}\n")
    };
    fs::write(project.join("src/bin/in_process.rs"), main(&code.in_process))?;
    let at_port = format!("let secret_key = std::env::var(\"TENCENT_CHAT_KEY\")?;\n{}", code.at_port);
    fs::write(project.join("src/bin/at_port.rs"), main(&at_port))?;
    let mut build = shell::command(project, env!("CARGO"), &["build", "--quiet"]);
    shell::run(from_crates(&mut build, root, crates))?;
    let built = |name: &str| {
        Command::new(root.join(BUILD).join("debug").join(name).with_extension(std::env::consts::EXE_EXTENSION))
    };
    verify(&shell::output(&mut built("in_process"))?)?;
    call(emulator, &mut built("at_port"))
}

/// Has cargo take these crates in place of those of crates.io, and build in a folder that is kept.
fn from_crates<'a>(command: &'a mut Command, root: &Path, crates: &[(String, PathBuf)]) -> &'a mut Command {
    for (name, folder) in crates {
        // TOML's literal strings take the backslashes of Windows as they are.
        command.arg("--config").arg(format!("patch.crates-io.{name}.path='{}'", folder.display()));
    }
    command.env("CARGO_TARGET_DIR", root.join(BUILD))
}

/// The README's code for the real service, calling the emulator.
fn snippet(root: &Path, language: Language) -> Result<String> {
    let code = real(root, language)?;
    let (_, region, endpoint) = REGION.iter().find(|(known, ..)| *known == language).context("an unknown language")?;
    ensure!(
        code.matches(region).count() == 1,
        "README.md: the call of the real service in {language:?} must have `{region}` exactly once; it is replaced to call the emulator"
    );
    Ok(code.replace(region, endpoint) + "\n")
}

/// Unpacks the crates, and returns their names and folders.
fn unpack(artifacts: &[PathBuf], folder: &Path, version: &str) -> Result<Vec<(String, PathBuf)>> {
    let mut crates = Vec::new();
    for artifact in artifacts.iter().filter(|path| path.extension().is_some_and(|extension| extension == "crate")) {
        tar::Archive::new(GzDecoder::new(fs::File::open(artifact)?)).unpack(folder)?;
        let stem = artifact.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = stem.strip_suffix(&format!("-{version}"));
        let name = name.with_context(|| format!("{stem} does not have the version {version}"))?;
        crates.push((name.to_owned(), folder.join(&stem)));
    }
    ensure!(crates.len() == CRATES.len(), "expected {} crates, got {}", CRATES.len(), crates.len());
    Ok(crates)
}

/// The folder of the artifacts.
fn folder_of(artifacts: &[PathBuf]) -> Result<&Path> {
    artifacts.first().and_then(|path| path.parent()).context("there are no artifacts")
}

impl Projects {
    fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("tencent-chat-release-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    fn make(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        fs::create_dir(&folder)?;
        Ok(folder)
    }
}

impl Drop for Projects {
    fn drop(&mut self) {
        // What is left of it does no harm in a folder for temporary files.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Installs the emulator from its crate, and starts it.
fn start_emulator(root: &Path, projects: &Projects, crates: &[(String, PathBuf)]) -> Result<Running> {
    let (name, path) = crates.iter().find(|(name, _)| name == "tencent-chat-emulator").context("no emulator")?;
    let installed = projects.folder.join("installed");
    let mut install = shell::command(&projects.folder, env!("CARGO"), &["install", "--quiet", "--debug", "--path"]);
    install.arg(path).arg("--root").arg(&installed);
    shell::run(from_crates(&mut install, root, crates))?;
    let program = installed.join("bin").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    Running::start(&mut Command::new(program))
}

/// Runs a program that prints which items failed, and must therefore print nothing.
fn call(emulator: &Running, program: &mut Command) -> Result<()> {
    program.env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint).env("TENCENT_CHAT_KEY", &emulator.key);
    let printed = shell::output(program)?;
    ensure!(printed.is_empty(), "the first call reported failures: {printed}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readmes_call_of_the_real_service_calls_the_emulator_in_each_language() {
        for (language, region, endpoint) in REGION {
            let code = snippet(&xtask::root(), language).unwrap();
            assert!(code.contains(endpoint) && !code.contains(region), "{code}");
            assert!(code.contains("hello") && !code.contains("```"), "{code}");
        }
    }
}
