//! The cookbook, `docs/cookbook/`: each page with a program in each language, what it reads, and what it prints.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::first_call::Language;
use crate::generate::guide::{blocks, without_files};

/// Where the pages are, from the repository's root.
pub const FOLDER: &str = "docs/cookbook";

/// How a block names the file that it is saved in.
const TITLE: &str = "title=\"";

/// A page whose programs are run.
#[derive(Debug, Default, PartialEq)]
pub struct Recipe {
    /// `send-a-text`
    pub name: String,
    /// One for each language, in the order of [`Language::ALL`].
    pub programs: Vec<(Language, String)>,
    /// Names and contents of what the programs read.
    pub files: Vec<(String, String)>,
    /// What each program prints.
    pub output: String,
}

/// All pages with programs of their own.
pub fn recipes(root: &Path) -> Result<Vec<Recipe>> {
    let Ok(entries) = fs::read_dir(root.join(FOLDER)) else { return Ok(Vec::new()) };
    let mut recipes = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".md")) else { continue };
        recipes.extend(recipe(name, &fs::read_to_string(&path)?).with_context(|| format!("{FOLDER}/{name}.md"))?);
    }
    recipes.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(recipes)
}

/// What a page has; nothing when it does not say what programs print.
fn recipe(name: &str, page: &str) -> Result<Option<Recipe>> {
    let page = without_files(page);
    let mut recipe = Recipe { name: name.to_owned(), ..Recipe::default() };
    for (info, code) in blocks(&page) {
        let code = format!("{code}\n");
        if let Some((_, file)) = info.split_once(TITLE) {
            recipe.files.push((file.trim_end_matches('"').to_owned(), code));
        } else if let Some(language) = Language::ALL.into_iter().find(|language| language.fence() == info) {
            recipe.programs.push((language, code));
        } else if info == "text" {
            ensure!(recipe.output.is_empty(), "it must say once what the programs print, in a block of `text`");
            recipe.output = code;
        }
    }
    let languages: Vec<Language> = recipe.programs.iter().map(|(language, _)| *language).collect();
    match languages[..] {
        _ if recipe.output.is_empty() => Ok(None),
        _ if languages == Language::ALL => Ok(Some(recipe)),
        _ => bail!("it must have one program in ts, one in python and one in rust"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# T\n\n```csv title=\"a.csv\"\nx\n```\n\n```ts\na();\n```\n\n```python\nb()\n```\n\n```rust\nc();\n```\n\n```text\ndone\n```\n";

    #[test]
    fn a_page_has_files_programs_and_what_they_print() {
        let recipe = recipe("t", PAGE).unwrap().unwrap();
        assert_eq!(recipe.files, [("a.csv".to_owned(), "x\n".to_owned())]);
        let codes: Vec<&str> = recipe.programs.iter().map(|(_, code)| code.as_str()).collect();
        assert_eq!(codes, ["a();\n", "b()\n", "c();\n"]);
        assert_eq!(recipe.output, "done\n");
    }

    #[test]
    fn a_page_that_lacks_a_language_is_refused() {
        recipe("t", &PAGE.replace("```python\nb()\n```\n", "")).unwrap_err();
        recipe("t", &format!("{PAGE}\n```text\nagain\n```\n")).unwrap_err();
    }

    #[test]
    fn a_page_without_output_shows_code_that_is_not_run() {
        assert_eq!(recipe("t", &PAGE.replace("```text\ndone\n```\n", "")).unwrap(), None);
    }
}
