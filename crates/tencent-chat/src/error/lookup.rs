//! What is known about an error code.

use serde::Serialize;

use super::Error;
use super::docs::page;
use crate::generated::codes::ErrorKind;
use crate::schema::{self, Code, Naming, Retry, codes};

/// What is known about an error code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CodeFacts {
    /// The code.
    pub code: i64,
    /// Whether it is documented.
    pub known: bool,
    /// What kind of refusal it is.
    pub kind: ErrorKind,
    /// What it means; empty when it is not documented.
    pub meaning: String,
    /// What it means, and what to do about it.
    pub hint: String,
    /// Whether the same request may succeed later unchanged.
    pub retryable: bool,
    /// The official page of the endpoint, or else that of the error codes.
    pub docs: String,
}

/// Explains a code that the endpoint at `path` returned. Some codes have different meanings at different paths.
///
/// ```
/// let facts = tencent_chat::explain("v4/sns/friend_delete", 70020);
/// assert_eq!(facts.kind, tencent_chat::ErrorKind::WrongRegion);
/// assert_eq!(facts.docs, "https://www.tencentcloud.com/document/product/1047/34905");
/// ```
pub fn explain(path: &str, code: i64) -> CodeFacts {
    let Facts { known, kind, retry, meaning, hint } = facts(path, code);
    let docs = page(schema::find_path(path));
    CodeFacts { code, known, kind, meaning: meaning.to_owned(), hint, retryable: retry != Retry::Never, docs }
}

/// Explains a code as other languages do, as a JSON object with the fields of [`CodeFacts`]. `endpoint` is a name in any
/// language's spelling, a path, or empty.
///
/// # Errors
/// [`Error::Config`] when the name is not an endpoint's; for Tencent's name it has ours, in the spelling of `naming`.
pub fn explain_json(code: i64, endpoint: &str, naming: Naming) -> Result<String, Error> {
    let path = match schema::find_spelled(endpoint) {
        Some(endpoint) => endpoint.path,
        None if endpoint.is_empty() || endpoint.contains('/') => endpoint.trim_start_matches('/'),
        None => return Err(Error::config(schema::unknown_endpoint(endpoint, naming))),
    };
    // Texts, numbers and booleans can always be written.
    Ok(serde_json::to_string(&explain(path, code)).unwrap_or_default())
}

/// The error codes in a text such as a line of a log, without those that come again: integers that are marked as codes
/// (`"ErrorCode":70009`, `code=70009`), and where none is marked, documented codes of five digits or more that stand beside a word of
/// failure (`failed: 70107`), beside the name of their kind, or as the only number of a short text.
///
/// ```
/// assert_eq!(tencent_chat::codes_in(r#"{"ActionStatus":"FAIL","ErrorCode":70009,"ErrorInfo":"…"}"#), [70009]);
/// assert_eq!(tencent_chat::codes_in("delete_accounts: 70107 account_not_found, took 12345 ms"), [70107]);
/// assert_eq!(tencent_chat::codes_in("[10015] listening on port 10002"), [0; 0]);
/// ```
pub fn codes_in(text: &str) -> Vec<i64> {
    let mut is_of_list = false;
    let mut codes = Vec::new();
    let mut end = 0;
    for found in integers(text) {
        // The second of `codes 70009, 70107`.
        let between = found.before.get(end..).unwrap_or_default();
        is_of_list = is_marked(found.before, &MARKS)
            || is_of_list && [", ", "，", "、", " and ", " or ", " "].contains(&between);
        if is_of_list && found.number != 0 {
            codes.push(found.number);
        }
        end = text.len() - found.after.len();
    }
    if codes.is_empty() {
        let counted: Vec<Found> = integers(text).filter(|found| !is_amount(found.after)).collect();
        let is_alone = counted.len() == 1 && text.trim().len() <= SHORT;
        let is_code = |found: &&Found| {
            found.number.unsigned_abs() >= 10_000
                && find(found.number).is_some()
                && (is_marked(found.before, &FAILURES) || is_kind(found.after) || is_alone && !is_named(found.before))
        };
        codes = counted.iter().filter(is_code).map(|found| found.number).collect();
    }
    let mut seen = std::collections::HashSet::new();
    codes.retain(|code| seen.insert(*code));
    codes
}

/// In a text of so many bytes, a number that stands alone is what the text is about.
const SHORT: usize = 60;

/// A number in a text, with what stands before and after it.
struct Found<'a> {
    before: &'a str,
    number: i64,
    after: &'a str,
}

/// The integers that stand alone in a text: not within words, fractions, dates or addresses.
fn integers(text: &str) -> impl Iterator<Item = Found<'_>> {
    let belongs = |c: char| c.is_ascii_alphanumeric() || "_.-/+%".contains(c) || !(c.is_ascii() || is_of_no_word(c));
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(found) = text[at..].find(belongs) {
            let from = at + found;
            at = text[from..].find(|c| !belongs(c)).map_or(text.len(), |length| from + length);
            // The end of a sentence is not a part of it.
            let word = text[from..at].trim_end_matches(['.', '-']);
            if let Some(number) = word.parse().ok().filter(|_| !word.starts_with('+')) {
                return Some(Found { before: &text[..from], number, after: &text[at..] });
            }
        }
        None
    })
}

