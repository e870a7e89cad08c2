//! Rates that processes share: how a client reaches the server that gives slots.

use std::future::Future;
use std::pin::Pin;

use tencent_chat::{Cause, Fleet, Reservation};

/// A future of what a script returned, or why there is nothing.
pub type LimiterFuture = Pin<Box<dyn Future<Output = Result<Vec<i64>, Cause>> + Send>>;

/// Runs reservations on the server by which processes share their rates: [`RedisLimiter`](crate::RedisLimiter) of the feature `redis`, or your own.
pub trait Limiter: Send + Sync {
    /// Who shares the rates.
    fn fleet(&self) -> Fleet;

    /// Runs the script of a reservation. It is given up after [`Reservation::timeout`].
    fn reserve(&self, reservation: Reservation) -> LimiterFuture;
}
