use std::time::{Instant, SystemTime};
use serde_json::{json, Value};
use tencent_chat::{App, Region, SecretKey, Session, Step, Timestamp, schema};
use tencent_chat_emulator::*;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
async fn worker(url: String, jobs: Vec<(&'static str, Value)>) -> usize {
    let s = tokio::net::TcpStream::connect(url.trim_start_matches("http://")).await.unwrap();
    s.set_nodelay(true).unwrap();
    let (r, mut w) = s.into_split(); let mut r = BufReader::new(r);
    let session = Session::new(App::new(DEMO_APP, Region::custom(url.clone())).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY)));
    let mut n = 0;
    for (name, body) in jobs {
        let mut call = session.call_raw(schema::find(name).unwrap().path, &body.to_string(), 1).unwrap();
        let Step::Send { request, .. } = call.step(Timestamp::from(SystemTime::now())) else { panic!() };
        let t = request.url.strip_prefix(&url).unwrap();
        let mut m = format!("POST {t} HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n", request.body.len()).into_bytes();
        m.extend(&request.body);
        w.write_all(&m).await.unwrap();
        let mut len = 0; let mut line = String::new();
        loop { line.clear(); r.read_line(&mut line).await.unwrap(); if line == "\r\n" {break}; if let Some(v) = line.strip_prefix("content-length: ") { len = v.trim().parse().unwrap(); } }
        let mut b = vec![0; len]; r.read_exact(&mut b).await.unwrap();
        let v: Value = serde_json::from_slice(&b).unwrap(); assert_eq!(v["ErrorCode"], 0, "{v}");
        if name == "delete_accounts" { n += v["ResultItem"].as_array().unwrap().iter().filter(|i| i["ResultCode"]==0).count(); }
    }
    n
}
async fn run(what: &str, url: &str, jobs: Vec<(&'static str, Value)>) {
    let t = Instant::now(); let count = jobs.len();
    let mut parts: Vec<Vec<_>> = (0..8).map(|_| vec![]).collect();
    for (i, j) in jobs.into_iter().enumerate() { parts[i % 8].push(j) }
    let hs: Vec<_> = parts.into_iter().map(|p| tokio::spawn(worker(url.to_owned(), p))).collect();
    let mut n = 0; for h in hs { n += h.await.unwrap(); }
    let e = t.elapsed(); println!("{what}: {count} requests in {e:?}: {:.0}/s deleted {n}", count as f64 / e.as_secs_f64());
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    println!("   {}", status.lines().filter(|l| l.starts_with("VmHWM") || l.starts_with("VmRSS")).collect::<Vec<_>>().join(" "));
}
#[tokio::main]
async fn main() {
    for friends in [false, true] {
    let server = spawn(EmulatorConfig::default()).await.unwrap(); let url = server.url();
    let names: Vec<String> = (0..250_000).map(|i| format!("user{i}")).collect();
    run("import", &url, names.chunks(100).map(|c| ("import_accounts", json!({"Accounts": c}))).collect()).await;
    if friends {
    run("friends", &url, names.chunks(100).map(|c| ("add_friends", json!({"From_Account": c[0], "AddFriendItem": c[1..].iter().map(|n| json!({"To_Account": n, "AddSource": "AddSource_Type_Web"})).collect::<Vec<_>>()}))).collect()).await;
    run("check1", &url, names.iter().take(20000).map(|n| ("check_accounts", json!({"CheckItem": [{"UserID": n}]}))).collect()).await;
    }
    run("delete", &url, names.chunks(100).map(|c| ("delete_accounts", json!({"DeleteItem": c.iter().map(|n| json!({"UserID": n})).collect::<Vec<_>>()}))).collect()).await;
    }
}
