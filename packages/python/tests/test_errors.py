"""Which error a call ends with, and that none shows a secret."""

import copy
import json
import math
import pathlib
import pickle
import time
import traceback
from http.client import IncompleteRead

import anyio
import pytest

import tencent_chat
from conftest import OK, SECRET_KEY, SETUP, Fake, user_sig
from tencent_chat import (
    ApiError,
    AsyncChatClient,
    ChatClient,
    ChatError,
    ConfigError,
    CredentialError,
    HttpError,
    HttpRequest,
    HttpResponse,
    NotSentError,
    OutcomeUnknownError,
    ReplayGuard,
    TransportError,
    element,
    explain,
    usersig,
)
from tencent_chat._generated.errors import CLASSES


def delete(fake: Fake, **options):
    return fake.client(**{"max_retries": 0, **options}).delete_accounts(delete_item=[{"user_id": "alice"}])


def create(fake: Fake, **options):
    return fake.client(**{"max_retries": 0, **options}).create_official_account(owner_account="alice", name="news")


def test_a_refusal_is_an_api_error_that_says_what_to_do():
    texts = {"ErrorInfo": "not an admin", "ErrorDisplay": "Sorry", "RequestId": "Id-1"}
    with pytest.raises(ApiError) as caught:
        delete(Fake({"ActionStatus": "FAIL", "ErrorCode": 60010, **texts}))
    error = caught.value
    assert (error.code, error.info, error.display, error.request_id) == (60010, "not an admin", "Sorry", "Id-1")
    assert (error.endpoint, error.kind, error.retryable) == ("delete_accounts", "not_admin", False)
    assert error.hint
    assert "60010" in str(error)


def test_a_refusal_keeps_the_reply_and_says_which_items_failed():
    body = b'{"ActionStatus":"FAIL","ErrorInfo":"","ErrorList":[{"To_Account":"r","ErrorCode":90011}],"New":"secret"}'
    chat = Fake(HttpResponse(200, body)).client(max_retries=0)
    with pytest.raises(ApiError, match=r"without an error code.*failures\(\)") as caught:
        chat.batch_send_c2c_message(to_account=["q", "r"], msg_body=[element.text("hi")])
    error = caught.value
    assert error.code == 0
    assert error.reply.error_list == [{"to_account": "r", "error_code": 90011}]
    assert error.raw() == body.decode()
    (failure,) = error.failures()
    assert (failure.item, failure.index, failure.code, failure.kind) == ("r", 1, 90011, "too_many_items")
    assert "secret" not in str(error) + repr(error)
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (twin.raw(), twin.failures()) == (error.raw(), error.failures())
    assert ApiError("made by hand").failures() == []


def test_every_error_has_a_link():
    with pytest.raises(ApiError) as refused:
        delete(Fake({"ErrorCode": 70500}))
    assert refused.value.docs == "https://www.tencentcloud.com/document/product/1047/34955"
    with pytest.raises(HttpError) as lost:
        delete(Fake(HttpResponse(404, b"<html>")))
    assert lost.value.docs == HttpError.docs
    sections = (pathlib.Path(__file__).parents[3] / "docs" / "errors.md").read_text()
    for error_class in CLASSES.values():
        name = error_class.__name__
        assert f"\n### {name}\n" in sections
        assert error_class("made by hand").docs.endswith(f"/docs/errors.md#{name.lower()}")


def test_a_code_is_explained():
    facts = explain(70107, "delete_accounts")
    assert (facts.code, facts.known, facts.kind, facts.retryable) == (70107, True, "account_not_found", False)
    assert facts.docs == "https://www.tencentcloud.com/document/product/1047/34955"
    assert facts.meaning
    assert facts.hint.startswith(facts.meaning)
    assert explain(70107, "v4/im_open_login_svc/account_delete") == facts
    assert (explain(-77).known, explain(-77).kind, explain(-77).meaning) == (False, "unknown", "")
    with pytest.raises(ConfigError, match="delete_account"):
        explain(1, "delete_account")
    for code in ("70107", None, 1.5, float("nan"), 2**70, -(2**64), [70107]):
        with pytest.raises(ConfigError, match=r"^`code` must be an integer, got "):
            explain(code)
    for endpoint in (0, b"delete_accounts", ["delete_accounts"], "\ud83d"):
        with pytest.raises(ConfigError, match=r"^`endpoint` must be a string, got "):
            explain(70107, endpoint)


