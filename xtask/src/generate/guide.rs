//! The code in the book's hand-written pages and in READMEs, where each language's compiler or type checker sees it.

use super::templates::render;
use super::{CHECKS, Output};
use crate::{cookbook, first_call};
use anyhow::{Context, Result};
use minijinja::{Value, context};
use std::fs;
use std::path::Path;

struct Snippet {
    /// `errors_2`
    name: String,
    /// As the page's fence says.
    language: String,
    code: String,
}

/// READMEs whose code is checked, by what its files and functions are called.
pub(super) const READMES: [(&str, &str); 6] = [
    ("readme", "README.md"),
    ("npm_readme", "packages/npm/README.md"),
    ("python_readme", "packages/python/README.md"),
    ("core_readme", "crates/tencent-chat/README.md"),
    ("reqwest_readme", "crates/tencent-chat-reqwest/README.md"),
    ("emulator_readme", "crates/tencent-chat-emulator/README.md"),
];

/// What the code is from.
const SOURCE: &str = "../docs/*.md and READMEs";

/// What Python's code may use without saying where it comes from, with its type.
const PYTHON_GIVEN: [(&str, &str); 7] = [
    ("chat", "tencent_chat.ChatClient"),
    ("secret_key", "str"),
    ("key", "str"),
    ("key_from_the_console", "str"),
    ("user_sig", "str"),
    ("token", "str"),
    ("everybody", "list[tencent_chat.types.AccountItem]"),
];

/// What the code may use without saying where it comes from, with its TypeScript type.
const GIVEN: [(&str, &str); 7] = [
    ("chat", "import(\"tencent-chat\").ChatClient"),
    ("secretKey", "string"),
    ("userSig", "string"),
    ("token", "string"),
    ("sdkAppId", "number"),
    ("userIds", "string[]"),
    (
        "process",
        "{ env: Record<string, string | undefined>; once(signal: string, listener: () => void): unknown; exit(): never }",
    ),
];

/// What compilers and type checkers are shown.
pub fn checks(root: &Path) -> Result<Vec<Output>> {
    let mut snippets = snippets(root)?;
    for (name, file) in READMES {
        snippets.extend(snippets_of(name, &read(root, file)?));
    }
    let of = |language: &'static str| snippets.iter().filter(move |snippet| snippet.language == language);
    let rust: Vec<Value> = of("rust").map(|snippet| context!(name => snippet.name, code => snippet.code)).collect();
    let functions: Vec<Value> = of("python").map(python_function).collect();
    let mut outputs = vec![
        Output::new(format!("{CHECKS}/rust/guide.rs"), render("guide.rs.jinja", SOURCE, context!(snippets => rust))),
        Output::new(format!("{CHECKS}/python/guide.py"), render("guide.py.jinja", SOURCE, context!(functions))),
    ];
    let code = first_call::in_process(root, first_call::Language::Rust)?;
    let text = render("first_call.rs.jinja", "../README.md", context!(code));
    outputs.push(Output::new(format!("{CHECKS}/rust/first_call.rs"), text));
    outputs.push(Output::new(format!("{CHECKS}/rust/cookbook.rs"), programs(root)?));
    // In JavaScript, what imports stands in a file of its own.
    for snippet in of("ts") {
        let given: Vec<Value> = left_open(&snippet.code, &GIVEN).map(|(name, ty)| context!(name, ty)).collect();
        let text = render("guide.mts.jinja", SOURCE, context!(given, code => snippet.code));
        outputs.push(Output::new(format!("{CHECKS}/npm/guide/{}.mts", snippet.name), text));
    }
    Ok(outputs)
}

fn read(root: &Path, file: &str) -> Result<String> {
    fs::read_to_string(root.join(file)).with_context(|| format!("reading {file}"))
}

/// The cookbook's programs in Rust, as modules.
fn programs(root: &Path) -> Result<String> {
    let mut programs = Vec::new();
    for recipe in cookbook::recipes(root)? {
        let (module, page) = (recipe.name.replace('-', "_"), recipe.name);
        let rust = recipe.programs.into_iter().find(|(language, _)| *language == first_call::Language::Rust);
        programs.extend(rust.map(|(_, code)| context!(module, page, code)));
    }
    Ok(render("cookbook.rs.jinja", "../docs/cookbook/*.md", context!(programs)))
}

/// The fenced code of the pages that are written by hand, except the programs in Rust.
fn snippets(root: &Path) -> Result<Vec<Snippet>> {
    let recipes = cookbook::recipes(root)?;
    let mut snippets = Vec::new();
    for page in pages(root, FOLDER)? {
        let name = page.trim_start_matches("docs/").trim_end_matches(".md").to_lowercase().replace(['-', '/'], "_");
        let found = snippets_of(&name, &without_files(&read(root, &page)?));
        let is_program = recipes.iter().any(|recipe| page == format!("{}/{}.md", cookbook::FOLDER, recipe.name));
        snippets.extend(found.into_iter().filter(|snippet| !(is_program && snippet.language == "rust")));
    }
    Ok(snippets)
}

