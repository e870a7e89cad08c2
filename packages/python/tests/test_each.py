"""One call for each row of a source."""

import ast
import asyncio
import gc
import json
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from conftest import OK, Chat, Fake, Held
from tencent_chat import (
    ApiError,
    ConfigError,
    EachError,
    HttpResponse,
    InvalidRequestError,
    OutcomeUnknownError,
    Progress,
    TransportError,
    _each,
)


def profile(name: object) -> dict[str, Any]:
    return {"from_account": f"user_{name}", "profile_item": [{"tag": "Tag_Profile_IM_Nick", "value": "x"}]}


def account(name: object) -> dict[str, Any]:
    """Give a row of an endpoint that is not safe to call twice."""
    return {"owner_account": f"user_{name}", "name": "News"}


def name_of(request: Any) -> str:
    body = json.loads(request.body)
    return body.get("From_Account") or body["Owner_Account"]


def refusing(code: int, *names: object) -> Any:
    """Refuse the rows with these names."""
    refused = {f"user_{name}" for name in names}
    return lambda request: {**OK, "ErrorCode": code, "ActionStatus": "FAIL"} if name_of(request) in refused else OK


def every(chat: Chat, calls: Any, most: int = 1000) -> list[Any]:
    return chat.take(iter(calls) if chat.kind == "sync" else aiter(calls), most)


def summary_of(chat: Chat, calls: Any) -> Any:
    return calls.all() if chat.kind == "sync" else anyio.run(calls.all, backend=chat.kind)


def test_each_row_is_a_call(kind):
    fake = Fake(refusing(40003, 3))
    chat = Chat(kind, fake)
    results = every(chat, chat.client.each.set_profile(profile(number) for number in range(20)))
    assert sorted(result.index for result in results) == list(range(20))
    assert sorted(map(name_of, fake.requests)) == sorted(f"user_{number}" for number in range(20))
    failed = [result for result in results if result.error]
    assert [result.index for result in failed] == [3]
    assert isinstance(failed[0].error, ApiError)
    assert failed[0].reply is None
    assert all(result.reply.error_code == 0 for result in results if not result.error)


def test_no_more_than_concurrency_are_under_way_and_in_memory(kind):
    fake = Fake()
    chat = Chat(kind, fake)
    read = 0

    def rows():
        nonlocal read
        for number in range(50):
            read += 1
            yield profile(number)

    given = 0
    results = iter(chat.client.each.set_profile(rows(), concurrency=3)) if kind == "sync" else None
    if results is not None:
        for _ in results:
            given += 1
            assert read <= given + 3
    else:

        async def go():
            nonlocal given
            async for _ in chat.client.each.set_profile(rows(), concurrency=3):
                given += 1
                assert read <= given + 3

        anyio.run(go, backend=kind)
    assert given == read == 50
    assert fake.most_under_way <= 3


def test_results_come_as_the_calls_end(kind):
    done = threading.Event()
    fake = Fake(lambda request: Held(done.is_set, OK) if name_of(request) == "user_0" else OK)
    chat = Chat(kind, fake)
    if kind == "sync":
        order = []
        for result in chat.client.each.set_profile([profile(number) for number in range(5)]):
            order.append(result.index)
            if len(order) == 4:
                done.set()
    else:

        async def go():
            order = []
            async for result in chat.client.each.set_profile([profile(number) for number in range(5)]):
                order.append(result.index)
                if len(order) == 4:
                    done.set()
            return order

        order = anyio.run(go, backend=kind)
    assert order[-1] == 0
    assert sorted(order) == list(range(5))


class Interruptible(ast.NodeTransformer):
    """Puts a call before each statement of a function."""

    def __init__(self) -> None:
        self.is_in_function = False

    def visit_FunctionDef(self, node: ast.FunctionDef) -> Any:
        before, self.is_in_function = self.is_in_function, True
        self.generic_visit(node)
        self.is_in_function = before
        return node

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for field in ("body", "orelse", "finalbody"):
            statements = getattr(node, field, None)
            if self.is_in_function and isinstance(statements, list):
                call = ast.Expr(ast.Call(ast.Name("before_a_statement", ast.Load()), [], []))
                setattr(node, field, [one for statement in statements for one in (call, statement)])
        return node


