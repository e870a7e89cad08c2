"""The libraries that stand in for a server in tests: what docs/testing.md says of them."""

import json
import re

import anyio
import httpx
import pytest
import respx
from pytest_httpx import HTTPXMock

from conftest import SETUP
from tencent_chat import AsyncChatClient, ChatClient, TransportError

REPLY = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ResultItem": []}
PATH = "/v4/im_open_login_svc/account_check"
ALICE = [{"user_id": "alice"}]


def check(**options):
    given = {**SETUP, "region": "singapore", "max_retries": 0, "http_client": "httpx", **options}
    with ChatClient(**given) as chat:
        return chat.check_accounts(check_item=ALICE)


async def check_async():
    async with AsyncChatClient(**SETUP, region="singapore", max_retries=0, http_client="httpx") as chat:
        return await chat.check_accounts(check_item=ALICE)


def test_respx_answers_and_sees_what_was_sent():
    with respx.mock:
        route = respx.post(path=PATH).respond(json=REPLY)
        assert check().error_code == 0
        assert anyio.run(check_async).error_code == 0
        assert check(http_client=httpx.Client()).error_code == 0
        assert json.loads(route.calls.last.request.content) == {"CheckItem": [{"UserID": "alice"}]}
        route.mock(side_effect=httpx.ConnectError("refused"))
        with pytest.raises(TransportError):
            check()


def test_respx_says_what_it_has_no_answer_for():
    with respx.mock, pytest.raises(AssertionError, match="not mocked"):
        check()


def test_pytest_httpx_answers_and_sees_what_was_sent(httpx_mock: HTTPXMock):
    httpx_mock.add_response(url=re.compile(f".*{PATH}.*"), json=REPLY, is_reusable=True)
    assert check().error_code == 0
    assert anyio.run(check_async).error_code == 0
    request = httpx_mock.get_requests()[0]
    assert json.loads(request.content) == {"CheckItem": [{"UserID": "alice"}]}


def test_pytest_httpx_stands_for_a_network_that_fails(httpx_mock: HTTPXMock):
    httpx_mock.add_exception(httpx.ReadTimeout("late"))
    with pytest.raises(TransportError):
        check()
