//! Setting up: options as other languages give them, or environment variables, become a session or an error that names the
//! option as the caller spells it. Packages check nothing themselves, so that the same mistake gets the same words.

mod host;
mod names;
mod options;
mod user_sig;
mod value;

use std::time::Duration;

use crate::json::MAX_EXACT;
use crate::schema::{InvalidRequest, Naming, Problem};
use crate::usersig::SecretKey;
use crate::{App, Backup, CallOptions, Credential, Error, Rate, Region, Session, Settings, Timestamp};

pub(crate) use host::check as check_host;
pub(crate) use names::Names;
pub use options::Lookup;
use options::{Kind, Known, Options};
pub use user_sig::{Refusal, inspect, private_map_key, sign, sign_for, verify};
pub use value::Value;
pub(crate) use value::quoted;

/// The environment variables that a client and a receiver of webhooks can be set up from.
pub const VARIABLES: [&str; 6] = [
    "TENCENT_CHAT_SDK_APP_ID",
    "TENCENT_CHAT_REGION",
    "TENCENT_CHAT_ENDPOINT",
    "TENCENT_CHAT_IDENTIFIER",
    "TENCENT_CHAT_SECRET_KEY",
    "TENCENT_CHAT_WEBHOOK_TOKEN",
];

const SDK_APP_ID: Known = ("sdk_app_id", Kind::Count(1));

/// Options of a client; the last two send its requests, in JavaScript and elsewhere.
static CLIENT: [Known; 18] = [
    SDK_APP_ID,
    ("identifier", Kind::Text),
    ("region", Kind::Text),
    ("endpoint", Kind::Text),
    ("secret_key", Kind::Secret),
    ("user_sig", Kind::Secret),
    ("user_sig_provider", Kind::Function),
    ("request_timeout", Kind::Time),
    ("max_retries", Kind::Count(0)),
    ("max_retry_time", Kind::TimeFrom0),
    ("concurrency", Kind::Count(1)),
    ("rates", Kind::Rates),
    ("backup", Kind::Backup),
    ("on_request", Kind::Function),
    ("on_response", Kind::Function),
    ("on_retry", Kind::Function),
    ("fetch", Kind::Function),
    ("transport", Kind::Any),
];

/// Options of a call; the last one is JavaScript's.
static CALL: [Known; 7] = [
    ("timeout", Kind::Time),
    ("max_retries", Kind::Count(0)),
    ("concurrency", Kind::Count(1)),
    ("on_progress", Kind::Function),
    ("extra", Kind::Text),
    ("unchecked", Kind::Flag),
    ("signal", Kind::Any),
];

#[cfg(feature = "webhook")]
static WEBHOOK: [Known; 5] = [
    SDK_APP_ID,
    ("token", Kind::Tokens),
    ("tolerance", Kind::Seconds),
    ("max_body", Kind::Whole(0)),
    ("unsigned", Kind::Flag),
];

/// What stands for a credential.
const CREDENTIALS: [&str; 3] = ["secret_key", "user_sig", "user_sig_provider"];

/// Makes a session from options as another language gives them. Where `env` looks up environment variables, they stand in
/// for options that are not given, and an endpoint wins over a region. What the caller's driver keeps, such as hooks, is
/// checked and left out.
///
/// # Errors
/// [`Error::Config`] names every option that is missing, or the first that is wrong, in the spelling of `naming`.
pub fn session(given: Value, env: Option<Lookup<'_>>, naming: Naming) -> Result<Session, Error> {
    read_session(given, env, naming).map_err(Error::config)
}

fn read_session(given: Value, env: Option<Lookup<'_>>, naming: Naming) -> Result<Session, String> {
    let mut options = Options::read(given, naming, &CLIENT, true)?;
    if let Some(lookup) = env {
        fill_app(&mut options, lookup);
    }
    let app = app(&mut options, &CREDENTIALS)?;
    let mut settings = Settings::default();
    if let Some(retries) = options.number("max_retries") {
        settings.max_retries = retries as u32;
    }
    if let Some(time) = options.number("max_retry_time") {
        settings.max_retry_time = duration(time);
    }
    if let Some(requests) = options.number("concurrency") {
        settings.concurrency = requests as usize;
    }
    if let Some(Value::Object(rates)) = options.take("rates") {
        for (endpoint, given) in rates {
            if !matches!(given, Value::Nothing) {
                settings.rates.push((endpoint.clone(), rate(&endpoint, &given, &options.names)?));
            }
        }
    }
    settings.backup = match options.take("backup") {
        Some(Value::Bool(true)) => Backup::Region,
        Some(Value::Text(host)) => Backup::Host(host),
        _ => Backup::Off,
    };
    let session = Session::named(app, settings, &options.names);
    session.checked()?;
    Ok(session)
}

