"""Calls with lists that take several requests."""

import asyncio
import json
import signal
import threading
import time

import anyio
import anyio.lowlevel
import pytest
import trio

from conftest import AT_ANY_RATE, OK, Chat, Fake, Held
from tencent_chat import ApiError, NotSentError, PartialBatchError, TransportError


def accounts(count, first=0):
    return [{"user_id": f"user_{number}"} for number in range(first, first + count)]


def items(request):
    """Give the accounts of a request to delete some."""
    return [item["UserID"] for item in json.loads(request.body)["DeleteItem"]]


def first(request):
    """Give the number of the first account."""
    return int(items(request)[0].removeprefix("user_"))


def deleted(request):
    return {**OK, "ResultItem": [{"UserID": item, "ResultCode": 0, "ResultInfo": ""} for item in items(request)]}


def names(reply):
    return [item.user_id for item in reply.result_item]


def test_a_list_of_250_accounts_is_sent_in_three_requests(kind):
    fake = Fake(deleted)
    reply = Chat(kind, fake).delete_accounts(delete_item=accounts(250))
    assert sorted(map(len, map(items, fake.requests))) == [50, 100, 100]
    assert names(reply) == [f"user_{number}" for number in range(250)]
    assert reply.failures() == []
    assert json.loads(reply.raw())["ResultItem"][249]["UserID"] == "user_249"


def test_replies_are_joined_in_the_lists_order_whatever_comes_first(kind):
    answered = set()

    def last_first(request):
        number = first(request)
        if number == 200:
            answered.add(number)
            return deleted(request)

        def until():
            if number + 100 not in answered:
                return False
            answered.add(number)
            return True

        return Held(until, deleted(request))

    reply = Chat(kind, Fake(last_first)).delete_accounts(delete_item=accounts(300))
    assert names(reply) == [f"user_{number}" for number in range(300)]


def test_no_more_requests_are_under_way_than_allowed_and_as_many_as_allowed(kind):
    for client, call, most in (({}, {}, 8), ({"concurrency": 3}, {}, 3), ({"concurrency": 3}, {"concurrency": 2}, 2)):
        fake = Fake()

        def in_company(request, fake=fake, most=most):
            # The last ones have no company.
            return Held(lambda: fake.under_way == most or len(fake.requests) >= 24 - most, deleted(request))

        fake.answers = [in_company]
        Chat(kind, fake, **client).delete_accounts(delete_item=accounts(2400), **call)
        assert (len(fake.requests), fake.most_under_way) == (24, most)


def test_a_call_without_concurrency_stays_in_its_thread():
    threads = set()
    fake = Fake(lambda request: threads.add(threading.current_thread()) or deleted(request))
    fake.client().delete_accounts(delete_item=accounts(250), concurrency=1)
    assert threads == {threading.current_thread()}


def test_a_call_of_one_request_stays_in_its_thread():
    threads = set()
    fake = Fake(lambda request: threads.add(threading.current_thread()) or deleted(request))
    fake.client().delete_accounts(delete_item=accounts(100))
    assert threads == {threading.current_thread()}


def own_threads():
    return [thread for thread in threading.enumerate() if thread.name == "tencent-chat"]


def end_threads():
    for thread in own_threads():
        thread.join(10)
    assert own_threads() == []


def test_threads_end_with_their_call():
    fake = Fake(deleted)
    client = fake.client()
    client.delete_accounts(delete_item=accounts(1000))
    end_threads()
    fake.answers = [{"ErrorCode": 60010}]
    with pytest.raises(ApiError):
        client.delete_accounts(delete_item=accounts(1000))
    end_threads()


