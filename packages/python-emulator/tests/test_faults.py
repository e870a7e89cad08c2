"""Failures on demand."""

import os
import sys
from collections.abc import Callable

import anyio
import pytest
from tencent_chat import (
    AsyncChatClient,
    ChatClient,
    HttpRequest,
    HttpResponse,
    OutcomeUnknownError,
    TransportError,
    element,
)

from tencent_chat_emulator import Emulator


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(seed={"accounts": ["alice", "bob"]})


def test_a_closed_connection_leaves_the_outcome_open(emulator: Emulator) -> None:
    chat = ChatClient(**emulator.client_options(), max_retries=0)
    emulator.add_faults([{"path": "v4/openim/sendmsg", "fault": {"close": "after"}}])
    assert len(emulator.faults()["faults"]) == 1
    with pytest.raises(OutcomeUnknownError):
        chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])
    assert emulator.effects()["messages"]["stored"] == 1


def test_a_retried_message_is_stored_once(emulator: Emulator) -> None:
    chat = ChatClient(**emulator.client_options())
    emulator.add_faults([{"path": "v4/openim/sendmsg", "fault": {"close": "after"}}])
    chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])
    assert emulator.effects()["messages"] == {"stored": 1, "repeated": 1}


def test_a_delay_is_waited_for_up_to_the_clients_timeout(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("tencent_chat_emulator._emulator.time.sleep", slept.append)
    chat = ChatClient(**emulator.client_options(), max_retries=0, request_timeout=5)
    emulator.add_faults([{"fault": {"delay_ms": 3000}}, {"fault": {"delay_ms": 60_000}}])
    chat.check_accounts(check_item=[{"user_id": "alice"}])
    with pytest.raises(TransportError, match="no response within"):
        chat.check_accounts(check_item=[{"user_id": "alice"}])
    # The client may sleep, too.
    assert 3 in slept
    assert any(4 < seconds <= 5 for seconds in slept)


@pytest.mark.anyio
async def test_an_async_client_waits_without_blocking_others(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = AsyncChatClient(**emulator.async_client_options())
    emulator.add_faults([{"fault": {"delay_ms": 1234}}])
    order: list[str] = []
    is_waiting, is_over, sleep = anyio.Event(), anyio.Event(), anyio.sleep

    async def sleep_on_demand(seconds: float) -> None:
        if seconds != 1.234:
            return await sleep(seconds)
        is_waiting.set()
        return await is_over.wait()

    monkeypatch.setattr(anyio, "sleep", sleep_on_demand)

    async def call(name: str) -> None:
        await chat.check_accounts(check_item=[{"user_id": name}])
        order.append(name)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(call, "alice")
        await is_waiting.wait()
        await call("bob")
        is_over.set()
    assert order == ["bob", "alice"]


def test_faults_are_cleared(emulator: Emulator) -> None:
    emulator.add_faults([{"fault": {"status": 502, "body": "Bad Gateway"}}])
    emulator.clear_faults()
    assert emulator.faults()["faults"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_gets_a_clear_error(emulator: Emulator) -> None:
    read, write = os.pipe()
    if os.fork() == 0:
        said = "nothing was raised"
        try:
            emulator.effects()
        except RuntimeError as error:
            said = str(error)
        finally:
            os.write(write, said.encode())
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as end:
        assert "make another one in the child process" in end.read()
    os.wait()
    emulator.effects()


def test_the_transport_can_be_wrapped(emulator: Emulator) -> None:
    transport: Callable[[HttpRequest], HttpResponse] = emulator.transport
    seen: list[str] = []

    def wrapped(request: HttpRequest) -> HttpResponse:
        seen.append(request.method)
        return transport(request)

    options = emulator.client_options()
    options["transport"] = wrapped
    ChatClient(**options).check_accounts(check_item=[{"user_id": "alice"}])
    assert seen == ["POST"]
