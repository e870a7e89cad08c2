//! Tables and code in pages that are otherwise written by hand, such as the counts in the README. They stand between two comments:
//! `<!-- generated: name -->` and `<!-- end -->`. A name `file PATH` stands for the code in that file.

use super::templates::render;
use super::text::listed;
use super::translation::{Texts, Translations};
use super::{Output, guide, sdk};
use crate::description::named::Named;
use crate::description::{Api, Endpoint, Family, Object};
use anyhow::{Context, Result};
use minijinja::{Value, context};
use std::path::Path;
use std::sync::Arc;

const START: &str = "<!-- generated: ";
const END: &str = "<!-- end -->";

/// Pages beside those of `docs/`.
const READMES: [&str; 3] = ["README.md", "packages/npm-emulator/README.md", "packages/python-emulator/README.md"];

/// Languages of code, by how the names of their files end.
const LANGUAGES: [(&str, &str); 4] = [("js", "js"), ("mjs", "js"), ("py", "python"), ("rs", "rust")];

/// The pages that have such tables or code, with all of it filled in.
pub fn outputs(api: &Api, root: &Path, translations: &Arc<Translations>) -> Result<Vec<Output>> {
    let english = READMES.map(str::to_owned).into_iter().chain(guide::pages(root, guide::FOLDER)?);
    let english = english.map(|path| (path, Texts::ENGLISH));
    let chinese = guide::pages(root, guide::CHINESE)?;
    let chinese = chinese.into_iter().map(|path| (path, Texts::of_page(Some(translations), "*.yaml")));
    let mut outputs = Vec::new();
    for (path, texts) in english.chain(chinese) {
        let text = std::fs::read_to_string(root.join(&path)).unwrap_or_default();
        if text.contains(START) {
            let filled = fill(&text, |name| table(api, name, &texts).or_else(|| code(root, name)));
            outputs.push(Output::new(path.clone(), filled.context(path)?));
        }
    }
    Ok(outputs)
}

/// A page with its tables and code.
fn fill(page: &str, table: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut parts = page.split(START);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(" -->").with_context(|| format!("`{START}` without ` -->`"))?;
        let (_, after) = rest.split_once(END).with_context(|| format!("`{START}{name} -->` without `{END}`"))?;
        let table = table(name).with_context(|| format!("unknown table or file `{name}`"))?;
        filled.push_str(&format!("{START}{name} -->\n{table}{END}{after}"));
    }
    Ok(filled)
}

/// A table by its name, which may be followed by what it is to show.
fn table(api: &Api, name: &str, texts: &Texts) -> Option<String> {
    match name {
        "coverage" => Some(coverage(api)),
        "dedup" => Some(dedup(api, texts)),
        "gone" => Some(gone(api, texts)),
        "emulated" => Some(emulated(api, texts)),
        "in-order" => Some(in_order(api, texts)),
        _ => sdk::table(&api.sdk, name, texts),
    }
}

/// The code in a file that is named after `file`.
fn code(root: &Path, name: &str) -> Option<String> {
    let path = root.join(name.strip_prefix("file ")?);
    let extension = path.extension()?.to_str()?;
    let (_, language) = LANGUAGES.iter().find(|(known, _)| *known == extension)?;
    let text = std::fs::read_to_string(path).ok()?;
    Some(format!("```{language}\n{text}```\n"))
}

/// Rows of a table in Markdown, with the line below its head.
pub fn rows(texts: &Texts, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | ")).replace("|  |", "| |");
    let head: Vec<String> = head.iter().map(|cell| texts.say(cell, &[])).collect();
    let line = "|---".repeat(head.len()) + "|\n";
    let rows = rows.into_iter().map(|cells| row(&cells));
    row(&head) + &line + &rows.collect::<String>()
}

/// Why the requests of a long list follow one another.
fn in_order(api: &Api, texts: &Texts) -> String {
    let reason = |family: &Family, endpoint: &Endpoint| {
        Some(vec![texts.in_file(&family.file).of(endpoint.in_order.as_deref()?)])
    };
    rows(texts, &["endpoint", "why"], grouped(api, texts, reason))
}

