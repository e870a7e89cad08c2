//! Walks that are killed at any byte of their journal and at any time, and start again: nothing is done twice that must not be, nothing
//! is missing, and the journal can be read each time.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Value, json};

use super::*;
use crate::call::Step;
use crate::generated::api::Region;
use crate::session::{App, Rate, Session, Settings};
use crate::time::{Now, Timestamp};
use crate::usersig::SecretKey;
use crate::wire::HttpResponse;

/// How many processes die in all runs together.
const KILLS: usize = 1_000;

/// A server, and what it did: the names of rows or items, in order.
#[derive(Default)]
struct Server(Vec<String>);

impl Server {
    /// Answers as a server in trouble does.
    fn answer(&mut self, body: &[u8], rng: &mut Rng) -> Result<HttpResponse, TransportFailure> {
        let trouble = rng.u32(0..100);
        if trouble < 4 {
            return Err(TransportFailure::NotSent);
        }
        let refused = |code: u32| json!({"ActionStatus": "FAIL", "ErrorCode": code, "ErrorInfo": ""}).to_string();
        let reply = |status, body: String| Ok(HttpResponse { status, headers: Vec::new(), body: body.into_bytes() });
        match trouble {
            4..8 => return Err(TransportFailure::MaybeSent),
            8..11 => return reply(200, refused(40003)),
            11..13 => return reply(503, String::new()),
            _ => {}
        }
        let body: Value = serde_json::from_slice(body).unwrap();
        self.0.extend(names(&body));
        match trouble {
            13..17 => Err(TransportFailure::MaybeSent),
            17..20 => reply(502, String::new()),
            _ => reply(200, r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#.to_owned()),
        }
    }
}

/// What a body is about.
fn names(body: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    if let Some(accounts) = body["AccountList"].as_array() {
        return accounts.iter().map(|account| text(&account["UserID"])).collect();
    }
    if let Some(members) = body["Members_Account"].as_array() {
        return members.iter().map(text).collect();
    }
    if let Some(messages) = body["MsgList"].as_array() {
        return messages.iter().map(|message| text(&message["From_Account"])).collect();
    }
    vec![text(&body["Name"])]
}

/// What is called, and with what.
struct Work {
    endpoint: &'static str,
    /// The other fields, where the items are those of a list.
    params: Option<&'static str>,
    item: fn(usize) -> String,
    count: usize,
    is_repeatable: bool,
    is_in_order: bool,
}

const WORKS: [Work; 4] = [
    Work {
        endpoint: "create_official_account",
        params: None,
        item: |nth| json!({"owner_account": "alice", "name": format!("n{nth}")}).to_string(),
        count: 60,
        is_repeatable: false,
        is_in_order: false,
    },
    Work {
        endpoint: "import_accounts",
        params: Some("{}"),
        item: |nth| json!({"user_id": format!("n{nth}")}).to_string(),
        count: 1_000,
        is_repeatable: true,
        is_in_order: false,
    },
    Work {
        endpoint: "mute_group_members",
        params: Some(r#"{"group_id":"g","mute_time":60}"#),
        item: |nth| json!(format!("n{nth}")).to_string(),
        count: 1_000,
        is_repeatable: false,
        is_in_order: false,
    },
    Work {
        endpoint: "import_group_messages",
        params: Some(r#"{"group_id":"g"}"#),
        item: |nth| {
            let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]);
            json!({"from_account": format!("n{nth}"), "send_time": 1_600_000_000 + nth, "msg_body": body}).to_string()
        },
        count: 100,
        is_repeatable: false,
        is_in_order: true,
    },
];

/// How a process ended.
#[derive(Debug, PartialEq)]
enum Fate {
    Killed,
    /// With the names of what may have been done.
    Finished(BTreeSet<String>),
}

/// A process: it reads the journal, goes on, and dies after so many of its acts.
struct Process<'p> {
    work: &'p Work,
    /// The item with which its input begins.
    from: usize,
    disk: &'p mut Vec<u8>,
    server: &'p mut Server,
    rng: &'p mut Rng,
    life: usize,
}

