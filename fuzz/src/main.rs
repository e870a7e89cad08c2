//! Runs targets with damaged samples: `tencent-chat-fuzz [TARGET…] [--seconds N] [--seed N]`.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tencent_chat_fuzz::mutate::{Dice, mutate};
use tencent_chat_fuzz::{TARGETS, Target, target};

const USAGE: &str = "\
usage: tencent-chat-fuzz [TARGET…] [--seconds N] [--seed N]
       tencent-chat-fuzz --replay TARGET FILE
       tencent-chat-fuzz --corpus TARGET FOLDER";

/// What takes longer is taken for endless.
const ENDLESS: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Whether nothing was found.
fn run(arguments: &[&str]) -> Result<bool, String> {
    let known = |name: &str| {
        let names = TARGETS.map(|target| target.name).join(", ");
        target(name).ok_or_else(|| format!("unknown target {name}; known targets: {names}"))
    };
    match arguments {
        ["--replay", name, file] => {
            let input = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
            (known(name)?.run)(&input);
            println!("{name}: holds");
            return Ok(true);
        }
        ["--corpus", name, folder] => return write_corpus(known(name)?, Path::new(folder)).map(|()| true),
        _ => {}
    }
    let (mut seconds, mut seed, mut targets) = (10, 1, Vec::new());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse().ok()).ok_or_else(|| USAGE.to_owned());
        match *argument {
            "--seconds" => seconds = number()?,
            "--seed" => seed = number()?,
            name if !name.starts_with('-') => targets.push(known(name)?),
            _ => return Err(USAGE.to_owned()),
        }
    }
    if targets.is_empty() {
        targets = TARGETS.iter().filter_map(|one| target(one.name)).collect();
    }
    let mut held = true;
    for target in targets {
        held &= fuzz(target, Duration::from_secs(seconds), seed);
    }
    Ok(held)
}

fn write_corpus(target: &Target, folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(failed)?;
    let seeds = (target.seeds)();
    for (at, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("sample-{at}")), seed).map_err(failed)?;
    }
    println!("{} inputs in {}", seeds.len(), folder.display());
    Ok(())
}

/// Tries damaged samples for a time. Ends with the first that fails.
fn fuzz(target: &'static Target, time: Duration, seed: u64) -> bool {
    let seeds = (target.seeds)();
    let (mut dice, started, mut count) = (Dice::new(seed), Instant::now(), 0_u64);
    let under_way = watch(target);
    let mut slowest = Duration::ZERO;
    while started.elapsed() < time {
        let input = mutate(&mut dice, &seeds);
        let began = Instant::now();
        *under_way.lock().expect("nobody panics with it") = Some((began, input.clone()));
        let held = catch_unwind(AssertUnwindSafe(|| (target.run)(&input))).is_ok();
        *under_way.lock().expect("nobody panics with it") = None;
        slowest = slowest.max(began.elapsed());
        count += 1;
        if !held {
            eprintln!("{}: input {count} of seed {seed} fails: {}", target.name, keep(target, &input).display());
            return false;
        }
    }
    println!(
        "{}: {count} inputs from {} samples in {} s, none fails, the slowest took {} ms",
        target.name,
        seeds.len(),
        started.elapsed().as_secs(),
        slowest.as_millis()
    );
    true
}

type UnderWay = Arc<Mutex<Option<(Instant, Vec<u8>)>>>;

/// Ends the process when an input takes too long.
fn watch(target: &'static Target) -> UnderWay {
    let under_way = UnderWay::default();
    let seen = Arc::downgrade(&under_way);
    std::thread::spawn(move || {
        while let Some(under_way) = seen.upgrade() {
            let now = under_way.lock().expect("nobody panics with it").clone();
            if let Some((_, input)) = now.filter(|(began, _)| began.elapsed() > ENDLESS) {
                eprintln!("{}: an input has no end: {}", target.name, keep(target, &input).display());
                std::process::exit(1);
            }
            drop(under_way);
            std::thread::sleep(Duration::from_millis(500));
        }
    });
    under_way
}

/// Writes an input down that fails.
fn keep(target: &Target, input: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("findings");
    let sum = input
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    let path = folder.join(format!("{}-{sum:016x}", target.name));
    if let Err(error) = fs::create_dir_all(&folder).and_then(|()| fs::write(&path, input)) {
        eprintln!("{}: {error}", path.display());
    }
    path
}
