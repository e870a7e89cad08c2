//! Every webhook that the emulator fires, received by the SDK in each language: verified, read, and answered as the story says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::{Value, json};
use tiny_http::{Request, Response, Server};
use xtask::description::{self, Api, COMMAND, Object, Required, Type, Webhook};

use super::{APP, TOKEN, settings};
use crate::emulator::Emulator;
use crate::languages::{Conversation, Language, Languages};
use crate::shapes;
use crate::stories::{App, Cause, Scene, Stories};
use crate::vectors::{answer_question, parsed, same_event};

/// Runs the stories of `tests/cases/receivers/webhooks/` in each language and against each shape of the emulator. They must show
/// every webhook and every answer to it.
pub fn run(root: &Path, languages: &Languages) -> Result<()> {
    let api = Arc::new(description::load(&root.join("api"))?);
    let stories = Stories::read(&root.join("tests/cases/receivers/webhooks"), languages)?;
    let (wanted, mut missing) = (all_answers(&api, &Emulator::start(root)?)?, Vec::new());
    shapes::each(root, languages, stories, |stories, name, language, place| {
        let receiver = Receiver::start(api.clone(), language, languages.converse(language, place)?)?;
        stories.run(name, language, languages, place, &receiver)?;
        let shown = receiver.state().shown.clone();
        let not_shown = wanted.difference(&shown).map(|(command, answer)| format!("{command} answered with {answer}"));
        missing.extend(not_shown.map(|answer| format!("{name}: no story has {answer}")));
        Ok(())
    })?;
    ensure!(missing.is_empty(), "{}", missing.join("\n"));
    Ok(())
}

/// A command, and what is answered.
type Answer = (String, String);

/// Every answer to every webhook that the emulator fires.
fn all_answers(api: &Api, emulator: &Emulator) -> Result<BTreeSet<Answer>> {
    let mut all = BTreeSet::new();
    for (_, webhook) in api.webhooks() {
        if is_fired(emulator, &webhook.command)? {
            all.extend(answers(webhook).into_iter().map(|answer| (webhook.command.clone(), answer)));
        }
    }
    Ok(all)
}

/// The emulator refuses a setting with a webhook that it does not fire, and says so.
fn is_fired(emulator: &Emulator, command: &str) -> Result<bool> {
    let only = json!({ "webhook_commands": [command] }).to_string();
    let (status, answer) = emulator.try_control("POST", "/_emulator/config", &only)?;
    match status {
        200 => Ok(true),
        400 if answer.contains(&format!("{command} is not sent by the emulator")) => Ok(false),
        _ => bail!("the setting for {command} was answered with HTTP {status}: {answer}"),
    }
}

const OWN_CODE: &str = "a code of the app";

/// The answers that a webhook's page allows: codes, and fields beside them.
fn answers(webhook: &Webhook) -> Vec<String> {
    let answer = &webhook.answer;
    let refuses_by_itself = answer.codes.is_some() && answer.decide.is_none();
    let codes = [
        Some("0"),
        answer.takes_one().then_some("1"),
        answer.drop.then_some("2"),
        refuses_by_itself.then_some(OWN_CODE),
    ];
    let fields = webhook.response.fields.iter().map(|field| field.wire.clone());
    codes.into_iter().flatten().map(str::to_owned).chain(fields).collect()
}

/// What of these answers a body is.
fn answers_of(webhook: &Webhook, body: &Value) -> Vec<String> {
    let code = match body["ErrorCode"].as_i64().unwrap_or_default() {
        code @ 0..=2 => code.to_string(),
        _ => OWN_CODE.to_owned(),
    };
    let given = webhook.response.fields.iter().filter(|field| body.get(&field.wire).is_some());
    given.map(|field| field.wire.clone()).chain([code]).collect()
}

/// The first field that is always sent and not there, by its path.
fn missing(object: &Object, value: &Value) -> Option<String> {
    object.fields.iter().find_map(|field| {
        let inside =
            |object: &Object, value: &Value| missing(object, value).map(|path| format!("{}.{path}", field.wire));
        match (value.get(&field.wire), &field.ty) {
            (None, _) => (field.required == Required::Yes).then(|| field.wire.clone()),
            (Some(value), Type::Object(object)) => inside(object, value),
            (Some(Value::Array(list)), Type::List(item)) => match &**item {
                Type::Object(object) => list.iter().find_map(|value| inside(object, value)),
                _ => None,
            },
            _ => None,
        }
    })
}

