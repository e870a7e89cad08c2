//! The emulator that calls go to: one behind a port, or one in this process.

use serde_json::{Value, json};
use tencent_chat::{App, Rate, Region, SecretKey, Settings};
use tencent_chat_emulator::{EmulatorConfig, InProcess, Request, WebhookConfig, WebhookPost, WebhookResponse};
use tencent_chat_reqwest::Client;

type Error = Box<dyn std::error::Error>;

pub struct Live {
    pub client: Client,
    emulator: Option<InProcess>,
    hands_on: bool,
}

impl Live {
    /// The one that the environment names.
    pub fn start() -> Option<Self> {
        if std::env::var_os("TENCENT_CHAT_IN_PROCESS").is_some() {
            return Some(Self::in_process(InProcess::new(EmulatorConfig::default()), false));
        }
        let host = std::env::var("TENCENT_CHAT_ENDPOINT").ok()?;
        let key = SecretKey::new(std::env::var("TENCENT_CHAT_KEY").ok()?);
        let client = Client::with(App::new(1400000000, Region::custom(host)).admin("administrator", key), settings());
        Some(Self { client, emulator: None, hands_on: false })
    }

    fn in_process(emulator: InProcess, hands_on: bool) -> Self {
        Self { client: emulator.client_with(settings()), emulator: Some(emulator), hands_on }
    }

    /// Calls a control path of the emulator in this process.
    pub async fn control(&self, case: &Value) -> Result<Value, Error> {
        let [method, path, body] = ["method", "path", "body"].map(|field| case[field].as_str().unwrap_or_default());
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let request = Request { query: query.to_owned(), ..Request::new(method, path, body) };
        let answer = self.emulator.as_ref().ok_or("the emulator is in another process")?.handle(request).await;
        Ok(json!({ "status": answer.status, "body": String::from_utf8(answer.body)? }))
    }

    /// Has a function receive the emulator's webhooks. It hands them on to the app.
    pub async fn hand_on(&mut self, case: &Value) -> Result<Value, Error> {
        if !self.hands_on {
            let webhook = WebhookConfig::new(case["settings"]["webhook_url"].as_str().unwrap_or_default());
            let config = EmulatorConfig::default().webhook(webhook);
            *self = Self::in_process(InProcess::with_webhooks(config, post), true);
        }
        let body = case["settings"].to_string();
        let configured = self.control(&json!({ "method": "POST", "path": "/_emulator/config", "body": body })).await?;
        if configured["status"] == 200 { Ok(json!({})) } else { Ok(json!({ "error": configured["body"] })) }
    }
}

/// As fast as it goes, and each mistake at once.
pub fn settings() -> Settings {
    Settings::default().max_retries(0).rate("*", Rate::per_second(f64::INFINITY))
}

async fn post(webhook: WebhookPost) -> WebhookResponse {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client without TLS");
    let answered = async {
        let response = client.post(&webhook.url).body(webhook.body).send().await?;
        let status = response.status().as_u16();
        Ok::<_, reqwest::Error>(WebhookResponse::Answer { status, body: response.bytes().await?.to_vec() })
    };
    answered.await.unwrap_or_else(|error| WebhookResponse::Failed(error.to_string()))
}
