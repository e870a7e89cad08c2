//! The items of a source, as many a request as it takes, and walks that note in a journal what became of their rows.

mod answering;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::{StreamExt, TryStreamExt, stream};
use tencent_chat::api::{AccountItem, AddGroupMemberItem, AddGroupMembers, CreateOfficialAccount, ImportAccounts};
use tencent_chat::{Naming, Request};
use tencent_chat_reqwest::{CallEvent, CallOptions, Client, Error, Journal, StopHandle};

use self::answering::{NOT_ADMIN, NOT_FOUND, OK, client, response};

fn account(number: usize) -> AccountItem {
    AccountItem::new(format!("user_{number}"))
}

/// A row that must not be sent twice.
fn news(number: usize) -> CreateOfficialAccount {
    CreateOfficialAccount::new(format!("user_{number}"), "News")
}

fn one_at_a_time() -> CallOptions {
    CallOptions::default().concurrency(1)
}

/// A file that no other test has.
fn path(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("tencent-chat-{}-{name}.journal", std::process::id()));
    let _ = fs::remove_file(&path);
    path
}

#[tokio::test]
async fn items_are_sent_as_many_a_request_as_it_takes() {
    let chat = client(|_| async { response(200, OK) });
    let read = Arc::new(AtomicUsize::new(0));
    let items = (0..250).map(account).inspect({
        let read = read.clone();
        move |_| _ = read.fetch_add(1, Ordering::Relaxed)
    });
    let mut results = chat.bulk_with(ImportAccounts::new(), items, &one_at_a_time());
    let mut ranges = Vec::new();
    while let Some(ended) = results.try_next().await.unwrap() {
        assert!(ended.result.is_ok());
        ranges.push((ended.first, ended.count));
        assert!(read.load(Ordering::Relaxed) <= ranges.len() * 100 + 100);
    }
    assert_eq!(ranges, [(0, 100), (100, 100), (200, 50)]);
    let streamed = chat.bulk_stream(ImportAccounts::new(), stream::iter((0..101).map(account)), &one_at_a_time());
    assert_eq!(streamed.count().await, 2);
}

