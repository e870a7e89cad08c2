//! `tencent-chat explain`.

use tencent_chat::schema;

use crate::common::{Ran, command, run};

fn of_log(arguments: &[&str], log: &str) -> Ran {
    let mut command = command(&[&["explain"], arguments].concat());
    command.write_stdin(log);
    Ran::of(command)
}

#[test]
fn explanations_read_so() {
    insta::assert_snapshot!("explain_code", run(&["explain", "70107", "--endpoint", "account_delete"]).out);
    insta::assert_snapshot!("explain_endpoint", run(&["explain", "setProfile"]).out);
    insta::assert_snapshot!("explain_webhook", run(&["explain", "C2C.CallbackBeforeSendMsg"]).out);
}

#[test]
fn codes_are_explained_in_chinese_where_the_reader_wants_it() {
    let chinese = run(&["explain", "70107", "10010", "60011", "99999", "--endpoint", "account_delete", "--lang", "zh"]);
    insta::assert_snapshot!("explain_chinese", chinese.out);
    let of = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = command(&[&["explain", "70107"], arguments].concat());
        command.envs(variables.iter().copied());
        Ran::of(command).out.contains("账号不存在")
    };
    assert!(of(&[("LANG", "zh_CN.UTF-8")], &[]) && of(&[("LC_ALL", ""), ("LANG", "zh")], &[]));
    assert!(of(&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "zh_CN.UTF-8")], &[]));
    assert!(!of(&[("LC_MESSAGES", "zh_CN.UTF-8"), ("LC_ALL", "C.UTF-8")], &[]));
    assert!(!of(&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "C.UTF-8")], &[]));
    assert!(!of(&[("LANG", "zh_CN.UTF-8")], &["--lang", "en"]) && !of(&[("LANG", "zh")], &["--json"]));
}

#[test]
fn a_thing_is_found_by_each_of_its_names() {
    let of = |word: &str| run(&["explain", word]).out;
    let endpoint = of("set_profile");
    assert!(endpoint.starts_with("set_profile\n"));
    for name in [
        "setProfile",
        "set-profile",
        "portrait_set",
        "profile/portrait_set",
        "https://x.example/v4/profile/portrait_set?a=b",
    ] {
        assert_eq!(of(name), endpoint, "{name}");
    }
    let webhook = of("C2C.CallbackBeforeSendMsg");
    for name in ["before_c2c_message", "beforeC2cMessage", "c2c.callbackbeforesendmsg"] {
        assert_eq!(of(name), webhook, "{name}");
    }
}

#[test]
fn every_endpoint_every_webhook_and_every_code_can_be_explained() {
    let names: Vec<&str> = schema::endpoints().map(|endpoint| endpoint.name).collect();
    let commands: Vec<&str> = schema::events().map(|event| event.command).collect();
    for words in [&names, &commands] {
        let ran = run(&[&["explain"], &words[..]].concat());
        ran.ends(0, "", "");
        assert!(words.iter().all(|word| ran.out.contains(&format!("{word}\n  "))));
        for line in ran.out.lines() {
            assert!(line.chars().count() <= 80 || !line.trim().contains(' '), "{line}");
        }
    }
    let json = run(&[&["explain", "--json"], &names[..]].concat());
    assert_eq!(json.out.lines().count(), names.len());
}

