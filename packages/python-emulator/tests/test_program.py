"""The program."""

import json
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest
from tencent_chat import ChatClient

from tencent_chat_emulator import __version__

MODULE = [sys.executable, "-m", "tencent_chat_emulator"]
SCRIPT = [str(Path(sysconfig.get_path("scripts"), "tencent-chat-emulator"))]


@contextmanager
def running(*arguments: str) -> Generator[tuple["subprocess.Popen[str]", dict[str, Any]]]:
    with subprocess.Popen([*MODULE, "--json", *arguments], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        try:
            yield program, json.loads(program.stdout.readline())
        finally:
            program.kill()


def client(ready: dict[str, Any]) -> ChatClient:
    return ChatClient(
        sdk_app_id=ready["app"], endpoint=ready["url"], identifier=ready["admin"], secret_key=ready["key"]
    )


def test_it_serves_the_page_and_calls_and_ends_with_ctrl_c() -> None:
    with running() as (program, ready):
        with client(ready) as chat:
            chat.import_accounts(accounts=["alice"])
        with urlopen(Request(ready["url"], headers={"Accept": "text/html"})) as page:
            assert b"<html" in page.read()
        program.send_signal(signal.SIGINT)
        assert program.wait(30) == 0
        with pytest.raises(URLError):
            urlopen(ready["url"])


def test_a_data_file_keeps_the_state(tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    with running("--data", data) as (program, ready):
        with client(ready) as chat:
            chat.import_accounts(accounts=["alice"])
        program.terminate()
        program.wait(30)
    with running("--data", data) as (_, ready), urlopen(f"{ready['url']}/_emulator/users") as users:
        assert json.load(users)["total"] == 2


def test_it_prints_its_version_and_refuses_unknown_options() -> None:
    out = subprocess.run([*MODULE, "--version"], capture_output=True, text=True, check=True).stdout
    assert out == f"tencent-chat-emulator {__version__}\n"
    wrong = subprocess.run([*MODULE, "--prot", "1"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 2
    assert "--help lists the options" in wrong.stderr


@pytest.mark.skipif(not Path(SCRIPT[0]).exists(), reason="scripts have another suffix")
def test_the_script_is_the_same_program() -> None:
    # By its Python, since the script's first line names the one that it was installed for.
    out = subprocess.run([sys.executable, *SCRIPT, "--version"], capture_output=True, text=True, check=True).stdout
    assert out == f"tencent-chat-emulator {__version__}\n"
