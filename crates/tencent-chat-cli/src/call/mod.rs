//! `tencent-chat call`: one call of an endpoint.

pub mod parameters;
pub mod preview;

use std::collections::hash_map::RandomState;
use std::future::Future;
use std::hash::{BuildHasher as _, Hasher as _};
use std::time::Duration;

use futures_util::{TryStreamExt as _, pin_mut};
use tencent_chat::schema::{self, Consequence, Endpoint};
use tencent_chat::{App, CallOptions, Error, Naming, PartState, Renamed, Session, Settings};
use tencent_chat_reqwest::{Client, StopHandle};

use crate::arguments::{Call, Output, Spelling};
use crate::counted::counted;
use crate::ending::{Ending, Run, Stop, Talk, ask};
use crate::output::{self, Query};
use crate::progress::said_of_retry;
use crate::runtime::runtime;
use crate::signals::Signals;
use crate::{connection, described, log};

/// The end of a path that the tables do not have, which is called as it is.
const UNKNOWN_PATH: &str = "v4/";

pub fn run(mut call: Call, talk: &Talk) -> Run {
    if call.bom {
        if call.output != Output::Csv {
            return Err(Stop::usage("--bom is for --output csv"));
        }
        call.output = Output::MarkedCsv;
    }
    let query = call.query.as_deref().map(Query::new).transpose()?;
    match schema::meant(&call.endpoint) {
        Ok(endpoint) => described_call(&call, endpoint, query.as_ref(), talk),
        Err(_) if call.endpoint.trim_start_matches('/').starts_with(UNKNOWN_PATH) => {
            raw_call(&call, query.as_ref(), talk)
        }
        Err(unknown) => Err(Stop::usage(unknown)
            .hint("`tencent-chat explain --list` lists the endpoints, and --list WORD those with a word")),
    }
}

/// A call of an endpoint of the tables. Nothing is sent before all that can be checked was checked.
fn described_call(call: &Call, endpoint: &'static Endpoint, query: Option<&Query>, talk: &Talk) -> Run {
    if call.all && endpoint.page.is_none() {
        return Err(Stop::usage(format!("{} is not a list in pages: leave --all out", endpoint.name)));
    }
    let params = parameters::read(endpoint, call.json.as_deref(), &call.fields)?;
    let app = connection::app(&call.connection)?;
    let options = options(call);
    let session = Session::new(app.clone());
    let checked = check(&session, call, endpoint, &params, &options)?;
    if call.dry_run || call.curl {
        let requests = preview::requests(checked)?;
        preview::print(call, &requests)?;
        talk.say(format!("{}; nothing was sent", counted(requests.len(), "request")));
        return Ok(Ending::Done);
    }
    if let Some(consequence) = Consequence::of(endpoint).filter(|_| !call.yes) {
        confirm(endpoint, consequence, &app, "")?;
    }
    let naming = match call.naming {
        Spelling::Snake => Naming::Snake,
        Spelling::Camel => Naming::Camel,
        Spelling::Wire => Naming::Wire,
    };
    // Parameters and replies have one spelling in a call.
    let params = parameters::renamed(endpoint, &params, naming)?;
    if call.all {
        return all(call, endpoint, &params, naming, client(app, talk), query);
    }
    let result =
        drive(client(app, talk), talk, async |chat: Client| chat.send_json(endpoint, &params, naming, &options).await)?;
    match result {
        Ok(outcome) => {
            let Renamed { json, failures, .. } = outcome.renamed(naming);
            print(&json, endpoint, naming, call.output, query)?;
            Ok(talk.failures(&failures))
        }
        Err(error) => {
            // What was done counts, too.
            match &error {
                Error::PartialBatch(partial) => {
                    if partial.count(PartState::Processed) > 0 {
                        print(&partial.reply, endpoint, naming, call.output, query)?;
                    }
                    talk.failures(&partial.failures);
                }
                Error::Api(error) => drop(talk.failures(error.failures())),
                _ => {}
            }
            Err(error.into())
        }
    }
}

/// A call of a path that the tables do not have, with a body that is sent as it is.
fn raw_call(call: &Call, query: Option<&Query>, talk: &Talk) -> Run {
    let path = call.endpoint.trim_start_matches('/');
    let refused = |what: &str| Err(Stop::usage(format!("{path} is not described here: {what}")));
    if !call.fields.is_empty() {
        return refused("give its whole body with --json, as Tencent spells it");
    }
    if call.all || call.unchecked || call.timeout.is_some() {
        return refused("--all, --unchecked and --timeout are for described endpoints");
    }
    let body = parameters::text(call.json.as_deref().unwrap_or("{}"))?;
    let app = connection::app(&call.connection)?;
    let checked = Session::new(app.clone()).call_raw(path, &body, &CallOptions::default(), seed())?;
    if call.dry_run || call.curl {
        preview::print(call, &preview::requests(checked)?)?;
        return Ok(Ending::Done);
    }
    if !call.yes {
        // What it does is not known.
        let question = format!("{path} is not described here, so it may delete something. Send it?");
        allowed(ask(&question), &format!("{path} is not described here, so it may delete something"))?;
    }
    let reply = drive(client(app, talk), talk, async |chat: Client| chat.request(path, &body).await)??;
    let reply = query.map_or(Ok(reply.clone()), |query| query.of(&reply))?;
    output::items_or_json(&reply, call.output)?;
    Ok(Ending::Done)
}

