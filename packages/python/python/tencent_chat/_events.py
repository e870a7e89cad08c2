"""What a call reports while it runs. Nothing in it is secret.

Hooks are plain functions. What a hook raises does not break the call: it goes to ``sys.unraisablehook``, which prints
it to standard error by default.
"""

from __future__ import annotations

import os
import sys

from ._native import report

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ._native import Call

__all__ = ["Observer", "Progress", "RequestEvent", "ResponseEvent", "RetryEvent", "debug_log"]


class _Event:
    """Something that happened."""

    __slots__ = ()

    def __init__(self, **fields: Any) -> None:
        for name in self.__slots__:
            setattr(self, name, fields.get(name))

    def _fields(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__slots__}

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, _Event) and self._fields() == other._fields()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._fields().items())})"


class RequestEvent(_Event):
    """A request is sent.

    Attributes:
        id: Which request of the call it is, starting at 0.
        endpoint: The endpoint's name, or the path of a raw request.
        url: The URL, with ``usersig=…`` in place of the UserSig.
        bytes: How many bytes the body has.
        items: How many items the request is for; 0 where the endpoint has no list of items.
        attempt: Attempt number, starting at 1.
    """

    __slots__ = ("attempt", "bytes", "endpoint", "id", "items", "url")

    id: int
    endpoint: str
    url: str
    bytes: int
    items: int
    attempt: int


class ResponseEvent(_Event):
    """A response to a request arrived, or none did.

    Attributes:
        id: Which request of the call it was.
        endpoint: The endpoint's name, or the path of a raw request.
        status: The HTTP status; ``None`` without a response.
        millis: How long it took, in milliseconds.
        error: What went wrong; ``None`` when it succeeded.
        code: Tencent's ``ErrorCode`` when it refused; otherwise ``None``.
    """

    __slots__ = ("code", "endpoint", "error", "id", "millis", "status")

    id: int
    endpoint: str
    status: int | None
    millis: int
    error: str | None
    code: int | None


class RetryEvent(_Event):
    """A request will be retried.

    Attributes:
        id: Which request of the call failed.
        endpoint: The endpoint's name, or the path of a raw request.
        attempt: How many attempts there were so far.
        wait: Minimum time until the retry, in milliseconds.
        reason: Why.
    """

    __slots__ = ("attempt", "endpoint", "id", "reason", "wait")

    id: int
    endpoint: str
    attempt: int
    wait: int
    reason: str


class Progress(_Event):
    """The progress of a call.

    Attributes:
        parts: How many requests the call takes.
        parts_done: How many of them are finished.
        items: How many items it has; 0 where the endpoint has no list of items.
        items_done: How many of them are finished.
        failures: How many of the finished items failed.
        waiting_until: Until when nothing more is sent, in milliseconds since 1970; ``None`` when the call does not
            wait.
    """

    __slots__ = ("failures", "items", "items_done", "parts", "parts_done", "waiting_until")

    parts: int
    parts_done: int
    items: int
    items_done: int
    failures: int
    waiting_until: int | None


_CLASSES: dict[str, type[_Event]] = {
    "progress": Progress,
    "request": RequestEvent,
    "response": ResponseEvent,
    "retry": RetryEvent,
}

for _class in _CLASSES.values():
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

    def __call__(self, call: Call) -> None:
        """Pass on what happened since the last time."""
        import json

        for text, line in call.events():
            fields = json.loads(text)
            kind = fields.pop("event")
            if self._log:
                _tell(self._log, line)
            hook = self._hooks.get(kind)
            if hook is not None:
                _tell(hook, _CLASSES[kind](**fields))

    def having(self, kind: str, hook: Callable[[Any], object]) -> Observer:
        """Return an observer that passes events of a kind to this function, too."""
        return Observer({**self._hooks, kind: hook}, self._log)


def _tell(hook: Callable[[Any], object], what: object) -> None:
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
