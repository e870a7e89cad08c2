"""Tencent's names, and ours in other spellings, are answered with the name that an endpoint has here."""

import copy
from unittest.mock import MagicMock, create_autospec

import pytest

from tencent_chat import AsyncChatClient, ChatClient

OPTIONS = {"sdk_app_id": 1400000000, "region": "singapore", "identifier": "administrator", "user_sig": "x"}


@pytest.fixture(params=[ChatClient, AsyncChatClient])
def chat(request):
    return request.param(**OPTIONS)


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("sendmsg", "send_c2c_message"),
        ("account_import", "import_account"),
        ("openim/sendmsg", "send_c2c_message"),
        ("sendC2cMessage", "send_c2c_message"),
    ],
)
def test_a_name_of_tencents_is_answered_with_ours(chat, name, ours):
    with pytest.raises(AttributeError) as caught:
        getattr(chat, name)
    assert str(caught.value) == f"`{name}` is called `{ours}` in this SDK"
    assert not hasattr(chat, name)
    assert getattr(chat, name, None) is None


def test_any_other_name_is_an_ordinary_attribute_error(chat):
    with pytest.raises(AttributeError) as caught:
        chat.send_everything  # noqa: B018
    assert str(caught.value) == f"'{type(chat).__name__}' object has no attribute 'send_everything'"
    assert (caught.value.name, caught.value.obj) == ("send_everything", chat)


def test_a_client_can_be_listed_printed_copied_mocked_and_extended(chat):
    assert "sendmsg" not in dir(chat)
    assert type(chat).__name__ in repr(chat)
    copy.copy(chat)
    mock = create_autospec(chat)
    assert not hasattr(mock, "sendmsg")
    assert isinstance(MagicMock(spec=chat).send_c2c_message, MagicMock)
    chat.sendmsg = 5
    assert chat.sendmsg == 5

    class Mine(type(chat)):
        def account_import(self):
            return "mine"

    assert Mine(**OPTIONS).account_import() == "mine"
