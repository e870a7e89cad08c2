//! Verifies and reads a webhook of 2 kB: a message that waits to be sent.

use std::time::SystemTime;

use serde_json::Value;
use sha2::{Digest, Sha256};
use tencent_chat::Timestamp;
use tencent_chat::webhook::{self, Webhook};

use super::{OURS, compare, keep};

const TOKEN: &str = "a token of the console";

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let body = std::env::var("BENCH_WEBHOOK")?;
    let now = Timestamp::from(SystemTime::now());
    let time = (now.as_millis() / 1000).to_string();
    let query = format!(
        "SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.9\
         &OptPlatform=iOS&Sign={}&RequestTime={time}",
        webhook::sign(TOKEN, &time)
    );
    let webhook = Webhook::new(1400000000).token(TOKEN);
    let receive = || {
        webhook.verify(&query, Timestamp::from(SystemTime::now()))?;
        webhook.parse(&query, body.as_bytes())
    };
    receive()?;
    receive_by_hand(&query, &body)?;
    let by_hand = || keep(receive_by_hand(&query, &body));
    let ways = [(OURS, &(|| keep(receive())) as &dyn Fn()), ("sha2 and serde_json", &by_hand)];
    compare("verify and read a webhook of 2 kB", 10_000, &ways);
    Ok(())
}

fn receive_by_hand(query: &str, body: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let field = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value).ok_or("a part of the query is missing")
    };
    let time = field("RequestTime")?;
    let wanted = Sha256::digest(format!("{TOKEN}{time}")).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    if wanted != field("Sign")? || field("SdkAppid")? != "1400000000" {
        return Err("wrong signature, or not for this app".into());
    }
    Ok(serde_json::from_str(body)?)
}
