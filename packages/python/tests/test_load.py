"""Many calls at a time, children, event loops, and calls that are given up, over real connections."""

import asyncio
import contextlib
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from conftest import AT_ANY_RATE, OK, SETUP, can_fork, child
from tencent_chat import (
    AsyncChatClient,
    ChatClient,
    OutcomeUnknownError,
    PartialBatchError,
    TransportError,
)
from tencent_chat._connections import SyncTransport

pytestmark = pytest.mark.usefixtures("library")


class EchoServer:
    """Answers each request with the accounts that it names, after a delay, in one thread."""

    _loop: asyncio.AbstractEventLoop

    def __init__(self) -> None:
        self.delay = 0.0
        self.connections = 0
        self.most_connections = 0
        self.served = 0
        self.answer_count = sys.maxsize
        self._open = 0
        started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run(started)))
        self._thread.start()
        started.wait(10)

    async def _run(self, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1000)
        self.endpoint = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        started.set()
        await self._stop.wait()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open += 1
        self.most_connections = max(self.most_connections, self._open)
        answered = 0
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while answered < self.answer_count:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                body = await reader.readexactly(int(head.partition(b"content-length: ")[2].split(b"\r\n")[0]))
                delay = self.delay
                self.served += 1
                await asyncio.sleep(delay)
                answer = json.dumps({**OK, "ResultItem": json.loads(body).get("DeleteItem", [])}).encode()
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(answer), answer))
                answered += 1
            await reader.readuntil(b"\r\n\r\n")
        self._open -= 1
        writer.transport.abort()

    def stop(self) -> None:
        """End the server and its connections."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    async def until_served(self, count: int) -> None:
        """Wait until so many requests have arrived. Later ones are answered at once."""
        while self.served < count:  # noqa: ASYNC110 - it is served by another thread
            await anyio.sleep(0.001)
        self.delay = 0.0


@pytest.fixture
def echo():
    server = EchoServer()
    yield server
    server.stop()


def options(echo, **more):
    return {**SETUP, **AT_ANY_RATE, "endpoint": echo.endpoint, **more}


def is_own(reply, user_id):
    return [item.user_id for item in reply.result_item] == [user_id]


# Many


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_waiting_for_a_connection_is_no_time_of_a_request(echo, backend, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECTIONS", 20)
    echo.delay = 0.5
    retries = []

    async def work():
        async with AsyncChatClient(**options(echo, request_timeout=4, on_retry=retries.append)) as chat:

            async def one(number):
                reply = await chat.delete_accounts(delete_item=[{"user_id": f"user_{number}"}])
                assert is_own(reply, f"user_{number}")

            async with anyio.create_task_group() as group:
                for number in range(180):
                    group.start_soon(one, number)

    # 9 rounds of 20 requests take 4.5 s at least: longer than a request may.
    anyio.run(work, backend=backend)
    assert retries == []
    assert echo.served == 180
    assert echo.most_connections <= 20


def test_threads_wait_for_connections_without_losing_time_of_their_requests(echo, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECTIONS", 20)
    echo.delay = 0.5
    retries = []
    with (
        ChatClient(**options(echo, request_timeout=4, on_retry=retries.append)) as chat,
        ThreadPoolExecutor(180) as threads,
    ):
        names = [f"user_{number}" for number in range(180)]
        replies = threads.map(lambda name: chat.delete_accounts(delete_item=[{"user_id": name}]), names)
        assert all(is_own(reply, name) for reply, name in zip(replies, names, strict=True))
    assert retries == []
    assert echo.most_connections <= 20


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_calls_of_several_requests_share_few_connections(echo, backend, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECTIONS", 3)
    echo.delay = 0.01
    items = [{"user_id": f"user_{number}"} for number in range(500)]

    async def work():
        async with AsyncChatClient(**options(echo)) as chat:

            async def one():
                assert len((await chat.delete_accounts(delete_item=items)).result_item) == 500

            async with anyio.create_task_group() as group:
                for _ in range(8):
                    group.start_soon(one)
            assert chat._own.places._free == 3

    anyio.run(work, backend=backend)
    with ChatClient(**options(echo)) as chat, ThreadPoolExecutor(8) as threads:
        for reply in threads.map(lambda _: chat.delete_accounts(delete_item=items), range(8)):
            assert len(reply.result_item) == 500
        assert chat._own.places._free == 3
    assert echo.most_connections <= 3


@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
def test_a_call_that_gets_no_connection_in_time_was_not_sent_and_switches_no_host(echo, monkeypatch, kind):
    monkeypatch.setattr("tencent_chat._connections.CONNECTIONS", 1)
    echo.delay = 0.6
    urls = []
    given = options(echo, backup="http://127.0.0.1:1", on_request=lambda event: urls.append(event.url))
    if kind == "sync":
        with ChatClient(**given) as chat, ThreadPoolExecutor(1) as threads:
            first = threads.submit(chat.delete_accounts, delete_item=[{"user_id": "first"}])
            anyio.run(echo.until_served, 1)
            with pytest.raises(TransportError, match="did not finish within its timeout of 100 ms") as caught:
                chat.delete_accounts(delete_item=[{"user_id": "second"}], timeout=0.1)
            assert is_own(first.result(), "first")
            assert call_often(chat, "third", 1)
    else:

        async def work():
            async with AsyncChatClient(**given) as chat:
                async with anyio.create_task_group() as group:
                    group.start_soon(lambda: chat.delete_accounts(delete_item=[{"user_id": "first"}]))
                    await echo.until_served(1)
                    with pytest.raises(TransportError, match="did not finish within its timeout of 100 ms") as caught:
                        await chat.delete_accounts(delete_item=[{"user_id": "second"}], timeout=0.1)
                await chat.delete_accounts(delete_item=[{"user_id": "third"}])
                return caught

        caught = anyio.run(work, backend=kind)
    assert caught.value.sent == "not_sent"
    assert echo.served == len(urls) == 2
    assert all(url.startswith(echo.endpoint) for url in urls)


def test_waiting_for_a_connection_is_time_of_the_call(echo, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECTIONS", 1)
    timeouts = []

    def noted(transport, request):
        timeouts.append(request.timeout)
        return send(transport, request)

    send = SyncTransport.__call__
    monkeypatch.setattr(SyncTransport, "__call__", noted)
    with ChatClient(**options(echo)) as chat, ThreadPoolExecutor(1) as threads:
        echo.delay = 0.3
        first = threads.submit(chat.delete_accounts, delete_item=[{"user_id": "first"}])
        anyio.run(echo.until_served, 1)
        second = chat.delete_accounts(delete_item=[{"user_id": "second"}], timeout=20)
        assert is_own(first.result(), "first")
        assert is_own(second, "second")
    assert timeouts[0] == 10
    assert timeouts[1] == 10, "no time of the request"
    timeouts.clear()
    with ChatClient(**options(echo)) as chat, ThreadPoolExecutor(1) as threads:
        echo.delay = 0.3
        first = threads.submit(chat.delete_accounts, delete_item=[{"user_id": "first"}])
        anyio.run(echo.until_served, 3)
        chat.delete_accounts(delete_item=[{"user_id": "second"}], timeout=5)
        first.result()
    assert timeouts[1] < 4.9


# Children


def call_often(chat, name, count=20):
    """Give whether each call got its own answer."""
    names = [f"{name}_{number}" for number in range(count)]
    return all(is_own(chat.delete_accounts(delete_item=[{"user_id": name}]), name) for name in names)


@can_fork
def test_children_get_connections_of_their_own(echo):
    echo.delay = 0.01
    with ChatClient(**options(echo)) as chat:
        assert call_often(chat, "before", 1)
        children = []
        for number in range(4):
            forked = os.fork()
            if not forked:
                code = 1
                try:
                    code = 0 if call_often(chat, f"child{number}") else 2
                finally:
                    os._exit(code)
            children.append(forked)
        assert call_often(chat, "parent")
        assert [os.waitstatus_to_exitcode(os.waitpid(forked, 0)[1]) for forked in children] == [0] * 4
        assert call_often(chat, "after")
    assert echo.connections == 5


@can_fork
def test_worker_processes_share_a_client_made_before_them(echo):
    echo.delay = 0.01
    with ChatClient(**options(echo)) as chat:
        assert call_often(chat, "before", 1)
        fork = multiprocessing.get_context("fork")
        results = fork.SimpleQueue()
        workers = [fork.Process(target=lambda n=n: results.put(call_often(chat, f"worker{n}"))) for n in range(3)]
        for worker in workers:
            worker.start()
        assert call_often(chat, "parent")
        for worker in workers:
            worker.join(30)
        assert [results.get() for _ in workers] == [True] * 3


@can_fork
def test_a_child_of_a_program_whose_connections_are_all_in_use_can_send(echo, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECTIONS", 1)
    echo.delay = 0.3
    with ChatClient(**options(echo)) as chat, ThreadPoolExecutor(2) as threads:
        calls = [threads.submit(call_often, chat, f"thread{number}", 1) for number in range(2)]
        anyio.run(echo.until_served, 1)
        assert child(lambda: call_often(chat, "child", 1))
        assert all(call.result() for call in calls)


# Event loops

ASYNC = """
import asyncio, gc, os, sys, threading
import anyio
from tencent_chat import AsyncChatClient
chat = AsyncChatClient(**{options!r}, rates={{"*": float("inf")}})

