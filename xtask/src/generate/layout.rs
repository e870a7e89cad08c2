//! The layout of generated text is left to each language's formatter: Biome, ruff, and rustfmt.
//!
//! A piece of code within a text, such as an example in the documentation, is marked when it is made, and laid out when all
//! texts are there: so each formatter starts once for all pieces.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::Output;
use crate::setup::{self, Need};
use crate::{python, shell};

/// Ends a marked piece of code, which begins with its language's own sign. All are for private use: no text has them.
const END: char = '\u{e000}';

/// Stands in a comment between pieces of code that a formatter is given together.
const CUT: &str = "- - - cut - - -";

/// Characters in a line of a file, and in a line of code that is shown.
const FILE: u32 = 120;
const SHOWN: u32 = 96;

/// What the documentation shows code in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    TypeScript,
    Python,
    /// Python within a docstring, where a backslash is written twice.
    Docstring,
    Rust,
    Json,
}

impl Language {
    /// What is shown in any language.
    const ALL: [Self; 5] = [Self::TypeScript, Self::Python, Self::Docstring, Self::Rust, Self::Json];

    fn sign(self) -> char {
        match self {
            Self::TypeScript => '\u{e001}',
            Self::Python => '\u{e002}',
            Self::Rust => '\u{e003}',
            Self::Json => '\u{e004}',
            Self::Docstring => '\u{e005}',
        }
    }

    /// Code on a line of its own that is laid out later, each line behind what that line begins with.
    pub fn shown(self, code: &str) -> String {
        format!("{}{code}{END}", self.sign())
    }
}

/// The texts with their code as it was made, for compilers and type checkers.
pub fn flat(outputs: &mut [Output]) {
    each_text(outputs, |text| text.retain(|c| c != END && !Language::ALL.map(Language::sign).contains(&c)));
}

/// Lays out files and marked code.
pub fn lay_out(outputs: &mut [Output]) -> Result<()> {
    let formatters = Formatters::new(&crate::root())?;
    for language in Language::ALL {
        let mut codes = Vec::new();
        each_text(outputs, |text| codes.extend(pieces(text, language).map(|(_, code, _)| code.to_owned())));
        let mut laid_out = formatters.pieces(language, &codes)?.into_iter();
        each_text(outputs, |text| *text = with_pieces(text, language, &mut laid_out));
    }
    for output in outputs {
        let extension = output.path.rsplit('.').next().unwrap_or_default();
        let text = std::str::from_utf8(&output.content);
        let text = match (extension, text) {
            ("ts", Ok(text)) => formatters.biome("file.ts", FILE, text),
            ("py" | "pyi", Ok(text)) => formatters.ruff(extension, FILE, text),
            _ => continue,
        };
        output.content = text.with_context(|| format!("the layout of {}", output.path))?.into_bytes();
    }
    Ok(())
}

/// Changes what is text; the packed tables are not.
fn each_text(outputs: &mut [Output], mut change: impl FnMut(&mut String)) {
    for output in outputs {
        output.content = match String::from_utf8(std::mem::take(&mut output.content)) {
            Ok(mut text) => {
                change(&mut text);
                text.into_bytes()
            }
            Err(error) => error.into_bytes(),
        };
    }
}

/// The pieces of code in a text, each with what its line begins with, and with the text up to the next one.
fn pieces(text: &str, language: Language) -> impl Iterator<Item = (&str, &str, &str)> {
    let mut parts = text.split(language.sign());
    let mut before = parts.next().unwrap_or_default();
    parts.map(move |part| {
        let (code, after) = part.split_once(END).unwrap_or((part, ""));
        let start = before.rsplit('\n').next().unwrap_or_default();
        before = after;
        (start, code, after)
    })
}

/// The text with other code for its pieces.
fn with_pieces(text: &str, language: Language, codes: &mut impl Iterator<Item = String>) -> String {
    let mut out = text.split(language.sign()).next().unwrap_or_default().to_owned();
    for (start, _, after) in pieces(text, language) {
        let code = codes.next().expect("one for each piece");
        out.push_str(&code.replace('\n', &format!("\n{start}")));
        out.push_str(after);
    }
    out
}

/// The formatters, installed.
struct Formatters {
    npm: std::path::PathBuf,
    python: std::path::PathBuf,
}

impl Formatters {
    fn new(root: &Path) -> Result<Self> {
        setup::require(root, &[Need::Npm, Need::Venv])?;
        Ok(Self { npm: root.join("packages/npm"), python: python::program(&python::venv()?) })
    }

