//! `cargo xtask environments`: small projects like a user's, installed from the packed packages: `tests/environments/`.

mod page;
mod project;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, ensure};
use xtask::setup::chromium;
use xtask::{npm, python, shell};

use crate::emulator::Emulator;
use project::{Language, Outcome, Project};

/// Runs the quick ones: what `cargo xtask test` does.
const QUICK: &str = "--quick";

/// Where the output of each is kept.
const LOGS: &str = "target/environments";

/// Runs all environments, the quick ones, or those whose names contain a word. Writes the results into the page, but for the
/// quick ones, which are run as tests.
pub fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let mut projects = project::all(root)?;
    let titles: Vec<_> = projects.iter().map(|project| (project.language, project.title.clone())).collect();
    match arguments {
        [QUICK] => projects.retain(|project| project.quick),
        words => keep_named(&mut projects, words)?,
    }
    let outcomes = run_all(root, &projects)?;
    print!("\n{}", page::table(&projects, &outcomes));
    if arguments != [QUICK] {
        page::write(root, &titles, &projects, &outcomes)?;
    }
    let names = |(project, outcome): (&Project, &Outcome)| outcome.fails().then(|| project.name.clone());
    let failed: Vec<_> = projects.iter().zip(&outcomes).filter_map(names).collect();
    ensure!(failed.is_empty(), "these environments do not work: {}; see {LOGS}", failed.join(", "));
    Ok(())
}

fn keep_named(projects: &mut Vec<Project>, words: &[&str]) -> Result<()> {
    for word in words {
        let names: Vec<_> = projects.iter().map(|project| project.name.as_str()).collect();
        ensure!(
            names.iter().any(|name| name.contains(word)),
            "no environment's name contains `{word}`; names: {}",
            names.join(", ")
        );
    }
    projects.retain(|project| words.is_empty() || words.iter().any(|word| project.name.contains(word)));
    Ok(())
}

fn run_all(root: &Path, projects: &[Project]) -> Result<Vec<Outcome>> {
    let uses = |language| projects.iter().any(|project| project.language == language);
    let mut packages = Vec::new();
    if uses(Language::JavaScript) {
        packages.push(("TENCENT_CHAT_TARBALL", npm::build()?));
        packages.push(("TENCENT_CHAT_EMULATOR_TARBALL", npm::build_emulator()?));
    }
    if uses(Language::Python) {
        packages.push(("TENCENT_CHAT_WHEEL", python::build()?));
        packages.push(("TENCENT_CHAT_EMULATOR_WHEEL", python::build_emulator()?));
    }
    let emulator = Emulator::start(root)?;
    let mut outcomes = Vec::new();
    for project in projects {
        emulator.reset()?;
        println!("{} …", project.name);
        let mut command = command(root, project);
        emulator.configure(&mut command);
        command
            .env("CHROMIUM", chromium().unwrap_or_default())
            .envs(packages.iter().map(|(variable, path)| (*variable, path)));
        let started = Instant::now();
        let outcome = project.run(command, &root.join(LOGS))?;
        println!("{}: {} ({} s)", project.name, outcome.shown(), started.elapsed().as_secs());
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

/// What runs a project, in its folder.
fn command(root: &Path, project: &Project) -> Command {
    let (program, arguments) = project.run.split_first().expect("a project has a command, as its reader checks");
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    if program == "python" {
        // The one that the wheel is installed in. An environment that needs another makes its own from it.
        return shell::command(&project.folder, python::program(&root.join("target/venv")), &arguments);
    }
    shell::command(&project.folder, program, &arguments)
}
