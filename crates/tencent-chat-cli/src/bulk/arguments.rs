//! The arguments of `tencent-chat bulk`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::arguments::{Connection, Format, rate};
use crate::cells::delimiter;

const HELP: &str = "\
Where the endpoint works on a list, such as delete_accounts, a row is an item of
it, and as many are sent at a time as one request takes. Elsewhere, and with
--each, a row is the parameters of a call.

A column is the field of its name, in either spelling. --map names another one
for a field, which may be within others: --map 'profile_item[0].value=nick'.
Columns that are not fields are left out, and so are empty cells of CSV.

The journal has what was done. After Ctrl-C, a crash or a loss of the network,
the same command line goes on where it stopped. Ctrl-C waits for what was sent;
a second one ends at once.

Examples:
  tencent-chat bulk delete_accounts old.csv --map user_id=id --dry-run
  tencent-chat bulk import_accounts users.csv --journal users.journal
  tencent-chat bulk sendmsg users.csv --map to_account=id text='hello' \\
      --journal hello.journal --failures failed.csv
  jq -c .user users.json | tencent-chat bulk set_profile - --format jsonl \\
      --map from_account=id --map 'profile_item[0].value=name' \\
      'profile_item[0].tag=Tag_Profile_IM_Nick' --journal names.journal";

#[derive(Args)]
#[command(
    after_help = HELP,
    override_usage = "tencent-chat bulk --journal <FILE> <ENDPOINT> <FILE> [FIELD=VALUE]..."
)]
pub struct Bulk {
    /// The endpoint, by any of its names
    // A place of its own, since completions change it.
    #[arg(id = "called", index = 1, value_name = "ENDPOINT")]
    pub endpoint: String,
    /// The rows: a file, or - for standard input
    #[arg(index = 2, value_name = "FILE")]
    pub file: PathBuf,
    /// Parameters that are the same for all rows, as field=value or field:=JSON
    #[arg(index = 3, value_name = "FIELD=VALUE")]
    pub fields: Vec<String>,
    /// The column that a field is in
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub map: Vec<String>,
    /// The file's format: csv, tsv or jsonl [default: by its extension]
    #[arg(long, value_enum, hide_possible_values = true)]
    pub format: Option<Kind>,
    /// What stands between the cells of CSV, such as ';' [default: ,]
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    pub delimiter: Option<u8>,
    /// One call for each row, also where the endpoint works on a list
    #[arg(long)]
    pub each: bool,
    /// Where it notes what was done, so that the same command line can go on; needed, unless --no-journal is given
    #[arg(long, value_name = "FILE", required_unless_present_any = ["no_journal", "dry_run"])]
    pub journal: Option<PathBuf>,
    /// Keep no journal: what is interrupted cannot go on
    #[arg(long, conflicts_with = "journal")]
    pub no_journal: bool,
    /// Where rows that failed are written, as they came, with their code and its meaning
    #[arg(long, value_name = "FILE")]
    pub failures: Option<PathBuf>,
    /// Send the right rows also where others are wrong, which then count as failed
    #[arg(long)]
    pub skip_invalid: bool,
    /// What a deletion does not find counts as done
    #[arg(long)]
    pub gone_is_success: bool,
    /// Check all rows, and send nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Do not ask before a deletion, or a push to everybody
    #[arg(short, long)]
    pub yes: bool,
    /// Requests per second, for an app that bought more, or to leave some for others [default: the documented rate]
    #[arg(long, value_name = "NUMBER", value_parser = rate, help_heading = "Speed")]
    pub rate: Option<f64>,
    /// How many requests are under way at a time [default: 8]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..), help_heading = "Speed")]
    pub concurrency: Option<u32>,
    #[command(flatten)]
    pub shared: Shared,
    #[command(flatten)]
    pub output: Format,
    #[command(flatten)]
    pub connection: Connection,
}

/// The rate shared with other processes.
#[derive(Args)]
pub struct Shared {
    /// A Redis or Valkey server by which processes share the app's rate; a password may stand in TENCENT_CHAT_REDIS_PASSWORD
    #[arg(long, value_name = "URL", help_heading = "Speed")]
    pub redis: Option<String>,
    /// How many processes share it at most [default: 4]
    #[arg(long, value_name = "NUMBER", requires = "redis", help_heading = "Speed",
        value_parser = clap::value_parser!(u32).range(1..))]
    pub processes: Option<u32>,
}

/// How rows are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Values between commas, below a line of names
    Csv,
    /// The same between tabs
    Tsv,
    /// A JSON object in each line
    #[value(alias = "ndjson")]
    Jsonl,
    #[cfg(feature = "parquet")]
    Parquet,
}
