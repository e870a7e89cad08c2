"""Webhooks without a socket."""

import asyncio
import threading
from contextvars import ContextVar
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import anyio
import anyio.lowlevel
import pytest
from anyio.abc import TaskGroup
from fastapi import FastAPI, Request
from flask import Flask, request
from tencent_chat import ApiError, AsyncChatClient, ChatClient, element
from tencent_chat.webhook import BeforeC2cMessage, Webhook

from tencent_chat_emulator import Emulator, WebhookRequest

TOKEN = "the-token-of-this-test"
REFUSAL = {"ActionStatus": "OK", "ErrorCode": 120001, "ErrorInfo": "no advertising"}


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(seed={"accounts": ["alice", "bob"]}, webhook={"token": TOKEN, "timeout_ms": 600_000})


@pytest.fixture
def client(emulator: Emulator) -> ChatClient:
    return ChatClient(**emulator.client_options())


@pytest.fixture
def async_client(emulator: Emulator) -> AsyncChatClient:
    return AsyncChatClient(**emulator.async_client_options())


def message(text: str) -> dict[str, Any]:
    return {"from_account": "alice", "to_account": "bob", "msg_body": [element.text(text)]}


def answer(query: str, body: bytes) -> Any:
    """Answer as an app does that uses the SDK."""
    webhook = Webhook(1400000000, token=TOKEN)
    webhook.verify(query)
    match webhook.parse(query, body):
        case BeforeC2cMessage() as event if "gold" in event.raw:
            return event.reject(120001, "no advertising")
        case _:
            return Webhook.accept()


def outcomes(emulator: Emulator) -> list[tuple[str, str | None]]:
    return [
        (webhook["command"].rsplit("Callback")[-1], webhook["outcome"]) for webhook in emulator.webhooks()["webhooks"]
    ]


REFUSED = [("BeforeSendMsg", "rejected")]
SENT = [("BeforeSendMsg", "allowed"), ("AfterSendMsg", "acknowledged")]


def test_a_function_decides_and_hears_what_happened(emulator: Emulator, client: ChatClient) -> None:
    seen: list[str] = []

    @emulator.on_webhook
    def receive(webhook: WebhookRequest) -> Any:
        seen.append(webhook.command)
        return answer(webhook.query, webhook.body)

    with pytest.raises(ApiError) as refused:
        client.send_c2c_message(**message("buy gold"))
    assert refused.value.code == 120001
    client.send_c2c_message(**message("hello"))
    assert seen == ["C2C.CallbackBeforeSendMsg", "C2C.CallbackBeforeSendMsg", "C2C.CallbackAfterSendMsg"]
    assert outcomes(emulator) == REFUSED + SENT
    assert callable(receive)


@pytest.mark.parametrize("given", [None, b'{"ErrorCode": 0}', '{"ErrorCode": 0}', {"ErrorCode": 0}])
def test_an_answer_may_have_any_form(emulator: Emulator, client: ChatClient, given: Any) -> None:
    emulator.on_webhook(lambda _: given)
    client.send_c2c_message(**message("hello"))
    assert outcomes(emulator) == SENT


def test_a_webhook_has_the_fields_of_its_event(emulator: Emulator, client: ChatClient) -> None:
    seen: list[WebhookRequest] = []
    emulator.on_webhook(seen.append)
    client.send_c2c_message(**message("hello"))
    assert seen[0].json()["MsgBody"][0]["MsgContent"]["Text"] == "hello"
    assert "OptPlatform=RESTAPI" in seen[0].query
    assert seen[0].url.startswith("http://testserver/webhook?SdkAppid=1400000000&")


@pytest.mark.anyio
async def test_an_async_function_decides(emulator: Emulator, async_client: AsyncChatClient) -> None:
    async def receive(webhook: WebhookRequest) -> Any:
        await anyio.lowlevel.checkpoint()
        return answer(webhook.query, webhook.body)

    emulator.on_webhook(receive)
    with pytest.raises(ApiError) as refused:
        await async_client.send_c2c_message(**message("buy gold"))
    assert refused.value.code == 120001
    await emulator.async_act("alice", "login", platform="iOS")
    assert (await emulator.async_act("alice", "send_message", to="bob", text="gold"))["ErrorCode"] == 120001
    # Methods that are not async run it in another event loop.
    assert emulator.act("alice", "send_message", to="bob", text="gold")["ErrorCode"] == 120001


