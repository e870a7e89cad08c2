//! One environment: its `environment.toml`, and its result.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// The file that makes a folder an environment.
const FILE: &str = "environment.toml";

/// The exit code for: this machine lacks what the environment needs. The usual one of test programs for it.
const NOT_TRIED: i32 = 77;

/// What a line of the output begins with that names a version.
const VERSION: &str = "version: ";

/// How much of its output is shown when an environment does not work.
const SHOWN_LINES: usize = 40;

/// A folder of `tests/environments/`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The folder's name.
    #[serde(skip)]
    pub name: String,
    #[serde(skip)]
    pub folder: PathBuf,
    /// What it is to a reader: `Next.js, edge route`.
    pub title: String,
    /// Which package it uses.
    pub language: Language,
    /// What is proved by it, in one sentence.
    pub shows: String,
    /// Whether it is a part of `cargo xtask test`.
    pub quick: bool,
    /// The line that it takes to work, if it takes one.
    pub hint: Option<String>,
    /// The command; by default the language's own program with `run.mjs` or `run.py`.
    #[serde(default)]
    pub run: Vec<String>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    JavaScript,
    Python,
    Rust,
}

/// The result of an environment.
pub enum Outcome {
    /// With the versions that it printed.
    Works {
        versions: Vec<String>,
    },
    /// This machine lacks something.
    NotTried {
        reason: String,
    },
    DoesNotWork,
}

/// Reads all environments, by language and name.
pub fn all(root: &Path) -> Result<Vec<Project>> {
    let mut projects = Vec::new();
    for entry in fs::read_dir(root.join("tests/environments"))? {
        let folder = entry?.path();
        if folder.join(FILE).exists() {
            let project = read(&folder).with_context(|| folder.join(FILE).display().to_string())?;
            projects.push(project);
        }
    }
    projects.sort_by(|a, b| (a.language, &a.name).cmp(&(b.language, &b.name)));
    Ok(projects)
}

fn read(folder: &Path) -> Result<Project> {
    let mut project: Project = toml::from_str(&fs::read_to_string(folder.join(FILE))?)?;
    project.name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    folder.clone_into(&mut project.folder);
    if project.run.is_empty() {
        project.run = match project.language {
            Language::JavaScript => vec!["node".into(), "run.mjs".into()],
            Language::Python => vec!["python".into(), "run.py".into()],
            Language::Rust => Vec::new(),
        };
    }
    ensure!(!project.run.is_empty(), "`run` is missing: an environment of this language has no default command");
    Ok(project)
}

impl Language {
    pub fn name(self) -> &'static str {
        match self {
            Self::JavaScript => "JavaScript",
            Self::Python => "Python",
            Self::Rust => "Rust",
        }
    }
}

impl Project {
    /// Runs it with this command, and keeps its output in the folder of logs.
    pub fn run(&self, mut command: Command, logs: &Path) -> Result<Outcome> {
        fs::create_dir_all(logs)?;
        let (stdout, stderr) = (logs.join(format!("{}.out", self.name)), logs.join(format!("{}.err", self.name)));
        let status = command
            .stdout(File::create(&stdout)?)
            .stderr(File::create(&stderr)?)
            .status()
            .with_context(|| format!("could not start {:?} of {}", command.get_program(), self.name))?;
        let (stdout, stderr) = (text(&stdout)?, text(&stderr)?);
        let outcome = Outcome::of(status, &stdout, &stderr);
        if outcome.fails() {
            eprintln!("{}\n{}\n{} ended with {status}", tail(&stdout), tail(&stderr), self.name);
        }
        Ok(outcome)
    }
}

impl Outcome {
    fn of(status: ExitStatus, stdout: &str, stderr: &str) -> Self {
        if status.success() {
            let versions = stdout.lines().filter_map(|line| line.strip_prefix(VERSION)).map(str::to_owned);
            Self::Works { versions: versions.collect() }
        } else if status.code() == Some(NOT_TRIED) {
            let reason = stderr.trim_end().lines().last().unwrap_or("no reason given").to_owned();
            Self::NotTried { reason }
        } else {
            Self::DoesNotWork
        }
    }

    pub fn fails(&self) -> bool {
        matches!(self, Self::DoesNotWork)
    }

    /// In a line.
    pub fn shown(&self) -> String {
        match self {
            Self::Works { .. } => "works".to_owned(),
            Self::NotTried { reason } => format!("not tried here: {reason}"),
            Self::DoesNotWork => "does not work".to_owned(),
        }
    }
}

fn text(path: &Path) -> Result<String> {
    Ok(String::from_utf8_lossy(&fs::read(path)?).into_owned())
}

fn tail(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(script: &str) -> Outcome {
        let output = Command::new("sh").args(["-c", script]).output().unwrap();
        let [stdout, stderr] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        Outcome::of(output.status, &stdout, &stderr)
    }

    #[test]
    fn the_exit_code_gives_the_result_of_an_environment() {
        let works = ended("echo version: Node.js 20; echo other; echo version: npm 10");
        assert!(matches!(works, Outcome::Works { versions } if versions == ["Node.js 20", "npm 10"]));
        let not_tried = ended("echo noise >&2; echo Chromium is not installed >&2; exit 77");
        assert_eq!(not_tried.shown(), "not tried here: Chromium is not installed");
        assert!(ended("echo version: Node.js 20; exit 1").fails());
        assert!(ended("kill -9 $$").fails());
    }

    #[test]
    fn every_environment_can_be_read() {
        let projects = all(&xtask::root()).unwrap();
        assert!(projects.iter().any(|project| project.name == "node-esm" && project.quick));
        assert!(projects.iter().all(|project| project.shows.ends_with('.')));
    }
}
