//! The apps as a document: what `GET /_emulator/state` exports, `PUT /_emulator/state` imports, and `--seed` reads.
//!
//! A seed has sections for accounts, groups, messages and so on ([`seed`]), which are carried out as calls of the server API
//! ([`sow`]). An export has the same sections ([`written`]), and under `rest` what they cannot express ([`rest`]): the changes to
//! each room after the sections were carried out. So an import has exactly the state that was exported.

mod node;
mod rest;
mod seed;
mod sow;
#[cfg(test)]
mod tests;
mod written;

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de};
use serde_json::{Value, json};
use tencent_chat::{Timestamp, schema};

use crate::emulator::Emulator;
use crate::gateway::unknown_app;
use crate::quiet::Quietly;
use crate::settings::LAST_SECOND;
use crate::state::State;
use crate::tree::{Mistake, Tree};
use node::Node;
use rest::Rest;
use seed::Seed;
use sow::Seeding;

/// Incremented when an older emulator could not read a new document.
const FORMAT: u32 = 3;

/// A document as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    format: Option<u32>,
    /// When it was exported, from which ages are counted.
    now_ms: Option<u64>,
    /// By SDKAppID. A document of one app has its sections at the top instead.
    #[serde(default, deserialize_with = "by_app")]
    apps: Option<BTreeMap<u64, Document>>,
    /// The admins that the app had.
    admins: Option<Vec<String>>,
    /// The whole state as it is kept.
    state: Option<State>,
    #[serde(default)]
    accounts: seed::Named<seed::Account>,
    #[serde(default)]
    groups: seed::Named<seed::Group>,
    #[serde(default)]
    messages: Vec<seed::C2cMessage>,
    #[serde(default)]
    official_accounts: seed::Named<seed::OfficialAccount>,
    #[serde(default)]
    moderation: seed::Moderation,
    rest: Option<Rest>,
    /// The digest of the sections that `rest` is for. Documents before format 3 do not have it.
    rest_of: Option<String>,
}

/// One app, or all.
pub(crate) fn export(emulator: &Emulator, now: Timestamp, app: Option<u64>) -> Result<String, String> {
    let mut document =
        vec![("format".to_owned(), json!(FORMAT).into()), ("now_ms".to_owned(), json!(now.as_millis()).into())];
    match app {
        Some(app) => document.extend(export_app(emulator, now, app)?),
        None => {
            let app = |id: &u64| Ok((id.to_string(), Node::Fields(export_app(emulator, now, *id)?)));
            let apps = emulator.apps.keys().map(app).collect::<Result<_, String>>()?;
            document.push(("apps".to_owned(), Node::Fields(apps)));
        }
    }
    serde_json::to_string(&Node::Fields(document)).map_err(|error| error.to_string())
}

/// How many accounts and messages an app may have for an export in sections, which needs to carry them out once. A larger app is
/// exported as its whole state, since other requests wait meanwhile.
const MOST_IN_SECTIONS: u64 = 100_000;

fn is_large(state: &State) -> bool {
    let messages = state.messages.counts().0.saturating_add(state.group_counts.stored);
    messages.saturating_add(state.accounts.len() as u64) > MOST_IN_SECTIONS
}

fn export_app(emulator: &Emulator, now: Timestamp, id: u64) -> Result<Vec<(String, Node<'_>)>, String> {
    let app = emulator.apps.get(&id).ok_or_else(|| unknown_app(&emulator.apps, id))?;
    let admins = || ("admins".to_owned(), json!(emulator.admins(id)).into());
    let as_kept = || Ok(vec![admins(), ("state".to_owned(), Node::State(&app.state))]);
    if is_large(&app.state) {
        return as_kept();
    }
    let mut sections = written::sections(&app.state, now);
    sections.insert(0, admins());
    let sections = Node::Fields(sections);
    let text = serde_json::to_string(&sections).map_err(|error| error.to_string())?;
    let sown = Tree::from_json(&text).and_then(|tree| tree.read()).map_err(|error| error.to_string());
    let sown = sown.and_then(|document| state(emulator, id, document, now, &mut 0));
    let (Node::Fields(mut sections), Ok(sown)) = (sections, sown) else {
        // An import would refuse sections that a seed cannot have, so the whole state takes their place.
        return as_kept();
    };
    let rest = rest::between(&rest::parts(&sown)?, &rest::parts(&app.state)?);
    if !rest.is_empty() {
        let exported = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        sections.push(("rest_of".to_owned(), json!(rest::digest(&exported)?).into()));
        sections.push(("rest".to_owned(), json!(rest).into()));
    }
    Ok(sections)
}

