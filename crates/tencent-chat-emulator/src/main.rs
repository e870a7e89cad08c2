//! The emulator as a program: `tencent-chat-emulator --port 8800`.

use std::io::Write as _;
use std::process::ExitCode;

use tencent_chat_emulator::{
    AppConfig, DEMO_ADMIN, DEMO_APP, DEMO_KEY, Emulator, EmulatorConfig, WebhookConfig, serve,
};
use tokio::net::TcpListener;

const HELP: &str = "\
A local Tencent Cloud Chat server for tests and demos.

Usage: tencent-chat-emulator [--host HOST] [--port PORT] [--app SDKAPPID] [--key KEY] [--admin IDENTIFIER]...
                             [--cors ORIGIN]... [--webhook-url URL] [--webhook-token TOKEN]

  --host           address to listen at (127.0.0.1)
  --port           port to listen at (0: any free one)
  --app            SDKAppID (1400000000)
  --key            secret key that UserSigs must be signed with (a fixed demo key)
  --admin          admin account; may be given several times (administrator)
  --cors           origin of a web page that may use the control paths, such as http://localhost:5173; may be
                   given several times (none but the emulator's own)
  --webhook-url    http:// URL that webhooks are sent to (none are sent)
  --webhook-token  token that webhooks are signed with (unsigned)
";

struct Options {
    host: String,
    port: u16,
    app: u64,
    key: String,
    admins: Vec<String>,
    origins: Vec<String>,
    webhook: WebhookConfig,
}

fn main() -> ExitCode {
    match options(std::env::args().skip(1)) {
        Ok(Some(options)) => match run(options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("tencent-chat-emulator: {error}");
                ExitCode::FAILURE
            }
        },
        Ok(None) => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprint!("tencent-chat-emulator: {error}\n\n{HELP}");
            ExitCode::from(2)
        }
    }
}

/// The options, or `None` when help is asked for.
fn options(mut args: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options {
        host: "127.0.0.1".into(),
        port: 0,
        app: DEMO_APP,
        key: DEMO_KEY.into(),
        admins: Vec::new(),
        origins: Vec::new(),
        webhook: WebhookConfig::new(""),
    };
    while let Some(name) = args.next() {
        if name == "--help" || name == "-h" {
            return Ok(None);
        }
        let mut value = || args.next().ok_or_else(|| format!("{name} needs a value"));
        let number = |text: String| text.parse::<u64>().map_err(|_| format!("{name}: {text} is not a number"));
        match name.as_str() {
            "--host" => options.host = value()?,
            "--port" => options.port = number(value()?)?.try_into().map_err(|_| "--port: must be from 0 to 65535")?,
            "--app" => options.app = number(value()?)?,
            "--key" => options.key = value()?,
            "--admin" => options.admins.push(value()?),
            "--cors" => options.origins.push(value()?),
            "--webhook-url" => options.webhook.url = value()?,
            "--webhook-token" => options.webhook.token = value()?,
            _ => return Err(format!("unknown option {name}")),
        }
    }
    if options.admins.is_empty() {
        options.admins.push(DEMO_ADMIN.into());
    }
    options.webhook.check()?;
    Ok(Some(options))
}

#[tokio::main]
async fn run(options: Options) -> std::io::Result<()> {
    let Options { host, port, app, key, admins, origins, webhook } = options;
    let listener = TcpListener::bind((host.as_str(), port)).await.map_err(|error| {
        let text = format!("cannot listen on {host}:{port}: {error}; choose another port with --port");
        std::io::Error::new(error.kind(), text)
    })?;
    // Whoever started it may read the address and close the pipe.
    let mut out = std::io::stdout();
    let _ = writeln!(out, "listening on http://{}", listener.local_addr()?);
    let _ = writeln!(out, "app {app} admin {} key {key}", admins.join(","));
    let _ = out.flush();
    let mut config = EmulatorConfig::new([AppConfig::new(app, key, admins)]).webhook(webhook);
    for origin in origins {
        config = config.allow_origin(&origin).map_err(std::io::Error::other)?;
    }
    let emulator = Emulator::new(config);
    tokio::select! {
        never = serve(listener, emulator) => match never {},
        stopped = tokio::signal::ctrl_c() => stopped,
    }
}
