"""How many requests may be under way over a transport at a time, and who waits for its turn.

A request gets its place before the core makes it. Waiting for a place is not part of the request's time: neither its
timeout nor the limiter's clock has begun. The call that waited longest is next.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from ._driver import INTERRUPT_CHECK_SECONDS

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import anyio

__all__ = ["AsyncPlaces", "Places"]


class Places:
    """Places that threads share."""

    __slots__ = ("_free", "_lock", "_waiting")

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: OrderedDict[threading.Lock, None] = OrderedDict()
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Take a place if one is free. While a place is free, no call waits."""
        with self._lock:
            if not self._free:
                return False
            self._free -= 1
            return True

    def wait(self, seconds: float) -> bool:
        """Wait so long for a place."""
        turn = threading.Lock()
        turn.acquire()
        longest = (
            INTERRUPT_CHECK_SECONDS if threading.current_thread() is threading.main_thread() else threading.TIMEOUT_MAX
        )
        with self._lock:
            if self._free:
                self._free -= 1
                return True
            self._waiting[turn] = None
        given = False
        try:
            while not given and seconds > 0:
                given = turn.acquire(timeout=min(seconds, longest))
                seconds -= longest
            return given or not self._leave(turn)
        except BaseException:
            if not self._leave(turn):
                self.give()
            raise

    def give(self) -> None:
        """Return a place: to the call that waited longest."""
        with self._lock:
            if self._waiting:
                self._waiting.popitem(last=False)[0].release()
            else:
                self._free += 1

    def _leave(self, turn: threading.Lock) -> bool:
        """Wait no more. False when a place was given meanwhile."""
        with self._lock:
            if turn not in self._waiting:
                return False
            del self._waiting[turn]
            return True


class AsyncPlaces:
    """The same for the tasks of one event loop."""

    __slots__ = ("_free", "_waiting")

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: OrderedDict[anyio.Event, None] = OrderedDict()

    def take(self) -> bool:
        """Take a place if one is free. While a place is free, no call waits."""
        if not self._free:
            return False
        self._free -= 1
        return True

    async def wait(self, seconds: float) -> bool:
        """Wait so long for a place."""
        import anyio

        turn = anyio.Event()
        self._waiting[turn] = None
        try:
            with anyio.move_on_after(seconds):
                await turn.wait()
        except BaseException:
            if not self._leave(turn):
                self.give()
            raise
        return not self._leave(turn)

    def give(self) -> None:
        """Return a place: to the call that waited longest."""
        if self._waiting:
            self._waiting.popitem(last=False)[0].set()
        else:
            self._free += 1

    def _leave(self, turn: anyio.Event) -> bool:
        """Wait no more. False when a place was given meanwhile."""
        if turn not in self._waiting:
            return False
        del self._waiting[turn]
        return True
