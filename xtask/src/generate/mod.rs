//! Writes everything that follows from the description.

mod command_line;
mod editors;
pub mod elements;
mod emulator;
mod emulator_types;
mod every_endpoint;
pub mod full_values;
pub(crate) mod guide;
mod layout;
mod literal;
mod markdown;
mod measured;
mod openapi;
mod python;
mod reference;
pub mod renamed;
mod rust;
mod sdk;
mod templates;
pub mod text;
mod translation;
mod typescript;
pub mod webhooks;

use crate::describe;
use crate::description::{self, Api};
use anyhow::{Result, bail};
pub use markdown::anchor;
use std::path::{Path, PathBuf};
use translation::Translations;

/// Where what only compilers and type checkers read is written, in a folder for each language.
pub const CHECKS: &str = "target/checks";

/// A generated file: path from the repository's root, and content.
pub struct Output {
    pub path: String,
    pub content: Vec<u8>,
}

impl Output {
    pub fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), content: content.into() }
    }

    /// Whether the file is not there, or has another content.
    fn is_stale(&self, root: &Path) -> bool {
        std::fs::read(root.join(&self.path)).ok().as_ref() != Some(&self.content)
    }

    fn write(&self, root: &Path) -> Result<()> {
        let path = root.join(&self.path);
        std::fs::create_dir_all(path.parent().expect("outputs stand in folders"))?;
        Ok(std::fs::write(path, &self.content)?)
    }
}

/// The first line of every generated file, after the language's comment sign.
pub fn marker(source: &str) -> String {
    format!("@generated from {} by cargo xtask generate", source_path(source))
}

/// A source is a file of `api/` unless it names another folder.
fn source_path(source: &str) -> String {
    source.strip_prefix("../").map_or_else(|| format!("api/{source}"), str::to_string)
}

/// Runs `generate`, or `generate --check`, which writes nothing and fails when a file is stale.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let api = description::load(&root.join("api"))?;
    let mut outputs = outputs(&api, root)?;
    layout::lay_out(&mut outputs)?;
    settle(root, &api, &outputs, check)
}

/// Writes what is stale and removes what nothing generates any more, or reports both.
fn settle(root: &Path, api: &Api, outputs: &[Output], check: bool) -> Result<()> {
    let stale: Vec<&Output> = outputs.iter().filter(|output| output.is_stale(root)).collect();
    let orphans = orphans(root, outputs)?;
    if check {
        let stale = stale.iter().map(|output| format!("stale: {}", output.path));
        let orphans = orphans.iter().map(|path| format!("should not exist: {}", path.display()));
        let lines: Vec<String> = stale.chain(orphans).chain(missing_features(api, root)).collect();
        if lines.is_empty() {
            return Ok(());
        }
        bail!("{}\nrun `cargo xtask generate`", lines.join("\n"));
    }
    for output in stale {
        output.write(root)?;
        println!("wrote {}", output.path);
    }
    for path in orphans {
        std::fs::remove_file(root.join(&path))?;
        println!("removed {}", path.display());
    }
    Ok(())
}

/// Writes in Chinese what `cargo xtask environments` and `cargo xtask bench` wrote.
pub fn measured_pages(root: &Path) -> Result<()> {
    let translations = Translations::load(&root.join("api"))?;
    measured::outputs(root, &translations).iter().try_for_each(|output| output.write(root))
}

/// The texts without a translation: how many each file has, or those of one file as lines to fill in.
pub fn missing_translations(root: &Path, file: Option<&str>) -> Result<String> {
    let api = description::load(&root.join("api"))?;
    let translations = Translations::load(&root.join("api"))?;
    let measured = measured::outputs(root, &translations);
    reference::outputs(&api, root, &translations, &measured)?;
    markdown::outputs(&api, root, &translations)?;
    let mut missing = translations.missing();
    let Some(file) = file else {
        let lines = missing.iter().map(|(file, texts)| format!("{:5}  {file}\n", texts.len()));
        return Ok(lines.collect());
    };
    let file = format!("{file}.yaml");
    // What these pages say has no file in English.
    if ![translation::PAGES, measured::TEXTS].contains(&file.as_str()) && !root.join("api").join(&file).exists() {
        bail!("api/{file} does not exist: name a file of api/ without `.yaml`, such as message or webhooks/c2c");
    }
    let lines = missing.remove(&file).unwrap_or_default();
    Ok(lines.iter().map(|text| format!("{}: \"\"\n", serde_json::json!(text))).collect())
}

