//! `tencent-chat call`, through pipes.

use serde_json::json;
use tencent_chat_emulator::{Close, Fault, FaultRule};

use crate::common::{Folder, Ran, Server, command, nowhere};

fn with_accounts(names: &[&str]) -> Server {
    let server = Server::new();
    let items: Vec<String> = names.iter().map(|name| format!("account_list={name}")).collect();
    let arguments: Vec<&str> =
        ["call", "import_accounts"].into_iter().chain(items.iter().map(String::as_str)).collect();
    server.run(&arguments).ends(0, "OK", "");
    server
}

#[test]
fn a_message_is_sent_by_each_name_of_the_endpoint() {
    let server = with_accounts(&["alice"]);
    for name in
        ["send_c2c_message", "sendC2cMessage", "send-c2c-message", "sendmsg", "openim/sendmsg", "v4/openim/sendmsg"]
    {
        let reply = server.run(&["call", name, "to_account=alice", "text=hello"]).json();
        assert_eq!(reply["action_status"], "OK", "{name}");
    }
    assert_eq!(server.paths().iter().filter(|path| path.ends_with("openim/sendmsg")).count(), 6);
}

#[test]
fn the_reply_is_in_the_spelling_that_is_asked_for() {
    let server = with_accounts(&["alice"]);
    for (naming, name) in [("snake", "msg_key"), ("camel", "msgKey"), ("wire", "MsgKey")] {
        let reply = server.run(&["call", "sendmsg", "to_account=alice", "text=x", "--naming", naming]).json();
        assert!(reply[name].is_string(), "{naming}: {reply}");
    }
    // A mistake is named in the spelling of the command line, before anything is sent.
    let before = server.paths().len();
    server.run(&["call", "sendmsg", "toAcount=alice", "text=x"]).ends(4, "", "did you mean `to_account`?");
    server.run(&["call", "sendmsg", "text=x"]).ends(4, "", "to_account: required");
    server.run(&["call", "sendmsg", "to_account=alice", "text=x", "msg_life_time=soon"]).ends(4, "", "msg_life_time: ");
    assert_eq!(server.paths().len(), before);
}

