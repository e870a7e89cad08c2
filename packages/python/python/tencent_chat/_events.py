"""What a call reports while it runs. Nothing in it is secret.

Hooks are plain functions. What a hook raises does not break the call: it goes to ``sys.unraisablehook``, which prints
it to standard error by default.
"""

from __future__ import annotations

import os
import sys

from ._generated.events import EVENTS, EndEvent, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent
from ._native import report

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ._native import Call

__all__ = [
    "EndEvent",
    "LimiterEvent",
    "Observer",
    "Progress",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "call_hook",
    "printed",
]


for _class in EVENTS.values():
    _class.__module__ = "tencent_chat"


LEVELS = ("error", "warn", "info", "debug", "trace")
"""How important events are, the most important ones first."""

_LOGGED = (40, 30, 20, 10, 5)
"""What `logging` calls these levels; it has no "trace"."""


class Observer:
    """Passes the events of a call to those who asked for them: hooks, `logging`, and standard error.

    Args:
        hooks: Functions by the kind of event that they are called with; ``None`` means nobody.
        printed: Up to which level events are printed, counted from 1; 0 for none.
    """

    __slots__ = ("_hooks", "_printed")

    def __init__(self, hooks: Mapping[str, Callable[[Any], object] | None], printed: int) -> None:
        self._hooks = {kind: hook for kind, hook in hooks.items() if hook is not None}
        self._printed = printed

    @property
    def up_to(self) -> int:
        """Up to which level events are asked for now, counted from 1; 0 for none."""
        return len(LEVELS) if self._hooks else max(self._printed, _logged())

    def __call__(self, call: Call | Any) -> None:
        """Pass on what happened since the last time."""
        import json

        for text, line, level in call.events():
            fields = json.loads(text)
            kind = fields.pop("event")
            rank = LEVELS.index(level) + 1
            if rank <= self._printed:
                _print(level, line)
            if rank <= _logged():
                _log(_LOGGED[rank - 1], line, {"event": kind, **fields})
            hook = self._hooks.get(kind)
            if hook is not None:
                call_hook(hook, EVENTS[kind](**fields))

    def having(self, kind: str, hook: Callable[[Any], object]) -> Observer:
        """Return an observer that passes events of a kind to this function, too."""
        return Observer({**self._hooks, kind: hook}, self._printed)


def call_hook(hook: Callable[[Any], object], what: object) -> None:
    """Call a hook, whose exception breaks nothing."""
    try:
        hook(what)
    except Exception as error:
        report(error, hook)


def printed() -> int:
    """Return up to which level ``TENCENT_CHAT_LOG`` asks for lines on standard error, counted from 1; 0 for none."""
    level = os.environ.get("TENCENT_CHAT_LOG")
    return LEVELS.index(level) + 1 if level in LEVELS else 0


def _print(level: str, line: str) -> None:
    import time

    # A program without a console has no standard error.
    if sys.stderr:
        now = time.time()
        at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now))
        sys.stderr.write(f"{at}.{int(now * 1000) % 1000:03}Z {level.upper()} tencent-chat {line}\n")


def _logged() -> int:
    """Return up to which level the program's `logging` takes lines of the logger ``tencent_chat``."""
    logging = sys.modules.get("logging")
    # A program that has not imported it, or set it up, reads none.
    if logging is None:
        return 0
    logger = logging.getLogger("tencent_chat")
    if not logger.hasHandlers():
        return 0
    return sum(map(logger.isEnabledFor, _LOGGED))


def _log(level: int, line: str, fields: dict[str, Any]) -> None:
    logger = sys.modules["logging"].getLogger("tencent_chat")
    try:
        logger.log(level, "%s", line, extra=fields)
    except Exception as error:
        # `logging` reports what its own handlers raise. Filters and other handlers must not break a call that was sent.
        report(error, logger.log)
