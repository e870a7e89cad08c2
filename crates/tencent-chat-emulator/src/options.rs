//! What an emulator is set up with by programs of other languages: an object whose names are the program's options.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tencent_chat::schema::{self, Naming};
use tencent_chat::{SecretKey, Timestamp};

use crate::generated::ImportAccount;
use crate::limits::Limits;
use crate::tree::Tree;
use crate::{AppConfig, DEMO_ADMIN, DEMO_APP, DEMO_KEY, Emulator, EmulatorConfig, WebhookConfig};

/// Takes the value of an option.
type Set<T> = fn(&mut T, &Value, Naming) -> Result<(), String>;

/// The options by their names in snake case, in the order in which they are taken: an edition that is named stays the edition when
/// everything is enforced.
const OPTIONS: [(&str, Set<Options>); 11] = [
    ("app", |options, value, _| put(&mut options.app, value, "an SDKAppID")),
    ("key", |options, value, _| put(&mut options.key, value, "a string")),
    ("admins", |options, value, _| {
        options.admins = list(value)?;
        if options.admins.is_empty() { Err("expected at least one".to_owned()) } else { Ok(()) }
    }),
    ("seed", |options, value, _| {
        options.seed = Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        Ok(())
    }),
    ("cors", |options, value, _| put(&mut options.cors, value, STRINGS)),
    ("webhook", |options, value, naming| {
        let Value::Object(fields) = value else { return Err("expected an object with url".to_owned()) };
        take(&WEBHOOK_OPTIONS, "webhook", &mut options.webhook, fields, naming)
    }),
    ("enforce", |options, value, _| list(value)?.iter().try_for_each(|name| options.limits.enforce(name))),
    ("edition", |options, value, _| {
        options.limits.edition = Some(is::<String>(value, "a string")?.parse()?);
        Ok(())
    }),
    ("services", |options, value, _| {
        options.limits.services.clear();
        for name in list(value)? {
            options.limits.services.insert(name.parse()?);
        }
        Ok(())
    }),
    ("custom_fields", |options, value, _| put(&mut options.limits.custom_fields, value, STRINGS)),
    ("strict", |options, value, _| {
        if is(value, "true or false")? {
            options.limits.enforce_all(true);
        }
        Ok(())
    }),
];

/// The options of webhooks.
const WEBHOOK_OPTIONS: [(&str, Set<WebhookConfig>); 4] = [
    ("url", |webhook, value, _| put(&mut webhook.url, value, "a string")),
    ("token", |webhook, value, _| put(&mut webhook.token, value, "a string")),
    ("timeout_ms", |webhook, value, _| {
        webhook.timeout = Duration::from_millis(is(value, "milliseconds")?);
        Ok(())
    }),
    ("commands", |webhook, value, _| put(&mut webhook.commands, value, STRINGS)),
];

const STRINGS: &str = "a list of strings";

/// The options of an emulator with one app.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// SDKAppID.
    pub app: u64,
    /// The key that UserSigs must be signed with.
    pub key: String,
    /// The admins, at least one.
    pub admins: Vec<String>,
    /// A document to begin with, in YAML or JSON.
    pub seed: Option<String>,
    /// Origins of web pages that may use the control paths.
    pub cors: Vec<String>,
    /// Where webhooks are sent.
    pub webhook: WebhookConfig,
    /// What is enforced.
    pub limits: Limits,
}

impl Default for Options {
    /// The demo app, empty.
    fn default() -> Self {
        Self {
            app: DEMO_APP,
            key: DEMO_KEY.to_owned(),
            admins: vec![DEMO_ADMIN.to_owned()],
            seed: None,
            cors: Vec::new(),
            webhook: WebhookConfig::new(""),
            limits: Limits::default(),
        }
    }
}

impl Options {
    /// Reads an object of options, whose names are spelled as the language does. `null` is like no option.
    ///
    /// # Errors
    /// A sentence that names the option.
    pub fn read(given: &Map<String, Value>, naming: Naming) -> Result<Self, String> {
        let mut options = Self::default();
        take(&OPTIONS, "the emulator", &mut options, given, naming)?;
        options.check()?;
        options.webhook.check().map_err(|error| format!("webhook: {error}"))?;
        Ok(options)
    }

    /// Refuses options with which no call would succeed, or that contradict each other.
    pub(crate) fn check(&self) -> Result<(), String> {
        const LONGEST: usize = ImportAccount::USER_ID_MAX_BYTES;
        if !(1..=u64::from(u32::MAX)).contains(&self.app) {
            return Err(format!("an SDKAppID is 1 to {}, not {}", u32::MAX, self.app));
        }
        if self.key.is_empty() {
            return Err("the secret key is empty".to_owned());
        }
        if let Some(wrong) = self.admins.iter().find(|admin| !(1..=LONGEST).contains(&admin.len())) {
            return Err(format!("the UserID of an admin has 1 to {LONGEST} bytes, not {}: {wrong:?}", wrong.len()));
        }
        self.limits.check()
    }

    /// What the emulator is set up with, but for the seed.
    ///
    /// # Errors
    /// A sentence when an origin is not one.
    pub fn config(&self) -> Result<EmulatorConfig, String> {
        let app =
            AppConfig { sdk_app_id: self.app, secret_key: SecretKey::new(&*self.key), admins: self.admins.clone() };
        let config = EmulatorConfig::new([app]).webhook(self.webhook.clone()).limits(self.limits.clone());
        let config = self.cors.iter().try_fold(config, |config, origin| config.allow_origin(origin));
        config.map_err(|error| format!("cors: {error}"))
    }

