//! Imports messages of an archive.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::stream::{self, StreamExt as _};
use serde_json::{Map, Value};
use tencent_chat::archives::ArchivedMessage;
use tencent_chat::schema;
use tencent_chat::{CallOptions, Error, Failure, Naming, PartState};

use crate::Client;

/// How many conversations have a request under way at a time.
const CONVERSATIONS: usize = 8;

/// What became of messages that were to be imported.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Imported {
    /// How many were imported, or were there already.
    pub done: usize,
    /// Those that were refused, by index.
    pub failures: Vec<ImportFailure>,
    /// How many were not sent, or have no outcome, because of `stopped`. Importing all of them again does no harm.
    pub left: usize,
    /// An error that is not that of one message, such as a network that is gone.
    pub stopped: Option<Error>,
}

/// A message that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportFailure {
    /// Its index in `messages`.
    pub index: usize,
    /// The code of the refusal; `None` when it was not sent, because it breaks a rule.
    pub code: Option<i64>,
    /// Why.
    pub message: String,
}

/// Imports messages: those of one conversation one after another in their order, and several conversations at a time. Messages of groups
/// are refused where the group has a newer one, and one-to-one messages that are there already are kept once, so messages may be imported
/// again after an interruption.
///
/// A message that breaks a rule is a failure, and stops no other. `CloudCustomData` of a group message is not imported, because the endpoint
/// has no such field.
pub async fn import(chat: &Client, messages: &[ArchivedMessage]) -> Imported {
    let mut conversations: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, message) in messages.iter().enumerate() {
        conversations.entry((message.endpoint(), message.conversation())).or_default().push(index);
    }
    let is_stopped = AtomicBool::new(false);
    let of_one = |indexes: Vec<usize>| {
        let work = Work { chat, messages, is_stopped: &is_stopped, imported: Imported::default() };
        work.import(indexes)
    };
    let mut all = Imported::default();
    let mut ended = stream::iter(conversations.into_values()).map(of_one).buffer_unordered(CONVERSATIONS);
    while let Some(one) = ended.next().await {
        all.done += one.done;
        all.left += one.left;
        all.failures.extend(one.failures);
        all.stopped = all.stopped.or(one.stopped);
    }
    all.failures.sort_by_key(|failure| failure.index);
    all
}

/// The messages of one conversation.
struct Work<'a> {
    chat: &'a Client,
    messages: &'a [ArchivedMessage],
    is_stopped: &'a AtomicBool,
    imported: Imported,
}

impl Work<'_> {
    async fn import(mut self, indexes: Vec<usize>) -> Imported {
        // The messages of a conversation are of one kind.
        let Some(first) = indexes.first() else { return self.imported };
        if let ArchivedMessage::Group { .. } = &self.messages[*first] {
            self.list(indexes).await;
            return self.imported;
        }
        for index in indexes {
            self.one(index).await;
        }
        self.imported
    }

    async fn one(&mut self, index: usize) {
        let ArchivedMessage::C2c { params, .. } = &self.messages[index] else {
            self.imported.left += 1;
            return;
        };
        if self.is_stopped.load(Ordering::Relaxed) {
            self.imported.left += 1;
            return;
        }
        match self.send(index, params).await {
            Ok(_) => self.imported.done += 1,
            Err(error) => self.failed(&[index], error),
        }
    }

    async fn list(&mut self, indexes: Vec<usize>) {
        if self.is_stopped.load(Ordering::Relaxed) {
            self.imported.left += indexes.len();
            return;
        }
        let Some(first) = indexes.first() else { return };
        let params = self.list_params(&indexes);
        match self.send(*first, &params).await {
            Ok(failures) => self.answered(&indexes, &failures),
            Err(Error::InvalidRequest(_)) if indexes.len() > 1 => {
                // One of them breaks a rule: it must not stop the others.
                for index in indexes {
                    Box::pin(self.list(vec![index])).await;
                }
            }
            Err(Error::PartialBatch(partial)) => {
                for part in &partial.parts {
                    let of_part = &indexes[part.items.clone()];
                    match (&part.error, part.state) {
                        (Some(error), _) => self.failed(of_part, error.clone()),
                        (None, PartState::Processed) => self.imported.done += of_part.len(),
                        (None, _) => self.imported.left += of_part.len(),
                    }
                }
                let failures = self.failures(&indexes, &partial.failures);
                self.imported.done = self.imported.done.saturating_sub(failures.len());
                self.imported.failures.extend(failures);
            }
            Err(error) => self.failed(&indexes, error),
        }
    }

    /// The parameters for messages of a group, in Tencent's names.
    fn list_params(&self, indexes: &[usize]) -> String {
        let mut params = Map::new();
        let mut list = Vec::new();
        for index in indexes {
            let ArchivedMessage::Group { group_id, topic_id, item } = &self.messages[*index] else { continue };
            params.insert("GroupId".to_owned(), Value::from(group_id.as_str()));
            params.extend(topic_id.as_deref().map(|topic| ("TopicId".to_owned(), Value::from(topic))));
            list.push(item.as_str());
        }
        let fields = Value::Object(params).to_string();
        format!("{},\"MsgList\":[{}]}}", fields.trim_end_matches('}'), list.join(","))
    }

    /// Sends parameters to the endpoint that imports the message at an index.
    async fn send(&self, index: usize, params: &str) -> Result<Vec<Failure>, Error> {
        let endpoint = schema::find(self.messages[index].endpoint()).expect("the feature has the endpoint");
        let outcome = self.chat.send_json(endpoint, params, Naming::Wire, &CallOptions::default()).await?;
        Ok(outcome.failures().to_vec())
    }

    fn answered(&mut self, indexes: &[usize], failures: &[Failure]) {
        let failures = self.failures(indexes, failures);
        self.imported.done += indexes.len() - failures.len().min(indexes.len());
        self.imported.failures.extend(failures);
    }

    fn failures(&self, indexes: &[usize], failures: &[Failure]) -> Vec<ImportFailure> {
        let of = |failure: &Failure| {
            let message = explained(&failure.hint, &failure.info);
            Some(ImportFailure { index: *indexes.get(failure.index?)?, code: failure.code, message })
        };
        failures.iter().filter_map(of).collect()
    }

    /// Takes an error: of these messages, or of all.
    fn failed(&mut self, indexes: &[usize], error: Error) {
        if error.concerns_all_calls() {
            self.is_stopped.store(true, Ordering::Relaxed);
            self.imported.left += indexes.len();
            self.imported.stopped.get_or_insert(error);
            return;
        }
        let (code, message) = match &error {
            Error::Api(refusal) => (Some(refusal.code), explained(&refusal.hint, &refusal.info)),
            _ => (None, error.to_string()),
        };
        let failure = |index: &usize| ImportFailure { index: *index, code, message: message.clone() };
        self.imported.failures.extend(indexes.iter().map(failure));
    }
}

/// What a refusal means, and what the service says to it.
fn explained(hint: &str, info: &str) -> String {
    match (hint, info) {
        ("", info) => info.to_owned(),
        (hint, "") => hint.to_owned(),
        (hint, info) => format!("{hint} ({info})"),
    }
}
