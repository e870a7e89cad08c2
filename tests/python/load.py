"""Many calls at once against a server that takes its time: `load.py [CALLS SECONDS…]`.

Each call is a task of asyncio, a task of trio, or a thread. None may fail, none may be sent again, each gets its own
answer, and no more connections are open than the client says. Without arguments it is short.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio

from tencent_chat import AsyncChatClient, ChatClient, Reply, RetryEvent

SHORT = ["2000", "0.3"]
MOST_CONNECTIONS = 250


class Server:
    """Answers each request, after a delay, with the account that it names."""

    def __init__(self, delay: float) -> None:
        self.delay = delay
        self.served = self.open = self.most = 0

    async def run(self) -> None:
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0, backlog=1000)
        print(server.sockets[0].getsockname()[1], flush=True)
        # Asked for its counts by a line, and ended with its input.
        while await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps({"served": self.served, "most": self.most}), flush=True)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.most = max(self.most, self.open)
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                body = await reader.readexactly(int(head.partition(b"content-length: ")[2].split(b"\r\n")[0]))
                self.served += 1
                await asyncio.sleep(self.delay)
                answer = json.dumps({"ErrorCode": 0, "ResultItem": json.loads(body)["DeleteItem"]}).encode()
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(answer), answer))
        self.open -= 1
        writer.transport.abort()


def parameters(number: int) -> dict[str, Any]:
    return {"delete_item": [{"user_id": f"user_{number}"}]}


def check(reply: Reply, number: int) -> None:
    expect(reply["result_item"] == [{"user_id": f"user_{number}"}], f"call {number} gets its own answer, not {reply}")


def in_tasks(backend: str, calls: int, options: dict[str, Any]) -> None:
    async def work() -> None:
        async with AsyncChatClient(**options) as chat, anyio.create_task_group() as group:

            async def one(number: int) -> None:
                check(await chat.delete_accounts(**parameters(number)), number)

            for number in range(calls):
                group.start_soon(one, number)

    anyio.run(work, backend=backend)


def in_threads(calls: int, options: dict[str, Any]) -> None:
    errors: list[BaseException] = []

    def one(chat: ChatClient, number: int) -> None:
        try:
            check(chat.delete_accounts(**parameters(number)), number)
        except BaseException as error:
            errors.append(error)

    threading.stack_size(256 * 1024)
    with ChatClient(**options) as chat:
        threads = [threading.Thread(target=one, args=(chat, number)) for number in range(calls)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    if errors:
        raise errors[0]


KINDS: dict[str, Callable[[int, dict[str, Any]], None]] = {
    "asyncio": lambda calls, options: in_tasks("asyncio", calls, options),
    "trio": lambda calls, options: in_tasks("trio", calls, options),
    "threads": in_threads,
}


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"not as expected: {what}")


def load(kind: str, calls: int, delay: float) -> None:
    retries: list[RetryEvent] = []
    command = [sys.executable, __file__, "serve", str(delay)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        options: dict[str, Any] = {
            "sdk_app_id": 1400000000,
            "endpoint": f"http://127.0.0.1:{server.stdout.readline().strip()}",
            "identifier": "administrator",
            "secret_key": "not-a-real-key-at-all",
            "rates": {"*": math.inf},
            "on_retry": retries.append,
        }
        started, used = time.perf_counter(), time.process_time()
        KINDS[kind](calls, options)
        took, used = time.perf_counter() - started, time.process_time() - used
        server.stdin.write("\n")
        server.stdin.flush()
        counts = json.loads(server.stdout.readline())
        server.stdin.close()
    expect(not retries, f"no request is sent again, not {len(retries)}")
    expect(counts["served"] == calls, f"{calls} requests, not {counts['served']}")
    expect(counts["most"] <= MOST_CONNECTIONS, f"at most {MOST_CONNECTIONS} connections, not {counts['most']}")
    print(f"{kind}: {calls} calls at {delay} s in {took:.1f} s, {used:.1f} s of CPU", flush=True)


if sys.argv[1:2] == ["serve"]:
    asyncio.run(Server(float(sys.argv[2])).run())
else:
    calls, *delays = sys.argv[1:] or SHORT
    for delay in delays:
        for kind in KINDS:
            load(kind, int(calls), float(delay))
