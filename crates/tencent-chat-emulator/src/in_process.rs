//! The emulator without a port: clients of `tencent-chat-reqwest` call it in their own process, and webhooks go to a function.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};

use tencent_chat::{Cause, HttpRequest, Region, Timestamp};
use tencent_chat_reqwest::{App, Client, NoResponse, ResponseFuture, Settings, Transport};
use tokio::task::JoinHandle;

use crate::emulator::Emulator;
use crate::exchange::{Exchange, Step};
use crate::front::{IN_PROCESS_CALLER, IN_PROCESS_ENDPOINT, IN_PROCESS_WEBHOOK_URL};
use crate::http::{Answer, Delivery, Request};
use crate::{EmulatorConfig, WebhookConfig, WebhookPost, WebhookResponse};

tokio::task_local! {
    /// [`WebhookPost::nested`] of the webhook that a handler receives.
    static RECEIVING: u32;
}

type Handler = Arc<dyn Fn(WebhookPost) -> Pin<Box<dyn Future<Output = WebhookResponse> + Send>> + Send + Sync>;

/// An emulator in this process, for clients of `tencent-chat-reqwest`: no port is opened. Clones are the same emulator.
///
/// Faults reach clients as those of a server do: a delay is waited for with tokio's clock, and a connection that is closed is an
/// error of the transport.
///
/// ```
/// use tencent_chat::Element;
/// use tencent_chat::api::{ImportAccounts, SendC2cMessage};
/// use tencent_chat_emulator::{EmulatorConfig, InProcess};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), tencent_chat::Error> {
/// let emulator = InProcess::new(EmulatorConfig::default());
/// let chat = emulator.client();
/// chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await?;
/// chat.send(SendC2cMessage::new("bob", [Element::text("hello")]).from_account("alice")).await?;
/// assert_eq!(emulator.emulator().requests().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct InProcess {
    emulator: Arc<Mutex<Emulator>>,
    webhooks: Option<Handler>,
    /// Whose app and admin a client is for.
    app: App,
}

impl InProcess {
    /// An emulator whose apps have their admins and nothing else. It sends no webhooks, whatever the configuration says.
    ///
    /// # Panics
    /// When the configuration has no app, or its first app has no admin.
    pub fn new(config: EmulatorConfig) -> Self {
        Self::start(EmulatorConfig { webhook: WebhookConfig::new(""), ..config }, None)
    }

    /// An emulator that calls `handler` for every webhook, in place of sending it. A call that depends on its answer waits
    /// for it, and a call returns when the webhooks about it have been handled, unless another call is handling them. The token that signs them, the commands that
    /// are fired and how long an answer may take are those of [`EmulatorConfig::webhook`], which needs no URL.
    ///
    /// A handler may call the emulator. When it panics, the call that fired the webhook panics, too, and so it does after 100 webhooks that are
    /// nested within one another: a handler that sends a message for each message would never end.
    ///
    /// ```
    /// use tencent_chat::Element;
    /// use tencent_chat::api::{ImportAccounts, SendC2cMessage};
    /// use tencent_chat::webhook::{Answer, Event, Webhook};
    /// use tencent_chat_emulator::{DEMO_APP, EmulatorConfig, InProcess, WebhookResponse};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), tencent_chat::Error> {
    /// let emulator = InProcess::with_webhooks(EmulatorConfig::default(), async |post| {
    ///     let event = Webhook::new(DEMO_APP).unsigned().parse(post.query(), post.body.as_bytes());
    ///     let answer = match event.expect("a webhook of the app") {
    ///         Event::BeforeC2cMessage(event) => event.reject(120001, "no advertising").expect("a code of the app"),
    ///         _ => Answer::accept(),
    ///     };
    ///     WebhookResponse::ok(answer.into_body())
    /// });
    /// let chat = emulator.client();
    /// chat.send(ImportAccounts::new().accounts(["bob"])).await?;
    /// let refused = chat.send(SendC2cMessage::new("bob", [Element::text("buy gold")])).await.unwrap_err();
    /// assert!(refused.to_string().contains("no advertising"), "{refused}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// As [`new`](Self::new).
    pub fn with_webhooks<F, R>(mut config: EmulatorConfig, handler: F) -> Self
    where
        F: Fn(WebhookPost) -> R + Send + Sync + 'static,
        R: Future<Output = WebhookResponse> + Send + 'static,
    {
        if config.webhook.url.is_empty() {
            IN_PROCESS_WEBHOOK_URL.clone_into(&mut config.webhook.url);
        }
        Self::start(config, Some(Arc::new(move |post| Box::pin(handler(post)))))
    }

