use super::*;
use crate::webhook::Webhook;

const NOW: Timestamp = Timestamp::from_secs(1_735_689_600);
const APP: u64 = 1400000000;

fn made(event: &str, fields: &str, naming: Naming) -> Result<WebhookRequest, Error> {
    webhook_request(event, fields, &Webhook::new(APP).token("token"), NOW, naming)
}

/// The described samples of webhooks: commands and bodies.
fn samples() -> Vec<(String, String)> {
    let lines = include_str!("../../../../tests/cases/webhooks.jsonl").lines();
    let samples = lines.map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    samples
        .filter(|sample| sample["kind"] == "request")
        .map(|sample| (sample["command"].as_str().unwrap().to_owned(), sample["body"].to_string()))
        .collect()
}

#[test]
fn a_sample_of_each_webhook_that_is_read_and_made_up_again_is_read_the_same() {
    let webhook = Webhook::new(APP).token("token");
    let samples = samples();
    assert!(samples.len() > 50);
    for (command, body) in samples {
        for naming in [Naming::Snake, Naming::Camel] {
            let query = format!("SdkAppid={APP}&CallbackCommand={command}&ClientIP=2001%3Adb8%3A%3A1&OptPlatform=IOS");
            let event = webhook.parse_json(&query, body.as_bytes(), naming).unwrap();
            let again = made(&command, &event, naming).unwrap_or_else(|error| panic!("{error}: {event}"));
            webhook.verify(&again.query, NOW).unwrap();
            let again = webhook.parse_json(&again.query, again.body.as_bytes(), naming).unwrap();
            let read = |event: &str| serde_json::from_str::<serde_json::Value>(event).unwrap();
            assert_eq!(read(&again), read(&event), "{command}");
        }
    }
}

#[test]
fn names_are_those_of_the_language_or_tencents() {
    let made = |event, fields, naming| made(event, fields, naming).unwrap().body;
    let body = r#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"alice"}"#;
    assert_eq!(made("before_c2c_message", r#"{"from_account":"alice"}"#, Naming::Snake), body);
    assert_eq!(made("beforeC2cMessage", r#"{"fromAccount":"alice"}"#, Naming::Camel), body);
    assert_eq!(made("C2C.CallbackBeforeSendMsg", r#"{"From_Account":"alice"}"#, Naming::Camel), body);
    assert_eq!(made("beforeC2cMessage", "{}", Naming::Camel), r#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg"}"#);
}

#[test]
fn a_mistake_in_a_webhook_is_an_error_that_says_what_is_meant() {
    for (event, fields, said) in [
        ("beforeC2cMesage", "{}", "unknown event `beforeC2cMesage`; did you mean `beforeC2cMessage`?"),
        ("before_c2c_message", "{}", "unknown event `before_c2c_message`; did you mean `beforeC2cMessage`?"),
        ("xyz", "{}", "unknown event `xyz`"),
        (
            "beforeC2cMessage",
            r#"{"fromAcount":"a"}"#,
            "beforeC2cMessage: fromAcount: unknown field; did you mean `fromAccount`?",
        ),
        ("beforeC2cMessage", r#"{"msgTime":"now"}"#, "beforeC2cMessage: msgTime: expected an integer, got a string"),
        (
            "beforeC2cMessage",
            r#"{"type":"afterC2cMessage"}"#,
            r#"beforeC2cMessage: type: the event's is "beforeC2cMessage""#,
        ),
        ("beforeC2cMessage", "[]", "beforeC2cMessage: expected an object"),
    ] {
        let error = made(event, fields, Naming::Camel).unwrap_err().to_string();
        assert!(error.starts_with(said), "{error}");
    }
}

#[test]
fn a_receiver_of_unsigned_webhooks_gets_no_signature_and_one_without_a_token_nothing() {
    let made = |receiver: Webhook| webhook_request("before_c2c_message", "{}", &receiver, NOW, Naming::Snake);
    let request = made(Webhook::new(APP).unsigned()).unwrap();
    assert!(!request.query.contains("Sign="));
    Webhook::new(APP).unsigned().verify(&request.query, NOW).unwrap();
    assert!(matches!(made(Webhook::new(APP)), Err(Error::Config(_))));
}

#[test]
fn a_reply_has_tencents_names_and_its_envelope() {
    assert_eq!(
        reply_of("createGroup", r#"{"groupId":"@TGS#1"}"#, Naming::Camel).unwrap(),
        r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","GroupId":"@TGS#1"}"#
    );
    assert_eq!(
        reply_of("create_group", r#"{"error_code":10021,"error_info":"taken"}"#, Naming::Snake).unwrap(),
        r#"{"ActionStatus":"FAIL","ErrorCode":10021,"ErrorInfo":"taken"}"#
    );
    assert_eq!(
        reply_of("v4/new/endpoint", r#"{"New":1}"#, Naming::Snake).unwrap(),
        r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","New":1}"#
    );
    for (endpoint, fields, said) in [
        ("createGrup", "{}", "no endpoint is called \"createGrup\"; did you mean `createGroup`?"),
        ("sendmsg", "{}", "`sendmsg` is called `sendC2cMessage` in this SDK"),
        ("createGroup", r#"{"groupID":"a"}"#, "createGroup: groupID: unknown field; did you mean `groupId`?"),
        ("createGroup", r#"{"groupId":1}"#, "createGroup: groupId: expected a string, got the integer 1"),
        ("createGroup", "1", "createGroup: expected an object"),
    ] {
        let error = reply_of(endpoint, fields, Naming::Camel).unwrap_err().to_string();
        assert!(error.starts_with(said), "{error}");
    }
}

#[test]
fn an_error_is_that_of_a_client() {
    let Ok(Error::Api(error)) = api_error(70107, "no such account", "checkAccounts", Naming::Camel) else { panic!() };
    assert_eq!((error.code, error.endpoint.as_str()), (70107, "checkAccounts"));
    assert_eq!((error.kind.as_str(), error.info.as_str()), ("account_not_found", "no such account"));
    assert_eq!(error.hint, crate::explain("", 70107).hint);
    // What looks like a secret, and what JSON escapes, is written as it is.
    let strange = format!("\u{1}{}", "0123456789abcdef".repeat(4));
    let written: serde_json::Value = serde_json::from_str(&refusal(70107, &strange)).unwrap();
    assert_eq!(written["ErrorInfo"], strange.as_str());
    assert!(api_error(0, "", "check_accounts", Naming::Snake).is_err());
    assert!(api_error(1, "", "check_acounts", Naming::Snake).unwrap_err().to_string().contains("did you mean"));
}

#[test]
fn a_request_is_read_in_the_callers_names() {
    let url = "https://adminapisgp.im.qcloud.com/v4/group_open_http_svc/create_group?sdkappid=1&usersig=x";
    let asked = request_of(url, r#"{"Owner_Account":"alice","MemberList":[{"Member_Account":"bob"}]}"#, Naming::Camel);
    assert_eq!(
        asked.unwrap(),
        Asked {
            endpoint: "createGroup".into(),
            params: r#"{"ownerAccount":"alice","memberList":[{"memberAccount":"bob"}]}"#.into()
        }
    );
    let raw = request_of("https://host/v4/new/endpoint?sdkappid=1", r#"{"New":1}"#, Naming::Camel).unwrap();
    assert_eq!((raw.endpoint.as_str(), raw.params.as_str()), ("v4/new/endpoint", r#"{"New":1}"#));
}
