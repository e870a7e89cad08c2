//! `cargo xtask bench`: times the packages and what a program would use in their place, in turns, and writes `docs/performance.md`.

mod page;
mod plot;
mod project;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::json;
use xtask::progress::step;
use xtask::shell;

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language};
use project::Projects;

/// The way that is the project's own; ways whose names begin so are, too.
const OURS: &str = "tencent-chat";

/// How often a work is done that has a process of its own.
const PROCESSES: usize = 7;

/// What is measured together, and what a reader has to know about it.
struct Group {
    name: &'static str,
    /// A group without it is only printed, and is not on the page.
    about: Option<&'static str>,
    run: fn(&Bench<'_>, Language) -> Result<Vec<Work>>,
}

const GROUPS: [Group; 6] = [
    Group {
        name: "signatures",
        about: Some(
            "CPU time of UserSigs for one identifier, with the same secret key each time. What is written by hand takes the same \
                steps with well-known libraries and no checks of its arguments.",
        ),
        run: |bench, language| bench.in_one_process("signatures", language),
    },
    Group {
        name: "calls",
        about: Some(
            "Wall time of calls of one request to the emulator on the loopback interface, from the parameters to the typed reply. \
                The other ways send the same bytes and read the reply as plain JSON.",
        ),
        run: |bench, language| bench.in_one_process("calls", language),
    },
    Group {
        name: "webhooks",
        about: Some(
            "CPU time of a message that waits to be sent: the signature is verified and the body of 2 kB is read. By hand, nothing of \
                the body is checked or renamed.",
        ),
        run: |bench, language| bench.in_one_process("webhooks", language),
    },
    Group {
        name: "items",
        about: Some(
            "One call with many items, which are sent by hundreds to a server in the same process; the loop by hand checks little and \
                retries nothing. Memory is the most that the process held beside the items that were passed. The server's own work is \
                in all figures. The longest block is the longest time for which other work of the program had to wait.",
        ),
        run: |bench, language| bench.in_processes("items", language, &[OURS, "a loop by hand"]),
    },
    Group {
        name: "start",
        about: Some("A process until it has a client, and one that does nothing."),
        run: |bench, language| match language {
            Language::Rust => Ok(Vec::new()),
            Language::Node => {
                let ways = ["tencent-chat, import", "tencent-chat, require", "an empty program"];
                bench.in_processes("start", language, &ways)
            }
            Language::Python => bench.in_processes("start", language, &[OURS, "an empty program"]),
        },
    },
    Group { name: "observed", about: None, run: |bench, language| bench.in_one_process("observed", language) },
];

/// The figures of some work, by the way it was done.
#[derive(Debug, Deserialize)]
struct Work {
    work: String,
    unit: String,
    /// One figure a block.
    ways: BTreeMap<String, Vec<f64>>,
}

struct Bench<'a> {
    projects: Projects,
    emulator: &'a Emulator,
    is_short: bool,
}

pub fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let (is_short, words) = match *arguments {
        ["--short"] => (true, &[][..]),
        ref words => (false, words),
    };
    for word in words {
        let names = GROUPS.iter().map(|group| group.name).collect::<Vec<_>>();
        ensure!(names.contains(word), "{word} is not one of {}", names.join(", "));
    }
    let projects = Projects::prepare(root, is_short)?;
    let emulator = if is_short { Emulator::start(root)? } else { Emulator::start_released(root)? };
    let bench = Bench { projects, emulator: &emulator, is_short };
    let mut sections = Vec::new();
    for group in GROUPS.iter().filter(|group| words.is_empty() || words.contains(&group.name)) {
        for language in LANGUAGES {
            let title = format!("{} in {}", group.name, language.name());
            let works = step(&format!("measuring {title}"), || (group.run)(&bench, language)).context(title.clone())?;
            if !is_short {
                print!("{}", page::table(&works)?);
            }
            if group.about.is_some() {
                sections.push(page::Section { group, language, works });
            }
        }
    }
    if is_short {
        return page::check(root, &sections);
    }
    if !words.is_empty() {
        return Ok(());
    }
    plot::write(root, &sections)?;
    page::write(root, &sections)
}

impl Bench<'_> {
    /// A program that measures all ways itself, and prints a line for each work.
    fn in_one_process(&self, group: &str, language: Language) -> Result<Vec<Work>> {
        self.emulator.reset()?;
        let output = shell::output(&mut self.program(group, language)?)?;
        let works = output.lines().map(serde_json::from_str).collect::<Result<Vec<Work>, _>>();
        works.with_context(|| format!("the program printed {output:?}"))
    }

    /// A program that does the work once in one way, and prints its figures by their names.
    fn in_processes(&self, group: &str, language: Language, ways: &[&str]) -> Result<Vec<Work>> {
        let mut works: Vec<Work> = Vec::new();
        for _ in 0..if self.is_short { 1 } else { PROCESSES } {
            for way in ways {
                let output = shell::output(self.program(group, language)?.env("BENCH_WAY", way))?;
                let figures: BTreeMap<String, f64> = serde_json::from_str(&output).with_context(|| output.clone())?;
                for (unit, figure) in figures {
                    let known = works.iter_mut().position(|work| work.unit == unit);
                    let at = known.unwrap_or_else(|| {
                        works.push(Work { work: self.title(group), unit, ways: BTreeMap::new() });
                        works.len() - 1
                    });
                    works[at].ways.entry((*way).to_owned()).or_default().push(figure);
                }
            }
        }
        Ok(works)
    }

    /// What a group of one work does.
    fn title(&self, group: &str) -> String {
        match group {
            "items" => format!("{} items in one call", thousands(ITEMS)),
            _ => "start".to_owned(),
        }
    }

    fn program(&self, group: &str, language: Language) -> Result<Command> {
        let mut program = self.projects.program(language, group)?;
        let items = if self.is_short { 1_000 } else { ITEMS };
        program.env("TENCENT_CHAT_ENDPOINT", &self.emulator.endpoint).env("TENCENT_CHAT_KEY", &self.emulator.key);
        program.env("BENCH_WEBHOOK", webhook()).env("BENCH_ITEMS", items.to_string());
        program.env("BENCH_SHORT", if self.is_short { "1" } else { "0" }).env("NODE_OPTIONS", "--expose-gc");
        Ok(program)
    }
}

/// Items of a long call.
const ITEMS: usize = 1_000_000;

fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&[u8]> = digits.as_bytes().rchunks(3).rev().collect();
    groups.iter().map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join(",")
}

/// A message of twelve elements that waits to be sent.
fn webhook() -> String {
    let words = "all the world's a stage, and all the men and women merely players ";
    let element = json!({ "MsgType": "TIMTextElem", "MsgContent": { "Text": words } });
    let mut fields = json!({
        "CallbackCommand": "C2C.CallbackBeforeSendMsg", "From_Account": "amber", "To_Account": "boris", "MsgSeq": 50211,
        "MsgRandom": 1234567, "MsgTime": 1735689600, "MsgKey": "50211_1234567_1735689600", "OnlineOnlyFlag": 1,
        "MsgBody": vec![element; 12], "CloudCustomData": "",
    });
    let length = fields.to_string().len();
    fields["CloudCustomData"] = "x".repeat(2048 - length).into();
    fields.to_string()
}
