//! `tencent-chat export`, through pipes.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tencent_chat_emulator::{Fault, FaultRule};

use crate::common::{Folder, Ran, Server};

/// 250 accounts, a group of them all with custom fields, one of two, one that keeps no members, and a friend.
fn app(folder: &Folder) -> Server {
    let server = Server::new();
    let rows: String = (0..250).map(|number| format!("user_{number:03},Ünï {number}\n")).collect();
    let users = folder.write("all.csv", &format!("user_id,nick\n{rows}"));
    server.run(&["bulk", "import_accounts", &users, "--no-journal"]).ends(0, "", "250 rows done");
    let call = |arguments: &[&str]| server.run(&[&["call"], arguments].concat()).ends(0, "", "");
    let group = ["create_group", "type=Public", "name=All, \"here\"", "group_id=all", "owner_account=user_000"];
    call(&[&group[..], &["app_defined_data[0].key=color", "app_defined_data[0].value=red"]].concat());
    call(&["create_group", "type=Private", "name=Two", "group_id=two", "owner_account=user_001"]);
    call(&["create_group", "type=AVChatRoom", "name=Live", "group_id=live", "owner_account=user_001"]);
    let members =
        folder.write("members.jsonl", &(1..250).map(|number| format!("\"user_{number:03}\"\n")).collect::<String>());
    server.run(&["bulk", "add_group_members", &members, "group_id=all", "--no-journal"]).ends(0, "", "249 rows done");
    call(&["add_group_members", "group_id=two", "member_list=user_002"]);
    let friend = r#"{"to_account":"user_002","remark":"a\nb","add_source":"AddSource_Type_Test"}"#;
    call(&["import_friends", "from_account=user_001", &format!("add_friend_item={friend}")]);
    server
}

fn export(server: &Server, folder: &Folder, arguments: &[&str]) -> Ran {
    let out = folder.path("out");
    server.run(&[&["export"], arguments, &["--out", &out]].concat())
}

