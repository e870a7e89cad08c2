//! `cargo xtask demo`: one scenario in all languages against the emulator, side by side; and the examples of tests with it.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use xtask::{python, shell};

use crate::emulator::{Emulator, program};
use crate::languages::{EXAMPLE_OF_A_TEST, LANGUAGES, Languages};

#[derive(Deserialize, PartialEq)]
struct Line {
    step: String,
    result: String,
}

pub fn run(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    let emulator = Emulator::start(root)?;
    let mut columns = Vec::new();
    for language in LANGUAGES {
        emulator.reset()?;
        let mut runner = languages.runner(language, "scenario");
        runner.env("TENCENT_CHAT_ENDPOINT", &emulator.endpoint).env("TENCENT_CHAT_KEY", &emulator.key);
        let output = shell::output(&mut runner).with_context(|| format!("the scenario in {}", language.name()))?;
        let lines = output.lines().map(serde_json::from_str).collect::<Result<Vec<Line>, _>>();
        columns.push(lines.with_context(|| format!("the scenario in {} printed no JSON: {output}", language.name()))?);
    }
    print_table(&columns);
    ensure!(columns.iter().all(|column| *column == columns[0]), "the languages differ");
    ensure!(!columns[0].is_empty(), "the scenario did nothing");
    println!("\nThe same in all three languages, against {}.", emulator.endpoint);
    example_tests(root, &languages)
}

/// The examples of tests that start an emulator of their own, in Node.js and in Python.
fn example_tests(root: &Path, languages: &Languages) -> Result<()> {
    let emulator =
        |command: &mut std::process::Command| shell::run(command.env("TENCENT_CHAT_EMULATOR", program(root)));
    let name = Path::new(EXAMPLE_OF_A_TEST).file_name().unwrap_or_default().to_string_lossy();
    emulator(&mut shell::command(languages.node(), "node", &["--test", &name])).context(EXAMPLE_OF_A_TEST)?;
    let venv = python::tools()?;
    emulator(&mut python::python(&venv, &["-m", "pytest", "--quiet", "examples"])).context("packages/python/examples")
}

/// One row a step, one column a language. A language that stopped early has blanks.
fn print_table(columns: &[Vec<Line>]) {
    let rows = columns.iter().map(Vec::len).max().unwrap_or_default();
    let cell = |column: &Vec<Line>, row: usize| column.get(row).map_or(String::new(), |line| line.result.clone());
    let steps: Vec<String> = (0..rows)
        .map(|row| columns.iter().find_map(|column| Some(column.get(row)?.step.clone())).unwrap_or_default())
        .collect();
    let width = |texts: &mut dyn Iterator<Item = String>, least: usize| {
        texts.map(|text| text.chars().count()).max().unwrap_or_default().max(least)
    };
    let mut widths = vec![width(&mut steps.iter().cloned(), 4)];
    for (column, language) in columns.iter().zip(LANGUAGES) {
        widths.push(width(&mut (0..rows).map(|row| cell(column, row)), language.name().len()));
    }
    let line = |cells: Vec<String>| {
        let padded: Vec<String> = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        println!("{}", padded.join("  ").trim_end());
    };
    let mut head = vec!["step".to_owned()];
    head.extend(LANGUAGES.map(|language| language.name().to_owned()));
    line(head);
    line(widths.iter().map(|width| "─".repeat(*width)).collect());
    for (row, step) in steps.iter().enumerate() {
        let mut cells = vec![step.clone()];
        cells.extend(columns.iter().map(|column| cell(column, row)));
        line(cells);
    }
}
