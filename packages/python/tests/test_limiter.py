"""Rates that processes share: what a client has the server asked, and what it does with the answers."""

import time

import pytest

from conftest import OK, Chat, Fake
from tencent_chat import ConfigError, LimiterEvent
from tencent_chat._native import RESERVATION_SCRIPT, RESERVATION_SHA1
from tencent_chat.redis import RedisLimiter

ALICE = [{"user_id": "alice"}]
PACED = {"rates": {"*": 200}}
LANE = "{1400987001:v4/im_open_login_svc/account_delete}"


class NoScriptError(Exception):
    """As the Redis libraries have it."""


class Server:
    """Answers as a Redis server that has the script, and gives all slots that are wanted at once."""

    def __init__(self):
        self.commands = []
        self.knows_script = False
        self.failure = None

    def answer(self, name, script, keys, key, *arguments):
        self.commands.append((name, key, arguments))
        assert keys == 1
        if self.failure:
            raise self.failure
        if name == "EVALSHA" and not self.knows_script:
            assert script == RESERVATION_SHA1
            raise NoScriptError("No matching script.")
        if name == "EVAL":
            assert script == RESERVATION_SCRIPT
        self.knows_script = True
        now = time.time_ns() // 1000
        return [now, now, 1, int(arguments[0])]

    def client(self, kind):
        return Redis(self) if kind == "sync" else AsyncRedis(self)


class Redis:
    def __init__(self, server):
        self.server = server

    def execute_command(self, *args):
        return self.server.answer(*args)


class AsyncRedis(Redis):
    async def execute_command(self, *args):
        return self.server.answer(*args)


def test_a_call_takes_a_slot_and_a_long_one_takes_several_at_once(kind):
    server, fake = Server(), Fake(OK, OK, OK, OK, OK)
    chat = Chat(kind, fake, **PACED, limiter=RedisLimiter(server.client(kind), expected_processes=7))
    chat.delete_accounts(delete_item=ALICE)
    (asked, _, _), (sent, key, arguments) = server.commands[:2]
    assert (asked, sent, key) == ("EVALSHA", "EVAL", f"tencent-chat:{LANE}")
    assert (arguments[0], arguments[4]) == ("1", "7")
    chat.delete_accounts(delete_item=[{"user_id": f"user_{number}"} for number in range(400)])
    assert any(name == "EVALSHA" and arguments[0] == "4" for name, _, arguments in server.commands[2:])
    assert len(fake.requests) == 5


def test_each_row_takes_a_slot(kind):
    server, fake = Server(), Fake(*[OK] * 20)
    chat = Chat(kind, fake, **PACED, limiter=RedisLimiter(server.client(kind), prefix="own:"))
    walk = chat.client.each.delete_accounts([{"delete_item": ALICE}] * 20)
    assert len(chat.take(iter(walk) if kind == "sync" else aiter(walk))) == 20
    assert {key for _, key, _ in server.commands} == {f"own:{LANE}"}
    assert sum(int(arguments[0]) for name, _, arguments in server.commands if name == "EVALSHA") >= 20


@pytest.mark.usefixtures("clock")
def test_without_the_server_a_client_goes_on_by_itself_and_says_so(kind):
    server, fake, events = Server(), Fake(), []
    server.failure = ConnectionError("no server")
    chat = Chat(kind, fake, **PACED, limiter=RedisLimiter(server.client(kind)), on_limiter=events.append)
    chat.delete_accounts(delete_item=ALICE)
    assert [type(event) for event in events] == [LimiterEvent]
    assert (events[0].endpoint, events[0].state) == ("delete_accounts", "alone")
    assert "no server" in events[0].reason


@pytest.mark.usefixtures("clock")
def test_a_server_that_does_not_answer_is_given_up():
    """An async client's event loop ends what it awaits; a thread cannot be ended."""
    fake, events = Fake(), []
    client = Redis(Server())
    client.execute_command = lambda *_: time.sleep(5)
    chat = Chat("sync", fake, **PACED, limiter=RedisLimiter(client), on_limiter=events.append)
    chat.delete_accounts(delete_item=ALICE)
    assert "no slots within 1000 ms" in events[0].reason


def test_a_wrong_limiter_is_refused(kind):
    other = "asyncio" if kind == "sync" else "sync"
    for limiter, what in [
        (RedisLimiter(Server().client(other)), "must have a redis"),
        (Server().client(kind), "`limiter` must be a RedisLimiter, got"),
        (RedisLimiter(Server().client(kind), 0), "`expected_processes` must be a whole number from 1 to 100000, got 0"),
        (RedisLimiter(Server().client(kind), prefix=5), "`prefix` must be a string, got 5"),
        ("redis://", "`limiter` must be a limiter"),
    ]:
        with pytest.raises(ConfigError, match=what):
            Chat(kind, Fake(), **PACED, limiter=limiter)
