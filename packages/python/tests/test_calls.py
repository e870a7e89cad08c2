"""What a call sends, and what it gives back."""

import copy
import json
import pickle
import threading
import time
from pathlib import Path

import anyio
import pytest

from conftest import OK, SETUP, Chat, Fake, host, user_sig
from tencent_chat import (
    AsyncChatClient,
    ChatClient,
    ConfigError,
    CredentialError,
    HttpResponse,
    InvalidRequestError,
    Rate,
    Record,
    Reply,
    RoomPrivilege,
    Webhook,
    usersig,
)

TWO_RESULTS = {
    **OK,
    "ResultItem": [
        {"ResultCode": 0, "ResultInfo": "", "UserID": "alice"},
        {"ResultCode": 70107, "ResultInfo": "Err_TLS_PT_Open_Login_Account_Not_Exist", "UserID": "bob"},
    ],
}


def test_parameters_reach_the_wire_under_tencents_names():
    fake = Fake()
    fake.client().delete_accounts(delete_item=[{"user_id": "alice"}, {"user_id": "bob"}])
    request = fake.requests[0]
    assert request.method == "POST"
    assert request.url.startswith(
        "https://adminapisgp.im.qcloud.com/v4/im_open_login_svc/account_delete?sdkappid=1400987001&"
    )
    assert request.headers == {"content-type": "application/json"}
    assert request.body == b'{"DeleteItem":[{"UserID":"alice"},{"UserID":"bob"}]}'


def test_a_replys_fields_are_items_and_attributes():
    reply = Fake(TWO_RESULTS).client().delete_accounts(delete_item=[{"user_id": "alice"}, {"user_id": "bob"}])
    assert isinstance(reply, Reply)
    assert reply.error_code == reply["error_code"] == 0
    assert reply.result_item[1].user_id == reply["result_item"][1]["user_id"] == "bob"
    assert reply.get("nothing") is None
    assert "result_item" in dir(reply)
    assert json.loads(json.dumps(reply)) == reply


def test_failed_items_are_told_with_place_and_reason():
    reply = Fake(TWO_RESULTS).client().delete_accounts(delete_item=[{"user_id": "alice"}, {"user_id": "bob"}])
    [failure] = reply.failures()
    assert (failure.item, failure.index, failure.code) == ("bob", 1, 70107)
    assert failure.kind == "account_not_found"
    assert failure.info == "Err_TLS_PT_Open_Login_Account_Not_Exist"
    assert "import" in failure.hint


def test_the_raw_reply_is_what_tencent_sent():
    text = ' {"ErrorCode" : 0, "ActionStatus":"OK","Unheard":{"Of":1}} '
    reply = Fake(text).client().delete_accounts(delete_item=[{"user_id": "alice"}])
    assert reply.raw() == text
    assert reply["Unheard"]["Of"] == 1


def test_a_missing_field_is_an_attribute_error_with_the_closest_name():
    reply = Fake(TWO_RESULTS).client().delete_accounts(delete_item=[{"user_id": "alice"}])
    with pytest.raises(AttributeError, match="Reply has no field 'result_items'; did you mean 'result_item'"):
        _ = reply.result_items
    with pytest.raises(AttributeError, match=r"^Record has no field 'zzz'$"):
        _ = reply.result_item[0].zzz
    assert not hasattr(reply, "error_display")


def test_a_described_field_that_was_not_sent_is_none_and_a_list_is_empty():
    fake = Fake({**OK, "ResultItem": [{"UserID": "alice", "New": None}, None]}, {**OK, "ResultItem": None}, OK)
    reply, null, empty = (fake.client().delete_accounts(delete_item=[{"user_id": "alice"}]) for _ in range(3))
    assert reply.result_item[0].result_code is None
    assert (reply.result_item[0].user_id, reply.result_item[0].New, reply.result_item[1]) == ("alice", None, None)
    assert null.result_item == [] == empty.result_item
    assert empty.result_item is not empty.result_item
    # As a dict it has what was sent.
    assert dict(reply.result_item[0]) == {"user_id": "alice", "New": None}
    assert "result_code" not in reply.result_item[0]
    assert repr(reply.result_item[0]) == "Record(user_id='alice', New=None)"
    assert json.loads(json.dumps(empty)) == {"action_status": "OK", "error_code": 0, "error_info": ""}
    assert "result_code" in dir(reply.result_item[0])
    with pytest.raises(AttributeError, match="Record has no field 'result_cod'; did you mean 'result_code'"):
        _ = reply.result_item[0].result_cod


