//! Options that may be wrong: as another language gives them, and in Rust's own types where these can hold them.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use tencent_chat::usersig::{Expected, SignParams, inspect};
use tencent_chat::webhook::Webhook;
use tencent_chat::{
    App, Backup, Credential, Error, Naming, Rate, Region, SecretKey, Session, Settings, Timestamp, setup,
};

#[derive(Deserialize)]
struct Row {
    what: String,
    given: Map<String, Value>,
}

const NOW: u64 = 1_700_000_000;

/// The time as the other languages take it.
fn clock() -> Result<Timestamp, std::time::SystemTimeError> {
    Ok(Timestamp::from_secs(std::time::UNIX_EPOCH.elapsed()?.as_secs()))
}

pub fn answer(line: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let Row { what, mut given } = serde_json::from_str(line)?;
    let typed = typed(&what, &given);
    let lookup = {
        let env = given.clone();
        move |name: &str| env.get(name)?.as_str().map(str::to_owned)
    };
    let mut take = |name: &str| value_of(&given.remove(name).unwrap_or_default());
    let json = match what.as_str() {
        "client" => setup::session(value_of(&given.into()), None, clock()?, Naming::Snake).map(drop).map_err(config),
        "env" => App::from_vars(lookup).map(drop).map_err(config),
        "call" | "pages" => setup::call_options(value_of(&given.into()), Naming::Snake).map(drop).map_err(config),
        "request" => {
            // As the drivers of other languages write it.
            if let Some(extra) = given.get_mut("extra") {
                *extra = extra.to_string().into();
            }
            let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("0".repeat(64)));
            let options = setup::call_options(value_of(&given.into()), Naming::Snake);
            let call = options.and_then(|options| Session::new(app).call_raw("v4/a/b", "{}", &options, 1));
            call.map(drop).map_err(config)
        }
        "webhook" => setup::webhook(value_of(&given.into()), None, Naming::Snake).map(drop).map_err(config),
        "webhook_env" => Webhook::from_vars(lookup).map(drop).map_err(config),
        "replay_guard" => {
            let capacity = take("capacity");
            setup::replay_guard(capacity, value_of(&given.into()), Naming::Snake).map(drop).map_err(config)
        }
        "user_sig" | "private_map_key" => {
            let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("0".repeat(64)));
            let (session, identifier) = (Session::new(app), take("identifier"));
            let (given, now) = (value_of(&given.into()), Timestamp::from_secs(NOW));
            let sign = if what == "user_sig" { setup::sign_for } else { setup::private_map_key_for };
            sign(&session, identifier, given, now, Naming::Snake).map(drop).map_err(|error| error.to_json())
        }
        "sign" => {
            let made = setup::sign(value_of(&given.into()), None, NOW, Naming::Snake);
            made.map(drop).map_err(|error| error.to_json())
        }
        "verify" => {
            let text = take("user_sig");
            let verified = setup::verify(&text, value_of(&given.into()), None, NOW, Naming::Snake);
            verified.map(drop).map_err(|error| error.to_json())
        }
        _ => setup::inspect(&take("user_sig"), Naming::Snake).map(drop).map_err(|error| error.to_json()),
    };
    Ok(match json {
        Ok(()) => json!({}),
        Err(error) => json!({ "error": serde_json::from_str::<Value>(&error)?, "typed": typed }),
    })
}

fn config(error: Error) -> String {
    error.to_json()
}

fn value_of(given: &Value) -> setup::Value {
    use setup::Value as Given;
    match given {
        Value::Null => Given::Nothing,
        Value::Bool(flag) => Given::Bool(*flag),
        Value::Number(number) => Given::Number(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => Given::Text(text.clone()),
        Value::Array(list) => Given::List(list.iter().map(value_of).collect()),
        Value::Object(map) => Given::Object(map.iter().map(|(name, value)| (name.clone(), value_of(value))).collect()),
    }
}

/// What Rust's own types say; nothing where they cannot hold what is given.
fn typed(what: &str, given: &Map<String, Value>) -> Option<String> {
    let text = |name: &str| given.get(name)?.as_str();
    let number = |name: &str| given.get(name)?.as_u64();
    match what {
        "client" => typed_client(given)?.check().err().map(|error| error.to_string()),
        "sign" => {
            let mut params = SignParams::new(number("sdk_app_id")?, text("identifier")?, number("time").unwrap_or(NOW));
            if let Some(expire) = given.get("expire") {
                params = params.expire(expire.as_u64()?);
            }
            // An SDKAppID that is wrong is shown only where it is of no type.
            let error = SecretKey::new(text("secret_key")?).sign(&params).err()?;
            (error.as_str() != "sdk_app_id").then(|| error.to_string())
        }
        "verify" => {
            let expected = Expected::new(number("sdk_app_id")?, text("identifier")?, number("time")?);
            let key = SecretKey::new(text("secret_key")?);
            key.verify(text("user_sig")?, &expected).err().map(|error| error.to_string())
        }
        "inspect" => inspect(text("user_sig")?).err().map(|error| error.to_string()),
        _ => None,
    }
}

fn typed_client(given: &Map<String, Value>) -> Option<Session> {
    let text = |name: &str| given.get(name).and_then(Value::as_str);
    let region = match (text("endpoint"), text("region")) {
        (Some(host), None) => Region::custom(host),
        (None, Some(region)) => Region::parse(region)?,
        _ => return None,
    };
    let credential = match (text("secret_key"), text("user_sig")) {
        (Some(key), None) => Credential::from(SecretKey::new(key)),
        (None, Some(user_sig)) => Credential::user_sig(user_sig),
        _ => return None,
    };
    let sdk_app_id = given.get("sdk_app_id")?.as_u64().filter(|id| (1..=0xffff_ffff).contains(id))?;
    let app = App::new(sdk_app_id, region).admin(text("identifier")?, credential);
    let mut settings = Settings::default();
    for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
        match name.as_str() {
            "sdk_app_id" | "identifier" | "region" | "endpoint" | "secret_key" | "user_sig" => {}
            "concurrency" => settings = settings.concurrency(usize::try_from(value.as_u64()?).ok()?),
            "backup" => settings = settings.backup(Backup::Host(value.as_str()?.to_owned())),
            "rates" => {
                for (endpoint, rate) in value.as_object()? {
                    settings = settings.rate(endpoint, Rate::per_second(rate.as_f64()?));
                }
            }
            _ => return None,
        }
    }
    Some(Session::with(app, settings))
}
