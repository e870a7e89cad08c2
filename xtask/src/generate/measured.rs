//! The pages of the book that runs write, `cargo xtask environments` and `cargo xtask bench`, in Chinese: the same page with its texts
//! translated, so that new figures need no translation.

use super::reference::with_anchors;
use super::translation::{Texts, Translations};
use super::{Output, guide, marker};
use crate::page::read;
use std::path::Path;
use std::sync::Arc;

/// What these pages say, in `api/zh/`.
pub const TEXTS: &str = "measured.yaml";

const PAGES: [&str; 2] = ["environments.md", "performance.md"];

/// The pages that are there.
pub fn outputs(root: &Path, translations: &Arc<Translations>) -> Vec<Output> {
    let mut outputs = Vec::new();
    for name in PAGES {
        let Ok(english) = read(root, &format!("{}/{name}", guide::FOLDER)) else { continue };
        let texts = Texts::of_page(Some(translations), TEXTS);
        let text = with_anchors(&page(&texts, &english), &english);
        // A page is in Chinese as a whole or not at all.
        if texts.are_complete() {
            outputs.push(Output::new(format!("{}/{name}", guide::CHINESE), text));
        }
    }
    outputs
}

fn page(texts: &Texts, english: &str) -> String {
    let (_, body) = english.split_once('\n').unwrap_or_default();
    let blocks: Vec<String> = body.trim_end().split("\n\n").map(|block| self::block(texts, block)).collect();
    format!("<!-- {} -->\n{}\n", marker(&texts.source()), blocks.join("\n\n"))
}

/// A heading, a list, a table, a picture or a paragraph.
fn block(texts: &Texts, block: &str) -> String {
    let of_lines = |line: &dyn Fn(&str) -> String| block.lines().map(line).collect::<Vec<_>>().join("\n");
    if let Some((level, heading)) = block.split_once("# ").filter(|(level, _)| level.bytes().all(|byte| byte == b'#')) {
        let parts: Vec<String> = heading.split(", ").map(|part| said(texts, part)).collect();
        return format!("{level}# {}", parts.join("，"));
    }
    if block.starts_with("- ") {
        return of_lines(&|line| format!("- {}", said(texts, line.trim_start_matches("- "))));
    }
    if block.starts_with('|') {
        return of_lines(&|line| row(texts, line));
    }
    if let Some((label, file)) = block.strip_prefix("![").and_then(|picture| picture.split_once("](")) {
        return format!("![{}](../{file}", said(texts, label));
    }
    said(texts, &block.replace('\n', " "))
}

/// A row with its cells translated, except figures and versions.
fn row(texts: &Texts, line: &str) -> String {
    let cells: Vec<&str> = line.trim_start_matches("| ").trim_end_matches('|').trim_end().split(" | ").collect();
    let last = cells.len() - 1;
    let translated = cells.iter().enumerate().map(|(at, cell)| match *cell {
        // The versions of packages, in the page of environments.
        versions if at == 3 && last == 3 && versions.contains(|c: char| c.is_ascii_digit()) => versions.to_owned(),
        cell => said(texts, cell),
    });
    if line.starts_with("|-") { line.to_owned() } else { format!("| {} |", translated.collect::<Vec<_>>().join(" | ")) }
}

/// A text in Chinese. Its numbers are filled in, and so is what a run says after a colon and about this machine.
fn said(texts: &Texts, english: &str) -> String {
    if !english.contains(' ') {
        return texts.of_word(english);
    }
    const FREE: [&str; 3] = ["not tried here: ", "works with this line: ", "The last run was with tencent-chat "];
    if let Some((start, rest)) = FREE.iter().find_map(|start| Some((*start, english.strip_prefix(*start)?))) {
        return texts.of(&format!("{start}{{0}}")).replace("{0}", rest.trim_end_matches('.'));
    }
    let mut numbers = Vec::new();
    let words = english.split(' ').map(|word| {
        let number = word.trim_matches(['(', ')', ',', '.', ';', ':']);
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte)) {
            return word.to_owned();
        }
        numbers.push(number);
        word.replace(number, &format!("{{{}}}", numbers.len() - 1))
    });
    let text = words.collect::<Vec<_>>().join(" ");
    let translated = texts.of(&text);
    numbers.iter().enumerate().fold(translated, |text, (at, number)| text.replace(&format!("{{{at}}}"), number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_figures_need_no_translation() {
        let api = crate::root().join("api");
        let translations = Translations::load(&api).unwrap();
        let texts = Texts::of_page(Some(&translations), TEXTS);
        let english = "<!-- @generated -->\n# Performance\n\nThe last run was with tencent-chat 9.1 on a, b.\n\n\
            ### Signatures, Rust\n\n| work | unit | tencent-chat | which other | ratio |\n|---|---|---:|---|---|\n| a call, 77 threads | ms CPU | 1,234 | httpx | 0.5 (0.4 to 0.6) |\n\n\
            ![The ratios as bars](performance.svg)\n";
        let expected = "# 性能\n\n最近一次运行的版本和机器：tencent-chat 9.1 on a, b。\n\n\
            ### 签名，Rust\n\n| 工作 | 单位 | tencent-chat | 对比对象 | 比值 |\n|---|---|---:|---|---|\n| 一次调用，77 个线程 | ms CPU | 1,234 | httpx | 0.5（0.4 至 0.6） |\n\n\
            ![用条形表示的比值](../performance.svg)\n";
        let chinese = page(&texts, english);
        assert_eq!(chinese.split_once('\n').unwrap().1, expected);
        assert!(texts.are_complete());
        page(&texts, "<!-- @generated -->\n# A new text\n");
        assert!(!texts.are_complete());
    }
}