/// The rows of a CSV file, by the names of its columns.
fn rows(text: &str) -> Vec<Value> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let row = |record: csv::StringRecord| names.iter().cloned().zip(record.iter().map(Value::from)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

#[test]
fn groups_and_their_members_are_written() {
    let folder = Folder::new("export-groups");
    let server = app(&folder);
    let ran = export(&server, &folder, &["groups", "members", "--custom", "color", "--json"]);
    ran.ends(0, "{\"what\":\"groups\",\"file\":\"", "groups: 3 rows in ");
    assert!(ran.err.contains("members: 252 rows in "), "{}", ran.err);
    let groups = folder.read("out/groups.csv");
    let head = "group_id,type,name,introduction,notification,face_url,owner_account,create_time,";
    assert!(groups.starts_with(head), "{groups}");
    let groups = rows(&groups);
    let all = groups.iter().find(|group| group["group_id"] == "all").unwrap();
    let expected = [("name", "All, \"here\""), ("owner_account", "user_000"), ("member_num", "250"), ("color", "red")];
    for (name, value) in expected {
        assert_eq!(all[name], value, "{all}");
    }
    let members = rows(&folder.read("out/members.csv"));
    let of = |group: &str| members.iter().filter(|member| member["group_id"] == group).count();
    assert_eq!((of("all"), of("two"), of("live")), (250, 2, 0));
    let owners: BTreeSet<&str> = members
        .iter()
        .filter(|member| member["role"] == "Owner")
        .map(|member| member["member_account"].as_str().unwrap())
        .collect();
    assert_eq!(owners, BTreeSet::from(["user_000", "user_001"]));
    let files: Vec<_> = std::fs::read_dir(folder.path("out")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
}

#[test]
fn what_users_have_is_written_for_those_of_a_file_or_of_all_groups() {
    let folder = Folder::new("export-users");
    let server = app(&folder);
    let users = folder.write("users.txt", "user_001\n\nuser_002\r\nuser_001\n");
    let ran = export(&server, &folder, &["friends", "profiles", "accounts", "--users", &users, "--format", "jsonl"]);
    ran.ends(0, "", "friends: 1 row in ");
    let lines = |name: &str| -> Vec<Value> {
        folder.read(name).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let friends = lines("out/friends.jsonl");
    assert_eq!(friends[0]["from_account"], "user_001");
    assert_eq!((&friends[0]["to_account"], &friends[0]["Tag_SNS_IM_Remark"]), (&json!("user_002"), &json!("a\nb")));
    let profiles = lines("out/profiles.jsonl");
    assert_eq!(profiles.len(), 2);
    assert_eq!(
        (&profiles[1]["to_account"], &profiles[1]["Tag_Profile_IM_Nick"]),
        (&json!("user_002"), &json!("Ünï 2"))
    );
    assert_eq!(lines("out/accounts.jsonl")[0], json!({ "user_id": "user_001", "account_status": "Imported" }));

    let all = export(&server, &folder, &["profiles"]);
    all.ends(0, "", "the service has no list of accounts: these are the members of all groups; --users names others");
    assert_eq!(rows(&folder.read("out/profiles.csv")).len(), 250);
    // They are looked for once.
    let lists = |server: &Server| server.paths().iter().filter(|path| path.ends_with("get_appid_group_list")).count();
    let before = lists(&server);
    export(&server, &folder, &["friends", "accounts", "profiles"]).ends(0, "", "accounts: 250 rows in ");
    let once = lists(&server) - before;
    export(&server, &folder, &["accounts"]).ends(0, "", "accounts: 250 rows in ");
    assert!(once > 0 && lists(&server) - before == 2 * once, "{once}");
    // What it wrote is what it reads.
    export(&server, &folder, &["profiles", "--group", "two"]).ends(0, "", "profiles: 2 rows in ");
    let members = folder.path("out/profiles.csv");
    export(&server, &folder, &["accounts", "--users", &members]).ends(0, "", "accounts: 2 rows in ");
}

#[test]
fn names_that_are_not_there_are_named_and_the_others_written() {
    let folder = Folder::new("export-missing");
    let server = app(&folder);
    let users = folder.write("users.csv", "n,user_id\n1,user_001\n2,ghost\n");
    for what in ["profiles", "friends"] {
        let ran = export(&server, &folder, &[what, "--users", &users]);
        ran.ends(1, "", "1 row in ");
        assert!(ran.err.contains("failed: ghost: "), "{}", ran.err);
    }
    let groups = folder.write("groups.txt", "two\nnone\n");
    for what in ["members", "groups"] {
        let ran = export(&server, &folder, &[what, "--groups", &groups]);
        ran.ends(1, "", "failed: none: 10010 ");
    }
    assert_eq!(rows(&folder.read("out/members.csv")).len(), 2);
    export(&server, &folder, &["members", "--groups", &users]).ends(4, "", "it has no column group_id");
    export(&server, &folder, &["members", "--groups", "/no/such"]).ends(4, "", "/no/such: ");
}

#[test]
fn a_file_has_its_name_when_it_is_complete() {
    let folder = Folder::new("export-partial");
    let server = app(&folder);
    export(&server, &folder, &["members"]).ends(0, "", "252 rows");
    let before = folder.read("out/members.csv");
    let fault = Fault::ErrorCode { error_code: 60_010, error_info: String::new(), take_effect: false };
    let rule = FaultRule::new(fault).path("v4/group_open_http_svc/get_group_member_info").skip(1);
    server.running.emulator().add_fault(rule).expect("a sensible fault");
    export(&server, &folder, &["members"]).ends(2, "", "error: list_group_members was refused: 60010 not_admin");
    assert_eq!(folder.read("out/members.csv"), before);
    assert!(!std::path::Path::new(&folder.path("out/members.csv.part")).exists());
    export(&server, &folder, &["members"]).ends(0, "", "252 rows");
    let file = folder.write("file", "");
    server.run(&["export", "groups", "--out", &file]).ends(4, "", "error: ");
    server.run(&["export", "--out", &file]).ends(4, "", "<WHAT>");
    server.run(&["export", "grups", "--out", &file]).ends(4, "", "groups");
}

#[test]
fn options_that_nothing_uses_are_refused() {
    let folder = Folder::new("export-unused");
    let server = Server::new();
    let users = folder.write("users.txt", "alice\n");
    for (arguments, said) in [
        (&["groups", "--users", &users][..], "--users is for friends, accounts and profiles"),
        (&["friends", "--users", &users, "--group", "lobby"], "--group and --groups are not used with --users"),
        (&["accounts", "--custom", "level"], "--custom is for groups, members, friends and profiles"),
    ] {
        export(&server, &folder, arguments).ends(4, "", said);
    }
    assert!(server.paths().is_empty());
    export(&server, &folder, &["groups", "friends", "--users", &users, "--group", "none"]).ends(1, "", "failed: none");
}
