"""A server's part of webhooks: reads requests, runs the app's functions, and answers in time.

There are three adapters, for ASGI, WSGI and Django. They only read the request and send the response. The app's
functions run as tasks of the event loop: that of the server or, under WSGI, one in a thread of the handler.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import inspect
import json
import logging
import math
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, MutableMapping
from concurrent.futures import Future
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, cast, overload

import anyio
import anyio.to_thread
from anyio.lowlevel import RunVar

from ._client import refuse_async
from ._events import call_hook
from ._fork import begins_anew_in_children
from ._generated.errors import ConfigError, WebhookError
from ._loops import in_event_loop, runs_asyncio
from ._native import ANSWER_WITHIN, accept, delivery, invalid_request, waits
from ._webhook import ReplayGuard, WebhookEventBase

if TYPE_CHECKING:
    from ._webhook import Webhook
    from .webhook import WebhookEvent

__all__ = ["MemoryStore", "SeenStore", "WebhookAnswer", "WebhookHandler", "WebhookReport"]

WebhookAnswer: TypeAlias = dict[str, Any]
"""What one of an event's methods returned."""

ReportKind: TypeAlias = Literal["refused", "failed", "late", "duplicate"]

Result: TypeAlias = WebhookAnswer | Awaitable[WebhookAnswer | None] | None

A = TypeVar("A", bound=WebhookEventBase)
B = TypeVar("B", bound=WebhookEventBase)
C = TypeVar("C", bound=WebhookEventBase)
E = TypeVar("E", bound=WebhookEventBase)
R = TypeVar("R", bound=Result)

KEEP = 600.0
"""How long an event is remembered, in seconds: Tencent's servers deliver one again within minutes."""

THREADS = 100
"""How many functions that are not ``async`` run at a time, of those whose answer is waited for, and of all others."""

# Functions that nothing waits for never take the threads of those that must be in time. Each event loop has its own.
_in_time = RunVar[anyio.CapacityLimiter]("tencent_chat_in_time")
_afterwards = RunVar[anyio.CapacityLimiter]("tencent_chat_afterwards")

_MOST_DRAINED = 8 << 20
"""How many bytes of a body that is too long are read, so that its sender gets to read the answer."""


class SeenStore(Protocol):
    """Remembers which events came already."""

    def add(self, key: str, seconds: float, /) -> bool | Awaitable[bool]:
        """Remember a key for some time, and return whether it is new. May be ``async``."""
        ...


class MemoryStore:
    """A store in the memory of this process, for the option ``seen`` of a handler.

    Args:
        capacity: How many events are remembered, about 100 bytes each. When there are more, the oldest are forgotten
            before their time.

    Raises:
        ConfigError: The capacity is not a whole number, 1 or more.
    """

    def __init__(self, capacity: int = 100_000) -> None:
        self._capacity = capacity
        self._guards: dict[float, ReplayGuard] = {}
        self._guard(KEEP)

    async def add(self, key: str, seconds: float, /) -> bool:
        """Remember a key for some time, and return whether it is new."""
        return self._guard(seconds).admit(key, b"", time.monotonic())

    def _guard(self, seconds: float) -> ReplayGuard:
        """Return what remembers keys for so long. A handler always gives the same time."""
        guard = self._guards.get(seconds)
        return guard or self._guards.setdefault(seconds, ReplayGuard(self._capacity, keep=seconds))


