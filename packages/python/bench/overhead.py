"""How much time the client adds to a request: the same call over bare httpx and over the client, in turns.

Needs an emulator in TENCENT_CHAT_ENDPOINT, and its key in TENCENT_CHAT_KEY.
"""

import json
import math
import os
import statistics
import time
from collections.abc import Callable
from typing import Any

import httpx

from tencent_chat import ChatClient, HttpRequest, HttpResponse

CALLS = 2000
WARM_UP = 200
BLOCK = 100

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
    """Keep what the client sends, for bare httpx to send as well."""
    sent.append(request)
    return HttpResponse(200, b'{"ErrorCode": 0}')


ChatClient(**app, transport=keep).check_accounts(check_item=ITEM)
[request] = sent
bare = httpx.Client()
chat = ChatClient(**app)


def over_httpx() -> None:
    """Send the request, read the whole answer, and read its JSON."""
    json.loads(bare.post(request.url, content=request.body, headers=request.headers).content)


def over_the_client() -> None:
    """Make the call that the request belongs to."""
    chat.check_accounts(check_item=ITEM)


def block(call: Callable[[], None], calls: int) -> list[float]:
    """Give how long each of some calls takes, in microseconds."""
    times: list[float] = []
    for _ in range(calls):
        started = time.perf_counter()
        call()
        times.append((time.perf_counter() - started) * 1e6)
    return times


ways: dict[str, Callable[[], None]] = {"bare": over_httpx, "client": over_the_client}
times: dict[str, list[float]] = {name: [] for name in ways}
for call in ways.values():
    block(call, WARM_UP)
for _ in range(CALLS // BLOCK):
    for name, call in ways.items():
        times[name] += block(call, BLOCK)

medians = {name: statistics.median(taken) for name, taken in times.items()}
ratio = medians["client"] / medians["bare"]
result = {"bare_us": round(medians["bare"], 1), "client_us": round(medians["client"], 1), "ratio": round(ratio, 3)}
print(json.dumps(result))  # noqa: T201
