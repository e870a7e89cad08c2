//! The emulator over real HTTP, seen by a client that reads bytes off a socket.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use common::{address, call, exchange, http, json_of, signed};
use serde_json::{Value, json};
use tencent_chat::Timestamp;
use tencent_chat_emulator::{Close, EmulatorConfig, Fault, FaultRule, Running, spawn};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn server() -> Running {
    spawn(EmulatorConfig::default()).await.unwrap()
}

#[tokio::test]
async fn a_signed_call_over_http_changes_the_state() {
    let server = server().await;
    let answer = call(&server, "import_account", &json!({"UserID": "alice"})).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("access-control-allow-origin: *\r\n"), "{answer}");
    assert_eq!(json_of(&answer), json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}));
    let answer =
        call(&server, "delete_accounts", &json!({"DeleteItem": [{"UserID": "alice"}, {"UserID": "bob"}]})).await;
    let codes = json_of(&answer)["ResultItem"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["ResultCode"].as_i64())
        .collect::<Vec<_>>();
    assert_eq!(codes, [Some(0), Some(70107)]);
    assert_eq!(server.emulator().requests().len(), 2);
}

#[tokio::test]
async fn a_connection_is_kept_for_the_next_call() {
    let server = server().await;
    let check = json!({"CheckItem": [{"UserID": "alice"}]});
    let two =
        signed(&server, "check_accounts", &check, "keep-alive") + &signed(&server, "check_accounts", &check, "close");
    assert_eq!(exchange(&server, &two).await.matches("HTTP/1.1 200 OK").count(), 2);
}

#[tokio::test]
async fn a_fault_closes_the_connection_without_a_byte() {
    let server = server().await;
    let import = |name: &str| json!({ "UserID": name });
    for (close, name) in [("before", "alice"), ("after", "bob")] {
        let rules = json!([{"fault": {"close": close}}]).to_string();
        exchange(&server, &http("POST", "/_emulator/faults", &rules, "close")).await;
        let bytes = signed(&server, "import_account", &import(name), "keep-alive");
        assert_eq!(exchange(&server, &bytes).await, "", "{close}");
    }
    let check = json!({"CheckItem": [{"UserID": "alice"}, {"UserID": "bob"}]});
    let items = json_of(&call(&server, "check_accounts", &check).await)["ResultItem"].clone();
    assert_eq!((&items[0]["AccountStatus"], &items[1]["AccountStatus"]), (&json!("NotImported"), &json!("Imported")));
}

#[tokio::test]
async fn a_delayed_answer_holds_up_nobody_else() {
    let server = server().await;
    server.emulator().add_fault(FaultRule::new(Fault::Delay { delay_ms: 300 })).unwrap();
    let start = Instant::now();
    let delayed = async {
        let answer = call(&server, "import_account", &json!({"UserID": "alice"})).await;
        (json_of(&answer)["ErrorCode"].clone(), start.elapsed())
    };
    let other = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let check = call(&server, "check_accounts", &json!({"CheckItem": [{"UserID": "alice"}]})).await;
        (json_of(&check)["ResultItem"][0]["AccountStatus"].clone(), start.elapsed())
    };
    let ((code, delayed), (status, other)) = tokio::join!(delayed, other);
    assert_eq!((code, status), (json!(0), json!("Imported")), "the call took effect before its answer came");
    assert!(delayed >= Duration::from_millis(300) && other < delayed, "{delayed:?} {other:?}");
}

