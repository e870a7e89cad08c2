"""What all HTTP libraries do alike, each with a client of its own connections and one that it was given."""

import asyncio
import contextlib
import gzip
import json
import logging
import math
import socket
import ssl
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler
from types import SimpleNamespace
from typing import Any

import aiohttp
import anyio
import anyio.lowlevel
import httpx
import pytest
import trustme
import urllib3

from conftest import AT_ANY_RATE, OK, SETUP, Server, hang_up, reply_with, user_sigs, words
from tencent_chat import (
    AsyncChatClient,
    ChatClient,
    ConfigError,
    HttpError,
    OutcomeUnknownError,
    TransportError,
    _aiohttp,
    _connections,
    _urllib3,
)
from tencent_chat._httpcore import Budget

NAMES = [
    "sync-urllib3",
    "sync-httpx",
    "asyncio-aiohttp",
    "asyncio-httpcore",
    "asyncio-httpx",
    "trio-httpcore",
    "trio-httpx",
]
GIVEN = [f"{name}-given" for name in NAMES if "httpcore" not in name]


class Sender:
    """A client over one of the libraries, under one of the event loops."""

    def __init__(self, name: str) -> None:
        self.kind, self.library, *given = name.split("-")
        self.is_given = bool(given)

    def call(self, endpoint: str, times: int = 1, **options: Any) -> Any:
        """Make calls that are not safe to retry with one client, and return the last one's reply."""
        given = {**SETUP, "endpoint": endpoint, "max_retries": 0, **options}

        if self.kind == "sync":
            with self._opened() as http_client, ChatClient(**given, http_client=http_client) as chat:
                replies = [chat.create_official_account(owner_account="alice", name="News") for _ in range(times)]
            return replies[-1]

        async def awaited() -> Any:
            async with (
                self._opened_async() as http_client,
                AsyncChatClient(**given, http_client=http_client) as chat,
            ):
                replies = [await chat.create_official_account(owner_account="alice", name="News") for _ in range(times)]
            return replies[-1]

        return anyio.run(awaited, backend=self.kind)

    def _opened(self) -> Any:
        if not self.is_given:
            return contextlib.nullcontext(self.library)
        return httpx.Client() if self.library == "httpx" else urllib3.PoolManager()

    def _opened_async(self) -> Any:
        if not self.is_given:
            return contextlib.nullcontext(self.library)
        return httpx.AsyncClient() if self.library == "httpx" else aiohttp.ClientSession()


@pytest.fixture(params=NAMES)
def own(request: pytest.FixtureRequest) -> Sender:
    """Run a test with each library, with connections that the client makes."""
    return Sender(request.param)


@pytest.fixture(params=NAMES + GIVEN)
def sender(request: pytest.FixtureRequest) -> Sender:
    """Run a test with each library, also with a client of it that was given."""
    return Sender(request.param)


def answer_with(body: bytes, **headers: str) -> Any:
    """Answer with these bytes."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("content-length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def drip(head: bytes) -> Any:
    """Answer with a head, and then with a little at a time: each wait is shorter than the timeout."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        with contextlib.suppress(OSError):
            handler.wfile.write(head)
            for _ in range(80):
                handler.wfile.write(b"a")
                time.sleep(0.05)

    return answer


def ends_in_time(sender: Sender, server: Server) -> None:
    began = time.monotonic()
    with pytest.raises(OutcomeUnknownError, match=r"no HTTP response within 0\.25 s"):
        sender.call(server.endpoint, request_timeout=0.25)
    assert time.monotonic() - began < 3, "it drips for 4 s"


