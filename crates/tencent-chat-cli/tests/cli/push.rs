//! `tencent-chat push`.

use std::time::SystemTime;

use serde_json::Value;
use tencent_chat_emulator::Request;

use crate::common::Server;

/// An emulator with a user who has a tag and an attribute, and one who has none.
pub fn server() -> Server {
    let server = Server::new();
    server.run(&["call", "import_accounts", "account_list=alice", "account_list=bob"]).ends(0, "OK", "");
    server
        .run(&["call", "add_user_tags", "user_tags:=[{\"to_account\":\"alice\",\"tags\":[\"gold\"]}]"])
        .ends(0, "OK", "");
    server.run(&["call", "set_attribute_names", "attr_names:={\"0\":\"city\"}"]).ends(0, "OK", "");
    server
        .run(&["call", "set_user_attributes", "user_attrs:=[{\"to_account\":\"bob\",\"attrs\":{\"city\":\"Oslo\"}}]"])
        .ends(0, "OK", "");
    server
}

const SAID: [&str; 4] = ["--title", "Sale", "--text", "only today"];

/// The body of the last push that reached it.
fn pushed(server: &Server) -> Value {
    let emulator = server.running.emulator();
    let last = emulator.requests().rfind(|request| request.path.ends_with("timpush/push")).expect("a push");
    serde_json::from_str(&last.body).unwrap()
}

#[test]
fn a_push_goes_to_those_with_tags_or_attributes() {
    let server = server();
    let send = |more: &[&str]| server.run(&[&["push", "send"], more, &SAID].concat());
    send(&["--tags", "gold,silver", "--message", "hi", "--data-id", "june", "--from-account", "bob"]).ends(
        0,
        "_",
        "`tencent-chat push watch ",
    );
    let body = pushed(&server);
    assert_eq!(body["Condition"], serde_json::json!({ "TagsOr": ["gold", "silver"] }));
    assert_eq!((&body["From_Account"], &body["DataId"]), (&"bob".into(), &"june".into()));
    assert_eq!(body["OfflinePushInfo"], serde_json::json!({ "Title": "Sale", "Desc": "only today" }));
    assert_eq!(body["MsgBody"][0]["MsgContent"]["Text"], "hi");
    let more =
        ["--attributes", "city=Oslo", "--match-all", "--json", "--fields", r#"{"offline_push_info":{"ext":"x"}}"#];
    assert!(send(&more).json()["task_id"].is_string());
    let body = pushed(&server);
    assert_eq!(body["Condition"], serde_json::json!({ "AttrsAnd": { "city": "Oslo" } }));
    assert_eq!(body["OfflinePushInfo"]["Ext"], "x");
}

#[test]
fn a_push_to_everybody_needs_a_yes() {
    let server = server();
    let before = server.paths().len();
    for everybody in [&["--all"][..], &["--without-tags", "silver"]] {
        let send = [&["push", "send"], everybody, &SAID].concat();
        server.run(&send).ends(4, "", "may reach every user of the app");
        let preview = server.run(&[&send[..], &["--dry-run"]].concat());
        preview.ends(0, "usersig=…", "nothing was sent");
    }
    assert_eq!(server.paths().len(), before);
    server.run(&[&["push", "send", "--all", "--yes"], &SAID[..]].concat()).ends(0, "_", "");
    assert!(pushed(&server).get("Condition").is_none());
}

#[test]
fn mistakes_are_named_before_anything_is_sent() {
    let server = server();
    let before = server.paths().len();
    let send = |more: &[&str]| server.run(&[&["push", "send"], more].concat());
    send(&SAID).ends(4, "", "--all");
    send(&["--tags", "gold", "--title", "x"]).ends(4, "", "--text");
    for (more, said) in [
        (&["--tags", "gold", "--all"][..], "cannot be used with"),
        (&["--tags", "gold", "--attributes", "city=Oslo"], "cannot be used with"),
        (&["--tags", "gold,"], "a tag is empty"),
        (&["--attributes", "Oslo"], "expected NAME=VALUE"),
        (&["--attributes", "a=1", "--attributes", "a=2"], "a is given twice"),
        (&["--tags", "gold", "--fields", r#"{"condition":{}}"#], "condition has an option of its own"),
        (&["--tags", "gold", "--fields", r#"{"onlineOnlyFlagg":1}"#], "did you mean"),
        (&["--tags", &"x".repeat(51)], "tags_or[0]"),
    ] {
        send(&[more, &SAID[..]].concat()).ends(4, "", said);
    }
    assert_eq!(server.paths().len(), before);
}

#[test]
fn a_push_is_watched_until_the_numbers_settle() {
    let server = server();
    server.run(&["call", "import_account", "user_id=carol"]).ends(0, "OK", "");
    server
        .run(&["call", "add_user_tags", "user_tags:=[{\"to_account\":\"carol\",\"tags\":[\"gold\"]}]"])
        .ends(0, "OK", "");
    let pace = ["--every", "1s", "--settle", "1s"];
    let sent = server.run(&[&["push", "send", "--tags", "gold", "--watch"], &SAID[..], &pace].concat());
    sent.ends(0, " to reach  ", "the numbers have not changed for 1 second");
    let task = sent.out.lines().next().unwrap().to_owned();
    // A push arrives within an hour, but for those whose account is gone.
    server.run(&["call", "delete_accounts", "delete_item=carol", "--yes"]).ends(0, "OK", "");
    let request = Request::new("POST", "/_emulator/clock", r#"{"advance":"2h"}"#);
    assert_eq!(server.running.emulator().handle(SystemTime::now().into(), request).status, 200);
    let watched = server.run(&[&["push", "watch", &task, "--json"], &pace[..]].concat());
    let lines: Vec<Value> = watched.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [numbers, lost] = &lines[..] else { panic!("{watched:?}") };
    assert!(numbers["total"] == 2 && numbers["delivered"] == 1 && numbers["task_id"] == task.as_str(), "{watched:?}");
    assert!(lost["lost"] == "not_delivered" && lost["count"] == 1, "{watched:?}");
}

#[test]
fn a_push_that_the_service_does_not_know_is_not_watched_for_ever() {
    let watched = server().run(&["push", "watch", "660cc447_1", "--every", "1s", "--settle", "1s"]);
    watched.ends(2, "", "error: the service has no statistics of a push \"660cc447_1\"\n  hint: compare it");
    assert_eq!(watched.out, "");
}

/// Who reads exit status 2 sends it again.
#[test]
#[cfg(target_os = "linux")]
fn a_push_whose_output_cannot_be_written_is_not_called_refused() {
    let server = Server::new();
    let full = || std::fs::File::options().write(true).open("/dev/full").expect("a full device");
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tencent-chat"));
        command.args(arguments).envs(server.environment()).stdout(full());
        command.output().expect("a program")
    };
    let push = run(&["push", "send", "--all", "--title", "a", "--text", "b", "--yes"]);
    let said = String::from_utf8_lossy(&push.stderr).into_owned();
    assert_eq!(push.status.code(), Some(3), "{said}");
    assert!(said.contains("requests were sent") && said.contains("its TaskId is "), "{said}");
    assert_eq!(run(&["call", "import_accounts", "account_list=alice"]).status.code(), Some(3));
    assert_eq!(run(&["explain", "70009"]).status.code(), Some(2));
}
