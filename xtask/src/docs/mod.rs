//! `cargo xtask docs`: the book in `docs/` as a small static site that needs no network.
//!
//! The sources are those of an mdBook, so `mdbook build docs` works too.

mod links;
mod page;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use minijinja::{Environment, context};
use serde::Serialize;

pub use links::check;

/// The book's sources, from the repository's root.
const SOURCES: &str = "docs";
const TITLE: &str = "tencent-chat";

/// Renders the book into `target/docs` and gives the path of its first page.
pub fn build(root: &Path) -> Result<PathBuf> {
    check(root)?;
    let sources = root.join(SOURCES);
    let contents = contents(&sources)?;
    let target = root.join("target/docs");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    environment.add_template("page.html", include_str!("../../docs-theme/page.html"))?;
    let template = environment.get_template("page.html")?;
    let mut index = Vec::new();
    for at in 0..contents.pages.len() {
        let entry = &contents.pages[at];
        let text =
            fs::read_to_string(sources.join(&entry.source)).with_context(|| format!("reading {}", entry.source))?;
        let page = page::render(&text);
        index.extend(page.sections.into_iter().map(|section| section.entry(&entry.file, &entry.title)));
        let html = template.render(context! {
            book => TITLE,
            title => entry.title,
            up => "../".repeat(entry.file.matches('/').count()),
            file => entry.file,
            parts => contents.parts,
            content => minijinja::Value::from_safe_string(page.html),
            previous => at.checked_sub(1).map(|at| &contents.pages[at]),
            next => contents.pages.get(at + 1),
        })?;
        write(&target.join(&entry.file), &html)?;
    }
    write(&target.join("style.css"), include_str!("../../docs-theme/style.css"))?;
    write(&target.join("search.js"), include_str!("../../docs-theme/search.js"))?;
    // A script and no JSON file: browsers load no files for pages that are files themselves.
    write(&target.join("search-index.js"), &format!("const SEARCH_INDEX = {};\n", serde_json::to_string(&index)?))?;
    Ok(target.join("index.html"))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::create_dir_all(path.parent().expect("pages stand in a folder"))?;
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

/// The table of contents.
struct Contents {
    parts: Vec<Part>,
    /// All pages, in order.
    pages: Vec<Entry>,
}

#[derive(Serialize)]
struct Part {
    title: String,
    /// Whether it is one of the long lists of endpoints, which are folded.
    folded: bool,
    pages: Vec<Entry>,
}

#[derive(Clone, Serialize)]
struct Entry {
    title: String,
    /// `reference/errors.md`
    source: String,
    /// `reference/errors.html`
    file: String,
}

/// Reads `SUMMARY.md`: headings are parts, links are pages.
fn contents(sources: &Path) -> Result<Contents> {
    let summary = fs::read_to_string(sources.join("SUMMARY.md")).context("reading docs/SUMMARY.md")?;
    let mut parts = vec![part("")];
    // The first heading is that of the table itself.
    for line in summary.lines().skip_while(|line| !line.starts_with("# ")).skip(1) {
        let link = line.trim_start_matches("- ").strip_prefix('[').and_then(|line| line.split_once("]("));
        if let Some((title, source)) = link {
            let Some(source) = source.strip_suffix(')') else { bail!("docs/SUMMARY.md: {line}") };
            let entry = Entry { title: title.to_string(), source: source.to_string(), file: html_name(source) };
            parts.last_mut().expect("there is a first part").pages.push(entry);
        } else if let Some(title) = line.strip_prefix("# ") {
            parts.push(part(title));
        }
    }
    parts.retain(|part| !part.pages.is_empty());
    for part in &mut parts {
        part.folded = part.pages.iter().all(|page| page.source.matches('/').count() > 1);
    }
    let pages = parts.iter().flat_map(|part| part.pages.clone()).collect();
    Ok(Contents { parts, pages })
}

fn part(title: &str) -> Part {
    Part { title: title.to_string(), folded: false, pages: Vec::new() }
}

/// `a/b.md` → `a/b.html`, and as in mdBook, `README.md` → `index.html`.
fn html_name(source: &str) -> String {
    let stem = source.strip_suffix(".md").unwrap_or(source);
    match stem.strip_suffix("README") {
        Some(folder) => format!("{folder}index.html"),
        None => format!("{stem}.html"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xtask::root;

    #[test]
    fn the_table_of_contents_lists_every_page_once() {
        let sources = root().join(SOURCES);
        let mut listed: Vec<String> = contents(&sources).unwrap().pages.into_iter().map(|page| page.source).collect();
        listed.sort();
        let mut there = links::markdown_files(&sources).unwrap();
        there.retain(|file| file != "SUMMARY.md");
        there.sort();
        assert_eq!(listed, there);
    }

    #[test]
    fn pages_are_called_as_in_mdbook() {
        assert_eq!(html_name("README.md"), "index.html");
        assert_eq!(html_name("reference/errors.md"), "reference/errors.html");
    }
}
