//! The command line of the program, which is the same in every package.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use lexopt::prelude::*;
use serde_json::json;
use tencent_chat::schema::closest;

use crate::EmulatorConfig;
use crate::options::Options;
use crate::origin;

/// How the program is called, unless it is a part of another one.
const NAME: &str = "tencent-chat-emulator";

/// The help fits into 80 columns, also below a longer name.
const USAGE: [&str; 8] = [
    "[--host HOST] [--port PORT] [--app SDKAPPID]",
    "[--key KEY] [--admin IDENTIFIER]...",
    "[--data FILE] [--seed FILE]",
    "[--json | --quiet] [--health] [--cors ORIGIN]...",
    "[--webhook-url URL] [--webhook-token TOKEN]",
    "[--strict] [--enforce WHAT]... [--edition NAME]",
    "[--service NAME]... [--custom-field NAME]...",
    "[--help] [--version]",
];

const OPTIONS: &str = "  --host           address to listen at (127.0.0.1)
  --port           port to listen at (0: any free one)
  --app            SDKAppID (1400000000)
  --key            secret key that UserSigs must be signed with
                   (a fixed demo key)
  --admin          admin account; may be given several times (administrator)
  --data           file that keeps the state; it is created if it does not exist
                   (memory only)
  --seed           YAML or JSON file with accounts, groups and messages to begin
                   with; with --data only for a new file
  --json           print one line of JSON when ready: url, port, app, admin,
                   key, version, pid
  --quiet          print nothing when ready
  --health         start nothing: end with 0 if an emulator works at --host and
                   --port, else with 1
  --cors           origin of a web page that may use the control paths, such as
                   http://localhost:5173; may be given several times (none but
                   the emulator's own)
  --webhook-url    http:// URL that webhooks are sent to (none are sent)
  --webhook-token  token that webhooks are signed with (unsigned)
  --strict         enforce all of the following, as for a new app: edition
                   trial, no services, no custom fields
  --enforce        rates, message_rates, quotas (of a day) or custom_fields; may
                   be given several times (none)
  --edition        trial, standard, pro, pro_plus or enterprise: refuse what the
                   edition lacks (nothing is refused)
  --service        what the app has beside the edition: cloud_moderation,
                   cloud_search, local_moderation or push; may be given several
                   times (none, with an edition)
  --custom-field   field that was created in the console, such as
                   Tag_Profile_Custom_Team, Tag_SNS_Custom_Since,
                   AppDefinedData.level or AppMemberDefinedData.rank; may be
                   given several times (none, when enforced)
  --help           print this help
  --version        print the version
";

/// What the arguments of a program ask for.
#[derive(Debug)]
pub enum Invocation {
    /// To serve an emulator.
    Serve(Box<Program>),
    /// To print this text and end with 0, such as the version.
    Print(String),
    /// To end with 0 if an emulator works at this address.
    Health(Address),
}

/// Where an emulator is expected to listen.
#[derive(Debug)]
#[non_exhaustive]
pub struct Address {
    /// A name or an IP address.
    pub host: String,
    /// The port.
    pub port: u16,
}

impl Address {
    /// The path that an emulator answers with HTTP 200.
    pub const PATH: &str = "/_emulator/health";

    /// How long an emulator may take for each step of its answer. All together take less than a millisecond.
    pub const LONGEST: Duration = Duration::from_secs(5);

    /// Why no emulator works there, given the HTTP status of the answer, `None` when there was none in time, or the error; `None`
    /// when one works.
    pub fn failure(&self, answer: Result<Option<u16>, &str>) -> Option<String> {
        let why = match answer {
            Ok(Some(200)) => return None,
            Ok(Some(status)) => format!("it answers HTTP {status}"),
            Ok(None) => "it does not answer".to_owned(),
            Err(error) => error.to_owned(),
        };
        Some(format!("no emulator works at {}:{}: {why}", self.host, self.port))
    }
}

/// What the program is to do.
#[derive(Debug)]
#[non_exhaustive]
pub struct Program {
    /// The address to listen at.
    pub host: String,
    /// The port to listen at; 0 for any free one.
    pub port: u16,
    /// The file that keeps the state.
    pub data: Option<PathBuf>,
    /// The file with what to begin with.
    pub seed: Option<PathBuf>,
    options: Options,
    announcement: Announcement,
}

