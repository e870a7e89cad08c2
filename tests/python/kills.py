"""A walk with a journal that is killed while it runs. The other languages' programs of this name do the same."""

from __future__ import annotations

import json
import math
import os
from typing import Any

from tencent_chat import ChatClient

count, journal = int(os.environ["KILLS_COUNT"]), os.environ["KILLS_JOURNAL"]
names = (f"user_{number}" for number in range(count))
with ChatClient(
    sdk_app_id=1400000000,
    endpoint=os.environ["TENCENT_CHAT_ENDPOINT"],
    identifier="administrator",
    secret_key="a-key-of-the-tests",
    rates={"*": {"per_second": math.inf}},
    request_timeout=60,
) as chat:
    summary: Any
    if os.environ["KILLS_WORK"] == "each":
        rows = ({"owner_account": name, "name": "News"} for name in names)
        summary = chat.each.create_official_account(rows, journal=journal).all()
        unknown = [row.row["owner_account"] for row in summary.unknown]
    else:
        summary = chat.bulk.import_accounts(account_list=({"user_id": name} for name in names), journal=journal).all()
        unknown = [item.item["user_id"] for item in summary.unknown]
print(json.dumps({"read": summary.read, "succeeded": summary.succeeded, "unknown": unknown}))
