//! Setting up: options as other languages give them, or environment variables, become a session or an error that names the
//! option as the caller spells it. Packages check only what the core
//! cannot see, so that the same mistake gets the same words.

#[cfg(feature = "command-line")]
pub mod command_line;

mod host;
mod names;
mod options;
mod user_sig;
mod value;

use crate::error::Error;
use crate::generated::api::Region;
use crate::generated::options::{self as generated, CREDENTIAL, PLACE, check_call, check_client, client_options};
use crate::schema::{InvalidRequest, Naming, Problem};
use crate::session::{App, CallOptions, Credential, Fleet, Session, Settings};
use crate::time::Timestamp;
use crate::usersig::SecretKey;
use crate::wire::json::MAX_EXACT;

pub(crate) use host::check as check_host;
pub(crate) use names::Names;
pub use options::Lookup;
pub(crate) use options::Options;
#[cfg(feature = "webhook")]
use options::duration;
pub use user_sig::{
    Refusal, inspect, private_map_key, private_map_key_for, sign, sign_for, sign_plain, verify, verify_plain,
};
pub use value::Value;
pub(crate) use value::quoted;

/// Options of a receiver of webhooks, and of what remembers requests.
#[cfg(feature = "webhook")]
const WEBHOOK: [&str; 5] = ["sdk_app_id", "token", "tolerance", "max_body", "unsigned"];
#[cfg(feature = "webhook")]
const REPLAY_GUARD: [&str; 1] = ["keep"];

/// Options of a handler of webhooks.
#[cfg(feature = "webhook")]
const WEBHOOK_HANDLER: [&str; 5] = ["timeout", "fallback", "seen", "keep", "on_report"];

/// What a handler of webhooks calls events that are not described.
#[cfg(feature = "webhook")]
const UNKNOWN_EVENT: &str = "unknown";

/// Options of an answer to a webhook.
#[cfg(feature = "webhook")]
const ANSWER: [&str; 1] = ["unchecked"];

/// Options of a limiter.
const FLEET: [&str; 2] = ["expected_processes", "prefix"];

/// Options of an explanation.
const EXPLAIN: [&str; 1] = ["endpoint"];

/// How many objects an option's value is read within one another: a client's options have rates, which have numbers by
/// endpoint. What is deeper may be a cycle.
pub const DEEPEST: u32 = 4;

/// Makes a session from options as another language gives them. Where `env` looks up environment variables, they stand in
/// for options that are not given, and an endpoint wins over a region. What the caller's driver keeps, such as hooks, is
/// checked and left out. A UserSig that ended before `now` is refused.
///
/// # Errors
/// [`Error::Config`] names every option that is missing, or the first that is wrong, in the spelling of `naming`.
pub fn session(given: Value, env: Option<Lookup<'_>>, now: Timestamp, naming: Naming) -> Result<Session, Error> {
    let mut options = Options::read(given, naming, client_options(naming))?;
    if let Some(lookup) = env {
        fill_app(&mut options, lookup);
    }
    options.exactly_one_of(&[&["sdk_app_id"], &["identifier"], &PLACE, &CREDENTIAL])?;
    let app = app(&mut options)?;
    check_client(&mut options)?;
    let settings = Settings::read(&mut options)?;
    let name = options.names.of("user_sig");
    let session = Session::named(app, settings, options.names);
    session.check()?;
    if let Some(problem) = session.app().expired(now) {
        return Err(Error::config([&name, ": ", &problem].concat()));
    }
    Ok(session)
}

/// Makes an app from environment variables.
pub(crate) fn app_of(lookup: Lookup<'_>) -> Result<App, Error> {
    let mut options = Options::read(Value::Nothing, Naming::Snake, &[])?;
    fill_app(&mut options, lookup);
    options.exactly_one_of(&[&["sdk_app_id"], &["identifier"], &PLACE, &["secret_key"]])?;
    let app = app(&mut options)?;
    app.check_named(&options.names)?;
    Ok(app)
}

fn fill_app(options: &mut Options, lookup: Lookup<'_>) {
    options.fill("sdk_app_id", lookup);
    options.fill("identifier", lookup);
    if !options.has("region") {
        options.fill("endpoint", lookup);
    }
    if !options.has("endpoint") {
        options.fill("region", lookup);
    }
    if !CREDENTIAL.iter().any(|credential| options.has(credential)) {
        options.fill("secret_key", lookup);
    }
}

