use super::*;
use crate::call::Step;
use crate::error::TransportFailure;
use crate::generated::api::Region;
use crate::session::{App, Fleet, Session};
use crate::time::{Now, Timestamp};
use crate::usersig::SecretKey;
use crate::wire::{Failure, HttpResponse};

const OK: &str = r#"{"ErrorCode":0}"#;
const NOT_FOUND: &str = r#"{"ErrorCode":40003}"#;
const NOT_ADMIN: &str = r#"{"ErrorCode":60010}"#;
const PROFILE: &str = r#"{"from_account":"alice","profile_item":[{"tag":"Tag_Profile_IM_Nick","value":"Alice"}]}"#;
const ACCOUNT: &str = r#"{"owner_account":"alice","name":"News"}"#;

fn now() -> Now {
    Timestamp::from_secs(1_700_000_000).into()
}

fn each(endpoint: &str, concurrency: usize) -> Each {
    let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let options = CallOptions::default().max_retries(0).concurrency(concurrency).observed(crate::call::Level::Trace);
    Session::new(app).each(schema::find(endpoint).unwrap(), Naming::Snake, &options, None).unwrap()
}

fn begin(each: &mut Each, row: &str) -> Call {
    each.item(Some(row.to_owned()));
    called(each.begin(false, 1))
}

fn called(row: Option<Row>) -> Call {
    match row.unwrap().begun {
        Begun::Call(call) => *call,
        other => panic!("{other:?}"),
    }
}

/// Sends the next request of a call, however long it must wait, and gives it this.
fn answered(call: &mut Call, answer: Result<&str, TransportFailure>) -> Result<Outcome, Error> {
    let mut at = now();
    loop {
        match call.step(at) {
            Step::Wait { duration } => at = at.after(duration),
            Step::Send { id, .. } => match answer {
                Ok(body) => {
                    let response = HttpResponse { status: 200, headers: Vec::new(), body: body.into() };
                    call.received(id, response, at);
                }
                Err(failure) => call.failed(id, failure, "lost", at),
            },
            Step::Done(result) => return result,
            other => panic!("{other:?}"),
        }
    }
}

/// A walk over accounts to delete, with what was noted before.
fn deletions(noted: &str) -> Each {
    let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let endpoint = schema::find("delete_accounts").unwrap();
    let mut each = Session::new(app).bulk(endpoint, "{}", Naming::Snake, &CallOptions::default(), None).unwrap();
    each.read_journal(noted.as_bytes()).unwrap();
    each.open_journal().unwrap();
    each
}

#[test]
fn what_is_gone_counts_as_done_in_a_row_that_was_begun_before() {
    const GONE: &str = r#"{"ErrorCode":0,"ResultItem":[{"UserID":"a","ResultCode":70107}]}"#;
    let row = r#"{"user_id":"a"}"#;
    let end = |each: &mut Each| {
        each.item(Some(row.to_owned()));
        let mut call = called(each.begin(true, 1));
        let noted = each.journal_text().unwrap().text;
        let result = answered(&mut call, Ok(GONE));
        each.ended(&call, Some(&result));
        (noted, each.succeeded())
    };
    let mut first = deletions("");
    first.forgive_gone();
    let (noted, succeeded) = end(&mut first);
    assert_eq!(succeeded, 0);
    let mut again = deletions(&noted);
    again.forgive_gone();
    assert_eq!(end(&mut again).1, 1);
    assert_eq!(end(&mut deletions(&noted)).1, 0);
}

#[test]
fn items_that_failed_within_a_row_are_known_again_where_they_are_kept() {
    const FAILED: &str = r#"{"ErrorCode":0,"ResultItem":[{"GroupName":"a","ResultCode":30001}]}"#;
    let row = r#"{"from_account":"alice","group_name":["a"]}"#;
    let walk = |keeps: bool, noted: &str| {
        let mut each = each("add_friend_groups", 1);
        if keeps {
            each.keep_failures();
        }
        each.read_journal(noted.as_bytes()).unwrap();
        each.open_journal().unwrap();
        each.item(Some(row.to_owned()));
        let row = each.begin(true, 1);
        (each, row)
    };
    for keeps in [true, false] {
        let (mut first, row) = walk(keeps, "");
        let mut call = called(row);
        let result = answered(&mut call, Ok(FAILED));
        assert_eq!(result.as_ref().unwrap().failures().len(), 1);
        first.ended(&call, Some(&result));
        let (again, row) = walk(keeps, &first.journal_text().unwrap().text);
        let Begun::Skipped(failures) = row.unwrap().begun else { panic!("it was processed") };
        assert_eq!((failures.is_some(), again.succeeded()), (keeps, 1));
    }
}

