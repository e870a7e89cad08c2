//! The engine: checks and renames requests and renames replies, for every endpoint and in every language.

mod conversion;
mod date;
mod limits;
mod object;
mod outcome;
mod quick;
mod union;
mod value;

use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, Error as _};

pub use conversion::{Check, ItemResult, plain_length, push_text};

use crate::{Endpoint, EventTable, InvalidRequest, Naming, Object, Problem, Type};
use conversion::{Conversion, Role};
use value::Value;

/// Deepest nesting that is followed. Real data stay below 20; the parsers of other languages stop at some hundreds.
pub const MAX_DEPTH: usize = 100;

/// Up to here, either side of 0, a float holds every integer: 2^53.
pub const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

/// From here on a number of seconds since 1970 seems to be one of milliseconds: the year 5138, which is 1973 in milliseconds.
pub const MILLISECONDS_SEEM_FROM: u64 = 100_000_000_000;

/// A request's body, checked and written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenRequest {
    /// The body as JSON text; never empty.
    pub json: String,
    /// Fields that are sent in the URL's query, by wire name.
    pub query: Vec<(&'static str, String)>,
    /// The names of the items it works on, in the caller's order; empty when the endpoint has no batch.
    pub items: Vec<String>,
    /// Where each item stands in `json`; empty when they stand elsewhere.
    pub places: Vec<Range<usize>>,
    /// Where the values of top-level fields stand in `json`, by the field's index.
    pub fields: Vec<(usize, Range<usize>)>,
    /// Names of the fields that `extra` brought.
    pub extra: Vec<String>,
    /// Whether its list of items was given, and is empty.
    pub no_items: bool,
}

/// Checks a request's parameters, spelled in `from`, and writes its body, spelled in `to`. Tencent's names are understood
/// beside those of `from`.
///
/// `extra` is a JSON object whose fields, in wire spelling, are merged into the body, objects into objects.
///
/// # Errors
/// [`InvalidRequest`] names the first field that does not fit, and why; also a value of `extra` that is given by name, too.
pub fn write_request<'de, D: Deserializer<'de>>(
    endpoint: &'static Endpoint,
    params: D,
    from: Naming,
    to: Naming,
    check: Check,
    extra: Option<&str>,
) -> Result<WrittenRequest, InvalidRequest> {
    let invalid = |problem, path, reason| InvalidRequest::new(endpoint.name, path, reason, problem, from);
    let extra: Option<serde_json::Map<String, serde_json::Value>> = extra
        .map(serde_json::from_str)
        .transpose()
        .map_err(|_| invalid(Problem::Unreadable, "extra".to_owned(), "expected an object".to_owned()))?;
    let mut conversion = Conversion::new(from, to, check);
    let filled = endpoint.dedup.map_or(&[][..], |dedup| dedup.fields);
    let next = endpoint.page.map_or(&[][..], |page| page.next);
    let read =
        if extra.as_ref().is_some_and(|extra| conversion.strict() && conversion.refuse_ours(endpoint.request, extra)) {
            Err(D::Error::custom("refused"))
        } else {
            let document = Value {
                role: Role::Document(endpoint.batch, filled, next),
                extra: extra.as_ref(),
                ..Value::new(&mut conversion, Type::Object(endpoint.request))
            };
            document.deserialize(params)
        };
    if let Err(error) = read {
        let path = conversion.render_path();
        return Err(match conversion.problem {
            Some((problem, reason)) => invalid(problem, path, reason),
            None => invalid(Problem::Unreadable, path, error.to_string()),
        });
    }
    if !conversion.out.starts_with('{') {
        let reason = format!("expected an object, got {}", conversion.out);
        return Err(invalid(Problem::WrongType, String::new(), reason));
    }
    let Conversion { out: json, query, items, places, fields, no_items, .. } = conversion;
    let extra = extra.into_iter().flatten().map(|(name, _)| name).collect();
    Ok(WrittenRequest { json, query, items, places, fields, extra, no_items })
}

