//! `tencent-chat export`: groups, members, friends, accounts and profiles, in files.

pub mod arguments;
mod columns;
mod file;
mod names;
mod plan;
mod rows;

use std::path::PathBuf;

use serde::Serialize;
use tencent_chat::{App, CallEvent, Error, Settings};
use tencent_chat_reqwest::{Client, StopHandle};

use crate::bulk::progress::Display;
use crate::bulk::summary::counted;
use crate::call::drive_with;
use crate::ending::{Ending, Run, Stop, Talk};
use crate::{connection, log, output};

use arguments::{Export, What};
use file::Table;
use plan::Plan;

/// How many calls are under way at a time.
const UNDER_WAY: usize = 8;

/// A file that was written, as --json says it.
#[derive(Serialize)]
struct Written<'w> {
    what: &'static str,
    file: &'w PathBuf,
    rows: usize,
    failed: usize,
}

pub fn run(export: &Export, talk: &Talk) -> Run {
    let app = connection::app(&export.connection)?;
    let mut groups = export.group.clone();
    if let Some(file) = &export.groups {
        groups.extend(names::read(file, &names::GROUPS)?);
    }
    let given = Given {
        groups: (export.groups.is_some() || !groups.is_empty()).then_some(groups),
        users: export.users.as_deref().map(|file| names::read(file, &names::USERS)).transpose()?,
    };
    let mut ending = Ending::Done;
    for what in &export.what {
        let failed = write(*what, export, &given, app.clone(), talk)?;
        if failed > 0 {
            ending = Ending::SomeFailed;
        }
    }
    Ok(ending)
}

/// The names that the command line gives.
struct Given {
    groups: Option<Vec<String>>,
    users: Option<Vec<String>>,
}

/// Writes a file, and returns how many names failed.
fn write(what: What, export: &Export, given: &Given, app: App, talk: &Talk) -> Result<usize, Stop> {
    let plan = Plan::new(what, &export.custom);
    let failed = |error: std::io::Error| Stop::new(Ending::Refused, format!("{}: {error}", export.out.display()));
    let mut table = Table::create(&export.out, what, export.format, &plan.columns).map_err(failed)?;
    let stop = StopHandle::new();
    let display = Display::new(what.name(), talk, &stop);
    let chat = client(app, &display).stopped_by(&stop);
    let done = drive_with(&stop, &|text| display.say(text), async |_| {
        let names = match given_names(what, given) {
            Some(names) => names.to_vec(),
            None => all_names(what, given, &chat, &display).await?,
        };
        rows::write_all(&chat, &plan, &names, &mut table, &display).await
    });
    display.end();
    let failures = match done.and_then(|done| done) {
        Ok(failures) => failures,
        Err(_) if stop.is_stopped() => {
            table.discard();
            let said = format!("stopped: the {} are not complete, and were not written", what.name());
            return Err(Stop::new(Ending::Refused, said).hint("start the export again"));
        }
        Err(stop) => {
            table.discard();
            return Err(stop);
        }
    };
    let (file, rows) = (table.path.clone(), table.rows);
    table.finish().map_err(failed)?;
    talk.say(format!("{}: {} in {}", what.name(), counted(rows, "row"), file.display()));
    talk.failures(&failures);
    if export.output.json {
        output::json_line(&Written { what: what.name(), file: &file, rows, failed: failures.len() })?;
    }
    Ok(failures.len())
}

fn client(app: App, display: &Display) -> Client {
    let display = display.clone();
    Client::with(app, Settings::default()).on_event(move |event| {
        log::event(event);
        // That of one call among many says nothing.
        if !matches!(event, CallEvent::Progress(_)) {
            display.show(event);
        }
    })
}

fn given_names(what: What, given: &Given) -> Option<&[String]> {
    match what {
        What::Groups | What::Members => given.groups.as_deref(),
        What::Friends | What::Accounts | What::Profiles => given.users.as_deref(),
    }
}

/// The names that the service knows of.
async fn all_names(what: What, given: &Given, chat: &Client, display: &Display) -> Result<Vec<String>, Stop> {
    if what == What::Groups {
        return Ok(names::groups(chat, false).await?);
    }
    let Some(groups) = &given.groups else {
        let groups = names::groups(chat, true).await?;
        if what == What::Members {
            return Ok(groups);
        }
        display.say("the service has no list of accounts: these are the members of all groups; --users names others");
        return Ok(names::members(chat, &groups).await?);
    };
    Ok(names::members(chat, groups).await?)
}

/// Whether an error is that of one group or user, and says nothing of others.
fn is_of_one(error: &Error) -> bool {
    match error {
        Error::Api(error) => !error.concerns_the_caller(),
        Error::Page(_) | Error::InvalidRequest(_) => true,
        _ => false,
    }
}
