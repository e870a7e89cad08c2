//! Files that call every endpoint with its samples and with every field set, for the type checkers.

use super::full_values::full_values;
use super::layout::Language;
use super::literal::literal;
use super::renamed::{self, Spell};
use super::templates::render;
use super::{CHECKS, Output};
use crate::description::{Api, Endpoint, Family, Object, SharedKind, names};
use minijinja::context;
use serde::Serialize;
use serde_json::{Map, Value};

/// What type checkers are shown.
pub fn checks(api: &Api) -> Vec<Output> {
    let file = |template: &str, language: &str, families: Vec<FamilyView>| {
        let name = template.trim_end_matches(".jinja");
        Output::new(format!("{CHECKS}/{language}/{name}"), render(template, "*.yaml", context!(families)))
    };
    let families = |call: fn(&Api, &Endpoint, &Value) -> String| {
        api.families.iter().map(|family| family_view(api, family, call)).collect()
    };
    vec![
        file("every_endpoint.mts.jinja", "npm", families(typescript)),
        file("every_endpoint.py.jinja", "python", families(python)),
    ]
}

/// The samples of elements, as cases for tests in every language.
pub fn outputs(api: &Api) -> Vec<Output> {
    vec![Output::new("tests/cases/elements.json", elements(api))]
}

/// The requests of an endpoint that every language has to be able to write: samples, and those with every field.
pub fn requests(api: &Api, endpoint: &Endpoint) -> Vec<Value> {
    let mut requests = endpoint.request_samples.clone();
    requests
        .extend(full_values(api, &endpoint.request).into_iter().filter(|one| !endpoint.request_samples.contains(one)));
    requests
}

#[derive(Serialize)]
struct FamilyView {
    title: String,
    snake: String,
    camel: String,
    calls: Vec<String>,
}

fn family_view(api: &Api, family: &Family, call: fn(&Api, &Endpoint, &Value) -> String) -> FamilyView {
    let calls = |endpoint| requests(api, endpoint).into_iter().map(move |request| call(api, endpoint, &request));
    let snake = names::snake(&family.name);
    FamilyView {
        title: family.title.clone(),
        camel: names::camel(&snake),
        snake,
        calls: family.endpoints.iter().flat_map(calls).collect(),
    }
}

fn named(api: &Api, object: &Object, request: &Value, spell: Spell) -> Map<String, Value> {
    renamed::object(api, object, request, spell)
}

fn typescript(api: &Api, endpoint: &Endpoint, request: &Value) -> String {
    let params = Value::Object(named(api, &endpoint.request, request, names::camel));
    format!("  await chat.{}({});", names::camel(&endpoint.name), literal(Language::TypeScript, &params))
}

fn python(api: &Api, endpoint: &Endpoint, request: &Value) -> String {
    let params = named(api, &endpoint.request, request, str::to_string);
    let arguments = params.iter().map(|(name, value)| format!("{name}={}", literal(Language::Python, value)));
    format!("    chat.{}({})", endpoint.name, arguments.collect::<Vec<_>>().join(", "))
}

/// The samples of message elements by their kind, which the short constructors of all languages must give.
fn elements(api: &Api) -> String {
    let mut samples = Map::new();
    for shared in &api.shared {
        if let SharedKind::Union(union) = &shared.kind {
            samples.extend(union.variants.iter().map(|variant| (variant.wire.clone(), variant.samples.clone().into())));
        }
    }
    serde_json::to_string_pretty(&samples).expect("JSON can be written") + "\n"
}
