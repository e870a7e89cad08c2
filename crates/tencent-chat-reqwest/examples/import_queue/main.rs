//! Imports 100,000 accounts by a Redis stream. `import_queue add` adds the tasks, four processes `import_queue work` do them, and
//! `import_queue` shows the progress.

mod redis_journal;

use std::env;
use std::error::Error;
use std::time::Duration;

use redis::aio::ConnectionManager;
use redis::streams::{
    StreamAutoClaimOptions, StreamAutoClaimReply, StreamClaimOptions, StreamId, StreamReadOptions, StreamReadReply,
};
use redis::{AsyncCommands, RedisError, RedisResult};
use tencent_chat::api::{AccountItem, ImportAccounts};
use tencent_chat_reqwest::{App, CallEvent, Client, RedisLimiter, StopHandle};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::time::{interval, sleep};

use redis_journal::RedisJournal;

const TASKS: &str = "import:tasks";
const GROUP: &str = "workers";
const PROGRESS: &str = "import:progress";
const SLICE: usize = 5_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1:6379".into());
    let client = redis::Client::open(url)?;
    let mut redis = client.get_connection_manager().await?;
    let accounts: usize = env::var("ACCOUNTS").map_or(Ok(100_000), |accounts| accounts.parse())?;
    match env::args().nth(1).as_deref() {
        Some("work") => work(client, redis).await?,
        Some("add") => {
            let _: () = redis.xgroup_create_mkstream(TASKS, GROUP, "0").await?;
            for first in (0..accounts).step_by(SLICE) {
                let _: Option<String> = redis.xadd(TASKS, "*", &[("first", first)]).await?;
            }
        }
        _ => loop {
            let done: usize = redis.hvals::<_, Vec<usize>>(PROGRESS).await?.iter().sum();
            println!("{done} of {accounts}");
            if done >= accounts {
                break;
            }
            sleep(Duration::from_secs(1)).await;
        },
    }
    Ok(())
}

async fn work(client: redis::Client, redis: ConnectionManager) -> Result<(), Box<dyn Error>> {
    let (stop, limiter) = (StopHandle::new(), RedisLimiter::new(redis.clone()).expected_processes(4));
    let chat = Client::new(App::from_env()?).limiter(limiter)?.stopped_by(&stop);
    let (mut terminated, stopped) = (signal(SignalKind::terminate())?, stop.clone());
    tokio::spawn(async move {
        terminated.recv().await;
        stopped.stop();
    });
    // A task whose worker is silent for so long goes to another one.
    let silence = env::var("SILENCE").map_or(Ok(30), |seconds| seconds.parse())? * 1000;
    let mut worker = Worker { redis, name: format!("worker-{}", std::process::id()), silence, seen: "0-0".into() };
    while !stop.is_stopped() {
        let Some(task) = worker.take().await? else {
            sleep(Duration::from_millis(500)).await;
            continue;
        };
        let first: usize = task.get("first").ok_or("a task of another program")?;
        let accounts = (first..first + SLICE).map(|i| AccountItem::new(format!("user_{i}")));
        let (done, progress) = watch::channel(0);
        let watched = chat.clone().on_event(move |event| {
            if let CallEvent::Progress(progress) = event {
                done.send_replace(progress.items_done);
            }
        });
        let journal = RedisJournal::new(client.get_connection()?, format!("import:journal:{first}"));
        let import = watched.bulk(ImportAccounts::new(), accounts).journal_in(journal);
        let ended = tokio::select! {
            ended = import.all() => ended,
            lost = worker.hold(&task.id, first, progress) => return Err(lost.into()),
        };
        match ended {
            Ok(summary) if summary.rest.is_empty() => {
                let (failures, unknown) = (summary.failures.len(), summary.unknown.len());
                println!("{first}: {failures} failed, {unknown} may have been imported");
                worker.finish(&task.id, first).await?;
            }
            _ if stop.is_stopped() => worker.release(&task.id).await?,
            // It is not acknowledged, so it comes again.
            Ok(summary) => eprintln!("{first}: {} accounts are left", summary.rest.len()),
            Err(error) => eprintln!("{first}: {error}"),
        }
    }
    Ok(())
}

struct Worker {
    redis: ConnectionManager,
    name: String,
    /// In milliseconds.
    silence: usize,
    /// Where it looks for silent workers' tasks next.
    seen: String,
}

impl Worker {
    /// The task of a silent worker, or a new one.
    async fn take(&mut self) -> RedisResult<Option<StreamId>> {
        let (redis, one) = (&mut self.redis, StreamAutoClaimOptions::default().count(1));
        let left: StreamAutoClaimReply =
            redis.xautoclaim_options(TASKS, GROUP, &self.name, self.silence, &self.seen, one).await?;
        self.seen = left.next_stream_id;
        if let Some(task) = left.claimed.into_iter().next() {
            return Ok(Some(task));
        }
        let one = StreamReadOptions::default().group(GROUP, &self.name).count(1);
        let new: Option<StreamReadReply> = redis.xread_options(&[TASKS], &[">"], &one).await?;
        Ok(new.and_then(|new| new.keys.into_iter().next()?.ids.into_iter().next()))
    }

    /// Says again and again that this worker is not silent, and how much of its task is done.
    async fn hold(&self, task: &str, first: usize, mut progress: watch::Receiver<usize>) -> RedisError {
        let (mut redis, mut renewal) = (self.redis.clone(), interval(Duration::from_millis(self.silence as u64 / 3)));
        loop {
            let said = tokio::select! {
                _ = renewal.tick() => self.claim(task, 0).await,
                _ = progress.changed() => {
                    let done = *progress.borrow_and_update();
                    redis.hset(PROGRESS, first, done).await
                }
            };
            if let Err(error) = said {
                return error;
            }
        }
    }

    async fn finish(&mut self, task: &str, first: usize) -> RedisResult<()> {
        let _: () = self.redis.hset(PROGRESS, first, SLICE).await?;
        self.redis.xack(TASKS, GROUP, &[task]).await
    }

    /// Another worker may take the task at once.
    async fn release(&self, task: &str) -> RedisResult<()> {
        self.claim(task, self.silence).await
    }

    /// Sets for how long this worker has been silent about a task.
    async fn claim(&self, task: &str, idle: usize) -> RedisResult<()> {
        let options = StreamClaimOptions::default().idle(idle).with_justid();
        self.redis.clone().xclaim_options(TASKS, GROUP, &self.name, 0, &[task], options).await
    }
}
