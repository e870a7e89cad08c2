//! A client's session: it starts calls and reads pages, which share what is in `shared`.

pub(crate) mod app;
pub(crate) mod fleet;
pub(crate) mod pace;
mod rates;
mod settings;
pub(crate) mod shared;

use std::sync::Arc;

use serde::Deserializer;

use crate::Request;
use crate::call::Call;
use crate::each::Each;
use crate::error::Error;
use crate::pages::{Paged, Pages};
use crate::schema::{Endpoint, Naming};
use crate::setup::Names;
use crate::time::Timestamp;
use crate::usersig::{PrivateMap, SignError};

pub use crate::generated::options::{Bodies, CallOptions, Settings};
pub use app::{App, Credential};
pub use fleet::{Fleet, LimiterState, Reservation};
pub use pace::Rate;
pub use rates::RateState;
pub use settings::Backup;

use shared::Shared;

/// What all calls of one client share. Cloning it is cheap and shares it.
#[derive(Clone, Debug)]
pub struct Session(pub(crate) Arc<Shared>);

impl Session {
    /// A session of this app. [`check`](Self::check) and each call report what is wrong with it.
    pub fn new(app: App) -> Self {
        Self::with(app, Settings::default())
    }

    /// A session with its own settings.
    pub fn with(app: App, settings: Settings) -> Self {
        Self::named(app, settings, Names::default())
    }

    /// The same, with the caller's names of options.
    pub(crate) fn named(app: App, settings: Settings, names: Names) -> Self {
        Self(Arc::new(Shared::new(app, settings, &names)))
    }

    /// Checks what can be checked without calling. Every call does so too.
    ///
    /// # Errors
    /// [`Error::Config`] names what is wrong.
    pub fn check(&self) -> Result<(), Error> {
        self.0.check()
    }

    /// Has its calls share their rates with other processes: they ask for slots with [`Step::Reserve`](crate::Step::Reserve). For a driver
    /// that runs their reservations.
    ///
    /// # Errors
    /// [`Error::Config`] when no process is expected.
    pub fn share_rates(&self, fleet: Fleet) -> Result<(), Error> {
        fleet.check()?;
        self.0.share_rates(fleet);
        Ok(())
    }

    /// Begins anew where rates are shared: in a child process, made by `fork`, which must not use the slots of its parent. For a driver.
    pub fn begin_anew(&self) {
        self.0.begin_anew();
    }

    /// The app.
    pub fn app(&self) -> &App {
        self.0.app()
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        self.0.settings()
    }

    /// The rate of an endpoint's calls: that of the settings, or else the documented one.
    pub fn rate_of(&self, endpoint: &Endpoint) -> Rate {
        self.settings().rate_of(Some(endpoint), endpoint.path)
    }

    /// How many milliseconds the server's clock is ahead of this machine's; negative where it is behind. 0 unless a UserSig was refused for it:
    /// calls go on with the server's time then.
    pub fn clock_ahead(&self) -> i64 {
        self.0.clock_ahead()
    }

    /// Starts a call with a typed request. `seed` is any number that differs from call to call.
    ///
    /// # Errors
    /// [`Error::Config`] and [`Error::InvalidRequest`]; nothing is sent then.
    pub fn call<R: Request>(&self, request: &R, options: &CallOptions, seed: u64) -> Result<Call, Error> {
        let json = serde_json::to_string(request).map_err(|error| Error::config(error.to_string()))?;
        let mut params = serde_json::Deserializer::from_str(&json);
        self.call_endpoint(R::endpoint(), &mut params, Naming::Wire, options, seed)
    }

