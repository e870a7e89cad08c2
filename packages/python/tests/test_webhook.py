"""Webhooks in Python's clothes; the core has the thorough tests, and the shared cases every sample."""

import copy
import hashlib
import json
import math
import pickle
import threading
import time
from datetime import datetime, timezone
from urllib.parse import urlencode

import pytest

from conftest import can_fork, child
from tencent_chat import (
    ChatError,
    ConfigError,
    InvalidRequestError,
    Record,
    ReplayGuard,
    Webhook,
    WebhookError,
    element,
)
from tencent_chat.webhook import (
    EVENTS,
    AfterC2cMessage,
    BeforeC2cMessage,
    BeforeFriendAdd,
    BeforeGroupInvite,
    BeforeOfficialAccountSubscribe,
    ChatbotC2cSignal,
    StateChange,
    UnknownWebhook,
)

APP = 1400000001
# Token, time and signature of the official page.
TOKEN = "xxxxyyyy"
TIME = 1669872112
SIGN = "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061"
OK = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def query_of(command="C2C.CallbackBeforeSendMsg", token=TOKEN, at=TIME, **changes):
    """Make a query that is signed as Tencent signs."""
    sign = hashlib.sha256(f"{token}{at}".encode()).hexdigest()
    parameters = {"SdkAppid": APP, "CallbackCommand": command, "contenttype": "json", "ClientIP": "203.0.113.9"}
    parameters |= {"OptPlatform": "IOS", "Sign": sign, "RequestTime": at, **changes}
    return urlencode({name: value for name, value in parameters.items() if value is not None})


def body_of(command="C2C.CallbackBeforeSendMsg", **fields):
    return json.dumps({"CallbackCommand": command, **fields})


def event_of(command, **fields):
    return webhook().parse("", body_of(command, **fields))


def webhook(**options):
    return Webhook(APP, **{"token": TOKEN, **options})


MESSAGE = body_of(
    From_Account="amber",
    To_Account="boris",
    MsgSeq=50211,
    MsgBody=[{"MsgType": "TIMTextElem", "MsgContent": {"Text": "good morning"}}],
)


def test_the_signature_of_the_official_page_passes():
    assert f"Sign={SIGN}" in query_of()
    for now in (TIME, TIME - 60, TIME + 60, TIME + 59.9995):
        webhook().verify(query_of(), now)


def test_the_time_is_now_unless_given():
    webhook().verify(query_of(at=int(time.time())))
    with pytest.raises(WebhookError):
        webhook().verify(query_of())


@pytest.mark.parametrize(
    ("changes", "check", "status"),
    [
        ({"SdkAppid": APP + 1}, "wrong_app", 401),
        ({"SdkAppid": None}, "wrong_app", 401),
        ({"Sign": None}, "missing_sign", 401),
        ({"RequestTime": None}, "missing_sign", 401),
        ({"Sign": SIGN.upper()}, "wrong_sign", 401),
        ({"Sign": "ü"}, "wrong_sign", 401),
        ({"RequestTime": TIME + 1}, "wrong_sign", 401),
        ({"token": "another"}, "wrong_sign", 401),
        ({"at": TIME - 61}, "stale", 401),
        ({"at": TIME + 61}, "stale", 401),
        ({"at": "soon"}, "malformed", 400),
        ({"sign": SIGN}, "malformed", 400),
    ],
)
def test_each_failed_check_says_which_it_is(changes, check, status):
    with pytest.raises(WebhookError) as caught:
        webhook().verify(query_of(**changes), TIME)
    error = caught.value
    assert (error.check, error.status) == (check, status)
    assert isinstance(error, ChatError)
    assert error.message == str(error)
    assert SIGN not in str(error)


def test_a_query_may_be_a_whole_url_and_bytes():
    query = query_of()
    for given in (query, f"?{query}", f"/webhook?{query}", f"https://chat.example.com/webhook?{query}"):
        webhook().verify(given, TIME)
        webhook().verify(given.encode(), TIME)
        assert webhook().parse(given, "{}").client_ip == "203.0.113.9"


