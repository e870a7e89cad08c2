//! A walk with a journal that is killed while it runs. The other languages' programs of this name do the same.

use std::env::var;
use std::error::Error;
use std::time::Duration;

use serde_json::json;
use tencent_chat::api::{AccountItem, CreateOfficialAccount, ImportAccounts};
use tencent_chat_reqwest::{App, Client, Rate, Region, SecretKey, Settings};

pub fn run() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Runtime::new()?.block_on(walk())
}

async fn walk() -> Result<(), Box<dyn Error>> {
    let (work, count, journal) = (var("KILLS_WORK")?, var("KILLS_COUNT")?.parse::<usize>()?, var("KILLS_JOURNAL")?);
    let app = App::new(1400000000, Region::custom(var("TENCENT_CHAT_ENDPOINT")?))
        .admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let settings =
        Settings::default().rate("*", Rate::per_second(f64::INFINITY)).request_timeout(Duration::from_secs(60));
    let chat = Client::with(app, settings);
    let names = (0..count).map(|number| format!("user_{number}"));
    let (read, succeeded, unknown): (usize, usize, Vec<String>) = if work == "each" {
        let rows = names.map(|name| CreateOfficialAccount::new(name, "News"));
        let summary = chat.each(rows).journal(journal).all().await?;
        let unknown = summary.unknown.into_iter().map(|row| row.row.owner_account);
        (summary.read, summary.succeeded, unknown.collect())
    } else {
        let summary = chat.bulk(ImportAccounts::new(), names.map(AccountItem::new)).journal(journal).all().await?;
        (summary.read, summary.succeeded, summary.unknown.into_iter().map(|item| item.item.user_id).collect())
    };
    println!("{}", json!({"read": read, "succeeded": succeeded, "unknown": unknown}));
    Ok(())
}