fn app(options: &mut Options) -> Result<App, Error> {
    let sdk_app_id = options.sdk_app_id()?;
    let identifier = options.text("identifier")?.unwrap_or_default();
    let region = match (options.text("endpoint")?, options.text("region")?) {
        (Some(host), _) => Region::custom(host),
        (None, region) => host::region(&region.unwrap_or_default(), &options.names)?,
    };
    let credential = match (options.secret("secret_key")?, options.secret("user_sig")?) {
        (Some(key), _) => Credential::from(SecretKey::new(key)),
        (None, Some(user_sig)) => Credential::user_sig(user_sig),
        (None, None) => Credential::provider(),
    };
    Ok(App::new(sdk_app_id, region).admin(identifier, credential))
}

/// Reads options of a call as another language gives them; `extra` is JSON text by then.
///
/// # Errors
/// [`Error::Config`] names the option that is wrong or unknown.
pub fn call_options(given: Value, naming: Naming) -> Result<CallOptions, Error> {
    if given == Value::Nothing {
        return Ok(CallOptions::default());
    }
    let mut options = Options::read(given, naming, generated::call_options(naming))?;
    check_call(&mut options)?;
    CallOptions::read(&mut options)
}

/// Reads who shares the rates as another language gives it.
///
/// # Errors
/// [`Error::Config`] names the option that is wrong.
pub fn fleet(expected_processes: Value, prefix: Value, naming: Naming) -> Result<Fleet, Error> {
    let mut options = Options::read(Value::Nothing, naming, &FLEET)?;
    for (name, value) in [("expected_processes", expected_processes), ("prefix", prefix)] {
        if value != Value::Nothing {
            options.put(name, value);
        }
    }
    let mut fleet = Fleet::default();
    if let Some(processes) = options.whole_32("expected_processes", 1, Fleet::MOST_PROCESSES)? {
        fleet.expected_processes = processes;
    }
    if let Some(prefix) = options.text("prefix")? {
        fleet.prefix = prefix;
    }
    Ok(fleet)
}

/// Whether anything takes an option of this name.
pub fn is_option(name: &str, naming: Naming) -> bool {
    let names = Names::new(naming);
    let is_in = |known: &[&str]| known.iter().any(|option| names.is(option, name));
    #[cfg(feature = "webhook")]
    if is_in(&WEBHOOK) || is_in(&REPLAY_GUARD) {
        return true;
    }
    is_in(client_options(naming))
        || is_in(generated::call_options(naming))
        || is_in(&EXPLAIN)
        || user_sig::ARGUMENTS.iter().any(|known| is_in(known))
}

/// Where options of a call stand among its parameters, as in Python: an unknown field whose name is nearly an option's is a
/// misspelled option, and the error says so.
pub fn misspelled_option(error: Error, naming: Naming) -> Error {
    match &error {
        Error::InvalidRequest(InvalidRequest { path, reason, problem: Problem::UnknownField, .. })
            if !reason.contains("did you mean") =>
        {
            let names = Names::new(naming);
            let known = generated::call_options(naming);
            let close = crate::schema::closest(path, known.iter().map(|option| names.spelled(option)));
            if close.is_some() { options::unknown(path, &names, known) } else { error }
        }
        _ => error,
    }
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
            let (name, got) = (names.of(argument), other.shown());
            Err(Error::config(format!("{name} must be a time in {unit} since 1970, got {got}")))
        }
    }
}

/// Reads the path of a raw request as another language gives it.
///
/// # Errors
/// [`Error::InvalidRequest`] when it is not a string.
pub fn path(given: Value, naming: Naming) -> Result<String, Error> {
    match given {
        Value::Text(path) => Ok(path),
        other => {
            let reason = [crate::call::PATH_EXPECTED, ", got ", &other.shown()].concat();
            Err(InvalidRequest::new("request", "path", reason, Problem::WrongType, naming).into())
        }
    }
}

/// Explains an error code, as JSON, from arguments as another language gives them. The only option is the `endpoint`.
///
/// # Errors
/// [`Error::Config`] names the argument.
pub fn explain(code: &Value, given: Value, naming: Naming) -> Result<String, Error> {
    let mut options = Options::read(given, naming, &EXPLAIN)?;
    let endpoint = options.text("endpoint")?.unwrap_or_default();
    match code {
        Value::Number(code) if code.fract() == 0.0 && code.abs() <= MAX_EXACT => {
            crate::explain_json(*code as i64, &endpoint, naming)
        }
        other => Err(options.must("code", "an integer", &other.shown())),
    }
}