def test_fields_are_known_at_every_depth_and_after_copying():
    kinds = ("TIMTextElem", "TIMFaceElem", "TIMNew")
    message = {"MsgBody": [{"MsgType": kind, "MsgContent": {}} for kind in kinds]}
    fake = Fake({**OK, "MsgList": [message]})
    reply = fake.client().list_c2c_messages(operator_account="a", peer_account="b", max_cnt=1, min_time=1, max_time=2)
    for twin in (reply, copy.copy(reply), copy.deepcopy(reply), pickle.loads(pickle.dumps(reply))):
        assert twin.last_msg_key is None
        assert twin.msg_list[0].from_account is None
        # A program may look for a text in whatever element comes.
        for element in twin.msg_list[0].msg_body:
            assert (element.msg_content.text, element.msg_content.image_info_array) == (None, [])
            with pytest.raises(AttributeError, match="did you mean 'text'"):
                _ = element.msg_content.texts


def test_fields_of_records_can_be_changed_added_and_deleted():
    reply = (
        Fake({**OK, "MsgList": [{"From_Account": "bob", "MsgSeq": 5}]})
        .client()
        .list_c2c_messages(operator_account="a", peer_account="b", max_cnt=1, min_time=1, max_time=2)
    )
    message = reply.msg_list[0]
    message.from_account = "carol"
    message.msg_time_stamp = 7
    message.anything = [1]
    del message.msg_seq, message.msg_random
    for twin in (message, copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
        assert twin == {"from_account": "carol", "msg_time_stamp": 7, "anything": [1]}
        assert (twin.from_account, twin.msg_time_stamp, twin.msg_seq, twin.anything) == ("carol", 7, None, [1])
    reply.msg_list = []
    assert reply["msg_list"] == []
    with pytest.raises(AttributeError, match="did you mean 'from_account'"):
        del message.from_acount


def test_a_field_that_is_called_like_a_method_is_an_item_only():
    record = Record(items=1, raw=2)
    for change in (lambda: setattr(record, "items", 2), lambda: delattr(record, "items")):
        with pytest.raises(AttributeError, match=r"'items' is a method: use the item \['items'\]"):
            change()
    record.raw = 3
    assert record == {"items": 1, "raw": 3}


def test_records_that_nobody_describes_have_the_fields_that_they_were_sent_with():
    raw = Fake({**OK, "ResultItem": [{"UserID": None}]}).client().request("v4/a/b", {})
    assert raw["ResultItem"][0].UserID is None
    with pytest.raises(AttributeError):
        _ = raw.result_item
    with pytest.raises(AttributeError):
        _ = Record().user_id
    assert pickle.loads(pickle.dumps(Record(a=1))).a == 1


def test_a_reply_shows_its_fields_and_survives_copying_and_pickling():
    reply = Fake(TWO_RESULTS).client().delete_accounts(delete_item=[{"user_id": "bob"}])
    assert repr(reply.result_item[0]) == "Record(result_code=0, result_info='', user_id='alice')"
    assert repr(Record({"a-b": 1})) == "Record({'a-b': 1})"
    for twin in (copy.copy(reply), copy.deepcopy(reply), pickle.loads(pickle.dumps(reply))):
        assert twin == reply
        assert twin.failures() == reply.failures()
        assert twin.raw() == reply.raw()
        assert twin.result_item[0].user_id == "alice"


def test_integers_of_any_size_arrive_exactly():
    large = 2**63 + 1
    reply = Fake({**OK, "Large": large}).client().delete_accounts(delete_item=[{"user_id": "alice"}])
    assert reply["Large"] == large


def test_none_counts_as_not_given():
    fake = Fake()
    fake.client().delete_friends(from_account="alice", to_account=["bob"], delete_type=None)
    fake.client().import_accounts(account_list=[{"user_id": "alice", "nick": None}], accounts=None)
    assert fake.bodies == [{"From_Account": "alice", "To_Account": ["bob"]}, {"AccountList": [{"UserID": "alice"}]}]


def test_none_in_place_of_what_is_required_is_refused():
    with pytest.raises(InvalidRequestError) as caught:
        Fake().client().delete_accounts(delete_item=None)
    assert (caught.value.path, caught.value.reason) == ("delete_item", "required")


def test_any_sequence_and_mapping_will_do():
    fake = Fake()
    fake.client().delete_friends(from_account="alice", to_account=("bob", "carol"))
    fake.client().delete_accounts(delete_item=(Record(user_id="alice"),))
    assert fake.bodies[0]["To_Account"] == ["bob", "carol"]
    assert fake.bodies[1] == {"DeleteItem": [{"UserID": "alice"}]}


def test_an_unknown_field_is_refused_with_the_closest_name():
    with pytest.raises(InvalidRequestError) as caught:
        Fake().client().delete_accounts(delete_item=[{"user_id": "alice"}, {"userid": "bob"}])
    error = caught.value
    assert error.endpoint == "delete_accounts"
    assert error.path == "delete_item[1].userid"
    assert "did you mean `user_id`?" in error.reason
    assert str(error) == error.message == f"delete_accounts: {error.path}: {error.reason}"


@pytest.mark.parametrize("value", [1, 1.5, True, "alice", b"alice", [1], [{"user_id": b"x"}], [{"user_id": 2**200}]])
def test_a_value_of_the_wrong_type_is_refused(value):
    with pytest.raises(InvalidRequestError) as caught:
        Fake().client().delete_accounts(delete_item=value)
    assert caught.value.path.startswith("delete_item")


def test_extra_adds_wire_fields_and_loses_nothing():
    fake = Fake()
    alice = [{"user_id": "alice"}]
    fake.client().delete_accounts(delete_item=alice, extra={"Größe": 2**60})
    assert fake.bodies == [{"Größe": 2**60, "DeleteItem": [{"UserID": "alice"}]}]
    with pytest.raises(InvalidRequestError) as caught:
        fake.client().delete_accounts(delete_item=alice, extra={"DeleteItem": []})
    assert (caught.value.path, caught.value.reason) == ("extra.DeleteItem", "given twice")


def test_a_body_in_tencents_spelling_is_taken():
    fake = Fake()
    fake.client().delete_accounts(delete_item=[{"UserID": "alice", "Newer": [None]}])
    assert fake.bodies == [{"DeleteItem": [{"UserID": "alice", "Newer": [None]}]}]


def test_a_list_of_no_items_is_a_success_without_a_request():
    fake = Fake()
    reply = fake.client().delete_accounts(delete_item=[])
    assert (reply.result_item, reply.error_code, fake.bodies) == ([], 0, [])


def test_unchecked_sends_what_it_is_given():
    fake = Fake()
    fake.client().delete_accounts(delete_item=[{"user_id": 5, "new": None}] * 101, unchecked=True)
    assert fake.bodies[0]["DeleteItem"][0]["UserID"] == 5
    assert len(fake.bodies[0]["DeleteItem"]) == 101


def test_any_path_can_be_called_in_tencents_own_spelling():
    fake = Fake({**OK, "ResultItem": [{"UserID": "alice"}]})
    reply = fake.client().request("v4/some_service/some_command", {"To_Account": ["ä"]})
    assert reply["ResultItem"][0]["UserID"] == "alice"
    assert reply.failures() == []
    assert "/v4/some_service/some_command?" in fake.requests[0].url
    assert fake.requests[0].body == '{"To_Account":["ä"]}'.encode()
    fake.client().request("v4/some_service/some_command", "{}")
    assert fake.requests[1].body == b"{}"


@pytest.mark.parametrize(("path", "body"), [("v4/x", {}), ("v4/a/b?c", {}), ("https://x/y/z", {}), ("v4/a/b", "[]")])
def test_a_raw_request_must_have_a_path_and_an_object(path, body):
    fake = Fake()
    with pytest.raises(InvalidRequestError):
        fake.client().request(path, body)
    assert fake.requests == []


def test_a_request_may_take_as_long_as_the_client_says_and_the_call_has_left(clock):
    fake = Fake()
    client = fake.client(request_timeout=4.0)
    client.delete_accounts(delete_item=[{"user_id": "alice"}])
    client.delete_accounts(delete_item=[{"user_id": "alice"}], timeout=2.5)
    client.delete_accounts(delete_item=[{"user_id": "alice"}], timeout=60)
    client.request("v4/a/b", {}, timeout=1)
    fake.client().request("v4/a/b", {}, timeout=float("inf"))
    fake.client(request_timeout=float("inf")).request("v4/a/b", {})
    assert [request.timeout for request in fake.requests] == [4.0, 2.5, 4.0, 1, 10.0, float("inf")]


def test_each_request_is_marked_with_another_number():
    fake = Fake()
    client = fake.client()
    for _ in range(20):
        client.delete_accounts(delete_item=[{"user_id": "alice"}])
    assert len({request.url.partition("random=")[2] for request in fake.requests}) == 20


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"region": None}, "missing options: `region` or `endpoint`"),
        ({"endpoint": "http://127.0.0.1:1"}, "set only one of `region` and `endpoint`, not both"),
        ({"secret_key": None}, "missing options: `secret_key`, `user_sig` or `user_sig_provider`"),
        ({"user_sig": "x"}, "not `secret_key` and `user_sig`"),
        ({"user_sig_provider": str, "user_sig": "x"}, "not `secret_key`, `user_sig` and `user_sig_provider`"),
        ({"region": "atlantis"}, "atlantis"),
        ({"region": None, "endpoint": "ftp://x"}, "ftp://x"),
        ({"sdk_app_id": 0}, "`sdk_app_id` must be a whole number from 1 to 4294967295, got 0"),
        ({"sdk_app_id": -5}, "`sdk_app_id`"),
        ({"identifier": ""}, "identifier"),
        ({"identifier": "a\nb"}, "control character"),
        ({"request_timeout": 0}, "`request_timeout` must be a number of seconds above 0, got 0"),
        ({"request_timeout": float("nan")}, "request_timeout"),
        ({"request_timeout": "5"}, "request_timeout"),
        ({"timeout": 5}, "unknown option `timeout`; did you mean `request_timeout`?"),
        ({"max_retrys": 5}, "unknown option `max_retrys`; did you mean `max_retries`?"),
        ({"zzz": 5}, "unknown option `zzz`"),
        ({"max_retries": -1}, "`max_retries` must be a whole number from 0 to 4294967295, got -1"),
        ({"max_retries": 1.5}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"max_retry_time": -1}, "`max_retry_time` must be a number of seconds, 0 or more, got -1"),
        ({"concurrency": 0}, "`concurrency` must be a whole number from 1 to 4294967295, got 0"),
        ({"rates": {"delete_account": 5}}, "; did you mean `delete_accounts`?"),
        ({"rates": {"delete_accounts": 0}}, "`rates.delete_accounts` must be at least 0.000001"),
        ({"rates": {"*": 10**400}}, "`rates.*` must be a number of calls per second"),
        (
            {"rates": {"*": {"per_second": 5, "items_per_minute": -(10**400)}}},
            "`rates.*` must be a number of calls per second",
        ),
        ({"rates": {"delete_accounts": {"per_second": 5, "per_minute": 6}}}, "`rates.delete_accounts`"),
        ({"rates": {"delete_accounts": {"items_per_minute": 6}}}, "`rates.delete_accounts`"),
        ({"backup": ""}, '`backup`: invalid host "": expected a host name'),
        ({"backup": 5}, "backup"),
        ({"backup": "ftp://x"}, "ftp://x"),
        ({"on_retry": 5}, "`on_retry` must be a function, got 5"),
    ],
)
def test_a_client_that_cannot_work_is_refused(options, message):
    for make in (Fake().client, Fake().async_client):
        with pytest.raises(ConfigError) as caught:
            make(**options)
        assert message in str(caught.value)


