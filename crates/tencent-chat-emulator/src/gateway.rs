//! What the gateway checks before a service sees a call: the URL, the UserSig, and that the caller is an admin. Official
//! page: <https://www.tencentcloud.com/document/product/1047/34620>.

use std::collections::BTreeSet;

use tencent_chat::usersig::{Expected, VerifyError};
use tencent_chat::{SecretKey, Timestamp};

use crate::duration;
use crate::http::Query;
use crate::reply::Refusal;
use crate::sorted::Sorted;
use crate::state::State;

/// An application and its data.
pub(crate) struct App {
    pub key: SecretKey,
    pub admins: BTreeSet<String>,
    pub state: State,
}

/// The app that is called.
pub(crate) fn app(apps: &Sorted<u64, App>, query: &Query) -> Result<u64, Refusal> {
    let text = query.get("sdkappid").ok_or_else(|| Refusal::new(60012, "sdkappid is missing in the URL"))?;
    let sdk_app_id: u64 = text.parse().map_err(|_| Refusal::new(60006, "sdkappid is not a number"))?;
    match apps.contains_key(&sdk_app_id) {
        true => Ok(sdk_app_id),
        false => Err(Refusal::new(70020, "the emulator does not know this SDKAppID")),
    }
}

/// The app that the query of a control path names, if it names one.
pub(crate) fn named<'a>(apps: &'a Sorted<u64, App>, query: &Query) -> Result<Option<(u64, &'a App)>, String> {
    let Some(text) = query.get("app") else { return Ok(None) };
    let id = text.parse().map_err(|_| format!("app: expected an SDKAppID, not {text:?}"))?;
    match apps.get(&id) {
        Some(app) => Ok(Some((id, app))),
        None => Err(unknown_app(apps, id)),
    }
}

/// The app that the query of a control path names, or the first.
pub(crate) fn named_or_first<'a>(apps: &'a Sorted<u64, App>, query: &Query) -> Result<(u64, &'a App), String> {
    let first = || apps.iter().next().map(|(id, app)| (*id, app));
    named(apps, query)?.or_else(first).ok_or_else(|| "the emulator has no app".to_owned())
}

pub(crate) fn unknown_app(apps: &Sorted<u64, App>, id: u64) -> String {
    let known: Vec<String> = apps.keys().map(u64::to_string).collect();
    format!("app {id} is not served here, only {}", known.join(", "))
}

/// What time it is.
#[derive(Clone, Copy)]
pub(crate) struct Now {
    /// By the emulator's clock.
    pub shown: Timestamp,
    /// By the clock of the machine.
    pub true_now: Timestamp,
}

/// Checks the caller and the app.
pub(crate) fn admit(apps: &Sorted<u64, App>, query: &Query, now: Now) -> Result<u64, Refusal> {
    let sdk_app_id = app(apps, query)?;
    let app = &apps[&sdk_app_id];
    let identifier = query.get("identifier").ok_or_else(|| Refusal::new(60025, "identifier is missing in the URL"))?;
    let user_sig = query.get("usersig").ok_or_else(|| Refusal::new(70002, "usersig is empty"))?;
    if query.get("random").is_none_or(|random| random.parse::<u32>().is_err()) {
        return Err(Refusal::new(60025, "random must be a number from 0 to 4294967295"));
    }
    if query.get("contenttype") != Some("json") {
        return Err(Refusal::new(60025, "contenttype must be json"));
    }
    check_user_sig(app, sdk_app_id, identifier, user_sig, now)?;
    if !app.admins.contains(identifier) {
        return Err(Refusal::new(60010, "the identifier is not an admin of the app"));
    }
    Ok(sdk_app_id)
}

fn check_user_sig(app: &App, sdk_app_id: u64, identifier: &str, user_sig: &str, now: Now) -> Result<(), Refusal> {
    // No page says that the server refuses a UserSig from the future, and the official verifiers do not check it.
    let expected = |now: Timestamp| Expected::new(sdk_app_id, identifier, now.as_secs()).allowed_skew(u64::MAX);
    let claims = app.key.verify(user_sig, &expected(now.shown)).map_err(|error| {
        let code = match error {
            VerifyError::WrongApp => 70014,
            VerifyError::WrongIdentifier => 70013,
            VerifyError::WrongSignature => 70009,
            VerifyError::Expired if app.key.verify(user_sig, &expected(now.true_now)).is_ok() => {
                return Refusal::new(70001, expired_by_moved_clock(&error, now));
            }
            VerifyError::Expired => 70001,
            _ => 70003,
        };
        Refusal::new(code, error.to_string())
    })?;
    if claims.time < app.state.accounts.logins_ended_at(identifier) {
        return Err(Refusal::new(70052, "the UserSig was made before the account's logins were invalidated"));
    }
    Ok(())
}

