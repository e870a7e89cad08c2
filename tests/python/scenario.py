"""The demo's scenario in Python; `tests/rust/src/scenario.rs` and `tests/node/scenario.mjs` do the same."""

from __future__ import annotations

import json
import os
from typing import Any

from tencent_chat import ApiError, ChatClient, usersig

app: dict[str, Any] = {"sdk_app_id": 1400000000, "secret_key": os.environ["TENCENT_CHAT_KEY"]}
chat = ChatClient(**app, endpoint=os.environ["TENCENT_CHAT_ENDPOINT"], identifier="administrator")


def say(step: str, result: str) -> None:
    print(json.dumps({"step": step, "result": result}))


def failed(reply: Any) -> str:
    return ", ".join(f"{f.item}: {f.code} {f.kind}" for f in reply.failures()) or "all done"


def told(results: Any) -> str:
    return ", ".join(f"{item.subscriber_account}: {item.result}" for item in results)


now = 1_700_000_000
user_sig = usersig.sign(**app, identifier="alice", time=now)
claims = usersig.verify(user_sig, **app, identifier="alice", time=now)
say("sign a UserSig", f"for {claims.identifier}, {claims.expire} s")

accounts = ["alice", "bob", "carol", "dave"]
say("import accounts", failed(chat.import_accounts(account_list=[{"user_id": user} for user in accounts])))

friends = [{"to_account": friend, "add_source": "AddSource_Type_Server"} for friend in ("bob", "carol")]
say("add friends", failed(chat.add_friends(from_account="alice", add_friend_item=friends)))

reply = chat.delete_friends(from_account="alice", to_account=["bob", "dave"], delete_type="Delete_Type_Both")
say("delete friends", failed(reply))

created = chat.create_official_account(
    owner_account="alice", name="Daily News", official_account_user_id="@TOA#_news"
)
news = created.official_account_user_id
say("create an official account", news)

subscribers = [{"subscriber_account": user} for user in ("bob", "carol")]
say(
    "add subscribers",
    told(chat.add_subscribers(official_account=news, subscriber_list=subscribers).subscriber_list),
)

removed = chat.delete_subscribers(official_account=news, subscriber_to_del_account=["bob", "dave"])
say("delete subscribers", told(removed.subscriber_list))

chat.destroy_official_account(official_account=news)
say("destroy the official account", "done")
try:
    chat.destroy_official_account(official_account=news)
    say("destroy it again", "not refused")
except ApiError as error:
    say("destroy it again", f"ApiError {error.code} {error.kind}")

chat.set_attribute_names(attr_names={"0": "city"})
users = ("alice", "ghost")
attributes = [{"to_account": user, "attrs": {"city": "Oslo"}} for user in users]
say("set user attributes", failed(chat.set_user_attributes(user_attrs=attributes)))
names = [{"to_account": user, "attrs": ["city"]} for user in users]
say("remove user attributes", failed(chat.remove_user_attributes(user_attrs=names)))

everybody = [{"user_id": user} for user in [*accounts, "ghost"]]
say("delete accounts", failed(chat.delete_accounts(delete_item=everybody)))