def test_a_refusal_without_texts_is_an_api_error_too():
    with pytest.raises(ApiError) as caught:
        delete(Fake({"ErrorCode": 70500}))
    assert (caught.value.info, caught.value.display, caught.value.request_id) == ("", "", None)
    assert caught.value.retryable


@pytest.mark.parametrize(
    "answer",
    [
        HttpResponse(404, b"<html>not found"),
        HttpResponse(502, b"<html>bad gateway"),
        HttpResponse(200, b""),
        HttpResponse(200, b"[]"),
        HttpResponse(200, b'{"ErrorCode": 0, "ActionSta'),
        HttpResponse(200, b"\xff\xfe"),
        HttpResponse(200, b"{}"),
    ],
)
def test_what_is_no_reply_of_the_api_is_an_http_error(answer):
    with pytest.raises(HttpError) as caught:
        delete(Fake(answer))
    assert caught.value.status == answer.status
    assert f"HTTP {answer.status}" in str(caught.value)
    assert caught.value.body_start == answer.body.decode(errors="replace")


def test_a_request_that_did_not_leave_is_a_transport_error():
    for call in (delete, create):
        with pytest.raises(TransportError, match="no route") as caught:
            call(Fake(NotSentError("no route")))
        assert caught.value.sent == "not_sent"
        assert isinstance(caught.value.__cause__, NotSentError)


def test_an_exception_without_a_text_is_called_by_its_name():
    for error, name in ((NotSentError(), "NotSentError"), (TimeoutError(), "TimeoutError")):
        with pytest.raises(TransportError, match=rf": {name}$") as caught:
            delete(Fake(error))
        assert caught.value.__cause__ is error


@pytest.mark.parametrize("failure", [TimeoutError(), ConnectionResetError(104, "reset"), IncompleteRead(b"")])
def test_a_request_that_may_have_left_is_a_transport_error_where_repeating_is_safe(failure):
    with pytest.raises(TransportError) as caught:
        delete(Fake(failure))
    assert caught.value.sent == "maybe_sent"
    assert caught.value.__cause__ is failure
    assert type(failure).__name__ in str(caught.value)


def test_a_request_that_may_have_left_has_an_unknown_outcome_where_repeating_is_not_safe():
    failure = TimeoutError("10 s")
    with pytest.raises(OutcomeUnknownError) as caught:
        create(Fake(failure))
    error = caught.value
    assert error.endpoint == "create_official_account"
    assert isinstance(error.cause, TransportError)
    assert error.cause.sent == "maybe_sent"
    assert json.loads(error.body) == {"Owner_Account": "alice", "Name": "news"}
    assert error.__cause__ is failure
    assert error.cause.__cause__ is failure
    assert error.__context__ is None or error.__context__ is failure


class UnprintableError(Exception):
    @property
    def __notes__(self):
        raise RuntimeError("not even its notes")


class Hollow(HttpResponse):
    """As one whose class forgot to call the constructor it inherits."""

    def __init__(self):
        pass


def test_a_failure_that_cannot_be_shown_is_a_transport_error():
    with pytest.raises(TransportError) as caught:
        delete(Fake(UnprintableError("odd")))
    assert caught.value.sent == "maybe_sent"


@pytest.mark.parametrize("mistake", [AssertionError("no"), TypeError("mine"), KeyError("x"), Exception("\ud83d")])
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("items", [1, 101])
def test_what_a_transport_raises_that_is_no_failure_of_a_request_is_raised_as_it_is(mistake, kind, timeout, items):
    requests: list[HttpRequest] = []

    def transport(request: HttpRequest) -> HttpResponse:
        requests.append(request)
        raise mistake

    async def async_transport(request: HttpRequest) -> HttpResponse:
        return transport(request)

    delete_item = [{"user_id": f"user{at}"} for at in range(items)]
    options = {**SETUP, "region": "singapore", "max_retries": 5}

    async def call() -> None:
        chat = AsyncChatClient(**options, transport=async_transport)
        await chat.delete_accounts(delete_item=delete_item, timeout=timeout)

    chat = ChatClient(**options, transport=transport)
    with pytest.raises(type(mistake)) as caught:
        anyio.run(call) if kind == "async" else chat.delete_accounts(delete_item=delete_item, timeout=timeout)
    assert caught.value is mistake
    # Requests of a call of several may be under way together, and none is repeated.
    assert len({request.body for request in requests}) == len(requests)


