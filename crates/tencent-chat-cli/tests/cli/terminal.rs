//! What only a terminal shows: the question before a call that cannot be undone.

use std::process::Command;
use std::time::{Duration, Instant};

use rexpect::session::{PtySession, spawn_command};

use tencent_chat_emulator::{DEMO_KEY, Fault, FaultRule};

use crate::common::{Folder, Ran, Server};

/// The longest time for each thing that is waited for, in milliseconds: a test that hangs ends.
const PATIENCE: u64 = 30_000;

fn start(server: &Server, arguments: &[&str]) -> PtySession {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"));
    command.env_clear().env("TERM", "xterm-256color").envs(server.environment()).args(arguments);
    spawn_command(command, Some(PATIENCE)).expect("a terminal")
}

fn status(session: &PtySession) -> i32 {
    match session.process().wait() {
        Ok(rexpect::process::WaitStatus::Exited(_, status)) => status,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deletion_is_asked_for_and_done_after_a_yes() {
    let server = Server::new();
    server.run(&["call", "import_account", "user_id=alice"]).ends(0, "OK", "");
    let mut session = start(&server, &["call", "delete_accounts", "delete_item=alice"]);
    session.exp_string("delete_accounts in app 1400000000 (http://127.0.0.1:").unwrap();
    session.exp_string("Delete accounts with all their data. This cannot be undone. Go on? [y/N]").unwrap();
    session.send_line("y").unwrap();
    session.exp_string("\"result_code\": 0").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 0);
    assert_eq!(server.paths().len(), 2);
}

#[test]
fn any_other_answer_sends_nothing() {
    let server = Server::new();
    for answer in ["", "n", "delete"] {
        let mut session = start(&server, &["call", "delete_accounts", "delete_item=alice"]);
        session.exp_string("[y/N]").unwrap();
        session.send_line(answer).unwrap();
        session.exp_string("nothing was sent").unwrap();
        session.exp_eof().unwrap();
        assert_eq!(status(&session), 2, "{answer}");
    }
    assert!(server.paths().is_empty());
}

#[test]
fn a_push_to_everybody_is_asked_for() {
    let server = Server::new();
    let mut session = start(
        &server,
        &["call", "push", "from_account=administrator", "offline_push_info.title=Hi", "offline_push_info.desc=all"],
    );
    session.exp_string("This may reach every user of the app. Go on? [y/N]").unwrap();
    // The end of the input is not a yes.
    session.send_control('d').unwrap();
    session.exp_string("nothing was sent").unwrap();
    session.exp_eof().unwrap();
    assert!(server.paths().is_empty());
}

#[test]
fn errors_have_colors_and_a_question_follows_the_checks() {
    let server = Server::new();
    let mut session = start(&server, &["call", "delete_accounts", "delete_itm=alice"]);
    session.exp_string("\u{1b}[1m\u{1b}[31merror:\u{1b}[0m").unwrap();
    session.exp_string("did you mean `delete_item`?").unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(!rest.contains("[y/N]"), "{rest}");
    assert_eq!(status(&session), 4);
}

#[test]
fn explain_without_anything_to_explain_does_not_wait_for_a_log() {
    let server = Server::new();
    let mut session = start(&server, &["explain"]);
    session.exp_string("nothing to explain").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 4);
}

#[test]
fn login_asks_for_what_is_not_given_and_does_not_show_the_key() {
    let server = Server::new();
    let file = std::env::temp_dir().join(format!("tencent-chat-cli-login-{}.json", std::process::id()));
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"));
    command.env_clear().env("TERM", "xterm").env("TENCENT_CHAT_PROFILES", &file).args(["login", "--profile", "mine"]);
    let mut session = spawn_command(command, Some(PATIENCE)).expect("a terminal");
    session.exp_string("SDKAppID: ").unwrap();
    session.send_line("1400000000").unwrap();
    session.exp_string("Region, such as singapore, or the URL of a server: ").unwrap();
    session.send_line(&server.running.url()).unwrap();
    session.exp_string("Admin account [administrator]: ").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Secret key, which is not shown: ").unwrap();
    session.send_line(DEMO_KEY).unwrap();
    let shown = session.exp_string("kept as profile `mine`").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 0);
    assert!(!shown.contains(&DEMO_KEY[..8]), "{shown}");
    let kept = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(kept.contains(DEMO_KEY) && kept.contains(&server.running.url()));
}