    /// An emulator with these options, filled from the seed.
    ///
    /// # Errors
    /// A sentence when an origin is not one, or when the seed does not fit.
    pub fn emulator(&self, true_now: Timestamp) -> Result<Emulator, String> {
        let mut emulator = Emulator::new(self.config()?);
        if let Some(seed) = &self.seed {
            emulator.seed(true_now, seed.as_bytes()).map_err(|error| format!("seed: {error}"))?;
        }
        Ok(emulator)
    }
}

/// Takes the values of all options that are given. `null` is like no option.
fn take<T>(
    known: &[(&str, Set<T>)],
    of: &str,
    into: &mut T,
    given: &Map<String, Value>,
    naming: Naming,
) -> Result<(), String> {
    let spelled = |option: &str| match naming {
        Naming::Camel => schema::camel(option),
        Naming::Snake | Naming::Wire => option.to_owned(),
    };
    let names: Vec<String> = known.iter().map(|(name, _)| spelled(name)).collect();
    if let Some((name, _)) = given.iter().find(|(name, value)| !value.is_null() && !names.contains(name)) {
        let near = schema::closest(name, names.iter().cloned()).map(|near| format!("; did you mean {near}?"));
        return Err(format!("unknown option {name}: {of} takes {}{}", names.join(", "), near.unwrap_or_default()));
    }
    for ((_, set), name) in known.iter().zip(&names) {
        if let Some(value) = given.get(name).filter(|value| !value.is_null()) {
            set(into, value, naming).map_err(|error| format!("{name}: {error}"))?;
        }
    }
    Ok(())
}

fn put<T: DeserializeOwned>(into: &mut T, value: &Value, expected: &str) -> Result<(), String> {
    *into = is(value, expected)?;
    Ok(())
}

fn is<T: DeserializeOwned>(value: &Value, expected: &str) -> Result<T, String> {
    Tree::from(value.clone()).read().map_err(|_| format!("expected {expected}, got {value}"))
}

fn list(value: &Value) -> Result<Vec<String>, String> {
    is(value, STRINGS)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Edition;

    fn read(given: Value) -> Result<Options, String> {
        Options::read(given.as_object().unwrap(), Naming::Camel)
    }

    #[test]
    fn options_are_read_by_their_names() {
        let options = read(json!({
            "app": 1, "key": "k", "admins": ["a"], "seed": {"accounts": ["alice"]}, "cors": ["http://h"], "strict": true,
            "enforce": ["rates"], "edition": "pro", "services": ["push"], "customFields": ["AppDefinedData.x"],
            "webhook": {"url": "http://h/", "token": "t", "timeoutMs": 5, "commands": ["C2C.CallbackAfterSendMsg"]},
        }));
        let options = options.unwrap();
        let config = options.config().unwrap();
        assert_eq!((config.apps[0].sdk_app_id, &config.apps[0].admins[..]), (1, &["a".to_owned()][..]));
        assert_eq!((config.limits.edition, config.limits.custom_fields.len()), (Some(Edition::Pro), 1));
        assert_eq!((config.webhook.token.as_str(), config.webhook.timeout.as_millis()), ("t", 5));
        let emulator = options.emulator(Timestamp::from_secs(1_700_000_000)).unwrap();
        assert_eq!(emulator.apps[&1].state.accounts.len(), 2);
        let all = read(json!({"admins": null})).unwrap();
        assert_eq!(all.admins, [DEMO_ADMIN]);
    }

    #[test]
    fn a_mistake_names_its_option_in_the_languages_spelling() {
        for (wrong, error) in [
            (
                json!({"customfields": []}),
                "unknown option customfields: the emulator takes app, key, admins, seed, cors, webhook, enforce, edition, services, customFields, strict; did you mean customFields?",
            ),
            (
                json!({"webhook": {"uri": "http://h/"}}),
                "webhook: unknown option uri: webhook takes url, token, timeoutMs, commands; did you mean url?",
            ),
            (json!({"app": "x"}), "app: expected an SDKAppID, got \"x\""),
            (json!({"admins": []}), "admins: expected at least one"),
            (json!({"edition": "gold"}), "edition: \"gold\" is not one of trial, standard, pro, pro_plus, enterprise"),
            (json!({"webhook": {"url": "x"}}), "webhook: url: expected http://, a host and a path, got \"x\""),
            (
                json!({"services": ["x"]}),
                "services: \"x\" is not one of cloud_moderation, cloud_search, local_moderation, push",
            ),
        ] {
            assert_eq!(read(wrong).unwrap_err(), error);
        }
        let origin = read(json!({"cors": ["x"]})).unwrap().config().unwrap_err();
        assert_eq!(origin, "cors: expected an origin such as http://localhost:5173, got \"x\"");
        let seed = read(json!({"seed": "accounts: {alice: {nickname: A}}"})).unwrap();
        let error = seed.emulator(Timestamp::from_secs(0)).unwrap_err();
        assert!(error.starts_with("seed: ") && error.contains("nickname"), "{error}");
    }
}