const EMPTY: &str = "the document is empty: expected something such as `accounts: [alice, bob]`; to empty the apps, use POST \
                     /_emulator/reset?empty=true";

/// Replaces apps by those of a document, and moves the clock forward to when it was exported. A mistake changes nothing.
pub(crate) fn import(emulator: &mut Emulator, now: Timestamp, app: Option<u64>, text: &[u8]) -> Result<(), String> {
    if is_blank(text) {
        return Err(EMPTY.to_owned());
    }
    let tree = tree(text)?;
    if let Some(text) = tree.as_text() {
        return Err(format!(
            "{text:?} is not a document: expected something such as `accounts: [alice, bob]`; if it is the name of a file, \
             pass what the file contains"
        ));
    }
    let unread = |error: Mistake| tree.repeated().unwrap_or_else(|| plain(&error.to_string()));
    let document: Document = tree.read().map_err(unread)?;
    let has_apps = document.apps.is_some();
    if let Some(format) = document.format.filter(|format| !(1..=FORMAT).contains(format)) {
        return Err(format!("format: {format} is not supported; this emulator reads formats up to {FORMAT}"));
    }
    if document.apps.is_none() && !document.has_sections() {
        return Err(EMPTY.to_owned());
    }
    if let Some(late) = document.now_ms.filter(|millis| millis / 1000 > LAST_SECOND) {
        return Err(format!("now_ms: {late} is a time after the year 9999"));
    }
    let shown = now;
    let now = document.now_ms.map_or(shown, Timestamp::from_millis);
    let sent = if document.has_digest() { Value::from(&tree) } else { Value::Null };
    let mut admitted = emulator.admitted;
    let mut states = Vec::new();
    for (id, document) in apps_of(emulator, app, document)? {
        if !emulator.apps.contains_key(&id) {
            return Err(unknown_app(&emulator.apps, id));
        }
        let mut number = 0;
        let sent = if has_apps { &sent["apps"][id.to_string()] } else { &sent };
        let is_unchanged = document.digest().map_or(Ok(()), |digest| rest::check(digest, sent));
        let state = is_unchanged.and_then(|()| state(emulator, id, document, now, &mut number));
        states.push((id, state.map_err(|mistake| located(&tree, has_apps.then_some(id), &mistake))?));
        admitted = admitted.max(number);
    }
    for (id, state) in states {
        emulator.apps.get_mut(&id).expect("it was found before").state = state;
    }
    emulator.admitted = admitted;
    emulator.settings.reach(shown, now);
    Ok(())
}

/// A mistake with its line, if it can be found.
fn located(tree: &Tree, app: Option<u64>, mistake: &str) -> String {
    let sentence = app.map_or_else(|| mistake.to_owned(), |app| format!("apps.{app}.{mistake}"));
    match tree.line_of(&sentence) {
        Some(line) => format!("{sentence} (line {line})"),
        None => sentence,
    }
}

/// Documents by SDKAppIDs.
fn by_app<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<BTreeMap<u64, Document>>, D::Error> {
    let Some(apps) = Option::<BTreeMap<String, Document>>::deserialize(deserializer)? else { return Ok(None) };
    let mut by_id = BTreeMap::new();
    for (name, document) in apps {
        let id = name.parse().map_err(|_| de::Error::custom(format!("{name:?} is not an SDKAppID")))?;
        by_id.insert(id, document);
    }
    Ok(Some(by_id))
}

