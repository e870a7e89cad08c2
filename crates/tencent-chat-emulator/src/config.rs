//! The configuration of an emulator.

use std::collections::BTreeSet;
use std::time::Duration;

use http::Uri;
use tencent_chat::SecretKey;

use crate::limits::Limits;
use crate::origin;
use crate::webhooks::emulated_webhooks;
use crate::{DEMO_ADMIN, DEMO_APP, DEMO_KEY};

/// An application the emulator serves. Each has its own accounts and data.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AppConfig {
    /// SDKAppID.
    pub sdk_app_id: u64,
    /// The key that UserSigs must be signed with.
    pub secret_key: SecretKey,
    /// The accounts that may call the server API. They are imported from the start.
    pub admins: Vec<String>,
}

impl AppConfig {
    /// An app with its key and admins.
    pub fn new<A: Into<String>>(
        sdk_app_id: u64,
        secret_key: impl Into<String>,
        admins: impl IntoIterator<Item = A>,
    ) -> Self {
        Self {
            sdk_app_id,
            secret_key: SecretKey::new(secret_key),
            admins: admins.into_iter().map(Into::into).collect(),
        }
    }
}

impl Default for AppConfig {
    /// The demo app: [`DEMO_APP`], [`DEMO_KEY`], [`DEMO_ADMIN`].
    fn default() -> Self {
        Self::new(DEMO_APP, DEMO_KEY, [DEMO_ADMIN])
    }
}

/// Where webhooks are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookConfig {
    /// The app's URL, `http://` without a query; empty when nothing is sent.
    pub url: String,
    /// The token of the signature; empty for webhooks without one.
    pub token: String,
    /// How long an answer is waited for. Default: 2 seconds.
    pub timeout: Duration,
    /// The commands that are sent; empty for all.
    pub commands: BTreeSet<String>,
}

impl WebhookConfig {
    /// Webhooks to a URL, without a signature.
    pub fn new(url: impl Into<String>) -> Self {
        let (token, commands) = (String::new(), BTreeSet::new());
        Self { url: url.into(), token, timeout: Duration::from_secs(2), commands }
    }

    /// Signs them.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// Sets how long an answer is waited for.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sends only these commands.
    #[must_use]
    pub fn commands<C: Into<String>>(mut self, commands: impl IntoIterator<Item = C>) -> Self {
        self.commands = commands.into_iter().map(Into::into).collect();
        self
    }

    /// Checks for mistakes that would keep webhooks from being sent, or send them to a wrong place.
    ///
    /// # Errors
    /// A sentence that begins with the name of the field, when the URL is not a `http://` URL or has a query, or when a command is
    /// never fired.
    pub fn check(&self) -> Result<(), String> {
        let unknown = self.commands.iter().find(|command| !emulated_webhooks().any(|known| known == *command));
        if let Some(unknown) = unknown {
            return Err(format!(
                "commands: {unknown} is not sent by the emulator; it sends {}",
                emulated_webhooks().collect::<Vec<_>>().join(", ")
            ));
        }
        let is_fit = |url: &Uri| {
            let has_host = url.authority().is_some_and(|authority| {
                // `port_u16` does not report an invalid port, which would lead to port 80.
                let port = authority.as_str().strip_prefix(authority.host());
                port.is_some_and(|port| port.is_empty() || authority.port_u16().is_some_and(|port| port > 0))
            });
            url.scheme_str() == Some("http") && has_host && url.query().is_none()
        };
        match self.url.parse::<Uri>() {
            _ if self.url.is_empty() => Ok(()),
            Ok(url) if is_fit(&url) && !self.url.ends_with('?') => Ok(()),
            _ => Err(format!("url: expected http://, a host and a path, got {:?}", self.url)),
        }
    }

    /// Whether a command is sent.
    pub(crate) fn fires(&self, command: &str) -> bool {
        !self.url.is_empty() && (self.commands.is_empty() || self.commands.contains(command))
    }
}

/// The configuration of an emulator.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EmulatorConfig {
    /// The applications. Default: the demo app.
    pub apps: Vec<AppConfig>,
    /// How many accounts an app may hold; one more answers 70398. Default: ten million.
    pub max_accounts: usize,
    /// How many friends a page of `list_friends` holds; no page of the documentation says. Default: 100.
    pub friends_page: usize,
    /// How many requests, and how many webhooks, are remembered. Default: 1000, and 16 MiB of bodies.
    pub max_logged_requests: usize,
    /// Where webhooks are sent. Default: nowhere.
    pub webhook: WebhookConfig,
    /// What is enforced beside what is always enforced. Default: nothing.
    pub limits: Limits,
    /// Origins of web pages that may use the control paths, such as `http://localhost:5173`, in addition to the emulator's
    /// own. Default: none.
    pub allowed_origins: Vec<String>,
}

impl EmulatorConfig {
    /// A setup with these apps.
    pub fn new(apps: impl IntoIterator<Item = AppConfig>) -> Self {
        Self {
            apps: apps.into_iter().collect(),
            max_accounts: 10_000_000,
            friends_page: 100,
            max_logged_requests: 1000,
            webhook: WebhookConfig::new(""),
            limits: Limits::default(),
            allowed_origins: Vec::new(),
        }
    }

    /// Sets how many accounts an app may hold.
    #[must_use]
    pub fn max_accounts(mut self, accounts: usize) -> Self {
        self.max_accounts = accounts;
        self
    }

    /// Sets how many friends a page of `list_friends` holds, at least one.
    #[must_use]
    pub fn friends_page(mut self, friends: usize) -> Self {
        self.friends_page = friends.max(1);
        self
    }

    /// Sets how many requests, and how many webhooks, are remembered.
    #[must_use]
    pub fn max_logged_requests(mut self, requests: usize) -> Self {
        self.max_logged_requests = requests;
        self
    }

    /// Sets where webhooks are sent. See [`WebhookConfig::check`].
    #[must_use]
    pub fn webhook(mut self, webhook: WebhookConfig) -> Self {
        self.webhook = webhook;
        self
    }

    /// Sets what is enforced, such as [`Limits::strict`]. See [`Limits::check`].
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

impl EmulatorConfig {
    /// Lets web pages of this origin, such as `http://localhost:5173`, use the control paths. The host of an origin is
    /// also a name that the emulator itself may be called by.
    ///
    /// # Errors
    /// A sentence when it is not a scheme, `://`, a host and maybe a port.
    pub fn allow_origin(mut self, origin: &str) -> Result<Self, String> {
        self.allowed_origins.push(origin::parse(origin)?);
        Ok(self)
    }
}

impl Default for EmulatorConfig {
    fn default() -> Self {
        Self::new([AppConfig::default()])
    }
}
