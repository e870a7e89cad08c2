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

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use tencent_chat::api::ImportAccount;
    use tencent_chat::{App, CallEvent, HttpRequest, HttpResponse, LimiterState, Region, SecretKey, Settings};

    use super::*;
    use crate::Client;

    /// Gives all slots that are wanted at once, or nothing.
    struct Server(bool);

    impl Limiter for Server {
        fn fleet(&self) -> Fleet {
            Fleet::default()
        }

        fn reserve(&self, reservation: Reservation) -> LimiterFuture {
            let wanted = reservation.arguments[0].parse();
            let answers = self.0;
            Box::pin(async move {
                match answers {
                    true => Ok(vec![5_000_000, 5_000_000, 1, wanted.map_err(|_| "not a number")?]),
                    false => std::future::pending().await,
                }
            })
        }
    }

    async fn states(answers: bool) -> Vec<LimiterState> {
        let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
        let transport = |_: HttpRequest| async {
            Ok(HttpResponse { status: 200, headers: Vec::new(), body: br#"{"ErrorCode":0}"#.to_vec() })
        };
        let states = Arc::new(Mutex::new(Vec::new()));
        let seen = states.clone();
        let chat = Client::with_transport(app, Settings::default(), transport).limiter(Server(answers)).unwrap();
        let chat = chat.on_event(move |event| {
            if let CallEvent::Limiter { state, .. } = event {
                seen.lock().unwrap().push(*state);
            }
        });
        chat.send(ImportAccount::new("alice")).await.unwrap();
        let states = states.lock().unwrap();
        states.clone()
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_waits_for_its_slot_and_goes_on_without_a_server() {
        assert_eq!(states(true).await, []);
        assert_eq!(states(false).await, [LimiterState::Alone]);
    }
}