/// A server that has a language read and answer what comes; it ends when this is dropped.
struct Receiver {
    url: String,
    server: Arc<Server>,
    shared: Arc<Mutex<State>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct State {
    scene: Scene,
    problems: Vec<String>,
    shown: BTreeSet<Answer>,
}

impl Receiver {
    fn start(api: Arc<Api>, language: Language, conversation: Conversation) -> Result<Self> {
        let server = Server::http("127.0.0.1:0").map_err(|error| anyhow!("no server: {error}"))?;
        let address = server.server_addr().to_ip().context("the server has an address")?;
        let (server, shared) = (Arc::new(server), Arc::new(Mutex::new(State::default())));
        let mut desk = Desk { api, language, conversation, shared: shared.clone() };
        let requests = server.clone();
        let thread = std::thread::spawn(move || requests.incoming_requests().for_each(|request| desk.serve(request)));
        Ok(Self { url: format!("http://{address}/webhook"), server, shared, thread: Some(thread) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.lock().expect("no thread panics while it holds this")
    }
}

impl App for Receiver {
    fn settings(&self) -> Option<Value> {
        Some(settings(&self.url))
    }

    fn prepare(&self, scene: Scene) {
        self.state().scene = scene;
    }

    fn problems(&self) -> Vec<String> {
        std::mem::take(&mut self.state().problems)
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.unblock();
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Where a language reads and answers webhooks, one after another.
struct Desk {
    api: Arc<Api>,
    language: Language,
    conversation: Conversation,
    shared: Arc<Mutex<State>>,
}

impl Desk {
    fn serve(&mut self, mut request: Request) {
        let mut body = String::new();
        let read = request.as_reader().read_to_string(&mut body);
        let query = request.url().split_once('?').map_or("", |(_, query)| query).to_owned();
        let answer = read.map_err(Into::into).and_then(|_| self.answer(&query, &body));
        // A sender that has gone shows in the emulator's list.
        let _ = match answer {
            Ok(answer) => request.respond(Response::from_string(answer)),
            Err(error) => {
                self.state().problems.push(format!("{error:#}; the webhook was {query} {body}"));
                request.respond(Response::from_string("").with_status_code(500))
            }
        };
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.lock().expect("no thread panics while it holds this")
    }

    /// Has a webhook verified, read, and answered.
    fn answer(&mut self, query: &str, text: &str) -> Result<String> {
        let parameters: BTreeMap<&str, &str> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
        let command = parameters.get("CallbackCommand").copied().unwrap_or_default();
        let api = self.api.clone();
        let webhook = api.webhooks().map(|(_, webhook)| webhook).find(|webhook| webhook.command == command);
        let webhook = webhook.context("the webhook is not described")?;
        self.read(webhook, &parameters, query, text)?;
        let scene_answer = self.state().scene.answers.get(command).cloned();
        let answer = scene_answer.unwrap_or_else(|| json!({ "ErrorCode": 0 }));
        let mut question = answer_question(&api, webhook, &answer).map_err(|error| anyhow!(error))?;
        question["raw"] = text.into();
        let answered = self.conversation.ask(&question)?;
        ensure!(answered["error"].is_null(), "the answer is refused: {answered}");
        let shown = answers_of(webhook, &answer).into_iter().map(|answer| (command.to_owned(), answer));
        self.state().shown.extend(shown);
        Ok(answered["body"].as_str().context("no body")?.to_owned())
    }

    /// It must be signed, name its cause, have all that is always sent, and become its event.
    fn read(&mut self, webhook: &Webhook, parameters: &BTreeMap<&str, &str>, query: &str, text: &str) -> Result<()> {
        let cause = self.state().scene.cause;
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
        let question = json!({
            "op": "webhook", "sdk_app_id": APP, "token": TOKEN, "now": now as u64, "query": query, "body": text,
        });
        let answer = self.conversation.ask(&question)?;
        ensure!(answer["error"].is_null(), "it is refused: {answer}");
        for name in ["ClientIP", "OptPlatform"] {
            let omitted = webhook.query_omits.iter().any(|omitted| omitted == name);
            let has = parameters.contains_key(name);
            // What only the time causes comes from no address.
            let may_lack = omitted || (name == "ClientIP" && cause == Cause::Time);
            ensure!(if has { !omitted } else { may_lack }, "the URL should have {name}, or should not");
        }
        let platform = parameters.get("OptPlatform").copied();
        let fits = |platform| (platform == "RESTAPI") != (cause == Cause::User);
        ensure!(platform.is_none_or(fits), "the platform is {platform:?}");
        let event = parsed(&answer["event"]).map_err(|error| anyhow!(error))?;
        let body: Value = serde_json::from_str(text)?;
        ensure!(body.get(COMMAND).is_none_or(|named| *named == webhook.command), "the body has another command");
        if let Some(field) = missing(&webhook.request, &body) {
            bail!("the body lacks {field}");
        }
        let value = |name: &str| parameters.get(name).map_or(Value::Null, |value| (*value).into());
        let sender = [&value("ClientIP"), &event["platform"], &value("OptPlatform")];
        same_event(&self.api, self.language, webhook, &body, sender, &answer).map_err(|error| anyhow!(error))
    }
}
