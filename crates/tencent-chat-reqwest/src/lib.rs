//! An async client for the server API of Tencent Cloud Chat: the [`tencent_chat`] core, driven over [`reqwest`].
//!
//! ```no_run
//! use tencent_chat::Element;
//! use tencent_chat::api::{AccountItem, ImportAccounts, SendC2cMessage};
//! use tencent_chat_reqwest::{App, Client, Region, SecretKey};
//!
//! # async fn example() -> Result<(), tencent_chat_reqwest::Error> {
//! # let key_from_the_console = "";
//! let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(key_from_the_console));
//! let chat = Client::new(app);
//! let accounts = [AccountItem::new("alice").nick("Alice"), AccountItem::new("bob")];
//! let imported = chat.send(ImportAccounts::new().account_list(accounts)).await?;
//! for failure in imported.failures() {
//!     println!("{} {}", failure.item, failure.hint);
//! }
//! chat.send(SendC2cMessage::new("bob", [Element::text("hello")]).from_account("alice")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Without an account at Tencent: `InProcess::new(EmulatorConfig::default()).client()` of the crate `tencent-chat-emulator` (feature
//! `client`) is a client of a Chat server in the same process.

#![forbid(unsafe_code)]

#[cfg(feature = "archives")]
pub mod archives;
mod bulk;
mod driver;
mod each;
mod journal;
mod json;
mod limiter;
mod log;
#[cfg(feature = "otel")]
mod metrics;
mod pages;
#[cfg(feature = "indicatif")]
pub mod progress;
#[cfg(feature = "redis")]
mod redis;
mod spans;
mod stop;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "rustls")]
mod tls;
mod transport;
mod walk;

use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, Hasher};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tencent_chat::schema::Endpoint;
use tencent_chat::usersig::{DEFAULT_EXPIRE, PrivateMap, SignError};
use tencent_chat::{Level, Naming, Outcome, Session};
use tokio::sync::Semaphore;
use tokio::time::Instant;

#[cfg(feature = "redis")]
pub use self::redis::RedisLimiter;
pub use bulk::{BulkCalls, BulkFailure, BulkItem, BulkResult, BulkSummary};
pub use each::{EachCalls, EachFailure, EachResult, EachRow, EachSummary};
pub use journal::Journal;
pub use json::{JsonCalls, JsonResult};
pub use limiter::{Limiter, LimiterFuture};
pub use stop::StopHandle;
pub use tencent_chat::{
    App, Backup, Bulk, CallEvent, CallOptions, Credential, Error, Failure, Fleet, HttpInfo, LimiterState, Paged,
    PartialBatch, Progress, Rate, RateState, Region, Reply, Request, Reservation, SecretKey, Settings,
};
pub use transport::{NoResponse, ResponseFuture, Transport};
pub use walk::EachError;

use transport::Sender;

/// How long connecting may take. A request that did not get so far was not sent: another host may be tried.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);

/// How long a connection is kept without a request. Servers close theirs after 5 seconds and more; a request that is sent just
/// then may have been processed, for all the client knows.
const IDLE_TIMEOUT: Duration = Duration::from_secs(4);

/// How many requests a client has under way at most, each on a connection: of thousands of calls that start together most
/// wait, since many connections at once would fail.
const MOST_UNDER_WAY: usize = 500;

/// A future of what a UserSig provider returns: a UserSig, or why there is none.
pub type UserSigFuture = Pin<Box<dyn Future<Output = Result<String, String>> + Send>>;

type Provider = Arc<dyn Fn() -> UserSigFuture + Send + Sync>;
type Hook = Arc<dyn Fn(&CallEvent) + Send + Sync>;

/// A client for one app. Make one and keep it: its calls share connections, the UserSig and the limiter that keeps to
/// the documented rates. Cloning it is cheap; clones share all of that.
///
/// A call finishes the job or reports exactly what was done and what was not. Lists that are too long for one request are
/// sent in several, requests are paced, and retried where that can do no harm. Dropping the future of a call ends it.
#[derive(Clone)]
pub struct Client {
    session: Session,
    sender: Sender,
    places: Arc<Semaphore>,
    provider: Option<Provider>,
    limiter: Option<Arc<dyn Limiter>>,
    hook: Option<Hook>,
    stop: Option<StopHandle>,
    /// Whether every event is printed.
    log: Option<Level>,
    #[cfg(feature = "otel")]
    metrics: metrics::Metrics,
    /// Where its monotonic clock begins.
    started: Instant,
}