#[tokio::test]
async fn the_other_fields_are_in_each_request() {
    let sent = Arc::new(AtomicUsize::new(0));
    let chat = client({
        let sent = sent.clone();
        move |body| {
            assert!(body.contains(r#""GroupId":"g""#), "{body}");
            sent.fetch_add(1, Ordering::Relaxed);
            async { response(200, OK) }
        }
    });
    let members = (0..150).map(|number| AddGroupMemberItem::new(format!("user_{number}")));
    let summary = chat.bulk(AddGroupMembers::new("g", Vec::<AddGroupMemberItem>::new()), members).all().await.unwrap();
    assert_eq!((summary.read, summary.succeeded), (150, 150));
    assert!(sent.load(Ordering::Relaxed) > 1);
}

#[tokio::test]
async fn a_summary_has_items_that_failed_alone_and_with_their_request() {
    let chat = client(|body| async move {
        match &body {
            body if body.contains("\"user_100\"") => response(200, NOT_FOUND),
            body if body.contains("\"user_200\"") => response(502, ""),
            body if body.contains("\"user_0\"") => response(200, r#"{"ErrorCode":0,"FailAccounts":["user_7"]}"#),
            _ => response(200, OK),
        }
    });
    let mut items: Vec<_> = (0..350).map(account).collect();
    items[349].user_id = "x".repeat(40);
    let summary = chat.bulk_with(ImportAccounts::new(), items.clone(), &one_at_a_time()).all().await.unwrap();
    assert_eq!((summary.read, summary.succeeded, summary.failures.len()), (350, 148, 202));
    assert_eq!(summary.rest, items[200..300]);
    let alone = &summary.failures[0];
    assert_eq!((alone.index, alone.item.as_ref(), &alone.error), (Some(7), Some(&items[7]), &None));
    assert_eq!(alone.failure.as_ref().unwrap().item, "user_7");
    assert!(matches!(summary.failures[1].error, Some(Error::Api(_))));
    let Some(Error::InvalidRequest(refused)) = &summary.failures[201].error else { panic!("it is too long") };
    assert_eq!((summary.failures[201].index, refused.path.as_str()), (Some(349), "AccountList[349].UserID"));
}

#[tokio::test]
async fn a_walk_goes_on_where_the_journal_ends() {
    let journal = path("goes-on");
    let rows = || (0..4).map(news);
    let chat = client(|body| async move {
        match &body {
            body if body.contains("user_1") => response(502, ""),
            body if body.contains("user_2") => response(200, NOT_ADMIN),
            _ => response(200, OK),
        }
    });
    let first = chat.each_with(rows(), &one_at_a_time()).journal(&journal).all().await.unwrap_err();
    assert_eq!((first.summary.read, first.summary.succeeded), (3, 1));
    let sent = Arc::new(Mutex::new(Vec::new()));
    let chat = client({
        let sent = sent.clone();
        move |body| {
            sent.lock().unwrap().push(body);
            async { response(200, OK) }
        }
    });
    let results: Vec<_> = chat.each_with(rows(), &one_at_a_time()).journal(&journal).try_collect().await.unwrap();
    assert_eq!(results.iter().map(|ended| ended.index).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(matches!(results[0].result, Err(Error::OutcomeUnknown(_))));
    let third = chat.each(rows()).journal(&journal).all().await.unwrap();
    assert_eq!((third.read, third.succeeded, third.unknown.len()), (4, 3, 1));
    assert_eq!(sent.lock().unwrap().len(), 2);

    let other = chat.each([news(0), news(2)]).journal(&journal).all().await.unwrap_err();
    assert!(other.to_string().contains("row 1 differs"), "{other}");
    let shorter = chat.each([news(0)]).journal(&journal).all().await.unwrap_err();
    assert!(shorter.to_string().contains("it has 1 rows, and the journal 4"), "{shorter}");
    fs::remove_file(journal).unwrap();
}

#[tokio::test]
async fn items_that_failed_are_known_again() {
    let journal = path("failures");
    let chat = client(|_| async { response(200, r#"{"ErrorCode":0,"FailAccounts":["user_7"]}"#) });
    let calls = || chat.bulk(ImportAccounts::new(), (0..50).map(account)).journal(&journal);
    let first = calls().all().await.unwrap();
    let again = calls().all().await.unwrap();
    assert_eq!((again.succeeded, &again.failures), (49, &first.failures));
    assert_eq!(calls().count().await, 0);
    fs::remove_file(&journal).unwrap();
}

#[tokio::test]
async fn a_job_has_the_items_that_failed_in_each_process() {
    let journal = path("job");
    let chat = client(|body| async move {
        match &body {
            body if body.contains("\"user_100\"") => response(200, NOT_FOUND),
            _ => response(200, r#"{"ErrorCode":0,"FailAccounts":["user_7"]}"#),
        }
    });
    let endpoint = ImportAccounts::endpoint();
    for is_again in [false, true] {
        let items = stream::iter((0..150).map(account));
        let mut calls = chat.bulk_json(endpoint, "{}", items, Naming::Wire, &one_at_a_time()).journal(&journal);
        let first = calls.next().await.unwrap();
        assert_eq!((first.first, first.count, first.failures.len(), first.is_earlier), (0, 100, 1, is_again));
        assert_eq!(first.failures[0].item, Some(account(7)));
        let second = calls.next().await.unwrap();
        assert_eq!((second.first, second.failures.len(), second.is_left, second.is_unknown), (100, 50, false, false));
        assert!(calls.next().await.is_none());
        assert_eq!(calls.read(), 150);
        calls.finish().unwrap();
    }
    // Rows of calls, one of which cannot be written as JSON.
    let rows = stream::iter([Ok(news(0)), Err(()), Ok(news(1))]).map(Row);
    let endpoint = CreateOfficialAccount::endpoint();
    let mut calls = chat.each_json(endpoint, rows, Naming::Wire, &one_at_a_time());
    let mut failed = Vec::new();
    while let Some(ended) = calls.next().await {
        failed.extend(ended.failures.into_iter().map(|failure| (failure.index, failure.error.is_some())));
    }
    assert_eq!(failed, [(Some(1), true)]);
    // What concerns all rows leaves them.
    let refusing = client(|_| async { response(200, NOT_ADMIN) });
    let mut calls = refusing.each_json(endpoint, stream::iter([news(0), news(1)]), Naming::Wire, &one_at_a_time());
    assert!(calls.next().await.unwrap().is_left);
    assert!(calls.next().await.is_none());
    assert!(matches!(calls.finish(), Err(Error::Api(_))));
    fs::remove_file(&journal).unwrap();
}

/// A row that may be one that cannot be written.
#[derive(Clone)]
struct Row(Result<CreateOfficialAccount, ()>);

impl serde::Serialize for Row {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(row) => row.serialize(serializer),
            Err(()) => Err(serde::ser::Error::custom("not a row")),
        }
    }
}

#[tokio::test]
async fn one_walk_uses_a_journal_at_a_time() {
    let journal = path("locked");
    let chat = client(|_| async { response(200, OK) });
    let mut first = chat.each_with((0..2).map(news), &one_at_a_time()).journal(&journal);
    first.try_next().await.unwrap();
    let second = chat.each((0..2).map(news)).journal(&journal).all().await.unwrap_err();
    assert!(second.to_string().contains("is in use by another process"), "{second}");
    drop(first);
    assert!(chat.each((0..2).map(news)).journal(&journal).all().await.is_ok());
    fs::remove_file(journal).unwrap();
}

/// A journal that cannot take a record.
struct Full(&'static str);

impl Journal for Full {
    fn read(&mut self, _piece: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        Ok(())
    }

    fn append(&mut self, text: &str, _sync: bool) -> io::Result<()> {
        if text.contains(self.0) { Err(io::Error::other("no space left")) } else { Ok(()) }
    }
}

#[tokio::test]
async fn a_journal_that_cannot_be_written_ends_the_walk_before_a_request_and_loses_no_result() {
    for (record, succeeded, rest) in [(" begin 1 ", 1, 1), (" done 0", 1, 0)] {
        let sent = Arc::new(AtomicUsize::new(0));
        let chat = client({
            let sent = sent.clone();
            move |_| {
                sent.fetch_add(1, Ordering::Relaxed);
                async { response(200, OK) }
            }
        });
        let error =
            chat.each_with((0..3).map(news), &one_at_a_time()).journal_in(Full(record)).all().await.unwrap_err();
        assert!(error.to_string().contains("the journal: no space left"), "{error}");
        assert_eq!((error.summary.succeeded, error.summary.rest.len()), (succeeded, rest));
        assert_eq!(sent.load(Ordering::Relaxed), 1);
    }
}

#[tokio::test]
async fn a_journal_that_was_deleted_ends_the_walk_before_a_request_that_must_not_be_repeated() {
    for replace in [false, true] {
        let journal = path(if replace { "replaced" } else { "deleted" });
        let sent = Arc::new(AtomicUsize::new(0));
        let chat = client({
            let (journal, sent) = (journal.clone(), sent.clone());
            move |_| {
                sent.fetch_add(1, Ordering::Relaxed);
                fs::rename(&journal, journal.with_extension("away")).unwrap();
                if replace {
                    fs::write(&journal, "").unwrap();
                }
                async { response(200, OK) }
            }
        });
        let calls = chat.each_with((0..3).map(news), &one_at_a_time()).journal(&journal);
        let error = calls.all().await.unwrap_err();
        assert!(error.to_string().ends_with("was deleted or replaced while it was written"), "{error}");
        assert_eq!((error.summary.succeeded, error.summary.rest.len(), sent.load(Ordering::Relaxed)), (1, 1, 1));
        let _ = fs::remove_file(&journal);
        fs::remove_file(journal.with_extension("away")).unwrap();
    }
}

/// A journal that does not end what it does with a record, until it is released.
struct Hanging {
    record: &'static str,
    hangs: Arc<tokio::sync::Notify>,
    release: Receiver<()>,
}

impl Hanging {
    fn wait_at(&self, record: &str) {
        if record.contains(self.record) {
            self.hangs.notify_one();
            let _ = self.release.recv();
        }
    }
}

impl Journal for Hanging {
    fn read(&mut self, _piece: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        self.wait_at("read");
        Ok(())
    }

    fn append(&mut self, text: &str, _sync: bool) -> io::Result<()> {
        self.wait_at(text);
        Ok(())
    }
}

#[tokio::test]
async fn a_journal_that_hangs_does_not_hold_up_a_stop() {
    let at_once = one_at_a_time().stop_timeout(Duration::ZERO);
    let long = one_at_a_time().stop_timeout(Duration::MAX);
    for (record, succeeded, unknown) in [("read", 0, 0), (" begin 0 ", 0, 1), (" done 0", 1, 0)] {
        for (options, times) in [(&at_once, 1), (&long, 2)] {
            let stop = StopHandle::new();
            let chat = client(|_| async { response(200, OK) }).stopped_by(&stop);
            let hangs = Arc::new(tokio::sync::Notify::new());
            let (_release, released) = channel();
            let journal = Hanging { record, hangs: hangs.clone(), release: released };
            let stopping = async {
                hangs.notified().await;
                (0..times).for_each(|_| stop.stop());
            };
            let calls = chat.each_with((0..3).map(news), options).journal_in(journal).all();
            let error = tokio::join!(calls, stopping).0.unwrap_err();
            assert!(error.to_string().contains("stopped"), "{error}");
            assert_eq!((error.summary.succeeded, error.summary.unknown.len()), (succeeded, unknown), "{record}");
        }
    }
}

#[tokio::test]
async fn other_work_has_its_turn_while_rows_are_skipped_and_progress_counts_them() {
    const ROWS: usize = 2_500;
    let journal = path("skipped");
    let calls = |chat: &Client| chat.each((0..ROWS).map(news)).journal(&journal);
    let chat = client(|_| async { response(200, OK) });
    assert_eq!(calls(&chat).all().await.unwrap().succeeded, ROWS);
    let done = Arc::new(Mutex::new(Vec::new()));
    let watched = chat.on_event({
        let done = done.clone();
        move |event| match event {
            CallEvent::Progress(progress) => done.lock().unwrap().push(progress.items_done),
            other => panic!("{other}"),
        }
    });
    let turns = AtomicUsize::new(0);
    let walk = async { calls(&watched).all().await.unwrap() };
    let others = async {
        loop {
            // Each time when the walk has waited.
            turns.store(done.lock().unwrap().len(), Ordering::Relaxed);
            tokio::task::yield_now().await;
        }
    };
    let Either::Left((summary, _)) = select(pin!(walk), pin!(others)).await;
    assert_eq!((summary.read, summary.succeeded), (ROWS, ROWS));
    assert_eq!((&**done.lock().unwrap(), turns.into_inner()), (&[1_000, 2_000, ROWS][..], 2));
    fs::remove_file(journal).unwrap();
}