def test_a_query_that_is_no_utf_8_is_malformed():
    for query in (query_of().encode() + b"&x=\xff", query_of() + "&x=\udcff"):
        for use in (lambda query=query: webhook().verify(query), lambda query=query: webhook().parse(query, "{}")):
            with pytest.raises(WebhookError) as caught:
                use()
            assert caught.value.check == "malformed"


def test_either_of_two_tokens_counts_while_they_are_changed():
    both = webhook(token=["old", "new"])
    for token in ("old", "new"):
        both.verify(query_of(token=token), TIME)
    with pytest.raises(WebhookError):
        both.verify(query_of(), TIME)
    webhook(token=iter(["old", TOKEN])).verify(query_of(), TIME)


def test_the_tolerance_is_in_seconds():
    webhook(tolerance=0).verify(query_of(), TIME)
    webhook(tolerance=300).verify(query_of(), TIME - 300)
    webhook(tolerance=float("inf")).verify(query_of(), 0)
    with pytest.raises(WebhookError):
        webhook(tolerance=0.5).verify(query_of(), TIME + 0.6)


def test_unsigned_requests_are_taken_only_when_that_is_said():
    unsigned = Webhook(APP, unsigned=True)
    unsigned.verify(f"SdkAppid={APP}", 0)
    with pytest.raises(WebhookError) as caught:
        unsigned.verify("SdkAppid=7")
    assert caught.value.check == "wrong_app"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"token": ()}, "missing options: `token` or `unsigned`"),
        ({"token": None}, "missing options: `token` or `unsigned`"),
        ({"token": ""}, "is empty"),
        ({"token": [TOKEN, ""]}, "is empty"),
        ({"unsigned": True}, "set only one of `token` and `unsigned`"),
        ({"sdk_app_id": 0}, "from 1 to"),
        ({"sdk_app_id": -1}, "from 1 to"),
        ({"sdk_app_id": 2**32}, "from 1 to"),
        ({"tolerance": -1}, "`tolerance` must be a number of seconds, 0 or more, got -1"),
        ({"tolerance": float("nan")}, "`tolerance` must be"),
        ({"tolerance": "60"}, "`tolerance` must be"),
        ({"max_body": -1}, "`max_body` must be a whole number"),
        ({"max_body": 1.5}, "`max_body` must be a whole number"),
    ],
)
def test_a_receiver_that_cannot_work_is_refused_at_once(changes, told):
    with pytest.raises(ConfigError, match=told) as caught:
        Webhook(**{"sdk_app_id": APP, "token": TOKEN, **changes})
    assert TOKEN not in str(caught.value)


def test_tokens_are_not_shown():
    assert repr(webhook()) == str(webhook()) == f"Webhook({APP})"


@pytest.mark.parametrize("form", [str, str.encode, lambda text: bytearray(text.encode())])
def test_a_request_becomes_its_event(form):
    event = webhook().parse(query_of(), form(MESSAGE))
    assert type(event) is BeforeC2cMessage
    assert (event.type, event.command) == ("before_c2c_message", "C2C.CallbackBeforeSendMsg")
    assert (event.client_ip, event.platform, event.opt_platform) == ("203.0.113.9", "iOS", "IOS")
    assert (event.from_account, event["to_account"], event.msg_seq) == ("amber", "boris", 50211)
    assert event.msg_body[0].msg_content.text == "good morning"
    assert event.raw == MESSAGE
    assert webhook().parse("", MESSAGE).get("client_ip") is None
    assert repr(event).startswith("BeforeC2cMessage(type='before_c2c_message', ")


def test_a_field_that_was_not_sent_is_none_or_empty_and_not_in_the_dict():
    event = event_of("C2C.CallbackBeforeSendMsg", From_Account="amber")
    with pytest.raises(
        AttributeError, match="BeforeC2cMessage has no field 'from_acount'; did you mean 'from_account'"
    ):
        event.from_acount  # noqa: B018
    assert "to_account" not in event
    assert (event.to_account, event.client_ip, event.platform, event.opt_platform) == (None, None, None, None)
    assert event.msg_body == []
    assert list(event) == ["type", "command", "from_account", "raw"]
    for twin in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert (twin, twin.to_account, twin.msg_body) == (event, None, [])
    unknown = webhook().parse(query_of(), '{"CallbackCommand":"A.B"}')
    assert (unknown.platform, unknown.raw) == ("iOS", '{"CallbackCommand":"A.B"}')
    with pytest.raises(AttributeError):
        _ = unknown.from_account