impl Process<'_> {
    /// Whether it lives to do something more.
    fn lives(&mut self) -> bool {
        self.life = self.life.saturating_sub(1);
        self.life > 0
    }

    fn run(mut self) -> Fate {
        let mut each = each_from(self.work, self.from);
        each.read_journal(self.disk)
            .and_then(|()| each.open_journal())
            .unwrap_or_else(|error| panic!("{error}\n{}", String::from_utf8_lossy(self.disk)));
        let mut unknown = BTreeSet::new();
        let (mut read, mut calls, mut now) = (self.from, Vec::<Call>::new(), now());
        // The server was not reached, which ends a walk.
        let mut is_over = false;
        loop {
            while read < self.work.count && each.wants_item() {
                each.item(Some((self.work.item)(read)));
                read += 1;
            }
            while let Some(row) = each.begin(read == self.work.count, self.rng.u64(..)) {
                match row.begun {
                    Begun::Call(call) => calls.push(*call),
                    Begun::Skipped(None) => {}
                    Begun::Unsent(_) if is_over => {}
                    other => panic!("{other:?}"),
                }
            }
            if !self.append(&mut each) {
                return Fate::Killed;
            }
            if calls.is_empty() && (is_over || read == self.work.count) {
                assert!(is_over || each.source_ended().is_ok());
                return Fate::Finished(unknown);
            }
            if calls.is_empty() {
                continue;
            }
            let at = self.rng.usize(0..calls.len());
            match calls[at].step(now) {
                Step::Send { id, request, .. } => {
                    if !self.lives() {
                        return Fate::Killed;
                    }
                    let answer = self.server.answer(&request.body, self.rng);
                    if !self.lives() {
                        return Fate::Killed;
                    }
                    match answer {
                        Ok(response) => calls[at].received(id, response, now),
                        Err(failure) => calls[at].failed(id, failure, "trouble", now),
                    }
                }
                Step::Wait { duration } => now = now.after(duration),
                Step::Done(result) => {
                    let call = calls.swap_remove(at);
                    let end = each.ended(&call, Some(&result));
                    is_over |= end.ends_walk;
                    if let Some(row) = end.unknown {
                        let wire = schema::write_request(
                            schema::find(self.work.endpoint).unwrap(),
                            &mut serde_json::Deserializer::from_str(&row),
                            Naming::Snake,
                            Naming::Wire,
                            schema::Check::Strict,
                            None,
                        );
                        unknown.extend(names(&serde_json::from_str(&wire.unwrap().json).unwrap()));
                    }
                    if !self.append(&mut each) {
                        return Fate::Killed;
                    }
                    each.delivered();
                }
                other => panic!("{other:?}"),
            }
        }
    }

    /// Appends what there is to append, or only the beginning of it when the process dies meanwhile.
    fn append(&mut self, each: &mut Each) -> bool {
        let Some(JournalText { text, .. }) = each.journal_text() else { return true };
        let lives = self.lives();
        let written = if lives { text.len() } else { self.rng.usize(0..=text.len()) };
        self.disk.extend_from_slice(&text.as_bytes()[..written]);
        lives
    }
}

fn now() -> Now {
    Timestamp::from_secs(1_700_000_000).into()
}

fn each_of(work: &Work) -> Each {
    each_from(work, 0)
}

/// The same for the items from this one on.
fn each_from(work: &Work, from: usize) -> Each {
    let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let settings = Settings::default().max_retries(1).rate("*", Rate::per_second(f64::INFINITY));
    let (session, endpoint) = (Session::with(app, settings), schema::find(work.endpoint).unwrap());
    let (options, count) = (CallOptions::default().concurrency(4), Some(work.count - from));
    let each = match work.params {
        Some(params) => session.bulk(endpoint, params, Naming::Snake, &options, count),
        None => session.each(endpoint, Naming::Snake, &options, count),
    };
    each.unwrap()
}