fn options(call: &Call) -> CallOptions {
    let mut options = CallOptions::default();
    options.unchecked = call.unchecked;
    options.timeout = call.timeout.map(Duration::from_secs);
    options
}

/// Checks the parameters as the call will, which it returns: for a list, that of the first page.
fn check(
    session: &Session,
    call: &Call,
    endpoint: &'static Endpoint,
    params: &str,
    options: &CallOptions,
) -> Result<tencent_chat::Call, Stop> {
    let mut params = serde_json::Deserializer::from_str(params);
    if call.all {
        // Where the list begins need not be given.
        let first = session.pages(endpoint, &mut params, Naming::Snake, options)?.next(seed())?;
        return Ok(first.expect("a list has a first page"));
    }
    Ok(session.call_endpoint(endpoint, &mut params, Naming::Snake, options, seed())?)
}

/// A number that differs from call to call, since --curl prints requests that are sent later: the standard library's own hash seeds are
/// random.
pub fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Asks before a call that cannot be undone. `of` says what it works on, where that is not to be seen.
pub fn confirm(endpoint: &Endpoint, consequence: Consequence, app: &App, of: &str) -> Result<(), Stop> {
    let what = match consequence {
        Consequence::Removes => "cannot be undone",
        Consequence::ReachesAll => "may reach every user of the app",
    };
    let summary = described::described().endpoints[endpoint.name].summary.trim_end_matches('.');
    let (_, place) = app.location();
    let question =
        format!("{}{of} in app {} ({place}): {summary}. This {what}. Go on?", endpoint.name, app.sdk_app_id());
    allowed(ask(&question), &format!("{} {what}", endpoint.name))
}

/// Goes on if the answer was yes.
fn allowed(answer: Option<bool>, why: &str) -> Result<(), Stop> {
    match answer {
        Some(true) => Ok(()),
        Some(false) => Err(Stop::new(Ending::Refused, "nothing was sent")),
        None => Err(Stop::usage(format!("{why}, and this is not a terminal where you could be asked"))
            .hint("--yes goes on without asking, --dry-run shows what would be sent")),
    }
}

/// A client that says when it waits for a retry.
pub fn client(app: App, talk: &Talk) -> Client {
    let talk = *talk;
    Client::with(app, Settings::default()).on_event(move |event| {
        log::event(event);
        if let Some(said) = said_of_retry(event) {
            talk.say(said);
        }
    })
}

/// Runs a call. Ctrl-C stops it: what is under way is waited for, so that it can say what was done. A second one ends it at once.
pub fn drive<T, F: Future<Output = T>>(chat: Client, talk: &Talk, call: impl FnOnce(Client) -> F) -> Result<T, Stop> {
    drive_with(&StopHandle::new(), &|text| talk.say(text), async |stop| call(chat.stopped_by(stop)).await)
}

/// The same with a handle and a voice of the caller's own.
pub fn drive_with<T, F: AsyncFnOnce(&StopHandle) -> T>(
    stop: &StopHandle,
    say: &dyn Fn(&str),
    call: F,
) -> Result<T, Stop> {
    runtime()?.block_on(async {
        let stopping = async {
            let mut signals = Signals::new();
            loop {
                signals.next().await;
                say("stopping: waiting for what was sent; Ctrl-C again ends at once");
                stop.stop();
            }
        };
        let call = call(stop);
        tokio::select! {
            done = call => Ok(done),
            never = stopping => never,
        }
    })
}

/// Reads a list to its end. Lines are printed as pages come; other forms need the whole list.
fn all(
    call: &Call,
    endpoint: &'static Endpoint,
    params: &str,
    naming: Naming,
    chat: Client,
    query: Option<&Query>,
) -> Run {
    let talk = Talk::new(true);
    let streams = call.output == Output::Jsonl && query.is_none();
    let options = options(call);
    let items = drive(chat, &talk, async |chat: Client| {
        let items = chat.items_json(endpoint, params, naming, &options);
        pin_mut!(items);
        let mut read = Vec::new();
        while let Some(item) = items.try_next().await? {
            if streams { output::line(&output::one_line(&item))? } else { read.push(item) }
        }
        Ok::<_, Stop>(read)
    })??;
    match query {
        None if streams => {}
        None => output::items(&items, call.output)?,
        Some(query) => {
            let found = query.of(&format!("[{}]", items.join(",")))?;
            output::items_or_json(&found, call.output)?;
        }
    }
    Ok(Ending::Done)
}

/// Prints a reply, or what a query finds in it. Forms with rows print the reply's list.
fn print(json: &str, endpoint: &Endpoint, naming: Naming, output: Output, query: Option<&Query>) -> Result<(), Stop> {
    if let Some(query) = query {
        return output::items_or_json(&query.of(json)?, output);
    }
    if output == Output::Json {
        return output::json(json);
    }
    let list = schema::rows(endpoint).and_then(|rows| output::entries(&output::field(json, &rows.spelled(naming))?));
    output::items(&list.unwrap_or_else(|| vec![json.to_owned()]), output)
}