async def own(name):
    reply = await chat.delete_accounts(delete_item=[{{"user_id": name}}])
    assert [item.user_id for item in reply.result_item] == [name]

async def many(name):
    async with anyio.create_task_group() as group:
        for number in range(20):
            group.start_soon(own, f"{{name}}{{number}}")

def several_loops(name):
    for turn in range(3):
        asyncio.run(many(f"{{name}}_{{turn}}_"))
"""


def run_program(echo, end):
    given = {**SETUP, "endpoint": echo.endpoint}
    program = ASYNC.format(options=given) + end
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env={**os.environ, "NO_PROXY": "*"})
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


@pytest.mark.parametrize(
    "end",
    [
        "several_loops('a')\n",
        "several_loops('a')\nanyio.run(many, 'b', backend='trio')\nanyio.run(many, 'c', backend='trio')\n",
        "threads = [threading.Thread(target=several_loops, args=(f't{n}',)) for n in range(4)]\n"
        "for thread in threads: thread.start()\nfor thread in threads: thread.join()\n",
        pytest.param(
            "several_loops('a')\nchild = os.fork()\nseveral_loops(f'b{child}')\n"
            "if child: assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0\n",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork"),
        ),
        "async def main():\n  await many('a')\n  await chat.aclose()\nasyncio.run(main())\n",
    ],
    ids=["one after another", "of two kinds", "in threads", "in a child", "closed"],
)
def test_each_event_loop_has_connections_of_its_own_and_they_end_with_it(echo, end):
    echo.delay = 0.01
    run_program(echo, end + "gc.collect()\n")


# Calls that are given up


# Trio warns of what httpx leaves of a request that was cancelled.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelled_calls_leave_their_places_and_no_connections(echo, backend, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.CONNECTIONS", 4)
    items = [{"user_id": f"user_{number}"} for number in range(500)]

    async def work():
        async with AsyncChatClient(**options(echo), stop_timeout=0.01) as chat:

            async def stopped():
                with contextlib.suppress(PartialBatchError):
                    await chat.delete_accounts(delete_item=items)

            for turn in range(8):
                echo.delay = 5.0
                with anyio.move_on_after(0.005 * (turn % 4)):
                    async with anyio.create_task_group() as group:
                        for _ in range(10):
                            group.start_soon(lambda: chat.delete_accounts(delete_item=items[:1]))
                            group.start_soon(stopped)
                assert chat._own.places._free == 4
                assert not chat._own.places._waiting
            echo.delay = 0.0
            with anyio.fail_after(10):
                assert len((await chat.delete_accounts(delete_item=items)).result_item) == 500

    anyio.run(work, backend=backend)


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise")
@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("count", [1, 500])
def test_an_interrupted_call_leaves_its_place(echo, count):
    echo.delay = 0.4
    items = [{"user_id": f"user_{number}"} for number in range(count)]
    with ChatClient(**options(echo)) as chat:
        for _ in range(3):
            timer = threading.Timer(0.2, lambda: signal.pthread_kill(threading.main_thread().ident, signal.SIGINT))
            timer.start()
            with pytest.raises(KeyboardInterrupt if count == 1 else PartialBatchError):
                chat.delete_accounts(delete_item=items)
            timer.join()
        end = time.monotonic() + 10
        while chat._own.places._free < 250 and time.monotonic() < end:
            time.sleep(0.01)
        assert chat._own.places._free == 250
        echo.delay = 0.0
        assert len(chat.delete_accounts(delete_item=items).result_item) == count


# Connections that end


def test_a_connection_that_was_idle_for_too_long_is_not_used_again(echo, monkeypatch):
    monkeypatch.setattr("tencent_chat._connections.IDLE", 0.05)
    with ChatClient(**options(echo)) as chat:
        assert call_often(chat, "a", 3)
        assert echo.connections == 1
        time.sleep(0.2)
        assert call_often(chat, "b", 3)
        assert echo.connections == 2


def test_a_connection_that_the_server_closes_instead_of_answering_leaves_doubt(echo):
    echo.answer_count = 1
    with ChatClient(**options(echo)) as chat:
        assert call_often(chat, "a", 1)
        with pytest.raises(OutcomeUnknownError, match=r"(?i)disconnected|Connection reset|closed connection"):
            chat.create_official_account(owner_account="alice", name="news")
    with ChatClient(**options(echo)) as chat:
        assert call_often(chat, "b", 1)
        assert call_often(chat, "repeated", 1), "an endpoint that may be called again is"