/// Makes an app from environment variables.
pub(crate) fn app_of(lookup: Lookup<'_>) -> Result<App, Error> {
    let read = || {
        let mut options = Options::read(Value::Nothing, Naming::Snake, &CLIENT, true)?;
        fill_app(&mut options, lookup);
        let app = app(&mut options, &CREDENTIALS[..1])?;
        app.check_named(&options.names)?;
        Ok(app)
    };
    read().map_err(|message: String| Error::config(message))
}

fn fill_app(options: &mut Options, lookup: Lookup<'_>) {
    let (app, kind) = SDK_APP_ID;
    options.fill(app, kind, lookup);
    options.fill("identifier", Kind::Text, lookup);
    if !options.has("region") {
        options.fill("endpoint", Kind::Text, lookup);
    }
    if !options.has("endpoint") {
        options.fill("region", Kind::Text, lookup);
    }
    if !CREDENTIALS.iter().any(|credential| options.has(credential)) {
        options.fill("secret_key", Kind::Secret, lookup);
    }
}

fn app(options: &mut Options, credentials: &[&str]) -> Result<App, String> {
    options.exactly_one_of(&[&["sdk_app_id"], &["identifier"], &["region", "endpoint"], credentials])?;
    options.check()?;
    let region = match (options.text("endpoint"), options.text("region")) {
        (Some(host), _) => Region::custom(host),
        (None, region) => host::region(&region.unwrap_or_default(), &options.names)?,
    };
    let credential = match (options.text("secret_key"), options.text("user_sig")) {
        (Some(key), _) => Credential::from(SecretKey::new(key)),
        (None, Some(user_sig)) => Credential::user_sig(user_sig),
        (None, None) => Credential::provider(),
    };
    let sdk_app_id = options.number("sdk_app_id").unwrap_or_default() as u64;
    Ok(App::new(sdk_app_id, region).admin(options.text("identifier").unwrap_or_default(), credential))
}

fn rate(endpoint: &str, given: &Value, names: &Names) -> Result<Rate, String> {
    let [per_second, items] = ["per_second", "items_per_minute"].map(|name| names.spelled(name));
    let mut rate = Rate::per_second(f64::NAN);
    let mut got = given.shown();
    match given {
        Value::Number(calls) => rate.per_second = *calls,
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::Nothing => {}
                    Value::Number(calls) if *name == per_second && rate.items_per_minute != Some(0) => {
                        rate.per_second = *calls;
                    }
                    Value::Number(count) if *name == items && *count > 0.0 => {
                        // More than 32 bits is more than any server counts.
                        rate.items_per_minute = Some(count.ceil() as u32);
                    }
                    wrong => {
                        got = ["`", name, "`: ", &wrong.shown()].concat();
                        rate = Rate::per_second(f64::NAN).items_per_minute(0);
                    }
                }
            }
        }
        _ => {}
    }
    if !rate.per_second.is_nan() {
        return Ok(rate);
    }
    let what = ["`", &per_second, "` and perhaps `", &items, "`, all above 0, got "].concat();
    Err(["`rates.", endpoint, "` must be calls per second, or an object with ", &what, &got].concat())
}

/// Reads options of a call as another language gives them; `extra` is JSON text by then.
///
/// # Errors
/// [`Error::Config`] names the option that is wrong or unknown.
pub fn call_options(given: Value, naming: Naming) -> Result<CallOptions, Error> {
    if matches!(given, Value::Nothing) {
        return Ok(CallOptions::default());
    }
    let read = || {
        let options = Options::read(given, naming, call_names(naming), true)?;
        options.check()?;
        Ok(options)
    };
    let mut options = read().map_err(|message: String| Error::config(message))?;
    Ok(CallOptions {
        timeout: options.number("timeout").filter(|time| time.is_finite()).map(duration),
        max_retries: options.number("max_retries").map(|retries| retries as u32),
        concurrency: options.number("concurrency").map(|requests| requests as usize),
        extra: options.text("extra"),
        unchecked: matches!(options.take("unchecked"), Some(Value::Bool(true))),
        observed: false,
    })
}

fn call_names(naming: Naming) -> &'static [Known] {
    if naming == Naming::Camel { &CALL } else { &CALL[..CALL.len() - 1] }
}

