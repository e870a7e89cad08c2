//! The arguments of `tencent-chat push`.

use clap::{ArgGroup, Args, Subcommand};

use crate::arguments::{Connection, Format};
use crate::span;

#[derive(Subcommand)]
pub enum Push {
    /// Push to everybody, or to those with some tags or attributes
    Send(Box<Send>),
    /// Show how many a push has reached, until the numbers settle
    Watch(Box<Watch>),
}

const SEND_HELP: &str = "\
A push to everybody asks first on a terminal; elsewhere it needs --yes.

Examples:
  tencent-chat push send --tags gold --title Sale --text 'only today' --watch
  tencent-chat push send --attributes city=Stockholm --title Hi --text there
  tencent-chat push send --all --title News --text 'version 2' --dry-run";

#[derive(Args)]
#[command(
    after_help = SEND_HELP,
    // The generated one is too wide.
    override_usage = "tencent-chat push send <WHO> --title <TITLE> --text <TEXT> [OPTIONS]",
    group = ArgGroup::new("audience").required(true).multiple(true).args(["all", "tags", "without_tags", "attributes"])
)]
pub struct Send {
    /// To every user of the app
    #[arg(long, conflicts_with_all = ["tags", "without_tags", "attributes"], help_heading = "Who gets it")]
    pub all: bool,
    /// To users who have any of these tags
    #[arg(long, value_name = "TAG,…", value_delimiter = ',', help_heading = "Who gets it")]
    pub tags: Vec<String>,
    /// Not to users who have these tags
    #[arg(long, value_name = "TAG,…", value_delimiter = ',', help_heading = "Who gets it")]
    pub without_tags: Vec<String>,
    /// To users who have any of these attributes
    #[arg(long, value_name = "NAME=VALUE", conflicts_with_all = ["tags", "without_tags"], help_heading = "Who gets it")]
    pub attributes: Vec<String>,
    /// All of the tags or attributes, not any of them
    #[arg(long, conflicts_with = "all", help_heading = "Who gets it")]
    pub match_all: bool,
    /// The title of the notification
    #[arg(long)]
    pub title: String,
    /// The text of the notification
    #[arg(long)]
    pub text: String,
    /// Also a message of this text in the app, which is kept in the history
    #[arg(long, value_name = "TEXT")]
    pub message: Option<String>,
    /// Who sends it [default: the admin]
    #[arg(long, value_name = "USER")]
    pub from_account: Option<String>,
    /// A mark of your own, which webhooks about the push have, too
    #[arg(long, value_name = "TEXT")]
    pub data_id: Option<String>,
    /// Further fields of the endpoint `push`, as a JSON object: the text, @FILE, or - for standard input
    #[arg(long = "fields", value_name = "JSON")]
    pub more: Option<String>,
    /// Do not ask before a push to everybody
    #[arg(short, long)]
    pub yes: bool,
    /// Print the request that would be sent, and send nothing
    #[arg(long, conflicts_with = "watch")]
    pub dry_run: bool,
    /// Show how many it has reached, until the numbers settle; Ctrl-C ends this, not the push
    #[arg(long, help_heading = "Watch")]
    pub watch: bool,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Args)]
pub struct Watch {
    /// The push, by the TaskId that `push send` printed
    #[arg(value_name = "TASK")]
    pub task: String,
    #[command(flatten)]
    pub common: Common,
}

/// What both have.
#[derive(Args)]
pub struct Common {
    #[command(flatten)]
    pub pace: Pace,
    #[command(flatten)]
    pub format: Format,
    #[command(flatten)]
    pub connection: Connection,
}

/// How often it looks, and how long.
#[derive(Args)]
pub struct Pace {
    /// How often to look
    #[arg(long, value_name = "TIME", value_parser = span::parse, default_value = "10s", help_heading = "Watch")]
    pub every: u64,
    /// The numbers have settled when they stay the same for so long
    #[arg(long, value_name = "TIME", value_parser = span::parse, default_value = "5m", help_heading = "Watch")]
    pub settle: u64,
}