/// What is printed when the emulator listens.
#[derive(Clone, Copy, Debug)]
enum Announcement {
    Text,
    Json,
    Nothing,
}

impl Program {
    /// Reads the arguments that follow the program's name. Nothing is opened or read.
    ///
    /// # Errors
    /// A sentence about the first mistake. The program then ends with 2.
    pub fn parse<A: Into<OsString>>(arguments: impl IntoIterator<Item = A>) -> Result<Invocation, String> {
        Self::parse_as(NAME, arguments)
    }

    /// The same for a program that is called by another name, which its texts then have.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn parse_as<A: Into<OsString>>(
        name: &str,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<Invocation, String> {
        parse(name, lexopt::Parser::from_args(arguments)).map_err(|error| format!("{error}; --help lists the options"))
    }

    /// The emulator's options, but for the seed.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// What the emulator is set up with.
    ///
    /// # Errors
    /// A sentence when an origin of `--cors` is not one.
    pub fn config(&self) -> Result<EmulatorConfig, String> {
        self.options.config()
    }

    /// What to print when the program listens at an address such as `127.0.0.1:8800`.
    pub fn ready_text(&self, address: &str, process: u32) -> String {
        let Options { app, key, admins, .. } = &self.options;
        match self.announcement {
            Announcement::Nothing => String::new(),
            Announcement::Text => {
                format!("listening on http://{address}\napp {app} admin {} key {key}\n", admins.join(","))
            }
            Announcement::Json => {
                let port = address.rsplit(':').next().and_then(|port| port.parse::<u16>().ok());
                let line = json!({
                    "url": format!("http://{address}"), "port": port, "app": app, "admin": admins[0], "key": key,
                    "version": VERSION, "pid": process,
                });
                format!("{line}\n")
            }
        }
    }

    /// What to run in another terminal to call the emulator: variables of a POSIX shell, then `call`. Empty unless the text is printed.
    #[cfg(any(feature = "server", test))]
    pub(crate) fn next_text(&self, address: &str, call: &str) -> String {
        let Announcement::Text = self.announcement else { return String::new() };
        let Options { app, key, admins, .. } = &self.options;
        let mut lines = "Try it in another terminal:\n".to_owned();
        for (name, value) in [
            ("ENDPOINT", &format!("http://{address}")),
            ("SDK_APP_ID", &app.to_string()),
            ("IDENTIFIER", &admins[0]),
            ("SECRET_KEY", key),
        ] {
            lines.push_str(&format!("  export TENCENT_CHAT_{name}='{}'\n", value.replace('\'', r"'\''")));
        }
        lines + "  " + call + "\n"
    }

    /// Why the program does not start when its port cannot be opened.
    pub fn cannot_listen(&self, why: &str) -> String {
        format!(
            "cannot listen on {}:{}: {why}; choose another port with --port, or another address with --host",
            self.host, self.port
        )
    }
}

/// The usage, whose lines stand below one another, and the options.
fn help(name: &str) -> String {
    let usage = format!("Usage: {name} ");
    let separator = format!("\n{}", " ".repeat(usage.len()));
    let lines = USAGE.join(&separator);
    format!("A local Tencent Cloud Chat server for tests and demos.\n\n{usage}{lines}\n\n{OPTIONS}")
}

