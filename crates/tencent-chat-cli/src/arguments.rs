//! The arguments: commands, options, and their help.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::bulk::arguments::Bulk;
use crate::export::arguments::Export;
use crate::history::arguments::History;
use crate::push::arguments::Push;
use crate::span;
use crate::webhook::arguments::Webhook;

const EXAMPLES: &str = "\
Examples:
  tencent-chat login
  tencent-chat explain 70009
  tencent-chat explain < app.log
  tencent-chat usersig sign alice --expire 7d
  tencent-chat call send_c2c_message to_account=alice text='hello'
  tencent-chat call list_app_groups --all --output csv > groups.csv
  tencent-chat bulk delete_accounts old.csv --journal old.journal
  tencent-chat export groups members --out backup
  tencent-chat webhook listen --port 3000
  tencent-chat doctor
  tencent-chat emulator --port 8800

Exit status:
  0  done
  1  some items failed
  2  refused, or the service cannot be reached: nothing was done
  3  outcome unknown: it may have taken effect; check before you try again
  4  wrong arguments or settings: nothing was sent";

/// How help is laid out on wide terminals.
const WIDEST: usize = 100;

/// The command line for Tencent Cloud Chat.
#[derive(Parser)]
#[command(
    name = "tencent-chat",
    version,
    about,
    after_help = EXAMPLES,
    max_term_width = WIDEST,
    arg_required_else_help = true,
    subcommand_required = true
)]
pub struct Arguments {
    /// Print data and errors only, no other messages
    #[arg(short, long, global = true, help_heading = "Output")]
    pub quiet: bool,
    /// Append what is done to a file: requests, replies, retries, without secrets
    #[arg(long, global = true, value_name = "FILE", help_heading = "Output")]
    pub log_file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Keep an app and its key in a profile
    Login(Box<Login>),
    /// Remove a profile
    Logout {
        /// The profile [TENCENT_CHAT_PROFILE] [default: default]
        #[arg(long, value_name = "NAME")]
        profile: Option<String>,
    },
    /// List the profiles, without their keys
    Profiles(Format),
    /// Call an endpoint of the server API
    Call(Box<Call>),
    /// Call an endpoint for each row of a file
    Bulk(Box<Bulk>),
    /// Write groups, members, friends, accounts or profiles to files
    Export(Box<Export>),
    /// Make, verify and read UserSigs
    #[command(subcommand)]
    Usersig(Usersig),
    /// Download the messages of past hours, and import them
    #[command(subcommand)]
    History(History),
    /// Push to everybody or to those with some tags, and watch it
    #[command(subcommand)]
    Push(Push),
    /// Receive, send and replay webhooks
    #[command(subcommand)]
    Webhook(Webhook),
    /// Explain an error code, an endpoint or a webhook
    Explain(Explain),
    /// Find out what is wrong with the settings, the network or the app
    Doctor(Doctor),
    /// Run a local Chat server for tests and demos
    #[command(disable_help_flag = true)]
    Emulator {
        /// Options of the emulator; `tencent-chat emulator --help` lists them
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTIONS")]
        arguments: Vec<OsString>,
    },
    /// Print the completions for a shell
    #[command(after_help = "For example: tencent-chat completion zsh > ~/.zfunc/_tencent-chat")]
    Completion {
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Write the manual pages and all completions into a folder
    #[command(after_help = "For example: tencent-chat man ~/.local/share")]
    Man {
        /// The folder that programs share; packages of the system use /usr/share
        folder: PathBuf,
    },
}

#[derive(Args)]
#[command(after_help = "\
What is not given is taken from the environment, or asked for on a terminal. A
harmless call shows that it works. The file that keeps it can be read by you
alone; `tencent-chat profiles` lists what it holds.")]
pub struct Login {
    /// Make no call
    #[arg(long)]
    pub no_check: bool,
    /// Do not ask before a profile is replaced
    #[arg(short, long)]
    pub yes: bool,
    #[command(flatten)]
    pub connection: Connection,
}

/// Who calls, and where. What is not given is taken from the environment and the profile.
#[derive(Args)]
#[command(next_help_heading = "Connection (each option has its environment variable)")]
pub struct Connection {
    #[command(flatten)]
    pub signer: Signer,
    /// Where the app is, such as singapore or frankfurt [TENCENT_CHAT_REGION]
    #[arg(long, value_name = "NAME")]
    pub region: Option<String>,
    /// A server in place of the region's, such as an emulator: http://127.0.0.1:8800 [TENCENT_CHAT_ENDPOINT]
    #[arg(long, value_name = "URL")]
    pub endpoint: Option<String>,
    /// The admin account that calls [TENCENT_CHAT_IDENTIFIER]
    #[arg(long, value_name = "ADMIN")]
    pub identifier: Option<String>,
}

/// What UserSigs are made with. The key itself is never an argument, since other users of the machine can see those.
#[derive(Args)]
pub struct Signer {
    /// A profile that `tencent-chat login` has kept [TENCENT_CHAT_PROFILE] [default: default]
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// SDKAppID of the app [TENCENT_CHAT_SDK_APP_ID]
    #[arg(long, value_name = "NUMBER")]
    pub sdk_app_id: Option<String>,
    /// A file with the app's secret key; the key itself may stand in TENCENT_CHAT_SECRET_KEY
    #[arg(long, value_name = "FILE")]
    pub secret_key_file: Option<PathBuf>,
}

const CALL_HELP: &str = "\
Fields are named as in this SDK (to_account, toAccount, to-account) or as
Tencent does (To_Account). A value has the type that the field has:
  to_account=alice           a string, a number, true or false, a date
  id_list=a id_list=b        a list: once for each entry
  info.title=Hi              a field within an object
  items[0].key=topic         a field within an entry of a list
  msg_body:='[…]'            JSON
  text='hello'               short for a message of one text element
`tencent-chat explain ENDPOINT` lists the fields.

Examples:
  tencent-chat call delete_accounts delete_item=alice delete_item=bob --dry-run
  tencent-chat call sendmsg --json @body.json --curl
  tencent-chat call list_group_members group_id=lobby --all --output csv
  tencent-chat call list_app_groups --all --query 'length(@)'";

#[derive(Args)]
#[command(after_help = CALL_HELP)]
pub struct Call {
    /// The endpoint: send_c2c_message, sendC2cMessage, or Tencent's sendmsg, openim/sendmsg, v4/openim/sendmsg
    // A place of its own, since completions change it.
    #[arg(id = "called", index = 1, value_name = "ENDPOINT")]
    pub endpoint: String,
    /// The parameters, as field=value, or field:=JSON
    #[arg(index = 2, value_name = "FIELD=VALUE")]
    pub fields: Vec<String>,
    /// The parameters as a JSON object, in any spelling: the text, @FILE, or - for standard input; fields are added to it
    #[arg(long, value_name = "JSON")]
    pub json: Option<String>,
    /// Read a list to its end: all pages
    #[arg(long)]
    pub all: bool,
    /// Send the parameters without checking them
    #[arg(long)]
    pub unchecked: bool,
    /// Longest time for the call, such as 30s or 5m [default: no limit]
    #[arg(long, value_name = "TIME", value_parser = span::parse)]
    pub timeout: Option<u64>,
    /// Do not ask before a deletion, or a push to everybody
    #[arg(short, long)]
    pub yes: bool,
    /// Print the requests that would be sent, and send nothing
    #[arg(long, help_heading = "Look before", conflicts_with = "curl")]
    pub dry_run: bool,
    /// Print commands of curl that would do the same, and send nothing
    #[arg(long, help_heading = "Look before")]
    pub curl: bool,
    /// With --curl or --dry-run: show the UserSig, which is valid for a while
    #[arg(long, help_heading = "Look before")]
    pub show_secrets: bool,
    /// How the reply is printed: json, jsonl, csv or table
    #[arg(short, long, value_enum, default_value_t, help_heading = "Output", hide_possible_values = true)]
    pub output: Output,
    /// Begin CSV with a byte order mark, by which Excel knows that it is UTF-8
    #[arg(long, help_heading = "Output")]
    pub bom: bool,
    /// What to print of the reply, or with --all of the list of items: an expression of JMESPath
    #[arg(long, value_name = "EXPRESSION", help_heading = "Output")]
    pub query: Option<String>,
    /// How names in the reply are spelled: snake, camel, or wire, which is Tencent's
    #[arg(long, value_enum, default_value_t, help_heading = "Output", hide_possible_values = true)]
    pub naming: Spelling,
    #[command(flatten)]
    pub connection: Connection,
}

/// How data are printed: json, jsonl, csv or table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// One JSON value over several lines
    #[default]
    Json,
    /// One line of JSON for each item of the reply's list
    Jsonl,
    /// One line of values for each item, below a line of names
    Csv,
    /// The same in columns, to look at
    Table,
    /// CSV with --bom
    #[value(skip)]
    MarkedCsv,
}

