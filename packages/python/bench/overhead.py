"""How much time the client takes for a call, and what other libraries take for the same request, in turns.

Needs an emulator in TENCENT_CHAT_ENDPOINT, and its key in TENCENT_CHAT_KEY. `requests` takes part if it is installed.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import math
import os
import statistics
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

import aiohttp
import anyio
import httpx
import urllib3

from tencent_chat import AsyncChatClient, ChatClient, HttpRequest, HttpResponse

BLOCKS = 7
CALLS = 320
WARM_UP = 16
AT_A_TIME = (1, 64)

app: dict[str, Any] = {
    "sdk_app_id": 1400000000,
    "endpoint": os.environ["TENCENT_CHAT_ENDPOINT"],
    "identifier": "administrator",
    "secret_key": os.environ["TENCENT_CHAT_KEY"],
    "rates": {"check_accounts": math.inf},
}
ITEM = [{"user_id": "alice"}]
sent: list[HttpRequest] = []


def keep(request: HttpRequest) -> HttpResponse:
    """Keep what the client sends, for the other libraries to send as well."""
    sent.append(request)
    return HttpResponse(200, b'{"ErrorCode": 0}')


ChatClient(**app, transport=keep).check_accounts(check_item=ITEM)
[request] = sent
given: dict[str, Any] = {"url": request.url, "headers": request.headers}

Way = Callable[[], object]
AsyncWay = Callable[[], Awaitable[object]]


def ways() -> dict[str, Way]:
    """Return what makes a call or sends its request, by its name."""
    chat = ChatClient(**app)
    manager = urllib3.PoolManager(maxsize=max(AT_A_TIME))
    client = httpx.Client()
    found: dict[str, Way] = {
        "client": lambda: chat.check_accounts(check_item=ITEM),
        "urllib3": lambda: manager.request("POST", body=request.body, **given).json(),
        "httpx": lambda: client.post(content=request.body, **given).json(),
    }
    if importlib.util.find_spec("requests"):
        requests: Any = importlib.import_module("requests")
        session = requests.Session()
        session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=max(AT_A_TIME)))
        found["requests"] = lambda: session.post(data=request.body, **given).json()
    return found


@contextlib.asynccontextmanager
async def async_ways(backend: str) -> AsyncGenerator[dict[str, AsyncWay]]:
    """Do the same for an event loop."""
    async with AsyncChatClient(**app) as chat, httpx.AsyncClient() as client:

        async def over_httpx() -> object:
            return (await client.post(content=request.body, **given)).json()

        found: dict[str, AsyncWay] = {"client": lambda: chat.check_accounts(check_item=ITEM), "httpx": over_httpx}
        if backend == "trio":
            yield found
            return
        async with (
            AsyncChatClient(**app, http_client="httpcore") as other,
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session,
        ):

            async def over_aiohttp() -> object:
                async with session.post(data=request.body, **given) as response:
                    return await response.json(content_type=None)

            found["client over httpcore"] = lambda: other.check_accounts(check_item=ITEM)
            found["aiohttp"] = over_aiohttp
            yield found


class Timer:
    """The time and the CPU time of blocks of calls, by what they are and how many are under way."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._times: dict[tuple[str, int], list[tuple[float, float]]] = {}

    @contextlib.contextmanager
    def block(self, name: str, at_a_time: int) -> Any:
        """Take the time of a block."""
        began, used = time.perf_counter(), time.process_time()
        yield
        times = time.perf_counter() - began, time.process_time() - used
        self._times.setdefault((name, at_a_time), []).append(times)

    def rows(self) -> list[dict[str, Any]]:
        """Return the medians, with the quartiles of the time."""
        rows: list[dict[str, Any]] = []
        for (name, at_a_time), times in self._times.items():
            wall = [seconds / CALLS * 1e6 for seconds, _ in times]
            low, median, high = statistics.quantiles(wall, n=4)
            cpu = statistics.median(seconds / CALLS * 1e6 for _, seconds in times)
            row = {"kind": self._kind, "way": name, "at_a_time": at_a_time, "calls_per_second": round(1e6 / median)}
            rows.append({**row, "us": round(median), "quartiles_us": [round(low), round(high)], "cpu_us": round(cpu)})
        return rows


def repeat(way: Way, count: int) -> None:
    """Do something so often."""
    for _ in range(count):
        way()


def in_threads() -> list[dict[str, Any]]:
    """Take the times of the synchronous ways."""
    timer, found = Timer("threads"), ways()
    for way in found.values():
        repeat(way, WARM_UP)
    for _ in range(BLOCKS):
        for at_a_time in AT_A_TIME:
            for name, way in found.items():
                threads = [threading.Thread(target=repeat, args=(way, CALLS // at_a_time)) for _ in range(at_a_time)]
                with timer.block(name, at_a_time):
                    for thread in threads:
                        thread.start()
                    for thread in threads:
                        thread.join()
    return timer.rows()


async def repeat_async(way: AsyncWay, count: int) -> None:
    """Do something so often."""
    for _ in range(count):
        await way()


async def in_tasks(backend: str) -> list[dict[str, Any]]:
    """Take the times of the asynchronous ways."""
    timer = Timer(backend)
    async with async_ways(backend) as found:
        for way in found.values():
            await repeat_async(way, WARM_UP)
        for _ in range(BLOCKS):
            for at_a_time in AT_A_TIME:
                for name, way in found.items():
                    with timer.block(name, at_a_time):
                        async with anyio.create_task_group() as group:
                            for _ in range(at_a_time):
                                group.start_soon(repeat_async, way, CALLS // at_a_time)
    return timer.rows()


rows = in_threads()
for backend in ("asyncio", "trio"):
    rows += anyio.run(in_tasks, backend, backend=backend)
[bare], [client] = (
    [row["us"] for row in rows if (row["kind"], row["way"], row["at_a_time"]) == ("threads", name, 1)]
    for name in ("urllib3", "client")
)
print(json.dumps({"bare_us": bare, "client_us": client, "ratio": round(client / bare, 3), "rows": rows}))  # noqa: T201
