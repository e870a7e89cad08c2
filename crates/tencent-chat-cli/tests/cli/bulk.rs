//! `tencent-chat bulk`, through pipes.

use serde_json::{Value, json};
use tencent_chat_emulator::{Close, Fault, FaultRule};

use crate::common::{Folder, Ran, Server};

const IMPORT: &str = "v4/im_open_login_svc/multiaccount_import";
const SEND: &str = "v4/openim/sendmsg";

fn bulk(server: &Server, arguments: &[&str]) -> Ran {
    server.run(&[&["bulk"], arguments].concat())
}

/// The same with rows from standard input.
fn piped(server: &Server, arguments: &[&str], rows: &str) -> Ran {
    let mut command = server.command(&[&["bulk"], arguments].concat());
    command.write_stdin(rows);
    Ran::of(command)
}

/// The bodies of the requests to an endpoint.
fn bodies(server: &Server, path: &str) -> Vec<Value> {
    let emulator = server.running.emulator();
    let requests = emulator.requests().filter(|request| request.path == path);
    requests.map(|request| serde_json::from_str(&request.body).unwrap()).collect()
}

fn users(count: usize) -> String {
    let rows: String = (0..count).map(|number| format!("user_{number},\"User, {number}\",\n")).collect();
    format!("id,name,notes\n{rows}")
}

#[test]
fn the_rows_of_a_file_are_the_items_of_a_list() {
    let (server, folder) = (Server::new(), Folder::new("bulk-items"));
    let (file, journal) = (folder.write("users.csv", &users(250)), folder.path("users.journal"));
    let line =
        ["import_accounts", &file, "--map", "user_id=id", "--map", "Nick=name", "face_url=x", "--journal", &journal];
    let ran = bulk(&server, &line);
    ran.ends(0, "", "columns that are not used: notes\n250 of 250 rows done\n");
    let mut sent: Vec<Value> = bodies(&server, IMPORT);
    assert_eq!(sent.len(), 3);
    sent.sort_by_key(|body| body["AccountList"].as_array().unwrap().len());
    let item = json!({ "UserID": "user_249", "Nick": "User, 249", "FaceUrl": "x" });
    assert_eq!(sent[0]["AccountList"][49], item);
    // The same command line again does nothing.
    let again = bulk(&server, &[&line[..], &["--json"]].concat());
    let expected = json!({ "endpoint": "import_accounts", "rows": 250, "done": 250, "earlier": 250, "failed": 0, "unknown": 0,
        "left": 0, "is_stopped": false, "failures": null, "unknown_rows": null });
    assert_eq!(again.json(), expected);
    assert_eq!(bodies(&server, IMPORT).len(), 3);
}

#[test]
fn rows_that_failed_are_the_next_input() {
    let (server, folder) = (Server::new(), Folder::new("bulk-failures"));
    let rows = "user_id,notes\nalice,\"a, b\"\nghost,\nbob,\n";
    let file = folder.write("old.csv", rows);
    let (journal, failed) = (folder.path("old.journal"), folder.path("failed.csv"));
    piped(&server, &["import_accounts", "-", "--format", "csv", "--no-journal"], "user_id\nalice\nbob\n").ends(
        0,
        "",
        "2 rows done",
    );
    let delete = ["delete_accounts", &file, "--journal", &journal, "--failures", &failed, "--yes"];
    // Twice: what failed before is known again.
    for said in ["2 of 3 rows done; 1 failed: ", "2 of 3 rows done, 2 of them before; 1 failed: "] {
        bulk(&server, &delete).ends(1, "", said);
        let written = folder.read("failed.csv");
        assert!(written.starts_with("user_id,notes,code,meaning\nghost,,70107,\"account does not exist"), "{written}");
        assert_eq!(written.lines().count(), 2);
    }
    server.run(&["call", "import_account", "user_id=ghost"]).ends(0, "OK", "");
    let (journal, next) = (folder.path("next.journal"), folder.path("next.csv"));
    bulk(&server, &["delete_accounts", &failed, "--journal", &journal, "--failures", &next, "-y"]).ends(
        0,
        "",
        "1 of 1 row done\n",
    );
    // Columns that were added are not added again.
    assert_eq!(folder.read("next.csv"), "user_id,notes,code,meaning\n");
    let gone = ["delete_accounts", &failed, "--no-journal", "--gone-is-success", "-y"];
    bulk(&server, &gone).ends(0, "", "1 of 1 row done");
}