#[test]
fn login_asks_before_it_replaces_and_takes_no_key_at_another_question() {
    let (server, folder) = (Server::new(), Folder::new("login-replaces"));
    let file = folder.path("profiles.json");
    let mut first = server.command(&["login"]);
    first.env("TENCENT_CHAT_PROFILES", &file);
    Ran::of(first).ends(0, "", "kept");
    let kept = folder.read("profiles.json");
    let login = |arguments: &[&str]| {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"));
        command.env_clear().env("TERM", "xterm").env("TENCENT_CHAT_PROFILES", &file).arg("login").args(arguments);
        spawn_command(command, Some(PATIENCE)).expect("a terminal")
    };
    let mut session = login(&[]);
    session.exp_string("The profile `default` exists. Replace it? [y/N]").unwrap();
    session.send_line("").unwrap();
    session.exp_string("nothing was kept").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 2);
    let mut session = login(&["--profile", "other"]);
    session.exp_string("SDKAppID: ").unwrap();
    session.send_line(DEMO_KEY).unwrap();
    let shown = session.exp_eof().unwrap();
    assert!(shown.contains("sdk_app_id: this looks like a secret key") && !shown.contains(DEMO_KEY), "{shown}");
    assert_eq!(status(&session), 4);
    assert_eq!(folder.read("profiles.json"), kept);
}

#[test]
fn a_job_asks_with_the_number_of_rows_and_shows_a_bar() {
    let (server, folder) = (Server::new(), Folder::new("bulk-terminal"));
    let rows: String = (0..250).map(|number| format!("user_{number}\n")).collect();
    let (file, journal) = (folder.write("old.csv", &format!("user_id\n{rows}")), folder.path("old.journal"));
    let mut session = start(&server, &["bulk", "delete_accounts", &file, "--journal", &journal]);
    session.exp_string("delete_accounts for 250 rows in app 1400000000 (http://127.0.0.1:").unwrap();
    session.exp_string("Go on? [y/N]").unwrap();
    session.send_line("y").unwrap();
    session.exp_string("delete_accounts ").unwrap();
    session.exp_string("250/250").unwrap();
    session.exp_string("20 of 250 are shown; --failures FILE takes all").unwrap();
    session.exp_string("0 of 250 rows done; 250 failed").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 1);
}

#[test]
fn ctrl_c_stops_a_job_and_a_second_one_ends_it_at_once() {
    let (server, folder) = (Server::new(), Folder::new("bulk-ctrl-c"));
    let delay = Fault::Delay { delay_ms: 600_000 };
    server.running.emulator().add_fault(FaultRule::new(delay).times(100)).expect("a sensible fault");
    let rows: String = (0..2_000).map(|number| format!("user_{number}\n")).collect();
    let (file, journal) = (folder.write("old.csv", &format!("user_id\n{rows}")), folder.path("old.journal"));
    let mut session = start(&server, &["bulk", "delete_accounts", &file, "--journal", &journal, "--yes"]);
    let begun = Instant::now();
    while server.paths().len() < 8 {
        assert!(begun.elapsed() < Duration::from_millis(PATIENCE), "the requests do not arrive");
        std::thread::sleep(Duration::from_millis(10));
    }
    session.send_control('c').unwrap();
    session.exp_string("stopping: waiting for what was sent; Ctrl-C again ends at once").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("0 of 2,000 rows done").unwrap();
    session.exp_string("stopped: the same command line goes on").unwrap();
    session.exp_eof().unwrap();
    assert_eq!((status(&session), server.paths().len()), (2, 8));
}

#[test]
fn ctrl_c_says_what_may_have_been_done() {
    let server = Server::new();
    let delay = Fault::Delay { delay_ms: 600_000 };
    server.running.emulator().add_fault(FaultRule::new(delay).times(100)).expect("a sensible fault");
    let items: Vec<String> = (0..250).map(|number| format!("delete_item=user_{number}")).collect();
    let start_of = ["call", "delete_accounts", "--yes"];
    let arguments: Vec<&str> = start_of.into_iter().chain(items.iter().map(String::as_str)).collect();
    let mut session = start(&server, &arguments);
    let begun = Instant::now();
    while server.paths().len() < 3 {
        assert!(begun.elapsed() < Duration::from_millis(PATIENCE), "the requests do not arrive");
        std::thread::sleep(Duration::from_millis(10));
    }
    session.send_control('c').unwrap();
    session.exp_string("stopping: waiting for what was sent").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("left to do:").unwrap();
    session.exp_string("250 items").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 3);
}

