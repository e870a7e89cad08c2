"""Walks that note what became of their rows, and go on in another process."""

import asyncio
import json
import os
import stat
import subprocess
import sys
import threading
from io import FileIO
from typing import Any

import anyio
import pytest

from conftest import OK, Chat, Fake
from tencent_chat import ConfigError, EachError, HttpResponse, OutcomeUnknownError, _journal

LOST = HttpResponse(502, b"", {})


def news(number: int) -> dict[str, Any]:
    """Give a row that must not be sent twice."""
    return {"owner_account": f"user_{number}", "name": "News"}


def owner(request: Any) -> str:
    return json.loads(request.body)["Owner_Account"]


def records(path: Any) -> list[str]:
    return [line[9:] for line in path.read_text().splitlines()]


class Memory:
    """A journal in memory."""

    def __init__(self) -> None:
        self.text = ""
        self.syncs: list[bool] = []

    def read(self) -> list[str]:
        return list(self.text)

    def append(self, text: str, sync: bool) -> None:
        self.text += text
        self.syncs.append(sync)


class Interrupted(Memory):
    """A journal whose writer is interrupted when a record is appended for the first time."""

    def __init__(self, record: str, written: float) -> None:
        super().__init__()
        self.record = record
        # What share of the text is written before.
        self.written = written
        self.is_interrupted = False

    def append(self, text: str, sync: bool) -> None:
        if self.is_interrupted or self.record not in text:
            super().append(text, sync)
            return
        self.is_interrupted = True
        self.text += text[: int(len(text) * self.written)]
        raise KeyboardInterrupt


class Slow(Memory):
    """A journal that takes its time for a record."""

    def __init__(self, record: str) -> None:
        super().__init__()
        self.record = record
        self.is_writing = threading.Event()
        self.may_end = threading.Event()
        self.closed: list[str] = []

    def append(self, text: str, sync: bool) -> None:
        if self.record in text:
            self.is_writing.set()
            assert self.may_end.wait(60)
        super().append(text, sync)

    def close(self) -> None:
        self.closed.append(self.text)


def every(chat: Chat, calls: Any) -> list[Any]:
    return chat.take(iter(calls) if chat.kind == "sync" else aiter(calls), 1000)


def summary_of(chat: Chat, calls: Any) -> Any:
    return calls.all() if chat.kind == "sync" else anyio.run(calls.all, backend=chat.kind)


def test_a_journal_says_what_a_row_is_before_it_is_sent_and_what_came_of_it_afterwards(kind, tmp_path):
    path = tmp_path / "x.journal"

    def answer(request: Any) -> Any:
        assert records(path)[-1].startswith("begin ")
        return LOST if owner(request) == "user_1" else OK

    chat = Chat(kind, Fake(answer), max_retries=0)
    rows = [news(number) for number in range(3)]
    summary = summary_of(chat, chat.client.each.create_official_account(rows, journal=path, concurrency=1))
    assert (summary.succeeded, [row.index for row in summary.unknown]) == (2, [1])
    first, *others = records(path)
    assert first.startswith("journal 1 create_official_account ")
    words = [" ".join(record.split()[:2]) for record in others]
    assert words == ["begin 0", "done 0", "begin 1", "unknown 1", "begin 2", "done 2"]


def test_a_walk_goes_on(kind, tmp_path):
    path = str(tmp_path / "x.journal")
    rows = [news(number) for number in range(4)]

    def answer(request: Any) -> Any:
        if owner(request) == "user_1":
            return LOST
        return {**OK, "ErrorCode": 60010, "ActionStatus": "FAIL"} if owner(request) == "user_2" else OK

    chat = Chat(kind, Fake(answer), max_retries=0)
    with pytest.raises(EachError):
        summary_of(chat, chat.client.each.create_official_account(rows, journal=path, concurrency=1))
    fake = Fake()
    chat = Chat(kind, fake, max_retries=0)
    seen: list[Any] = []
    results = every(
        chat, chat.client.each.create_official_account(rows, journal=path, concurrency=1, on_progress=seen.append)
    )
    assert [owner(request) for request in fake.requests] == ["user_2", "user_3"]
    assert [result.index for result in results] == [1, 2, 3]
    assert isinstance(results[0].error, OutcomeUnknownError)
    assert (seen[-1].items_done, seen[-1].items) == (4, 4)
    third = summary_of(chat, chat.client.each.create_official_account(rows, journal=path))
    assert (third.read, third.succeeded, [row.index for row in third.unknown]) == (4, 3, [1])
    assert len(fake.requests) == 2


