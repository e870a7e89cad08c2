"""What the asynchronous transports have in common: each event loop has connections of its own."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Protocol

import anyio
import anyio.lowlevel

from ._connections import Connections, most_connections
from ._fork import begins_anew_in_children
from ._places import AsyncPlaces
from ._transport import HttpRequest, HttpResponse

__all__ = ["AsyncLine", "LoopTransport", "Pool", "close_shielded", "in_event_loop", "runs_asyncio"]


class AsyncLine(Protocol):
    """A connection that carries one request at a time, or a client that has several."""

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        ...

    async def close(self) -> None:
        """Close what belongs to the transport."""
        ...


Pool = Callable[[], Connections[AsyncLine]]
"""Makes the lines of an event loop."""


class LoopTransport:
    """Sends over lines, which tasks take in turns.

    Args:
        pool: Makes the lines of an event loop.
        given: Whether they are a client that was given.
    """

    def __init__(self, pool: Pool, *, given: bool) -> None:
        self._pool = pool
        self._given = given
        self.begin_anew()
        begins_anew_in_children(self)

    def begin_anew(self) -> None:
        """Begin anew without closing anything: in a child process, whose connections are the parent's."""
        # A thread runs one event loop at a time.
        self._thread = threading.local()

    @property
    def places(self) -> AsyncPlaces:
        """The places of the event loop that runs."""
        return self._loop().places

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        connections = self._loop().connections
        for old in connections.expired():
            await close_shielded(old.close)
        line = connections.take()
        try:
            return await line.send(request)
        finally:
            connections.give(line)

    def _loop(self) -> _Loop:
        token = anyio.lowlevel.current_token()
        loop: _Loop | None = getattr(self._thread, "loop", None)
        if loop is None or loop.token != token:
            loop = self._thread.loop = _Loop(token, self._pool(), AsyncPlaces(most_connections(given=self._given)))
        return loop

    async def aclose(self) -> None:
        """Close the connections of the event loop that runs."""
        await self._loop().end.aclose()


class _Loop:
    """What belongs to one event loop."""

    def __init__(self, token: object, connections: Connections[AsyncLine], places: AsyncPlaces) -> None:
        self.token = token
        self.connections = connections
        self.places = places
        # Event loops close the asynchronous generators that began in them, and so the connections end with the loop.
        self.end = _close_at_the_end(connections)
        with contextlib.suppress(StopIteration):
            self.end.__anext__().send(None)


async def _close_at_the_end(connections: Connections[AsyncLine]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for line in connections.all():
            await close_shielded(line.close)


async def close_shielded(closing: Callable[[], Awaitable[None]]) -> None:
    """Close something, also in a task that was cancelled. An error of closing matters to no request."""
    with anyio.CancelScope(shield=True), contextlib.suppress(Exception):
        await closing()


def in_event_loop() -> bool:
    """Whether an event loop runs in this thread."""
    try:
        anyio.lowlevel.current_token()
    except RuntimeError:
        return False
    return True


def runs_asyncio() -> bool:
    """Whether the event loop is asyncio's, or one like it."""
    token: object = anyio.lowlevel.current_token()
    # Older versions of anyio return the loop itself.
    return isinstance(getattr(token, "native_token", token), asyncio.AbstractEventLoop)
