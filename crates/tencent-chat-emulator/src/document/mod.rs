//! The apps as a document: what `GET /_emulator/state` exports, `PUT /_emulator/state` imports, and `--seed` reads.
//!
//! An export has the `state` of each app as it is kept. A person writes the other sections instead, which [`seed`] carries out
//! as calls of the server API. A document may have both: first the state, then the rest.

mod seed;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tencent_chat::Timestamp;

use crate::emulator::Emulator;
use crate::gateway::unknown_app;
use crate::state::State;
use seed::{Seed, Seeding};

/// Grows when an older emulator could not read a document any more.
const FORMAT: u32 = 1;

/// A document as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    format: Option<u32>,
    /// By SDKAppID. A document of one app has its sections at the top instead.
    apps: Option<BTreeMap<u64, Document>>,
    state: Option<State>,
    #[serde(default)]
    accounts: seed::Named<seed::Account>,
    #[serde(default)]
    groups: seed::Named<seed::Group>,
    #[serde(default)]
    messages: Vec<seed::C2cMessage>,
    #[serde(default)]
    official_accounts: seed::Named<seed::OfficialAccount>,
}

/// A document as it is written: of one app, or of all.
#[derive(Serialize)]
struct Export<'a> {
    format: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'a State>,
    #[serde(skip_serializing_if = "Option::is_none")]
    apps: Option<BTreeMap<u64, ExportedApp<'a>>>,
}

#[derive(Serialize)]
struct ExportedApp<'a> {
    state: &'a State,
}

/// The state of one app, or of all. The same state gives the same bytes.
pub(crate) fn export(emulator: &Emulator, app: Option<u64>) -> Result<String, String> {
    let export = match app {
        Some(app) => {
            let app = emulator.apps.get(&app).ok_or_else(|| unknown_app(&emulator.apps, app))?;
            Export { format: FORMAT, state: Some(&app.state), apps: None }
        }
        None => {
            let apps = emulator.apps.iter().map(|(id, app)| (*id, ExportedApp { state: &app.state }));
            Export { format: FORMAT, state: None, apps: Some(apps.collect()) }
        }
    };
    serde_json::to_string(&export).map_err(|error| error.to_string())
}

/// Replaces apps by those of a document. A mistake changes nothing.
pub(crate) fn import(emulator: &mut Emulator, now: Timestamp, app: Option<u64>, text: &[u8]) -> Result<(), String> {
    let document = read(text)?;
    if let Some(format) = document.format.filter(|format| *format != FORMAT) {
        return Err(format!("format: {format} is not supported; this emulator reads format {FORMAT}"));
    }
    if document.apps.is_none() && !document.has_sections() {
        return Err("the document is empty: to empty the apps, use POST /_emulator/reset".to_owned());
    }
    let mut number = emulator.admitted;
    let mut states = Vec::new();
    for (id, document) in apps_of(emulator, app, document)? {
        if !emulator.apps.contains_key(&id) {
            return Err(unknown_app(&emulator.apps, id));
        }
        states.push((id, state(emulator, id, document, now, &mut number)?));
    }
    for (id, state) in states {
        emulator.apps.get_mut(&id).expect("it was found before").state = state;
    }
    emulator.admitted = number;
    Ok(())
}

/// How deep brackets may be within each other in YAML, whose reader takes a time that grows with the square.
const MAX_DEPTH: usize = 500;

fn check_depth(text: &str) -> Result<(), String> {
    let mut depth: usize = 0;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(format!("more than {MAX_DEPTH} brackets within each other"));
        }
    }
    Ok(())
}

/// A document in JSON, which begins with `{`, or in YAML.
fn read(text: &[u8]) -> Result<Document, String> {
    let text = std::str::from_utf8(text).map_err(|error| format!("not UTF-8: {error}"))?;
    if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| error.to_string())
    } else {
        check_depth(text)?;
        serde_yaml_ng::from_str(text).map_err(|error| error.to_string())
    }
}

fn apps_of(emulator: &Emulator, app: Option<u64>, mut document: Document) -> Result<Vec<(u64, Document)>, String> {
    let Some(apps) = document.apps.take() else {
        let mut known = emulator.apps.keys().copied();
        let only = known.next().filter(|_| known.next().is_none());
        let app =
            app.or(only).ok_or("the document does not say for which app it is: use `apps`, or ?app= in the URL")?;
        return Ok(vec![(app, document)]);
    };
    if document.has_sections() || apps.values().any(|app| app.apps.is_some()) {
        return Err("apps: a document has either `apps` or the sections of one app".to_owned());
    }
    match app {
        None => Ok(apps.into_iter().collect()),
        Some(wanted) => match apps.into_iter().find(|(id, _)| *id == wanted) {
            Some(found) => Ok(vec![found]),
            None => Err(format!("apps: the document does not have app {wanted}")),
        },
    }
}

impl Document {
    fn has_sections(&self) -> bool {
        let Self { state, accounts, groups, messages, official_accounts, .. } = self;
        state.is_some() || accounts.any() || groups.any() || !messages.is_empty() || official_accounts.any()
    }
}

fn state(emulator: &Emulator, id: u64, document: Document, now: Timestamp, number: &mut u64) -> Result<State, String> {
    let admins = emulator.admins(id);
    let Document { state, accounts, groups, messages, official_accounts, .. } = document;
    let mut state = match state {
        None => emulator.new_state(admins),
        Some(mut state) => {
            emulator.adopt(&mut state);
            state.accounts.add_admins(admins);
            state
        }
    };
    let caller = admins.first().map_or("", String::as_str);
    let mut seeding = Seeding { state: &mut state, number, now, sdk_app_id: id, caller };
    seeding.sow(Seed { accounts, groups, messages, official_accounts })?;
    Ok(state)
}
