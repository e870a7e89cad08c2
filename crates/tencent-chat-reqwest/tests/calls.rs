//! Calls that take several requests, over real HTTP against the emulator: split, repeated, paged, cut short.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt;
use tencent_chat::api::{
    AccountItem, CreateOfficialAccount, DeleteAccounts, DeleteItem, ImportAccount, ImportAccounts, ImportFriendItem,
    ImportFriends, ListFriends, SendC2cMessage,
};
use tencent_chat::{Naming, PartState};
use tencent_chat_emulator::{Close, DEMO_ADMIN, DEMO_APP, DEMO_KEY, EmulatorConfig, Fault, FaultRule, Running};
use tencent_chat_reqwest::{App, Backup, CallEvent, CallOptions, Client, Error, Rate, Region, SecretKey, Settings};

async fn server() -> Running {
    tencent_chat_emulator::spawn(EmulatorConfig::default().friends_page(10)).await.expect("a free port on loopback")
}

fn client(server: &Running) -> Client {
    client_with(server.url(), Settings::default())
}

fn client_with(url: String, settings: Settings) -> Client {
    let app = App::new(DEMO_APP, Region::custom(url)).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    Client::with(app, settings)
}

fn fault(server: &Running, path: &str, fault: Fault) {
    server.emulator().add_fault(FaultRule::new(fault).path(path)).expect("a sensible fault");
}

fn fault_json(server: &Running, path: &str, json: &str) {
    fault(server, path, serde_json::from_str(json).unwrap());
}

fn names(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("user{number}")).collect()
}

async fn import(chat: &Client, count: usize) {
    chat.send(ImportAccounts::new().account_list(names(count).into_iter().map(AccountItem::new))).await.unwrap();
}

/// How many requests this path got.
fn requests(server: &Running, path: &str) -> usize {
    server.emulator().requests().filter(|request| format!("{request:?}").contains(path)).count()
}

#[test]
fn a_client_says_which_app_it_calls_and_who_calls() {
    let chat = client_with("http://127.0.0.1:1".to_owned(), Settings::default());
    assert_eq!((chat.sdk_app_id(), chat.identifier()), (DEMO_APP, DEMO_ADMIN));
}

