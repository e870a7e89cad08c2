//! Checks what endpoints, error codes and regions say about themselves, and ties names to the fields they mean.

use super::load::Report;
use super::{Api, Endpoint, Field, Object, Outcome, Required, Type, names, raw};
use std::collections::{BTreeSet, HashMap};

/// Reports everything wrong, and fills in what refers to fields (`outcome`, `failed_items`, `exactly_one_of`).
pub fn check(api: &mut Api, problems: &mut Vec<String>) {
    kinds(api, problems);
    errors(api, problems);
    regions(api, problems);
    let known: Vec<(i32, i32)> = api.errors.iter().map(|error| (error.first, error.last)).collect();
    let mut seen = HashMap::new();
    for family in &mut api.families {
        for endpoint in &mut family.endpoints {
            let mut report = Report::new(&family.file, &endpoint.name, problems);
            for name in [&endpoint.name, &endpoint.path] {
                if let Some(other) = seen.insert(name.clone(), family.file.clone()) {
                    report.add("", format!("`{name}` is described twice, also in {other}"));
                }
            }
            facts(endpoint, &mut report);
            batch(endpoint, &mut report);
            failures(endpoint, &mut report);
            alternatives(endpoint, &mut report);
            for code in endpoint.errors.keys() {
                if !known.iter().any(|(first, last)| (first..=last).contains(&code)) {
                    report.add("errors", format!("{code} is not in errors.yaml"));
                }
            }
        }
    }
}

fn facts(endpoint: &Endpoint, report: &mut Report) {
    let Endpoint { name, path, summary, title, doc, updated, rate, .. } = endpoint;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let page = doc.split_once('/').is_some_and(|(product, page)| digits(product) && digits(page));
    let date = updated.len() == 10 && updated.split('-').count() == 3 && updated.split('-').all(digits);
    let parts: Vec<&str> = path.split('/').collect();
    let path_is_fine = parts.len() >= 2 && parts.iter().all(|part| !part.is_empty()) && !path.contains(['?', ' ', '#']);
    for (wrong, reason) in [
        (!names::is_snake(name), "the name is not in snake case"),
        (!path_is_fine, "the path does not look like v4/service/command"),
        (summary.trim().is_empty(), "has no summary"),
        (summary.ends_with('.'), "the summary ends with a dot"),
        (summary.starts_with(|c: char| c.is_ascii_lowercase()), "the summary does not begin with a capital"),
        (title.trim().is_empty(), "has no title"),
        (!doc.is_empty() && !page, "doc is no page id like 1047/34955"),
        (!updated.is_empty() && !date, "updated is no date like 2025-10-23"),
        (*rate == Some(0), "the rate is 0"),
    ] {
        if wrong {
            report.add("", reason);
        }
    }
    if let Some(reason) = names::taken_endpoint_name(name) {
        report.add("", format!("the name {reason}"));
    }
}

fn batch(endpoint: &Endpoint, report: &mut Report) {
    let Some(batch) = &endpoint.batch else {
        if endpoint.batch_key.is_some() {
            report.add("batch_key", "stands without batch");
        }
        return;
    };
    let Some(field) = endpoint.request.fields.iter().find(|field| &field.wire == batch) else {
        report.add("batch", format!("the request has no field {batch}"));
        return;
    };
    match (&field.ty, &endpoint.batch_key) {
        (Type::List(inner), Some(key)) => match &**inner {
            Type::Object(object) if object.fields.iter().any(|field| &field.wire == key) => {}
            Type::Object(_) => report.add("batch_key", format!("{batch}[] has no field {key}")),
            _ => report.add("batch_key", format!("{batch} does not hold objects")),
        },
        (Type::List(inner), None) => {
            if matches!(**inner, Type::Object(_)) {
                report.add("batch_key", format!("is missing: which field of {batch}[] names the item?"));
            }
        }
        _ => report.add("batch", format!("{batch} is no list")),
    }
}

fn failures(endpoint: &mut Endpoint, report: &mut Report) {
    let Some(failures) = endpoint.failures.clone() else { return };
    if failures.must_answer && endpoint.batch.is_none() {
        report.add("failures", "must_answer needs a batch");
    }
    let Some(field) = find_mut(&mut endpoint.reply, &failures.list) else {
        report.add("failures", format!("the reply has no field {}", failures.list));
        return;
    };
    if !matches!(field.ty, Type::List(_)) {
        report.add("failures", format!("{} is no list", failures.list));
        return;
    }
    match field.ty.innermost_mut() {
        Type::Object(object) => match outcome(object, &failures) {
            Ok(outcome) => object.outcome = Some(outcome),
            Err(reasons) => reasons.into_iter().for_each(|reason| report.add("failures", reason)),
        },
        Type::String | Type::Integer => {
            if failures.item.is_some() || failures.code.is_some() || failures.info.is_some() {
                report.add("failures", format!("{} is a plain list: give only `list`", failures.list));
            }
            field.failed_items = true;
        }
        _ => report.add("failures", format!("{} is {}", failures.list, field.type_text)),
    }
}