#[test]
fn a_body_may_be_text_a_file_or_standard_input_in_any_spelling() {
    let server = with_accounts(&["alice"]);
    let element = r#"[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]"#;
    let wire = format!(r#"{{"To_Account":"alice","MsgBody":{element}}}"#);
    let camel = format!(r#"{{"toAccount":"alice","msgBody":{element}}}"#);
    for body in [&wire, &camel] {
        server.run(&["call", "sendmsg", "--json", body]).ends(0, "msg_key", "");
    }
    let file = std::env::temp_dir().join(format!("tencent-chat-cli-body-{}.json", std::process::id()));
    std::fs::write(&file, &wire).unwrap();
    server.run(&["call", "sendmsg", "--json", &format!("@{}", file.display())]).ends(0, "msg_key", "");
    std::fs::remove_file(&file).unwrap();
    let mut piped = server.command(&["call", "sendmsg", "msg_random=7", "--json", "-"]);
    piped.write_stdin(wire);
    Ran::of(piped).ends(0, "msg_key", "");
    let last = server.running.emulator().requests().last().unwrap().clone();
    assert!(last.body.contains("\"MsgRandom\":7"), "{}", last.body);
}

#[test]
fn items_that_failed_are_named_and_the_status_is_1() {
    let server = with_accounts(&["alice", "bob"]);
    let ran = server.run(&["call", "delete_accounts", "delete_item=ghost", "delete_item=bob", "--yes", "-o", "csv"]);
    ran.ends(1, "result_code,result_info,user_id\n70107,", "failed: ghost: 70107 account_not_found: ");
    assert!(ran.out.contains("\n0,,bob\n"), "{}", ran.out);
}

#[test]
fn a_deletion_needs_yes_without_a_terminal() {
    let server = with_accounts(&["alice"]);
    let before = server.paths().len();
    let refused = server.run(&["call", "delete_accounts", "delete_item=alice"]);
    refused.ends(4, "", "delete_accounts cannot be undone, and this is not a terminal");
    server.run(&["call", "push", "from_account=a", "offline_push_info.title=a", "offline_push_info.desc=b"]).ends(
        4,
        "",
        "may reach every user",
    );
    assert_eq!(server.paths().len(), before);
    server.run(&["call", "delete_accounts", "delete_item=alice", "-y"]).ends(0, "", "");
}

#[test]
fn a_refusal_says_what_to_do_and_where_to_read_more() {
    let server = with_accounts(&["alice"]);
    let ran = server.run(&["call", "sendmsg", "to_account=alice", "from_account=ghost", "text=x"]);
    ran.ends(2, "", "error: send_c2c_message was refused: 90048 account_not_found (");
    assert!(ran.err.contains("\n  hint: ") && ran.err.contains("\n  see: https://"), "{}", ran.err);
    let mut wrong_key = server.command(&["call", "sendmsg", "to_account=alice", "text=x"]);
    wrong_key.env("TENCENT_CHAT_SECRET_KEY", "0".repeat(64));
    Ran::of(wrong_key).ends(2, "", "70009 signature_invalid");
}

#[test]
fn what_was_done_is_printed_when_other_parts_were_refused() {
    let server = with_accounts(&["user_7"]);
    let fault = Fault::ErrorCode { error_code: 70_402, error_info: "not now".to_owned(), take_effect: false };
    let rule = FaultRule::new(fault).path("v4/im_open_login_svc/account_delete");
    server.running.emulator().add_fault(rule).expect("a sensible fault");
    let items: Vec<String> = (0..150).map(|number| format!("delete_item=user_{number}")).collect();
    let start = ["call", "delete_accounts", "--yes", "--output", "jsonl"];
    let ran = server.run(&start.into_iter().chain(items.iter().map(String::as_str)).collect::<Vec<_>>());
    ran.ends(1, "\"user_id\":\"user_", "error: delete_accounts: ");
    assert!([50, 100].contains(&ran.out.lines().count()), "{}", ran.out);
    assert!(ran.err.contains("\n  left to do: ") && ran.err.contains("failed: user_"), "{}", ran.err);
}

#[test]
fn an_unknown_outcome_has_a_status_of_its_own() {
    let server = with_accounts(&["alice"]);
    let fault = FaultRule::new(Fault::Close { close: Close::After });
    server.running.emulator().add_fault(fault).expect("a sensible fault");
    let ran = server.run(&["call", "create_official_account", "owner_account=alice", "name=News"]);
    ran.ends(3, "", "it may or may not have taken effect; check before you send it again\n  cause: no response");
}

#[test]
fn a_reply_that_does_not_say_whether_it_was_done_is_no_refusal() {
    let server = with_accounts(&["alice"]);
    let body = r#"{"ActionStatus":"OK","ErrorCode":"zero","ErrorInfo":{}}"#.to_owned();
    let fault = FaultRule::new(Fault::Body { body, take_effect: true });
    server.running.emulator().add_fault(fault).expect("a sensible fault");
    let ran = server.run(&["call", "sendmsg", "to_account=alice", "text=hello"]);
    ran.ends(3, "", "the reply does not say whether it was done\n  hint: the reply's ErrorCode is not an integer: ");
}

#[test]
fn what_a_service_says_is_one_line_of_a_limited_length() {
    let server = with_accounts(&["alice"]);
    let error_info = format!("no\n\u{1b}[31merror: forged{}", "!".repeat(100_000));
    let fault = Fault::ErrorCode { error_code: 70_402, error_info, take_effect: false };
    server.running.emulator().add_fault(FaultRule::new(fault)).expect("a sensible fault");
    let mut call = server.command(&["call", "sendmsg", "to_account=alice", "text=hello"]);
    call.env("TENCENT_CHAT_LOG", "debug");
    let ran = Ran::of(call);
    ran.ends(2, "", "send_c2c_message was refused: 70402 ");
    assert!(!ran.err.contains('\u{1b}') && !ran.err.contains("\nerror: forged"), "{}", ran.err);
    assert!(ran.err.lines().all(|line| line.len() < 2_000), "{}", ran.err);
}

#[test]
fn a_server_that_is_not_there_was_sent_nothing() {
    let server = Server::new();
    let mut call = server.command(&["call", "sendmsg", "to_account=a", "text=x", "--timeout", "1s"]);
    call.env("TENCENT_CHAT_ENDPOINT", nowhere());
    let ran = Ran::of(call);
    ran.ends(2, "", "nothing was sent");
    assert!(!ran.err.contains("eJ"), "{}", ran.err);
}

#[test]
fn a_list_is_read_to_its_end() {
    let names: Vec<String> = (0..250).map(|number| format!("user_{number:03}")).collect();
    let server = with_accounts(&names.iter().map(String::as_str).collect::<Vec<_>>());
    server
        .run(&["call", "create_group", "type=Public", "name=All", "group_id=all", "owner_account=user_000"])
        .ends(0, "", "");
    for members in names[1..].chunks(100) {
        let members: Vec<String> = members.iter().map(|name| format!("member_list={name}")).collect();
        let start = ["call", "add_group_members", "group_id=all"];
        let arguments: Vec<&str> = start.into_iter().chain(members.iter().map(String::as_str)).collect();
        server.run(&arguments).ends(0, "", "");
    }
    let all = |more: &[&str]| {
        server.run(&[&["call", "list_group_members", "group_id=all", "limit=60", "--all"], more].concat())
    };
    let before = server.paths().len();
    assert_eq!(all(&[]).json().as_array().unwrap().len(), 250);
    assert_eq!(server.paths().len() - before, 5);
    assert_eq!(all(&["--query", "length(@)"]).out, "250\n");

    let lines = all(&["-o", "jsonl"]);
    let read: Vec<serde_json::Value> = lines.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut accounts: Vec<&str> = read.iter().map(|member| member["member_account"].as_str().unwrap()).collect();
    accounts.sort_unstable();
    assert_eq!(accounts, names);

    let table = all(&["-o", "table", "--query", "[:1].{account: member_account, role: role}"]);
    assert_eq!(table.out, "account   role\nuser_000  Owner\n");
    assert_eq!(all(&["-o", "table", "--query", "[`{}`]"]).status, 0);
    // What is wider than the terminal stands in blocks.
    let wide = all(&["-o", "table"]);
    let first = wide.out.split("\n\n").next().unwrap();
    assert!(first.starts_with("member_account ") && first.contains("\nrole  "), "{first}");
    assert!(wide.out.lines().all(|line| line.chars().count() <= 80), "{}", wide.out);
    let csv = all(&["-o", "csv", "--query", "[?role=='Owner'].[member_account, role]"]);
    assert_eq!(csv.out, "value\n\"[\"\"user_000\"\",\"\"Owner\"\"]\"\n");

    // Where it begins need not be given.
    let friends = ["call", "list_friends", "from_account=user_000"];
    assert_eq!(server.run(&friends).json()["complete_flag"], 1);
    assert_eq!(server.run(&[&friends[..], &["--all"]].concat()).json(), json!([]));
    server.run(&[&friends[..], &["--all", "--dry-run"]].concat()).ends(0, "\"StartIndex\": 0", "1 request");

    server.run(&["call", "sendmsg", "--all", "to_account=a", "text=x"]).ends(
        4,
        "",
        "send_c2c_message is not a list in pages",
    );
}

#[test]
fn what_users_wrote_cannot_control_the_terminal() {
    let server = Server::new();
    let account = r#"account_list={"user_id":"eve","nick":"\u001b[2Jeve"}"#;
    server.run(&["call", "import_accounts", account]).ends(0, "", "");
    let query = ["--query", "user_profile_item[].profile_item[0]"];
    let get = ["call", "get_profiles", "to_account=eve", "tag_list=Tag_Profile_IM_Nick"];
    server.run(&[&get[..], &query, &["-o", "table"]].concat()).ends(0, "\\u{1b}[2Jeve", "");
    server.run(&[&get[..], &query].concat()).ends(0, "\\u001b[2Jeve", "");
}

#[test]
fn a_dry_run_shows_the_requests_of_a_long_list_and_sends_none() {
    let server = Server::new();
    let items: Vec<String> = (0..250).map(|number| format!("delete_item=user_{number}")).collect();
    let start = ["call", "delete_accounts", "--dry-run"];
    let arguments: Vec<&str> = start.into_iter().chain(items.iter().map(String::as_str)).collect();
    let ran = server.run(&arguments);
    let requests = ran.json();
    let counts: Vec<usize> = requests
        .as_array()
        .unwrap()
        .iter()
        .map(|request| request["body"]["DeleteItem"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [100, 100, 50]);
    assert!(ran.err.contains("3 requests; nothing was sent"), "{}", ran.err);
    assert!(requests[0]["url"].as_str().unwrap().contains("usersig=…&"), "{}", requests[0]["url"]);
    assert!(server.paths().is_empty());
}

#[test]
fn curl_does_the_same_as_the_call() {
    let server = with_accounts(&["alice"]);
    let arguments = ["call", "sendmsg", "to_account=alice", "text=it's $HOME", "--curl"];
    let masked = server.run(&arguments);
    masked.ends(0, "usersig=…&", "nothing was sent");
    let shown = server.run(&[&arguments[..], &["--show-secrets"]].concat());
    assert!(!shown.out.contains('…'), "{}", shown.out);
    // Two of them are two messages.
    let random =
        |text: &str| text.split("\"MsgRandom\":").nth(1).map(|rest| rest.split(',').next().unwrap().to_owned());
    assert_ne!(random(&masked.out), random(&shown.out));
    let Ok(output) =
        std::process::Command::new("sh").args(["-c", &format!("{} --silent", shown.out.trim_end())]).output()
    else {
        return;
    };
    // Where curl is not installed, the shell says so.
    if output.status.code() != Some(127) {
        let reply = String::from_utf8_lossy(&output.stdout);
        assert!(reply.contains(r#""ActionStatus":"OK""#), "{output:?}");
        let sent = server.running.emulator().requests().last().unwrap().body.clone();
        assert!(sent.contains("it's $HOME"), "{sent}");
    }
}

#[test]
fn a_path_that_is_not_described_is_sent_as_it_is() {
    let server = Server::new();
    server.run(&["call", "v4/new/endpoint", "--json", "{\"A\":1}"]).ends(
        4,
        "",
        "is not described here, so it may delete something",
    );
    assert!(server.paths().is_empty());
    server.run(&["call", "v4/new/endpoint", "--json", "{\"A\":1}", "--yes"]).ends(2, "", "60009");
    server.run(&["call", "v4/new/endpoint", "a=1"]).ends(4, "", "give its whole body with --json");
    server.run(&["call", "v4/new/endpoint", "--json", "{\"A\":1}", "--curl"]).ends(0, "--data-raw '{\"A\":1}'", "");
}

#[test]
fn nothing_is_called_before_everything_is_set_up() {
    let missing = Ran::of(command(&["call", "sendmsg", "to_account=a", "text=x"]));
    missing.ends(
        4,
        "",
        "missing options: --sdk-app-id (TENCENT_CHAT_SDK_APP_ID); --identifier (TENCENT_CHAT_IDENTIFIER); \
         --region (TENCENT_CHAT_REGION) or --endpoint (TENCENT_CHAT_ENDPOINT); --secret-key-file (TENCENT_CHAT_SECRET_KEY)",
    );
    assert!(missing.err.contains("hint: `tencent-chat login` keeps them in a profile"), "{}", missing.err);
    let server = Server::new();
    let call = ["call", "sendmsg", "to_account=a", "text=x"];
    server.run(&[&call[..], &["--region", "seol"]].concat()).ends(
        4,
        "",
        "--region: unknown region \"seol\"; did you mean \"seoul\"?",
    );
    server.run(&[&call[..], &["--query", "a["]].concat()).ends(4, "", "--query: ");
    server.run(&["call", "send_c2c_messages"]).ends(
        4,
        "",
        "no endpoint is called \"send_c2c_messages\"; did you mean `send_c2c_message`?",
    );
    assert!(server.paths().is_empty());
}

#[test]
fn numbers_keep_their_digits_and_fields_their_order() {
    let server = with_accounts(&["alice"]);
    let ran = server.run(&["call", "sendmsg", "to_account=alice", "text=x"]);
    let place = |name: &str| ran.out.find(name).unwrap();
    assert!(place("action_status") < place("msg_time") && place("msg_time") < place("msg_key"), "{}", ran.out);
    assert_eq!(json!(ran.json()["error_code"]), 0);
}

#[test]
fn what_was_done_is_in_the_log_without_secrets() {
    let (server, folder) = (Server::new(), Folder::new("log"));
    let file = folder.path("tencent-chat.log");
    server.run(&["--log-file", &file, "call", "import_accounts", "account_list=alice"]).ends(0, "OK", "");
    server.run(&["call", "send_c2c_message", "to_account=nobody", "text=x", "--log-file", &file]).ends(2, "", "");
    let log = folder.read("tencent-chat.log");
    for part in ["import_accounts #", "request: 1 items", "response: HTTP 200", "error: send_c2c_message was refused"] {
        assert!(log.contains(part), "{part}: {log}");
    }
    assert_eq!(log.matches(" tencent-chat 0.").count(), 2, "{log}");
    assert!(!log.contains("usersig=e") && !log.contains(tencent_chat_emulator::DEMO_KEY), "{log}");
    server.run(&["--log-file", &folder.path("none/x"), "doctor"]).ends(4, "", "--log-file: ");
}
