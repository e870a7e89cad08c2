//! The cookbook, `docs/cookbook/`: each page with a program in each language, what it reads, and what it prints.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::first_call::Language;
use crate::generate::guide::{blocks, uses, without_files};

/// Where the pages are, from the repository's root.
pub const FOLDER: &str = "docs/cookbook";

/// What the crates are that programs in Rust may use: the dependencies of the program that runs them.
const CRATES: &str = "tests/rust/Cargo.toml";

/// The crates of all programs, which `docs/cookbook.md` names.
const OF_ALL: [&str; 3] = ["tencent-chat", "tencent-chat-reqwest", "tokio"];

/// How a block names the file that it is saved in.
const TITLE: &str = "title=\"";

/// The file with what the app has before a program starts, for the emulator.
const SEED: &str = "seed.yaml";

/// A page whose programs are run.
#[derive(Debug, Default, PartialEq)]
pub struct Recipe {
    /// `send-a-text`
    pub name: String,
    /// One for each language, in the order of [`Language::ALL`].
    pub programs: Vec<(Language, String)>,
    /// Names and contents of what the programs read.
    pub files: Vec<(String, String)>,
    /// What the app has before.
    pub seed: Option<String>,
    /// What each program prints.
    pub output: String,
}

/// All pages with programs of their own.
pub fn recipes(root: &Path) -> Result<Vec<Recipe>> {
    let Ok(entries) = fs::read_dir(root.join(FOLDER)) else { return Ok(Vec::new()) };
    let manifest: toml::Table = fs::read_to_string(root.join(CRATES))?.parse()?;
    let crates = manifest.get("dependencies").and_then(toml::Value::as_table);
    let crates: Vec<&String> = crates.with_context(|| format!("{CRATES} has no dependencies"))?.keys().collect();
    let mut recipes = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".md")) else { continue };
        let page = fs::read_to_string(&path)?;
        let of = || format!("{FOLDER}/{name}.md");
        let Some(recipe) = recipe(name, &page).with_context(of)? else { continue };
        let unnamed = unnamed(&page, &recipe, &crates);
        ensure!(unnamed.is_empty(), "{}: write `cargo add {}` on the page", of(), unnamed.join(" "));
        recipes.push(recipe);
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
            match file.trim_end_matches('"') {
                SEED => recipe.seed = Some(code),
                file => recipe.files.push((file.to_owned(), code)),
            }
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

/// The crates that the program in Rust uses without a `cargo add` on its page.
fn unnamed<'a>(page: &str, recipe: &Recipe, crates: &[&'a String]) -> Vec<&'a str> {
    let spans = page.split("cargo add ").skip(1).filter_map(|rest| rest.split('`').next());
    let named: Vec<&str> = spans.flat_map(str::split_whitespace).chain(OF_ALL).collect();
    let rust = recipe.programs.iter().find(|(language, _)| *language == Language::Rust);
    let code = rust.map_or("", |(_, code)| code);
    let is_used = |name: &str| {
        let path = name.replace('-', "_");
        uses(code, &path).any(|(before, after)| after.starts_with("::") && !before.ends_with("::"))
    };
    crates.iter().map(|name| name.as_str()).filter(|name| !named.contains(name) && is_used(name)).collect()
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
    fn a_page_names_the_crates_of_its_program() {
        let crates = ["csv", "futures-util", "tokio"].map(str::to_owned);
        let found = |page: &str| {
            let recipe = recipe("t", page).unwrap().unwrap();
            unnamed(page, &recipe, &crates.each_ref()).join(" ")
        };
        let page = PAGE.replace("c();", "use futures_util::X;\ncsv::read();\ntokio::main();\nx::csv::y();");
        assert_eq!(found(&page), "csv futures-util");
        assert_eq!(found(&format!("{page}`cargo add csv`\n")), "futures-util");
        assert_eq!(found(&format!("{page}`cargo add csv\nfutures-util`\n")), "");
        assert_eq!(found(&page.replace("csv::read();\n", "").replace("futures_util::", "a::csv::")), "");
    }

    #[test]
    fn a_page_with_a_seed_has_it_apart_from_the_files() {
        let page = PAGE.replace("```ts", "```yaml title=\"seed.yaml\"\naccounts: [a]\n```\n\n```ts");
        let recipe = recipe("t", &page).unwrap().unwrap();
        assert_eq!(recipe.seed.as_deref(), Some("accounts: [a]\n"));
        assert_eq!(recipe.files.len(), 1);
    }

    #[test]
    fn a_page_without_output_shows_code_that_is_not_run() {
        assert_eq!(recipe("t", &PAGE.replace("```text\ndone\n```\n", "")).unwrap(), None);
    }
}