def test_items_that_failed_are_known_again(kind):
    journal = Memory()
    accounts = [{"user_id": f"user_{number}"} for number in range(150)]
    chat = Chat(kind, Fake(lambda request: {**OK, "FailAccounts": ["user_0"]} if b"user_0" in request.body else LOST))
    summary_of(
        chat, chat.client.bulk.import_accounts(account_list=accounts, journal=journal, max_retries=0, concurrency=1)
    )
    fake = Fake()
    chat = Chat(kind, fake)
    summary = summary_of(chat, chat.client.bulk.import_accounts(account_list=accounts, journal=journal))
    assert (summary.succeeded, len(summary.failures), len(fake.requests)) == (149, 1, 1)
    failed = summary.failures[0]
    assert (failed.index, failed.item, failed.failure.item) == (0, accounts[0], "user_0")
    assert not any(journal.syncs)


def test_another_input_is_refused(kind):
    journal = Memory()
    rows = [news(number) for number in range(3)]
    chat = Chat(kind, Fake())
    summary_of(chat, chat.client.each.create_official_account(rows, journal=journal))
    assert sum(journal.syncs) >= 1
    fake = Fake()
    chat = Chat(kind, fake)
    for rows, message in (([news(0), news(2)], "row 1 differs"), ([news(0)], "it has 1 rows, and the journal 3")):
        with pytest.raises(ConfigError, match=message):
            every(chat, chat.client.each.create_official_account(rows, journal=journal))
    with pytest.raises(ConfigError, match="that of other calls"):
        every(chat, chat.client.each.set_profile([], journal=journal))
    assert not fake.requests


def test_a_damaged_journal_and_a_file_that_is_none_are_refused(kind, tmp_path):
    path = tmp_path / "x.journal"
    rows = [news(number) for number in range(2)]
    chat = Chat(kind, Fake())
    summary_of(chat, chat.client.each.create_official_account(rows, journal=path))
    lines = path.read_text().split("\n")
    lines[2] = lines[2][1:]
    path.write_text("\n".join(lines))
    fake = Fake()
    chat = Chat(kind, fake)
    with pytest.raises(EachError, match="line 3 is damaged") as raised:
        summary_of(chat, chat.client.each.create_official_account(rows, journal=path))
    assert isinstance(raised.value.__cause__, ConfigError)
    path.write_text("user_id\nalice\n")
    with pytest.raises(ConfigError, match="it is not a journal"):
        every(chat, chat.client.each.create_official_account(rows, journal=path))
    assert path.read_text() == "user_id\nalice\n"
    assert not fake.requests


