//! The signals that end the program in order: Ctrl-C, and on Unix what `docker stop` and a session that closes send.

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Signals from now on.
pub struct Signals {
    #[cfg(unix)]
    signals: Vec<Signal>,
}

impl Signals {
    /// Begins to take them. A runtime must be running.
    pub fn new() -> Self {
        Self {
            #[cfg(unix)]
            signals: kinds().into_iter().filter_map(|kind| signal(kind).ok()).collect(),
        }
    }

    /// Waits for the next one.
    #[cfg(unix)]
    pub async fn next(&mut self) {
        let next = self.signals.iter_mut().map(|signal| Box::pin(signal.recv()));
        match next.len() {
            0 => std::future::pending().await,
            _ => drop(futures_util::future::select_all(next).await),
        }
    }

    /// Waits for the next one.
    #[cfg(not(unix))]
    pub async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}

#[cfg(unix)]
fn kinds() -> Vec<SignalKind> {
    let mut kinds = vec![SignalKind::interrupt(), SignalKind::terminate()];
    if takes_hangup() {
        kinds.push(SignalKind::hangup());
    }
    kinds
}

/// Whether the program was started so that SIGHUP reaches it; `nohup` has it ignored. Where that is not known, it keeps its usual effect.
#[cfg(unix)]
fn takes_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask & 1 << (SignalKind::hangup().as_raw_value() - 1) == 0)
}
