//! `tencent-chat doctor`.

use std::time::SystemTime;

use tencent_chat_emulator::{Edition, EmulatorConfig, Fault, FaultRule, Request};

use crate::common::{Ran, Server, command, nowhere, run};

#[test]
fn a_sound_setup_is_seen_step_by_step() {
    let server = Server::new();
    let ran = server.run(&["doctor"]);
    ran.ends(0, "ok    settings    app 1400000000, administrator, at http://127.0.0.1:", "");
    for check in ["address", "connection", "region", "key", "clock", "admin"] {
        assert!(ran.out.contains(&format!("\nok    {check}")), "{check}: {}", ran.out);
    }
    assert!(!ran.out.contains('\u{1b}') && ran.err.is_empty(), "{ran:?}");
    assert_eq!(server.paths().iter().filter(|path| path.contains("account_check")).count(), 1);

    let json = server.run(&["doctor", "--json"]);
    let checks: Vec<serde_json::Value> = json.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(checks.len() == 8 && checks.iter().all(|check| check["ok"] == true), "{checks:?}");
}

#[test]
fn features_that_the_edition_lacks_are_named() {
    let all =
        "enabled: online status, push, conversation groups, following, search, cloud moderation, official accounts\n";
    Server::new().run(&["doctor"]).ends(0, &format!("ok    features    {all}"), "");
    let mut config = EmulatorConfig::default();
    config.limits.edition = Some(Edition::Trial);
    let ran = Server::with(config).run(&["doctor"]);
    ran.ends(0, "not enabled: ", "");
    assert!(
        ran.out.contains("communities (11000)")
            && ran.out.contains("push (90045)")
            && ran.out.contains("`tencent-chat explain CODE`"),
        "{}",
        ran.out
    );
}

#[test]
fn a_server_that_the_service_cannot_reach_is_seen() {
    let server = Server::new();
    let of = |url: &str| server.run(&["doctor", "--webhook", url]);
    // An emulator does not receive webhooks.
    let other = Server::new();
    let elsewhere = of(&format!("{}/webhook?key=secret", other.running.url()));
    elsewhere.ends(2, "FAIL  webhook     http://127.0.0.1:", "");
    assert!(elsewhere.out.contains("HTTP status 501") && !elsewhere.out.contains("secret"), "{}", elsewhere.out);
    assert!(elsewhere.out.contains("127.0.0.1 is an address of this machine"), "{}", elsewhere.out);
    of(&nowhere()).ends(2, "cannot be reached", "");
    of("127.0.0.1").ends(4, "", "--webhook: expected a URL");
}

#[test]
fn a_wrong_key_and_a_wrong_admin_are_told_apart() {
    let server = Server::new();
    let with = |name: &str, value: &str| {
        let mut doctor = server.command(&["doctor"]);
        doctor.env(name, value);
        Ran::of(doctor)
    };
    with("TENCENT_CHAT_SECRET_KEY", &"0".repeat(64)).ends(2, "FAIL  key         70009 signature_invalid", "");
    let user = with("TENCENT_CHAT_IDENTIFIER", "alice");
    user.ends(2, "ok    key", "");
    assert!(user.out.contains("\nFAIL  admin       "), "{}", user.out);
    with("TENCENT_CHAT_SDK_APP_ID", "7").ends(2, "FAIL  ", "");
}

#[test]
fn a_wrong_clock_is_named_although_calls_go_on() {
    let server = Server::new();
    let config = format!(r#"{{"clock_offset_ms": {}}}"#, 3 * 86_400_000_u64);
    let changed = Request::new("POST", "/_emulator/config", config);
    assert_eq!(server.running.emulator().handle(SystemTime::now().into(), changed).status, 200);
    let ran = server.run(&["doctor"]);
    ran.ends(2, "FAIL  clock       this machine's clock is ", "");
    assert!(ran.out.contains("\nok    admin"), "{}", ran.out);
}

#[test]
fn a_wrong_region_at_a_host_of_its_own_is_not_looked_for_elsewhere() {
    let server = Server::new();
    let fault = Fault::ErrorCode { error_code: 60_026, error_info: String::new(), take_effect: false };
    server.running.emulator().add_fault(FaultRule::new(fault)).expect("a sensible fault");
    let ran = server.run(&["doctor"]);
    ran.ends(2, "FAIL  region      60026 wrong_region", "");
    assert!(!ran.err.contains("other regions"), "{ran:?}");
}

#[test]
fn what_is_not_there_is_not_blamed_on_the_key() {
    let server = Server::new();
    let at = |endpoint: &str| {
        let mut doctor = server.command(&["doctor"]);
        doctor.env("TENCENT_CHAT_ENDPOINT", endpoint);
        Ran::of(doctor)
    };
    let nothing = at(&nowhere());
    nothing.ends(2, "FAIL  connection  no response (nothing was sent)", "");
    assert!(!nothing.out.contains("key"), "{}", nothing.out);
    // No name has a part of more than 63 characters, so no server is asked for it.
    let name = format!("{}.invalid", "x".repeat(64));
    at(&format!("http://{name}")).ends(2, &format!("FAIL  address     {name} is not found"), "");
    run(&["doctor"]).ends(4, "", "missing options: --sdk-app-id");
    Ran::of(command(&["doctor", "--region", "seol"])).ends(4, "", "missing options");
}
