//! The script by which a server gives slots, against its model, which the core's tests run in virtual time: both get the same questions, and
//! must give the same answers.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

#[path = "../../../../crates/tencent-chat/src/session/fleet/model.rs"]
mod model;
#[allow(dead_code)]
#[path = "../../../../crates/tencent-chat/src/random.rs"]
mod random;

use model::Server;
use random::Random;

const SCRIPT: &str = include_str!("../../../../crates/tencent-chat/src/session/fleet/lane.lua");

/// What stands before the script: the time, how long the server has been up, and the end of its data are those of the test. The second key
/// says when that is.
const CLOCK: &str = "
local server, now = redis, ARGV[12] * 1000000 + ARGV[13]
local function call(name, ...)
  if name == 'TIME' then return {ARGV[12], ARGV[13]} end
  if name == 'INFO' then return 'uptime_in_seconds:' .. ARGV[14] end
  if name == 'EXPIRE' then server.call('SET', KEYS[2], string.format('%.0f', now + select(2, ...) * 1000000)) end
  return server.call(name, ...)
end
local ends = server.call('GET', KEYS[2])
if ends and tonumber(ends) <= now then server.call('DEL', KEYS[1], KEYS[2]) end
local redis = {call = call, pcall = call}
";

const STEPS: u64 = 20_000;
const SEED: u64 = 16;
const SECOND: u64 = 1_000_000;

/// A lane: the rate of an endpoint, and how many processes share it.
struct Lane {
    /// Microseconds between two requests.
    step: u64,
    /// Items of a request, and how many a minute may have.
    cost: u64,
    minute: u64,
    processes: u64,
    model: Server,
}

/// Asks both, at random times after one another, and now and then before: servers start anew, lose their data, clocks are set.
pub fn agrees(connection: &mut redis::Connection) -> Result<()> {
    let script = [CLOCK, SCRIPT].concat();
    let mut random = Random(SEED);
    let mut now = 1_700_000_000 * SECOND + 333;
    let lane = |step, cost, minute, processes| Lane { step, cost, minute, processes, model: Server::default() };
    let mut lanes = [
        lane(5155, 1, 0, 4),
        lane(1031, 1, 0, 12),
        lane(300_000, 1, 0, 300),
        lane(60_000_000, 1, 0, 2),
        lane(5155, 500, 12_000, 4),
        lane(5155, 70, 1000, 3),
        lane(20_000, 700, 500, 1000),
    ];
    let mut kinds = BTreeMap::<&str, u64>::new();
    for step in 0..STEPS {
        now = later(now, &mut random);
        if random.below(200) == 0 {
            let (is_restart, has_data) = (random.below(2) == 0, random.below(2) == 0);
            for lane in &mut lanes {
                match is_restart {
                    true => lane.model.restart(now, has_data),
                    false => lane.model.flush(),
                }
            }
            if !(is_restart && has_data) {
                redis::cmd("FLUSHALL").query::<()>(connection)?;
            }
        }
        let at = random.below(lanes.len() as u64) as usize;
        let lane = &mut lanes[at];
        let arguments = question(lane, now, &mut random);
        let uptime = lane.model.uptime(now);
        let expected = lane.model.run(&arguments, now);
        let mut command = redis::cmd("EVAL");
        command.arg(&script).arg(2).arg(format!("lane:{at}")).arg(format!("lane:{at}:ends")).arg(&arguments);
        command.arg(now / SECOND).arg(now % SECOND).arg(uptime);
        let answer: Vec<i64> = command.query(connection).with_context(|| format!("step {step}: {arguments:?}"))?;
        ensure!(
            answer == expected,
            "step {step}, lane {at} at {now}, up for {uptime} s: the script answers {answer:?}, its model {expected:?} to {arguments:?}"
        );
        let [_, first, _, count] = expected;
        let kind = match count {
            ..0 => "too old",
            0 if first as u64 > now + SECOND => "held back",
            0 => "none",
            1 => "one slot",
            _ => "several",
        };
        *kinds.entry(kind).or_default() += 1;
    }
    println!("the script and its model give the same {STEPS} answers: {kinds:?}");
    ensure!(kinds.len() == 5 && kinds.values().all(|count| *count >= STEPS / 200), "some kind of answer is missing");
    Ok(())
}

/// The time of the next question.
fn later(now: u64, random: &mut Random) -> u64 {
    match random.below(1000) {
        0 => now - random.below(3600 * SECOND),
        1..10 => now - random.below(10 * SECOND),
        10..20 => now + random.below(300 * SECOND),
        20..100 => now + random.below(3 * SECOND),
        _ => now + random.below(30_000),
    }
}

/// What a process may ask at this time.
fn question(lane: &Lane, now: u64, random: &mut Random) -> Vec<String> {
    let flag = |random: &mut Random, percent| u64::from(random.below(100) < percent);
    let wanted = [0, 1, 1, 2, 5, 50][random.below(6) as usize];
    let (is_known, is_back, refused) = (flag(random, 70), flag(random, 5), flag(random, 5));
    let spent = if is_back > 0 { random.below(3) * lane.cost } else { 0 };
    let sent = match random.below(20) {
        0 => 0,
        1 => now + random.below(3 * SECOND) - 3 * SECOND / 2,
        2 => now - random.below(3 * SECOND),
        _ => now - random.below(SECOND),
    };
    let delay = [1000, 10_000, 40_000, 200_000][random.below(4) as usize];
    let arguments = [
        wanted,
        lane.step,
        1 + random.below(lane.cost),
        lane.minute,
        lane.processes,
        is_known,
        is_back,
        refused,
        spent,
        sent,
        delay,
    ];
    arguments.iter().map(u64::to_string).collect()
}