@pytest.mark.parametrize(
    "option",
    [{"timeout": -1}, {"timeout": float("nan")}, {"max_retries": -1}, {"concurrency": 0}, {"on_progress": "no"}],
)
def test_a_wrong_option_of_a_call_is_refused(option, kind):
    fake = Fake()
    chat = Chat(kind, fake)
    with pytest.raises(ConfigError, match=next(iter(option))):
        chat.delete_accounts(delete_item=[{"user_id": "alice"}], **option)
    with pytest.raises(ConfigError, match=next(iter(option))):
        chat.client.pages.list_friends(from_account="alice", **option)
    assert fake.requests == []


def test_rates_are_taken_in_both_forms():
    Fake().client(rates={"delete_accounts": 500, "push": float("inf"), "*": 1000})
    Fake().client(rates={"batch_send_c2c_message": {"per_second": 400, "items_per_minute": 18000}})
    Fake().client(rates={"batch_send_c2c_message": Rate(per_second=400, items_per_minute=float("inf"))})


def test_an_endpoint_replaces_the_region():
    fake = Fake()
    fake.client(region=None, endpoint="http://127.0.0.1:8080").request("v4/a/b", {})
    assert fake.requests[0].url.startswith("http://127.0.0.1:8080/v4/a/b?")


def test_a_closed_client_refuses_calls():
    fake = Fake()
    with fake.client() as client:
        client.request("v4/a/b", {})
    with pytest.raises(ConfigError, match="closed"):
        client.request("v4/a/b", {})
    with pytest.raises(ConfigError, match="closed"):
        client.delete_accounts(delete_item=[{"user_id": "alice"}])
    assert len(fake.requests) == 1


