"""The plugin for pytest, as users see it."""

import subprocess
import sys
from pathlib import Path

PYTEST = [sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider"]


def pytest_of(folder: Path, test: str, *arguments: str) -> str:
    (folder / "test_it.py").write_text(test, "utf-8")
    ran = subprocess.run([*PYTEST, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    return ran.stdout + ran.stderr


def test_each_test_has_a_new_emulator(tmp_path: Path) -> None:
    test = """
import pytest

@pytest.mark.parametrize("account", ["alice", "bob"])
def test_it(chat, chat_emulator, account):
    chat.import_accounts(accounts=[account])
    assert chat_emulator.health()["apps"][0]["accounts"] == 2
"""
    assert "2 passed" in pytest_of(tmp_path, test)


def test_options_are_a_fixture(tmp_path: Path) -> None:
    test = """
import pytest

@pytest.fixture
def chat_emulator_options():
    return {"seed": {"accounts": ["alice"]}, "admins": ["root"]}

def test_it(chat, chat_emulator):
    assert [user["user"] for user in chat_emulator.users()["users"]] == ["alice", "root"]
    chat.check_accounts(check_item=[{"user_id": "alice"}])
"""
    assert "1 passed" in pytest_of(tmp_path, test)


def test_async_chat_works_with_the_plugin_of_anyio(tmp_path: Path) -> None:
    test = """
import pytest

@pytest.mark.anyio
async def test_it(async_chat, chat_emulator, anyio_backend_name):
    await async_chat.import_accounts(accounts=["alice"])
    assert chat_emulator.health()["apps"][0]["accounts"] == 2, anyio_backend_name
"""
    assert "2 passed" in pytest_of(tmp_path, test)


def test_async_chat_works_with_pytest_asyncio(tmp_path: Path) -> None:
    test = """
import pytest

@pytest.mark.asyncio
async def test_it(async_chat, chat_emulator):
    await async_chat.import_accounts(accounts=["alice"])
    assert chat_emulator.health()["apps"][0]["accounts"] == 2
"""
    assert "1 passed" in pytest_of(tmp_path, test)
    assert "1 passed" in pytest_of(tmp_path, test.replace("@pytest.mark.asyncio", ""), "--asyncio-mode", "auto")


def test_without_the_client_only_clients_fail_with_the_command_to_install_it(tmp_path: Path) -> None:
    test = """
import sys

import pytest
from tencent_chat_emulator import Emulator

@pytest.fixture(autouse=True)
def without_the_client(monkeypatch):
    monkeypatch.setitem(sys.modules, "tencent_chat", None)

def test_acts(chat_emulator):
    chat_emulator.import_state({"accounts": ["alice"]})
    chat_emulator.on_webhook(lambda webhook: None)
    assert chat_emulator.act("alice", "login", platform="iOS")["ErrorCode"] == 0

def test_chat(chat):
    pass

def test_async_chat(async_chat):
    pass
"""
    said = pytest_of(tmp_path, test)
    assert "1 passed" in said
    assert "2 errors" in said
    assert said.count("pip install 'tencent-chat-emulator[client]'") >= 2


def test_the_plugin_imports_no_client_before_it_is_used(tmp_path: Path) -> None:
    test = """
import sys

def test_it():
    assert "tencent_chat" not in sys.modules
"""
    assert "1 passed" in pytest_of(tmp_path, test)