def test_a_receiver_may_call_and_what_it_causes_is_delivered(emulator: Emulator, client: ChatClient) -> None:
    @emulator.on_webhook
    def receive(webhook: WebhookRequest) -> None:
        event = webhook.json()
        if webhook.command == "C2C.CallbackAfterSendMsg" and event["To_Account"] == "bob":
            client.send_c2c_message(from_account="bob", to_account="alice", msg_body=[element.text("thanks")])

    client.send_c2c_message(**message("hello"))
    assert [sent["text"] for sent in emulator.messages()] == ["hello", "thanks"]
    assert sorted(outcomes(emulator)) == sorted(SENT + SENT)


def test_a_failed_assertion_is_raised_and_the_event_happens(emulator: Emulator, client: ChatClient) -> None:
    @emulator.on_webhook
    def receive(webhook: WebhookRequest) -> None:
        assert webhook.command == "C2C.CallbackAfterSendMsg", "only afterwards"

    with pytest.raises(AssertionError, match="only afterwards"):
        client.send_c2c_message(**message("hello"))
    with pytest.raises(AssertionError, match="only afterwards"):
        emulator.act("alice", "login", platform="iOS")
    assert [sent["text"] for sent in emulator.messages()] == ["hello"]


@pytest.mark.anyio
async def test_a_failed_test_is_raised_in_async_calls(emulator: Emulator, async_client: AsyncChatClient) -> None:
    emulator.on_webhook(lambda webhook: pytest.fail("not this one"))
    with pytest.raises(pytest.fail.Exception, match="not this one"):
        await async_client.send_c2c_message(**message("hello"))
    assert emulator.effects()["messages"]["stored"] == 1


def test_a_group_of_exceptions_with_a_failed_assertion_is_raised(emulator: Emulator, client: ChatClient) -> None:
    async def fail() -> None:
        raise AssertionError("mine")

    async def receive(_: WebhookRequest) -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(fail)

    emulator.on_webhook(receive)
    with pytest.RaisesGroup(AssertionError):
        client.send_c2c_message(**message("hello"))


def test_a_receiver_that_raises_is_a_failed_webhook(emulator: Emulator, client: ChatClient) -> None:
    def receive(webhook: WebhookRequest) -> None:
        raise KeyError(webhook.command)

    emulator.on_webhook(receive)
    client.send_c2c_message(**message("hello"))
    assert [outcome for _, outcome in outcomes(emulator)] == ["failed", "failed"]
    assert emulator.webhooks()["webhooks"][0]["why"] == "KeyError: 'C2C.CallbackBeforeSendMsg'"


def test_an_answer_that_comes_too_late_is_none(emulator: Emulator, client: ChatClient) -> None:
    emulator.configure(webhook_timeout_ms=0)
    emulator.on_webhook(lambda _: REFUSAL)
    client.send_c2c_message(**message("hello"))
    assert [outcome for _, outcome in outcomes(emulator)] == ["timeout", "timeout"]


@pytest.mark.anyio
async def test_an_async_receiver_is_cancelled_in_time(emulator: Emulator, async_client: AsyncChatClient) -> None:
    emulator.configure(webhook_timeout_ms=10)
    emulator.on_webhook(lambda _: anyio.sleep_forever())
    await async_client.send_c2c_message(**message("hello"))
    assert [outcome for _, outcome in outcomes(emulator)] == ["timeout", "timeout"]


def test_a_function_that_blocks_is_not_waited_for(emulator: Emulator, client: ChatClient) -> None:
    emulator.configure(webhook_timeout_ms=10)
    may_end = threading.Event()
    emulator.on_webhook(lambda _: may_end.wait())
    client.send_c2c_message(**message("hello"))
    may_end.set()
    assert [(webhook["outcome"], webhook["why"]) for webhook in emulator.webhooks()["webhooks"]] == [
        ("timeout", "no answer within 10 ms")
    ] * 2


@pytest.mark.anyio
async def test_nor_in_an_async_call(emulator: Emulator, async_client: AsyncChatClient) -> None:
    emulator.configure(webhook_timeout_ms=10)
    may_end = threading.Event()
    emulator.on_webhook(lambda _: may_end.wait())
    await async_client.send_c2c_message(**message("hello"))
    may_end.set()
    assert [outcome for _, outcome in outcomes(emulator)] == ["timeout", "timeout"]


