//! Whether a request comes from Tencent's servers, and its body as an event.

use std::mem::take;
use std::time::Duration;

use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

use super::Event;
use super::query::Query;
use super::{WebhookError, dynamic, event};
use crate::schema::{self, EventTable, Naming, Object};
use crate::setup::{self, Names};
use crate::time::Timestamp;
use crate::usersig::check_app;
use crate::wire::json;

/// The receiver of an app's webhooks.
///
/// ```
/// use std::time::Duration;
/// use tencent_chat::webhook::Webhook;
///
/// // While the token is being changed, both the old and the new one count.
/// let webhook = Webhook::new(1400000000).token("old").token("new").tolerance(Duration::from_secs(30));
/// assert!(webhook.check().is_ok());
/// ```
#[derive(Clone)]
pub struct Webhook {
    sdk_app_id: u64,
    tokens: Vec<Zeroizing<String>>,
    /// In milliseconds.
    tolerance: u64,
    max_body: usize,
    unsigned: bool,
}

impl Webhook {
    /// A receiver for an app by its SDKAppID.
    pub fn new(sdk_app_id: u64) -> Self {
        Self { sdk_app_id, tokens: Vec::new(), tolerance: 60_000, max_body: 1 << 20, unsigned: false }
    }

    /// Adds a token of the console's webhook authentication. A request is accepted when any of them signed it.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.tokens.push(Zeroizing::new(token.into()));
        self
    }

    /// Sets how far `RequestTime` may be from the current time, in either direction. Default: 60 seconds.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = u64::try_from(tolerance.as_millis()).unwrap_or(u64::MAX);
        self
    }

    /// Sets the maximum size of a body in bytes. Default: 1 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// The application's SDKAppID.
    pub fn sdk_app_id(&self) -> u64 {
        self.sdk_app_id
    }

    /// The maximum size of a body in bytes.
    pub fn longest_body(&self) -> usize {
        self.max_body
    }

    /// Accepts requests without a signature, for apps whose webhook authentication is disabled: anybody who knows the URL can
    /// then post events.
    #[must_use]
    pub fn unsigned(mut self) -> Self {
        self.unsigned = true;
        self
    }

    /// The receiver from the environment variables `TENCENT_CHAT_SDK_APP_ID` and `TENCENT_CHAT_WEBHOOK_TOKEN`, which `lookup`
    /// knows. An empty one counts as not set.
    ///
    /// # Errors
    /// [`Error::Config`](crate::Error::Config) names every variable that is missing, or the first that is wrong.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, crate::Error> {
        setup::webhook(setup::Value::Nothing, Some(&lookup), Naming::Snake)
    }

    /// The receiver from this process's environment variables, see [`from_vars`](Self::from_vars). The core itself does no
    /// I/O: this is available with the feature `env`.
    ///
    /// # Errors
    /// As [`from_vars`](Self::from_vars).
    #[cfg(feature = "env")]
    pub fn from_env() -> Result<Self, crate::Error> {
        Self::from_vars(|name| std::env::var(name).ok())
    }

    /// Checks the receiver itself. [`verify`](Self::verify) does so too.
    ///
    /// # Errors
    /// [`WebhookError::Config`] if the SDKAppID is not valid, if no token is set, if a token is empty or starts or ends with
    /// whitespace, or if tokens are set together with `unsigned`.
    pub fn check(&self) -> Result<(), WebhookError> {
        self.check_named(&Names::default()).map_err(WebhookError::Config)
    }

    /// The same, with the caller's names of options.
    pub(crate) fn check_named(&self, names: &Names) -> Result<(), String> {
        check_app(self.sdk_app_id).map_err(|error| error.message(names))?;
        let [is_unsigned, no_tokens] = [self.unsigned, self.tokens.is_empty()];
        let is_untrimmed = |token: &Zeroizing<String>| token.trim() != token.as_str();
        if is_unsigned != no_tokens || self.tokens.iter().any(|token| token.is_empty() || is_untrimmed(token)) {
            let (token, unsigned) = (names.of("token"), names.of("unsigned"));
            return Err(if no_tokens {
                format!("missing options: {token} or {unsigned}")
            } else if is_unsigned {
                format!("set only one of {token} and {unsigned}, not both")
            } else if self.tokens.iter().any(|token| token.trim().is_empty()) {
                format!("{token} is empty: use the token from the console")
            } else {
                format!("{token} starts or ends with whitespace")
            });
        }
        Ok(())
    }

    /// Checks that a request comes from Tencent's servers, and just now, by the query of its URL. `query` may be the
    /// whole URL, or its path and query, too.
    ///
    /// The signature covers the token and `RequestTime` and nothing else: **neither the body nor the other parameters**.
    /// Whoever sees one signed URL can post any body with it until it is stale. So receive webhooks over https only, keep
    /// URLs out of logs, and see [`ReplayGuard`](super::ReplayGuard).
    ///
    /// # Errors
    /// [`WebhookError`] says which check failed.
    pub fn verify(&self, query: &str, now: Timestamp) -> Result<(), WebhookError> {
        self.check()?;
        let query = Query::read(query)?;
        if query.sdk_app_id.as_deref().and_then(number) != Some(self.sdk_app_id) {
            return Err(WebhookError::WrongApp);
        }
        if self.unsigned {
            return Ok(());
        }
        let (Some(sign), Some(time)) = (query.sign, query.request_time) else { return Err(WebhookError::MissingSign) };
        if sign.is_empty() || time.is_empty() {
            return Err(WebhookError::MissingSign);
        }
        if !self.is_signed(&sign, &time) {
            return Err(WebhookError::WrongSign);
        }
        let Some(time) = number(&time).map(Timestamp::from_secs) else {
            return Err(WebhookError::Malformed("RequestTime is not a number of seconds".into()));
        };
        let apart = time.as_millis().abs_diff(now.as_millis());
        if apart > self.tolerance { Err(WebhookError::Stale) } else { Ok(()) }
    }

    /// The token that what a test makes up is signed with; none when requests are not signed.
    #[cfg(feature = "testing")]
    pub(crate) fn first_token(&self) -> Option<&str> {
        self.tokens.first().filter(|_| !self.unsigned).map(|token| token.as_str())
    }

    /// Whether any of the tokens gives this signature. All are tried, so that the time taken reveals nothing.
    fn is_signed(&self, sign: &str, time: &str) -> bool {
        let mut found = Choice::from(0);
        for token in &self.tokens {
            found |= self::sign(token, time).as_bytes().ct_eq(sign.as_bytes());
        }
        found.into()
    }

    /// Reads a request into an event. Nothing is verified here.
    ///
    /// The command is the body's `CallbackCommand`, else the query's. Reading is lenient: a field of another type than
    /// described is left at its default, and what is not described is in [`Event::raw`].
    ///
    /// # Errors
    /// [`WebhookError::TooLarge`], or [`WebhookError::Malformed`] when the body is not a JSON object, is nested more than 100
    /// levels deep, or no command is named.
    pub fn parse(&self, query: &str, body: &[u8]) -> Result<Event, WebhookError> {
        let mut request = self.read(query, body, Naming::Wire)?;
        let (wire, command) = (take(&mut request.fields), take(&mut request.command));
        // It was just read as text.
        let raw = String::from_utf8(body.to_vec()).unwrap_or_default();
        Ok(Event::read(&command, &wire, request.received(raw)))
    }

    /// Reads a request into JSON text with names spelled in `naming`, for the bindings for other languages.
    ///
    /// The object begins with `type` (the event's name in that spelling, or `unknown`), `command`, and, where the query has
    /// them, the client's IP address, its platform in one spelling, and its platform as it came (`client_ip`, `platform`,
    /// `opt_platform`, or `clientIp` …). The body's fields follow, times in milliseconds; an unknown command has none. A
    /// field of the body with one of these names, or `raw`, is left out: the binding adds the body as `raw`.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn parse_json(&self, query: &str, body: &[u8], naming: Naming) -> Result<String, WebhookError> {
        Ok(dynamic::event_json(&self.read(query, body, naming)?, naming))
    }

    fn read(&self, query: &str, body: &[u8], to: Naming) -> Result<event::Request, WebhookError> {
        if body.len() > self.max_body {
            return Err(WebhookError::TooLarge);
        }
        let query = Query::read(query)?;
        let malformed = |what: &str| WebhookError::Malformed(["the body is ", what].concat());
        if body.is_empty() {
            return Err(malformed("empty: did another handler already read it?"));
        }
        let body = std::str::from_utf8(body).map_err(|_| malformed("not UTF-8"))?;
        let told = |text: Option<String>| text.filter(|text| !text.is_empty());
        let (client_ip, opt_platform) = (told(query.client_ip), told(query.opt_platform));
        let mut command = told(query.command);
        let (mut table, mut fields, named) = read_as(command.as_deref(), body, to)?;
        let named = told(named);
        // Hardly ever does the body name another command than the query, so that it is read once.
        if named.is_some() && named != command {
            command = named;
            (table, fields, _) = read_as(command.as_deref(), body, to)?;
        }
        let nobody = || WebhookError::Malformed("neither the body nor the query has a CallbackCommand".into());
        Ok(event::Request { table, command: command.ok_or_else(nobody)?, client_ip, opt_platform, fields })
    }
}