class WebhookReport:
    """Something that the app's operators may want to know. It has no signatures and no tokens.

    Attributes:
        kind: What happened. ``refused``: a request was not accepted. ``failed``: a function of the app, or the store,
            raised an exception. ``late``: a function ended after the answer had to be sent. ``duplicate``: the event
            came before.
        event: The event, if the request could be read.
        error: Why, if something was wrong.
        answer: What a late function returned.
        millis: How long after the request came, in milliseconds.
    """

    __slots__ = ("answer", "error", "event", "kind", "millis")

    def __init__(
        self,
        kind: ReportKind,
        *,
        millis: float,
        event: WebhookEvent | None = None,
        error: BaseException | None = None,
        answer: object = None,
    ) -> None:
        self.kind: ReportKind = kind
        self.event = event
        self.error = error
        self.answer = answer
        self.millis = millis

    def __repr__(self) -> str:
        return f"WebhookReport({self})"

    def __str__(self) -> str:
        event = f" {self.event['type']}" if self.event else ""
        error = f": {type(self.error).__name__}: {self.error}" if self.error else ""
        return f"{self.kind}{event} after {self.millis:.0f} ms{error}"


class _Decorator(Protocol[E]):
    def __call__(self, function: Callable[[E], R], /) -> Callable[[E], R]: ...


