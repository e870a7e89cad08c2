//! Paths at which a file cannot be written, disks that are full, and links.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use crate::common::{Folder, Ran, Server, command, run};

fn users(count: usize) -> String {
    (0..count).map(|number| format!("user_{number}\n")).fold("user_id\n".to_owned(), |all, line| all + &line)
}

/// A path of each kind that is not a file, with what is said of it. Not a device of the machine: a mistake would replace it.
fn not_files(folder: &Folder) -> [(String, &'static str); 4] {
    let (fifo, link) = (folder.path("fifo"), folder.path("link"));
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    symlink("fifo", &link).unwrap();
    [
        (fifo, "it is not a file"),
        (link, "it is not a file"),
        (folder.path(""), "it is a folder"),
        (folder.path("none/file"), "its folder does not exist"),
    ]
}

#[test]
fn what_is_not_a_file_is_refused_before_anything_is_sent() {
    let (server, folder) = (Server::new(), Folder::new("not-files"));
    let rows = folder.write("users.csv", &users(3));
    for (path, said) in not_files(&folder) {
        let bulk = ["bulk", "import_accounts", &rows, "--failures", &path, "--no-journal"];
        server.run(&bulk).ends(4, "", &format!("error: --failures: {path}: {said}"));
        let bulk = ["bulk", "import_accounts", &rows, "--journal", &path];
        server.run(&bulk).ends(4, "", &format!("error: --journal: {path}: {said}"));
    }
    fs::create_dir(folder.path("failed.unknown.csv")).unwrap();
    let failed = folder.path("failed.csv");
    let bulk = ["bulk", "import_accounts", &rows, "--failures", &failed, "--no-journal"];
    server.run(&bulk).ends(4, "", "failed.unknown.csv: it is a folder");
    fs::create_dir(folder.path("groups.csv")).unwrap();
    let out = folder.path(".");
    server.run(&["export", "groups", "--out", &out]).ends(4, "", "groups.csv: it is a folder");
    server.run(&["export", "groups", "--out", &rows]).ends(4, "", "--out: ");
    assert!(server.paths().is_empty());
}

#[test]
fn a_link_stays_and_its_file_is_written() {
    let (server, folder) = (Server::new(), Folder::new("links"));
    fs::create_dir(folder.path("deep")).unwrap();
    symlink("deep/failed.csv", folder.path("failed.csv")).unwrap();
    symlink("deep/groups.csv", folder.path("groups.csv")).unwrap();
    let rows = folder.write("users.csv", &users(2));
    let failed = folder.path("failed.csv");
    let bulk = ["bulk", "delete_accounts", &rows, "--failures", &failed, "--no-journal", "-y"];
    server.run(&bulk).ends(1, "", "0 of 2 rows done; 2 failed");
    server.run(&["export", "groups", "--out", &folder.path(".")]).ends(0, "", "groups: 0 rows");
    for name in ["failed.csv", "groups.csv"] {
        assert!(fs::symlink_metadata(folder.path(name)).unwrap().is_symlink(), "{name}");
    }
    assert_eq!(folder.read("deep/failed.csv").lines().count(), 3);
    assert!(folder.read("deep/groups.csv").starts_with("group_id,"));
    assert_eq!(fs::read_dir(folder.path("deep")).unwrap().count(), 2);
}

#[test]
fn a_journal_in_use_is_said_and_nothing_is_sent() {
    let (server, folder) = (Server::new(), Folder::new("journal-in-use"));
    let rows = folder.write("users.csv", &users(3));
    let journal = folder.path("job.journal");
    let held = fs::File::create(&journal).unwrap();
    fs4::FileExt::lock(&held).unwrap();
    let failed = folder.write("failed.csv", "kept");
    let ran = server.run(&["bulk", "import_accounts", &rows, "--journal", &journal, "--failures", &failed]);
    ran.ends(2, "", "is in use by another process\n  hint: two jobs need two journals\n");
    assert!(!ran.err.contains("--endpoint") && folder.read("failed.csv") == "kept", "{ran:?}");
    assert!(server.paths().is_empty());
}

/// The program where files cannot have more than so many blocks, as on a full disk.
fn on_small_disk(server: &Server, blocks: u32, arguments: &[&str]) -> Ran {
    let mut command = assert_cmd::Command::new("sh");
    let limited = format!("ulimit -f {blocks}; trap '' XFSZ; exec \"$0\" \"$@\"");
    command.args(["-c", &limited]).arg(assert_cmd::cargo::cargo_bin("tencent-chat")).args(arguments);
    command.env_clear().env("PATH", "/usr/bin:/bin").envs(server.environment());
    Ran::of(command)
}

#[test]
fn a_journal_on_a_full_disk_is_not_taken_for_the_network() {
    let (server, folder) = (Server::new(), Folder::new("journal-full"));
    let rows = folder.write("users.csv", &users(5_000));
    let journal = folder.path("job.journal");
    let line = ["bulk", "import_accounts", &rows, "--journal", &journal];
    let none = on_small_disk(&server, 0, &line);
    none.ends(2, "", "File too large (os error 27); nothing was sent\n  hint: make room");
    assert!(server.paths().is_empty());
    let ran = on_small_disk(&server, 1, &line);
    ran.ends(1, "", "error: the journal cannot be written: File too large (os error 27)\n  hint: make room");
    assert!(!ran.err.contains("--endpoint"), "{ran:?}");
    server.run(&line).ends(0, "", "5,000 of 5,000 rows done");
}

#[test]
fn failures_on_a_full_disk_lose_no_answer_and_name_no_file() {
    let (server, folder) = (Server::new(), Folder::new("failures-full"));
    let note = "x".repeat(4_000);
    let rows: String = (0..60).map(|number| format!("ghost_{number},{note}\n")).collect();
    let rows = folder.write("users.csv", &format!("group_id,note\n{rows}"));
    let (journal, failed) = (folder.path("job.journal"), folder.path("failed.csv"));
    let line = ["bulk", "disband_group", &rows, "--journal", &journal, "--failures", &failed, "--yes", "--json"];
    let ran = on_small_disk(&server, 64, &line);
    ran.ends(
        1,
        "\"failures\":null,\"unknown_rows\":null",
        "error: --failures: the rows cannot be written: File too large",
    );
    assert!(
        ran.err.ends_with("hint: make room, or see what the disk has, and run the same command line again\n"),
        "{ran:?}"
    );
    let summary: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((&summary["unknown"], &summary["failed"]), (&0.into(), &server.paths().len().into()), "{ran:?}");
    assert!(
        fs::read_dir(folder.path("")).unwrap().all(|file| !file.unwrap().path().to_str().unwrap().contains("failed"))
    );
    server.run(&line[..line.len() - 1]).ends(1, "", "60 failed: ");
    assert_eq!(folder.read("failed.csv").lines().count(), 61);
}

#[test]
fn an_endless_line_is_not_read_to_its_end() {
    let (server, folder) = (Server::new(), Folder::new("endless"));
    for (name, begin) in [("rows.jsonl", "{\"a\":"), ("rows.csv", "user_id\n\"a"), ("file.json", "{\"a")] {
        let file = fs::File::create(folder.path(name)).unwrap();
        file.set_len(1 << 40).unwrap();
        std::os::unix::fs::FileExt::write_all_at(&file, begin.as_bytes(), 0).unwrap();
    }
    let bulk = |name: &str| server.run(&["bulk", "import_accounts", &folder.path(name), "--no-journal", "--dry-run"]);
    bulk("rows.jsonl").ends(4, "", "line 1: it has more than 64 MiB");
    bulk("rows.csv").ends(4, "", "line 2: the row has more than 64 MiB");
    let import = server.run(&["history", "import", &folder.path("file.json"), "--dry-run"]);
    import.ends(4, "", "line 1: it has more than 64 MiB");
}

#[test]
fn a_folder_as_the_input_is_called_so() {
    let (server, folder) = (Server::new(), Folder::new("input-folder"));
    server.run(&["bulk", "import_accounts", &folder.path(""), "--no-journal"]).ends(4, "", ": it is a folder\n");
}

#[test]
fn a_server_without_tls_is_recognized() {
    let server = Server::new();
    let mut call = server.command(&["call", "import_account", "user_id=alice"]);
    call.env("TENCENT_CHAT_ENDPOINT", server.running.url().replace("http:", "https:"));
    Ran::of(call).ends(2, "", "hint: the server does not speak TLS: try http://");
}

#[test]
fn a_log_on_a_full_disk_is_said_once_and_stops_nothing() {
    let (server, folder) = (Server::new(), Folder::new("log-full"));
    let ran =
        on_small_disk(&server, 0, &["call", "import_account", "user_id=alice", "--log-file", &folder.path("log")]);
    ran.ends(0, "OK", "warning: --log-file: lines are missing from here on: File too large");
    assert_eq!(ran.err.matches("warning").count(), 1, "{ran:?}");
}

#[test]
fn an_export_on_a_full_disk_names_the_file_and_leaves_nothing() {
    let (server, folder) = (Server::new(), Folder::new("export-full"));
    let names: String = (0..100).map(|number| format!("user_{number}\n")).collect();
    let users = folder.write("users.txt", &names);
    let out = folder.path("out");
    let ran = on_small_disk(&server, 1, &["export", "accounts", "--users", &users, "--out", &out]);
    ran.ends(2, "", "out/accounts.csv: File too large");
    assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
}

#[test]
fn what_has_no_end_or_is_not_text_is_not_read_as_a_key_or_as_json() {
    let (server, folder) = (Server::new(), Folder::new("no-end"));
    let sign = |file: &str| run(&["usersig", "sign", "alice", "--sdk-app-id", "1", "--secret-key-file", file]);
    sign("/dev/zero").ends(4, "", "/dev/zero: it has more than 65536 bytes");
    fs::write(folder.path("key"), b"\xff\xfe").unwrap();
    sign(&folder.path("key")).ends(4, "", "key: it is not text");
    server.run(&["call", "import_accounts", "--json", "@/dev/zero"]).ends(4, "", "/dev/zero: it has more than 64 MB");
    let fifo = folder.path("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    let import = ["call", "import_account", "user_id=alice", "--log-file"];
    server.run(&[&import[..], &[&fifo]].concat()).ends(4, "", "--log-file: ");
    assert!(server.paths().is_empty());
    server.run(&[&import[..], &["/dev/stderr"]].concat()).ends(0, "OK", "import_account");
}

#[test]
fn what_is_recorded_or_downloaded_goes_into_files() {
    let folder = Folder::new("no-files");
    let fifo = folder.path("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    let listen = ["webhook", "listen", "--port", "0", "--unsigned", "--sdk-app-id", "1", "--record"];
    run(&[&listen[..], &[&fifo]].concat()).ends(4, "", "--record: ");
    let server = crate::history::server_with_messages();
    let get = ["history", "get", "--from", "7h", "--to", "3h", "--out"];
    let ran = server.run(&[&get[..], &[&fifo]].concat());
    ran.ends(4, "", "fifo: it is not a folder");
    let out = folder.path("out");
    let saved = server.run(&[&get[..], &[&out]].concat());
    let name = saved.out.split("  ").next().unwrap();
    fs::remove_file(name).unwrap();
    fs::rename(&fifo, name).unwrap();
    server.run(&[&get[..], &[&out]].concat()).ends(4, "", &format!("{name}: it is not a file"));
}

#[test]
fn logins_at_the_same_time_lose_no_profile_and_a_link_stays() {
    let (server, folder) = (Server::new(), Folder::new("logins"));
    let file = folder.path("profiles.json");
    fs::create_dir(folder.path("deep")).unwrap();
    symlink("deep/kept.json", &file).unwrap();
    let login = |name: &str| {
        let mut command = server.command(&["login", "--no-check", "--profile", name]);
        command.env("TENCENT_CHAT_PROFILES", &file);
        Ran::of(command)
    };
    std::thread::scope(|scope| {
        let (login, names) = (&login, (0..12).map(|number| format!("p{number}")));
        let started: Vec<_> = names.map(|name| scope.spawn(move || login(&name))).collect();
        for login in started {
            login.join().unwrap().ends(0, "", "kept as profile `p");
        }
    });
    for name in ["", "a\u{1b}b"] {
        login(name).ends(4, "", "is not a name");
    }
    let mut listed = command(&["profiles", "--json"]);
    listed.env("TENCENT_CHAT_PROFILES", &file);
    assert_eq!(Ran::of(listed).out.lines().count(), 12);
    assert!(fs::symlink_metadata(&file).unwrap().is_symlink());
}
