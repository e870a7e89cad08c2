"""Threads that wait for the server of a limiter."""

from __future__ import annotations

from collections import deque
from contextvars import copy_context
from threading import Lock, Thread
from weakref import WeakKeyDictionary

from ._fork import begins_anew_in_children
from ._limiter import Reserved, started

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .redis import RedisLimiter

__all__ = ["Question"]

NAME = "tencent-chat-limiter"
"""Of threads that wait."""


class Question:
    """A reservation for which a thread of its lane asks the server.

    Args:
        limiter: What runs it.
        key: The key of its lane.
        arguments: The arguments of the script.
        seconds: The longest wait for its answer.
        answered: Gets the answer or the error, in any thread.
    """

    __slots__ = ("_arguments", "_context", "_limiter", "answered", "key", "seconds", "until")

    def __init__(
        self,
        limiter: RedisLimiter,
        key: str,
        arguments: Sequence[str],
        seconds: float,
        answered: Callable[[Reserved], None],
    ) -> None:
        self._limiter = limiter
        self.key = key
        self._arguments = arguments
        self.seconds = seconds
        # On the driver's clock, in milliseconds.
        self.until = 0.0
        self.answered = answered
        # Tracing tools find the caller by its context.
        self._context = copy_context()

    def begin(self, now: float) -> None:
        """Have it answered."""
        self.until = now + self.seconds * 1000
        _lanes.of(self._limiter).ask(self, now)

    def give_up(self) -> None:
        """Do without the answer."""
        _lanes.of(self._limiter).give_up(self)

    def ask(self) -> Reserved:
        """Ask the server, which may take any time."""
        try:
            return Reserved(self._context.run(self._limiter.reserve, self.key, self._arguments))
        except BaseException as error:
            return Reserved(error)


class _Lanes:
    """Asks the server beside the calls: one question of a lane at a time, in a thread that ends when there is none.

    A client of Redis may wait for ever for a server that hangs, and a thread cannot be ended. So questions that come
    while one has no answer in time fail at once: no more than one thread of a lane waits, however long that takes.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        # By keys. The first question of each is the one that is asked.
        self._lanes: dict[str, deque[Question]] = {}

    def ask(self, question: Question, now: float) -> None:
        """Have a question answered."""
        with self._lock:
            lane = self._lanes.get(question.key)
            hangs = lane is not None and lane[0].until <= now
            if lane is None:
                self._lanes[question.key] = deque([question])
            elif not hangs:
                # It is given up with the one before it, whose answer it waits for.
                question.until = min(question.until, lane[0].until)
                lane.append(question)
        if hangs:
            question.answered(Reserved(TimeoutError("an earlier question for slots has no answer yet")))
        elif lane is None and not started(Thread(target=self._work, args=(question,), name=NAME, daemon=True)):
            self._work(question)

    def give_up(self, question: Question) -> None:
        """Do not ask a question whose answer is not wanted any more, if that has not begun."""
        with self._lock:
            lane = self._lanes.get(question.key)
            if lane and question in lane and question is not lane[0]:
                lane.remove(question)

    def _work(self, question: Question | None) -> None:
        while question:
            reserved = question.ask()
            with self._lock:
                lane = self._lanes[question.key]
                lane.popleft()
                following = lane[0] if lane else None
                if not lane:
                    del self._lanes[question.key]
            question.answered(reserved)
            question = following


class _ByLimiter:
    """The lanes of each limiter. A child process has others: no thread of its parent waits there."""

    def __init__(self) -> None:
        self.begin_anew()

    def begin_anew(self) -> None:
        """Leave all lanes to the parent."""
        self._lock = Lock()
        self._lanes: WeakKeyDictionary[RedisLimiter, _Lanes] = WeakKeyDictionary()

    def of(self, limiter: RedisLimiter) -> _Lanes:
        """Return the lanes of a limiter."""
        with self._lock:
            return self._lanes.setdefault(limiter, _Lanes())


_lanes = _ByLimiter()
begins_anew_in_children(_lanes)
