"""Short ways to calls that are made often."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from conftest import Chat, Fake
from tencent_chat import ConfigError, InvalidRequestError, element, profile


@pytest.fixture(params=["sync", "asyncio", "trio"])
def sent(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Make a call, and return what it sends: the end of its path, and its body without what is made up."""

    def make(method: str, *arguments: Any, **params: Any) -> Any:
        fake = Fake()
        getattr(Chat(request.param, fake), method)(*arguments, **params)
        [sent] = fake.requests
        body = json.loads(sent.body)
        for made_up in ("MsgRandom", "MsgSeq", "Random"):
            body.pop(made_up, None)
        return sent.url.partition("?")[0].rpartition("/")[2], body

    return make


def text(text: str) -> Any:
    return [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]


def custom(data: str) -> Any:
    return [{"MsgType": "TIMCustomElem", "MsgContent": {"Data": data}}]


def test_a_text_or_the_apps_own_data_is_sent_to_a_user(sent: Callable[..., Any]):
    to_bob = {"From_Account": "alice", "To_Account": "bob", "MsgBody": text("hello")}
    assert sent("send_text", "bob", "hello", from_account="alice") == ("sendmsg", to_bob)
    order = {"To_Account": "bob", "MsgBody": custom('{"kind":"order"}')}
    assert sent("send_custom", "bob", {"kind": "order"}) == ("sendmsg", order)


def test_the_same_is_sent_to_a_group(sent: Callable[..., Any]):
    assert sent("send_group_text", "@TGS#1", "hello") == (
        "send_group_msg",
        {"GroupId": "@TGS#1", "MsgBody": text("hello")},
    )
    body = {"GroupId": "@TGS#1", "From_Account": "alice", "MsgBody": custom("as it is")}
    assert sent("send_group_custom", "@TGS#1", "as it is", from_account="alice") == ("send_group_msg", body)


def test_profile_fields_are_set_by_their_names(sent: Callable[..., Any]):
    items = [
        {"Tag": "Tag_Profile_IM_Nick", "Value": "Alice"},
        {"Tag": "Tag_Profile_IM_Level", "Value": 3},
        {"Tag": "Tag_Profile_Custom_Color", "Value": "green"},
    ]
    all_items = ("portrait_set", {"From_Account": "alice", "ProfileItem": items})
    one_item = ("portrait_set", {"From_Account": "alice", "ProfileItem": items[:1]})
    named: dict[str, Any] = {"nick": "Alice", "gender": None, "level": 3, "custom": {"Color": "green"}}
    assert sent("set_profile", "alice", **named, timeout=5) == all_items
    assert sent("set_nick", "alice", "Alice") == one_item
    given: list[Any] = [{"tag": item["Tag"], "value": item["Value"]} for item in items]
    assert sent("set_profile", from_account="alice", profile_item=given) == all_items
    assert profile.of(given) == {"nick": "Alice", "level": 3, "custom": {"Color": "green"}}


@pytest.mark.parametrize(
    ("words", "method", "arguments", "params"),
    [
        ("nickname", "set_profile", ["alice"], {"nickname": "Alice"}),
        ("required", "send_text", ["bob", None], {}),
        ("to_account", "send_text", [None, "hello"], {}),
        ("timeoutt", "send_text", ["bob", "hello"], {"timeoutt": 1}),
    ],
)
def test_what_is_wrong_is_refused(words: str, method: str, arguments: list[Any], params: dict[str, Any]):
    fake = Fake()
    with pytest.raises((ConfigError, InvalidRequestError), match=words):
        getattr(Chat("sync", fake), method)(*arguments, **params)
    assert not fake.requests


def test_an_unknown_profile_field_is_refused():
    with pytest.raises(InvalidRequestError, match="unknown field; known are nick, "):
        getattr(profile, "items")(nickname="Alice")  # noqa: B009


def test_the_text_of_a_message_is_that_of_all_its_text_elements():
    body: list[Any] = [
        element.text("look "),
        element.face(4, "wave"),
        element.text("again"),
        {"msg_type": "TIMTextElem"},
        # What requests of others may have there.
        {"msg_type": "TIMTextElem", "msg_content": "text"},
        None,
        "text",
    ]
    assert element.text_of(body) == "look again"
    junk: list[Any] = [None, 5, 1.5, True, "text", {"msg_type": "TIMTextElem"}, object()]
    assert [element.text_of(one) for one in junk] == [""] * len(junk)