impl Client {
    /// A client with its own connection pool.
    ///
    /// # Panics
    /// As [`with`](Self::with).
    pub fn new(app: App) -> Self {
        Self::with(app, Settings::default())
    }

    /// A client with its own settings: rates, timeout of a request, retries, concurrency, a backup host.
    ///
    /// # Panics
    /// When TLS cannot be set up, for instance because the program's own default provider of rustls supports no version of it.
    pub fn with(app: App, settings: Settings) -> Self {
        let http = http_client().unwrap_or_else(|error| {
            panic!(
                "could not set up TLS: {error:?}; install another default provider of rustls, or choose another TLS feature of \
                 tencent-chat-reqwest"
            )
        });
        Self::sending(app, settings, Sender::Reqwest(http))
    }

    /// A client that sends its requests with a [`Transport`] in place of reqwest: another HTTP client, the emulator in this
    /// process, or a function of a test. It sets up no TLS.
    pub fn with_transport(app: App, settings: Settings, transport: impl Transport + 'static) -> Self {
        Self::sending(app, settings, Sender::Other(Arc::new(transport)))
    }

    fn sending(app: App, settings: Settings, sender: Sender) -> Self {
        Self {
            session: Session::with(app, settings),
            sender,
            places: Arc::new(Semaphore::new(MOST_UNDER_WAY)),
            provider: None,
            limiter: None,
            hook: None,
            stop: None,
            log: log::wanted(),
            #[cfg(feature = "otel")]
            metrics: metrics::Metrics::default(),
            started: Instant::now(),
        }
    }

    /// A client from this process's environment variables, see [`App::from_env`].
    ///
    /// ```no_run
    /// let chat = tencent_chat_reqwest::Client::from_env()?;
    /// # Ok::<(), tencent_chat_reqwest::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Config`] names every variable that is missing, or the first that is wrong.
    ///
    /// # Panics
    /// As [`with`](Self::with).
    pub fn from_env() -> Result<Self, Error> {
        App::from_env().map(Self::new)
    }

    /// The application's SDKAppID.
    pub fn sdk_app_id(&self) -> u64 {
        self.session.app().sdk_app_id()
    }

    /// Who calls.
    pub fn identifier(&self) -> &str {
        self.session.app().identifier()
    }

    /// Makes a UserSig for a user of the app with the client's secret key, for instance for the app on the user's phone.
    /// `expire` is how many seconds it is valid; `None` means 180 days.
    ///
    /// # Errors
    /// [`SignError`] says what is wrong; [`SignError::NoSecretKey`] when the client has a UserSig or a provider instead.
    pub fn user_sig(&self, identifier: impl AsRef<str>, expire: impl Into<Option<u64>>) -> Result<String, SignError> {
        let expire = expire.into().unwrap_or(DEFAULT_EXPIRE);
        self.session.sign_for(identifier.as_ref(), expire, SystemTime::now().into())
    }

    /// Makes a TRTC private map key, which says what a user may do in a room, with the client's secret key. `expire` is how many
    /// seconds it is valid; `None` means 180 days.
    ///
    /// # Errors
    /// As [`user_sig`](Self::user_sig), and when the room does not fit.
    pub fn private_map_key(
        &self,
        identifier: impl AsRef<str>,
        map: &PrivateMap,
        expire: impl Into<Option<u64>>,
    ) -> Result<String, SignError> {
        let expire = expire.into().unwrap_or(DEFAULT_EXPIRE);
        self.session.private_map_key(identifier.as_ref(), map, expire, SystemTime::now().into())
    }

    /// How many milliseconds the server's clock is ahead of this machine's; negative where it is behind. 0 unless a UserSig was refused for it:
    /// calls go on with the server's time then.
    pub fn clock_ahead(&self) -> i64 {
        self.session.clock_ahead()
    }

    /// What the limiter does now with each endpoint that was called in the last minute, sorted by endpoint: for health pages and metrics.
    pub fn rates(&self) -> Vec<RateState> {
        self.session.rates(self.now(), Naming::Snake)
    }

