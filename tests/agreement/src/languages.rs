//! The three languages' runners (`tests/README.md`), built and ready to be asked.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xtask::progress::step;
use xtask::{npm, python, setup, shell};

use crate::shapes::Place;

/// The languages, in the order in which results are shown.
pub const LANGUAGES: [Language; 3] = [Language::Rust, Language::Node, Language::Python];

/// The example of a test with the emulator in Node.js.
pub const EXAMPLE_OF_A_TEST: &str = "packages/npm/examples/emulator.test.mjs";

/// The examples in Node.js that tests run.
const EXAMPLES: [&str; 4] = [
    EXAMPLE_OF_A_TEST,
    "packages/npm/examples/import-accounts.mjs",
    "packages/npm/examples/import-queue.mjs",
    "packages/npm/examples/redis-journal.mjs",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Rust,
    Node,
    Python,
}

impl Language {
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "Rust",
            Self::Node => "Node.js",
            Self::Python => "Python",
        }
    }
}

/// Everything a user of each language would have installed.
pub struct Languages {
    root: PathBuf,
    node: PathBuf,
    python: PathBuf,
}

impl Languages {
    /// Builds the packages and installs them as a user would: the npm tarball into an empty project, the wheel into a
    /// virtual environment.
    pub fn prepare(root: &Path) -> Result<Self> {
        setup::require(root, setup::PACKAGES)?;
        // Side by side: linking a package at its smallest keeps one core busy for long.
        let (tarball, ()) = std::thread::scope(|scope| -> Result<_> {
            let tarball = scope.spawn(npm::build);
            let wheel = scope.spawn(python::build);
            step("building the Rust programs and the emulator", || {
                let packages = ["build", "--quiet", "-p", "tencent-chat-tests", "-p", "tencent-chat-emulator"];
                shell::run(&mut shell::command(root, env!("CARGO"), &packages))
            })?;
            let wheel = wheel.join().expect("building the wheel does not panic");
            let tarball = tarball.join().expect("building the tarball does not panic");
            Ok((tarball?, wheel.map(drop)?))
        })?;
        let node = root.join("target/node");
        make_project(&node, &tarball)?;
        let programs = [
            "tests/node/cases.mjs",
            "tests/node/scenario.mjs",
            "tests/node/endurance.mjs",
            "tests/node/fleet.mjs",
            "tests/node/soak.mjs",
            "tests/node/kills.mjs",
            "tests/node/memory.mjs",
        ];
        for program in programs.into_iter().chain(EXAMPLES) {
            let program = root.join(program);
            fs::copy(&program, node.join(program.file_name().unwrap_or_default()))?;
        }
        let python = python::program(&python::venv()?);
        Ok(Self { root: root.to_owned(), node, python })
    }

