// @generated from api/sdk.yaml by cargo xtask generate
//! Options of a client and of a call: their names, and what the core keeps of their values.

use std::time::Duration;

use crate::error::Error;
use crate::schema::Naming;
use crate::session::{Backup, Rate};
use crate::setup::Options;

/// How requests are signed.
pub(crate) const CREDENTIAL: [&str; 3usize] = [
    "secret_key",
    "user_sig",
    "user_sig_provider",
];

/// Where the app is.
pub(crate) const PLACE: [&str; 2usize] = ["region", "endpoint"];

/// Options of a client that a language with this naming has; the names are in snake case.
pub(crate) fn client_options(naming: Naming) -> &'static [&'static str] {
    match naming {
        Naming::Camel => {
            &[
                "sdk_app_id",
                "identifier",
                "region",
                "endpoint",
                "secret_key",
                "user_sig",
                "user_sig_provider",
                "fetch",
                "request_timeout",
                "max_retries",
                "max_retry_time",
                "concurrency",
                "stop_timeout",
                "gone_is_success",
                "rates",
                "limiter",
                "backup",
                "on_request",
                "on_response",
                "on_retry",
                "on_end",
                "logger",
                "log_level",
                "log_bodies",
                "on_limiter",
            ]
        }
        _ => {
            &[
                "sdk_app_id",
                "identifier",
                "region",
                "endpoint",
                "secret_key",
                "user_sig",
                "user_sig_provider",
                "transport",
                "http_client",
                "request_timeout",
                "max_retries",
                "max_retry_time",
                "concurrency",
                "stop_timeout",
                "gone_is_success",
                "rates",
                "limiter",
                "backup",
                "on_request",
                "on_response",
                "on_retry",
                "on_end",
                "log_bodies",
                "on_limiter",
            ]
        }
    }
}

/// Options of a call that a language with this naming has; the names are in snake case.
pub(crate) fn call_options(naming: Naming) -> &'static [&'static str] {
    match naming {
        Naming::Camel => {
            &[
                "signal",
                "timeout",
                "max_retries",
                "concurrency",
                "stop_timeout",
                "gone_is_success",
                "on_progress",
                "extra",
                "unchecked",
            ]
        }
        _ => {
            &[
                "timeout",
                "max_retries",
                "concurrency",
                "stop_timeout",
                "gone_is_success",
                "on_progress",
                "extra",
                "unchecked",
            ]
        }
    }
}

/// Checks the options of a client that its driver keeps.
pub(crate) fn check_client(options: &mut Options) -> Result<(), Error> {
    options.function("user_sig_provider")?;
    options.function("fetch")?;
    options.function("transport")?;
    options.function("on_request")?;
    options.function("on_response")?;
    options.function("on_retry")?;
    options.function("on_end")?;
    options.function("on_limiter")?;
    options.http_client("http_client")?;
    options.limiter("limiter")?;
    options.named("log_level", Level::NAMES)?;
    Ok(())
}

/// Checks the options of a call that its driver keeps.
pub(crate) fn check_call(options: &mut Options) -> Result<(), Error> {
    options.function("on_progress")?;
    Ok(())
}

/// What `observed` may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// No events, because the caller judges errors.
    Error,
    /// Calls that failed, retries, a limiter that lost its server.
    Warn,
    /// Also one line for each call.
    Info,
    /// Also requests, responses, waits, and calls of `each` and `bulk`.
    Debug,
    /// Also progress.
    Trace,
}

impl Level {
    /// The values by their names.
    pub(crate) const NAMES: &[(&'static str, Self)] = &[
        ("error", Self::Error),
        ("warn", Self::Warn),
        ("info", Self::Info),
        ("debug", Self::Debug),
        ("trace", Self::Trace),
    ];
}

/// What `log_bodies` may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bodies {
    /// Without the contents of messages and pushes, of which only the length is shown.
    Masked,
    /// With the contents of messages and pushes.
    Full,
}

