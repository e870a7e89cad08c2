//! The app's side of webhooks: a server that notes what comes, and answers as the test says.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tencent_chat::Timestamp;
use tencent_chat::schema::{Field, Object, Type, find_event};
use tencent_chat::webhook::{Event, Webhook};
use tencent_chat_emulator::DEMO_APP;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub const TOKEN: &str = "a token";

/// The only webhook whose command stands in the URL alone.
const WITHOUT_COMMAND: &str = "ContentCallback.ResultNotify";

/// A webhook as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub target: String,
    pub body: String,
}

impl Seen {
    /// It must be signed, be read into a typed event, and have only fields that are described.
    pub fn event(&self) -> Event {
        let webhook = Webhook::new(DEMO_APP).token(TOKEN);
        webhook.verify(&self.target, Timestamp::from(SystemTime::now())).expect("a signed query");
        let event = webhook.parse(&self.target, self.body.as_bytes()).expect("an event");
        assert!(!matches!(event, Event::Unknown(_)), "{event:?}");
        let mut body = self.body();
        let command = body.as_object_mut().and_then(|fields| fields.remove("CallbackCommand"));
        let has_command = command.is_some() || body["Events"][0]["CallbackCommand"].is_string();
        assert_eq!(has_command, event.command() != WITHOUT_COMMAND, "{event:?}");
        let table = find_event(event.command()).expect("a described command");
        assert_described(event.command(), &body, table.body);
        event
    }

    pub fn body(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    pub fn command(&self) -> String {
        self.event().command().to_owned()
    }
}

fn assert_described(at: &str, value: &Value, object: &'static Object) {
    let fields = value.as_object().unwrap_or_else(|| panic!("{at} is not an object: {value}"));
    for (name, value) in fields {
        let field = object.fields().iter().find(|field| field.wire == name);
        let Field { ty, .. } = field.unwrap_or_else(|| panic!("{at}.{name} is not described"));
        assert_type(&format!("{at}.{name}"), value, *ty);
    }
    let missing: BTreeSet<&str> =
        object.fields().iter().filter(|field| field.required).map(|field| field.wire).collect();
    let missing: Vec<&&str> = missing.iter().filter(|name| !fields.contains_key(**name)).collect();
    assert!(missing.is_empty(), "{at} lacks {missing:?}");
}

fn assert_type(at: &str, value: &Value, ty: Type) {
    match (ty, value) {
        (Type::Object(object), value) => assert_described(at, value, object),
        (Type::List(inner), Value::Array(items)) => items.iter().for_each(|item| assert_type(at, item, *inner)),
        (Type::String, Value::String(_)) | (Type::Union(_), Value::Object(_)) => {}
        (Type::Integer | Type::Number | Type::Time, Value::Number(_))
        | (Type::Boolean, Value::Bool(_))
        | (Type::Any, _) => {}
        (ty, value) => panic!("{at} should be {ty:?}: {value}"),
    }
}

/// How a webhook is answered.
pub enum Reply {
    Json(Value),
    Text(u16, &'static str),
    /// Not at all.
    Silence,
    /// As to any event that may happen, once the gate is opened.
    Held,
}

pub fn allow() -> Reply {
    Reply::Json(json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}))
}

type Answers = dyn Fn(&Value) -> Reply + Send + Sync;

pub struct Receiver {
    pub url: String,
    seen: watch::Sender<Vec<Seen>>,
    gate: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Receiver {
    /// Answers each body as the function says.
    pub async fn start(answers: impl Fn(&Value) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}/webhook", listener.local_addr().unwrap());
        let (seen, gate) = (watch::Sender::new(Vec::new()), watch::Sender::new(false));
        let answers: Arc<Answers> = Arc::new(answers);
        let connections = Arc::new(Mutex::new(tokio::task::JoinSet::new()));
        let (seen_by_task, gate_of_task) = (seen.clone(), gate.clone());
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (answers, seen, gate) = (answers.clone(), seen_by_task.clone(), gate_of_task.clone());
                let service =
                    service_fn(move |request| answer(answers.clone(), seen.clone(), gate.subscribe(), request));
                let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
                connections.lock().unwrap().spawn(async move { drop(connection.await) });
            }
        });
        Self { url, seen, gate, task }
    }

    /// What came so far, in the order of its coming.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.borrow().clone()
    }

    pub fn commands(&self) -> Vec<String> {
        self.seen().iter().map(Seen::command).collect()
    }

    /// The bodies of one command.
    pub fn bodies(&self, command: &str) -> Vec<Value> {
        self.seen().iter().filter(|seen| seen.command() == command).map(Seen::body).collect()
    }

    /// Waits until so many webhooks came.
    pub async fn has_seen(&self, count: usize) {
        self.seen.subscribe().wait_for(|seen| seen.len() >= count).await.unwrap();
    }

    /// Answers what is held.
    pub fn open(&self) {
        self.gate.send_replace(true);
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(
    answers: Arc<Answers>,
    seen: watch::Sender<Vec<Seen>>,
    mut gate: watch::Receiver<bool>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    assert_eq!(request.method(), "POST");
    let target = request.uri().path_and_query().unwrap().to_string();
    let body = request.into_body().collect().await.unwrap().to_bytes();
    let body = String::from_utf8(body.to_vec()).unwrap();
    let reply = answers(&serde_json::from_str(&body).unwrap());
    seen.send_modify(|seen| seen.push(Seen { target, body }));
    let (status, text) = match reply {
        Reply::Json(answer) => (200, answer.to_string()),
        Reply::Text(status, text) => (status, text.to_owned()),
        Reply::Silence => std::future::pending().await,
        Reply::Held => {
            gate.wait_for(|open| *open).await.unwrap();
            (200, r#"{"ErrorCode":0}"#.to_owned())
        }
    };
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    Ok(response)
}
