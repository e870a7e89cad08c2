//! One call for each row of a source.

mod answering;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, stream};
use tencent_chat::api::{CreateOfficialAccount, ProfileItem, SetProfile};
use tencent_chat_reqwest::{CallEvent, CallOptions, Error, NoResponse, StopHandle};

use self::answering::{NOT_ADMIN, NOT_FOUND, OK, client, response};

fn profile(number: usize) -> SetProfile {
    SetProfile::new(format!("user_{number}"), [ProfileItem::new("Tag_Profile_IM_Nick", "x")])
}

/// A row that must not be sent twice.
fn account(number: usize) -> CreateOfficialAccount {
    CreateOfficialAccount::new(format!("user_{number}"), "News")
}

fn one_at_a_time() -> CallOptions {
    CallOptions::default().concurrency(1)
}

#[tokio::test]
async fn each_row_is_a_call_and_one_that_fails_does_not_stop_the_others() {
    let chat = client(|body| async move { response(200, if body.contains("user_3\"") { NOT_FOUND } else { OK }) });
    let mut results: Vec<_> = chat.each::<SetProfile>((0..20).map(profile)).try_collect().await.unwrap();
    results.sort_by_key(|ended| ended.index);
    assert_eq!(results.iter().map(|ended| ended.index).collect::<Vec<_>>(), (0..20).collect::<Vec<_>>());
    let failed: Vec<_> = results.iter().filter(|ended| ended.result.is_err()).map(|ended| ended.index).collect();
    assert_eq!(failed, [3]);
}

#[tokio::test]
async fn the_source_is_read_only_as_rows_begin() {
    let read = Arc::new(AtomicUsize::new(0));
    let rows = (0..50).map(profile).inspect({
        let read = read.clone();
        move |_| _ = read.fetch_add(1, Ordering::Relaxed)
    });
    let chat = client(|_| async { response(200, OK) });
    let mut results = chat.each_with(rows, &CallOptions::default().concurrency(3));
    assert_eq!(read.load(Ordering::Relaxed), 0);
    let mut given = 0;
    while results.try_next().await.unwrap().is_some() {
        given += 1;
        assert!(read.load(Ordering::Relaxed) <= given + 2);
    }
    assert_eq!(given, 50);
}

#[tokio::test(start_paused = true)]
async fn results_come_as_the_calls_end() {
    let chat = client(|body| async move {
        let late = if body.contains("user_0") { 9 } else { 1 };
        tokio::time::sleep(Duration::from_secs(late)).await;
        response(200, OK)
    });
    let results: Vec<_> = chat.each((0..4).map(profile)).map(|ended| ended.unwrap().index).collect().await;
    assert_eq!((results.len(), results[3]), (4, 0));
}

#[tokio::test]
async fn a_summary_has_what_failed_and_what_is_left() {
    let chat = client(|body| async move {
        match &body {
            body if body.contains("user_1") => response(200, NOT_FOUND),
            body if body.contains("user_2") => response(502, ""),
            _ => response(200, OK),
        }
    });
    let mut rows: Vec<_> = (0..5).map(profile).collect();
    rows[3].from_account = "x".repeat(40);
    let summary = chat.each_with(rows, &one_at_a_time()).all().await.unwrap();
    assert_eq!((summary.read, summary.succeeded), (5, 2));
    let failures: Vec<_> = summary.failures.iter().map(|failure| (failure.index, failure.error.class())).collect();
    assert_eq!(failures, [(1, "api"), (2, "http"), (3, "invalid_request")]);
    assert_eq!((&summary.rest[..], &summary.unknown[..]), (&[profile(2)][..], &[][..]));

    let chat = client(|body| async move { response(if body.contains("user_1") { 502 } else { 200 }, OK) });
    let summary = chat.each_with((0..3).map(account), &one_at_a_time()).all().await.unwrap();
    assert_eq!((summary.succeeded, summary.rest.len(), summary.unknown.len()), (2, 0, 1));
    assert_eq!((summary.unknown[0].index, &summary.unknown[0].row), (1, &account(1)));
}

#[tokio::test]
async fn an_error_that_concerns_all_rows_ends_the_walk() {
    let chat = client(|_| async { response(200, NOT_ADMIN) });
    let error = chat.each_with((0..9).map(profile), &one_at_a_time()).all().await.unwrap_err();
    assert_eq!((error.endpoint(), error.error.class(), error.summary.read), ("set_profile", "api", 1));
    assert_eq!(error.summary.rest, [profile(0)]);
    assert!(error.to_string().starts_with("set_profile: ended after 1 rows, of which 0 succeeded: "), "{error}");

    let chat = client(|_| async { Err(NoResponse::not_sent("no route")) });
    let mut results = chat.each_with((0..9).map(profile), &one_at_a_time());
    assert!(results.next().await.unwrap().unwrap().result.is_err());
    assert_eq!(results.next().await.unwrap().unwrap_err().class(), "transport");
    assert!(results.next().await.is_none());

    let wrong = chat.each_with((0..9).map(profile), &CallOptions::default().concurrency(0)).all().await.unwrap_err();
    assert_eq!((wrong.error.class(), wrong.summary.read), ("config", 0));
}

#[tokio::test(start_paused = true)]
async fn a_stop_handle_waits_for_what_is_under_way_and_no_longer_than_its_time() {
    for (seconds, succeeded, unknown) in [(3, 2, 0), (30, 0, 2)] {
        let stop = StopHandle::new();
        let chat = client(move |_| async move {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            response(200, OK)
        });
        let chat = chat.stopped_by(&stop);
        let calls = chat.each_with((0..9).map(account), &CallOptions::default().concurrency(2));
        let stopper = async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            stop.stop();
        };
        let (error, ()) = tokio::join!(calls.all(), stopper);
        let summary = error.unwrap_err().summary;
        assert_eq!((summary.read, summary.succeeded, summary.rest.len()), (2, succeeded, 0));
        assert_eq!(summary.unknown.len(), unknown);
    }
}

#[tokio::test(start_paused = true)]
async fn a_stop_handle_ends_the_wait_for_a_source() {
    let stop = StopHandle::new();
    let chat = client(|_| async { response(200, OK) }).stopped_by(&stop);
    let rows = stream::iter([profile(0)]).chain(stream::pending());
    let stopper = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        stop.stop();
    };
    let (error, ()) = tokio::join!(chat.each_stream(rows, &CallOptions::default()).all(), stopper);
    let error = error.unwrap_err();
    assert_eq!((error.summary.read, error.summary.succeeded), (1, 1));
    assert!(matches!(&error.error, Error::Transport(error) if error.message == "stopped: the program stopped it"));
}

#[tokio::test]
async fn progress_counts_rows() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let chat = client(|body| async move { response(200, if body.contains("user_1") { NOT_FOUND } else { OK }) });
    let chat = chat.on_event({
        let seen = seen.clone();
        move |event| {
            if let CallEvent::Progress(progress) = event {
                seen.lock().unwrap().push((progress.items, progress.items_done, progress.failures));
            }
        }
    });
    chat.each_with((0..3).map(profile), &one_at_a_time()).all().await.unwrap();
    assert_eq!(*seen.lock().unwrap(), [(3, 1, 0), (3, 2, 1), (3, 3, 1)]);
}