#[test]
fn a_row_is_the_parameters_of_a_call_where_the_endpoint_has_no_list() {
    let (server, folder) = (Server::new(), Folder::new("bulk-each"));
    let rows = "\u{feff}id\ttext\nadministrator\thello\nghost\thi\nadministrator\tagain\n";
    let file = folder.write("messages.tsv", rows);
    let (journal, failed) = (folder.path("messages.journal"), folder.path("failed.tsv"));
    let line = ["sendmsg", &file, "--map", "To_Account=id", "--journal", &journal, "--failures", &failed];
    bulk(&server, &line).ends(1, "", "2 of 3 rows done; 1 failed: ");
    assert!(folder.read("failed.tsv").starts_with("id\ttext\tcode\tmeaning\nghost\thi\t90012\t"));
    let sent = bodies(&server, SEND);
    let texts: Vec<&Value> = sent.iter().map(|body| &body["MsgBody"][0]["MsgContent"]["Text"]).collect();
    assert!(sent.len() == 3 && ["hello", "hi", "again"].iter().all(|text| texts.contains(&&json!(text))), "{texts:?}");

    // Places within others, and values for all rows.
    let rows = "{\"user\":\"administrator\",\"name\":\"Root\"}\n\n";
    let map = [
        "--map",
        "from_account=user",
        "--map",
        "profile_item[0].value=name",
        "profile_item[0].tag=Tag_Profile_IM_Nick",
    ];
    let line = [&["set_profile", "-", "--format", "jsonl", "--no-journal"][..], &map].concat();
    piped(&server, &line, rows).ends(0, "", "1 row done");
    let items = json!([{ "Tag": "Tag_Profile_IM_Nick", "Value": "Root" }]);
    assert_eq!(bodies(&server, "v4/profile/portrait_set")[0]["ProfileItem"], items);
}

#[test]
fn lines_of_json_are_items_in_either_spelling_or_their_names() {
    let (server, folder) = (Server::new(), Folder::new("bulk-jsonl"));
    let rows = "\"alice\"\n{\"UserID\":\"bob\",\"Nick\":\"B\"}\n{\"user_id\":\"carol\",\"nick\":null,\"more\":1}\n";
    piped(&server, &["import_accounts", "-", "--format", "jsonl", "--no-journal", "nick=N"], rows).ends(
        0,
        "",
        "3 rows done",
    );
    let items = json!([{ "UserID": "alice", "Nick": "N" }, { "Nick": "N", "UserID": "bob" }, { "Nick": "N", "UserID": "carol" }]);
    assert_eq!(bodies(&server, IMPORT)[0]["AccountList"], items);
    // A list of plain values.
    let failed = folder.path("failed.jsonl");
    let line = [
        "add_to_blocklist",
        "-",
        "from_account=administrator",
        "--format",
        "jsonl",
        "--no-journal",
        "--failures",
        &failed,
    ];
    piped(&server, &line, "\"alice\"\n{\"To_Account\":\"ghost\",\"level\":7}\n").ends(1, "", "1 row done; 1 failed");
    let written: Value = serde_json::from_str(&folder.read("failed.jsonl")).unwrap();
    assert_eq!(
        (&written["To_Account"], &written["level"], &written["code"]),
        (&json!("ghost"), &json!(7), &json!(30003))
    );
}

#[test]
fn rows_that_are_wrong_are_named_before_anything_is_sent() {
    let (server, folder) = (Server::new(), Folder::new("bulk-wrong"));
    let rows = format!("user_id,nick\nalice,A\n{},B\n\"two\nlines\",C\n,D\nbob\n", "x".repeat(40));
    let file = folder.write("users.csv", &rows);
    let journal = folder.path("users.journal");
    let named = "error: 3 rows are wrong\n  line 3: user_id: longer than 32 bytes (it has 40)\n  line 6: user_id: required\n  \
                 line 7: it has 1 cell, and the first line 2\n";
    let line = ["import_accounts", &file, "--journal", &journal];
    bulk(&server, &line).ends(4, "", named);
    let dry = bulk(&server, &[&line[..], &["--dry-run", "--json"]].concat());
    dry.ends(4, "\"rows\":5,\"requests\":2,\"invalid\":3,", named);
    assert!(server.paths().is_empty());
    assert!(!std::path::Path::new(&journal).exists());

    let failed = folder.path("failed.csv");
    bulk(&server, &[&line[..], &["--skip-invalid", "--failures", &failed]].concat()).ends(
        1,
        "",
        "2 of 5 rows done; 3 failed",
    );
    let written = folder.read("failed.csv");
    assert!(written.contains(",B,invalid,user_id: longer than 32 bytes (it has 40)\n"), "{written}");
    // What cannot be read twice is checked as it is sent.
    piped(&server, &["import_accounts", "-", "--format", "csv", "--no-journal"], &rows).ends(
        1,
        "",
        "failed: line 6: invalid user_id: required\n",
    );
    let broken = "{\"user_id\":\"a\"}\n{\n[1]\n";
    piped(&server, &["import_accounts", "-", "--format", "jsonl", "--dry-run"], broken).ends(
        4,
        "",
        "2 rows are wrong\n  line 2: not JSON: EOF while parsing an object at line 1 column 1\n  line 3: expected a JSON object, or a name",
    );
}