def test_a_body_that_drips_ends_with_the_time_of_the_request(server: Server, sender: Sender):
    server.answer = drip(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n")
    ends_in_time(sender, server)


# All but the synchronous ones whose sockets are not ours: their limit is that of each wait.
limits_the_whole = pytest.mark.parametrize(
    "name", sorted({*NAMES, *GIVEN} - {"sync-httpx", "sync-httpx-given", "sync-urllib3-given"})
)


@limits_the_whole
def test_headers_that_drip_end_with_the_time_of_the_request(server: Server, name: str):
    server.answer = drip(b"HTTP/1.1 200 OK\r\nx-slow: ")
    ends_in_time(Sender(name), server)


@limits_the_whole
def test_interim_responses_without_an_end_end_with_the_time_of_the_request(server: Server, name: str):
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        end = time.monotonic() + 4
        with contextlib.suppress(OSError):
            while time.monotonic() < end:
                handler.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)

    server.answer = answer
    ends_in_time(Sender(name), server)


@pytest.mark.parametrize("encoding", ["gzip", "GZIP"])
def test_a_compressed_body_is_read(server: Server, sender: Sender, encoding: str):
    server.answer = answer_with(gzip.compress(json.dumps(OK).encode()), content_encoding=encoding)
    assert sender.call(server.endpoint).action_status == "OK"


# Trio warns of what httpx leaves of a response that it cannot read.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
def test_a_body_that_is_not_what_it_says_leaves_doubt(server: Server, sender: Sender):
    server.answer = answer_with(b"this is not gzip", content_encoding="gzip")
    with pytest.raises(OutcomeUnknownError) as caught:
        sender.call(server.endpoint)
    assert caught.value.cause.sent == "maybe_sent"


BOMB = gzip.compress(b" " * ((64 << 20) + 1))


# Trio warns of what httpx and httpcore leave of a response that is not read to its end.
@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")
def test_a_body_that_is_too_long_is_not_read_to_its_end(server: Server, sender: Sender):
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.suppress(OSError):
            while True:
                handler.wfile.write(b" " * (1 << 20))

    for answer in (endless, answer_with(BOMB, content_encoding="gzip")):
        server.answer = answer
        with pytest.raises(OutcomeUnknownError, match="the response is longer than 64 MiB") as caught:
            sender.call(server.endpoint)
        assert caught.value.cause.sent == "maybe_sent"


@pytest.mark.parametrize(
    "head", [b"content-length: 99999999999999999999\r\n\r\n{}", b"transfer-encoding: chunked\r\n\r\n-5\r\nhello\r\n"]
)
def test_a_length_that_cannot_be_leaves_doubt(server: Server, sender: Sender, head: bytes):
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + head)

    server.answer = answer
    with pytest.raises(OutcomeUnknownError) as caught:
        sender.call(server.endpoint)
    assert caught.value.cause.sent == "maybe_sent"


def test_a_header_that_is_not_utf_8_does_not_matter(server: Server, sender: Sender):
    server.answer = answer_with(json.dumps(OK).encode(), x_odd="\xff\xfe")
    assert sender.call(server.endpoint).action_status == "OK"


def raw_response(**fields: Any) -> bytes:
    body = json.dumps({**OK, **fields}).encode()
    return b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


def test_a_second_response_is_not_that_to_the_next_request(server: Server, own: Sender):
    def answer(handler: BaseHTTPRequestHandler) -> None:
        own_response = raw_response(Number=len(server.urls))
        handler.wfile.write(own_response + raw_response(Number="another request's"))

    server.answer = answer
    assert own.call(server.endpoint, times=2)["Number"] == 2


def test_a_response_that_comes_without_a_request_is_not_that_to_the_next_one(
    server: Server, monkeypatch: pytest.MonkeyPatch
):
    go = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(raw_response(Number=len(server.urls)))
        if len(server.urls) == 1:
            go.wait(10)
            handler.wfile.write(raw_response(Number="another request's"))

    server.answer = answer
    used: list[Any] = []
    connect = _aiohttp._Connector.connect

    async def noted(*given: Any, **options: Any) -> Any:
        connection = await connect(*given, **options)
        used.append(connection.protocol)
        return connection

    monkeypatch.setattr(_aiohttp._Connector, "connect", noted)

    async def run() -> Any:
        async with AsyncChatClient(**SETUP, endpoint=server.endpoint, http_client="aiohttp") as chat:
            await chat.check_accounts(check_item=[{"user_id": "alice"}])
            [protocol] = used
            assert not protocol.should_close
            go.set()
            with anyio.fail_after(10):
                # The event loop has read what came.
                while not protocol.should_close:  # noqa: ASYNC110 - aiohttp has no event for this
                    await anyio.sleep(0.001)
            return await chat.check_accounts(check_item=[{"user_id": "alice"}])

    assert anyio.run(run)["Number"] == 2


