//! Imports 250,000 accounts. Ctrl-C interrupts it, and the next start goes on.

use std::process::ExitCode;

use tencent_chat::api::{AccountItem, ImportAccounts};
use tencent_chat_reqwest::{App, Client, Rate, Settings, StopHandle};

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let stop = StopHandle::new();
    let settings = Settings::default().rate("import_accounts", Rate::per_second(500.0));
    let chat = Client::with(App::from_env()?, settings).stopped_by(&stop);
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() {
            stop.stop();
        }
    });
    let accounts = (0..250_000).map(|i| AccountItem::new(format!("user_{i}")));
    match chat.bulk(ImportAccounts::new(), accounts).journal("import.journal").all().await {
        Ok(summary) => summary.failures.iter().for_each(|failed| println!("{failed:?}")),
        Err(e) => {
            eprintln!("stopped: {e}; {} were begun but not finished: the next start sends them", e.summary.rest.len());
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}
