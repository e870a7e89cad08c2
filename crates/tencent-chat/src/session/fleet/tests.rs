//! Processes and a server in virtual time.

use sha1::Digest;

use super::model::Server;
use super::*;
use crate::random::Random;
use crate::session::pace::{Pace, Ticket};
use crate::time::Instant;

const PATH: &str = "v4/a/b";
/// One that sends as often as it may.
struct Caller {
    process: usize,
    ticket: Option<Ticket>,
    next: u64,
}

struct Process {
    pace: Pace,
    /// How far its monotonic clock is ahead.
    ahead: u64,
}

/// A question under way to the server or back.
struct Question {
    process: usize,
    token: Token,
    arguments: Vec<String>,
    answer: Option<[i64; 4]>,
    /// When it arrives at the server; when its answer is back, or that there is none is known.
    arrives: u64,
    returns: u64,
    is_lost: bool,
    is_killed: bool,
}

/// What goes wrong, in milliseconds from and until.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    /// The server cannot be reached.
    Gone(u64, u64),
    /// It does not answer.
    Hangs(u64, u64),
    /// It starts anew at the end of the time, with all its data or without.
    Restart(u64, u64, bool),
    /// One process cannot reach it.
    Apart(u64, u64, usize),
    /// Its data is deleted.
    Flush(u64),
    /// The connections are closed. Questions and answers under way are lost.
    Kill(u64),
}

struct World {
    rate: Rate,
    cost: u32,
    processes: usize,
    callers: usize,
    troubles: Vec<Trouble>,
    /// How late callers come at most, and every hundredth time.
    late: (u64, u64),
    seed: u64,
    until: u64,
    /// How long a question and an answer take at least.
    way: u64,
}

impl World {
    fn new(rate: f64, processes: usize) -> Self {
        Self {
            rate: Rate::per_second(rate),
            cost: 1,
            processes,
            callers: 3,
            troubles: Vec::new(),
            late: (3, 60),
            seed: 1,
            until: 30_000,
            way: 1,
        }
    }

    /// Runs it. Gives when requests were sent, and how many questions there were.
    fn run(&self) -> (Vec<u64>, usize) {
        // Times of this world begin when the server has been up for long; its clock shows anything.
        const SERVER: u64 = 1_700_000_000_000;
        let fleet = Fleet { expected_processes: self.processes as u32, ..Fleet::default() };
        let mut random = Random(self.seed);
        let mut server = Server::default();
        let mut processes: Vec<Process> = (0..self.processes)
            .map(|at| {
                let mut pace = Pace::default();
                pace.share(fleet.clone());
                Process { pace, ahead: at as u64 * 300_000 }
            })
            .collect();
        let mut callers: Vec<Caller> = (0..self.processes * self.callers)
            .map(|at| Caller { process: at % self.processes, ticket: None, next: random.below(300) })
            .collect();
        let (mut sent, mut asked) = (Vec::new(), 0);
        let mut questions: Vec<Question> = Vec::new();
        for now in 0..self.until {
            for trouble in &self.troubles {
                match *trouble {
                    Trouble::Restart(_, end, has_data) if end == now => {
                        server.restart((SERVER + now) * 1000, has_data);
                    }
                    Trouble::Flush(at) if at == now => server.flush(),
                    _ => {}
                }
            }
            for question in questions.iter_mut().filter(|question| question.arrives == now && !question.is_lost) {
                question.answer = Some(server.run(&question.arguments, (SERVER + now) * 1000 + 333));
            }
            let returned: Vec<Question>;
            (returned, questions) = questions.into_iter().partition(|question| question.returns == now);
            for Question { process, token, answer, is_killed, .. } in returned {
                let answer = answer.filter(|_| !is_killed);
                let Process { pace, ahead } = &mut processes[process];
                let local = Instant::from_millis(now + *ahead);
                pace.reserved(PATH, token, answer.as_ref().map(<[i64; 4]>::as_slice), local);
                // The call that asked is awake.
                if let Some(caller) = callers.iter_mut().find(|caller| caller.process == process) {
                    caller.next = now;
                }
            }
            for caller in callers.iter_mut().filter(|caller| caller.next <= now) {
                let Process { pace, ahead } = &mut processes[caller.process];
                let local = Instant::from_millis(now + *ahead);
                match pace.ask(PATH, self.rate, self.cost, &mut caller.ticket, local) {
                    Ok(()) => {
                        sent.push(now);
                        caller.next = now + random.below(8);
                    }
                    Err(until) => {
                        let late = if random.below(100) == 0 { self.late.1 } else { self.late.0 };
                        caller.next = until.as_millis() - *ahead + random.below(late + 1);
                        let Some((token, reservation)) = pace.reserve(1, PATH, self.rate, 50, local) else { continue };
                        asked += 1;
                        questions.push(self.question(caller.process, token, reservation, now, &mut random));
                    }
                }
            }
        }
        (sent, asked)
    }

