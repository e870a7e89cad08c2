"""Transports and HTTP clients that a program gives."""

import math

import anyio
import anyio.lowlevel
import httpx
import pytest

from conftest import SETUP
from tencent_chat import AsyncChatClient, ChatClient, ConfigError, HttpError, HttpResponse, TransportError

ALICE = [{"user_id": "alice"}]


@pytest.mark.parametrize(
    "answer",
    [
        None,
        {},
        HttpResponse(200, "text"),  # pyright: ignore[reportArgumentType]
        HttpResponse(2**70, b"{}"),
    ],
)
def test_a_transport_that_gives_something_else_is_a_mistake_that_is_raised_at_once(answer):
    chat = ChatClient(**SETUP, region="singapore", transport=lambda request: answer)
    with chat, pytest.raises((TypeError, OverflowError)):
        chat.delete_accounts(delete_item=ALICE)


def checked(request: httpx.Request) -> httpx.Response:
    """Answer as a mock does that looks at what it was sent."""
    assert (request.method, request.url.path) == ("POST", "/v4/im_open_login_svc/account_delete")
    assert request.url.params["identifier"] == "administrator"
    assert request.headers["x-team"] == "chat"
    # Those who observe requests do not see the UserSig.
    assert len(request.url.params["usersig"]) < 10
    return httpx.Response(200, json={"ErrorCode": 0, "ActionStatus": "OK", "ResultItem": []})


def test_a_given_client_sends_with_its_headers_and_is_not_closed():
    mock = httpx.MockTransport(checked)
    with httpx.Client(transport=mock, headers={"x-team": "chat"}) as http_client:
        with ChatClient(**SETUP, region="singapore", http_client=http_client) as chat:
            assert chat.delete_accounts(delete_item=ALICE).error_code == 0
        assert not http_client.is_closed

    async def run() -> None:
        async with httpx.AsyncClient(transport=mock, headers={"x-team": "chat"}) as http_client:
            async with AsyncChatClient(**SETUP, region="singapore", http_client=http_client) as chat:
                assert (await chat.delete_accounts(delete_item=ALICE)).error_code == 0
            assert not http_client.is_closed

    for backend in ("asyncio", "trio"):
        anyio.run(run, backend=backend)


def test_a_given_client_serves_many_calls_at_once():
    under_way = most = 0

    async def counted(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await anyio.lowlevel.checkpoint()
        under_way -= 1
        return httpx.Response(200, json={"ErrorCode": 0, "ActionStatus": "OK", "ResultItem": []})

    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(counted))
        chat = AsyncChatClient(**SETUP, region="singapore", http_client=http_client, rates={"*": math.inf})
        async with http_client, anyio.create_task_group() as group:
            for _ in range(1000):
                group.start_soon(lambda: chat.delete_accounts(delete_item=ALICE))

    anyio.run(run)
    assert 1 < most <= 100


def test_what_a_given_client_raises_is_a_failure_of_a_request_and_an_assertion_is_not():
    def refused(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    def odd(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"not expected: {request.url}")

    for answer, error in ((refused, TransportError), (odd, AssertionError)):
        http_client = httpx.Client(transport=httpx.MockTransport(answer))
        chat = ChatClient(**SETUP, region="singapore", http_client=http_client, max_retries=0)
        with http_client, pytest.raises(error):
            chat.delete_accounts(delete_item=ALICE)


def test_a_signed_url_does_not_follow_a_redirect_of_a_given_client():
    mock = httpx.MockTransport(lambda _: httpx.Response(307, headers={"location": "https://elsewhere/"}))
    with httpx.Client(transport=mock, follow_redirects=True) as http_client:
        chat = ChatClient(**SETUP, region="singapore", http_client=http_client, max_retries=0)
        with pytest.raises(HttpError, match="307"):
            chat.delete_accounts(delete_item=ALICE)


@pytest.mark.parametrize("given", [httpx.AsyncClient(), httpx.Client, object(), "requests"])
def test_a_client_of_another_kind_is_a_configuration_error(given):
    with pytest.raises(ConfigError, match=r"^`http_client` must be "):
        ChatClient(**SETUP, region="singapore", http_client=given)


def test_a_transport_and_an_http_client_exclude_each_other():
    with (
        httpx.Client() as http_client,
        pytest.raises(ConfigError, match="set only one of `transport` and `http_client`"),
    ):
        ChatClient(**SETUP, region="singapore", http_client=http_client, transport=lambda _: HttpResponse(200, b"{}"))
