"""Short constructors of message elements, and elements of kinds that are not known."""

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from conftest import OK, Fake
from tencent_chat import InvalidRequestError, element

CASES = Path(__file__).parents[3] / "tests/cases"
SAMPLES = json.loads(CASES.joinpath("elements.json").read_text("utf-8"))
MISTAKES = json.loads(CASES.joinpath("element_mistakes.json").read_text("utf-8"))
FILES = "https://files.example.com/"


def sent(*elements: Any) -> list[Any]:
    """Give the elements as they go out in a message."""
    fake = Fake()
    fake.client().send_official_account_message(official_account="@TOA#_news", random=1, msg_body=elements)
    return fake.bodies[0]["MsgBody"]


def message(sender: str, receiver: str, seq: int, random: int, time: int, text: str, **more: Any) -> Any:
    return {
        "from_account": sender,
        "to_account": receiver,
        "msg_seq": seq,
        "msg_random": random,
        "msg_time_stamp": time,
        "msg_body": [element.text(text)],
        **more,
    }


CONSTRUCTED = [
    element.text("see you at noon"),
    element.location("harbour gate", 53.54196, 9.99368),
    element.face(4, "wave"),
    element.custom({"kind": "order", "no": 812}),
    element.sound(FILES + "v/81.mp3", "81c0f2", size=61844, second=4),
    element.image(
        "img-5f21",
        original={"url": FILES + "i/5f21-o.jpg", "width": 1600, "height": 1200, "size": 183312},
        large={"url": FILES + "i/5f21-l.jpg", "width": 800, "height": 600, "size": 52190},
        thumbnail={"url": FILES + "i/5f21-t.jpg", "width": 198, "height": 148, "size": 9480},
        image_format=1,
    ),
    element.file(FILES + "f/17.pdf", "f17-20cc", file_size=77120, file_name="plan.pdf"),
    element.video(
        FILES + "m/33.mp4",
        "m33-a",
        FILES + "m/33.jpg",
        "m33-b",
        720,
        1280,
        video_size=1194603,
        video_second=5,
        video_format="mp4",
        thumb_size=13907,
        thumb_format="JPG",
    ),
    element.relay(
        "rider_17 and juno_5",
        2,
        "please update to read this",
        ["rider_17: where are you", "juno_5: at the gate"],
        msg_list=[
            message("rider_17", "juno_5", 41, 900411, 1716203301, "where are you"),
            message("juno_5", "rider_17", 42, 900412, 1716203310, "at the gate", cloud_custom_data='{"read":1}'),
        ],
    ),
    element.stream(1, "Well, ", is_last=False, compatible_text="please update to read this"),
    element.stream(2, "that is all.", is_last=True, stream_msg_id="strm-7718203-1716203344"),
]


def test_constructors_give_the_samples_of_every_kind():
    made: dict[str, list[Any]] = {}
    for one in sent(*CONSTRUCTED):
        made.setdefault(one["MsgType"], []).append(one)
    assert made == SAMPLES


def test_custom_data_is_sent_as_it_is_or_written_as_json():
    as_text, as_list = sent(element.custom('{"a": 1}', desc="an order"), element.custom(["é", 1]))
    assert as_text["MsgContent"] == {"Data": '{"a": 1}', "Desc": "an order"}
    assert as_list["MsgContent"] == {"Data": '["é",1]'}


def test_sizes_of_an_image_that_are_not_given_are_left_out_and_keep_their_numbers():
    size = {"url": "u", "width": 2, "height": 1}
    [image] = sent(element.image("i", original=size, thumbnail=size))
    assert [size["Type"] for size in image["MsgContent"]["ImageInfoArray"]] == [1, 3]
    assert "type" not in size


def test_an_element_of_an_unknown_kind_is_read_and_sent_on_unchanged():
    unknown = {"MsgType": "TIMNewElem", "MsgContent": {"UserID": "x", "deep": [{"To_Account": None}]}}
    fake = Fake({**OK, "RspMsgList": [{"MsgBody": [unknown]}]})
    reply = fake.client().list_official_account_messages(official_account="@TOA#_news")
    [received] = reply.rsp_msg_list[0].msg_body
    assert received.msg_type == "TIMNewElem"
    assert sent(received) == [unknown]


@pytest.mark.parametrize("case", MISTAKES, ids=lambda case: case["error"] or f"{case['element']} is taken")
def test_what_is_missing_is_refused_when_it_is_made_and_what_is_of_the_wrong_type_when_it_is_sent(case: dict[str, Any]):
    make = getattr(element, case["element"])
    if case["error"] is None:
        sent(make(**case["given"]))
        return
    with pytest.raises(InvalidRequestError) as refused:
        sent(make(**case["given"]))
    assert str(refused.value) == case["error"]


def test_a_constructor_takes_what_is_a_string_or_a_list_in_python():
    class Greeting(str, Enum):
        HELLO = "hello"

    class Word(Enum):
        BYE = "bye"

    relay = element.relay("t", 1, "c", (line for line in ["one"]))  # pyright: ignore[reportArgumentType]
    texts = sent(element.text(Greeting.HELLO), element.text(Word.BYE), relay)  # pyright: ignore[reportArgumentType]
    assert [one["MsgContent"].get("Text") for one in texts] == ["hello", "bye", None]
    assert texts[2]["MsgContent"]["AbstractList"] == ["one"]


def test_an_element_that_another_client_made_is_left_as_it_is():
    old = {"MsgType": "TIMSoundElem", "MsgContent": {"UUID": "81c0f2", "Size": "5", "Url": None}}
    assert sent(old) == [old]


@dataclass
class Size:
    url: str
    width: int
    height: int


def test_the_size_of_an_image_may_be_a_data_class_and_nothing_but_an_object():
    large = {"url": "l", "width": 4, "height": 2}
    (image,) = sent(element.image("img", original=Size("o", 8, 4), large=large))
    assert image["MsgContent"]["ImageInfoArray"] == [
        {"URL": "o", "Width": 8, "Height": 4, "Type": 1},
        {"URL": "l", "Width": 4, "Height": 2, "Type": 2},
    ]
    for wrong in ("o", object(), Size):
        with pytest.raises(InvalidRequestError, match="original"):
            element.image("img", original=wrong)


class Place(NamedTuple):
    url: str


@pytest.mark.parametrize("wrong", [{}, MappingProxyType({}), Size("o", 8, 4), Place("o")])
def test_what_has_fields_is_an_object(wrong: Any):
    for make, expected in [
        (lambda: element.text(wrong), "text: expected a string"),
        (lambda: element.sound("u", "i", second=wrong), "second: expected an integer"),
        (lambda: element.relay("t", 1, "c", wrong), "abstract_list: expected a list"),
    ]:
        with pytest.raises(InvalidRequestError) as refused:
            sent(make())
        assert refused.value.path + ": " + refused.value.reason == f"msg_body[0].msg_content.{expected}, got an object"


def test_a_frozen_set_is_a_list():
    assert sent(element.relay("t", 1, "c", frozenset({"one"})))[0]["MsgContent"]["AbstractList"] == ["one"]
    for make, expected in [
        (lambda: element.text(frozenset()), "expected a string"),  # pyright: ignore[reportArgumentType]
        (lambda: element.face(frozenset(), "wave"), "expected an integer"),  # pyright: ignore[reportArgumentType]
    ]:
        with pytest.raises(InvalidRequestError) as refused:
            sent(make())
        assert refused.value.reason == f"{expected}, got a list"