/// What the emulator does about each family.
fn emulated(api: &Api, texts: &Texts) -> String {
    let row = |family: &Family| {
        let texts = texts.in_file(&family.file);
        vec![texts.of(&family.title), family.endpoints.len().to_string(), texts.of(&family.emulated)]
    };
    rows(texts, &["family", "endpoints", "what the emulator does"], api.families.iter().map(row))
}

/// By which numbers the service recognizes a repeated request.
fn dedup(api: &Api, texts: &Texts) -> String {
    let facts = |_: &Family, endpoint: &Endpoint| {
        let dedup = endpoint.dedup.as_ref()?;
        let numbers = dedup.fields.iter().map(|&at| format!("`{}`", endpoint.request.fields[at].wire));
        let remembered = match (dedup.seconds, endpoint.idempotent) {
            (Some(seconds), _) => texts.say("{0} s", &[&seconds]),
            (None, Some(true)) => texts.say("safe to retry", &[]),
            (None, _) => texts.say("not documented", &[]),
        };
        Some(vec![listed(&numbers.collect::<Vec<_>>(), texts), remembered])
    };
    rows(texts, &["endpoint", "numbers", "remembered for"], grouped(api, texts, facts))
}

/// Which codes say that what a call would remove is not there.
fn gone(api: &Api, texts: &Texts) -> String {
    let facts = |_: &Family, endpoint: &Endpoint| {
        endpoint.gone.as_ref().map(|gone| vec![listed(&gone.call, texts), listed(&gone.items, texts)])
    };
    rows(texts, &["endpoint", "code of the call", "code of an item"], grouped(api, texts, facts))
}

/// A row for all endpoints of which the same is said, in the order of the description.
fn grouped(api: &Api, texts: &Texts, say: impl Fn(&Family, &Endpoint) -> Option<Vec<String>>) -> Vec<Vec<String>> {
    let mut groups: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for (family, endpoint) in api.endpoints() {
        let Some(said) = say(family, endpoint) else { continue };
        let name = format!("`{}`", endpoint.name);
        match groups.iter_mut().find(|(known, _)| *known == said) {
            Some((_, names)) => names.push(name),
            None => groups.push((said, vec![name])),
        }
    }
    groups.into_iter().map(|(said, names)| [vec![listed(&names, texts)], said].concat()).collect()
}

fn coverage(api: &Api) -> String {
    let families: Vec<Value> = api.families.iter().map(family).collect();
    render("coverage.md.jinja", "*.yaml", context!(families, total => total(api)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_replace_what_stands_between_their_comments() {
        let page = "a\n<!-- generated: one -->\nold\n<!-- end -->\nb\n<!-- generated: two -->\n<!-- end -->\n";
        let filled = fill(page, |name| Some(format!("{name}!\n"))).unwrap();
        let expected =
            "a\n<!-- generated: one -->\none!\n<!-- end -->\nb\n<!-- generated: two -->\ntwo!\n<!-- end -->\n";
        assert_eq!(filled, expected);
    }

    #[test]
    fn comments_without_an_end_and_unknown_tables_are_refused() {
        let refused = |page: &str| fill(page, |_| None).unwrap_err().to_string();
        assert_eq!(refused("<!-- generated: one -->\n"), "`<!-- generated: one -->` without `<!-- end -->`");
        assert_eq!(refused("<!-- generated: one"), "`<!-- generated: ` without ` -->`");
        assert_eq!(refused("<!-- generated: one -->\n<!-- end -->"), "unknown table or file `one`");
    }

    #[test]
    fn a_file_is_shown_as_code_of_its_language() {
        let root = crate::root();
        let shown = code(&root, "file packages/python-emulator/examples/test_example.py").unwrap();
        assert!(shown.starts_with("```python\nimport ") && shown.ends_with("\n```\n"), "{shown}");
        for name in ["packages/python-emulator/examples/test_example.py", "file nothing.py", "file Cargo.toml"] {
            assert_eq!(code(&root, name), None);
        }
    }
}
