//! Checks what endpoints, error codes and regions say about themselves, and ties names to the fields they mean.

use super::load::Report;
use super::model;
use super::{Api, Endpoint, Field, Object, Required, Type, items, names};
use std::collections::{BTreeSet, HashMap};

/// Reports everything wrong, and fills in what refers to fields (`outcome`, `failed_items`, `exactly_one_of`).
pub fn check(api: &mut Api, problems: &mut Vec<String>) {
    kinds(api, problems);
    errors(api, problems);
    regions(api, problems);
    let known: Vec<(i32, i32)> = api.errors.iter().map(|error| (error.first, error.last)).collect();
    let passing: BTreeSet<i32> =
        api.errors.iter().filter(|error| error.retry != "never").map(|error| error.first).collect();
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
            items::batch(endpoint, &mut report);
            items::failures(endpoint, &mut report);
            alternatives(endpoint, &mut report);
            gone(endpoint, &known, &passing, &mut report);
            for code in endpoint.errors.keys() {
                if !known.iter().any(|(first, last)| (first..=last).contains(&code)) {
                    report.add("errors", format!("{code} is not in errors.yaml"));
                }
            }
        }
    }
}

fn facts(endpoint: &Endpoint, report: &mut Report) {
    let Endpoint { name, path, summary, title, doc, updated, rate, items_per_minute, deprecated, .. } = endpoint;
    let parts: Vec<&str> = path.split('/').collect();
    let path_is_fine = parts.len() >= 2 && parts.iter().all(|part| !part.is_empty()) && !path.contains(['?', ' ', '#']);
    for (wrong, reason) in [
        (!names::is_snake(name), "the name is not in snake case"),
        (!path_is_fine, "the path does not look like v4/service/command"),
        (title.trim().is_empty(), "has no title"),
        (!is_page_id(doc), "doc is not a page id like 1047/34955"),
        (!is_date(updated), "updated is not a date like 2025-10-23"),
        (*rate == Some(0), "the rate is 0"),
        (*items_per_minute == Some(0), "items_per_minute is 0"),
        (says_nothing(deprecated), NO_SUBSTITUTE),
    ] {
        if wrong {
            report.add("", reason);
        }
    }
    self::summary(summary, report);
    if let Some(reason) = names::taken_endpoint_name(name) {
        report.add("", format!("the name {reason}"));
    }
}

pub const NO_SUBSTITUTE: &str = "`deprecated` does not say what to use instead";

/// Whether a text is given and empty.
pub fn says_nothing(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| text.trim().is_empty())
}

pub fn summary(summary: &str, report: &mut Report) {
    for (wrong, reason) in [
        (summary.trim().is_empty(), "has no summary"),
        (summary.ends_with('.'), "the summary ends with a dot"),
        (summary.starts_with(|c: char| c.is_ascii_lowercase()), "the summary does not begin with a capital"),
    ] {
        if wrong {
            report.add("", reason);
        }
    }
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text is the id of an official page, or empty.
pub fn is_page_id(doc: &str) -> bool {
    doc.is_empty() || doc.split_once('/').is_some_and(|(product, page)| digits(product) && digits(page))
}

/// Whether a text is a date, or empty.
pub fn is_date(text: &str) -> bool {
    text.is_empty() || (text.len() == 10 && text.split('-').count() == 3 && text.split('-').all(digits))
}

/// `passing` are codes that a retry may help against: they say nothing about what is there.
fn gone(endpoint: &Endpoint, known: &[(i32, i32)], passing: &BTreeSet<i32>, report: &mut Report) {
    let Some(gone) = &endpoint.gone else { return };
    if gone.call.is_empty() && gone.items.is_empty() {
        report.add("gone", "has no code");
    }
    if !gone.items.is_empty() && endpoint.failures.as_ref().is_none_or(|failures| failures.code.is_none()) {
        report.add("gone", "`items` needs `failures` with a `code`");
    }
    for code in gone.call.iter().chain(&gone.items) {
        if !known.iter().any(|(first, last)| (first..=last).contains(&code)) {
            report.add("gone", format!("{code} is not in errors.yaml"));
        } else if passing.contains(code) {
            report.add("gone", format!("{code} is a failure that may pass, see `retry` in errors.yaml"));
        }
    }
}

fn alternatives(endpoint: &mut Endpoint, report: &mut Report) {
    let Endpoint { request, exactly_one_of, at_least_one_of, .. } = endpoint;
    for paths in exactly_one_of {
        if let Some((object, group)) = group(request, "exactly_one_of", paths, report) {
            object.exactly_one_of.push(group);
        }
    }
    for paths in at_least_one_of {
        if let Some((object, group)) = group(request, "at_least_one_of", paths, report) {
            object.at_least_one_of.push(group);
        }
    }
}

/// The object that has a group's fields, and their indexes.
fn group<'o>(
    request: &'o mut Object,
    key: &str,
    paths: &[String],
    report: &mut Report,
) -> Option<(&'o mut Object, Vec<usize>)> {
    let parents: BTreeSet<&str> =
        paths.iter().map(|path| path.rsplit_once('.').map_or("", |(parent, _)| parent)).collect();
    let parent = parents.first().copied().unwrap_or_default();
    if parents.len() != 1 || paths.len() < 2 {
        report.add(key, "a group names two or more fields of one object");
        return None;
    }
    let object = match parent {
        "" => Some(request),
        _ => find_mut(request, parent.trim_end_matches("[]")).and_then(|field| match field.ty.innermost_mut() {
            Type::Object(object) => Some(object),
            _ => None,
        }),
    };
    let mut indexes = Vec::new();
    for path in paths {
        let wire = path.rsplit('.').next().unwrap_or(path);
        let fields = object.as_ref().map_or(&[][..], |object| &object.fields[..]);
        match fields.iter().position(|field| field.wire == wire) {
            Some(at) if fields[at].required == Required::No => {
                report.add(key, format!("{path} is `required: false`: make it conditional"));
            }
            Some(at) => indexes.push(at),
            None => report.add(key, format!("the request has no field {path}")),
        }
    }
    object.filter(|_| indexes.len() == paths.len()).map(|object| (object, indexes))
}

