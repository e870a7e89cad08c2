"""The soak in Python: as many calls as fit into a time, over a network in trouble, on a machine in trouble.

The other languages' programs of this name do the same. The server is a model within this process: so there are thousands of
calls a second, and what each of them did is known to the last one.
"""

from __future__ import annotations

import asyncio
import gc
import json
import math
import os
import random
import time
from collections import Counter, deque

from resident import resident
from tencent_chat import (
    AsyncChatClient,
    ChatError,
    HttpRequest,
    HttpResponse,
    NotSentError,
    OutcomeUnknownError,
    element,
)

SECONDS = float(os.environ.get("TENCENT_CHAT_SOAK_SECONDS", "20"))
SENDERS = 250
CHECKERS = 60
# Calls a second of the endpoint that is always at its limit.
RATE = 100
# So many more may seem to leave in a second: those that the system held up between the limiter and their being counted.
HELD_UP = 3
# After the warm-up, memory may grow by so much a call: less than a call leaves behind if it leaves anything.
MOST_BYTES_A_CALL = 100

OK = b'{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgTime":1,"MsgKey":"k"}'
CHECKED = b'{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ResultItem":[]}'
REFUSED = b'{"ActionStatus":"FAIL","ErrorCode":60007,"ErrorInfo":"rate"}'

dice = random.Random(1)
real_time_ns = time.time_ns
ahead = 0
# A wall clock that is set now and then.
time.time_ns = lambda: real_time_ns() + ahead


def expect(holds: bool, what: str) -> None:
    if not holds:
        os.write(2, f"not as expected: {what}\n".encode())
        os._exit(1)


class Server:
    def __init__(self) -> None:
        # Messages while their calls are under way, by what identifies a repeated one to the server, so that each of these
        # stands for an effect. Nothing is kept of calls that ended, so that memory is the client's.
        self.effects: dict[int, set[str]] = {}
        self.lately: deque[float] = deque()
        self.requests = self.checks = self.worst = 0

    def deliver(self, body: bytes) -> None:
        message = json.loads(body)
        key = f"{message['To_Account']} {message['MsgSeq']} {message['MsgRandom']}"
        number = int(message["MsgBody"][0]["MsgContent"]["Text"])
        expect(number in self.effects, f"message {number} is not sent after its call")
        self.effects[number].add(key)

    def note_check(self) -> None:
        now = time.monotonic()
        self.checks += 1
        self.lately.append(now)
        while self.lately[0] <= now - 1:
            self.lately.popleft()
        self.worst = max(self.worst, len(self.lately))

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests += 1
        checks = "/account_check?" in request.url
        if checks:
            self.note_check()
        what = dice.randrange(1000)
        if what < 20:
            raise NotSentError("refused")
        if what < 40:
            raise OSError("reset")
        if what < 60:
            return HttpResponse(502, b"Bad Gateway")
        if what == 60 and dice.randrange(20) == 0:
            return HttpResponse(200, REFUSED)
        if not checks:
            self.deliver(request.body)
        await asyncio.sleep(dice.random() * 0.008)
        if what < 80:
            raise OSError("reset")
        if what < 95:
            return HttpResponse(504, b"Gateway Timeout")
        if what < 105:
            return HttpResponse(200, OK[:20])
        return HttpResponse(200, CHECKED if checks else OK)


ended: Counter[str] = Counter()
server = Server()
end = time.monotonic() + SECONDS
numbers = iter(range(10**12))


async def send(chat: AsyncChatClient, number: int) -> None:
    await chat.send_c2c_message(to_account=f"user{number % 50}", msg_body=[element.text(str(number))])


async def sender(chat: AsyncChatClient) -> None:
    while time.monotonic() < end:
        number = next(numbers)
        server.effects[number] = set()
        aborts = dice.randrange(50) == 0
        error: Exception | None = None
        try:
            if aborts:
                await asyncio.wait_for(send(chat, number), dice.random() * 0.01)
            else:
                await send(chat, number)
        except (ChatError, asyncio.TimeoutError) as caught:
            error = caught
        times = len(server.effects.pop(number))
        if error is None:
            expect(times == 1, f"message {number} took effect once, not {times} times")
            ended["sent"] += 1
        elif isinstance(error, OutcomeUnknownError):
            expect(times <= 1, f"message {number} took effect {times} times")
            ended["unknown"] += 1
        elif isinstance(error, ChatError):
            expect(times == 0, f"message {number} took effect {times} times: {error}")
            ended["failed"] += 1
        else:
            expect(times <= 1, f"message {number} took effect {times} times")
            ended["aborted"] += 1


async def checker(chat: AsyncChatClient) -> None:
    while time.monotonic() < end:
        try:
            await chat.check_accounts(check_item=[{"user_id": "a"}])
        except ChatError:
            pass
        ended["checks"] += 1


async def trouble() -> None:
    """Keep the event loop busy now and then, so that timers are late, and set the wall clock."""
    global ahead
    while time.monotonic() < end:
        await asyncio.sleep(0.5 + dice.random())
        until = time.monotonic() + 0.03 + dice.random() * 0.2
        while time.monotonic() < until:
            pass
        if dice.randrange(3) == 0:
            ahead = dice.choice([-1, 0, 1]) * 3_600_000_000_000


samples: list[tuple[int, int]] = []


async def memory() -> None:
    while time.monotonic() < end:
        await asyncio.sleep(max(0.2, SECONDS / 50))
        gc.collect()
        samples.append((sum(ended.values()), resident()))


def slope() -> float:
    """Bytes a call, by the line that fits the second half of the samples best."""
    half = samples[len(samples) // 2 :]
    x = sum(a for a, _ in half) / len(half)
    y = sum(b for _, b in half) / len(half)
    return sum((a - x) * (b - y) for a, b in half) / sum((a - x) ** 2 for a, _ in half)


async def main() -> None:
    rates = {"send_c2c_message": math.inf, "check_accounts": RATE}
    key = "5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d"
    async with AsyncChatClient(
        sdk_app_id=1400000000,
        endpoint="http://127.0.0.1:9",
        identifier="administrator",
        secret_key=key,
        transport=server,
        rates=rates,
    ) as chat:
        senders = [sender(chat) for _ in range(SENDERS)]
        await asyncio.gather(trouble(), memory(), *senders, *[checker(chat) for _ in range(CHECKERS)])


async def bounded() -> None:
    try:
        await asyncio.wait_for(main(), SECONDS + 60)
    except asyncio.TimeoutError:
        expect(False, f"the calls end within a minute after the time is over; {len(server.effects)} are under way")


asyncio.run(bounded())
grown = slope()
used = server.checks / SECONDS / RATE
print(
    f"Python: {sum(ended.values())} calls, {server.requests} requests in {SECONDS:.0f} s: {json.dumps(ended)}; 0 doubled, 0 lost; "
    f"at most {server.worst} checks a second of {RATE}, {used:.0%} used; "
    f"memory {samples[len(samples) // 2][1] / 1e6:.1f} to {samples[-1][1] / 1e6:.1f} MB, {grown:.1f} bytes a call"
)
tried = ended["sent"] + ended["unknown"] + ended["failed"]
expect(ended["sent"] > 0.95 * tried, "95 % of what is not given up is sent")
expect(used > 0.5, f"at least half of the rate is used, not {used:.0%}")
expect(server.worst <= RATE + HELD_UP, f"no second has more than {RATE} checks, but one has {server.worst}")
expect(grown < MOST_BYTES_A_CALL, f"memory grows by less than {MOST_BYTES_A_CALL} bytes a call, not {grown:.0f}")
