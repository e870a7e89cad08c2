"""Imports 250,000 accounts. Ctrl-C or SIGTERM interrupts it, and the next start goes on."""

import signal
import sys

from tencent_chat import ChatClient, EachError
from tencent_chat.types import AccountItem

signal.signal(signal.SIGTERM, signal.default_int_handler)
chat = ChatClient.from_env(rates={"import_accounts": 500})
accounts = (AccountItem(user_id=f"user_{i}") for i in range(250_000))
try:
    for failed in chat.bulk.import_accounts(account_list=accounts, journal="import.journal").all().failures:
        print(failed)
except EachError as error:
    sys.exit(f"stopped: {error}; {len(error.summary.rest)} were begun but not finished: the next start sends them")