    fn question(&self, process: usize, token: Token, asked: Reservation, now: u64, random: &mut Random) -> Question {
        let Reservation { arguments, .. } = asked;
        let out = now + self.way + random.below(2);
        let mut question = Question {
            process,
            token,
            arguments,
            answer: None,
            arrives: out,
            returns: out + self.way + random.below(2),
            is_lost: false,
            is_killed: false,
        };
        for trouble in &self.troubles {
            match *trouble {
                Trouble::Gone(from, to) | Trouble::Restart(from, to, _) if (from..to).contains(&now) => {
                    question.is_lost = true;
                }
                Trouble::Apart(from, to, who) if (from..to).contains(&now) && who == process => {
                    question.is_lost = true;
                    question.returns = now + 1000;
                }
                // It answers when it wakes up, but then the question was given up.
                Trouble::Hangs(from, to) if (from..to).contains(&now) => {
                    question.arrives = to.max(out);
                    question.returns = (question.arrives + 1).min(now + 1000);
                }
                _ => {}
            }
        }
        let killed = self.troubles.iter().filter_map(|trouble| match *trouble {
            Trouble::Kill(at) if now < at && at <= question.returns => Some(at),
            _ => None,
        });
        if let Some(at) = killed.min() {
            (question.returns, question.is_killed) = (at, true);
        }
        question
    }
}

