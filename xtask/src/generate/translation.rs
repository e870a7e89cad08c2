//! The reference and the tables of the guide in a second language: each file of `api/zh/` has the texts of the file of `api/` with the
//! same name, English to Chinese; `pages.yaml` has what the pages and tables themselves say. They ask for each text here, in English.

use super::text::sentence;
use anyhow::{Context, Result, bail};
use minijinja::Value;
use minijinja::value::Rest;
use serde_yaml_ng::Mapping;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// The folder of the translations, from that of the description.
pub const FOLDER: &str = "zh";

/// What the pages themselves say.
pub const PAGES: &str = "pages.yaml";

/// What the addresses of official pages have in them, in the reader's language.
pub const DOCUMENT: &str = "/document/";

/// All translations, and which texts the pages asked for.
#[derive(Default)]
pub struct Translations {
    /// English to Chinese, by file and text.
    texts: BTreeMap<(String, String), String>,
    /// In which order the pages asked.
    asked: Mutex<HashMap<(String, String), usize>>,
}

impl Translations {
    /// Reads `api/zh/`, which may lack any file.
    pub fn load(api: &Path) -> Result<Arc<Self>> {
        let mut texts = BTreeMap::new();
        for folder in ["", "webhooks/"] {
            let Ok(entries) = std::fs::read_dir(api.join(FOLDER).join(folder)) else { continue };
            for entry in entries {
                let path = entry?.path();
                if path.extension().is_some_and(|extension| extension == "yaml") {
                    let file = format!("{folder}{}", path.file_name().unwrap_or_default().to_string_lossy());
                    let read = read(&std::fs::read_to_string(&path)?).with_context(|| path.display().to_string())?;
                    texts.extend(read.into_iter().map(|(english, chinese)| ((file.clone(), english), chinese)));
                }
            }
        }
        Ok(Arc::new(Self { texts, ..Self::default() }))
    }

    /// Refuses translations of what no page asked for.
    pub fn refuse_unused(&self) -> Result<()> {
        let asked = self.asked.lock().expect("no panic while it is locked");
        let unused = self.texts.keys().filter(|key| !asked.contains_key(*key));
        let lines: Vec<String> = unused.map(|(file, text)| format!("api/{FOLDER}/{file}: {text:?}")).collect();
        if !lines.is_empty() {
            bail!("{}\nno page has these texts: remove them, or write the English as it is now", lines.join("\n"));
        }
        Ok(())
    }

    /// The texts that pages asked for and that have no translation, by file and in the order of the pages.
    pub fn missing(&self) -> BTreeMap<String, Vec<String>> {
        let asked = self.asked.lock().expect("no panic while it is locked");
        let mut missing: Vec<_> = asked.iter().filter(|(key, _)| !self.texts.contains_key(*key)).collect();
        missing.sort_by_key(|(_, order)| **order);
        let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for ((file, text), _) in missing {
            files.entry(file.clone()).or_default().push(text.clone());
        }
        files
    }

    /// All texts of a file that no page asks for one by one.
    pub fn of_file(&self, file: &str) -> Vec<(&str, &String)> {
        let texts = self.texts.keys().filter(|(of, _)| of == file);
        texts.filter_map(|(_, text)| Some((text.as_str(), self.find(file, text)?))).collect()
    }

    pub fn find(&self, file: &str, text: &str) -> Option<&String> {
        let key = (file.to_owned(), text.to_owned());
        let mut asked = self.asked.lock().expect("no panic while it is locked");
        let order = asked.len();
        asked.entry(key.clone()).or_insert(order);
        self.texts.get(&key)
    }
}

/// The pairs of a file. YAML itself refuses a text that stands there twice.
fn read(text: &str) -> Result<Vec<(String, String)>> {
    let pairs = serde_yaml_ng::from_str::<Mapping>(text)?.into_iter().map(|(english, chinese)| {
        let (Some(english), Some(chinese)) = (english.as_str(), chinese.as_str()) else {
            bail!("{english:?}: write the text and its translation in quotes");
        };
        if chinese.trim().is_empty() {
            bail!("{english:?}: write the translation, or remove the line");
        }
        if kept(english) != kept(chinese) {
            bail!(
                "{english:?}: the translation needs the same code in backquotes, and the same {{0}} and other braces"
            );
        }
        Ok((english.to_owned(), chinese.to_owned()))
    });
    pairs.collect()
}

/// What every language keeps as it is: code, and the places that are filled in.
fn kept(text: &str) -> Vec<&str> {
    let code = text.split('`').skip(1).step_by(2);
    let places = text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(place, _)| place);
    let places = places.filter(|place| place.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
    let mut kept: Vec<&str> = code.chain(places).collect();
    kept.sort_unstable();
    kept
}

/// The texts of one file of the description, in the language of a page.
#[derive(Clone)]
pub struct Texts {
    translated: Option<Translated>,
    file: String,
}

/// A page in the second language.
#[derive(Clone)]
struct Translated {
    translations: Arc<Translations>,
    is_half: Arc<AtomicBool>,
}

impl Texts {
    /// As the description has them.
    pub const ENGLISH: Self = Self { translated: None, file: String::new() };

