//! The word libraries of cloud moderation.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Moderation, check_app, contains, page, request_id, wrong};
use crate::calendar;
use crate::generated::{
    AddCloudBlockedWords, DeleteCloudBlockedWords, GetCloudBlockedWordLibraries, GetCloudBlockedWords,
};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// When the first libraries were created: 2024-03-01 09:00:00 in China.
const MADE: u64 = 1_709_254_800;
/// The label of a word without one.
const LABEL: &str = "Illegal";

/// The suggestion of cloud moderation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Suggestion {
    Review,
    Block,
}

impl Suggestion {
    pub fn name(self) -> &'static str {
        match self {
            Self::Review => "Review",
            Self::Block => "Block",
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Library {
    id: String,
    pub name: String,
    description: String,
    created: u64,
    suggestion: Suggestion,
    pub words: Vec<Word>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Word {
    id: u64,
    pub content: String,
    pub label: Option<String>,
    created: u64,
}

impl Library {
    fn new(id: &str, name: &str, created: u64, suggestion: Suggestion) -> Self {
        let description = match suggestion {
            Suggestion::Block => "words that block",
            Suggestion::Review => "words to be reviewed",
        };
        let (id, name, description) = (id.to_owned(), name.to_owned(), description.to_owned());
        Self { id, name, description, created, suggestion, words: Vec::new() }
    }
}

/// The libraries of an app from the start.
pub(super) fn libraries() -> Vec<Library> {
    vec![
        Library::new("1201", "abuse", MADE, Suggestion::Block),
        Library::new("1202", "adverts", MADE, Suggestion::Block),
        Library::new("1203", "doubtful", MADE, Suggestion::Review),
    ]
}

/// The words of the libraries in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub suggestion: Suggestion,
    pub label: String,
    pub library: String,
    pub keywords: Vec<String>,
}

impl Moderation {
    /// The words in these texts, from the libraries with the strictest suggestion.
    pub(super) fn hit(&self, texts: &[String]) -> Option<Hit> {
        let mut hit: Option<Hit> = None;
        for library in &self.libraries {
            let hits = |word: &&Word| texts.iter().any(|text| contains(text, &word.content));
            for word in library.words.iter().filter(hits) {
                match &mut hit {
                    Some(hit) if hit.suggestion > library.suggestion => {}
                    Some(hit) if hit.suggestion == library.suggestion => hit.keywords.push(word.content.clone()),
                    _ => {
                        hit = Some(Hit {
                            suggestion: library.suggestion,
                            label: word.label.clone().unwrap_or_else(|| LABEL.to_owned()),
                            library: library.name.clone(),
                            keywords: vec![word.content.clone()],
                        });
                    }
                }
            }
        }
        hit
    }

    /// The ID of the library with this name; any other name counts as an ID.
    pub fn library_id<'a>(&'a self, name: &'a str) -> &'a str {
        let found = self.libraries.iter().find(|library| library.name == name);
        found.map_or(name, |library| library.id.as_str())
    }

    /// What the libraries are called.
    pub fn library_names(&self) -> impl Iterator<Item = &str> {
        self.libraries.iter().map(|library| library.name.as_str())
    }

    /// The library with this ID, if it has had words. Libraries are created in the console, so the emulator accepts every ID.
    fn library(&mut self, id: &str) -> Result<Option<&mut Library>, Refusal> {
        if id.is_empty() {
            return Err(wrong("LibID: empty"));
        }
        Ok(self.libraries.iter_mut().find(|library| library.id == id))
    }
}

pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetCloudBlockedWordLibraries = call.read();
    check_app(call, request.sdk_app_id())?;
    let all: Vec<&Library> = state.moderation.libraries.iter().collect();
    let total = all.len();
    let item = |library: &Library| {
        json!({
            "ID": library.id,
            "LibName": library.name,
            "Describe": library.description,
            "CreateTime": format!("{} +0800 CST", calendar::beijing(library.created)),
            "Suggestion": library.suggestion.name(),
        })
    };
    let infos: Vec<Value> = page(all, request.offset(), request.limit())?.into_iter().map(item).collect();
    Ok(Reply::ok().with("RequestId", request_id(call, 0)).with("TotalCount", total).with("Infos", infos))
}

/// `TotalCount` counts the words that match.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetCloudBlockedWords = call.read();
    check_app(call, request.sdk_app_id())?;
    let wanted = request.content().unwrap_or_default();
    let library = state.moderation.library(request.lib_id())?;
    let words = library.into_iter().flat_map(|library| &library.words);
    let all: Vec<&Word> = words.filter(|word| contains(&word.content, wanted)).collect();
    let total = all.len();
    let item = |word: &Word| json!({ "ID": word.id.to_string(), "Content": word.content, "CreateTime": calendar::beijing(word.created) });
    let infos: Vec<Value> = page(all, request.offset(), request.limit())?.into_iter().map(item).collect();
    Ok(Reply::ok().with("RequestId", request_id(call, 0)).with("TotalCount", total).with("Infos", infos))
}

