//! The reference pages of the book in `docs/`: one for each endpoint, and what they refer to.

pub mod codes;
mod endpoint;
pub mod examples;
mod fields;
mod paging;
mod types;
mod webhooks;

use super::markdown::anchor;
use super::templates::render;
use super::text::markdown;
use super::translation::{Texts, Translations};
use super::{CHECKS, Output, guide};
use crate::description::{Api, Endpoint, Family, names};
use crate::page::{Page as Markdown, read};
use anyhow::Result;
use minijinja::{Value, context};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Where the generated pages stand, in the book and in the one in Chinese.
const FOLDER: &str = "reference";

pub fn outputs(api: &Api, root: &Path, translations: &Arc<Translations>, measured: &[Output]) -> Result<Vec<Output>> {
    let mut outputs = Vec::new();
    // The pages in Chinese, by their paths in the book.
    let mut headings = BTreeMap::new();
    let in_book = |path: &str| path.trim_start_matches(guide::CHINESE).trim_start_matches('/').to_owned();
    for path in guide::pages(root, guide::CHINESE)? {
        headings.insert(in_book(&path), heading(&read(root, &path)?));
    }
    for page in measured {
        headings.insert(in_book(&page.path), heading(&String::from_utf8_lossy(&page.content)));
    }
    for (english, chinese) in pages(api, None).into_iter().zip(pages(api, Some(translations))) {
        // A page is in Chinese as a whole or not at all.
        if chinese.texts.are_complete() {
            let text = with_anchors(&chinese.text, &english.text);
            headings.insert(format!("{FOLDER}/{}", chinese.name), heading(&text));
            outputs.push(Output::new(format!("{}/{FOLDER}/{}", guide::CHINESE, chinese.name), text));
        }
        outputs.push(Output::new(format!("{}/{FOLDER}/{}", guide::FOLDER, english.name), english.text));
    }
    let english = contents(api, &Texts::of_page(None, "*.yaml"), |label, file| format!("[{label}]({file})"));
    outputs.push(Output::new(format!("{}/SUMMARY.md", guide::FOLDER), english));
    let texts = Texts::of_page(Some(translations), "*.yaml");
    // A page that is not translated is the one in English.
    let chinese = contents(api, &texts, move |label, file| match headings.get(file) {
        Some(heading) => format!("[{heading}]({file})"),
        None => format!("[{label}](../{file})"),
    });
    outputs.push(Output::new(format!("{}/SUMMARY.md", guide::CHINESE), chinese));
    Ok(outputs)
}

/// What a page is called.
fn heading(page: &str) -> String {
    Markdown::of(page).headings.into_iter().next().map_or_else(String::new, |(_, text)| text)
}

/// The table of contents, with a link for each page.
fn contents(api: &Api, texts: &Texts, link: impl Fn(&str, &str) -> String + Send + Sync + 'static) -> String {
    let webhook_families: Vec<Value> =
        api.webhook_families.iter().map(|family| webhooks::family(family, texts)).collect();
    let families: Vec<Value> = api.families.iter().map(|family| self::family(family, texts)).collect();
    let page = Value::from_function(move |label: String, file: String| link(&label, &file));
    let context = context!(t => texts.function(), page, families, webhook_families);
    render("SUMMARY.md.jinja", &texts.source(), context)
}

/// A page, and its texts.
struct Page {
    name: String,
    texts: Texts,
    text: String,
}

/// All pages, in the second language if there are translations.
fn pages(api: &Api, translations: Option<&Arc<Translations>>) -> Vec<Page> {
    let texts = |file: &str| Texts::of_page(translations, file);
    let mut pages = vec![
        page("endpoints.md", "endpoints.md.jinja", texts("*.yaml"), |texts| endpoints(api, texts)),
        page("errors.md", "errors.md.jinja", texts(codes::ERRORS), |texts| codes::page(api, texts)),
        page("regions.md", "regions.md.jinja", texts("regions.yaml"), |texts| regions(api, texts)),
        page("types.md", "types.md.jinja", texts("types.yaml"), |texts| types::page(api, texts)),
    ];
    if !api.webhook_families.is_empty() {
        let all = texts("webhooks/*.yaml");
        pages.push(page("webhooks.md", "webhooks.md.jinja", all, |texts| webhooks::list(api, texts)));
    }
    pages.extend(api.webhook_families.iter().map(|family| {
        let name = webhooks::file(family);
        page(&name, "webhook.md.jinja", texts(&family.file), |texts| webhooks::page(family, texts))
    }));
    pages.extend(api.endpoints().map(|(family, endpoint)| {
        let name = file(family, endpoint);
        page(&name, "endpoint.md.jinja", texts(&family.file), |texts| endpoint::page(api, family, endpoint, texts))
    }));
    pages
}