    /// Uses your own [`reqwest::Client`], for instance one with a proxy. Let it follow no redirects, give it a
    /// `connect_timeout`, so that a host that does not answer counts as not reached, and a short `pool_idle_timeout`.
    #[must_use]
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.sender = Sender::Reqwest(http);
        self
    }

    /// Calls `hook` for every request, response, retry and progress, for logs, traces and progress bars. No event contains a secret key or a
    /// UserSig. Set on a clone, it gets only that clone's events. With `TENCENT_CHAT_LOG=info` (`warn`, `debug`, `trace`)
    /// in the environment, events are printed to standard error, too; the feature `tracing` passes them to `tracing`, with
    /// spans of calls and requests, and the feature `otel` makes metrics of them.
    #[must_use]
    pub fn on_event(mut self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) -> Self {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// Shares the rates with other processes of the app: its calls go out at times that the limiter's server gives. Set it before
    /// the client is cloned.
    ///
    /// # Errors
    /// [`Error::Config`] when the number of processes is 0 or far too large.
    pub fn limiter(mut self, limiter: impl Limiter + 'static) -> Result<Self, Error> {
        self.session.share_rates(limiter.fleet())?;
        self.limiter = Some(Arc::new(limiter));
        Ok(self)
    }

    /// Lets a handle stop the calls of this client. Set on a clone, it stops only that clone's calls.
    #[must_use]
    pub fn stopped_by(mut self, stop: &StopHandle) -> Self {
        self.stop = Some(stop.clone());
        self
    }

    /// Sets where UserSigs come from, for an app with [`Credential::provider`]. It is called when one is needed; what it
    /// returns is kept as long as it is valid. One that takes longer than a request may is an [`Error::Credential`].
    #[must_use]
    pub fn user_sig_provider<F, R>(mut self, provider: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, String>> + Send + 'static,
    {
        self.provider = Some(Arc::new(move || Box::pin(provider())));
        self
    }

    /// Sends a typed request.
    ///
    /// # Errors
    /// See [`Error`]. Items that failed within a call that succeeded are not an error: see [`Reply::failures`].
    pub async fn send<R: Request>(&self, request: R) -> Result<Reply<R::Reply>, Error> {
        self.send_with(request, &CallOptions::default()).await
    }

    /// Sends a typed request with its own options.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_with<R: Request>(&self, request: R, options: &CallOptions) -> Result<Reply<R::Reply>, Error> {
        let call = self.session.call(&request, &self.observed(options), seed())?;
        Ok(self.drive(call).await?.typed())
    }

    /// Calls an endpoint that is known only at run time, with parameters as JSON text whose names are spelled in `naming`.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_json(
        &self,
        endpoint: &'static Endpoint,
        params: &str,
        naming: Naming,
        options: &CallOptions,
    ) -> Result<Outcome, Error> {
        let mut params = serde_json::Deserializer::from_str(params);
        let call = self.session.call_endpoint(endpoint, &mut params, naming, &self.observed(options), seed())?;
        self.drive(call).await
    }

    /// Up to which level somebody asks for events.
    fn observed_to(&self) -> Option<Level> {
        let hook = self.hook.as_ref().map(|_| Level::Trace);
        // Metrics are made of the events of requests.
        let measured = if cfg!(feature = "otel") { Some(Level::Debug) } else { None };
        hook.max(self.log).max(log::traced()).max(measured)
    }

    fn observed(&self, options: &CallOptions) -> CallOptions {
        let options = options.clone();
        match self.observed_to() {
            Some(level) => options.observed(level),
            None => options,
        }
    }

    /// Calls any path with a raw JSON body and returns the raw reply: for endpoints this version does not know.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn request(&self, path: &str, body: &str) -> Result<String, Error> {
        let call = self.session.call_raw(path, body, &self.observed(&CallOptions::default()), seed())?;
        Ok(self.drive(call).await?.into_raw())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("session", &self.session).finish_non_exhaustive()
    }
}

/// The HTTP client that a [`Client`] makes unless the program brings its own: TLS as the features of this crate say, the system's proxy,
/// and no redirects. For what belongs to the calls, such as fetching a file whose URL was in a reply.
///
/// # Errors
/// When TLS cannot be set up.
pub fn http_client() -> Result<reqwest::Client, Box<dyn std::error::Error>> {
    // A signed URL is for this host only, so redirects are not followed.
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(IDLE_TIMEOUT);
    #[cfg(feature = "rustls")]
    let http = tls::with_tls(http)?;
    Ok(http.build()?)
}

/// A number that differs from call to call: the standard library's own hash seeds are random.
fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}
