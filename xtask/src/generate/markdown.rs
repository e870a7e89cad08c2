//! The counts in the README.

use super::Output;
use super::templates::render;
use crate::description::named::Named;
use crate::description::{Api, Endpoint, Family, Object};
use anyhow::{Result, bail};
use minijinja::{Value, context};
use std::path::Path;

const START: &str = "<!-- coverage:start -->";
const END: &str = "<!-- coverage:end -->";

/// The README with its counts, if it has a place for them.
pub fn outputs(api: &Api, root: &Path) -> Result<Vec<Output>> {
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap_or_default();
    let Some((before, rest)) = readme.split_once(START) else { return Ok(Vec::new()) };
    let Some((_, after)) = rest.split_once(END) else { bail!("README.md: {START} without {END}") };
    let families: Vec<Value> = api.families.iter().map(family).collect();
    let coverage = render("coverage.md.jinja", "*.yaml", context!(families, total => total(api)));
    Ok(vec![Output::new("README.md", format!("{before}{START}\n{coverage}{END}{after}"))])
}

fn family(family: &Family) -> Value {
    let (request, reply) = family.endpoints.iter().fold((0, 0), |(request, reply), endpoint| {
        (request + fields(&endpoint.request), reply + fields(&endpoint.reply))
    });
    let endpoints = family.endpoints.len();
    context!(title => family.title, anchor => anchor(&family.title), endpoints, request, reply)
}

fn total(api: &Api) -> Value {
    let count = |pick: fn(&Endpoint) -> usize| api.endpoints().map(|(_, endpoint)| pick(endpoint)).sum::<usize>();
    context! {
        endpoints => count(|_| 1),
        request => count(|endpoint| fields(&endpoint.request)),
        reply => count(|endpoint| fields(&endpoint.reply)),
        errors => api.errors.len(),
        regions => api.regions.len(),
    }
}

/// How many fields an object has, those of the objects within it included.
fn fields(object: &Object) -> usize {
    let objects = object.named().into_iter().map(|named| match named {
        Named::Object(object) => object.fields.len(),
        Named::Enum(_) => 0,
    });
    objects.sum()
}

/// The anchor that a heading gets, as code hosts make it: `Account management` → `account-management`.
pub fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}
