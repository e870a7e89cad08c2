//! Clients that call the emulator in their own process.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use tencent_chat::api::{
    CallMediaType, CreateOfficialAccount, CreateRobot, ImportAccounts, ListC2cMessages, RobotCall, SendC2cMessage,
    SetCallWebhook, StartCallByRobot,
};
use tencent_chat::webhook::{Answer, Event, Webhook};
use tencent_chat::{Element, TransportFailure};
use tencent_chat_emulator::{
    Close, DEMO_ADMIN, DEMO_APP, EmulatorConfig, Fault, FaultRule, InProcess, Request, WebhookConfig, WebhookOutcome,
    WebhookResponse,
};
use tencent_chat_reqwest::{Client, Error, Settings};

const TOKEN: &str = "the app's";

async fn emulator() -> (InProcess, Client) {
    let emulator = InProcess::new(EmulatorConfig::default());
    let chat = emulator.client();
    chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    (emulator, chat)
}

fn hello() -> SendC2cMessage {
    SendC2cMessage::new("bob", [Element::text("hello")]).from_account("alice")
}

fn fault(emulator: &InProcess, fault: Fault) {
    emulator.emulator().add_fault(FaultRule::new(fault)).unwrap();
}

fn event(webhook: &Webhook, query: &str, body: &str) -> Event {
    webhook.verify(query, std::time::SystemTime::now().into()).unwrap();
    webhook.parse(query, body.as_bytes()).unwrap()
}

