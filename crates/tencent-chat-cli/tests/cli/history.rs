//! `tencent-chat history`.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::{SystemTime, UNIX_EPOCH};

use flate2::{Compression, write::GzEncoder};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, Request};

use crate::common::{Folder, Ran, Server, command, run};

/// Sets the emulator's clock to the middle of an hour that began so many hours ago, or to the present.
pub fn set_back(server: &Server, hours: u64) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let time = if hours == 0 { now } else { (now / 3_600 - hours) * 3_600 + 1_800 };
    let request = Request::new("POST", "/_emulator/clock", format!(r#"{{"set":{}}}"#, time * 1_000));
    assert_eq!(server.running.emulator().handle(SystemTime::now().into(), request).status, 200);
}

/// An emulator with two accounts and a group that is older than all messages.
pub fn server() -> Server {
    let server = Server::new();
    set_back(&server, 20);
    server.run(&["call", "import_accounts", "account_list=alice", "account_list=bob"]).ends(0, "OK", "");
    let group = ["call", "create_group", "type=Public", "name=Riders", "group_id=riders", "owner_account=bob"];
    server.run(&group).ends(0, "OK", "");
    server
}

/// The same, with messages that were sent five hours ago.
pub fn server_with_messages() -> Server {
    let server = server();
    set_back(&server, 5);
    for text in ["text=one", "text=two"] {
        server.run(&["call", "sendmsg", "from_account=alice", "to_account=bob", text]).ends(0, "OK", "");
        server.run(&["call", "send_group_msg", "group_id=riders", "from_account=bob", text]).ends(0, "OK", "");
    }
    set_back(&server, 0);
    server
}

fn names(folder: &Folder) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path("history")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn messages_of_past_hours_are_downloaded_once_and_imported() {
    let server = server_with_messages();
    let folder = Folder::new("history");
    let out = folder.path("history");
    let get = ["history", "get", "--from", "7h", "--to", "3h", "--out", &out];
    let first = server.run(&get);
    first.ends(0, "  saved  ", "2 files saved, ");
    let files = names(&folder);
    assert!(files.len() == 2 && files[0].starts_with("c2c-") && files[1].starts_with("group-"), "{files:?}");
    server.run(&get).ends(0, "  already there\n", "0 files saved, 2 already there");
    // What was changed is downloaded again.
    let c2c = format!("{out}/{}", files[0]);
    let text = std::fs::read_to_string(&c2c).unwrap();
    std::fs::write(&c2c, text.replace("one", "1")).unwrap();
    let again = server.run(&[&get[..], &["--json", "--kind", "c2c"]].concat());
    assert!(again.json()["outcome"] == "saved" && std::fs::read_to_string(&c2c).unwrap() == text, "{again:?}");

    let other = self::server();
    set_back(&other, 0);
    let group = format!("{out}/{}", files[1]);
    let import = ["history", "import", &c2c, &group];
    other.run(&[&import[..], &["--dry-run"]].concat()).ends(0, "", "4 messages in 2 files; nothing was sent");
    other.run(&import).ends(0, "", "4 messages imported");
    let read = ["call", "list_group_messages", "group_id=riders", "req_msg_number=10"];
    let read = other.run(&read);
    assert!(read.out.contains("one") && read.out.contains("two"), "{read:?}");
    // What comes again is kept once.
    other.run(&import).ends(0, "", "4 messages imported");
    let read = other.run(&["call", "list_group_messages", "group_id=riders", "req_msg_number=10"]);
    assert_eq!(read.out.matches("two").count(), 1, "{read:?}");

    // A group that is newer than the messages refuses them.
    other.run(&["call", "disband_group", "group_id=riders", "--yes"]).ends(0, "OK", "");
    other
        .run(&["call", "create_group", "type=Public", "name=Riders", "group_id=riders", "owner_account=bob"])
        .ends(0, "OK", "");
    let refused = other.run(&import);
    refused.ends(1, &format!("{group} line 2: 10004 "), "2 messages imported, 2 refused");
    assert_eq!(refused.out.lines().count(), 2);
}

#[test]
fn an_hour_that_may_still_come_is_said() {
    let server = server();
    set_back(&server, 0);
    let folder = Folder::new("history-late");
    let get = ["history", "get", "--from", "4h", "--no-wait", "--out", &folder.path("history")];
    server.run(&get).ends(1, "", "not ready");
    assert!(names(&folder).is_empty());
}

#[test]
fn mistakes_are_named_before_anything_is_asked_for() {
    let server = server();
    let before = server.paths().len();
    let folder = Folder::new("history-wrong");
    let out = folder.path("history");
    for (times, said) in [
        (&["--from", "yesterday"][..], "\"yesterday\" is not a time"),
        (&["--from", "9d"], "keeps files for 7 days"),
        (&["--to", "2999-01-01"], "--to is in the future"),
        (&["--from", "2h", "--to", "3h"], "no full hour between them"),
    ] {
        server.run(&[&["history", "get", "--out", &out], times].concat()).ends(4, "", said);
    }
    let file = folder.path("file");
    for (text, said) in [
        ("hello\n", "line 1: it is not an archive"),
        (
            "{\"SdkAppId\":1,\"ChatType\":\"C2C\",\"MsgTime\":\"2026013117\",\"MsgList\":[\n",
            "ends before its last line",
        ),
        ("{\"SdkAppId\":1,\"ChatType\":\"C2C\",\"MsgTime\":\"2026013117\",\"MsgList\":[\n{}\n]}\n", "line 2: "),
    ] {
        std::fs::write(&file, text).unwrap();
        server.run(&["history", "import", &file]).ends(4, "", said);
    }
    server.run(&["history", "import", "/no/such/file"]).ends(4, "", "/no/such/file: ");
    run(&["history", "import"]).ends(4, "", "<FILE>");
    assert_eq!(server.paths().len(), before);
}

/// Has two files of each hour. The first is damaged. Until they are asked for a second time, the address of the second has expired.
fn answer(stream: TcpStream, url: &str, asked: &mut usize) {
    let mut input = BufReader::new(stream);
    let (mut first, mut line, mut length) = (String::new(), String::new(), 0);
    input.read_line(&mut first).unwrap();
    while input.read_line(&mut line).unwrap() > 2 {
        let header = line.to_ascii_lowercase();
        length = header.strip_prefix("content-length:").map_or(length, |length| length.trim().parse().unwrap());
        line.clear();
    }
    input.read_exact(&mut vec![0; length]).unwrap();
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(b"messages").unwrap();
    let (status, body) = if first.starts_with("POST") {
        *asked += 1;
        let files = ["one", "two"].map(|name| serde_json::json!({ "URL": format!("{url}/{name}"), "FileSize": 8 }));
        let reply = serde_json::json!({ "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "File": files });
        (200, reply.to_string().into_bytes())
    } else if first.contains("one") {
        (200, b"damaged".to_vec())
    } else {
        (if *asked > 1 { 200 } else { 403 }, packed.finish().unwrap())
    };
    let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    input.into_inner().write_all(&[head.as_bytes(), &body].concat()).unwrap();
}

#[test]
fn each_file_has_one_outcome_where_addresses_expire() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let place = url.clone();
    std::thread::spawn(move || {
        let mut asked = 0;
        for stream in listener.incoming() {
            answer(stream.unwrap(), &place, &mut asked);
        }
    });
    let folder = Folder::new("history-expired");
    let hour = (SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 3_600 - 3) * 3_600;
    let hour = tencent_chat::archives::Hour::of(tencent_chat::Timestamp::from_secs(hour));
    let (from, to) = (hour.to_string(), hour.next().to_string());
    let mut get = command(&["history", "get", "--kind", "c2c", "--from", &from, "--to", &to]);
    get.args(["--out", &folder.path("history")]).env("TENCENT_CHAT_ENDPOINT", url);
    get.env("TENCENT_CHAT_SDK_APP_ID", DEMO_APP.to_string());
    get.env("TENCENT_CHAT_IDENTIFIER", DEMO_ADMIN).env("TENCENT_CHAT_SECRET_KEY", DEMO_KEY);
    let ran = Ran::of(get);
    ran.ends(1, "c2c-", "1 file saved, 1 failed");
    assert_eq!((ran.out.lines().count(), ran.out.matches("  saved  8 bytes\n").count()), (2, 1), "{ran:?}");
    assert!(ran.out.contains(&format!("c2c-{hour}.json  failed  the download is damaged")), "{ran:?}");
    assert_eq!(names(&folder), [format!("c2c-{hour}-2.json")]);
}