fn most_within(sent: &[u64], window: u64) -> usize {
    let (mut first, mut most) = (0, 0);
    for (last, now) in sent.iter().enumerate() {
        while sent[first] + window <= *now {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}

fn sent_between(sent: &[u64], from: u64, to: u64) -> usize {
    sent.iter().filter(|at| (from..to).contains(*at)).count()
}

#[test]
fn the_digest_is_that_of_the_script() {
    let digest = sha1::Sha1::digest(Reservation::SCRIPT);
    assert_eq!(digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), Reservation::SHA1);
}

#[test]
fn processes_share_a_rate_and_use_nearly_all_of_it_with_few_questions() {
    for (rate, processes, least) in [(200.0, 1, 95), (200.0, 4, 95), (200.0, 12, 94), (100.0, 4, 94), (1000.0, 12, 94)]
    {
        let (sent, asked) = World::new(rate, processes).run();
        let used = sent_between(&sent, 2000, 30_000) * 100 / (28 * rate as usize);
        let most = most_within(&sent, 1000);
        println!("{rate} {processes}: {used} %, {most} in the worst second, {asked} questions for {}", sent.len());
        assert!(most <= rate as usize && used >= least, "{rate} {processes}: {used} %, {most}");
        assert!(asked * 5 <= sent.len(), "{rate} {processes}: {asked} questions for {}", sent.len());
    }
    let far = World { way: 40, ..World::new(200.0, 4) };
    let (sent, _) = far.run();
    assert!(
        most_within(&sent, 1000) <= 200 && sent_between(&sent, 2000, 30_000) * 100 / (28 * 200) >= 93,
        "a far server"
    );
    for (rate, processes) in [(1.0, 4), (5.0, 4), (10.0, 3), (20.0, 50), (200.0, 300)] {
        let (sent, asked) = World::new(rate, processes).run();
        let most = most_within(&sent, 1000);
        println!("{rate} {processes}: {} sent, {most} in the worst second, {asked} questions", sent.len());
        assert!(most <= rate as usize && sent.len() as f64 >= rate * 30.0 * 0.75, "{rate} {processes}: {}", sent.len());
    }
}

#[test]
fn without_the_server_each_goes_on_with_its_own_part_and_comes_back() {
    for troubles in [
        vec![Trouble::Gone(10_000, 20_000)],
        vec![Trouble::Hangs(10_000, 20_000)],
        vec![Trouble::Restart(10_000, 20_000, false)],
        vec![Trouble::Restart(10_000, 20_000, true)],
    ] {
        let (sent, _) = World { troubles, until: 40_000, ..World::new(200.0, 4) }.run();
        assert!(most_within(&sent, 1000) <= 200);
        let [alone, back] = [(14_000, 20_000), (30_000, 40_000)]
            .map(|(from, to)| sent_between(&sent, from, to) * 1000 / (to - from) as usize);
        println!("{alone} a second alone, {back} again");
        assert!((130..=200).contains(&alone) && back >= 188, "{alone} {back}");
    }
}

/// A server that is away for a part of each period.
fn flaps(period: u64, part: u64, trouble: impl Fn(u64, u64) -> Vec<Trouble>) -> Vec<Trouble> {
    (5000..30_000).step_by(period as usize).flat_map(|at| trouble(at, at + part)).collect()
}

#[test]
fn a_server_that_comes_and_goes_costs_less_than_one_that_is_gone() {
    let killed = |at, end| vec![Trouble::Kill(at), Trouble::Gone(at, end)];
    let gone = |at, end| vec![Trouble::Gone(at, end)];
    let hangs = |at, end| vec![Trouble::Hangs(at, end)];
    for (name, troubles, least) in [
        ("connections closed each 100 ms", flaps(100, 5, killed), 90),
        ("closed each 100 ms, 50 ms to connect", flaps(100, 50, killed), 90),
        ("stopped 100 of 300 ms", flaps(300, 100, hangs), 90),
        ("gone 100 of 300 ms", flaps(300, 100, gone), 90),
        ("gone 500 of 700 ms", flaps(700, 500, gone), 50),
        ("gone 1.2 of 1.3 s", flaps(1300, 1200, gone), 90),
        ("gone 1.5 of 2 s", flaps(2000, 1500, gone), 85),
        ("gone 3 of 5 s", flaps(5000, 3000, gone), 85),
    ] {
        for processes in [4, 12] {
            let (sent, _) = World { troubles: troubles.clone(), ..World::new(200.0, processes) }.run();
            let (used, most) = (sent_between(&sent, 10_000, 30_000) * 100 / (20 * 200), most_within(&sent, 1000));
            println!("{name}, {processes} processes: {used} %, {most} in the worst second");
            assert!(used >= least && most <= 200, "{name}, {processes} processes: {used} %, {most}");
        }
    }
}

#[test]
fn no_second_is_above_the_rate_whatever_happens_to_the_server() {
    let mut table = String::new();
    for seed in 0..300 {
        let mut random = Random(seed);
        let mut troubles = Vec::new();
        let mut at = 3000;
        while at < 60_000 {
            let end = at + 1 + [20, 300, 3000, 9000][random.below(4) as usize] * (1 + random.below(3)) / 2;
            troubles.push(match random.below(5) {
                0 => Trouble::Gone(at, end),
                1 => Trouble::Hangs(at, end),
                2 => Trouble::Restart(at, end, true),
                3 => Trouble::Restart(at, end, false),
                _ => Trouble::Flush(at),
            });
            at = end + [1500, 2500, 7000, 15_000][random.below(4) as usize];
        }
        let rate = [4.0, 7.0, 30.0, 200.0][random.below(4) as usize];
        let processes = [2, 4][random.below(2) as usize];
        let world = World { troubles, seed, until: 60_000, ..World::new(rate, processes) };
        let (sent, _) = world.run();
        let most = most_within(&sent, 1000);
        table += &format!("{seed} {rate} {processes}: {} sent, {most}\n", sent.len());
        assert!(most <= rate as usize, "{most} > {rate}, seed {seed}, {processes} processes: {:?}", world.troubles);
    }
    println!("{table}");
}

#[test]
fn a_process_that_is_cut_off_adds_its_own_part_at_most() {
    for seed in 0..10 {
        let troubles = vec![Trouble::Apart(8000, 16_000 + seed * 100, 0)];
        let (sent, _) = World { troubles, seed, ..World::new(200.0, 4) }.run();
        assert!(most_within(&sent, 1000) <= 250);
        let rest: Vec<u64> = sent.into_iter().filter(|at| !(8000..24_000).contains(at)).collect();
        assert!(most_within(&rest, 1000) <= 200);
    }
}

#[test]
fn items_of_a_minute_are_counted_for_all() {
    let rate = Rate::per_second(200.0).items_per_minute(12_000);
    for troubles in [vec![], vec![Trouble::Restart(20_000, 24_000, false)], vec![Trouble::Gone(20_000, 120_000)]] {
        let world = World { rate, cost: 500, troubles, until: 300_000, ..World::new(200.0, 4) };
        let (sent, _) = world.run();
        let most = most_within(&sent, 60_000) * 500;
        println!("{} requests, {most} items in the worst minute", sent.len());
        assert!(most <= 12_000 && sent.len() >= 48, "{} {most}", sent.len());
    }
}

#[test]
fn a_single_call_reserves_one_slot_and_a_refusal_is_passed_on() {
    let fleet = Fleet::default();
    let mut lane = Lane::default();
    let rate = Rate::per_second(200.0);
    lane.settle(&fleet, rate, 1000);
    let one = Wanted { waiting: 1, further: 0, cost: 1, spent: 0 };
    let (token, arguments) = lane.reserve(&fleet, rate, one, 1000).unwrap();
    assert_eq!(arguments, ["1", "5155", "1", "0", "4", "0", "0", "0", "0", "0", "10000"]);
    lane.answered(token, Some(&[5_000_000, 5_001_000, 5155, 1]), 1002);
    assert_eq!(lane.take_change(), None);
    assert_eq!(lane.slot(0), Some(1003));
    assert!(lane.reserve(&fleet, rate, one, 1002).is_none(), "there is one for it");
    lane.refuse();
    let (token, arguments) = lane.reserve(&fleet, rate, one, 1010).unwrap();
    assert_eq!(arguments, ["1", "5155", "1", "0", "4", "1", "0", "1", "0", "5008500", "1000"]);
    lane.answered(token, Some(&[1, 2, 3]), 1012);
    assert_eq!(lane.take_change(), None, "not an answer of the script, but the next one may be");
    let lost = fail_until_lost(&mut lane, 1012);
    assert!((1912..2112).contains(&lost), "{lost}");
}

#[test]
fn errors_that_say_that_the_script_is_not_known_are_recognized() {
    for message in [
        "NOSCRIPT",
        "NOSCRIPT No matching script. Please use EVAL.",
        "No matching script.",
        "ERR: NOSCRIPT No matching script.",
    ] {
        assert!(Reservation::is_unknown_script(message), "{message}");
    }
    for message in ["", "Connection refused", "ERR Error running script", "NOAUTH Authentication required."] {
        assert!(!Reservation::is_unknown_script(message), "{message}");
    }
}

#[test]
fn a_child_process_takes_slots_of_its_own() {
    let mut pace = Pace::default();
    let now = Instant::from_millis(1000);
    let ask = |pace: &mut Pace| {
        let _ = pace.ask(PATH, FAST, 1, &mut None, now);
        pace.reserve(1, PATH, FAST, 0, now)
    };
    assert!(ask(&mut pace).is_none(), "nothing is shared");
    pace.begin_anew();
    assert_eq!(
        pace.ask(PATH, Rate::per_second(1.0), 1, &mut None, now).map_err(|at| at > now),
        Err(true),
        "it was used"
    );
    pace.share(Fleet::default());
    let (token, _) = ask(&mut pace).unwrap();
    pace.reserved(PATH, token, Some(&[5_000_000, 5_000_000, 1, 10]), now);
    assert!(ask(&mut pace).is_none(), "there are slots");
    pace.begin_anew();
    assert!(ask(&mut pace).is_some());
}

const FAST: Rate = Rate { per_second: 200.0, items_per_minute: None };
const ONE: Wanted = Wanted { waiting: 1, further: 0, cost: 1, spent: 0 };

/// A question of a lane at a time.
fn question(lane: &mut Lane, now: u64) -> Option<(Token, Vec<String>)> {
    let fleet = Fleet::default();
    lane.settle(&fleet, FAST, now);
    lane.reserve(&fleet, FAST, ONE, now)
}

/// Has each question fail at once, until the server counts as lost.
fn fail_until_lost(lane: &mut Lane, since: u64) -> u64 {
    let lost = (since..since + 2000).find(|now| {
        if let Some((token, _)) = question(lane, *now) {
            lane.answered(token, None, *now);
        }
        lane.take_change() == Some(LimiterState::Alone)
    });
    lost.expect("it is lost")
}

#[test]
fn a_lane_that_rested_for_ten_minutes_gives_a_slot_at_once() {
    const START: u64 = 1_700_000_000_000_000;
    for (pause, is_flushed, is_held) in [(30, false, false), (30, true, true), (130, false, false), (600, false, false)]
    {
        let (mut server, mut lane) = (Server::default(), Lane::default());
        let mut ask = |server: &mut Server, now: u64| {
            let (token, arguments) = question(&mut lane, now).unwrap();
            let answer = server.run(&arguments, START + now * 1000);
            lane.answered(token, Some(&answer), now + 1);
            lane.slots.back().copied().filter(|slot| slot.at >= now * 1000)
        };
        assert!(ask(&mut server, 1000).is_some());
        if is_flushed {
            server.flush();
        }
        let later = 1000 + pause * 1000;
        let slot = ask(&mut server, later);
        assert_eq!(slot.is_none_or(|slot| slot.at > (later + 100) * 1000), is_held, "{pause} {is_flushed}");
    }
}

#[test]
fn a_refusal_is_reported_until_the_server_has_answered() {
    let reports = |(_, arguments): &(Token, Vec<String>)| arguments[7] == "1";
    let mut lane = Lane::default();
    lane.refuse();
    let given_up = question(&mut lane, 1000).unwrap();
    assert!(reports(&given_up));
    lane.abandon(given_up.0, None);
    let old = question(&mut lane, 1001).unwrap();
    assert!(reports(&old));
    lane.answered(old.0, Some(&[5_000_000, 5_000_000, 0, -1]), 1002);
    let failed = question(&mut lane, 1003).unwrap();
    assert!(reports(&failed));
    lane.answered(failed.0, None, 1010);
    fail_until_lost(&mut lane, 1010);
    // Meanwhile the process uses its own part, and is refused again.
    lane.settle(&Fleet::default(), FAST, 3100);
    assert!(!lane.goes_by_slots());
    lane.refuse();
    let last = question(&mut lane, 3101).unwrap();
    assert!(reports(&last));
    lane.answered(last.0, Some(&[5_000_000, 5_001_000, 5155, 0]), 3102);
    assert!(!lane.refused);
}

#[test]
fn a_server_that_hangs_is_lost_even_if_each_call_ends_before_that_is_known() {
    let mut lane = Lane::default();
    let mut now = 1000;
    while let Some((token, _)) = question(&mut lane, now) {
        now += 400;
        assert_eq!(lane.take_change(), None);
        lane.abandon(token, Some(now));
        assert!(now < 10_000);
    }
    assert_eq!((lane.take_change(), now), (Some(LimiterState::Alone), 2600));
    let (token, _) = question(&mut lane, 4000).unwrap();
    assert!(question(&mut lane, 4100).is_none(), "one question at a time");
    lane.answered(token, Some(&[5_000_000, 5_001_000, 5155, 1]), 4101);
    assert_eq!(lane.take_change(), Some(LimiterState::Shared));
}
