"""A test with the emulator: a guild with a topic, a word list, and two members with phones.

pip install tencent-chat pytest
TENCENT_CHAT_EMULATOR=target/debug/tencent-chat-emulator pytest test_emulator.py
"""

import json
import os
import subprocess
from collections.abc import Iterator
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tencent_chat import ChatClient

GROUP, TOPIC = "@TGS#_guild", "@TGS#_guild@TOPIC#_news"


class Emulator:
    """A running emulator."""

    def __init__(self, ready: dict[str, Any]) -> None:
        self.url: str = ready["url"]
        self.chat = ChatClient(
            sdk_app_id=ready["app"], endpoint=self.url, identifier=ready["admin"], secret_key=ready["key"]
        )

    def control(self, method: str, path: str, **body: Any) -> Any:
        """Call a control path."""
        request = Request(f"{self.url}/_emulator/{path}", json.dumps(body).encode() if body else None, method=method)
        with urlopen(request) as response:
            return json.load(response)

    def act(self, user: str, action: str, **fields: Any) -> Any:
        """Let a user act, and return the reply."""
        return self.control("POST", f"clients/{user}/{action}", **fields)


@pytest.fixture(scope="session")
def process() -> Iterator[Emulator]:
    """Start the emulator once."""
    program = os.environ.get("TENCENT_CHAT_EMULATOR", "tencent-chat-emulator")
    with subprocess.Popen([program, "--json"], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        yield Emulator(json.loads(running.stdout.readline()))
        running.terminate()


@pytest.fixture
def emulator(process: Emulator) -> Emulator:
    """Begin each test with a guild and nothing else."""
    process.control("POST", "reset")
    chat = process.chat
    chat.import_accounts(accounts=["owner", "alice"])
    for user in ("owner", "alice"):
        process.act(user, "login", platform="iOS")
    chat.create_group(
        type="Community",
        name="Guild",
        group_id=GROUP,
        owner_account="owner",
        support_topic=1,
        member_list=[{"member_account": "alice"}],
    )
    chat.create_topic(group_id=GROUP, topic_id=TOPIC, topic_name="News")
    chat.add_cloud_blocked_words(
        sdk_app_id=1400000000, lib_id="1202", user_keywords=[{"content": "casino", "label": "Ad"}]
    )
    return process


def test_what_a_member_writes_in_a_topic_reaches_the_others(emulator: Emulator) -> None:
    assert emulator.act("alice", "send_message", group=GROUP, topic=TOPIC, text="hello")["ErrorCode"] == 0
    last = emulator.control("GET", "clients/owner/inbox")["items"][-1]
    assert last["kind"] == "message"
    assert last["content"]["MsgBody"][0]["MsgContent"]["Text"] == "hello"


def test_a_word_of_the_list_keeps_a_message_out(emulator: Emulator) -> None:
    refused = emulator.act("alice", "send_message", group=GROUP, topic=TOPIC, text="visit my casino")
    assert refused["ErrorCode"] == 80001
    history = emulator.chat.list_group_messages(group_id=GROUP, topic_id=TOPIC, req_msg_number=10)
    assert history.rsp_msg_list == []


def test_a_mute_ends_with_the_time(emulator: Emulator) -> None:
    emulator.chat.mute_group_members(group_id=GROUP, members_account=["alice"], mute_time=60)
    message = {"group": GROUP, "topic": TOPIC, "text": "hello"}
    assert emulator.act("alice", "send_message", **message)["ErrorCode"] == 10017
    emulator.control("POST", "clock", advance="61s")
    assert emulator.act("alice", "send_message", **message)["ErrorCode"] == 0
