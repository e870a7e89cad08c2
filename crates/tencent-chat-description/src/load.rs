//! Reads `api/*.yaml`. All that is wrong is collected, one line each, before the description is refused.

use super::fields::{self, SharedNames, Side};
use super::{
    Also, Api, Endpoint, ErrorCode, Family, Kind, Object, OneOf, Region, Role, Shared, SharedKind, Type, Union,
    Variant, check, items, names, paging, raw, samples, sdk, type_names, webhooks,
};
use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_yaml_ng::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The files of a description by name, `account.yaml` → its text.
pub type Files = BTreeMap<String, String>;

/// Loads and checks the description in a folder.
pub fn load(folder: &Path) -> Result<Api> {
    let mut files = Files::new();
    read_folder(folder, "", &mut files)?;
    let webhooks = folder.join(webhooks::FOLDER);
    if webhooks.exists() {
        read_folder(&webhooks, webhooks::FOLDER, &mut files)?;
    }
    match parse(&files) {
        Ok(api) => Ok(api),
        Err(problems) => bail!("the description is refused:\n{}", problems.join("\n")),
    }
}

/// Adds a folder's files, named with `prefix`.
fn read_folder(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.insert(format!("{prefix}{name}"), std::fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// Builds the description from its files, or says everything that is wrong with it.
pub fn parse(files: &Files) -> Result<Api, Vec<String>> {
    let mut problems = Vec::new();
    let mut values = BTreeMap::new();
    for (file, text) in files {
        match serde_yaml_ng::from_str::<Value>(text) {
            Ok(value) => drop(values.insert(file.as_str(), value)),
            Err(reason) => problems.push(format!("api/{file}: {reason}")),
        }
    }
    let mut table = |file: &'static str| values.remove(file);
    let (types, regions, errors, kinds) =
        (table("types.yaml"), table("regions.yaml"), table("errors.yaml"), table("kinds.yaml"));
    let mut sdk = sdk::load(values.remove(sdk::FILE), &mut problems);
    let kinds = kinds.map_or(Vec::new(), |value| read_kinds(value, &mut problems));
    let errors = read_all("errors.yaml", errors, "code", &mut problems);
    let regions: Vec<Region> = read_all("regions.yaml", regions, "id", &mut problems);
    let shared = types.map_or(Vec::new(), |value| read_shared(value, &mut problems));
    let shared_names: SharedNames = shared.iter().map(|shared| (shared.name.clone(), one_of(&shared.kind))).collect();
    let described = values.into_iter().filter(|(_, value)| value.get("family").is_some());
    let (posted, called): (Vec<_>, Vec<_>) = described.partition(|(file, _)| file.starts_with(webhooks::FOLDER));
    let families = called.into_iter();
    let families =
        families.filter_map(|(file, value)| read_family(file, value, &shared_names, &mut problems)).collect();
    let webhook_families = posted.into_iter();
    let webhook_families = webhook_families
        .filter_map(|(file, value)| webhooks::read_family(file, value, &shared_names, &mut problems))
        .collect();
    sdk.regions = regions.iter().map(|region| region.id.clone()).collect();
    let mut api = Api {
        families,
        webhook_families,
        shared,
        errors: errors.into_iter().map(error_code).collect(),
        kinds,
        regions,
        sdk,
    };
    api.errors.sort_by_key(|error| error.first);
    check::check(&mut api, &mut problems);
    type_names::check(&api, &mut problems);
    samples::check(&api, &mut problems);
    sdk::check_fields(&api, &mut problems);
    webhooks::check(&api, &mut problems);
    if problems.is_empty() { Ok(api) } else { Err(problems) }
}

/// Collects what is wrong with one endpoint or table.
pub struct Report<'p> {
    place: String,
    problems: &'p mut Vec<String>,
}

impl<'p> Report<'p> {
    pub fn new(file: &str, name: &str, problems: &'p mut Vec<String>) -> Self {
        let name = if name.is_empty() { String::new() } else { format!(" {name}:") };
        Self { place: format!("api/{file}:{name}"), problems }
    }

    /// `api/account.yaml: delete_accounts: request DeleteItem[].UserID: reason`
    pub fn add(&mut self, path: &str, reason: impl std::fmt::Display) {
        let reason = reason.to_string().replace('\n', " ");
        let place = self.place(path);
        self.problems.push(format!("{place}: {reason}"));
    }

    pub fn field(&mut self, side: &str, field: &str, reason: impl std::fmt::Display) {
        self.add(format!("{side} {field}").trim(), reason);
    }

    pub fn place(&self, path: &str) -> String {
        format!("{} {path}", self.place).trim().trim_end_matches(':').to_string()
    }
}

pub fn read<T: DeserializeOwned>(value: Value, report: &mut Report, path: &str) -> Option<T> {
    serde_yaml_ng::from_value(value).map_err(|reason| report.add(path, reason)).ok()
}

/// Reads a file that is a list of entries named by one of their keys.
fn read_all<T: DeserializeOwned>(file: &str, value: Option<Value>, key: &str, problems: &mut Vec<String>) -> Vec<T> {
    let Some(value) = value else { return Vec::new() };
    let Value::Sequence(entries) = value else {
        Report::new(file, "", problems).add("", "is not a list");
        return Vec::new();
    };
    let read_entry = |entry: Value| {
        let name = entry.get(key).map_or(String::new(), text_of);
        read(entry, &mut Report::new(file, &name, problems), "")
    };
    entries.into_iter().filter_map(read_entry).collect()
}

pub fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => serde_yaml_ng::to_string(other).unwrap_or_default().trim().to_string(),
    }
}

