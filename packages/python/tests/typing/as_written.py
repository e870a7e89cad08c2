"""Programs as people write them, with a type only where a dict stands in a variable of its own. Checked by pyright and
mypy, never run."""

import os
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import numpy

from tencent_chat import (
    ApiError,
    AsyncChatClient,
    ChatClient,
    PartialBatchError,
    Rate,
    Webhook,
    element,
    usersig,
    webhook,
)
from tencent_chat.types import AccountItem, ImageInfo, MsgElement, OfflinePushInfo, RelayMessage


@dataclass
class Account:
    user_id: str
    nick: str


class Named(NamedTuple):
    user_id: str


class Sync(Enum):
    YES = 1
    NO = 2


class Kind(Enum):
    PUBLIC = "Public"


class Row:
    """As pydantic's models are."""

    def model_dump(self, *, by_alias: bool = False) -> dict[str, object]:
        return {"user_id": "alice"}


def clients(key_from_the_console: str) -> None:
    app: dict[str, Any] = {"sdk_app_id": 1400000000, "secret_key": key_from_the_console}
    ChatClient(**app, region="singapore", identifier="administrator")
    AsyncChatClient(**app, region="singapore", identifier="administrator", max_retries=0)
    everything: dict[str, Any] = {
        "region": "singapore",
        "identifier": "administrator",
        "rates": {"send_c2c_message": 500},
        **app,
    }
    ChatClient(**everything)
    text = usersig.sign(**app, identifier="alice")
    usersig.verify(text, **app, identifier="alice").expires_at
    usersig.private_map_key(**app, identifier="alice", room=7)

    rates: dict[str, float | Rate] = {
        "send_c2c_message": 500,
        "batch_send_c2c_message": {"per_second": 400, "items_per_minute": 18000},
    }
    limits = {"send_c2c_message": 500}
    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key="0", rates=rates)
    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key="0", rates=limits)

    ChatClient(
        sdk_app_id=os.environ.get("CHAT_APP"),
        region=os.environ.get("CHAT_REGION"),
        endpoint=os.environ.get("CHAT_ENDPOINT"),
        identifier=os.environ.get("CHAT_ADMIN"),
        secret_key=os.environ.get("CHAT_KEY"),
        user_sig=os.environ.get("CHAT_USER_SIG"),
    )
    key = os.environ.get("CHAT_KEY")
    usersig.sign(sdk_app_id=1, secret_key=key, identifier=os.environ.get("CHAT_ADMIN"))
    Webhook(os.environ.get("CHAT_APP"), token=os.environ.get("CHAT_TOKEN"))


def lists(chat: ChatClient) -> None:
    everybody: list[AccountItem] = [{"user_id": f"user_{number}"} for number in range(3)]
    chat.import_accounts(account_list=everybody)
    accounts: list[AccountItem] = [{"user_id": "alice", "nick": "Alice"}, {"user_id": "bob"}]
    chat.import_accounts(account_list=accounts)
    chat.import_accounts(account_list=[{"user_id": name, "nick": name.title()} for name in ("alice", "bob")])
    chat.import_accounts(account_list=[{"user_id": name} for name in ("alice", "bob")])
    by_name: dict[str, AccountItem] = {"alice": {"user_id": "alice"}}
    chat.import_accounts(account_list=by_name.values())
    chat.batch_send_c2c_message(to_account=by_name, msg_body=[element.text("hi")])
    try:
        chat.import_accounts(account_list=everybody)
    except PartialBatchError as error:
        if error.rest:
            chat.import_accounts(**error.rest)


def objects(chat: ChatClient) -> None:
    chat.import_accounts(account_list=[Account("alice", "Alice"), Named("bob"), Row()])
    accounts = [Account("alice", "Alice")]
    chat.import_accounts(account_list=accounts)
    push: OfflinePushInfo = {"push_flag": 0, "title": "hi", "android_info": {"sound": "x"}}
    chat.send_c2c_message(to_account="bob", msg_body=[element.text("hi")], offline_push_info=push)


def optional_fields(chat: ChatClient, nick: str | None) -> None:
    chat.import_accounts(account_list=[{"user_id": "alice", "nick": nick}])
    account: AccountItem = {"user_id": "alice", "nick": nick, "face_url": None}
    chat.import_accounts(account_list=[account])
    push: OfflinePushInfo = {"push_flag": 0, "title": nick, "android_info": {"sound": nick}, "apns_info": None}
    chat.send_c2c_message(to_account="bob", msg_body=[element.text("hi")], offline_push_info=push)


def refused(error: ApiError) -> tuple[int | None, str | None, str | None, str | None, str | None]:
    reply = error.reply
    return reply.error_code, reply.error_info, reply.action_status, reply.error_display, reply.request_id


