//! What a registry shows of a package: its README, whose links must work from there, and its metadata. And the page that has the names
//! of other SDKs beside ours.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

use crate::packages::CRATES;
use crate::page::{Page, broken, lost, read, source};
use crate::{command_line, npm, python, shell};

/// What people search for.
const KEYWORDS: [&str; 11] = [
    "tim",
    "tencent-im",
    "tencent-cloud-chat",
    "qcloud",
    "trtc",
    "usersig",
    "tls-sig-api",
    "im",
    "chat",
    "腾讯云IM",
    "即时通信",
];

/// Those of a crate, which may have five in all.
const CRATE_KEYWORDS: [&str; 2] = ["tencent-im", "tim"];

/// The fields of addresses in a `package.json`, a `pyproject.toml` and a crate's manifest.
const NPM_ADDRESSES: [&str; 3] = ["homepage", "bugs", "repository"];
const PYTHON_ADDRESSES: [&str; 5] = ["Homepage", "Documentation", "Changelog", "Issues", "Repository"];
const CRATE_ADDRESSES: [&str; 3] = ["homepage", "documentation", "repository"];

/// Where the README of a package leads.
const WANTED: [&str; 8] = [
    "docs/README.md",
    "docs/playground.md",
    "docs/cookbook.md",
    "docs/reference/endpoints.md",
    "docs/errors.md",
    "docs/testing.md",
    "docs/cli.md",
    "CHANGELOG.md",
];

/// How many lines it may have: the rest belongs in `docs/`.
const LINES: usize = 120;

const README: &str = "README.md";

/// Tables with a name of another SDK in the first column and ours in the second one.
const MIGRATION: &str = "docs/migration.md";

/// A crate that users do not add themselves: its README says which one they add.
const INTERNAL: &str = "tencent-chat-schema";

/// The step of the test command.
pub fn check(root: &Path) -> Result<()> {
    let mut wrong = Vec::new();
    for folder in npm::ALL.map(|package| package.folder).into_iter().chain([command_line::PACKAGE]) {
        let file = format!("{folder}/package.json");
        wrong.extend(readme(root, folder, true)?);
        wrong.extend(metadata(root, &file, &npm_metadata(&read(root, &file)?)?, &NPM_ADDRESSES, &KEYWORDS)?);
    }
    for folder in python::ALL.map(|package| package.folder) {
        let file = format!("{folder}/pyproject.toml");
        wrong.extend(readme(root, folder, true)?);
        wrong.extend(metadata(root, &file, &python_metadata(&read(root, &file)?)?, &PYTHON_ADDRESSES, &KEYWORDS)?);
    }
    for (name, manifest) in crates(root)? {
        let is_internal = name == INTERNAL;
        wrong.extend(readme(root, &format!("crates/{name}"), !is_internal)?);
        let keywords: &[&str] = if is_internal { &[] } else { &CRATE_KEYWORDS };
        wrong.extend(metadata(root, &name, &manifest, &CRATE_ADDRESSES, keywords)?);
    }
    wrong.extend(readme(root, "packages/openapi", false)?);
    wrong.extend(broken(root, README, &Page::of(&read(root, README)?))?);
    wrong.extend(names(root, &read(root, MIGRATION)?)?);
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// What is wrong with the README in a folder.
fn readme(root: &Path, folder: &str, is_landing: bool) -> Result<Vec<String>> {
    let path = format!("{folder}/{README}");
    let text = read(root, &path)?;
    let page = Page::of(&text);
    let mut wrong = broken(root, &path, &page)?;
    if is_landing {
        let lines = text.lines().count();
        if lines > LINES {
            wrong.push(format!("{path}: {lines} lines, more than {LINES}: move what the guide should say to docs/"));
        }
        let missing = |wanted: &&&str| !page.links.iter().any(|link| source(link).as_deref() == Some(**wanted));
        wrong.extend(WANTED.iter().filter(missing).map(|wanted| format!("{path}: has no link to {wanted}")));
    }
    Ok(wrong)
}

/// A manifest's addresses by their fields, and its keywords.
#[derive(Default)]
struct Metadata {
    addresses: Vec<(String, String)>,
    keywords: Vec<String>,
}

impl Metadata {
    /// Fields are strings, or objects with a `url`.
    fn of(fields: &Value, keywords: &Value) -> Self {
        let address = |(name, value): (&String, &Value)| {
            let address = value.as_str().or_else(|| value["url"].as_str())?;
            Some((name.clone(), address.trim_start_matches("git+").to_owned()))
        };
        let keywords = keywords.as_array().into_iter().flatten().filter_map(Value::as_str);
        Self {
            addresses: fields.as_object().into_iter().flatten().filter_map(address).collect(),
            keywords: keywords.map(str::to_owned).collect(),
        }
    }
}

fn npm_metadata(text: &str) -> Result<Metadata> {
    let manifest: Value = serde_json::from_str(text)?;
    Ok(Metadata::of(&manifest, &manifest["keywords"]))
}

fn python_metadata(text: &str) -> Result<Metadata> {
    let manifest: Value = toml::from_str(text)?;
    Ok(Metadata::of(&manifest["project"]["urls"], &manifest["project"]["keywords"]))
}

/// The published crates, as cargo reads their manifests.
fn crates(root: &Path) -> Result<Vec<(String, Metadata)>> {
    let arguments = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let metadata: Value = serde_json::from_str(&shell::output(&mut shell::command(root, env!("CARGO"), &arguments))?)?;
    let packages = metadata["packages"].as_array().context("cargo metadata lists no packages")?;
    let published =
        packages.iter().filter(|package| package["name"].as_str().is_some_and(|name| CRATES.contains(&name)));
    Ok(published
        .map(|package| {
            (package["name"].as_str().unwrap_or_default().to_owned(), Metadata::of(package, &package["keywords"]))
        })
        .collect())
}

/// What is missing in a manifest, and its addresses that lead nowhere.
fn metadata(
    root: &Path,
    file: &str,
    metadata: &Metadata,
    addresses: &[&str],
    keywords: &[&str],
) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for field in addresses {
        let Some((_, address)) = metadata.addresses.iter().find(|(name, _)| name == field) else {
            wrong.push(format!("{file}: `{field}` is missing"));
            continue;
        };
        let reason = source(address).map(|target| lost(root, &target)).transpose()?.flatten();
        wrong.extend(reason.map(|reason| format!("{file}: {address}: {reason}")));
    }
    let missing = keywords.iter().filter(|wanted| !metadata.keywords.iter().any(|keyword| keyword == *wanted));
    wrong.extend(missing.map(|wanted| format!("{file}: the keyword `{wanted}` is missing")));
    Ok(wrong)
}

