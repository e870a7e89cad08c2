//! `tencent-chat webhook`, between processes over loopback.

use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;
use tencent_chat::schema::events;
use tencent_chat_emulator::{DEMO_APP, EmulatorConfig, WebhookConfig};

use crate::common::{Ran, Server, command, nowhere};

pub const TOKEN: &str = "a-token-of-the-tests";

/// `webhook listen` at a free port, which ends with the test.
pub struct Listener {
    process: Child,
    out: Lines<BufReader<ChildStdout>>,
    pub url: String,
}

impl Listener {
    pub fn new(arguments: &[&str]) -> Self {
        Self::with_token(TOKEN, arguments)
    }

    fn with_token(token: &str, arguments: &[&str]) -> Self {
        Self::of(Command::new(assert_cmd::cargo::cargo_bin("tencent-chat")), token, arguments)
    }

    /// One whose files cannot grow, as on a full disk.
    fn on_full_disk(arguments: &[&str]) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -f 0; trap '' XFSZ; exec \"$0\" \"$@\""]);
        command.arg(assert_cmd::cargo::cargo_bin("tencent-chat"));
        Self::of(command, TOKEN, arguments)
    }

    fn of(mut command: Command, token: &str, arguments: &[&str]) -> Self {
        let mut process = command
            .env_clear()
            .env("TENCENT_CHAT_SDK_APP_ID", DEMO_APP.to_string())
            .env("TENCENT_CHAT_WEBHOOK_TOKEN", token)
            .args(["webhook", "listen", "--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        BufReader::new(process.stderr.take().unwrap()).read_line(&mut said).unwrap();
        let url = said.trim_end().strip_prefix("listening on ").unwrap_or_else(|| panic!("{said}")).to_owned();
        let out = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, out, url }
    }

    /// The next webhook that it prints.
    fn next(&mut self) -> Value {
        serde_json::from_str(&self.out.next().expect("a line").unwrap()).unwrap()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn webhook(arguments: &[&str]) -> Ran {
    let mut command = command(&["webhook"]);
    command.env("TENCENT_CHAT_SDK_APP_ID", DEMO_APP.to_string()).env("TENCENT_CHAT_WEBHOOK_TOKEN", TOKEN);
    // A listener that should not have begun would listen for ever.
    command.args(arguments).timeout(Duration::from_secs(60));
    let ran = Ran::of(command);
    assert!(!ran.out.contains(TOKEN) && !ran.err.contains(TOKEN), "{ran:?}");
    ran
}

/// Sends a webhook to a listener, which answers also where the machine is slow.
fn trigger(url: &str, arguments: &[&str]) -> Ran {
    webhook(&[&["trigger"], arguments, &["--to", url, "--timeout", "60s"]].concat())
}

fn file(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("tencent-chat-cli-{name}-{}", std::process::id()));
    let _ = std::fs::remove_file(&path);
    path
}

/// An emulator whose webhooks go to a listener.
fn emulator(listener: &Listener) -> Server {
    let webhook = WebhookConfig::new(&listener.url).token(TOKEN);
    let server = Server::with(EmulatorConfig::default().webhook(webhook));
    server.run(&["call", "import_accounts", "account_list=alice", "account_list=bob"]).ends(0, "OK", "");
    server
}

#[test]
fn the_webhooks_of_an_emulator_are_verified_printed_and_allowed() {
    let mut listener = Listener::new(&[]);
    let server = emulator(&listener);
    let sent = server.run(&["call", "send_c2c_message", "from_account=alice", "to_account=bob", "text=hello"]);
    sent.ends(0, "msg_key", "");
    let [before, after] = [listener.next(), listener.next()];
    assert_eq!((&before["type"], &before["outcome"]), (&"before_c2c_message".into(), &"allowed".into()));
    assert_eq!(before["event"]["msg_body"][0]["msg_content"]["text"], "hello");
    assert_eq!((&after["command"], &after["outcome"]), (&"C2C.CallbackAfterSendMsg".into(), &"acknowledged".into()));
    for record in [before, after] {
        let query = record["query"].as_str().unwrap();
        assert!(record["verified"] == true && query.contains("RequestTime=") && !query.contains("Sign="), "{record}");
    }
}

#[test]
fn an_emulator_does_what_is_answered() {
    let listener = Listener::new(&["--answer", "reject", "--code", "120001", "--text", "no advertising"]);
    let server = emulator(&listener);
    let send = ["call", "send_c2c_message", "from_account=alice", "to_account=bob", "text=hello"];
    server.run(&send).ends(2, "", "120001");
    drop(listener);

    let listener = Listener::new(&["--answer", "rewrite", "--text", "***"]);
    let server = emulator(&listener);
    server.run(&send).ends(0, "msg_key", "");
    let inbox = server.run(&[
        "call",
        "list_c2c_messages",
        "operator_account=bob",
        "peer_account=alice",
        "max_cnt=10",
        "min_time=0",
        "max_time=4000000000",
    ]);
    inbox.ends(0, "\"***\"", "");
}

#[test]
fn every_webhook_can_be_triggered() {
    let mut listener = Listener::new(&[]);
    for event in events() {
        trigger(&listener.url, &[event.name]).ends(0, "HTTP status  200", "");
        let record = listener.next();
        assert!(record["verified"] == true && record["command"] == event.command, "{record}");
        assert!(record["note"].is_null() && record["event"].is_object(), "{record}");
    }
}

#[test]
fn what_is_not_verified_is_answered_as_the_library_does_and_shown() {
    let mut listener = Listener::with_token("another token", &[]);
    let ran = trigger(&listener.url, &["before_c2c_message"]);
    ran.ends(1, "no valid answer\n", "");
    assert!(ran.out.contains("why          HTTP status 401"), "{ran:?}");
    let record = listener.next();
    assert!(record["verified"] == false && record["status"] == 401, "{record}");
    assert!(record["check"].as_str().unwrap().starts_with("wrong_sign: "), "{record}");
    trigger(&listener.url, &["state_change", "--sdk-app-id", "1400000001"]).ends(1, "no valid answer", "");
    assert!(
        listener.next()["check"].as_str().unwrap().starts_with("wrong_app: the URL has the SDKAppID of another app")
    );
}

#[test]
fn the_answer_is_read_as_the_service_reads_it_and_the_status_says_it() {
    for (arguments, status, word) in [
        (&["--answer", "reject"][..], 2, "refused  1\n"),
        (&["--answer", "reject", "--code", "120005", "--text", "not here"], 2, "refused  120005 not here\n"),
        (&["--answer", "drop"], 2, "dropped\n"),
        (&["--answer", "rewrite", "--text", "x"], 0, "changed\n"),
        (&["--answer", "allow"], 0, "allowed\n"),
        // It does not fit this event.
        (&["--answer", "reject", "--code", "10100"], 0, "allowed\n"),
    ] {
        let mut listener = Listener::new(arguments);
        trigger(&listener.url, &["before_c2c_message", "--set", "text=casino"]).ends(status, word, "");
        assert_eq!(listener.next()["note"].is_string(), arguments.contains(&"10100"));
    }
    let listener = Listener::new(&["--path", "/webhook"]);
    trigger(&listener.url, &["state_change", "-o", "json"]).ends(0, "{\"outcome\":\"acknowledged\",\"code\":null", "");
    let elsewhere = listener.url.replace("/webhook", "/other");
    trigger(&elsewhere, &["state_change"]).ends(1, "HTTP status 404", "");
    trigger(&nowhere(), &["state_change"]).ends(2, "", "cannot be reached");
    // It accepts connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    webhook(&["trigger", "state_change", "--to", &url, "--timeout", "1s"]).ends(3, "no answer in time\n", "");
}

#[test]
fn a_preview_shows_no_signature_and_sends_nothing() {
    let ran = webhook(&["trigger", "C2C.CallbackBeforeSendMsg", "--set", "text=casino", "--dry-run"]);
    assert_eq!(ran.json()["body"]["MsgBody"][0]["MsgContent"]["Text"], "casino");
    assert!(ran.json()["url"].as_str().unwrap().contains("&Sign=…&RequestTime="), "{ran:?}");
    let shown = webhook(&["trigger", "beforeC2cMessage", "--dry-run", "--show-secrets"]);
    assert!(!shown.out.contains('…'), "{shown:?}");
    webhook(&["trigger", "before_c2c_mesage", "--dry-run"]).ends(4, "", "did you mean `before_c2c_message`?");
    webhook(&["trigger", "before_c2c_message"]).ends(4, "", "--to");
    webhook(&["trigger", "before_c2c_message", "--to", "127.0.0.1:80"]).ends(4, "", "expected a URL");
    let body = webhook(&["trigger", "before_c2c_message", "--json", r#"{"From_Account":"zoe"}"#, "--dry-run"]);
    assert_eq!(body.json()["body"]["From_Account"], "zoe");
}

#[test]
fn a_forwarded_webhook_is_answered_by_your_server_or_allowed() {
    let mut yours = Listener::new(&["--answer", "reject", "--code", "120001", "--text", "no"]);
    let mut listener = Listener::new(&["--forward", &yours.url]);
    trigger(&listener.url, &["before_c2c_message", "--set", "from_account=zoe"]).ends(2, "refused  120001 no\n", "");
    let (there, here) = (yours.next(), listener.next());
    assert_eq!((&there["body"], &there["query"]), (&here["body"], &here["query"]));
    assert!(there["verified"] == true && here["outcome"] == "rejected", "{here}");
    drop(yours);
    trigger(&listener.url, &["before_c2c_message"]).ends(0, "allowed\n", "");
    let here = listener.next();
    assert!(here["note"].as_str().unwrap().contains("has no answer"), "{here}");
}

#[test]
fn a_webhook_is_forwarded_with_its_query_and_headers_and_the_answer_passed_back() {
    let yours = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook?key=1", yours.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let mut stream = BufReader::new(yours.accept().unwrap().0);
        let mut head = String::new();
        while stream.read_line(&mut head).unwrap() > 2 {}
        let answer = "HTTP/1.1 503 Unavailable\r\nContent-Type: text/odd\r\nContent-Length: 4\r\n\r\nlate";
        stream.get_mut().write_all(answer.as_bytes()).unwrap();
        head
    });
    let mut listener = Listener::new(&["--forward", &url]);
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().to_string();
    let sign = tencent_chat::webhook::sign(TOKEN, &time);
    let query = format!("SdkAppid={DEMO_APP}&CallbackCommand=State.StateChange&Sign={sign}&RequestTime={time}");
    let head =
        format!("POST /?{query} HTTP/1.1\r\nHost: a\r\nX-Own: 7\r\nAccept-Encoding: gzip\r\nContent-Length: 2\r\n\r\n");
    assert_eq!(raw(&listener.url, &head, b"{}"), "HTTP/1.1 503 Service Unavailable");
    let head = server.join().unwrap().to_lowercase();
    assert!(head.starts_with(&format!("post /hook?key=1&{query} http").to_lowercase()), "{head}");
    assert!(head.contains("x-own: 7") && !head.contains("gzip") && !head.contains("host: a\r"), "{head}");
    let record = listener.next();
    assert_eq!((&record["status"], &record["answer"]), (&503.into(), &"late".into()));
    assert_eq!(record["note"], "HTTP status 503");
}

#[test]
fn a_recording_can_be_sent_again() {
    let path = file("recording");
    let name = path.to_str().unwrap();
    let mut listener = Listener::new(&["--record", name]);
    trigger(&listener.url, &["before_c2c_message", "--set", "text=first"]).ends(0, "", "");
    trigger(&listener.url, &["state_change", "--sdk-app-id", "1400000001"]).ends(1, "", "");
    trigger(&listener.url, &["after_c2c_message"]).ends(0, "", "");
    let first: Vec<Value> = (0..3).map(|_| listener.next()).collect();
    drop(listener);
    // A kill cut the last line.
    let mut text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("Sign="), "{text}");
    text.push_str("{\"time\":1,\"verif");
    std::fs::write(&path, &text).unwrap();

    let mut refusing = Listener::with_token(TOKEN, &["--answer", "reject"]);
    let replay = |more: &[&str], to: &str| webhook(&[&["replay", name, "--to", to], more].concat());
    let ran = replay(&["--rate", "1000"], &refusing.url);
    ran.ends(
        0,
        "1  C2C.CallbackBeforeSendMsg  refused  1\n3  C2C.CallbackAfterSendMsg  acknowledged\n",
        "1 allowed, 1 refused, 2 left out",
    );
    let again = [refusing.next(), refusing.next()];
    assert_eq!((&again[0]["body"], &again[1]["body"]), (&first[0]["body"], &first[2]["body"]));
    replay(&["--from-line", "3", "--json"], &refusing.url).ends(0, "{\"line\":3,", "1 allowed");
    replay(&["--rate", "0"], &refusing.url).ends(4, "", "expected a number above 0");
    replay(&["--from-line", "9"], &refusing.url).ends(4, "", "has 4 lines");
    replay(&[], &nowhere()).ends(2, "", "--from-line 1 goes on");
    let stranger = Listener::with_token("another token", &[]);
    replay(&[], &stranger.url).ends(1, "HTTP status 401", "2 without a valid answer");
    text = format!("{text}\nhello\n");
    std::fs::write(&path, &text).unwrap();
    let before = replay(&[], &refusing.url);
    before.ends(4, "", "line 5");
    assert_eq!(before.out, "");
    std::fs::remove_file(&path).unwrap();
}

