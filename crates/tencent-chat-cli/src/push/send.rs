//! `tencent-chat push send`.

use serde_json::{Map, Value, json};
use tencent_chat::schema::{self, Consequence, Endpoint};
use tencent_chat::{App, CallOptions, Naming, Session};
use tencent_chat_reqwest::Client;

use super::arguments::Send;
use super::watch;
use crate::call::{client, confirm, drive, parameters, preview, seed};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::{connection, output};

const ENDPOINT: &str = "push";

/// The kind of message element that --message is.
const TEXT_ELEMENT: &str = "TIMTextElem";

pub fn run(send: &Send, talk: &Talk) -> Run {
    let endpoint = schema::find(ENDPOINT).expect("the tables have it");
    let app = connection::app(&send.common.connection)?;
    let params = params(send, endpoint, &app)?;
    let options = CallOptions::default();
    let mut read = serde_json::Deserializer::from_str(&params);
    let checked = Session::new(app.clone()).call_endpoint(endpoint, &mut read, Naming::Snake, &options, seed())?;
    if send.dry_run {
        for request in preview::requests(checked)? {
            output::json(&preview::shown(&request, request.masked_url())?)?;
        }
        talk.say("nothing was sent");
        return Ok(Ending::Done);
    }
    if is_to_everybody(&params) && !send.yes {
        confirm(endpoint, Consequence::ReachesAll, &app, "")?;
    }
    let sent = drive(client(app.clone(), talk), talk, async |chat: Client| {
        chat.send_json(endpoint, &params, Naming::Snake, &options).await
    })??;
    let reply: Value = serde_json::from_str(&sent.renamed(Naming::Snake).json).unwrap_or_default();
    let task = reply["task_id"].as_str().unwrap_or_default();
    let printed = match send.common.format.json {
        true => output::json_line(&json!({ "task_id": task })),
        false => output::line(&output::plain(task)),
    };
    printed.map_err(|stop| stop.hint(format!("its TaskId is {}", output::plain(task))))?;
    if !send.watch {
        talk.say(format!("sent; `tencent-chat push watch {task}` shows how many it reaches"));
        return Ok(Ending::Done);
    }
    watch::watch(app, task, &send.common.pace, &send.common.format, talk)
}

/// The parameters of the endpoint, in snake case.
fn params(send: &Send, endpoint: &'static Endpoint, app: &App) -> Result<String, Stop> {
    let more = match &send.more {
        Some(more) => parameters::read(endpoint, Some(more), &[])?,
        None => "{}".to_owned(),
    };
    let mut params: Map<String, Value> =
        serde_json::from_str(&more).map_err(|error| Stop::usage(format!("--fields: {error}")))?;
    let mut put = |name: &str, value: Value| match params.insert(name.to_owned(), value) {
        None => Ok(()),
        Some(_) => Err(Stop::usage(format!("--fields: {name} has an option of its own"))),
    };
    put("from_account", json!(send.from_account.as_deref().unwrap_or(app.identifier())))?;
    if let Some(condition) = condition(send)? {
        put("condition", condition)?;
    }
    if let Some(text) = &send.message {
        put("msg_body", json!([{ "msg_type": TEXT_ELEMENT, "msg_content": { "text": text } }]))?;
    }
    if let Some(mark) = &send.data_id {
        put("data_id", json!(mark))?;
    }
    // What it looks like on a phone may be among the further fields.
    let shown = params.entry("offline_push_info").or_insert_with(|| json!({}));
    let Some(shown) = shown.as_object_mut() else {
        return Err(Stop::usage("--fields: offline_push_info is not an object"));
    };
    for (name, text) in [("title", &send.title), ("desc", &send.text)] {
        if shown.insert(name.to_owned(), json!(text)).is_some() {
            return Err(Stop::usage(format!("--fields: offline_push_info.{name} has an option of its own")));
        }
    }
    Ok(Value::Object(params).to_string())
}

/// Who gets it; nothing where that is everybody.
fn condition(send: &Send) -> Result<Option<Value>, Stop> {
    if send.all {
        return Ok(None);
    }
    let mut condition = Map::new();
    let [tags, attributes] = if send.match_all { ["tags_and", "attrs_and"] } else { ["tags_or", "attrs_or"] };
    for (name, list) in [(tags, &send.tags), ("tags_not", &send.without_tags)] {
        if list.iter().any(String::is_empty) {
            return Err(Stop::usage("a tag is empty"));
        }
        if !list.is_empty() {
            condition.insert(name.to_owned(), json!(list));
        }
    }
    let mut map = Map::new();
    for given in &send.attributes {
        let wrong = || Stop::usage(format!("--attributes: expected NAME=VALUE, got {given:?}"));
        let (name, value) = given.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(wrong)?;
        if map.insert(name.to_owned(), json!(value)).is_some() {
            return Err(Stop::usage(format!("--attributes: {name} is given twice")));
        }
    }
    if !map.is_empty() {
        condition.insert(attributes.to_owned(), Value::Object(map));
    }
    Ok(Some(Value::Object(condition)))
}

/// Whether nothing narrows it down: users without some tags are nearly all.
fn is_to_everybody(params: &str) -> bool {
    let params: Value = serde_json::from_str(params).unwrap_or_default();
    let narrows = |(name, value): (&String, &Value)| {
        name != "tags_not"
            && (value.as_array().is_some_and(|list| !list.is_empty())
                || value.as_object().is_some_and(|map| !map.is_empty()))
    };
    !params["condition"].as_object().is_some_and(|condition| condition.iter().any(narrows))
}
