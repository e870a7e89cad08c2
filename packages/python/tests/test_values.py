"""What may be given as a value, and what is refused: as a parameter, in ``extra``, in a raw body, in an answer."""

import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import itertools
import sqlite3
import types
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pytest

from conftest import Fake
from tencent_chat import InvalidRequestError, Record, Webhook, element, wire

UTC = datetime.timezone.utc
CHINA = datetime.timezone(datetime.timedelta(hours=8))
EVENT = '{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"amber","MsgBody":[]}'


class Kind(enum.Enum):
    TEXT = "both"
    NUMBER = 7


class Number(enum.IntEnum):
    SEVEN = 7


class Late:
    """A string that is made when it is needed, as translations are."""

    def casefold(self) -> str:
        return str(self).casefold()

    def __str__(self) -> str:
        return "late"


@dataclasses.dataclass
class Item:
    user_id: str


class Pair(NamedTuple):
    user_id: str


class Model:
    def model_dump(self) -> dict[str, Any]:
        return {"user_id": "alice"}


def row() -> sqlite3.Row:
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    result = connection.execute("select 'alice' as user_id").fetchone()
    connection.close()
    return result


def sent(value: object) -> Any:
    """Give what becomes of a value in a body that nobody describes."""
    fake = Fake()
    fake.client().request("v4/a/b", {"Value": value})
    return fake.bodies[0]["Value"]


def everywhere(value: object) -> "list[tuple[str, Callable[[], object]]]":
    """Give all ways for a value to get in, each with the path that an error has."""
    event = Webhook(1400000000, unsigned=True).parse("", EVENT)
    client = Fake().client()
    text = {"msg_type": "TIMCustomElem", "msg_content": {"data": value}}
    return [
        ("nick", lambda: client.import_account(user_id="alice", nick=value)),
        ("nick", lambda: client.import_account(user_id="alice", nick=value, unchecked=True)),
        ("extra.New.x", lambda: client.import_account(user_id="alice", extra={"New": {"x": value}})),
        ("New[1]", lambda: client.request("v4/a/b", {"New": [1, value]})),
        ("from_account", lambda: client.pages.list_friends(from_account=value)),
        ("msg_body[0].msg_content.data", lambda: event.rewrite([text])),
        ("data.x", lambda: element.custom({"x": value})),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (np.int64(5), 5),
        (np.uint64(2**64 - 1), 2**64 - 1),
        (np.float32(1.5), 1.5),
        (np.float64(2.5), 2.5),
        (np.longdouble(3.25), 3.25),
        (np.bool_(True), True),
        (np.str_("x"), "x"),
        (np.array(5), 5),
        (np.array([[1], [2]]), [[1], [2]]),
        (np.array(["a", "b"]), ["a", "b"]),
        (decimal.Decimal("5"), 5),
        (decimal.Decimal("5.5"), 5.5),
        (decimal.Decimal(2**62 + 1), 2**62 + 1),
        (fractions.Fraction(1, 2), 0.5),
        (Kind.TEXT, "both"),
        (Kind.NUMBER, 7),
        (Number.SEVEN, 7),
        ({Kind.TEXT: 1}, {"both": 1}),
        (Late(), "late"),
        ((1, 2), [1, 2]),
        ({1}, [1]),
        (frozenset({1}), [1]),
        (range(2), [0, 1]),
        ((name for name in "ab"), ["a", "b"]),
        (map(str, [1]), ["1"]),
        ({"a": 1}.keys(), ["a"]),
        ({"a": 1}.values(), [1]),
        (collections.deque([1]), [1]),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (collections.ChainMap({"a": 1}), {"a": 1}),
        (collections.UserDict(a=1), {"a": 1}),
        (Record(a=Record(b=1)), {"a": {"b": 1}}),
        (row(), {"user_id": "alice"}),
        (Item("alice"), {"user_id": "alice"}),
        (Pair("alice"), {"user_id": "alice"}),
        (Model(), {"user_id": "alice"}),
        (datetime.datetime(2026, 11, 26, 6, 31, 11, 123456, UTC), "2026-11-26T06:31:11.123Z"),
        (datetime.datetime(2026, 11, 26, 8, tzinfo=CHINA), "2026-11-26T00:00:00.000Z"),
    ],
)
def test_what_is_surely_a_value_of_json_is_one(value: object, expected: object):
    assert sent(value) == expected


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (object(), "object cannot be sent"),
        (lambda: 1, "function cannot be sent"),
        (Item, "it is a class"),
        (1j, "complex cannot be sent"),
        (datetime.datetime(2026, 11, 26), "no time zone"),
        (datetime.date(2026, 11, 26), "no time of day"),
        (np.datetime64("2026-11-26"), "no time zone"),
        (np.complex64(1), "cannot be sent"),
        (b"x", "decode them to a string"),
        (bytearray(b"x"), "decode them to a string"),
        (memoryview(b"x"), "decode them to a string"),
        ("\ud83d", "surrogate"),
        ({"\udc00": 1}, "surrogate"),
        ({1: 2}, "int cannot be the name of a field"),
        (float("nan"), ""),
        (np.float32("inf"), ""),
        (decimal.Decimal("NaN"), ""),
        (2**200, ""),
    ],
)
def test_what_is_none_is_refused_wherever_it_gets_in(value: object, reason: str):
    for path, give in everywhere(value):
        with pytest.raises(InvalidRequestError) as caught:
            give()
        assert caught.value.path == path
        # What is described may be refused for its type before.
        assert reason in caught.value.reason or "expected" in caught.value.reason


