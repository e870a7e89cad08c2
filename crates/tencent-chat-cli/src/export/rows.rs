//! The rows of a file, as the service gives them.

use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt as _, TryStreamExt as _, pin_mut};
use serde_json::{Map, Value};
use tencent_chat::schema;
use tencent_chat::{CallOptions, Error, Failure, Naming, Renamed};
use tencent_chat_reqwest::Client;

use super::UNDER_WAY;
use super::file::Table;
use super::plan::{Calls, Plan};
use crate::ending::{Ending, Stop};
use crate::progress::Display;

/// What comes of the calls for some names.
enum Part {
    Row(String, Map<String, Value>),
    /// Names without a row in the reply.
    Failed(Vec<Failure>),
    /// So many names are done.
    Done(usize),
}

/// Writes the rows of all names, and returns those that failed.
pub async fn write_all(
    chat: &Client,
    plan: &Plan,
    names: &[String],
    table: &mut Table,
    display: &Display,
) -> Result<Vec<Failure>, Stop> {
    let parts = match plan.calls {
        Calls::Pages(key) => pages(chat, plan, key, names),
        Calls::Items { .. } => items(chat, plan, names),
    };
    pin_mut!(parts);
    let (mut failures, mut done) = (Vec::new(), 0);
    while let Some(part) = parts.try_next().await? {
        match part {
            Part::Row(of, item) => table
                .write(plan.columns.values(&of, &item))
                .map_err(|error| Stop::new(Ending::Refused, format!("{}: {error}", table.path.display())))?,
            Part::Failed(more) => {
                failures.extend(more);
                display.failed(failures.len());
            }
            Part::Done(more) => {
                done += more;
                display.show_done(done, names.len());
            }
        }
    }
    Ok(failures)
}

/// The lists of all names, some of them at a time. Their pages are written as they come.
fn pages<'a>(
    chat: &'a Client,
    plan: &'a Plan,
    key: &'static str,
    names: &'a [String],
) -> BoxStream<'a, Result<Part, Error>> {
    let of_name = move |name: &'a String| {
        let mut params = plan.params.clone();
        params.insert(key.to_owned(), name.as_str().into());
        let items =
            chat.items_json(plan.endpoint, &Value::Object(params).to_string(), Naming::Snake, &CallOptions::default());
        let rows = items.map(move |item| match item {
            Ok(item) => Ok(Part::Row(name.clone(), object(&item))),
            Err(error) if !error.concerns_all_calls() => Ok(Part::Failed(vec![failure(name, &error)])),
            Err(error) => Err(error),
        });
        rows.chain(stream::iter([Ok(Part::Done(1))])).boxed()
    };
    stream::iter(names).map(of_name).flatten_unordered(UNDER_WAY).boxed()
}

/// Requests for as many names as one takes, in their order.
fn items<'a>(chat: &'a Client, plan: &'a Plan, names: &'a [String]) -> BoxStream<'a, Result<Part, Error>> {
    let Calls::Items { most, .. } = plan.calls else { unreachable!("rows are items of a list") };
    let requests = stream::iter(names.chunks(most)).map(move |names| request(chat, plan, names)).buffered(UNDER_WAY);
    requests.map_ok(|parts| stream::iter(parts.into_iter().map(Ok))).try_flatten().boxed()
}

async fn request(chat: &Client, plan: &Plan, names: &[String]) -> Result<Vec<Part>, Error> {
    let Calls::Items { list, key, rows, .. } = plan.calls else { unreachable!("rows are items of a list") };
    let mut params = plan.params.clone();
    let item = |name: &String| match key {
        Some(key) => Value::Object(Map::from_iter([(key.to_owned(), name.as_str().into())])),
        None => name.as_str().into(),
    };
    params.insert(list.to_owned(), names.iter().map(item).collect());
    let params = Value::Object(params).to_string();
    let sent = chat.send_json(plan.endpoint, &params, Naming::Snake, &CallOptions::default()).await;
    let mut parts = Vec::new();
    match sent {
        Ok(outcome) => {
            let Renamed { json, failures, .. } = outcome.renamed(Naming::Snake);
            let reply = object(&json);
            let found =
                reply.get(rows.name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
            // What failed is in the list, too, with its code.
            let found = found.filter(|row| !schema::has_failed(rows, row));
            parts.extend(found.map(|row| Part::Row(String::new(), row.clone())));
            parts.push(Part::Failed(failures));
        }
        Err(error) if !error.concerns_all_calls() && names.len() > 1 => {
            // One of them may be the reason: each alone.
            for name in names {
                parts.extend(Box::pin(request(chat, plan, std::slice::from_ref(name))).await?);
            }
            return Ok(parts);
        }
        Err(error) if !error.concerns_all_calls() => {
            parts.push(Part::Failed(names.iter().map(|name| failure(name, &error)).collect()));
        }
        Err(error) => return Err(error),
    }
    parts.push(Part::Done(names.len()));
    Ok(parts)
}

fn failure(name: &str, error: &Error) -> Failure {
    Failure::of_error(name, error)
}

fn object(json: &str) -> Map<String, Value> {
    serde_json::from_str(json).unwrap_or_default()
}