fn read_kinds(value: Value, problems: &mut Vec<String>) -> Vec<Kind> {
    let mut report = Report::new("kinds.yaml", "", problems);
    let kinds: Option<serde_yaml_ng::Mapping> = read(value, &mut report, "");
    let kinds = kinds.unwrap_or_default().into_iter();
    kinds.map(|(name, doc)| Kind { name: text_of(&name), doc: text_of(&doc) }).collect()
}

fn error_code(raw: raw::ErrorCode) -> ErrorCode {
    let also = raw.also.into_iter();
    ErrorCode {
        first: raw.code,
        last: raw.to.unwrap_or(raw.code),
        meaning: raw.meaning,
        retry: raw.retry,
        kind: raw.kind,
        hint: raw.hint,
        mistakes: raw.mistakes,
        needs: raw.needs,
        also: also
            .map(|raw| Also { path: raw.path, meaning: raw.meaning, retry: raw.retry, kind: raw.kind, hint: raw.hint })
            .collect(),
    }
}

fn read_shared(value: Value, problems: &mut Vec<String>) -> Vec<Shared> {
    let types: serde_yaml_ng::Mapping = match read(value, &mut Report::new("types.yaml", "", problems), "") {
        Some(types) => types,
        None => return Vec::new(),
    };
    // Within types.yaml, types that hold one of several plain values are not used.
    let names: SharedNames = types.keys().map(|name| (text_of(name), None)).collect();
    let mut shared = Vec::new();
    for (name, value) in types {
        let name = text_of(&name);
        let mut report = Report::new("types.yaml", &name, problems);
        let Some(raw) = read::<raw::Shared>(value, &mut report, "") else { continue };
        let kind = match (&raw.fields, &raw.tag, &raw.content, raw.variants, &raw.one_of) {
            (None, None, None, None, Some(types)) => {
                let types = types.iter().filter_map(|text| plain_type(text, &mut report)).collect();
                SharedKind::OneOf(OneOf { name: name.clone(), types })
            }
            (Some(fields), None, None, None, None) => {
                SharedKind::Object(read_object(fields, &name, "", Role::Shared, &name, &names, &mut report))
            }
            (None, Some(tag), Some(content), Some(variants), None) => {
                let variants = variants.into_iter();
                let variants =
                    variants.filter_map(|(wire, value)| read_variant(text_of(&wire), value, &names, &mut report));
                SharedKind::Union(Union { tag: tag.clone(), content: content.clone(), variants: variants.collect() })
            }
            _ => {
                report.add("", "needs either `fields`, or `one_of`, or `tag`, `content` and `variants`");
                continue;
            }
        };
        if raw.summary.is_empty() {
            report.add("", "has no summary");
        }
        let raw::Shared { doc, summary, notes, samples, quirks, .. } = raw;
        shared.push(Shared { name, doc, summary, notes, kind, samples, quirks });
    }
    shared
}

fn one_of(kind: &SharedKind) -> Option<OneOf> {
    match kind {
        SharedKind::OneOf(one_of) => Some(one_of.clone()),
        SharedKind::Object(_) | SharedKind::Union(_) => None,
    }
}

