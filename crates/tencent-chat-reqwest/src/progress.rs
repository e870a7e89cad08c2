//! Progress bars of long calls (feature `indicatif`).
//!
//! A bar shows how many items are finished, how many a second, how much time is left, how many failed, and until when the call waits.
//!
//! ```no_run
//! # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), tencent_chat_reqwest::Error> {
//! use tencent_chat::api::{AccountItem, ImportAccounts};
//! use tencent_chat_reqwest::progress;
//!
//! let bar = progress::bar("accounts");
//! let accounts = (0..250_000).map(|i| AccountItem::new(format!("user_{i}")));
//! chat.clone().on_event(progress::shown_by(&bar)).send(ImportAccounts::new().account_list(accounts)).await?;
//! bar.abandon();
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

use chrono::{DateTime, Local};
use indicatif::{HumanCount, ProgressBar, ProgressState, ProgressStyle};

use crate::{CallEvent, Progress};

const STYLE: &str = "{prefix} {wide_bar} {human_pos}/{human_len} {rate} {eta} {msg}";

/// Where the source does not say how many items it has.
const STYLE_OF_UNKNOWN_LENGTH: &str = "{prefix} {spinner} {human_pos} {rate} {msg}";

/// A bar on standard error, with this before it. A [`ProgressBar`] of your own will do as well.
pub fn bar(prefix: &str) -> ProgressBar {
    ProgressBar::no_length().with_style(style(STYLE_OF_UNKNOWN_LENGTH)).with_prefix(prefix.to_owned())
}

/// Shows the progress of a client's calls, for [`Client::on_event`](crate::Client::on_event).
pub fn shown_by(bar: &ProgressBar) -> impl Fn(&CallEvent) + Send + Sync + 'static {
    let bar = bar.clone();
    move |event| {
        if let CallEvent::Progress(progress) = event {
            show(&bar, progress);
        }
    }
}

fn show(bar: &ProgressBar, progress: &Progress) {
    let items = Some(progress.items as u64).filter(|items| *items > 0);
    if let (Some(items), true) = (items, bar.length() != items) {
        bar.set_style(style(STYLE));
        bar.set_length(items);
    }
    bar.set_message(remarks(progress));
    bar.set_position(progress.items_done as u64);
}

/// Remarks beside the figures and times: failures, and a wait.
fn remarks(progress: &Progress) -> String {
    let failed = (progress.failures > 0).then(|| format!("{} failed", progress.failures));
    let waiting = progress.waiting_until.map(|until| {
        let until = UNIX_EPOCH + Duration::from_millis(until);
        format!("waiting for the rate until {}", DateTime::<Local>::from(until).format("%H:%M:%S"))
    });
    failed.into_iter().chain(waiting).collect::<Vec<_>>().join(", ")
}

fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    style.with_key("rate", |state: &ProgressState, out: &mut dyn fmt::Write| {
        // What cannot be written is not shown.
        let _ = write!(out, "{}/s", HumanCount(state.per_sec() as u64));
    })
}

#[cfg(test)]
mod tests {
    use indicatif::{InMemoryTerm, ProgressDrawTarget};

    use super::*;

    /// What a bar shows of a call's progress, the last line.
    fn shown(calls: &[Progress]) -> String {
        let term = InMemoryTerm::new(5, 120);
        let bar = bar("accounts");
        bar.set_draw_target(ProgressDrawTarget::term_like_with_hz(Box::new(term.clone()), 255));
        let hook = shown_by(&bar);
        calls.iter().for_each(|progress| hook(&CallEvent::Progress(*progress)));
        bar.abandon();
        term.contents()
    }

    fn progress(items: usize, items_done: usize) -> Progress {
        let mut progress = Progress::default();
        (progress.items, progress.items_done) = (items, items_done);
        progress
    }

    #[test]
    fn a_bar_shows_a_call_to_its_last_item_and_how_many_failed() {
        let mut last = progress(2500, 2500);
        last.failures = 3;
        let shown = shown(&[progress(2500, 100), last]);
        assert!(shown.starts_with("accounts ") && shown.contains(" 2,500/2,500 "), "{shown:?}");
        assert!(shown.ends_with(" 3 failed"), "{shown:?}");
    }

    #[test]
    fn a_bar_shows_until_when_a_call_waits() {
        let mut waiting = progress(250, 100);
        let until = Local::now() + Duration::from_secs(60);
        waiting.waiting_until = u64::try_from(until.timestamp_millis()).ok();
        let shown = shown(&[waiting]);
        assert!(shown.ends_with(&until.format(" waiting for the rate until %H:%M:%S").to_string()), "{shown:?}");
    }

    #[test]
    fn a_bar_shows_a_source_of_unknown_length_and_one_call_after_another() {
        let unknown = shown(&[progress(0, 1100)]);
        assert!(unknown.contains(" 1,100 ") && !unknown.contains("1,100/"), "{unknown:?}");
        assert!(shown(&[progress(250, 250), progress(90, 30)]).contains(" 30/90 "));
    }
}