#[test]
fn killed_at_any_byte_nothing_is_done_twice_that_must_not_be_and_nothing_is_missing() {
    let (mut kills, mut seed) = (0, 0);
    while kills < KILLS {
        let work = &WORKS[seed % WORKS.len()];
        let mut rng = Rng::with_seed(seed as u64);
        let (mut disk, mut server) = (Vec::new(), Server::default());
        // Processes that die, and in the end some that live, until nothing is left that can be sent again.
        let mut deaths = rng.usize(1..12);
        let mut from = 0;
        let unknown = loop {
            let life = if deaths > 0 { rng.usize(1..60) } else { usize::MAX };
            let process = Process { work, from, disk: &mut disk, server: &mut server, rng: &mut rng, life };
            match process.run() {
                Fate::Killed => {
                    kills += 1;
                    deaths = deaths.saturating_sub(1);
                }
                Fate::Finished(unknown) => {
                    let done: BTreeSet<_> = server.0.iter().chain(&unknown).cloned().collect();
                    if (0..work.count).all(|nth| done.contains(&format!("n{nth}"))) {
                        break unknown;
                    }
                    if work.is_in_order && !unknown.is_empty() {
                        // The caller looks what took effect, and goes on after it with another journal.
                        from = server.0.len();
                        disk.clear();
                    }
                }
            }
        };
        if work.is_repeatable {
            assert!(unknown.is_empty(), "seed {seed}: {unknown:?}");
        } else {
            let once: BTreeSet<_> = server.0.iter().collect();
            assert_eq!(once.len(), server.0.len(), "seed {seed}: {:?}", server.0);
        }
        if work.is_in_order {
            let in_order = (0..server.0.len()).map(|nth| format!("n{nth}"));
            assert!(server.0.iter().cloned().eq(in_order), "seed {seed}: {:?}", server.0);
        }
        seed += 1;
    }
}

#[test]
fn a_finished_walk_is_not_sent_again_and_counts() {
    let work = Work { count: 300, ..WORKS[1] };
    let (mut disk, mut server, mut rng) = (Vec::new(), Server::default(), Rng::with_seed(7));
    let is_done = |disk: &[u8]| matches!(each_read(&work, disk).begin(true, 1).unwrap().begun, Begun::Skipped(_));
    while !is_done(&disk) {
        Process { work: &work, from: 0, disk: &mut disk, server: &mut server, rng: &mut rng, life: usize::MAX }.run();
    }
    let mut each = each_read(&work, &disk);
    let row = each.begin(true, 1).unwrap();
    assert_eq!((row.first, row.count), (0, 100));
    assert_eq!((each.read(), each.succeeded(), each.progress().items_done), (100, 100, 100));
}

/// A walk that has read a journal and its first row.
fn each_read(work: &Work, disk: &[u8]) -> Each {
    let mut each = each_of(work);
    each.read_journal(disk).unwrap();
    each.open_journal().unwrap();
    for nth in 0..100 {
        each.item(Some((work.item)(nth)));
    }
    each
}

/// A journal of some rows, all of which were processed but for the last, which was begun.
fn journal(work: &Work, rows: usize) -> String {
    let mut each = each_of(work);
    each.open_journal().unwrap();
    let mut text = String::new();
    for row in 0..rows {
        each.item(Some((work.item)(row)));
        let Some(Row { begun: Begun::Call(mut call), .. }) = each.begin(true, 1) else { panic!("row {row}") };
        text += &each.journal_text().unwrap().text;
        let Step::Send { id, .. } = call.step(now()) else { panic!("row {row}") };
        if row + 1 < rows {
            let body = br#"{"ErrorCode":0}"#.to_vec();
            call.received(id, HttpResponse { status: 200, headers: Vec::new(), body }, now());
            let Step::Done(result) = call.step(now()) else { panic!("row {row}") };
            each.ended(&call, Some(&result));
            text += &each.journal_text().unwrap().text;
            each.delivered();
        }
    }
    text
}

/// A journal that was only begun.
fn header(work: &Work) -> String {
    let mut each = each_of(work);
    each.open_journal().unwrap();
    each.journal_text().unwrap().text
}

fn opened(work: &Work, disk: &str) -> Result<Each, Error> {
    let mut each = each_of(work);
    // In pieces of any size.
    disk.as_bytes().chunks(7).try_for_each(|piece| each.read_journal(piece))?;
    each.open_journal().map(|()| each)
}

#[test]
fn begins_that_must_not_be_lost_are_synced() {
    for work in &WORKS {
        let mut each = each_of(work);
        each.open_journal().unwrap();
        let first = each.journal_text().unwrap();
        assert!(
            first.text.ends_with('\n') && first.text.contains(&format!(" journal 1 {} 1400000000 ", work.endpoint))
        );
        each.item(Some((work.item)(0)));
        each.begin(true, 1).unwrap();
        let begin = each.journal_text().unwrap();
        assert!(begin.text.contains(" begin 0 "), "{begin:?}");
        assert_eq!(begin.sync, !work.is_repeatable);
        assert!(each.journal_text().is_none());
    }
}

