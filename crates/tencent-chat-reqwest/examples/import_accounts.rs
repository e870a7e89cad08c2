//! Imports 250,000 accounts. Ctrl-C interrupts it, and the next start goes on.

use std::fs;

use tencent_chat::api::{AccountItem, ImportAccounts};
use tencent_chat::{Naming, Request};
use tencent_chat_reqwest::{App, CallOptions, Client, Error, Rate, Settings, StopHandle};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stop = StopHandle::new();
    let settings = Settings::default().rate("import_accounts", Rate::per_second(500.0));
    let chat = Client::with(App::from_env()?, settings).stopped_by(&stop);
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() {
            stop.stop();
        }
    });
    let everybody = ImportAccounts::new().account_list((0..250_000).map(|i| AccountItem::new(format!("user_{i}"))));
    let accounts = fs::read_to_string("left.json").or_else(|_| serde_json::to_string(&everybody))?;
    match chat.send_json(ImportAccounts::endpoint(), &accounts, Naming::Wire, &CallOptions::default()).await {
        Ok(_) => fs::remove_file("left.json").or(Ok(())),
        Err(Error::PartialBatch(error)) => {
            println!("{error}");
            fs::write("left.json.new", error.rest.as_deref().unwrap_or("{\"AccountList\":[]}"))?;
            Ok(fs::rename("left.json.new", "left.json")?)
        }
        Err(error) => Err(error.into()),
    }
}