def test_a_value_that_holds_itself_and_one_nested_too_deeply_are_refused_everywhere():
    loop: dict[str, object] = {}
    loop["self"] = loop
    deep: list[object] = []
    for _ in range(10_000):
        deep = [deep]
    client = Fake().client()
    event = Webhook(1400000000, unsigned=True).parse("", EVENT)
    for value in (loop, deep):
        for give in (
            lambda value=value: client.delete_accounts(delete_item=[value], unchecked=True),
            lambda value=value: client.import_account(user_id="alice", extra={"New": value}),
            lambda value=value: client.request("v4/a/b", {"New": value}),
            lambda value=value: event.rewrite([{"msg_type": "TIMNew", "msg_content": value}]),
            lambda value=value: element.custom({"x": value}),
        ):
            with pytest.raises(InvalidRequestError, match="nested too deeply") as caught:
                give()
            assert len(caught.value.path) < 60


def test_what_is_missing_for_pandas_is_called_by_its_name():
    missing = type("NaTType", (), {"__repr__": lambda _: "NaT"})()
    with pytest.raises(InvalidRequestError, match="NaT is a missing value in pandas"):
        sent(missing)


def test_what_the_programs_own_code_raises_is_the_cause_and_an_interrupt_goes_through():
    def failing():
        yield 1
        raise LookupError("gone")

    with pytest.raises(InvalidRequestError, match="LookupError: gone") as caught:
        sent(failing())
    assert caught.value.path == "Value[1]"
    assert isinstance(caught.value.__cause__, LookupError)

    def interrupted():
        yield 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sent(interrupted())


def test_a_string_is_never_taken_for_a_list():
    for value in ("bob", b"bob", Late(), {"bob": 1}):
        with pytest.raises(InvalidRequestError) as caught:
            Fake().client().delete_friends(from_account="alice", to_account=value)
        assert caught.value.path == "to_account"


def test_a_list_may_be_anything_that_gives_entries_and_is_split_like_a_list():
    fake = Fake()
    fake.client().import_accounts(account_list=({"user_id": f"user{number}"} for number in range(150)))
    assert sorted(len(body["AccountList"]) for body in fake.bodies) == [50, 100]
    fake = Fake()
    fake.client().delete_accounts(delete_item=itertools.chain([Item("alice")], [Pair("bob")], [Model()]))
    assert fake.bodies == [{"DeleteItem": [{"UserID": "alice"}, {"UserID": "bob"}, {"UserID": "alice"}]}]


def test_what_was_received_may_be_given_back():
    event: Any = Webhook(1400000000, unsigned=True).parse(
        "", EVENT.replace("[]", '[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]')
    )
    assert event.rewrite(event.msg_body)["MsgBody"] == [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]
    fake = Fake()
    fake.client().send_c2c_message(to_account="bob", msg_random=1, msg_body=event.msg_body)
    assert fake.bodies[0]["MsgBody"] == [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]


def test_a_pasted_body_is_checked_and_sent_like_any_other():
    text = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}
    body = {"To_Account": "bob", "MsgSeq": 1, "MsgRandom": 1, "MsgBody": [text]}
    fake = Fake()
    fake.client().send_c2c_message(**wire(body))
    assert fake.bodies == [body]
    with pytest.raises(InvalidRequestError, match="given twice"):
        fake.client().send_c2c_message(msg_body=[element.text("hi")], **wire(body))


def test_flags_may_be_booleans_of_any_kind():
    fake = Fake(*[{"ErrorCode": 0}] * 3)
    for flag in (True, np.True_, 1.0):
        fake.client().query_online_status(to_account=["alice"], is_need_detail=flag)
    assert [body["IsNeedDetail"] for body in fake.bodies] == [1, 1, 1]


def test_a_raw_body_may_be_text_but_must_be_whole_characters():
    fake = Fake()
    fake.client().request("v4/a/b", '{"Big": 12345678901234567890}')
    assert fake.requests[0].body == b'{"Big": 12345678901234567890}'
    with pytest.raises(InvalidRequestError, match="surrogate"):
        fake.client().request("v4/a/b", '{"Text": "\ud83d"}')