impl Bodies {
    /// The values by their names.
    pub(crate) const NAMES: &[(&'static str, Self)] = &[
        ("masked", Self::Masked),
        ("full", Self::Full),
    ];
}

/// How a client makes its calls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// Longest time for one HTTP request; `Duration::MAX` for no limit. The service takes up to 3 seconds for a
    /// request, so with a shorter time you may lose responses. Default: 10 seconds.
    pub request_timeout: Duration,
    /// Maximum number of retries of one request; 0 for none. A request that may have taken effect is retried only where
    /// that does no harm. Default: 5.
    pub max_retries: u32,
    /// Time after the first attempt in which a request may be retried. Default: 60 seconds.
    pub max_retry_time: Duration,
    /// How many requests of one call are under way at a time, 1 or more. Default: 8.
    pub concurrency: usize,
    /// Longest time that a call of several requests waits for those under way after it was stopped; 0 to abandon them
    /// at once. Default: 5 seconds.
    pub stop_timeout: Duration,
    /// Whether a call that deletes, removes, recalls or ends something succeeds when it is not there, as after an
    /// earlier attempt whose response was lost. Without effect on other calls. Default: `false`.
    pub gone_is_success: bool,
    /// Rates in place of the documented ones, for an app that bought higher ones: calls per second, or a `Rate`, by the
    /// endpoint's name; `*` means all that are not named. `f64::INFINITY` for no limit.
    pub rates: Vec<(String, Rate)>,
    /// Where requests go when the region's host cannot be reached: `Backup::Region` for the region's documented backup
    /// host, or a host of your own. Default: nowhere.
    pub backup: Backup,
    /// Adds the bodies to the events of requests and responses, and to lines of the log at `debug` and `trace`.
    /// Passwords, tokens and UserSigs are never shown. `masked`: without the contents of messages and pushes, of which
    /// only the length is shown. `full`: with the contents of messages and pushes. Default: no bodies.
    pub log_bodies: Option<Bodies>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            request_timeout: Duration::from_secs(10),
            max_retries: 5,
            max_retry_time: Duration::from_secs(60),
            concurrency: 8,
            stop_timeout: Duration::from_secs(5),
            gone_is_success: false,
            rates: Vec::new(),
            backup: Backup::Off,
            log_bodies: None,
        }
    }
}

impl Settings {
    /// Sets `request_timeout`. Longest time for one HTTP request; `Duration::MAX` for no limit. The service takes up to
    /// 3 seconds for a request, so with a shorter time you may lose responses. Default: 10 seconds.
    #[must_use]
    pub fn request_timeout(mut self, request_timeout: Duration) -> Self {
        self.request_timeout = request_timeout;
        self
    }

    /// Sets `max_retries`. Maximum number of retries of one request; 0 for none. A request that may have taken effect
    /// is retried only where that does no harm. Default: 5.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = max_retries;
        self
    }

    /// Sets `max_retry_time`. Time after the first attempt in which a request may be retried. Default: 60 seconds.
    #[must_use]
    pub fn max_retry_time(mut self, max_retry_time: Duration) -> Self {
        self.max_retry_time = max_retry_time;
        self
    }

    /// Sets `concurrency`. How many requests of one call are under way at a time, 1 or more. Default: 8.
    #[must_use]
    pub fn concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = concurrency;
        self
    }

    /// Sets `stop_timeout`. Longest time that a call of several requests waits for those under way after it was
    /// stopped; 0 to abandon them at once. Default: 5 seconds.
    #[must_use]
    pub fn stop_timeout(mut self, stop_timeout: Duration) -> Self {
        self.stop_timeout = stop_timeout;
        self
    }

    /// Sets `gone_is_success`. Whether a call that deletes, removes, recalls or ends something succeeds when it is not
    /// there, as after an earlier attempt whose response was lost. Without effect on other calls. Default: `false`.
    #[must_use]
    pub fn gone_is_success(mut self, gone_is_success: bool) -> Self {
        self.gone_is_success = gone_is_success;
        self
    }

    /// Sets `backup`. Where requests go when the region's host cannot be reached: `Backup::Region` for the region's
    /// documented backup host, or a host of your own. Default: nowhere.
    #[must_use]
    pub fn backup(mut self, backup: Backup) -> Self {
        self.backup = backup;
        self
    }

    /// Sets `log_bodies`. Adds the bodies to the events of requests and responses, and to lines of the log at `debug`
    /// and `trace`. Passwords, tokens and UserSigs are never shown. `masked`: without the contents of messages and
    /// pushes, of which only the length is shown. `full`: with the contents of messages and pushes. Default: no bodies.
    #[must_use]
    pub fn log_bodies(mut self, log_bodies: Bodies) -> Self {
        self.log_bodies = Some(log_bodies);
        self
    }

    pub(crate) fn read(options: &mut Options) -> Result<Self, Error> {
        let default = Self::default();
        Ok(Self {
            request_timeout: options
                .duration("request_timeout", false)?
                .unwrap_or(default.request_timeout),
            max_retries: options
                .whole_32("max_retries", 0, 4294967295)?
                .unwrap_or(default.max_retries),
            max_retry_time: options
                .duration("max_retry_time", true)?
                .unwrap_or(default.max_retry_time),
            concurrency: options
                .whole_32("concurrency", 1, 4294967295)?
                .map(|number| number as usize)
                .unwrap_or(default.concurrency),
            stop_timeout: options
                .duration("stop_timeout", true)?
                .unwrap_or(default.stop_timeout),
            gone_is_success: options
                .flag("gone_is_success")?
                .unwrap_or(default.gone_is_success),
            rates: options.rates()?,
            backup: options.backup()?,
            log_bodies: options.named("log_bodies", Bodies::NAMES)?,
        })
    }
}

