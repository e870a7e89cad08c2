//! The soak in Rust: as many calls as fit into a time, over a network in trouble, on a machine in trouble. The other
//! languages' programs of this name do the same. The driver is this program and the time virtual, so that hours pass in
//! seconds, timers are as late as they can be, and what each call did is known to the last one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, VecDeque};
use std::time::{Duration, Instant};

use fastrand::Rng;
use serde_json::Value;
use tencent_chat::api::{CheckAccounts, CheckItem, MsgElement, SendC2cMessage};
use tencent_chat::{
    App, Call, CallOptions, Error, HttpRequest, HttpResponse, Now, Rate, Region, SecretKey, Session, Settings, Step,
    Timestamp, TransportFailure,
};

use crate::resident::resident;

type Problem = Box<dyn std::error::Error>;

const SENDERS: usize = 250;
const CHECKERS: usize = 60;
/// Calls a second of the endpoint that is always at its limit.
const RATE: usize = 100;
/// After the warm-up, memory may grow by so much a call: less than a call leaves behind if it leaves anything.
const MOST_BYTES_A_CALL: f64 = 100.0;

enum Arrival {
    Received(HttpResponse),
    Failed(TransportFailure),
    /// A timer of the call fires, or it is time to look again.
    Timer,
    /// The caller gives the call up.
    Abort,
}

struct Slot {
    call: Call,
    /// Number of the message; `None` for a check.
    message: Option<u64>,
    /// Which call of this slot it is: what arrives for an earlier one is dropped.
    turn: u64,
}

struct World {
    now: u64,
    /// How far the wall clock is ahead of it.
    ahead: i64,
    dice: Rng,
    session: Session,
    slots: Vec<Option<Slot>>,
    /// What will happen, by time and order.
    agenda: BinaryHeap<Reverse<(u64, u64)>>,
    arrivals: HashMap<u64, (usize, u64, u32, Arrival)>,
    sequence: u64,
    /// Messages while their calls are under way: by what identifies a repeated one to the server, so that each of these
    /// stands for an effect. Nothing is kept of calls that ended, so that memory is the client's.
    effects: HashMap<u64, BTreeSet<String>>,
    lately: VecDeque<u64>,
    worst: usize,
    checks: u64,
    requests: u64,
    ended: BTreeMap<&'static str, u64>,
    next: u64,
}

fn answer(status: u16, body: &str) -> Arrival {
    Arrival::Received(HttpResponse { status, headers: vec![], body: body.into() })
}

impl World {
    fn clocks(&self) -> Now {
        Now::new(Timestamp::from_millis(self.now.saturating_add_signed(self.ahead)), Duration::from_millis(self.now))
    }

    fn at(&mut self, time: u64, slot: usize, id: u32, arrival: Arrival) {
        self.sequence += 1;
        let turn = self.slots[slot].as_ref().map_or(0, |slot| slot.turn);
        self.agenda.push(Reverse((time, self.sequence)));
        self.arrivals.insert(self.sequence, (slot, turn, id, arrival));
    }

    fn begin(&mut self, at: usize) -> Result<(), Problem> {
        let turn = self.next;
        self.next += 1;
        let options = CallOptions::default();
        let (call, message) = if at < SENDERS {
            let text = MsgElement::text(turn.to_string());
            let request = SendC2cMessage::new(format!("user{}", turn % 50), [text]);
            self.effects.insert(turn, BTreeSet::new());
            (self.session.call(&request, &options, turn)?, Some(turn))
        } else {
            (self.session.call(&CheckAccounts::new([CheckItem::new("a")]), &options, turn)?, None)
        };
        self.slots[at] = Some(Slot { call, message, turn });
        if message.is_some() && self.dice.u64(..50) == 0 {
            let when = self.now + self.dice.u64(..10);
            self.at(when, at, 0, Arrival::Abort);
        }
        self.step(at)
    }