def after_hints(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 2 + raw_response())


# All but the one whose connections are not ours: `http.client` takes it for the final response.
@pytest.mark.parametrize("name", sorted({*NAMES, *GIVEN} - {"sync-urllib3-given"}))
def test_the_final_response_is_waited_for(server: Server, name: str):
    server.answer = after_hints
    assert Sender(name).call(server.endpoint, times=2).action_status == "OK"


def test_an_interim_response_leaves_doubt_with_a_manager_that_was_given(server: Server):
    server.answer = after_hints
    with pytest.raises(OutcomeUnknownError):
        Sender("sync-urllib3-given").call(server.endpoint)


def test_a_large_body_is_read_whole(server: Server, sender: Sender):
    server.answer = reply_with({**OK, "Text": "ä" * 500_000})
    assert len(sender.call(server.endpoint)["Text"]) == 500_000


def test_connections_are_used_again_and_a_redirect_is_not_followed(server: Server, sender: Sender):
    ports = set()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        ports.add(handler.client_address[1])
        reply_with(OK)(handler)

    server.answer = answer
    sender.call(server.endpoint, times=3)
    assert len(ports) == 1
    server.answer = answer_with(b"", location="/elsewhere")
    with pytest.raises(OutcomeUnknownError) as caught:
        sender.call(server.endpoint)
    assert isinstance(caught.value.cause, HttpError)
    assert len(server.urls) == 4


def test_a_request_on_a_connection_that_is_closed_meanwhile_is_not_sent_twice(server: Server, sender: Sender):
    count = 0

    def answer(handler: BaseHTTPRequestHandler) -> None:
        nonlocal count
        count += 1
        (reply_with(OK) if count == 1 else hang_up)(handler)

    server.answer = answer
    with pytest.raises(OutcomeUnknownError):
        sender.call(server.endpoint, times=2)
    assert len(server.urls) == 2


def test_a_port_without_a_server_was_not_sent_to(sender: Sender):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(TransportError) as caught:
            sender.call(f"http://127.0.0.1:{port}")
    assert caught.value.sent == "not_sent"