/// Options of a single call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallOptions {
    /// Longest time for the whole call, however many requests it takes and however long it waits; `Duration::MAX` for
    /// no limit. For pages, it holds for the call for each page. Default: no limit.
    pub timeout: Option<Duration>,
    /// Maximum number of retries of one request; 0 for none. Default: the client's.
    pub max_retries: Option<u32>,
    /// How many requests of the call are under way at a time, 1 or more. Default: the client's.
    pub concurrency: Option<usize>,
    /// Longest time that the call waits for requests under way after it was stopped; 0 to abandon them at once.
    /// Default: the client's.
    pub stop_timeout: Option<Duration>,
    /// Whether it is a success when what the call would delete, remove, recall or end is not there. Without effect on
    /// other calls. Default: the client's.
    pub gone_is_success: Option<bool>,
    /// Further fields of the request's body, in Tencent's names and unchecked: for fields that this version does not
    /// know. A JSON object as text.
    pub extra: Option<String>,
    /// Sends the parameters in one request without checking them; names are still translated. Default: `false`.
    pub unchecked: bool,
    /// Up to which level the call keeps [`CallEvent`](crate::CallEvent)s for [`Call::events`](crate::Call::events).
    /// Default: none are kept.
    pub observed: Option<Level>,
}

#[allow(
    clippy::derivable_impls,
    reason = "a described default may be another than the type's"
)]
impl Default for CallOptions {
    fn default() -> Self {
        Self {
            timeout: None,
            max_retries: None,
            concurrency: None,
            stop_timeout: None,
            gone_is_success: None,
            extra: None,
            unchecked: false,
            observed: None,
        }
    }
}

impl CallOptions {
    /// Sets `timeout`. Longest time for the whole call, however many requests it takes and however long it waits;
    /// `Duration::MAX` for no limit. For pages, it holds for the call for each page. Default: no limit.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `max_retries`. Maximum number of retries of one request; 0 for none. Default: the client's.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Sets `concurrency`. How many requests of the call are under way at a time, 1 or more. Default: the client's.
    #[must_use]
    pub fn concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = Some(concurrency);
        self
    }

    /// Sets `stop_timeout`. Longest time that the call waits for requests under way after it was stopped; 0 to abandon
    /// them at once. Default: the client's.
    #[must_use]
    pub fn stop_timeout(mut self, stop_timeout: Duration) -> Self {
        self.stop_timeout = Some(stop_timeout);
        self
    }

    /// Sets `gone_is_success`. Whether it is a success when what the call would delete, remove, recall or end is not
    /// there. Without effect on other calls. Default: the client's.
    #[must_use]
    pub fn gone_is_success(mut self, gone_is_success: bool) -> Self {
        self.gone_is_success = Some(gone_is_success);
        self
    }

    /// Sets `extra`. Further fields of the request's body, in Tencent's names and unchecked: for fields that this
    /// version does not know. A JSON object as text.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `unchecked`. Sends the parameters in one request without checking them; names are still translated.
    /// Default: `false`.
    #[must_use]
    pub fn unchecked(mut self, unchecked: bool) -> Self {
        self.unchecked = unchecked;
        self
    }

    /// Sets `observed`. Up to which level the call keeps [`CallEvent`](crate::CallEvent)s for
    /// [`Call::events`](crate::Call::events). Default: none are kept.
    #[must_use]
    pub fn observed(mut self, observed: Level) -> Self {
        self.observed = Some(observed);
        self
    }

    pub(crate) fn read(options: &mut Options) -> Result<Self, Error> {
        Ok(Self {
            timeout: options.limit("timeout", false)?,
            max_retries: options.whole_32("max_retries", 0, 4294967295)?,
            concurrency: options
                .whole_32("concurrency", 1, 4294967295)?
                .map(|number| number as usize),
            stop_timeout: options.limit("stop_timeout", true)?,
            gone_is_success: options.flag("gone_is_success")?,
            extra: options.text("extra")?,
            unchecked: options.flag("unchecked")?.unwrap_or(false),
            observed: None,
        })
    }
}