def test_a_response_without_its_fields_is_a_mistake_that_is_raised_at_once():
    with pytest.raises(AttributeError, match="status"):
        delete(Fake(Hollow()))


def test_no_error_shows_a_user_sig_that_a_provider_puts_into_its_exception():
    text = usersig.sign(**SETUP)

    def failing() -> str:
        raise ValueError(f"cannot parse {text}")

    with pytest.raises(CredentialError) as caught:
        Fake().client(secret_key=None, user_sig_provider=failing).request("v4/a/b", {})
    assert text not in "".join(traceback.format_exception(caught.value))


def test_the_cause_of_an_unknown_outcome_may_be_a_gateway():
    with pytest.raises(OutcomeUnknownError) as caught:
        create(Fake(HttpResponse(502, b"bad gateway")))
    assert isinstance(caught.value.cause, HttpError)
    assert caught.value.cause.status == 502


def test_the_cause_of_an_unknown_outcome_may_be_a_server_in_trouble():
    with pytest.raises(OutcomeUnknownError) as caught:
        create(Fake({"ErrorCode": 60008}))
    assert isinstance(caught.value.cause, ApiError)
    assert caught.value.cause.code == 60008


def test_an_interrupt_passes_through_unchanged():
    def interrupted(request):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        delete(Fake(), transport=interrupted)


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), GeneratorExit()])
@pytest.mark.parametrize("timeout", [10.0, math.inf])
def test_what_ends_a_program_passes_through_from_a_provider_at_once(error, timeout):
    def provider() -> str:
        raise error

    client = Fake().client(secret_key=None, user_sig_provider=provider, request_timeout=timeout)
    began = time.monotonic()
    with pytest.raises(type(error)) as caught:
        client.request("v4/a/b", {})
    assert caught.value is error
    assert time.monotonic() - began < 5


def test_a_user_sig_with_a_lone_surrogate_is_a_credential_error():
    fake = Fake()
    text = usersig.sign(**SETUP)
    for given in ("\ud83d", "\udc4b", f"{text[:9]}\ud83d{text[10:]}", f"{text[:9]}\udc4b{text[9:]}"):
        with pytest.raises(CredentialError, match=r"this is not a version 2\.0 UserSig"):
            fake.client(secret_key=None, user_sig_provider=lambda given=given: given).request("v4/a/b", {})
    assert fake.requests == []


def test_a_provider_is_asked_once_and_its_user_sig_is_kept():
    asked = []

    def provider() -> str:
        asked.append(1)
        return usersig.sign(**SETUP)

    fake = Fake()
    client = fake.client(secret_key=None, user_sig_provider=provider)
    client.request("v4/a/b", {})
    client.request("v4/a/b", {})
    assert len(asked) == 1
    assert usersig.inspect(user_sig(fake.requests[1])).identifier == "administrator"


def test_a_provider_is_asked_again_after_its_user_sig_was_refused():
    asked = []
    fake = Fake({"ErrorCode": 70001}, OK)
    client = fake.client(secret_key=None, user_sig_provider=lambda: asked.append(1) or usersig.sign(**SETUP))
    client.request("v4/a/b", {})
    assert (len(asked), len(fake.requests)) == (2, 2)
    fake.answers = [{"ErrorCode": 70001}]
    with pytest.raises(ApiError):
        client.request("v4/a/b", {})
    assert (len(asked), len(fake.requests)) == (3, 4)


