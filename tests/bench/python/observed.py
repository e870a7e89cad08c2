"""What logs, spans and metrics take: CPU time of a call that is answered in the process.

What a handler of logs and OpenTelemetry's SDK do with what they get is not counted.
"""

import logging
import math
from collections.abc import Callable
from typing import Any

from harness import compare
from tencent_chat import ChatClient, HttpRequest, HttpResponse
from tencent_chat.otel import instrument

REPLY = (
    b'{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ResultItem":'
    b'[{"UserID":"alice","ResultCode":0,"ResultInfo":"","AccountStatus":"Imported"}]}'
)
logger = logging.getLogger("tencent_chat")
logger.addHandler(logging.NullHandler())
logger.propagate = False


def answer(_: HttpRequest) -> HttpResponse:
    """Answer a request."""
    return HttpResponse(200, REPLY)


def calls(level: int, **hooks: Any) -> Callable[[], object]:
    """Return what makes a call with a log up to this level."""
    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        secret_key="5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d",
        rates={"check_accounts": math.inf},
        transport=answer,
        **hooks,
    )

    def block() -> None:
        logger.setLevel(level)
        for _ in range(100):
            chat.check_accounts(check_item=[{"user_id": "alice"}])

    return block


compare(
    "100 calls in the process",
    10,
    {
        "no log": calls(logging.CRITICAL),
        "tencent-chat, info": calls(logging.INFO),
        "tencent-chat, debug": calls(logging.DEBUG),
        "tencent-chat, spans and metrics": calls(logging.CRITICAL, **instrument()),
    },
)