/// How names are spelled.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum Spelling {
    #[default]
    Snake,
    Camel,
    Wire,
}

#[derive(Subcommand)]
pub enum Usersig {
    /// Make a UserSig for a user, or a private map key for a room
    #[command(after_help = "For example: tencent-chat usersig sign alice --expire 7d")]
    Sign(Sign),
    /// Check a UserSig's signature and lifetime; exit status 2 when it is not valid
    #[command(after_help = "For example: tencent-chat usersig verify \"$USER_SIG\" --user alice")]
    Verify(Verify),
    /// Show what a UserSig says, without a key; exit status 2 when it has expired
    Inspect(Inspect),
}

#[derive(Args)]
pub struct Sign {
    /// Who it is for
    pub user: String,
    /// How long it is valid, such as 3600, 12h, 7d [default: 180d]
    #[arg(long, value_name = "TIME", value_parser = span::parse)]
    pub expire: Option<u64>,
    /// Make a private map key for this room of TRTC, which has a number
    #[arg(long, value_name = "NUMBER", help_heading = "Private map key", conflicts_with = "room_name")]
    pub room: Option<u32>,
    /// The same for a room that has a name
    #[arg(long, value_name = "NAME", help_heading = "Private map key")]
    pub room_name: Option<String>,
    /// The rights in the room, one bit each [default: 255, all of them]
    #[arg(long, value_name = "BITS", help_heading = "Private map key")]
    pub privileges: Option<u32>,
    #[command(flatten)]
    pub format: Format,
    #[command(flatten, next_help_heading = "Connection (each option has its environment variable)")]
    pub signer: Signer,
}

