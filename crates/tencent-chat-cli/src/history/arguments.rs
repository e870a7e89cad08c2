//! The arguments of `tencent-chat history`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::arguments::{Connection, Format};

#[derive(Subcommand)]
pub enum History {
    /// Download the messages of past hours
    Get(Box<Get>),
    /// Import messages from downloaded files
    Import(Box<Import>),
}

const GET_HELP: &str = "\
The service makes a file of each hour, one for one-to-one messages and one for
groups, mostly within an hour after it, and keeps it for 7 days. The command
waits for files that are not ready. Files that are there already, with the same
MD5, are not downloaded again, so the same command line goes on after an
interruption.

Times: 24h or 3d (ago), 2026-01-31, 2026-01-31T09:00Z, 2026-01-31T17:00+08:00,
or an hour as the service names it, 2026013117. Without a zone they are in
Beijing, as the hours of the files.

For example:
  tencent-chat history get --from 24h --out history/";

#[derive(Args)]
#[command(after_help = GET_HELP)]
pub struct Get {
    /// Where the files are written; the folder is made
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// The first hour [default: the oldest that the service has, 7 days ago]
    #[arg(long, value_name = "TIME")]
    pub from: Option<String>,
    /// Where it ends [default: with the last full hour, whose file may take two hours; see --no-wait]
    #[arg(long, value_name = "TIME")]
    pub to: Option<String>,
    /// Which messages: c2c or group [default: both]
    #[arg(long, value_enum, hide_possible_values = true, value_name = "KIND")]
    pub kind: Option<Kind>,
    /// Do not wait for files that are not ready
    #[arg(long)]
    pub no_wait: bool,
    #[command(flatten)]
    pub format: Format,
    #[command(flatten)]
    pub connection: Connection,
}

/// Which messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    C2c,
    Group,
}

impl Kind {
    /// What Tencent calls it.
    pub fn wire(self) -> &'static str {
        match self {
            Self::C2c => "C2C",
            Self::Group => "Group",
        }
    }

    /// As files are named.
    pub fn name(self) -> &'static str {
        match self {
            Self::C2c => "c2c",
            Self::Group => "group",
        }
    }
}

const IMPORT_HELP: &str = "\
All files are read before anything is sent. Messages of one conversation are
sent in their order; give older files first. One-to-one messages that are there
already are kept once, and a group refuses messages that are not newer than its
newest one, so the same command line may be used again after an interruption.
Messages that are refused are printed, each with its file and line.

For example:
  tencent-chat history import history/c2c-*.json";

#[derive(Args)]
#[command(after_help = IMPORT_HELP)]
pub struct Import {
    /// Files of `history get`; those that end with .gz are unpacked
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Read all files, and send nothing
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub format: Format,
    #[command(flatten)]
    pub connection: Connection,
}