def values(chat: ChatClient) -> None:
    number = numpy.int64(1)
    chat.import_accounts(accounts=numpy.array(["alice", "bob"]))
    chat.send_c2c_message(
        to_account="bob", msg_body=[element.text("hi")], msg_life_time=number, sync_other_machine=Sync.NO
    )
    chat.create_group(type=Kind.PUBLIC, name="x")
    chat.query_online_status(to_account=["alice"], is_need_detail=True)
    start = datetime(2025, 1, 1, tzinfo=timezone.utc)
    chat.list_c2c_messages(
        operator_account="alice",
        peer_account="bob",
        max_cnt=number,
        min_time=start,
        max_time=datetime.now(timezone.utc),
    )


def elements(chat: ChatClient, event: webhook.BeforeC2cMessage, loud: bool) -> None:
    body = [element.text("x"), element.face(4, "wave"), element.custom({"kind": "order", "no": 812})]
    chat.send_c2c_message(to_account="bob", msg_body=body)
    chat.send_c2c_message(to_account="bob", msg_body=[element.text("x"), element.face(4, "wave"), element.custom({})])
    event.rewrite(body)
    parts = [element.text("x")]
    parts.append(element.text("y"))
    chat.send_c2c_message(to_account="bob", msg_body=[*parts, element.face(4, "wave")])
    chat.send_c2c_message(to_account="bob", msg_body=event.msg_body if loud else parts)
    chat.send_c2c_message(to_account="bob", msg_body=(element.text("x"), element.location("here", 1, 2)))
    by_hand: list[MsgElement] = [{"msg_type": "TIMTextElem", "msg_content": {"text": "x"}}]
    chat.send_c2c_message(to_account="bob", msg_body=by_hand)
    image: ImageInfo = {"url": "u", "width": 2, "height": 1}
    element.image("i", original=image)
    forwarded: list[RelayMessage] = [{"from_account": "alice", "msg_body": by_hand}]
    element.relay("title", 1, "text", ["one"], msg_list=forwarded)


def received(event: webhook.BeforeC2cMessage) -> list[str]:
    texts: list[str] = []
    for one in event.msg_body:
        if one.msg_type == "TIMTextElem":
            texts.append(one.msg_content.text.upper())
        elif one.msg_type == "TIMImageElem":
            texts += [image.url or "" for image in one.msg_content.image_info_array]
        elif one["msg_type"] == "TIMSoonElem":
            texts.append(str(one.msg_content))
    return texts


def decisions(event: webhook.BeforeFriendAdd) -> None:
    refused: list[webhook.Decision] = [{"account": "mallory", "code": 38000}]
    event.allow(decisions=refused)


def walks(chat: ChatClient, people: list[Account], folder: Path) -> list[str]:
    rows = ({"from_account": one.user_id, "profile_item": [{"tag": "Nick", "value": one.nick}]} for one in people)
    errors = [str(row.error) for row in chat.each.set_profile(rows, journal=folder / "names.journal") if row.error]
    summary = chat.bulk.import_accounts(account_list=people, journal="import.journal", timeout=30).all()
    errors += [failed.failure.hint if failed.failure else str(failed.error) for failed in summary.failures]
    chat.bulk.import_accounts(account_list=summary.rest).all()
    chat.bulk.delete_accounts(delete_item=map(Named, ["alice"]), gone_is_success=True).all()
    friends = chat.list_friends(from_account="alice")
    errors += [friend.to_account or "" for friend in friends] if friends.friend_num else []
    return errors


handler = Webhook(1400000000, token="the token from the console").handler(
    seen=webhook.MemoryStore(), fallback=lambda event: None, on_report=print
)


@handler.on(webhook.BeforeC2cMessage, webhook.BeforeGroupMessage)
async def decide(event: webhook.BeforeC2cMessage | webhook.BeforeGroupMessage) -> webhook.WebhookAnswer | None:
    return event.drop() if "spam" in element.text_of(event.msg_body) else None


@handler.on(webhook.StateChange)
def show(event: webhook.StateChange) -> None:
    os.environ["LAST_SEEN"] = event.info.to_account


async def asynchronous(chat: AsyncChatClient) -> None:
    everybody: list[AccountItem] = [{"user_id": f"user_{number}"} for number in range(3)]
    await chat.import_accounts(account_list=everybody)
    names = [friend.to_account async for friend in chat.list_friends(from_account="alice")]
    first = await chat.list_friends(from_account="alice")
    names += [friend.to_account async for friend in first] if first.friend_num else []
    await chat.close()
    user_ids = [account["user_id"] for account in everybody]
    await chat.batch_send_c2c_message(to_account=user_ids, msg_body=[element.text("hi"), element.face(1, "x")])