def test_a_function_has_the_context_of_the_call(emulator: Emulator, client: ChatClient) -> None:
    number: ContextVar[int] = ContextVar("number")
    number.set(7)
    seen: list[int] = []
    emulator.on_webhook(lambda _: seen.append(number.get()))
    client.send_c2c_message(**message("hello"))
    assert seen == [7, 7]


def test_webhooks_show_where_they_went_and_what_was_answered(emulator: Emulator, client: ChatClient) -> None:
    emulator.on_webhook(lambda _: REFUSAL)
    with pytest.raises(ApiError):
        client.send_c2c_message(**message("hello"))
    (webhook,) = emulator.webhooks(wait=True)["webhooks"]
    assert (webhook["url"], webhook["status"], webhook["answer"]) == ("http://testserver/webhook", 200, REFUSAL)


def test_webhooks_of_other_threads_are_waited_for(emulator: Emulator, client: ChatClient) -> None:
    asked, may_answer = threading.Event(), threading.Event()

    def receive(_: WebhookRequest) -> None:
        asked.set()
        may_answer.wait()

    emulator.on_webhook(receive)
    sending = threading.Thread(target=client.send_c2c_message, kwargs=message("hello"))
    sending.start()
    asked.wait()
    assert emulator.webhooks()["unfinished"] == 1
    threading.Timer(0.05, may_answer.set).start()
    webhooks = emulator.webhooks(wait=True)
    assert (webhooks["unfinished"], [outcome for _, outcome in outcomes(emulator)]) == (0, ["allowed", "acknowledged"])
    sending.join()


def test_no_one_waits_for_themselves(emulator: Emulator, client: ChatClient) -> None:
    emulator.on_webhook(lambda _: emulator.webhooks(wait=True))
    client.send_c2c_message(**message("hello"))
    for webhook in emulator.webhooks()["webhooks"]:
        assert webhook["why"] == "RuntimeError: a function that receives a webhook cannot wait until all have ended"


async def held_call(tasks: TaskGroup, emulator: Emulator, client: AsyncChatClient) -> anyio.Event:
    """Start a call whose webhook has arrived, and is answered after the event."""
    asked, may_answer = anyio.Event(), anyio.Event()

    async def receive(_: WebhookRequest) -> None:
        asked.set()
        await may_answer.wait()

    async def send() -> None:
        await client.send_c2c_message(**message("hello"))

    emulator.on_webhook(receive)
    tasks.start_soon(send)
    await asked.wait()
    return may_answer


@pytest.mark.anyio
async def test_an_event_loop_does_not_wait_for_its_own_calls(emulator: Emulator, async_client: AsyncChatClient) -> None:
    async with anyio.create_task_group() as tasks:
        may_answer = await held_call(tasks, emulator, async_client)
        with pytest.raises(RuntimeError, match="await them first"):
            emulator.webhooks(wait=True)
        may_answer.set()


@pytest.mark.parametrize("command", ["C2C.CallbackAfterSendMsg", "C2C.CallbackBeforeSendMsg"])
def test_a_function_that_sends_a_message_for_each_message_ends(emulator: Emulator, command: str) -> None:
    emulator.configure(webhook_commands=[command])
    # The outermost call waits for all others.
    client = ChatClient(**emulator.client_options(), request_timeout=600)
    emulator.on_webhook(lambda _: client.send_c2c_message(**message("hello")))
    with pytest.raises(RuntimeError, match="100 webhooks are nested within one another"):
        client.send_c2c_message(**message("hello"))
    assert emulator.webhooks()["total"] == 101


@pytest.mark.anyio
async def test_nor_does_an_async_one_go_on_for_ever(emulator: Emulator, async_client: AsyncChatClient) -> None:
    async def receive(_: WebhookRequest) -> None:
        await async_client.send_c2c_message(**message("hello"))

    emulator.configure(webhook_commands=["C2C.CallbackAfterSendMsg"])
    emulator.on_webhook(receive)
    with pytest.raises(RuntimeError, match="100 webhooks are nested within one another"):
        await async_client.send_c2c_message(**message("hello"))


@pytest.mark.anyio
async def test_a_caller_that_gives_up_does_not_undo_the_call(emulator: Emulator, async_client: AsyncChatClient) -> None:
    async with anyio.create_task_group() as tasks:
        may_answer = await held_call(tasks, emulator, async_client)
        tasks.cancel_scope.cancel()
        may_answer.set()
    assert emulator.effects()["messages"]["stored"] == 1