#[tokio::test]
async fn statuses_bodies_and_cut_answers_arrive_as_told() {
    let server = server().await;
    let rules = json!([
        {"fault": {"status": 502, "body": "<html>Bad Gateway</html>"}},
        {"fault": {"truncate": 12}},
        {"fault": {"body": ""}},
    ]);
    exchange(&server, &http("POST", "/_emulator/faults", &rules.to_string(), "close")).await;
    let import = json!({"UserID": "alice"});
    let answer = call(&server, "import_account", &import).await;
    assert!(answer.starts_with("HTTP/1.1 502 Bad Gateway") && answer.ends_with("<html>Bad Gateway</html>"), "{answer}");
    let answer = call(&server, "import_account", &import).await;
    assert!(answer.contains("content-length: 12\r\n") && answer.ends_with("\r\n\r\n{\"ActionStat"), "{answer}");
    let answer = call(&server, "import_account", &import).await;
    assert!(answer.contains("content-length: 0\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn a_browser_may_ask_and_then_call() {
    let server = server().await;
    let answer =
        exchange(&server, &http("OPTIONS", "/v4/im_open_login_svc/account_delete?sdkappid=1", "", "close")).await;
    assert!(answer.starts_with("HTTP/1.1 204 No Content\r\n"), "{answer}");
    assert!(answer.contains("access-control-allow-headers: X-Requested-With, Content-Type\r\n"), "{answer}");
    assert_eq!(server.emulator().requests().len(), 0);
}

#[tokio::test]
async fn a_body_that_is_too_long_is_refused_with_an_envelope_at_once() {
    let server = server().await;
    for (path, error) in [("/v4/sns/friend_add", "ErrorInfo"), ("/_emulator/faults", "error")] {
        let mut stream = TcpStream::connect(address(&server)).await.unwrap();
        let head = format!("POST {path} HTTP/1.1\r\nhost: emulator\r\ncontent-length: 1000000000\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let answer = read_answer(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("connection: close\r\n"), "{answer}");
        let error = json_of(&answer)[error].as_str().unwrap().to_owned();
        assert_eq!(error, "the body is too long: the emulator reads up to 4 MiB here");
    }
}

#[tokio::test]
async fn a_client_that_writes_all_of_a_long_body_first_reads_the_refusal_afterwards() {
    let server = server().await;
    let chunk = format!("100000\r\n{}\r\n", "x".repeat(0x10_0000));
    let page = "origin: http://evil.example\r\n";
    for (head, status) in [
        ("POST /v4/sns/friend_add HTTP/1.1\r\nhost: emulator\r\ncontent-length: 20971520\r\n\r\n".to_owned(), "413"),
        ("POST /v4/sns/friend_add HTTP/1.1\r\nhost: emulator\r\ntransfer-encoding: chunked\r\n\r\n".to_owned(), "413"),
        (format!("PUT /_emulator/state HTTP/1.1\r\nhost: 127.0.0.1\r\n{page}content-length: 20971520\r\n\r\n"), "403"),
    ] {
        let mut stream = TcpStream::connect(address(&server)).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let is_chunked = head.contains("chunked");
        for _ in 0..20 {
            let part = if is_chunked { chunk.as_bytes() } else { &chunk.as_bytes()[8..8 + 0x10_0000] };
            stream.write_all(part).await.unwrap();
        }
        if is_chunked {
            stream.write_all(b"0\r\n\r\n").await.unwrap();
        }
        let answer = read_answer(&mut stream).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{answer}");
        // Unread bytes would make this a reset connection, an error.
        assert_eq!(stream.read_to_end(&mut Vec::new()).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_page_of_another_origin_is_refused_before_its_body_comes() {
    let server = server().await;
    for line in ["origin: http://evil.example", "sec-fetch-site: cross-site", "host: evil.example"] {
        let mut stream = TcpStream::connect(address(&server)).await.unwrap();
        let host = if line.starts_with("host") { "" } else { "host: 127.0.0.1\r\n" };
        let head = format!("PUT /_emulator/state HTTP/1.1\r\n{host}{line}\r\ncontent-length: 2000000000\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 403"), "{line}");
    }
}

#[tokio::test]
async fn dropping_the_server_closes_its_port() {
    let server = server().await;
    let address = address(&server);
    drop(server);
    let closed = async {
        while TcpStream::connect(&address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), closed).await.expect("the port is closed");
}

/// One answer off a connection that stays open.
async fn read_answer(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let mut byte = [0];
    while !answer.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).await.unwrap();
        answer.push(byte[0]);
    }
    let head = String::from_utf8(answer).unwrap();
    let length = head.split_once("content-length: ").unwrap().1.split_once("\r\n").unwrap().0;
    let mut body = vec![0; length.parse().unwrap()];
    stream.read_exact(&mut body).await.unwrap();
    head + std::str::from_utf8(&body).unwrap()
}

#[tokio::test]
async fn a_kept_connection_is_closed_without_a_byte_after_the_request_was_read() {
    for close in ["before", "after"] {
        let server = server().await;
        let rules = json!([{"skip": 1, "fault": {"close": close}}]).to_string();
        exchange(&server, &http("POST", "/_emulator/faults", &rules, "close")).await;
        let mut stream = TcpStream::connect(address(&server)).await.unwrap();
        let check = json!({"CheckItem": [{"UserID": "alice"}]});
        stream.write_all(signed(&server, "check_accounts", &check, "keep-alive").as_bytes()).await.unwrap();
        assert!(read_answer(&mut stream).await.contains("\"ErrorCode\":0"));
        // Bigger than what one read takes in, so that a server that closes early would leave bytes unread.
        let items: Vec<Value> = (0..100).map(|at| json!({"UserID": format!("{at:0>32}")})).collect();
        let delete = signed(&server, "delete_accounts", &json!({ "DeleteItem": items }), "keep-alive");
        stream.write_all(delete.as_bytes()).await.unwrap();
        let mut rest = Vec::new();
        // Unread bytes would make this a reset connection, an error.
        assert_eq!(stream.read_to_end(&mut rest).await.unwrap(), 0, "{close}");
        let logged = server.emulator().requests().next_back().unwrap().clone();
        assert_eq!((logged.status, logged.body.contains("DeleteItem")), (None, true));
    }
}

/// What a Date header says, in seconds since 1970.
fn date_of(answer: &str) -> u64 {
    let dates: Vec<&str> = answer.lines().filter_map(|line| line.strip_prefix("date: ")).collect();
    let [date] = dates[..] else { panic!("one Date header: {answer}") };
    let time = httpdate::parse_http_date(date).unwrap();
    time.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
}

#[tokio::test]
async fn a_wrong_clock_shows_in_the_date_header_and_in_expired_user_sigs() {
    let server = server().await;
    let now = Timestamp::from(std::time::SystemTime::now()).as_secs();
    let check = json!({"CheckItem": [{"UserID": "alice"}]});
    let answer = call(&server, "check_accounts", &check).await;
    assert!((now..now + 60).contains(&date_of(&answer)), "{answer}");

    let year = 365 * 86_400;
    let config = json!({"clock_offset_ms": year * 1000}).to_string();
    exchange(&server, &http("POST", "/_emulator/config", &config, "close")).await;
    let answer = call(&server, "check_accounts", &check).await;
    assert!((now + year..now + year + 60).contains(&date_of(&answer)), "{answer}");
    assert_eq!(json_of(&answer)["ErrorCode"], 70001);
}

#[tokio::test]
async fn a_message_whose_answer_is_lost_and_that_is_sent_again_is_stored_once() {
    let server = server().await;
    call(&server, "import_account", &json!({"UserID": "alice"})).await;
    server.emulator().add_fault(FaultRule::new(Fault::Close { close: Close::After })).unwrap();
    let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]);
    let message = json!({"To_Account": "alice", "MsgSeq": 1, "MsgRandom": 2, "MsgBody": body});
    assert_eq!(call(&server, "send_c2c_message", &message).await, "");
    let again = json_of(&call(&server, "send_c2c_message", &message).await);
    assert!(again["MsgKey"].as_str().unwrap().starts_with("1_2_"), "{again}");
    let effects = json_of(&exchange(&server, &http("GET", "/_emulator/effects", "", "close")).await);
    assert_eq!(effects["messages"], json!({"stored": 1, "repeated": 1}));
    let shown = json_of(&exchange(&server, &http("GET", "/_emulator/messages?to=alice", "", "close")).await);
    assert_eq!((shown.as_array().unwrap().len(), &shown[0]["text"]), (1, &json!("hello")));
}

#[tokio::test]
async fn a_port_that_is_in_use_is_named() {
    let server = server().await;
    let port = address(&server).rsplit(':').next().unwrap().to_owned();
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_tencent-chat-emulator"));
    let output = program.args(["--port", &port]).output().unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains(&format!("cannot listen on 127.0.0.1:{port}: ")), "{message}");
    assert!(!output.status.success());
}