#[test]
fn a_dry_run_says_how_many_requests_there_are_and_sends_none() {
    let (server, folder) = (Server::new(), Folder::new("bulk-dry"));
    let file = folder.write("users.csv", &users(1_234));
    let line = ["delete_accounts", &file, "--map", "user_id=id", "--dry-run"];
    bulk(&server, &line).ends(0, "", "1,234 rows in 13 requests: 1 second at 100 a second; nothing was sent\n");
    bulk(&server, &[&line[..], &["--rate", "0.5"]].concat()).ends(0, "", "13 requests: 26 seconds at 0.5 a second");
    assert!(server.paths().is_empty());
}

#[test]
fn what_cannot_be_meant_is_refused_with_a_suggestion() {
    let (server, folder) = (Server::new(), Folder::new("bulk-usage"));
    let file = folder.write("users.csv", &users(1));
    let members = folder.write("members.csv", "group_id,member_account\ng,alice\n");
    let journal = folder.path("job.journal");
    let refused = |arguments: &[&str], said: &str| {
        bulk(&server, &[arguments, &["--journal", &journal]].concat()).ends(4, "", said);
    };
    refused(&["delete_acounts", &file], "did you mean `delete_accounts`?");
    refused(
        &["import_accounts", &file, "nik=x"],
        "import_accounts: \"nik\" is not a field of an item; did you mean `nick`?",
    );
    refused(&["delete_accounts", "/no/such.csv"], "/no/such.csv: ");
    refused(&["delete_accounts", "users"], "the format is not known by its name\n  hint: --format csv, tsv");
    refused(&["delete_accounts", &file], "no column of the file is one of its fields: id, name, notes");
    refused(&["delete_accounts", &file, "--map", "user_id"], "--map: expected FIELD=COLUMN");
    refused(&["delete_accounts", &file, "--map", "usr_id=id"], "did you mean `user_id`?");
    refused(&["delete_accounts", &file, "--map", "user_id=ids"], "did you mean \"id\"?");
    refused(
        &["delete_accounts", &file, "--map", "user_id=id", "--map", "UserID=name"],
        "--map: UserID: it is given twice",
    );
    refused(&["delete_accounts", &file, "--map", "user_id=id", "delete_item=x"], "its items are the rows of the file");
    refused(&["delete_accounts", &file, "--map", "user_id=id"], "delete_accounts cannot be undone");
    refused(&["add_group_members", &members], "\"group_id\" is a field of the whole call");
    refused(&["add_group_members", &members, "--rate", "0"], "expected a number above 0");
    refused(
        &["import_accounts", &file, "--map", "user_id=id", "--failures", &file],
        "the input and --failures are the same file",
    );
    refused(
        &["import_accounts", &file, "--map", "user_id=id", "--failures", &journal],
        "--journal and --failures are the same",
    );
    bulk(&server, &["import_accounts", &file, "--map", "user_id=id"]).ends(4, "", "--journal <FILE>");
    if cfg!(not(feature = "parquet")) {
        refused(&["delete_accounts", "users.parquet"], "this build has no Parquet");
    }
    assert!(server.paths().is_empty());
}

#[test]
fn a_field_that_is_given_twice_is_refused_in_json_as_in_csv() {
    let server = Server::new();
    let line = ["import_accounts", "-", "--format", "jsonl", "--no-journal", "--dry-run"];
    let rows = "{\"user_id\":\"a\"}\n{\"user_id\":\"b\",\"user_id\":\"c\"}\n";
    piped(&server, &line, rows).ends(4, "", "line 2: user_id: it is given twice");
}

