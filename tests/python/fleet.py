"""One of many processes that share a rate on Redis, in Python: sends as often as it may for a while, and says what came.

The other languages' programs of this name do the same. An even FLEET_NUMBER uses threads, an odd one asyncio.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import redis
import redis.asyncio

from tencent_chat import AsyncChatClient, ChatClient, EachResult, LimiterEvent, RetryEvent
from tencent_chat.redis import RedisLimiter

NUMBER = int(os.environ["FLEET_NUMBER"])
AHEAD = int(os.environ["FLEET_CLOCK"])
REDIS: dict[str, Any] = {"host": "127.0.0.1", "port": int(os.environ["FLEET_REDIS"])}

wall_clock = time.time_ns
time.time_ns = lambda: wall_clock() + AHEAD * 1_000_000_000

seconds: Counter[int] = Counter()
failures: list[str] = []
retries: list[str] = []
started = time.monotonic()
states: list[str] = []


def on_retry(event: RetryEvent) -> None:
    retries.append(f"{time.monotonic() - started:.1f} s: {event.reason}")


def on_limiter(event: LimiterEvent) -> None:
    states.append(event.state)


def options(client: Any) -> dict[str, Any]:
    return {
        "sdk_app_id": 1400000000,
        "endpoint": os.environ["TENCENT_CHAT_ENDPOINT"],
        "identifier": "administrator",
        "secret_key": os.environ["TENCENT_CHAT_KEY"],
        "rates": {"import_account": float(os.environ["FLEET_RATE"])},
        "limiter": RedisLimiter(client, int(os.environ["FLEET_PROCESSES"])),
        "on_retry": on_retry,
        "on_limiter": on_limiter,
    }


def begin() -> Iterator[dict[str, Any]]:
    print("ready", flush=True)
    sys.stdin.readline()
    global started
    started = time.monotonic()
    end = started + int(os.environ["FLEET_SECONDS"])
    row = 0
    while time.monotonic() < end:
        yield {"user_id": f"{NUMBER}-{row}"}
        row += 1


def take(result: EachResult[Any]) -> None:
    if result.error:
        failures.append(str(result.error))
    else:
        seconds[wall_clock() // 1_000_000_000] += 1


def in_threads() -> None:
    client = redis.Redis(**REDIS)
    with ChatClient(**options(client)) as chat:
        for result in chat.each.import_account(begin()):
            take(result)
    client.close()


async def in_tasks() -> None:
    client = redis.asyncio.Redis(**REDIS)
    async with AsyncChatClient(**options(client)) as chat:
        async for result in chat.each.import_account(begin()):
            take(result)
    await client.aclose()


if NUMBER % 2:
    asyncio.run(in_tasks())
else:
    in_threads()
print(json.dumps({"seconds": seconds, "failures": failures, "retries": retries, "states": states}))