#[tokio::test]
async fn the_program_says_whether_an_emulator_works_at_a_port() {
    let server = server().await;
    let health = |port: &str| {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_tencent-chat-emulator"));
        program.args(["--host", "127.0.0.1", "--port", port, "--health"]).output().unwrap()
    };
    let port = address(&server).rsplit(':').next().unwrap().to_owned();
    let works = tokio::task::spawn_blocking(move || health(&port)).await.unwrap();
    assert_eq!((works.status.code(), &works.stdout[..], &works.stderr[..]), (Some(0), &b""[..], &b""[..]));
    // Another program listens at this port.
    let other = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = other.local_addr().unwrap().port().to_string();
    let asked = tokio::task::spawn_blocking(move || health(&port));
    let (mut stream, _) = other.accept().await.unwrap();
    // It answers before it has the request, and closes.
    stream.write_all(b"HTTP/1.1 503 Service Unavailable\r\n\r\n").await.unwrap();
    stream.shutdown().await.unwrap();
    let fails = asked.await.unwrap();
    let message = String::from_utf8_lossy(&fails.stderr);
    let port = other.local_addr().unwrap().port();
    let expected = format!("tencent-chat-emulator: no emulator works at 127.0.0.1:{port}: it answers HTTP 503\n");
    assert_eq!(message, expected);
    assert_eq!(fails.status.code(), Some(1));
}

/// Reads from a stream until it has this string.
async fn read_until(stream: &mut TcpStream, wanted: &str) -> String {
    let mut read = Vec::new();
    loop {
        let mut buffer = [0; 4096];
        let count = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut buffer)).await.unwrap().unwrap();
        assert!(count > 0, "the stream ended without {wanted}");
        read.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&read);
        if text.contains(wanted) {
            return text.into_owned();
        }
    }
}

async fn follow(server: &Running, headers: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address(server)).await.unwrap();
    let request = format!("GET /_emulator/events HTTP/1.1\r\nhost: {}\r\n{headers}\r\n", address(server));
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