#[derive(Args)]
pub struct Verify {
    /// The UserSig, or - for standard input
    pub user_sig: String,
    /// Who it must be for
    #[arg(long, value_name = "USER")]
    pub user: String,
    #[command(flatten)]
    pub format: Format,
    #[command(flatten, next_help_heading = "Connection (each option has its environment variable)")]
    pub signer: Signer,
}

#[derive(Args)]
pub struct Inspect {
    /// The UserSig, or - for standard input
    pub user_sig: String,
    #[command(flatten)]
    pub format: Format,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  tencent-chat explain 70009
  tencent-chat explain 130004 --endpoint setnospeaking
  tencent-chat explain portrait_set C2C.CallbackBeforeSendMsg
  tencent-chat explain < app.log
  tencent-chat explain --list friend")]
pub struct Explain {
    /// Error codes, endpoints or webhooks, in any spelling; none: lines of standard input in which codes are found
    #[arg(index = 1, value_name = "WHAT", allow_negative_numbers = true)]
    pub what: Vec<String>,
    /// List the endpoints and webhooks, or those with a word in their names or summaries
    #[arg(long, value_name = "WORD", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["what", "endpoint"])]
    pub list: Option<String>,
    /// The endpoint that returned the codes: some codes have different meanings
    #[arg(long, value_name = "ENDPOINT")]
    pub endpoint: Option<String>,
    /// Language of the explanation. Default: LC_ALL, LC_MESSAGES or LANG. --json is always English
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub lang: Option<Lang>,
    #[command(flatten)]
    pub format: Format,
}

/// In which language codes are explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    En,
    Zh,
}

#[derive(Args)]
#[command(after_help = "\
It makes one harmless call. Where the region does not know the app, it asks the
others. Exit status 2 when something is wrong.")]
pub struct Doctor {
    /// A server of yours that receives webhooks: whether the service would reach it
    #[arg(long, value_name = "URL")]
    pub webhook: Option<String>,
    #[command(flatten)]
    pub format: Format,
    #[command(flatten)]
    pub connection: Connection,
}

/// How what is said of something is printed.
#[derive(Args)]
pub struct Format {
    /// Print lines of JSON
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// Reads a number of something a second.
pub fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate: &f64| rate.is_finite() && *rate > 0.0);
    rate.ok_or_else(|| "expected a number above 0".to_owned())
}
