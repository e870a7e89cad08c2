//! `tencent-chat push watch`: the statistics of a push, until they settle.

use std::time::Duration;

use serde_json::json;
use tencent_chat::api::{GetAllMemberPushLoss, GetAllMemberPushStatistics, PushLoss};
use tencent_chat::{App, Settings};
use tencent_chat_reqwest::Client;
use tokio::time::Instant;

use super::arguments::{Pace, Watch};
use crate::arguments::Format;
use crate::ending::{Ending, Run, Stop, Talk};
use crate::runtime::{now, runtime};
use crate::signals::Signals;
use crate::{connection, output, span};

/// How far back the service counts, in seconds: a week for losses, and more for the rest.
const BACK: u64 = 7 * 86_400;

/// Clocks differ.
const AHEAD: u64 = 300;

pub fn run(command: &Watch, talk: &Talk) -> Run {
    if command.task.trim().is_empty() {
        return Err(Stop::usage("the push is empty: give the TaskId that `push send` printed"));
    }
    let app = connection::app(&command.common.connection)?;
    watch(app, &command.task, &command.common.pace, &command.common.format, talk)
}

/// Shows the numbers when they change. Ctrl-C ends this, and the push goes on.
pub fn watch(app: App, task: &str, pace: &Pace, format: &Format, talk: &Talk) -> Run {
    let runtime = runtime()?;
    let watching = Watching { chat: connection::client(app, Settings::default()), task, is_json: format.json, talk };
    runtime.block_on(async {
        let mut signals = Signals::new();
        tokio::select! {
            ended = watching.until_settled(pace) => ended?,
            () = signals.next() => {
                talk.say(format!("stopped watching; the push goes on, and `tencent-chat push watch {task}` shows it again"));
                return Ok(Ending::Done);
            }
        }
        talk.say(format!("the numbers have not changed for {}", span::shown(pace.settle)));
        watching.losses().await
    })
}

struct Watching<'a> {
    chat: Client,
    task: &'a str,
    is_json: bool,
    talk: &'a Talk,
}

/// How many it may reach, was sent to, has reached, and how many clicked.
type Numbers = [i64; 4];

impl Watching<'_> {
    async fn until_settled(&self, pace: &Pace) -> Result<(), Stop> {
        let settle = Duration::from_secs(pace.settle);
        let (mut last, mut since) = (None, Instant::now());
        loop {
            let numbers = self.numbers().await?;
            if last != Some(numbers) {
                match numbers {
                    Some(numbers) => self.print(numbers)?,
                    None => self.talk.say("the service has no statistics of this push yet"),
                }
                (last, since) = (Some(numbers), Instant::now());
            } else if since.elapsed() >= settle {
                return numbers.map(drop).ok_or_else(|| self.unknown());
            }
            tokio::time::sleep(Duration::from_secs(pace.every.max(1))).await;
        }
    }

    /// The range of time in which the push began, by the service's clock.
    fn range(&self) -> (i64, i64) {
        let now = now().as_millis().saturating_add_signed(self.chat.clock_ahead()) / 1000;
        let seconds = |time: u64| i64::try_from(time).unwrap_or(i64::MAX);
        (seconds(now.saturating_sub(BACK)), seconds(now + AHEAD))
    }

    fn unknown(&self) -> Stop {
        Stop::new(Ending::Refused, format!("the service has no statistics of a push {:?}", self.task))
            .hint("compare it with the TaskId that `push send` printed, and check that the app is that of the push")
    }

    /// Nothing where the service does not know the push, or does not know it yet.
    async fn numbers(&self) -> Result<Option<Numbers>, Stop> {
        let (start, end) = self.range();
        let reply = self.chat.send(GetAllMemberPushStatistics::new(start, end, [self.task])).await?;
        let of = reply.results.iter().find(|one| one.task_id.as_deref().is_none_or(|task| task == self.task));
        let count = |number: Option<i64>| number.unwrap_or_default();
        Ok(of.map(|one| [one.total_count, one.sent_count, one.delivered_count, one.click_count].map(count)))
    }

    fn print(&self, [total, sent, delivered, clicked]: Numbers) -> Result<(), Stop> {
        let time = now();
        if self.is_json {
            return output::json_line(&json!({
                "time": time.as_millis(), "task_id": self.task, "total": total, "sent": sent, "delivered": delivered,
                "clicked": clicked,
            }));
        }
        let date = span::date(time.as_secs());
        output::line(&format!("{date}  {total} to reach  {sent} sent  {delivered} delivered  {clicked} clicked"))
    }

    /// Why it did not reach some.
    async fn losses(&self) -> Run {
        let (start, end) = self.range();
        let reply = self.chat.send(GetAllMemberPushLoss::new(start, end, [self.task])).await?;
        for one in &reply.results {
            for (when, losses) in
                [("not sent", &one.ready_to_send_loss), ("not delivered", &one.post_send_delivered_loss)]
            {
                losses.iter().try_for_each(|loss| self.loss(when, loss))?;
            }
        }
        Ok(Ending::Done)
    }

    fn loss(&self, when: &str, loss: &PushLoss) -> Result<(), Stop> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (count, code, why) = (loss.err_count.unwrap_or_default(), text(&loss.err_code), text(&loss.err_info));
        if self.is_json {
            let when = when.replace(' ', "_");
            return output::json_line(&json!({
                "task_id": self.task, "lost": when, "count": count, "code": code, "why": why,
            }));
        }
        output::line(&format!("{count} {when}: {} {}", output::plain(&code), output::plain(&why)))
    }
}
