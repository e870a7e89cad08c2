"""The transports over HTTP libraries, against a server on this machine."""

import contextlib
import json
import logging
import math
import socket
import sys
import threading
import time

import anyio
import pytest

from conftest import OK, SETUP, hang_up, keep_silent, reply_with, user_sigs, words
from tencent_chat import (
    ApiError,
    AsyncChatClient,
    ChatClient,
    ConfigError,
    HttpError,
    OutcomeUnknownError,
    TransportError,
)

pytestmark = pytest.mark.usefixtures("library")

ALICE = [{"user_id": "alice"}]


def client(server, **options):
    return ChatClient(**{**SETUP, "endpoint": server.endpoint, "max_retries": 0, **options})


@pytest.fixture
def free_port():
    """Give a port on which nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return unused.getsockname()[1]


def test_a_call_goes_over_http(server):
    with client(server) as chat:
        assert chat.delete_accounts(delete_item=ALICE).action_status == "OK"
    assert server.urls[0].startswith(
        "/v4/im_open_login_svc/account_delete?sdkappid=1400987001&identifier=administrator&"
    )


def test_the_request_has_the_headers_it_needs_and_no_others(server):
    seen = []

    def answer(handler):
        seen.append({name.lower(): value for name, value in handler.headers.items()})
        reply_with(OK)(handler)

    server.answer = answer
    with client(server) as chat:
        chat.delete_accounts(delete_item=ALICE)
    host = server.endpoint.removeprefix("http://")
    assert seen == [{"host": host, "content-type": "application/json", "content-length": "35"}]


def test_connections_are_kept_open(server):
    ports = set()

    def answer(handler):
        ports.add(handler.client_address[1])
        reply_with(OK)(handler)

    server.answer = answer
    with client(server) as chat:
        for _ in range(3):
            chat.delete_accounts(delete_item=ALICE)
    assert len(ports) == 1


def test_a_status_other_than_200_is_an_http_error(server):
    server.answer = reply_with({"a": "b"}, 418)
    with client(server) as chat, pytest.raises(HttpError) as caught:
        chat.delete_accounts(delete_item=ALICE)
    assert (caught.value.status, caught.value.body_start) == (418, '{"a": "b"}')


def test_a_redirect_is_not_followed(server):
    def answer(handler):
        handler.send_response(302)
        handler.send_header("location", "/elsewhere")
        handler.send_header("content-length", "0")
        handler.end_headers()

    server.answer = answer
    with client(server) as chat, pytest.raises(HttpError) as caught:
        chat.delete_accounts(delete_item=ALICE)
    assert caught.value.status == 302
    assert len(server.urls) == 1


def test_cookies_are_not_sent_back(server):
    cookies = []

    def answer(handler):
        cookies.append(handler.headers["cookie"])
        data = json.dumps(OK).encode()
        handler.send_response(200)
        handler.send_header("set-cookie", "a=b")
        handler.send_header("content-length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    server.answer = answer
    with client(server) as chat:
        chat.delete_accounts(delete_item=ALICE)
        chat.delete_accounts(delete_item=ALICE)
    assert cookies == [None, None]


@pytest.mark.parametrize("host", ["http://127.0.0.1:{port}", "http://host.invalid", "https://127.0.0.1:{port}"])
def test_without_a_connection_nothing_was_sent(host, free_port):
    chat = ChatClient(**SETUP, endpoint=host.format(port=free_port), max_retries=0)
    with chat, pytest.raises(TransportError) as caught:
        chat.delete_accounts(delete_item=ALICE)
    assert caught.value.sent == "not_sent"
    assert type(caught.value.__cause__).__module__.partition(".")[0] in ("httpx", "urllib3", "ssl")


@pytest.fixture
def silent_host():
    """Give the address of a host that drops packets: it listens and never accepts, and its short queue is full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as host:
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(host.getsockname())
        yield f"http://127.0.0.1:{host.getsockname()[1]}"
        for filler in fillers:
            filler.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems lengthen the queue of connections")
