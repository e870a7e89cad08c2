//! Checks that no link in the book leads nowhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use pulldown_cmark::{Event, Tag};

use super::{SOURCES, page};

/// Fails with a line for each link of the book, and each link of the README into it, that leads nowhere. A page's links
/// stay within the book, so that it can be read without the repository.
pub fn check(root: &Path) -> Result<()> {
    let sources = root.join(SOURCES);
    let mut broken = Vec::new();
    for file in markdown_files(&sources)? {
        let text = fs::read_to_string(sources.join(&file))?;
        let links = links(&text).into_iter();
        let reasons =
            links.filter_map(|link| Some(format!("{SOURCES}/{file}: {link}: {}", reason(&sources, &file, &link)?)));
        broken.extend(reasons);
    }
    let readme = fs::read_to_string(root.join("README.md")).unwrap_or_default();
    for link in links(&readme).iter().filter_map(|link| link.strip_prefix("docs/")) {
        broken.extend(reason(&sources, "README.md", link).map(|reason| format!("README.md: docs/{link}: {reason}")));
    }
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

/// All pages of the book, from its folder.
pub fn markdown_files(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(folder.join(&inner))? {
            let entry = entry?;
            let name = format!("{inner}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(name + "/");
            } else if name.ends_with(".md") {
                files.push(name);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The links that lead to files.
fn links(text: &str) -> Vec<String> {
    let links = page::parse(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    links.filter(|link| !link.contains("://") && !link.starts_with("mailto:")).collect()
}

/// Why a link leads nowhere, if it does.
fn reason(sources: &Path, file: &str, link: &str) -> Option<&'static str> {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let target = if path.is_empty() {
        file.to_string()
    } else {
        match joined(file, path) {
            Some(target) => target,
            None => return Some("leaves the book"),
        }
    };
    let Ok(text) = fs::read_to_string(sources.join(&target)) else { return Some("the page does not exist") };
    let anchor = anchor?;
    (!anchors(&text).contains(anchor)).then_some("the page has no such place")
}

/// A path from a file; nothing when it leads out of the book.
fn joined(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
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

/// Headings, and `<a id="…">`.
fn anchors(text: &str) -> BTreeSet<String> {
    let events: Vec<Event> = page::parse(text).collect();
    let by_hand = text.split("<a id=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_string()));
    page::anchors(&events).into_iter().map(|(anchor, _)| anchor).chain(by_hand).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_link_of_the_book_is_broken() {
        check(&xtask::root()).unwrap();
    }

    #[test]
    fn broken_links_are_found() {
        let root = std::env::temp_dir().join(format!("xtask-links-{}", std::process::id()));
        fs::create_dir_all(root.join("docs/sub")).unwrap();
        fs::write(
            root.join("docs/a.md"),
            "# A b\n<a id=\"here\"></a>\n[ok](sub/c.md#there) [self](#a-b)\n[no](gone.md)",
        )
        .unwrap();
        fs::write(root.join("docs/sub/c.md"), "## There\n[ok](../a.md#here) [no](../a.md#gone) [out](../../README.md)")
            .unwrap();
        fs::write(root.join("README.md"), "[ok](docs/a.md) [no](docs/b.md) [not ours](src/x.rs)").unwrap();
        let found = check(&root).unwrap_err().to_string();
        fs::remove_dir_all(&root).unwrap();
        let expected = [
            "docs/a.md: gone.md: the page does not exist",
            "docs/sub/c.md: ../a.md#gone: the page has no such place",
            "docs/sub/c.md: ../../README.md: leaves the book",
            "README.md: docs/b.md: the page does not exist",
        ];
        assert_eq!(found, expected.join("\n"));
    }
}