/// Our names in the tables of [`MIGRATION`] that do not exist: each is a link to the page of an endpoint, or to a page that has the name.
fn names(root: &Path, text: &str) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for (name, link) in second_column(text) {
        let target = format!("docs/{link}");
        let path = Path::new(target.split_once('#').map_or(target.as_str(), |(path, _)| path));
        let reason = if link.is_empty() {
            Some("the name is not a link to its page")
        } else if let Some(reason) = lost(root, &target)? {
            Some(reason)
        } else if path.starts_with("docs/reference") {
            (path.file_stem() != Some(OsStr::new(&name))).then_some("the page is that of another endpoint")
        } else {
            let page = fs::read_to_string(root.join(path))?;
            (!page.contains(&name)).then_some("the page does not have the name")
        };
        wrong.extend(reason.map(|reason| format!("{MIGRATION}: `{name}` ({link}): {reason}")));
    }
    Ok(wrong)
}

/// The code in the second column of tables, with the links that it stands in; empty where it is not in a link.
fn second_column(text: &str) -> Vec<(String, String)> {
    let (mut column, mut link, mut found) = (0, String::new(), Vec::new());
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableRow) | Event::End(TagEnd::Table) => column = 0,
            Event::Start(Tag::TableCell) => column += 1,
            Event::Start(Tag::Link { dest_url, .. }) => link = dest_url.into_string(),
            Event::End(TagEnd::Link) => link.clear(),
            Event::Code(name) if column == 2 => found.push((name.into_string(), link.clone())),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::REPOSITORY;

    #[test]
    fn what_registries_show_of_the_packages_is_complete_and_leads_somewhere() {
        check(&crate::root()).unwrap();
    }

    #[test]
    fn names_beside_those_of_other_sdks_that_do_not_exist_are_found() {
        let ours = [
            "[`import_account`](reference/account/import_account.md)",
            "[`usersig.sign`](usersig.md#sign), `check_accounts`",
            "[`import_user`](reference/account/import_user.md)",
            "[`import_accounts`](reference/account/import_account.md)",
            "[`usersig.seal`](usersig.md#sign)",
            "[`usersig.sign`](usersig.md#seal)",
            "[a link](gone.md) without code",
        ];
        let rows: String = ours.iter().map(|name| format!("| `theirs` | {name} | `a note` |\n")).collect();
        let expected = [
            "docs/migration.md: `check_accounts` (): the name is not a link to its page",
            "docs/migration.md: `import_user` (reference/account/import_user.md): the file does not exist",
            "docs/migration.md: `import_accounts` (reference/account/import_account.md): the page is that of another endpoint",
            "docs/migration.md: `usersig.seal` (usersig.md#sign): the page does not have the name",
            "docs/migration.md: `usersig.sign` (usersig.md#seal): the page has no such section",
        ];
        let text = format!("`code`\n\n| before | here | |\n|---|---|---|\n{rows}\n`code`\n");
        assert_eq!(names(&crate::root(), &text).unwrap(), expected);
    }

    #[test]
    fn metadata_that_are_missing_are_found() {
        let found = |metadata: &Metadata, addresses: &[&str]| {
            super::metadata(&crate::root(), "m", metadata, addresses, &["tim", "即时通信"]).unwrap()
        };
        let npm = format!(r#"{{"repository": {{"url": "git+{REPOSITORY}/blob/main/gone"}}, "keywords": ["tim"]}}"#);
        let expected = [
            "m: `homepage` is missing".to_owned(),
            format!("m: {REPOSITORY}/blob/main/gone: the file does not exist"),
            "m: the keyword `即时通信` is missing".to_owned(),
        ];
        assert_eq!(found(&npm_metadata(&npm).unwrap(), &["homepage", "repository"]), expected);
        let python =
            "[project]\nkeywords = [\"tim\", \"即时通信\"]\n[project.urls]\nHomepage = \"https://www.example.com\"\n";
        assert_eq!(found(&python_metadata(python).unwrap(), &["Homepage"]), [""; 0]);
    }
}
