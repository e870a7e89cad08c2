"""Verifies and reads a webhook of 2 kB: a message that waits to be sent."""

import hashlib
import hmac
import json
import os
import time
from urllib.parse import parse_qs

from harness import compare
from tencent_chat import Webhook

TOKEN = "a token of the console"
BODY = os.environ["BENCH_WEBHOOK"].encode()
NOW = int(time.time())


def digest(issued: str) -> str:
    """Return the signature of a webhook of that time."""
    return hashlib.sha256(f"{TOKEN}{issued}".encode()).hexdigest()


QUERY = (
    "SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.9"
    f"&OptPlatform=iOS&Sign={digest(str(NOW))}&RequestTime={NOW}"
)
webhook = Webhook(1400000000, token=TOKEN)


def receive() -> object:
    """Verify and read it by the package."""
    webhook.verify(QUERY)
    return webhook.parse(QUERY, BODY)


def receive_by_hand() -> dict[str, object]:
    """Verify and read it with the standard library."""
    query = parse_qs(QUERY)
    issued = query["RequestTime"][0]
    if not hmac.compare_digest(digest(issued), query["Sign"][0]):
        raise ValueError("wrong signature")
    if query["SdkAppid"] != ["1400000000"] or abs(time.time() - int(issued)) > 60:
        raise ValueError("not for this app, or late")
    return json.loads(BODY)


ways = {"tencent-chat": receive, "hashlib and json": receive_by_hand}
compare("verify and read a webhook of 2 kB", 1000, ways)