def test_a_transport_that_gives_something_else_is_named():
    client = ChatClient(**SETUP, region="singapore", transport=lambda request: b"{}")
    with pytest.raises(TypeError, match=r"^the transport must return an HttpResponse, not bytes"):
        client.request("v4/a/b", {})


def test_a_response_may_do_without_headers():
    assert HttpResponse(200, b"").headers == {}
    assert HttpResponse(200, b"", {"A": "b"}).headers == {"A": "b"}


def test_a_client_of_the_environment_prefers_options_to_variables(monkeypatch):
    fake = Fake()
    setup = {"SDK_APP_ID": "1400987001", "IDENTIFIER": "administrator", "SECRET_KEY": SETUP["secret_key"]}
    for name, value in {**setup, "REGION": "seoul", "ENDPOINT": ""}.items():
        monkeypatch.setenv(f"TENCENT_CHAT_{name}", value)
    ChatClient.from_env(transport=fake).request("v4/a/b", {})
    ChatClient.from_env(transport=fake, region="china").request("v4/a/b", {})
    monkeypatch.setenv("TENCENT_CHAT_ENDPOINT", "https://chat.example.com")
    ChatClient.from_env(transport=fake).request("v4/a/b", {})
    hosts = [host(request) for request in fake.requests]
    assert hosts == ["adminapikr.im.qcloud.com", "console.tim.qq.com", "chat.example.com"]
    assert "identifier='administrator'" in repr(AsyncChatClient.from_env(transport=fake))


