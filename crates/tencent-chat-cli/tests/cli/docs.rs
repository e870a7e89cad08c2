//! The terminal's pictures in `docs/cli.md` are what the program prints. With `TENCENT_CHAT_WRITE_DOCS=1` they are written.

#![cfg(unix)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{Folder, Server};

/// Where the emulator listens in the pictures.
const SHOWN_ADDRESS: &str = "127.0.0.1:8800";

/// Where profiles are kept in the pictures.
const SHOWN_PROFILES: &str = "~/.config/tencent-chat/profiles.json";

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md")
}

/// What a command line prints, without what differs each time.
fn printed(server: &Server, folder: &Folder, line: &str) -> String {
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
    for line in text.lines() {
        match line {
            "```console" => in_picture = true,
            "```" => in_picture = false,
            _ if in_picture => {
                if let Some(command) = line.strip_prefix("$ ") {
                    let printed = printed(&server, &folder, command);
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
    if std::env::var_os("TENCENT_CHAT_WRITE_DOCS").is_some() {
        std::fs::write(&page, &written).unwrap();
        return;
    }
    assert_eq!(written, text, "run this test with TENCENT_CHAT_WRITE_DOCS=1");
}