/// A page from its template, which finds what the page itself says as `t`.
fn page(name: &str, template: &str, texts: Texts, context: impl FnOnce(&Texts) -> Value) -> Page {
    let context = context!(t => texts.function(), ..context(&texts));
    let text = tidy(&render(template, &texts.source(), context));
    Page { name: name.to_owned(), texts, text }
}

/// A translated page whose headings have the anchors of the English ones, too.
pub(super) fn with_anchors(page: &str, english: &str) -> String {
    let is_heading = |&(in_code, line): &(bool, &str)| !in_code && line.starts_with('#');
    let mut english = lines(english).filter(is_heading).map(|(_, heading)| heading);
    let mut out = String::new();
    for line in lines(page) {
        if is_heading(&line) {
            let (level, title) = english.next().and_then(|heading| heading.split_once(' ')).unwrap_or_default();
            if level.len() > 1 && line.1 != format!("{level} {title}") {
                out.push_str(&format!("<a id=\"{}\"></a>\n", anchor(title)));
            }
        }
        out.push_str(line.1);
        out.push('\n');
    }
    out
}

/// Lines, and whether they are code.
fn lines(page: &str) -> impl Iterator<Item = (bool, &str)> {
    page.lines().scan(false, |in_code, line| {
        *in_code ^= line.starts_with("```");
        Some((*in_code, line))
    })
}

/// Without blank lines in a row.
fn tidy(page: &str) -> String {
    let mut out = String::new();
    let mut blank = true;
    for (in_code, line) in lines(page) {
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

fn family(family: &Family, texts: &Texts) -> Value {
    let texts = texts.in_file(&family.file);
    let endpoints: Vec<Value> = family.endpoints.iter().map(|endpoint| entry(family, endpoint, &texts)).collect();
    context!(title => texts.of(&family.title), notes => notes(&family.notes, &texts), endpoints)
}

fn endpoints(api: &Api, texts: &Texts) -> Value {
    let families: Vec<Value> = api.families.iter().map(|family| self::family(family, texts)).collect();
    context!(families, total => api.endpoints().count())
}

fn entry(family: &Family, endpoint: &Endpoint, texts: &Texts) -> Value {
    context! {
        file => file(family, endpoint),
        snake => endpoint.name,
        camel => names::camel(&endpoint.name),
        pascal => endpoint.request.name,
        path => endpoint.path.strip_prefix("v4/").unwrap_or(&endpoint.path),
        summary => summary(endpoint, texts),
        rate => endpoint.rate,
        batch => endpoint.max_batch(),
    }
}

/// What an endpoint does, and whether there is another way by now.
fn summary(endpoint: &Endpoint, texts: &Texts) -> String {
    let summary = markdown(&texts.of(&endpoint.summary));
    if endpoint.deprecated.is_some() { texts.say("{0} (deprecated)", &[&summary]) } else { summary }
}

fn regions(api: &Api, texts: &Texts) -> Value {
    let region = |region: &crate::description::Region| {
        let note = region.note.as_ref().map(|note| cell(&texts.of(note)));
        context!(id => region.id, name => texts.of(&region.name), host => region.host, backup => region.backup, note,
            pascal => names::pascal(&region.id))
    };
    context!(regions => api.regions.iter().map(region).collect::<Vec<_>>())
}

/// Clauses of a sentence. `last` says how the last one follows.
fn clauses(parts: impl IntoIterator<Item = String>, last: &str, texts: &Texts) -> String {
    let mut parts: Vec<String> = parts.into_iter().collect();
    let end = parts.pop().unwrap_or_default();
    match parts.into_iter().reduce(|before, part| texts.say("{0}, {1}", &[&before, &part])) {
        Some(before) => texts.say(last, &[&before, &end]),
        None => end,
    }
}

/// Notes for a list.
fn notes(notes: &[String], texts: &Texts) -> Vec<String> {
    notes.iter().map(|note| markdown(&texts.of(note))).collect()
}

/// A text for a cell of a table.
fn cell(text: &str) -> String {
    markdown(text).replace('|', "\\|")
}
