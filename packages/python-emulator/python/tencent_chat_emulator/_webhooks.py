"""Where webhooks go: to a function, an app without a socket, or a URL."""

from __future__ import annotations

import inspect
import json
import threading
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import Context, ContextVar, copy_context
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import parse_qs, urlsplit

from ._native import Webhook
from ._optional import need

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Never

__all__ = [
    "NESTED",
    "Asgi",
    "Function",
    "Handler",
    "Receiver",
    "Url",
    "WebhookNestingError",
    "WebhookRequest",
    "WebhookResponse",
    "Wsgi",
    "receiving",
]

T = TypeVar("T")

NESTED: ContextVar[int] = ContextVar("nested", default=0)
"""How many webhooks, nested within one another, are being received here."""

WebhookResponse = tuple[int, bytes] | str | None
"""What came of a webhook: the answer's status and body, why there is none, or ``None`` when none came in time."""

ALLOW = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


@dataclass(frozen=True, repr=False)
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

    def __repr__(self) -> str:
        return f"WebhookRequest({self.command!r}, to={self.url.partition('?')[0]!r})"

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


class WebhookNestingError(RuntimeError):
    """Webhooks are nested too deep."""


@contextmanager
def receiving(webhook: Webhook) -> Generator[None]:
    """Receive a webhook: calls that are made meanwhile are nested within it."""
    if webhook.refusal is not None:
        raise WebhookNestingError(webhook.refusal)
    token = NESTED.set(webhook.nested)
    try:
        yield
    finally:
        NESTED.reset(token)


class Function:
    """A function of the test's, which is not waited for when the time is over.

    One that is not ``async`` runs in a thread of its own: nothing ends a function that blocks.
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    def receive(self, webhook: Webhook) -> WebhookResponse:
        return 200, _body(_in_time(webhook.timeout, self._answer, webhook))

    def _answer(self, webhook: Webhook) -> Any:
        answer = self._handler(WebhookRequest(webhook.url, webhook.body))
        return _run(_within, webhook.timeout, answer) if inspect.isawaitable(answer) else answer

    async def receive_async(self, webhook: Webhook) -> WebhookResponse:
        request = WebhookRequest(webhook.url, webhook.body)
        answer = self._handler(request) if _is_async(self._handler) else self._called(request)
        return 200, _body(await _within(webhook.timeout, answer))

    async def _called(self, request: WebhookRequest) -> Any:
        """Call the function in a thread, and await in this task what it returns."""
        call = need("anyio").to_thread.run_sync
        # In a list, since trio takes a function for a mistake that returns something to await.
        (answer,) = await call(lambda: [self._handler(request)], abandon_on_cancel=True)
        return await answer if inspect.isawaitable(answer) else answer


class Asgi:
    """An ASGI app, such as one of FastAPI."""

    def __init__(self, app: Any) -> None:
        self._httpx = need("httpx")
        self._app = app

    def receive(self, webhook: Webhook) -> WebhookResponse:
        return _in_time(webhook.timeout, _run, self.receive_async, webhook)

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


def _is_async(handler: Handler) -> bool:
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(type(handler).__call__)


def _in_time(timeout: float, function: Callable[..., T], *arguments: Any) -> T:
    """Call a function in a thread of its own, and give up when the time is over. The thread goes on."""
    ended: list[Callable[[], T]] = []

    def call() -> None:
        try:
            result = function(*arguments)
        except BaseException as error:
            ended.append(_raising(error))
        else:
            ended.append(lambda: result)

    thread = threading.Thread(target=copy_context().run, args=(call,), name="emulator-webhook", daemon=True)
    thread.start()
    thread.join(min(timeout, threading.TIMEOUT_MAX))
    if not ended:
        raise TimeoutError
    return ended[0]()


def _raising(error: BaseException) -> Callable[[], Never]:
    def end() -> Never:
        raise error

    return end


async def _within(timeout: float, answer: Awaitable[T]) -> T:
    """Wait for something asynchronous, but not for longer than this."""
    with need("anyio").fail_after(timeout):
        return await answer


def _run(function: Callable[..., Awaitable[T]], *arguments: Any) -> T:
    """Run something asynchronous in an event loop of its own, for a caller that may be within another one."""
    # What the other loop has in its context would be taken for this one's.
    context = Context()
    context.run(NESTED.set, NESTED.get())
    return context.run(need("anyio").run, function, *arguments)