/// Writes into [`CHECKS`] what tests, compilers and type checkers compare the packages with: calls of every endpoint,
/// the code that the documentation shows, and the description as JSON.
pub fn checks(root: &Path) -> Result<()> {
    let mut outputs = check_outputs(&description::load(&root.join("api"))?, root)?;
    layout::flat(&mut outputs);
    for output in outputs.iter().filter(|output| output.is_stale(root)) {
        output.write(root)?;
    }
    for path in orphans(root, &outputs)? {
        std::fs::remove_file(root.join(path))?;
    }
    Ok(())
}

fn check_outputs(api: &Api, root: &Path) -> Result<Vec<Output>> {
    let mut outputs = rust::checks(api);
    outputs.extend(every_endpoint::checks(api));
    outputs.extend(reference::checks(api));
    outputs.extend(guide::checks(root)?);
    let described = describe::json(api).to_string();
    outputs.push(Output::new(format!("{CHECKS}/python/description.json"), described));
    Ok(outputs)
}

fn outputs(api: &Api, root: &Path) -> Result<Vec<Output>> {
    let mut outputs = rust::outputs(api);
    outputs.extend(typescript::outputs(api));
    outputs.extend(python::outputs(api));
    outputs.extend(sdk::outputs(api));
    outputs.extend(emulator::outputs(api));
    outputs.extend(emulator_types::outputs(root)?);
    outputs.extend(every_endpoint::outputs(api));
    outputs.extend(webhooks::outputs(api));
    outputs.extend(openapi::outputs(api));
    let translations = Translations::load(&root.join("api"))?;
    let measured = measured::outputs(root, &translations);
    outputs.extend(reference::outputs(api, root, &translations, &measured)?);
    outputs.extend(measured);
    outputs.extend(command_line::outputs(api, &translations));
    outputs.extend(markdown::outputs(api, root, &translations)?);
    translations.refuse_unused()?;
    outputs.extend(editors::outputs(&std::fs::read_to_string(root.join("api/README.md")).unwrap_or_default()));
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(outputs)
}

/// Families that the core has no feature for, or does not switch on by default.
fn missing_features(api: &Api, root: &Path) -> Vec<String> {
    const MANIFEST: &str = "crates/tencent-chat/Cargo.toml";
    let manifest = std::fs::read_to_string(root.join(MANIFEST)).unwrap_or_default();
    let section = manifest.split("\n[").find_map(|section| section.strip_prefix("features]\n")).unwrap_or_default();
    let default = section.split_once("default = [").and_then(|(_, rest)| rest.split_once(']'));
    let default = default.map_or("", |(default, _)| default);
    let names = api.families.iter().map(|family| &family.name);
    let missing = names.filter(|name| {
        let is_feature = section.lines().any(|line| line.starts_with(&format!("{name} = ")));
        !is_feature || !default.contains(&format!("\"{name}\""))
    });
    missing.map(|name| format!("{MANIFEST}: no default feature `{name}`")).collect()
}

