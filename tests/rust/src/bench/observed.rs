//! What events and spans of `tracing` take: CPU time of a call that is answered in the process, with a subscriber that does nothing with what
//! it gets.

use tencent_chat::HttpResponse;
use tencent_chat::api::{CheckAccounts, CheckItem};
use tencent_chat_reqwest::{App, Client, Rate, Region, SecretKey, Settings};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::{compare, keep};

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    const REPLY: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ResultItem":[{"UserID":"alice","ResultCode":0,"ResultInfo":"","AccountStatus":"Imported"}]}"#;
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-benchmark"));
    let settings = Settings::default().rate("*", Rate::per_second(f64::INFINITY));
    let chat = Client::with_transport(app, settings, |_| async {
        Ok(HttpResponse { status: 200, headers: Vec::new(), body: REPLY.into() })
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let call = || {
        let call = chat.send(CheckAccounts::new([CheckItem::new("alice")]));
        keep(runtime.block_on(call).expect("it succeeds"));
    };
    let heard = |level| move || tracing::subscriber::with_default(Silent(level), || (0..CALLS).for_each(|_| call()));
    // Without a subscriber, the level would be that of the last one.
    let [off, info, debug] = [LevelFilter::OFF, LevelFilter::INFO, LevelFilter::DEBUG].map(heard);
    let ways: [super::Way<'_>; 3] = [("no log", &off), ("tencent-chat, info", &info), ("tencent-chat, debug", &debug)];
    compare("100 calls in the process", 10, &ways);
    Ok(())
}

/// Calls with one subscriber: setting it takes time, too.
const CALLS: usize = 100;

/// Listens up to a level.
struct Silent(LevelFilter);

impl Subscriber for Silent {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.0
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.0)
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
