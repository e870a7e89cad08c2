"""What a call reports while it runs. Nothing in it is secret.

Hooks are plain functions. What a hook raises does not break the call: it goes to ``sys.unraisablehook``, which prints
it to standard error by default.
"""

from __future__ import annotations

import os
import sys

from ._generated.events import EVENTS, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent
from ._native import report

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ._native import Call

__all__ = [
    "LimiterEvent",
    "Observer",
    "Progress",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "call_hook",
    "debug_log",
]


for _class in EVENTS.values():
    _class.__module__ = "tencent_chat"


class Observer:
    """Passes the events of a call to those who asked for them.

    Args:
        hooks: Functions by the kind of event that they are called with; ``None`` means nobody.
        log: Is called with a line for each event.
    """

    __slots__ = ("_hooks", "_log")

    def __init__(
        self, hooks: Mapping[str, Callable[[Any], object] | None], log: Callable[[str], object] | None
    ) -> None:
        self._hooks = {kind: hook for kind, hook in hooks.items() if hook is not None}
        self._log = log

    def __bool__(self) -> bool:
        return bool(self._hooks or self._log)

    def __call__(self, call: Call | Any) -> None:
        """Pass on what happened since the last time."""
        import json

        for text, line in call.events():
            fields = json.loads(text)
            kind = fields.pop("event")
            if self._log:
                call_hook(self._log, line)
            hook = self._hooks.get(kind)
            if hook is not None:
                call_hook(hook, EVENTS[kind](**fields))

    def having(self, kind: str, hook: Callable[[Any], object]) -> Observer:
        """Return an observer that passes events of a kind to this function, too."""
        return Observer({**self._hooks, kind: hook}, self._log)


def call_hook(hook: Callable[[Any], object], what: object) -> None:
    """Call a hook, whose exception breaks nothing."""
    try:
        hook(what)
    except Exception as error:
        report(error, hook)


def debug_log() -> Callable[[str], object] | None:
    """Return a function that prints a line for each event to standard error, if ``TENCENT_CHAT_LOG`` is ``debug``."""
    return _print if os.environ.get("TENCENT_CHAT_LOG") == "debug" else None


def _print(line: str) -> None:
    # A program without a console has no standard error.
    if sys.stderr:
        sys.stderr.write(f"tencent-chat {line}\n")
