//! `tencent-chat usersig`.

use std::fs;

use tencent_chat::usersig::{PrivateMap, Room, SecretKey, SignParams, inspect};

use crate::common::{Ran, command, run};

const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
const APP: u64 = 1_400_000_000;

/// The program with an app and its key in the environment.
fn with_key(arguments: &[&str]) -> Ran {
    let mut command = command(arguments);
    command.env("TENCENT_CHAT_SDK_APP_ID", APP.to_string()).env("TENCENT_CHAT_SECRET_KEY", KEY);
    Ran::of(command)
}

fn signed(time: u64, expire: u64) -> String {
    SecretKey::new(KEY).sign(&SignParams::new(APP, "alice", time).expire(expire)).unwrap()
}

#[test]
fn a_user_sig_is_signed_verified_and_read() {
    let ran = with_key(&["usersig", "sign", "alice", "--expire", "7d"]);
    ran.ends(0, "eJ", "for alice in app 1400000000, valid until 20");
    let user_sig = ran.out.trim_end();
    let claims = inspect(user_sig).unwrap();
    assert_eq!((claims.identifier.as_str(), claims.sdk_app_id, claims.expire), ("alice", APP, 604_800));

    let verified = with_key(&["usersig", "verify", user_sig, "--user", "alice"]);
    verified.ends(0, "valid\n", "expires in");
    run(&["usersig", "inspect", user_sig]).ends(0, "identifier  alice\n", "");

    let quiet = with_key(&["--quiet", "usersig", "sign", "alice"]);
    assert_eq!((quiet.out.lines().count(), quiet.err.as_str()), (1, ""));
}

#[test]
fn the_reason_why_one_is_not_valid_is_said() {
    let expired = signed(1_700_000_000, 3_600);
    let verify = |user_sig: &str, user: &str| with_key(&["usersig", "verify", user_sig, "--user", user]);
    let ran = verify(&expired, "alice");
    ran.ends(2, "", "error: the UserSig has expired\n  hint: expired ");
    assert!(ran.err.contains(" ago (2023-11-14 23:13:20 UTC)"), "{}", ran.err);
    run(&["usersig", "inspect", &expired]).ends(2, "expired", "error: the UserSig has expired ");
    verify(&expired, "bob").ends(2, "", "made for another identifier\n  hint: it says that it is for \"alice\"");
    let broken = expired.replace(&expired[40..44], "AAAA");
    verify(&broken, "alice").ends(2, "", "error: ");
    verify("", "alice").ends(2, "", "the UserSig is empty");
    let json = with_key(&["usersig", "verify", &expired, "--user", "alice", "--json"]);
    json.ends(2, r#""valid":false,"reason":"expired""#, "");
    let answer: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    for field in ["message", "hint", "docs"] {
        let text = answer[field].as_str().unwrap();
        assert!(!text.is_empty() && ran.err.contains(text), "{field}: {ran:?}");
    }
}

#[test]
fn a_user_sig_may_come_from_standard_input() {
    let mut verify = command(&["usersig", "inspect", "-", "--json"]);
    verify.write_stdin(format!("{}\n", signed(1_700_000_000, 315_360_000)));
    let ran = Ran::of(verify);
    let claims = ran.json();
    assert_eq!((&claims["identifier"], &claims["expires_at"]), (&"alice".into(), &2_015_360_000.into()));
    assert!(!ran.out.contains("sig"), "the signature is left out: {}", ran.out);
}

#[test]
fn a_private_map_key_names_its_room_and_rights() {
    let number = with_key(&["usersig", "sign", "alice", "--room", "7", "--privileges", "42", "--json"]).json();
    let claims = inspect(number["user_sig"].as_str().unwrap()).unwrap();
    let map = PrivateMap::read(&claims.userbuf.unwrap()).unwrap();
    assert_eq!((map.room, map.privileges), (Room::Number(7), PrivateMap::WATCH_ONLY));

    let named = with_key(&["usersig", "sign", "alice", "--room-name", "lobby", "-q"]);
    let shown = run(&["usersig", "inspect", named.out.trim_end()]);
    shown.ends(0, "room        \"lobby\"\nrights      255: all\n", "");

    with_key(&["usersig", "sign", "alice", "--privileges", "1"]).ends(4, "", "add --room or --room-name");
    with_key(&["usersig", "sign", "alice", "--room", "0"]).ends(4, "", "must be a number from 1");
}

#[test]
fn the_key_may_stand_in_a_file() {
    let folder = std::env::temp_dir().join(format!("tencent-chat-cli-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, content: &str| {
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let sign = |file: &str| run(&["usersig", "sign", "alice", "--sdk-app-id", "7", "--secret-key-file", file]);
    sign(&file("key", &format!("{KEY}\r\n"))).ends(0, "eJ", "in app 7");
    let cut = sign(&file("cut", &KEY[1..]));
    cut.ends(4, "", "--secret-key-file has 63 characters");
    assert!(!cut.err.contains(&KEY[1..20]), "{}", cut.err);
    sign(&file("empty", "")).ends(4, "", "--secret-key-file is empty");
    sign(&file("large", &"x".repeat(100_000))).ends(
        4,
        "",
        "it has more than 65536 bytes, which is more than a secret has",
    );
    sign("/no/such/key").ends(4, "", "--secret-key-file: /no/such/key: ");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_missing_or_wrong_is_named_as_it_is_given() {
    run(&["usersig", "sign", "alice"]).ends(
        4,
        "",
        "missing options: --sdk-app-id (TENCENT_CHAT_SDK_APP_ID); --secret-key-file (TENCENT_CHAT_SECRET_KEY)",
    );
    with_key(&["usersig", "sign", ""]).ends(4, "", "`identifier` is empty");
    with_key(&["usersig", "sign", "alice", "--expire", "1y"]).ends(4, "", "expected seconds, or a whole number with");
    with_key(&["usersig", "sign", "alice", "--expire", "0"]).ends(4, "", "would expire immediately");
    let mut wrong = command(&["usersig", "sign", "alice"]);
    wrong.env("TENCENT_CHAT_SDK_APP_ID", "x").env("TENCENT_CHAT_SECRET_KEY", KEY);
    Ran::of(wrong).ends(4, "", "TENCENT_CHAT_SDK_APP_ID must be a whole number from 1 to 4294967295, got \"x\"");
}