    /// Installs the emulator's packages, too.
    pub fn add_emulators(&self) -> Result<()> {
        python::build_emulator()?;
        let tarball = npm::build_emulator()?;
        let (stamp, built) = (self.node.join(".installed-emulator"), built_at(&tarball)?);
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == built) {
            return Ok(());
        }
        install_tarball(&self.node, &tarball)?;
        Ok(fs::write(stamp, built)?)
    }

    /// The project in which the npm package is installed.
    pub fn node(&self) -> &Path {
        &self.node
    }

    /// The interpreter of the virtual environment.
    pub fn python(&self) -> &Path {
        &self.python
    }

    /// The program of a language: `cases`, `scenario`, `endurance`, `fleet`, `soak`, `kills` or `memory`.
    pub fn runner(&self, language: Language, program: &str) -> Command {
        match language {
            Language::Rust => {
                let arguments = ["run", "--quiet", "-p", "tencent-chat-tests", "--", program];
                shell::command(&self.root, env!("CARGO"), &arguments)
            }
            Language::Node => shell::command(&self.node, "node", &[&format!("{program}.mjs")]),
            Language::Python => {
                let script = self.root.join("tests/python").join(format!("{program}.py"));
                shell::command(&self.root, &self.python, &[&script.to_string_lossy()])
            }
        }
    }

    /// A program that is started many times at once: without cargo, whose runs wait for each other.
    pub fn program(&self, language: Language, program: &str) -> Command {
        if language != Language::Rust {
            return self.runner(language, program);
        }
        let built = self.root.join("target/debug/tencent-chat-tests").with_extension(std::env::consts::EXE_EXTENSION);
        shell::command(&self.root, built, &[program])
    }

    /// Installs packages in the project of the npm package, as the package's own tools have them.
    pub fn add_tools(&self, names: &[&str]) -> Result<()> {
        let tools = self.root.join("packages/npm/package.json");
        let tools: Value = serde_json::from_str(&fs::read_to_string(tools)?)?;
        for name in names {
            if self.node.join("node_modules").join(name).exists() {
                continue;
            }
            let version = tools["devDependencies"][name].as_str().context("the npm package has no such tool")?;
            install_tarball(&self.node, Path::new(&format!("{name}@{version}")))?;
        }
        Ok(())
    }

    /// Asks a language about cases, one line of JSON each.
    pub fn ask(&self, language: Language, program: &str, cases: &[Value]) -> Result<Vec<Value>> {
        let input: String = cases.iter().map(|case| format!("{case}\n")).collect();
        let output = shell::fed(&mut self.runner(language, program), &input)?;
        let answers: Vec<Value> = output
            .lines()
            .map(|line| serde_json::from_str(line).with_context(|| format!("{} said {line:?}", language.name())))
            .collect::<Result<_>>()?;
        let (asked, told) = (cases.len(), answers.len());
        ensure!(asked == told, "{} answered {told} of {asked} cases", language.name());
        Ok(answers)
    }
}

/// A runner that is asked one thing after another.
pub struct Conversation {
    child: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Languages {
    /// Starts a language's runner of cases, for calls to an emulator.
    pub fn converse(&self, language: Language, place: Place<'_>) -> Result<Conversation> {
        let mut runner = self.runner(language, "cases");
        match place {
            Place::Server(emulator) => {
                runner.env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint).env("TENCENT_CHAT_KEY", &emulator.key)
            }
            Place::Runner => runner.env("TENCENT_CHAT_IN_PROCESS", "1"),
        };
        let mut child = runner.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let answers = BufReader::new(child.stdout.take().expect("the output is piped"));
        Ok(Conversation { questions: child.stdin.take(), answers, child })
    }
}

impl Conversation {
    /// Asks one case and waits for the answer.
    pub fn ask(&mut self, case: &Value) -> Result<Value> {
        let questions = self.questions.as_mut().expect("open until this is dropped");
        writeln!(questions, "{case}")?;
        questions.flush()?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        serde_json::from_str(&answer).with_context(|| format!("the runner answered {answer:?}"))
    }

    /// Calls a control path of the emulator in the runner, and returns what it answers; fails when it does not answer with HTTP
    /// 200.
    pub fn control(&mut self, method: &str, path: &str, body: &str) -> Result<String> {
        let answer = self.ask(&json!({ "op": "control", "method": method, "path": path, "body": body }))?;
        ensure!(answer["status"] == 200, "{method} {path} of the emulator in the runner: {answer}");
        Ok(answer["body"].as_str().context("an answer has a body")?.to_owned())
    }
}

impl Drop for Conversation {
    fn drop(&mut self) {
        // The runner ends with its input.
        self.questions = None;
        let _ = self.child.wait();
    }
}

/// Makes an empty project whose only dependency is the packed package, unless it has this very package.
fn make_project(folder: &Path, tarball: &Path) -> Result<()> {
    let (stamp, built) = (folder.join(".installed"), built_at(tarball)?);
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == built) {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
    install_tarball(folder, tarball)?;
    Ok(fs::write(stamp, built)?)
}

/// When a package was built, for the stamp of a project that has it.
fn built_at(package: &Path) -> Result<String> {
    Ok(format!("{:?}", fs::metadata(package)?.modified()?))
}

fn install_tarball(project: &Path, tarball: &Path) -> Result<()> {
    let tarball = tarball.to_string_lossy();
    shell::run(&mut shell::npm(project, &["install", "--silent", "--no-audit", "--no-fund", &tarball]))
}
