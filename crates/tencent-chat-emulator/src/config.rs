//! What an emulator is set up with.

use tencent_chat::SecretKey;

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

/// What an emulator is set up with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EmulatorConfig {
    /// The applications. Default: the demo app.
    pub apps: Vec<AppConfig>,
    /// How many accounts an app may hold; one more answers 70398. Default: a million.
    pub max_accounts: usize,
    /// How many friends a page of `list_friends` holds; no page of the documentation says. Default: 100.
    pub friends_page: usize,
    /// How many requests are remembered. Default: 1000, and 16 MiB of bodies.
    pub max_logged_requests: usize,
}

impl EmulatorConfig {
    /// A setup with these apps.
    pub fn new(apps: impl IntoIterator<Item = AppConfig>) -> Self {
        Self { apps: apps.into_iter().collect(), max_accounts: 1_000_000, friends_page: 100, max_logged_requests: 1000 }
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

    /// Sets how many requests are remembered.
    #[must_use]
    pub fn max_logged_requests(mut self, requests: usize) -> Self {
        self.max_logged_requests = requests;
        self
    }
}

impl Default for EmulatorConfig {
    fn default() -> Self {
        Self::new([AppConfig::default()])
    }
}
