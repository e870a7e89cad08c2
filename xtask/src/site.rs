//! `cargo xtask site`: the documentation in `docs/`, built by `site/`, with its links, its search and the programs of its playground checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::page::joined;
use crate::progress::step;
use crate::stamp::Stamp;
use crate::{chinese_pages, npm, shell};
use anyhow::{Result, ensure};

/// Where it is built, from the repository's root.
const FOLDER: &str = "site";

/// Where it writes which of its files each source in `docs/` becomes.
const PAGES: &str = ".astro/files.json";

/// The path that the addresses of all pages share.
const BASE: &str = "/tencent-chat/";

/// Where a page has a place that links may lead to, and where a link leads.
const MARKS: [&str; 2] = [" id=\"", " href=\""];

/// What it is made of, beside the packages that its playground runs.
const INPUTS: [&str; 8] = [
    "docs",
    FOLDER,
    "README.md",
    "api/sdk.yaml",
    "api/zh/sdk.yaml",
    "crates/tencent-chat-cli/src/generated/described.json",
    "tests/cases/samples.yaml",
    "xtask/src/site.rs",
];

/// Builds and checks the site unless it is ready, and gives the path of its first page.
pub fn build(root: &Path) -> Result<PathBuf> {
    chinese_pages::check(root)?;
    // The pages of its playground run the packages.
    npm::build_emulator()?;
    let packages = npm::ALL.map(npm::NpmPackage::stamp);
    let inputs: Vec<&str> = INPUTS.into_iter().chain(packages.iter().map(String::as_str)).collect();
    let stamp = Stamp::of(root, root.join("target/.site"), &inputs)?;
    if let Some(page) = stamp.output() {
        return Ok(page);
    }
    npm::install_in(FOLDER)?;
    let page = step("building the site", || make(root))?;
    stamp.write(&page)?;
    Ok(page)
}

fn make(root: &Path) -> Result<PathBuf> {
    let folder = root.join(FOLDER);
    let run = |script| {
        let mut npm = shell::npm(&folder, &["run", "--silent", script]);
        shell::run(npm.env("ASTRO_TELEMETRY_DISABLED", "1"))
    };
    run("build")?;
    let site = folder.join("dist");
    let readme = fs::read_to_string(root.join("README.md"))?;
    let pages = serde_json::from_str(&fs::read_to_string(folder.join(PAGES))?)?;
    let broken = broken(&files(&site, ".html")?, &files(&root.join("docs"), ".md")?, &pages, &readme);
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    run("search")?;
    run("programs")?;
    Ok(site.join("index.html"))
}

/// A folder's files whose names end so, with their texts, by their paths from the folder.
fn files(folder: &Path, end: &str) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            files.extend(self::files(&path, end)?.into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else if name.ends_with(end) {
            files.insert(name, fs::read_to_string(path)?);
        }
    }
    Ok(files)
}

/// A line for each link of the site, and each link of the README into the book, that leads nowhere, and for each source that
/// is not in the table of contents.
fn broken(
    site: &BTreeMap<String, String>,
    sources: &BTreeMap<String, String>,
    pages: &BTreeMap<String, String>,
    readme: &str,
) -> Vec<String> {
    let places: BTreeMap<&str, BTreeSet<&str>> =
        site.iter().map(|(page, html)| (page.as_str(), values(html, MARKS[0]).collect())).collect();
    let mut broken = Vec::new();
    let mut check = |from: &str, page: &str, link: &str| {
        let (path, place) = link.split_once('#').unwrap_or((link, ""));
        let target = match path.strip_prefix(BASE) {
            _ if path.is_empty() => Some(page.to_owned()),
            Some("") => Some("index.html".to_owned()),
            Some(path) => Some(path.to_owned()),
            None => joined(page, path),
        };
        let reason = match target.and_then(|target| places.get(target.as_str())) {
            None => "the page does not exist",
            Some(places) if !place.is_empty() && !places.contains(place) => "the page has no such place",
            Some(_) => return,
        };
        broken.push(format!("{from}: {link}: {reason}"));
    };
    for (page, html) in site {
        let is_page = |link: &str| link.starts_with('#') || link.contains(".html") || link == BASE;
        let is_of_site = |link: &&str| !link.contains(':') && is_page(link);
        values(html, MARKS[1]).filter(is_of_site).for_each(|link| check(page, page, link));
    }
    let links = readme.split("](docs/").skip(1).filter_map(|rest| rest.split_once(')'));
    links.for_each(|(link, _)| {
        let (source, place) = link.split_once('#').unwrap_or((link, ""));
        let page = pages.get(source).map_or(source, String::as_str);
        check("README.md", "", &format!("{page}#{place}"));
    });
    let unlisted = sources.keys().filter(|source| !source.ends_with("SUMMARY.md") && !pages.contains_key(*source));
    broken.extend(unlisted.map(|source| format!("docs/{source}: not in the table of contents")));
    broken
}

/// The values of an attribute.
fn values<'a>(html: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(mark).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files<const N: usize>(files: [(&str, &str); N]) -> BTreeMap<String, String> {
        files.map(|(path, text)| (path.to_owned(), text.to_owned())).into()
    }

    #[test]
    fn the_site_is_built_for_the_address_that_the_packages_have() {
        let book = fs::read_to_string(crate::root().join(FOLDER).join("book.mjs")).unwrap();
        let of = |name| values(&book, name).next().unwrap();
        assert_eq!([of("ORIGIN = \""), of("BASE = \""), "/"].concat(), crate::page::SITE);
        assert!(crate::page::SITE.ends_with(BASE));
    }

    #[test]
    fn links_that_lead_nowhere_and_pages_that_are_not_listed_are_found() {
        let site = files([
            (
                "index.html",
                "<h1 id=\"a\"><a href=\"sub/c.html#there\">ok</a> <a href=\"#a\">ok</a> <a href=\"gone.html\">",
            ),
            (
                "sub/c.html",
                "<h2 id=\"there\"><a href=\"../index.html#gone\"> <a href=\"../../d.html\"> <a href=\"https://e\">",
            ),
        ]);
        let sources =
            files(["README.md", "SUMMARY.md", "sub/c.md", "sub/d.md", "zh-CN/README.md"].map(|path| (path, "")));
        let expected = [
            "index.html: gone.html: the page does not exist",
            "sub/c.html: ../index.html#gone: the page has no such place",
            "sub/c.html: ../../d.html: the page does not exist",
            "README.md: b.md#: the page does not exist",
            "docs/sub/d.md: not in the table of contents",
            "docs/zh-CN/README.md: not in the table of contents",
        ];
        let pages = files([("README.md", "index.html"), ("sub/c.md", "sub/c.html")]);
        assert_eq!(
            broken(&site, &sources, &pages, "[ok](docs/sub/c.md#there) [no](docs/b.md) [not ours](src/x.rs)"),
            expected
        );
    }
}
