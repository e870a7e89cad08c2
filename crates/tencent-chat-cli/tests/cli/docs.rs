//! The terminal's pictures in `docs/cli.md` are what the program prints. With `TENCENT_CHAT_WRITE_DOCS=1` they are written.

#![cfg(unix)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

use crate::common::{Folder, Server};

/// Where the emulator listens in the pictures.
const SHOWN_ADDRESS: &str = "127.0.0.1:8800";

/// Where profiles are kept in the pictures.
const SHOWN_PROFILES: &str = "~/.config/tencent-chat/profiles.json";

/// Where a listener receives webhooks in the pictures.
const SHOWN_LISTENER: &str = "127.0.0.1:3000";

/// What shows webhooks on a terminal, so that it needs one.
const LISTEN: &str = "tencent-chat webhook listen";

/// What asks for hours that have ended.
const HISTORY: &str = "tencent-chat history get";

/// The webhook in the picture of a listener.
const SHOWN_WEBHOOK: [&str; 5] = ["webhook", "trigger", "before_c2c_message", "--set", "text=casino"];

/// A push, in the pictures.
const SHOWN_TASK: &str = "660cc447_537ed82a";

/// The longest time for what a listener prints, in milliseconds.
const PATIENCE: u64 = 30_000;

/// A listener that runs while the following pictures are made.
struct Listener {
    session: PtySession,
    address: String,
}

impl Listener {
    /// Begins one as a picture does, and returns what it prints of a webhook, too.
    fn new(server: &Server, line: &str) -> (Self, String) {
        let arguments = line.strip_prefix("tencent-chat ").unwrap().replace('\'', "");
        let mut command = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"));
        command.env_clear().env("NO_COLOR", "1").env("COLUMNS", "80").envs(server.environment());
        // Texts in pictures have one word.
        command.args(arguments.split_whitespace()).args(["--port", "0"]);
        let mut session = spawn_command(command, Some(PATIENCE)).expect("a terminal");
        let ready = session.read_line().unwrap();
        let address = ready.trim_start_matches("listening on http://").trim_end_matches('/').to_owned();
        let url = format!("http://{address}/");
        server.run(&[&SHOWN_WEBHOOK[..], &["--unsigned", "--to", &url]].concat());
        let shown = session.exp_string("\r\n\r\n").unwrap();
        let text = format!("listening on http://{SHOWN_LISTENER}/\n{shown}").replace('\r', "");
        (Self { session, address }, text.lines().map(steady).collect::<Vec<_>>().join("\n"))
    }
}

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md")
}

/// What a command line prints, without what differs each time.
fn printed(server: &Server, folder: &Folder, listener: &mut Option<Listener>, line: &str) -> String {
    if line.starts_with(LISTEN) {
        let (begun, text) = Listener::new(server, line);
        *listener = Some(begun);
        return text;
    }
    // Its messages are of hours that have ended.
    let past = line.starts_with(HISTORY).then(crate::history::server_with_messages);
    let server = past.as_ref().unwrap_or(server);
    let address_of_listener = listener.as_ref().map_or(SHOWN_LISTENER, |listener| &listener.address);
    let line = line.replace(SHOWN_LISTENER, address_of_listener);
    let profiles = folder.path("profiles.json");
    let program = assert_cmd::cargo::cargo_bin("tencent-chat");
    let programs = program.parent().unwrap().to_str().unwrap();
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {line}\n}} 2>&1")])
        .current_dir(folder.path(""))
        .env_clear()
        .env("PATH", format!("{programs}:{}", std::env::var("PATH").unwrap_or_default()))
        .env("COLUMNS", "80")
        .env("TENCENT_CHAT_PROFILES", &profiles)
        .envs(server.environment())
        .output()
        .unwrap();
    let url = server.running.url();
    let address = url.strip_prefix("http://").unwrap();
    let text = String::from_utf8(output.stdout).unwrap().replace(address, SHOWN_ADDRESS);
    let text = text.replace(address_of_listener, SHOWN_LISTENER);
    let text = text.replace(&profiles, SHOWN_PROFILES);
    text.lines().map(steady).collect::<Vec<_>>().join("\n")
}

