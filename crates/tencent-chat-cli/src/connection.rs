//! Who calls, and where: options, files, environment variables and profiles.

use std::fs;
use std::path::Path;

use tencent_chat::setup::command_line;
use tencent_chat::{App, SecretKey};

use crate::arguments::{Connection, Signer};
use crate::ending::Stop;
use crate::profiles::{Profile, Profiles};

/// A key has 64 characters; a file of this size is something else.
const LARGEST_KEY_FILE: u64 = 64 * 1024;

/// Where the app is. What is nearer gives both.
const PLACE: [&str; 2] = ["TENCENT_CHAT_REGION", "TENCENT_CHAT_ENDPOINT"];

const HOW: &str = "`tencent-chat login` keeps them in a profile; or give them as options, or set the variables in parentheses. \
                   `tencent-chat emulator` prints those of a local server, which needs no account at Tencent";

/// What options give, by the options' names.
pub type Given = [(&'static str, Option<String>); 5];

/// The app, and how it calls.
pub fn app(connection: &Connection) -> Result<App, Stop> {
    let source = Source::of(&connection.signer)?;
    let lookup = |name: &str| source.variable(name);
    command_line::app(&given(connection)?, &lookup).map_err(|error| source.explained(error))
}

/// What UserSigs are made with: the app's number and its key.
pub fn signer(signer: &Signer) -> Result<(u64, SecretKey), Stop> {
    let source = Source::of(signer)?;
    let key = secret_key(signer.secret_key_file.as_deref())?;
    let given = [("sdk_app_id", signer.sdk_app_id.clone()), ("secret_key", key)];
    let lookup = |name: &str| source.variable(name);
    command_line::signer(&given, &lookup).map_err(|error| source.explained(error))
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
    fn of(signer: &Signer) -> Result<Self, Stop> {
        let profile = Profiles::read()?.chosen(signer.profile.as_deref())?;
        Ok(Self { profile, is_named: signer.profile.is_some() })
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

/// The key in a file, without the line break at its end.
fn secret_key(file: Option<&Path>) -> Result<Option<String>, Stop> {
    let Some(file) = file else { return Ok(None) };
    let wrong = |why: String| Stop::usage(format!("--secret-key-file: {}: {why}", file.display()));
    let size = fs::metadata(file).map_err(|error| wrong(error.to_string()))?.len();
    if size > LARGEST_KEY_FILE {
        return Err(wrong(format!("it has {size} bytes, a key has 64")));
    }
    // What is in it stays out of the error.
    let text = fs::read_to_string(file).map_err(|error| wrong(error.kind().to_string()))?;
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}
