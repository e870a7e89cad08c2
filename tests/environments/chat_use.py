"""What the Python projects do with the package: they sign, send, read a reply and catch a refusal."""

from __future__ import annotations

import os

from tencent_chat import AsyncChatClient, ChatClient, ChatError, InvalidRequestError, Reply, element, usersig
from tencent_chat.types import AccountItem

SDK_APP_ID = 1400000000
ADMIN = "administrator"
MANY: list[AccountItem] = [{"user_id": f"user_{number}"} for number in range(250)]


def client() -> ChatClient:
    return ChatClient(
        sdk_app_id=SDK_APP_ID,
        endpoint=os.environ["TENCENT_CHAT_ENDPOINT"],
        identifier=ADMIN,
        secret_key=os.environ["TENCENT_CHAT_SECRET_KEY"],
    )


def async_client() -> AsyncChatClient:
    return AsyncChatClient(
        sdk_app_id=SDK_APP_ID,
        endpoint=os.environ["TENCENT_CHAT_ENDPOINT"],
        identifier=ADMIN,
        secret_key=os.environ["TENCENT_CHAT_SECRET_KEY"],
    )


def use(chat: ChatClient) -> str:
    """Use a client and return what it found out, which is the same everywhere."""
    check_user_sig(chat.user_sig(ADMIN))
    chat.import_accounts(account_list=[{"user_id": "alice"}])
    reply = chat.batch_send_c2c_message(to_account=["alice", "ghost"], msg_body=[element.text("hello")])
    chat.import_accounts(account_list=MANY)
    try:
        chat.request("v4/no_such_svc/no_such_command", {})
    except ChatError:
        return found(reply)
    raise AssertionError("a request that no server knows is refused")


async def use_async(chat: AsyncChatClient) -> str:
    """Do the same with the asynchronous client."""
    check_user_sig(chat.user_sig(ADMIN))
    await chat.import_accounts(account_list=[{"user_id": "alice"}])
    reply = await chat.batch_send_c2c_message(to_account=["alice", "ghost"], msg_body=[element.text("hello")])
    await chat.import_accounts(account_list=MANY)
    try:
        await chat.request("v4/no_such_svc/no_such_command", {})
    except ChatError:
        return found(reply)
    raise AssertionError("a request that no server knows is refused")


def check_user_sig(text: str) -> None:
    key = os.environ["TENCENT_CHAT_SECRET_KEY"]
    assert usersig.verify(text, sdk_app_id=SDK_APP_ID, secret_key=key, identifier=ADMIN).identifier == ADMIN


def found(reply: Reply) -> str:
    [failure] = reply.failures()
    return f"{failure.item} {failure.code} {failure.kind}"


FOUND = "ghost 70107 account_not_found"
"""What both functions return."""

if __name__ == "__main__":
    with client() as chat:
        assert use(chat) == FOUND
    assert issubclass(InvalidRequestError, ChatError)
    print("fine")