#[test]
fn a_row_without_an_end_is_not_sent_again_where_that_could_do_harm() {
    let work = &WORKS[0];
    let text = journal(work, 3);
    let mut each = opened(work, &text).unwrap();
    let resume = each.journal_text().unwrap().text;
    assert!(resume.ends_with(" resume\n"), "{resume}");
    for row in 0..2 {
        each.item(Some((work.item)(row)));
        assert!(matches!(each.begin(true, 1).unwrap().begun, Begun::Skipped(None)));
    }
    each.item(Some((work.item)(2)));
    let Begun::Call(mut call) = each.begin(true, 1).unwrap().begun else { panic!("it may have been sent") };
    assert!(each.journal_text().is_none());
    let Step::Done(result) = call.step(now()) else { panic!("it is not sent") };
    assert!(matches!(result, Err(Error::OutcomeUnknown(_))), "{result:?}");
    let end = each.ended(&call, Some(&result));
    assert_eq!((end.ends_walk, end.rest, end.unknown.is_some()), (false, None, true));
    assert!(each.journal_text().is_none());
    assert_eq!((each.read(), each.succeeded()), (3, 2));
}

#[test]
fn what_follows_a_row_without_an_end_in_order_is_not_sent() {
    let work = &WORKS[3];
    let text = journal(work, 1);
    let mut each = opened(work, &text).unwrap();
    each.item(Some((work.item)(0)));
    let Begun::Call(mut call) = each.begin(true, 1).unwrap().begun else { panic!("it may have been sent") };
    each.item(Some((work.item)(1)));
    assert!(each.begin(true, 1).is_none(), "it waits for the first row");
    let Step::Done(result) = call.step(now()) else { panic!("it is not sent") };
    let end = each.ended(&call, Some(&result));
    assert_eq!((end.ends_walk, end.rest, end.unknown.is_some()), (true, None, true));
    assert!(matches!(each.begin(true, 1).unwrap().begun, Begun::Unsent(_)));
}