/// Where options of a call stand among its parameters, as in Python: an unknown field whose name is nearly an option's is a
/// misspelled option, and the error says so.
pub fn misspelled_option(error: Error, naming: Naming) -> Error {
    let Error::InvalidRequest(InvalidRequest { path, reason, problem: Problem::UnknownField, .. }) = &error else {
        return error;
    };
    let (names, known) = (Names::new(naming), call_names(naming));
    if reason.contains("did you mean") || options::close_to(path, &names, known).is_none() {
        return error;
    }
    Error::config(options::unknown(path, &names, known))
}

/// Reads a time as another language gives it, in the unit of that language.
///
/// # Errors
/// [`Error::Config`] names the argument.
pub fn time(argument: &'static str, given: Value, naming: Naming) -> Result<Timestamp, Error> {
    let names = Names::new(naming);
    let (unit, factor) = names.time_unit();
    match given {
        Value::Number(time) if time >= 0.0 => Ok(Timestamp::from_millis((time * factor).round() as u64)),
        other => {
            let what = [" must be a time in ", unit, " since 1970, got "].concat();
            Err(Error::config([&names.of(argument), &*what, &other.shown()].concat()))
        }
    }
}

/// A time of so many milliseconds; infinite ones become the longest.
fn duration(millis: f64) -> Duration {
    Duration::from_millis(millis.min(MAX_EXACT) as u64)
}

/// Makes a receiver of webhooks from options as another language gives them, and from environment variables where `env`
/// looks them up.
///
/// # Errors
/// [`Error::Config`] names every option that is missing, or the first that is wrong.
#[cfg(feature = "webhook")]
pub fn webhook(given: Value, env: Option<Lookup<'_>>, naming: Naming) -> Result<crate::webhook::Webhook, Error> {
    read_webhook(given, env, naming).map_err(Error::config)
}

#[cfg(feature = "webhook")]
fn read_webhook(given: Value, env: Option<Lookup<'_>>, naming: Naming) -> Result<crate::webhook::Webhook, String> {
    let mut options = Options::read(given, naming, &WEBHOOK, true)?;
    options.check()?;
    let is_unsigned = matches!(options.take("unsigned"), Some(Value::Bool(true)));
    let tokens = match options.take("token") {
        Some(Value::List(tokens)) => tokens,
        one => Vec::from_iter(one),
    };
    // An empty list of tokens, and `unsigned: false`, are as good as not given.
    if is_unsigned {
        options.put(("unsigned", Kind::Flag), Value::Bool(true));
    }
    if !tokens.is_empty() {
        options.put(("token", Kind::Tokens), Value::List(tokens));
    }
    if let Some(lookup) = env {
        let (app, kind) = SDK_APP_ID;
        options.fill(app, kind, lookup);
        if !is_unsigned {
            options.fill("token", Kind::Tokens, lookup);
        }
    }
    options.exactly_one_of(&[&["sdk_app_id"], &["token", "unsigned"]])?;
    options.check()?;
    let mut receiver = crate::webhook::Webhook::new(options.number("sdk_app_id").unwrap_or_default() as u64);
    match options.take("token") {
        Some(Value::Text(token)) => receiver = receiver.token(token),
        Some(Value::List(tokens)) => {
            for token in tokens {
                if let Value::Text(token) = token {
                    receiver = receiver.token(token);
                }
            }
        }
        _ => {}
    }
    if let Some(tolerance) = options.number("tolerance") {
        receiver = receiver.tolerance(duration(tolerance));
    }
    if let Some(bytes) = options.number("max_body") {
        receiver = receiver.max_body(bytes as usize);
    }
    if is_unsigned {
        receiver = receiver.unsigned();
    }
    receiver.check_named(&options.names)?;
    Ok(receiver)
}

/// Makes what remembers requests from arguments as another language gives them.
///
/// # Errors
/// [`Error::Config`] names the argument that is wrong or unknown.
#[cfg(feature = "webhook")]
pub fn replay_guard(capacity: Value, given: Value, naming: Naming) -> Result<crate::webhook::ReplayGuard, Error> {
    let read = || {
        let mut options = Options::read(given, naming, &[("keep", Kind::Seconds)], true)?;
        options.put(("capacity", Kind::Whole(1)), capacity);
        options.check()?;
        Ok(options)
    };
    let mut options = read().map_err(|message: String| Error::config(message))?;
    let guard = crate::webhook::ReplayGuard::new(options.number("capacity").unwrap_or_default() as usize);
    Ok(match options.number("keep") {
        Some(keep) => guard.keep(duration(keep)),
        None => guard,
    })
}
