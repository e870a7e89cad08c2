//! What tests make up: fields, replies and requests as JSON text.

use tencent_chat::{Error, setup, testing};

use crate::webhook::time_of;
use crate::{Naming, Thrown, Value, thrown};

/// Makes up a webhook for a receiver with these options: the query and the body of its request. `now` is in the language's unit.
///
/// # Errors
/// Says what is wrong with the event's name, its fields, or an option.
pub fn webhook_request(
    event: &str,
    fields: &str,
    options: Value,
    now: Value,
    naming: Naming,
) -> Result<[String; 2], Thrown> {
    let receiver = setup::webhook(options, None, naming).map_err(thrown)?;
    let now = time_of(now, naming)?;
    let request = testing::webhook_request(event, fields, &receiver, now, naming).map_err(thrown)?;
    Ok([request.query, request.body])
}

/// Makes up a reply as JSON text in Tencent's names.
///
/// # Errors
/// Says what is wrong with the endpoint's name or with the fields.
pub fn reply_of(endpoint: &str, fields: &str, naming: Naming) -> Result<String, Thrown> {
    testing::reply_of(endpoint, fields, naming).map_err(thrown)
}

/// Makes up the reply of a refusal as JSON text in Tencent's names.
pub fn refusal(code: i64, info: &str) -> String {
    testing::refusal(code, info)
}

/// Makes up the error of a refusal.
///
/// # Errors
/// Says what is wrong with the endpoint's name or with the code.
pub fn api_error(code: i64, info: &str, endpoint: &str, naming: Naming) -> Result<Error, Thrown> {
    testing::api_error(code, info, endpoint, naming).map_err(thrown)
}

/// What a client's request asks for: the endpoint's name, and its parameters as JSON text.
///
/// # Errors
/// Says that the body is not JSON.
pub fn request_of(url: &str, body: &str, naming: Naming) -> Result<[String; 2], Thrown> {
    let asked = testing::request_of(url, body, naming).map_err(thrown)?;
    Ok([asked.endpoint, asked.params])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_is_made_up_for_a_receiver_with_these_options() {
        let options = |name: &str| {
            Value::Object(vec![("sdk_app_id".into(), Value::Number(1.0)), (name.into(), Value::Text("token".into()))])
        };
        let made = |options| {
            webhook_request("before_c2c_message", "{}", options, Value::Number(1_735_689_600.0), Naming::Snake)
        };
        let [query, body] = made(options("token")).unwrap();
        assert!(query.starts_with("SdkAppid=1&") && query.ends_with("&RequestTime=1735689600"), "{query}");
        assert_eq!(body, r#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg"}"#);
        let error = made(options("tokn")).unwrap_err();
        assert!(
            error.starts_with(r#"{"error":"config","message":"unknown option `tokn`; did you mean `token`?""#),
            "{error}"
        );
    }
}
