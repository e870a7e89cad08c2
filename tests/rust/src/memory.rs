//! The memory of a walk over many rows or items, against a server in this process. The other languages' programs of this name do the
//! same. It is measured a hundred times, whenever a hundredth of the source was read.

use std::env::var;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::TryStreamExt;
use serde_json::{Value, json};
use tencent_chat::api::{DeleteAccounts, DeleteItem, ImportAccount};
use tencent_chat::{HttpRequest, HttpResponse};
use tencent_chat_reqwest::{App, Client, Rate, Region, SecretKey, Settings};

use crate::resident::resident;

type Problem = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
pub async fn run() -> Result<(), Problem> {
    let count: usize = var("MEMORY_COUNT")?.parse()?;
    let journal = var("MEMORY_JOURNAL").ok();
    let is_failing = var("MEMORY_FAILING").is_ok();
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let settings = Settings::default().rate("*", Rate::per_second(f64::INFINITY));
    let chat = Client::with_transport(app, settings, move |request: HttpRequest| async move {
        Ok(HttpResponse { status: 200, headers: Vec::new(), body: answer(&request, is_failing).to_string().into() })
    });
    let memory = Arc::new(Mutex::new(Vec::new()));
    let measured = memory.clone();
    let names = (0..count).map(move |number| {
        if number % (count / 100) == 0 {
            measured.lock().unwrap_or_else(PoisonError::into_inner).push(resident());
        }
        format!("user_{number}")
    });
    let mut results = 0;
    if var("MEMORY_WORK")? == "each" {
        let mut calls = chat.each(names.map(ImportAccount::new));
        if let Some(path) = journal {
            calls = calls.journal(path);
        }
        while let Some(ended) = calls.try_next().await? {
            ended.result?;
            results += 1;
        }
    } else {
        let mut calls = chat.bulk(DeleteAccounts::new(Vec::<DeleteItem>::new()), names.map(DeleteItem::new));
        if let Some(path) = journal {
            calls = calls.journal(path);
        }
        while let Some(ended) = calls.try_next().await? {
            let reply = ended.result?;
            results += if is_failing { reply.failures().len() } else { 1 };
        }
    }
    println!("{}", json!({ "memory": *memory.lock().unwrap_or_else(PoisonError::into_inner), "results": results }));
    Ok(())
}

/// Says that all is well, or that each of the items failed.
fn answer(request: &HttpRequest, is_failing: bool) -> Value {
    let mut answer = json!({ "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "" });
    if is_failing {
        let mut body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        for item in body["DeleteItem"].as_array_mut().into_iter().flatten() {
            item["ResultCode"] = json!(70107);
            item["ResultInfo"] = json!("none");
        }
        answer["ResultItem"] = body["DeleteItem"].take();
    }
    answer
}
