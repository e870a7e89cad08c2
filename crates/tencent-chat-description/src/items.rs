//! Ties what an endpoint says about its items to the fields that are meant: the batch, and the results in the reply.

use super::check::find_mut;
use super::load::Report;
use super::{Dedup, Endpoint, Filled, Object, Outcome, Several, Success, Type, raw};
use serde_json::Value as Json;

pub fn batch(endpoint: &mut Endpoint, report: &mut Report) {
    let Some(batch) = &endpoint.batch else {
        if endpoint.batch_key.is_some() {
            report.add("batch_key", "stands without batch");
        }
        if endpoint.in_order.is_some() {
            report.add("in_order", "stands without batch");
        }
        if endpoint.items_per_minute.is_some() {
            report.add("items_per_minute", "stands without batch");
        }
        return;
    };
    let Some(field) = endpoint.request.fields.iter_mut().find(|field| &field.wire == batch) else {
        report.add("batch", format!("the request has no field {batch}"));
        return;
    };
    let Type::List(inner) = &field.ty else {
        report.add("batch", format!("{batch} is not a list"));
        return;
    };
    field.is_batch = true;
    match (&**inner, &endpoint.batch_key) {
        (Type::Object(object), Some(keys)) => match paths(object, keys) {
            Ok(paths) => endpoint.batch_keys = paths,
            Err(missing) => report.add("batch_key", format!("{batch}[] has no field {missing}")),
        },
        (Type::Object(_), None) => {
            report.add("batch_key", format!("is missing: which field of {batch}[] names the item?"));
        }
        (_, Some(_)) => report.add("batch_key", format!("{batch} does not hold objects")),
        (_, None) => {}
    }
}

/// Finds the fields that identify a repeated request among the request's.
pub fn dedup(raw: &raw::Dedup, request: &mut Object, report: &mut Report) -> Option<Dedup> {
    let mut fields = Vec::new();
    for name in &raw.fields {
        match request.fields.iter_mut().enumerate().find(|(_, field)| &field.wire == name) {
            Some((at, field)) if matches!(field.ty, Type::Integer) && field.limits.max == Some(u32::MAX.into()) => {
                field.filled = Some(Filled::Random);
                fields.push(at);
            }
            Some(_) => report.add("dedup", format!("{name} is not an integer of up to 32 bits")),
            None => report.add("dedup", format!("the request has no field {name}")),
        }
    }
    if raw.fields.is_empty() {
        report.add("dedup", "names no field");
    }
    (!fields.is_empty() && fields.len() == raw.fields.len()).then_some(Dedup { fields, seconds: raw.seconds })
}

pub fn failures(endpoint: &mut Endpoint, report: &mut Report) {
    let Some(failures) = endpoint.failures.clone() else { return };
    for (key, given) in [("must_answer", failures.must_answer), ("by_position", failures.by_position)] {
        if given && endpoint.batch.is_none() {
            report.add("failures", format!("{key} needs a batch"));
        }
    }
    for name in &failures.also {
        match find_mut(&mut endpoint.reply, name) {
            Some(field) if field.type_text == "array<string>" => field.failed_items = true,
            _ => report.add("failures", format!("`also`: the reply has no list of strings {name}")),
        }
    }
    let Some(field) = find_mut(&mut endpoint.reply, &failures.list) else {
        report.add("failures", format!("the reply has no field {}", failures.list));
        return;
    };
    if !matches!(field.ty, Type::List(_)) {
        report.add("failures", format!("{} is not a list", failures.list));
        return;
    }
    match field.ty.innermost_mut() {
        Type::Object(object) => match outcome(object, &failures) {
            Ok(outcome) => object.outcome = Some(outcome),
            Err(reasons) => reasons.into_iter().for_each(|reason| report.add("failures", reason)),
        },
        Type::String | Type::Integer => {
            let more = [failures.item.is_some(), failures.code.is_some(), failures.info.is_some()];
            if more.contains(&true) || failures.ok.is_some() || failures.by_position {
                report.add("failures", format!("{} is a plain list: give only `list`", failures.list));
            }
            field.failed_items = true;
        }
        _ => report.add("failures", format!("{} is {}", failures.list, field.type_text)),
    }
}

fn outcome(object: &Object, failures: &raw::Failures) -> Result<Outcome, Vec<String>> {
    let list = &failures.list;
    let mut reasons = Vec::new();
    let item = match (&failures.item, failures.by_position) {
        (Some(item), false) => paths(object, item).unwrap_or_else(|missing| {
            reasons.push(format!("`item`: {list}[] has no field {missing}"));
            Vec::new()
        }),
        (Some(_), true) => {
            reasons.push("`item` and `by_position` exclude each other".into());
            Vec::new()
        }
        (None, true) => Vec::new(),
        (None, false) => {
            reasons.push(format!("`item` is missing: {list} holds objects"));
            Vec::new()
        }
    };
    let mut index = |key: &str, name: &Option<String>| {
        let name = name.as_ref()?;
        let at = object.fields.iter().position(|field| &field.wire == name);
        if at.is_none() {
            reasons.push(format!("`{key}`: {list}[] has no field {name}"));
        }
        at
    };
    let (code, info) = (index("code", &failures.code), index("info", &failures.info));
    let ok = success(failures).unwrap_or_else(|reason| {
        reasons.push(reason);
        Success::Never
    });
    if reasons.is_empty() { Ok(Outcome { item, code, info, ok }) } else { Err(reasons) }
}

/// Which entries are successes: `ok: any`, the codes in `ok`, code 0, or none where entries have no code.
fn success(failures: &raw::Failures) -> Result<Success, String> {
    let code = |value: &Json| value.as_i64().or(value.as_bool().map(i64::from));
    match (&failures.ok, &failures.code) {
        (Some(Json::String(any)), _) if any == "any" => Ok(Success::Any),
        (Some(Json::Array(_)), None) => Err("`ok` lists codes, but `code` is missing".into()),
        (Some(Json::Array(codes)), Some(_)) => {
            let codes: Option<Vec<i64>> = codes.iter().map(code).collect();
            codes.map(Success::Codes).ok_or_else(|| "`ok` lists integers, true and false".into())
        }
        (Some(other), _) => Err(format!("`ok` is a list of codes or `any`, not {other}")),
        (None, Some(_)) => Ok(Success::Codes(vec![0])),
        (None, None) => Ok(Success::Never),
    }
}

/// Where the values of these names stand within an object, or the name that is not there.
fn paths(object: &Object, names: &Several) -> Result<Vec<Vec<usize>>, String> {
    let found = names.as_slice().iter().map(|name| path(object, name).ok_or_else(|| name.clone()));
    found.collect()
}

/// The path of a name like `Extension.Key`, through objects but not into lists.
fn path(object: &Object, name: &str) -> Option<Vec<usize>> {
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    let at = object.fields.iter().position(|field| field.wire == first)?;
    let mut indexes = vec![at];
    match (rest, &object.fields[at].ty) {
        (None, Type::String | Type::Enum(_) | Type::Integer) => {}
        (Some(rest), Type::Object(inner)) => indexes.extend(path(inner, rest)?),
        _ => return None,
    }
    Some(indexes)
}
