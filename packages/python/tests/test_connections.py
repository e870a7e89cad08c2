"""Connections that are closed because no request came for too long."""

import asyncio
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from tencent_chat import HttpRequest, HttpResponse, _connections
from tencent_chat._connections import Connections, SyncTransport
from tencent_chat._loops import LoopTransport

REQUEST = HttpRequest("POST", "http://chat.example/", "http://chat.example/", {}, b"", 10)


class Line:
    """A connection whose closing fails, and an asynchronous one whose closing takes several steps."""

    def __init__(self, made: list["Line"]) -> None:
        self.closings = 0
        self.is_closed = False
        made.append(self)

    def send(self, request: HttpRequest) -> HttpResponse:
        return HttpResponse(200, b"{}")

    def close(self) -> None:
        self.is_closed = True
        raise OSError("closed already")


class AsyncLine(Line):
    async def send(self, request: HttpRequest) -> HttpResponse:
        await anyio.lowlevel.checkpoint()
        return super().send(request)

    async def close(self) -> None:
        self.closings += 1
        await anyio.lowlevel.checkpoint()
        super().close()


@pytest.fixture(autouse=True)
def expire_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_connections, "IDLE", 0.0)


def test_a_connection_that_cannot_be_closed_keeps_no_request_from_its_response():
    made: list[Line] = []
    transport = SyncTransport(lambda: Connections(lambda: Line(made)), given=False)
    assert [transport(REQUEST).status for _ in range(3)] == [200] * 3
    assert [line.is_closed for line in made] == [True, True, False]
    transport.close()
    assert made[2].is_closed


def test_neither_an_error_of_closing_nor_being_cancelled_leaves_an_asynchronous_connection_open(anyio_backend: str):
    made: list[Line] = []

    async def run() -> None:
        transport: Any = LoopTransport(lambda: Connections(lambda: AsyncLine(made)), given=False)
        assert [(await transport(REQUEST)).status for _ in range(3)] == [200] * 3
        assert [line.is_closed for line in made] == [True, True, False]
        with anyio.CancelScope() as scope:
            scope.cancel()
            await transport(REQUEST)
        assert scope.cancelled_caught
        assert [line.is_closed for line in made] == [True, True, True, False]
        await transport.aclose()
        assert made[3].is_closed

    anyio.run(run, backend=anyio_backend)


def test_a_connection_whose_closing_a_task_of_asyncio_gives_up_is_closed_with_the_client():
    made: list[Line] = []

    async def run() -> None:
        transport: Any = LoopTransport(lambda: Connections(lambda: AsyncLine(made)), given=False)
        await transport(REQUEST)
        task = asyncio.ensure_future(transport(REQUEST))
        while not made[0].closings:  # noqa: ASYNC110 - the line has no event for this
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not made[0].is_closed
        await transport.aclose()
        assert made[0].is_closed

    anyio.run(run)