def test_no_line_of_a_log_and_no_error_shows_a_user_sig(
    server: Server, sender: Sender, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    sender.call(server.endpoint)
    shown = []
    for broken in (
        hang_up,
        answer_with(b"x", content_encoding="gzip"),
        lambda handler: handler.wfile.write(b"?\r\n\r\n"),
    ):
        server.answer = broken
        with pytest.raises(OutcomeUnknownError) as caught:
            sender.call(server.endpoint)
        shown.append(repr(caught.value) + str(caught.value.cause) + repr(caught.value.cause.__cause__))
    assert not user_sigs(server) & words(caplog.text + "".join(shown))


async def cancel_task(call: Any, steps: int) -> None:
    """Cancel a task of asyncio after so many steps."""
    task = asyncio.ensure_future(call())
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def cancel_scope(call: Any, steps: int) -> None:
    """Cancel a scope after so many steps."""
    async with anyio.create_task_group() as group:
        group.start_soon(call)
        for _ in range(steps):
            await anyio.lowlevel.checkpoint()
        group.cancel_scope.cancel()


# Trio warns of what httpx leaves of a request that was cancelled.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
@pytest.mark.parametrize(
    ("name", "cancel"),
    [
        *((name, cancel_scope) for name in NAMES if not name.startswith("sync")),
        *((name, cancel_task) for name in NAMES if name.startswith("asyncio")),
    ],
)
def test_a_cancelled_call_keeps_no_other_from_being_sent(server: Server, name: str, cancel: Any):
    backend, library = name.split("-")
    options: dict[str, Any] = {**SETUP, **AT_ANY_RATE, "endpoint": server.endpoint, "request_timeout": 2}

    async def run() -> None:
        # At each step of a call that also makes its connection.
        for steps in range(40):
            async with AsyncChatClient(**options, http_client=library) as chat:

                async def call(chat: AsyncChatClient = chat) -> Any:
                    return await chat.create_official_account(owner_account="alice", name="News")

                await cancel(call, steps)
                assert (await call()).action_status == "OK"

    anyio.run(run, backend=backend)


# Connections


@pytest.mark.parametrize("own", [name for name in NAMES if name != "asyncio-aiohttp"], indirect=True)
def test_after_a_burst_the_connections_that_expired_are_closed_with_the_next_call(
    server: Server, own: Sender, monkeypatch: pytest.MonkeyPatch
):
    all_there = threading.Barrier(8)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        all_there.wait(10)
        reply_with(OK)(handler)

    server.answer = answer
    options: dict[str, Any] = {**SETUP, **AT_ANY_RATE, "endpoint": server.endpoint, "http_client": own.library}
    account = [{"user_id": "alice"}]

    def after() -> None:
        server.answer = reply_with(OK)
        monkeypatch.setattr(_connections, "IDLE", 0.0)

    if own.kind == "sync":
        with ChatClient(**options) as chat, ThreadPoolExecutor(8) as threads:
            assert len(list(threads.map(lambda _: chat.check_accounts(check_item=account), range(8)))) == 8
            assert len(chat._own._connections._all) == 8
            after()
            chat.check_accounts(check_item=account)
            assert len(chat._own._connections._all) == 1
        return

    async def run() -> None:
        async with AsyncChatClient(**options) as chat:
            async with anyio.create_task_group() as group:
                for _ in range(8):
                    group.start_soon(lambda: chat.check_accounts(check_item=account))
            assert len(chat._own._loop().connections._all) == 8
            after()
            await chat.check_accounts(check_item=account)
            assert len(chat._own._loop().connections._all) == 1

    anyio.run(run, backend=own.kind)


# A manager of urllib3 that has callers wait for a connection


def test_a_call_that_gets_no_connection_of_a_manager_in_time_was_not_sent(server: Server):
    busy, go = threading.Event(), threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        busy.set()
        go.wait(10)
        reply_with(OK)(handler)

    server.answer = answer
    options: dict[str, Any] = {**SETUP, "endpoint": server.endpoint, "max_retries": 0}
    account = {"owner_account": "alice", "name": "News"}
    with urllib3.PoolManager(maxsize=1, block=True) as manager, ThreadPoolExecutor(1) as threads:
        patient = ChatClient(**options, http_client=manager, request_timeout=30)
        hasty = ChatClient(**options, http_client=manager, request_timeout=0.1)
        first = threads.submit(patient.create_official_account, **account)
        assert busy.wait(10)
        with pytest.raises(TransportError, match="EmptyPoolError") as caught:
            hasty.create_official_account(**account)
        go.set()
        assert first.result().action_status == "OK"
    assert caught.value.sent == "not_sent"
    assert len(server.urls) == 1


@pytest.mark.parametrize(("answered_after", "is_late"), [(9, False), (11, True)])
def test_the_time_of_a_request_begins_when_a_manager_has_a_connection_for_it(
    server: Server, monkeypatch: pytest.MonkeyPatch, answered_after: float, is_late: bool
):
    passed = 0.0
    clock = SimpleNamespace(monotonic=lambda: passed)
    monkeypatch.setattr(_urllib3, "time", clock)
    monkeypatch.setattr("urllib3.util.timeout.time", clock)

    class Pool(urllib3.HTTPConnectionPool):
        def _get_conn(self, timeout: float | None = None) -> Any:
            nonlocal passed
            passed += 9
            return super()._get_conn(timeout)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        nonlocal passed
        passed += answered_after
        reply_with(OK)(handler)

    server.answer = answer
    late = pytest.raises(OutcomeUnknownError, match="no HTTP response within 10 s")
    with urllib3.PoolManager(maxsize=1, block=True) as manager:
        manager.pool_classes_by_scheme = {"http": Pool}
        chat = ChatClient(**SETUP, endpoint=server.endpoint, max_retries=0, request_timeout=10, http_client=manager)
        with late if is_late else contextlib.nullcontext():
            chat.create_official_account(owner_account="alice", name="News")
    assert passed == 9 + answered_after


# Certificates and proxies


@pytest.fixture
def secure(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Any:
    """Start a server with TLS, whose certificate the environment trusts."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "chat.example").configure_cert(context)
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(file)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    server = Server()
    server.http.socket = context.wrap_socket(server.http.socket, server_side=True)
    thread = threading.Thread(target=server.http.serve_forever, args=(0.01,))
    thread.start()
    server.endpoint = server.endpoint.replace("http:", "https:")
    yield server
    server.http.shutdown()
    server.http.server_close()
    thread.join()


def test_the_certificates_of_the_environment_are_trusted_and_others_are_not(
    secure: Server, own: Sender, monkeypatch: pytest.MonkeyPatch
):
    assert own.call(secure.endpoint, times=2).action_status == "OK"
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(TransportError) as caught:
        own.call(secure.endpoint)
    assert caught.value.sent == "not_sent"
    assert len(secure.urls) == 2


def test_a_given_client_refuses_a_certificate_that_it_does_not_trust(secure: Server, sender: Sender, monkeypatch: Any):
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(TransportError) as caught:
        sender.call(secure.endpoint)
    assert caught.value.sent == "not_sent"
    assert not secure.urls


class Proxy:
    """A proxy that passes everything on to one server, and keeps the heads of what it is sent."""

    def __init__(self, to: Server) -> None:
        self.heads: list[str] = []
        self._to = to.http.server_address
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client = self.listener.accept()[0]
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.create_connection(self._to[:2]) as server:
            head = client.recv(65536)
            self.heads.append(head.partition(b"\r\n\r\n")[0].decode())
            if head.startswith(b"CONNECT"):
                client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            else:
                server.sendall(head)
            back = threading.Thread(target=self._pipe, args=(server, client), daemon=True)
            back.start()
            self._pipe(client, server)
            back.join()

    def _pipe(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
            other.shutdown(socket.SHUT_WR)


def through_proxy(server: Server, monkeypatch: pytest.MonkeyPatch, variable: str, scheme: str = "http://") -> Proxy:
    proxy = Proxy(server)
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv(variable, f"{scheme}team:p%40ss@{proxy.address}")
    return proxy


@pytest.mark.parametrize(
    ("variable", "scheme"), [("http_proxy", "http://"), ("ALL_PROXY", "http://"), ("http_proxy", "")]
)
def test_requests_go_through_the_proxy_that_the_environment_names(
    server: Server, own: Sender, monkeypatch: pytest.MonkeyPatch, variable: str, scheme: str
):
    proxy = through_proxy(server, monkeypatch, variable, scheme)
    with proxy.listener:
        own.call("http://chat.example:8080")
        assert proxy.heads[0].startswith("POST http://chat.example:8080/v4/")
        assert "\r\nproxy-authorization: basic dgvhbtpwqhnz" in proxy.heads[0].lower()
        monkeypatch.setenv("NO_PROXY", "other.example,chat.example")
        with pytest.raises(TransportError):
            own.call("http://chat.example:8080")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        own.call(server.endpoint)
        assert len(proxy.heads) == 1


def test_a_tunnel_of_a_proxy_carries_requests_to_a_secure_host(
    secure: Server, own: Sender, monkeypatch: pytest.MonkeyPatch
):
    proxy = through_proxy(secure, monkeypatch, "https_proxy")
    with proxy.listener:
        own.call("https://chat.example", times=2)
    [head] = proxy.heads
    assert head.startswith("CONNECT chat.example:443 HTTP/1.")
    assert "\r\nproxy-authorization: basic dgvhbtpwqhnz" in head.lower()
    assert len(secure.urls) == 2


@pytest.mark.parametrize("answer", [b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n", b"?\r\n\r\n"])
def test_an_error_of_a_proxy_does_not_show_its_password(own: Sender, monkeypatch: pytest.MonkeyPatch, answer: bytes):
    def serve() -> None:
        client = listener.accept()[0]
        with client:
            client.recv(65536)
            client.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        monkeypatch.delenv("NO_PROXY")
        monkeypatch.setenv("https_proxy", f"http://t\u00e9am:secret@127.0.0.1:{listener.getsockname()[1]}")
        with pytest.raises(TransportError) as caught:
            own.call("https://chat.example")
        thread.join()
    assert caught.value.sent == "not_sent"
    assert "secret" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "url", ["http://", "ftp://team:secret@host:1", "http://team:sec/ret@host:1", "http://team:secret@h\u2100st:0"]
)
@pytest.mark.parametrize(
    ("make", "library"), [(ChatClient, "urllib3"), (AsyncChatClient, "aiohttp"), (AsyncChatClient, "httpcore")]
)
def test_an_error_about_the_url_of_a_proxy_says_what_it_must_be_and_not_what_it_is(
    make: Any, library: str, url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("http_proxy", url)
    with pytest.raises(ConfigError) as caught:
        make(**SETUP, region="singapore", http_client=library)
    assert str(caught.value) == (
        f"{library} cannot work with this environment (proxies, certificates): "
        "the URL of a proxy must be http:// or https:// with a host and a port above 0"
    )
    assert "sec" not in words("".join(traceback.format_exception(caught.value)))
    assert "secret" not in "".join(traceback.format_exception(caught.value))


def test_connecting_over_httpcore_ends_before_the_whole_does(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(_connections, "CONNECT", math.inf)
    budget = Budget(1000)
    connect, read = budget.get("connect"), budget.get("read")
    assert connect is not None
    assert read is not None
    assert connect <= 950 < read


# The option


@pytest.mark.parametrize(
    ("make", "given"),
    [
        (ChatClient, "aiohttp"),
        (ChatClient, "requests"),
        (ChatClient, ""),
        (ChatClient, urllib3.PoolManager),
        (AsyncChatClient, "urllib3"),
        (AsyncChatClient, urllib3.PoolManager()),
        (AsyncChatClient, aiohttp.ClientSession),
        (AsyncChatClient, httpx.Client()),
    ],
)
def test_a_client_of_the_wrong_kind_is_a_configuration_error(make: Any, given: Any):
    with pytest.raises(ConfigError, match=r"^`http_client` must be an httpx\.\w+, an? .*, got "):
        make(**SETUP, region="singapore", http_client=given)


@pytest.mark.parametrize(
    ("make", "library"), [(ChatClient, "urllib3"), (ChatClient, "httpx"), (AsyncChatClient, "aiohttp")]
)
def test_a_library_that_is_not_installed_is_a_configuration_error(
    make: Any, library: str, monkeypatch: pytest.MonkeyPatch
):
    for name in [
        name
        for name in sys.modules
        if name.startswith(("tencent_chat._urllib3", "tencent_chat._httpx", "tencent_chat._aiohttp"))
    ]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(
        ConfigError, match=f"`http_client` needs {library}, which is not installed: pip install {library}"
    ):
        make(**SETUP, region="singapore", http_client=library)


def test_without_aiohttp_asyncio_has_httpcore(server: Server, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "tencent_chat._httpcore", raising=False)

    async def run() -> None:
        async with AsyncChatClient(**SETUP, endpoint=server.endpoint) as chat:
            assert (await chat.check_accounts(check_item=[{"user_id": "alice"}])).action_status == "OK"
            assert "tencent_chat._httpcore" in sys.modules

    anyio.run(run)


def test_aiohttp_does_not_run_under_trio():
    async def run() -> None:
        async with AsyncChatClient(**SETUP, region="singapore", http_client="aiohttp") as chat:
            await chat.check_accounts(check_item=[{"user_id": "alice"}])

    with pytest.raises(ConfigError, match="needs asyncio"):
        anyio.run(run, backend="trio")