#[test]
fn another_input_is_refused_before_it_is_sent() {
    let work = &WORKS[0];
    let text = journal(work, 3);
    let mut each = opened(work, &text).unwrap();
    each.item(Some((work.item)(1)));
    let Begun::Ends(error) = each.begin(true, 1).unwrap().begun else { panic!("it is another row") };
    assert!(error.to_string().contains("row 0 differs"), "{error}");
    assert!(!each.wants_item());
    let (one, two) = (&Work { count: 1, ..WORKS[1] }, &Work { count: 2, ..WORKS[1] });
    let mut longer = opened(two, &journal(one, 1)).unwrap();
    (0..2).for_each(|nth| longer.item(Some((two.item)(nth))));
    let Begun::Ends(error) = longer.begin(true, 1).unwrap().begun else { panic!("it has another item") };
    assert!(error.to_string().contains("rows were added to the input: it had 1 when"), "{error}");
    let mut short = opened(work, &text).unwrap();
    short.item(Some((work.item)(0)));
    short.begin(true, 1).unwrap();
    assert!(short.source_ended().unwrap_err().to_string().contains("it has 1 rows, and the journal 3"));
    for other in [&WORKS[1], &Work { params: Some(r#"{"group_id":"h","mute_time":60}"#), ..WORKS[2] }] {
        let own = header(&WORKS[2]);
        let error = opened(other, &own).unwrap_err();
        assert!(error.to_string().contains("it is that of other calls"), "{error}");
    }
}

#[test]
fn a_journal_of_another_server_is_refused_and_an_older_one_without_a_server_goes_on() {
    let work = &WORKS[0];
    let line = |record: &str| format!("{:08x} {record}\n", (crate::call::fingerprint(&[record]) >> 32) as u32);
    let text = journal(work, 3);
    let (head, rest) = text.split_once('\n').unwrap();
    let (calls, server) = head.split_once(' ').unwrap().1.rsplit_once(' ').unwrap();
    assert_eq!(line(&format!("{calls} {server}")).trim_end(), head);
    let elsewhere = [line(&format!("{calls} http://127.0.0.1:8080")), rest.to_owned()].concat();
    let error = opened(work, &elsewhere).unwrap_err().to_string();
    let said = format!("begun with the server http://127.0.0.1:8080, and these calls go to {server}. Another server");
    assert!(error.contains(&said), "{error}");
    let mut older = opened(work, &[line(calls), rest.to_owned()].concat()).unwrap();
    older.item(Some((work.item)(0)));
    assert!(matches!(older.begin(true, 1).unwrap().begun, Begun::Skipped(None)));
}

#[test]
fn a_line_may_be_cut_only_where_a_process_ended() {
    let work = &WORKS[0];
    let text = journal(work, 3);
    let lines: Vec<&str> = text.lines().collect();
    // The end is cut at any byte.
    for cut in 0..text.len() {
        let mut each = opened(work, &text[..cut]).unwrap_or_else(|error| panic!("cut at {cut}: {error}"));
        let next = each.journal_text().unwrap().text;
        let again = [&text[..cut], &next].concat();
        opened(work, &again).unwrap_or_else(|error| panic!("cut at {cut}, and again: {error}"));
    }
    let damaged = text.replacen(lines[2], &lines[2][1..], 1);
    let error = opened(work, &damaged).unwrap_err().to_string();
    assert!(error.starts_with("the journal cannot be used: line 3 is damaged"), "{error}");
    let other = opened(work, "user_id\nalice\n").unwrap_err().to_string();
    assert_eq!(other, "the journal cannot be used: it is not a journal");
    // A record of a row that never began.
    let unbegun = [lines[0], lines[2], ""].join("\n");
    assert!(opened(work, &unbegun).unwrap_err().to_string().contains("line 2 is damaged"));
}

#[test]
fn a_journal_whose_line_breaks_a_tool_converted_goes_on() {
    let work = &WORKS[0];
    let text = journal(work, 3).replace('\n', "\r\n");
    let mut each = opened(work, &text).unwrap();
    let again = [&text, &*each.journal_text().unwrap().text].concat();
    let mut each = opened(work, &again).unwrap();
    for row in 0..2 {
        each.item(Some((work.item)(row)));
        assert!(matches!(each.begin(true, 1).unwrap().begun, Begun::Skipped(None)), "row {row}");
    }
}

#[test]
fn a_file_without_line_breaks_is_refused_before_all_of_it_is_read() {
    for (text, pieces) in [(String::new(), 2), (header(&WORKS[0]), 1 << 11)] {
        let mut each = each_of(&WORKS[0]);
        each.read_journal(text.as_bytes()).unwrap();
        let piece = vec![0; 1 << 15];
        let read = (0..=pieces).position(|_| each.read_journal(&piece).is_err());
        assert!(read.is_some());
        let error = each.open_journal().unwrap_err().to_string();
        assert_eq!(error, "the journal cannot be used: it is not a journal");
    }
}

#[test]
fn failed_items_of_requests_that_were_processed_are_known_again() {
    let work = Work { count: 100, ..WORKS[1] };
    let mut each = each_of(&work);
    each.open_journal().unwrap();
    (0..100).for_each(|nth| each.item(Some((work.item)(nth))));
    let Some(Row { begun: Begun::Call(mut call), .. }) = each.begin(true, 1) else { panic!("it begins") };
    let Step::Send { id, .. } = call.step(now()) else { panic!("it is sent") };
    let body = br#"{"ErrorCode":0,"FailAccounts":["n42"]}"#.to_vec();
    call.received(id, HttpResponse { status: 200, headers: Vec::new(), body }, now());
    let Step::Done(result) = call.step(now()) else { panic!("it is done") };
    let failures = result.as_ref().unwrap().failures().to_vec();
    each.ended(&call, Some(&result));
    let text = each.journal_text().unwrap().text;
    let mut again = opened(&work, &text).unwrap();
    (0..100).for_each(|nth| again.item(Some((work.item)(nth))));
    let row = again.begin(true, 1).unwrap();
    let Begun::Skipped(Some(json)) = row.begun else { panic!("{row:?} {text}") };
    assert_eq!(crate::wire::Failure::of_json(&json), failures);
    assert_eq!((failures[0].index, failures.len(), again.succeeded()), (Some(42), 1, 99));
}

#[test]
fn a_row_that_is_not_sent_because_the_journal_is_full_is_left() {
    let work = &WORKS[0];
    let mut each = each_of(work);
    each.open_journal().unwrap();
    each.item(Some((work.item)(0)));
    let Some(Row { begun: Begun::Call(call), .. }) = each.begin(true, 1) else { panic!("it begins") };
    let end = each.unsent(&call);
    assert_eq!((end.ends_walk, end.unknown), (true, None));
    assert_eq!(end.rest.unwrap(), (work.item)(0));
    assert!(!each.wants_item());
}

#[test]
fn a_journal_takes_nine_bytes_a_row() {
    assert_eq!(size_of::<u64>() + journal::BYTES_OF_STATE, 9);
}
