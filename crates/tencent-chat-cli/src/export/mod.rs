//! `tencent-chat export`: groups, members, friends, accounts and profiles, in files.

pub mod arguments;
mod columns;
mod file;
mod names;
mod plan;
mod rows;

use std::path::PathBuf;

use serde::Serialize;
use tencent_chat::{App, CallEvent, Settings};
use tencent_chat_reqwest::{Client, StopHandle};

use crate::call::drive_with;
use crate::counted::counted;
use crate::ending::{Ending, Run, Stop, Talk};
use crate::progress::Display;
use crate::{connection, files, log, output};

use arguments::{Export, Layout, What};
use file::{Table, place};
use names::Names;
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
    refuse_unused(export)?;
    let app = connection::app(&export.connection)?;
    let mut names = Names::given(export)?;
    std::fs::create_dir_all(&export.out)
        .map_err(|error| Stop::usage(format!("--out: {}: {error}", export.out.display())))?;
    for what in &export.what {
        files::check("--out", &place(&export.out, *what, export.format))?;
    }
    let mut ending = Ending::Done;
    for what in &export.what {
        let failed = write(*what, export, &mut names, app.clone(), talk)?;
        if failed > 0 {
            ending = Ending::SomeFailed;
        }
    }
    Ok(ending)
}

/// Refuses options that nothing of what is written uses.
fn refuse_unused(export: &Export) -> Result<(), Stop> {
    let writes = |some: &[What]| export.what.iter().any(|what| some.contains(what));
    let of_users = writes(&[What::Friends, What::Accounts, What::Profiles]);
    if export.users.is_some() && !of_users {
        return Err(Stop::usage("--users is for friends, accounts and profiles"));
    }
    let has_groups = !export.group.is_empty() || export.groups.is_some();
    if has_groups && export.users.is_some() && !writes(&[What::Groups, What::Members]) {
        return Err(Stop::usage("--group and --groups are not used with --users: the users are those of --users"));
    }
    if !export.custom.is_empty() && export.what.iter().all(|what| *what == What::Accounts) {
        return Err(Stop::usage("--custom is for groups, members, friends and profiles"));
    }
    if export.bom && export.format != Layout::Csv {
        return Err(Stop::usage("--bom is for CSV"));
    }
    if export.delimiter.is_some() && export.users.is_none() && export.groups.is_none() {
        return Err(Stop::usage("--delimiter is for the files of --users and --groups"));
    }
    Ok(())
}

/// Writes a file, and returns how many names failed.
fn write(what: What, export: &Export, names: &mut Names, app: App, talk: &Talk) -> Result<usize, Stop> {
    let plan = Plan::new(what, &export.custom);
    let path = place(&export.out, what, export.format);
    let failed = |error: std::io::Error| Stop::new(Ending::Refused, format!("{}: {error}", path.display()));
    let mut table = Table::create(export, what, &plan.columns).map_err(failed)?;
    let stop = StopHandle::new();
    let display = Display::new(what.name(), talk, &stop);
    let chat = client(app, &display).stopped_by(&stop);
    let done = drive_with(&stop, &|text| display.say(text), async |_| {
        let names = names.of(what, &chat, &display).await?;
        rows::write_all(&chat, &plan, names, &mut table, &display).await
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
