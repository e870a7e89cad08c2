//! `GET /_emulator/official_accounts`: official accounts with their subscribers.

use serde_json::{Value, json};

use super::Asked;

pub(crate) fn list(asked: &Asked<'_>) -> Result<Value, String> {
    let official = &asked.app.state.official;
    let found = official.known.keys().filter(|id| asked.finds(&[id, official.known[*id].text("Name")]));
    let entries: Vec<Value> = found.take(asked.limit).map(|id| entry(asked, id)).collect();
    Ok(json!({ "total": official.known.len(), "official_accounts": entries }))
}

fn entry(asked: &Asked<'_>, id: &str) -> Value {
    let official = &asked.app.state.official;
    let account = &official.known[id];
    let subscribers: Vec<&str> =
        official.subscriptions.to(id).map(|(subscriber, _)| subscriber).take(asked.limit).collect();
    json!({
        "official_account": id,
        "name": account.text("Name"),
        "introduction": account.text("Introduction"),
        "face_url": account.text("FaceUrl"),
        "organization": account.text("Organization"),
        "owner": account.owner,
        "subscribers": official.subscriptions.count_to(id),
        "subscriber_list": subscribers,
        "messages": account.messages.kept.len(),
    })
}
