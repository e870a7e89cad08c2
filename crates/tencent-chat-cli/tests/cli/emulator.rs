//! `tencent-chat emulator`.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::common::{Ran, command, run};

#[test]
fn the_emulator_is_a_part_of_the_program() {
    let mut emulator = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"))
        .args(["emulator", "--port", "0", "--json", "--admin", "root"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(emulator.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
    let text = |name: &str| ready[name].as_str().unwrap().to_owned();

    let mut call = command(&["call", "import_account", "user_id=alice", "--query", "error_code"]);
    call.env("TENCENT_CHAT_SECRET_KEY", text("key"));
    call.args(["--endpoint", &text("url"), "--identifier", "root", "--sdk-app-id", &ready["app"].to_string()]);
    let called = Ran::of(call);
    let port = ready["port"].to_string();
    let healthy = run(&["emulator", "--health", "--port", &port]);
    emulator.kill().unwrap();
    emulator.wait().unwrap();
    called.ends(0, "0\n", "");
    healthy.ends(0, "", "");
    run(&["emulator", "--health", "--port", &port]).ends(1, "", "tencent-chat emulator: no emulator works at");
}

#[test]
fn the_lines_that_it_prints_call_it() {
    let mut emulator = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"))
        .args(["emulator", "--port", "0"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(emulator.stderr.take().unwrap()).lines().map(Result::unwrap);
    let lines: Vec<String> = lines.skip(1).take(5).collect();
    let mut call = assert_cmd::Command::new("sh");
    let program = assert_cmd::cargo::cargo_bin("tencent-chat");
    call.args(["-c", &lines.join("\n").replace("tencent-chat call", &format!("{} call", program.display()))]);
    let called = call.env_clear().output().unwrap();
    emulator.kill().unwrap();
    emulator.wait().unwrap();
    assert!(called.status.success(), "{lines:?}: {called:?}");
}

#[test]
fn its_texts_have_the_name_of_the_command() {
    run(&["emulator", "--help"]).ends(0, "Usage: tencent-chat emulator [--host HOST]", "");
    run(&["emulator", "--version"]).ends(0, "tencent-chat emulator ", "");
    run(&["emulator", "--prot", "1"]).ends(4, "", "tencent-chat emulator: ");
    run(&["--quiet", "emulator", "--help"]).ends(0, "Usage: tencent-chat emulator", "");
}