#[test]
fn the_journal_of_another_job_is_refused() {
    let (server, folder) = (Server::new(), Folder::new("bulk-journal"));
    let (file, journal) = (folder.write("users.csv", &users(3)), folder.path("job.journal"));
    let failed = folder.write("failed.csv", "kept");
    let import = ["import_accounts", &file, "--map", "user_id=id", "--journal", &journal];
    bulk(&server, &import).ends(0, "", "");
    let sent = server.paths().len();
    let delete = ["delete_accounts", &file, "--map", "user_id=id", "--journal", &journal, "-y", "--failures", &failed];
    bulk(&server, &delete).ends(4, "", "the journal cannot be used: it is that of other calls");
    bulk(&server, &[&import[..], &["nick=x"]].concat()).ends(
        4,
        "",
        "row 0 differs. Start with the same input, or another journal\n  hint: the request is that of line 2 of ",
    );
    folder.write("users.csv", &users(5));
    bulk(&server, &import).ends(4, "", "error: rows were added to the input: it had 3 when the journal ended.");
    let other = Server::new();
    bulk(&other, &import).ends(
        4,
        "",
        &format!("these calls go to {}. Another server needs another journal", other.running.url()),
    );
    assert!(other.paths().is_empty());
    folder.write("users.csv", &users(2));
    bulk(&server, &import).ends(4, "", "another job has another --journal");
    assert_eq!(folder.read("users.csv"), users(2));
    assert_eq!(bulk(&server, &["import_accounts", &file, "--map", "user_id=id", "--journal", &file]).status, 4);
    assert_eq!((server.paths().len(), &*folder.read("failed.csv")), (sent, "kept"));
}

#[test]
fn rows_that_may_have_been_done_are_kept_apart_and_not_sent_again() {
    let (server, folder) = (Server::new(), Folder::new("bulk-unknown"));
    server.run(&["call", "import_accounts", "account_list=alice"]).ends(0, "OK", "");
    let fault = FaultRule::new(Fault::Close { close: Close::After }).skip(1);
    let fault = fault.path("v4/official_account_open_http_svc/create_official_account");
    server.running.emulator().add_fault(fault).expect("a sensible fault");
    let file = folder.write("news.csv", "owner_account,name\nalice,News\nalice,Sports\nghost,Nothing\n");
    let (journal, failed) = (folder.path("news.journal"), folder.path("failed.csv"));
    let line = ["create_official_account", &file, "--journal", &journal, "--failures", &failed, "--concurrency", "1"];
    let ran = bulk(&server, &line);
    ran.ends(3, "", "1 of 3 rows done; 1 failed: ");
    assert!(ran.err.contains("1 may have been done, check before you send them again: "), "{}", ran.err);
    assert!(folder.read("failed.unknown.csv").contains("alice,Sports,unknown,"));
    assert_eq!(folder.read("failed.csv").lines().count(), 2);
    bulk(&server, &line).ends(3, "", "1 of 3 rows done, 1 of them before; 1 failed: ");
}

#[test]
fn an_error_that_concerns_all_rows_ends_it_and_leaves_them_to_do() {
    let (server, folder) = (Server::new(), Folder::new("bulk-all"));
    let (file, journal, failed) =
        (folder.write("users.csv", &users(2_000)), folder.path("job.journal"), folder.path("failed.csv"));
    let line = ["bulk", "import_accounts", &file, "--map", "user_id=id", "--journal", &journal, "--failures", &failed];
    let mut wrong_key = server.command(&line);
    wrong_key.env("TENCENT_CHAT_SECRET_KEY", "0".repeat(64));
    Ran::of(wrong_key).ends(2, "", "0 of 2,000 rows done\nerror: import_accounts was refused: 70009 signature_invalid");
    assert_eq!(folder.read("failed.csv"), "id,name,notes,code,meaning\n");
    server.run(&line).ends(0, "", "2,000 of 2,000 rows done\n");
}

#[test]
fn quiet_leaves_the_rows_that_failed() {
    let server = Server::new();
    let ran = piped(&server, &["delete_accounts", "-", "--format", "jsonl", "--no-journal", "-yq"], "\"ghost\"\n");
    ran.ends(1, "", "failed: line 1: ghost: 70107 ");
    assert_eq!(ran.err.lines().count(), 1);
}
