"""Walks that note what became of their rows, and go on in another process."""

import json
import subprocess
import sys
from typing import Any

import anyio
import pytest

from conftest import OK, Chat, Fake
from tencent_chat import ConfigError, EachError, HttpResponse, OutcomeUnknownError

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
