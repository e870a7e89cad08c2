//! A client that reads bytes off a socket, for all tests over real HTTP.

use serde_json::Value;
use tencent_chat::{App, CallOptions, Region, SecretKey, Session, Step, Timestamp, schema};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, Running};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub fn address(server: &Running) -> String {
    server.url().trim_start_matches("http://").to_owned()
}

/// Sends bytes, and reads until the server closes the connection.
pub async fn exchange(server: &Running, bytes: &str) -> String {
    let mut stream = TcpStream::connect(address(server)).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

pub fn http(method: &str, target: &str, body: &str, connection: &str) -> String {
    let length = body.len();
    format!(
        "{method} {target} HTTP/1.1\r\nhost: emulator\r\ncontent-length: {length}\r\nconnection: {connection}\r\n\r\n{body}"
    )
}

/// The bytes of a signed call.
pub fn signed(server: &Running, name: &str, body: &Value, connection: &str) -> String {
    signed_for(&server.url(), name, body, connection)
}

/// The bytes of a signed call to a URL.
pub fn signed_for(url: &str, name: &str, body: &Value, connection: &str) -> String {
    let app = App::new(DEMO_APP, Region::custom(url)).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    let path = schema::find(name).unwrap().path;
    let mut call = Session::new(app).call_raw(path, &body.to_string(), &CallOptions::default(), 1).unwrap();
    let Step::Send { request, .. } = call.step(Timestamp::from(std::time::SystemTime::now()).into()) else {
        panic!("unsigned")
    };
    let target = request.url.strip_prefix(url).unwrap();
    http(request.method, target, std::str::from_utf8(&request.body).unwrap(), connection)
}

pub async fn call(server: &Running, name: &str, body: &Value) -> String {
    exchange(server, &signed(server, name, body, "close")).await
}

pub fn json_of(answer: &str) -> Value {
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}
