// @generated from docs/*.md by cargo xtask generate
//! The code of the documentation's guide, compiled and never run.
#![allow(dead_code, unused_variables, reason = "compiling is the test")]

use tencent_chat_reqwest::Client;

/// What the code around a snippet returns.
type Checked = Result<(), Box<dyn std::error::Error>>;

async fn coming_from_hand_written_requests_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::api::SendC2cMessage;
    use tencent_chat::{Naming, Request};
    use tencent_chat_reqwest::CallOptions;

    let body = r#"{"To_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]}"#;
    let reply = chat.send_json(SendC2cMessage::endpoint(), body, Naming::Wire, &CallOptions::default()).await?;
    println!("{}", reply.raw());
    Ok(())
}

async fn errors_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::api::CreateOfficialAccount;
    use tencent_chat_reqwest::Error;

    match chat.send(CreateOfficialAccount::new("alice", "Daily News")).await {
        Ok(reply) => println!("{:?}", reply.official_account_user_id),
        Err(Error::OutcomeUnknown(_)) => println!("look whether it is there before trying again"),
        Err(Error::Api(error)) if error.retryable => println!("later: {}", error.hint),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

async fn errors_6(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::explain;

    let facts = explain("v4/im_open_login_svc/account_delete", 70107);
    println!("{} {:?} {} {} {}", facts.known, facts.kind, facts.hint, facts.retryable, facts.docs);
    Ok(())
}

async fn getting_started_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::Element;
    use tencent_chat::api::{AccountItem, ImportAccounts, SendC2cMessage};
    use tencent_chat_reqwest::{App, Client, Region, SecretKey};

    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(secret_key));
    let chat = Client::new(app);

    let accounts = [AccountItem::new("alice").nick("Alice"), AccountItem::new("bob")];
    let imported = chat.send(ImportAccounts::new().account_list(accounts)).await?;
    for failure in imported.failures() {
        println!("{} {}", failure.item, failure.hint);
    }

    let sent = chat.send(SendC2cMessage::new("bob", [Element::text("hello")]).from_account("alice")).await?;
    println!("{:?}", sent.msg_key);
    Ok(())
}

async fn getting_started_6(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat_reqwest::Client;

    let chat = Client::from_env()?;
    Ok(())
}

async fn getting_started_10(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::Element;
    use tencent_chat::api::BatchSendC2cMessage;

    let reply = chat.send(BatchSendC2cMessage::new(["alice", "ghost"], [Element::text("hello")])).await?;
    for failure in reply.failures() {
        println!("{} {:?} {}", failure.item, failure.code, failure.hint);
    }
    Ok(())
}

async fn hooks_4(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat_reqwest::Event;

    let chat = chat.clone().on_event(|event| match event {
        Event::Request { endpoint, items, attempt, .. } => println!("{endpoint} {items} {attempt}"),
        Event::Response { endpoint, status, millis, error, .. } => println!("{endpoint} {status:?} {millis} {error:?}"),
        Event::Retry { endpoint, wait, reason, .. } => println!("{endpoint} {wait} {reason}"),
        other => println!("{other}"),
    });
    Ok(())
}

async fn long_calls_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::api::{AccountItem, ImportAccounts};
    use tencent_chat_reqwest::Event;

    // A setting of a clone applies only to the calls of that clone.
    let watched = chat.clone().on_event(|event| {
        if let Event::Progress(progress) = event {
            println!("{} of {}, {} failed", progress.items_done, progress.items, progress.failures);
        }
    });
    let items = (0..250_000).map(|i| AccountItem::new(format!("user_{i}")));
    watched.send(ImportAccounts::new().account_list(items)).await?;
    Ok(())
}

async fn long_calls_6(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use std::time::Duration;
    use tencent_chat::api::{CheckAccounts, CheckItem};
    use tencent_chat_reqwest::CallOptions;

    let options = CallOptions::default().timeout(Duration::from_secs(30)).concurrency(2);
    chat.send_with(CheckAccounts::new([CheckItem::new("alice")]), &options).await?;
    Ok(())
}

