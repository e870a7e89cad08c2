//! The emulator as a program: `tencent-chat-emulator --port 8800`.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

use lexopt::prelude::*;
use tencent_chat_emulator::{
    AppConfig, DEMO_ADMIN, DEMO_APP, DEMO_KEY, Data, Emulator, EmulatorConfig, Limits, WebhookConfig, serve, serve_kept,
};
use tokio::net::TcpListener;

const HELP: &str = "\
A local Tencent Cloud Chat server for tests and demos.

Usage: tencent-chat-emulator [--host HOST] [--port PORT] [--app SDKAPPID] [--key KEY] [--admin IDENTIFIER]...
                             [--data FILE] [--seed FILE] [--json | --quiet]
                             [--cors ORIGIN]... [--webhook-url URL] [--webhook-token TOKEN]
                             [--strict] [--enforce WHAT]... [--edition NAME] [--service NAME]... [--custom-field NAME]...

  --host           address to listen at (127.0.0.1)
  --port           port to listen at (0: any free one)
  --app            SDKAppID (1400000000)
  --key            secret key that UserSigs must be signed with (a fixed demo key)
  --admin          admin account; may be given several times (administrator)
  --data           file that keeps the state; it is created if it does not exist (memory only)
  --seed           YAML or JSON file with accounts, groups and messages to begin with; with --data only for a new file
  --json           print one line of JSON when ready: url, port, app, admin, key, version, pid
  --quiet          print nothing when ready
  --cors           origin of a web page that may use the control paths, such as http://localhost:5173; may be
                   given several times (none but the emulator's own)
  --webhook-url    http:// URL that webhooks are sent to (none are sent)
  --webhook-token  token that webhooks are signed with (unsigned)
  --strict         enforce all of the following, as for a new app: edition trial, no services, no custom fields
  --enforce        rates, message_rates, quotas (of a day) or custom_fields; may be given several times (none)
  --edition        trial, standard, pro, pro_plus or enterprise: refuse what the edition lacks (nothing is refused)
  --service        what the app has beside the edition: cloud_moderation, cloud_search, local_moderation or push; may
                   be given several times (none, with an edition)
  --custom-field   field that was created in the console, such as Tag_Profile_Custom_Team, Tag_SNS_Custom_Since,
                   AppDefinedData.level or AppMemberDefinedData.rank; may be given several times (none, when enforced)
  --version        print the version
";

struct Options {
    host: String,
    port: u16,
    app: u64,
    key: String,
    admins: Vec<String>,
    origins: Vec<String>,
    webhook: WebhookConfig,
    limits: Limits,
    data: Option<PathBuf>,
    seed: Option<PathBuf>,
    ready: Ready,
}

/// What is printed when the emulator listens.
#[derive(PartialEq)]
enum Ready {
    Text,
    Json,
    Nothing,
}

fn main() -> ExitCode {
    match options() {
        Ok(Ok(options)) => match run(options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("tencent-chat-emulator: {error}");
                ExitCode::FAILURE
            }
        },
        Ok(Err(text)) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("tencent-chat-emulator: {error}; --help lists the options");
            ExitCode::from(2)
        }
    }
}

/// The options, or the text to print instead, such as the version.
fn options() -> Result<Result<Options, String>, lexopt::Error> {
    let mut options = Options {
        host: "127.0.0.1".into(),
        port: 0,
        app: DEMO_APP,
        key: DEMO_KEY.into(),
        admins: Vec::new(),
        origins: Vec::new(),
        webhook: WebhookConfig::new(""),
        limits: Limits::default(),
        data: None,
        seed: None,
        ready: Ready::Text,
    };
    let mut is_strict = false;
    let mut parser = lexopt::Parser::from_env();
    while let Some(option) = parser.next()? {
        match option {
            Short('h') | Long("help") => return Ok(Err(HELP.to_owned())),
            Short('V') | Long("version") => return Ok(Err(format!("tencent-chat-emulator {VERSION}\n"))),
            Long("host") => options.host = parser.value()?.string()?,
            Long("port") => {
                let port = parser.value()?.string()?;
                options.port = port.parse().map_err(|_| format!("--port: a port is 0 to 65535, not {port}"))?;
            }
            Long("app") => options.app = parser.value()?.parse()?,
            Long("key") => options.key = parser.value()?.string()?,
            Long("admin") => options.admins.push(parser.value()?.string()?),
            Long("cors") => options.origins.push(parser.value()?.string()?),
            Long("webhook-url") => options.webhook.url = parser.value()?.string()?,
            Long("webhook-token") => options.webhook.token = parser.value()?.string()?,
            Long("strict") => is_strict = true,
            Long("enforce") => options.limits.enforce(&one("--enforce", &mut parser)?)?,
            Long("edition") => options.limits.edition = Some(parser.value()?.parse()?),
            Long("service") => drop(options.limits.services.insert(one("--service", &mut parser)?.parse()?)),
            Long("custom-field") => drop(options.limits.custom_fields.insert(parser.value()?.string()?)),
            Long("data") => options.data = Some(parser.value()?.into()),
            Long("seed") => options.seed = Some(parser.value()?.into()),
            Long("json") => options.ready = Ready::Json,
            Long("quiet") => options.ready = Ready::Nothing,
            other => return Err(other.unexpected()),
        }
    }
    if options.admins.is_empty() {
        options.admins.push(DEMO_ADMIN.into());
    }
    if is_strict {
        options.limits.enforce_all(true);
    }
    options.limits.check()?;
    options.webhook.check()?;
    Ok(Ok(options))
}