def fastapi_app() -> FastAPI:
    app = FastAPI()

    @app.post("/im")
    async def receive(request: Request) -> Any:
        return answer(request.url.query, await request.body())

    return app


def flask_app() -> Flask:
    app = Flask(__name__)

    @app.post("/im")
    def receive() -> Any:
        return answer(request.query_string.decode(), request.get_data())

    return app


@pytest.mark.parametrize("kind", ["asgi", "wsgi"])
def test_an_app_decides_without_a_socket(emulator: Emulator, client: ChatClient, kind: str) -> None:
    connect(emulator, kind)
    with pytest.raises(ApiError) as refused:
        client.send_c2c_message(**message("buy gold"))
    assert refused.value.code == 120001
    client.send_c2c_message(**message("hello"))
    assert outcomes(emulator) == REFUSED + SENT


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["asgi", "wsgi"])
async def test_an_app_decides_about_async_calls(emulator: Emulator, async_client: AsyncChatClient, kind: str) -> None:
    connect(emulator, kind)
    with pytest.raises(ApiError) as refused:
        await async_client.send_c2c_message(**message("buy gold"))
    assert refused.value.code == 120001
    await async_client.send_c2c_message(**message("hello"))
    assert outcomes(emulator) == REFUSED + SENT


def connect(emulator: Emulator, kind: str) -> None:
    if kind == "asgi":
        emulator.on_webhook_asgi(fastapi_app(), "/im")
    else:
        emulator.on_webhook_wsgi(flask_app(), "/im")


def test_a_path_that_the_app_lacks_is_a_failed_webhook(emulator: Emulator, client: ChatClient) -> None:
    emulator.on_webhook_asgi(fastapi_app(), "/elsewhere")
    client.send_c2c_message(**message("hello"))
    assert emulator.webhooks()["webhooks"][0]["why"] == "HTTP status 404"


def test_a_failed_assertion_in_an_app_is_raised(emulator: Emulator, client: ChatClient) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        raise AssertionError("in the app")

    emulator.on_webhook_asgi(app, "/im")
    with pytest.raises(AssertionError, match="in the app"):
        client.send_c2c_message(**message("hello"))


def test_webhooks_are_signed_with_the_token_of_their_receiver(emulator: Emulator, client: ChatClient) -> None:
    webhook = Webhook(1400000000, token="secret")

    def receive(request: WebhookRequest) -> None:
        webhook.verify(request.query)

    emulator.on_webhook(receive, token="secret")
    client.send_c2c_message(**message("hello"))
    assert outcomes(emulator) == SENT


@pytest.mark.parametrize("given", [3, None, "app"])
def test_what_cannot_get_webhooks_is_refused(emulator: Emulator, given: Any) -> None:
    with pytest.raises(TypeError, match="expected a function"):
        emulator.on_webhook(given)
    with pytest.raises(TypeError, match="expected an ASGI app"):
        emulator.on_webhook_asgi(given, "/im")
    with pytest.raises(TypeError, match="expected a WSGI app"):
        emulator.on_webhook_wsgi(given, "/im")


def test_a_url_is_called(emulator: Emulator, client: ChatClient, async_client: AsyncChatClient) -> None:
    with make_server("127.0.0.1", 0, flask_app(), handler_class=Silent) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            emulator.configure(webhook_url=f"http://127.0.0.1:{server.server_port}/im")
            client.send_c2c_message(**message("hello"))
            asyncio.run(send(async_client, "hello again"))
        finally:
            server.shutdown()
            thread.join()
    assert outcomes(emulator) == SENT + SENT
    client.send_c2c_message(**message("hello"))
    assert outcomes(emulator)[-2] == ("BeforeSendMsg", "failed")


async def send(client: AsyncChatClient, text: str) -> None:
    await client.send_c2c_message(**message(text))


class Silent(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


def test_a_reset_returns_to_the_webhooks_of_the_start(emulator: Emulator, client: ChatClient) -> None:
    emulator.on_webhook(lambda _: REFUSAL)
    emulator.reset()
    client.send_c2c_message(**message("hello"))
    assert outcomes(emulator) == []
    emulator.on_webhook(lambda _: None)
    client.send_c2c_message(**message("hello"))
    assert outcomes(emulator) == SENT
