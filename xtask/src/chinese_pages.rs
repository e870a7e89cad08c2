//! Pages in other languages: what is not prose is the same as in English. The READMEs, and the guide and the cookbook in `docs/zh-CN/`; the
//! reference is generated.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, ensure};
use pulldown_cmark::HeadingLevel;

use crate::generate::guide::{CHINESE, FOLDER, pages};
use crate::page::{Page, broken, joined, read};

const README: &str = "README.md";

/// The README in Chinese, and short ones, which have some of its code.
const CHINESE_README: &str = "README.zh-CN.md";
const SHORT: [&str; 2] = ["README.ja.md", "README.ko.md"];

/// A link that only pages in Chinese need: the console of the site for China.
const CONSOLE_IN_CHINA: &str = "https://console.cloud.tencent.com/im";

pub fn check(root: &Path) -> Result<()> {
    let mut wrong = readmes(root)?;
    for path in pages(root, CHINESE)? {
        let original = path.replace(CHINESE, FOLDER);
        if !root.join(&original).exists() {
            wrong.push(format!(
                "{path}: {original} does not exist: the English page was renamed or removed: do the same here"
            ));
            continue;
        }
        let [page, english] = [Page::of(&read(root, &path)?), Page::of(&read(root, &original)?)];
        wrong.extend(differences(&path, &page, &original, &english));
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

fn readmes(root: &Path) -> Result<Vec<String>> {
    let readme = Page::of(&read(root, README)?);
    let mut chinese = Page::of(&read(root, CHINESE_README)?);
    let mut wrong = broken(root, CHINESE_README, &chinese)?;
    // It lists the families, without the table of their sizes.
    chinese.tables.clone_from(&readme.tables);
    wrong.extend(differences(CHINESE_README, &chinese, README, &readme));
    for path in SHORT {
        let short = Page::of(&read(root, path)?);
        wrong.extend(broken(root, path, &short)?);
        let other = short.code.iter().filter(|code| !readme.code.contains(code));
        wrong.extend(other.map(|(_, code)| format!("{path}: {README} does not have this code:\n{code}")));
        if short.code.is_empty() {
            wrong.push(format!("{path}: has no code"));
        }
    }
    Ok(wrong)
}

/// What differs beside prose, and what to do.
fn differences(path: &str, page: &Page, original: &str, wanted: &Page) -> Vec<String> {
    let mut wrong = Vec::new();
    let level = |(level, _): &(HeadingLevel, String)| *level;
    if let Some(at) = first_difference(&page.headings, &wanted.headings, level) {
        let texts = [wanted, page]
            .map(|page| page.headings.get(at).map_or("the end".into(), |(level, text)| format!("{level} `{text}`")));
        let [there, here] = texts;
        wrong.push(format!(
            "{original} has {there} where this page has {here}: write the same headings in the same order"
        ));
    }
    // Diagrams have words to translate.
    let code = |(language, code): &(String, String)| (language.clone(), (language != "mermaid").then(|| code.clone()));
    if let Some(at) = first_difference(&page.code, &wanted.code, code) {
        wrong.push(format!("code block {} is not that of {original}: copy all code from there", at + 1));
    }
    if let Some(at) = first_difference(&page.tables, &wanted.tables, |rows| *rows) {
        let [there, here] = [wanted, page].map(|page| page.tables.get(at).unwrap_or(&0));
        wrong.push(format!("table {} has {here} rows, and {there} in {original}: translate each row", at + 1));
    }
    let (links, others) = (targets(path, page), targets(original, wanted));
    wrong.extend(others.difference(&links).map(|link| format!("the link to {link} is missing: {original} has it")));
    wrong.extend(links.difference(&others).map(|link| format!("{original} has no link to {link}: remove it")));
    wrong.into_iter().map(|what| format!("{path}: {what}")).collect()
}

/// Where two lists differ, by what counts of their entries.
fn first_difference<T, K: PartialEq>(one: &[T], other: &[T], key: impl Fn(&T) -> K) -> Option<usize> {
    let length = one.len().max(other.len());
    (0..length).find(|&at| one.get(at).map(&key) != other.get(at).map(&key))
}

/// Where a page's links lead, by the paths in English; links to itself in other languages are left out.
fn targets(path: &str, page: &Page) -> BTreeSet<String> {
    let target = |link: &String| {
        if link.contains("://") || link.starts_with('#') {
            let english = [("/zh-cn.html", "/"), ("/zh-cn/", "/"), ("/blob/main/README.zh-CN.md", "")];
            return Some(english.iter().fold(link.clone(), |link, (chinese, english)| link.replace(chinese, english)));
        }
        let target = joined(path, link)?.replace(CHINESE, FOLDER);
        (!target.starts_with("README.")).then_some(target)
    };
    page.links.iter().filter(|link| *link != CONSOLE_IN_CHINA).filter_map(target).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_in_other_languages_are_those_in_english() {
        check(&crate::root()).unwrap();
    }

    #[test]
    fn a_translation_that_differs_is_noticed() {
        let english = "# A\n\n## B\n\n[a](a.md#b) [c](reference/c.md) ![d](d.svg) [e](#e)\n\n```sh\nls\n```\n\n| a | b |\n|---|---|\n| c | d |\n";
        let of = |text: &str| differences("docs/zh-CN/x.md", &Page::of(text), "docs/x.md", &Page::of(english));
        let chinese = "# 甲\n\n<a id=\"b\"></a>\n## 乙\n\n[甲](a.md#b) [丙](../reference/c.md) ![丁](../d.svg) [戊](#e)\n\n```sh\nls\n```\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n";
        assert_eq!(of(chinese), [""; 0]);
        let other =
            "# 甲\n\n### 乙\n\n[甲](../a.md#b) [丙](reference/c.md) [戊](f.md)\n\n```sh\nls -l\n```\n\n| 甲 |\n|---|\n";
        let expected = [
            "docs/x.md has h2 `B` where this page has h3 `乙`: write the same headings in the same order",
            "code block 1 is not that of docs/x.md: copy all code from there",
            "table 1 has 0 rows, and 1 in docs/x.md: translate each row",
            "the link to #e is missing: docs/x.md has it",
            "the link to docs/d.svg is missing: docs/x.md has it",
            "docs/x.md has no link to docs/f.md: remove it",
        ];
        assert_eq!(of(other), expected.map(|what| format!("docs/zh-CN/x.md: {what}")));
    }

    #[test]
    fn a_page_that_ends_earlier_is_noticed() {
        let found = differences(
            "README.zh-CN.md",
            &Page::of("# 甲\n"),
            "README.md",
            &Page::of("# A\n\n[zh](README.zh-CN.md)\n\n## B\n"),
        );
        let expected = "README.zh-CN.md: README.md has h2 `B` where this page has the end: write the same headings in the same order";
        assert_eq!(found, [expected]);
    }
}
