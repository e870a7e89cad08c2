//! Calls for rows, or for the items of a list: their results, or what these come to.

use std::fmt::Debug;

use futures_util::{Stream, StreamExt};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tencent_chat::api::{CreateOfficialAccount, DeleteAccounts, ImportAccount, ImportAccounts, SetProfile};
use tencent_chat::{Bulk, CallOptions, Error, Failure, Naming, Reply, Request, list_names};
use tencent_chat_reqwest::{BulkFailure, Client, EachError, EachFailure};

use crate::cases::{refused, stopping};

#[derive(Deserialize)]
pub struct Walk {
    op: String,
    endpoint: String,
    /// The rows, or the body with the list.
    wire: String,
    retries: u32,
    gone_is_success: bool,
    stop_after: Option<usize>,
    concurrency: Option<usize>,
    journal: Option<String>,
    /// Whether what the results come to is asked for.
    all: bool,
}

/// Does one of the walks of the stories, whose endpoints are these.
pub async fn answer(client: &Client, walk: &Walk) -> Result<Value, Box<dyn std::error::Error>> {
    match (&*walk.op, &*walk.endpoint) {
        ("each", "create_official_account") => each::<CreateOfficialAccount>(client, walk).await,
        ("each", "import_account") => each::<ImportAccount>(client, walk).await,
        ("each", "set_profile") => each::<SetProfile>(client, walk).await,
        ("bulk", "delete_accounts") => bulk::<DeleteAccounts>(client, walk).await,
        ("bulk", "import_accounts") => bulk::<ImportAccounts>(client, walk).await,
        (op, endpoint) => Err(format!("{op} of {endpoint} is in no story so far: add it here").into()),
    }
}

async fn each<R>(client: &Client, walk: &Walk) -> Result<Value, Box<dyn std::error::Error>>
where
    R: Request + Clone + DeserializeOwned + Debug + Unpin + Send,
{
    let rows: Vec<R> = serde_json::from_str(&walk.wire)?;
    let (client, options) = with_options(client, walk);
    let mut calls = client.each_with(rows, &options);
    if let Some(path) = &walk.journal {
        calls = calls.journal(path);
    }
    if !walk.all {
        let one = |ended: tencent_chat_reqwest::EachResult<R>| {
            (ended.index, json!({ "index": ended.index }), ended.result.map(failures))
        };
        return Ok(results(calls.map(|ended| ended.map(one))).await);
    }
    let (summary, error) = whole(calls.all().await);
    let failed =
        |failed: &EachFailure<R>| with(json!({ "index": failed.index, "given": failed.row }), refused(&failed.error));
    let unknown = summary.unknown.iter().map(|one| json!({ "index": one.index, "given": one.row }));
    let counted = json!({ "read": summary.read, "succeeded": summary.succeeded, "rest": summary.rest,
        "failures": summary.failures.iter().map(failed).collect::<Vec<_>>(), "unknown": unknown.collect::<Vec<_>>() });
    Ok(json!({ "summary": counted, "error": error }))
}

async fn bulk<R>(client: &Client, walk: &Walk) -> Result<Value, Box<dyn std::error::Error>>
where
    R: Bulk<Item: Clone + DeserializeOwned + Serialize + Debug + Unpin + Send + 'static> + DeserializeOwned,
{
    let mut body: Value = serde_json::from_str(&walk.wire)?;
    let [_, list] = list_names(R::endpoint(), Naming::Wire)?;
    let items: Vec<R::Item> = serde_json::from_value(std::mem::replace(&mut body[list], json!([])))?;
    let (client, options) = with_options(client, walk);
    let mut calls = client.bulk_with(serde_json::from_value::<R>(body)?, items, &options);
    if let Some(path) = &walk.journal {
        calls = calls.journal(path);
    }
    if !walk.all {
        let one = |ended: tencent_chat_reqwest::BulkResult<R>| {
            (ended.first, json!({ "first": ended.first, "count": ended.count }), ended.result.map(failures))
        };
        return Ok(results(calls.map(|ended| ended.map(one))).await);
    }
    let (summary, error) = whole(calls.all().await);
    let failed = |failed: &BulkFailure<R::Item>| {
        let code = failed.failure.as_ref().and_then(|failure| failure.code);
        let given = json!({ "index": failed.index, "given": failed.item, "code": code });
        failed.error.as_ref().map_or(given.clone(), |error| with(given, refused(error)))
    };
    let unknown = summary.unknown.iter().map(|one| json!({ "index": one.index, "given": one.item }));
    let counted = json!({ "read": summary.read, "succeeded": summary.succeeded, "rest": summary.rest,
        "failures": summary.failures.iter().map(failed).collect::<Vec<_>>(), "unknown": unknown.collect::<Vec<_>>() });
    Ok(json!({ "summary": counted, "error": error }))
}

fn with_options(client: &Client, walk: &Walk) -> (Client, CallOptions) {
    let mut options = CallOptions::default().max_retries(walk.retries).gone_is_success(walk.gone_is_success);
    if let Some(concurrency) = walk.concurrency {
        options = options.concurrency(concurrency);
    }
    match walk.stop_after {
        Some(requests) => (stopping(client, requests), options.concurrency(1)),
        None => (client.clone(), options),
    }
}

type Ended = (usize, Value, Result<Vec<Failure>, Error>);

async fn results(ended: impl Stream<Item = Result<Ended, Error>>) -> Value {
    let ended: Vec<Result<Ended, Error>> = ended.collect().await;
    let (mut results, mut answer) = (Vec::new(), json!({}));
    for ended in ended {
        match ended {
            Ok((at, index, Ok(failures))) => results.push((at, with(index, json!({ "failures": listed(&failures) })))),
            Ok((at, index, Err(error))) => results.push((at, with(index, refused(&error)))),
            Err(error) => answer = refused(&error),
        }
    }
    results.sort_by_key(|(at, _)| *at);
    with(answer, json!({ "results": results.into_iter().map(|(_, result)| result).collect::<Vec<_>>() }))
}

fn failures<T>(reply: Reply<T>) -> Vec<Failure> {
    reply.failures().to_vec()
}

fn listed(failures: &[Failure]) -> Vec<Value> {
    failures.iter().map(|failure| json!({ "index": failure.index, "code": failure.code })).collect()
}

/// A summary, and the error that it is in when the walk ended early.
fn whole<S: Debug>(all: Result<S, EachError<S>>) -> (S, Value) {
    match all {
        Ok(summary) => (summary, Value::Null),
        Err(error) => {
            let said = json!({ "class": "EachError", "message": error.to_string(), "endpoint": error.endpoint() });
            (error.summary, said)
        }
    }
}

fn with(mut fields: Value, more: Value) -> Value {
    if let (Value::Object(fields), Value::Object(more)) = (&mut fields, more) {
        fields.extend(more);
    }
    fields
}
