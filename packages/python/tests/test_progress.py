"""Progress bars, with the real libraries."""

import io
import sys
import time

import pytest
from rich.console import Console

from conftest import OK, Chat, Fake
from tencent_chat import Progress
from tencent_chat.progress import rich_progress, tqdm_progress

pytestmark = pytest.mark.usefixtures("clock")

ACCOUNTS = [{"user_id": f"user_{number}"} for number in range(250)]
LAST_FAILED = {**OK, "ResultItem": [{"UserID": "user_249", "ResultCode": 70500, "ResultInfo": ""}]}


def progress(**fields):
    return Progress(**{"parts": 3, "parts_done": 1, "items": 250, "items_done": 100, "failures": 0, **fields})


def delete(kind, show):
    chat = Chat(kind, Fake(OK, OK, LAST_FAILED), concurrency=1)
    return chat.delete_accounts(delete_item=ACCOUNTS, on_progress=show)


def test_tqdm_shows_a_call_from_its_first_item_to_its_last(kind):
    out = io.StringIO()
    with tqdm_progress("accounts", file=out, mininterval=0, ascii=True) as show:
        assert len(delete(kind, show).failures()) == 1
    lines = out.getvalue().replace("\n", "").split("\r")
    assert any("100/250" in line for line in lines)
    assert lines[-1].startswith("accounts: 100%")
    assert "250/250" in lines[-1]
    assert lines[-1].endswith(", 1 failed]")


def test_tqdm_shows_at_once_until_when_a_call_waits():
    out = io.StringIO()
    until = int(time.time()) + 60
    with tqdm_progress(file=out, mininterval=1000) as show:
        show(progress(waiting_until=until * 1000, failures=2))
        shown = out.getvalue().split("\r")[-1]
        assert "100/250" in shown
        assert time.strftime("2 failed, waiting for the rate until %H:%M:%S", time.localtime(until)) in shown


@pytest.mark.parametrize("output", ["none", "closed"])
def test_tqdm_shows_nothing_where_there_is_no_output(monkeypatch, tmp_path, output):
    with open(tmp_path / "output", "w", encoding="utf-8") as closed:
        pass
    monkeypatch.setattr(sys, "stderr", None if output == "none" else closed)
    fake = Fake(OK)
    with tqdm_progress() as show:
        Chat("sync", fake).delete_accounts(delete_item=[{"user_id": "alice"}], on_progress=show)
    assert len(fake.requests) == 1


def test_a_bar_of_tqdm_goes_on_with_the_next_call():
    out = io.StringIO()
    with tqdm_progress(file=out, mininterval=0) as show:
        show(progress(items_done=250))
        show(progress(items=90, items_done=30))
    assert "30/90" in out.getvalue().split("\r")[-1]


def rich_shown(show_all):
    console = Console(file=io.StringIO(), width=120, force_terminal=True, color_system=None)
    with rich_progress("accounts", console=console) as show:
        show_all(show)
    return console.file.getvalue()


def test_rich_shows_a_call_to_its_last_item(kind):
    shown = rich_shown(lambda show: delete(kind, show)).splitlines()[-2]
    assert "accounts" in shown
    assert "250/250" in shown
    assert "1 failed" in shown


def test_rich_shows_until_when_a_call_waits():
    until = int(time.time()) + 60
    shown = rich_shown(lambda show: show(progress(waiting_until=until * 1000)))
    assert "100/250" in shown
    assert time.strftime("waiting for the rate until %H:%M:%S", time.localtime(until)) in shown


def test_rich_shows_a_source_of_unknown_length():
    assert "100/?" in rich_shown(lambda show: show(progress(items=0)))


@pytest.mark.parametrize(("bar", "library"), [(tqdm_progress, "tqdm"), (rich_progress, "rich")])
def test_a_library_that_is_missing_is_named_with_how_to_get_it(bar, library, monkeypatch):
    for module in [name for name in sys.modules if name.partition(".")[0] == library] + [library]:
        monkeypatch.setitem(sys.modules, module, None)
    with (
        pytest.raises(ImportError, match=rf'{library} is not installed: pip install "tencent-chat\[{library}\]"'),
        bar(),
    ):
        pass