/// The field at a path like `GroupResultItem[].ResultItem`.
pub fn find_mut<'o>(object: &'o mut Object, path: &str) -> Option<&'o mut Field> {
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

/// The editions that codes may name, the least first: pages 1047/34577 and 1047/34381.
const EDITIONS: &[&str] = &["trial", "standard", "pro", "pro_plus", "enterprise"];

/// What is bought or enabled beside the edition.
const SERVICES: &[&str] = &["cloud_moderation", "cloud_search", "local_moderation", "push"];

/// What may be wrong with a body: the core's `Problem`, in snake case.
const PROBLEMS: &[&str] = &[
    "unreadable",
    "missing",
    "not_exactly_one",
    "unknown_field",
    "wrong_type",
    "item_count",
    "too_long",
    "not_allowed",
    "too_deep",
];

fn errors(api: &Api, problems: &mut Vec<String>) {
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
            if model::retry(retry).is_none() {
                let known = model::RETRIES.map(|(name, _)| name).join(", ");
                report.add("retry", format!("`{retry}` is none of {known}"));
            }
        }
        let at = error.mistakes.iter().map(|mistake| ("mistakes", &mistake.at));
        for (key, at) in at.chain(error.needs.iter().map(|need| ("needs", &need.at))) {
            if !api.endpoints().any(|(_, endpoint)| endpoint.path.starts_with(at)) {
                report.add(key, format!("no endpoint's path begins with `{at}`"));
            }
        }
        for need in &error.needs {
            let known = match (need.edition.as_deref(), need.service.as_deref()) {
                (Some(edition), None) => EDITIONS.contains(&edition),
                (None, Some(service)) => SERVICES.contains(&service),
                _ => false,
            };
            if !known {
                let (editions, services) = (EDITIONS.join(", "), SERVICES.join(", "));
                report.add("needs", format!("has one `edition` of {editions}, or one `service` of {services}"));
                continue;
            }
            let at = |(_, endpoint): &(_, &Endpoint)| endpoint.path.starts_with(&need.at);
            let mut endpoints = api.endpoints().filter(at).map(|(_, endpoint)| endpoint);
            let has = |with: &str, endpoint: &Endpoint| endpoint.request.fields.iter().any(|field| field.wire == with);
            match &need.with {
                None => {
                    if let Some(endpoint) = endpoints.find(|endpoint| endpoint.edition.is_none()) {
                        report.add("needs", format!("`{}` has no `edition`", endpoint.name));
                    }
                }
                Some(with) => {
                    if !endpoints.any(|endpoint| has(with, endpoint)) {
                        report.add("needs", format!("no request at `{}` has a field `{with}`", need.at));
                    }
                }
            }
        }
        for mistake in &error.mistakes {
            if let Some(problem) = mistake.is.as_ref().filter(|problem| !PROBLEMS.contains(&problem.as_str())) {
                report.add("mistakes", format!("`{problem}` is none of {}", PROBLEMS.join(", ")));
            }
        }
    }
}

fn regions(api: &Api, problems: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for region in &api.regions {
        let mut report = Report::new("regions.yaml", &region.id, problems);
        if !names::is_snake(&region.id) || region.id == "custom" {
            report.add("id", "is not a snake-case name, or is `custom`");
        }
        if !seen.insert(&region.id) {
            report.add("id", "is described twice");
        }
        for host in [&region.host, &region.backup] {
            if !host.contains('.') || host.contains(['/', ':', ' ']) {
                report.add("host", format!("`{host}` is not a host name"));
            }
        }
    }
}
