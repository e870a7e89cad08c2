//! `tencent-chat bulk`: calls of one endpoint for the rows of a file.

pub mod arguments;
mod check;
mod failures;
mod fleet;
mod job;
mod outcomes;
mod reading;
mod rows;
mod shape;
mod summary;

use std::path::{Path, PathBuf};

use tencent_chat::schema::{self, Consequence, Endpoint};
use tencent_chat::{CallOptions, Rate, Session, Settings};

use crate::call::confirm;
use crate::cells::hint_of_delimiter;
use crate::counted::counted;
use crate::ending::{Run, Stop, Talk};
use crate::{connection, files};

use arguments::Bulk;
use failures::ADDED;
use rows::Source;
use shape::Shape;

pub fn run(bulk: &Bulk, talk: &Talk) -> Run {
    let endpoint = schema::meant(&bulk.endpoint).map_err(|unknown| {
        Stop::usage(unknown)
            .hint("`tencent-chat explain --list` lists the endpoints, and --list WORD those with a word")
    })?;
    refuse_reading(endpoint)?;
    let mut shape = Shape::new(endpoint, bulk.each, &bulk.map, &bulk.fields)?;
    let source = Source::new(&bulk.file, bulk.format, bulk.delimiter)?;
    check_files(bulk)?;
    let redis = fleet::Server::new(&bulk.shared)?;
    let app = connection::app(&bulk.connection)?;
    let session = Session::with(app.clone(), settings(bulk, endpoint));
    let options = options(bulk);
    let mut reader = source.open()?;
    if let Some(columns) = &reader.columns {
        let unused: Vec<String> =
            take_columns(&mut shape, columns, bulk)?.into_iter().filter(|column| !ADDED.contains(&&**column)).collect();
        if !unused.is_empty() {
            talk.say(format!("columns that are not used: {}", unused.join(", ")));
        }
    }
    let warned = *talk;
    reader.warn = Some(Box::new(move |said| warned.say(said)));
    let mut rows = None;
    if bulk.dry_run || source.is_file() {
        let checked = check::check(reader, &shape, &session, &options)?;
        if bulk.dry_run {
            return checked.report(endpoint, bulk, talk);
        }
        checked.refuse_invalid(bulk.skip_invalid)?;
        rows = Some(checked.rows);
        reader = source.open()?;
    }
    if let Some(consequence) = Consequence::of(endpoint).filter(|_| !bulk.yes) {
        let of = rows.map(|rows| format!(" for {}", counted(rows, "row"))).unwrap_or_default();
        confirm(endpoint, consequence, &app, &of)?;
    }
    job::run(job::Job { bulk, endpoint, shape, source, reader, rows, options, redis, talk }, app)
}

/// Refuses an endpoint whose replies are what it is called for: they are not kept.
fn refuse_reading(endpoint: &Endpoint) -> Result<(), Stop> {
    if !schema::only_reads(endpoint) {
        return Ok(());
    }
    let said = format!("{} only reads, and bulk does not keep replies", endpoint.name);
    let all = if endpoint.page.is_some() { " --all" } else { "" };
    Err(Stop::usage(said)
        .hint("`tencent-chat export` writes groups, members, friends, accounts and profiles to files")
        .hint(format!("`tencent-chat call {}{all}` prints what it returns", endpoint.name)))
}

fn take_columns(shape: &mut Shape, columns: &[String], bulk: &Bulk) -> Result<Vec<String>, Stop> {
    let hint = if bulk.delimiter.is_none() { hint_of_delimiter(columns.iter().map(String::as_str)) } else { None };
    shape.take_columns(columns).map_err(|stop| stop.hint(hint.unwrap_or_default()))
}

fn settings(bulk: &Bulk, endpoint: &Endpoint) -> Settings {
    let settings = Settings::default();
    match bulk.rate {
        Some(rate) => settings.rate(endpoint.name, Rate::per_second(rate)),
        None => settings,
    }
}

fn options(bulk: &Bulk) -> CallOptions {
    let mut options = CallOptions::default();
    options.concurrency = bulk.concurrency.map(|concurrency| concurrency as usize);
    options.gone_is_success = bulk.gone_is_success.then_some(true);
    options
}

/// Refuses one file for two things, since it would be overwritten, and what is not a file.
fn check_files(bulk: &Bulk) -> Result<(), Stop> {
    if let Some(path) = &bulk.journal {
        files::check("--journal", path)?;
    }
    if let Some(path) = &bulk.failures {
        files::check("--failures", path)?;
        files::check("--failures: rows that may have been done", &outcomes::beside(path))?;
    }
    let files =
        [("the input", Some(&bulk.file)), ("--journal", bulk.journal.as_ref()), ("--failures", bulk.failures.as_ref())];
    let files: Vec<(&str, PathBuf)> = files.into_iter().filter_map(|(what, path)| Some((what, real(path?)))).collect();
    for (at, (what, path)) in files.iter().enumerate() {
        if let Some((other, _)) = files[..at].iter().find(|(_, other)| other == path) {
            return Err(Stop::usage(format!("{other} and {what} are the same file, {}", path.display())));
        }
    }
    Ok(())
}

/// Where a path leads, also where nothing is there yet.
fn real(path: &Path) -> PathBuf {
    let found = path.canonicalize().ok();
    let of_folder = || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some(folder.canonicalize().ok()?.join(path.file_name()?))
    };
    found.or_else(of_folder).unwrap_or_else(|| path.to_owned())
}
