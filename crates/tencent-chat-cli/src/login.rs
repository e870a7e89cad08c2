//! `tencent-chat login`, `logout` and `profiles`.

use std::io::{self, IsTerminal as _, Write as _};

use serde_json::json;
use tencent_chat::setup::command_line;

use crate::arguments::{Format, Login};
use crate::connection::{Given, given, variable};
use crate::doctor;
use crate::ending::{self, Ending, Run, Stop, Talk};
use crate::output;
use crate::profiles::{self, Profile, Profiles};

/// The admin that the console makes.
const USUAL_ADMIN: &str = "administrator";

/// How many characters a secret key has.
const KEY_LENGTH: usize = 64;

/// Keeps an app in a profile, after a call has shown that it works.
pub fn login(login: &Login, talk: &Talk) -> Run {
    let name = profiles::name(login.connection.signer.profile.as_deref());
    if name.is_empty() || name.contains(char::is_control) {
        return Err(Stop::usage(format!(
            "--profile: {name:?} is not a name: expected text without control characters"
        )));
    }
    if is_key(&name) {
        return Err(secret_as("--profile"));
    }
    // A file that cannot be read is named before anything is asked for.
    let may_replace = login.yes || (Profiles::read()?.profiles.contains_key(&name) && may_replace(&name)?);
    let given = complete(given(&login.connection)?)?;
    for (option, value) in &given {
        if *option != "secret_key" && value.as_deref().is_some_and(is_key) {
            return Err(secret_as(option));
        }
    }
    let app = command_line::app(&given, &|_| None)?;
    if !login.no_check {
        let wrong: Vec<_> = doctor::examine(&app, talk)?.into_iter().filter(doctor::Finding::is_hindrance).collect();
        if let Some(finding) = wrong.first() {
            let stop =
                Stop::new(Ending::Refused, format!("nothing was kept: {}: {}", finding.check.name(), finding.message));
            return Err(stop.hint(finding.hint.clone().unwrap_or_default()).hint("--no-check keeps it anyway"));
        }
    }
    let mut values = given.into_iter().map(|(_, value)| value);
    let mut next = || values.next().flatten();
    let (sdk_app_id, region, endpoint) = (next(), next(), next());
    let (identifier, secret_key) = (next(), next());
    let profile = Profile {
        sdk_app_id: sdk_app_id.unwrap_or_default(),
        region,
        endpoint,
        identifier: identifier.unwrap_or_default(),
        secret_key: secret_key.unwrap_or_default(),
    };
    let place = Profiles::keep(&name, profile, may_replace)?;
    talk.say(format!("kept as profile `{name}` in {place}"));
    Ok(Ending::Done)
}

/// What the options give, then what variables have, then what is answered on a terminal.
fn complete(mut given: Given) -> Result<Given, Stop> {
    let has = |given: &Given, names: &[&str]| given.iter().any(|(name, value)| names.contains(name) && value.is_some());
    let variable_of = |name: &str| variable(&format!("TENCENT_CHAT_{}", name.to_ascii_uppercase()));
    for group in [&["sdk_app_id"][..], &["region", "endpoint"], &["identifier"], &["secret_key"]] {
        if has(&given, group) {
            continue;
        }
        for (name, value) in given.iter_mut().filter(|(name, _)| group.contains(name)) {
            *value = variable_of(name);
        }
        if has(&given, group) || !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
            continue;
        }
        let (name, answer) = match group[0] {
            "sdk_app_id" => ("sdk_app_id", ask("SDKAppID")?),
            "region" => {
                let answer = ask("Region, such as singapore, or the URL of a server")?;
                (if answer.contains("://") { "endpoint" } else { "region" }, answer)
            }
            "identifier" => {
                let answer = ask(&format!("Admin account [{USUAL_ADMIN}]"))?;
                ("identifier", if answer.is_empty() { USUAL_ADMIN.to_owned() } else { answer })
            }
            _ => {
                let answer = rpassword::prompt_password("Secret key, which is not shown: ");
                let failed = |error| Stop::usage(format!("cannot ask for the secret key: {error}"));
                ("secret_key", answer.map_err(failed)?.trim().to_owned())
            }
        };
        if name != "secret_key" && is_key(&answer) {
            return Err(secret_as(name));
        }
        for (_, value) in given.iter_mut().filter(|(known, _)| *known == name) {
            *value = Some(answer.clone());
        }
    }
    Ok(given)
}

/// Asks before a profile is lost.
fn may_replace(name: &str) -> Result<bool, Stop> {
    match ending::ask(&format!("The profile `{name}` exists. Replace it?")) {
        Some(true) => Ok(true),
        Some(false) => Err(Stop::new(Ending::Refused, "nothing was kept")),
        None => Err(profiles::exists(name)),
    }
}

/// Whether a text looks like a secret key: so many hexadecimal digits.
fn is_key(text: &str) -> bool {
    text.len() == KEY_LENGTH && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The key is not shown again, but what was typed stands on the terminal, and options stand in the shell's history.
fn secret_as(what: &str) -> Stop {
    Stop::usage(format!("{what}: this looks like a secret key; nothing was kept"))
        .hint("the key is the last question, or stands in --secret-key-file or TENCENT_CHAT_SECRET_KEY")
        .hint("clear the terminal and the shell's history if others can see them")
}

fn ask(question: &str) -> Result<String, Stop> {
    let mut out = anstream::stderr().lock();
    let _ = write!(out, "{question}: ").and_then(|()| out.flush());
    let mut answer = String::new();
    match io::stdin().read_line(&mut answer) {
        Ok(1..) => Ok(answer.trim().to_owned()),
        _ => Err(Stop::new(Ending::Refused, "nothing was kept")),
    }
}

/// Removes a profile.
pub fn logout(profile: Option<&str>, talk: &Talk) -> Run {
    let name = profiles::name(profile);
    Profiles::remove(&name)?;
    talk.say(format!("removed profile `{name}`"));
    Ok(Ending::Done)
}

/// Lists profiles, without their keys.
pub fn list(format: &Format, talk: &Talk) -> Run {
    let profiles = Profiles::read()?;
    let rows = profiles.profiles.iter().map(|(name, profile)| {
        let place = profile.endpoint.as_ref().or(profile.region.as_ref()).cloned().unwrap_or_default();
        [name.clone(), profile.sdk_app_id.clone(), place, profile.identifier.clone()]
    });
    let rows: Vec<[String; 4]> = rows.collect();
    if format.json {
        for [name, app, place, identifier] in &rows {
            output::json_line(&json!({ "name": name, "sdk_app_id": app, "place": place, "identifier": identifier }))?;
        }
    } else if rows.is_empty() {
        talk.say("no profiles: `tencent-chat login` makes one");
    } else {
        let header = ["profile", "app", "place", "admin"].map(str::to_owned);
        let rows = rows.into_iter().map(|row| row.map(|text| output::plain(&text)).to_vec());
        output::line(&output::columns_of_text(Some(&header), rows))?;
    }
    Ok(Ending::Done)
}
