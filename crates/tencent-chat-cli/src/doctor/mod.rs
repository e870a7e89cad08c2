//! `tencent-chat doctor`: what is wrong with the settings, the network, the clock or the app, and what to do about it.

mod features;
mod webhook;

use std::net::ToSocketAddrs as _;
use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};
use tencent_chat::{App, CallOptions, Error, ErrorKind, Naming, Region, Settings, schema};
use tencent_chat_reqwest::Client;

use crate::arguments::Doctor;
use crate::call::drive;
use crate::connection;
use crate::ending::{Ending, GREEN, RED, Run, Stop, Talk};
use crate::output;

/// A call that changes nothing, and that every app has.
const HARMLESS: &str = "check_accounts";

/// How long a call may take. The service needs less than 3 seconds.
const LONGEST: Duration = Duration::from_secs(15);

/// What is looked at, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    Settings,
    Address,
    Connection,
    Region,
    Key,
    Clock,
    Admin,
    Service,
    Features,
    Webhook,
}

impl Check {
    pub fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Address => "address",
            Self::Connection => "connection",
            Self::Region => "region",
            Self::Key => "key",
            Self::Clock => "clock",
            Self::Admin => "admin",
            Self::Service => "service",
            Self::Features => "features",
            Self::Webhook => "webhook",
        }
    }
}