class WebhookHandler:
    """Answers an app's webhooks with the app's functions. `Webhook.handler` makes it.

        handler = webhook.handler()

        @handler.on(BeforeC2cMessage)
        async def decide(event: BeforeC2cMessage) -> WebhookAnswer | None:
            return event.reject(120001, "no advertising") if "casino" in event.raw else None

    Functions may be ``async`` or not; those that are not run in threads. An event without a function is accepted, and
    so is one whose function returns ``None``. Where Tencent waits for the answer, the function's is sent if it is there
    in time, else that of ``fallback``. All other events are answered at once, and their functions run afterwards.

    One serves a whole program, and its threads.
    """

    def __init__(
        self,
        webhook: Webhook,
        check_length: Callable[[int], None],
        *,
        timeout: float | None,
        fallback: Callable[[WebhookEvent], WebhookAnswer | None] | None,
        seen: SeenStore | None,
        keep: float | None,
        on_report: Callable[[WebhookReport], object] | None,
    ) -> None:
        refuse_async({"on_report": on_report}, ("on_report",))
        if _is_async(fallback):
            raise ConfigError("`fallback` must be a function that is not async: it is called when the time is over")
        if seen is not None and not callable(getattr(seen, "add", None)):
            raise ConfigError(f"`seen` must be a store with a method `add`, such as MemoryStore(), got {_named(seen)}")
        self._webhook = webhook
        self._check_length = check_length
        self._timeout = ANSWER_WITHIN if timeout is None else float(timeout)
        self._keep = KEEP if keep is None else float(keep)
        self._fallback = fallback
        self._seen = seen
        self._on_report = on_report
        self._functions: dict[type[WebhookEventBase], Callable[[Any], Result]] = {}
        self.begin_anew()
        begins_anew_in_children(self)

    def begin_anew(self) -> None:
        """Leave the functions under way to the parent process."""
        # Event loops alone do not keep their tasks.
        self._under_way: set[object] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()

    @overload
    def on(self, event: type[A], /) -> _Decorator[A]: ...
    @overload
    def on(self, event: type[A], other: type[B], /) -> _Decorator[A | B]: ...
    @overload
    def on(self, event: type[A], other: type[B], third: type[C], /) -> _Decorator[A | B | C]: ...
    @overload
    def on(self, *events: type[A]) -> _Decorator[A]: ...
    def on(self, *events: Any) -> Any:
        """Decorate the function for events of one or several classes.

        It returns an answer, which one of the event's methods makes, or ``None`` to accept. Where Tencent does not wait
        for the answer, what it returns is ignored. `UnknownWebhook` is the class of commands that are not described.

        Args:
            events: The classes.

        Raises:
            ConfigError: There is a function for one of the classes already, or one is not a class of events.
        """
        if not events:
            raise ConfigError("`on` takes classes of events, such as `@handler.on(BeforeC2cMessage)`")
        for event in events:
            if not (isinstance(event, type) and issubclass(event, WebhookEventBase)):
                raise ConfigError(f"`on` takes classes of events, such as BeforeC2cMessage, got {_named(event)}")
        twice = next((event for event in events if event in self._functions or events.count(event) > 1), None)
        if twice is not None:
            raise ConfigError(f"{twice.__name__} has two functions: an event has one")

        def add(function: Callable[[Any], Result]) -> Callable[[Any], Result]:
            if not callable(function):
                raise ConfigError(f"the handler of an event must be a function, got {_named(function)}")
            self._functions.update(dict.fromkeys(events, function))
            return function

        return add

    @property
    def asgi(self) -> _Asgi:
        """An ASGI app for FastAPI, Starlette and others, under asyncio and trio.

        ``app.add_route("/webhook", handler.asgi)``. It may also be mounted, or be served alone.
        """
        return _Asgi(self._serve_asgi)

    async def _serve_asgi(self, scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        if scope["type"] != "http":
            raise ConfigError(f"webhooks come over HTTP, got a connection of the type {scope['type']}")
        length = next((value.decode() for name, value in scope["headers"] if name == b"content-length"), None)
        request = self._request(scope["method"], scope["query_string"], length)
        work = None
        try:
            request.check()
            event = request.event(await _received(request, receive))
        except Exception as error:
            response = self._refusal(request, error)
            if response.status == 413:
                await _drain(request, receive)
        else:
            text, work = await self._answer(request, event)
            response = _Response(200, text)
        headers = [(name.encode(), value.encode()) for name, value in response.headers]
        # What may be left of the body is not read. HTTP/2 has no such header.
        if response.status in (408, 413) and scope.get("http_version", "1.1").startswith("1"):
            headers.append((b"connection", b"close"))
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        await send({"type": "http.response.body", "body": response.body})
        if work:
            # The response is sent. Servers wait for this when they stop, and clients of tests always.
            await work.ended.wait()

    async def _live(self, receive: _Receive, send: _Send) -> None:
        """Start and stop with a server that has no other app."""
        kind = ""
        while kind != "lifespan.shutdown":
            kind = (await receive())["type"]
            if kind == "lifespan.shutdown":
                await self.idle()
            await send({"type": f"{kind}.complete"})

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any], /) -> list[bytes]:
        """Answer a request as a WSGI app, for Flask and others.

        ``app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/webhook": handler.wsgi})``.

        A read of the body blocks as long as the server lets it: the timeout is checked between reads.
        """
        request = self._request_of(environ)
        try:
            request.check()
            event = request.event(_read(request, environ))
        except Exception as error:
            response = self._refusal(request, error)
        else:
            response = _Response(200, self._answer_blocking(request, event))
        start_response(f"{response.status} {response.phrase}", response.headers)
        return [response.body]

    async def django(self, http_request: Any) -> Any:
        """Answer a request as a view of Django, under ASGI and WSGI, without protection against CSRF.

        ``path("webhook", handler.django)``.
        """
        from django.core.exceptions import RequestDataTooBig  # pyright: ignore
        from django.http import HttpResponse, RawPostDataException, UnreadablePostError  # pyright: ignore

        request = self._request_of(http_request.META)
        try:
            request.check()
            try:
                body = http_request.body
            except RequestDataTooBig as error:
                raise WebhookError(str(error), check="too_large", status=413) from error
            except RawPostDataException:
                body = b""
            except UnreadablePostError as error:
                raise WebhookError(f"the body cannot be read: {error}") from error
            event = request.event(body)
        except Exception as error:
            response = self._refusal(request, error)
        else:
            # Django runs this under WSGI in an event loop that ends with the request.
            is_wsgi = hasattr(http_request, "environ")
            text = self._answer_blocking(request, event) if is_wsgi else (await self._answer(request, event))[0]
            response = _Response(200, text)
        return HttpResponse(response.body, status=response.status, headers=dict(response.headers))

    django.csrf_exempt = True  # type: ignore[attr-defined]

    async def idle(self) -> None:
        """Wait until the app's functions that are under way have ended, for a graceful stop."""
        # They may be in other event loops and threads. This is for the end of a program, which so short a wait does not
        # hold up.
        while self._under_way:  # noqa: ASYNC110
            await anyio.sleep(0.01)

    def wait_idle(self) -> None:
        """Wait until the app's functions that are under way have ended, for a graceful stop without ``await``.

        Raises:
            RuntimeError: It is called in an event loop, which it would block.
        """
        if in_event_loop():
            raise RuntimeError("`wait_idle()` blocks the event loop: use `await handler.idle()`")
        while self._under_way:
            time.sleep(0.01)

    def _request(self, method: str, query: str | bytes, length: str | None) -> _Request:
        return _Request(self._webhook, self._check_length, self._timeout, method, query, length)

    def _request_of(self, environ: dict[str, Any]) -> _Request:
        return self._request(environ["REQUEST_METHOD"], environ.get("QUERY_STRING", ""), environ.get("CONTENT_LENGTH"))

    def _answer_blocking(self, request: _Request, event: WebhookEvent) -> str:
        if type(event) not in self._functions:
            return accept()
        return asyncio.run_coroutine_threadsafe(self._answer(request, event), self._own_loop()).result()[0]

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        """Return the event loop for servers without one. It runs in a thread until the process ends."""
        with self._lock:
            if self._loop is None:
                running = Future[asyncio.AbstractEventLoop]()

                def run() -> None:
                    loop = asyncio.new_event_loop()
                    running.set_result(loop)
                    while True:
                        # These stop an event loop. In this thread they would end nothing else, and other events go on.
                        with contextlib.suppress(SystemExit, KeyboardInterrupt):
                            loop.run_forever()

                thread = threading.Thread(target=run, name="tencent-chat-webhook", daemon=True)
                thread.start()
                self._loop = running.result()
                # What was accepted is not lost when the program ends.
                atexit.register(self.wait_idle)
            return self._loop

    async def _answer(self, request: _Request, event: WebhookEvent) -> tuple[str, _Work | None]:
        """Return the answer, and what goes on afterwards."""
        function = self._functions.get(type(event))
        if function is None:
            return accept(), None
        work = _Work(request, event, function)
        if not waits(event.command):
            self._spawn(lambda: self._handle_once(work))
            return accept(), work
        self._spawn(lambda: self._run(work, _in_time))
        with anyio.move_on_after(request.left()):
            await work.ended.wait()
        work.is_late |= not work.ended.is_set()
        return (self._fallen_back(work) if work.is_late or work.text is None else work.text), None

    async def _handle_once(self, work: _Work) -> None:
        """Run a function, unless the event came before."""
        try:
            if await self._is_new(work):
                await self._run(work, _afterwards)
            else:
                self._report("duplicate", work.request, work.event)
        finally:
            work.ended.set()

    async def _is_new(self, work: _Work) -> bool:
        if self._seen is None:
            return True
        key = delivery(work.request.query, work.event.raw)
        try:
            is_new: object = None
            with anyio.move_on_after(self._timeout) as limit:
                is_new = await _called(self._seen.add, key, self._keep, threads=_in_time, abandons=True)
            if limit.cancelled_caught:
                raise TimeoutError(f"the store did not answer within {self._timeout:g} s")
            if isinstance(is_new, bool):
                return is_new
            raise ConfigError(f"`add` of the store must return a bool, got {_named(is_new)}")
        except Exception as error:
            self._report("failed", work.request, work.event, error)
            return True

    async def _run(self, work: _Work, threads: RunVar[anyio.CapacityLimiter]) -> None:
        answer = error = None
        try:
            returned = await _called(work.function, work.event, threads=threads)
            if threads is _in_time:
                work.text = _text(work.event, returned)
                answer = returned
        except Exception as raised:
            error = raised
        except BaseException as raised:
            # Its event loop ended before it did.
            error = raised
            raise
        finally:
            # An async function that held up the event loop is late, too.
            work.is_late |= threads is _in_time and not work.request.left()
            if work.is_late:
                self._report("late", work.request, work.event, error, answer)
            elif error is not None:
                self._report("failed", work.request, work.event, error)
            work.ended.set()

    def _fallen_back(self, work: _Work) -> str:
        try:
            return accept() if self._fallback is None else _text(work.event, self._fallback(work.event))
        except Exception as error:
            self._report("failed", work.request, work.event, error)
            return accept()

    def _spawn(self, run: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start a task that does not end with the request."""
        if runs_asyncio():
            task = asyncio.get_running_loop().create_task(run())
            self._under_way.add(task)
            task.add_done_callback(self._forget)
            return
        import trio

        async def tracked() -> None:
            try:
                await run()
            finally:
                self._under_way.discard(tracked)

        self._under_way.add(tracked)
        trio.lowlevel.spawn_system_task(tracked, context=copy_context())

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            # It is reported already. What is not looked at, asyncio writes, too.
            task.exception()

    def _refusal(self, request: _Request, error: Exception) -> _Response:
        if not isinstance(error, WebhookError):
            self._report("failed", request, error=error)
            return _Response(500, "internal server error")
        if error.status != 405:
            self._report("refused", request, error=error)
        return _Response(error.status, error.message)

    def _report(
        self,
        kind: ReportKind,
        request: _Request,
        event: WebhookEvent | None = None,
        error: BaseException | None = None,
        answer: object = None,
    ) -> None:
        report = WebhookReport(kind, millis=request.millis(), event=event, error=error, answer=answer)
        if self._on_report is not None:
            call_hook(self._on_report, report)
        elif kind in ("failed", "late"):
            logging.getLogger("tencent_chat.webhook").error("webhook: %s", report, exc_info=error)


class _Request:
    """A request, whose time counts from here.

    Args:
        webhook: Verifies and reads it.
        check_length: Refuses a body that is too long.
        timeout: How many seconds there are for the answer.
        method: Its method.
        query: The query of its URL.
        length: Its header ``Content-Length``.
    """

    def __init__(
        self,
        webhook: Webhook,
        check_length: Callable[[int], None],
        timeout: float,
        method: str,
        query: str | bytes,
        length: str | None,
    ) -> None:
        self._began = time.monotonic()
        self._webhook = webhook
        self._check_length = check_length
        self._timeout = timeout
        self._method = method
        self.query = query
        # In bytes. What is not a number is for the server to refuse; of too many digits, some are enough.
        self.length = int(length[:15]) if length and length.isdecimal() else None
        # Whether there may be more of the body than was read.
        self.has_more = True

    def millis(self) -> float:
        """How long ago it came."""
        return (time.monotonic() - self._began) * 1000

    def left(self) -> float:
        """How many seconds are left for the answer."""
        return max(0.0, self._timeout - self.millis() / 1000)

    def check(self) -> None:
        """Refuse what need not be read."""
        if self._method != "POST":
            raise WebhookError("a webhook is a POST", status=405)
        self._webhook.verify(self.query)
        self._check_length(self.length or 0)

    def check_read(self, size: int) -> None:
        """Refuse a body when this much of it is there."""
        self._check_length(size)
        if not self.left():
            raise self.too_slow()

    def too_slow(self) -> WebhookError:
        """Return why a body is not waited for any more."""
        return WebhookError(f"the body did not arrive within {self._timeout:g} s", status=408)

    def event(self, body: bytes | bytearray) -> WebhookEvent:
        """Read it."""
        self.check_read(len(body))
        if self.length and not body:
            raise ConfigError(
                "the body of a webhook was read before the handler got it: mount the handler in front of middleware "
                "that reads bodies"
            )
        return self._webhook.parse(self.query, body)


class _Response:
    def __init__(self, status: int, text: str) -> None:
        from http import HTTPStatus

        self.status = status
        self.phrase = HTTPStatus(status).phrase
        self.body = text.encode()
        kind = "application/json" if status == 200 else "text/plain; charset=utf-8"
        self.headers = [("content-type", kind), ("content-length", str(len(self.body)))]
        if status == 405:
            self.headers.append(("allow", "POST"))


class _Work:
    """A function that runs for an event."""

    def __init__(self, request: _Request, event: WebhookEvent, function: Callable[[Any], Result]) -> None:
        self.request = request
        self.event = event
        self.function = function
        self.ended = anyio.Event()
        # Its answer, if it is one.
        self.text: str | None = None
        self.is_late = False


class _Asgi:
    """An object and not a function, because Starlette takes a function for one that gets a ``Request``."""

    __slots__ = ("_serve",)

    def __init__(self, serve: Callable[..., Awaitable[None]]) -> None:
        self._serve = serve

    if TYPE_CHECKING:
        # Typed like this, it is also what `add_route` takes.
        async def __call__(self, *given: Any) -> Any:
            """Answer a request."""

    else:
        # Servers call an app without arguments to see whether it is a factory of apps: this must be a `TypeError`.
        async def __call__(self, scope: _Message, receive: _Receive, send: _Send) -> None:
            """Answer a request."""
            await self._serve(scope, receive, send)


_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]


async def _received(request: _Request, receive: _Receive) -> bytearray:
    body = bytearray()
    with anyio.move_on_after(request.left()):
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise WebhookError("the connection was closed before all of the body was there")
            body += message.get("body", b"")
            request.has_more = bool(message.get("more_body"))
            request.check_read(len(body))
            if not request.has_more:
                return body
    raise request.too_slow()


async def _drain(request: _Request, receive: _Receive) -> None:
    """Read what is left of a body, so that its sender gets to read the answer; but not without end."""
    left = _MOST_DRAINED
    with anyio.move_on_after(request.left()):
        while request.has_more and left > 0:
            message = await receive()
            left -= len(message.get("body", b""))
            request.has_more = bool(message.get("more_body"))


def _read(request: _Request, environ: dict[str, Any]) -> bytearray:
    """Read the body of a WSGI request, whose end only some servers show."""
    body = bytearray()
    end = math.inf if environ.get("wsgi.input_terminated") else 0
    end = end if request.length is None else request.length
    while len(body) < end:
        part = environ["wsgi.input"].read(int(min(end - len(body), 1 << 16)))
        body += part
        request.check_read(len(body))
        if not part:
            break
    return body


async def _called(
    function: Callable[..., Any], *arguments: Any, threads: RunVar[anyio.CapacityLimiter], abandons: bool = False
) -> Any:
    """Call a function, in a thread unless it is async. One that is abandoned goes on when it is not waited for."""
    if _is_async(function):
        return await function(*arguments)
    try:
        limiter = threads.get()
    except LookupError:
        limiter = anyio.CapacityLimiter(THREADS)
        threads.set(limiter)
    # In a list, since trio takes a function for a mistake that returns something to await.
    (result,) = await anyio.to_thread.run_sync(
        lambda: [function(*arguments)], abandon_on_cancel=abandons, limiter=limiter
    )
    return await result if inspect.isawaitable(result) else result


def _is_async(function: Any) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


def _text(event: WebhookEvent, answer: Any) -> str:
    """The JSON of an answer."""
    if answer is None:
        return accept()
    if isinstance(answer, dict):
        fields = cast("WebhookAnswer", answer)
        if fields.get("ActionStatus") == "OK" and isinstance(fields.get("ErrorCode"), int):
            return json.dumps(fields)
    reason = f"{_named(answer)} is not an answer: return what a method of the event returns, or None to accept it"
    raise invalid_request(event.command, "", reason)


def _named(value: Any) -> str:
    return value.__name__ if isinstance(value, type) else f"a {type(value).__name__}"
