"""Misspelled on purpose."""

import chat_use

chat = chat_use.client()
chat.import_accounts(account_lst=[{"user_id": "alice"}])
chat.import_accounts(account_list=[{"userid": "alice"}])
