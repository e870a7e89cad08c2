//! Days of trouble in moments: the state machine alone, in virtual time, against a model of the server that loses
//! requests, loses replies after doing the work, answers as gateways do and refuses for the rate, all at random from a
//! seed; on machines whose timers are late and whose clocks are set.
//!
//! What must hold: nothing is sent twice, nothing is lost without being reported, no second has more requests than the
//! documented rate, and the same seed gives the same run.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tencent_chat::api::{DeleteAccounts, DeleteItem, MsgElement, SendC2cMessage, SendGroupMessage};
use tencent_chat::{
    App, Call, CallOptions, Error, HttpRequest, HttpResponse, Now, Outcome, PartState, Region, SecretKey, Session,
    Settings, Step, Timestamp, TransportFailure,
};

const START: u64 = 1_700_000_000_000;

/// What the server remembers: each message's key and until when a repeat of it is dropped.
#[derive(Default)]
struct Server {
    remembered: HashMap<String, u64>,
    /// How often each text was delivered.
    delivered: HashMap<String, u32>,
    deleted: HashMap<String, u32>,
}

impl Server {
    fn work(&mut self, path: &str, body: &Value, now: u64) -> String {
        match path {
            "v4/openim/sendmsg" => self.deliver(body, &["To_Account", "MsgSeq", "MsgRandom", "MsgBody"], 120_000, now),
            "v4/group_open_http_svc/send_group_msg" => {
                self.deliver(body, &["GroupId", "Random", "MsgBody"], 300_000, now)
            }
            "v4/im_open_login_svc/account_delete" => {
                let mut results = Vec::new();
                for item in body["DeleteItem"].as_array().unwrap() {
                    *self.deleted.entry(item["UserID"].as_str().unwrap().to_owned()).or_default() += 1;
                    results.push(json!({"ResultCode": 0, "ResultInfo": "", "UserID": item["UserID"]}));
                }
                json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ResultItem": results}).to_string()
            }
            other => panic!("no model of {other}"),
        }
    }

    fn deliver(&mut self, body: &Value, key: &[&str], remember: u64, now: u64) -> String {
        assert!(key.iter().all(|field| !body[*field].is_null()), "{body}");
        let key: String = key.iter().map(|field| body[*field].to_string()).collect::<Vec<_>>().join(" ");
        let known = self.remembered.get(&key).is_some_and(|until| now < *until);
        if !known {
            self.remembered.insert(key, now + remember);
            *self
                .delivered
                .entry(body["MsgBody"][0]["MsgContent"]["Text"].as_str().unwrap().to_owned())
                .or_default() += 1;
        }
        r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":null,"MsgKey":null}"#.to_owned()
    }
}

/// How often, in a thousand, each kind of trouble strikes.
#[derive(Clone, Copy)]
struct Trouble {
    not_sent: u64,
    lost_before: u64,
    lost_after: u64,
    gateway_before: u64,
    gateway_after: u64,
    truncated: u64,
    throttled: u64,
    failed_after: u64,
    too_large: u64,
}

/// What gateways and servers answer that may have done the work.
const UNCLEAR: [u16; 13] = [500, 502, 503, 504, 520, 521, 522, 523, 524, 598, 599, 408, 499];

const MUCH: Trouble = Trouble {
    not_sent: 40,
    lost_before: 40,
    lost_after: 60,
    gateway_before: 30,
    gateway_after: 40,
    truncated: 20,
    throttled: 2,
    failed_after: 20,
    too_large: 10,
};

/// The machine that the calls run on.
#[derive(Clone, Copy, Default)]
struct Machine {
    /// How late a timer fires at most, in milliseconds.
    late: u64,
    /// Whether its wall clock is set now and then, an hour ahead or back.
    clock_is_set: bool,
}

/// What comes back of a request, and when.
enum Arrival {
    Received(HttpResponse),
    Failed(TransportFailure),
}

struct World {
    /// By a clock that nobody sets.
    now: u64,
    /// How far the wall clock is ahead of it.
    ahead: i64,
    machine: Machine,
    dice: Rng,
    trouble: Trouble,
    server: Server,
    /// What will arrive, by time and order.
    arrivals: BTreeMap<(u64, u64), (usize, u32, Arrival)>,
    sequence: u64,
    /// When requests went out, by path.
    sent: BTreeMap<String, Vec<u64>>,
    trace: DefaultHasher,
    requests: u64,
    /// When its calls are stopped.
    stops: Option<u64>,
}

