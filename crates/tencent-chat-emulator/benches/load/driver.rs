//! The driver: connections that are kept, a request at a time on each, and how long the responses took.

use std::io::{Error, ErrorKind, Result};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;
use tencent_chat::usersig::SignParams;
use tencent_chat::{SecretKey, Timestamp, schema};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// What the reply to a successful call has.
pub const SUCCESS: &str = "\"ErrorCode\":0";

/// A kept connection.
pub struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    pub async fn open(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::with_capacity(4096) })
    }

    /// Sends a request, and returns the status and the body of the response.
    pub async fn exchange(&mut self, request: &[u8]) -> Result<(u16, &[u8])> {
        self.stream.write_all(request).await?;
        self.read.clear();
        let (head, length) = loop {
            self.read_some().await?;
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                break (end + 4, length(&self.read[..end]).ok_or(ErrorKind::InvalidData)?);
            }
        };
        while self.read.len() < head + length {
            self.read_some().await?;
        }
        let status = std::str::from_utf8(&self.read[9..12]).ok().and_then(|status| status.parse().ok());
        Ok((status.ok_or(ErrorKind::InvalidData)?, &self.read[head..head + length]))
    }

    async fn read_some(&mut self) -> Result<()> {
        match self.stream.read_buf(&mut self.read).await? {
            0 => Err(Error::from(ErrorKind::UnexpectedEof)),
            _ => Ok(()),
        }
    }

    /// Sends a request, whose response must have this string, and returns the body.
    pub async fn call(&mut self, request: &[u8], wanted: &str) -> Result<&[u8]> {
        match self.exchange(request).await? {
            (200, body) if has(body, wanted.as_bytes()) => Ok(body),
            (status, body) => Err(Error::other(format!("{status} {}", String::from_utf8_lossy(body)))),
        }
    }
}

fn length(head: &[u8]) -> Option<usize> {
    let head = std::str::from_utf8(head).ok()?;
    head.split_once("content-length: ")?.1.split("\r\n").next()?.parse().ok()
}

fn has(body: &[u8], wanted: &[u8]) -> bool {
    body.windows(wanted.len()).any(|part| part == wanted)
}

/// Writes signed requests.
pub struct Signer {
    query: String,
}

impl Signer {
    pub fn new() -> Self {
        let now = Timestamp::from(std::time::SystemTime::now()).as_secs();
        let user_sig = SecretKey::new(DEMO_KEY).sign(&SignParams::new(DEMO_APP, DEMO_ADMIN, now));
        let user_sig = user_sig.expect("sensible parameters");
        let query =
            format!("sdkappid={DEMO_APP}&identifier={DEMO_ADMIN}&usersig={user_sig}&random=99999999&contenttype=json");
        Self { query }
    }

    /// A call of the endpoint with this name.
    pub fn call(&self, name: &str, body: &Value) -> Vec<u8> {
        let path = schema::find(name).expect("a described endpoint").path;
        http("POST", &format!("/{path}?{}", self.query), &body.to_string())
    }
}

/// A request on a connection that is kept.
pub fn http(method: &str, target: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("{method} {target} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

/// How long responses took.
pub struct Times(Vec<Duration>);

impl Times {
    pub fn new(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The time within which this share of them took.
    pub fn within(&self, share: f64) -> Duration {
        let at = (self.0.len() as f64 * share).ceil() as usize;
        self.0.get(at.max(1) - 1).copied().unwrap_or_default()
    }

    pub fn longest(&self) -> Duration {
        self.within(1.0)
    }
}

/// Sends requests on one connection, one after another.
pub async fn one_by_one(address: &str, requests: impl Iterator<Item = Vec<u8>>, wanted: &str) -> Result<Times> {
    let mut connection = Connection::open(address).await?;
    let mut times = Vec::new();
    for request in requests {
        let start = Instant::now();
        connection.call(&request, wanted).await?;
        times.push(start.elapsed());
    }
    Ok(Times::new(times))
}

/// Sends `count` requests on so many connections, each as soon as the one before it has its response.
pub async fn side_by_side<F>(
    address: &str,
    connections: usize,
    count: usize,
    request: F,
    wanted: &'static str,
) -> Result<()>
where
    F: Fn(usize) -> Vec<u8> + Clone + Send + Sync + 'static,
{
    let next = std::sync::Arc::new(AtomicUsize::new(0));
    let mut workers = JoinSet::new();
    for _ in 0..connections {
        let (next, address, request) = (next.clone(), address.to_owned(), request.clone());
        workers.spawn(async move {
            let mut connection = Connection::open(&address).await?;
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    return Ok(());
                }
                connection.call(&request(number), wanted).await?;
            }
        });
    }
    all(workers).await
}

/// Sends the same request on so many connections for some time; returns how many responses there were a second.
pub async fn rate(
    address: &str,
    connections: usize,
    time: Duration,
    request: &[u8],
    wanted: &'static str,
) -> Result<f64> {
    let answered = std::sync::Arc::new(AtomicUsize::new(0));
    let start = Instant::now();
    let mut workers = JoinSet::new();
    for _ in 0..connections {
        let (answered, address, request) = (answered.clone(), address.to_owned(), request.to_vec());
        workers.spawn(async move {
            let mut connection = Connection::open(&address).await?;
            while start.elapsed() < time {
                connection.call(&request, wanted).await?;
                answered.fetch_add(1, Ordering::Relaxed);
            }
            Ok(())
        });
    }
    all(workers).await?;
    Ok(answered.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64())
}

async fn all(mut workers: JoinSet<Result<()>>) -> Result<()> {
    while let Some(worker) = workers.join_next().await {
        worker.map_err(Error::other)??;
    }
    Ok(())
}