def test_objects_within_an_event_know_their_fields():
    event = event_of("C2C.CallbackBeforeSendMsg", MsgBody=[{"MsgContent": {}, "MsgType": "TIMTextElem"}, {}, 5])
    first, second, third = event.msg_body
    assert (first.msg_content.text, second.msg_content, third) == (None, None, 5)


def test_an_event_has_the_values_of_its_body():
    element = {"MsgType": "TIMNewElem", "MsgContent": {"a": [1, {"b": []}], "MsgType": "x"}}
    new = {
        "integers": [0, -1, 2**63 - 1, -(2**63), 2**64 - 1],
        "floats": [0.1, -0.0, 1e300, 5e-324, 1.7976931348623157e308, 0.30000000000000004],
        "words": [True, False, None],
        "strings": ["", "é中😀", '"\\\n\u0001\u007f/', "a" * 1000],
        "empty": [{}, [], [[]]],
        '"key"': {"é": 1},
    }
    event = event_of("C2C.CallbackBeforeSendMsg", MsgBody=[element, 7, None, [element]], New=new, MsgSeq=2**64 - 1)
    assert event.command == "C2C.CallbackBeforeSendMsg"
    assert event["New"] == new
    assert [type(value) for value in event["New"]["integers"]] == [int] * 5
    assert math.copysign(1, event["New"]["floats"][1]) == -1
    assert [type(value) for value in event["New"]["words"]] == [bool, bool, type(None)]
    assert event.msg_body[0] == {"msg_type": "TIMNewElem", "msg_content": element["MsgContent"]}
    assert event.msg_body[1:] == [7, None, [element]]
    assert event.msg_seq == 2**64 - 1
    assert list(event) == ["type", "command", "msg_body", "New", "msg_seq", "raw"]


def test_every_object_within_an_event_is_a_record():
    content = {"ImageInfoArray": [{"Type": 1}], "New": {"a": 1}}
    for body in [
        [{"MsgType": "TIMImageElem", "MsgContent": content}],
        # Its kind may come last, or not at all.
        [{"MsgContent": content, "MsgType": "TIMImageElem"}],
    ]:
        event = event_of("C2C.CallbackBeforeSendMsg", MsgBody=body)
        [image] = event.msg_body
        [info] = image.msg_content.image_info_array
        assert [type(one) for one in (image, image.msg_content, info, image.msg_content.New)] == [Record] * 4
        # The content of an element has the fields of all kinds, an object those of its own.
        assert (image.msg_content.text, image.msg_content.uuid, info.url) == (None, None, None)
        with pytest.raises(AttributeError, match="has no field 'ulr'"):
            info.ulr  # noqa: B018
    event = event_of("C2C.CallbackBeforeSendMsg", MsgBody=[{"MsgContent": content}])
    with pytest.raises(AttributeError, match="has no field"):
        event.msg_body[0].msg_content.text  # noqa: B018


def test_events_can_be_matched():
    def told(body):
        match webhook().parse(query_of(), body):
            case BeforeC2cMessage(from_account="boris"):
                return "from boris"
            case BeforeC2cMessage(from_account=sender, msg_body=[{"msg_content": {"text": text}}]):
                return f"{sender}: {text}"
            case {"type": "state_change", "info": {"action": action}}:
                return action
            case StateChange() | UnknownWebhook():
                return "neither"
        return None

    assert told(MESSAGE) == "amber: good morning"
    assert told(body_of(From_Account="boris")) == "from boris"
    assert told(body_of(From_Account="carla")) is None
    assert told(body_of("State.StateChange", Info={"Action": "Login"})) == "Login"
    assert told(body_of("State.StateChange")) == "neither"
    assert told(body_of("A.B")) == "neither"


def test_events_survive_copying_and_pickling():
    event = webhook().parse(query_of(), MESSAGE)
    for same in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert type(same) is BeforeC2cMessage
        assert same == event
        assert same.drop() == event.drop()