def test_one_process_uses_a_journal_at_a_time(kind, tmp_path):
    path = tmp_path / "x.journal"
    holder = (
        "import fcntl, sys, time; held = open(sys.argv[1], 'a'); fcntl.flock(held, fcntl.LOCK_EX); "
        "print('held', flush=True); time.sleep(600)"
    )
    pytest.importorskip("fcntl")
    with subprocess.Popen([sys.executable, "-c", holder, str(path)], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        chat = Chat(kind, Fake())
        with pytest.raises(ConfigError, match="is in use by another process"):
            every(chat, chat.client.each.create_official_account([], journal=path))
        process.kill()
    assert every(chat, chat.client.each.create_official_account([], journal=path)) == []


def test_a_journal_that_cannot_be_written_ends_the_walk_before_a_request(kind, tmp_path):
    class Full(Memory):
        def append(self, text: str, sync: bool) -> None:
            if " begin 1 " in text:
                raise OSError("no space left")
            super().append(text, sync)

    fake = Fake()
    chat = Chat(kind, fake)
    rows = [news(number) for number in range(3)]
    with pytest.raises(EachError) as raised:
        summary_of(chat, chat.client.each.create_official_account(rows, journal=Full(), concurrency=1))
    assert isinstance(raised.value.__cause__, OSError)
    summary: Any = raised.value.summary
    assert (summary.succeeded, summary.rest) == (1, [rows[1]])
    assert len(fake.requests) == 1
    with pytest.raises(FileNotFoundError):
        every(chat, chat.client.each.create_official_account(rows, journal=tmp_path / "none" / "x"))


def test_a_result_that_could_not_be_noted_is_handed_on(kind):
    class Full(Memory):
        def append(self, text: str, sync: bool) -> None:
            if " done 0" in text:
                raise OSError("no space left")
            super().append(text, sync)

    chat = Chat(kind, Fake())
    rows = [news(number) for number in range(2)]
    with pytest.raises(EachError) as raised:
        summary_of(chat, chat.client.each.create_official_account(rows, journal=Full(), concurrency=1))
    summary: Any = raised.value.summary
    assert summary.succeeded == 1


@pytest.mark.parametrize("written", [0, 0.5, 1])
@pytest.mark.parametrize("record", ["journal 1", " begin 0", " begin 2", " done 1"])
def test_an_interrupt_while_the_journal_is_written_stops_the_walk(record, written):
    journal = Interrupted(record, written)

    def answer(request: Any) -> Any:
        assert f" begin {owner(request)[5:]} " in journal.text
        return OK

    fake = Fake(answer)
    chat = Chat("sync", fake)
    rows = [news(number) for number in range(5)]

    def walk() -> Any:
        return summary_of(chat, chat.client.each.create_official_account(rows, journal=journal, concurrency=1))

    with pytest.raises(EachError) as raised:
        walk()
    assert isinstance(raised.value.__cause__, KeyboardInterrupt)
    assert journal.is_interrupted
    assert len(fake.requests) == {" begin 2": 2, " done 1": 2}.get(record, 0)
    first: Any = raised.value.summary
    assert (first.succeeded, first.unknown) == (len(fake.requests), [])
    # A begin that no request followed looks like one that a request followed.
    again = walk()
    assert again.succeeded + len(again.unknown) == len(rows)
    assert len(again.unknown) <= 1
    owners = [owner(request) for request in fake.requests]
    assert len(owners) == len(set(owners))
    third = walk()
    assert (third.succeeded, len(third.unknown)) == (again.succeeded, len(again.unknown))


@pytest.mark.parametrize("is_written", [False, True])
@pytest.mark.parametrize("record", [b"journal 1", b" begin 0", b" begin 2", b" done 1"])
def test_an_interrupt_while_a_file_is_written_leaves_nothing_open(record, is_written, tmp_path, monkeypatch):
    path = tmp_path / "x.journal"
    interrupts: list[bytes] = []

    class File(FileIO):
        """A file whose writer is interrupted when it has written half of a record, or all of it."""

        def write(self, data: Any) -> int:
            if interrupts or record not in bytes(data):
                return super().write(data)
            interrupts.append(record)
            super().write(data if is_written else data[: len(data) // 2])
            raise KeyboardInterrupt

    monkeypatch.setattr(_journal, "open", lambda path, mode, buffering: File(path, mode), raising=False)
    fake = Fake()
    chat = Chat("sync", fake)
    rows = [news(number) for number in range(5)]

    def walk() -> Any:
        return summary_of(chat, chat.client.each.create_official_account(rows, journal=path, concurrency=1))

    with pytest.raises(EachError) as raised:
        walk()
    assert isinstance(raised.value.__cause__, KeyboardInterrupt)
    assert interrupts == [record]
    sent = {b" begin 2": 2, b" done 1": 2}.get(record, 0)
    first: Any = raised.value.summary
    assert (first.succeeded, first.unknown, len(fake.requests)) == (sent, [], sent)
    again = walk()
    assert (again.succeeded, again.unknown) == (len(rows), [])
    assert len(fake.requests) == len(rows)


@pytest.mark.parametrize(("record", "concurrency"), [(" begin 0", 2), (" done 0", 1)])
def test_a_walk_whose_tasks_are_cancelled_ends(record, concurrency):
    fake = Fake()
    journal = Slow(record)
    rows = [news(number) for number in range(5)]
    chat = Chat("asyncio", fake)

    async def go() -> Any:
        calls = chat.client.each.create_official_account(rows, journal=journal, concurrency=concurrency).all()
        walk = asyncio.create_task(calls)
        assert await asyncio.to_thread(journal.is_writing.wait, 60)
        for task in asyncio.all_tasks() - {asyncio.current_task(), walk}:
            task.cancel()
        await asyncio.sleep(0)
        journal.may_end.set()
        return await walk

    if record == " begin 0":
        with pytest.raises(EachError, match="the call was cancelled") as raised:
            anyio.run(go)
        summary: Any = raised.value.summary
        assert (summary.read, summary.rest, fake.requests) == (2, rows[:2], [])
    else:
        assert anyio.run(go).succeeded == len(rows)
    assert journal.closed == [journal.text]
    again = summary_of(chat, chat.client.each.create_official_account(rows, journal=journal))
    assert again.succeeded + len(again.unknown) == len(rows)
    assert len(fake.requests) + len(again.unknown) == len(rows)


class Hanging(Memory):
    """A journal that does not end what it does until the test is over. What it does is named, or a record."""

    def __init__(self, hangs_at: str) -> None:
        super().__init__()
        self.hangs_at = hangs_at
        self.hangs = threading.Event()
        self.may_end = threading.Event()
        self.is_closed = threading.Event()

    def wait_at(self, what: str) -> None:
        if self.hangs_at in what:
            self.hangs.set()
            assert self.may_end.wait(60)

    def read(self) -> list[str]:
        self.wait_at("read")
        return super().read()

    def append(self, text: str, sync: bool) -> None:
        self.wait_at(text)
        super().append(text, sync)

    def close(self) -> None:
        self.wait_at("close")
        self.is_closed.set()


HANGS = [("read", 0, 0), (" begin 0", 0, 1), (" done 0", 1, 0), ("close", 1, 0)]
"""Where a journal hangs, and how many rows succeed, and are unknown."""


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_journal_that_hangs_does_not_hold_up_a_cancellation(kind):
    async def walk(hangs_at: str, succeeded: int, unknown: int) -> None:
        journal = Hanging(hangs_at)
        chat = Chat(kind, Fake(), stop_timeout=0).client

        async def work() -> None:
            with pytest.raises(EachError) as raised:
                await chat.each.create_official_account([news(0)], journal=journal).all()
            summary = raised.value.summary
            assert (summary.succeeded, len(summary.unknown)) == (succeeded, unknown), hangs_at

        async with anyio.create_task_group() as group:
            group.start_soon(work)
            await anyio.to_thread.run_sync(journal.hangs.wait)
            group.cancel_scope.cancel()
        # It goes on in its thread, and is closed after that.
        journal.may_end.set()
        await anyio.to_thread.run_sync(journal.is_closed.wait)

    async def go() -> None:
        # Side by side, because each waits a second for its journal.
        async with anyio.create_task_group() as group:
            for hang in HANGS:
                group.start_soon(walk, *hang)

    anyio.run(go, backend=kind)


@pytest.mark.parametrize(("hangs_at", "succeeded", "unknown"), HANGS)
def test_a_second_cancellation_does_not_wait_for_a_journal(hangs_at, succeeded, unknown):
    journal = Hanging(hangs_at)
    chat = Chat("asyncio", Fake(), stop_timeout=3600)

    async def go() -> Any:
        walk = asyncio.create_task(chat.client.each.create_official_account([news(0)], journal=journal).all())
        await asyncio.to_thread(journal.hangs.wait)
        walk.cancel()
        for _ in range(20):
            await asyncio.sleep(0)
        assert not walk.done()
        walk.cancel()
        with pytest.raises(EachError) as raised:
            await walk
        journal.may_end.set()
        return raised.value.summary

    summary = anyio.run(go)
    assert (summary.succeeded, len(summary.unknown)) == (succeeded, unknown)


@pytest.mark.parametrize("is_over", [False, True])
def test_a_journal_that_cannot_be_closed_loses_no_summary(kind, is_over):
    class Open(Memory):
        def close(self) -> None:
            raise OSError("no space left")

    # Another end of the walk stays the cause.
    chat = Chat(kind, Fake(OK if is_over else {**OK, "ErrorCode": 60010, "ActionStatus": "FAIL"}))
    with pytest.raises(EachError, match="no space left" if is_over else "60010") as raised:
        summary_of(chat, chat.client.each.create_official_account([news(0)], journal=Open()))
    assert isinstance(raised.value.__cause__, OSError) == is_over
    assert (raised.value.summary.read, raised.value.summary.succeeded) == (1, int(is_over))
    if is_over:
        with pytest.raises(OSError, match="no space left"):
            every(chat, chat.client.each.create_official_account([news(0)], journal=Open()))


@pytest.mark.parametrize("is_replaced", [False, True])
def test_a_journal_that_was_deleted_ends_the_walk_before_a_request_that_must_not_be_repeated(
    kind, is_replaced, tmp_path, monkeypatch
):
    path = tmp_path / "x.journal"
    folder = tmp_path / "another"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)

    def answer(request: Any) -> Any:
        path.rename(tmp_path / "away")
        if is_replaced:
            path.touch()
        return OK

    def rows() -> Any:
        yield news(0)
        # Another folder than the one its path is in.
        os.chdir(folder)
        yield from map(news, range(1, 4))

    fake = Fake(answer)
    chat = Chat(kind, fake)
    with pytest.raises(EachError, match=r"x.journal was deleted or replaced while it was written") as raised:
        summary_of(chat, chat.client.each.create_official_account(rows(), journal="x.journal", concurrency=1))
    assert isinstance(raised.value.__cause__, ConfigError)
    assert (raised.value.summary.succeeded, raised.value.summary.rest, len(fake.requests)) == (1, [news(1)], 1)


def test_a_journal_has_one_lock_under_all_its_names(kind, tmp_path):
    (tmp_path / "other").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "y.journal").symlink_to(tmp_path / "x.journal")
    (tmp_path / "x.journal").touch()
    (tmp_path / "z.journal").hardlink_to(tmp_path / "x.journal")
    chat, held = Chat(kind, Fake()), Chat("sync", Fake())
    first = iter(held.client.each.create_official_account([news(0)], journal=tmp_path / "x.journal"))
    next(first)
    for name in ("y.journal", "z.journal", "other/x.journal"):
        with pytest.raises(ConfigError, match="is in use"):
            every(chat, chat.client.each.create_official_account([news(0)], journal=tmp_path / name))
    assert list(first) == []


class Awaited(Memory):
    """A journal whose methods would have to be awaited."""

    async def append(self, text: str, sync: bool) -> None:  # type: ignore[override]
        super().append(text, sync)


class ReadAwaited(Memory):
    """The same of its reading."""

    async def read(self) -> list[str]:  # type: ignore[override]
        return super().read()


@pytest.mark.parametrize("journal", [Awaited, ReadAwaited])
def test_a_journal_with_async_methods_is_refused_before_anything_is_sent(kind, journal):
    fake = Fake()
    chat = Chat(kind, fake)
    with pytest.raises(ConfigError, match="must not be `async`"):
        every(chat, chat.client.each.create_official_account([news(0)], journal=journal()))
    assert not fake.requests


def test_what_cannot_be_a_journal_is_refused_at_once(kind):
    chat = Chat(kind, Fake())
    message = "`journal`: expected a path, or an object with `append` and `read`"
    for journal in (5, True, [], object()):
        with pytest.raises(ConfigError, match=message):
            chat.client.each.create_official_account([], journal=journal)
        with pytest.raises(ConfigError, match=message):
            chat.client.bulk.import_accounts(account_list=[], journal=journal)


@pytest.mark.skipif(os.name != "posix", reason="a folder cannot be opened there")
def test_the_folder_of_a_new_journal_is_on_the_disk(kind, tmp_path, monkeypatch):
    folders: list[int] = []
    fsync = os.fsync

    def noted(file: int) -> None:
        status = os.fstat(file)
        if stat.S_ISDIR(status.st_mode):
            folders.append(status.st_ino)
        fsync(file)

    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.chdir(tmp_path)
    chat = Chat(kind, Fake())
    for path in (tmp_path / "x.journal", tmp_path / "x.journal", "y.journal", "y.journal"):
        every(chat, chat.client.each.create_official_account([news(0)], journal=path))
    assert folders == [tmp_path.stat().st_ino] * 2


@pytest.fixture(scope="module")
def long_journal() -> str:
    journal = Memory()
    chat = Chat("sync", Fake())
    summary_of(chat, chat.client.each.create_official_account(map(news, range(2100)), journal=journal))
    return journal.text


def test_rows_that_are_skipped_are_progress_and_leave_others_their_turn(kind, long_journal):
    # Only an async client has async sources.
    for is_async in (False,) if kind == "sync" else (False, True):
        check_skipped_rows(kind, is_async, long_journal)


def check_skipped_rows(kind: str, is_async: bool, long_journal: str) -> None:
    journal = Memory()
    journal.text = long_journal
    seen: list[tuple[int, int]] = []
    turns = 0

    async def rows() -> Any:
        for number in range(2100):
            yield news(number)

    def show(progress: Any) -> None:
        seen.append((progress.items_done, turns))

    fake = Fake()
    chat = Chat(kind, fake)
    source = rows() if is_async else map(news, range(2100))
    calls = chat.client.each.create_official_account(source, journal=journal, on_progress=show)

    async def go() -> Any:
        async def other() -> None:
            nonlocal turns
            while True:
                turns += 1
                await anyio.lowlevel.checkpoint()

        async with anyio.create_task_group() as group:
            group.start_soon(other)
            summary = await calls.all()
            group.cancel_scope.cancel()
        return summary

    summary = calls.all() if kind == "sync" else anyio.run(go, backend=kind)
    assert (summary.read, summary.succeeded, fake.requests) == (2100, 2100, [])
    assert [done for done, _ in seen] == [1000, 2000, 2100]
    if kind != "sync":
        assert seen[0][1] < seen[-1][1]
