//! What tests make up: all of [`tencent_chat::testing`], and a transport that answers a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use tencent_chat::{HttpRequest, HttpResponse, Naming};

pub use tencent_chat::testing::*;

use crate::{NoResponse, ResponseFuture, Transport};

/// What a call is answered with.
#[derive(Clone, Debug)]
pub enum FakeAnswer {
    /// The fields of a reply, in snake case.
    Reply(Value),
    /// An error code of the service, and what it says.
    Refusal(i64, String),
    /// No response.
    NoResponse(NoResponse),
}

/// A request that a client sent: one call of a long list sends several.
#[derive(Clone, Debug, PartialEq)]
pub struct FakeCall {
    /// The name of the endpoint, or the path of a raw request.
    pub endpoint: String,
    /// What the endpoint was given, in snake case.
    pub params: Value,
}

type Answering = Arc<dyn Fn(Value) -> FakeAnswer + Send + Sync>;

/// Stands for the service in a test: it answers by endpoint and remembers the calls. Clones share them.
///
/// A call that nothing answers panics, and names the endpoint. Names and types of fields are checked.
///
/// ```
/// use serde_json::json;
/// use tencent_chat::api::{CreateGroup, DisbandGroup};
/// use tencent_chat_reqwest::testing::FakeTransport;
/// use tencent_chat_reqwest::{App, Client, Error, Region, SecretKey, Settings};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// # let secret_key = "a-key-of-the-tests";
/// let fake = FakeTransport::new().reply("create_group", json!({"group_id": "@TGS#1"})).refuse("disband_group", 10010);
/// let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(secret_key));
/// let chat = Client::with_transport(app, Settings::default(), fake.clone());
///
/// let group = chat.send(CreateGroup::new("Public", "chess")).await?;
/// assert_eq!(group.group_id.as_deref(), Some("@TGS#1"));
/// assert!(matches!(chat.send(DisbandGroup::new("@TGS#2")).await, Err(Error::Api(error)) if error.code == 10010));
/// assert_eq!(fake.calls()[0].params, json!({"type": "Public", "name": "chess"}));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct FakeTransport {
    answers: BTreeMap<String, Answering>,
    calls: Arc<Mutex<Vec<FakeCall>>>,
}

impl FakeTransport {
    /// Answers nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers an endpoint, by its name or its path, with a reply of these fields.
    ///
    /// # Panics
    /// When the endpoint is unknown, or its reply has no such fields.
    #[must_use]
    pub fn reply(self, endpoint: &str, fields: Value) -> Self {
        written(endpoint, &fields);
        self.answer(endpoint, move |_| FakeAnswer::Reply(fields.clone()))
    }

    /// Refuses the calls of an endpoint with this code.
    ///
    /// # Panics
    /// When the endpoint is unknown.
    #[must_use]
    pub fn refuse(self, endpoint: &str, code: i64) -> Self {
        self.answer(endpoint, move |_| FakeAnswer::Refusal(code, String::new()))
    }

    /// Answers the calls of an endpoint with what a function makes of their parameters.
    ///
    /// # Panics
    /// When the endpoint is unknown.
    #[must_use]
    pub fn answer(mut self, endpoint: &str, answer: impl Fn(Value) -> FakeAnswer + Send + Sync + 'static) -> Self {
        written(endpoint, &Value::Object(serde_json::Map::new()));
        self.answers.insert(endpoint.trim_start_matches('/').to_owned(), Arc::new(answer));
        self
    }

    /// The requests so far.
    pub fn calls(&self) -> Vec<FakeCall> {
        // A test that panicked meanwhile left them whole.
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn answer_to(&self, request: &HttpRequest) -> Result<HttpResponse, NoResponse> {
        let body = String::from_utf8_lossy(&request.body);
        let asked = request_of(&request.url, &body, Naming::Snake).unwrap_or_else(|error| panic!("{error}"));
        let params: Value = serde_json::from_str(&asked.params).unwrap_or_default();
        let call = FakeCall { endpoint: asked.endpoint.clone(), params: params.clone() };
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).push(call);
        let Some(answer) = self.answers.get(&asked.endpoint) else {
            let known: Vec<&str> = self.answers.keys().map(String::as_str).collect();
            panic!("nothing answers {}: the fake transport has answers for {known:?}", asked.endpoint);
        };
        let body = match answer(params) {
            FakeAnswer::Reply(fields) => written(&asked.endpoint, &fields),
            FakeAnswer::Refusal(code, info) => refusal(code, &info),
            FakeAnswer::NoResponse(why) => return Err(why),
        };
        Ok(HttpResponse { status: 200, headers: Vec::new(), body: body.into_bytes() })
    }
}

fn written(endpoint: &str, fields: &Value) -> String {
    reply_of(endpoint, &fields.to_string(), Naming::Snake).unwrap_or_else(|error| panic!("{error}"))
}

impl Transport for FakeTransport {
    fn send(&self, request: HttpRequest) -> ResponseFuture<'_> {
        Box::pin(async move { self.answer_to(&request) })
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeTransport").field("answers", &self.answers.keys()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tencent_chat::api::{CreateGroup, ImportAccount};
    use tencent_chat::{App, Error, Region, SecretKey};

    use super::*;
    use crate::{Client, Settings};

    fn client(fake: &FakeTransport) -> Client {
        let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
        Client::with_transport(app, Settings::default().max_retries(0), fake.clone())
    }

    #[tokio::test]
    async fn an_answer_may_be_made_of_the_parameters() {
        let fake = FakeTransport::new()
            .answer("create_group", |params| FakeAnswer::Reply(json!({"group_id": params["name"]})))
            .answer("import_account", |_| FakeAnswer::NoResponse(NoResponse::not_sent("no route")));
        let chat = client(&fake);
        let group = chat.send(CreateGroup::new("Public", "chess")).await.unwrap();
        assert_eq!(group.group_id.as_deref(), Some("chess"));
        assert!(matches!(chat.send(ImportAccount::new("a")).await, Err(Error::Transport(_))));
        let endpoints: Vec<String> = fake.calls().into_iter().map(|call| call.endpoint).collect();
        assert_eq!(endpoints, ["create_group", "import_account"]);
    }

    #[tokio::test]
    #[should_panic(expected = "nothing answers import_account: the fake transport has answers for [\"create_group\"]")]
    async fn a_call_that_nothing_answers_panics() {
        let fake = FakeTransport::new().reply("create_group", json!({}));
        let _ = client(&fake).send(ImportAccount::new("a")).await;
    }

    #[test]
    #[should_panic(expected = "no endpoint is called \"create_grup\"; did you mean `create_group`?")]
    fn an_unknown_endpoint_panics() {
        let _ = FakeTransport::new().refuse("create_grup", 1);
    }

    #[test]
    #[should_panic(expected = "create_group: group_idd: unknown field; did you mean `group_id`?")]
    fn an_unknown_field_panics() {
        let _ = FakeTransport::new().reply("create_group", json!({"group_idd": "a"}));
    }
}
