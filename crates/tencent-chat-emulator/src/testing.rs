//! A server in a test: calls signed by the core, in virtual time, with replies that are checked against the tables.

use serde_json::{Value, json};
use tencent_chat::schema::{self, Object, Type};
use tencent_chat::{App, CallOptions, Rate, Region, SecretKey, Session, Settings, Step, Timestamp};

use crate::emulator::{Handled, Question};
use crate::state::State;
use crate::{Answer, DEMO_ADMIN, DEMO_APP, DEMO_KEY, Emulator, EmulatorConfig, Request, WebhookResponse};

/// The time at which every test begins, in seconds since 1970.
pub(crate) const NOW: u64 = 1_700_000_000;

/// The elements of a text message.
pub(crate) fn text() -> Value {
    json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}])
}

pub(crate) struct Server {
    emulator: Emulator,
    session: Session,
    now: u64,
}

fn session(sdk_app_id: u64, key: &str) -> Session {
    let app = App::new(sdk_app_id, Region::custom("http://emulator"));
    // The tests are about the emulator's limits, not the core's.
    let settings = Settings::default().rate("*", Rate::per_second(f64::INFINITY));
    Session::with(app.admin(DEMO_ADMIN, SecretKey::new(key)), settings)
}

impl Server {
    pub fn new() -> Self {
        Self::with(EmulatorConfig::default())
    }

    pub fn with(config: EmulatorConfig) -> Self {
        Self { emulator: Emulator::new(config), session: session(DEMO_APP, DEMO_KEY), now: NOW * 1000 }
    }

    /// Makes later calls in the name of another app.
    pub fn use_app(&mut self, sdk_app_id: u64, key: &str) {
        self.session = session(sdk_app_id, key);
    }

    pub fn advance(&mut self, millis: u64) {
        self.now += millis;
    }

    pub fn emulator(&self) -> &Emulator {
        &self.emulator
    }

    pub fn emulator_mut(&mut self) -> &mut Emulator {
        &mut self.emulator
    }

    pub fn state(&self) -> &State {
        &self.emulator.apps[&DEMO_APP].state
    }

    /// The answer to any request, and its body if that is JSON.
    pub fn handle(&mut self, request: Request) -> (Answer, Value) {
        let answer = self.emulator.handle(Timestamp::from_millis(self.now), request);
        let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        (answer, body)
    }

    /// A signed call of an endpoint.
    pub fn request(&mut self, name: &str, body: Value) -> Request {
        let endpoint = schema::find(name).unwrap_or_else(|| panic!("{name} is not in the tables"));
        let call = self.session.call_raw(endpoint.path, &body.to_string(), &CallOptions::default(), self.now);
        let mut call = call.unwrap();
        let Step::Send { request, .. } = call.step(Timestamp::from_millis(self.now).into()) else {
            panic!("a secret key signs by itself")
        };
        Request::from(&request)
    }

    /// The answer to a signed call of an endpoint.
    pub fn answer(&mut self, name: &str, body: Value) -> Answer {
        let request = self.request(name, body);
        self.handle(request).0
    }

    /// The result of a request whose webhooks are sent.
    pub fn begin(&mut self, request: Request) -> Handled {
        self.emulator.begin(Timestamp::from_millis(self.now), request)
    }

    /// The answer to a call that waited for a webhook.
    pub fn decide(&mut self, question: Question, received: WebhookResponse) -> Answer {
        self.emulator.decide(Timestamp::from_millis(self.now), question, received)
    }

    /// The reply to a signed call of an endpoint. A reply with a field that the tables do not know fails the test.
    pub fn call(&mut self, name: &str, body: Value) -> Value {
        let answer = self.answer(name, body);
        let reply = serde_json::from_slice(&answer.body);
        let reply: Value = reply.unwrap_or_else(|_| panic!("{name}: {}", String::from_utf8_lossy(&answer.body)));
        let mut payload = reply.clone();
        for field in ["ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"] {
            payload.as_object_mut().unwrap().remove(field);
        }
        assert_described(name, &payload, schema::find(name).unwrap().reply);
        reply
    }

    /// The ErrorCode of a signed call of an endpoint.
    pub fn code(&mut self, name: &str, body: Value) -> i64 {
        self.call(name, body)["ErrorCode"].as_i64().unwrap()
    }

    /// A server with a public group `g` and a community `@TGS#_c`.
    pub fn with_groups() -> Self {
        let mut server = Self::new();
        for (id, kind) in [("g", "Public"), ("@TGS#_c", "Community")] {
            assert_eq!(server.code("create_group", json!({"Type": kind, "Name": "n", "GroupId": id})), 0);
        }
        server
    }

    /// A server with the accounts `a`, `b`, `u1`, `u2` and `known`, and a public group `g`.
    pub fn with_accounts_and_group() -> Self {
        let mut server = Self::new();
        server.import(&["a", "b", "u1", "u2", "known"]);
        assert_eq!(server.code("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"})), 0);
        server
    }

    pub fn import(&mut self, names: &[&str]) {
        for names in names.chunks(100) {
            assert_eq!(self.call("import_accounts", json!({ "Accounts": names }))["FailAccounts"], json!([]));
        }
    }

    /// Status and body of a request to a control path.
    pub fn control(&mut self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let (answer, body) = self.handle(Request::new(method, path, body));
        (answer.status, body)
    }
}

/// Every field of a reply must be described, with a value of the described type.
fn assert_described(at: &str, value: &Value, object: &'static Object) {
    for (name, value) in value.as_object().unwrap_or_else(|| panic!("{at} is not an object: {value}")) {
        let is = |field: &&schema::Field| field.wire == name || field.aliases.contains(&name.as_str());
        let field = object.fields().iter().find(is).unwrap_or_else(|| panic!("{at}.{name} is not in the tables"));
        assert_type(&format!("{at}.{name}"), value, field.ty);
    }
}

fn assert_type(at: &str, value: &Value, ty: Type) {
    match (ty, value) {
        (Type::Object(object), value) => assert_described(at, value, object),
        (Type::List(inner), Value::Array(items)) => items.iter().for_each(|item| assert_type(at, item, *inner)),
        (Type::Map(inner), Value::Object(items)) => items.values().for_each(|item| assert_type(at, item, *inner)),
        (Type::String, Value::String(_))
        | (Type::Integer | Type::Number, Value::Number(_))
        | (Type::Boolean, Value::Bool(_))
        | (Type::Union(_) | Type::Free, Value::Object(_))
        | (Type::Any, _) => {}
        (Type::OneOf(_), Value::String(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {}
        (ty, value) => panic!("{at} should be {ty:?}: {value}"),
    }
}