fn outcome(object: &Object, failures: &raw::Failures) -> Result<Outcome, Vec<String>> {
    let mut reasons = Vec::new();
    let mut index = |key: &str, name: Option<&String>, needed: bool| match name {
        Some(name) => {
            let at = object.fields.iter().position(|field| &field.wire == name);
            if at.is_none() {
                reasons.push(format!("`{key}`: {}[] has no field {name}", failures.list));
            }
            at
        }
        None if needed => {
            reasons.push(format!("`{key}` is missing: {} holds objects", failures.list));
            None
        }
        None => None,
    };
    let item = index("item", failures.item.as_ref(), true);
    let code = index("code", failures.code.as_ref(), true);
    let info = index("info", failures.info.as_ref(), false);
    match (item, code) {
        (Some(item), Some(code)) if reasons.is_empty() => {
            Ok(Outcome { item, code, info, ok: failures.ok.clone().unwrap_or_else(|| vec![0]) })
        }
        _ => Err(reasons),
    }
}

fn alternatives(endpoint: &mut Endpoint, report: &mut Report) {
    for group in &endpoint.exactly_one_of {
        let parents: BTreeSet<&str> =
            group.iter().map(|path| path.rsplit_once('.').map_or("", |(parent, _)| parent)).collect();
        let parent = parents.first().copied().unwrap_or_default();
        if parents.len() != 1 || group.len() < 2 {
            report.add("exactly_one_of", "a group names two or more fields of one object");
            continue;
        }
        let object = match parent {
            "" => Some(&mut endpoint.request),
            _ => find_mut(&mut endpoint.request, parent.trim_end_matches("[]")).and_then(|field| {
                match field.ty.innermost_mut() {
                    Type::Object(object) => Some(object),
                    _ => None,
                }
            }),
        };
        let mut indexes = Vec::new();
        for path in group {
            let wire = path.rsplit('.').next().unwrap_or(path);
            let fields = object.as_ref().map_or(&[][..], |object| &object.fields[..]);
            match fields.iter().position(|field| field.wire == wire) {
                Some(at) if fields[at].required == Required::No => {
                    report.add("exactly_one_of", format!("{path} is `required: false`: make it conditional"));
                }
                Some(at) => indexes.push(at),
                None => report.add("exactly_one_of", format!("the request has no field {path}")),
            }
        }
        if let Some(object) = object
            && indexes.len() == group.len()
        {
            object.exactly_one_of.push(indexes);
        }
    }
}

/// Checks that the fields of paging exist.
pub fn page(raw: &raw::Endpoint, request: &Object, reply: &Object, report: &mut Report) {
    let Some(page) = &raw.page else { return };
    for (side, object, wanted) in [("request", request, &page.request), ("reply", reply, &page.reply)] {
        for path in wanted.as_slice() {
            if find(object, path).is_none() {
                report.add("page", format!("the {side} has no field {path}"));
            }
        }
    }
}

/// The field at a path like `GroupResultItem[].ResultItem`.
fn find<'o>(object: &'o Object, path: &str) -> Option<&'o Field> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let field = object.fields.iter().find(|field| field.wire == first.trim_end_matches("[]"))?;
    match (rest, field.ty.innermost()) {
        (None, _) => Some(field),
        (Some(rest), Type::Object(object)) => find(object, rest),
        _ => None,
    }
}

fn find_mut<'o>(object: &'o mut Object, path: &str) -> Option<&'o mut Field> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let field = object.fields.iter_mut().find(|field| field.wire == first.trim_end_matches("[]"))?;
    let Some(rest) = rest else { return Some(field) };
    match field.ty.innermost_mut() {
        Type::Object(object) => find_mut(object, rest),
        _ => None,
    }
}

fn kinds(api: &Api, problems: &mut Vec<String>) {
    for kind in &api.kinds {
        let mut report = Report::new("kinds.yaml", &kind.name, problems);
        if !names::is_snake(&kind.name) {
            report.add("", "the name is not in snake case");
        }
        if !kind.doc.ends_with('.') {
            report.add("", "is explained in a sentence that ends with a dot");
        }
    }
    for needed in ["unknown", "no_answer"] {
        if !api.kinds.iter().any(|kind| kind.name == needed) {
            Report::new("kinds.yaml", needed, problems).add("", "is missing: the core needs it");
        }
    }
}

fn errors(api: &Api, problems: &mut Vec<String>) {
    const RETRIES: &[&str] = &["never", "immediately", "backoff", "rate_limited", "refresh_sig"];
    let kinds: BTreeSet<&str> = api.kinds.iter().map(|kind| kind.name.as_str()).collect();
    let mut last = None;
    for error in &api.errors {
        let mut report = Report::new("errors.yaml", &error.first.to_string(), problems);
        if last.is_some_and(|last| error.first <= last) || error.last < error.first {
            report.add("", "overlaps another code");
        }
        last = last.max(Some(error.last));
        if error.meaning.is_empty() {
            report.add("", "has no meaning");
        }
        let own = [(&error.kind, &error.retry)].into_iter();
        for (kind, retry) in own.chain(error.also.iter().map(|also| (&also.kind, &also.retry))) {
            if !kinds.contains(kind.as_str()) {
                report.add("kind", format!("`{kind}` is not in kinds.yaml"));
            }
            if !RETRIES.contains(&retry.as_str()) {
                report.add("retry", format!("`{retry}` is none of {}", RETRIES.join(", ")));
            }
        }
    }
}

fn regions(api: &Api, problems: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for region in &api.regions {
        let mut report = Report::new("regions.yaml", &region.id, problems);
        if !names::is_snake(&region.id) || region.id == "custom" {
            report.add("id", "is no snake-case name, or is `custom`");
        }
        if !seen.insert(&region.id) {
            report.add("id", "is described twice");
        }
        for host in [&region.host, &region.backup] {
            if !host.contains('.') || host.contains(['/', ':', ' ']) {
                report.add("host", format!("`{host}` is no host name"));
            }
        }
    }
}
