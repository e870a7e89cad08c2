"""Where webhooks go: to a function, an app without a socket, or a URL."""

from __future__ import annotations

import inspect
import json
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import parse_qs, urlsplit

from ._native import Webhook
from ._optional import need

if TYPE_CHECKING:
    import httpx

__all__ = ["Asgi", "Function", "Handler", "Receiver", "Url", "WebhookRequest", "WebhookResponse", "Wsgi"]

T = TypeVar("T")

WebhookResponse = tuple[int, bytes] | str | None
"""What came of a webhook: the answer's status and body, why there is none, or ``None`` when none came in time."""

ALLOW = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


@dataclass(frozen=True)
class WebhookRequest:
    """A webhook as the emulator sends it.

    Attributes:
        url: The whole URL.
        body: The body, JSON.
        headers: Names and values.
        method: ``POST``.
    """

    url: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict[str, str])
    method: str = "POST"

    @property
    def query(self) -> str:
        """The query of the URL, which has the signature."""
        return urlsplit(self.url).query

    @property
    def command(self) -> str:
        """The command, such as ``C2C.CallbackBeforeSendMsg``."""
        return parse_qs(self.query)["CallbackCommand"][0]

    def json(self) -> dict[str, Any]:
        """Return the body's fields, in Tencent's spelling."""
        return json.loads(self.body)


Handler = Callable[[WebhookRequest], Any]
"""Takes a webhook and returns the answer: a dict, JSON as a string or bytes, or ``None`` to allow or acknowledge.

It may be async."""


class Receiver(Protocol):
    """Takes a webhook and returns what came of it. What it raises is no answer."""

    def receive(self, webhook: Webhook) -> WebhookResponse:
        """Receive it in the caller's thread."""
        ...

    async def receive_async(self, webhook: Webhook) -> WebhookResponse:
        """Receive it in the caller's task."""
        ...


class Function:
    """A function of the test's."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    def receive(self, webhook: Webhook) -> WebhookResponse:
        answer = self._handler(WebhookRequest(webhook.url, webhook.body))
        if inspect.isawaitable(answer):
            answer = _in_a_thread(_within, webhook.timeout, answer)
        return 200, _body(answer)

    async def receive_async(self, webhook: Webhook) -> WebhookResponse:
        answer = self._handler(WebhookRequest(webhook.url, webhook.body))
        if inspect.isawaitable(answer):
            answer = await _within(webhook.timeout, answer)
        return 200, _body(answer)


class Asgi:
    """An ASGI app, such as one of FastAPI."""

    def __init__(self, app: Any) -> None:
        self._httpx = need("httpx")
        self._app = app

    def receive(self, webhook: Webhook) -> WebhookResponse:
        return _in_a_thread(self.receive_async, webhook)

    async def receive_async(self, webhook: Webhook) -> WebhookResponse:
        transport = self._httpx.ASGITransport(app=self._app)
        async with self._httpx.AsyncClient(transport=transport, trust_env=False) as client:
            return _response(await _within(webhook.timeout, client.post(webhook.url, content=webhook.body)))


class Wsgi:
    """A WSGI app, such as one of Flask or Django."""

    def __init__(self, app: Any) -> None:
        self._httpx = need("httpx")
        self._app = app

    def receive(self, webhook: Webhook) -> WebhookResponse:
        with self._httpx.Client(transport=self._httpx.WSGITransport(app=self._app), trust_env=False) as client:
            return _response(client.post(webhook.url, content=webhook.body))

    async def receive_async(self, webhook: Webhook) -> WebhookResponse:
        return self.receive(webhook)


class Url:
    """The URL of a webhook itself, over the network."""

    def receive(self, webhook: Webhook) -> WebhookResponse:
        httpx = need("httpx")
        try:
            with httpx.Client(timeout=webhook.timeout, trust_env=False) as client:
                return _response(client.post(webhook.url, content=webhook.body))
        except httpx.TimeoutException:
            return None

    async def receive_async(self, webhook: Webhook) -> WebhookResponse:
        httpx = need("httpx")
        async with httpx.AsyncClient(timeout=None, trust_env=False) as client:
            return _response(await _within(webhook.timeout, client.post(webhook.url, content=webhook.body)))


def _response(response: httpx.Response) -> WebhookResponse:
    return response.status_code, response.content


def _body(answer: Any) -> bytes:
    if isinstance(answer, str):
        return answer.encode()
    if isinstance(answer, (bytes, bytearray)):
        return bytes(answer)
    return json.dumps(ALLOW if answer is None else answer).encode()


async def _within(timeout: float, answer: Awaitable[T]) -> T:
    """Wait for something asynchronous, but not for longer than this."""
    with need("anyio").fail_after(timeout):
        return await answer


def _in_a_thread(function: Callable[..., Coroutine[Any, Any, T]], *arguments: Any) -> T:
    """Run something asynchronous in an event loop of its own, for a caller that may be within another one."""
    run = need("anyio").run
    with ThreadPoolExecutor(1, "emulator-webhook") as thread:
        return thread.submit(run, function, *arguments).result()
