"""Calls of both clients, in process."""

import pytest
from tencent_chat import ApiError, AsyncChatClient, ChatClient, ConfigError, element

from tencent_chat_emulator import Emulator


def test_a_message_reaches_the_phone_of_its_receiver(chat_emulator: Emulator, chat: ChatClient) -> None:
    chat.import_accounts(accounts=["alice", "bob"])
    chat_emulator.act("bob", "login", platform="Android")
    chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])
    (item,) = chat_emulator.inbox("bob")["items"]
    assert item["content"]["MsgBody"][0]["MsgContent"]["Text"] == "hello"
    assert chat_emulator.inbox("bob", since=item["id"])["items"] == []


@pytest.mark.anyio
async def test_an_async_client_calls_it_too(chat_emulator: Emulator, async_chat: AsyncChatClient) -> None:
    await async_chat.import_accounts(accounts=["alice"])
    assert [user["user"] for user in chat_emulator.users()["users"]] == ["administrator", "alice"]


def test_a_call_that_the_service_refuses_is_refused(chat: ChatClient) -> None:
    with pytest.raises(ApiError) as refused:
        chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])
    assert refused.value.code == 90048


def test_emulators_are_independent_of_each_other() -> None:
    one, other = Emulator(), Emulator(app=1400000001, key="a" * 64, admins=["root"])
    ChatClient(**other.client_options()).import_accounts(accounts=["alice"])
    assert (one.health()["apps"][0]["accounts"], other.health()["apps"][0]["accounts"]) == (1, 2)
    options = other.client_options()
    options["transport"] = one.transport
    with pytest.raises(ApiError) as refused:
        ChatClient(**options).import_accounts(accounts=["alice"])
    assert refused.value.code == 70020


def test_options_are_checked_and_mistakes_name_them() -> None:
    with pytest.raises(ValueError, match=r"unknown option editon: .* did you mean edition"):
        Emulator(editon="pro")  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match=r"edition: .*gold"):
        Emulator(edition="gold")
    with pytest.raises(ValueError, match="admins: expected a list"):
        Emulator(admins="administrator")
    with pytest.raises(ConfigError):
        ChatClient(**Emulator(key="short").client_options())


def test_an_emulator_is_as_strict_as_its_options() -> None:
    config = Emulator(strict=True, edition="pro", services={"push"}, custom_fields=["AppDefinedData.level"]).config()
    assert config["enforce_rates"]
    assert (config["edition"], config["services"]) == ("pro", ["push"])
    assert Emulator(enforce=["quotas"]).config()["enforce_quotas"]
