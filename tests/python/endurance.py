"""The proof program in Python: long lists at the server's rate, and messages through a bad network.

The other languages' programs of this name do the same. Needs a fresh emulator in TENCENT_CHAT_ENDPOINT, and its key in
TENCENT_CHAT_KEY.
"""

from __future__ import annotations

import contextlib
import gc
import math
import os
import threading
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx

from resident import resident
from tencent_chat import (
    AsyncChatClient,
    ChatClient,
    ChatError,
    HttpRequest,
    HttpResponse,
    OutcomeUnknownError,
    Progress,
    Reply,
    element,
)
from tencent_chat._http_client import async_transport, transport

MANY = 250_000
FEWER = 20_000
RATE = 300
# Less than the limit by more than can be under way: then no stall of the machine brings too many at once.
OWN_RATE = 285
MESSAGES = 2000
AT_A_TIME = 50
MOST_MEMORY_MB = 400

# The HTTP library that sends: those that clients choose, unless it is named.
LIBRARY = os.environ.get("TENCENT_CHAT_TEST_HTTP_CLIENT")
ENDPOINT = os.environ["TENCENT_CHAT_ENDPOINT"]
APP: dict[str, Any] = {
    "sdk_app_id": 1400000000,
    "endpoint": ENDPOINT,
    "identifier": "administrator",
    "secret_key": os.environ["TENCENT_CHAT_KEY"],
}


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"not as expected: {what}")


def emulator(path: str, body: Any = None, method: str | None = None) -> Any:
    response = httpx.request(
        method or ("GET" if body is None else "POST"), f"{ENDPOINT}/_emulator/{path}", json=body, timeout=60
    )
    expect(response.status_code == 200, f"{path} answers {response.status_code}")
    return response.json()


class Counted:
    """A transport that counts how many requests were sent, and how many were under way at once at most."""

    def __init__(self, transport: Callable[[HttpRequest], Any]) -> None:
        self.transport = transport
        self.sent = self.under_way = self.most = 0
        self.lock = threading.Lock()

    def began(self) -> None:
        with self.lock:
            self.sent += 1
            self.under_way += 1
            self.most = max(self.most, self.under_way)

    def ended(self) -> None:
        with self.lock:
            self.under_way -= 1

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.began()
        try:
            return self.transport(request)
        finally:
            self.ended()

    async def asynchronous(self, request: HttpRequest) -> HttpResponse:
        self.began()
        try:
            return await self.transport(request)
        finally:
            self.ended()


def forget_peak() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def step(name: str, work: Callable[[], tuple[str, Counted]]) -> None:
    """Run a step and report how long it took and its result."""
    gc.collect()
    forget_peak()
    before = resident()
    started = time.perf_counter()
    result, count = work()
    seconds = time.perf_counter() - started
    grown = (resident("VmHWM") - before) / 2**20
    speed = f"{seconds:.1f} s, {count.sent / seconds:.0f} requests/s, at most {count.most} at once"
    print(f"{name}: {result}; {speed}, memory grown by {grown:.0f} MB at most", flush=True)
    expect(grown < MOST_MEMORY_MB, f"memory grows by less than {MOST_MEMORY_MB} MB")


def accounts(count: int) -> list[Any]:
    return [{"user_id": f"user_{number}"} for number in range(count)]


def import_all(count: int) -> tuple[str, Counted]:
    emulator("reset", {})
    own = transport(LIBRARY)
    counted = Counted(own)
    with ChatClient(**APP, transport=counted, rates={"import_accounts": math.inf}) as chat:
        reply = chat.import_accounts(account_list=accounts(count))
    own.close()
    expect(reply.failures() == [], "no account fails")
    return f"{count} accounts in one call", counted


def prepare_to_delete() -> dict[str, Any]:
    emulator("config", {"enforce_rates": True, "rates": {"v4/im_open_login_svc/account_delete": RATE}})
    return {**APP, "rates": {"delete_accounts": OWN_RATE}}


