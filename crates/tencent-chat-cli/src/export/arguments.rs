//! The arguments of `tencent-chat export`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::arguments::{Connection, Format};
use crate::cells::delimiter;

const HELP: &str = "\
Each is a file in the folder, such as members.csv, whose columns are always the
same. It gets its name when it is complete; until then it ends with .part.

  groups    the profiles of all groups
  members   the members of all groups, or of those of --group and --groups
  friends   the friends of users
  accounts  which users have an account
  profiles  the profiles of users

The service has no list of all accounts. The users are those of --users, or else
the members of all groups.

Custom fields of groups, members and profiles are those that --custom names: a
column each. Those of friends come without it.

Examples:
  tencent-chat export groups members --out backup
  tencent-chat export members --out lobby --group lobby --format jsonl
  tencent-chat export profiles --out backup --users users.txt \\
      --custom Tag_Profile_Custom_Team";

#[derive(Args)]
#[command(after_help = HELP)]
pub struct Export {
    /// What is written: groups, members, friends, accounts, profiles
    #[arg(index = 1, value_name = "WHAT", required = true, value_enum, hide_possible_values = true)]
    pub what: Vec<What>,
    /// The folder of the files; it is made where it is not there
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// How they are written: csv or jsonl
    #[arg(long, value_enum, default_value_t, hide_possible_values = true)]
    pub format: Layout,
    /// Begin CSV with a byte order mark, by which Excel knows that it is UTF-8
    #[arg(long)]
    pub bom: bool,
    /// A group; several times for several
    #[arg(long, value_name = "ID", help_heading = "Whose")]
    pub group: Vec<String>,
    /// Groups: a file with one in each line, or CSV with a column group_id; - is standard input
    #[arg(long, value_name = "FILE", help_heading = "Whose")]
    pub groups: Option<PathBuf>,
    /// Users: a file with one in each line, or CSV with a column such as user_id; - is standard input
    #[arg(long, value_name = "FILE", help_heading = "Whose")]
    pub users: Option<PathBuf>,
    /// What stands between the cells of such CSV, such as ';' [default: ,]
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter, help_heading = "Whose")]
    pub delimiter: Option<u8>,
    /// A custom field
    #[arg(long, value_name = "NAME")]
    pub custom: Vec<String>,
    #[command(flatten)]
    pub output: Format,
    #[command(flatten)]
    pub connection: Connection,
}

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    Groups,
    Members,
    Friends,
    Accounts,
    Profiles,
}

impl What {
    pub fn name(self) -> &'static str {
        match self {
            Self::Groups => "groups",
            Self::Members => "members",
            Self::Friends => "friends",
            Self::Accounts => "accounts",
            Self::Profiles => "profiles",
        }
    }
}

/// How a file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Layout {
    #[default]
    Csv,
    #[value(alias = "ndjson")]
    Jsonl,
    #[cfg(feature = "parquet")]
    Parquet,
}

impl Layout {
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
        }
    }
}