@pytest.mark.parametrize("provider", [lambda: 1 / 0, lambda: "", lambda: None, lambda: b"bytes"])
def test_a_provider_that_fails_is_a_credential_error(provider):
    fake = Fake()
    with pytest.raises(CredentialError) as caught:
        fake.client(secret_key=None, user_sig_provider=provider).request("v4/a/b", {})
    assert fake.requests == []
    assert isinstance(caught.value.__cause__, (ZeroDivisionError, TypeError)) or "empty" in str(caught.value)


def test_every_error_is_a_chat_error_with_its_message():
    errors = [value for name, value in vars(tencent_chat).items() if name.endswith("Error") and name != "NotSentError"]
    assert len(errors) == 13
    for error in errors:
        assert issubclass(error, ChatError)
        assert error("what happened").message == str(error("what happened")) == "what happened"
        assert f"{error.__module__}.{error.__name__}" == f"tencent_chat.{error.__name__}"


def test_errors_survive_copying_and_pickling():
    with pytest.raises(OutcomeUnknownError) as caught:
        create(Fake(TimeoutError()))
    error = caught.value
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is OutcomeUnknownError
        assert (str(twin), twin.endpoint, type(twin.cause)) == (str(error), error.endpoint, TransportError)


# Secrets


class LeakyError(Exception):
    """Shows the whole request, as some libraries do."""


def leak(request):
    return LeakyError(f"POST {request.url} failed; usersig={user_sig(request)}, again {user_sig(request)}")


def leak_escaped(request):
    return LeakyError("failed: usersig%3d and ?usersig=" + user_sig(request).replace("*", "%2A"))


def leak_behind(request):
    try:
        try:
            raise leak(request)
        except LeakyError as error:
            raise ConnectionError("it broke") from error
    except ConnectionError as error:
        return error


def refuse_and_leak(request):
    error = NotSentError("no route")
    error.__cause__ = leak(request)
    return error


@pytest.mark.parametrize("failure", [leak, leak_escaped, leak_behind, refuse_and_leak])
@pytest.mark.parametrize("call", [delete, create])
def test_no_error_shows_a_secret_that_a_transport_puts_into_its_exceptions(failure, call):
    fake = Fake(failure)
    with pytest.raises(ChatError) as caught:
        call(fake)
    secret = user_sig(fake.requests[0])
    assert len(secret) > 100
    shown = [*traceback.format_exception(caught.value), str(caught.value), repr(caught.value), repr(vars(caught.value))]
    for text in shown:
        assert secret not in text
        assert secret.replace("*", "%2A") not in text
        assert SECRET_KEY not in text


def test_no_variable_of_the_package_shows_a_user_sig():
    fake = Fake(TimeoutError())
    with pytest.raises(ChatError) as caught:
        delete(fake)
    trace = caught.value.__traceback__
    while trace:
        if "tencent_chat" in trace.tb_frame.f_code.co_filename:
            assert user_sig(fake.requests[0]) not in repr(trace.tb_frame.f_locals)
        trace = trace.tb_next


def test_an_exception_without_secrets_is_kept_as_the_cause():
    with pytest.raises(TransportError) as caught:
        delete(Fake(ConnectionError("it broke")))
    assert "it broke" in "".join(traceback.format_exception(caught.value))


def test_a_body_that_repeats_the_url_is_shown_without_the_user_sig():
    fake = Fake(lambda request: HttpResponse(400, f"cannot serve {request.url}".encode()))
    with pytest.raises(HttpError) as caught:
        delete(fake)
    assert user_sig(fake.requests[0]) not in str(vars(caught.value)) + str(caught.value)
    assert "usersig=…" in caught.value.body_start


# May be one of an older version, for all that the core knows.
OLD_SIG = "eJx-of-an-older-version"


@pytest.mark.parametrize(
    "credential", [{"secret_key": SECRET_KEY}, {"user_sig": OLD_SIG}, {"user_sig_provider": lambda: OLD_SIG}]
)
def test_clients_and_requests_show_no_secret(credential):
    fake = Fake()
    client = fake.client(**{"secret_key": None, **credential})
    assert repr(client) == (
        "ChatClient(sdk_app_id=1400987001, region='singapore', identifier='administrator', "
        + next(iter(credential))
        + "=…)"
    )
    assert (client.sdk_app_id, client.identifier) == (1400987001, "administrator")
    client.request("v4/a/b", {})
    [request] = fake.requests
    for shown in (repr(request), str(request), request.masked_url, repr(client._session), repr(vars(client))):
        assert user_sig(request) not in shown
        assert SECRET_KEY not in shown
        assert OLD_SIG not in shown