/// Sends bytes to a listener, and returns the first line of the answer.
pub fn raw(url: &str, request: &str, body: &[u8]) -> String {
    let address = url.trim_start_matches("http://").split('/').next().unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    // A server may answer before it has all of it.
    let _ = stream.write_all(body);
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

#[test]
fn connections_that_say_nothing_do_not_keep_a_webhook_waiting() {
    let listener = Listener::new(&[]);
    let address = listener.url.trim_start_matches("http://").trim_end_matches('/');
    let silent: Vec<TcpStream> = (0..300).map(|_| TcpStream::connect(address).unwrap()).collect();
    // Before they would be closed because they say nothing.
    let sent = webhook(&["trigger", "before_c2c_message", "--to", &listener.url, "--timeout", "8s"]);
    sent.ends(0, "allowed", "");
    drop(silent);
}

#[test]
fn what_is_too_long_or_not_a_webhook_is_refused() {
    let mut listener = Listener::new(&["--path", "/webhook"]);
    let url = listener.url.clone();
    let sent = |head: &str, body: &[u8]| raw(&url, &format!("{head}\r\nHost: a\r\n\r\n"), body);
    assert_eq!(sent("GET /webhook HTTP/1.1", b""), "HTTP/1.1 405 Method Not Allowed");
    assert_eq!(sent("POST /other HTTP/1.1\r\nContent-Length: 0", b""), "HTTP/1.1 404 Not Found");
    assert_eq!(sent("POST /webhook HTTP/1.1\r\nContent-Length: 2", b"{}"), "HTTP/1.1 401 Unauthorized");
    assert!(listener.next()["check"].as_str().unwrap().starts_with("wrong_app: "));
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().to_string();
    let sign = tencent_chat::webhook::sign(TOKEN, &time);
    let target = format!("/webhook?SdkAppid={DEMO_APP}&Sign={sign}&RequestTime={time}");
    let large = vec![b' '; 1024 * 1024 + 1];
    let announced = format!("POST {target} HTTP/1.1\r\nContent-Length: {}", large.len());
    assert_eq!(sent(&announced, &large), "HTTP/1.1 413 Payload Too Large");
    assert!(listener.next()["check"].as_str().unwrap().starts_with("too_large: "));
    let chunked = format!("POST {target} HTTP/1.1\r\nTransfer-Encoding: chunked");
    let chunk = [format!("{:x}\r\n", large.len()).as_bytes(), &large, b"\r\n0\r\n\r\n"].concat();
    assert_eq!(sent(&chunked, &chunk), "HTTP/1.1 413 Payload Too Large");
    assert_eq!(listener.next()["status"], 413);
    for body in [&b"{"[..], b"[]", b"\xff", b""] {
        let head = format!("POST {target} HTTP/1.1\r\nContent-Length: {}", body.len());
        assert_eq!(sent(&head, body), "HTTP/1.1 400 Bad Request");
        assert!(listener.next()["check"].as_str().unwrap().starts_with("malformed: "));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_signal_ends_a_listener_and_what_was_not_recorded_is_its_status() {
    let path = file("not-recorded");
    let record = ["--record", path.to_str().unwrap()];
    for (mut listener, signal, status) in [
        (Listener::new(&record), "-INT", 0),
        (Listener::new(&record), "-TERM", 0),
        (Listener::on_full_disk(&record), "-TERM", 1),
    ] {
        trigger(&listener.url, &["state_change"]).ends(0, "acknowledged", "");
        listener.next();
        let pid = listener.process.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        assert_eq!(listener.process.wait().unwrap().code(), Some(status), "{signal}");
    }
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn a_listener_that_cannot_begin_says_why() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    webhook(&["listen", "--port", &port]).ends(2, "", "another program has this port");
    let url = format!("http://127.0.0.1:{port}/");
    webhook(&["listen", "--forward", &url, "--answer", "drop"]).ends(4, "", "cannot be used with");
    webhook(&["listen", "--code", "1"]).ends(4, "", "--code is for --answer reject");
    webhook(&["listen", "--path", "webhook"]).ends(4, "", "--path begins with /");
    webhook(&["listen", "--port", "0", "--record", "/no/such/folder/file"]).ends(
        4,
        "",
        "--record: /no/such/folder/file",
    );
    let path = file("token");
    std::fs::write(&path, "secret token\n").unwrap();
    let mut of_file = command(&["webhook", "trigger", "state_change", "--dry-run", "--token-file"]);
    of_file.arg(&path).env("TENCENT_CHAT_SDK_APP_ID", "7");
    Ran::of(of_file).ends(0, "SdkAppid=7&", "");
    std::fs::remove_file(&path).unwrap();
    Ran::of(command(&["webhook", "listen"])).ends(4, "", "--token-file (TENCENT_CHAT_WEBHOOK_TOKEN)");
}

#[test]
fn a_reader_that_has_enough_ends_it() {
    let mut listener = Listener::new(&[]);
    trigger(&listener.url, &["state_change"]).ends(0, "", "");
    drop(std::mem::replace(&mut listener.out, BufReader::new(none()).lines()));
    trigger(&listener.url, &["state_change"]).ends(0, "", "");
    assert_eq!(listener.process.wait().unwrap().code(), Some(0));
}

/// The output of a program that has ended.
fn none() -> ChildStdout {
    let mut ended = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"))
        .arg("--version")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    ended.wait().unwrap();
    ended.stdout.take().unwrap()
}
