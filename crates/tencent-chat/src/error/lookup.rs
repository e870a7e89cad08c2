//! What is known about an error code.

#[cfg(not(tencent_chat_packed))]
use super::codes::CODES;
use super::codes::{Code, ErrorKind, Retry};
#[cfg(tencent_chat_packed)]
use crate::schema::packed::codes;

/// What is known about an error code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeFacts {
    /// What kind of refusal it is.
    pub kind: ErrorKind,
    /// What it means, and what to do about it.
    pub hint: String,
    /// Whether the same request can succeed later, without a change of it.
    pub retryable: bool,
    /// What the documentation advises.
    pub(crate) retry: Retry,
}

/// Explains a code that the endpoint at `path` answered. Some numbers mean different things on different paths.
///
/// ```
/// let facts = tencent_chat::explain("v4/sns/friend_delete", 70020);
/// assert_eq!(facts.kind, tencent_chat::ErrorKind::WrongRegion);
/// ```
pub fn explain(path: &str, code: i64) -> CodeFacts {
    let Some(known) = find(code) else {
        return CodeFacts {
            kind: ErrorKind::Unknown,
            hint: "this code is not documented: do not repeat the request blindly, and look at the info".to_owned(),
            retryable: false,
            retry: Retry::Never,
        };
    };
    let also = known.also.iter().find(|also| also.path == path);
    let (kind, retry, meaning) = match also {
        Some(also) => (also.kind, also.retry, also.meaning),
        None => (known.kind, known.retry, known.meaning),
    };
    let hint = match known.hint {
        Some(hint) if also.is_none() => format!("{meaning}: {hint}"),
        _ => meaning.to_owned(),
    };
    CodeFacts { kind, hint, retryable: retry != Retry::Never, retry }
}

/// The documented codes, sorted by number.
#[cfg(not(tencent_chat_packed))]
fn codes() -> &'static [Code] {
    CODES
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
    fn an_undocumented_code_is_never_retryable() {
        for code in [1, -1, 99_999_999, i64::MAX, i64::MIN] {
            let facts = explain("v4/sns/friend_add", code);
            assert_eq!((facts.kind, facts.retryable), (ErrorKind::Unknown, false), "{code}");
        }
    }

    #[test]
    fn the_table_is_sorted_and_its_ranges_do_not_overlap() {
        assert!(codes().windows(2).all(|pair| pair[0].last < pair[1].first));
    }
}