def test_a_host_that_drops_packets_is_given_up_early_and_left_for_the_backup(silent_host, server, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECT", 1.0)
    with ChatClient(**{**SETUP, "endpoint": silent_host}, max_retries=0) as chat:
        began = time.monotonic()
        with pytest.raises(TransportError) as raised:
            chat.create_official_account(owner_account="alice", name="News")
    assert raised.value.sent == "not_sent"
    assert time.monotonic() - began < 5, "no more than the time for connecting"
    with ChatClient(**{**SETUP, "endpoint": silent_host}, backup=server.endpoint, request_timeout=0.5) as chat:
        assert chat.check_accounts(check_item=[{"user_id": "alice"}]).error_code == 0


def test_without_tls_nothing_was_sent(server):
    chat = ChatClient(**SETUP, endpoint=server.endpoint.replace("http:", "https:"), max_retries=0)
    with chat, pytest.raises(TransportError) as caught:
        chat.delete_accounts(delete_item=ALICE)
    assert caught.value.sent == "not_sent"


def test_a_connection_that_breaks_after_sending_leaves_doubt(server):
    server.answer = hang_up
    with client(server) as chat, pytest.raises(TransportError) as caught:
        chat.delete_accounts(delete_item=ALICE)
    assert caught.value.sent == "maybe_sent"
    assert len(server.urls) == 1


def test_a_timeout_after_sending_leaves_doubt(server):
    server.answer = keep_silent
    with (
        client(server, request_timeout=0.1) as chat,
        pytest.raises(TransportError, match=r"no HTTP response within 0\.\d+ s") as caught,
    ):
        chat.delete_accounts(delete_item=ALICE)
    assert caught.value.sent == "maybe_sent"
    assert len(server.urls) == 1


def test_the_timeout_may_be_infinite(server):
    with client(server, request_timeout=math.inf) as chat:
        chat.delete_accounts(delete_item=ALICE)


def test_the_timeout_is_one_for_all_steps_of_a_request(server):
    def answer(handler):
        time.sleep(0.3)
        handler.send_response(200)
        handler.send_header("content-length", "2")
        handler.end_headers()
        handler.wfile.flush()
        time.sleep(0.3)
        handler.wfile.write(b"{}")

    server.answer = answer
    # Each wait is shorter than the timeout, both together are longer.
    with (
        client(server, request_timeout=0.45) as chat,
        pytest.raises(TransportError, match=r"no HTTP response within 0\.\d+ s"),
    ):
        chat.delete_accounts(delete_item=ALICE)


def redirect(handler):
    """Answer as a gateway does that wants https."""
    handler.send_response(301)
    handler.send_header("Location", f"https://{handler.headers['host']}{handler.path}")
    handler.send_header("content-length", "0")
    handler.end_headers()


def test_no_log_line_shows_a_user_sig(server, caplog, library):
    caplog.set_level(logging.DEBUG)
    with client(server) as chat:
        chat.delete_accounts(delete_item=ALICE)
        server.answer = hang_up
        with pytest.raises(TransportError):
            chat.delete_accounts(delete_item=ALICE)
        server.answer = redirect
        with pytest.raises(HttpError):
            chat.delete_accounts(delete_item=ALICE)
    if library == "httpx":
        assert "HTTP Request: POST" in caplog.text
        assert "usersig=…" in caplog.text
        assert "Location" in caplog.text
    assert not user_sigs(server) & words(caplog.text)


# The same under asyncio and trio


@pytest.fixture
async def chat(server, anyio_backend):
    async with AsyncChatClient(**SETUP, endpoint=server.endpoint, max_retries=0, request_timeout=5) as client:
        yield client


@pytest.mark.anyio
async def test_an_asynchronous_call_goes_over_http(chat, server):
    reply = await chat.delete_accounts(delete_item=ALICE)
    assert reply.action_status == "OK"
    assert "/account_delete?" in server.urls[0]


@pytest.mark.anyio
async def test_asynchronous_calls_run_side_by_side(chat, server):
    all_there = threading.Barrier(10)

    def answer(handler):
        all_there.wait(10)
        reply_with(OK)(handler)

    server.answer = answer
    async with anyio.create_task_group() as tasks:
        for _ in range(10):
            tasks.start_soon(lambda: chat.delete_accounts(delete_item=ALICE))
    assert len(server.urls) == 10


@pytest.mark.anyio
async def test_asynchronous_failures_are_told_apart(chat, server, free_port):
    server.answer = reply_with({"ErrorCode": 70107})
    with pytest.raises(ApiError):
        await chat.delete_accounts(delete_item=ALICE)
    server.answer = hang_up
    with pytest.raises(TransportError) as caught:
        await chat.delete_accounts(delete_item=ALICE)
    assert caught.value.sent == "maybe_sent"
    server.answer = keep_silent
    with pytest.raises(TransportError, match="not finish within its timeout of 100 ms") as caught:
        await chat.delete_accounts(delete_item=ALICE, timeout=0.1)
    assert caught.value.sent == "maybe_sent"
    hasty = {**SETUP, "endpoint": server.endpoint, "max_retries": 0, "request_timeout": 0.1}
    async with AsyncChatClient(**hasty) as chat:
        with pytest.raises(TransportError, match=r"no HTTP response within 0\.\d+ s") as caught:
            await chat.delete_accounts(delete_item=ALICE)
    assert caught.value.sent == "maybe_sent"
    async with AsyncChatClient(**{**hasty, "endpoint": f"http://127.0.0.1:{free_port}"}) as nobody:
        with pytest.raises(TransportError) as caught:
            await nobody.delete_accounts(delete_item=ALICE)
    assert caught.value.sent == "not_sent"


@pytest.mark.anyio
async def test_a_cancelled_call_ends_at_once(chat, server):
    server.answer = keep_silent
    with anyio.move_on_after(0.1) as scope:
        await chat.delete_accounts(delete_item=ALICE)
    assert scope.cancelled_caught
    server.answer = reply_with(OK)
    assert (await chat.delete_accounts(delete_item=ALICE)).error_code == 0


@pytest.mark.parametrize("kind", [ChatClient, AsyncChatClient])
@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "strange://127.0.0.1:1", "http://[::1:80"])
def test_a_proxy_that_cannot_be_used_is_a_configuration_error(kind, proxy, monkeypatch):
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(ConfigError, match=r"^(httpx|urllib3|aiohttp) cannot work with this environment"):
        kind(**SETUP, region="singapore")