    /// Starts a call of any endpoint, with parameters spelled in `naming`. `seed` is any number that differs from call to
    /// call.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub fn call_endpoint<'de, D: Deserializer<'de>>(
        &self,
        endpoint: &'static Endpoint,
        params: D,
        naming: Naming,
        options: &CallOptions,
        seed: u64,
    ) -> Result<Call, Error> {
        Call::of_endpoint(self.0.clone(), endpoint, params, naming, options, seed)
    }

    /// Starts a call of any path with a raw JSON body: for endpoints this version does not know.
    ///
    /// # Errors
    /// [`Error::Config`]; [`Error::InvalidRequest`] when the path is not like `v4/service/command` or the body is not a JSON
    /// object.
    pub fn call_raw(&self, path: &str, body: &str, options: &CallOptions, seed: u64) -> Result<Call, Error> {
        Call::of_path(self.0.clone(), path, body, options, seed)
    }

    /// Starts to read the pages of a paged endpoint, with parameters spelled in `naming`. Cursor fields that are left out
    /// begin at the first page.
    ///
    /// # Errors
    /// [`Error::Config`] for an endpoint that is not paged, [`Error::InvalidRequest`]; nothing is sent then.
    pub fn pages<'de, D: Deserializer<'de>>(
        &self,
        endpoint: &'static Endpoint,
        params: D,
        naming: Naming,
        options: &CallOptions,
    ) -> Result<Pages, Error> {
        Pages::new(self.0.clone(), endpoint, params, naming, options)
    }

    /// Starts to read the pages of a typed request.
    ///
    /// # Errors
    /// As [`pages`](Self::pages).
    pub fn pages_of<R: Paged>(&self, request: &R, options: &CallOptions) -> Result<Pages, Error> {
        let json = serde_json::to_string(request).map_err(|error| Error::config(error.to_string()))?;
        self.pages(R::endpoint(), &mut serde_json::Deserializer::from_str(&json), Naming::Wire, options)
    }

    /// Starts calls of an endpoint, one for each row of a source. `rows` is how many there are, where that is known.
    ///
    /// # Errors
    /// [`Error::Config`]; nothing is sent then.
    pub fn each(
        &self,
        endpoint: &'static Endpoint,
        naming: Naming,
        options: &CallOptions,
        rows: Option<usize>,
    ) -> Result<Each, Error> {
        Each::new(self.0.clone(), endpoint, naming, options, rows)
    }

    /// Starts calls of an endpoint for the items of a source, as many a call as one request takes. `params` are the other fields, a JSON
    /// object; `items` is how many items there are, where that is known.
    ///
    /// # Errors
    /// [`Error::Config`]; [`Error::InvalidRequest`] when the endpoint has no list that is split. Nothing is sent then.
    pub fn bulk(
        &self,
        endpoint: &'static Endpoint,
        params: &str,
        naming: Naming,
        options: &CallOptions,
        items: Option<usize>,
    ) -> Result<Each, Error> {
        self.each(endpoint, naming, options, items)?.of_list(params)
    }

    /// Makes a UserSig for a user of the app with the client's secret key, for instance for the app on the user's phone.
    /// `expire` is in seconds; [`usersig::DEFAULT_EXPIRE`](crate::usersig::DEFAULT_EXPIRE) is 180 days.
    ///
    /// # Errors
    /// [`SignError::NoSecretKey`] when the client has a UserSig or a provider instead; otherwise as [`SecretKey::sign`](crate::SecretKey::sign).
    pub fn sign_for(&self, identifier: &str, expire: u64, now: Timestamp) -> Result<String, SignError> {
        let (key, params) = self.0.signing(identifier, expire, now)?;
        key.sign(&params)
    }

    /// Makes a TRTC private map key for a user of the app, as [`sign_for`](Self::sign_for) makes a UserSig.
    ///
    /// # Errors
    /// As [`sign_for`](Self::sign_for), and when the room is not one.
    pub fn private_map_key(
        &self,
        identifier: &str,
        map: &PrivateMap,
        expire: u64,
        now: Timestamp,
    ) -> Result<String, SignError> {
        let (key, params) = self.0.signing(identifier, expire, now)?;
        key.private_map_key(&params, map)
    }
}
