//! Files that programs for tables write, and mistakes in them.

use serde_json::json;

use crate::common::{Folder, Ran, Server};

const IMPORT: &str = "v4/im_open_login_svc/multiaccount_import";

fn piped(server: &Server, arguments: &[&str], rows: impl Into<Vec<u8>>) -> Ran {
    let mut command = server.command(&[&["bulk"], arguments].concat());
    command.write_stdin(rows);
    Ran::of(command)
}

/// The users that were sent.
fn sent(server: &Server) -> Vec<String> {
    let emulator = server.running.emulator();
    let bodies = emulator.requests().filter(|request| request.path == IMPORT);
    let items = bodies.flat_map(|request| {
        let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        body["AccountList"].as_array().unwrap().clone()
    });
    items.map(|item| item["UserID"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_quote_that_is_not_closed_is_refused() {
    let (server, folder) = (Server::new(), Folder::new("csv-quote"));
    let rows = "user_id,nick\nu4,\"broken\nu5,x\n";
    let file = folder.write("users.csv", rows);
    let said = "line 2: a quote is not closed";
    for last in ["--dry-run", "--skip-invalid"] {
        server
            .run(&["bulk", "import_accounts", &file, "--journal", &folder.path("job.journal"), last])
            .ends(4, "", said);
    }
    assert!(sent(&server).is_empty());
    let rows = "user_id,nick\nu3,x\nu4,\"broken\nu5,x\n".to_owned();
    let ran = piped(&server, &["import_accounts", "-", "--format", "csv", "--no-journal"], rows);
    assert!(ran.err.contains("the input cannot be read any further: line 3: a quote is not closed"), "{ran:?}");
    assert_ne!(ran.status, 0);
    assert!(!sent(&server).iter().any(|user| user == "u4" || user == "u5"));
}

#[test]
fn lines_are_those_of_an_editor() {
    let (server, folder) = (Server::new(), Folder::new("csv-lines"));
    for (rows, line) in [("user_id,nick\r\nu12,a\r\n,b\r\n", 3), ("user_id,nick\r\nu12,\"a\r\nb\"\r\n\r\n,b\r\n", 5)] {
        let file = folder.write("users.csv", rows);
        let said = format!("error: 1 row is wrong\n  line {line}: user_id: required\n");
        server.run(&["bulk", "import_accounts", &file, "--dry-run"]).ends(4, "", &said);
    }
}

#[test]
fn cells_may_stand_between_semicolons() {
    let (server, folder) = (Server::new(), Folder::new("csv-semicolons"));
    let file = folder.write("users.csv", "\u{feff}user_id;nick\r\nalice;\"A; B\"\r\n;C\r\n");
    let failed = folder.path("failed.csv");
    let line = ["bulk", "import_accounts", &file, "--no-journal", "--failures", &failed, "--skip-invalid"];
    let hint = "hint: --delimiter ';' is for a file with semicolons between its cells";
    server.run(&line).ends(4, "", hint);
    server.run(&[&line[..], &["--map", "user_id=user_id"]].concat()).ends(4, "", hint);
    server.run(&[&line[..], &["--delimiter", ";"]].concat()).ends(1, "", "1 of 2 rows done; 1 failed");
    assert_eq!(sent(&server), ["alice"]);
    assert_eq!(folder.read("failed.csv"), "user_id;nick;code;meaning\n;C;invalid;user_id: required\n");
    server.run(&[&line[..], &["--delimiter", ";;"]].concat()).ends(4, "", "expected one character");
    server.run(&[&line[..], &["--delimiter", ";", "--format", "jsonl"]].concat()).ends(4, "", "--delimiter is for CSV");

    let out = folder.path("out");
    let export = ["export", "accounts", "--out", &out, "--users", &file];
    server.run(&export).ends(4, "", hint);
    server.run(&[&export[..], &["--delimiter", ";"]].concat()).ends(0, "", "accounts: 1 row");
    server.run(&["export", "groups", "--out", &out, "--delimiter", ";"]).ends(4, "", "--delimiter is for the files of");
}

#[test]
fn a_first_line_of_excel_is_not_a_row() {
    let (server, folder) = (Server::new(), Folder::new("csv-sep"));
    let file = folder.write("users.csv", "sep=;\r\nuser_id;nick\r\nalice;\"A; B\"\r\n;C\r\n");
    let line = ["bulk", "import_accounts", &file, "--no-journal", "--skip-invalid"];
    server.run(&line).ends(1, "", "1 of 2 rows done; 1 failed");
    assert_eq!(sent(&server), ["alice"]);
    server.run(&["bulk", "import_accounts", &file, "--dry-run"]).ends(4, "", "line 4: user_id: required");
}

#[test]
fn what_is_no_table_is_named() {
    let server = Server::new();
    let line = ["import_accounts", "-", "--format", "csv", "--dry-run"];
    piped(&server, &line, "").ends(4, "", "error: standard input: it is empty\n");
    // 用户 and 昵称 as a Chinese Excel writes them.
    let (head, cell) = (b"\xd3\xc3\xbb\xa7,nick\nalice,A\n".to_vec(), b"id,nick\nalice,\xea\xc7\xb3\xc6\n".to_vec());
    for (rows, column) in [(head, "用户"), (cell, "id")] {
        let map = format!("user_id={column}");
        let line = ["import_accounts", "-", "--format", "csv", "--no-journal", "--dry-run", "--map", &map];
        piped(&server, &line, rows).ends(4, "", "it is not UTF-8: save it as CSV UTF-8\n");
    }
    let wide: Vec<u8> = "\u{feff}user_id\r\nalice\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let said = "error: standard input: it is UTF-16: save it as CSV UTF-8\n";
    piped(&server, &line, wide.clone()).ends(4, "", said);
    piped(&server, &["import_accounts", "-", "--format", "jsonl", "--dry-run"], wide).ends(4, "", said);
}

#[test]
fn spaces_around_an_id_are_said_once_and_kept() {
    let (server, folder) = (Server::new(), Folder::new("csv-spaces"));
    let rows = "id,nick\n006, x \n 007 ,y\n 008,z\n";
    let file = folder.write("users.csv", rows);
    let said = "line 3: user_id has spaces around it: ' 007 '\n";
    let once = |ran: Ran| assert!(ran.err.contains(said) && ran.err.matches("spaces").count() == 1, "{ran:?}");
    once(server.run(&["bulk", "import_accounts", &file, "--map", "user_id=id", "--dry-run"]));
    once(server.run(&["bulk", "import_accounts", &file, "--map", "user_id=id", "--no-journal"]));
    assert_eq!(sent(&server), ["006", " 007 ", " 008"]);
    once(piped(&server, &["import_accounts", "-", "--format", "csv", "--no-journal", "--map", "user_id=id"], rows));
}

#[test]
fn an_endpoint_that_only_reads_is_refused() {
    let (server, folder) = (Server::new(), Folder::new("bulk-reads"));
    let file = folder.write("users.csv", "to_account\nalice\n");
    for endpoint in ["get_profiles", "check_accounts", "account_check"] {
        let ran = server.run(&["bulk", endpoint, &file, "--no-journal"]);
        ran.ends(4, "", "only reads, and bulk does not keep replies");
        assert!(ran.err.contains("tencent-chat export") && !ran.err.contains("--all"), "{ran:?}");
    }
    let ran = server.run(&["bulk", "list_friends", &file, "--no-journal"]);
    ran.ends(4, "", "`tencent-chat call list_friends --all` prints what it returns");
    assert!(server.paths().is_empty());
}

#[test]
fn a_map_that_is_turned_round_is_said() {
    let (server, folder) = (Server::new(), Folder::new("bulk-turned"));
    let file = folder.write("users.csv", "用户,名\nalice,A\n");
    let line = ["bulk", "import_accounts", &file, "--dry-run", "--map"];
    let turned = "hint: FIELD=COLUMN: the field of the endpoint comes first";
    server.run(&[&line[..], &["用户=user_id"]].concat()).ends(4, "", turned);
    assert!(!server.run(&[&line[..], &["usr=用户"]].concat()).err.contains(turned));
    server.run(&[&line[..], &["user_id=用户"]].concat()).ends(0, "", "1 row in 1 request");
}

#[test]
fn csv_may_begin_with_a_mark() {
    let (server, folder) = (Server::new(), Folder::new("export-mark"));
    server.run(&["call", "import_account", "user_id=alice", "nick=爱丽丝"]).ends(0, "OK", "");
    let (users, out) = (folder.write("users.txt", "\u{feff}alice\n"), folder.path("out"));
    let export = ["export", "profiles", "--out", &out, "--users", &users];
    server.run(&[&export[..], &["--bom"]].concat()).ends(0, "", "profiles: 1 row");
    let written = folder.read("out/profiles.csv");
    assert!(written.starts_with("\u{feff}user_id,") || written.starts_with("\u{feff}to_account,"), "{written}");
    assert!(written.contains("爱丽丝"), "{written}");
    server.run(&export).ends(0, "", "profiles: 1 row");
    assert_eq!(folder.read("out/profiles.csv"), written.trim_start_matches('\u{feff}'));
    server.run(&[&export[..], &["--bom", "--format", "jsonl"]].concat()).ends(4, "", "--bom is for CSV");
    let call = ["call", "check_accounts", "check_item=alice", "--bom"];
    server.run(&[&call[..], &["--output", "csv"]].concat()).ends(0, "\u{feff}user_id,", "");
    server.run(&call).ends(4, "", "--bom is for --output csv");
    // It is the input of other commands.
    folder.write("out/profiles.csv", &written);
    let file = folder.path("out/profiles.csv");
    let again = ["export", "accounts", "--out", &out, "--users", &file, "--json"];
    assert_eq!(server.run(&again).json()["rows"], json!(1));
}