#[tokio::test]
async fn a_list_of_250_accounts_is_deleted_in_three_requests_and_reported_in_order() {
    let server = server().await;
    let chat = client(&server);
    import(&chat, 250).await;
    let reply = chat.send(DeleteAccounts::new(names(260).into_iter().map(DeleteItem::new))).await.unwrap();
    assert_eq!(requests(&server, "account_delete"), 3);
    let order: Vec<_> = reply.result_item.iter().filter_map(|item| item.user_id.clone()).collect();
    assert_eq!(order, names(260));
    let failed: Vec<_> = reply.failures().iter().map(|failure| failure.index.unwrap()).collect();
    assert_eq!(failed, (250..260).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_lost_answer_does_not_send_a_message_twice() {
    let server = server().await;
    let chat = client(&server);
    chat.send(ImportAccount::new("alice")).await.unwrap();
    fault(&server, "v4/openim/sendmsg", Fault::Close { close: Close::After });
    let text = tencent_chat::Element::text("hello");
    let reply = chat.send(SendC2cMessage::new("alice", [text])).await.unwrap();
    assert!(reply.msg_key.is_some());
    assert_eq!(requests(&server, "openim/sendmsg"), 2);
}

#[tokio::test]
async fn a_part_that_fails_does_not_lose_the_others_and_the_rest_can_be_sent() {
    let server = server().await;
    let chat = client_with(server.url(), Settings::default().max_retries(0).concurrency(1));
    import(&chat, 250).await;
    server
        .emulator()
        .add_fault(
            FaultRule::new(serde_json::from_str(r#"{"error_code": 70402, "error_info": "odd"}"#).unwrap())
                .path("v4/im_open_login_svc/account_delete")
                .skip(1),
        )
        .unwrap();
    let request = DeleteAccounts::new(names(250).into_iter().map(DeleteItem::new));
    let Err(Error::PartialBatch(error)) = chat.send(request).await else { panic!("a part was to fail") };
    let parts: Vec<_> = error.parts.iter().map(|part| (part.items.clone(), part.state)).collect();
    assert_eq!(
        parts,
        [(0..100, PartState::Processed), (100..200, PartState::NotProcessed), (200..250, PartState::Processed)]
    );
    assert!(error.to_string().contains("150 of 250 items were processed"), "{error}");
    let endpoint = tencent_chat::schema::find("delete_accounts").unwrap();
    let rest = error.rest.as_ref().unwrap();
    let outcome = chat.send_json(endpoint, rest, tencent_chat::Naming::Wire, &CallOptions::default()).await.unwrap();
    assert_eq!(outcome.typed::<tencent_chat::api::DeleteAccountsReply>().result_item.len(), 100);
}

#[tokio::test]
async fn requests_that_fail_with_the_same_message_have_a_source_each() {
    let server = server().await;
    let at_once = Settings::default().max_retries(0).rate("*", Rate::per_second(f64::INFINITY));
    let chat = client_with(server.url(), at_once);
    import(&chat, 300).await;
    let rule =
        FaultRule::new(Fault::Close { close: Close::After }).path("v4/im_open_login_svc/account_delete").times(2);
    server.emulator().add_fault(rule).unwrap();
    let request = DeleteAccounts::new(names(300).into_iter().map(DeleteItem::new));
    let Err(Error::PartialBatch(error)) = chat.send(request).await else { panic!("two parts were to fail") };
    let failed: Vec<_> = error.parts.iter().filter_map(|part| part.error.as_ref()).collect();
    let [first, second] = failed[..] else { panic!("{error:?}") };
    assert_eq!(first.to_string(), second.to_string());
    let source = |error: &Error| {
        let source = std::error::Error::source(error).and_then(|source| source.downcast_ref::<reqwest::Error>());
        std::ptr::from_ref(source.expect("it is the transport's own"))
    };
    assert_ne!(source(first), source(second));
}

#[tokio::test]
async fn a_call_whose_time_is_over_says_what_was_done() {
    let server = server().await;
    let chat = client_with(server.url(), Settings::default().concurrency(1));
    import(&chat, 200).await;
    let rule = FaultRule::new(Fault::Delay { delay_ms: 60_000 }).path("v4/im_open_login_svc/account_delete").skip(1);
    server.emulator().add_fault(rule).unwrap();
    let request = DeleteAccounts::new(names(200).into_iter().map(DeleteItem::new));
    let options = CallOptions::default().timeout(Duration::from_secs(1));
    let Err(Error::PartialBatch(error)) = chat.send_with(request, &options).await else { panic!("the time is over") };
    let states: Vec<_> = error.parts.iter().map(|part| part.state).collect();
    assert_eq!(states, [PartState::Processed, PartState::Unknown]);
    assert_eq!(error.rest_items, 100, "deleting again does no harm");
}

#[tokio::test]
async fn events_report_retries_and_progress_and_hide_the_user_sig() {
    let server = server().await;
    let events = Arc::new(Mutex::new(Vec::new()));
    let heard = events.clone();
    let chat = client(&server).on_event(move |event| heard.lock().unwrap().push(event.clone()));
    fault_json(&server, "v4/im_open_login_svc/multiaccount_import", r#"{"status": 502, "body": "Bad Gateway"}"#);
    import(&chat, 150).await;
    let events = events.lock().unwrap();
    assert!(events.iter().any(|event| matches!(event, CallEvent::Retry { attempt: 1, .. })), "{events:?}");
    let [.., CallEvent::Progress(last), CallEvent::End { requests: 3, error: None, .. }] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!((last.parts_done, last.parts, last.items_done, last.items, last.failures), (2, 2, 150, 150, 0));
    let requests =
        events.iter().filter(|event| matches!(event, CallEvent::Request { url, .. } if url.contains("usersig=…")));
    assert_eq!(requests.count(), 3);
}

#[tokio::test]
async fn a_list_is_walked_page_by_page_and_item_by_item() {
    let server = server().await;
    let chat = client(&server);
    import(&chat, 36).await;
    let friends = names(36).into_iter().skip(1).map(|name| ImportFriendItem::new(name, "AddSource_Type_Server"));
    chat.send(ImportFriends::new("user0", friends)).await.unwrap();
    let pages: Vec<_> = chat.pages(ListFriends::new("user0"), CallOptions::default()).try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.user_data_item.len()).collect::<Vec<_>>(), [10, 10, 10, 5]);
    // A stream outlives the client that it came from, and goes to a task.
    let items = { client(&server).items(ListFriends::new("user0"), CallOptions::default()) };
    let items = tokio::spawn(items.map_ok(|friend| friend.to_account.unwrap()).try_collect());
    let mut items: Vec<_> = items.await.unwrap().unwrap();
    items.sort_by_key(|name| name["user".len()..].parse::<u32>().unwrap());
    assert_eq!(items, names(36)[1..]);

    let endpoint = tencent_chat::schema::find("list_friends").expect("a described endpoint");
    for (naming, name) in [(Naming::Snake, "to_account"), (Naming::Camel, "toAccount"), (Naming::Wire, "To_Account")] {
        let params = r#"{"From_Account":"user0"}"#;
        let items = chat.items_json(endpoint, params, naming, &CallOptions::default());
        let items: Vec<String> = tokio::spawn(items.try_collect()).await.unwrap().unwrap();
        let friends = items.iter().filter(|item| item.contains(&format!("\"{name}\":\"user")));
        assert_eq!((items.len(), friends.count()), (35, 35), "{items:?}");
    }
}

#[tokio::test]
async fn a_page_that_does_not_lead_on_is_an_error() {
    let server = server().await;
    let chat = client(&server);
    chat.send(ImportAccount::new("alice")).await.unwrap();
    fault_json(&server, "v4/sns/friend_get", r#"{"body": "{\"ErrorCode\":0,\"UserDataItem\":[]}"}"#);
    let pages: Result<Vec<_>, _> = chat.pages(ListFriends::new("alice"), CallOptions::default()).try_collect().await;
    assert!(matches!(pages, Err(Error::Page(_))), "{pages:?}");
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_by_the_servers_date() {
    let server = server().await;
    let config = format!(r#"{{"clock_offset_ms": {}}}"#, 3 * 86_400_000_u64);
    let changed = tencent_chat_emulator::Request::new("POST", "/_emulator/config", config);
    assert_eq!(server.emulator().handle(SystemTime::now().into(), changed).status, 200);
    let chat = client(&server);
    chat.send(ImportAccount::new("alice")).await.unwrap();
    assert_eq!(requests(&server, "account_import"), 2, "the first UserSig was refused");
    // The time of the test itself may pass meanwhile.
    let ahead = chat.clock_ahead() - 3 * 86_400_000;
    assert!(ahead.abs() < 86_400_000, "{ahead}");
    assert_eq!(client(&server).clock_ahead(), 0, "nothing was learned yet");
}

#[tokio::test]
async fn requests_go_to_the_backup_host_when_the_first_cannot_be_reached() {
    let server = server().await;
    let nowhere = {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let chat = client_with(nowhere, Settings::default().backup(Backup::Host(server.url())));
    chat.send(ImportAccount::new("owner")).await.unwrap();
    chat.send(CreateOfficialAccount::new("owner", "News")).await.unwrap();
}

#[tokio::test]
async fn a_response_that_is_too_long_is_not_read_to_its_end() {
    use std::io::{Read, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(stream.read(&mut [0; 4096]).unwrap() > 0);
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
        while stream.write_all(&[b' '; 1 << 16]).is_ok() {}
    });
    let chat = client_with(url, Settings::default().max_retries(0));
    let error = chat.send(CreateOfficialAccount::new("alice", "News")).await.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
    assert!(error.to_string().contains(tencent_chat::HttpResponse::TOO_LONG), "{error}");
}

/// A host that drops packets: it listens and never accepts, and its short queue is full.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_host_that_drops_packets_is_given_up_early_and_left_for_the_backup() {
    use tokio::net::{TcpSocket, TcpStream};

    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let silent = socket.listen(1).unwrap();
    let address = silent.local_addr().unwrap();
    let mut queue = Vec::new();
    while let Ok(stream) = tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await {
        queue.push(stream);
    }

    let create = || CreateOfficialAccount::new("alice", "News");
    let url = format!("http://{address}");
    let alone = client_with(url.clone(), Settings::default().max_retries(0));
    match alone.send(create()).await {
        Err(Error::Transport(error)) => assert_eq!(error.failure, tencent_chat::TransportFailure::NotSent, "{error:?}"),
        other => panic!("{other:?}"),
    }
    let server = server().await;
    let chat = client_with(url, Settings::default().backup(Backup::Host(server.url())));
    import(&chat, 1).await;
}
