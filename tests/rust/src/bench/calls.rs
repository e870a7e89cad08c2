//! Calls of one request: over the client, and over reqwest alone. Needs an emulator in `TENCENT_CHAT_ENDPOINT`, and its key in
//! `TENCENT_CHAT_KEY`.

use std::collections::BTreeMap;
use std::time::Instant;

use futures_util::future::{BoxFuture, FutureExt, join_all};
use serde_json::{Value, json};
use tencent_chat::api::{CheckAccounts, CheckItem};
use tencent_chat::{CallOptions, HttpRequest, Session, Step, Timestamp};
use tencent_chat_reqwest::{App, Client, Rate, Region, SecretKey, Settings};

use super::{OURS, a_call, blocks, counted};

type Error = Box<dyn std::error::Error>;

/// A way to make one call.
type Way = Box<dyn Fn() -> BoxFuture<'static, ()>>;

/// Calls of a block.
const CALLS: usize = 1_000;

#[tokio::main(flavor = "current_thread")]
pub async fn run() -> Result<(), Error> {
    let endpoint = std::env::var("TENCENT_CHAT_ENDPOINT")?;
    let key = SecretKey::new(std::env::var("TENCENT_CHAT_KEY")?);
    let app = App::new(1400000000, Region::custom(endpoint)).admin("administrator", key);
    let params = || CheckAccounts::new([CheckItem::new("alice")]);
    // What the client sends, for reqwest alone to send as well.
    let mut call = Session::new(app.clone()).call(&params(), &CallOptions::default(), 1)?;
    let Step::Send { request, .. } = call.step(Timestamp::from(std::time::SystemTime::now()).into()) else {
        return Err("a secret key signs by itself".into());
    };
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let chat = Client::with(app, Settings::default().rate("*", Rate::per_second(f64::INFINITY)));
    let ways: [(&str, Way); 2] = [
        (OURS, {
            let chat = chat.clone();
            Box::new(move || {
                let chat = chat.clone();
                async move { drop(chat.send(params()).await.expect("the emulator answers")) }.boxed()
            })
        }),
        ("reqwest alone", {
            Box::new(move || {
                let (http, request) = (http.clone(), request.clone());
                async move { drop(send(&http, &request).await.expect("the emulator answers")) }.boxed()
            })
        }),
    ];
    for under_way in [1, 16, 64] {
        in_one_task(under_way, &ways).await;
    }
    in_tasks(64, &ways).await;
    Ok(())
}

/// With so many under way all the time, as `join_all` has them.
async fn in_one_task(under_way: usize, ways: &[(&'static str, Way)]) {
    let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let each = (counted(CALLS) / under_way).max(1);
    for block in 0..=blocks() {
        for (name, way) in ways {
            let started = Instant::now();
            join_all((0..under_way).map(|_| async {
                for _ in 0..each {
                    way().await;
                }
            }))
            .await;
            note(&mut times, block, name, a_call(started, each * under_way));
        }
    }
    let work = match under_way {
        1 => "a call, 1 under way".to_owned(),
        _ => format!("a call, {under_way} under way in one task"),
    };
    println!("{}", json!({ "work": work, "unit": "µs a call", "ways": times }));
}

/// The same with a task for each.
async fn in_tasks(under_way: usize, ways: &[(&'static str, Way)]) {
    let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let each = (counted(CALLS) / under_way).max(1);
    for block in 0..=blocks() {
        for (name, way) in ways {
            let started = Instant::now();
            let tasks = (0..under_way).map(|_| {
                let calls: Vec<_> = (0..each).map(|_| way()).collect();
                tokio::spawn(async {
                    for call in calls {
                        call.await;
                    }
                })
            });
            join_all(tasks).await;
            note(&mut times, block, name, a_call(started, each * under_way));
        }
    }
    println!("{}", json!({ "work": format!("a call, {under_way} tasks"), "unit": "µs a call", "ways": times }));
}

fn note<'a>(times: &mut BTreeMap<&'a str, Vec<f64>>, block: usize, name: &'a str, figure: f64) {
    let times = times.entry(name).or_default();
    // The first block warms up.
    if block > 0 {
        times.push(figure);
    }
}

async fn send(http: &reqwest::Client, request: &HttpRequest) -> Result<Value, Error> {
    let mut builder = http.post(&request.url).body(request.body.clone());
    for (name, value) in &request.headers {
        builder = builder.header(*name, value);
    }
    let bytes = builder.send().await?.bytes().await?;
    Ok(serde_json::from_slice(&bytes)?)
}
