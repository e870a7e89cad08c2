"""How long it takes to verify, read and answer a webhook of 2 kB: a message of two elements before it is sent."""

import hashlib
import json
import statistics
import time
from collections.abc import Callable

from tencent_chat import Webhook
from tencent_chat.webhook import BeforeC2cMessage

BLOCKS = 200
CALLS = 100
SIZE = 2000

TOKEN = "the token from the console"  # noqa: S105 - of nobody
NOW = 1735689600
SIGN = hashlib.sha256(f"{TOKEN}{NOW}".encode()).hexdigest()
QUERY = (
    "SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.9&OptPlatform=iOS"
    f"&Sign={SIGN}&RequestTime={NOW}"
).encode()
FIELDS = {
    "CallbackCommand": "C2C.CallbackBeforeSendMsg",
    "From_Account": "amber",
    "To_Account": "boris",
    "MsgSeq": 50211,
    "MsgRandom": 1234567,
    "MsgTime": NOW,
    "MsgKey": "50211_1234567_1735689600",
    "MsgId": "144115000000000001-1735689600-1234567",
    "OnlineOnlyFlag": 1,
    "MsgBody": [
        {"MsgType": "TIMTextElem", "MsgContent": {"Text": "good morning"}},
        {"MsgType": "TIMCustomElem", "MsgContent": {"Data": "x" * 200, "Desc": "order", "Ext": "", "Sound": ""}},
    ],
    "CloudCustomData": "",
}
FIELDS["CloudCustomData"] = "order " * ((SIZE - len(json.dumps(FIELDS))) // 6)
BODY = json.dumps(FIELDS).encode()

webhook = Webhook(1400000000, token=TOKEN)
message = webhook.parse(QUERY, BODY)


def verify() -> None:
    """Verify the query."""
    webhook.verify(QUERY, NOW)


def parse() -> None:
    """Read the body."""
    webhook.parse(QUERY, BODY)


def answer() -> None:
    """Let the message through."""
    assert isinstance(message, BeforeC2cMessage)
    message.allow()


def median(call: Callable[[], object]) -> float:
    """Give how long a call takes, in microseconds: the median of blocks."""
    times: list[float] = []
    for _ in range(BLOCKS):
        started = time.perf_counter()
        for _ in range(CALLS):
            call()
        times.append((time.perf_counter() - started) / CALLS * 1e6)
    return statistics.median(times)


medians = {f"{call.__name__}_us": round(median(call), 1) for call in (verify, parse, answer)}
print(json.dumps({"bytes": len(BODY), **medians}))  # noqa: T201
