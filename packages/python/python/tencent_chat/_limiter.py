"""How a client has the server of its limiter asked, for which the core says what."""

from __future__ import annotations

from ._generated.errors import ConfigError
from ._native import RESERVATION_SCRIPT, RESERVATION_SHA1

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from threading import Thread
    from typing import Any

    from .redis import RedisLimiter

__all__ = ["Reserved", "check_kind", "command", "started"]


class Reserved:
    """What came of a reservation: the integers that the script returned, or why there are none."""

    __slots__ = ("answer",)

    def __init__(self, answer: Sequence[int] | BaseException) -> None:
        self.answer = answer


def started(thread: Thread) -> bool:
    """Start a thread. False where there can be none: in functions of `atexit`, and at the process's limit."""
    try:
        thread.start()
    except RuntimeError:
        return False
    return True


def command(key: str, arguments: Sequence[str], *, is_known: bool) -> tuple[object, ...]:
    """Return the command that runs the script: by its digest where the server is known to have it."""
    name, script = ("EVALSHA", RESERVATION_SHA1) if is_known else ("EVAL", RESERVATION_SCRIPT)
    return name, script, 1, key, *arguments


def check_kind(limiter: RedisLimiter | Any | None, *, is_async: bool) -> None:
    """Refuse what is not a limiter, or one of the other kind of client."""
    from .redis import RedisLimiter

    if limiter is None:
        return
    if not isinstance(limiter, RedisLimiter):
        raise ConfigError(f"`limiter` must be a RedisLimiter, got {type(limiter).__name__}")
    if limiter.is_async != is_async:
        needed, client = ("redis.asyncio.Redis", "AsyncChatClient") if is_async else ("redis.Redis", "ChatClient")
        raise ConfigError(f"`limiter` must have a {needed} in a {client}, got {type(limiter.client).__name__}")
