//! The word list of local moderation. The service still has it, but does not develop it.

use regex_lite::{NoExpand, Regex, RegexBuilder};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Moderation, check_app, contains, page, request_id, wrong};
use crate::calendar;
use crate::generated::{AddLocalBlockedWords, DeleteLocalBlockedWords, GetLocalBlockedWords};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// WordType.
const WORD: i64 = 1;
const EXPRESSION: i64 = 2;
/// FilterType.
const REPLACE: i64 = 1;
const HOLD_BACK: i64 = 2;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LocalWord {
    id: u64,
    pub keyword: String,
    pub is_expression: bool,
    /// The replacement of a hit; a word without one refuses the message.
    pub replacement: Option<String>,
    changed: u64,
}

impl LocalWord {
    /// A word becomes an expression, too, so that both ignore case.
    fn expression(&self) -> Option<Regex> {
        expression(&self.keyword, self.is_expression).ok()
    }

    fn to_json(&self) -> Value {
        json!({
            "Id": self.id,
            "Keyword": self.keyword,
            "WordType": if self.is_expression { EXPRESSION } else { WORD },
            "FilterType": if self.replacement.is_some() { REPLACE } else { HOLD_BACK },
            "ReplacedContent": self.replacement.as_deref().unwrap_or_default(),
            "UpdateTime": calendar::beijing(self.changed),
        })
    }
}

fn expression(keyword: &str, is_expression: bool) -> Result<Regex, regex_lite::Error> {
    let escaped;
    let pattern = if is_expression {
        keyword
    } else {
        escaped = regex_lite::escape(keyword);
        &escaped
    };
    RegexBuilder::new(pattern).case_insensitive(true).build()
}

impl Moderation {
    /// A text with its words replaced. A text with a word that refuses it is 80001.
    pub(super) fn filter(&self, text: &str) -> Result<String, Refusal> {
        let mut text = text.to_owned();
        for word in &self.local {
            let Some(expression) = word.expression() else { continue };
            match &word.replacement {
                Some(replacement) => text = expression.replace_all(&text, NoExpand(replacement)).into_owned(),
                None if expression.is_match(&text) => {
                    return Err(Refusal::new(80001, "the text contains a word that local moderation refuses"));
                }
                None => {}
            }
        }
        Ok(text)
    }

    pub(super) fn filters(&self) -> bool {
        !self.local.is_empty()
    }
}

/// An existing word is replaced, and keeps its ID.
pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddLocalBlockedWords = call.read();
    check_app(call, request.sdk_app_id())?;
    let mut words = Vec::new();
    for word in request.local_audit_words() {
        let (keyword, is_expression) = (word.keyword(), word.word_type() == EXPRESSION);
        if keyword.trim().is_empty() {
            return Err(wrong("Keyword: empty"));
        }
        if !matches!((word.word_type(), word.filter_type()), (WORD | EXPRESSION, REPLACE | HOLD_BACK)) {
            return Err(wrong("WordType, FilterType: 1 or 2"));
        }
        expression(keyword, is_expression).map_err(|error| wrong(format!("Keyword: {error}")))?;
        let replacement = match word.filter_type() {
            REPLACE => Some(word.replaced_content().ok_or_else(|| wrong("ReplacedContent: missing for FilterType 1"))?),
            _ => None,
        };
        words.push((keyword.to_owned(), is_expression, replacement.map(str::to_owned)));
    }
    for (keyword, is_expression, replacement) in words {
        let id = state.moderation.next_word();
        let mut word = LocalWord { id, keyword, is_expression, replacement, changed: call.secs() };
        let local = &mut state.moderation.local;
        match local.iter_mut().find(|known| known.keyword == word.keyword && known.is_expression == is_expression) {
            Some(known) => {
                word.id = known.id;
                *known = word;
            }
            None => local.push(word),
        }
    }
    Ok(Reply::ok().with("RequestId", request_id(call, 0)))
}

/// Deletes all words of the call, or none if one does not exist.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteLocalBlockedWords = call.read();
    check_app(call, request.sdk_app_id())?;
    let mut left = state.moderation.local.clone();
    for word in request.local_audit_words() {
        let is_it = |known: &LocalWord| u64::try_from(word.id()) == Ok(known.id) && known.keyword == word.keyword();
        let at = left.iter().position(is_it);
        let unknown = || Refusal::new(2100, format!("word {} ({}) does not exist", word.id(), word.keyword()));
        left.remove(at.ok_or_else(unknown)?);
    }
    state.moderation.local = left;
    Ok(Reply::ok().with("RequestId", request_id(call, 0)))
}

