//! `cargo xtask fuzz`: the targets of `fuzz/`, for as long as wanted; and for some seconds as a part of `test`.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

use xtask::{root, shell};

/// Seconds that each target has in the test command.
const SHORT: &str = "7";

/// The same inputs each time.
pub fn short(root: &Path) -> Result<()> {
    let arguments = ["run", "--quiet", "-p", "tencent-chat-fuzz", "--", "--seconds", SHORT];
    shell::run(&mut shell::command(root, env!("CARGO"), &arguments))
}

/// Other inputs each time, optimized, and with all checks that a debug build has.
pub fn run(arguments: &[&str]) -> Result<()> {
    let (mut minutes, mut targets) = (2, Vec::new());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--minutes" => {
                let number = arguments.next().context("--minutes needs a number")?;
                minutes = number.parse::<u64>().with_context(|| format!("--minutes: {number} is not a number"))?;
            }
            target if !target.starts_with('-') => targets.push(target),
            other => bail!("unknown option {other}: cargo xtask fuzz [TARGET…] [--minutes N]"),
        }
    }
    let seed = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs().to_string();
    let seconds = (minutes * 60).to_string();
    let program = ["run", "--quiet", "--profile", "fuzz", "-p", "tencent-chat-fuzz", "--"];
    let mut command = shell::command(&root(), env!("CARGO"), &program);
    shell::run(command.args(targets).args(["--seconds", &seconds, "--seed", &seed]))
}
