//! Small descriptions, for tests of what is made from one.

use super::Api;
use super::load::{Files, parse};

const ERRORS: &str = "- {code: 0, area: public, kind: success, retry: never, meaning: success}
- {code: 70107, area: account, kind: not_found, retry: never, meaning: no such account}";
const KINDS: &str = "success: No error.\nnot_found: Not there.\nunknown: Unknown.\nno_answer: Silence.";
const REGIONS: &str = "- {id: china, name: China, host: a.example.com, backup: b.example.com}";
pub const TYPES: &str = "Element: {summary: s, tag: Kind, content: Content, variants: {
  T: {as: TextElement, summary: s, fields: [{field: Text, type: string, required: true, note: n}]}}}";

const HEAD: &str = "- {name: do_it, path: v4/a/b, summary: Do it, title: Doing it, doc: 1047/1, rate: 1";

/// A description with one endpoint of the given parts, `key: value` each.
pub fn files(parts: &[&str]) -> Files {
    let family = format!("family: test\ntitle: Tests\nendpoints:\n{HEAD}, {}}}\n", parts.join(", "));
    let texts = [
        ("errors.yaml", ERRORS),
        ("kinds.yaml", KINDS),
        ("regions.yaml", REGIONS),
        ("types.yaml", TYPES),
        ("test.yaml", &family),
    ];
    texts.map(|(file, text)| (file.to_string(), text.to_string())).into()
}

/// A description with one endpoint, for tests of what is made from it.
pub fn parse_for_tests(request: &str, reply: &str) -> Api {
    parse(&files(&[request, reply])).unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}
