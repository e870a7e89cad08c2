//! The program: its data file, its seeds, and what it prints.

#[allow(dead_code)]
mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use common::{http, json_of, signed_for};
use serde_json::{Value, json};

/// A running emulator, which is killed when this is dropped.
struct Program {
    child: Child,
    ready: Value,
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tencent-chat-emulator"));
    command.args(args);
    command
}

fn run(args: &[&str]) -> Output {
    command(args).output().unwrap()
}

impl Program {
    fn start(args: &[&str]) -> Self {
        let mut child = command(args).arg("--json").stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{line:?}: {error}"));
        Self { child, ready }
    }

    fn url(&self) -> &str {
        self.ready["url"].as_str().unwrap()
    }

    /// The answer, unless the connection ends before it.
    fn exchange(&self, bytes: &str) -> Option<Value> {
        exchange(self.url(), bytes)
    }

    fn call(&self, name: &str, body: &Value) -> Value {
        self.exchange(&signed_for(self.url(), name, body, "close")).unwrap()
    }

    fn control(&self, method: &str, path: &str, body: &str) -> Value {
        self.exchange(&http(method, path, body, "close")).unwrap()
    }

    /// Ends it as Ctrl-C in a shell or a container's stop does.
    #[cfg(unix)]
    fn end(mut self) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").arg(&pid).status().unwrap().success());
        assert!(self.child.wait().unwrap().success());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn exchange(url: &str, bytes: &str) -> Option<Value> {
    let mut stream = TcpStream::connect(url.trim_start_matches("http://")).ok()?;
    stream.write_all(bytes.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    answer.contains("\r\n\r\n").then(|| json_of(&answer))
}

/// A file of this test, which is not there yet.
fn file(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("tencent-chat-emulator-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    let _ = std::fs::remove_file(&path);
    path
}

fn message(thread: usize, number: usize) -> Value {
    let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": format!("{thread} {number}")}}]);
    json!({"To_Account": "alice", "MsgSeq": number, "MsgRandom": thread, "MsgBody": body})
}

/// Sends messages until the server is gone; returns how many were answered.
fn load(url: &str, thread: usize) -> usize {
    (1..100_000)
        .take_while(|number| {
            let bytes = signed_for(url, "send_c2c_message", &message(thread, *number), "close");
            exchange(url, &bytes).is_some_and(|reply| reply["ErrorCode"] == 0)
        })
        .count()
}

fn texts(program: &Program) -> Vec<String> {
    let shown = program.control("GET", "/_emulator/messages?limit=1000000", "");
    let texts = shown.as_array().unwrap().iter().map(|message| message["text"].as_str().unwrap().to_owned());
    let mut texts: Vec<String> = texts.collect();
    texts.sort_unstable();
    texts
}

#[test]
fn what_was_answered_is_there_after_a_kill_and_nothing_twice() {
    let path = file("kill.db");
    let data = path.to_str().unwrap();
    let mut program = Program::start(&["--data", data]);
    assert_eq!(program.call("import_account", &json!({"UserID": "alice"}))["ErrorCode"], 0);
    let url = program.url().to_owned();
    let threads: Vec<_> = (0..4_usize)
        .map(|thread| {
            let url = url.clone();
            std::thread::spawn(move || load(&url, thread))
        })
        .collect();
    std::thread::sleep(std::time::Duration::from_millis(1500));
    program.child.kill().unwrap();
    program.child.wait().unwrap();
    let answered: Vec<usize> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert!(answered.iter().all(|count| *count > 0), "{answered:?}");

    let program = Program::start(&["--data", data]);
    let kept = texts(&program);
    for (thread, count) in answered.iter().enumerate() {
        for number in 1..=*count {
            assert!(kept.binary_search(&format!("{thread} {number}")).is_ok(), "{thread} {number} of {count}");
        }
    }
    let answered: usize = answered.iter().sum();
    // At most one of each thread was done and not answered.
    assert!((answered..=answered + 4).contains(&kept.len()), "{answered} {}", kept.len());
    assert!(kept.windows(2).all(|two| two[0] != two[1]));

    // A second restart begins with the snapshot that the first one wrote.
    drop(program);
    let program = Program::start(&["--data", data]);
    assert_eq!(texts(&program), kept);
    drop(program);
    std::fs::remove_file(path).unwrap();
}

/// What an export has but for its time.
fn exported(program: &Program) -> Value {
    let mut document = program.control("GET", "/_emulator/state", "");
    document["now_ms"].take();
    document
}

#[test]
fn what_became_due_before_a_kill_is_the_same_after_it() {
    let path = file("due.db");
    let args = ["--data", path.to_str().unwrap(), "--webhook-url", "http://127.0.0.1:9/"];
    let program = Program::start(&args);
    let act = |user: &str, action: &str, body: Value| {
        let answer = program.control("POST", &format!("/_emulator/clients/{user}/{action}"), &body.to_string());
        assert_eq!(answer["ErrorCode"], 0, "{action}: {answer}");
    };
    let advance = |millis: u64| program.control("POST", "/_emulator/clock", &json!({"advance_ms": millis}).to_string());
    let inbox = |program: &Program, user: &str| {
        program.control("GET", &format!("/_emulator/clients/{user}/inbox"), "")["items"].clone()
    };
    program.call("import_accounts", &json!({"Accounts": ["alice", "bob", "carol"]}));
    for user in ["alice", "bob", "carol"] {
        act(user, "login", json!({"platform": "iOS"}));
    }
    act("alice", "start_call", json!({"members": ["bob", "carol"], "timeout_ms": 30_000}));
    act("carol", "start_call", json!({"members": ["bob"], "timeout_ms": 20_000}));
    let push = program.call(
        "push",
        &json!({"From_Account": "alice", "MsgRandom": 1, "OfflinePushInfo": {"Title": "t", "Desc": "d"}}),
    );
    assert_eq!(push["ErrorCode"], 0, "{push}");
    advance(25_000);
    // Only reads, which are not kept, see that time has passed.
    let rung = inbox(&program, "bob");
    assert!(rung.to_string().contains("NotAnswer"), "{rung}");
    advance(3_600_000);
    let before = ["alice", "bob", "carol"].map(|user| inbox(&program, user));
    act("alice", "send_message", json!({"to": "bob", "text": "after"}));
    let sent = inbox(&program, "bob");
    let state = exported(&program);
    drop(program);

    let program = Program::start(&args);
    assert_eq!(inbox(&program, "bob"), sent);
    assert_eq!(["alice", "carol"].map(|user| inbox(&program, user)), [before[0].clone(), before[2].clone()]);
    assert_eq!(exported(&program), state);
    drop(program);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn what_became_due_while_the_app_was_asked_comes_before_its_verdict_after_a_kill_too() {
    let path = file("asked.db");
    let args = ["--data", path.to_str().unwrap()];
    let program = Program::start(&args);
    program.call("import_accounts", &json!({"Accounts": ["alice", "bob"]}));
    let control = |path: &str, body: Value| program.control("POST", &format!("/_emulator/{path}"), &body.to_string());
    for user in ["alice", "bob"] {
        assert_eq!(control(&format!("clients/{user}/login"), json!({"platform": "iOS"}))["ErrorCode"], 0);
    }
    control("clients/alice/start_call", json!({"members": ["bob"], "timeout_ms": 30_000}));
    let app = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", app.local_addr().unwrap());
    let commands = ["C2C.CallbackBeforeSendMsg", "C2C.CallbackAfterSendMsg"];
    control("config", json!({"webhook_url": url, "webhook_commands": commands, "webhook_timeout_ms": 60_000}));
    let inbox = |program: &Program| program.control("GET", "/_emulator/clients/alice/inbox", "")["items"].clone();
    std::thread::scope(|scope| {
        let sent = scope.spawn(|| program.call("send_c2c_message", &message(1, 1)));
        let (mut webhook, _) = app.accept().unwrap();
        control("clock", json!({"advance_ms": 60_000}));
        assert!(inbox(&program).to_string().contains("NotAnswer"));
        answer(&mut webhook);
        assert_eq!(sent.join().unwrap()["ErrorCode"], 0);
        let (mut webhook, _) = app.accept().unwrap();
        answer(&mut webhook);
    });
    program.control("GET", "/_emulator/webhooks?wait=true", "");
    assert_eq!(answers(&program), 2);
    let before = inbox(&program);
    assert!(before.to_string().contains("1 1"), "the message came: {before}");
    drop(program);
    let program = Program::start(&args);
    assert_eq!(inbox(&program), before);
    assert_eq!(answers(&program), 2);
    drop(program);
    std::fs::remove_file(path).unwrap();
}

/// How many webhooks were answered, on all days.
fn answers(program: &Program) -> u64 {
    let days = program.call("get_operations_data", &json!({}))["Result"].clone();
    days.as_array().unwrap().iter().map(|day| day["CallBackRsp"].as_str().unwrap().parse::<u64>().unwrap()).sum()
}

/// Answers a webhook that nothing is to be done.
fn answer(webhook: &mut TcpStream) {
    let body = r#"{"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}"#;
    let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    let mut request = BufReader::new(webhook.try_clone().unwrap());
    let mut length = 0;
    loop {
        let mut line = String::new();
        request.read_line(&mut line).unwrap();
        match line.to_ascii_lowercase().strip_prefix("content-length:") {
            Some(value) => length = value.trim().parse().unwrap(),
            None if line == "\r\n" => break,
            None => {}
        }
    }
    request.read_exact(&mut vec![0; length]).unwrap();
    webhook.write_all((head + body).as_bytes()).unwrap();
}

#[test]
fn what_the_ready_line_says_is_kept_from_then_on() {
    let (path, seed) = (file("ready.db"), file("ready.yaml"));
    let data = path.to_str().unwrap();
    write(&seed, "accounts: [alice, bob]\n");
    drop(Program::start(&["--data", data, "--seed", seed.to_str().unwrap(), "--edition", "pro"]));
    let program = Program::start(&["--data", data]);
    assert_eq!(program.control("GET", "/_emulator/config", "")["edition"], "pro");
    assert_eq!(accounts(&program), 3);
    drop(program);
    std::fs::remove_file(path).unwrap();
    std::fs::remove_file(seed).unwrap();
}

fn accounts(program: &Program) -> Value {
    program.control("GET", "/_emulator/health", "")["apps"][0]["accounts"].clone()
}

#[test]
fn a_deleted_admin_stays_deleted_and_a_new_one_is_added() {
    let path = file("admins.db");
    let args = ["--data", path.to_str().unwrap(), "--admin", "administrator", "--admin", "boss"];
    let program = Program::start(&args);
    program.call("delete_accounts", &json!({"DeleteItem": [{"UserID": "boss"}]}));
    assert_eq!(accounts(&program), 1);
    let document = program.control("GET", "/_emulator/state", "").to_string();
    assert_eq!(program.control("PUT", "/_emulator/state", &document)["imported"], true);
    assert_eq!(accounts(&program), 1, "after an import");
    drop(program);
    for start in ["with the journal", "with the snapshot"] {
        assert_eq!(accounts(&Program::start(&args)), 1, "after a start {start}");
    }
    let with_another = [&args[..], &["--admin", "second"]].concat();
    assert_eq!(accounts(&Program::start(&with_another)), 2);
    let program = Program::start(&with_another);
    program.call("delete_accounts", &json!({"DeleteItem": [{"UserID": "second"}]}));
    drop(program);
    assert_eq!(accounts(&Program::start(&with_another)), 1, "it was known by then");
    std::fs::remove_file(path).unwrap();
}

#[test]
#[cfg(unix)]
fn a_clean_end_keeps_settings_clock_and_faults_and_the_state() {
    let path = file("end.db");
    let data = path.to_str().unwrap();
    let program = Program::start(&["--data", data]);
    program.call("import_accounts", &json!({"Accounts": ["alice", "bob"]}));
    program.call("create_group", &json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "alice"}));
    program.control("POST", "/_emulator/clock", &json!({"advance_ms": 3_600_000}).to_string());
    program.control(
        "POST",
        "/_emulator/faults",
        r#"[{"path": "v4/sns/friend_add", "times": 3, "fault": {"status": 502}}]"#,
    );
    program.control("POST", "/_emulator/config", r#"{"strict": true, "edition": "pro", "groups_per_day": 7}"#);
    let (state, faults) = (exported(&program), program.control("GET", "/_emulator/faults", ""));
    program.end();
    let program = Program::start(&["--data", data]);
    let config = program.control("GET", "/_emulator/config", "");
    assert_eq!(
        (&config["edition"], &config["enforce_quotas"], &config["groups_per_day"]),
        (&json!("pro"), &json!(true), &json!(7))
    );
    assert_eq!(exported(&program), state);
    assert_eq!(program.control("GET", "/_emulator/faults", ""), faults);
    assert_eq!(program.control("POST", "/_emulator/config", "{}")["clock_offset_ms"], 3_600_000);

    let second = run(&["--data", data]);
    let error = String::from_utf8(second.stderr).unwrap();
    assert!(!second.status.success() && error.contains("is in use by another process"), "{error}");
    program.end();
    let program =
        Program::start(&["--data", data, "--edition", "standard", "--enforce", "quotas", "--service", "push"]);
    let config = program.control("GET", "/_emulator/config", "");
    assert_eq!((&config["edition"], &config["services"]), (&json!("standard"), &json!(["push"])));
    assert_eq!((&config["enforce_quotas"], &config["enforce_rates"]), (&json!(true), &json!(true)));
    program.end();
    let other = String::from_utf8(run(&["--data", data, "--app", "7"]).stderr).unwrap();
    assert!(other.contains("it has the apps [1400000000], and the command line [7]"), "{other}");
    std::fs::write(&path, "not a database").unwrap();
    let wrong = String::from_utf8(run(&["--data", data]).stderr).unwrap();
    let sentence = format!("cannot use the data file {data}: it is not a data file of the emulator");
    assert!(wrong.contains(&sentence), "{wrong}");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn a_damaged_data_file_is_named_in_a_sentence() {
    let path = file("damaged.db");
    let args = ["--data", path.to_str().unwrap()];
    let program = Program::start(&args);
    let snapshot = std::fs::metadata(&path).unwrap().len() as usize;
    program.call("import_accounts", &json!({"Accounts": ["alice", "bob"]}));
    program.control("POST", "/_emulator/clock", &json!({"advance_ms": 1}).to_string());
    drop(program);
    let whole = std::fs::read(&path).unwrap();
    let garbage = |from: usize, to: usize| {
        let mut bytes = whole.clone();
        bytes[from..to].iter_mut().enumerate().for_each(|(at, byte)| *byte = (at * 7 + 3) as u8);
        bytes
    };
    let version = String::from_utf8_lossy(&whole[..80]).lines().next().unwrap().to_owned();
    let other_version = [b"tencent-chat-emulator data of format 1 of version 0.0.1", &whole[version.len()..]].concat();
    for (what, bytes, sentence) in [
        ("a part of the first line", whole[..10].to_vec(), "it is not a data file of the emulator"),
        ("a part of the snapshot", whole[..snapshot / 2].to_vec(), "it is damaged"),
        ("nearly the whole snapshot", whole[..snapshot - 1].to_vec(), "it is damaged"),
        ("another snapshot", garbage(snapshot / 2, snapshot / 2 + 4), "it is damaged"),
        ("another entry before others", garbage(snapshot, snapshot + 50), "it is damaged"),
        ("zeros", vec![0; whole.len()], "it is not a data file of the emulator"),
        ("another version", other_version, "it has format 1 of version 0.0.1, and this is format"),
    ] {
        std::fs::write(&path, bytes).unwrap();
        let output = run(&args);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{what}: {error}");
        let start = format!("tencent-chat-emulator: cannot use the data file {}: {sentence}", path.display());
        assert!(error.starts_with(&start), "{what}: {error}");
    }
    let with = |end: &[u8]| [&whole[..], end].concat();
    for (what, bytes) in [
        ("a part of the last write", whole[..whole.len() - 1].to_vec()),
        ("a part of one more write", with(&whole[snapshot..snapshot + 40])),
        ("room that was never written to", with(&[0; 5000])),
    ] {
        std::fs::write(&path, bytes).unwrap();
        for start in ["with what is torn", "with a new snapshot"] {
            assert_eq!(accounts(&Program::start(&args)), 3, "{what}, {start}");
        }
    }
    std::fs::remove_file(path).unwrap();
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap();
}

#[test]
fn a_seed_fills_a_new_data_file_only_and_its_mistakes_end_the_start() {
    let (path, seed) = (file("seed.db"), file("seed.yaml"));
    let args = ["--data", path.to_str().unwrap(), "--seed", seed.to_str().unwrap()];
    write(&seed, "accounts: [alice, bob]\ngroups:\n  team: {owner: alice, members: [bob]}\n");
    let program = Program::start(&args);
    let members =
        |program: &Program| program.call("list_group_members", &json!({"GroupId": "team"}))["MemberNum"].clone();
    assert_eq!(members(&program), 2);
    program.call("delete_group_members", &json!({"GroupId": "team", "MemberToDel_Account": ["bob"]}));
    drop(program);
    let program = Program::start(&args);
    assert_eq!(members(&program), 1);
    drop(program);
    std::fs::remove_file(path).unwrap();

    write(&seed, "accounts: [alice]\ngroups:\n  team: {ownr: alice}\n");
    let output = run(&["--seed", seed.to_str().unwrap()]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && error.contains("unknown field `ownr`") && error.contains("line 3"), "{error}");
    std::fs::remove_file(seed).unwrap();
}

#[test]
fn the_program_says_where_it_is_which_version_and_what_is_wrong() {
    let program = Program::start(&[]);
    let ready = &program.ready;
    assert_eq!(ready["pid"], program.child.id());
    assert_eq!(ready["url"], format!("http://127.0.0.1:{}", ready["port"]));
    assert_eq!((&ready["app"], &ready["admin"]), (&json!(1_400_000_000), &json!("administrator")));
    let port = ready["port"].to_string();
    let error = String::from_utf8(run(&["--port", &port]).stderr).unwrap();
    assert!(error.contains(&format!("cannot listen on 127.0.0.1:{port}")), "{error}");
    let version = String::from_utf8(run(&["--version"]).stdout).unwrap();
    assert_eq!(version, format!("tencent-chat-emulator {}\n", env!("CARGO_PKG_VERSION")));
    for (wrong, sentence) in [
        (&["--prot", "1"][..], "invalid option '--prot'"),
        (&["--port", "x"], "--port: a port is 0 to 65535, not x"),
        (&["--port"], "missing argument for option '--port'"),
        (&["--port", "99999"], "--port: a port is 0 to 65535, not 99999"),
        (
            &["--edition", "pro", "--service", "push,cloud_search"],
            "give --service once for each, not push,cloud_search",
        ),
        (&["--enforce", "rates,quotas"], "give --enforce once for each, not rates,quotas"),
    ] {
        let output = run(wrong);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(error.contains(sentence), "{wrong:?}: {error}");
    }
}

#[test]
fn what_was_answered_is_there_after_a_start_with_other_options() {
    let path = file("options.db");
    let data = path.to_str().unwrap();
    let program = Program::start(&["--data", data, "--cors", "http://localhost:5173"]);
    program.call("import_accounts", &json!({"Accounts": ["alice", "bob"]}));
    let login = http("POST", "/_emulator/clients/alice/login", r#"{"platform": "Web"}"#, "close").replacen(
        "\r\n",
        "\r\nOrigin: http://localhost:5173\r\n",
        1,
    );
    assert_eq!(program.exchange(&login).unwrap()["ErrorCode"], 0);
    // Killed, so that the next start replays the journal.
    drop(program);
    let other = ["--data", data, "--key", "the-key-of-another-start", "--admin", "boss"];
    let program = Program::start(&other);
    assert_eq!(program.control("GET", "/_emulator/health", "")["apps"][0]["accounts"], 4);
    let users = program.control("GET", "/_emulator/clients", "").to_string();
    assert!(users.contains("alice"), "{users}");
    let _ = std::fs::remove_file(&path);
}

#[test]
fn what_is_refused_is_not_kept_and_a_failed_seed_leaves_a_new_file() {
    let (path, seed) = (file("refused.db"), file("refused.yaml"));
    let (data, seed_path) = (path.to_str().unwrap(), seed.to_str().unwrap());
    std::fs::write(&seed, "accounts: {a: {friends: [nobody]}}").unwrap();
    let args = ["--data", data, "--seed", seed_path];
    assert!(!run(&args).status.success());
    std::fs::write(&seed, "accounts: [a]").unwrap();
    let program = Program::start(&args);
    assert_eq!(program.control("GET", "/_emulator/health", "")["apps"][0]["accounts"], 2);
    let before = std::fs::metadata(&path).unwrap().len();
    for _ in 0..4 {
        let unsigned = http("POST", "/v4/openim/sendmsg", &"x".repeat(1_000_000), "close");
        assert_ne!(program.exchange(&unsigned).unwrap()["ErrorCode"], 0);
        let imported = program.control("PUT", "/_emulator/state", &"[".repeat(100_000));
        assert!(imported["error"].as_str().unwrap().contains("within each other"), "{imported}");
    }
    for empty in ["", "{}", r#"{"state": null}"#] {
        assert!(program.control("PUT", "/_emulator/state", empty)["error"].is_string(), "{empty:?}");
    }
    assert_eq!(std::fs::metadata(&path).unwrap().len(), before, "nothing was written");
    assert_eq!(program.control("GET", "/_emulator/health", "")["apps"][0]["accounts"], 2);
    drop(program);
    let _ = std::fs::remove_file(&path);
    let _ = std::fs::remove_file(&seed);
}

#[test]
fn a_start_that_ended_early_leaves_nothing_that_cannot_be_opened() {
    let path = file("ended-early");
    let unfinished = PathBuf::from(format!("{}.new", path.display()));
    write(&unfinished, "begun");
    let program = Program::start(&["--data", path.to_str().unwrap()]);
    program.call("import_account", &json!({"UserID": "alice"}));
    drop(program);
    assert!(path.exists() && !unfinished.exists());
    Program::start(&["--data", path.to_str().unwrap()]);
}

#[test]
fn a_token_that_is_given_at_a_start_replaces_the_one_of_the_file() {
    let path = file("token");
    let hook = ["--data", path.to_str().unwrap(), "--webhook-url", "http://127.0.0.1:9/hook", "--webhook-token", "one"];
    let program = Program::start(&hook);
    program.call("import_account", &json!({"UserID": "alice"}));
    drop(program);
    let program = Program::start(&["--data", path.to_str().unwrap(), "--webhook-token", "two"]);
    let config = program.control("GET", "/_emulator/config", "");
    assert_eq!((&config["webhook_url"], &config["webhook_token"]), (&json!("http://127.0.0.1:9/hook"), &json!("two")));
}

/// Sets options while the program runs.
fn configure(program: &Program, change: &Value) {
    let answer = program.control("POST", "/_emulator/config", &change.to_string());
    assert_eq!(answer["error"], Value::Null, "{answer}");
}

#[test]
#[cfg(unix)]
fn what_was_answered_after_a_reset_is_there_although_an_earlier_start_had_limits() {
    let path = file("fewer-options.db");
    let data = path.to_str().unwrap();
    Program::start(&["--data", data, "--edition", "trial", "--enforce", "quotas"]).end();
    let program = Program::start(&["--data", data]);
    program.control("POST", "/_emulator/reset", "");
    for hundred in 0..2 {
        let names: Vec<String> = (0..75).map(|number| format!("u{hundred}-{number}")).collect();
        assert_eq!(program.call("import_accounts", &json!({ "Accounts": names }))["FailAccounts"], json!([]));
    }
    drop(program);
    assert_eq!(accounts(&Program::start(&["--data", data])), 151);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn a_start_with_the_same_command_line_keeps_what_was_set_meanwhile() {
    let path = file("same-options.db");
    let args =
        ["--data", path.to_str().unwrap(), "--strict", "--edition", "pro", "--webhook-url", "http://127.0.0.1:9/h"];
    let program = Program::start(&args);
    configure(
        &program,
        &json!({
            "enforce_rates": false, "messages_per_day": 7, "webhook_timeout_ms": 500, "services": ["push"],
            "webhook_commands": ["C2C.CallbackBeforeSendMsg"], "custom_fields": ["AppDefinedData.level"],
        }),
    );
    let shown = |program: &Program| program.control("GET", "/_emulator/config", "");
    let mut expected = shown(&program);
    drop(program);
    for start in ["with the journal", "with the snapshot"] {
        assert_eq!(shown(&Program::start(&args)), expected, "{start}");
    }
    let mut other = args;
    (other[4], other[6]) = ("standard", "http://127.0.0.1:9/other");
    (expected["edition"], expected["webhook_url"]) = (json!("standard"), json!("http://127.0.0.1:9/other"));
    assert_eq!(shown(&Program::start(&other)), expected, "only what differs");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn what_the_gateway_refused_counts_the_same_after_a_kill() {
    let path = file("gateway.db");
    let args = ["--data", path.to_str().unwrap(), "--webhook-url", "http://127.0.0.1:9/"];
    let program = Program::start(&args);
    let (deleted, checked) = ("v4/im_open_login_svc/account_delete", "v4/im_open_login_svc/account_check");
    configure(&program, &json!({"enforce_rates": true, "rates": {checked: 5, deleted: 1}}));
    // These would raise an alarm if they counted.
    for _ in 0..9 {
        let unsigned = http("POST", &format!("/{checked}?sdkappid=1400000000"), "{}", "close");
        assert_eq!(program.exchange(&unsigned).unwrap()["ErrorCode"], 60025);
    }
    for _ in 0..3 {
        assert_eq!(program.call("check_accounts", &json!({}))["ErrorCode"], 70402);
    }
    // The clock stands still for the rates: what is beyond a rate of 0 is always refused.
    configure(&program, &json!({"rates": {checked: 5, deleted: 0}}));
    for _ in 0..2 {
        assert_eq!(program.call("delete_accounts", &json!({"DeleteItem": [{"UserID": "a"}]}))["ErrorCode"], 60007);
    }
    let figures = |program: &Program| {
        let days = program.call("get_operations_data", &json!({"RequestField": ["CallBackReq"]}))["Result"].clone();
        (program.control("GET", "/_emulator/effects", ""), days)
    };
    let before = figures(&program);
    assert_eq!(before.0["throttled"], json!({ deleted: 2 }));
    drop(program);
    assert_eq!(figures(&Program::start(&args)), before);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn a_refusal_is_not_throttled_after_a_kill_because_a_fault_waited() {
    let path = file("waiting-fault.db");
    let args = ["--data", path.to_str().unwrap()];
    let program = Program::start(&args);
    program.control("POST", "/_emulator/faults", r#"[{"path": "v4/openim/sendmsg", "fault": {"status": 500}}]"#);
    assert_eq!(program.call("check_accounts", &json!({}))["ErrorCode"], 70402);
    drop(program);
    assert_eq!(Program::start(&args).control("GET", "/_emulator/effects", "")["throttled"], json!({}));
    std::fs::remove_file(path).unwrap();
}

#[test]
fn answers_to_webhooks_are_of_the_same_days_after_a_kill_although_the_clock_moved() {
    let path = file("days.db");
    let app = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", app.local_addr().unwrap());
    let args = ["--data", path.to_str().unwrap(), "--webhook-url", &url];
    let program = Program::start(&args);
    // A clock that is behind expires no UserSig.
    let commands = ["C2C.CallbackAfterSendMsg"];
    configure(
        &program,
        &json!({"webhook_commands": commands, "webhook_timeout_ms": 60_000, "clock_offset_ms": -25 * 86_400_000_i64}),
    );
    program.call("import_account", &json!({"UserID": "alice"}));
    let days = |program: &Program| {
        program.call("get_operations_data", &json!({"RequestField": ["CallBackReq", "CallBackRsp"]}))["Result"].clone()
    };
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..40 {
                assert_eq!(program.call("send_c2c_message", &message(1, number))["ErrorCode"], 0);
                answer(&mut app.accept().unwrap().0);
            }
        });
        for _ in 0..25 {
            program.control("POST", "/_emulator/clock", r#"{"advance": "1d"}"#);
        }
    });
    program.control("GET", "/_emulator/webhooks?wait=true", "");
    assert_eq!(answers(&program), 40);
    let before = days(&program);
    drop(program);
    assert_eq!(days(&Program::start(&args)), before);
    std::fs::remove_file(path).unwrap();
}