#[test]
fn rows_can_be_checked_alone() {
    let mut each = deletions("");
    (0..150).for_each(|at| each.item(Some(format!(r#"{{"user_id":"user_{at}"}}"#))));
    each.item(Some("{}".to_owned()));
    let mut seen = Vec::new();
    while let Some(row) = each.begin(true, 0) {
        match row.begun {
            Begun::Call(call) => each.checked(&call),
            Begun::Refused(_) => each.delivered(),
            other => panic!("{other:?}"),
        }
        seen.push(row.count);
    }
    assert_eq!(seen, [100, 50, 1]);
    assert_eq!((each.read(), each.succeeded(), each.wants_item()), (151, 150, true));
}

fn ended(each: &mut Each, mut call: Call, answer: Result<&str, TransportFailure>) -> RowEnd {
    let result = answered(&mut call, answer);
    each.ended(&call, Some(&result))
}

#[test]
fn no_more_rows_begin_than_may_be_in_memory() {
    let mut each = each("set_profile", 2);
    let first = begin(&mut each, PROFILE);
    assert!(each.wants_row());
    begin(&mut each, PROFILE);
    assert!(!each.wants_row());
    assert_eq!(ended(&mut each, first, Ok(OK)), RowEnd::default());
    assert!(!each.wants_row(), "its result waits to be delivered");
    each.delivered();
    assert!(each.wants_row());
    each.stop();
    assert!(!each.wants_row());
    assert_eq!((each.read(), each.succeeded()), (2, 1));
}

#[test]
fn a_row_that_breaks_a_rule_has_ended() {
    let mut each = each("set_profile", 2);
    each.item(Some("{}".to_owned()));
    let Begun::Refused(refused) = each.begin(false, 1).unwrap().begun else { panic!("it has no profile") };
    assert_eq!(refused.class(), "invalid_request");
    assert!(each.wants_row());
    each.item(None);
    let row = each.begin(false, 1).unwrap();
    assert!(matches!(row.begun, Begun::Refused(_)) && row.first == 1);
    assert!(!each.wants_row());
    let progress = each.progress();
    assert_eq!((progress.parts, progress.parts_done, progress.failures), (2, 2, 2));
}

#[test]
fn what_may_be_sent_again_is_left_and_what_must_not_is_unknown() {
    let row = |endpoint, row, answer| {
        let mut each = each(endpoint, 1);
        let call = begin(&mut each, row);
        let RowEnd { rest, unknown, .. } = ended(&mut each, call, answer);
        (rest, unknown)
    };
    let (whole, account) = (Some(PROFILE.to_owned()), Some(ACCOUNT.to_owned()));
    // Refused for what it is.
    assert_eq!(row("set_profile", PROFILE, Ok(NOT_FOUND)), (None, None));
    // Refused for who calls, or for now.
    assert_eq!(row("set_profile", PROFILE, Ok(NOT_ADMIN)), (whole.clone(), None));
    assert_eq!(row("set_profile", PROFILE, Ok(r#"{"ErrorCode":40006}"#)), (whole.clone(), None));
    assert_eq!(row("set_profile", PROFILE, Err(TransportFailure::MaybeSent)), (whole, None));
    assert_eq!(row("create_official_account", ACCOUNT, Err(TransportFailure::NotSent)), (account.clone(), None));
    assert_eq!(row("create_official_account", ACCOUNT, Err(TransportFailure::MaybeSent)), (None, account.clone()));
    // Neither a success nor a clear refusal.
    assert_eq!(row("create_official_account", ACCOUNT, Ok(r#"{"ErrorCode":"?"}"#)), (None, account.clone()));
    // Given up by the driver.
    let mut each = each("create_official_account", 1);
    let call = begin(&mut each, ACCOUNT);
    assert_eq!(each.ended(&call, None), RowEnd { ends_walk: true, is_left: false, rest: None, unknown: account });
}

#[test]
fn an_error_of_the_caller_ends_the_walk_and_that_of_one_row_does_not() {
    for (answer, ends_walk) in [(NOT_ADMIN, true), (NOT_FOUND, false), (r#"{"ErrorCode":40006}"#, false)] {
        let mut each = each("set_profile", 2);
        let call = begin(&mut each, PROFILE);
        let end = ended(&mut each, call, Ok(answer));
        assert_eq!((end.ends_walk, end.is_left), (ends_walk, ends_walk), "{answer}");
        each.delivered();
        assert_eq!(each.wants_row(), !ends_walk);
    }
}

#[test]
fn a_row_without_a_reply_ends_the_walk_unless_another_row_had_one_since_it_began() {
    let lost = Err(TransportFailure::NotSent);
    let mut each = each("set_profile", 4);
    let [first, second, third] = [(); 3].map(|()| begin(&mut each, PROFILE));
    assert!(!ended(&mut each, first, Ok(NOT_FOUND)).ends_walk);
    assert!(!ended(&mut each, second, lost).ends_walk, "a refusal is a reply");
    let fourth = begin(&mut each, PROFILE);
    assert!(!ended(&mut each, third, lost).ends_walk, "it began before that reply");
    assert!(ended(&mut each, fourth, lost).ends_walk);
}

#[test]
fn a_stopped_row_has_a_while_to_come_back() {
    let mut each = each("create_official_account", 2);
    let [mut first, mut second] = [(); 2].map(|()| begin(&mut each, ACCOUNT));
    let ids = [&mut first, &mut second].map(|call| match call.step(now()) {
        Step::Send { id, .. } => id,
        Step::Wait { duration } => match call.step(now().after(duration)) {
            Step::Send { id, .. } => id,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    });
    let later = now().after(std::time::Duration::from_secs(1));
    for call in [&mut first, &mut second] {
        assert!(call.waits_when_stopped());
        call.stop("SIGTERM", later);
        assert!(matches!(call.step(later), Step::Wait { .. }));
    }
    first.received(ids[0], HttpResponse { status: 200, headers: Vec::new(), body: OK.into() }, later);
    assert!(matches!(first.step(later), Step::Done(Ok(_))));
    let over = later.after(std::time::Duration::from_secs(5));
    assert!(matches!(second.step(over), Step::Done(Err(Error::OutcomeUnknown(_)))));
}

#[test]
fn a_row_of_several_requests_leaves_what_is_left_of_it() {
    let users: Vec<_> = (0..150).map(|number| serde_json::json!({"user_id": format!("u{number}")})).collect();
    let row = serde_json::json!({"account_list": users, "New": 1}).to_string();
    let mut each = each("import_accounts", 2);
    let mut call = begin(&mut each, &row);
    let mut at = now();
    let mut answers = vec![r#"{"ErrorCode":70500}"#, OK];
    let result = loop {
        match call.step(at) {
            Step::Wait { duration } => at = at.after(duration),
            Step::Send { id, .. } => {
                let body = answers.pop().expect("it has two requests, one after the other");
                call.received(id, HttpResponse { status: 200, headers: Vec::new(), body: body.into() }, at);
            }
            Step::Done(result) => break result,
            other => panic!("{other:?}"),
        }
    };
    let RowEnd { ends_walk, rest, unknown, .. } = each.ended(&call, Some(&result));
    let rest: serde_json::Value = serde_json::from_str(&rest.unwrap()).unwrap();
    assert_eq!((ends_walk, unknown, rest["account_list"].as_array().unwrap().len()), (false, None, 50));
    assert_eq!(rest["account_list"][0]["user_id"], "u100");
}

#[test]
fn what_is_sent_in_the_url_is_in_what_is_left() {
    let mut each = each("get_server_ips", 2);
    let call = begin(&mut each, r#"{"nettype":5}"#);
    let rest = ended(&mut each, call, Err(TransportFailure::NotSent)).rest.unwrap();
    let mut again = begin(&mut self::each("get_server_ips", 1), &rest);
    let Step::Send { request, .. } = again.step(now().after(std::time::Duration::from_secs(9))) else {
        panic!("{rest}")
    };
    assert!(request.url.contains("nettype=5"), "{rest}: {}", request.url);
}

#[test]
fn progress_is_that_of_the_walk() {
    let mut each = each("set_profile", 2);
    let mut call = begin(&mut each, PROFILE);
    let result = answered(&mut call, Ok(OK));
    let events = each.events_of(&mut call);
    assert!(!events.is_empty());
    assert!(!events.iter().any(|event| matches!(event, CallEvent::Progress(_))), "{events:?}");
    each.ended(&call, Some(&result));
    assert_eq!((each.progress().parts, each.progress().items, each.progress().items_done), (1, 0, 1));
    let stopped = each.stopped("SIGTERM");
    assert_eq!(stopped.to_string(), "set_profile: ended after 1 rows, of which 1 succeeded: SIGTERM");
}

/// A walk over the items of a list.
fn bulk(endpoint: &str, params: &str, options: &CallOptions) -> Result<Each, Error> {
    let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    Session::new(app).bulk(schema::find(endpoint).unwrap(), params, Naming::Snake, options, None)
}

fn import() -> Each {
    bulk("import_accounts", "{}", &CallOptions::default().max_retries(0)).unwrap()
}

fn users(each: &mut Each, users: std::ops::Range<usize>) {
    for user in users {
        each.item(Some(format!(r#"{{"user_id":"u{user}"}}"#)));
    }
}

/// The body of the first request of a call.
fn body(call: &mut Call) -> serde_json::Value {
    let mut at = now();
    loop {
        match call.step(at) {
            Step::Wait { duration } => at = at.after(duration),
            Step::Send { request, .. } => return serde_json::from_slice(&request.body).unwrap(),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn items_begin_as_many_as_a_request_takes() {
    let mut each = import();
    users(&mut each, 0..99);
    assert!(each.wants_item() && each.begin(false, 1).is_none(), "one more fits");
    users(&mut each, 99..100);
    assert!(!each.wants_item());
    let row = each.begin(false, 1).unwrap();
    assert_eq!((row.first, row.count), (0, 100));
    users(&mut each, 100..103);
    let row = each.begin(true, 1).unwrap();
    assert_eq!((row.first, row.count), (100, 3));
    let sent = body(&mut called(Some(row)));
    assert_eq!(sent["AccountList"].as_array().unwrap().len(), 3);
    assert_eq!(sent["AccountList"][0]["UserID"], "u100");
    assert!(each.begin(true, 1).is_none());
    assert_eq!((each.progress().parts, each.read()), (2, 103));
}

#[test]
fn failures_have_the_indexes_of_the_source() {
    let mut each = import();
    users(&mut each, 0..250);
    let [first, _, third] = [(); 3].map(|()| called(each.begin(true, 1)));
    let refused = r#"{"ErrorCode":0,"FailAccounts":["u249"],"ResultItem":[{"UserID":"u249","ResultCode":70403}]}"#;
    let mut third = third;
    let result = answered(&mut third, Ok(refused));
    let outcome = result.as_ref().unwrap();
    assert_eq!(outcome.failures().iter().map(|failure| failure.index).collect::<Vec<_>>(), [Some(249)]);
    assert_eq!(each.ended(&third, Some(&result)), RowEnd::default());
    assert_eq!((each.progress().items_done, each.progress().failures, each.succeeded()), (50, 1, 49));
    let RowEnd { rest, .. } = ended(&mut each, first, Ok(r#"{"ErrorCode":70500}"#));
    let rest: serde_json::Value = serde_json::from_str(&rest.unwrap()).unwrap();
    assert_eq!(rest["account_list"].as_array().unwrap().len(), 100);
    assert_eq!((each.progress().failures, each.succeeded()), (101, 49));
}

#[test]
fn an_item_that_breaks_a_rule_is_refused_and_its_neighbors_are_not() {
    let mut each = import();
    users(&mut each, 0..2);
    each.item(Some(r#"{"user_id":5}"#.to_owned()));
    each.item(None);
    users(&mut each, 4..6);
    let mut rows = Vec::new();
    while let Some(row) = each.begin(true, 1) {
        let what = match row.begun {
            Begun::Call(_) => "sent".to_owned(),
            Begun::Refused(error) => error.to_string(),
            other => panic!("{other:?}"),
        };
        rows.push((row.first, row.count, what));
    }
    assert_eq!(
        rows.iter().map(|(first, count, _)| (*first, *count)).collect::<Vec<_>>(),
        [(0, 2), (2, 1), (3, 1), (4, 2)]
    );
    assert!(rows[1].2.starts_with("import_accounts: account_list[2].user_id: expected"), "{rows:?}");
    assert_eq!(rows[2].2, "import_accounts: account_list[3]: it cannot be read");
    assert_eq!((&*rows[0].2, &*rows[3].2), ("sent", "sent"));
}

#[test]
fn an_error_of_the_other_parameters_ends_the_walk() {
    let mut each = bulk("add_group_members", r#"{"group_id":5}"#, &CallOptions::default()).unwrap();
    each.item(Some(r#"{"member_account":"alice"}"#.to_owned()));
    let row = each.begin(true, 1).unwrap();
    assert!(matches!(&row.begun, Begun::Ends(error) if error.to_string().contains("group_id")), "{row:?}");
    assert!(!each.wants_item());
}

#[test]
fn only_a_list_that_is_split_can_be_a_source() {
    for (endpoint, params, message) in [
        ("set_profile", "{}", "set_profile: it has no list that is split over several requests: use `each`"),
        ("import_accounts", "[]", "import_accounts: expected an object"),
    ] {
        let error = bulk(endpoint, params, &CallOptions::default()).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    let mut twice = bulk("import_accounts", r#"{"AccountList":[]}"#, &CallOptions::default()).unwrap();
    users(&mut twice, 0..1);
    let row = twice.begin(true, 1).unwrap();
    assert!(matches!(&row.begun, Begun::Ends(_) | Begun::Refused(_)), "{row:?}");
    let names = list_names(schema::find("import_accounts").unwrap(), Naming::Camel).unwrap();
    assert_eq!(names, ["accountList", "AccountList"]);
}

#[test]
fn requests_that_follow_one_another_go_one_by_one_and_end_with_the_first_failure() {
    let mut each = bulk("add_friends", r#"{"from_account":"alice"}"#, &CallOptions::default().max_retries(0)).unwrap();
    let size = max_items_of("add_friends");
    for user in 0..2 * size {
        each.item(Some(format!(r#"{{"to_account":"u{user}","add_source":"AddSource_Type_SDK"}}"#)));
    }
    let first = called(each.begin(true, 1));
    assert!(each.begin(true, 1).is_none(), "the first one is under way");
    assert!(ended(&mut each, first, Ok(r#"{"ErrorCode":30006}"#)).ends_walk);
    each.delivered();
    let row = each.begin(true, 1).unwrap();
    let Begun::Unsent(rest) = row.begun else { panic!("{row:?}") };
    let rest: serde_json::Value = serde_json::from_str(&rest).unwrap();
    assert_eq!((row.first, row.count, rest["add_friend_item"].as_array().unwrap().len()), (size, size, size));
}

fn max_items_of(endpoint: &str) -> usize {
    crate::call::max_items(schema::find(endpoint).unwrap()).unwrap()
}

#[test]
fn numbers_by_which_messages_are_recognized_differ_from_request_to_request() {
    let params = r#"{"msg_body":[{"MsgType":"New","MsgContent":{}}],"msg_random":7,"msg_seq":9}"#;
    let mut each = bulk("batch_send_c2c_message", params, &CallOptions::default()).unwrap();
    for user in 0..600 {
        each.item(Some(format!("\"u{user}\"")));
    }
    let [first, second] = [(); 2].map(|()| body(&mut called(each.begin(true, 1))));
    assert_eq!((&first["MsgRandom"], &first["MsgSeq"]), (&serde_json::json!(7), &serde_json::json!(9)));
    assert_eq!((&second["MsgRandom"], &second["MsgSeq"]), (&serde_json::json!(507), &serde_json::json!(509)));
}

#[test]
fn items_that_were_read_when_the_walk_ended_are_left() {
    let mut each = import();
    users(&mut each, 0..3);
    each.item(None);
    users(&mut each, 4..5);
    assert!(each.begin(false, 1).is_none());
    each.stop();
    let mut rows = Vec::new();
    while let Some(row) = each.begin(false, 1) {
        let rest = match row.begun {
            Begun::Unsent(rest) => rest,
            Begun::Refused(error) => error.to_string(),
            other => panic!("{other:?}"),
        };
        rows.push((row.first, row.count, rest));
    }
    assert_eq!(rows[0], (0, 3, r#"{"account_list":[{"user_id":"u0"},{"user_id":"u1"},{"user_id":"u2"}]}"#.to_owned()));
    assert_eq!(rows[1], (3, 1, "import_accounts: account_list[3]: it cannot be read".to_owned()));
    assert_eq!(rows[2], (4, 1, r#"{"account_list":[{"user_id":"u4"}]}"#.to_owned()));
    assert_eq!((each.read(), each.succeeded(), rows.len()), (5, 0, 3));
}

#[test]
fn slots_are_reserved_for_the_requests_that_are_still_to_be_sent() {
    let walk = |fleet: Option<Fleet>| {
        let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
        let session = Session::new(app);
        fleet.map_or(Ok(()), |fleet| session.share_rates(fleet)).unwrap();
        let (endpoint, options) = (schema::find("import_accounts").unwrap(), CallOptions::default().concurrency(4));
        session.bulk(endpoint, "{}", Naming::Snake, &options, Some(950)).unwrap()
    };
    let row = |each: &mut Each, number: usize| {
        users(each, number * 100..number * 100 + 100);
        called(each.begin(false, 1))
    };
    let reserved = |each: &mut Each| match row(each, 0).step(now()) {
        Step::Reserve { reservation, .. } => reservation.arguments[0].clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(reserved(&mut walk(Some(Fleet::default()))), "10");

    // Another process did what follows the first row.
    let mut first = walk(None);
    first.open_journal().unwrap();
    let [_, second, third] = [0, 1, 2].map(|number| row(&mut first, number));
    for call in [second, third] {
        ended(&mut first, call, Ok(OK));
    }
    let mut again = walk(Some(Fleet::default()));
    again.read_journal(first.journal_text().unwrap().text.as_bytes()).unwrap();
    again.open_journal().unwrap();
    assert_eq!(reserved(&mut again), "8");
}

#[test]
fn items_of_a_journal_that_are_gone_are_no_failures_where_they_count_as_done() {
    let walk = |options: &CallOptions| {
        let mut each = bulk("delete_accounts", "{}", options).unwrap();
        each.item(Some(r#"{"user_id":"alice"}"#.to_owned()));
        each.item(Some(r#"{"user_id":"bob"}"#.to_owned()));
        each
    };
    let mut first = walk(&CallOptions::default());
    first.open_journal().unwrap();
    let call = called(first.begin(true, 1));
    let reply =
        r#"{"ErrorCode":0,"ResultItem":[{"ResultCode":70107,"UserID":"alice"},{"ResultCode":70169,"UserID":"bob"}]}"#;
    ended(&mut first, call, Ok(reply));
    let journal = first.journal_text().unwrap().text;
    let skipped = |is_success| {
        let mut again = walk(&CallOptions::default().gone_is_success(is_success));
        again.read_journal(journal.as_bytes()).unwrap();
        again.open_journal().unwrap();
        let Some(Row { begun: Begun::Skipped(failed), .. }) = again.begin(true, 1) else { panic!("it is not skipped") };
        let codes: Vec<_> = Failure::of_json(&failed.unwrap()).iter().map(|failure| failure.code).collect();
        (codes, again.succeeded())
    };
    assert_eq!(skipped(false), (vec![Some(70107), Some(70169)], 0));
    assert_eq!(skipped(true), (vec![Some(70169)], 1));
}
