//! A Redis or Valkey server of the tests.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use xtask::progress::step;
use xtask::shell;

/// Servers that speak the protocol.
const SERVERS: [&str; 2] = ["redis-server", "valkey-server"];
/// How long a server is up before anything begins, in seconds: until then it holds slots back.
const SETTLED: u64 = 10;

/// The server that this machine has. Says so when it has none.
pub fn server() -> Option<&'static str> {
    let server = SERVERS.into_iter().find(|server| Command::new(server).arg("--version").output().is_ok());
    if server.is_none() {
        println!("neither {} was found: nothing is run", SERVERS.join(" nor "));
    }
    server
}

/// A server of its own on a free port; it ends when this is dropped.
pub struct Redis {
    child: Child,
    pub port: u16,
}

impl Redis {
    pub fn start(root: &Path, server: &str) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        Self::start_on(root, server, port)
    }

    pub fn start_on(root: &Path, server: &str, port: u16) -> Result<Self> {
        let folder = root.join("target/redis");
        fs::create_dir_all(&folder)?;
        let port_text = port.to_string();
        let arguments = ["--port", &port_text, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
        let child = shell::command(&folder, server, &arguments).stdout(Stdio::null()).spawn()?;
        let redis = Self { child, port };
        for _ in 0..100 {
            if redis.info("server").is_ok() {
                return Ok(redis);
            }
            sleep(Duration::from_millis(100));
        }
        bail!("{server} does not answer")
    }

    pub fn stop(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Waits until it gives slots at once.
    pub fn settle(&self) -> Result<()> {
        step("waiting until the Redis server has been up for a while", || {
            while self.number("server", "uptime_in_seconds:")? < SETTLED {
                sleep(Duration::from_millis(500));
            }
            Ok(())
        })
    }

    /// How often it was asked for slots.
    pub fn calls(&self) -> Result<u64> {
        let info = self.info("commandstats")?;
        let calls = info.lines().filter_map(|line| line.strip_prefix("cmdstat_eval")).filter_map(|line| {
            let (_, rest) = line.split_once("calls=")?;
            rest.split(',').next()?.parse::<u64>().ok()
        });
        Ok(calls.sum())
    }

    fn number(&self, section: &str, name: &str) -> Result<u64> {
        let info = self.info(section)?;
        let number = info.lines().find_map(|line| line.strip_prefix(name)).with_context(|| format!("no {name}"))?;
        Ok(number.trim().parse()?)
    }

    fn info(&self, section: &str) -> Result<String> {
        Ok(::redis::cmd("INFO").arg(section).query(&mut self.connect()?)?)
    }

    /// A connection to it.
    pub fn connect(&self) -> Result<::redis::Connection> {
        Ok(::redis::Client::open(("127.0.0.1", self.port))?.get_connection()?)
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
