"""The connections of the transports: which are open, which are in use, and how many there may be."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import Generic, Protocol, TypeVar
from weakref import finalize

from ._fork import begins_anew_in_children
from ._places import Places
from ._transport import HttpRequest, HttpResponse

__all__ = ["Connections", "Line", "Shared", "SyncTransport", "most_connections"]

CONNECTIONS = 250
"""How many connections are open at most. At a latency of 1.5 s they carry 160 requests per second."""

GIVEN_CONNECTIONS = 100
"""The same for a client that was given: as many as httpx and aiohttp open unless they are set up otherwise."""

IDLE = 4.0
"""After how many seconds without a request a connection is not used again.

Servers close theirs after 5 s (Apache, Node.js, uvicorn), 60 s (load balancers) or 75 s (nginx): a request that left
just then would be lost, and it would not be known whether it was processed.
"""

CONNECT = 3.0
"""How many seconds connecting may take. A request that did not get so far was not sent: another host may be tried."""


class Line(Protocol):
    """A connection that carries one request at a time, or a client that has several."""

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close what belongs to the transport."""
        ...


L = TypeVar("L")


class Connections(Generic[L]):
    """Connections that wait for a request, and those that have one. The last used one is used first."""

    def __init__(self, make: Callable[[], L]) -> None:
        self._make = make
        self._idle: deque[tuple[float, L]] = deque()
        self._all: set[L] = set()

    def take(self) -> L:
        """Return one that is not in use. Those that have expired were closed before."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            line = self._make()
            self._all.add(line)
            return line

    def give(self, line: L) -> None:
        """Take one back that is not used any more."""
        self._idle.append((time.monotonic(), line))

    def expired(self) -> Generator[L]:
        """Give those that have been idle for too long, to close them. One whose closing is interrupted is not lost."""
        # Another thread may be quicker.
        with contextlib.suppress(IndexError, ValueError):
            while (oldest := self._idle[0])[0] + IDLE <= time.monotonic():
                self._idle.remove(oldest)
                yield oldest[1]
                self._all.discard(oldest[1])

    def all(self) -> list[L]:
        """Return all of them, to close them."""
        lines = list(self._all)
        self._all.clear()
        self._idle.clear()
        return lines

    def idle(self) -> list[L]:
        """Return those that are not in use, to close them."""
        lines: list[L] = []
        with contextlib.suppress(IndexError):
            while True:
                lines.append(self._idle.pop()[1])
        self._all.difference_update(lines)
        return lines


class Shared(Connections[L]):
    """A client that carries many requests at a time and keeps its own connections."""

    def take(self) -> L:
        """Return it."""
        if not self._all:
            self._all.add(self._make())
        return next(iter(self._all))

    def give(self, line: L) -> None:
        """Do nothing: it can be taken as it is."""


class SyncTransport:
    """Sends over lines, which threads take in turns.

    Args:
        pool: Makes the lines of a process.
        given: Whether they are a client that was given.
    """

    def __init__(self, pool: Callable[[], Connections[Line]], *, given: bool) -> None:
        self._pool = pool
        self._given = given
        self._begin()
        begins_anew_in_children(self)

    def begin_anew(self) -> None:
        """Begin anew without closing anything: in a child process, whose connections are the parent's."""
        self._end.detach()
        self._begin()

    def _begin(self) -> None:
        self.places = Places(most_connections(given=self._given))
        self._connections = self._pool()
        # A client that is never closed leaves no open connections behind, neither when it is dropped nor when the
        # program ends. What is under way then belongs to threads that the program did not wait for.
        self._end = finalize(self, _close_idle, self._connections)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        connections = self._connections
        _close(connections.expired())
        line = connections.take()
        try:
            return line.send(request)
        finally:
            connections.give(line)

    def close(self) -> None:
        """Close the connections."""
        _close(self._connections.all())


def _close_idle(connections: Connections[Line]) -> None:
    _close(connections.idle())


def _close(lines: Iterable[Line]) -> None:
    for line in lines:
        # An error of closing matters to no request, and the others are closed, too.
        with contextlib.suppress(Exception):
            line.close()


def most_connections(*, given: bool) -> int:
    """Leave half of the files that the process may open to others."""
    most = GIVEN_CONNECTIONS if given else CONNECTIONS
    try:
        import resource
    except ImportError:
        return most
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return most if files == resource.RLIM_INFINITY else max(1, min(most, files // 2))