# Over a proxy


@pytest.fixture
def proxy(monkeypatch):
    """Start a proxy that does as told with each connection, for hosts that are not this machine's."""
    with contextlib.ExitStack() as stack:
        over = threading.Event()

        def start(serve):
            listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))

            def accept():
                with contextlib.suppress(OSError):
                    while True:
                        connection = listener.accept()[0]
                        with connection:
                            connection.recv(65536)
                            serve(connection, over)

            threading.Thread(target=accept, daemon=True).start()
            address = f"http://127.0.0.1:{listener.getsockname()[1]}"
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
                monkeypatch.setenv(name, address)
            for name in ("NO_PROXY", "no_proxy"):
                monkeypatch.setenv(name, "127.0.0.1")

        yield start
        over.set()


def hang(connection, over):
    """Never answer."""
    over.wait(30)


def close(connection, over):
    """Close the connection without an answer."""


def talk_nonsense(connection, over):
    """Answer with what is not HTTP."""
    connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


def refuse(connection, over):
    """Answer that there will be no tunnel."""
    connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")


def end_the_tunnel(connection, over):
    """Make the tunnel and close it."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")


@pytest.mark.parametrize("serve", [hang, close, talk_nonsense, refuse, end_the_tunnel])
def test_without_a_tunnel_nothing_was_sent_and_the_backup_is_tried(serve, kind, proxy, server, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECT", 0.3)
    proxy(serve)
    options = {**SETUP, "endpoint": "https://chat.example"}
    make = ChatClient if kind == "sync" else AsyncChatClient
    began = time.monotonic()
    with pytest.raises(TransportError) as caught:
        lead(kind, make(**options, max_retries=0), owner_account="alice", name="News")
    assert caught.value.sent == "not_sent"
    assert lead(kind, make(**options, backup=server.endpoint), owner_account="alice", name="News").error_code == 0
    assert time.monotonic() - began < 5, "not the time for a request"


@pytest.mark.parametrize("serve", [close, talk_nonsense])
def test_what_a_proxy_itself_was_sent_leaves_doubt(serve, kind, proxy):
    proxy(serve)
    make = ChatClient if kind == "sync" else AsyncChatClient
    with pytest.raises(OutcomeUnknownError) as caught:
        lead(kind, make(**SETUP, endpoint="http://chat.example", max_retries=0), owner_account="alice", name="News")
    assert caught.value.cause.sent == "maybe_sent"


def lead(kind, client, **params):
    """Make a call that is not safe to retry, and close the client."""
    if kind == "sync":
        with client:
            return client.create_official_account(**params)

    async def awaited():
        async with client:
            return await client.create_official_account(**params)

    return anyio.run(awaited, backend=kind)