/// An existing word keeps its ID, and gets the label that is sent.
pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddCloudBlockedWords = call.read();
    check_app(call, request.sdk_app_id())?;
    let words = request.user_keywords();
    if words.iter().any(|word| word.content().trim().is_empty()) {
        return Err(wrong("UserKeywords: a word is empty"));
    }
    if state.moderation.library(request.lib_id())?.is_none() {
        let library = Library::new(request.lib_id(), request.lib_id(), call.secs(), Suggestion::Block);
        state.moderation.libraries.push(library);
    }
    for word in words {
        let id = state.moderation.next_word();
        let Some(library) = state.moderation.library(request.lib_id())? else { continue };
        let label = word.label().map(str::to_owned);
        match library.words.iter_mut().find(|known| known.content == word.content()) {
            Some(known) => known.label = label.or_else(|| known.label.take()),
            None => {
                let content = word.content().to_owned();
                library.words.push(Word { id, content, label, created: call.secs() });
            }
        }
    }
    Ok(Reply::ok().with("RequestId", request_id(call, 0)))
}

/// Each word succeeds or fails by itself.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteCloudBlockedWords = call.read();
    check_app(call, request.sdk_app_id())?;
    let mut library = state.moderation.library(request.lib_id())?;
    let (mut details, mut count) = (Vec::new(), 0);
    for word in request.keywords() {
        let deleted = library.as_mut().and_then(|library| {
            let at = library.words.iter().position(|known| known.content == word)?;
            Some(library.words.remove(at))
        });
        count += u64::from(deleted.is_some());
        details.push(json!({
            "KeywordID": deleted.as_ref().map_or(String::new(), |word| word.id.to_string()),
            "Keyword": word,
            "Deleted": deleted.is_some(),
            "ErrorInfo": if deleted.is_some() { "" } else { "the word does not exist" },
        }));
    }
    let reply = Reply::ok().with("RequestId", request_id(call, 0));
    Ok(reply.with("Details", details).with("Count", count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_APP;
    use crate::testing::Server;

    fn with_app(more: Value) -> Value {
        let mut body = json!({"SdkAppId": DEMO_APP});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    }

    fn add(server: &mut Server, words: &[&str]) -> i64 {
        let words: Vec<Value> = words.iter().map(|word| json!({"Content": word, "Label": "Ad"})).collect();
        server.code("add_cloud_blocked_words", with_app(json!({"LibID": "1202", "UserKeywords": words})))
    }

    fn get(server: &mut Server, more: Value) -> (Vec<String>, Value) {
        let mut body = with_app(json!({"LibID": "1202", "Offset": 0, "Limit": 100}));
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let reply = server.call("get_cloud_blocked_words", body);
        let infos = reply["Infos"].as_array().cloned().unwrap_or_default();
        (infos.iter().map(|info| info["Content"].as_str().unwrap().to_owned()).collect(), reply)
    }

    #[test]
    fn an_app_has_libraries_whose_words_are_added_read_and_deleted() {
        let mut server = Server::new();
        let reply = server.call("get_cloud_blocked_word_libraries", with_app(json!({"Offset": 1, "Limit": 1})));
        let library = json!({"ID": "1202", "LibName": "adverts", "Describe": "words that block",
            "CreateTime": "2024-03-01 09:00:00 +0800 CST", "Suggestion": "Block"});
        assert_eq!((&reply["TotalCount"], &reply["Infos"]), (&json!(3), &json!([library])));
        assert_eq!(add(&mut server, &["cheap-watch", "free-coin"]), 0);
        assert_eq!(add(&mut server, &["Cheap-Shoes", "cheap-watch"]), 0);
        let (all, reply) = get(&mut server, json!({}));
        assert_eq!(all, ["cheap-watch", "free-coin", "Cheap-Shoes"]);
        let first = json!({"ID": "1", "Content": "cheap-watch", "CreateTime": "2023-11-15 06:13:20"});
        assert_eq!((&reply["Infos"][0], &reply["TotalCount"]), (&first, &json!(3)));
        let (found, reply) = get(&mut server, json!({"Content": "cheap", "Offset": 1}));
        assert_eq!((found, &reply["TotalCount"]), (vec!["Cheap-Shoes".to_owned()], &json!(2)));
        let delete = with_app(json!({"LibID": "1202", "Keywords": ["cheap-watch", "other"]}));
        let reply = server.call("delete_cloud_blocked_words", delete);
        assert_eq!(
            (&reply["Details"], &reply["Count"]),
            (
                &json!([
                {"KeywordID": "1", "Keyword": "cheap-watch", "Deleted": true, "ErrorInfo": ""},
                {"KeywordID": "", "Keyword": "other", "Deleted": false, "ErrorInfo": "the word does not exist"}]),
                &json!(1)
            )
        );
        assert_eq!(get(&mut server, json!({})).0, ["free-coin", "Cheap-Shoes"]);
    }

    #[test]
    fn a_library_of_the_console_blocks_from_its_first_word_on() {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        let own = |more: Value| {
            let mut body = with_app(json!({"LibID": "8734"}));
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            body
        };
        let nothing = server.call("get_cloud_blocked_words", own(json!({"Offset": 0, "Limit": 10})));
        assert_eq!((&nothing["ErrorCode"], &nothing["TotalCount"]), (&json!(0), &json!(0)));
        let delete = own(json!({"Keywords": ["spam"]}));
        assert_eq!(server.call("delete_cloud_blocked_words", delete.clone())["Count"], 0);
        let libraries = with_app(json!({"Offset": 0, "Limit": 10}));
        assert_eq!(server.call("get_cloud_blocked_word_libraries", libraries.clone())["TotalCount"], 3);
        server.call("add_cloud_blocked_words", own(json!({"UserKeywords": [{"Content": "spam"}]})));
        let send = json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": 1,
            "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "more spam"}}]});
        assert_eq!(server.code("send_c2c_message", send), 80001);
        let library = &server.call("get_cloud_blocked_word_libraries", libraries)["Infos"][3];
        assert_eq!((&library["ID"], &library["Suggestion"]), (&json!("8734"), &json!("Block")));
        assert_eq!(server.call("delete_cloud_blocked_words", delete)["Count"], 1);
    }

    #[test]
    fn what_cannot_be_has_its_code() {
        let mut server = Server::new();
        assert_eq!(add(&mut server, &["x"; 11]), 2016);
        assert_eq!(add(&mut server, &[" "]), 2003);
        for (more, code) in [
            (json!({"LibID": ""}), 2003),
            (json!({"Limit": 0}), 2003),
            (json!({"SdkAppId": 1}), 2003),
            (json!({"Offset": "0"}), 2003),
        ] {
            assert_eq!(get(&mut server, more.clone()).1["ErrorCode"], code, "{more}");
        }
        let words = json!({"LibID": "1202", "Keywords": vec!["x"; 11]});
        assert_eq!(server.code("delete_cloud_blocked_words", with_app(words)), 2003);
    }
}
