"""Rates that processes share: what a client has the server asked, and what it does with the answers."""

import asyncio
import gc
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

import anyio
import pytest

from conftest import OK, Chat, Fake, can_fork, child
from tencent_chat import ConfigError, LimiterEvent
from tencent_chat._lanes import Question
from tencent_chat._native import RESERVATION_SCRIPT, RESERVATION_SHA1
from tencent_chat.redis import RedisLimiter

ALICE = [{"user_id": "alice"}]
PACED = {"rates": {"*": 200}}
LANE = "{1400987001:v4/im_open_login_svc/account_delete}"


class NoScriptError(Exception):
    """As the Redis libraries have it."""


class Server:
    """Answers as a Redis server that has the script, and gives all slots that are wanted at once."""

    def __init__(self, more=0):
        self.commands = []
        self.knows_script = False
        self.failure = None
        # How many slots it gives beyond those that are wanted.
        self.more = more

    def answer(self, name, script, keys, key, *arguments):
        self.commands.append((name, key, arguments))
        assert keys == 1
        if self.failure:
            raise self.failure
        if name == "EVALSHA" and not self.knows_script:
            assert script == RESERVATION_SHA1
            raise NoScriptError("No matching script. Please use EVAL.")
        if name == "EVAL":
            assert script == RESERVATION_SCRIPT
        self.knows_script = True
        now = time.time_ns() // 1000
        return [now, now, 1, int(arguments[0]) + self.more]

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


class Hanging(Redis):
    """Answers only after `answers` is set. Until then, each command takes longer than the client waits."""

    def __init__(self, server, clock):
        super().__init__(server)
        self.clock = clock
        self.asked = 0
        self.cancelled = 0
        self.answers = threading.Event()

    def execute_command(self, *args):
        self.asked += 1
        if not self.answers.is_set():
            self.clock.pass_time(1)
            self.answers.wait()
        return self.server.answer(*args)


class AsyncHanging(Hanging):
    def __init__(self, server, clock):
        super().__init__(server, clock)
        self.is_asked = asyncio.Event()

    async def execute_command(self, *args):
        self.asked += 1
        self.is_asked.set()
        if not self.answers.is_set():
            self.clock.pass_time(1.5)
            try:
                await anyio.sleep_forever()
            finally:
                self.cancelled += 1
        return self.server.answer(*args)


def waiting():
    """The threads that wait for a limiter's server."""
    return [thread for thread in threading.enumerate() if thread.name == "tencent-chat-limiter"]


@pytest.fixture
def redis(clock):
    """Hangs until the test is over."""
    client = Hanging(Server(), clock)
    yield client
    client.answers.set()
    for thread in waiting():
        thread.join()


def test_one_thread_waits_for_a_server_that_hangs_until_it_answers(redis):
    fake, events = Fake(OK), []
    chat = Chat("sync", fake, **PACED, limiter=RedisLimiter(redis), on_limiter=events.append)
    for _ in range(300):
        chat.delete_accounts(delete_item=ALICE)
    assert (redis.asked, len(waiting())) == (1, 1)
    assert [event.state for event in events] == ["alone"]
    assert "no answer of the limiter within 1000 ms" in events[0].reason
    redis.answers.set()
    for thread in waiting():
        thread.join()
    for _ in range(300):
        chat.delete_accounts(delete_item=ALICE)
    assert [event.state for event in events] == ["alone", "shared"]
    assert redis.asked > 2


def test_rows_and_long_calls_share_the_thread_that_waits(redis):
    fake = Fake(OK)
    chat = Chat("sync", fake, **PACED, limiter=RedisLimiter(redis))
    rows = list(chat.client.each.delete_accounts([{"delete_item": ALICE}] * 300))
    assert [row.error for row in rows] == [None] * 300
    chat.delete_accounts(delete_item=[{"user_id": f"user_{number}"} for number in range(1000)])
    assert (redis.asked, len(waiting()), len(fake.requests)) == (1, 1, 310)


def test_clients_share_the_thread_that_waits_and_apps_have_lanes_of_their_own(redis):
    limiter = RedisLimiter(redis)
    for _ in range(20):
        chat = Chat("sync", Fake(OK), **PACED, limiter=limiter)
        chat.delete_accounts(delete_item=ALICE)
        chat.client.close()
    assert (redis.asked, len(waiting())) == (1, 1)
    Chat("sync", Fake(OK), **PACED, sdk_app_id=1400000001, limiter=limiter).delete_accounts(delete_item=ALICE)
    assert (redis.asked, len(waiting())) == (2, 2)


def test_threads_that_share_a_client_go_on_while_the_server_hangs(redis):
    chat = Chat("sync", Fake(OK), **PACED, limiter=RedisLimiter(redis))
    with ThreadPoolExecutor(8) as threads:
        calls = [threads.submit(chat.delete_accounts, delete_item=ALICE) for _ in range(100)]
        assert all(call.result() for call in calls)
    assert (redis.asked, len(waiting())) == (1, 1)