fn parse(name: &str, mut parser: lexopt::Parser) -> Result<Invocation, lexopt::Error> {
    let options = Options::default();
    let host = "127.0.0.1".to_owned();
    let mut program = Program { host, port: 0, data: None, seed: None, options, announcement: Announcement::Text };
    let (mut is_strict, mut asks_health, mut admins) = (false, false, Vec::new());
    while let Some(option) = parser.next()? {
        let Program { host, port, data, seed, options, announcement } = &mut program;
        match option {
            Short('h') | Long("help") => return Ok(Invocation::Print(help(name))),
            Short('V') | Long("version") => {
                return Ok(Invocation::Print(format!("{name} {VERSION}\n")));
            }
            Long("host") => *host = parser.value()?.string()?,
            Long("port") => {
                let given = parser.value()?.string()?;
                *port = given.parse().map_err(|_| format!("--port: a port is 0 to 65535, not {given}"))?;
            }
            Long("app") => options.app = parser.value()?.parse()?,
            Long("key") => options.key = parser.value()?.string()?,
            Long("admin") => admins.push(parser.value()?.string()?),
            Long("cors") => {
                let origin = parser.value()?.string()?;
                origin::parse(&origin).map_err(|error| format!("--cors: {error}"))?;
                options.cors.push(origin);
            }
            Long("webhook-url") => options.webhook.url = parser.value()?.string()?,
            Long("webhook-token") => options.webhook.token = parser.value()?.string()?,
            Long("strict") => is_strict = true,
            Long("enforce") => {
                let switch = one("--enforce", &mut parser)?;
                options.limits.enforce(&switch).map_err(|error| format!("--enforce: {error}"))?;
            }
            Long("edition") => options.limits.edition = Some(named("--edition", &mut parser)?),
            Long("service") => drop(options.limits.services.insert(named("--service", &mut parser)?)),
            Long("custom-field") => drop(options.limits.custom_fields.insert(parser.value()?.string()?)),
            Long("data") => *data = Some(file("--data", &mut parser)?),
            Long("seed") => *seed = Some(file("--seed", &mut parser)?),
            Long("json") => *announcement = Announcement::Json,
            Long("quiet") => *announcement = Announcement::Nothing,
            Long("health") => asks_health = true,
            Long(unknown) => return Err(misspelled(unknown).into()),
            other => return Err(other.unexpected()),
        }
    }
    if !admins.is_empty() {
        program.options.admins = admins;
    }
    if is_strict {
        program.options.limits.enforce_all(true);
    }
    program.options.check()?;
    program.options.webhook.check().map_err(|error| format!("--webhook-{error}"))?;
    if !asks_health {
        return Ok(Invocation::Serve(Box::new(program)));
    }
    match program.port {
        0 => Err("--health needs --port".into()),
        port => Ok(Invocation::Health(Address { host: program.host, port })),
    }
}

/// What is said of an option that is not one, with the one that may be meant.
fn misspelled(option: &str) -> String {
    let known = OPTIONS.lines().filter_map(|line| line.trim_start().strip_prefix("--")?.split(' ').next());
    let near = closest(option, known.map(str::to_owned)).map(|near| format!("; did you mean --{near}?"));
    format!("invalid option '--{option}'{}", near.unwrap_or_default())
}

/// The name of a file. An empty one comes from a variable that is not set.
fn file(option: &str, parser: &mut lexopt::Parser) -> Result<PathBuf, lexopt::Error> {
    let path = PathBuf::from(parser.value()?);
    if path.as_os_str().is_empty() { Err(format!("{option}: the name of the file is empty").into()) } else { Ok(path) }
}

/// One of the values of an option that may be given several times.
fn one(option: &str, parser: &mut lexopt::Parser) -> Result<String, lexopt::Error> {
    let value = parser.value()?.string()?;
    if value.contains(',') { Err(format!("give {option} once for each, not {value}").into()) } else { Ok(value) }
}