/// One of the values of an option that may be given several times.
fn one(option: &str, parser: &mut lexopt::Parser) -> Result<String, lexopt::Error> {
    let value = parser.value()?.string()?;
    if value.contains(',') { Err(format!("give {option} once for each, not {value}").into()) } else { Ok(value) }
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

#[tokio::main]
async fn run(options: Options) -> Result<(), String> {
    let Options { host, port, app, key, admins, origins, webhook, limits, data, seed, ready } = options;
    let mut config =
        EmulatorConfig::new([AppConfig::new(app, key.clone(), admins.clone())]).webhook(webhook).limits(limits);
    for origin in origins {
        config = config.allow_origin(&origin)?;
    }
    // If the system does not allow more, there are fewer connections.
    #[cfg(unix)]
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    let listener = TcpListener::bind((host.as_str(), port))
        .await
        .map_err(|error| format!("cannot listen on {host}:{port}: {error}; choose another port with --port"))?;
    let (mut emulator, mut data) = match data {
        Some(path) => quietly(|| Data::open(&path, config)).map(|(emulator, data)| (emulator, Some(data)))?,
        None => (Emulator::new(config), None),
    };
    let is_filled = data.as_ref().is_some_and(|data| !data.is_new());
    if is_filled && seed.is_some() {
        eprintln!("tencent-chat-emulator: the data file is not new: the seed is not used");
    }
    if let Some(seed) = seed.filter(|_| !is_filled) {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", seed.display());
        let text = std::fs::read(&seed).map_err(|error| wrong(&error))?;
        emulator.seed(SystemTime::now().into(), &text).map_err(|error| wrong(&error))?;
    }
    // Before the line is printed: what it says is kept from then on.
    if let Some(data) = &mut data {
        data.begin(&emulator)?;
    }
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let text = match ready {
        Ready::Nothing => String::new(),
        Ready::Text => format!("listening on http://{address}\napp {app} admin {} key {key}\n", admins.join(",")),
        Ready::Json => {
            let line = serde_json::json!({
                "url": format!("http://{address}"), "port": address.port(), "app": app, "admin": admins[0], "key": key,
                "version": VERSION, "pid": std::process::id(),
            });
            format!("{line}\n")
        }
    };
    // Before the line is printed, since its reader may end the program at once.
    let stop = stop();
    // The reader may close the pipe after the first line.
    let mut out = std::io::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match data {
        Some(data) => serve_kept(listener, emulator, data, stop).await,
        None => tokio::select! {
            never = serve(listener, emulator) => match never {},
            () = stop => Ok(()),
        },
    }
}

/// Runs something that catches panics, without printing them.
fn quietly<T>(run: impl FnOnce() -> T) -> T {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let done = run();
    std::panic::set_hook(hook);
    done
}

/// Ends on Ctrl-C or SIGTERM, also when they come before the future is polled.
#[cfg(unix)]
fn stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let signals = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    async move {
        let [Ok(mut interrupt), Ok(mut terminate)] = signals else {
            let _ = tokio::signal::ctrl_c().await;
            return;
        };
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }
}

/// Ends on Ctrl-C.
#[cfg(not(unix))]
async fn stop() {
    let _ = tokio::signal::ctrl_c().await;
}
