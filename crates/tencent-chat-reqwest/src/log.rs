//! What calls write into logs: to standard error, as `TENCENT_CHAT_LOG` says, and to `tracing`.

use std::env;
use std::time::SystemTime;

use tencent_chat::{CallEvent, Level};

/// Up to which level events are printed. `TENCENT_CHAT_LOG` is `error`, `warn`, `info`, `debug` or `trace`.
pub(crate) fn wanted() -> Option<Level> {
    env::var("TENCENT_CHAT_LOG").ok().and_then(|level| Level::named(&level))
}

/// The level that `tracing` listens to. `info` counts as `debug`, because spans are made from the events of requests.
pub(crate) fn traced() -> Option<Level> {
    #[cfg(feature = "tracing")]
    return Level::named(&tracing::level_filters::LevelFilter::current().to_string())
        .map(|level| if level == Level::Info { Level::Debug } else { level });
    #[cfg(not(feature = "tracing"))]
    None
}

/// Prints an event that is wanted, and passes it to `tracing`.
pub(crate) fn write(event: &CallEvent, wanted: Option<Level>) {
    let level = event.level();
    if wanted >= Some(level) {
        let now = humantime::format_rfc3339_millis(SystemTime::now());
        eprintln!("{now} {} tencent-chat {event}", level.as_str().to_uppercase());
    }
    #[cfg(feature = "tracing")]
    trace(event, level);
}

#[cfg(feature = "tracing")]
fn trace(event: &CallEvent, level: Level) {
    macro_rules! at {
        ($level:ident) => {
            match event {
                CallEvent::Request { id, endpoint, url, bytes, items, attempt, elapsed, body, .. } => {
                    tracing::event!(target: TARGET, tracing::Level::$level, id, endpoint, url, bytes, items, attempt, elapsed, body, "{event}")
                }
                CallEvent::Response { id, endpoint, status, millis, error, code, body, .. } => {
                    tracing::event!(target: TARGET, tracing::Level::$level, id, endpoint, status, millis, error, code, body, "{event}")
                }
                CallEvent::Retry { id, endpoint, attempt, wait, reason, .. } => {
                    tracing::event!(target: TARGET, tracing::Level::$level, id, endpoint, attempt, wait, reason, "{event}")
                }
                CallEvent::End { endpoint, millis, requests, items, failures, error, code, .. } => {
                    tracing::event!(target: TARGET, tracing::Level::$level, endpoint, millis, requests, items, failures, error, code, "{event}")
                }
                _ => tracing::event!(target: TARGET, tracing::Level::$level, "{event}"),
            }
        };
    }
    match level {
        Level::Error => at!(ERROR),
        Level::Warn => at!(WARN),
        Level::Info => at!(INFO),
        Level::Debug => at!(DEBUG),
        Level::Trace => at!(TRACE),
    }
}

/// The target of all events and spans.
#[cfg(feature = "tracing")]
pub(crate) const TARGET: &str = "tencent_chat";