/// Chinese, Japanese and Korean, with their punctuation, stand beside numbers without a space.
fn is_of_no_word(c: char) -> bool {
    matches!(c, '\u{2018}'..='\u{201f}' | '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// Whether what stands after a number says that it counts something.
fn is_amount(after: &str) -> bool {
    const UNITS: [&str; 13] =
        ["ms", "s", "us", "ns", "sec", "seconds", "minutes", "bytes", "kB", "KB", "MB", "items", "users"];
    let word = after.strip_prefix(' ').unwrap_or_default().split(|c: char| !c.is_ascii_alphabetic()).next();
    word.is_some_and(|word| UNITS.contains(&word))
}

/// Whether the kind of a code follows it, as in this SDK's own errors.
fn is_kind(after: &str) -> bool {
    let word = after.trim_start().split(|c: char| !(c.is_ascii_lowercase() || c == '_')).next();
    word.is_some_and(|word| ErrorKind::ALL.iter().any(|kind| kind.as_str() == word))
}

/// Whether the word before a number says what else it is.
fn is_named(before: &str) -> bool {
    const NAMES: [&str; 10] = ["port", "pid", "process", "thread", "line", "app", "id", "user", "group", "seq"];
    is_marked(before, &NAMES)
}

/// How the names of codes end.
const MARKS: [&str; 10] =
    ["code", "codes", "error", "错误码", "错误代码", "返回码", "状态码", "エラーコード", "에러 코드", "오류 코드"];

/// Words before a code that may stand before other numbers, too.
const FAILURES: [&str; 12] =
    ["fail", "failed", "failure", "failed with", "refused", "err", "errno", "ret", "失败", "错误", "失敗", "실패"];

/// Whether what stands before a number ends with one of the words, then `:` or `=`, quotes and spaces.
fn is_marked(before: &str, marks: &[&str]) -> bool {
    let name = before
        .trim_end_matches(['"', '\'', '\\', ' ', ',', ':', '=', '>', '(', '[', '#', '，', '：', '＝', '（', '“', '【']);
    // A level of a log, with the number of the process behind it.
    if name.ends_with("ERROR") && before[name.len()..].bytes().all(|byte| byte == b' ') {
        return false;
    }
    let ends = |mark: &&str| {
        name.len()
            .checked_sub(mark.len())
            .and_then(|at| name.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case(mark))
    };
    // Where a word may end, `code` and a number would be a name.
    let is_apart = name.len() < before.len() || name.chars().next_back().is_some_and(is_of_no_word);
    is_apart && marks.iter().any(ends)
}

/// What the core itself needs to know about a code.
pub(crate) struct Facts {
    pub known: bool,
    pub kind: ErrorKind,
    pub retry: Retry,
    pub meaning: &'static str,
    pub hint: String,
}

pub(crate) fn facts(path: &str, code: i64) -> Facts {
    let Some(found) = find(code) else {
        return Facts {
            known: false,
            kind: ErrorKind::Unknown,
            retry: Retry::Never,
            meaning: "",
            hint: "this code is not documented: read `info` before you retry".to_owned(),
        };
    };
    let also = found.also.iter().find(|also| also.path == path);
    let (kind, retry, meaning) = match also {
        Some(also) => (also.kind, also.retry, also.meaning),
        None => (found.kind, found.retry, found.meaning),
    };
    let hint = match found.hint {
        Some(hint) if also.is_none() => format!("{meaning}: {hint}"),
        _ => meaning.to_owned(),
    };
    Facts { known: true, kind: ErrorKind::ALL[usize::from(kind)], retry, meaning, hint }
}

fn find(code: i64) -> Option<&'static Code> {
    let codes = codes();
    let at = codes.partition_point(|known| i64::from(known.last) < code);
    codes.get(at).filter(|known| i64::from(known.first) <= code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_explained_by_its_path_where_numbers_are_used_twice() {
        let account = explain("v4/official_account_open_http_svc/destroy_official_account", 130_004);
        let mute = explain("v4/openconfigsvr/setnospeaking", 130_004);
        assert_eq!(account.kind, ErrorKind::NotFound);
        assert_ne!(account.hint, mute.hint);
    }

    #[test]
    fn codes_of_the_apps_own_webhooks_are_recognized_in_their_ranges() {
        for code in [10_100, 10_150, 10_200, 38_000, 130_000] {
            assert_eq!(explain("v4/sns/friend_add", code).kind, ErrorKind::Custom, "{code}");
        }
    }

    #[test]
    fn codes_of_the_client_sdks_are_called_so_and_lead_to_the_page_that_lists_them() {
        for code in [6_001, 6_013, 6_206, 7_999] {
            let facts = explain("", code);
            assert_eq!((facts.kind, facts.known, facts.retryable), (ErrorKind::ClientOnly, true, false), "{code}");
            assert!(facts.docs.ends_with("/1047/34348"), "{code}");
        }
        assert_eq!(explain("", 6_017).kind, ErrorKind::InvalidParameter);
        assert!(!explain("", 8_000).known);
    }

    #[test]
    fn an_undocumented_code_is_never_retryable() {
        for code in [1, -1, 99_999_999, i64::MAX, i64::MIN] {
            let facts = explain("v4/sns/friend_add", code);
            assert_eq!((facts.known, facts.kind, facts.retryable), (false, ErrorKind::Unknown, false), "{code}");
        }
    }

    #[test]
    fn a_code_is_explained_by_the_name_or_the_path_of_its_endpoint_or_without() {
        let of = |endpoint: &str| explain_json(70_107, endpoint, Naming::Snake).unwrap();
        let fields: serde_json::Value = serde_json::from_str(&of("delete_accounts")).unwrap();
        assert_eq!(fields["kind"], "account_not_found");
        assert_eq!(
            (&fields["code"], &fields["known"], &fields["retryable"]),
            (&70_107.into(), &true.into(), &false.into())
        );
        assert_eq!(fields["docs"], "https://www.tencentcloud.com/document/product/1047/34955");
        assert!(!fields["meaning"].as_str().unwrap().is_empty() && !fields["hint"].as_str().unwrap().is_empty());
        for same in ["deleteAccounts", "v4/im_open_login_svc/account_delete", "/v4/im_open_login_svc/account_delete"] {
            assert_eq!(of(same), of("delete_accounts"));
        }
        for page_of_codes in ["", "v4/new/one", "query_login_state"] {
            assert!(of(page_of_codes).contains("/document/product/1047/34348\""), "{page_of_codes}");
        }
        let refused = |endpoint, naming| explain_json(1, endpoint, naming).unwrap_err().to_string();
        assert_eq!(refused("no_such_endpoint", Naming::Snake), "no endpoint is called \"no_such_endpoint\"");
        assert_eq!(
            refused("sendC2cMesage", Naming::Camel),
            "no endpoint is called \"sendC2cMesage\"; did you mean `sendC2cMessage`?"
        );
        assert_eq!(refused("sendmsg", Naming::Camel), "`sendmsg` is called `sendC2cMessage` in this SDK");
        assert_eq!(refused("sendmsg", Naming::Snake), "`sendmsg` is called `send_c2c_message` in this SDK");
    }

    #[test]
    fn codes_are_found_in_the_lines_that_programs_write() {
        for (line, codes) in [
            (r#"{"ActionStatus":"FAIL","ErrorCode":70009,"ErrorInfo":"UserSig"}"#, &[70_009][..]),
            (r#"reply: {\"ErrorCode\": 70107}"#, &[70_107]),
            ("2026-11-28T10:00:03Z ERROR chat: code=60011 retry in 10002 ms", &[60_011]),
            ("tencent_chat.errors.ApiError: delete_accounts: 70107 account_not_found (no such user)", &[70_107]),
            ("error 99999 of a service that is not described", &[99_999]),
            ("started in 10002 ms, then 70009 (60011 bytes)", &[70_009]),
            ("codes 70009, 70107 and 70009.", &[70_009, 70_107]),
            (r#"{"ErrorCode":0,"ResultItem":[{"ResultCode":70107},{"ResultCode":0}]}"#, &[70_107]),
            ("ErrorCode: -3", &[-3]),
            ("took 10002.5 ms, v70009, /70009/ 70009x 70009%, port :8080, app 1400000000, 12345", &[]),
            ("barcode 70107", &[70_107]),
            ("ErrorCode 99999999999999999999", &[]),
            ("", &[]),
            ("é70009é", &[]),
            ("错误码：70001，票据过期", &[70_001]),
            ("错误码70001", &[70_001]),
            ("code=70001，xx", &[70_001]),
            ("失败（70107）重试", &[70_107]),
            ("오류 코드: 70001입니다", &[70_001]),
            ("10:00:03 WARN send: failed with 70107", &[70_107]),
            ("70009", &[70_009]),
            // Processes, ports, years.
            ("2026-11-28 10:00:00.123 ERROR 10015 --- [main] c.e.Chat: connection lost", &[]),
            ("2026-11-28 10:00:00.123 ERROR 10015 --- [main] c.e.Chat: code 70009", &[70_009]),
            ("2026/11/28 10:00:00 [error] 10015#0: *20001 connect() failed, client: 10.0.0.1", &[]),
            ("Nov 28 10:00:00 host app[10015]: listening on 10002", &[]),
            ("listening on port 10002", &[]),
            ("pid=10015", &[]),
            ("ERROR 2026年11月28日", &[]),
        ] {
            assert_eq!(codes_in(line), codes, "{line}");
        }
    }

    #[test]
    fn the_table_is_sorted_and_its_ranges_do_not_overlap() {
        assert!(codes().len() > 300);
        assert!(codes().windows(2).all(|pair| pair[0].last < pair[1].first));
    }
}