/// What was found.
#[derive(Debug, Serialize)]
pub struct Finding {
    pub check: Check,
    ok: bool,
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Finding {
    /// Whether calls fail for it: they go on with a wrong clock.
    pub fn is_hindrance(&self) -> bool {
        !self.ok && self.check != Check::Clock
    }

    fn good(check: Check, message: impl Into<String>) -> Self {
        Self { check, ok: true, message: message.into(), hint: None }
    }

    fn bad(check: Check, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { check, ok: false, message: message.into(), hint: Some(hint.into()) }
    }
}

pub fn run(doctor: &Doctor, talk: &Talk) -> Run {
    let mut is_well = true;
    let mut report = |finding: Finding| {
        is_well &= finding.ok;
        print(&finding, doctor.format.json)
    };
    // What is missing or wrong in the settings has its own error, which names the options.
    let app = connection::app(&doctor.connection)?;
    let (_, place) = app.location();
    report(Finding::good(Check::Settings, format!("app {}, {}, at {place}", app.sdk_app_id(), app.identifier())))?;
    let (found, is_elsewhere) = look(&app, talk)?;
    let is_usable = !found.iter().any(Finding::is_hindrance);
    for finding in found {
        report(finding)?;
    }
    if is_usable {
        report(features::examine(&app, talk)?)?;
    }
    // A host of its own was chosen on purpose: others must not see its UserSigs.
    if is_elsewhere && !matches!(app.region(), Region::Custom(_)) {
        talk.say("asking the other regions for the app …");
        let found = find_region(app.region(), |region| call(&app.clone().at(region), talk).map(|(result, _)| result))?;
        report(match found {
            Some(region) => Finding::bad(
                Check::Region,
                format!("the app is at {}", region.id()),
                format!("--region {0}, or TENCENT_CHAT_REGION={0}", region.id()),
            ),
            None => Finding::bad(
                Check::Region,
                "no region that answered knows the app",
                "compare --sdk-app-id with the console, which has its region, too",
            ),
        })?;
    }
    if let Some(url) = &doctor.webhook {
        for finding in webhook::examine(url)? {
            report(finding)?;
        }
    }
    Ok(if is_well { Ending::Done } else { Ending::Refused })
}

/// What is found of an app that is set up.
pub fn examine(app: &App, talk: &Talk) -> Result<Vec<Finding>, Stop> {
    look(app, talk).map(|(findings, _)| findings)
}

/// The same, and whether the app is unknown at this region.
fn look(app: &App, talk: &Talk) -> Result<(Vec<Finding>, bool), Stop> {
    let mut found = vec![address(app)];
    if !found[0].ok {
        return Ok((found, false));
    }
    let (result, ahead) = call(app, talk)?;
    found.extend(findings(&result, ahead));
    Ok((found, is_wrong_region(&result)))
}

fn print(finding: &Finding, is_json: bool) -> Result<(), Stop> {
    if is_json {
        return output::json_line(&json!(finding));
    }
    let (mark, style) = if finding.ok { ("ok  ", GREEN) } else { ("FAIL", RED) };
    let name = finding.check.name();
    output::styled_line(&format!("{style}{mark}{style:#}  {name:<10}  {}", output::plain(&finding.message)))?;
    match &finding.hint {
        Some(hint) => output::line(&format!("      {:<10}  {}", "", output::plain(hint))),
        None => Ok(()),
    }
}

/// Whether the host has an address.
fn address(app: &App) -> Finding {
    let url = app.region().base_url();
    let (scheme, host) = url.split_once("://").unwrap_or(("https", &url));
    let has_port = host.rsplit_once(':').is_some_and(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let port = if scheme.eq_ignore_ascii_case("http") { 80 } else { 443 };
    let target = if has_port { host.to_owned() } else { format!("{host}:{port}") };
    match target.to_socket_addrs().map(|addresses| addresses.count()) {
        Ok(0) => Finding::bad(Check::Address, format!("{host} has no address"), "check --region or --endpoint"),
        Ok(_) => Finding::good(Check::Address, format!("{host} is found")),
        Err(error) => Finding::bad(
            Check::Address,
            format!("{host} is not found: {error}"),
            "check --region or --endpoint, the network, and its DNS",
        ),
    }
}

/// Makes the harmless call: what came of it, and how far the server's clock is ahead, in milliseconds.
fn call(app: &App, talk: &Talk) -> Result<(Result<(), Error>, i64), Stop> {
    ask(app, HARMLESS, &json!({ "check_item": [{ "user_id": app.identifier() }] }), talk)
}

/// Makes a call.
fn ask(app: &App, endpoint: &str, params: &Value, talk: &Talk) -> Result<(Result<(), Error>, i64), Stop> {
    let endpoint = schema::find(endpoint).expect("the tables have it");
    let params = params.to_string();
    let mut options = CallOptions::default();
    options.timeout = Some(LONGEST);
    options.max_retries = Some(1);
    let chat = connection::client(app.clone(), Settings::default());
    drive(chat, talk, async |chat: Client| {
        let result = chat.send_json(endpoint, &params, Naming::Snake, &options).await;
        (result.map(|_| ()), chat.clock_ahead())
    })
}

/// What the harmless call says of each thing. What it does not get to is left out.
fn findings(result: &Result<(), Error>, ahead: i64) -> Vec<Finding> {
    let connected = || Finding::good(Check::Connection, "the service answers");
    let region = || Finding::good(Check::Region, "the app is known there");
    let key = || Finding::good(Check::Key, "UserSigs are accepted");
    let clock = || clock(ahead);
    let error = match result {
        Ok(()) => {
            return vec![
                connected(),
                region(),
                key(),
                clock(),
                Finding::good(Check::Admin, "it may call the server API"),
            ];
        }
        Err(Error::Api(error)) => error,
        Err(error @ Error::Transport(_)) => {
            let hint = "check the network, its proxy and firewall, and --endpoint";
            return vec![Finding::bad(Check::Connection, error.to_string(), hint)];
        }
        Err(error) => {
            let hint = "check --endpoint: something else may answer there, such as a proxy";
            return vec![Finding::bad(Check::Connection, error.to_string(), hint)];
        }
    };
    let said = format!("{} {} ({})", error.code, error.kind.as_str(), error.info);
    let bad = |check| Finding::bad(check, said.clone(), error.hint.as_str());
    match error.kind {
        ErrorKind::WrongRegion => vec![connected(), bad(Check::Region)],
        ErrorKind::SignatureExpired => vec![connected(), region(), bad(Check::Clock)],
        ErrorKind::SignatureInvalid | ErrorKind::WrongApp => vec![connected(), region(), bad(Check::Key)],
        ErrorKind::NotAdmin => vec![connected(), region(), key(), clock(), bad(Check::Admin)],
        _ => vec![connected(), bad(Check::Service)],
    }
}

/// A wrong clock stops no call of this SDK, which uses the server's time. Other programs on this machine may fail.
fn clock(ahead: i64) -> Finding {
    let seconds = ahead.unsigned_abs() / 1000;
    if seconds == 0 {
        return Finding::good(Check::Clock, "right enough for UserSigs");
    }
    let direction = if ahead > 0 { "behind" } else { "ahead of" };
    let message = format!("this machine's clock is {} {direction} the service's", crate::span::shown(seconds));
    Finding::bad(Check::Clock, message, "set it, for instance by NTP; calls of this SDK go on with the service's time")
}

fn is_wrong_region(result: &Result<(), Error>) -> bool {
    matches!(result, Err(Error::Api(error)) if error.kind == ErrorKind::WrongRegion)
}

/// The region that knows the app, of those that are not `wrong`. One that cannot be reached does not count.
fn find_region<E>(
    wrong: &Region,
    mut ask: impl FnMut(Region) -> Result<Result<(), Error>, E>,
) -> Result<Option<Region>, E> {
    for region in Region::ALL.iter().filter(|region| *region != wrong) {
        let result = ask(region.clone())?;
        if matches!(&result, Ok(()) | Err(Error::Api(_))) && !is_wrong_region(&result) {
            return Ok(Some(region.clone()));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tencent_chat::testing::api_error;

    fn refused(code: i64) -> Result<(), Error> {
        Err(api_error(code, "", HARMLESS, Naming::Snake).expect("a refusal"))
    }

    #[test]
    fn what_is_wrong_is_the_last_finding_and_what_comes_before_is_right() {
        for (code, check, count) in [
            (60_026, Check::Region, 2),
            (70_001, Check::Clock, 3),
            (70_009, Check::Key, 3),
            (60_010, Check::Admin, 5),
            (60_020, Check::Service, 2),
        ] {
            let findings = findings(&refused(code), 0);
            let (last, before) = findings.split_last().unwrap();
            assert_eq!((last.check, last.ok, findings.len()), (check, false, count), "{code}: {findings:?}");
            assert!(before.iter().all(|finding| finding.ok) && last.hint.as_ref().is_some_and(|hint| !hint.is_empty()));
        }
        assert!(findings(&Ok(()), 0).iter().all(|finding| finding.ok));
    }

    #[test]
    fn a_wrong_clock_is_wrong_also_where_calls_go_on() {
        for (ahead, says) in
            [(3 * 86_400_000, "3 days behind the service's"), (-7_200_000, "2 hours ahead of the service's")]
        {
            let findings = findings(&Ok(()), ahead);
            let wrong: Vec<&Finding> = findings.iter().filter(|finding| !finding.ok).collect();
            assert!(wrong.len() == 1 && wrong[0].message.ends_with(says), "{wrong:?}");
        }
    }

    #[test]
    fn the_region_is_the_first_other_one_that_knows_the_app() {
        let ask = |answers: &[(Region, i64)], wrong: &Region| {
            let mut asked = Vec::new();
            let found = find_region(wrong, |region| {
                asked.push(region.clone());
                let code = answers.iter().find(|(known, _)| *known == region).map_or(60_026, |(_, code)| *code);
                Ok::<_, ()>(if code == 0 { Ok(()) } else { refused(code) })
            });
            (found.unwrap(), asked.len())
        };
        assert_eq!(ask(&[(Region::Frankfurt, 0)], &Region::China), (Some(Region::Frankfurt), 4));
        // A region that refuses the caller knows the app.
        assert_eq!(ask(&[(Region::Seoul, 70_009)], &Region::China), (Some(Region::Seoul), 2));
        assert_eq!(ask(&[(Region::China, 0)], &Region::China), (None, Region::ALL.len() - 1));
    }
}
