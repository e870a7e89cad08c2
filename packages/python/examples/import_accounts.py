"""Imports 250,000 accounts. Ctrl-C or SIGTERM interrupts it, and the next start goes on."""

import json
import signal
from pathlib import Path
from typing import Any

from tencent_chat import ChatClient, PartialBatchError

signal.signal(signal.SIGTERM, signal.default_int_handler)
left = Path("left.json")
accounts: dict[str, Any] = {"account_list": [{"user_id": f"user_{i}"} for i in range(250_000)]}
if left.exists():
    accounts = json.loads(left.read_text())
try:
    ChatClient.from_env(rates={"import_accounts": 500}).import_accounts(**accounts)
    left.unlink(missing_ok=True)
except PartialBatchError as error:
    left.write_text(json.dumps(error.rest or {"account_list": []}))
    print(error)