async fn long_calls_10(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::api::{AccountItem, ImportAccounts};
    use tencent_chat::{Naming, Request};
    use tencent_chat_reqwest::{CallOptions, Error};

    match chat.send(ImportAccounts::new().account_list(["alice", "bob"].map(AccountItem::new))).await {
        Ok(reply) => println!("{} failed", reply.failures().len()),
        Err(Error::PartialBatch(error)) => {
            for part in &error.parts {
                println!("{:?} {} {:?}", part.items, part.state.as_str(), part.error);
            }
            if let Some(rest) = &error.rest {
                chat.send_json(ImportAccounts::endpoint(), rest, Naming::Wire, &CallOptions::default()).await?;
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

async fn pages_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use futures_util::TryStreamExt;
    use tencent_chat::api::ListFriends;
    use tencent_chat_reqwest::CallOptions;

    let mut friends = std::pin::pin!(chat.items(ListFriends::new("alice", 0), CallOptions::default()));
    while let Some(friend) = friends.try_next().await? {
        println!("{:?}", friend.to_account);
    }

    let mut replies = std::pin::pin!(chat.pages(ListFriends::new("alice", 0), CallOptions::default()));
    while let Some(reply) = replies.try_next().await? {
        println!("{}", reply.user_data_item.len());
    }
    Ok(())
}

async fn pages_6(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use futures_util::TryStreamExt;
    use tencent_chat::api::ListAppGroups;
    use tencent_chat_reqwest::{CallOptions, Error};

    let mut groups = Vec::new();
    let mut items = std::pin::pin!(chat.items(ListAppGroups::new().limit(1000), CallOptions::default()));
    loop {
        match items.try_next().await {
            Ok(Some(group)) => groups.extend(group.group_id),
            Ok(None) => break,
            Err(Error::Page(error)) => {
                println!("at least {} groups: {}", groups.len(), error.message);
                break;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

async fn rates_and_retries_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat_reqwest::{App, Client, Rate, Region, SecretKey, Settings};

    let settings = Settings::default()
        .rate("import_accounts", Rate::per_second(200.0))
        .rate("batch_send_c2c_message", Rate::per_second(400.0).items_per_minute(18_000));
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(secret_key));
    let chat = Client::with(app, settings);
    Ok(())
}

async fn testing_4(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat_reqwest::{App, Client, Region, SecretKey};

    let app = App::new(1400000000, Region::custom("http://127.0.0.1:8800"));
    let chat = Client::new(app.admin("administrator", SecretKey::new(secret_key)));
    Ok(())
}

async fn undescribed_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::api::ImportAccount;
    use tencent_chat_reqwest::CallOptions;

    let options = CallOptions::default().extra(r#"{"New_Field": 1}"#);
    chat.send_with(ImportAccount::new("alice"), &options).await?;
    Ok(())
}

async fn undescribed_6(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::api::ImportAccount;
    use tencent_chat_reqwest::CallOptions;

    let options = CallOptions::default().unchecked(true);
    chat.send_with(ImportAccount::new("a-user-id-of-more-than-thirty-two-bytes"), &options).await?;
    Ok(())
}

async fn undescribed_9(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    let reply = chat.request("v4/im_open_login_svc/account_check", r#"{"CheckItem":[{"UserID":"alice"}]}"#).await?;
    println!("{reply}");
    Ok(())
}

async fn usersig_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::SecretKey;
    use tencent_chat::usersig::SignParams;

    let now = std::time::UNIX_EPOCH.elapsed()?.as_secs();
    let text = SecretKey::new(secret_key).sign(&SignParams::new(1400000000, "alice", now).expire(86400))?;
    Ok(())
}

async fn usersig_6(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    let for_alice = chat.user_sig("alice", 86400)?;
    Ok(())
}

async fn usersig_9(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::SecretKey;
    use tencent_chat::usersig::Expected;

    let now = std::time::UNIX_EPOCH.elapsed()?.as_secs();
    match SecretKey::new(secret_key).verify(user_sig, &Expected::new(1400000000, "alice", now)) {
        Ok(claims) => println!("until {}", claims.expires_at()),
        Err(reason) => println!("{}", reason.as_str()),
    }
    Ok(())
}

async fn usersig_12(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat_reqwest::{App, Client, Credential, Region};

    let app = App::new(1400000000, Region::Singapore).admin("administrator", Credential::provider());
    let chat = Client::new(app).user_sig_provider(|| async { Ok("a UserSig from elsewhere".to_owned()) });
    Ok(())
}

async fn webhooks_3(chat: &Client, secret_key: &str, user_sig: &str, token: &str) -> Checked {
    use tencent_chat::Timestamp;
    use tencent_chat::webhook::{Answer, Event, Webhook, WebhookError};

    fn decide(event: Event) -> Answer {
        match event {
            Event::BeforeC2cMessage(event) if event.from_account.as_deref() == Some("mallory") => {
                event.reject(120001, "you are blocked").unwrap_or_else(|_| event.drop())
            }
            Event::StateChange(event) => {
                println!("{:?}", event.info);
                event.ack()
            }
            _ => Answer::accept(),
        }
    }

    fn handle(webhook: &Webhook, query: &str, body: &[u8]) -> Result<String, (u16, String)> {
        let refuse = |error: WebhookError| (error.status(), error.to_string());
        webhook.verify(query, Timestamp::from(std::time::SystemTime::now())).map_err(refuse)?;
        Ok(decide(webhook.parse(query, body).map_err(refuse)?).into_body())
    }

    let webhook = Webhook::new(1400000000).token(token);
    Ok(())
}