#[test]
fn what_is_not_known_is_said_with_what_may_be_meant() {
    run(&["explain", "sendmsgg"]).ends(
        4,
        "",
        "no code, endpoint or webhook is called \"sendmsgg\"; did you mean `sendmsg`?",
    );
    run(&["explain", "delete_user"]).ends(4, "", "hint: `tencent-chat explain --list`");
    run(&["explain", "before_c2c_mesage"]).ends(4, "", "did you mean `before_c2c_message`?");
    run(&["explain", "CallbackBeforeSendMsg"]).ends(4, "", "may mean `C2C.CallbackBeforeSendMsg` or `Group.");
    run(&["explain", "70009", "--endpoint", "sendmsgg"]).ends(4, "", "no endpoint is called");
    let secret = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
    let ran = run(&["explain", secret]);
    ran.ends(4, "", "is called \"…\"");
    assert!(!ran.err.contains("d43dc"));
    run(&["explain", "99999"]).ends(1, "99999  unknown", "");
    // What is known is explained beside it.
    let ran = run(&["explain", "abc", "70009", "nothing_like_it"]);
    ran.ends(4, "70009  signature_invalid", "is called \"abc\"");
    assert!(ran.err.contains("is called \"nothing_like_it\""), "{ran:?}");
}

#[test]
fn a_code_has_the_meaning_that_it_has_at_its_endpoint() {
    let of = |endpoint: &str| run(&["explain", "130004", "--endpoint", endpoint]).out;
    assert_ne!(of("set_global_mute"), of("destroy_official_account"));
    run(&["explain", "6206"]).ends(0, "code of the client SDKs, not of the server API", "");
    run(&["explain", "-3"]).ends(1, "-3  unknown", "");
}

#[test]
fn each_code_of_a_log_is_explained_once() {
    let log = "\
2026-11-28T10:00:00Z INFO  started in 10002 ms
2026-11-28T10:00:01Z ERROR delete_accounts: 70107 account_not_found (no such user)
2026-11-28T10:00:02Z ERROR POST /v4/im_open_login_svc/account_delete {\"ErrorCode\":70107}
2026-11-28T10:00:03Z ERROR {\"ActionStatus\":\"FAIL\",\"ErrorCode\":70009,\"ErrorInfo\":\"\"}
2026-11-28T10:00:04Z ERROR code=70009";
    let ran = of_log(&[], log);
    ran.ends(0, "line 2, delete_accounts\n70107  account_not_found\n", "2 codes in 5 lines, 4 times");
    assert!(ran.out.contains("line 4\n70009  signature_invalid\n"), "{}", ran.out);
    assert_eq!(ran.out.matches("70107  ").count() + ran.out.matches("70009  ").count(), 2, "{}", ran.out);

    let json = of_log(&["--json", "-q"], log);
    assert_eq!((json.out.lines().count(), json.err.as_str()), (2, ""));
    let first: serde_json::Value = serde_json::from_str(json.out.lines().next().unwrap()).unwrap();
    assert_eq!(
        (&first["line"], &first["endpoint"], &first["code"]),
        (&2.into(), &"delete_accounts".into(), &70_107.into())
    );

    of_log(&[], "nothing\n").ends(0, "", "no codes in 1 line");
    of_log(&[], "").ends(0, "", "no codes in 0 lines");
}

#[test]
fn a_log_may_have_any_bytes() {
    let mut command = command(&["explain"]);
    command.write_stdin(b"\xff\xfe ErrorCode=70009 \x1b[2J\n".to_vec());
    Ran::of(command).ends(0, "70009  signature_invalid", "1 code in 1 line");
}

#[test]
fn names_are_listed() {
    let all = run(&["explain", "--list"]);
    all.ends(0, "send_c2c_message", "");
    // One line for each, with whole names.
    let count = schema::endpoints().count() + schema::events().count();
    assert_eq!(all.out.lines().count(), count);
    for endpoint in schema::endpoints() {
        let is_its = |line: &str| line.split_whitespace().take(2).eq([endpoint.name, endpoint.path]);
        assert!(all.out.lines().any(is_its), "{}", endpoint.name);
    }
    assert!(all.out.contains("C2C.CallbackBeforeSendMsg"), "{}", all.out);
    let found = run(&["explain", "--list", "Portrait", "--json"]);
    let names: Vec<serde_json::Value> = found.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(names.iter().any(|one| one["name"] == "set_profile" && one["summary"] != ""), "{names:?}");
    run(&["explain", "--list", "nosuchword"]).ends(4, "", "no name of an endpoint");
}
