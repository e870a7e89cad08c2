//! Imports 250,000 accounts. Ctrl-C interrupts it, and the next start goes on.

use tencent_chat::api::{AccountItem, ImportAccounts};
use tencent_chat_reqwest::{App, Client, Rate, Settings, StopHandle};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stop = StopHandle::new();
    let settings = Settings::default().rate("import_accounts", Rate::per_second(500.0));
    let chat = Client::with(App::from_env()?, settings).stopped_by(&stop);
    tokio::spawn(async move { tokio::signal::ctrl_c().await.map(|()| stop.stop()) });
    let accounts = (0..250_000).map(|i| AccountItem::new(format!("user_{i}")));
    match chat.bulk(ImportAccounts::new(), accounts).journal("import.journal").all().await {
        Ok(summary) => summary.failures.iter().for_each(|failed| println!("{failed:?}")),
        Err(e) => println!("stopped: {e}, {} may have been imported, and are sent again", e.summary.rest.len()),
    }
    Ok(())
}
