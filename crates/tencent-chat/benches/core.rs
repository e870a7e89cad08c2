//! How long the core takes: `cargo bench -p tencent-chat`.

use tencent_chat::schema::{self, Check};
use tencent_chat::usersig::{Expected, SecretKey, SignParams};
use tencent_chat::webhook::{self, Webhook};
use tencent_chat::{App, CallOptions, HttpResponse, Naming, Now, Rate, Region, Session, Settings, Step, Timestamp};

const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
const TIME: u64 = 1_700_000_000;

fn main() {
    divan::main();
}

fn params(items: usize) -> String {
    let items: Vec<String> = (0..items).map(|number| format!(r#"{{"user_id":"user_{number}"}}"#)).collect();
    format!(r#"{{"delete_item":[{}]}}"#, items.join(","))
}

fn reply(items: usize) -> String {
    let item = |number| format!(r#"{{"ResultCode":0,"ResultInfo":"","UserID":"user_{number}"}}"#);
    let items: Vec<String> = (0..items).map(item).collect();
    format!(r#"{{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ResultItem":[{}]}}"#, items.join(","))
}

#[divan::bench]
fn sign(bencher: divan::Bencher<'_, '_>) {
    let key = SecretKey::new(KEY);
    let params = SignParams::new(1400000000, "administrator", TIME);
    bencher.bench(|| key.sign(&params));
}

#[divan::bench]
fn verify(bencher: divan::Bencher<'_, '_>) {
    let key = SecretKey::new(KEY);
    let user_sig = key.sign(&SignParams::new(1400000000, "administrator", TIME)).expect("sensible parameters");
    let expected = Expected::new(1400000000, "administrator", TIME);
    bencher.bench(|| key.verify(&user_sig, &expected));
}

#[divan::bench(args = [1, 100])]
fn write_request(bencher: divan::Bencher<'_, '_>, items: usize) {
    let endpoint = schema::find("delete_accounts").expect("a described endpoint");
    let params = params(items);
    bencher.bench(|| {
        let mut params = serde_json::Deserializer::from_str(&params);
        schema::write_request(endpoint, &mut params, Naming::Snake, Naming::Wire, Check::Strict, None)
    });
}

#[divan::bench(args = [1, 100])]
fn read_reply(bencher: divan::Bencher<'_, '_>, items: usize) {
    let endpoint = schema::find("delete_accounts").expect("a described endpoint");
    let reply = reply(items);
    bencher.bench(|| schema::rename_reply(endpoint, &reply, Naming::Wire, Naming::Camel));
}

/// Verifying and reading a webhook of about 2 kB, which Tencent's servers wait for.
#[divan::bench]
fn receive_webhook(bencher: divan::Bencher<'_, '_>) {
    let webhook = Webhook::new(1400000000).token("a token");
    let time = TIME.to_string();
    let query = format!(
        "SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.9\
         &OptPlatform=iOS&Sign={}&RequestTime={time}",
        webhook::sign("a token", &time)
    );
    let text = "see you at noon at the harbour gate; ".repeat(45);
    let body = format!(
        r#"{{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"amber","To_Account":"boris","MsgSeq":50211,
        "MsgRandom":1234567,"MsgTime":{time},"MsgKey":"50211_1234567_{time}","OnlineOnlyFlag":0,
        "MsgBody":[{{"MsgType":"TIMTextElem","MsgContent":{{"Text":"{text}"}}}}],"CloudCustomData":"k=v"}}"#
    );
    let now = Timestamp::from_secs(TIME);
    bencher.bench(|| webhook.verify(&query, now).and_then(|()| webhook.parse(&query, body.as_bytes())));
}

/// Everything between a caller's parameters and its reply, without a network.
#[divan::bench(args = [1, 100])]
fn whole_call(bencher: divan::Bencher<'_, '_>, items: usize) {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(KEY));
    // The time stands still, so nothing may wait.
    let session = Session::with(app, Settings::default().rate("*", Rate::per_second(f64::INFINITY)));
    let endpoint = schema::find("delete_accounts").expect("a described endpoint");
    let (params, reply, now) = (params(items), reply(items), Now::from(Timestamp::from_secs(TIME)));
    bencher.bench(|| {
        let mut params = serde_json::Deserializer::from_str(&params);
        let options = CallOptions::default();
        let mut call =
            session.call_endpoint(endpoint, &mut params, Naming::Snake, &options, 1).expect("valid parameters");
        let Step::Send { id, .. } = call.step(now) else { unreachable!("a secret key signs by itself") };
        call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.clone().into_bytes() }, now);
        let Step::Done(Ok(outcome)) = call.step(now) else { unreachable!("the reply is a success") };
        outcome.renamed(Naming::Snake)
    });
}
