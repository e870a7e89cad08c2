"""What importing the package costs."""

import subprocess
import sys


def run(program: str) -> str:
    """Run a program in a fresh interpreter and give what it prints."""
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_importing_the_package_imports_nothing_heavy():
    loaded = run(
        "import sys; before = set(sys.modules); import tencent_chat; print(*(set(sys.modules) - before))"
    ).split()
    assert "tencent_chat._native" in loaded
    heavy = "asyncio anyio trio httpx httpcore ssl socket logging threading json inspect dataclasses traceback difflib"
    own = {"tencent_chat.types", "tencent_chat.webhook", "tencent_chat._httpx"}
    assert {*heavy.split(), *own}.isdisjoint(loaded)


def test_a_client_with_its_own_transport_does_without_httpx():
    program = """
import sys
from tencent_chat import ChatClient, HttpResponse
chat = ChatClient(
    sdk_app_id=1400000000, region="tokyo", identifier="administrator", secret_key="a-key-of-the-tests",
    transport=lambda request: HttpResponse(200, b'{"ErrorCode": 0}'),
)
print(chat.request("v4/a/b", {}).raw(), "httpx" in sys.modules)
"""
    assert run(program) == '{"ErrorCode": 0} False\n'


def test_a_client_without_one_brings_httpx_along():
    program = """
import sys
from tencent_chat import ChatClient
ChatClient(sdk_app_id=1400000000, region="tokyo", identifier="administrator", secret_key="a-key-of-the-tests").close()
print("httpx" in sys.modules)
"""
    assert run(program) == "True\n"