#[test]
fn webhooks_are_blocks_for_readers_and_ctrl_c_ends_the_listener() {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"));
    command.env_clear().env("TERM", "xterm-256color").env("TENCENT_CHAT_SDK_APP_ID", "1400000000");
    command.args(["webhook", "listen", "--port", "0", "--unsigned"]);
    let mut session = spawn_command(command, Some(PATIENCE)).expect("a terminal");
    session.exp_string("listening on ").unwrap();
    let url = session.read_line().unwrap();
    let mut trigger = crate::common::command(&["webhook", "trigger", "before_c2c_message", "--unsigned", "--to", &url]);
    trigger.args(["--set", "text=hello \u{1b}[2J", "--sdk-app-id", "1400000000"]);
    Ran::of(trigger).ends(0, "allowed", "");
    session.exp_string("C2C.CallbackBeforeSendMsg  \u{1b}[32mallowed\u{1b}[0m").unwrap();
    session.exp_string("from_account       amber").unwrap();
    session.exp_string("msg_body           hello \\u{1b}[2J").unwrap();
    // What others send has no lines of its own.
    let forged = "X%0aY%7f%c2%85%e2%80%a9%e2%80%8f";
    let request = format!(
        "POST /?SdkAppid=1400000000&CallbackCommand={forged} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{{}}"
    );
    crate::webhook::raw(&url, &request, b"");
    session.exp_string(r"X\nY\u{7f}\u{85}\u{2029}\u{200f}  ").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("2 webhooks received").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 0);
}

#[test]
fn ctrl_c_ends_the_wait_for_files_of_the_history() {
    let server = crate::history::server();
    crate::history::set_back(&server, 0);
    let folder = Folder::new("history-wait");
    let mut session = start(&server, &["history", "get", "--from", "4h", "--out", &folder.path("history")]);
    session.exp_string("waiting for ").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("stopped; the same command line goes on").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 1);
}

#[test]
fn ctrl_c_ends_the_watching_and_not_the_push() {
    let server = crate::push::server();
    let arguments = ["push", "send", "--tags", "gold", "--title", "Sale", "--text", "today", "--watch"];
    let mut session = start(&server, &arguments);
    session.exp_string(" to reach  ").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("the push goes on").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 0);
}

#[test]
fn a_push_to_everybody_is_asked_for_by_its_own_command_too() {
    let server = crate::push::server();
    let arguments = ["push", "send", "--all", "--title", "Sale", "--text", "today"];
    let mut session = start(&server, &arguments);
    session.exp_string("This may reach every user of the app. Go on? [y/N]").unwrap();
    session.send_line("n").unwrap();
    session.exp_string("nothing was sent").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 2);
    let mut session = start(&server, &arguments);
    session.exp_string("[y/N]").unwrap();
    session.send_line("y").unwrap();
    session.exp_string("tencent-chat push watch ").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 0);
}

#[test]
fn ctrl_c_ends_a_replay_and_says_how_it_goes_on() {
    let listener = crate::webhook::Listener::new(&[]);
    let folder = Folder::new("replay");
    let file = folder.path("webhooks.jsonl");
    let line = r#"{"time":1,"verified":true,"command":"State.StateChange","query":"CallbackCommand=State.StateChange","body":"{}"}"#;
    std::fs::write(&file, format!("{line}\n{line}\n{line}\n")).unwrap();
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"));
    command.env_clear().env("NO_COLOR", "1").env("TENCENT_CHAT_WEBHOOK_TOKEN", crate::webhook::TOKEN);
    command.args(["webhook", "replay", &file, "--to", &listener.url, "--sdk-app-id", "1400000000"]);
    // The second would be sent in a day.
    command.args(["--rate", "0.00001"]);
    let mut session = spawn_command(command, Some(PATIENCE)).expect("a terminal");
    session.exp_string("1  State.StateChange  acknowledged").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("stopped; --from-line 2 goes on").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(status(&session), 1);
}