class Interruption:
    """An interrupt at some statement of the module of walks: the so-many-th that is run."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = 0
        source = ast.parse(Path(_each.__file__).read_text())
        module = ModuleType(_each.__name__)
        vars(module).update(__package__=_each.__package__, before_a_statement=self._count)
        exec(compile(ast.fix_missing_locations(Interruptible().visit(source)), _each.__file__, "exec"), vars(module))
        monkeypatch.setitem(sys.modules, _each.__name__, module)

    def _count(self) -> None:
        frame = sys._getframe()
        # Python ignores what is raised when an object is dropped.
        while frame := frame.f_back:
            if frame.f_code.co_name == "__del__":
                return
        self.left -= 1
        if self.left == 0:
            raise KeyboardInterrupt


def rows_of(summary: Any) -> list[int]:
    """Return the indexes of the rows that a summary has as failed or of unknown outcome."""
    return sorted({row.index for row in [*summary.failures, *summary.unknown]})


def test_an_interrupt_at_any_statement_leaves_a_summary_of_all_rows(monkeypatch):
    interruption = Interruption(monkeypatch)
    rows = [account(0), account(1), {"owner_account": ""}, account(2)]
    statements = 0
    while interruption.left <= 0:
        statements += 1
        fake = Fake(refusing(10004, 1))
        calls = Chat("sync", fake, stop_timeout=0.01).client.each.create_official_account(iter(rows), concurrency=2)
        interruption.left = statements
        cause = None
        try:
            summary = calls.all()
        except EachError as error:
            cause, summary = error.__cause__, error.summary
        except KeyboardInterrupt:
            # Before the first request.
            assert not fake.requests, statements
            continue
        assert cause is None or isinstance(cause, KeyboardInterrupt), statements
        assert summary.read == summary.succeeded + len(rows_of(summary)), (statements, summary)
    # The last time there was none.
    assert rows_of(summary) == [1, 2]
    assert statements > 100


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_source_may_be_asynchronous_and_slow(kind):
    fake = Fake()
    chat = Chat(kind, fake)
    given = []

    async def rows():
        for number in range(3):
            # It waits for the result of the row before.
            while len(given) < number:
                await anyio.lowlevel.checkpoint()
            yield profile(number)

    async def go():
        async for result in chat.client.each.set_profile(rows()):
            given.append(result.index)  # noqa: PERF401 - the source looks at it

    anyio.run(go, backend=kind)
    assert given == [0, 1, 2]


def test_a_summary_says_what_failed_and_what_is_left(kind):
    def answer(request):
        match name_of(request):
            case "user_1":
                return {**OK, "ErrorCode": 40003, "ActionStatus": "FAIL"}
            case "user_2":
                return HttpResponse(502, b"")
            case _:
                return OK

    chat = Chat(kind, Fake(answer), max_retries=0)
    rows = [profile(0), profile(1), profile(2), {"from_account": 5}, profile(4)]
    summary = summary_of(chat, chat.client.each.set_profile(rows, concurrency=1))
    assert (summary.read, summary.succeeded) == (5, 2)
    assert [failure.index for failure in summary.failures] == [1, 2, 3]
    assert [type(failure.error).__name__ for failure in summary.failures] == [
        "ApiError",
        "HttpError",
        "InvalidRequestError",
    ]
    assert summary.failures[1].row is rows[2]
    assert json.loads(json.dumps(summary.rest)) == [rows[2]]
    assert summary.unknown == []
    again = Fake()
    chat = Chat(kind, again)
    assert summary_of(chat, chat.client.each.set_profile(summary.rest)).succeeded == 1
    assert name_of(again.requests[0]) == "user_2"


def test_what_must_not_be_sent_twice_is_unknown(kind):
    fake = Fake(lambda request: HttpResponse(502, b"") if name_of(request) == "user_1" else OK)
    chat = Chat(kind, fake)
    calls = chat.client.each.create_official_account([account(0), account(1), account(2)], concurrency=1)
    summary = summary_of(chat, calls)
    assert (summary.succeeded, summary.rest) == (2, [])
    assert [(row.index, row.row) for row in summary.unknown] == [(1, account(1))]
    assert isinstance(summary.failures[0].error, OutcomeUnknownError)


def test_an_error_of_the_caller_ends_the_walk(kind):
    fake = Fake(lambda request: {**OK, "ErrorCode": 60010, "ActionStatus": "FAIL"})
    chat = Chat(kind, fake)
    calls = chat.client.each.set_profile([profile(number) for number in range(9)], concurrency=2)
    with pytest.raises(EachError) as caught:
        summary_of(chat, calls)
    summary = caught.value.summary
    assert summary.read == len(fake.requests) <= 3
    assert summary.rest == [profile(number) for number in range(summary.read)]
    assert isinstance(caught.value.__cause__, ApiError)
    assert caught.value.endpoint == "set_profile"
    assert str(caught.value).startswith(f"set_profile: ended after {summary.read} rows, of which 0 succeeded: ")
    results = []
    with pytest.raises(ApiError):
        results = every(chat, chat.client.each.set_profile([profile(1), profile(2)], concurrency=1))
    assert results == []


def test_a_service_that_cannot_be_reached_ends_the_walk(kind):
    fake = Fake(ConnectionError("no route"))
    chat = Chat(kind, fake, max_retries=0)
    with pytest.raises(EachError) as caught:
        summary_of(chat, chat.client.each.set_profile((profile(number) for number in range(100)), concurrency=4))
    assert isinstance(caught.value.__cause__, TransportError)
    assert len(fake.requests) <= 5
    assert caught.value.summary.rest == [profile(number) for number in range(caught.value.summary.read)]


def test_a_source_that_raises_ends_the_walk_after_what_is_under_way(kind):
    def rows():
        yield profile(0)
        yield profile(1)
        raise LookupError("no more rows")

    chat = Chat(kind, Fake())
    with pytest.raises(EachError, match="no more rows") as caught:
        summary_of(chat, chat.client.each.set_profile(rows()))
    assert isinstance(caught.value.__cause__, LookupError)
    assert (caught.value.summary.read, caught.value.summary.succeeded) == (2, 2)
    chat = Chat(kind, Fake())
    with pytest.raises(LookupError):
        every(chat, chat.client.each.set_profile(rows()))


def test_what_is_not_iterable_and_unknown_options_are_refused_at_once(kind):
    chat = Chat(kind, Fake())
    with pytest.raises(InvalidRequestError, match="rows: expected an iterable"):
        chat.client.each.set_profile(5)
    with pytest.raises(ConfigError, match="did you mean `timeout`"):
        chat.client.each.set_profile([], timeot=5)
    with pytest.raises(ConfigError, match="concurrency"):
        chat.client.each.set_profile([], concurrency=0)
    assert every(chat, chat.client.each.set_profile([])) == []


def test_progress_counts_rows(kind):
    seen: list[Progress] = []
    chat = Chat(kind, Fake(refusing(40003, 1)))
    rows = [profile(number) for number in range(3)]
    every(chat, chat.client.each.set_profile(rows, on_progress=seen.append, concurrency=1))
    assert [(one.items, one.items_done, one.failures) for one in seen] == [(3, 1, 0), (3, 2, 1), (3, 3, 1)]
    seen.clear()
    every(chat, chat.client.each.set_profile(iter(rows), on_progress=seen.append, concurrency=1))
    assert [(one.items, one.parts, one.parts_done) for one in seen] == [(0, 1, 1), (0, 2, 2), (0, 3, 3)]


def test_rows_are_paced(kind, clock):
    fake = Fake()
    chat = Chat(kind, fake, rates={"set_profile": 10})
    begun = clock.millis
    assert len(every(chat, chat.client.each.set_profile(profile(number) for number in range(31)))) == 31
    assert clock.millis - begun > 2900


def test_leaving_early_ends_what_is_under_way(kind):
    closed = threading.Event()
    fake = Fake(lambda request: OK if name_of(request) == "user_0" else Held(closed.is_set, OK))
    chat = Chat(kind, fake)
    read = []

    def rows():
        try:
            for number in range(100):
                read.append(number)
                yield profile(number)
        finally:
            closed.set()

    if kind == "sync":
        for result in chat.client.each.set_profile(rows(), concurrency=3):
            assert result.index == 0
            break
        assert closed.is_set()
        while any(thread.name == "tencent-chat" for thread in threading.enumerate()):
            time.sleep(0.001)
    else:

        async def go():
            async for result in chat.client.each.set_profile(rows(), concurrency=3):
                assert result.index == 0
                break
            assert closed.is_set()
            while fake.under_way:  # noqa: ASYNC110 - the fake has no event for this
                await anyio.sleep(0.001)

        anyio.run(go, backend=kind)
    assert len(read) <= 4


def test_an_interrupt_waits_for_what_is_under_way():
    interrupted = threading.Event()
    fake = Fake(lambda request: OK if name_of(request) == "user_0" else Held(interrupted.is_set, OK))

    def rows():
        yield profile(0)
        yield profile(1)
        yield profile(2)
        while fake.under_way < 2:
            time.sleep(0.001)
        interrupted.set()
        raise KeyboardInterrupt

    chat = Chat("sync", fake)
    with pytest.raises(EachError) as caught:
        summary_of(chat, chat.client.each.set_profile(rows()))
    assert isinstance(caught.value.__cause__, KeyboardInterrupt)
    assert (caught.value.summary.read, caught.value.summary.succeeded) == (3, 3)


def test_what_does_not_come_back_after_an_interrupt_is_left():
    over = threading.Event()
    fake = Fake(lambda request: Held(over.is_set, OK))

    def rows():
        yield account(0)
        yield account(1)
        while fake.under_way < 2:
            time.sleep(0.001)
        raise KeyboardInterrupt

    chat = Chat("sync", fake, stop_timeout=0)
    with pytest.raises(EachError) as caught:
        summary_of(chat, chat.client.each.create_official_account(rows()))
    over.set()
    assert caught.value.summary.rest == []
    assert [row.row for row in caught.value.summary.unknown] == [account(0), account(1)]


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_cancelled_task_waits_for_what_is_under_way(kind, asynchronous):
    cancelled = threading.Event()
    fake = Fake(lambda request: OK if name_of(request) == "user_0" else Held(cancelled.is_set, OK))
    chat = Chat(kind, fake)
    outcome: list[Any] = []

    async def endless():
        for number in range(3):
            yield profile(number)
        await anyio.sleep_forever()

    rows = endless() if asynchronous else [profile(number) for number in range(9)]

    async def work():
        try:
            outcome.append(await chat.client.each.set_profile(rows, concurrency=3).all())
        except EachError as error:
            outcome.append(error)

    # One row is done, and as many as may be are under way.
    under_way = 2 if asynchronous else 3

    async def go():
        async with anyio.create_task_group() as group:
            group.start_soon(work)
            while fake.under_way < under_way or len(fake.requests) <= under_way:  # noqa: ASYNC110 - the fake has no event
                await anyio.sleep(0.001)
            cancelled.set()
            group.cancel_scope.cancel()

    anyio.run(go, backend=kind)
    [error] = outcome
    assert isinstance(error, EachError)
    assert error.summary.read == error.summary.succeeded == under_way + 1


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_what_does_not_come_back_after_a_cancellation_is_left(kind):
    fake = Fake(Held(lambda: False, OK))
    chat = Chat(kind, fake, stop_timeout=0)
    outcome: list[Any] = []

    async def work():
        with pytest.raises(EachError) as caught:
            await chat.client.each.create_official_account([account(0), account(1)]).all()
        outcome.append(caught.value.summary)

    async def go():
        async with anyio.create_task_group() as group:
            group.start_soon(work)
            await fake.until_under_way(2)
            group.cancel_scope.cancel()

    anyio.run(go, backend=kind)
    assert [row.row for row in outcome[0].unknown] == [account(0), account(1)]
    assert fake.cancelled == 2


def test_a_source_that_waits_for_a_cancelled_task_ends_the_walk():
    async def rows():
        yield profile(0)
        task = asyncio.ensure_future(asyncio.sleep(3600))
        task.cancel()
        await task
        yield profile(1)

    chat = Chat("asyncio", Fake())
    with pytest.raises(EachError) as caught:
        summary_of(chat, chat.client.each.set_profile(rows()))
    assert isinstance(caught.value.__cause__, asyncio.CancelledError)
    assert (caught.value.summary.read, caught.value.summary.succeeded) == (1, 1)


class ProgramError(BaseException):
    """An exception for the program, not for what it calls."""


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
@pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit, ProgramError])
@pytest.mark.parametrize("by", ["the source", "a hook", "the journal"])
def test_what_is_raised_for_the_program_reaches_it(kind, raised, by, caplog):
    error = raised()

    def raise_by(who: str) -> None:
        if by == who:
            raise error

    async def rows():
        yield account(0)
        raise_by("the source")
        yield account(1)

    class Journal:
        def read(self) -> list[str]:
            return []

        def append(self, text: str, sync: bool) -> None:
            if " done 0" in text:
                raise_by("the journal")

    chat = Chat(kind, Fake())
    calls = chat.client.each.create_official_account(
        rows(), journal=Journal(), concurrency=1, on_progress=lambda _: raise_by("a hook")
    )
    with pytest.raises(EachError) as caught:
        summary_of(chat, calls)
    assert caught.value.__cause__ is error
    assert (caught.value.summary.read, caught.value.summary.succeeded) == (1, 1)
    del calls
    gc.collect()
    assert not caplog.records


def test_rows_may_be_objects(kind):
    @dataclass
    class Row:
        owner_account: str
        name: str

    fake = Fake(HttpResponse(502, b""))
    chat = Chat(kind, fake)
    with pytest.raises(EachError) as caught:
        summary_of(chat, chat.client.each.create_official_account([Row("alice", "News")]))
    assert [row.row for row in caught.value.summary.unknown] == [{"owner_account": "alice", "name": "News"}]


def test_a_row_with_a_long_list_takes_several_requests(kind):
    fake = Fake()
    chat = Chat(kind, fake)
    rows = [{"account_list": [{"user_id": f"user_{row}_{number}"} for number in range(150)]} for row in range(2)]
    results = every(chat, chat.client.each.import_accounts(rows, concurrency=2))
    assert sorted(result.index for result in results) == [0, 1]
    assert len(fake.requests) == 4
    assert fake.most_under_way <= 2


def test_extra_is_in_what_is_left(kind):
    chat = Chat(kind, Fake(HttpResponse(502, b"")), max_retries=0)
    with pytest.raises(EachError) as caught:
        summary_of(chat, chat.client.each.set_profile([profile(0)], extra={"New": 1}))
    assert caught.value.summary.rest == [{**profile(0), "New": 1}]


def test_a_walk_is_read_once(kind):
    chat = Chat(kind, Fake())
    calls = chat.client.each.set_profile([profile(0)])
    assert len(every(chat, calls)) == 1
    assert every(chat, calls) == []


def test_a_closed_client_begins_no_rows(kind):
    chat = Chat(kind, Fake())
    calls = chat.client.each.set_profile([profile(0)])
    chat.close()
    with pytest.raises(ConfigError, match="closed"):
        every(chat, calls)
