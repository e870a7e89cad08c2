//! Pages of Markdown, as far as they are checked, and where their links lead.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::generate::anchor;

/// Where everything is.
pub const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Where the site is that is made of `docs/`.
pub const SITE: &str = env!("CARGO_PKG_HOMEPAGE");

/// A page, as far as it is checked.
#[derive(Default)]
pub struct Page {
    pub links: Vec<String>,
    anchors: BTreeSet<String>,
    /// Their levels and texts.
    pub headings: Vec<(HeadingLevel, String)>,
    /// Fenced code: its language, and itself.
    pub code: Vec<(String, String)>,
    /// How many rows each table has, the head not counted.
    pub tables: Vec<usize>,
}

impl Page {
    pub fn of(text: &str) -> Self {
        let mut page = Self::default();
        let (mut heading, mut language) = (None, None);
        for event in TextMergeStream::new(Parser::new_ext(text, Options::ENABLE_TABLES)) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    page.links.push(dest_url.into_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(level)) => {
                    let text = heading.take().unwrap_or_default();
                    page.anchors.insert(anchor(&text));
                    page.headings.push((level, text));
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    let id = html.split_once("<a id=\"").and_then(|(_, rest)| rest.split_once('"'));
                    page.anchors.extend(id.map(|(id, _)| id.to_owned()));
                }
                Event::Start(Tag::Table(_)) => page.tables.push(0),
                Event::End(TagEnd::TableRow) => *page.tables.last_mut().expect("a row is in a table") += 1,
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(name))) => language = Some(name.into_string()),
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                    }
                    page.code.extend(language.take().map(|language| (language, text.into_string())));
                }
                _ => {}
            }
        }
        page
    }
}

pub fn read(root: &Path, path: &str) -> Result<String> {
    fs::read_to_string(root.join(path)).with_context(|| format!("reading {path}"))
}

/// The links of a README that lead nowhere. Registries show a README somewhere else, so its links must be whole addresses.
pub fn broken(root: &Path, path: &str, page: &Page) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for link in &page.links {
        let reason = if let Some(anchor) = link.strip_prefix('#') {
            (!page.anchors.contains(anchor)).then_some("the page has no such section")
        } else if path.contains('/') && !link.contains("://") {
            Some("a relative link does not work in a registry: write the whole address")
        } else if let Some(target) = source(link).or((!link.contains("://")).then(|| link.clone())) {
            lost(root, &target)?
        } else {
            None
        };
        wrong.extend(reason.map(|reason| format!("{path}: {link}: {reason}")));
    }
    Ok(wrong)
}

/// The path in the repository of what an address shows, which may have an anchor: a file, a folder, or a page of the site.
pub fn source(address: &str) -> Option<String> {
    if let Some(target) = address.strip_prefix(SITE) {
        let (page, anchor) = target.find('#').map_or((target, ""), |at| target.split_at(at));
        let page = match page {
            "" => "README.md".to_owned(),
            "zh-cn.html" => "zh-CN/README.md".to_owned(),
            page => page.replace("zh-cn/", "zh-CN/").replace(".html", ".md"),
        };
        return Some(format!("docs/{page}{anchor}"));
    }
    let path = address.strip_prefix(REPOSITORY)?;
    ["/blob/main/", "/tree/main/"].iter().find_map(|start| path.strip_prefix(start)).map(str::to_owned)
}

/// Why a path, which may have an anchor, leads nowhere.
pub fn lost(root: &Path, target: &str) -> Result<Option<&'static str>> {
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    if !root.join(path).exists() {
        return Ok(Some("the file does not exist"));
    }
    let is_found = anchor.is_empty() || Page::of(&read(root, path)?).anchors.contains(anchor);
    Ok((!is_found).then_some("the page has no such section"))
}

/// A path from a page; nothing when it leads out of the folder that holds all pages.
pub fn joined(page: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lead_nowhere_are_found_also_in_tables_but_not_in_code() {
        let links = [
            "docs/errors.md",
            "#here",
            "#gone",
            "https://www.example.com/gone.md",
            &format!("{REPOSITORY}/blob/main/docs/errors.md#errors"),
            &format!("{REPOSITORY}/blob/main/docs/errors.md#gone"),
            &format!("{REPOSITORY}/tree/main/gone"),
            SITE,
            &format!("{SITE}zh-cn.html"),
            &format!("{SITE}errors.html#errors"),
            &format!("{SITE}zh-cn/errors.html#gone"),
            &format!("{SITE}gone.html"),
        ];
        let rows: String = links.iter().map(|link| format!("| [a]({link}) | `[b](gone.md)` |\n")).collect();
        let page = Page::of(&format!("## `Here`\n\n| | |\n|---|---|\n{rows}\n```sh\n[c](gone.md)\n```\n"));
        let found = |path: &str| broken(&crate::root(), path, &page).unwrap();
        let section = "the page has no such section";
        let wherever = [
            format!("x.md: #gone: {section}"),
            format!("x.md: {REPOSITORY}/blob/main/docs/errors.md#gone: {section}"),
            format!("x.md: {REPOSITORY}/tree/main/gone: the file does not exist"),
            format!("x.md: {SITE}zh-cn/errors.html#gone: {section}"),
            format!("x.md: {SITE}gone.html: the file does not exist"),
        ];
        assert_eq!(found("x.md"), wherever);
        let relative =
            "packages/npm/x.md: docs/errors.md: a relative link does not work in a registry: write the whole address";
        assert_eq!(found("packages/npm/x.md")[0], relative);
        assert_eq!(found("packages/npm/x.md").len(), wherever.len() + 1);
    }
}
