//! The rate shared with other processes, by a Redis server.

use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, ConnectionInfo, IntoConnectionInfo as _};
use tencent_chat_reqwest::RedisLimiter;

use super::arguments::Shared;
use crate::connection::variable;
use crate::ending::{Ending, Stop};

/// The password, which other users of the machine could see in an argument.
const PASSWORD: &str = "TENCENT_CHAT_REDIS_PASSWORD";

/// How long connecting may take, and how often it is tried again before the job begins.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
const RETRIES: usize = 1;

/// A server, checked as far as that is possible without it.
pub struct Server {
    client: Client,
    /// Where it is, without what is secret.
    place: String,
    processes: Option<u32>,
}

impl Server {
    pub fn new(shared: &Shared) -> Result<Option<Self>, Stop> {
        let Some(url) = &shared.redis else { return Ok(None) };
        let wrong = |error: redis::RedisError| {
            Stop::usage(format!("--redis: {error}")).hint("a URL is like redis://127.0.0.1:6379, or rediss:// with TLS")
        };
        let info = with_password(url.as_str().into_connection_info().map_err(wrong)?);
        let place = info.addr().to_string();
        let client = Client::open(info).map_err(wrong)?;
        Ok(Some(Self { client, place, processes: shared.processes }))
    }

    /// Connects to it. A job that cannot share its rate does not begin.
    pub async fn limiter(self) -> Result<RedisLimiter<ConnectionManager>, Stop> {
        let config =
            ConnectionManagerConfig::new().set_connection_timeout(Some(CONNECT_TIMEOUT)).set_number_of_retries(RETRIES);
        let connection = self.client.get_connection_manager_with_config(config).await.map_err(|error| {
            Stop::new(Ending::Refused, format!("Redis at {} cannot be used: {error}", self.place))
                .hint("nothing was sent")
        })?;
        let limiter = RedisLimiter::new(connection);
        Ok(match self.processes {
            Some(processes) => limiter.expected_processes(processes),
            None => limiter,
        })
    }
}

/// What the URL says wins.
fn with_password(info: ConnectionInfo) -> ConnectionInfo {
    let settings = info.redis_settings().clone();
    match variable(PASSWORD) {
        Some(password) if settings.password().is_none() => info.set_redis_settings(settings.set_password(password)),
        _ => info,
    }
}