/// Words and expressions are counted separately.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetLocalBlockedWords = call.read();
    check_app(call, request.sdk_app_id())?;
    let offset = call.natural("Offset", request.offset())?;
    let wanted = request.keyword().unwrap_or_default();
    let replaces = request.filter_type() == REPLACE;
    let all: Vec<&LocalWord> = state.moderation.local.iter().collect();
    let fits = |word: &&LocalWord| word.replacement.is_some() == replaces && contains(&word.keyword, wanted);
    let found: Vec<&LocalWord> = all.iter().copied().filter(fits).collect();
    let counts = |words: &[&LocalWord]| {
        let expressions = words.iter().filter(|word| word.is_expression).count();
        (words.len() - expressions, expressions)
    };
    let (total, found_count) = (counts(&all), counts(&found));
    let page: Vec<Value> = page(found, offset, request.limit())?.into_iter().map(LocalWord::to_json).collect();
    Ok(Reply::ok()
        .with("RequestId", request_id(call, 0))
        .with("LocalAuditWords", page)
        .with("TotalCount", total.0)
        .with("TotalRegCount", total.1)
        .with("CurCount", found_count.0)
        .with("CurRegCount", found_count.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_APP;
    use crate::testing::Server;

    fn add(server: &mut Server, keyword: &str, kind: u8, filter: u8, replacement: Option<&str>) -> i64 {
        let mut word = json!({"Keyword": keyword, "WordType": kind, "FilterType": filter});
        if let Some(replacement) = replacement {
            word["ReplacedContent"] = replacement.into();
        }
        server.code("add_local_blocked_words", json!({"SdkAppId": DEMO_APP, "LocalAuditWords": [word]}))
    }

    fn get(server: &mut Server, filter: u8, keyword: &str) -> Value {
        let body = json!({"SdkAppId": DEMO_APP, "FilterType": filter, "Offset": 0, "Limit": 10, "Keyword": keyword});
        server.call("get_local_blocked_words", body)
    }

    #[test]
    fn words_are_added_read_by_their_effect_and_deleted() {
        let mut server = Server::new();
        assert_eq!(add(&mut server, "cheap-watch", 1, 1, Some("####")), 0);
        assert_eq!(add(&mut server, "cheap-watch", 1, 1, Some("****")), 0);
        assert_eq!(add(&mut server, "cheap.*shoes", 2, 1, Some("*")), 0);
        assert_eq!(add(&mut server, "attack", 1, 2, None), 0);
        let reply = get(&mut server, 1, "WATCH");
        let watch = json!({"Id": 1, "Keyword": "cheap-watch", "WordType": 1, "FilterType": 1, "ReplacedContent": "****",
            "UpdateTime": "2023-11-15 06:13:20"});
        assert_eq!(reply["LocalAuditWords"], json!([watch]));
        let counts = ["TotalCount", "TotalRegCount", "CurCount", "CurRegCount"].map(|field| reply[field].clone());
        assert_eq!(counts, [2, 1, 1, 0].map(Value::from));
        assert_eq!(get(&mut server, 1, "")["LocalAuditWords"].as_array().unwrap().len(), 2);
        assert_eq!(get(&mut server, 2, "")["LocalAuditWords"][0]["Keyword"], "attack");
        let mut unknown = watch.clone();
        unknown["Id"] = json!(99);
        let delete = |words: Value| json!({"SdkAppId": DEMO_APP, "LocalAuditWords": words});
        assert_eq!(server.code("delete_local_blocked_words", delete(json!([watch, unknown]))), 2100);
        assert_eq!(server.code("delete_local_blocked_words", delete(json!([watch]))), 0);
        assert_eq!(get(&mut server, 1, "")["LocalAuditWords"][0]["Keyword"], "cheap.*shoes");
    }

    #[test]
    fn what_cannot_be_a_word_has_its_code() {
        let mut server = Server::new();
        assert_eq!(add(&mut server, "(", 2, 2, None), 2003);
        assert_eq!(add(&mut server, "(", 1, 2, None), 0);
        assert_eq!(add(&mut server, "x", 1, 1, None), 2003);
        assert_eq!(add(&mut server, "", 1, 2, None), 2003);
        assert_eq!(add(&mut server, "x", 3, 2, None), 2003);
        let words = vec![json!({"Keyword": "x", "WordType": 1, "FilterType": 2}); 11];
        assert_eq!(
            server.code("add_local_blocked_words", json!({"SdkAppId": DEMO_APP, "LocalAuditWords": words})),
            2016
        );
    }
}
