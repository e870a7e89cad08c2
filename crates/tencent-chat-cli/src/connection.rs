//! Who calls, and where: options, files, environment variables and profiles.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use tencent_chat::setup::command_line;
use tencent_chat::webhook::Webhook;
use tencent_chat::{App, SecretKey, Settings};
use tencent_chat_reqwest::Client;

use crate::arguments::{Connection, Signer};
use crate::ending::Stop;
use crate::log;
use crate::profiles::{Profile, Profiles};
use crate::webhook::arguments::Receiver;

/// A key has 64 characters; a file of this size is something else.
const LARGEST_SECRET_FILE: u64 = 64 * 1024;

/// The token of webhooks, which profiles do not have.
const TOKEN: &str = "TENCENT_CHAT_WEBHOOK_TOKEN";

/// Where the app is. What is nearer gives both.
const PLACE: [&str; 2] = ["TENCENT_CHAT_REGION", "TENCENT_CHAT_ENDPOINT"];

const HOW: &str = "`tencent-chat login` keeps them in a profile; or give them as options, or set the variables in parentheses. \
                   `tencent-chat emulator` prints those of a local server, which needs no account at Tencent";

const HOW_TOKEN: &str = "the token is in the console, beside the URL of the webhooks; --unsigned where authentication is disabled there, \
                         as in an emulator without a token. A profile has the app";

/// What options give, by the options' names.
pub type Given = [(&'static str, Option<String>); 5];

/// The app, and how it calls.
pub fn app(connection: &Connection) -> Result<App, Stop> {
    let source = Source::of(connection.signer.profile.as_deref())?;
    let lookup = |name: &str| source.variable(name);
    command_line::app(&given(connection)?, &lookup).map_err(|error| source.explained(error))
}

/// What UserSigs are made with: the app's number and its key.
pub fn signer(signer: &Signer) -> Result<(u64, SecretKey), Stop> {
    let source = Source::of(signer.profile.as_deref())?;
    let key = secret_key(signer.secret_key_file.as_deref())?;
    let given = [("sdk_app_id", signer.sdk_app_id.clone()), ("secret_key", key)];
    let lookup = |name: &str| source.variable(name);
    command_line::signer(&given, &lookup).map_err(|error| source.explained(error))
}

/// A client of an app. What it does is in the log.
pub fn client(app: App, settings: Settings) -> Client {
    Client::with(app, settings).on_event(log::event)
}

/// The receiver of an app's webhooks.
pub fn webhook(receiver: &Receiver) -> Result<Webhook, Stop> {
    let source = Source::of(receiver.profile.as_deref())?;
    let token = receiver.token_file.as_deref().map(|file| secret("--token-file", file)).transpose()?;
    let given = [("sdk_app_id", receiver.sdk_app_id.clone()), ("token", token)];
    let lookup = |name: &str| if name == TOKEN { variable(name) } else { source.variable(name) };
    command_line::webhook(&given, receiver.unsigned, &lookup).map_err(|error| {
        let is_missing = error.to_string().starts_with("missing");
        if is_missing { Stop::from(error).hint(HOW_TOKEN) } else { source.explained(error) }
    })
}

/// What the options give.
pub fn given(connection: &Connection) -> Result<Given, Stop> {
    let Connection { signer, region, endpoint, identifier } = connection;
    Ok([
        ("sdk_app_id", signer.sdk_app_id.clone()),
        ("region", region.clone()),
        ("endpoint", endpoint.clone()),
        ("identifier", identifier.clone()),
        ("secret_key", secret_key(signer.secret_key_file.as_deref())?),
    ])
}

/// The value of an environment variable; an empty one counts as not set.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// Where what the options do not give is from.
struct Source {
    profile: Option<Profile>,
    /// Whether the profile was named by an option, which wins over variables.
    is_named: bool,
}

impl Source {
    fn of(named: Option<&str>) -> Result<Self, Stop> {
        let profile = Profiles::read()?.chosen(named)?;
        Ok(Self { profile, is_named: named.is_some() })
    }

    fn variable(&self, name: &str) -> Option<String> {
        let of_profile = || self.profile.as_ref()?.variable(name).map(str::to_owned);
        if self.is_named {
            return of_profile();
        }
        let is_place_set = PLACE.contains(&name) && PLACE.iter().any(|place| variable(place).is_some());
        variable(name).or_else(|| if is_place_set { None } else { of_profile() })
    }

    fn explained(&self, error: tencent_chat::Error) -> Stop {
        let said = error.to_string();
        let stop = Stop::from(error);
        let name = said.split([' ', ':']).next().unwrap_or_default();
        if said.starts_with("missing") {
            stop.hint(HOW)
        } else if name.starts_with("TENCENT_CHAT_") && (self.is_named || variable(name).is_none()) {
            stop.hint("it is from the profile: `tencent-chat login` makes it anew")
        } else {
            stop
        }
    }
}

fn secret_key(file: Option<&Path>) -> Result<Option<String>, Stop> {
    file.map(|file| secret("--secret-key-file", file)).transpose()
}

/// The secret in a file, without the line break at its end.
fn secret(option: &str, file: &Path) -> Result<String, Stop> {
    let wrong = |why: String| Stop::usage(format!("{option}: {}: {why}", file.display()));
    let read = || {
        let mut bytes = Vec::new();
        // It may be a pipe, whose size is not known before.
        File::open(file)?.take(LARGEST_SECRET_FILE + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes: Vec<u8> = read().map_err(|error: io::Error| wrong(error.to_string()))?;
    if bytes.len() as u64 > LARGEST_SECRET_FILE {
        return Err(wrong(format!("it has more than {LARGEST_SECRET_FILE} bytes, which is more than a secret has")));
    }
    // What is in it stays out of the error.
    let text = String::from_utf8(bytes).map_err(|_| wrong("it is not text".to_owned()))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