def test_reading_is_lenient():
    event = event_of("C2C.CallbackBeforeSendMsg", MsgSeq="17", MsgBody=None, New_Field=1, MsgTime=2**63)
    assert (event["New_Field"], event.msg_time) == (1, 2**63)
    moment = event_of("State.StateChange", EventTime="1735689620")
    assert moment.event_time == 1_735_689_620_000
    assert moment.time == datetime(2025, 1, 1, 0, 0, 20, tzinfo=timezone.utc)
    assert "time" not in moment
    for odd in ("soon", 2**62, None):
        assert event_of("State.StateChange", EventTime=odd).time is None


def test_a_command_that_nobody_described_is_kept():
    body = body_of("Live.CallbackAfterCreateRoom", RoomId="r")
    event = webhook().parse(query_of(), body)
    assert type(event) is UnknownWebhook
    assert (event.type, event.command, event.raw) == ("unknown", "Live.CallbackAfterCreateRoom", body)
    assert event.accept() == OK
    with pytest.raises(InvalidRequestError, match="cannot be answered with `reject`, only with accept"):
        event.reject(1)


@pytest.mark.parametrize(
    ("body", "check", "status"),
    [
        ("x" * 101, "too_large", 413),
        ("", "malformed", 400),
        ("[]", "malformed", 400),
        ("{", "malformed", 400),
        ("{}{}", "malformed", 400),
        (b"\xff{}", "malformed", 400),
        ("\ud800", "malformed", 400),
    ],
)
def test_bodies_that_are_no_good_are_refused(body, check, status):
    with pytest.raises(WebhookError) as caught:
        webhook(max_body=100).parse(query_of(), body)
    assert (caught.value.check, caught.value.status) == (check, status)


def test_a_body_may_be_as_long_as_allowed_and_no_longer():
    body = body_of(CloudCustomData="x" * (1 << 20))[: 1 << 20][:-2] + '"}'
    assert len(body) == 1 << 20
    assert webhook().parse("", body).raw == body
    with pytest.raises(WebhookError) as caught:
        webhook().parse("", body + " ")
    assert caught.value.check == "too_large"


def test_a_body_that_is_nested_too_deeply_is_refused():
    for begin, end in (("[", "]"), ('{"a":', "}")):
        with pytest.raises(WebhookError) as caught:
            webhook().parse("", f'{{"CallbackCommand":"State.StateChange","A":{begin * 9000}1{end * 9000}}}')
        assert caught.value.check == "malformed"


def test_what_is_no_query_or_body_at_all_is_a_mistake_of_the_program():
    with pytest.raises(ConfigError, match=r"^the query must be a string or bytes$"):
        webhook().verify(None)
    for call in (webhook().parse, ReplayGuard(1).admit):
        with pytest.raises(ConfigError, match=r"^the query must be a string or bytes$"):
            call({"SdkAppid": "1"}, b"{}")
        with pytest.raises(ConfigError, match="not parsed JSON"):
            call("", {"CallbackCommand": "A.B"})


def test_every_kind_of_answer_has_its_body():
    message = event_of("C2C.CallbackBeforeSendMsg")
    assert message.allow() == OK
    assert message.allow(cloud_custom_data="order=18") == {**OK, "CloudCustomData": "order=18"}
    assert message.reject(120001, "no advertising") == {**OK, "ErrorCode": 120001, "ErrorInfo": "no advertising"}
    assert message.reject(1) == {**OK, "ErrorCode": 1}
    assert message.drop() == {**OK, "ErrorCode": 2}
    text = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "***"}}]
    assert message.rewrite([element.text("***")]) == {**OK, "MsgBody": text}
    assert message.rewrite((element.text("***"),), "x") == {**OK, "MsgBody": text, "CloudCustomData": "x"}
    assert event_of("C2C.CallbackAfterSendMsg").ack() == OK
    assert event_of("C2C.CallbackAfterSendMsg").fail("no disk") == {**OK, "ErrorCode": 1, "ErrorInfo": "no disk"}
    assert event_of("Chatbot.OnC2CSignalMessage").ack(rsp_data="{}") == {**OK, "RspData": "{}"}
    invite = event_of("Group.CallbackBeforeInviteJoinGroup")
    assert invite.allow(refused_members_account=["boris"]) == {**OK, "RefusedMembers_Account": ["boris"]}
    assert Webhook.accept() == webhook().accept() == OK