/// Reads the options of an answer to a webhook: whether its own fields are sent unchecked.
///
/// # Errors
/// [`Error::Config`] names the option that is wrong or unknown.
#[cfg(feature = "webhook")]
pub fn answer_options(given: Value, naming: Naming) -> Result<bool, Error> {
    Ok(Options::read(given, naming, &ANSWER)?.flag("unchecked")?.unwrap_or(false))
}

/// Makes a receiver of webhooks from options as another language gives them, and from environment variables where `env`
/// looks them up.
///
/// # Errors
/// [`Error::Config`] names every option that is missing, or the first that is wrong.
#[cfg(feature = "webhook")]
pub fn webhook(given: Value, env: Option<Lookup<'_>>, naming: Naming) -> Result<crate::webhook::Webhook, Error> {
    receiver(Options::read(given, naming, &WEBHOOK)?, env)
}

#[cfg(feature = "webhook")]
fn receiver(mut options: Options, env: Option<Lookup<'_>>) -> Result<crate::webhook::Webhook, Error> {
    // An empty list of tokens, and `unsigned: false`, are as good as not given.
    if let Some(tokens) = options.take("token").filter(|tokens| *tokens != Value::List(Vec::new())) {
        options.put("token", tokens);
    }
    if options.flag("unsigned")? == Some(true) {
        options.put("unsigned", Value::Bool(true));
    }
    if let Some(lookup) = env {
        options.fill("sdk_app_id", lookup);
        if !options.has("unsigned") {
            options.fill("token", lookup);
        }
    }
    options.exactly_one_of(&[&["sdk_app_id"], &["token", "unsigned"]])?;
    let mut receiver = crate::webhook::Webhook::new(options.sdk_app_id()?);
    for token in tokens(&mut options)? {
        receiver = receiver.token(token);
    }
    if let Some(tolerance) = options.seconds("tolerance")? {
        receiver = receiver.tolerance(duration(tolerance));
    }
    if let Some(bytes) = options.whole("max_body", 0)? {
        receiver = receiver.max_body(usize::try_from(bytes).unwrap_or(usize::MAX));
    }
    if options.has("unsigned") {
        receiver = receiver.unsigned();
    }
    receiver.check_named(&options.names).map_err(Error::config)?;
    Ok(receiver)
}

#[cfg(feature = "webhook")]
fn tokens(options: &mut Options) -> Result<Vec<String>, Error> {
    let given = match options.take("token") {
        None => Vec::new(),
        Some(Value::List(tokens)) => tokens,
        Some(one) => vec![one],
    };
    let text = |token: Value| match token {
        Value::Text(token) => Ok(token),
        other => Err(options.must("token", "a string or a list of strings", other.kind())),
    };
    given.into_iter().map(text).collect()
}

/// Makes what remembers requests from arguments as another language gives them.
///
/// # Errors
/// [`Error::Config`] names the argument that is wrong or unknown.
#[cfg(feature = "webhook")]
pub fn replay_guard(capacity: Value, given: Value, naming: Naming) -> Result<crate::webhook::ReplayGuard, Error> {
    let mut options = Options::read(given, naming, &REPLAY_GUARD)?;
    options.put("capacity", capacity);
    let capacity = options.whole("capacity", 1)?.unwrap_or_default();
    let guard = crate::webhook::ReplayGuard::new(usize::try_from(capacity).unwrap_or(usize::MAX));
    Ok(match options.seconds("keep")? {
        Some(keep) => guard.keep(duration(keep)),
        None => guard,
    })
}

/// Checks what a handler of webhooks is made of, as another language gives it: functions by the names of their events, and options.
/// All of it stays in that language, which checks the store itself.
///
/// # Errors
/// [`Error::Config`] names the event that is unknown, the event whose handler is not a function, or the option that is wrong or unknown.
#[cfg(feature = "webhook")]
pub fn check_webhook_handler(handlers: Value, given: Value, naming: Naming) -> Result<(), Error> {
    let mut options = Options::read(given, naming, &WEBHOOK_HANDLER)?;
    let Value::Object(handlers) = handlers else {
        return Err(options.must("handlers", "an object with a function for each event", handlers.kind()));
    };
    for (event, handler) in handlers {
        if event != UNKNOWN_EVENT {
            crate::schema::event_named(&event, naming)?;
        }
        if !matches!(handler, Value::Function | Value::Nothing) {
            let reason = ["the handler for `", &*event, "` must be a function, got ", &*handler.shown()].concat();
            return Err(Error::config(reason));
        }
    }
    options.time("timeout", false)?;
    options.seconds("keep")?;
    options.function("fallback")?;
    options.function("on_report")?;
    Ok(())
}
