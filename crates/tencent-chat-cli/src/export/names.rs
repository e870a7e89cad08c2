//! Names of groups and users: from a file, or from the service.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader};
use std::path::Path;

use futures_util::{StreamExt as _, TryStreamExt as _, pin_mut, stream};
use indexmap::IndexSet;
use serde_json::{Value, json};
use tencent_chat::schema::{self, Endpoint};
use tencent_chat::{CallOptions, Error, Naming};
use tencent_chat_reqwest::Client;

use super::UNDER_WAY;
use super::arguments::{Export, What};
use crate::cells::{COMMA, Input, Records, hint_of_delimiter, utf_8};
use crate::ending::Stop;
use crate::progress::Display;

/// The columns that have names of users, as this program writes them.
const USERS: [&str; 4] = ["user_id", "member_account", "to_account", "from_account"];
const GROUPS: [&str; 1] = ["group_id"];

/// Types of groups that keep their members.
const WITH_MEMBERS: [&str; 4] = ["Private", "Public", "ChatRoom", "Community"];

/// The names that the command line gives, or that were found, which happens once.
pub struct Names {
    /// Those of --group and --groups.
    groups: Option<Vec<String>>,
    /// All groups, and those of them that keep their members.
    all_groups: Option<Vec<String>>,
    with_members: Option<Vec<String>>,
    users: Option<Vec<String>>,
}

impl Names {
    pub fn given(export: &Export) -> Result<Self, Stop> {
        let mut groups = export.group.clone();
        if let Some(file) = &export.groups {
            groups.extend(read(file, &GROUPS, export.delimiter)?);
        }
        Ok(Self {
            groups: (export.groups.is_some() || !groups.is_empty()).then_some(groups),
            all_groups: None,
            with_members: None,
            users: export.users.as_deref().map(|file| read(file, &USERS, export.delimiter)).transpose()?,
        })
    }

    /// The names whose rows a file has.
    pub async fn of(&mut self, what: What, chat: &Client, display: &Display) -> Result<&[String], Error> {
        match what {
            What::Groups => self.groups(chat, false).await,
            What::Members => self.groups(chat, true).await,
            What::Friends | What::Accounts | What::Profiles => self.users(chat, display).await,
        }
    }

    async fn groups(&mut self, chat: &Client, keep_members: bool) -> Result<&[String], Error> {
        if let Some(given) = &self.groups {
            return Ok(given);
        }
        let found = if keep_members { &mut self.with_members } else { &mut self.all_groups };
        if found.is_none() {
            *found = Some(groups(chat, keep_members).await?);
        }
        Ok(found.as_deref().unwrap_or_default())
    }

    async fn users(&mut self, chat: &Client, display: &Display) -> Result<&[String], Error> {
        if self.users.is_none() {
            if self.groups.is_none() {
                display.say(
                    "the service has no list of accounts: these are the members of all groups; --users names others",
                );
            }
            let groups = self.groups(chat, true).await?;
            self.users = Some(members(chat, groups).await?);
        }
        Ok(self.users.as_deref().unwrap_or_default())
    }
}

/// The names in a file, each once: one in each line, or in the column of a CSV file.
fn read(path: &Path, columns: &[&str], delimiter: Option<u8>) -> Result<Vec<String>, Stop> {
    let shown = path.display();
    let failed = |error: io::Error| Stop::usage(format!("{shown}: {error}"));
    let is_standard_input = path == Path::new("-");
    let input: Input =
        if is_standard_input { Box::new(io::stdin()) } else { Box::new(File::open(path).map_err(failed)?) };
    let is_csv = delimiter.is_some() || path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let names: IndexSet<String> = if is_csv {
        let mut records = Records::new(input, delimiter.unwrap_or(COMMA)).map_err(failed)?;
        let header = records.names().map_err(failed)?;
        let at = header.iter().position(|name| columns.contains(&&**name)).ok_or_else(|| {
            let said = format!("{shown}: it has no column {}", columns.join(" or "));
            let hint = hint_of_delimiter(header.iter().map(String::as_str));
            Stop::usage(said).hint(format!("its columns are {}", header.join(", "))).hint(hint.unwrap_or_default())
        })?;
        let mut names = IndexSet::new();
        while let Some((line, cells)) = records.next().map_err(failed)? {
            let name = String::from_utf8(cells.get(at).unwrap_or_default().to_vec());
            names.insert(name.map_err(|_| Stop::usage(format!("{shown}: line {line}: it is not UTF-8")))?);
        }
        names
    } else {
        let lines = BufReader::new(utf_8(input).map_err(failed)?).lines();
        lines.map(|line| Ok(line?.trim().to_owned())).collect::<io::Result<_>>().map_err(failed)?
    };
    Ok(names.into_iter().filter(|name| !name.is_empty()).collect())
}

/// The names of all groups, or of those that keep their members.
async fn groups(chat: &Client, keep_members: bool) -> Result<Vec<String>, Error> {
    let endpoint = endpoint("list_app_groups");
    let lists = if keep_members {
        WITH_MEMBERS.iter().map(|group_type| json!({ "group_type": group_type })).collect()
    } else {
        vec![json!({})]
    };
    let mut groups = IndexSet::new();
    for params in lists {
        let options = CallOptions::default();
        let params = params.to_string();
        let items = chat.items_json(endpoint, &params, Naming::Snake, &options);
        pin_mut!(items);
        while let Some(item) = items.try_next().await? {
            groups.extend(text_of(&item, "group_id"));
        }
    }
    Ok(groups.into_iter().collect())
}

/// The members of groups, each once. A group that was dissolved meanwhile has none.
async fn members(chat: &Client, groups: &[String]) -> Result<Vec<String>, Error> {
    let endpoint = endpoint("list_group_members");
    let options = CallOptions::default();
    let of_group = |group: &String| {
        let params = json!({ "group_id": group, "member_info_filter": ["Role"] }).to_string();
        Box::pin(chat.items_json(endpoint, &params, Naming::Snake, &options))
    };
    let items = stream::iter(groups).map(of_group).flatten_unordered(UNDER_WAY);
    pin_mut!(items);
    let mut members = IndexSet::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => members.extend(text_of(&item, "member_account")),
            Err(error) if !error.concerns_all_calls() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(members.into_iter().collect())
}

fn endpoint(name: &str) -> &'static Endpoint {
    schema::find(name).expect("the tables have it")
}

fn text_of(item: &str, field: &str) -> Option<String> {
    let item: Value = serde_json::from_str(item).ok()?;
    item.get(field)?.as_str().map(str::to_owned)
}