def test_what_came_can_be_sent_on():
    message = webhook().parse("", MESSAGE)
    assert message.rewrite(message.msg_body)["MsgBody"] == json.loads(MESSAGE)["MsgBody"]
    first = message.msg_body[0]
    first.msg_content.text = "good ******"
    first.note = "checked"
    message.msg_body = [*message.msg_body, element.face(4, "wave")]
    assert message.rewrite(message.msg_body, unchecked=True)["MsgBody"] == [
        {**json.loads(MESSAGE)["MsgBody"][0], "MsgContent": {"Text": "good ******"}, "note": "checked"},
        *json.loads(MESSAGE)["MsgBody"][1:],
        {"MsgType": "TIMFaceElem", "MsgContent": {"Index": 4, "Data": "wave"}},
    ]
    odd = {"msg_type": "TIMTextElem", "msg_content": {"text": 5}}
    wire = {"MsgType": "TIMTextElem", "MsgContent": {"Text": 5}}
    assert message.rewrite([odd], unchecked=True)["MsgBody"] == [wire]


def test_friend_requests_are_decided_one_by_one():
    event = event_of("Sns.CallbackPrevFriendAdd", FriendItem=[{"To_Account": "boris"}, {"To_Account": "carla"}])
    let = {"To_Account": "boris", "ResultCode": 0, "ResultInfo": ""}
    assert event.allow() == {**OK, "ResultItem": [let, {**let, "To_Account": "carla"}]}
    refused = {"To_Account": "carla", "ResultCode": 38001, "ResultInfo": "busy"}
    decisions = [{"account": "carla", "code": 38001, "text": "busy"}]
    assert event.allow(decisions=decisions) == {**OK, "ResultItem": [let, refused]}
    for decision, path in [
        ({"account": "dora", "code": 0}, "account"),
        ({"account": "boris", "code": 1}, "decisions[0].code"),
        ({"account": "boris"}, "decisions[0].code"),
        ({"acount": "boris", "code": 0}, "decisions[0].acount"),
    ]:
        with pytest.raises(InvalidRequestError) as caught:
            event.allow(decisions=[decision])
        assert caught.value.path == path


def test_a_kind_that_an_event_does_not_take_raises():
    for command, kinds in [
        ("C2C.CallbackBeforeSendMsg", ["ack", "fail", "accept"]),
        ("C2C.CallbackAfterSendMsg", ["allow", "reject", "drop", "rewrite", "accept"]),
        ("Group.CallbackBeforeCreateGroup", ["drop", "rewrite"]),
        ("Sns.CallbackPrevFriendAdd", ["reject", "drop"]),
        ("A.B", ["allow", "ack", "drop"]),
    ]:
        event = event_of(command)
        for kind in kinds:
            with pytest.raises(InvalidRequestError, match=f"cannot be answered with `{kind}`") as caught:
                getattr(event, kind)("whatever", it="takes")
            assert caught.value.endpoint in (event.type, event.command)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("C2C.CallbackBeforeSendMsg", 0),
        ("C2C.CallbackBeforeSendMsg", 2),
        ("C2C.CallbackBeforeSendMsg", 120000),
        ("C2C.CallbackBeforeSendMsg", 130001),
        ("C2C.CallbackBeforeSendMsg", "1"),
        ("C2C.CallbackBeforeSendMsg", None),
        ("C2C.CallbackBeforeSendMsg", 2**63),
        ("Group.CallbackBeforeCreateGroup", 120001),
        ("OfficialAccount.CallbackBeforeAddSubscriber", 120001),
    ],
)
def test_a_code_by_which_an_event_cannot_be_refused_raises(command, code):
    with pytest.raises(InvalidRequestError) as caught:
        event_of(command).reject(code)
    assert caught.value.path == "code"


