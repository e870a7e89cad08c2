//! The demo's scenario in Rust; `tests/node/scenario.mjs` and `tests/python/scenario.py` do the same.

use tencent_chat::api::*;
use tencent_chat::usersig::{Expected, SignParams};
use tencent_chat_reqwest::{App, Client, Error, Failure, Region, SecretKey};

const APP: u64 = 1400000000;
const ADMIN: &str = "administrator";

#[tokio::main(flavor = "current_thread")]
pub async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let host = std::env::var("TENCENT_CHAT_ENDPOINT")?;
    let key = SecretKey::new(std::env::var("TENCENT_CHAT_KEY")?);
    let chat = Client::new(App::new(APP, Region::custom(host)).admin(ADMIN, key.clone()));

    let now = 1_700_000_000;
    let user_sig = key.sign(&SignParams::new(APP, "alice", now))?;
    let claims = key.verify(&user_sig, &Expected::new(APP, "alice", now))?;
    say("sign a UserSig", &format!("for {}, {} s", claims.identifier, claims.expire));

    let accounts = ["alice", "bob", "carol", "dave"];
    let reply = chat.send(ImportAccounts::new().account_list(accounts.map(AccountItem::new))).await?;
    say("import accounts", &failed(reply.failures()));

    let friends = ["bob", "carol"].map(|friend| AddFriendItem::new(friend, "AddSource_Type_Server"));
    let reply = chat.send(AddFriends::new("alice", friends)).await?;
    say("add friends", &failed(reply.failures()));

    let reply = chat.send(DeleteFriends::new("alice", ["bob", "dave"]).delete_type(DeleteType::Both)).await?;
    say("delete friends", &failed(reply.failures()));

    let reply =
        chat.send(CreateOfficialAccount::new("alice", "Daily News").official_account_user_id("@TOA#_news")).await?;
    let news = reply.official_account_user_id.clone().unwrap_or_default();
    say("create an official account", &news);

    let subscribers = ["bob", "carol"].map(SubscriberItem::new);
    let reply = chat.send(AddSubscribers::new(&news, subscribers)).await?;
    let results = reply.subscriber_list.iter().map(|item| (&item.subscriber_account, item.result));
    say("add subscribers", &reported(results));

    let reply = chat.send(DeleteSubscribers::new(&news, ["bob", "dave"])).await?;
    let results = reply.subscriber_list.iter().map(|item| (&item.subscriber_account, item.result));
    say("delete subscribers", &reported(results));

    chat.send(DestroyOfficialAccount::new(&news)).await?;
    say("destroy the official account", "done");
    say("destroy it again", &refused(chat.send(DestroyOfficialAccount::new(&news)).await));

    chat.send(SetAttributeNames::new([("0", "city")])).await?;
    let city = |user: &str| UserAttributesItem::new(user, [("city", "Oslo")]);
    let reply = chat.send(SetUserAttributes::new([city("alice"), city("ghost")])).await?;
    say("set user attributes", &failed(reply.failures()));

    let city = |user: &str| RemoveAttributesItem::new(user, ["city"]);
    let reply = chat.send(RemoveUserAttributes::new([city("alice"), city("ghost")])).await?;
    say("remove user attributes", &failed(reply.failures()));

    let everybody = ["alice", "bob", "carol", "dave", "ghost"].map(DeleteItem::new);
    let reply = chat.send(DeleteAccounts::new(everybody)).await?;
    say("delete accounts", &failed(reply.failures()));
    Ok(())
}

fn say(step: &str, result: &str) {
    println!("{}", serde_json::json!({ "step": step, "result": result }));
}

fn failed(failures: &[Failure]) -> String {
    if failures.is_empty() {
        return "all done".to_owned();
    }
    let one = |f: &Failure| format!("{}: {} {}", f.item, f.code.unwrap_or_default(), f.kind.as_str());
    failures.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn reported<'a>(results: impl Iterator<Item = (&'a Option<String>, Option<i64>)>) -> String {
    let one = |(account, result): (&Option<String>, Option<i64>)| {
        format!("{}: {}", account.as_deref().unwrap_or_default(), result.unwrap_or_default())
    };
    results.map(one).collect::<Vec<_>>().join(", ")
}

fn refused<T>(result: Result<T, Error>) -> String {
    match result {
        Err(Error::Api(error)) => format!("ApiError {} {}", error.code, error.kind.as_str()),
        Err(error) => error.to_string(),
        Ok(_) => "not refused".to_owned(),
    }
}
