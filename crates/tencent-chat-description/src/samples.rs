//! Checks that samples and defaults fit the fields they belong to, by the engine that checks requests.

use super::load::Report;
use super::model::Model;
use super::webhooks::COMMAND;
use super::{Api, Object, SharedKind, Type};
use serde_json::Value;
use tencent_chat_schema::engine::{Check, check_value, write_request};
use tencent_chat_schema::{Endpoint, InvalidRequest, Naming, Type as SchemaType};

/// Fields that every reply may have beside its own.
const ENVELOPE: &[&str] = &["ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"];

pub fn check(api: &Api, problems: &mut Vec<String>) {
    let model = Model::checking_events(api);
    for (family, endpoint) in api.endpoints() {
        let mut report = Report::new(&family.file, &endpoint.name, problems);
        defaults(&model, &endpoint.request, "request", &mut report);
        let table: &'static Endpoint = Box::leak(Box::new(model.endpoint(family, endpoint)));
        samples(&endpoint.request_samples, "request sample", &mut report, |sample| unfit(table, sample));
        let reply = SchemaType::Object(table.reply);
        samples(&endpoint.reply_samples, "reply sample", &mut report, |sample| unlike(reply, sample, ENVELOPE));
    }
    for (family, webhook) in api.webhooks() {
        let mut report = Report::new(&family.file, &webhook.name, problems);
        let table = model.event(webhook);
        let (body, answer) = (SchemaType::Object(table.body), SchemaType::Object(table.answers.fields));
        samples(&webhook.request_samples, "request sample", &mut report, |sample| unlike(body, sample, &[COMMAND]));
        samples(&webhook.response_samples, "response sample", &mut report, |sample| unlike(answer, sample, ENVELOPE));
    }
    for shared in &api.shared {
        let mut report = Report::new("types.yaml", &shared.name, problems);
        let variants = match &shared.kind {
            SharedKind::Object(object) => {
                defaults(&model, object, "", &mut report);
                &[][..]
            }
            SharedKind::Union(union) => &union.variants[..],
            SharedKind::OneOf(_) => &[],
        };
        let all: Vec<_> = shared.samples.iter().chain(variants.iter().flat_map(|variant| &variant.samples)).collect();
        samples(all, "sample", &mut report, |sample| unlike(model.shared(&shared.name), sample, &[]));
    }
}

/// What is wrong with a request.
pub fn unfit(endpoint: &'static Endpoint, request: &Value) -> Option<InvalidRequest> {
    write_request(endpoint, request, Naming::Wire, Naming::Wire, Check::Exact, None).err()
}

/// What is wrong with another value, of which some fields are described elsewhere.
fn unlike(ty: SchemaType, value: &Value, described_elsewhere: &[&str]) -> Option<InvalidRequest> {
    let mut value = value.clone();
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|name, _| !described_elsewhere.contains(&name.as_str()));
    }
    check_value(ty, &value).err()
}

fn samples<'v>(
    samples: impl IntoIterator<Item = &'v Value>,
    kind: &str,
    report: &mut Report,
    unfit: impl Fn(&Value) -> Option<InvalidRequest>,
) {
    for (index, sample) in samples.into_iter().enumerate() {
        if let Some(InvalidRequest { path, reason, .. }) = unfit(sample) {
            let place = format!("{kind} {}", index + 1);
            report.add(&if path.is_empty() { place } else { format!("{place}: {path}") }, reason);
        }
    }
}

fn defaults(model: &Model, object: &Object, path: &str, report: &mut Report) {
    for field in &object.fields {
        let path = format!("{path} {}", field.wire).trim().to_string();
        if let Some(default) = &field.default {
            let document = Value::Object([(field.wire.clone(), default.clone())].into_iter().collect());
            if let Err(wrong) = check_value(SchemaType::Object(model.object_of(field)), &document) {
                report.add(&format!("{path} default"), wrong.reason);
            }
        }
        if let Type::Object(inner) = field.ty.innermost() {
            defaults(model, inner, &path, report);
        }
    }
}
