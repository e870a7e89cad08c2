//! The servers, each a process of its own: the emulator, and a bare hyper that says hello.

use std::io::{BufRead, BufReader, Result};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// With this argument the program is the server that says hello.
pub const HELLO: &str = "hello-server";

/// A running server, which is killed when this is dropped.
pub struct Program {
    child: Child,
    pub address: String,
    /// How long it took to print its address.
    pub started: Duration,
}

impl Program {
    pub fn emulator(args: &[&str]) -> Result<Self> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tencent-chat-emulator"));
        command.args(args);
        Self::start(command)
    }

    pub fn hello() -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(HELLO);
        Self::start(command)
    }

    fn start(mut command: Command) -> Result<Self> {
        let start = Instant::now();
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line)?;
        let address = line.trim().trim_start_matches("listening on http://").to_owned();
        Ok(Self { child, address, started: start.elapsed() })
    }

    /// Its memory in bytes, as the system counts it.
    pub fn memory(&self) -> Result<u64> {
        let output = Command::new("ps").args(["-o", "rss=", "-p", &self.child.id().to_string()]).output()?;
        let kilobytes: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or_default();
        Ok(kilobytes * 1024)
    }

    /// Ends it as Ctrl-C does; returns how long that took.
    pub fn end(mut self) -> Result<Duration> {
        let start = Instant::now();
        Command::new("kill").arg(self.child.id().to_string()).status()?;
        self.child.wait()?;
        Ok(start.elapsed())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The least that a server of hyper does.
pub async fn say_hello() -> Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let hello = service_fn(|_| async {
            Ok::<_, std::convert::Infallible>(hyper::Response::new(Full::new(Bytes::from_static(b"hello"))))
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), hello));
    }
}