    fn start(config: EmulatorConfig, webhooks: Option<Handler>) -> Self {
        let first = config.apps.first().expect("an emulator has an app");
        let admin = first.admins.first().expect("an app has an admin").clone();
        let app =
            App::new(first.sdk_app_id, Region::custom(IN_PROCESS_ENDPOINT)).admin(admin, first.secret_key.clone());
        Self { emulator: Arc::new(Mutex::new(Emulator::new(config))), webhooks, app }
    }

    /// A client of the first app, as its first admin.
    pub fn client(&self) -> Client {
        self.client_with(Settings::default())
    }

    /// The same with settings of your own.
    pub fn client_with(&self, settings: Settings) -> Client {
        Client::with_transport(self.app(), settings, self.clone())
    }

    /// The first app, with its first admin: what clients are made with. For another admin, give it to
    /// [`Client::with_transport`] with another credential.
    pub fn app(&self) -> App {
        self.app.clone()
    }

    /// The emulator, to look at or to change. Requests wait while it is held.
    pub fn emulator(&self) -> MutexGuard<'_, Emulator> {
        // A test that panicked while it held the emulator does not stop it.
        self.emulator.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Handles a request, such as one to a control path, and the webhooks that it fires. Delays and closed connections are
    /// in the answer's [`delivery`](Answer::delivery).
    pub async fn handle(&self, mut request: Request) -> Answer {
        request.client_ip.get_or_insert(IN_PROCESS_CALLER);
        request.nested = RECEIVING.try_get().unwrap_or(request.nested);
        // A task of its own, so that a client that leaves does not undo its call.
        let task: JoinHandle<Answer> = tokio::spawn(self.clone().run(request));
        match task.await {
            Ok(answer) => answer,
            Err(ended) => match ended.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                // The runtime shuts down.
                Err(_) => std::future::pending().await,
            },
        }
    }

    async fn run(self, request: Request) -> Answer {
        let mut exchange = Exchange::new(request);
        loop {
            let step = exchange.step(&mut self.emulator(), now());
            let webhook = match step {
                Step::Answer(answer) => return answer,
                Step::Deliver(webhook) => webhook,
            };
            let start = Instant::now();
            let received = self.deliver(webhook).await;
            exchange.webhook_ended(&mut self.emulator(), now(), received, start.elapsed());
        }
    }

    /// Has a webhook handled, within its timeout.
    async fn deliver(&self, webhook: WebhookPost) -> WebhookResponse {
        let Some(handler) = &self.webhooks else {
            return WebhookResponse::Failed("no handler: see InProcess::with_webhooks".to_owned());
        };
        if let Err(error) = webhook.check_nesting() {
            panic!("{error}");
        }
        let (timeout, nested) = (webhook.timeout, webhook.nested);
        let handled = RECEIVING.scope(nested, async move { handler(webhook).await });
        tokio::time::timeout(timeout, handled).await.unwrap_or(WebhookResponse::TimedOut)
    }
}

impl Transport for InProcess {
    fn send(&self, request: HttpRequest) -> ResponseFuture<'_> {
        Box::pin(async move {
            let answer = self.handle(Request::from(&request)).await;
            match answer.delivery {
                Delivery::Now => Ok(answer.into()),
                Delivery::Delayed(time) => {
                    tokio::time::sleep(time).await;
                    Ok(answer.into())
                }
                Delivery::Close => {
                    let closed = io::Error::new(io::ErrorKind::ConnectionReset, "the emulator closed the connection");
                    Err(NoResponse::maybe_sent(Cause::of(closed.to_string(), closed)))
                }
            }
        })
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InProcess").field("app", &self.app).finish_non_exhaustive()
    }
}

fn now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}