/// Why a UserSig does not hold that would hold by the clock of the machine.
fn expired_by_moved_clock(error: &VerifyError, now: Now) -> String {
    let ahead = duration::rounded(now.shown.as_secs().saturating_sub(now.true_now.as_secs()));
    format!(
        "{error}: the emulator's clock is {ahead} ahead; sign with a longer expiry, or set the clock right with POST \
         /_emulator/config {{\"clock_offset_ms\": 0}}"
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tencent_chat::SecretKey;
    use tencent_chat::usersig::SignParams;

    use crate::testing::{NOW, Server};
    use crate::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, Request};

    const DELETE: &str = "/v4/im_open_login_svc/account_delete";

    fn sign(app: u64, identifier: &str, key: &str, time: u64) -> String {
        SecretKey::new(key).sign(&SignParams::new(app, identifier, time).expire(60)).unwrap()
    }

    fn good_sig() -> String {
        sign(DEMO_APP, DEMO_ADMIN, DEMO_KEY, NOW)
    }

    /// The code that a call with this query gets.
    fn code(server: &mut Server, query: &str) -> i64 {
        let body = r#"{"DeleteItem":[{"UserID":"nobody"}]}"#;
        let request = Request { query: query.to_owned(), ..Request::new("POST", DELETE, body) };
        server.handle(request).1["ErrorCode"].as_i64().unwrap()
    }

    fn code_of_sig(user_sig: &str) -> i64 {
        let query = format!("sdkappid={DEMO_APP}&identifier={DEMO_ADMIN}&usersig={user_sig}&random=1&contenttype=json");
        code(&mut Server::new(), &query)
    }

    #[test]
    fn a_missing_or_wrong_parameter_has_its_documented_code() {
        let sig = good_sig();
        let good = [
            ("sdkappid", "1400000000"),
            ("identifier", DEMO_ADMIN),
            ("usersig", sig.as_str()),
            ("random", "4294967295"),
            ("contenttype", "json"),
        ];
        let with = |name: &str, value: Option<&str>| {
            let pairs = good.iter().filter_map(|(known, usual)| {
                let value = if *known == name { value? } else { usual };
                Some(format!("{known}={value}"))
            });
            code(&mut Server::new(), &pairs.collect::<Vec<_>>().join("&"))
        };
        assert_eq!(with("", None), 0);
        for (name, value, expected) in [
            ("sdkappid", None, 60012),
            ("sdkappid", Some(""), 60012),
            ("sdkappid", Some("abc"), 60006),
            ("sdkappid", Some("1400000001"), 70020),
            ("identifier", None, 60025),
            ("usersig", None, 70002),
            ("usersig", Some(""), 70002),
            ("random", None, 60025),
            ("random", Some("-1"), 60025),
            ("random", Some("4294967296"), 60025),
            ("contenttype", None, 60025),
            ("contenttype", Some("xml"), 60025),
        ] {
            assert_eq!(with(name, value), expected, "{name}={value:?}");
        }
    }

    #[test]
    fn a_user_sig_that_does_not_fit_has_its_documented_code() {
        assert_eq!(code_of_sig(&good_sig()), 0);
        assert_eq!(code_of_sig("no-usersig"), 70003);
        assert_eq!(code_of_sig(&good_sig()[..40]), 70003);
        assert_eq!(code_of_sig(&sign(DEMO_APP + 1, DEMO_ADMIN, DEMO_KEY, NOW)), 70014);
        assert_eq!(code_of_sig(&sign(DEMO_APP, "alice", DEMO_KEY, NOW)), 70013);
        assert_eq!(code_of_sig(&sign(DEMO_APP, DEMO_ADMIN, "the-key-of-another-app", NOW)), 70009);
        assert_eq!(code_of_sig(&sign(DEMO_APP, DEMO_ADMIN, DEMO_KEY, NOW - 60)), 0);
        assert_eq!(code_of_sig(&sign(DEMO_APP, DEMO_ADMIN, DEMO_KEY, NOW - 61)), 70001);
    }

    #[test]
    fn an_error_says_that_the_moved_clock_is_why_a_user_sig_is_expired() {
        let info_of = |time: u64, moved: &str| {
            let mut server = Server::new();
            assert_eq!(server.control("POST", "/_emulator/clock", json!({ "advance": moved })).0, 200);
            let sig = sign(DEMO_APP, DEMO_ADMIN, DEMO_KEY, time);
            let query = format!("sdkappid={DEMO_APP}&identifier={DEMO_ADMIN}&usersig={sig}&random=1&contenttype=json");
            let reply = server.handle(Request { query, ..Request::new("POST", DELETE, "{}") }).1;
            assert_eq!(reply["ErrorCode"], 70001);
            reply["ErrorInfo"].as_str().unwrap().to_owned()
        };
        let moved = info_of(NOW, "200d");
        assert!(moved.contains("the emulator's clock is 200d ahead; sign with a longer expiry"), "{moved}");
        assert!(moved.contains("/_emulator/config {\"clock_offset_ms\": 0}"), "{moved}");
        for (time, moved) in [(NOW - 61, "0s"), (NOW - 61, "2h")] {
            let info = info_of(time, moved);
            assert!(!info.contains("clock"), "{info}");
        }
    }

    #[test]
    fn an_identifier_that_is_not_an_admin_is_refused() {
        let sig = sign(DEMO_APP, "@RBT#1", DEMO_KEY, NOW);
        let query = format!("sdkappid={DEMO_APP}&identifier=%40RBT%231&usersig={sig}&random=1&contenttype=json");
        assert_eq!(code(&mut Server::new(), &query), 60010);
    }

    #[test]
    fn a_user_sig_made_before_the_logins_were_invalidated_no_longer_holds() {
        let mut server = Server::new();
        let query =
            |sig: &str| format!("sdkappid={DEMO_APP}&identifier={DEMO_ADMIN}&usersig={sig}&random=1&contenttype=json");
        server.call("invalidate_login_state", json!({"UserID": DEMO_ADMIN}));
        assert_eq!(code(&mut server, &query(&sign(DEMO_APP, DEMO_ADMIN, DEMO_KEY, NOW - 1))), 70052);
        assert_eq!(code(&mut server, &query(&good_sig())), 0);
    }

    #[test]
    fn a_body_is_only_looked_at_when_the_caller_may_call() {
        let mut server = Server::new();
        let request = Request { query: "sdkappid=1400000000".into(), ..Request::new("POST", DELETE, "no json") };
        assert_eq!(server.handle(request).1["ErrorCode"], 60025);
    }
}
