"""What the tests share: transports that answer as told, and a small HTTP server that misbehaves as told."""

import contextlib
import itertools
import json
import math
import os
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import anyio
import pytest
import trustme

from tencent_chat import AsyncChatClient, ChatClient, HttpRequest, HttpResponse, _driver
from tencent_chat._limiter import Reserved

SECRET_KEY = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd"
SETUP: dict[str, Any] = {"sdk_app_id": 1400987001, "identifier": "administrator", "secret_key": SECRET_KEY}
AT_ANY_RATE: dict[str, Any] = {"rates": {"*": math.inf}}
OK = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def user_sig(request: HttpRequest) -> str:
    """Give the UserSig in a request's URL."""
    return request.url.partition("usersig=")[2].partition("&")[0]


def random(request: HttpRequest) -> str:
    """Give the number that marks a request."""
    return request.url.partition("&random=")[2].partition("&")[0]


def host(request: HttpRequest) -> str:
    """Give the host that a request goes to."""
    return request.url.partition("//")[2].partition("/")[0]


class Held(NamedTuple):
    """An answer that is held back until something holds."""

    until: Callable[[], bool]
    answer: Any


class Fake:
    """A transport that gives, or raises, one prepared answer after another, and keeps what it was sent.

    An answer may be a function of the request.
    """

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers) or [OK]
        self.requests: list[HttpRequest] = []
        self.under_way = 0
        self.most_under_way = 0
        self.cancelled = 0
        self._lock = threading.Lock()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with self._under_way(request) as answer:
            while isinstance(answer, Held):
                if answer.until():
                    answer = answer.answer
                else:
                    time.sleep(0.001)
            return response(answer)

    async def asynchronous(self, request: HttpRequest) -> HttpResponse:
        """Do the same for an AsyncChatClient."""
        with self._under_way(request) as answer:
            while isinstance(answer, Held):
                if answer.until():
                    answer = answer.answer
                    continue
                try:
                    await anyio.sleep(0.001)
                except anyio.get_cancelled_exc_class():
                    self.cancelled += 1
                    raise
            return response(answer)

    async def until_under_way(self, count: int) -> None:
        """Wait until so many requests are under way."""
        while self.under_way < count:  # noqa: ASYNC110 - the fake has no event for this
            await anyio.sleep(0.001)

    @contextlib.contextmanager
    def _under_way(self, request: HttpRequest) -> Iterator[Any]:
        with self._lock:
            self.requests.append(request)
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            self.under_way += 1
            self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            yield answer(request) if callable(answer) else answer
        finally:
            with self._lock:
                self.under_way -= 1

    @property
    def bodies(self) -> list[Any]:
        """What was sent, as JSON."""
        return [json.loads(request.body) for request in self.requests]

    def client(self, **options: Any) -> ChatClient:
        """Make a client that sends here, as fast as it goes."""
        return ChatClient(**{**SETUP, **AT_ANY_RATE, "region": "singapore", "transport": self, **options})

    def async_client(self, **options: Any) -> AsyncChatClient:
        """Make an asynchronous client that sends here, as fast as it goes."""
        given = {**SETUP, **AT_ANY_RATE, "region": "singapore", "transport": self.asynchronous, **options}
        return AsyncChatClient(**given)


def response(answer: Any) -> HttpResponse:
    """Make a response of what a test gives for one, or raise it."""
    if isinstance(answer, BaseException):
        raise answer
    if isinstance(answer, dict):
        answer = json.dumps(answer)
    return answer if isinstance(answer, HttpResponse) else HttpResponse(200, answer.encode())


@pytest.fixture
def interruptible():
    """A program that was started in the background ignores interrupts otherwise."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class Chat:
    """A client of any kind whose methods are called in the same way: each call runs to its end."""

    def __init__(self, kind: str, fake: Fake, **options: Any) -> None:
        self.kind = kind
        self.client: Any = fake.client(**options) if kind == "sync" else fake.async_client(**options)

    def __getattr__(self, endpoint: str) -> Callable[..., Any]:
        method = getattr(self.client, endpoint)

        def call(*arguments: Any, **params: Any) -> Any:
            if self.kind == "sync":
                return method(*arguments, **params)

            async def awaited() -> Any:
                return await method(*arguments, **params)

            return anyio.run(awaited, backend=self.kind)

        return call

    def take(self, walk: Any, most: int = 1000) -> list[Any]:
        """Give what a walk gives, but no more than ``most``."""
        if self.kind == "sync":
            return list(itertools.islice(walk, most))

        async def awaited() -> list[Any]:
            end = object()
            taken: list[Any] = []
            while len(taken) < most and (one := await anext(walk, end)) is not end:
                taken.append(one)
            return taken

        return anyio.run(awaited, backend=self.kind)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    """Run a test with the synchronous client, and with the asynchronous one under both event loops."""
    return request.param


@pytest.fixture(params=["default", "httpx"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test with the HTTP libraries that clients choose, and with httpx for all that are made with SETUP."""
    if request.param != "default":
        monkeypatch.setitem(SETUP, "http_client", request.param)
    return request.param


can_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


def child(work: Callable[[], object]) -> bool:
    """Run something in a child process, and say whether it returned something true."""
    number = os.fork()
    if not number:
        code = 1
        # Ends one that waits for ever.
        signal.alarm(20)
        try:
            code = 0 if work() else 2
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]) == 0


