//! The arguments of `tencent-chat webhook`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::arguments::rate;
use crate::span;

#[derive(Subcommand)]
pub enum Webhook {
    /// Receive webhooks: print, record, answer or forward each
    Listen(Box<Listen>),
    /// Send a made-up webhook, signed, and print the answer
    Trigger(Box<Trigger>),
    /// Send recorded webhooks again, in their order
    Replay(Box<Replay>),
}

/// Whose webhooks, and what they are signed with. The token itself is never an argument, since other users of the machine can see those.
#[derive(Args)]
#[command(next_help_heading = "Receiver (each option has its environment variable)")]
pub struct Receiver {
    /// A profile that `tencent-chat login` has kept, for its app [TENCENT_CHAT_PROFILE] [default: default]
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// SDKAppID of the app [TENCENT_CHAT_SDK_APP_ID]
    #[arg(long, value_name = "NUMBER")]
    pub sdk_app_id: Option<String>,
    /// A file with the token of the console's webhook authentication; the token itself may stand in TENCENT_CHAT_WEBHOOK_TOKEN
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// Webhooks have no signature: authentication is disabled in the console
    #[arg(long)]
    pub unsigned: bool,
}

const LISTEN_HELP: &str = "\
What is not verified is answered as the library does (HTTP 400, 401 or 413), and
shown as such. A forwarded webhook that gets no answer within 1.8 seconds is
allowed, since the service waits two seconds and then goes on by itself.

Examples:
  tencent-chat webhook listen --unsigned
  tencent-chat webhook listen --port 3000 --record webhooks.jsonl
  tencent-chat webhook listen --forward http://127.0.0.1:8080/webhook
  tencent-chat webhook listen --answer reject --code 120001 --text 'not here'
  tencent-chat emulator --webhook-url http://127.0.0.1:3000/";

#[derive(Args)]
#[command(after_help = LISTEN_HELP)]
pub struct Listen {
    /// The port; 0 is a free one
    #[arg(long, value_name = "NUMBER", default_value_t = 3000)]
    pub port: u16,
    /// The address; 0.0.0.0 is every one of this machine
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub host: String,
    /// The path of the URL; anything else is answered with HTTP 404 [default: every path]
    #[arg(long, value_name = "PATH")]
    pub path: Option<String>,
    /// How far the time of a webhook may be from now [default: 60s]
    #[arg(long, value_name = "TIME", value_parser = span::parse)]
    pub tolerance: Option<u64>,
    /// Append each webhook to a file, from which `webhook replay` sends it again
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Forward each webhook to your server unchanged, and return its answer
    #[arg(long, value_name = "URL", help_heading = "Answer", conflicts_with_all = ["answer", "code", "text"])]
    pub forward: Option<String>,
    /// What to answer: allow, reject, drop, rewrite (a message of --text), or fail; where an event does not take it, allow
    #[arg(
        long,
        value_enum,
        default_value_t,
        help_heading = "Answer",
        hide_possible_values = true,
        value_name = "KIND"
    )]
    pub answer: Kind,
    /// With reject: the code [default: 1, or the first that the event takes]
    #[arg(long, value_name = "NUMBER", help_heading = "Answer")]
    pub code: Option<i64>,
    /// With reject and fail: the reason. With rewrite: the text of the new message
    #[arg(long, help_heading = "Answer")]
    pub text: Option<String>,
    /// Print lines of JSON, also on a terminal
    #[arg(long, help_heading = "Output")]
    pub json: bool,
    #[command(flatten)]
    pub receiver: Receiver,
}

/// The kinds of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    #[default]
    Allow,
    Reject,
    Drop,
    Rewrite,
    Fail,
}

const TRIGGER_HELP: &str = "\
The body is the example of the documentation, with what --set changes. Fields
are named as in this SDK (from_account) or as Tencent does (From_Account):
  --set from_account=alice      a string, a number, true or false, a date
  --set text=casino             a message of one text element
  --set member_list[0].role=x   a field within an entry of a list
  --set msg_body:='[…]'         JSON; null removes the field
  --set platform=iOS            a parameter of the URL, as client_ip is

Exit status:
  0  allowed, changed or acknowledged
  1  the answer is not valid: the service would go on by itself
  2  refused or dropped, or the URL cannot be reached
  3  no answer in time
  4  wrong arguments or settings: nothing was sent

Examples:
  tencent-chat webhook trigger before_c2c_message --to http://127.0.0.1:8080/
  tencent-chat webhook trigger C2C.CallbackBeforeSendMsg --set text=hi --dry-run";

#[derive(Args)]
#[command(after_help = TRIGGER_HELP)]
pub struct Trigger {
    /// The webhook: before_c2c_message, beforeC2cMessage, or Tencent's C2C.CallbackBeforeSendMsg
    // A place of its own, since completions change it.
    #[arg(id = "webhook", index = 1, value_name = "WEBHOOK")]
    pub webhook: String,
    /// Change a field, as field=value, or field:=JSON
    #[arg(long, value_name = "FIELD=VALUE")]
    pub set: Vec<String>,
    /// The body in place of the example, in any spelling: the text, @FILE, or - for standard input
    #[arg(long, value_name = "JSON")]
    pub json: Option<String>,
    /// Where to send it
    #[arg(long, value_name = "URL", required_unless_present = "dry_run")]
    pub to: Option<String>,
    /// How long to wait for the answer, in seconds or with a unit; the service waits two seconds
    #[arg(long, value_name = "TIME", value_parser = span::parse, default_value = "2s")]
    pub timeout: u64,
    /// Print the request, and send nothing
    #[arg(long, help_heading = "Look before")]
    pub dry_run: bool,
    /// With --dry-run: show the signature, which is valid for a minute
    #[arg(long, help_heading = "Look before", requires = "dry_run")]
    pub show_secrets: bool,
    /// How the answer is printed: text, or json, which is one line
    #[arg(short, long, value_enum, default_value_t, help_heading = "Output", hide_possible_values = true)]
    pub output: Output,
    #[command(flatten)]
    pub receiver: Receiver,
}

/// How an answer is printed: text or json.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Output {
    #[default]
    Text,
    Json,
}

const REPLAY_HELP: &str = "\
Each is sent when the one before was answered. Signatures are made anew, for the
app of --sdk-app-id. Webhooks that were not verified when they were recorded are
left out.

Exit status:
  0  all were answered validly, whether allowed or refused
  1  some were not, or Ctrl-C stopped it
  2  the URL cannot be reached
  4  wrong arguments, or a file that is not a recording: nothing was sent

For example:
  tencent-chat webhook replay webhooks.jsonl --to http://127.0.0.1:8080/";

#[derive(Args)]
#[command(after_help = REPLAY_HELP)]
pub struct Replay {
    /// The file that `webhook listen --record` wrote, or its lines of JSON
    pub file: PathBuf,
    /// Where to send them
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// How many a second at most [default: as fast as they are answered]
    #[arg(long, value_name = "NUMBER", value_parser = rate)]
    pub rate: Option<f64>,
    /// The line to begin with
    #[arg(long, value_name = "LINE", default_value_t = 1)]
    pub from_line: u64,
    /// How long to wait for each answer
    #[arg(long, value_name = "TIME", value_parser = span::parse, default_value = "2s")]
    pub timeout: u64,
    /// Print lines of JSON
    #[arg(long, help_heading = "Output")]
    pub json: bool,
    #[command(flatten)]
    pub receiver: Receiver,
}
