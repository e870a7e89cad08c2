//! One of many processes that share a rate on Redis, in Rust: sends as often as it may for a while, and says what came of it.
//! `tests/node/fleet.mjs` and `tests/python/fleet.py` do the same.

use std::collections::BTreeMap;
use std::io::BufRead;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use futures_util::StreamExt;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use serde_json::json;
use tencent_chat::api::ImportAccount;
use tencent_chat_reqwest::{App, CallEvent, CallOptions, Client, Rate, RedisLimiter, Region, SecretKey, Settings};

type Problem = Box<dyn std::error::Error>;

#[derive(Default)]
struct Told {
    started: Option<Instant>,
    retries: Vec<String>,
    states: Vec<serde_json::Value>,
}

#[tokio::main(flavor = "current_thread")]
pub async fn run() -> Result<(), Problem> {
    let env = |name: &str| std::env::var(name).map_err(|_| format!("{name} is not set"));
    let app = App::new(1400000000, Region::custom(env("TENCENT_CHAT_ENDPOINT")?));
    let app = app.admin("administrator", SecretKey::new(env("TENCENT_CHAT_KEY")?));
    let settings = Settings::default().rate("import_account", Rate::per_second(env("FLEET_RATE")?.parse()?));
    let told = Arc::new(Mutex::new(Told::default()));
    let tell = told.clone();
    let redis = redis::Client::open(format!("redis://127.0.0.1:{}", env("FLEET_REDIS")?))?;
    let connection = ConnectionManager::new_with_config(redis, ConnectionManagerConfig::new()).await?;
    let limiter = RedisLimiter::new(connection).expected_processes(env("FLEET_PROCESSES")?.parse()?);
    let chat = Client::with(app, settings).limiter(limiter)?.on_event(move |event| {
        let mut told = tell.lock().expect("nobody panics with it");
        match event {
            CallEvent::Retry { reason, .. } => {
                let since = told.started.map_or(0.0, |started| started.elapsed().as_secs_f64());
                told.retries.push(format!("{since:.1} s: {reason}"));
            }
            CallEvent::Limiter { state, .. } => told.states.push(json!(state)),
            _ => {}
        }
    });
    println!("ready");
    std::io::stdin().lock().read_line(&mut String::new())?;
    let (number, seconds) = (env("FLEET_NUMBER")?, Duration::from_secs(env("FLEET_SECONDS")?.parse()?));
    let started = Instant::now();
    told.lock().expect("nobody panics with it").started = Some(started);
    let rows =
        (0..).take_while(|_| started.elapsed() < seconds).map(|row| ImportAccount::new(format!("{number}-{row}")));
    let mut results = chat.each_with(rows, &CallOptions::default());
    let (mut by_second, mut failures) = (BTreeMap::<u64, u32>::new(), Vec::new());
    while let Some(result) = results.next().await {
        match result?.result {
            Ok(_) => {
                let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
                *by_second.entry(now).or_default() += 1;
            }
            Err(error) => failures.push(error.to_string()),
        }
    }
    let told = told.lock().expect("nobody panics with it");
    println!("{}", json!({"seconds": by_second, "failures": failures, "retries": told.retries, "states": told.states}));
    Ok(())
}
