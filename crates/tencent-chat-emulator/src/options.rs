//! What an emulator is set up with by programs of other languages: an object whose names are the program's options.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tencent_chat::schema::{self, Naming};
use tencent_chat::{SecretKey, Timestamp};

use crate::generated::ImportAccount;
use crate::limits::Limits;
use crate::tree::Tree;
use crate::{AppConfig, DEMO_ADMIN, DEMO_APP, DEMO_KEY, Emulator, EmulatorConfig, WebhookConfig};

/// What the options are named, in snake case.
const NAMES: [&str; 11] =
    ["app", "key", "admins", "seed", "cors", "webhook", "strict", "enforce", "edition", "services", "custom_fields"];

/// What the options of webhooks are named.
const WEBHOOK_NAMES: [&str; 4] = ["url", "token", "timeout_ms", "commands"];

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
        for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
            let known = known(name, &NAMES, naming, "the emulator")?;
            options.set(known, value, naming).map_err(|error| format!("{name}: {error}"))?;
        }
        // An edition that is named stays the edition.
        if given.get("strict").is_some_and(|strict| strict == true) {
            options.limits.enforce_all(true);
        }
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

    fn set(&mut self, name: &str, value: &Value, naming: Naming) -> Result<(), String> {
        match name {
            "app" => self.app = is(value, "an SDKAppID")?,
            "key" => self.key = is(value, "a string")?,
            "admins" => {
                self.admins = list(value)?;
                if self.admins.is_empty() {
                    return Err("expected at least one".to_owned());
                }
            }
            "seed" => self.seed = Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            "cors" => self.cors = list(value)?,
            "webhook" => self.set_webhook(value, naming)?,
            "strict" => drop(is::<bool>(value, "true or false")?),
            "enforce" => list(value)?.iter().try_for_each(|name| self.limits.enforce(name))?,
            "edition" => self.limits.edition = Some(is::<String>(value, "a string")?.parse()?),
            "services" => {
                self.limits.services = list(value)?.iter().map(|name| name.parse()).collect::<Result<_, _>>()?;
            }
            _ => self.limits.custom_fields = list(value)?.into_iter().collect(),
        }
        Ok(())
    }

    fn set_webhook(&mut self, value: &Value, naming: Naming) -> Result<(), String> {
        let Value::Object(fields) = value else { return Err("expected an object with url".to_owned()) };
        for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
            match known(name, &WEBHOOK_NAMES, naming, "webhook")? {
                "url" => self.webhook.url = is(value, "a string")?,
                "token" => self.webhook.token = is(value, "a string")?,
                "timeout_ms" => self.webhook.timeout = std::time::Duration::from_millis(is(value, "milliseconds")?),
                _ => self.webhook.commands = list(value)?.into_iter().collect(),
            }
        }
        Ok(())
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

/// The option that a name means.
fn known(name: &str, known: &[&'static str], naming: Naming, of: &str) -> Result<&'static str, String> {
    let spelled = |option: &'static str| match naming {
        Naming::Camel => schema::camel(option),
        Naming::Snake | Naming::Wire => option.to_owned(),
    };
    known.iter().copied().find(|option| spelled(option) == name).ok_or_else(|| {
        let near =
            schema::closest(name, known.iter().copied().map(spelled)).map(|near| format!("; did you mean {near}?"));
        let all: Vec<String> = known.iter().copied().map(spelled).collect();
        format!("unknown option {name}: {of} takes {}{}", all.join(", "), near.unwrap_or_default())
    })
}

fn is<T: DeserializeOwned>(value: &Value, expected: &str) -> Result<T, String> {
    Tree::from(value.clone()).read().map_err(|_| format!("expected {expected}, got {value}"))
}

fn list(value: &Value) -> Result<Vec<String>, String> {
    is(value, "a list of strings")
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
                "unknown option customfields: the emulator takes app, key, admins, seed, cors, webhook, strict, enforce, edition, services, customFields; did you mean customFields?",
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
