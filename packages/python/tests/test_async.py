"""What is special about the asynchronous client."""

import asyncio
import json

import anyio
import anyio.lowlevel
import pytest

from conftest import OK, SETUP, Fake
from tencent_chat import (
    AsyncChatClient,
    ConfigError,
    CredentialError,
    HttpRequest,
    HttpResponse,
    InvalidRequestError,
    NotSentError,
    PartialBatchError,
    TransportError,
    usersig,
)

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def under_each_event_loop(anyio_backend):
    """Run every test under asyncio and under trio."""


async def test_it_gives_the_same_replies():
    fake = Fake({**OK, "ResultItem": [{"UserID": "bob", "ResultCode": 70107}]})
    chat = fake.async_client()
    reply = await chat.delete_accounts(delete_item=[{"user_id": "bob"}])
    assert reply.failures()[0].code == 70107
    assert (await chat.request("v4/a/b", {}))["ErrorCode"] == 0
    assert [request.timeout for request in fake.requests] == [10.0, 10.0]
    assert repr(chat).startswith("AsyncChatClient(sdk_app_id=1400987001, region='singapore', ")
    assert repr(chat).endswith("secret_key=…)")


async def test_a_transport_may_really_wait():
    async def transport(request):
        await anyio.sleep(0.01)
        return Fake()(request)

    chat = AsyncChatClient(**SETUP, region="singapore", transport=transport)
    assert (await chat.request("v4/a/b", {}))["ErrorCode"] == 0


async def test_a_request_is_refused_when_it_is_awaited():
    call = Fake().async_client().delete_accounts(delete_item=[])
    with pytest.raises(InvalidRequestError):
        await Fake().async_client().delete_accounts(delete_itm=[])
    call.close()


async def test_a_transports_failure_is_told():
    chat = Fake(NotSentError("no route")).async_client(max_retries=0)
    with pytest.raises(TransportError) as caught:
        await chat.delete_accounts(delete_item=[{"user_id": "alice"}])
    assert caught.value.sent == "not_sent"
    assert isinstance(caught.value.__cause__, NotSentError)


async def test_a_transport_that_never_ends_is_given_up_after_the_time_of_a_request():
    async def transport(request: HttpRequest) -> HttpResponse:
        await anyio.sleep_forever()
        raise AssertionError("it never ends")

    chat = Fake().async_client(transport=transport, request_timeout=0.05, max_retries=0)
    with pytest.raises(TransportError, match=r"no HTTP response within 0\.05 s") as caught:
        await chat.delete_accounts(delete_item=[{"user_id": "alice"}])
    assert caught.value.sent == "maybe_sent"


async def test_a_transport_that_waits_for_a_cancelled_task_fails_its_own_request_only(anyio_backend):
    if anyio_backend != "asyncio":
        return
    sent = []

    async def transport(request: HttpRequest) -> HttpResponse:
        sent.append(request)
        if len(sent) == 2:
            waiting = asyncio.ensure_future(asyncio.sleep(60))
            waiting.cancel()
            await waiting
        return HttpResponse(200, json.dumps(OK).encode())

    chat = Fake().async_client(transport=transport, max_retries=0)
    with pytest.raises(PartialBatchError) as caught:
        await chat.delete_accounts(delete_item=[{"user_id": str(number)} for number in range(300)])
    assert [part.state for part in caught.value.parts].count("unknown") == 1
    assert sum(part.count for part in caught.value.parts) == 300
    assert len(sent) == 3


async def test_a_provider_may_be_plain_or_asynchronous():
    async def asynchronous() -> str:
        await anyio.lowlevel.checkpoint()
        return usersig.sign(**SETUP)

    for provider in (asynchronous, lambda: usersig.sign(**SETUP)):
        fake = Fake()
        await fake.async_client(secret_key=None, user_sig_provider=provider).request("v4/a/b", {})
        assert len(fake.requests) == 1


async def test_a_provider_that_fails_is_a_credential_error():
    async def failing() -> str:
        raise RuntimeError("no key today")

    with pytest.raises(CredentialError, match="no key today") as caught:
        await Fake().async_client(secret_key=None, user_sig_provider=failing).request("v4/a/b", {})
    assert isinstance(caught.value.__cause__, RuntimeError)


async def test_what_ends_a_program_passes_through_from_a_provider():
    async def ending() -> str:
        raise SystemExit(3)

    chat = Fake().async_client(secret_key=None, user_sig_provider=ending)
    for count in (1, 250):
        for options in ({}, {"timeout": 5}):
            with pytest.raises(SystemExit):
                await chat.delete_accounts(delete_item=[{"user_id": f"user_{n}"} for n in range(count)], **options)


async def test_a_closed_client_refuses_calls():
    async with Fake().async_client() as chat:
        await chat.request("v4/a/b", {})
    with pytest.raises(ConfigError, match="closed"):
        await chat.request("v4/a/b", {})
    for name in ("aclose", "close"):
        chat = Fake().async_client()
        await getattr(chat, name)()
        with pytest.raises(ConfigError, match="closed"):
            await chat.request("v4/a/b", {})


async def test_a_plain_with_says_that_the_client_is_for_async_with():
    with pytest.raises(TypeError, match="`async with`"), Fake().async_client():
        pass