/// A type that may stand in `one_of`: those that a value of can be distinguished by its form.
fn plain_type(text: &str, report: &mut Report) -> Option<Type> {
    match text {
        "string" => Some(Type::String),
        "integer" => Some(Type::Integer),
        "array<string>" => Some(Type::List(Box::new(Type::String))),
        "map<string, integer>" => Some(Type::Map(Box::new(Type::Integer))),
        _ => {
            let allowed = "string, integer, array<string>, map<string, integer>";
            report.add("one_of", format!("`{text}` is none of {allowed}"));
            None
        }
    }
}

fn read_variant(wire: String, value: Value, names: &SharedNames, report: &mut Report) -> Option<Variant> {
    let raw: raw::Variant = read(value, report, &wire)?;
    let object = read_object(&raw.fields, &raw.type_name, &wire, Role::Shared, &raw.type_name, names, report);
    // A variant's samples are whole elements; they are checked with those of the union.
    Some(Variant { wire, summary: raw.summary, notes: raw.notes, samples: raw.samples, object })
}

pub fn read_object(
    fields: &[Value],
    name: &str,
    label: &str,
    role: Role,
    prefix: &str,
    shared: &SharedNames,
    report: &mut Report,
) -> Object {
    let side = Side { label, role, name: name.to_string(), prefix: prefix.to_string(), shared };
    fields::object(fields, &side, report)
}

fn read_family(file: &str, value: Value, shared: &SharedNames, problems: &mut Vec<String>) -> Option<Family> {
    let raw: raw::Family = read(value, &mut Report::new(file, "", problems), "")?;
    if format!("{}.yaml", raw.family) != file {
        Report::new(file, "", problems).add("", format!("holds the family `{}`", raw.family));
    }
    let mut endpoints = Vec::new();
    for (index, value) in raw.endpoints.into_iter().enumerate() {
        let name = value.get("name").map_or_else(|| format!("endpoint {}", index + 1), text_of);
        let mut report = Report::new(file, &name, problems);
        if let Some(raw) = read(value, &mut report, "") {
            endpoints.push(endpoint(raw, shared, &mut report));
        }
    }
    let raw::Family { family: name, title, emulated, notes, .. } = raw;
    Some(Family { file: file.to_string(), name, title, emulated, notes, endpoints })
}

fn endpoint(raw: raw::Endpoint, shared: &SharedNames, report: &mut Report) -> Endpoint {
    let name = names::pascal(&raw.name);
    let reply_name = format!("{name}Reply");
    let sent: Vec<Value> = raw.request.iter().chain(&raw.query).cloned().collect();
    let mut request = read_object(&sent, &name, "request", Role::Request, &name, shared, report);
    let queried: Vec<&str> = raw.query.iter().filter_map(|field| field.get("field")?.as_str()).collect();
    for field in request.fields.iter_mut().filter(|field| queried.contains(&field.wire.as_str())) {
        if !matches!(field.ty, Type::String | Type::Integer | Type::Enum(_)) {
            report.field("query", &field.wire, format!("is {}: a query holds strings and integers", field.type_text));
        }
        field.in_query = true;
    }
    let reply = read_object(&raw.reply, &reply_name, "reply", Role::Reply, &name, shared, report);
    let page = raw.page.as_ref().and_then(|page| paging::page(page, &mut request, &reply, report));
    let dedup = raw.dedup.and_then(|dedup| items::dedup(&dedup, &mut request, report));
    Endpoint {
        name: raw.name,
        path: raw.path,
        summary: raw.summary,
        title: raw.title,
        doc: raw.doc,
        updated: raw.updated,
        rate: raw.rate,
        items_per_minute: raw.items_per_minute,
        edition: raw.edition,
        emulated: raw.emulated,
        deprecated: raw.deprecated,
        notes: raw.notes,
        request,
        request_samples: raw.request_samples,
        reply,
        reply_samples: raw.reply_samples,
        batch: raw.batch,
        batch_key: raw.batch_key,
        batch_keys: Vec::new(),
        in_order: raw.in_order,
        failures: raw.failures,
        gone: raw.gone,
        dedup,
        paging: raw.page,
        page,
        no_status: raw.no_action_status,
        idempotent: raw.idempotent,
        exactly_one_of: raw.exactly_one_of,
        at_least_one_of: raw.at_least_one_of,
        errors: raw.errors,
        quirks: raw.quirks,
    }
}