def test_each_reply_of_its_own_is_told(kind):
    def sent(request):
        return {**OK, "MsgKey": f"key of {json.loads(request.body)['To_Account'][0]}"}

    message = [{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]
    to = [f"user_{number}" for number in range(1200)]
    reply = Chat(kind, Fake(sent)).batch_send_c2c_message(to_account=to, msg_random=7, msg_body=message)
    assert [(part.first, part.count, part.reply.msg_key) for part in reply.parts()] == [
        (0, 500, "key of user_0"),
        (500, 500, "key of user_500"),
        (1000, 200, "key of user_1000"),
    ]
    assert Chat(kind, Fake(deleted)).delete_accounts(delete_item=accounts(3)).parts() == []


def test_failures_of_all_requests_are_told_with_their_places(kind):
    def two_gone(request):
        reply = deleted(request)
        reply["ResultItem"][7] = {"UserID": items(request)[7], "ResultCode": 70107, "ResultInfo": "gone"}
        return reply

    reply = Chat(kind, Fake(two_gone)).delete_accounts(delete_item=accounts(200))
    assert [(failure.item, failure.index) for failure in reply.failures()] == [("user_7", 7), ("user_107", 107)]


# Some parts are processed and others are not


def test_a_part_that_is_refused_leaves_the_others_and_a_rest_to_send(kind):
    def one_refused(request):
        return {"ErrorCode": 70402, "ErrorInfo": "odd"} if first(request) == 100 else deleted(request)

    fake = Fake(one_refused)
    chat = Chat(kind, fake)
    with pytest.raises(PartialBatchError, match="200 of 300 items were processed, 100 were not") as caught:
        chat.delete_accounts(delete_item=accounts(300))
    error = caught.value
    assert error.endpoint == "delete_accounts"
    told = [(part.first, part.count, part.state, type(part.error)) for part in error.parts]
    assert told == [
        (0, 100, "processed", type(None)),
        (100, 100, "not_processed", ApiError),
        (200, 100, "processed", type(None)),
    ]
    assert error.parts[1].error.code == 70402
    assert error.__cause__ is error.parts[1].error
    assert names(error.reply) == [f"user_{number}" for number in [*range(100), *range(200, 300)]]
    assert error.reply.failures() == []
    assert error.rest == {"delete_item": accounts(100, 100)}

    fake.answers = [deleted]
    assert names(chat.delete_accounts(**error.rest)) == [f"user_{number}" for number in range(100, 200)]


def test_failures_of_what_was_processed_are_told():
    def one_refused(request):
        if first(request) == 100:
            return {"ErrorCode": 70402}
        return {**OK, "ResultItem": [{"UserID": "user_5", "ResultCode": 70107}]}

    with pytest.raises(PartialBatchError) as caught:
        Fake(one_refused).client().delete_accounts(delete_item=accounts(200))
    assert [(failure.item, failure.code) for failure in caught.value.reply.failures()] == [("user_5", 70107)]
    assert "user_5" in caught.value.reply.raw()


def test_a_part_without_an_answer_has_the_transports_exception_as_its_cause(kind):
    failure = ConnectionResetError(104, "reset")
    fake = Fake(lambda request: failure if first(request) == 100 else deleted(request))
    with pytest.raises(PartialBatchError) as caught:
        Chat(kind, fake, max_retries=0).delete_accounts(delete_item=accounts(200))
    [_, part] = caught.value.parts
    assert (part.state, part.error.sent) == ("unknown", "maybe_sent")
    assert part.error.__cause__ is failure


def test_parts_that_fail_with_the_same_message_have_their_own_causes(kind):
    failures = {at: ConnectionResetError(104, "reset") for at in (0, 100)}
    arrived = threading.Barrier(3) if kind == "sync" else None

    def reset(request):
        if arrived:
            # Only then are all three under way, and none of them is given up.
            arrived.wait(10)
        return failures.get(first(request)) or deleted(request)

    with pytest.raises(PartialBatchError) as caught:
        Chat(kind, Fake(reset), max_retries=0, **AT_ANY_RATE).delete_accounts(delete_item=accounts(300))
    parts = caught.value.parts
    assert parts[0].error.message == parts[1].error.message
    assert [part.error and part.error.__cause__ for part in parts] == [failures[0], failures[100], None]
    assert "cause_id" not in vars(parts[0].error)


def test_a_message_that_may_have_arrived_is_not_in_the_rest(kind):
    def lost(request):
        account = json.loads(request.body)["To_Account"][0]
        return {"user_0": OK, "user_500": TimeoutError(), "user_1000": NotSentError("no route")}[account]

    chat = Chat(kind, Fake(lost), max_retries=0)
    message = [{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]
    to = [f"user_{number}" for number in range(1100)]
    with pytest.raises(PartialBatchError) as caught:
        chat.batch_send_c2c_message(to_account=to, msg_random=7, msg_body=message, concurrency=1)
    assert [part.state for part in caught.value.parts] == ["processed", "unknown", "not_processed"]
    assert caught.value.rest["to_account"] == to[1000:]


def test_nothing_is_partial_when_every_part_was_refused(kind):
    fake = Fake({"ErrorCode": 60010})
    with pytest.raises(ApiError) as caught:
        Chat(kind, fake).delete_accounts(delete_item=accounts(5000))
    assert caught.value.code == 60010
    assert len(fake.requests) <= 8, "who calls is refused: the other parts would be, too"


# Time


def test_a_call_whose_time_is_over_tells_what_was_done_and_what_may_have_been(kind, clock):
    fake = Fake()
    released = threading.Event()

    def two_answered(request):
        if first(request) < 200:
            return deleted(request)

        def until():
            # Both that stay without an answer are there: now the time passes.
            if fake.under_way == 2 and {200, 300} <= set(map(first, fake.requests)):
                clock.millis += 5000
            return released.is_set()

        return Held(until, deleted(request))

    fake.answers = [two_answered]
    chat = Chat(kind, fake, concurrency=2)
    with pytest.raises(PartialBatchError, match="not finish within its timeout of 5000 ms") as caught:
        chat.delete_accounts(delete_item=accounts(500), timeout=5)
    error = caught.value
    assert names(error.reply) == [f"user_{number}" for number in range(200)]
    told = [(part.first, part.count, part.state) for part in error.parts]
    assert told == [(0, 200, "processed"), (200, 200, "unknown"), (400, 100, "not_processed")]
    # Repeating a deletion does no harm.
    assert error.rest == {"delete_item": accounts(300, 200)}
    released.set()
    end_threads()
    assert len(fake.requests) == 4
    assert fake.under_way == 0


def test_a_request_may_not_take_longer_than_what_is_left_of_the_calls_time(kind, clock):
    def slow(request):
        clock.millis += 3000
        return deleted(request)

    fake = Fake(slow)
    Chat(kind, fake, concurrency=1).delete_accounts(delete_item=accounts(300), timeout=12)
    assert [request.timeout for request in fake.requests] == [10.0, 9.0, 6.0]


def test_a_call_of_one_request_ends_in_time_even_if_its_transport_does_not(clock):
    for backend in ("asyncio", "trio"):
        fake = Fake()

        def never(request, fake=fake):
            def until():
                clock.millis += 100
                return False

            return Held(until, OK)

        fake.answers = [never]
        with pytest.raises(TransportError, match="not finish within its timeout of 1000 ms") as caught:
            Chat(backend, fake).delete_accounts(delete_item=accounts(1), timeout=1)
        assert caught.value.sent == "maybe_sent"
        assert fake.cancelled == 1
        clock.under_way = 0


def test_a_provider_that_takes_too_long_does_not_hold_up_a_call():
    async def provider():
        await anyio.sleep_forever()

    for backend in ("asyncio", "trio"):
        fake = Fake()
        chat = Chat(backend, fake, secret_key=None, user_sig_provider=provider)
        with pytest.raises(TransportError, match="not finish within its timeout of 10 ms") as caught:
            chat.delete_accounts(delete_item=accounts(1), timeout=0.01)
        assert caught.value.sent == "not_sent"
        assert fake.requests == []


# Interruption


def never(request):
    return Held(lambda: False, OK)


@pytest.mark.parametrize("count", [1, 5000])
@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_cancelled_call_aborts_all_that_is_under_way(kind, count):
    fake = Fake(never)
    under_way = min(8, -(-count // 100))

    async def cancelled():
        async with fake.async_client(stop_timeout=0) as chat:
            async with anyio.create_task_group() as group:

                async def call():
                    if count == 1:
                        await chat.delete_accounts(delete_item=accounts(1))
                        pytest.fail("it was cancelled")
                    with pytest.raises(PartialBatchError) as raised:
                        await chat.delete_accounts(delete_item=accounts(count))
                    assert [part.state for part in raised.value.parts] == ["unknown", "not_processed"]

                group.start_soon(call)
                await fake.until_under_way(under_way)
                group.cancel_scope.cancel()
            assert (fake.under_way, fake.cancelled, len(fake.requests)) == (0, under_way, under_way)
            fake.answers = [deleted]
            reply = await chat.delete_accounts(delete_item=accounts(200))
            assert len(reply.result_item) == 200

    anyio.run(cancelled, backend=kind)


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
@pytest.mark.parametrize("whole", [False, True])
def test_a_cancelled_call_waits_for_what_is_under_way_and_says_what_was_done(kind, whole):
    released = False
    fake = Fake(lambda request: Held(lambda: released, deleted(request)))
    count = 800 if whole else 5000

    async def cancelled():
        nonlocal released
        errors = []
        ended = anyio.Event()
        async with fake.async_client() as chat, anyio.create_task_group() as group:

            async def call():
                try:
                    await chat.delete_accounts(delete_item=accounts(count))
                except PartialBatchError as error:
                    errors.append(error)
                ended.set()

            group.start_soon(call)
            await fake.until_under_way(8)
            group.cancel_scope.cancel()
            with anyio.CancelScope(shield=True):
                await anyio.sleep(0.01)
                assert fake.under_way == 8
                released = True
                await ended.wait()
        return errors[0]

    error = anyio.run(cancelled, backend=kind)
    parts = [(part.count, part.state) for part in error.parts]
    assert parts == [(800, "processed")] if whole else [(800, "processed"), (4200, "not_processed")]
    assert len(error.reply.result_item) == 800
    assert (error.rest and len(error.rest["delete_item"])) == (None if whole else 4200)
    assert type(error.__cause__).__name__ in ("CancelledError", "Cancelled")
    assert (fake.under_way, fake.cancelled, len(fake.requests)) == (0, 0, 8)


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
@pytest.mark.parametrize("waits_for", ["a UserSig", "its rate"])
def test_a_cancelled_call_that_waits_ends(kind, waits_for):
    fake = Fake(deleted)

    async def cancelled():
        asked = anyio.Event()

        async def provider():
            asked.set()
            await anyio.sleep_forever()

        def show(progress):
            if progress.parts_done:
                asked.set()

        options = {"user_sig_provider": provider, "secret_key": None} if waits_for == "a UserSig" else {}
        chat = fake.async_client(rates={"delete_accounts": 0.01}, **options)
        async with chat, anyio.create_task_group() as group:

            async def call():
                with pytest.raises(PartialBatchError) as raised:
                    await chat.delete_accounts(delete_item=accounts(5000), on_progress=show)
                assert raised.value.parts[-1].state == "not_processed"

            group.start_soon(call)
            await asked.wait()
            group.cancel_scope.cancel()

    anyio.run(cancelled, backend=kind)


def test_a_call_can_be_cancelled_as_an_asyncio_task():
    fake = Fake(never)

    async def main():
        task = asyncio.create_task(fake.async_client().delete_accounts(delete_item=accounts(5000)))
        await fake.until_under_way(8)
        task.cancel("enough")
        await asyncio.sleep(0.01)
        assert not task.done()
        task.cancel("really")
        with pytest.raises(PartialBatchError) as raised:
            await task
        assert isinstance(raised.value.__cause__, asyncio.CancelledError)
        assert str(raised.value.__cause__) == "really"
        assert [part.state for part in raised.value.parts] == ["unknown", "not_processed"]

    asyncio.run(main())
    assert (fake.under_way, fake.cancelled, len(fake.requests)) == (0, 8, 8)


def test_a_timeout_around_a_call_stops_it():
    fake = Fake(never)

    async def main():
        async with fake.async_client(stop_timeout=0.01) as chat:
            with pytest.raises(PartialBatchError):
                await asyncio.wait_for(chat.delete_accounts(delete_item=accounts(5000)), 0.05)
            fake.answers = [deleted]
            await chat.delete_accounts(delete_item=accounts(500))

    asyncio.run(main())


def test_a_call_can_be_cancelled_in_a_trio_nursery():
    fake = Fake(never)

    async def call():
        with pytest.raises(PartialBatchError):
            await fake.async_client(stop_timeout=0).delete_accounts(delete_item=accounts(5000))

    async def main():
        async with trio.open_nursery() as nursery:
            nursery.start_soon(call)
            await fake.until_under_way(8)
            nursery.cancel_scope.cancel()

    trio.run(main)
    assert (fake.under_way, fake.cancelled, len(fake.requests)) == (0, 8, 8)


def test_an_error_of_an_asynchronous_call_is_itself_and_no_group():
    for backend in ("asyncio", "trio"):
        with pytest.raises(TypeError, match="HttpResponse"):
            Chat(backend, Fake(), transport=lambda request: anyio.lowlevel.checkpoint()).delete_accounts(
                delete_item=accounts(200)
            )


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals cannot be sent to a thread here")
@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("in_order", [False, True])
def test_an_interrupted_call_sends_no_more_and_says_what_was_done(in_order):
    fake = Fake()
    under_way = 1 if in_order else 8
    interrupted = threading.Event()
    once = threading.Lock()

    def interrupt(number, frame):
        interrupted.set()
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, interrupt)

    def interrupting(request):
        def until():
            if fake.under_way == under_way and once.acquire(blocking=False):
                signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
            return interrupted.is_set()

        return Held(until, OK)

    fake.answers = [interrupting]
    friends = [f"user_{number}" for number in range(5000)]
    call, params = "delete_accounts", {"delete_item": accounts(5000)}
    if in_order:
        params = {"from_account": "alice", "to_account": friends, "delete_type": "Delete_Type_Both"}
        call = "delete_friends"
    with pytest.raises(PartialBatchError) as raised:
        getattr(fake.client(), call)(**params)
    size = len(json.loads(fake.requests[0].body)["To_Account"]) if in_order else 100
    assert [(part.count, part.state) for part in raised.value.parts] == [
        (size * under_way, "processed"),
        (5000 - size * under_way, "not_processed"),
    ]
    assert isinstance(raised.value.__cause__, KeyboardInterrupt)
    end_threads()
    assert len(fake.requests) == under_way


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals cannot be sent to a thread here")
@pytest.mark.usefixtures("interruptible")
def test_a_call_of_one_request_at_a_time_that_is_interrupted_does_not_know_what_came_of_it():
    def interrupting(request):
        if len(fake.requests) < 3:
            return deleted(request)
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        return Held(lambda: False, OK)

    fake = Fake(interrupting)
    with pytest.raises(PartialBatchError) as raised:
        fake.client(concurrency=1).delete_accounts(delete_item=accounts(500))
    parts = [(part.count, part.state) for part in raised.value.parts]
    assert parts == [(200, "processed"), (100, "unknown"), (200, "not_processed")]


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("concurrency", [1, 8])
def test_a_hook_that_is_interrupted_again_and_again_leaves_the_error_that_says_what_was_done(concurrency):
    def interrupt(progress):
        if progress.parts_done >= 2:
            raise KeyboardInterrupt

    fake = Fake()
    with pytest.raises(PartialBatchError) as raised:
        Chat("sync", fake, concurrency=concurrency).import_accounts(
            account_list=[{"user_id": f"user_{number}"} for number in range(5000)], on_progress=interrupt
        )
    # Several at a time are given up at the second interruption.
    processed = sum(part.count for part in raised.value.parts if part.state == "processed")
    assert 200 <= processed <= 100 * len(fake.requests) < 5000
    assert len(raised.value.rest["account_list"]) == 5000 - processed
    assert isinstance(raised.value.__cause__, KeyboardInterrupt)


@pytest.mark.usefixtures("interruptible")
def test_a_hook_that_is_interrupted_at_the_end_of_a_call_interrupts_the_program():
    def interrupt(progress):
        if progress.parts_done == progress.parts:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Chat("sync", Fake(), concurrency=1).import_accounts(
            account_list=[{"user_id": f"user_{number}"} for number in range(300)], on_progress=interrupt
        )


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals cannot be sent to a thread here")
@pytest.mark.usefixtures("interruptible")
def test_a_call_that_is_interrupted_twice_ends_at_once():
    fake = Fake()
    released = threading.Event()
    sent = handled = 0

    def interrupt(number, frame):
        nonlocal handled
        handled += 1
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, interrupt)

    def interrupting(request):
        def until():
            nonlocal sent
            if fake.under_way == 8 and request is fake.requests[7] and sent == handled < 2:
                # The call waits again by then, and two signals at once would count as one.
                time.sleep(0.2)
                sent += 1
                signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
            return released.is_set()

        return Held(until, deleted(request))

    fake.answers = [interrupting]
    with pytest.raises(PartialBatchError) as raised:
        fake.client(stop_timeout=3600).delete_accounts(delete_item=accounts(5000))
    assert [part.state for part in raised.value.parts] == ["unknown", "not_processed"]
    released.set()
    end_threads()
    assert len(fake.requests) == 8


def test_a_transport_that_wants_to_end_the_program_ends_the_call():
    with pytest.raises(SystemExit):
        Fake(lambda request: SystemExit(3)).client().delete_accounts(delete_item=accounts(300))
    end_threads()