/// Files in the outputs' folders that are marked as generated, but that nothing generates any more.
fn orphans(root: &Path, outputs: &[Output]) -> Result<Vec<PathBuf>> {
    let mut folders: Vec<&Path> = outputs.iter().filter_map(|output| Path::new(&output.path).parent()).collect();
    let pages = outputs.iter().filter_map(|output| output.path.strip_prefix(guide::FOLDER));
    let translated: Vec<String> = pages.map(|path| format!("{}{path}", guide::CHINESE)).collect();
    folders.extend(translated.iter().filter_map(|path| Path::new(path).parent()));
    folders.sort();
    folders.dedup();
    let mut orphans = Vec::new();
    for folder in folders {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else { continue };
        for entry in entries {
            let path = folder.join(entry?.file_name());
            let text = std::fs::read_to_string(root.join(&path)).unwrap_or_default();
            let is_marked = text
                .lines()
                .next()
                .is_some_and(|line| line.contains("@generated from ") && line.contains("by cargo xtask generate"));
            // Packed tables have no place for a mark.
            let is_packed = path.extension().is_some_and(|extension| extension == "bin");
            if (is_marked || is_packed) && !outputs.iter().any(|output| Path::new(&output.path) == path) {
                orphans.push(path);
            }
        }
    }
    orphans.sort();
    Ok(orphans)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A repository in the build folder with a description of one endpoint, removed at the end.
    struct Repository(PathBuf);

    impl Repository {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            let repository = Self(root);
            repository.write("api/kinds.yaml", "unknown: Unknown.\nno_answer: Silence.");
            let endpoint = "{name: do_it, path: v4/a/b, summary: Do it, title: T, doc: '', rate: 1, reply: [], \
                request: [{field: UserID, type: string, required: true, note: account}]}";
            repository.write("api/test.yaml", &format!("family: test\ntitle: Tests\nendpoints: [{endpoint}]"));
            repository
                .write("crates/tencent-chat/Cargo.toml", "[package]\n\n[features]\ndefault = [\"test\"]\ntest = []\n");
            let first_call = "## First call\n\n```rust\ncall();\n```\n";
            repository
                .write("README.md", &format!("# T\n\n{first_call}<!-- generated: coverage -->old<!-- end -->\nrest\n"));
            guide::READMES[1..].iter().for_each(|(_, path)| repository.write(path, "# T"));
            repository
        }

        fn write(&self, path: &str, text: &str) {
            let path = self.0.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }

        /// Without the formatters, which need to be installed.
        fn generate(&self, check: bool) -> Result<(), String> {
            let api = description::load(&self.0.join("api")).unwrap();
            let outputs = outputs(&api, &self.0).map_err(|error| error.to_string())?;
            settle(&self.0, &api, &outputs, check).map_err(|error| error.to_string())
        }

        fn check(&self) -> Result<(), String> {
            self.generate(true)
        }
    }

    impl Drop for Repository {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0).unwrap();
        }
    }

    #[test]
    fn gitattributes_list_every_generated_file() {
        let attributes = std::fs::read_to_string(crate::root().join(".gitattributes")).unwrap();
        let patterns: Vec<_> = attributes.lines().filter_map(|line| line.strip_suffix(" linguist-generated")).collect();
        let is_listed = |path: &str| {
            patterns.iter().any(|pattern| {
                let (start, end) = pattern.split_once('*').unwrap_or((pattern, ""));
                path.starts_with(start) && path.ends_with(end.trim_start_matches('*'))
            })
        };
        let api = description::load(&crate::root().join("api")).unwrap();
        let written = outputs(&api, &crate::root()).unwrap();
        // Pages that are written by hand have generated tables.
        let is_page = |path: &str| path.ends_with(".md") && !path.contains("/reference/");
        let missing = written.iter().map(|output| output.path.as_str()).filter(|path| !is_page(path));
        assert_eq!(missing.filter(|path| !is_listed(path)).collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn what_only_compilers_read_is_written_to_target_and_what_is_no_longer_made_is_removed() {
        let repository = Repository::new("checks");
        let gone = "target/checks/npm/guide/gone_1.mts";
        repository.write(gone, &format!("// {}", marker("../docs/*.md")));
        repository.write("docs/page.md", "```ts\nchat.doIt({ userId });\n```\n");
        checks(&repository.0).unwrap();
        let read = |path: &str| std::fs::read_to_string(repository.0.join(CHECKS).join(path)).unwrap();
        assert!(read("npm/guide/page_1.mts").contains("chat.doIt({ userId });"));
        assert!(read("python/every_endpoint.py").contains("    chat.do_it(user_id="));
        assert!(read("rust/every_endpoint/test.rs").contains("fn do_it_becomes_its_json()"));
        assert!(!repository.0.join(gone).exists());
        repository.generate(false).unwrap();
        assert_eq!(repository.check(), Ok(()));
    }

    #[test]
    fn the_check_passes_after_generating_and_fails_after_a_change() {
        let repository = Repository::new("stale");
        repository.generate(false).unwrap();
        assert_eq!(repository.check(), Ok(()));
        let readme = std::fs::read_to_string(repository.0.join("README.md")).unwrap();
        assert!(
            readme.contains("[Tests](docs/reference/endpoints.md#tests) | 1 | 1 | 0 |")
                && readme.ends_with("-->\nrest\n")
        );

        repository.write("docs/reference/endpoints.md", "changed");
        assert_eq!(repository.check().unwrap_err(), "stale: docs/reference/endpoints.md\nrun `cargo xtask generate`");
    }

    #[test]
    fn a_page_is_in_chinese_when_all_of_it_is_and_has_the_english_anchors() {
        let repository = Repository::new("chinese");
        let guide = "docs/zh-CN/emulator.md";
        repository.write(guide, "# 模拟器\n\n<!-- generated: emulated -->\n<!-- end -->\n");
        let missing = |file: &str| missing_translations(&repository.0, Some(file)).unwrap();
        for file in ["pages", "kinds", "test"] {
            let lines = missing(file).replace(": \"\"\n", "\n");
            let filled: String = lines.lines().map(|text| format!("{text}: \"译{}\n", &text[1..])).collect();
            repository.write(&format!("api/zh/{file}.yaml"), &filled);
            assert_eq!(missing(file), "");
        }
        repository.generate(false).unwrap();
        assert_eq!(repository.check(), Ok(()));
        let page = repository.0.join("docs/zh-CN/reference/test/do_it.md");
        let text = std::fs::read_to_string(&page).unwrap();
        assert!(
            text.contains("# do_it\n\n译Do it。\n") && text.contains("\n<a id=\"parameters\"></a>\n## 译Parameters\n")
        );

        let table = std::fs::read_to_string(repository.0.join(guide)).unwrap();
        assert!(
            table.contains("| 译family | 译endpoints | 译what the emulator does |\n|---|---|---|\n| 译Tests | 1 |")
        );

        repository.write("api/zh/test.yaml", "\"gone\": \"无\"");
        let refused = "api/zh/test.yaml: \"gone\"\nno page has these texts: ";
        assert!(repository.check().unwrap_err().starts_with(refused));
        std::fs::remove_file(repository.0.join("api/zh/test.yaml")).unwrap();
        assert!(repository.check().unwrap_err().contains("should not exist: docs/zh-CN/reference/test/do_it.md"));
        repository.generate(false).unwrap();
        assert!(!page.exists());
    }

    #[test]
    fn missing_translations_of_a_file_that_does_not_exist_are_refused() {
        let refused = missing_translations(&crate::root(), Some("mesage")).unwrap_err().to_string();
        assert_eq!(
            refused,
            "api/mesage.yaml does not exist: name a file of api/ without `.yaml`, such as message or webhooks/c2c"
        );
    }

    #[test]
    fn a_family_without_a_feature_that_is_on_by_default_is_reported() {
        let repository = Repository::new("feature");
        repository.generate(false).unwrap();
        for features in ["default = []\ntest = []", "default = [\"test\"]"] {
            repository.write("crates/tencent-chat/Cargo.toml", &format!("[package]\n\n[features]\n{features}\n"));
            let expected = "crates/tencent-chat/Cargo.toml: no default feature `test`\nrun `cargo xtask generate`";
            assert_eq!(repository.check().unwrap_err(), expected, "{features}");
        }
    }

    #[test]
    fn files_that_nothing_generates_any_more_are_reported_and_removed() {
        let repository = Repository::new("orphan");
        repository.generate(false).unwrap();
        let orphan = "crates/tencent-chat/src/generated/api/gone.rs";
        repository.write(orphan, &format!("// {}", marker("gone.yaml")));
        repository.write("crates/tencent-chat/src/generated/api/by_hand.rs", "// by hand");
        assert!(repository.check().unwrap_err().starts_with(&format!("should not exist: {orphan}\nrun")));
        repository.generate(false).unwrap();
        assert_eq!(repository.check(), Ok(()));
        assert!(repository.0.join("crates/tencent-chat/src/generated/api/by_hand.rs").exists());
    }
}
