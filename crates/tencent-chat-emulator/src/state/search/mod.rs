//! Cloud search: users by nicknames and IDs, groups by names and IDs, members of groups by name cards, nicknames and IDs.
//!
//! Names match in part and IDs as a whole. Both ignore case.

pub(crate) mod group_members;
pub(crate) mod groups;
pub(crate) mod users;

use crate::generated::SearchUsers;
use crate::reply::{Call, Refusal, Reply};
use crate::state::group::Group;
use crate::view::size;

/// Maximum results of a page; a larger `Count` counts as this.
const PAGE: usize = SearchUsers::COUNT_MAX as usize;
/// How long a cursor may be used, in seconds, from the pages of the client SDKs.
const CURSOR_SECONDS: u64 = 120;
/// The base of internal numbers of accounts: 2^57. The numbers in the documentation exceed it by less than 2^36.
const TINY_ID_BASE: u64 = 1 << 57;
const TINY_ID_BITS: u32 = 36;

fn wrong(info: &'static str) -> Refusal {
    Refusal::new(60003, info)
}

/// The words of a search.
struct Keywords {
    lower: Vec<String>,
    all: bool,
}

impl Keywords {
    fn new(words: &[&str], match_type: Option<i64>) -> Result<Self, Refusal> {
        let lower: Vec<String> = words.iter().map(|word| word.trim().to_lowercase()).collect();
        if lower.iter().any(String::is_empty) {
            return Err(wrong("Keywords: a keyword is empty"));
        }
        Ok(Self { lower, all: match_type.unwrap_or(SearchUsers::KEYWORD_MATCH_TYPE_DEFAULT) == 1 })
    }

    /// Whether an ID or names match.
    fn fit(&self, id: &str, names: &[&str]) -> bool {
        let id = id.to_lowercase();
        let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        let fits = |word: &String| *word == id || names.iter().any(|name| name.contains(word.as_str()));
        if self.all { self.lower.iter().all(fits) } else { self.lower.iter().any(fits) }
    }
}

/// The part of the results that a call requests.
struct Page {
    count: usize,
    /// The last result of the page before.
    after: Option<String>,
}

impl Page {
    fn new(call: &Call<'_>, count: i64, cursor: Option<&str>) -> Result<Self, Refusal> {
        let count = size(count.max(0));
        if count == 0 {
            return Err(wrong("Count: at least 1"));
        }
        let after = match cursor.filter(|cursor| !cursor.is_empty()) {
            None => None,
            Some(cursor) => Some(last_of(cursor, call.secs())?),
        };
        Ok(Self { count: count.min(PAGE), after })
    }

    /// A reply with the results of this page. `found` has all results, each with the key by which they are sorted.
    fn reply<T>(
        &self,
        call: &Call<'_>,
        list: &'static str,
        found: &[(String, T)],
        item: impl Fn(&T) -> serde_json::Value,
    ) -> Reply {
        let begin = match &self.after {
            None => 0,
            Some(last) => found.partition_point(|(key, _)| key <= last),
        };
        let page = &found[begin..found.len().min(begin + self.count)];
        let is_last = begin + page.len() == found.len();
        let cursor = match page.last() {
            Some((key, _)) if !is_last => cursor_after(key, call.secs()),
            _ => String::new(),
        };
        Reply::ok()
            .with("IsFinish", is_last)
            .with("TotalCount", found.len())
            .with("Cursor", cursor)
            .with(list, page.iter().map(|(_, found)| item(found)).collect::<Vec<_>>())
    }
}

/// A cursor has the key of the last result, in hexadecimal, and the time of its creation.
fn cursor_after(key: &str, now: u64) -> String {
    let key: String = key.bytes().map(|byte| format!("{byte:02x}")).collect();
    format!("c-{now}-{key}")
}

fn last_of(cursor: &str, now: u64) -> Result<String, Refusal> {
    let parts = cursor.strip_prefix("c-").and_then(|rest| rest.split_once('-'));
    let read = parts.and_then(|(made, key)| Some((made.parse::<u64>().ok()?, from_hexadecimal(key)?)));
    let (made, last) = read.ok_or_else(|| wrong("Cursor: not from a reply"))?;
    if now.saturating_sub(made) > CURSOR_SECONDS {
        return Err(wrong("Cursor: older than two minutes"));
    }
    Ok(last)
}

fn from_hexadecimal(text: &str) -> Option<String> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let pairs = text.as_bytes().chunks(2).map(std::str::from_utf8);
    let bytes: Option<Vec<u8>> = pairs.map(|pair| u8::from_str_radix(pair.ok()?, 16).ok()).collect();
    String::from_utf8(bytes?).ok()
}

/// The internal number of an account, always the same; 0 without an account.
fn tiny_id(account: &str) -> u64 {
    if account.is_empty() {
        return 0;
    }
    // FNV-1a.
    let hash = account
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    TINY_ID_BASE + (hash >> (u64::BITS - TINY_ID_BITS))
}

/// Whether a group is of one of these types; without types, of any. Live groups are never found.
fn is_of_type(group: &Group, types: &[&str]) -> bool {
    !group.is_live() && (types.is_empty() || types.contains(&group.kind.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_holds_two_minutes() {
        let cursor = cursor_after("ålice", 1000);
        assert_eq!(last_of(&cursor, 1120).unwrap(), "ålice");
        assert!(last_of(&cursor, 1121).is_err());
        for wrong in ["x", "c-", "c-x-61", "c-1000-6", "c-1000-zz", "c-1000-ff", "c-1000-é"] {
            assert!(last_of(wrong, 1000).is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_match_in_part_and_ids_as_a_whole() {
        let found =
            |words: &[&str], all| Keywords::new(words, Some(all)).unwrap().fit("Juno_5", &["Juno of Rome", "J"]);
        assert!(found(&["ROME"], 0) && found(&["juno_5"], 0) && found(&["x", "juno"], 0));
        assert!(!found(&["uno_5"], 0) && !found(&["x", "juno"], 1) && found(&["rome", "juno_5"], 1));
        assert!(Keywords::new(&["a", " "], None).is_err());
    }
}