    /// Leads a call on until it waits, and begins the next one when it ended.
    fn step(&mut self, at: usize) -> Result<(), Problem> {
        loop {
            let now = self.clocks();
            let Some(slot) = &mut self.slots[at] else { return Ok(()) };
            match slot.call.step(now) {
                Step::Send { id, request, .. } => self.send(at, id, &request)?,
                Step::Wait { duration } => {
                    // Late, as in a process that is busy.
                    let late = if self.dice.u64(..4) == 0 { self.dice.u64(..250) } else { 0 };
                    let when = self.now + (duration.as_millis() as u64).max(1) + late;
                    self.at(when, at, 0, Arrival::Timer);
                    return Ok(());
                }
                Step::Busy => return Ok(()),
                Step::Done(outcome) => {
                    self.finish(at, outcome.map(drop));
                    // After a pause, so that calls do not nest.
                    let when = self.now + 1;
                    self.slots[at] = None;
                    self.at(when, at, 0, Arrival::Timer);
                    return Ok(());
                }
                _ => return Err("a step that this program does not know".into()),
            }
        }
    }

    fn finish(&mut self, at: usize, outcome: Result<(), Error>) {
        let slot = self.slots[at].take().expect("a call ends once");
        let Some(number) = slot.message else { return *self.ended.entry("checks").or_default() += 1 };
        let times = self.effects.remove(&number).expect("its message is known").len();
        let how = match outcome {
            Ok(()) => {
                assert_eq!(times, 1, "message {number} took effect once");
                "sent"
            }
            Err(Error::OutcomeUnknown(_)) => {
                assert!(times <= 1, "message {number} took effect {times} times");
                "unknown"
            }
            Err(error) => {
                assert_eq!(times, 0, "message {number} took no effect: {error}");
                "failed"
            }
        };
        *self.ended.entry(how).or_default() += 1;
    }

    fn abort(&mut self, at: usize) {
        let Some(slot) = self.slots[at].take() else { return };
        let times = slot.message.and_then(|number| self.effects.remove(&number)).unwrap_or_default().len();
        assert!(times <= 1, "a message that was given up took effect {times} times");
        *self.ended.entry("aborted").or_default() += 1;
        let when = self.now + 1;
        self.at(when, at, 0, Arrival::Timer);
    }

