"""The memory of a walk over many rows or items, against a server in this process.

The other languages' programs of this name do the same. It is measured a hundred times, whenever a hundredth of the
source was read, without what is garbage.
"""

from __future__ import annotations

import gc
import json
import math
import os
from collections.abc import Iterator
from typing import Any

from resident import resident
from tencent_chat import ChatClient, HttpRequest, HttpResponse

count = int(os.environ["MEMORY_COUNT"])
journal = os.environ.get("MEMORY_JOURNAL")
is_failing = "MEMORY_FAILING" in os.environ
OK = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def server(request: HttpRequest) -> HttpResponse:
    """Say that all is well, or that each of the items failed."""
    answer: dict[str, Any] = dict(OK)
    if is_failing:
        items = json.loads(request.body)["DeleteItem"]
        failed = {"ResultCode": 70107, "ResultInfo": "none"}
        answer["ResultItem"] = [{"UserID": item["UserID"], **failed} for item in items]
    return HttpResponse(status=200, headers={}, body=json.dumps(answer).encode())


memory: list[int] = []


def source() -> Iterator[dict[str, str]]:
    for number in range(count):
        if number % (count // 100) == 0:
            gc.collect()
            memory.append(resident())
        yield {"user_id": f"user_{number}"}


results = 0
with ChatClient(
    sdk_app_id=1400000000,
    endpoint="http://localhost",
    identifier="administrator",
    secret_key="a-key-of-the-tests",
    rates={"*": {"per_second": math.inf}},
    transport=server,
) as chat:
    calls: Any
    if os.environ["MEMORY_WORK"] == "each":
        calls = chat.each.import_account(source(), journal=journal)
    else:
        calls = chat.bulk.delete_accounts(delete_item=source(), journal=journal)  # type: ignore[arg-type]
    for result in calls:
        if result.error:
            raise result.error
        results += len(result.reply.failures()) if is_failing else 1
print(json.dumps({"memory": memory, "results": results}))
