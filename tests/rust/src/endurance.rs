//! Long calls over real HTTP, in Rust: a quarter of a million accounts deleted at an enforced rate, and thousands of
//! messages over a network in trouble. `tests/node/endurance.mjs` and `tests/python/endurance.py` do the same.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use futures_util::StreamExt;
use serde_json::{Value, json};
use tencent_chat::Element;
use tencent_chat::api::*;
use tencent_chat_reqwest::{App, CallEvent, Client, Error, Progress, Rate, Region, SecretKey, Settings};

use crate::resident::resident;

type Problem = Box<dyn std::error::Error>;

const ACCOUNTS: usize = 250_000;
const RATE: u32 = 300;
/// Less than the limit by more than can be under way: then no stall of the machine brings too many at once.
const OWN_RATE: f64 = 285.0;
const MESSAGES: usize = 2_000;
const RECEIVERS: usize = 20;

/// The emulator's control paths.
struct Emulator {
    http: reqwest::Client,
    endpoint: String,
}

impl Emulator {
    async fn ask(&self, method: reqwest::Method, path: &str, body: Value) -> Result<Value, Problem> {
        let url = format!("{}/_emulator/{path}", self.endpoint);
        let response = self.http.request(method, url).body(body.to_string()).send().await?.error_for_status()?;
        Ok(serde_json::from_str(&response.text().await?)?)
    }

    async fn get(&self, path: &str) -> Result<Value, Problem> {
        self.ask(reqwest::Method::GET, path, json!({})).await
    }

    async fn post(&self, path: &str, body: Value) -> Result<Value, Problem> {
        self.ask(reqwest::Method::POST, path, body).await
    }
}

#[tokio::main(flavor = "current_thread")]
pub async fn run() -> Result<(), Problem> {
    let endpoint = std::env::var("TENCENT_CHAT_ENDPOINT")?;
    let key = std::env::var("TENCENT_CHAT_KEY")?;
    let client = |settings: Settings| {
        let app = App::new(1400000000, Region::custom(endpoint.clone()));
        Client::with(app.admin("administrator", SecretKey::new(key.clone())), settings)
    };
    let emulator = Emulator { http: reqwest::Client::new(), endpoint: endpoint.clone() };
    delete_accounts(&emulator, &client).await?;
    send_messages(&emulator, &client).await
}

fn unlimited(settings: Settings, endpoint: &str) -> Settings {
    settings.rate(endpoint, Rate::per_second(f64::INFINITY))
}

async fn delete_accounts(emulator: &Emulator, client: &impl Fn(Settings) -> Client) -> Result<(), Problem> {
    emulator.post("reset", json!({})).await?;
    let names = || (0..ACCOUNTS).map(|number| format!("user{number}"));
    let chat = client(unlimited(Settings::default(), "import_accounts"));
    let reply = chat.send(ImportAccounts::new().account_list(names().map(AccountItem::new))).await?;
    assert!(reply.failures().is_empty());
    let path = "v4/im_open_login_svc/account_delete";
    emulator.post("config", json!({"enforce_rates": true, "rates": {path: RATE}})).await?;

    let (under_way, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let progress = Arc::new(Mutex::new(Progress::default()));
    let (peak, last) = (most.clone(), progress.clone());
    let chat = client(Settings::default().rate("delete_accounts", Rate::per_second(OWN_RATE))).on_event(move |event| {
        match event {
            CallEvent::Request { .. } => {
                peak.fetch_max(under_way.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
            }
            CallEvent::Response { .. } => {
                under_way.fetch_sub(1, Ordering::Relaxed);
            }
            CallEvent::Progress(progress) => *last.lock().expect("nobody panics with it") = *progress,
            _ => {}
        }
    });
    let memory = resident();
    let started = Instant::now();
    let reply = chat.send(DeleteAccounts::new(names().map(DeleteItem::new))).await?;
    let seconds = started.elapsed().as_secs_f64();
    let grown = resident().saturating_sub(memory) / (1 << 20);

    assert!(reply.failures().is_empty());
    assert!(reply.result_item.iter().filter_map(|item| item.user_id.clone()).eq(names()), "in the caller's order");
    let progress = *progress.lock().expect("nobody panics with it");
    assert_eq!((progress.parts, progress.parts_done, progress.items_done), (2_500, 2_500, ACCOUNTS));
    assert!(most.load(Ordering::Relaxed) <= 8);
    let effects = emulator.get("effects").await?;
    assert_eq!(effects["throttled"], json!({}), "the server refused none for its rate");
    assert!(grown < 400, "memory grew by {grown} MiB");
    let rate = 2_500.0 / seconds;
    println!(
        "Rust: {ACCOUNTS} accounts deleted in {seconds:.1} s, {rate:.0} requests a second, {grown} MiB more memory"
    );
    Ok(())
}

async fn send_messages(emulator: &Emulator, client: &impl Fn(Settings) -> Client) -> Result<(), Problem> {
    emulator.post("reset", json!({})).await?;
    let receivers = (0..RECEIVERS).map(|number| AccountItem::new(format!("user{number}")));
    let chat = client(unlimited(Settings::default(), "send_c2c_message"));
    chat.send(ImportAccounts::new().account_list(receivers)).await?;
    let troubles = [
        json!({"close": "before"}),
        json!({"close": "after"}),
        json!({"status": 502, "body": "Bad Gateway"}),
        json!({"status": 502, "body": "Bad Gateway", "take_effect": true}),
        json!({"truncate": 20}),
        // Seldom, since each makes the client pause.
        json!({"error_code": 60007, "error_info": "too many"}),
    ];
    let rule = |(seed, fault): (usize, &Value)| json!({"path": "v4/openim/sendmsg", "chance": if fault["error_code"].is_null() { 0.05 } else { 0.002 }, "seed": seed, "fault": fault});
    emulator.post("faults", troubles.iter().enumerate().map(rule).collect()).await?;

    let send = |number: usize| {
        let text = Element::text(format!("message {number}"));
        let request = SendC2cMessage::new(format!("user{}", number % RECEIVERS), [text]);
        let chat = &chat;
        async move { (number, chat.send(request).await) }
    };
    let results: Vec<_> = futures_util::stream::iter((0..MESSAGES).map(send)).buffer_unordered(50).collect().await;

    emulator.ask(reqwest::Method::DELETE, "faults", json!({})).await?;
    let messages = emulator.get("messages?limit=100000").await?;
    let mut delivered: BTreeMap<&str, usize> = BTreeMap::new();
    for message in messages.as_array().into_iter().flatten() {
        *delivered.entry(message["text"].as_str().unwrap_or_default()).or_default() += 1;
    }
    let mut sent = 0;
    for (number, result) in results {
        let times = delivered.get(format!("message {number}").as_str()).copied().unwrap_or(0);
        match result {
            Ok(_) => {
                assert_eq!(times, 1, "message {number}");
                sent += 1;
            }
            Err(Error::OutcomeUnknown(_)) => assert!(times <= 1, "message {number}: {times}"),
            Err(error) => assert_eq!(times, 0, "message {number}: {error}"),
        }
    }
    assert!(sent * 100 >= MESSAGES * 95, "{sent} of {MESSAGES}");
    let repeated = emulator.get("effects").await?["messages"]["repeated"].clone();
    println!("Rust: {sent} of {MESSAGES} messages sent, none twice; the server dropped {repeated} repeats");
    Ok(())
}