    fn send(&mut self, at: usize, id: u32, request: &HttpRequest) -> Result<(), Problem> {
        self.requests += 1;
        let checks = request.url.contains("/account_check?");
        if checks {
            self.checks += 1;
            self.lately.push_back(self.now);
            while self.lately.front().is_some_and(|time| time + 1000 <= self.now) {
                self.lately.pop_front();
            }
            self.worst = self.worst.max(self.lately.len());
        }
        let ok = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgTime":1,"MsgKey":"k"}"#;
        let what = self.dice.u64(..1000);
        let before = match what {
            0..20 => Some(Arrival::Failed(TransportFailure::NotSent)),
            20..40 => Some(Arrival::Failed(TransportFailure::MaybeSent)),
            40..60 => Some(answer(502, "Bad Gateway")),
            60 if self.dice.u64(..20) == 0 => {
                Some(answer(200, r#"{"ActionStatus":"FAIL","ErrorCode":60007,"ErrorInfo":"rate"}"#))
            }
            _ => None,
        };
        if before.is_none() && !checks {
            self.deliver(&request.body)?;
        }
        let arrival = before.unwrap_or_else(|| match what {
            61..80 => Arrival::Failed(TransportFailure::MaybeSent),
            80..95 => answer(504, "Gateway Timeout"),
            95..105 => answer(200, &ok[..20]),
            _ => answer(200, ok),
        });
        let when = self.now + 1 + self.dice.u64(..80);
        self.at(when, at, id, arrival);
        Ok(())
    }

    fn deliver(&mut self, body: &[u8]) -> Result<(), Problem> {
        let message: Value = serde_json::from_slice(body)?;
        let key = format!("{} {} {}", message["To_Account"], message["MsgSeq"], message["MsgRandom"]);
        let number: u64 = message["MsgBody"][0]["MsgContent"]["Text"].as_str().unwrap_or_default().parse()?;
        self.effects.get_mut(&number).expect("a message is not sent after its call").insert(key);
        Ok(())
    }

    /// What happens next.
    fn turn(&mut self) -> Result<(), Problem> {
        let Reverse((time, sequence)) = self.agenda.pop().ok_or("every slot has something to come")?;
        let (at, turn, id, arrival) = self.arrivals.remove(&sequence).expect("it stands on the agenda");
        self.now = self.now.max(time);
        if self.dice.u64(..20_000) == 0 {
            self.ahead = (self.dice.u64(..3) as i64 - 1) * 3_600_000;
        }
        let now = self.clocks();
        match &mut self.slots[at] {
            None if matches!(arrival, Arrival::Timer) => return self.begin(at),
            None => return Ok(()),
            Some(slot) if slot.turn != turn => return Ok(()),
            Some(slot) => match arrival {
                Arrival::Received(response) => slot.call.received(id, response, now),
                Arrival::Failed(failure) => slot.call.failed(id, failure, "broken", now),
                Arrival::Timer => {}
                Arrival::Abort => {
                    self.abort(at);
                    return Ok(());
                }
            },
        }
        self.step(at)
    }

    fn calls(&self) -> u64 {
        self.ended.values().sum()
    }
}

/// Bytes a call, by the line that fits the second half of the samples best.
fn slope(samples: &[(f64, f64)]) -> f64 {
    let half = &samples[samples.len() / 2..];
    let count = half.len() as f64;
    let (x, y) = half.iter().fold((0.0, 0.0), |(x, y), (a, b)| (x + a / count, y + b / count));
    let above: f64 = half.iter().map(|(a, b)| (a - x) * (b - y)).sum();
    above / half.iter().map(|(a, _)| (a - x).powi(2)).sum::<f64>()
}

pub fn run() -> Result<(), Problem> {
    let seconds: u64 = std::env::var("TENCENT_CHAT_SOAK_SECONDS").unwrap_or_else(|_| "20".into()).parse()?;
    let key = "5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d";
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(key));
    let rates = Settings::default().rate("send_c2c_message", Rate::per_second(f64::INFINITY));
    let mut world = World {
        now: 1_700_000_000_000,
        ahead: 0,
        dice: Rng::with_seed(1),
        session: Session::with(app, rates.rate("check_accounts", Rate::per_second(RATE as f64))),
        slots: (0..SENDERS + CHECKERS).map(|_| None).collect(),
        agenda: BinaryHeap::new(),
        arrivals: HashMap::new(),
        sequence: 0,
        effects: HashMap::new(),
        lately: VecDeque::new(),
        worst: 0,
        checks: 0,
        requests: 0,
        ended: BTreeMap::new(),
        next: 0,
    };
    let began = world.now;
    (0..SENDERS + CHECKERS).try_for_each(|at| world.begin(at))?;
    let (started, mut samples, mut sampled) = (Instant::now(), Vec::new(), Instant::now());
    let between = Duration::from_millis((seconds * 20).max(200));
    while started.elapsed() < Duration::from_secs(seconds) {
        (0..1000).try_for_each(|_| world.turn())?;
        if sampled.elapsed() >= between {
            sampled = Instant::now();
            samples.push((world.calls() as f64, resident() as f64));
        }
    }
    let virtual_seconds = (world.now - began) as f64 / 1000.0;
    let used = world.checks as f64 / virtual_seconds / RATE as f64;
    let (grown, middle, last) = (slope(&samples), samples[samples.len() / 2].1, samples[samples.len() - 1].1);
    println!(
        "Rust: {} calls, {} requests in {seconds} s ({virtual_seconds:.0} s of virtual time): {:?}; 0 doubled, 0 lost; \
         at most {} checks a second of {RATE}, {:.0} % used; memory {:.1} to {:.1} MB, {grown:.1} bytes a call",
        world.calls(),
        world.requests,
        world.ended,
        world.worst,
        used * 100.0,
        middle / 1e6,
        last / 1e6,
    );
    assert!(world.worst <= RATE, "no second has more than {RATE} checks, but one has {}", world.worst);
    let count = |how| world.ended.get(how).copied().unwrap_or_default();
    let tried = count("sent") + count("unknown") + count("failed");
    assert!(count("sent") * 100 > tried * 95, "95 % of what is not given up is sent");
    assert!(used > 0.5, "at least half of the rate is used, not {used}");
    assert!(grown < MOST_BYTES_A_CALL, "memory grows by less than {MOST_BYTES_A_CALL} bytes a call");
    Ok(())
}