/// A command's table, the body's described fields, and the command that the body names.
type ReadAs = (Option<&'static EventTable>, String, Option<String>);

/// Reads a body as a command's; a command that is not described has no fields.
fn read_as(command: Option<&str>, body: &str, to: Naming) -> Result<ReadAs, WebhookError> {
    let table = command.and_then(schema::find_event);
    let described = table.map_or(&COMMAND_ONLY, |table| table.body);
    let (fields, named) = match schema::read_plain_event(described, body, to) {
        Some(read) => read,
        None => {
            let readable = json::readable(body);
            let body = readable.as_deref().unwrap_or(body);
            schema::read_event(described, body, to).map_err(WebhookError::Malformed)?
        }
    };
    Ok((table, if table.is_some() { fields } else { "{}".to_owned() }, named))
}

/// A number of digits only.
fn number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A body of which only the command is asked.
static COMMAND_ONLY: Object = Object::of(&[]);

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Webhook({}, {} tokens)", self.sdk_app_id, self.tokens.len())
    }
}

/// The signature of a request: the SHA-256 of token and `RequestTime`, as lower-case hexadecimal text.
///
/// ```
/// let sign = tencent_chat::webhook::sign("xxxxyyyy", "1669872112");
/// assert_eq!(sign, "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061");
/// ```
pub fn sign(token: &str, request_time: &str) -> String {
    let mut text = String::with_capacity(64);
    for byte in hash(&[token.as_bytes(), request_time.as_bytes()]) {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(nibble)]));
        }
    }
    text
}

/// The SHA-256 of some bytes in a row.
#[inline(never)]
pub(super) fn hash(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize().into()
}