def test_arguments_that_cannot_be_right_raise():
    message = event_of("C2C.CallbackBeforeSendMsg")
    for wrong, path in [
        ([{"msg_type": "TIMTextElem"}], "msg_body[0].msg_content"),
        ([{"msg_typ": "TIMTextElem", "msg_content": {}}], "msg_body[0]"),
        ("text", "msg_body"),
        (None, "msg_body"),
        ([object()], ""),
        ([2**70], ""),
    ]:
        with pytest.raises(InvalidRequestError) as caught:
            message.rewrite(wrong)
        assert caught.value.path.startswith(path)
    with pytest.raises(TypeError):
        message.rewrite()


def test_the_guard_notices_what_is_repeated_and_nothing_else():
    guard = ReplayGuard(10)
    assert guard.admit(query_of(), MESSAGE, TIME)
    assert not guard.admit(query_of().encode(), MESSAGE.encode(), TIME + 120)
    assert guard.admit(query_of(), "{}", TIME)
    assert guard.admit(query_of(), MESSAGE, TIME + 121)
    assert guard.admit(query_of(), "x" * (1 << 17))
    assert not guard.admit(query_of(), "x" * (1 << 17))


def test_the_guard_keeps_as_long_and_as_many_as_told():
    guard = ReplayGuard(2, keep=10)
    assert [guard.admit("q", body, TIME) for body in ("1", "2", "2", "3", "1")] == [True, True, False, True, True]
    assert guard.admit("q", "1", TIME + 11)
    for wrong in ({"capacity": 0}, {"capacity": -1}, {"capacity": 1, "keep": -1}):
        with pytest.raises(ConfigError):
            ReplayGuard(**wrong)


def test_threads_may_share_a_receiver_and_a_guard():
    receiver, guard = webhook(), ReplayGuard(100_000)
    long = body_of(CloudCustomData="x" * (1 << 17))
    admitted, problems = [], []

    def receive():
        try:
            for number in range(50):
                receiver.verify(query_of(), TIME)
                for body in (MESSAGE, long):
                    assert receiver.parse(query_of(), body).allow() == OK
                    if guard.admit(f"{number}", body, TIME):
                        admitted.append((number, len(body)))
        except Exception as problem:
            problems.append(problem)

    threads = [threading.Thread(target=receive) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert len(admitted) == len(set(admitted)) == 100


@can_fork
def test_a_child_finds_no_lock_of_the_core_taken():
    guard = ReplayGuard(10)
    over = threading.Event()

    def work():
        # So long that the lock is nearly always taken.
        body = bytes(1 << 21)
        while not over.is_set():
            guard.admit("RequestTime=1", body)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        for _ in range(10):
            assert child(lambda: guard.admit("RequestTime=2", b"") or True)
    finally:
        over.set()
        thread.join()


def test_every_event_has_its_class_and_says_how_it_is_answered():
    assert len(EVENTS) >= 61
    for name, event in EVENTS.items():
        assert event.__annotations__["type"] == f"Literal['{name}']"
        kinds = {"allow", "ack", "accept"} & vars(event).keys()
        assert len(kinds) == 1, name
        for kind in kinds:
            assert vars(event)[kind].__doc__.partition("\n")[0].endswith(".")
    for event, kinds in [
        (BeforeC2cMessage, {"allow", "reject", "drop", "rewrite"}),
        (AfterC2cMessage, {"ack", "fail"}),
        (BeforeFriendAdd, {"allow"}),
        (BeforeGroupInvite, {"allow", "reject"}),
        (BeforeOfficialAccountSubscribe, {"allow", "reject"}),
        (ChatbotC2cSignal, {"ack", "fail"}),
    ]:
        assert kinds == {"allow", "ack", "accept", "fail", "reject", "drop", "rewrite"} & vars(event).keys()


def test_an_answer_with_an_unknown_field_is_refused_by_name():
    event = BeforeC2cMessage({"command": "C2C.CallbackBeforeSendMsg", "raw": "{}"})
    misspelled = [
        (lambda: event.allow(cloud_custom_dat="x"), "cloud_custom_dat"),
        (lambda: event.reject(120001, texts="x"), "texts"),
        (lambda: event.drop(kind="x"), "kind"),
        (lambda: event.rewrite([], uncheked=True), "uncheked"),
    ]
    for answer, name in misspelled:
        with pytest.raises(InvalidRequestError, match=f"{name}: unknown field"):
            answer()
