//! The first call of the pages: a program in each language that calls the emulator in its own process.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// The page whose code is run.
const PAGE: &str = "README.md";

/// Its sections: the call in process, and what is sent to the service.
const IN_PROCESS: &str = "First call";
const REAL: &str = "The real service";

/// A language, as code of the pages names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    TypeScript,
    Python,
    Rust,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::TypeScript, Self::Python, Self::Rust];

    /// How the fences of its code begin.
    pub fn fence(self) -> &'static str {
        match self {
            Self::TypeScript => "ts",
            Self::Python => "python",
            Self::Rust => "rust",
        }
    }

    /// What prints the emulator's messages as JSON.
    fn look(self) -> &'static str {
        match self {
            Self::TypeScript => "console.log(JSON.stringify(await emulator.messages()));",
            Self::Python => "import json; print(json.dumps(emulator.messages()))",
            Self::Rust => {
                "let look = tencent_chat_emulator::Request::new(\"GET\", \"/_emulator/messages\", \"\");
                 println!(\"{}\", String::from_utf8(emulator.handle(look).await.body)?);"
            }
        }
    }
}

/// The code of the first call.
pub fn in_process(root: &Path, language: Language) -> Result<String> {
    in_section(root, PAGE, IN_PROCESS, language)
}

/// The code that calls the real service.
pub fn real(root: &Path, language: Language) -> Result<String> {
    in_section(root, PAGE, REAL, language)
}

/// The first call, followed by what [`verify`] reads.
pub fn program(root: &Path, language: Language) -> Result<String> {
    Ok(format!("{}\n{}\n", in_process(root, language)?, language.look()))
}

/// Fails unless a program printed the reply, and then the message that it sent.
pub fn verify(printed: &str) -> Result<()> {
    let (reply, messages) = printed.trim_end().rsplit_once('\n').with_context(|| format!("it printed {printed:?}"))?;
    // What is printed of a reply is what the call returned, without its status.
    ensure!(["msgKey", "msg_key"].iter().any(|word| reply.contains(word)), "the first call printed {reply:?}");
    let messages: Value = serde_json::from_str(messages).with_context(|| format!("it printed {messages:?}"))?;
    let sent = ["from", "to", "text"].map(|field| messages[0][field].as_str().unwrap_or_default());
    ensure!(sent == ["alice", "bob", "hello"], "the messages are {messages}");
    Ok(())
}

/// The only code of a language in a section of a page.
fn in_section(root: &Path, page: &str, section: &str, language: Language) -> Result<String> {
    let text = fs::read_to_string(root.join(page)).with_context(|| format!("reading {page}"))?;
    only_code(&text, section, language).map(str::to_owned).with_context(|| page.to_owned())
}

fn only_code<'a>(page: &'a str, section: &str, language: Language) -> Result<&'a str> {
    let text = page.split(&format!("\n## {section}\n")).nth(1);
    let text = text.with_context(|| format!("the section \"{section}\" is missing"))?;
    let text = text.split("\n## ").next().unwrap_or(text);
    let fence = language.fence();
    let opening = format!("\n```{fence}\n");
    let mut codes = text.split(&opening).skip(1);
    match (codes.next(), codes.next()) {
        (Some(code), None) => Ok(code.split("\n```").next().unwrap_or(code)),
        _ => bail!("\"{section}\" must have code in {fence} exactly once"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The pages, and the languages of their first calls.
    const PAGES: [(&str, &[Language]); 5] = [
        (PAGE, &Language::ALL),
        ("docs/getting-started.md", &Language::ALL),
        ("packages/npm/README.md", &[Language::TypeScript]),
        ("packages/python/README.md", &[Language::Python]),
        ("crates/tencent-chat-reqwest/README.md", &[Language::Rust]),
    ];

    #[test]
    fn all_pages_have_the_same_first_call_of_four_lines() {
        let root = crate::root();
        for (page, languages) in PAGES {
            for &language in languages {
                let code = in_section(&root, page, IN_PROCESS, language).unwrap();
                assert_eq!(code, in_process(&root, language).unwrap(), "{page}");
                let (imports, lines) = code.split_once("\n\n").unwrap();
                assert!(
                    imports.lines().all(|line| ["import ", "from ", "use "].iter().any(|word| line.starts_with(word)))
                );
                assert_eq!(lines.lines().count(), 4, "{lines}");
                assert!(in_section(&root, page, REAL, language).unwrap().contains("Client"), "{page}");
            }
        }
    }

    #[test]
    fn code_is_taken_from_its_section() {
        let page = "# T\n\n## Other\n\n```ts\nother()\n```\n\n## Call\n\n```ts\ncall()\n```\n\n## Next\n\n```ts\nnext()\n```\n";
        assert_eq!(only_code(page, "Call", Language::TypeScript).unwrap(), "call()");
        only_code(page, "Call", Language::Rust).unwrap_err();
        only_code(page, "Missing", Language::TypeScript).unwrap_err();
        only_code("\n## Call\n\n```ts\na\n```\n\n```ts\nb\n```\n", "Call", Language::TypeScript).unwrap_err();
    }

    #[test]
    fn a_program_that_called_nothing_is_noticed() {
        let printed = |reply: &str, messages: Value| format!("{reply}\n{messages}\n");
        let message = json!([{ "from": "alice", "to": "bob", "text": "hello" }]);
        verify(&printed("Reply(msg_key='1')", message.clone())).unwrap();
        verify(&printed("Reply { msgKey: '1' }", message.clone())).unwrap();
        verify(&printed("Reply { msgKey: '1' }", json!([]))).unwrap_err();
        verify(&printed("", message)).unwrap_err();
        verify("Reply { msgKey: '1' }").unwrap_err();
    }
}