def test_a_client_with_a_secret_key_makes_user_sigs_for_users():
    for client in (Fake().client(), Fake().async_client()):
        claims = usersig.inspect(client.user_sig("alice", expire=60))
        assert (claims.identifier, claims.expire) == ("alice", 60)
        assert usersig.inspect(client.user_sig("alice")).expire == 15_552_000
        with pytest.raises(ConfigError, match=r"^`expire` is an option: use `expire=86400` instead of 86400$"):
            client.user_sig("alice", 86400)


def test_a_client_with_a_secret_key_makes_private_map_keys_for_users():
    privileges = RoomPrivilege.ENTER | RoomPrivilege.RECEIVE_AUDIO
    for client in (Fake().client(), Fake().async_client()):
        claims = usersig.inspect(client.private_map_key("alice", room=7, privileges=privileges, expire=60))
        assert (claims.identifier, claims.expire) == ("alice", 60)
        assert claims.userbuf == bytes.fromhex(
            f"000005{b'alice'.hex()}{client.sdk_app_id:08x}00000007{claims.time + 60:08x}0000000a00000000"
        )
        with pytest.raises(ConfigError, match=r"^`room` is an option: use `room=7` instead of 7$"):
            client.private_map_key("alice", 7)  # pyright: ignore[reportCallIssue, reportArgumentType]


def test_a_misspelled_option_of_a_call_is_called_an_option():
    with pytest.raises(ConfigError, match="unknown option `max_retrys`; did you mean `max_retries`"):
        Fake().client().delete_accounts(delete_item=[{"user_id": "alice"}], max_retrys=3)


