//! The code in the book's hand-written pages, where each language's compiler or type checker sees it.

use super::Output;
use super::templates::render;
use anyhow::Result;
use minijinja::{Value, context};
use std::path::Path;

struct Snippet {
    /// `errors_2`
    name: String,
    /// As the page's fence says.
    language: String,
    code: String,
}

pub fn outputs(root: &Path) -> Result<Vec<Output>> {
    let snippets = snippets(root)?;
    let of = |language: &str| -> Vec<Value> {
        let snippets = snippets.iter().filter(|snippet| snippet.language == language);
        snippets.map(|snippet| context!(name => snippet.name, code => snippet.code)).collect()
    };
    let page = |template: &str, language: &str| render(template, "../docs/*.md", context!(snippets => of(language)));
    let mut outputs = vec![
        Output::new("tests/rust/src/guide.rs", page("guide.rs.jinja", "rust")),
        Output::new("packages/python/tests/typing/guide.py", page("guide.py.jinja", "python")),
    ];
    // In JavaScript, what imports stands in a file of its own.
    for snippet in snippets.iter().filter(|snippet| snippet.language == "ts") {
        let given = ["chat", "secretKey", "userSig", "token"]
            .map(|name| (name, !snippet.code.contains(&format!("const {name} "))));
        let given: Vec<&str> = given.into_iter().filter(|(_, needed)| *needed).map(|(name, _)| name).collect();
        let text = render("guide.mts.jinja", "../docs/*.md", context!(given, code => snippet.code));
        outputs.push(Output::new(format!("packages/npm/test/types/guide/{}.mts", snippet.name), text));
    }
    Ok(outputs)
}

/// The fenced code of all pages that stand directly in `docs/` and are written by hand.
fn snippets(root: &Path) -> Result<Vec<Snippet>> {
    let mut pages: Vec<_> = match std::fs::read_dir(root.join("docs")) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?,
        Err(_) => Vec::new(),
    };
    pages.retain(|page| page.extension().is_some_and(|extension| extension == "md"));
    pages.sort();
    let mut snippets = Vec::new();
    for page in pages {
        let stem = page.file_stem().unwrap_or_default().to_string_lossy().to_lowercase().replace('-', "_");
        let text = std::fs::read_to_string(&page)?;
        // Every second part between fences is code, and begins with the rest of the opening fence's line.
        for (at, part) in text.split("```").skip(1).step_by(2).enumerate() {
            let (language, code) = part.split_once('\n').unwrap_or((part, ""));
            let name = format!("{stem}_{}", at + 1);
            snippets.push(Snippet { name, language: language.to_string(), code: code.trim_end().to_string() });
        }
    }
    Ok(snippets)
}
