"""Handlers of webhooks within apps, which the emulator sends to."""

import threading
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from fastapi import FastAPI
from flask import Flask
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from tencent_chat import ApiError, AsyncChatClient, ChatClient, element
from tencent_chat.testing import WebhookRequest, webhook_request
from tencent_chat.webhook import (
    AfterC2cMessage,
    BeforeC2cMessage,
    StateChange,
    Webhook,
    WebhookAnswer,
    WebhookHandler,
    WebhookReport,
)
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from tencent_chat_emulator import Emulator

APP = 1400000000
TOKEN = "the-token-of-this-test"


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(seed={"accounts": ["alice", "bob"]}, webhook={"token": TOKEN, "timeout_ms": 600_000})


def fastapi(handler: WebhookHandler) -> Any:
    app = FastAPI()
    app.add_route("/webhook", handler.asgi)
    return app


def starlette(handler: WebhookHandler) -> Any:
    return Starlette(routes=[Route("/webhook", handler.asgi)])


def mounted(handler: WebhookHandler) -> Any:
    return Starlette(routes=[Mount("/webhook", handler.asgi)])


def alone(handler: WebhookHandler) -> Any:
    return handler.asgi


def flask(handler: WebhookHandler) -> Any:
    app = Flask("app")
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/webhook": handler.wsgi})
    return app


def story(reports: list[WebhookReport], archived: list[str], *, is_async: bool) -> WebhookHandler:
    """Make a handler that refuses advertising, and archives what was sent."""
    handler = Webhook(APP, token=TOKEN).handler(timeout=60, on_report=reports.append)

    def decide(event: BeforeC2cMessage) -> WebhookAnswer | None:
        return event.reject(120001, "no advertising") if "gold" in event.raw else None

    def archive(event: AfterC2cMessage) -> None:
        archived.append(element.text_of(event.msg_body))

    async def decide_async(event: BeforeC2cMessage) -> WebhookAnswer | None:
        return decide(event)

    async def archive_async(event: AfterC2cMessage) -> None:
        await anyio.lowlevel.checkpoint()
        archive(event)

    handler.on(BeforeC2cMessage)(decide_async if is_async else decide)
    handler.on(AfterC2cMessage)(archive_async if is_async else archive)
    return handler


def message(text: str) -> dict[str, Any]:
    return {"from_account": "alice", "to_account": "bob", "msg_body": [element.text(text)]}


def outcomes(emulator: Emulator) -> list[str | None]:
    return [webhook["outcome"] for webhook in emulator.webhooks(wait=True)["webhooks"]]


@pytest.mark.parametrize("is_async", [True, False])
@pytest.mark.parametrize("mount", [fastapi, starlette, mounted, alone, flask])
def test_an_app_decides_and_archives(
    emulator: Emulator, mount: Callable[[WebhookHandler], Any], is_async: bool
) -> None:
    reports: list[WebhookReport] = []
    archived: list[str] = []
    handler = story(reports, archived, is_async=is_async)
    app = mount(handler)
    if mount is flask:
        emulator.on_webhook_wsgi(app, "/webhook")
    else:
        emulator.on_webhook_asgi(app, "/webhook/" if mount is mounted else "/webhook")
    chat = ChatClient(**emulator.client_options())
    with pytest.raises(ApiError) as refused:
        chat.send_c2c_message(**message("buy gold"))
    assert refused.value.code == 120001
    chat.send_c2c_message(**message("hello"))
    handler.wait_idle()
    assert outcomes(emulator) == ["rejected", "allowed", "acknowledged"]
    assert archived == ["hello"]
    assert reports == []


@pytest.mark.anyio
async def test_an_app_in_the_event_loop_of_the_test(emulator: Emulator) -> None:
    reports: list[WebhookReport] = []
    archived: list[str] = []
    handler = story(reports, archived, is_async=True)
    emulator.on_webhook_asgi(fastapi(handler), "/webhook")
    async with AsyncChatClient(**emulator.async_client_options()) as chat:
        with pytest.raises(ApiError):
            await chat.send_c2c_message(**message("buy gold"))
        await chat.send_c2c_message(**message("hello"))
        await handler.idle()
    assert archived == ["hello"]
    assert reports == []


def load(handler: WebhookHandler) -> tuple[list[WebhookRequest], list[str], list[str]]:
    decided: list[str] = []
    archived: list[str] = []

    @handler.on(BeforeC2cMessage)
    async def decide(event: BeforeC2cMessage) -> WebhookAnswer:
        await anyio.sleep(0.05)
        decided.append(event.from_account)
        return event.reject(120001, "no")

    @handler.on(StateChange)
    def archive(event: StateChange) -> None:
        threading.Event().wait(0.05)
        archived.append(event.info.to_account)

    users = [f"user{number}" for number in range(250)]
    before = [
        webhook_request("before_c2c_message", {"from_account": user}, sdk_app_id=APP, token=TOKEN) for user in users
    ]
    after = [
        webhook_request("state_change", {"info": {"to_account": user}}, sdk_app_id=APP, token=TOKEN) for user in users
    ]
    return [one for pair in zip(before, after, strict=True) for one in pair], decided, archived


@pytest.mark.anyio
async def test_of_many_events_at_a_time_none_is_lost_and_none_late() -> None:
    reports: list[WebhookReport] = []
    handler = Webhook(APP, token=TOKEN).handler(on_report=reports.append)
    requests, decided, archived = load(handler)
    answers: list[int] = []

    async def send(client: httpx.AsyncClient, some: list[WebhookRequest]) -> None:
        for request in some:
            response = await client.post(request.url, content=request.body)
            answers.append(response.json()["ErrorCode"])

    transport = httpx.ASGITransport(app=fastapi(handler))
    async with (
        httpx.AsyncClient(transport=transport, base_url="http://testserver") as client,
        anyio.create_task_group() as tasks,
    ):
        for first in range(25):
            tasks.start_soon(send, client, requests[first::25])
    await handler.idle()
    assert sorted(answers) == [0] * 250 + [120001] * 250
    assert len(decided) == len({*decided}) == len(archived) == len({*archived}) == 250
    assert reports == []


def test_of_many_events_at_a_time_none_is_lost_and_none_late_in_threads() -> None:
    reports: list[WebhookReport] = []
    handler = Webhook(APP, token=TOKEN).handler(on_report=reports.append)
    requests, decided, archived = load(handler)
    answers: list[int] = []

    def send(some: list[WebhookRequest]) -> None:
        with httpx.Client(transport=httpx.WSGITransport(app=flask(handler)), base_url="http://testserver") as client:
            responses = [client.post(request.url, content=request.body) for request in some]
        answers.extend(response.json()["ErrorCode"] for response in responses)

    threads = [threading.Thread(target=send, args=(requests[first::25],)) for first in range(25)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    handler.wait_idle()
    assert sorted(answers) == [0] * 250 + [120001] * 250
    assert len(decided) == len({*decided}) == len(archived) == len({*archived}) == 250
    assert reports == []
