"""Imports 250,000 accounts. Ctrl-C or SIGTERM interrupts it, and the next start goes on."""

import signal

from tencent_chat import ChatClient, EachError
from tencent_chat.types import AccountItem

signal.signal(signal.SIGTERM, signal.default_int_handler)
chat = ChatClient.from_env(rates={"import_accounts": 500})
accounts = (AccountItem(user_id=f"user_{i}") for i in range(250_000))
try:
    for failed in chat.bulk.import_accounts(account_list=accounts, journal="import.journal").all().failures:
        print(failed)
except EachError as error:
    print(f"stopped: {error}, {len(error.summary.rest)} may have been imported, and are sent again")
