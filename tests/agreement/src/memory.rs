//! `cargo xtask memory`: walks over many rows and items in each language, which must not hold more when a source goes on.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use xtask::shell;

use crate::languages::{LANGUAGES, Language, Languages};

/// How many items a stream has: in the test command, and by default. There are a tenth as many rows.
const SHORT: usize = 200_000;
const ITEMS: usize = 1_000_000;
const ITEMS_A_ROW: usize = 10;

/// Items of one request, as the endpoint's page says.
const A_REQUEST: usize = 100;

/// How many times a program measures its memory, and when the first of them counts.
const MEASURED: usize = 100;
const WARM: usize = 10;

/// What may come on top of what was held at first: for the system's pages and for what is under way, and for each row. A row that is
/// kept takes more than a hundred bytes in any language.
const SLACK: u64 = 1_500_000;
const BYTES_A_ROW: u64 = 10;

/// A walk.
struct Work {
    name: &'static str,
    kind: &'static str,
    has_journal: bool,
    /// Whether the journal is that of the walk before, so that nothing is left to do.
    goes_on: bool,
    is_failing: bool,
}

const fn work(name: &'static str, kind: &'static str) -> Work {
    Work { name, kind, has_journal: false, goes_on: false, is_failing: false }
}

const WORKS: [Work; 7] = [
    work("bulk", "bulk"),
    Work { is_failing: true, ..work("bulk, all items fail", "bulk") },
    Work { has_journal: true, ..work("bulk, journal", "bulk") },
    Work { has_journal: true, goes_on: true, ..work("bulk, journal again", "bulk") },
    work("each", "each"),
    Work { has_journal: true, ..work("each, journal", "each") },
    Work { has_journal: true, goes_on: true, ..work("each, journal again", "each") },
];

pub fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let (items, names) = match *arguments {
        ["--short"] => (SHORT, &[][..]),
        [] => (ITEMS, &[][..]),
        [number, ref names @ ..] => (number.parse().with_context(|| format!("{number} is not a number"))?, names),
    };
    if items < MEASURED * A_REQUEST || items % (MEASURED * ITEMS_A_ROW) != 0 {
        bail!("usage: cargo xtask memory [--short | N [LANGUAGE…]], where N is a multiple of {}", MEASURED * A_REQUEST);
    }
    for name in names {
        let known = LANGUAGES.map(Language::name);
        ensure!(known.contains(name), "{name} is not one of {}", known.join(", "));
    }
    let languages = Languages::prepare(root)?;
    let folder = root.join("target/memory");
    fs::create_dir_all(&folder)?;
    println!("{:<8} {:<22} {:>10} {:>10} {:>10}", "", "", "of", "MB at 1/10", "MB at most");
    for language in LANGUAGES.into_iter().filter(|language| names.is_empty() || names.contains(&language.name())) {
        let journal = folder.join(format!("{language:?}.journal"));
        for work in &WORKS {
            measure(&languages, language, work, items, &journal)
                .with_context(|| format!("{}: {}", language.name(), work.name))?;
        }
    }
    Ok(())
}

fn measure(languages: &Languages, language: Language, work: &Work, items: usize, journal: &Path) -> Result<()> {
    let count = if work.kind == "each" { items / ITEMS_A_ROW } else { items };
    let mut program = languages.program(language, "memory");
    program.env("MEMORY_WORK", work.kind).env("MEMORY_COUNT", count.to_string()).env("NODE_OPTIONS", "--expose-gc");
    if work.has_journal {
        program.env("MEMORY_JOURNAL", journal);
    }
    if work.has_journal && !work.goes_on && journal.exists() {
        fs::remove_file(journal)?;
    }
    if work.is_failing {
        program.env("MEMORY_FAILING", "1");
    }
    let said = shell::output(&mut program)?;
    let said: Value = serde_json::from_str(said.trim()).with_context(|| said.clone())?;
    let rows = if work.kind == "each" { count } else { count / A_REQUEST };
    let results = if work.goes_on { 0 } else { rows };
    let results = if work.is_failing { count } else { results };
    ensure!(said["results"] == results, "{} results in place of {results}", said["results"]);
    let memory: Vec<u64> = said["memory"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
    ensure!(memory.len() == MEASURED, "it was measured {} times", memory.len());
    if memory.contains(&0) {
        ensure!(!cfg!(target_os = "linux"), "the system did not report what it held");
        println!(
            "{:<8} {:<22} {count:>10} this system does not report what a process holds",
            language.name(),
            work.name
        );
        return Ok(());
    }
    let (first, most) = (memory[WARM], memory[WARM..].iter().copied().max().unwrap_or_default());
    let megabytes = |bytes: u64| format!("{:.1}", bytes as f64 / 1e6);
    println!("{:<8} {:<22} {count:>10} {:>10} {:>10}", language.name(), work.name, megabytes(first), megabytes(most));
    let allowed = first + SLACK + BYTES_A_ROW * rows as u64;
    ensure!(most <= allowed, "it held {first} bytes after a tenth of the source, and then up to {most}");
    Ok(())
}
