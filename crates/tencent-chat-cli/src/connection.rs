//! Who calls, and where: flags, files and environment variables.

use std::fs;
use std::path::Path;

use tencent_chat::setup::command_line;
use tencent_chat::{App, SecretKey};

use crate::arguments::{Connection, Signer};
use crate::ending::Stop;

/// A key has 64 characters; a file of this size is something else.
const LARGEST_KEY_FILE: u64 = 64 * 1024;

const HOW: &str = "give them as options, or set the environment variables in parentheses; `tencent-chat emulator` prints those of \
                   a local server, which needs no account at Tencent";

/// The app, and how it calls.
pub fn app(connection: &Connection) -> Result<App, Stop> {
    let Connection { signer, region, endpoint, identifier } = connection;
    let given = [
        ("sdk_app_id", signer.sdk_app_id.clone()),
        ("region", region.clone()),
        ("endpoint", endpoint.clone()),
        ("identifier", identifier.clone()),
        ("secret_key", secret_key(signer.secret_key_file.as_deref())?),
    ];
    command_line::app(&given, &variable).map_err(explained)
}

/// What UserSigs are made with: the app's number and its key.
pub fn signer(signer: &Signer) -> Result<(u64, SecretKey), Stop> {
    let key = secret_key(signer.secret_key_file.as_deref())?;
    let given = [("sdk_app_id", signer.sdk_app_id.clone()), ("secret_key", key)];
    command_line::signer(&given, &variable).map_err(explained)
}

fn explained(error: tencent_chat::Error) -> Stop {
    let is_missing = error.to_string().starts_with("missing");
    let stop = Stop::from(error);
    if is_missing { stop.hint(HOW) } else { stop }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
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
