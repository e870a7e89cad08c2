//! The emulator, as it stands open on a port: requests of clients that sign, and of anybody.

use serde_json::{Value, json};
use tencent_chat::schema::find_path;
use tencent_chat::{App, CallOptions, Rate, Region, SecretKey, Session, Settings, Step, Timestamp};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, Delivery, Emulator, EmulatorConfig, Request};
use tencent_chat_emulator::{WebhookConfig, emulated_endpoints};

use super::{NOW, after, line};
use crate::samples::endpoints;

/// What stands between requests.
const NEXT: &str = "\n---\n";

/// Requests: `call NAME` and a body that is signed, or a method and a target, lines of headers, an empty line and a body.
pub fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut emulator = Emulator::new(EmulatorConfig::default().webhook(WebhookConfig::new("http://app/")));
    let app = App::new(DEMO_APP, Region::custom("http://emulator")).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    let session = Session::with(app, Settings::default().rate("*", Rate::per_second(f64::INFINITY)));
    for (at, text) in text.split(NEXT).take(8).enumerate() {
        let now = after(at as u64 * 700);
        let (head, rest) = line(text);
        let request = match head.strip_prefix("call ") {
            Some(name) => {
                let path = tencent_chat::schema::find(name).map_or(name, |endpoint| endpoint.path);
                let Ok(mut call) = session.call_raw(path, rest, &CallOptions::default(), at as u64) else { continue };
                let Step::Send { request, .. } = call.step(now) else { continue };
                Request::from(&request)
            }
            None => raw(head, rest),
        };
        let (path, method) = (request.path.clone(), request.method.clone());
        let answer = emulator.handle(Timestamp::from_millis(NOW * 1000 + at as u64 * 700), request);
        assert!((200..600).contains(&answer.status) || answer.delivery != Delivery::Now, "{}", answer.status);
        let json: Result<Value, _> = serde_json::from_slice(&answer.body);
        let is_stream_or_picture = path == "/_emulator/events" || path.starts_with("/_emulator/page/");
        if is_stream_or_picture || method == "OPTIONS" {
            continue;
        }
        if path.starts_with("/_emulator/") {
            let json = json.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
            assert!(answer.status == 200 || json["error"].is_string(), "{method} {path}: {json}");
        } else if find_path(path.trim_start_matches('/')).is_some()
            && answer.status == 200
            && emulator.requests().last().is_some_and(|request| request.fault.is_none())
        {
            let json = json.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
            // The replies of some services do not have an ActionStatus.
            assert!(json["ErrorCode"].is_i64(), "{method} {path}: {json}");
        }
    }
}

fn raw(head: &str, rest: &str) -> Request {
    let (method, target) = head.split_once(' ').unwrap_or(("POST", head));
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let (headers, body) = rest.split_once("\n\n").unwrap_or(("", rest));
    let mut request = Request::new(method, path, body);
    request.query = query.to_owned();
    let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    request.headers = headers.lines().filter_map(header).collect();
    request
}

pub fn seeds() -> Vec<Vec<u8>> {
    let samples = endpoints();
    let calls = |name: &str| -> Vec<String> {
        let sample = samples.iter().find(|sample| sample.name == name);
        sample.into_iter().flat_map(|sample| &sample.requests).map(|body| format!("call {name}\n{body}")).collect()
    };
    // Accounts that the samples name, so that calls do some work.
    let all = serde_json::to_string(&samples.iter().flat_map(|sample| &sample.requests).collect::<Vec<_>>());
    let mut names = Vec::new();
    for word in all.unwrap_or_default().split('"') {
        let is_name = word.len() <= 32 && word.starts_with(|c: char| c.is_ascii_lowercase());
        if is_name && word.contains('_') && !names.contains(&json!(word)) {
            names.push(json!(word));
        }
    }
    names.truncate(100);
    let import = format!("call import_accounts\n{}", json!({ "Accounts": names }));
    let mut seeds = Vec::new();
    for name in emulated_endpoints() {
        seeds.extend(calls(name).into_iter().map(|call| [import.as_str(), &call, &call].join(NEXT)));
    }
    let families = [
        ["create_group", "add_group_members", "send_group_message", "list_group_messages", "list_group_members"],
        [
            "create_official_account",
            "add_subscribers",
            "send_official_account_message",
            "list_subscribers",
            "destroy_official_account",
        ],
        ["add_friends", "list_friends", "get_friends", "update_friends", "delete_friends"],
    ];
    for family in families {
        let mut all = vec![import.clone()];
        all.extend(family.iter().filter_map(|name| calls(name).into_iter().next()));
        seeds.push(all.join(NEXT));
    }
    for raw in [
        "GET /_emulator/health\nhost: 127.0.0.1:8800\n\n",
        "GET /_emulator/messages?to=alice&limit=10\n\n",
        "GET /_emulator/webhooks?wait=true\n\n",
        "GET /_emulator/effects\norigin: http://evil.example\nhost: 127.0.0.1:80\n\n",
        "POST /_emulator/faults\n\n[{\"path\":\"v4/openim/sendmsg\",\"skip\":1,\"times\":2,\"fault\":{\"close\":\"after\"}}]",
        "POST /_emulator/faults\n\n[{\"chance\":0.5,\"seed\":3,\"fault\":{\"truncate\":20}},{\"fault\":{\"delay_ms\":5}}]",
        "POST /_emulator/config\n\n{\"enforce_rates\":true,\"rates\":{\"v4/sns/friend_add\":1},\"clock_offset_ms\":-5}",
        "OPTIONS /v4/openim/sendmsg?sdkappid=1\n\n",
        "POST /v4/openim/sendmsg?sdkappid=1400000000&identifier=administrator&usersig=x&random=1&contenttype=json\n\n{}",
    ] {
        seeds.push([raw, &import, "GET /_emulator/requests\n\n"].join(NEXT));
    }
    seeds.into_iter().map(String::into_bytes).collect()
}