def test_a_user_sig_with_a_line_break_is_trimmed():
    text = f"{usersig.sign(**SETUP)}\n"
    for own in ({"user_sig": text}, {"user_sig_provider": lambda: text}):
        fake = Fake()
        fake.client(secret_key=None, **own).request("v4/a/b", {})
        assert user_sig(fake.requests[0]).isprintable()
        assert "%0A" not in fake.requests[0].url


# Providers


def test_a_provider_that_hangs_is_an_error_after_the_time_of_a_request_and_is_asked_again(kind):
    asked = []
    over = threading.Event()

    def hanging_once():
        asked.append(1)
        if len(asked) == 1:
            over.wait(30)
        return usersig.sign(**SETUP)

    async def hanging_once_async():
        asked.append(1)
        if len(asked) == 1:
            await anyio.sleep_forever()
        return usersig.sign(**SETUP)

    provider = hanging_once if kind == "sync" else hanging_once_async
    chat = Chat(kind, Fake(), secret_key=None, user_sig_provider=provider, request_timeout=0.2)
    try:
        with pytest.raises(CredentialError, match="no UserSig within 200 ms") as caught:
            chat.delete_accounts(delete_item=[{"user_id": "alice"}])
        assert isinstance(caught.value.__cause__, TimeoutError)
        assert chat.delete_accounts(delete_item=[{"user_id": "alice"}]).error_code == 0
        assert len(asked) == 2
    finally:
        over.set()


@pytest.mark.parametrize("nanoseconds", [-5, -(10**30)])
def test_a_machine_whose_clock_shows_a_time_before_1970_makes_calls(kind, nanoseconds, monkeypatch):
    monkeypatch.setattr(time, "time_ns", lambda: nanoseconds)
    chat = Chat(kind, Fake())
    assert chat.delete_accounts(delete_item=[{"user_id": "alice"}]).error_code == 0
    assert usersig.inspect(chat.client.user_sig("alice")).time == 0
    assert usersig.inspect(usersig.sign(**SETUP)).time == 0


def test_a_clock_that_shows_a_time_after_all_others_is_a_configuration_error(kind, monkeypatch):
    monkeypatch.setattr(time, "time_ns", lambda: 10**30)
    with pytest.raises(ConfigError, match="`time` looks like milliseconds"):
        Chat(kind, Fake()).delete_accounts(delete_item=[{"user_id": "alice"}])


# Values that nobody should give


PATHS = [
    *json.loads(Path(__file__).parents[3].joinpath("tests/cases/paths.json").read_text("utf-8")),
    {
        "path": b"v4/a/b",
        "error": "request: path: expected a path like `v4/service/command`, got bytes: decode them first",
    },
]


@pytest.mark.parametrize("case", PATHS, ids=lambda case: repr(case["path"]))
def test_a_path_that_is_not_one_is_an_invalid_request(kind, case):
    chat = Chat(kind, Fake())
    if case["error"] is None:
        chat.request(case["path"], {})
        return
    with pytest.raises(InvalidRequestError) as refused:
        chat.request(case["path"], {})
    assert str(refused.value) == case["error"]


@pytest.mark.parametrize("transport", [5, "httpx", object()])
def test_a_transport_that_cannot_be_called_is_a_configuration_error(kind, transport):
    with pytest.raises(ConfigError, match=r"^`transport` must be a function, got "):
        Chat(kind, Fake(), transport=transport)


@pytest.mark.parametrize("env", [{}, {"TENCENT_CHAT_REGION": "china"}])
def test_what_makes_a_client_of_the_environment_is_no_option(kind, env):
    with pytest.raises(ConfigError, match=r"^unknown option `_env`"):
        Chat(kind, Fake(), _env=env)


@pytest.mark.parametrize("unchecked", [0, 1, "", "yes", []])
def test_a_flag_that_is_no_boolean_is_a_configuration_error(kind, unchecked):
    with pytest.raises(ConfigError, match=r"^`unchecked` must be a boolean, got "):
        Webhook(1, unsigned=True).parse("CallbackCommand=C2C.CallbackBeforeSendMsg", "{}").rewrite(
            [], unchecked=unchecked
        )
    with pytest.raises(ConfigError, match=r"^`unchecked` must be a boolean, got "):
        Chat(kind, Fake()).delete_accounts(delete_item=[{"user_id": "alice"}], unchecked=unchecked)