    /// Lays out pieces of code in one go.
    fn pieces(&self, language: Language, codes: &[String]) -> Result<Vec<String>> {
        let comment = |sign: &str| format!("{sign} {CUT}\n");
        let text = match language {
            // Statements of a function. Where a string is too long for it, rustfmt leaves the statement as it is.
            Language::Rust => {
                let codes = codes.iter().map(|code| statement(code)).collect::<Result<Vec<_>>>()?;
                let function = format!("async fn shown() {{\n{}}}\n", joined(&codes, &comment("//"), "\n"));
                without_indent(&self.rustfmt(&function)?, "async fn shown() {\n", '}', "    ")
            }
            Language::TypeScript => {
                let cut = comment("//");
                self.biome("code.ts", SHOWN, &joined(codes, &cut, "\n"))?
            }
            Language::Python | Language::Docstring => self.ruff("py", SHOWN, &joined(codes, &comment("#"), "\n"))?,
            // The items of a list, each indented by two characters.
            Language::Json => {
                let list = format!("[\n{}\n]", joined(codes, &comment("//"), ",\n").trim_end_matches(",\n"));
                without_indent(&self.biome("code.jsonc", SHOWN + 2, &list)?, "[\n", ']', "  ")
            }
        };
        let lines: Vec<&str> = text.lines().collect();
        let pieces = lines.split(|line| line.ends_with(CUT)).skip(1);
        let pieces: Vec<String> = pieces
            .map(|lines| {
                let code = lines.join("\n");
                let code = code.trim();
                match language {
                    Language::Json => code.trim_end_matches(',').to_owned(),
                    Language::Docstring => code.replace('\\', r"\\"),
                    _ => code.to_owned(),
                }
            })
            .collect();
        ensure!(pieces.len() == codes.len(), "the formatter made {} pieces of {}", pieces.len(), codes.len());
        Ok(pieces)
    }

    fn biome(&self, name: &str, width: u32, text: &str) -> Result<String> {
        let arguments = ["node_modules/@biomejs/biome/bin/biome", "format", "--indent-style=space"];
        let mut biome = shell::command(&self.npm, "node", &arguments);
        biome.arg(format!("--line-width={width}")).arg(format!("--stdin-file-path={name}"));
        shell::fed(&mut biome, text)
    }

    fn rustfmt(&self, text: &str) -> Result<String> {
        let width = format!("max_width={},use_small_heuristics=Max", SHOWN + 4);
        let arguments = ["--edition", "2024", "--emit", "stdout", "--quiet", "--config", &width];
        shell::fed(&mut shell::command(&self.npm, "rustfmt", &arguments), text)
    }

    fn ruff(&self, extension: &str, width: u32, text: &str) -> Result<String> {
        let mut ruff = shell::command(&self.npm, &self.python, &["-m", "ruff", "format", "--isolated", "--quiet"]);
        ruff.arg(format!("--line-length={width}")).arg(format!("--stdin-filename=code.{extension}")).arg("-");
        shell::fed(&mut ruff, text)
    }
}

/// Pieces of code, each behind the comment by which they are told apart afterwards.
fn joined(codes: &[String], cut: &str, end: &str) -> String {
    codes.iter().map(|code| format!("{cut}{code}{end}")).collect()
}

/// The lines between the first and the last, each without what it is indented by.
fn without_indent(text: &str, first: &str, last: char, indent: &str) -> String {
    let inner = text.trim_start_matches(first).trim_end().trim_end_matches(last);
    inner.lines().map(|line| line.strip_prefix(indent).unwrap_or(line).to_owned() + "\n").collect()
}

/// A statement with some layout.
fn statement(code: &str) -> Result<String> {
    let file = syn::parse_file(&format!("async fn shown() {{ {code} }}")).with_context(|| code.to_owned())?;
    Ok(without_indent(&prettyplease::unparse(&file), "async fn shown() {\n", '}', "    "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_code_is_replaced_behind_what_its_line_begins_with() {
        let text = format!("a\n  * {}\nb {}", Language::Python.shown("x"), Language::Json.shown("[1]"));
        let mut codes = ["y(\n    1\n)".to_owned()].into_iter();
        let expected = format!("a\n  * y(\n  *     1\n  * )\nb {}", Language::Json.shown("[1]"));
        assert_eq!(with_pieces(&text, Language::Python, &mut codes), expected);
        let mut outputs = [Output::new("x.md", text), Output::new("x.bin", [0xff])];
        flat(&mut outputs);
        assert_eq!(outputs.map(|output| output.content), [b"a\n  * x\nb [1]".to_vec(), vec![0xff]]);
    }

    #[test]
    fn what_is_indented_is_moved_to_the_left() {
        assert_eq!(without_indent("[\n  {\n    a\n  }\n]\n", "[\n", ']', "  "), "{\n  a\n}\n");
        assert_eq!(statement("let a = b ( c ) ;").unwrap(), "let a = b(c);\n");
    }
}
