//! The emulator over real HTTP, seen by a client that reads bytes off a socket.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tencent_chat::{App, Region, SecretKey, Session, Step, Timestamp, schema};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, EmulatorConfig, Fault, FaultRule, Running, spawn};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn server() -> Running {
    spawn(EmulatorConfig::default()).await.unwrap()
}

fn address(server: &Running) -> String {
    server.url().trim_start_matches("http://").to_owned()
}

/// Sends bytes, and reads until the server closes the connection.
async fn exchange(server: &Running, bytes: &str) -> String {
    let mut stream = TcpStream::connect(address(server)).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

fn http(method: &str, target: &str, body: &str, connection: &str) -> String {
    let length = body.len();
    format!(
        "{method} {target} HTTP/1.1\r\nhost: emulator\r\ncontent-length: {length}\r\nconnection: {connection}\r\n\r\n{body}"
    )
}

/// The bytes of a signed call.
fn signed(server: &Running, name: &str, body: &Value, connection: &str) -> String {
    let app = App::new(DEMO_APP, Region::custom(server.url())).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    let path = schema::find(name).unwrap().path;
    let mut call = Session::new(app).call_raw(path, &body.to_string(), 1).unwrap();
    let Step::Send { request, .. } = call.step(Timestamp::from(std::time::SystemTime::now())) else {
        panic!("unsigned")
    };
    let target = request.url.strip_prefix(&server.url()).unwrap();
    http(request.method, target, std::str::from_utf8(&request.body).unwrap(), connection)
}

async fn call(server: &Running, name: &str, body: &Value) -> String {
    exchange(server, &signed(server, name, body, "close")).await
}

fn json_of(answer: &str) -> Value {
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[tokio::test]
async fn a_signed_call_over_http_changes_the_state() {
    let server = server().await;
    let answer = call(&server, "import_account", &json!({"UserID": "alice"})).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("access-control-allow-origin: *\r\n"), "{answer}");
    assert_eq!(json_of(&answer), json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}));
    let answer =
        call(&server, "delete_accounts", &json!({"DeleteItem": [{"UserID": "alice"}, {"UserID": "bob"}]})).await;
    let codes = json_of(&answer)["ResultItem"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["ResultCode"].as_i64())
        .collect::<Vec<_>>();
    assert_eq!(codes, [Some(0), Some(70107)]);
    assert_eq!(server.emulator().requests().len(), 2);
}

#[tokio::test]
async fn a_connection_is_kept_for_the_next_call() {
    let server = server().await;
    let check = json!({"CheckItem": [{"UserID": "alice"}]});
    let two =
        signed(&server, "check_accounts", &check, "keep-alive") + &signed(&server, "check_accounts", &check, "close");
    assert_eq!(exchange(&server, &two).await.matches("HTTP/1.1 200 OK").count(), 2);
}

#[tokio::test]
async fn a_fault_closes_the_connection_without_a_byte() {
    let server = server().await;
    let import = |name: &str| json!({ "UserID": name });
    for (close, name) in [("before", "alice"), ("after", "bob")] {
        let rules = json!([{"fault": {"close": close}}]).to_string();
        exchange(&server, &http("POST", "/_emulator/faults", &rules, "close")).await;
        let bytes = signed(&server, "import_account", &import(name), "keep-alive");
        assert_eq!(exchange(&server, &bytes).await, "", "{close}");
    }
    let check = json!({"CheckItem": [{"UserID": "alice"}, {"UserID": "bob"}]});
    let items = json_of(&call(&server, "check_accounts", &check).await)["ResultItem"].clone();
    assert_eq!((&items[0]["AccountStatus"], &items[1]["AccountStatus"]), (&json!("NotImported"), &json!("Imported")));
}

#[tokio::test]
async fn a_delayed_answer_holds_up_nobody_else() {
    let server = server().await;
    server.emulator().add_fault(FaultRule::new(Fault::Delay { delay_ms: 300 })).unwrap();
    let start = Instant::now();
    let delayed = async {
        let answer = call(&server, "import_account", &json!({"UserID": "alice"})).await;
        (json_of(&answer)["ErrorCode"].clone(), start.elapsed())
    };
    let other = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let check = call(&server, "check_accounts", &json!({"CheckItem": [{"UserID": "alice"}]})).await;
        (json_of(&check)["ResultItem"][0]["AccountStatus"].clone(), start.elapsed())
    };
    let ((code, delayed), (status, other)) = tokio::join!(delayed, other);
    assert_eq!((code, status), (json!(0), json!("Imported")), "the call took effect before its answer came");
    assert!(delayed >= Duration::from_millis(300) && other < delayed, "{delayed:?} {other:?}");
}

#[tokio::test]
async fn statuses_bodies_and_cut_answers_arrive_as_told() {
    let server = server().await;
    let rules = json!([
        {"fault": {"status": 502, "body": "<html>Bad Gateway</html>"}},
        {"fault": {"truncate": 12}},
        {"fault": {"body": ""}},
    ]);
    exchange(&server, &http("POST", "/_emulator/faults", &rules.to_string(), "close")).await;
    let import = json!({"UserID": "alice"});
    let answer = call(&server, "import_account", &import).await;
    assert!(answer.starts_with("HTTP/1.1 502 Bad Gateway") && answer.ends_with("<html>Bad Gateway</html>"), "{answer}");
    let answer = call(&server, "import_account", &import).await;
    assert!(answer.contains("content-length: 12\r\n") && answer.ends_with("\r\n\r\n{\"ActionStat"), "{answer}");
    let answer = call(&server, "import_account", &import).await;
    assert!(answer.contains("content-length: 0\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn a_browser_may_ask_and_then_call() {
    let server = server().await;
    let answer =
        exchange(&server, &http("OPTIONS", "/v4/im_open_login_svc/account_delete?sdkappid=1", "", "close")).await;
    assert!(answer.starts_with("HTTP/1.1 204 No Content\r\n"), "{answer}");
    assert!(answer.contains("access-control-allow-headers: X-Requested-With, Content-Type\r\n"), "{answer}");
    assert_eq!(server.emulator().requests().len(), 0);
}

#[tokio::test]
async fn a_body_beyond_all_reason_is_refused() {
    let server = server().await;
    let mut stream = TcpStream::connect(address(&server)).await.unwrap();
    let head = "POST /v4/sns/friend_add HTTP/1.1\r\nhost: emulator\r\ncontent-length: 1000000000\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut start = [0; 12];
    stream.read_exact(&mut start).await.unwrap();
    assert_eq!(&start, b"HTTP/1.1 413");
}

#[tokio::test]
async fn dropping_the_server_closes_its_port() {
    let server = server().await;
    let address = address(&server);
    drop(server);
    let closed = async {
        while TcpStream::connect(&address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), closed).await.expect("the port is closed");
}
