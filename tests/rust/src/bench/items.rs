//! Deletes many accounts in one call, against a server in this process. Prints what each item takes.

use std::fs;

use cpu_time::ProcessTime;
use serde_json::{Value, json};
use tencent_chat::HttpRequest;
use tencent_chat::HttpResponse;
use tencent_chat::api::account::{DeleteAccounts, DeleteItem};
use tencent_chat_reqwest::{App, Client, Rate, Region, SecretKey, Settings};

use super::OURS;

#[tokio::main(flavor = "current_thread")]
pub async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let count: usize = std::env::var("BENCH_ITEMS")?.parse()?;
    let way = std::env::var("BENCH_WAY")?;
    let items: Vec<DeleteItem> = (0..count).map(|number| DeleteItem::new(format!("user_{number}"))).collect();
    let app = App::new(1400000000, Region::custom("http://localhost"))
        .admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let settings = Settings::default().rate("*", Rate::per_second(f64::INFINITY));
    let chat = Client::with_transport(app, settings, |request: HttpRequest| async move {
        Ok(HttpResponse { status: 200, headers: Vec::new(), body: answer(&request.body) })
    });
    // The most that it held begins anew.
    let is_linux = fs::write("/proc/self/clear_refs", "5").is_ok();
    let before = held("VmRSS");
    let started = ProcessTime::now();
    let results = match way == OURS {
        true => chat.send(DeleteAccounts::new(items)).await?.result_item.len(),
        false => by_hand(&items)?.len(),
    };
    let cpu = started.elapsed().as_secs_f64() * 1e6;
    let mut figures = json!({ "µs CPU an item": cpu / count as f64 });
    if is_linux {
        figures["bytes an item"] = json!(held("VmHWM").saturating_sub(before) as f64 / count as f64);
    }
    if results != count {
        return Err("items are missing".into());
    }
    println!("{figures}");
    Ok(())
}

/// What a result has.
struct Deleted {
    _code: i64,
    _info: String,
    _user: String,
}

fn by_hand(items: &[DeleteItem]) -> Result<Vec<Deleted>, Box<dyn std::error::Error>> {
    let mut results = Vec::new();
    for items in items.chunks(100) {
        let items: Vec<Value> = items.iter().map(|item| json!({ "UserID": item.user_id })).collect();
        let reply: Value = serde_json::from_slice(&answer(json!({ "DeleteItem": items }).to_string().as_bytes()))?;
        if reply["ErrorCode"] != 0 {
            return Err(reply["ErrorInfo"].to_string().into());
        }
        for item in reply["ResultItem"].as_array().ok_or("the reply has no items")? {
            let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
            let code = item["ResultCode"].as_i64().unwrap_or_default();
            results.push(Deleted { _code: code, _info: text("ResultInfo"), _user: text("UserID") });
        }
    }
    Ok(results)
}

/// The server, where all is well.
fn answer(body: &[u8]) -> Vec<u8> {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let items = body["DeleteItem"].as_array().into_iter().flatten();
    let items: Vec<Value> =
        items.map(|item| json!({ "ResultCode": 0, "ResultInfo": "", "UserID": item["UserID"] })).collect();
    json!({ "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ResultItem": items }).to_string().into_bytes()
}

/// A figure of this process in bytes, on Linux.
fn held(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or_default() * 1024
}
