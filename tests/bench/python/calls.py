"""Calls of one request: over the clients, and over HTTP libraries alone.

Needs an emulator in TENCENT_CHAT_ENDPOINT, and its key in TENCENT_CHAT_KEY.
"""

import asyncio
import math
import os
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import anyio
import httpx
import requests
import trio
import urllib3
from harness import BLOCKS, compare_blocks, counted, report
from requests.adapters import HTTPAdapter
from tencent_chat import AsyncChatClient, ChatClient, HttpRequest, HttpResponse

app: dict[str, Any] = {
    "sdk_app_id": 1400000000,
    "endpoint": os.environ["TENCENT_CHAT_ENDPOINT"],
    "identifier": "administrator",
    "secret_key": os.environ["TENCENT_CHAT_KEY"],
    "rates": {"check_accounts": math.inf},
}
ITEM = [{"user_id": "alice"}]
MOST = 64
CALLS = 300
UNIT = "µs a call"


def request_of_the_client() -> HttpRequest:
    """Return what the client sends, for other libraries to send as well."""
    sent: list[HttpRequest] = []

    def keep(request: HttpRequest) -> HttpResponse:
        sent.append(request)
        return HttpResponse(200, b'{"ErrorCode": 0}')

    ChatClient(**app, transport=keep).check_accounts(check_item=ITEM)
    [request] = sent
    return request


request = request_of_the_client()


def in_threads(threads: int, call: Callable[[], object]) -> Callable[[], float]:
    """Return a function that measures a block of calls from so many threads."""
    each = max(1, counted(CALLS) // threads)

    def block() -> float:
        def work() -> None:
            for _ in range(each):
                call()

        workers = [threading.Thread(target=work) for _ in range(threads)]
        started = time.perf_counter()
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        return (time.perf_counter() - started) / (each * threads) * 1e6

    return block


def compare_threads() -> None:
    """Compare the synchronous client with the libraries that block."""
    chat = ChatClient(**app)
    session = requests.Session()
    session.mount("http://", HTTPAdapter(pool_connections=1, pool_maxsize=MOST))
    pool = urllib3.PoolManager(maxsize=MOST)
    client = httpx.Client()
    ways: dict[str, Callable[[], object]] = {
        "tencent-chat": lambda: chat.check_accounts(check_item=ITEM),
        "requests": lambda: session.post(request.url, data=request.body, headers=request.headers).json(),
        "urllib3": lambda: pool.request("POST", request.url, body=request.body, headers=request.headers).json(),
        "httpx": lambda: client.post(request.url, content=request.body, headers=request.headers).json(),
    }
    for threads in (1, 16, MOST):
        work = f"a call, {threads} thread{'s' if threads > 1 else ''}"
        compare_blocks(work, UNIT, {name: in_threads(threads, call) for name, call in ways.items()})


async def in_tasks(tasks: int, call: Callable[[], Awaitable[object]]) -> float:
    """Measure a block of calls from so many tasks."""
    each = max(1, counted(CALLS) // tasks)

    async def work() -> None:
        for _ in range(each):
            await call()

    started = time.perf_counter()
    async with anyio.create_task_group() as group:
        for _ in range(tasks):
            group.start_soon(work)
    return (time.perf_counter() - started) / (each * tasks) * 1e6


async def compare_tasks(tasks: int, ways: dict[str, Callable[[], Awaitable[object]]], loop: str) -> None:
    """Compare the asynchronous client with libraries, under one event loop."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(-1, BLOCKS):
        for name, call in ways.items():
            figure = await in_tasks(tasks, call)
            if number >= 0:
                times[name].append(figure)
    work = f"a call, {tasks} task{'s' if tasks > 1 else ''}, {loop}"
    report(work, UNIT, times)


async def under_asyncio() -> None:
    """Compare under asyncio."""
    async with (
        AsyncChatClient(**app) as chat,
        aiohttp.ClientSession() as session,
        httpx.AsyncClient() as client,
    ):

        async def over_aiohttp() -> object:
            async with session.post(request.url, data=request.body, headers=request.headers) as response:
                return await response.json(content_type=None)

        async def over_httpx() -> object:
            return (await client.post(request.url, content=request.body, headers=request.headers)).json()

        ways: dict[str, Callable[[], Awaitable[object]]] = {
            "tencent-chat": lambda: chat.check_accounts(check_item=ITEM),
            "aiohttp": over_aiohttp,
            "httpx": over_httpx,
        }
        for tasks in (1, 16, MOST):
            await compare_tasks(tasks, ways, "asyncio, over aiohttp")


async def under_trio() -> None:
    """Compare under trio."""
    async with AsyncChatClient(**app) as chat, httpx.AsyncClient() as client:

        async def over_httpx() -> object:
            return (await client.post(request.url, content=request.body, headers=request.headers)).json()

        ways: dict[str, Callable[[], Awaitable[object]]] = {
            "tencent-chat": lambda: chat.check_accounts(check_item=ITEM),
            "httpx": over_httpx,
        }
        for tasks in (1, MOST):
            await compare_tasks(tasks, ways, "trio, over httpcore")


compare_threads()
asyncio.run(under_asyncio())
trio.run(under_trio)
