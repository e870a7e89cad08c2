//! How much time the client adds to a request: the same call over bare reqwest and over the client, in turns. The other
//! languages' programs are `packages/npm/bench/overhead.mjs` and `packages/python/bench/overhead.py`.

use std::time::Instant;

use serde_json::{Value, json};
use tencent_chat::api::{CheckAccounts, CheckItem};
use tencent_chat::{CallOptions, HttpRequest, Session, Step, Timestamp};
use tencent_chat_reqwest::{App, Client, Rate, Region, SecretKey, Settings};

const CALLS: usize = 2_000;
const WARM_UP: usize = 200;
const BLOCK: usize = 100;

#[tokio::main(flavor = "current_thread")]
pub async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = std::env::var("TENCENT_CHAT_ENDPOINT")?;
    let key = SecretKey::new(std::env::var("TENCENT_CHAT_KEY")?);
    let app = App::new(1400000000, Region::custom(endpoint)).admin("administrator", key);
    let params = || CheckAccounts::new([CheckItem::new("alice")]);
    // What the client sends, for the bare transport to send as well.
    let mut call = Session::new(app.clone()).call(&params(), &CallOptions::default(), 1)?;
    let Step::Send { request, .. } = call.step(Timestamp::from(std::time::SystemTime::now()).into()) else {
        return Err("a secret key signs by itself".into());
    };
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let chat = Client::with(app, Settings::default().rate("*", Rate::per_second(f64::INFINITY)));

    let (mut bare, mut client) = (Vec::new(), Vec::new());
    for done in (0..WARM_UP + CALLS).step_by(BLOCK) {
        for _ in 0..BLOCK {
            let started = Instant::now();
            send(&http, &request).await?;
            bare.push(started.elapsed());
        }
        for _ in 0..BLOCK {
            let started = Instant::now();
            chat.send(params()).await?;
            client.push(started.elapsed());
        }
        if done < WARM_UP {
            bare.clear();
            client.clear();
        }
    }
    let median = |times: &mut Vec<std::time::Duration>| {
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64() * 1e6
    };
    let (bare, client) = (median(&mut bare), median(&mut client));
    println!(
        "{}",
        json!({ "bare_us": bare.round(), "client_us": client.round(), "ratio": (client / bare * 1000.0).round() / 1000.0 })
    );
    Ok(())
}

async fn send(http: &reqwest::Client, request: &HttpRequest) -> Result<Value, Box<dyn std::error::Error>> {
    let mut builder = http.post(&request.url).body(request.body.clone());
    for (name, value) in &request.headers {
        builder = builder.header(*name, value);
    }
    let bytes = builder.send().await?.bytes().await?;
    Ok(serde_json::from_slice(&bytes)?)
}