/// Checks a value of the description by its type, with names on the wire.
///
/// # Errors
/// [`InvalidRequest`] names the first field that does not fit, and why.
#[cfg(feature = "server")]
pub fn check_value<'de, D: Deserializer<'de>>(ty: Type, value: D) -> Result<(), InvalidRequest> {
    let mut conversion = Conversion::new(Naming::Wire, Naming::Wire, Check::Exact);
    let Err(error) = Value::new(&mut conversion, ty).deserialize(value) else { return Ok(()) };
    let path = conversion.render_path();
    let (problem, reason) = conversion.problem.unwrap_or((Problem::Unreadable, error.to_string()));
    Err(InvalidRequest::new("", path, reason, problem, Naming::Wire))
}

/// Writes a value that nobody describes as JSON text, as it is: what a binding does with `extra`, with the body of a raw
/// request and with the arguments of an answer. `endpoint` and `at`, where the value stands, are for the error.
///
/// # Errors
/// [`InvalidRequest`] names the first value that JSON cannot hold, and why; it may be nested too deeply.
pub fn write_value<'de, D: Deserializer<'de>>(endpoint: &str, at: &str, value: D) -> Result<String, InvalidRequest> {
    let mut conversion = Conversion::new(Naming::Wire, Naming::Wire, Check::Unchecked);
    if !at.is_empty() {
        conversion.path.push(conversion::Segment::Key(at.to_owned()));
    }
    let error = match Value::new(&mut conversion, Type::Any).deserialize(value) {
        Ok(_) => return Ok(conversion.out),
        Err(error) => error.to_string(),
    };
    let path = conversion.render_path();
    let (problem, reason) = conversion.problem.unwrap_or((Problem::Unreadable, error));
    // The endpoint is shown as it is given.
    Err(InvalidRequest::new(endpoint, path, reason, problem, Naming::Snake))
}

/// A reply in another spelling.
#[derive(Debug, PartialEq, Eq)]
pub struct ReadReply {
    /// The reply.
    pub json: String,
    /// What it says of single items.
    pub results: Vec<ItemResult>,
}

/// Renames a reply. Every value passes; only what is not a JSON object is an error.
pub fn read_reply(endpoint: &'static Endpoint, json: &str, from: Naming, to: Naming) -> Result<ReadReply, String> {
    match read_plain_reply(endpoint, json, from, to) {
        Some(reply) => Ok(reply),
        None => read_any_reply(endpoint, json, from, to),
    }
}

/// Renames a reply that is as described; nothing where it is not.
pub fn read_plain_reply(endpoint: &'static Endpoint, json: &str, from: Naming, to: Naming) -> Option<ReadReply> {
    if from != Naming::Wire {
        return None;
    }
    let Conversion { out: json, results, .. } = quick::read(endpoint.reply, json, to, Role::None)?;
    Some(ReadReply { json, results })
}

/// Renames a reply, whatever it holds.
///
/// # Errors
/// A sentence when the text is not JSON.
pub fn read_any_reply(endpoint: &'static Endpoint, json: &str, from: Naming, to: Naming) -> Result<ReadReply, String> {
    let mut conversion = Conversion::new(from, to, Check::Lenient);
    conversion.out.reserve(json.len());
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = Value::new(&mut conversion, Type::Object(endpoint.reply));
    value.deserialize(&mut deserializer).and_then(|_| deserializer.end()).map_err(|error| error.to_string())?;
    Ok(ReadReply { json: conversion.out, results: conversion.results })
}

/// Renames a reply between two spellings, leniently: what the core does with every reply, for tools and tests.
///
/// # Errors
/// A sentence when the text is not JSON.
pub fn rename_reply(endpoint: &'static Endpoint, json: &str, from: Naming, to: Naming) -> Result<String, String> {
    read_reply(endpoint, json, from, to).map(|reply| reply.json)
}

