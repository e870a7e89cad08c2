//! The reference pages of the book in `docs/`: one for each endpoint, and what they refer to.

mod codes;
mod endpoint;
pub mod examples;
mod fields;
mod paging;
mod types;
mod webhooks;

use super::templates::render;
use super::text::markdown;
use super::{CHECKS, Output};
use crate::description::{Api, Endpoint, Family, names};
use minijinja::{Value, context};

/// Where the generated pages stand; everything beside it is written by hand, but for the table of contents.
const FOLDER: &str = "docs/reference";

pub fn outputs(api: &Api) -> Vec<Output> {
    let webhook_families: Vec<Value> = api.webhook_families.iter().map(webhooks::family).collect();
    let families: Vec<Value> = api.families.iter().map(family).collect();
    let total = api.endpoints().count();
    let mut outputs = vec![
        Output::new("docs/SUMMARY.md", render("SUMMARY.md.jinja", "*.yaml", context!(families, webhook_families))),
        page("endpoints.md", "endpoints.md.jinja", "*.yaml", context!(families, total)),
        page("errors.md", "errors.md.jinja", "errors.yaml", codes::page(api)),
        page("regions.md", "regions.md.jinja", "regions.yaml", regions(api)),
        page("types.md", "types.md.jinja", "types.yaml", types::page(api)),
    ];
    outputs.extend(webhooks::outputs(api));
    for (family, endpoint) in api.endpoints() {
        let context = endpoint::page(api, family, endpoint);
        outputs.push(page(&file(family, endpoint), "endpoint.md.jinja", &family.file, context));
    }
    outputs
}

fn page(name: &str, template: &str, source: &str, context: Value) -> Output {
    Output::new(format!("{FOLDER}/{name}"), tidy(&render(template, source, context)))
}

/// Without blank lines in a row.
fn tidy(page: &str) -> String {
    let mut out = String::new();
    let mut blank = true;
    let mut in_code = false;
    for line in page.lines() {
        in_code ^= line.starts_with("```");
        if !in_code && line.is_empty() && blank {
            continue;
        }
        blank = line.is_empty();
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The pages' examples, for each language's compiler or type checker.
pub fn checks(api: &Api) -> Vec<Output> {
    let examples = api.endpoints().filter_map(|(_, endpoint)| {
        let example = examples::example(api, endpoint)?;
        Some(context!(name => endpoint.name, rust => example.rust.call, javascript => example.javascript,
            python => example.python))
    });
    let examples: Vec<Value> = examples.collect();
    let output = |language: &str, template: &str| {
        let name = template.trim_end_matches(".jinja");
        let text = render(template, "*.yaml", context!(examples => examples.clone()));
        Output::new(format!("{CHECKS}/{language}/{name}"), text)
    };
    vec![
        output("rust", "examples.rs.jinja"),
        output("npm", "examples.mts.jinja"),
        output("python", "examples.py.jinja"),
    ]
}

/// An endpoint's page, from the reference's folder.
fn file(family: &Family, endpoint: &Endpoint) -> String {
    format!("{}/{}.md", family.name, endpoint.name)
}

fn family(family: &Family) -> Value {
    let endpoints: Vec<Value> = family.endpoints.iter().map(|endpoint| entry(family, endpoint)).collect();
    let notes: Vec<String> = family.notes.iter().map(|note| markdown(note)).collect();
    context!(title => family.title, notes, endpoints)
}

fn entry(family: &Family, endpoint: &Endpoint) -> Value {
    context! {
        file => file(family, endpoint),
        snake => endpoint.name,
        camel => names::camel(&endpoint.name),
        pascal => endpoint.request.name,
        path => endpoint.path.strip_prefix("v4/").unwrap_or(&endpoint.path),
        summary => summary(endpoint),
        rate => endpoint.rate,
        batch => endpoint.max_batch(),
    }
}

/// What an endpoint does, and whether there is another way by now.
fn summary(endpoint: &Endpoint) -> String {
    let deprecated = if endpoint.deprecated.is_some() { " (deprecated)" } else { "" };
    markdown(&endpoint.summary) + deprecated
}

fn regions(api: &Api) -> Value {
    let region = |region: &crate::description::Region| {
        let note = region.note.as_ref().map(|note| cell(note));
        context!(id => region.id, name => region.name, host => region.host, backup => region.backup, note,
            pascal => names::pascal(&region.id))
    };
    context!(regions => api.regions.iter().map(region).collect::<Vec<_>>())
}

/// A text for a cell of a table.
fn cell(text: &str) -> String {
    markdown(text).replace('|', "\\|")
}