    /// Those of a new page: in English without translations.
    pub fn of_page(translations: Option<&Arc<Translations>>, file: &str) -> Self {
        let translated = translations
            .map(|translations| Translated { translations: Arc::clone(translations), is_half: Arc::default() });
        Self { translated, file: file.to_owned() }
    }

    /// Those of another file, for the same page.
    pub fn in_file(&self, file: &str) -> Self {
        Self { file: file.to_owned(), ..self.clone() }
    }

    /// The file of `api/` in which the page's texts are written.
    pub fn source(&self) -> String {
        if self.translated.is_some() { format!("{FOLDER}/{}", self.file) } else { self.file.clone() }
    }

    /// Whether each text that the page asked for has a translation.
    pub fn are_complete(&self) -> bool {
        self.translated.as_ref().is_none_or(|page| !page.is_half.load(Ordering::Relaxed))
    }

    /// A text of the file.
    pub fn of(&self, text: &str) -> String {
        self.find(&self.file, text)
    }

    /// A word of the file, which may have no translation, as names have none.
    pub fn of_word(&self, word: &str) -> String {
        let key = (self.file.clone(), word.to_owned());
        let is_known = self.translated.as_ref().is_some_and(|page| page.translations.texts.contains_key(&key));
        if is_known { self.of(word) } else { word.to_owned() }
    }

    /// A text of the file as a sentence.
    pub fn sentence(&self, text: &str) -> String {
        self.ended(&self.of(text))
    }

    /// What is in the page's language already, as a sentence.
    pub fn ended(&self, text: &str) -> String {
        if self.translated.is_none() {
            return sentence(text);
        }
        let end = if text.ends_with(['。', '？', '！', '.', '?', '!']) { "" } else { "。" };
        format!("{text}{end}")
    }

    /// What a page itself says, with `{0}`, `{1}` … filled in.
    pub fn say(&self, text: &str, parts: &[&dyn Display]) -> String {
        let said = self.find(PAGES, text);
        parts.iter().enumerate().fold(said, |said, (at, part)| said.replace(&format!("{{{at}}}"), &part.to_string()))
    }

    /// Sentences one after the other.
    pub fn join(&self, sentences: &[String]) -> String {
        sentences.join(if self.translated.is_some() { "" } else { " " })
    }

    /// The official page in the reader's language.
    pub fn official(&self, url: &str) -> String {
        url.replace(DOCUMENT, &self.say(DOCUMENT, &[]))
    }

    /// [`say`](Self::say) for templates.
    pub fn function(&self) -> Value {
        let texts = self.clone();
        Value::from_function(move |text: String, parts: Rest<Value>| {
            let parts: Vec<&dyn Display> = parts.iter().map(|part| part as &dyn Display).collect();
            texts.say(&text, &parts)
        })
    }

    fn find(&self, file: &str, text: &str) -> String {
        let Some(page) = self.translated.as_ref().filter(|_| !text.is_empty()) else { return text.to_owned() };
        // Templates break long texts into lines.
        let line = text.replace('\n', " ");
        page.translations.find(file, &line).cloned().unwrap_or_else(|| {
            page.is_half.store(true, Ordering::Relaxed);
            text.to_owned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn translations_that_cannot_be_meant_are_refused() {
        for (text, reason) in [
            ("{a: 一, a: 二}", "duplicate entry"),
            ("{a: ''}", "\"a\": write the translation"),
            ("{a: 1}", "in quotes"),
            ("{'at most {0}': 最多}", "the same {0}"),
            ("{'see `a`': 见 a}", "the same code"),
            ("{'time{in_unit}': 时间}", "the same {0} and other braces"),
        ] {
            let refused = format!("{:#}", read(text).unwrap_err());
            assert!(refused.contains(reason), "{text}: {refused}");
        }
        assert!(read("{'`a` of {0} and {1}': '{1} 和 {0} 的 `a`'}").is_ok());
    }

    #[test]
    fn a_page_asks_for_each_text_and_knows_what_it_lacks() {
        let key = |file: &str, text: &str| (file.to_owned(), text.to_owned());
        let texts = BTreeMap::from([
            (key("a.yaml", "an entry"), "条目".to_owned()),
            (key(PAGES, "from {0} to {1}"), "{1} 以内，从 {0} 起".to_owned()),
            (key("b.yaml", "gone"), "无".to_owned()),
        ]);
        let translations = Arc::new(Translations { texts, ..Translations::default() });
        let page = Texts::of_page(Some(&translations), "a.yaml");
        assert_eq!(page.sentence("an entry"), "条目。");
        assert_eq!(page.say("from {0}\nto {1}", &[&1, &2]), "2 以内，从 1 起");
        assert!(page.are_complete());
        assert_eq!(page.in_file("b.yaml").of("new"), "new");
        assert!(!page.are_complete());
        assert_eq!(translations.missing(), BTreeMap::from([("b.yaml".to_owned(), vec!["new".to_owned()])]));
        let refused = translations.refuse_unused().unwrap_err().to_string();
        assert!(refused.starts_with("api/zh/b.yaml: \"gone\"\n"), "{refused}");
    }
}
