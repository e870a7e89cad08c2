"""What an editor shows over a method: asked of the language server that comes with pyright."""

import contextlib
import itertools
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

PROGRAM = """
from tencent_chat import AsyncChatClient, ChatClient

def program(chat: ChatClient, other: AsyncChatClient) -> None:
    chat.send_c2c_message(to_account="bob", msg_body=[], timeout=5)
    other.delete_accounts(delete_item=[])
    other.items.list_friends(from_account="bob")
"""
SERVER = "from pyright.langserver import entrypoint; import sys; sys.argv = ['', '--stdio']; entrypoint()"


@contextlib.contextmanager
def language_server() -> Iterator[Callable[..., Any]]:
    """Start a server, and give the function that asks it."""
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdin
        assert server.stdout
        ids = itertools.count(1)

        def send(**message: Any) -> None:
            body = json.dumps({"jsonrpc": "2.0", **message}).encode()
            server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
            server.stdin.flush()

        def receive() -> Any:
            length = 0
            while header := server.stdout.readline().strip():
                if header.startswith(b"Content-Length: "):
                    length = int(header.split()[1])
            assert length, "the server ended"
            return json.loads(server.stdout.read(length))

        def ask(method: str, **params: Any) -> Any:
            if method.startswith("textDocument/did") or method == "initialized":
                return send(method=method, params=params)
            own = next(ids)
            send(id=own, method=method, params=params)
            while True:
                message = receive()
                if "method" not in message and message["id"] == own:
                    return message["result"]
                if "method" in message and "id" in message:
                    # It asks for settings: for where the package is installed, among others.
                    items = message.get("params", {}).get("items", [])
                    send(id=message["id"], result=[{"pythonPath": sys.executable} for _ in items])

        try:
            yield ask
        finally:
            server.kill()


@pytest.fixture(scope="module")
def hover(tmp_path_factory):
    """Give what is shown over a word of the program."""
    folder = tmp_path_factory.mktemp("hovered")
    uri = (folder / "program.py").as_uri()
    able = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}, "workspace": {"configuration": True}}
    with language_server() as ask:
        workspace = [{"uri": folder.as_uri(), "name": "hovered"}]
        ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            capabilities=able,
            workspaceFolders=workspace,
        )
        ask("initialized")
        opened = {"uri": uri, "languageId": "python", "version": 1, "text": PROGRAM}
        ask("textDocument/didOpen", textDocument=opened)

        def shown(word: str) -> str:
            before = PROGRAM[: PROGRAM.index(word)].split("\n")
            position = {"line": len(before) - 1, "character": len(before[-1])}
            answer = ask("textDocument/hover", textDocument={"uri": uri}, position=position)
            return answer["contents"]["value"].replace("\\", "").replace("&nbsp;", " ")

        yield shown


def test_over_a_method_the_types_the_parameters_an_example_and_the_page_are_shown(hover):
    shown = hover("send_c2c_message")
    assert "msg_body: Iterable[MsgElement | ObjectLike],\n" in shown
    assert ") -> SendC2cMessageReply" in shown
    assert "Send a one-to-one message to one user." in shown
    assert "to_account: Receiver. At most 32 bytes." in shown
    assert 'reply = chat.send_c2c_message(to_account="rider_17", msg_body=[element.text("good morning")])' in shown
    assert "https://www.tencentcloud.com/document/product/1047/34919" in shown


def test_over_an_option_its_meaning_is_shown(hover):
    assert "Longest time in seconds for the whole call" in hover("timeout")


def test_methods_that_are_awaited_or_walk_have_the_same_documentation(hover):
    shown = hover("delete_accounts")
    assert "DeleteAccountsReply]" in shown
    assert "Lists of `delete_item` longer than 100 are sent in several requests." in shown
    shown = hover("list_friends")
    assert "-> AsyncIterator[FriendData]" in shown
    assert "`items` the items of `user_data_item`" in shown