def test_a_client_that_is_dropped_while_the_server_hangs_is_gone(redis):
    chat = Chat("sync", Fake(OK), **PACED, limiter=RedisLimiter(redis))
    chat.delete_accounts(delete_item=ALICE)
    client = weakref.ref(chat.client)
    del chat
    gc.collect()
    assert client() is None
    assert len(waiting()) == 1


def test_what_ends_a_program_ends_the_call_that_asked(clock):
    client = Redis(Server())
    client.execute_command = lambda *_: (_ for _ in ()).throw(SystemExit(3))
    chat = Chat("sync", Fake(OK), **PACED, limiter=RedisLimiter(client))
    with pytest.raises(SystemExit):
        chat.delete_accounts(delete_item=ALICE)


def test_questions_of_a_lane_are_asked_one_after_the_other():
    asked, answered, gate = SimpleQueue(), SimpleQueue(), threading.Semaphore(0)

    class Held(RedisLimiter):
        def reserve(self, key, arguments):
            asked.put(arguments)
            gate.acquire()
            return [1]

    limiter = Held(Redis(Server()))

    def begin(name, now):
        question = Question(limiter, "lane", name, 1, lambda reserved: answered.put((name, reserved.answer)))
        question.begin(now)
        return question

    begin("first", 0)
    given_up = begin("second", 10)
    begin("third", 20)
    assert asked.get() == "first"
    given_up.give_up()
    gate.release()
    assert answered.get() == ("first", [1])
    assert asked.get() == "third"
    begin("fourth", 999)
    begin("fifth", 1000)
    name, error = answered.get()
    assert (name, type(error)) == ("fifth", TimeoutError)
    gate.release(2)
    assert [answered.get(), answered.get()] == [("third", [1]), ("fourth", [1])]
    assert asked.get() == "fourth"
    assert asked.empty()


@pytest.mark.parametrize("kind", ["asyncio", "trio"], indirect=True)
def test_no_task_is_left_of_a_server_that_hangs(kind, clock):
    redis, events = AsyncHanging(Server(), clock), []
    chat = Chat(kind, Fake(OK), **PACED, limiter=RedisLimiter(redis), on_limiter=events.append).client

    async def main():
        for _ in range(20):
            await chat.delete_accounts(delete_item=ALICE)
        await chat.delete_accounts(delete_item=[{"user_id": f"user_{number}"} for number in range(1000)])
        async for row in chat.each.delete_accounts([{"delete_item": ALICE}] * 50):
            assert row.error is None
        left = len(asyncio.all_tasks()) if kind == "asyncio" else 1
        assert (redis.cancelled, left) == (redis.asked, 1)
        redis.answers.set()
        for _ in range(150):
            await chat.delete_accounts(delete_item=ALICE)

    anyio.run(main, backend=kind)
    assert [event.state for event in events] == ["alone", "shared"]


def test_an_event_loop_may_end_while_the_server_hangs(clock):
    redis = AsyncHanging(Server(), clock)
    chat = Chat("asyncio", Fake(OK), **PACED, limiter=RedisLimiter(redis)).client

    async def main():
        calls = [asyncio.ensure_future(chat.delete_accounts(delete_item=ALICE)) for _ in range(5)]
        await redis.is_asked.wait()
        return calls

    calls = asyncio.run(main())
    assert all(call.done() for call in calls)
    assert redis.cancelled == redis.asked
    redis.answers.set()
    # Another event loop asks anew.
    asyncio.run(chat.delete_accounts(delete_item=ALICE))


# Children


@can_fork
@pytest.mark.usefixtures("clock")
def test_a_child_takes_slots_of_its_own(kind):
    server = Server(more=1000)
    chat = Chat(kind, Fake(OK), **PACED, limiter=RedisLimiter(server.client(kind)))

    def asks():
        before = len(server.commands)
        chat.delete_accounts(delete_item=ALICE)
        return len(server.commands) > before

    assert asks()
    assert not asks(), "there are slots left"
    assert child(asks), "they are the parent's"
    assert not asks(), "and still are"


@can_fork
def test_a_child_does_not_wait_for_its_parents_question(redis):
    events = []
    chat = Chat("sync", Fake(OK), **PACED, limiter=RedisLimiter(redis), on_limiter=events.append)
    chat.delete_accounts(delete_item=ALICE)
    assert redis.asked == 1

    def asks():
        redis.answers.set()
        events.clear()
        chat.delete_accounts(delete_item=ALICE)
        return redis.asked > 1 and not events

    assert child(asks)


@can_fork
def test_a_child_has_no_connections_of_its_parents_event_loop():
    class Pool:
        def __init__(self):
            self.idle = ["the parent's"]

        def reset(self):
            self.idle = []

    client = AsyncRedis(Server())
    client.connection_pool = Pool()
    limiter = RedisLimiter(client)
    assert child(lambda: client.connection_pool.idle == [] and limiter)
    assert client.connection_pool.idle


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