def judge_deletion(count: int, reply: Any, progress: deque[Progress], counted: Counted) -> tuple[str, Counted]:
    [last] = progress
    expect(last.parts == last.parts_done == count // 100, f"{count // 100} parts are done")
    expect(last.items_done == count and last.failures == 0, "all items are done")
    expect(reply.failures() == [], "no item fails")
    expect(len(reply.result_item) == count, "the reply has all items")
    for at in (0, count // 2, count - 1):
        expect(reply.result_item[at].user_id == f"user_{at}", f"item {at} is in its place")
    expect(counted.most <= 8, "no more than 8 requests are under way")
    expect(emulator("effects")["throttled"] == {}, "no request comes too early")
    return f"{count} accounts in one call, in order, none throttled", counted


def delete_all(count: int) -> tuple[str, Counted]:
    setup = prepare_to_delete()
    progress: deque[Progress] = deque(maxlen=1)
    own = transport(LIBRARY)
    counted = Counted(own)
    with ChatClient(**setup, transport=counted) as chat:
        reply = chat.delete_accounts(delete_item=accounts(count), on_progress=progress.append)
    own.close()
    return judge_deletion(count, reply, progress, counted)


def delete_all_under(backend: str, count: int) -> tuple[str, Counted]:
    setup = prepare_to_delete()
    progress: deque[Progress] = deque(maxlen=1)

    async def delete() -> tuple[Reply, Counted]:
        own = async_transport(LIBRARY)
        counted = Counted(own)
        async with AsyncChatClient(**setup, transport=counted.asynchronous) as chat:
            reply = await chat.delete_accounts(delete_item=accounts(count), on_progress=progress.append)
        await own.aclose()
        return reply, counted

    reply, counted = anyio.run(delete, backend=backend)
    return judge_deletion(count, reply, progress, counted)


async def at_a_time(most: int, count: int, work: Callable[[int], Awaitable[None]]) -> None:
    """Do a number of things, some of them at a time."""
    numbers = iter(range(count))

    async def worker() -> None:
        for number in numbers:
            await work(number)

    async with anyio.create_task_group() as group:
        for _ in range(most):
            group.start_soon(worker)


def send_through_faults() -> tuple[str, Counted]:
    emulator("reset", {})
    faults = [
        {"close": "before"},
        {"close": "after"},
        {"status": 502, "body": "Bad Gateway"},
        {"status": 502, "body": "Bad Gateway", "take_effect": True},
        {"truncate": 20},
        # Seldom, since each makes the client pause.
        {"error_code": 60007},
    ]
    rules = [
        {
            "path": "v4/openim/sendmsg",
            "chance": 0.002 if "error_code" in fault else 0.05,
            "seed": number + 1,
            "fault": fault,
        }
        for number, fault in enumerate(faults)
    ]
    receivers = [f"receiver_{number}" for number in range(20)]
    errors: dict[int, ChatError] = {}

    async def send_all() -> Counted:
        own = async_transport(LIBRARY)
        counted = Counted(own)
        rates = {"import_accounts": math.inf, "send_c2c_message": math.inf}
        async with AsyncChatClient(**APP, transport=counted.asynchronous, rates=rates) as chat:
            await chat.import_accounts(account_list=[{"user_id": user} for user in receivers])
            emulator("faults", rules)

            async def send(number: int) -> None:
                try:
                    await chat.send_c2c_message(
                        to_account=receivers[number % len(receivers)],
                        msg_body=[element.text(f"message {number}")],
                    )
                except ChatError as error:
                    errors[number] = error

            await at_a_time(AT_A_TIME, MESSAGES, send)
        await own.aclose()
        return counted

    counted = anyio.run(send_all, backend="asyncio")
    emulator("faults", method="DELETE")
    stored = Counter(message["text"] for message in emulator("messages?limit=100000"))
    for number in range(MESSAGES):
        times, error = stored[f"message {number}"], errors.get(number)
        if error is None:
            expect(times == 1, f"message {number} stands once, not {times} times")
        elif isinstance(error, OutcomeUnknownError):
            expect(times <= 1, f"message {number} stands at most once, not {times} times: {error}")
        else:
            expect(times == 0, f"message {number} does not stand, but does {times} times: {error}")
    sent = MESSAGES - len(errors)
    expect(sent >= MESSAGES * 0.95, f"at least 95 % succeed, not {sent} of {MESSAGES}")
    expect(counted.sent > MESSAGES, "some requests are sent again")
    repeated = emulator("effects")["messages"]["repeated"]
    return f"{sent} of {MESSAGES} messages sent, none twice, {repeated} repeats dropped", counted


step("import", lambda: import_all(MANY))
step("delete", lambda: delete_all(MANY))
step("import again", lambda: import_all(MANY))
step("delete under asyncio", lambda: delete_all_under("asyncio", MANY))
step("import fewer", lambda: import_all(FEWER))
step("delete under trio", lambda: delete_all_under("trio", FEWER))
step("send under asyncio", send_through_faults)