#[tokio::test]
async fn a_user_receives_what_a_client_sends() {
    let (emulator, chat) = emulator().await;
    let login = Request::new("POST", "/_emulator/clients/bob/login", r#"{"platform":"iOS"}"#);
    assert_eq!(emulator.handle(login).await.status, 200);
    chat.send(hello()).await.unwrap();
    let inbox = emulator.handle(Request::new("GET", "/_emulator/clients/bob/inbox", "")).await;
    assert!(String::from_utf8(inbox.body).unwrap().contains("hello"));
    let history = chat.send(ListC2cMessages::new("alice", "bob", 100, 0, u32::MAX.into())).await.unwrap();
    assert_eq!(history.msg_list.len(), 1);
}

#[tokio::test]
async fn two_emulators_know_nothing_of_each_other() {
    let (one, chat) = emulator().await;
    let (other, _) = emulator().await;
    chat.send(hello()).await.unwrap();
    assert_eq!((one.emulator().requests().len(), other.emulator().requests().len()), (2, 1));
}

#[tokio::test]
async fn a_closed_connection_is_retried_where_that_does_no_harm_and_else_an_error_of_the_transport() {
    let (emulator, chat) = emulator().await;
    fault(&emulator, Fault::Close { close: Close::After });
    chat.send(hello()).await.unwrap();
    let history = chat.send(ListC2cMessages::new("alice", "bob", 100, 0, u32::MAX.into())).await.unwrap();
    assert_eq!(history.msg_list.len(), 1);

    let once = emulator.client_with(Settings::default().max_retries(0));
    fault(&emulator, Fault::Close { close: Close::Before });
    let error = once.send(CreateOfficialAccount::new("alice", "News")).await.unwrap_err();
    let Error::OutcomeUnknown(error) = error else { panic!("{error:?}") };
    let Error::Transport(error) = error.cause else { panic!("{error:?}") };
    assert_eq!(error.failure, TransportFailure::MaybeSent);
    assert_eq!(error.message, "the emulator closed the connection");
}

#[tokio::test(start_paused = true)]
async fn delays_and_waiting_times_of_retries_take_no_time_when_tokios_clock_is_paused() {
    let (emulator, chat) = emulator().await;
    emulator.emulator().add_fault(FaultRule::new(Fault::Delay { delay_ms: 600_000 }).times(3)).unwrap();
    let (start, virtual_start) = (Instant::now(), tokio::time::Instant::now());
    chat.send(hello()).await.unwrap();
    // Three times the timeout of a request; waiting for it would take longer than the whole test may.
    assert!(virtual_start.elapsed() >= Duration::from_secs(30), "{:?}", virtual_start.elapsed());
    assert!(start.elapsed() < Duration::from_secs(30));
    assert_eq!(emulator.emulator().requests().len(), 5);
}

#[tokio::test]
async fn webhooks_are_signed_and_their_answers_decide_about_calls() {
    let config = EmulatorConfig::default().webhook(WebhookConfig::new("").token(TOKEN));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let handler_seen = seen.clone();
    let emulator = InProcess::with_webhooks(config, move |post| {
        let seen = handler_seen.clone();
        async move {
            let event = event(&Webhook::new(DEMO_APP).token(TOKEN), post.query(), &post.body);
            let answer = match &event {
                Event::BeforeC2cMessage(event) if event.from_account.as_deref() == Some("bob") => {
                    event.reject(120001, "not you").unwrap()
                }
                _ => Answer::accept(),
            };
            let name = match event {
                Event::BeforeC2cMessage(_) => "before",
                Event::AfterC2cMessage(_) => "after",
                _ => "another",
            };
            seen.lock().unwrap().push(name);
            WebhookResponse::ok(answer.into_body())
        }
    });
    let chat = emulator.client();
    chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    seen.lock().unwrap().clear();
    chat.send(hello()).await.unwrap();
    assert_eq!(*seen.lock().unwrap(), ["before", "after"]);
    let refused = chat.send(SendC2cMessage::new("alice", [Element::text("hi")]).from_account("bob")).await.unwrap_err();
    let Error::Api(refused) = refused else { panic!("{refused:?}") };
    assert_eq!((refused.code, refused.info.as_str()), (120001, "not you"));
    // A reset changes nothing about the handler.
    emulator.emulator().reset();
    let chat = emulator.client();
    chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    assert!(chat.send(SendC2cMessage::new("alice", [Element::text("hi")]).from_account("bob")).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_does_not_answer_in_time_is_a_webhook_that_failed() {
    let emulator = InProcess::with_webhooks(EmulatorConfig::default(), |_| std::future::pending());
    emulator.client().send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    emulator.client().send(hello()).await.unwrap();
    assert!(emulator.emulator().webhooks().all(|webhook| webhook.outcome == Some(WebhookOutcome::Timeout)));
    assert!(emulator.emulator().webhooks().len() >= 2);
}

#[tokio::test]
async fn a_handler_may_call_the_emulator_that_calls_it() {
    let client = Arc::new(OnceLock::<Client>::new());
    let inner = client.clone();
    let emulator = InProcess::with_webhooks(EmulatorConfig::default(), move |post| {
        let client = inner.clone();
        async move {
            let event = event(&Webhook::new(DEMO_APP).unsigned(), post.query(), &post.body);
            if let Event::AfterC2cMessage(event) = event
                && event.to_account.as_deref() == Some("bob")
            {
                let welcome = SendC2cMessage::new("alice", [Element::text("welcome")]).from_account(DEMO_ADMIN);
                client.get().unwrap().send(welcome).await.unwrap();
            }
            WebhookResponse::ok(Answer::accept().into_body())
        }
    });
    client.set(emulator.client()).unwrap();
    let chat = emulator.client();
    chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    chat.send(hello()).await.unwrap();
    let history = chat.send(ListC2cMessages::new(DEMO_ADMIN, "alice", 100, 0, u32::MAX.into())).await.unwrap();
    assert_eq!(history.msg_list.len(), 1);
    assert!(emulator.emulator().webhooks().all(|webhook| webhook.outcome.is_some()));
}

#[tokio::test]
#[should_panic(expected = "the handler's own assertion")]
async fn a_handler_that_panics_fails_the_test() {
    let emulator =
        InProcess::with_webhooks(EmulatorConfig::default(), |_| async { panic!("the handler's own assertion") });
    emulator.client().send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    let _ = emulator.client().send(hello()).await;
}

#[tokio::test]
#[should_panic(expected = "100 webhooks are nested within one another")]
async fn a_handler_that_sends_a_message_for_each_message_fails_the_test() {
    let client = Arc::new(OnceLock::<Client>::new());
    let inner = client.clone();
    let emulator = InProcess::with_webhooks(EmulatorConfig::default(), move |post| {
        let client = inner.clone();
        async move {
            if post.query().contains("AfterSendMsg") {
                client.get().unwrap().send(hello()).await.unwrap();
            }
            WebhookResponse::ok(Answer::accept().into_body())
        }
    });
    client.set(emulator.client()).unwrap();
    emulator.client().send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    let _ = emulator.client().send(hello()).await;
}

#[tokio::test]
async fn webhooks_that_are_not_nested_may_be_as_many_as_they_like() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    let emulator = InProcess::with_webhooks(EmulatorConfig::default(), move |_| {
        counted.fetch_add(1, Relaxed);
        std::future::ready(WebhookResponse::ok(Answer::accept().into_body()))
    });
    let chat = emulator.client();
    chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    let act = |action: &str, fields: &str| {
        emulator.handle(Request::new("POST", &format!("/_emulator/clients/alice/{action}"), fields))
    };
    act("login", r#"{"platform":"iOS"}"#).await;
    for _ in 0..101 {
        assert_eq!(act("send_message", r#"{"to":"bob","text":"hi"}"#).await.status, 200);
    }
    assert!(count.load(Relaxed) > 202);
}

#[tokio::test]
async fn a_client_that_leaves_does_not_undo_its_call() {
    let emulator = InProcess::with_webhooks(EmulatorConfig::default(), |_| async {
        tokio::task::yield_now().await;
        WebhookResponse::ok(Answer::accept().into_body())
    });
    let chat = emulator.client();
    chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    // The call begins, and is dropped while its webhook waits.
    tokio::select! {
        biased;
        _ = chat.send(hello()) => panic!("its webhook waits"),
        () = tokio::task::yield_now() => {}
    }
    // Each webhook is a few turns of its task.
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    let last = emulator.emulator().webhooks().next_back().map(|last| (last.command, last.outcome));
    assert_eq!(last, Some(("C2C.CallbackAfterSendMsg", Some(WebhookOutcome::Acknowledged))));
    let history = chat.send(ListC2cMessages::new("alice", "bob", 100, 0, u32::MAX.into())).await.unwrap();
    assert_eq!(history.msg_list.len(), 1);
}

#[tokio::test]
async fn what_the_clock_brings_is_delivered_with_the_request_that_moves_it() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let handler_seen = seen.clone();
    let emulator = InProcess::with_webhooks(EmulatorConfig::default(), move |post| {
        handler_seen.lock().unwrap().push(post.query().to_owned());
        std::future::ready(WebhookResponse::ok(Answer::accept().into_body()))
    });
    let chat = emulator.client();
    chat.send(ImportAccounts::new().accounts(["bob"])).await.unwrap();
    chat.send(CreateRobot::new("@RBT#guide")).await.unwrap();
    let commands = ["Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall"];
    chat.send(SetCallWebhook::new("http://app.localhost/calls", commands.map(str::to_owned))).await.unwrap();
    let call = RobotCall::new(CallMediaType::Audio);
    chat.send(StartCallByRobot::new("@RBT#guide", ["bob"], 10_000, call)).await.unwrap();
    let started = std::mem::take(&mut *seen.lock().unwrap());
    assert!(started.iter().any(|query| query.contains(commands[0]) && query.contains("ClientIP=127.0.0.1")));
    emulator.handle(Request::new("POST", "/_emulator/clock", r#"{"advance_ms":11000}"#)).await;
    let ended = seen.lock().unwrap();
    assert!(ended.iter().any(|query| query.contains(commands[1])), "{ended:?}");
}