impl World {
    fn new(seed: u64, trouble: Trouble) -> Self {
        Self {
            now: START,
            ahead: 0,
            machine: Machine::default(),
            dice: Rng::with_seed(seed),
            trouble,
            server: Server::default(),
            arrivals: BTreeMap::new(),
            sequence: 0,
            sent: BTreeMap::new(),
            trace: DefaultHasher::new(),
            requests: 0,
            stops: None,
        }
    }

    fn on(self, machine: Machine) -> Self {
        Self { machine, ..self }
    }

    /// What the machine's clocks show.
    fn clocks(&mut self) -> Now {
        if self.machine.clock_is_set && self.dice.u64(..5_000) == 0 {
            self.ahead = (self.dice.u64(..3) as i64 - 1) * 3_600_000;
        }
        let wall = Timestamp::from_millis(self.now.saturating_add_signed(self.ahead));
        Now::new(wall, Duration::from_millis(self.now - START))
    }

    /// When a timer fires.
    fn alarm(&mut self, duration: Duration) -> u64 {
        let due = self.now + u64::try_from(duration.as_millis()).unwrap();
        due + self.dice.u64(..self.machine.late + 1)
    }

    /// A request goes out: decides at once what becomes of it.
    fn send(&mut self, call: usize, id: u32, request: &HttpRequest) {
        (self.now, call, id, &request.url, &request.body).hash(&mut self.trace);
        self.requests += 1;
        let path = request.url.split_once("://").unwrap().1;
        let path = path.split_once('/').unwrap().1.split_once('?').unwrap().0.to_owned();
        self.sent.entry(path.clone()).or_default().push(self.now);
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let way = 5 + self.dice.u64(..45);
        // A client notices a lost reply at once (a broken connection) or by its own timeout.
        let noticed = if self.dice.u64(..2) == 0 { way } else { 10_000 };
        let reply = |body: String| Arrival::Received(HttpResponse { status: 200, headers: vec![], body: body.into() });
        let status = UNCLEAR[self.dice.u64(..UNCLEAR.len() as u64) as usize];
        let gateway = || {
            let body = b"<html>Bad Gateway</html>".to_vec();
            Arrival::Received(HttpResponse { status, headers: vec![], body })
        };
        let Trouble {
            not_sent,
            lost_before,
            lost_after,
            gateway_before,
            gateway_after,
            truncated,
            throttled,
            failed_after,
            too_large,
        } = self.trouble;
        let mut dice = self.dice.u64(..1000);
        let mut strikes = |chance: u64| {
            let strikes = dice < chance;
            dice = dice.wrapping_sub(chance);
            strikes
        };
        let arrives = self.now + way;
        let (after, arrival) = if strikes(not_sent) {
            (way, Arrival::Failed(TransportFailure::NotSent))
        } else if strikes(lost_before) {
            (noticed, Arrival::Failed(TransportFailure::MaybeSent))
        } else if strikes(lost_after) {
            self.server.work(&path, &body, arrives);
            (noticed, Arrival::Failed(TransportFailure::MaybeSent))
        } else if strikes(gateway_before) {
            (way, gateway())
        } else if strikes(gateway_after) {
            self.server.work(&path, &body, arrives);
            (way, gateway())
        } else if strikes(truncated) {
            let mut reply = self.server.work(&path, &body, arrives).into_bytes();
            reply.truncate(20);
            (way, Arrival::Received(HttpResponse { status: 200, headers: vec![], body: reply }))
        } else if strikes(throttled) {
            (way, reply(r#"{"ActionStatus":"FAIL","ErrorCode":60007,"ErrorInfo":"too many"}"#.to_owned()))
        } else if strikes(failed_after) {
            self.server.work(&path, &body, arrives);
            (way, reply(r#"{"ActionStatus":"FAIL","ErrorCode":91000,"ErrorInfo":"try again"}"#.to_owned()))
        } else if strikes(too_large) && body["DeleteItem"].as_array().is_some_and(|items| items.len() > 1) {
            (way, reply(r#"{"ActionStatus":"FAIL","ErrorCode":10018,"ErrorInfo":"too large"}"#.to_owned()))
        } else {
            (way, reply(self.server.work(&path, &body, arrives)))
        };
        self.sequence += 1;
        self.arrivals.insert((self.now + after.max(way) + way, self.sequence), (call, id, arrival));
    }
}

/// A call that is being led to its end.
struct Active {
    call: Call,
    under_way: usize,
    /// When to ask it again.
    alarm: u64,
}

/// Leads calls to their ends, at most `at_once` at a time, and gives what each came to.
fn run(world: &mut World, mut calls: VecDeque<Call>, at_once: usize) -> Vec<Result<Outcome, Error>> {
    let count = calls.len();
    let mut results: Vec<Option<Result<Outcome, Error>>> = (0..count).map(|_| None).collect();
    let mut active: HashMap<usize, Active> = HashMap::new();
    // When to ask which call again.
    let mut alarms: BTreeSet<(u64, usize)> = BTreeSet::new();
    let mut next = 0;
    loop {
        while active.len() < at_once
            && let Some(call) = calls.pop_front()
        {
            active.insert(next, Active { call, under_way: 0, alarm: world.now });
            alarms.insert((world.now, next));
            next += 1;
        }
        let alarm = alarms.first().copied();
        let arrival = world.arrivals.keys().next().copied();
        let call = match (alarm, arrival) {
            (None, None) => break,
            (Some((at, call)), arrival) if arrival.is_none_or(|(arrives, _)| at < arrives) => {
                alarms.remove(&(at, call));
                world.now = world.now.max(at);
                call
            }
            _ => {
                let key = arrival.unwrap();
                let (call, id, arrival) = world.arrivals.remove(&key).unwrap();
                world.now = world.now.max(key.0);
                let now = world.clocks();
                if let Some(active) = active.get_mut(&call) {
                    active.under_way -= 1;
                    alarms.remove(&(active.alarm, call));
                    match arrival {
                        Arrival::Received(response) => active.call.received(id, response, now),
                        Arrival::Failed(failure) => active.call.failed(id, failure, "the model's", now),
                    }
                }
                call
            }
        };
        let Some(Active { call: machine, under_way, alarm }) = active.get_mut(&call) else { continue };
        if world.stops.is_some_and(|at| at <= world.now) {
            world.stops = None;
            machine.stop("the test's", world.clocks());
        }
        loop {
            match machine.step(world.clocks()) {
                Step::Send { id, request, .. } => {
                    *under_way += 1;
                    assert!(*under_way <= 8, "more requests under way than the default allows");
                    world.send(call, id, &request);
                }
                Step::Wait { duration } => {
                    assert!(!duration.is_zero(), "told to wait for nothing");
                    *alarm = world.alarm(duration);
                    alarms.insert((*alarm, call));
                    break;
                }
                Step::Busy => break,
                Step::Done(result) => {
                    (world.now, call, result.is_ok()).hash(&mut world.trace);
                    results[call] = Some(result);
                    active.remove(&call);
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
    }
    results.into_iter().map(|result| result.expect("every call ends")).collect()
}

fn session(settings: Settings) -> Session {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    Session::with(app, settings)
}

fn text(content: String) -> MsgElement {
    tencent_chat::Element::text(content)
}

/// One-to-one and group messages in turn, each with a text of its own.
fn sends(session: &Session, count: usize) -> VecDeque<Call> {
    let options = CallOptions::default();
    (0..count)
        .map(|number| {
            let seed = number as u64 + 1;
            let body = [text(format!("message {number}"))];
            if number % 2 == 0 {
                session.call(&SendC2cMessage::new(format!("user{}", number % 97), body), &options, seed)
            } else {
                session.call(&SendGroupMessage::new(format!("group{}", number % 89), body), &options, seed)
            }
        })
        .collect::<Result<_, _>>()
        .unwrap()
}

fn most_within_a_second(times: &[u64]) -> usize {
    let mut first = 0;
    let mut most = 0;
    for (last, now) in times.iter().enumerate() {
        while times[first] + 1000 <= *now {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}

/// Runs sends and gives how many ended well, how many with an unknown outcome, how many with another error, and a hash of
/// everything that happened.
fn simulate(seed: u64, count: usize, machine: Machine) -> (usize, usize, usize, u64) {
    // Longer than the server remembers a message, so that its memory is what ends the repeats.
    let session = session(Settings::default().max_retries(12).max_retry_time(Duration::from_secs(900)));
    let mut world = World::new(seed, MUCH).on(machine);
    let results = run(&mut world, sends(&session, count), 1000);
    let (mut done, mut unknown, mut failed) = (0, 0, 0);
    for (number, result) in results.iter().enumerate() {
        let delivered = world.server.delivered.get(&format!("message {number}")).copied().unwrap_or(0);
        match result {
            Ok(_) => {
                done += 1;
                assert_eq!(delivered, 1, "message {number} was reported as sent");
            }
            Err(Error::OutcomeUnknown(_)) => {
                unknown += 1;
                assert!(delivered <= 1, "message {number} was delivered {delivered} times");
            }
            Err(error) => {
                failed += 1;
                assert_eq!(delivered, 0, "message {number} was reported as not sent: {error}");
            }
        }
    }
    for (path, times) in &world.sent {
        assert!(most_within_a_second(times) <= 200, "{path}: {}", most_within_a_second(times));
    }
    assert!(world.requests > count as u64 * 9 / 8, "the trouble struck");
    // Two endpoints with 200 requests a second each; the last retries take a while.
    let millis = world.now - START;
    assert!(millis < world.requests * 1000 / 400 * 5 / 4 + 240_000, "it took {} s", millis / 1000);
    (done, unknown, failed, world.trace.finish())
}

#[test]
fn of_100_000_messages_none_is_sent_twice_and_none_is_lost_without_a_word() {
    let (done, unknown, failed, _) = simulate(1, 100_000, Machine::default());
    println!("{done} sent, {unknown} unknown, {failed} not sent");
    assert_eq!(done + unknown + failed, 100_000);
    assert!(done > 99_900, "{done}");
}

#[test]
fn the_same_seed_replays_the_same_run_and_another_seed_gives_another() {
    for machine in [Machine::default(), Machine { late: 300, clock_is_set: true }] {
        let first = simulate(7, 3_000, machine);
        assert_eq!(first, simulate(7, 3_000, machine));
        assert_ne!(first.3, simulate(8, 3_000, machine).3);
    }
}

#[test]
fn late_timers_and_clocks_that_are_set_double_nothing_and_cost_no_time() {
    for (late, clock_is_set) in [(100, false), (300, false), (0, true), (300, true)] {
        let (done, unknown, failed, _) = simulate(11, 20_000, Machine { late, clock_is_set });
        println!("late {late}, clock set {clock_is_set}: {done} sent, {unknown} unknown, {failed} not sent");
        assert_eq!(done + unknown + failed, 20_000);
        // Whenever the clock is set ahead, the server may have forgotten what waits to be sent again, for all the machine
        // knows.
        assert!(done > if clock_is_set { 18_000 } else { 19_970 }, "{done}");
    }
}

#[test]
fn where_nothing_is_repeated_every_loss_is_reported() {
    let session = session(Settings::default().max_retries(0));
    let mut world = World::new(3, MUCH);
    let results = run(&mut world, sends(&session, 5_000), 50);
    let mut unknown = 0;
    for (number, result) in results.iter().enumerate() {
        let delivered = world.server.delivered.get(&format!("message {number}")).copied().unwrap_or(0);
        match result {
            Ok(_) => assert_eq!(delivered, 1),
            Err(Error::OutcomeUnknown(error)) => {
                unknown += 1;
                assert!(error.body.contains(&format!("message {number}")) && delivered <= 1);
            }
            Err(_) => assert_eq!(delivered, 0),
        }
    }
    assert!(unknown > 500, "{unknown}");
    assert_eq!(world.requests, 5_000);
}

#[test]
fn a_quarter_of_a_million_accounts_are_deleted_in_one_call_at_98_percent_of_the_rate() {
    let items = (0..250_000).map(|number| DeleteItem::new(format!("user{number}")));
    let calm = Trouble {
        not_sent: 0,
        lost_before: 0,
        lost_after: 0,
        gateway_before: 0,
        gateway_after: 0,
        truncated: 0,
        throttled: 0,
        failed_after: 0,
        too_large: 0,
    };
    let call = session(Settings::default()).call(&DeleteAccounts::new(items), &CallOptions::default(), 1).unwrap();
    let mut world = World::new(1, calm);
    let result = run(&mut world, [call].into(), 1).remove(0).unwrap();
    assert!(result.renamed(tencent_chat::Naming::Snake).failures.is_empty());
    assert_eq!(world.server.deleted.len(), 250_000);
    let times = &world.sent["v4/im_open_login_svc/account_delete"];
    assert_eq!(times.len(), 2_500);
    assert!(most_within_a_second(times) <= 100);
    let seconds = (times[times.len() - 1] - times[0]) as f64 / 1000.0;
    assert!(2_499.0 / seconds >= 98.0, "{} requests a second", 2_499.0 / seconds);
}

#[test]
fn a_long_call_with_failures_finishes_or_says_what_remains() {
    let names = || (0..50_000).map(|number| format!("user{number}"));
    for (seed, settings) in [(1, Settings::default()), (2, Settings::default().max_retries(0))] {
        let request = DeleteAccounts::new(names().map(DeleteItem::new));
        let call = session(settings).call(&request, &CallOptions::default(), seed).unwrap();
        let mut world = World::new(seed, MUCH);
        match run(&mut world, [call].into(), 1).remove(0) {
            Ok(outcome) => {
                let reply: Value = serde_json::from_str(outcome.raw()).unwrap();
                let order = reply["ResultItem"].as_array().unwrap().iter().map(|item| item["UserID"].as_str().unwrap());
                assert!(order.eq(names()), "the reply is in the caller's order");
            }
            Err(Error::PartialBatch(error)) => {
                assert_eq!(seed, 2, "with repeats everything gets done");
                let rest: Value = serde_json::from_str(error.rest.as_ref().unwrap()).unwrap();
                let rest: Vec<&str> = rest["DeleteItem"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|item| item["UserID"].as_str().unwrap())
                    .collect();
                assert_eq!(rest.len(), error.rest_items);
                let reply: Value = serde_json::from_str(&error.reply).unwrap();
                let done = reply["ResultItem"].as_array().unwrap().len();
                assert_eq!(done + rest.len(), 50_000, "every account is done or remains");
                assert!(names().all(|name| world.server.deleted.contains_key(&name) || rest.contains(&name.as_str())));
                let covered: Vec<_> = error.parts.iter().flat_map(|part| part.items.clone()).collect();
                assert!(covered.into_iter().eq(0..50_000), "the report covers every item once and in order");
            }
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn calls_that_are_stopped_again_and_again_say_what_was_done_and_finish() {
    let names = || (0..5_000).map(|number| format!("user{number}"));
    let endpoint = tencent_chat::schema::find("delete_accounts").unwrap();
    let mut stops = 0;
    for seed in 0..100 {
        let mut dice = Rng::with_seed(seed);
        let mut world = World::new(seed, MUCH);
        let accounts: Vec<Value> = names().map(|name| json!({"UserID": name})).collect();
        let mut left = Some(json!({"DeleteItem": accounts}).to_string());
        while let Some(params) = left {
            // Each time in a session of its own, as in a new process.
            let mut read = serde_json::Deserializer::from_str(&params);
            let options = CallOptions::default();
            let call = session(Settings::default())
                .call_endpoint(endpoint, &mut read, tencent_chat::Naming::Wire, &options, seed)
                .unwrap();
            let before: Vec<String> = world.server.deleted.keys().cloned().collect();
            world.stops = Some(world.now + dice.u64(..1_000));
            left = match run(&mut world, [call].into(), 1).remove(0) {
                Ok(_) => None,
                Err(Error::PartialBatch(error)) => {
                    stops += usize::from(error.stopped.is_some());
                    let given: Value = serde_json::from_str(&params).unwrap();
                    for part in &error.parts {
                        for item in part.items.clone() {
                            let name = given["DeleteItem"][item]["UserID"].as_str().unwrap().to_owned();
                            let is_deleted = world.server.deleted.contains_key(&name);
                            match part.state {
                                PartState::Processed => assert!(is_deleted),
                                PartState::NotProcessed => assert!(!is_deleted || before.contains(&name)),
                                PartState::Unknown => {}
                            }
                        }
                    }
                    error.rest.clone()
                }
                // The last request alone: deleting twice does no harm.
                Err(_) => Some(params),
            };
        }
        assert!(names().all(|name| world.server.deleted.contains_key(&name)), "{seed}");
    }
    assert!(stops > 100, "{stops}");
}