class Clock:
    """A clock that moves when a client waits, so that no test does, and when a test moves it."""

    def __init__(self) -> None:
        self.millis = 1_700_000_000_000
        self.under_way = 0
        # Calls that may have reservations under way.
        self.reserving: set[Any] = set()

    def is_busy(self) -> bool:
        """Say whether something is under way that takes no time."""
        return bool(self.under_way or any(map(has_reservations, self.reserving)))

    def pass_time(self, seconds: float) -> None:
        self.millis += max(1, round(seconds * 1000))


def has_reservations(call: Any) -> bool:
    return bool(call._questions if isinstance(call, _driver.Threads) else call._reservations)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Give the clients a clock of the tests' own."""
    clock = Clock()
    monkeypatch.setattr(_driver, "now", lambda: (clock.millis, clock.millis))

    async def pass_time(seconds: float) -> None:
        clock.pass_time(seconds)

    monkeypatch.setattr(_driver.Direct, "wait", lambda self, seconds: clock.pass_time(seconds))
    monkeypatch.setattr(_driver.AsyncDirect, "wait", lambda self, seconds: pass_time(seconds))

    real_send, real_wait, real_reserve = _driver.Threads.send, _driver.Threads.wait, _driver.Threads.reserve
    real_async_send, real_async_wait = _driver.Tasks.send, _driver.Tasks.wait
    real_async_reserve = _driver.Tasks.reserve
    real_end, real_async_end = _driver.Threads.end, _driver.Tasks.end

    def send(self: Any, id: int, request: HttpRequest) -> Any:
        clock.under_way += 1
        return real_send(self, id, request)

    async def async_send(self: Any, id: int, request: HttpRequest) -> Any:
        clock.under_way += 1
        return await real_async_send(self, id, request)

    def reserve(self: Any, *given: Any) -> Any:
        clock.reserving.add(self)
        return real_reserve(self, *given)

    async def async_reserve(self: Any, *given: Any) -> Any:
        clock.reserving.add(self)
        return await real_async_reserve(self, *given)

    def end(self: Any) -> None:
        clock.reserving.discard(self)
        real_end(self)

    def async_end(self: Any) -> None:
        clock.reserving.discard(self)
        real_async_end(self)

    def wait(self: Any, seconds: float) -> Any:
        end = clock.millis + seconds * 1000
        while clock.is_busy() and clock.millis < end:
            if arrival := real_wait(self, 0.001):
                clock.under_way -= not isinstance(arrival[1], Reserved)
                return arrival
        if not clock.is_busy():
            clock.pass_time(seconds)
        return None

    async def async_wait(self: Any, seconds: float) -> Any:
        end = clock.millis + seconds * 1000
        while clock.is_busy() and clock.millis < end:
            if arrival := await real_async_wait(self, 0.001):
                clock.under_way -= not isinstance(arrival[1], Reserved)
                return arrival
        if not clock.is_busy():
            clock.pass_time(seconds)
        return None

    monkeypatch.setattr(_driver.Threads, "send", send)
    monkeypatch.setattr(_driver.Threads, "wait", wait)
    monkeypatch.setattr(_driver.Threads, "reserve", reserve)
    monkeypatch.setattr(_driver.Threads, "end", end)
    monkeypatch.setattr(_driver.Tasks, "end", async_end)
    monkeypatch.setattr(_driver.Tasks, "send", async_send)
    monkeypatch.setattr(_driver.Tasks, "reserve", async_reserve)
    monkeypatch.setattr(_driver.Tasks, "wait", async_wait)
    return clock


class Server:
    """A server on a free port of this machine. ``answer`` is called with each request's handler."""

    def __init__(self) -> None:
        server = self
        self.answer: Callable[[BaseHTTPRequestHandler], None] = reply_with(OK)
        self.urls: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Otherwise a system may hold back what follows a head for 40 ms.
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                server.urls.append(self.path)
                self.rfile.read(int(self.headers["content-length"]))
                server.answer(self)

            def log_message(self, *args: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.endpoint = f"http://127.0.0.1:{self.http.server_port}"


def reply_with(body: dict[str, Any], status: int = 200) -> Callable[[BaseHTTPRequestHandler], None]:
    """Answer with this body."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        data = json.dumps(body).encode()
        handler.send_response(status)
        handler.send_header("content-length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """Take the request and close the connection."""
    handler.close_connection = True


def keep_silent(handler: BaseHTTPRequestHandler) -> None:
    """Take the request and say nothing for a while."""
    time.sleep(1)
    handler.close_connection = True


def user_sigs(server: Server) -> set[str]:
    """Give the UserSigs that the server was sent."""
    found = {url.partition("usersig=")[2].partition("&")[0] for url in server.urls}
    assert min(map(len, found)) > 100
    return found


def words(text: str) -> set[str]:
    """Give what stands between spaces, quotes and the signs of URLs."""
    return set(re.split(r"[^\w*-]+", text))


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.http.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.http.shutdown()
    server.http.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep requests to this machine on this machine."""
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture(scope="session")
def one_certificate(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give a file with one certificate. Reading those of Mozilla takes a client 25 ms."""
    file = tmp_path_factory.mktemp("certificates") / "one.pem"
    trustme.CA().cert_pem.write_to_path(file)
    return str(file)


@pytest.fixture(autouse=True)
def few_certificates(monkeypatch: pytest.MonkeyPatch, one_certificate: str) -> None:
    """Have clients made fast: hardly a test has a server with TLS."""
    monkeypatch.setenv("SSL_CERT_FILE", one_certificate)


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return request.param
