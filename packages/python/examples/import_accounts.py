"""Imports 250,000 accounts. Ctrl-C or SIGTERM interrupts it, and the next start goes on."""

import signal

from tencent_chat import ChatClient, EachError

signal.signal(signal.SIGTERM, signal.default_int_handler)
chat = ChatClient.from_env(rates={"import_accounts": 500})
accounts = ({"user_id": f"user_{i}"} for i in range(250_000))
try:
    chat.bulk.import_accounts(account_list=accounts, journal="import.journal").all()
except EachError as error:
    print(error)