#[tokio::test]
async fn events_arrive_while_they_happen_at_every_follower() {
    let server = server().await;
    let (mut one, mut other) = (follow(&server, "").await, follow(&server, "").await);
    for stream in [&mut one, &mut other] {
        let head = read_until(stream, "event: ready").await;
        assert!(head.contains("content-type: text/event-stream\r\n"), "{head}");
    }
    call(&server, "import_account", &json!({"UserID": "alice"})).await;
    for stream in [&mut one, &mut other] {
        let events = read_until(stream, "event: state").await;
        assert!(events.contains("event: request") && events.contains("\"reply\""), "{events}");
    }
    drop(other);
    exchange(&server, &http("POST", "/_emulator/reset", "", "close")).await;
    read_until(&mut one, "event: reset").await;
    exchange(&server, &http("GET", "/_emulator/health", "", "close")).await;
    let silence = tokio::time::timeout(Duration::from_millis(300), read_until(&mut one, "event: request")).await;
    assert!(silence.is_err(), "a read causes no event");
}

#[tokio::test]
async fn a_page_of_another_origin_cannot_follow_the_events() {
    let server = server().await;
    let mut stream = follow(&server, "origin: http://evil.example\r\nconnection: close\r\n").await;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
}

#[tokio::test]
async fn a_browser_gets_the_page_with_its_policy() {
    let server = server().await;
    let ask = format!("GET / HTTP/1.1\r\nhost: {}\r\naccept: text/html\r\nconnection: close\r\n\r\n", address(&server));
    let page = exchange(&server, &ask).await;
    assert!(page.contains("content-security-policy: default-src 'none'") && page.contains("<!doctype html>"), "{page}");
    let program = exchange(&server, &http("GET", "/", "", "close")).await;
    assert_eq!(json_of(&program)["ErrorCode"], 60002);
}

#[tokio::test]
async fn a_follower_that_does_not_read_is_disconnected_and_another_one_sees_everything() {
    let server = server().await;
    let mut deaf = follow(&server, "").await;
    let mut other = follow(&server, "").await;
    read_until(&mut other, "event: ready").await;
    let seen = Arc::new(AtomicUsize::new(0));
    let counted = seen.clone();
    let reading = tokio::spawn(async move {
        let mut buffer = vec![0; 1 << 16];
        loop {
            counted.fetch_add(other.read(&mut buffer).await.unwrap(), Ordering::Relaxed);
        }
    });
    // More than all the buffers between the two hold.
    let long = json!({"UserID": "alice", "Extra": "x".repeat(200_000)});
    while seen.load(Ordering::Relaxed) < 40_000_000 {
        assert!(!reading.is_finished(), "the follower that reads was disconnected");
        call(&server, "import_account", &long).await;
    }
    reading.abort();
    // What was written before it was disconnected is there, and then the connection ends.
    let mut buffer = Vec::new();
    let end = tokio::time::timeout(Duration::from_secs(20), deaf.read_to_end(&mut buffer)).await;
    assert!(end.is_ok(), "still connected");
}

#[tokio::test]
async fn only_so_many_follow() {
    let server = server().await;
    let mut followers = Vec::new();
    for _ in 0..200 {
        let mut follower = follow(&server, "").await;
        read_until(&mut follower, "event: ready").await;
        followers.push(follower);
    }
    let mut stream = follow(&server, "").await;
    let answer = read_answer(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("200 follow the events already"), "{answer}");
    followers.pop();
    // It has room again once the server has noticed.
    for _ in 0..500 {
        let mut stream = follow(&server, "").await;
        let mut start = [0; 12];
        stream.read_exact(&mut start).await.unwrap();
        if &start == b"HTTP/1.1 200" {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("a new follower is refused although another one left");
}

/// Below the usual limit of 1024 open files, of which each connection takes two here.
const CONNECTIONS: usize = 300;

#[tokio::test]
async fn hundreds_of_slow_and_broken_connections_harm_nobody() {
    let server = server().await;
    let mut slow = Vec::new();
    for at in 0..CONNECTIONS {
        let mut stream = TcpStream::connect(address(&server)).await.unwrap();
        let bytes: &[u8] = match at % 4 {
            0 => b"POST /v4/sns/friend_add HT",
            1 => b"\x16\x03\x01\x02\x00\x01\x00 not HTTP\r\n\r\n",
            2 => b"POST /v4/sns/friend_add HTTP/1.1\r\nhost: emulator\r\ncontent-length: 1000\r\n\r\n{",
            _ => b"",
        };
        stream.write_all(bytes).await.unwrap();
        slow.push(stream);
    }
    let check = json!({"CheckItem": [{"UserID": "alice"}]});
    let start = Instant::now();
    for _ in 0..20 {
        assert_eq!(json_of(&call(&server, "check_accounts", &check).await)["ErrorCode"], 0);
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}
