"""What tests of users make up: webhooks, replies, errors, a service."""

import json

import anyio
import anyio.lowlevel
import pytest

from conftest import SETUP
from tencent_chat import (
    ApiError,
    AsyncChatClient,
    ChatClient,
    ConfigError,
    InvalidRequestError,
    TransportError,
    Webhook,
    element,
)
from tencent_chat.testing import AsyncFakeTransport, FakeTransport, api_error_of, reply_of, webhook_request

APP = 1400000000
SUCCESS = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def client(fake, **options):
    return ChatClient(**{**SETUP, "region": "singapore", "transport": fake, "max_retries": 0, **options})


def test_a_webhook_is_verified_and_read_by_the_receiver():
    webhook = Webhook(APP, token="token")
    fields = {"from_account": "alice", "msg_body": [element.text("hi")], "client_ip": "2001:db8::1", "platform": "iOS"}
    request = webhook_request("before_c2c_message", fields, sdk_app_id=APP, token="token")
    webhook.verify(request.url)
    event = webhook.parse(request.query, request.body)
    assert event.type == "before_c2c_message"
    assert event.msg_body == [{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]
    assert (event.from_account, event.client_ip, event.platform) == ("alice", "2001:db8::1", "iOS")
    # A whole event is a webhook again.
    again = webhook_request(event.type, event, sdk_app_id=APP, token="token")
    assert {**webhook.parse(again.url, again.body), "raw": ""} == {**event, "raw": ""}


def test_a_webhook_is_signed_at_the_time_that_it_is_given_with_the_first_token_or_not_at_all():
    def url(**options):
        return webhook_request("after_c2c_message", sdk_app_id=APP, now=1_700_000_000, **options).url

    Webhook(APP, token="new").verify(url(token=["new", "old"]), 1_700_000_000)
    with pytest.raises(Exception, match="does not match"):
        Webhook(APP, token="old").verify(url(token=iter(["new", "old"])), 1_700_000_000)
    assert "Sign=" not in url(unsigned=True)
    assert url(unsigned=True).startswith("/webhook?SdkAppid=1400000000&")
    assert url(unsigned=True, url="https://app.example/").startswith("https://app.example/?")


@pytest.mark.parametrize(
    ("event", "fields", "error", "message"),
    [
        ("before_c2c_mesage", {}, ConfigError, "unknown event `before_c2c_mesage`; did you mean `before_c2c_message`?"),
        (
            "before_c2c_message",
            {"from_acount": "a"},
            InvalidRequestError,
            "before_c2c_message: from_acount: unknown field; did you mean `from_account`?",
        ),
        ("before_c2c_message", {"msg_time": "now"}, InvalidRequestError, "before_c2c_message: msg_time: expected"),
        ("before_c2c_message", {"msg_time": object()}, InvalidRequestError, "before_c2c_message: msg_time"),
    ],
)
def test_a_webhook_with_a_mistake_is_refused(event, fields, error, message):
    with pytest.raises(error) as caught:
        webhook_request(event, fields, sdk_app_id=APP, token="token")
    assert str(caught.value).startswith(message)


def test_a_webhook_needs_a_token_or_none():
    with pytest.raises(ConfigError, match="missing options: `token` or `unsigned`"):
        webhook_request("before_c2c_message", sdk_app_id=APP)


def test_a_reply_has_tencents_names():
    assert json.loads(reply_of("create_group", {"group_id": "@TGS#1"})) == {**SUCCESS, "GroupId": "@TGS#1"}
    assert json.loads(reply_of("import_account")) == SUCCESS
    with pytest.raises(InvalidRequestError, match="did you mean `group_id`"):
        reply_of("create_group", {"group_idd": "a"})
    with pytest.raises(ConfigError, match='no endpoint is called "create_grup"; did you mean `create_group`'):
        reply_of("create_grup")


def test_an_error_is_that_of_a_call():
    error = api_error_of(70107, endpoint="check_accounts", info="none")
    assert isinstance(error, ApiError)
    assert (error.code, error.kind, error.info, error.endpoint) == (
        70107,
        "account_not_found",
        "none",
        "check_accounts",
    )
    assert str(error).startswith("check_accounts: 70107 account_not_found (none): ")
    assert error.reply.error_code == 70107
    assert api_error_of(70107).endpoint == "test"
    with pytest.raises(ConfigError):
        api_error_of(0)


def test_a_fake_transport_answers_by_endpoint_and_remembers_what_it_was_asked():
    fake = FakeTransport(
        {
            "create_group": lambda params: {"group_id": f"@TGS#{params['name']}"},
            "send_c2c_message": 20003,
            "check_accounts": api_error_of(70107, info="none"),
            "v4/new/endpoint": {"New": 1},
        }
    )
    with client(fake) as chat:
        assert chat.create_group(type="Public", name="chess").group_id == "@TGS#chess"
        with pytest.raises(ApiError) as refused:
            chat.send_c2c_message(to_account="bob", msg_body=[element.text("hi")])
        assert refused.value.code == 20003
        with pytest.raises(ApiError) as refused:
            chat.check_accounts(check_item=[{"user_id": "a"}])
        assert (refused.value.code, refused.value.info) == (70107, "none")
        assert chat.request("v4/new/endpoint", {"Old": 1})["New"] == 1
    endpoints = [call.endpoint for call in fake.calls]
    assert endpoints == ["create_group", "send_c2c_message", "check_accounts", "v4/new/endpoint"]
    assert fake.calls[0].params == {"type": "Public", "name": "chess"}
    assert fake.calls[1].params["msg_body"][0]["msg_content"]["text"] == "hi"
    assert repr(fake.calls[3]) == "FakeCall('v4/new/endpoint', {'Old': 1})"


def test_a_call_that_nothing_answers_fails_at_once_and_names_the_endpoint():
    fake = FakeTransport({"create_group": {}})
    with client(fake, max_retries=5) as chat, pytest.raises(AssertionError) as failed:
        chat.import_account(user_id="a")
    assert str(failed.value) == "nothing answers import_account: the fake transport has answers for create_group"
    assert len(fake.calls) == 1


def test_what_a_function_raises_is_passed_on():
    def refused(_params):
        raise ConnectionRefusedError

    def wrong(_params):
        raise LookupError("my own")

    with client(FakeTransport({"import_account": wrong, "check_accounts": refused})) as chat:
        with pytest.raises(LookupError, match="my own"):
            chat.import_account(user_id="a")
        with pytest.raises(TransportError):
            chat.check_accounts(check_item=[{"user_id": "a"}])


def test_an_exception_that_is_an_answer_is_raised():
    mine = LookupError("my own")
    answers = {
        "import_account": mine,
        "create_group": lambda _params: mine,
        "check_accounts": ConnectionRefusedError,
        "delete_accounts": TimeoutError("too late"),
    }
    with client(FakeTransport(answers)) as chat:
        for call in (lambda: chat.import_account(user_id="a"), lambda: chat.create_group(type="Public", name="a")):
            with pytest.raises(LookupError) as raised:
                call()
            assert raised.value is mine
        with pytest.raises(TransportError):
            chat.check_accounts(check_item=[{"user_id": "a"}])
        with pytest.raises(TransportError):
            chat.delete_accounts(delete_item=[{"user_id": "a"}])


def test_a_list_answers_one_request_after_another_and_the_call_after_its_last_one_fails():
    answers = [ConnectionResetError(), 60008, lambda params: {} if params["user_id"] == "a" else 1, api_error_of(70107)]
    fake = FakeTransport({"import_account": answers, "v4/new/endpoint": ({"New": 1},)})
    with client(fake, max_retries=5) as chat:
        chat.import_account(user_id="a")
        assert len(fake.calls) == 3
        with pytest.raises(ApiError):
            chat.import_account(user_id="a")
        with pytest.raises(AssertionError) as failed:
            chat.import_account(user_id="a")
        message = "nothing answers request 5 to import_account: the fake transport has a list of 4 for it"
        assert str(failed.value) == message
        assert chat.request("v4/new/endpoint", {})["New"] == 1
        with pytest.raises(AssertionError):
            chat.request("v4/new/endpoint", {})
    assert (len(answers), len(fake.calls)) == (4, 7)


def test_names_that_do_not_exist_are_refused():
    with pytest.raises(ConfigError, match="did you mean `create_group`"):
        FakeTransport({"create_grup": {}})
    with client(FakeTransport({"create_group": {"group_idd": "a"}})) as chat, pytest.raises(InvalidRequestError):
        chat.create_group(type="Public", name="a")


def test_the_asynchronous_client_has_the_same_and_its_functions_may_be_async():
    async def made(params):
        await anyio.lowlevel.checkpoint()
        return {"group_id": params["name"]}

    async def main():
        fake = AsyncFakeTransport({"create_group": [made, KeyError("mine")], "import_account": lambda _params: 70398})
        async with AsyncChatClient(**SETUP, region="singapore", transport=fake, max_retries=0) as chat:
            assert (await chat.create_group(type="Public", name="a")).group_id == "a"
            with pytest.raises(KeyError, match="mine"):
                await chat.create_group(type="Public", name="a")
            with pytest.raises(ApiError):
                await chat.import_account(user_id="a")
        assert [call.endpoint for call in fake.calls] == ["create_group", "create_group", "import_account"]

    anyio.run(main)