/// Where the book is, and its pages in Chinese.
pub const FOLDER: &str = "docs";
pub const CHINESE: &str = "docs/zh-CN";

/// The pages of the book, or of the one in Chinese, that are written by hand.
pub fn pages(root: &Path, book: &str) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    for folder in [book.to_owned(), format!("{book}/cookbook")] {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".md") && name != "SUMMARY.md" {
                pages.push(format!("{folder}/{name}"));
            }
        }
    }
    pages.sort();
    Ok(pages)
}

/// A page without the code that stands in files of its own, which are checked as they are.
pub(crate) fn without_files(page: &str) -> String {
    let mut parts = page.split("<!-- generated: file ");
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once("<!-- end -->").map_or(part, |(_, rest)| rest));
    [first].into_iter().chain(rest).collect()
}

/// The fenced code of a page.
fn snippets_of(page: &str, text: &str) -> Vec<Snippet> {
    let snippet = |(at, (language, code)): (usize, (&str, &str))| {
        let name = format!("{page}_{}", at + 1);
        Snippet { name, language: language.to_string(), code: code.to_string() }
    };
    blocks(text).enumerate().map(snippet).collect()
}

/// The fenced blocks of a page: what the opening fence says, and the code.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = (&str, &str)> {
    // Every second part between fences is code, and begins with the rest of the opening fence's line.
    let parts = text.split("```").skip(1).step_by(2);
    parts.map(|part| part.split_once('\n').unwrap_or((part, ""))).map(|(info, code)| (info, code.trim_end()))
}

/// A function with a snippet in it, and with what that leaves to its reader as parameters.
fn python_function(snippet: &Snippet) -> Value {
    let code = &snippet.code;
    let parameters: Vec<String> = left_open(code, &PYTHON_GIVEN).map(|(name, ty)| format!("{name}: {ty}")).collect();
    let def = if code.contains("await ") { "async def" } else { "def" };
    context!(def, name => snippet.name, parameters => parameters.join(", "), code)
}

/// What code uses, of what it may use without saying where that comes from, and does not make itself.
fn left_open<'a>(code: &'a str, given: &'a [(&str, &str)]) -> impl Iterator<Item = &'a (&'a str, &'a str)> {
    given.iter().filter(|(name, _)| {
        let mut uses = uses(code, name).peekable();
        uses.peek().is_some() && !uses.any(|(before, after)| is_made(before, after))
    })
}

/// What stands before and after a name on its line, wherever it is a whole word.
pub(crate) fn uses<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let is_in_word = |c: char| c.is_alphanumeric() || c == '_';
    let on_line = move |line: &'a str| {
        let found = line.match_indices(name).map(move |(at, _)| (&line[..at], &line[at + name.len()..]));
        found.filter(move |(before, after)| !before.ends_with(is_in_word) && !after.starts_with(is_in_word))
    };
    code.lines().flat_map(on_line)
}

/// Whether a name is made here: `const name`, `as name`, or a line that begins with `name = ` or `name: `.
fn is_made(before: &str, after: &str) -> bool {
    let is_assigned = before.is_empty() && (after.starts_with(" = ") || after.starts_with(": "));
    is_assigned || ["const ", "let ", " as "].iter().any(|word| before.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names that are left open in code, of `chat` and `token`.
    fn open(code: &str) -> Vec<&str> {
        let given = [("chat", "Chat"), ("token", "string")];
        let names: Vec<String> = left_open(code, &given).map(|(name, _)| (*name).to_owned()).collect();
        ["chat", "token"].into_iter().filter(|name| names.iter().any(|found| found == name)).collect()
    }

    #[test]
    fn what_a_snippet_uses_is_a_whole_word() {
        assert_eq!(open("await chat.importAccount({ token });"), ["chat", "token"]);
        assert_eq!(open("chatter(tokens, my_token)"), [""; 0]);
    }

    #[test]
    fn what_a_snippet_makes_is_not_left_open() {
        for makes in
            ["const chat = new ChatClient(options);", "chat = ChatClient()", "chat: Any = 5", "with f() as chat:"]
        {
            assert_eq!(open(&format!("{makes}\nchat.use(token)")), ["token"], "{makes}");
        }
        assert_eq!(open("use(chat == token)"), ["chat", "token"]);
    }

    #[test]
    fn code_of_files_is_not_checked_again() {
        let page = "a\n<!-- generated: file x.rs -->\n```rust\nx\n```\n<!-- end -->\nb\n<!-- generated: gone -->\nc\n<!-- end -->\n";
        assert_eq!(without_files(page), "a\n\nb\n<!-- generated: gone -->\nc\n<!-- end -->\n");
    }

    #[test]
    fn a_readme_that_is_not_there_is_an_error() {
        let error = read(Path::new("nowhere"), "README.md").unwrap_err();
        assert_eq!(error.to_string(), "reading README.md");
    }
}