/// What some editors write at the start of a file.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A document in JSON, which begins with `{`, or in YAML.
fn tree(text: &[u8]) -> Result<Tree, String> {
    let text = std::str::from_utf8(text).map_err(|error| format!("not UTF-8: {error}"))?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let tree = match text.trim_start().starts_with('{') {
        // YAML may begin like this, too: `{accounts: [alice]}`.
        true => Tree::from_json(text).or_else(|error| Tree::from_yaml(text).map_err(|_| error)),
        false => Tree::from_yaml(text),
    };
    let mut tree = tree.map_err(|error| plain(&error.to_string()))?;
    ignore_unknown_in_states(&mut tree);
    Ok(tree)
}

/// A state as it is kept may have fields that only another version has.
fn ignore_unknown_in_states(document: &mut Tree) {
    if let Some(state) = document.field_mut("state") {
        state.ignore_unknown();
    }
    document.field_mut("apps").into_iter().flat_map(Tree::values_mut).for_each(ignore_unknown_in_states);
}

/// What the readers of JSON and YAML say, and what a person understands better.
const PLAINER: [(&str, &str); 2] = [
    ("recursion limit exceeded", "too many lists and maps within each other"),
    ("unexpected character", "names that begin with @ or another special character need quotes: unexpected character"),
];

fn plain(error: &str) -> String {
    with_hint(PLAINER.iter().fold(error.to_owned(), |error, (from, to)| error.replace(from, to)))
}

/// What an unknown field may mean, of those that the sentence names.
fn with_hint(error: String) -> String {
    let near = || {
        let (name, rest) = error.split_once("unknown field `")?.1.split_once('`')?;
        let known = rest.split('`').skip(1).step_by(2).map(str::to_owned);
        let unknown = format!("unknown field `{name}`");
        let near = schema::closest(name, known)?;
        Some(error.replacen(&unknown, &format!("{unknown} (did you mean `{near}`?)"), 1))
    };
    near().unwrap_or(error)
}

/// Whether a document has nothing but blank lines and comments.
fn is_blank(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'\n').all(|line| matches!(line.trim_ascii(), [] | [b'#', ..]))
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
    /// Whether the sections of one of the apps must be those of the export. Without `rest` they may be changed.
    fn has_digest(&self) -> bool {
        self.digest().is_some() || self.apps.iter().flatten().any(|(_, app)| app.digest().is_some())
    }

    fn digest(&self) -> Option<&str> {
        self.rest.as_ref().and(self.rest_of.as_deref())
    }

    fn has_sections(&self) -> bool {
        let Self { state, accounts, groups, messages, official_accounts, moderation, rest, .. } = self;
        let has_people = accounts.any() || groups.any() || official_accounts.any();
        state.is_some() || has_people || !messages.is_empty() || moderation.any() || rest.is_some()
    }
}

fn state(emulator: &Emulator, id: u64, document: Document, now: Timestamp, number: &mut u64) -> Result<State, String> {
    let Document { state, accounts, groups, messages, official_accounts, moderation, rest, admins: known, .. } =
        document;
    let admins = known.as_deref().unwrap_or_else(|| emulator.admins(id));
    let mut state = match state {
        None => emulator.new_state(admins),
        Some(mut state) => {
            emulator.adopt(&mut state);
            state
        }
    };
    let caller = admins.first().map_or("", String::as_str);
    let mut seeding = Seeding(Quietly { state: &mut state, number, now, sdk_app_id: id, caller });
    seeding.sow(Seed { accounts, groups, messages, official_accounts, moderation })?;
    if let Some(rest) = rest {
        state = rest.apply(&state)?;
        emulator.adopt(&mut state);
    }
    // Those that the app had and the document does not have were deleted.
    let is_new = |admin: &&String| known.as_ref().is_none_or(|known| !known.contains(admin));
    state.accounts.add_admins(emulator.admins(id).iter().filter(is_new));
    Ok(state)
}
