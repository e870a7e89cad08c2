// @generated from docs/*.md by cargo xtask generate
//! The code of the documentation's guide, compiled and never run.
#![allow(dead_code, unused_variables, reason = "compiling is the test")]

use tencent_chat_reqwest::Client;

type Result = std::result::Result<(), Box<dyn std::error::Error>>;

async fn errors_3(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
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

async fn getting_started_3(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat::api::{CheckAccounts, CheckItem, ImportAccount};
    use tencent_chat_reqwest::{App, Client, Region, SecretKey};

    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(secret_key));
    let chat = Client::new(app);

    chat.send(ImportAccount::new("alice").nick("Alice")).await?;
    let reply = chat.send(CheckAccounts::new(["alice", "bob"].map(CheckItem::new))).await?;
    for item in &reply.result_item {
        println!("{:?} {:?}", item.user_id, item.account_status);
    }
    Ok(())
}

async fn getting_started_6(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat::api::{DeleteAccounts, DeleteItem};

    let reply = chat.send(DeleteAccounts::new(["alice", "ghost"].map(DeleteItem::new))).await?;
    for failure in reply.failures() {
        println!("{} {:?} {}", failure.item, failure.code, failure.hint);
    }
    Ok(())
}

async fn testing_4(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat_reqwest::{App, Client, Region, SecretKey};

    let app = App::new(1400000000, Region::custom("http://127.0.0.1:8800"));
    let chat = Client::new(app.admin("administrator", SecretKey::new(secret_key)));
    Ok(())
}

async fn undescribed_3(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat::api::ImportAccount;
    use tencent_chat_reqwest::CallOptions;

    let options = CallOptions::default().extra(r#"{"New_Field": 1}"#);
    chat.send_with(ImportAccount::new("alice"), &options).await?;
    Ok(())
}

async fn undescribed_6(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat::api::ImportAccount;
    use tencent_chat_reqwest::CallOptions;

    let options = CallOptions::default().unchecked(true);
    chat.send_with(ImportAccount::new("a-user-id-of-more-than-thirty-two-bytes"), &options).await?;
    Ok(())
}

async fn undescribed_9(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    let reply = chat.request("v4/im_open_login_svc/account_check", r#"{"CheckItem":[{"UserID":"alice"}]}"#).await?;
    println!("{reply}");
    Ok(())
}

async fn usersig_3(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat::SecretKey;
    use tencent_chat::usersig::SignParams;

    let now = std::time::UNIX_EPOCH.elapsed()?.as_secs();
    let text = SecretKey::new(secret_key).sign(&SignParams::new(1400000000, "alice", now).expire(86400))?;
    Ok(())
}

async fn usersig_6(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat::SecretKey;
    use tencent_chat::usersig::Expected;

    let now = std::time::UNIX_EPOCH.elapsed()?.as_secs();
    match SecretKey::new(secret_key).verify(user_sig, &Expected::new(1400000000, "alice", now)) {
        Ok(claims) => println!("until {}", claims.expires_at()),
        Err(reason) => println!("{}", reason.as_str()),
    }
    Ok(())
}

async fn usersig_9(chat: &Client, secret_key: &str, user_sig: &str) -> Result {
    use tencent_chat_reqwest::{App, Client, Credential, Region};

    let app = App::new(1400000000, Region::Singapore).admin("administrator", Credential::provider());
    let chat = Client::new(app).user_sig_provider(|| async { Ok("a UserSig from elsewhere".to_owned()) });
    Ok(())
}
