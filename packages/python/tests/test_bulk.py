"""The items of a source, as many a request as it takes."""

import json
from typing import Any

import anyio
import pytest

from conftest import OK, Chat, Fake
from tencent_chat import ApiError, EachError, HttpResponse, InvalidRequestError


def account(number: int) -> dict[str, Any]:
    return {"user_id": f"user_{number}"}


def accounts_of(request: Any) -> list[str]:
    return [one["UserID"] for one in json.loads(request.body)["AccountList"]]


def every(chat: Chat, calls: Any, most: int = 1000) -> list[Any]:
    return chat.take(iter(calls) if chat.kind == "sync" else aiter(calls), most)


def summary_of(chat: Chat, calls: Any) -> Any:
    return calls.all() if chat.kind == "sync" else anyio.run(calls.all, backend=chat.kind)


def test_items_are_sent_as_many_a_request_as_it_takes(kind):
    fake = Fake()
    chat = Chat(kind, fake)
    results = every(chat, chat.client.bulk.import_accounts(account_list=(account(number) for number in range(250))))
    assert sorted((result.first, result.count) for result in results) == [(0, 100), (100, 100), (200, 50)]
    assert all(result.reply.error_code == 0 and result.error is None for result in results)
    sent = [name for request in fake.requests for name in accounts_of(request)]
    assert sorted(sent) == sorted(account(number)["user_id"] for number in range(250))


def test_an_asynchronous_source(kind):
    if kind == "sync":
        chat = Chat(kind, Fake())
        with pytest.raises(InvalidRequestError, match="account_list: expected an iterable of items"):
            chat.client.bulk.import_accounts(account_list=items_in_time(3))
        return
    chat = Chat(kind, Fake())

    async def go():
        return await chat.client.bulk.import_accounts(account_list=items_in_time(250)).all()

    summary = anyio.run(go, backend=kind)
    assert (summary.read, summary.succeeded) == (250, 250)


async def items_in_time(count: int) -> Any:
    for number in range(count):
        await anyio.lowlevel.checkpoint()
        yield account(number)


def test_items_are_read_only_as_requests_begin():
    read = 0

    def items():
        nonlocal read
        for number in range(2000):
            read += 1
            yield account(number)

    chat = Chat("sync", Fake())
    calls = chat.client.bulk.import_accounts(account_list=items(), concurrency=2)
    assert read == 0
    for given, _ in enumerate(calls, 1):
        assert read <= (given + 2) * 100
    assert read == 2000


def test_a_summary_has_items_that_failed_alone_and_with_their_request(kind):
    def answer(request: Any) -> Any:
        first = accounts_of(request)[0]
        if first == "user_100":
            return {**OK, "ErrorCode": 40003, "ActionStatus": "FAIL"}
        if first == "user_200":
            return HttpResponse(502, b"", {})
        return {**OK, "FailAccounts": ["user_7"]} if first == "user_0" else OK

    chat = Chat(kind, Fake(answer), max_retries=0)
    accounts = [account(number) for number in range(350)]
    summary = summary_of(chat, chat.client.bulk.import_accounts(account_list=accounts, concurrency=1))
    assert (summary.read, summary.succeeded, len(summary.failures), summary.unknown) == (350, 149, 201, [])
    assert summary.rest == accounts[200:300]
    alone, with_its_request = summary.failures[:2]
    assert (alone.index, alone.item, alone.failure.item, alone.error) == (7, account(7), "user_7", None)
    assert (with_its_request.index, with_its_request.item, with_its_request.failure) == (100, account(100), None)
    assert isinstance(with_its_request.error, ApiError)


def test_what_must_not_be_sent_twice_is_listed(kind):
    def answer(request: Any) -> Any:
        return HttpResponse(502, b"", {}) if "user_500" in json.loads(request.body)["Members_Account"] else OK

    chat = Chat(kind, Fake(answer), max_retries=0)
    members = [f"user_{number}" for number in range(502)]
    calls = chat.client.bulk.mute_group_members(group_id="g", mute_time=60, members_account=members, concurrency=1)
    summary = summary_of(chat, calls)
    assert (summary.succeeded, summary.rest) == (500, [])
    assert [(one.index, one.item) for one in summary.unknown] == [(500, "user_500"), (501, "user_501")]


def test_an_item_that_breaks_a_rule_is_refused_and_its_neighbors_are_not(kind):
    fake = Fake()
    chat = Chat(kind, fake)
    accounts: list[Any] = [account(number) for number in range(150)]
    accounts[3] = {"user_id": 5}
    accounts[120] = {"user_id": object()}
    summary = summary_of(chat, chat.client.bulk.import_accounts(account_list=accounts))
    assert (summary.succeeded, [one.index for one in summary.failures]) == (148, [3, 120])
    assert [one.error.path for one in summary.failures] == ["account_list[3].user_id", "account_list[120].user_id"]
    assert summary.failures[0].item is accounts[3]
    assert sum(len(accounts_of(request)) for request in fake.requests) == 148


def test_what_was_read_is_left_when_the_source_fails(kind):
    def source():
        yield from (account(number) for number in range(130))
        raise LookupError("no more")

    chat = Chat(kind, Fake())
    with pytest.raises(
        EachError, match="ended after 130 items, of which 100 succeeded: LookupError: no more"
    ) as raised:
        summary_of(chat, chat.client.bulk.import_accounts(account_list=source()))
    assert isinstance(raised.value.__cause__, LookupError)
    summary: Any = raised.value.summary
    assert (summary.read, summary.succeeded, len(summary.failures)) == (130, 100, 30)
    assert summary.rest == [account(number) for number in range(100, 130)]


def test_progress_counts_items():
    seen = []
    chat = Chat("sync", Fake())
    accounts = [account(number) for number in range(150)]
    chat.client.bulk.import_accounts(account_list=accounts, on_progress=seen.append).all()
    assert (seen[-1].parts, seen[-1].items, seen[-1].items_done) == (2, 150, 150)


def test_what_cannot_be_sent_is_refused_at_once(kind):
    bulk: Any = Chat(kind, Fake()).client.bulk
    for items in (5, None, "alice"):
        with pytest.raises(InvalidRequestError, match="account_list: expected"):
            bulk.import_accounts(account_list=items)
    with pytest.raises(InvalidRequestError, match="account_list: expected"):
        bulk.import_accounts()
    calls = bulk.import_accounts(account_list=[account(1)], timeot=5)
    with pytest.raises(EachError, match="timeot: unknown field"):
        summary_of(Chat(kind, Fake()), calls)
    with pytest.raises(AttributeError):
        bulk.set_profile  # noqa: B018