/// A line whose numbers that differ each time are others.
fn steady(line: &str) -> String {
    let mut line = line.to_owned();
    for mark in [
        "random=",
        "\"MsgSeq\":",
        "\"MsgSeq\": ",
        "\"MsgRandom\":",
        "\"MsgRandom\": ",
        "\"msg_time\": ",
        "\"msg_key\": \"",
    ] {
        let Some(from) = line.find(mark).map(|at| at + mark.len()) else { continue };
        let end = line[from..].find(|c: char| !(c.is_ascii_digit() || c == '_')).map_or(line.len(), |end| from + end);
        line.replace_range(from..end, if mark.contains("key") { "1_2_3" } else { "1" });
    }
    if line.starts_with("eJ") {
        line.replace_range(2.., "…");
    }
    if line.starts_with("20") && line.contains(" UTC  ") {
        line.replace_range(..line.find(" UTC").unwrap(), "2026-01-01 12:00:00");
    }
    if let Some(start) = line.strip_suffix(" ms").and_then(|line| line.rfind("took ").map(|at| &line[..at])) {
        line = format!("{start}took         3 ms");
    }
    for mark in ["c2c-20", "group-20"] {
        let Some(from) = line.find(mark).map(|at| at + mark.len()) else { continue };
        line.replace_range(from..from + 8, "26013117");
    }
    if let Some(start) = line.strip_suffix(" bytes").and_then(|line| line.rfind("  ").map(|at| &line[..at])) {
        line = format!("{start}  500 bytes");
    }
    // How many hours there are depends on the minute.
    if let Some(start) = line.strip_suffix(" without messages").and_then(|line| line.rfind(' ').map(|at| &line[..at])) {
        line = format!("{start} 8 without messages");
    }
    // A task of the push service.
    if let Some(from) = line.find("push watch ").map(|at| at + "push watch ".len()) {
        let end = line[from..].find(['`', ' ']).map_or(line.len(), |end| from + end);
        line.replace_range(from..end, SHOWN_TASK);
    } else if line.contains('_') && line.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'_') {
        SHOWN_TASK.clone_into(&mut line);
    }
    // Dates.
    for mark in ["issued      ", "expires     ", "valid until "] {
        if let Some(from) = line.find(mark).map(|at| at + mark.len()) {
            line.replace_range(from.., "…");
        }
    }
    line
}

#[test]
fn the_pictures_are_what_the_program_prints() {
    let (server, folder) = (Server::new(), Folder::new("docs"));
    let page = page();
    let text = std::fs::read_to_string(&page).unwrap();
    let mut written = String::new();
    let (mut in_picture, mut count) = (false, 0);
    let mut listener = None;
    for line in text.lines() {
        match line {
            "```console" => in_picture = true,
            "```" => in_picture = false,
            _ if in_picture => {
                if let Some(command) = line.strip_prefix("$ ") {
                    let printed = printed(&server, &folder, &mut listener, command);
                    writeln!(written, "{line}").unwrap();
                    if !printed.is_empty() {
                        writeln!(written, "{printed}").unwrap();
                    }
                    count += 1;
                }
                // What was printed before.
                continue;
            }
            _ => {}
        }
        writeln!(written, "{line}").unwrap();
    }
    assert!(count > 5, "{count}");
    if let Some(mut listener) = listener {
        listener.session.send_control('c').unwrap();
        listener.session.exp_eof().unwrap();
    }
    if std::env::var_os("TENCENT_CHAT_WRITE_DOCS").is_some() {
        std::fs::write(&page, &written).unwrap();
        return;
    }
    assert_eq!(written, text, "run this test with TENCENT_CHAT_WRITE_DOCS=1");
}
