"""Deletes many accounts in one call, against a server in this process. Prints what each item takes."""

import gc
import json
import math
import os
import sys
import time
from pathlib import Path
from typing import Any

from harness import held

from tencent_chat import ChatClient, HttpRequest, HttpResponse

WAY = os.environ["BENCH_WAY"]
COUNT = int(os.environ["BENCH_ITEMS"])


def answer(body: bytes) -> bytes:
    """Say that all is well."""
    items = [{"ResultCode": 0, "ResultInfo": "", "UserID": item["UserID"]} for item in json.loads(body)["DeleteItem"]]
    return json.dumps({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ResultItem": items}).encode()


def server(request: HttpRequest) -> HttpResponse:
    """Stand in for the server."""
    return HttpResponse(200, answer(request.body))


delete_item = [{"user_id": f"user_{number}"} for number in range(COUNT)]
chat = ChatClient(
    sdk_app_id=1400000000,
    endpoint="http://localhost",
    identifier="administrator",
    secret_key="a-key-of-the-tests",
    rates={"*": math.inf},
    transport=server,
)


def by_hand() -> dict[str, Any]:
    """Do it without the package."""
    result_item: list[dict[str, Any]] = []
    for at in range(0, COUNT, 100):
        items = [{"UserID": item["user_id"]} for item in delete_item[at : at + 100]]
        reply = json.loads(answer(json.dumps({"DeleteItem": items}).encode()))
        if reply["ErrorCode"] != 0:
            raise ValueError(reply["ErrorCode"])
        for item in reply["ResultItem"]:
            result = {"result_code": item["ResultCode"], "result_info": item["ResultInfo"], "user_id": item["UserID"]}
            result_item.append(result)
    return {"result_item": result_item}


ways: dict[str, Any] = {
    "tencent-chat": lambda: chat.delete_accounts(delete_item=delete_item),
    "a loop by hand": by_hand,
}
gc.collect()
is_linux = sys.platform == "linux"
if is_linux:
    # The most that it held begins anew.
    Path("/proc/self/clear_refs").write_text("5")
before = held("VmRSS") if is_linux else 0
started = time.process_time()
reply = ways[WAY]()
figures = {"µs CPU an item": (time.process_time() - started) / COUNT * 1e6}
if is_linux:
    figures["bytes an item"] = max(0, held("VmHWM") - before) / COUNT
assert len(reply["result_item"]) == COUNT
print(json.dumps(figures))