def test_errors_of_the_setup_show_no_secret():
    for options in (
        {"region": "x"},
        {"sdk_app_id": 0},
        {"user_sig": SECRET_KEY},
        {"request_timeout": 0},
        {"identifier": ""},
    ):
        with pytest.raises(ChatError) as caught:
            ChatClient(**{**SETUP, "region": "singapore", **options})
        assert SECRET_KEY not in str(caught.value) + repr(vars(caught.value))


async def answer_later(*_given):
    return HttpResponse(200, b"{}")


class AnswerLater:
    async def __call__(self, *_given):
        return HttpResponse(200, b"{}")


@pytest.mark.parametrize("option", ["user_sig_provider", "transport", "on_request", "on_response", "on_retry"])
@pytest.mark.parametrize("function", [answer_later, AnswerLater()])
def test_a_client_that_awaits_nothing_takes_no_async_function(option, function):
    given = {**SETUP, "region": "singapore", option: function}
    if option == "user_sig_provider":
        del given["secret_key"]
    with pytest.raises(ConfigError, match=f"^`{option}` must not be async: "):
        ChatClient(**given)
    if option.startswith("on_"):
        with pytest.raises(ConfigError, match=f"^`{option}` must not be async: a hook is not awaited$"):
            AsyncChatClient(**given)
    else:
        AsyncChatClient(**given)


def test_progress_is_not_told_to_an_async_function():
    fake = Fake()
    with pytest.raises(ConfigError, match=r"^`on_progress` must not be async: a hook is not awaited$"):
        fake.client().delete_accounts(delete_item=[{"user_id": "alice"}], on_progress=answer_later)
    assert fake.requests == []


async def answer_twice(*_given):
    return answer_later()


@pytest.mark.parametrize("option", ["user_sig_provider", "transport"])
def test_what_is_async_twice_is_not_blamed_on_the_client(option):
    given = {**SETUP, "region": "singapore", "max_retries": 0, option: answer_twice}
    if option == "user_sig_provider":
        del given["secret_key"]

    async def run():
        async with AsyncChatClient(**given) as chat:
            await chat.delete_accounts(delete_item=[{"user_id": "alice"}])

    with pytest.raises((CredentialError, TypeError), match=r"must return .*, not coroutine$"):
        anyio.run(run)


def test_what_turns_out_to_be_async_is_named():
    given = {"sdk_app_id": 1400987001, "identifier": "administrator"}
    with pytest.raises(CredentialError, match="an awaitable: async functions are for AsyncChatClient"):
        delete(Fake(), **given, secret_key=None, user_sig_provider=lambda: answer_later())
    with pytest.raises(TypeError, match="an awaitable: async functions are for AsyncChatClient"):
        ChatClient(**SETUP, region="singapore", transport=lambda _: answer_later(), max_retries=0).delete_accounts(
            delete_item=[{"user_id": "alice"}]
        )


def test_an_asynchronous_client_says_that_its_transport_is_not():
    async def call():
        chat = AsyncChatClient(**SETUP, region="singapore", transport=lambda _: HttpResponse(200, b"{}"), max_retries=0)
        await chat.delete_accounts(delete_item=[{"user_id": "alice"}])

    with pytest.raises(TypeError, match="must be async; it returned HttpResponse"):
        anyio.run(call)


def test_misspelled_options_of_a_raw_request_and_a_guard_are_named():
    with pytest.raises(ConfigError, match=r"^unknown option `max_retrys`; did you mean `max_retries`\?$"):
        Fake().client().request("v4/a/b", {}, max_retrys=1)
    with pytest.raises(ConfigError, match=r"^unknown option `keeps`; did you mean `keep`\?$"):
        ReplayGuard(10, keeps=5)
