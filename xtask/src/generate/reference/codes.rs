//! The page of error codes.

use super::cell;
use crate::description::{Api, ErrorCode};
use crate::generate::translation::Texts;
use minijinja::{Value, context};

/// Kind of the codes that are not expected here: they stand last.
const CLIENT: &str = "client_only";

/// Where the codes are described.
pub const ERRORS: &str = "errors.yaml";

/// Where their kinds are.
pub const KINDS: &str = "kinds.yaml";

pub fn page(api: &Api, texts: &Texts) -> Value {
    let kinds = api.kinds.iter().map(|kind| {
        let codes = api.errors.iter().filter(|error| error.kind == kind.name).count();
        context!(name => kind.name, doc => cell(&texts.in_file(KINDS).of(&kind.doc)), codes)
    });
    let (client, server): (Vec<_>, Vec<_>) = api.errors.iter().partition(|error| error.kind == CLIENT);
    let all_rows =
        |codes: Vec<&ErrorCode>| codes.into_iter().flat_map(|error| rows(api, error, texts)).collect::<Vec<_>>();
    context! {
        kinds => kinds.collect::<Vec<_>>(),
        total => api.errors.len(),
        sections => [
            (texts.say("Codes", &[]), all_rows(server)),
            (texts.say("Codes of client SDKs", &[]), all_rows(client)),
        ],
    }
}

/// A row for the code, and one for each path on which it means something else.
fn rows(api: &Api, error: &ErrorCode, texts: &Texts) -> Vec<Value> {
    let row = |path: Option<&str>, meaning: &str, kind: &str, retry: &str, hint: Option<&str>| {
        let endpoint = path.and_then(|path| api.endpoints().find(|(_, endpoint)| endpoint.path == path));
        context! {
            first => error.first,
            last => (error.last != error.first).then_some(error.last),
            // Codes are linked to by their numbers.
            anchor => path.is_none().then(|| anchor(error.first)),
            on => path,
            endpoint => endpoint.map(|(_, endpoint)| &endpoint.name),
            file => endpoint.map(|(family, endpoint)| super::file(family, endpoint)),
            meaning => cell(&texts.sentence(meaning)),
            kind,
            retry => self::retry(retry, texts),
            advice => hint.map(|hint| cell(&texts.sentence(hint))),
        }
    };
    let mut rows = vec![row(None, &error.meaning, &error.kind, &error.retry, error.hint.as_deref())];
    let also = error.also.iter();
    rows.extend(also.map(|also| row(Some(&also.path), &also.meaning, &also.kind, &also.retry, also.hint.as_deref())));
    rows
}

/// Where a code stands on the page: `code-70107`.
pub fn anchor(code: i32) -> String {
    format!("code-{code}")
}

/// The anchor of the row that explains a code, which may be that of a range.
pub fn anchor_of(api: &Api, code: i32) -> Option<String> {
    let known = api.errors.iter().find(|known| (known.first..=known.last).contains(&code))?;
    Some(anchor(known.first))
}

/// Whether the same call may be made again.
pub fn retry(advice: &str, texts: &Texts) -> String {
    let retry = match advice {
        "immediately" => "at once",
        "backoff" => "after a wait",
        "rate_limited" => "later, more slowly",
        "refresh_sig" => "with a new UserSig",
        _ => "no",
    };
    texts.say(retry, &[])
}