/// One of the names that an option takes.
fn named<T: FromStr<Err = String>>(option: &str, parser: &mut lexopt::Parser) -> Result<T, lexopt::Error> {
    Ok(one(option, parser)?.parse().map_err(|error| format!("{option}: {error}"))?)
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DEMO_KEY, Edition};

    fn program(arguments: &[&str]) -> Program {
        match Program::parse(arguments).unwrap() {
            Invocation::Serve(program) => *program,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn arguments_become_a_program() {
        let program = program(&["--port", "8800", "--admin=a", "--admin", "b", "--edition", "pro", "--json"]);
        assert_eq!((program.host.as_str(), program.port), ("127.0.0.1", 8800));
        let config = program.config().unwrap();
        assert_eq!(
            (&config.apps[0].admins[..], config.limits.edition),
            (&["a".to_owned(), "b".into()][..], Some(Edition::Pro))
        );
        let ready: serde_json::Value = serde_json::from_str(&program.ready_text("[::1]:8800", 7)).unwrap();
        let expected = json!({"url": "http://[::1]:8800", "port": 8800, "app": 1_400_000_000, "admin": "a", "key": DEMO_KEY,
                              "version": VERSION, "pid": 7});
        assert_eq!(ready, expected);
    }

    #[test]
    fn the_demo_is_the_default_and_is_printed_in_two_lines() {
        let program = program(&[]);
        let text = format!("listening on http://h:1\napp 1400000000 admin administrator key {DEMO_KEY}\n");
        assert_eq!(program.ready_text("h:1", 7), text);
        assert_eq!(self::program(&["--quiet"]).ready_text("h:1", 7), "");
    }

    #[test]
    fn what_to_run_next_is_said_beside_the_text_alone() {
        let text = |arguments: &[&str]| program(arguments).next_text("h:1", "call it");
        let said = text(&["--key", "it's", "--admin", "root"]);
        assert!(said.contains("\n  export TENCENT_CHAT_ENDPOINT='http://h:1'\n"), "{said}");
        assert!(
            said.contains("_IDENTIFIER='root'\n  export TENCENT_CHAT_SECRET_KEY='it'\\''s'\n  call it\n"),
            "{said}"
        );
        assert_eq!([text(&["--quiet"]), text(&["--json"])], [""; 2]);
    }

    #[test]
    fn a_text_is_printed_in_place_of_serving() {
        for (argument, start) in [("--help", "A local"), ("-h", "A local"), ("-V", "tencent-chat-emulator ")] {
            let Invocation::Print(text) = Program::parse(["--port", "1", argument]).unwrap() else {
                panic!("{argument}")
            };
            assert!(text.starts_with(start), "{text}");
        }
    }

    #[test]
    fn a_program_that_has_it_under_another_name_is_called_so_in_its_texts() {
        let text = |argument: &str| match Program::parse_as("mine emulator", [argument]) {
            Ok(Invocation::Print(text)) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(text("--version"), format!("mine emulator {VERSION}\n"));
        let help = text("--help");
        assert!(help.contains("\nUsage: mine emulator [--host HOST]"), "{help}");
        assert!(help.contains("\n                     [--data FILE]"), "{help}");
        assert!(help.contains("\n\n  --host  "), "{help}");
    }

    #[test]
    fn an_answer_says_whether_an_emulator_works() {
        let Invocation::Health(address) = Program::parse(["--health", "--host", "h", "--port", "1"]).unwrap() else {
            panic!("health is asked for")
        };
        for (answer, why) in [
            (Ok(Some(200)), None),
            (Ok(Some(503)), Some("it answers HTTP 503")),
            (Ok(None), Some("it does not answer")),
            (Err("refused"), Some("refused")),
        ] {
            assert_eq!(address.failure(answer), why.map(|why| format!("no emulator works at h:1: {why}")));
        }
    }

    #[test]
    fn a_mistake_is_a_sentence_that_names_it() {
        for (arguments, part) in [
            (&["--editon", "pro"][..], "invalid option '--editon'; did you mean --edition?"),
            (&["--zzzzzzzz"], "invalid option '--zzzzzzzz'; --help"),
            (&["--port"], "--port"),
            (&["--port", "99999"], "a port is 0 to 65535, not 99999"),
            (&["--service", "push,cloud_search"], "give --service once for each, not push,cloud_search"),
            (&["--app", "0"], "an SDKAppID is 1 to 4294967295, not 0"),
            (&["--key", ""], "the secret key is empty"),
            (&["--admin", ""], "has 1 to 32 bytes, not 0"),
            (&["--data", ""], "--data: the name of the file is empty"),
            (&["--seed", ""], "--seed: the name of the file is empty"),
            (&["--edition", "gold"], "--edition: \"gold\" is not one of trial, "),
            (&["--service", "x"], "--service: \"x\" is not one of "),
            (&["--enforce", "all"], "--enforce: \"all\" is not one of rates, message_rates"),
            (&["--webhook-url", "ftp://a/"], "--webhook-url: expected http://"),
            (&["--cors", "x"], "--cors: expected an origin"),
            (&["--health"], "--health needs --port"),
            (&["--custom-field", "x"], "custom field"),
        ] {
            let error = Program::parse(arguments).unwrap_err();
            assert!(error.contains(part) && error.ends_with("; --help lists the options"), "{error}");
        }
    }
}