/// The reply to a request for nothing: a success, in which the described lists are empty.
pub fn empty_reply(endpoint: &'static Endpoint) -> String {
    let mut json = String::from(r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"""#);
    for field in endpoint.reply.fields().iter().filter(|field| matches!(field.ty, Type::List(_))) {
        json.push_str(&format!(",\"{}\":[]", field.wire));
    }
    json.push('}');
    json
}

/// Renames a webhook's body that is as described, as [`read_event`] does; nothing where it is not. The text may be as it came.
pub fn read_plain_event(body: &'static Object, json: &str, to: Naming) -> Option<(String, Option<String>)> {
    let Conversion { out, command, .. } = quick::read(body, json, to, Role::Event)?;
    Some((out, command))
}

/// Renames a webhook's body, leniently: every value passes, and times become milliseconds. Also returns the command
/// that it names.
///
/// # Errors
/// A sentence when the text is not a JSON object.
pub fn read_event(body: &'static Object, json: &str, to: Naming) -> Result<(String, Option<String>), String> {
    let mut conversion = Conversion::new(Naming::Wire, to, Check::Lenient);
    conversion.out.reserve(json.len());
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = Value { role: Role::Event, ..Value::new(&mut conversion, Type::Object(body)) };
    value.deserialize(&mut deserializer).and_then(|_| deserializer.end()).map_err(|error| {
        match conversion.problem.take() {
            Some((_, reason)) => reason,
            None => error.to_string(),
        }
    })?;
    if conversion.out.starts_with('{') {
        Ok((conversion.out, conversion.command))
    } else {
        Err("expected an object".to_owned())
    }
}

/// The arguments of a webhook's answer, checked and written in wire names.
pub fn write_answer(
    event: &'static EventTable,
    fields: &'static Object,
    json: &str,
    from: Naming,
    check: Check,
) -> Result<String, InvalidRequest> {
    write_document(event.name, fields, Role::Document(None, &[], &[]), json, from, check)
}

/// The fields of a reply that a test makes up, checked and written in wire names, with those of the envelope among them.
///
/// # Errors
/// [`InvalidRequest`] names the first field that does not fit, and why.
#[cfg(feature = "testing")]
pub fn write_reply(endpoint: &'static Endpoint, json: &str, from: Naming) -> Result<String, InvalidRequest> {
    write_document(endpoint.name, endpoint.reply, Role::None, json, from, Check::MadeUp)
}

/// Renames the body of a request from the wire, leniently: what a test looks at.
///
/// # Errors
/// A sentence when the text is not JSON.
#[cfg(feature = "testing")]
pub fn read_request(endpoint: &'static Endpoint, json: &str, to: Naming) -> Result<String, String> {
    let mut conversion = Conversion::new(Naming::Wire, to, Check::Lenient);
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = Value::new(&mut conversion, Type::Object(endpoint.request));
    value.deserialize(&mut deserializer).and_then(|_| deserializer.end()).map_err(|error| error.to_string())?;
    Ok(conversion.out)
}

fn write_document(
    name: &str,
    fields: &'static Object,
    role: Role,
    json: &str,
    from: Naming,
    check: Check,
) -> Result<String, InvalidRequest> {
    let mut conversion = Conversion::new(from, Naming::Wire, check);
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = Value { role, ..Value::new(&mut conversion, Type::Object(fields)) };
    let read = value.deserialize(&mut deserializer).and_then(|_| deserializer.end());
    let (problem, reason) = match (read, conversion.problem.take()) {
        (Ok(()), _) if conversion.out.starts_with('{') => return Ok(conversion.out),
        (Ok(()), _) => (Problem::WrongType, "expected an object".to_owned()),
        (Err(_), Some(problem)) => problem,
        (Err(error), None) => (Problem::Unreadable, error.to_string()),
    };
    let path = conversion.render_path();
    Err(InvalidRequest::new(name, path, reason, problem, from))
}
