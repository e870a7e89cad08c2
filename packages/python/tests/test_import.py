"""What importing the package costs."""

import subprocess
import sys

import pytest


def run(program: str) -> str:
    """Run a program in a fresh interpreter and give what it prints."""
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_importing_the_package_imports_nothing_heavy():
    loaded = run(
        "import sys; before = set(sys.modules); import tencent_chat; print(*(set(sys.modules) - before))"
    ).split()
    assert "tencent_chat._native" in loaded
    libraries = {"asyncio", "anyio", "trio", "httpx", "httpcore", "urllib3", "aiohttp", "opentelemetry"}
    heavy = "ssl socket logging threading json inspect dataclasses traceback difflib"
    own = {"tencent_chat.types", "tencent_chat.webhook", "tencent_chat._connections", "tencent_chat._http_client"}
    assert {*libraries, *heavy.split(), *own}.isdisjoint(loaded)


LIBRARIES = ("httpx", "httpcore", "urllib3", "aiohttp", "asyncio")


@pytest.mark.parametrize(
    ("kind", "options", "brings"),
    [
        ("ChatClient", "transport=lambda request: None", ""),
        ("ChatClient", "", "urllib3"),
        ("ChatClient", "http_client='urllib3'", "urllib3"),
        ("ChatClient", "http_client='httpx'", "httpx httpcore asyncio"),
        ("AsyncChatClient", "", "aiohttp asyncio"),
        ("AsyncChatClient", "http_client='httpcore'", "httpcore asyncio"),
        ("AsyncChatClient", "http_client='httpx'", "httpx httpcore asyncio"),
    ],
)
def test_a_client_brings_along_what_sends_its_requests(kind, options, brings):
    program = f"""
import sys
from tencent_chat import {kind}
{kind}(sdk_app_id=1400000000, region="tokyo", identifier="administrator", secret_key="a-key-of-the-tests", {options})
print(*(name for name in {LIBRARIES} if name in sys.modules))
"""
    assert run(program) == f"{brings}\n"
