//! The limiter on Redis or Valkey.

use redis::Cmd;
use redis::aio::ConnectionLike;
use tencent_chat::{Cause, Fleet, Reservation};

use crate::{Limiter, LimiterFuture};

/// Shares the rates of an app between processes, by a Redis or Valkey server that all of them use. See
/// [`Client::limiter`](crate::Client::limiter).
///
/// The connection is the program's own: a `ConnectionManager`, which connects again by itself, a `MultiplexedConnection`, or one of a
/// cluster. Each endpoint has one key, which expires.
#[derive(Clone, Debug)]
pub struct RedisLimiter<C> {
    connection: C,
    fleet: Fleet,
}

impl<C> RedisLimiter<C> {
    /// A limiter of four processes.
    pub fn new(connection: C) -> Self {
        Self { connection, fleet: Fleet::default() }
    }

    /// How many processes there are at most. Without the server, each goes on with that part of the rate.
    #[must_use]
    pub fn expected_processes(mut self, processes: u32) -> Self {
        self.fleet.expected_processes = processes;
        self
    }

    /// What its keys begin with, before `{<SDKAppID>:<path>}`.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.fleet.prefix = prefix.into();
        self
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> Limiter for RedisLimiter<C> {
    fn fleet(&self) -> Fleet {
        self.fleet.clone()
    }

    fn reserve(&self, reservation: Reservation) -> LimiterFuture {
        let mut connection = self.connection.clone();
        Box::pin(async move {
            let command = |name, script| {
                let mut command = Cmd::new();
                command.arg(name).arg(script).arg(1).arg(&reservation.key).arg(&reservation.arguments);
                command
            };
            let mut answer = command("EVALSHA", Reservation::SHA1).query_async(&mut connection).await;
            if let Err(error) = &answer
                && Reservation::is_unknown_script(error.code().unwrap_or_default())
            {
                answer = command("EVAL", Reservation::SCRIPT).query_async(&mut connection).await;
            }
            answer.map_err(|error| Cause::of(error.to_string(), error))
        })
    }
}
