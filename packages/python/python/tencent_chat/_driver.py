"""The loop that does a call's I/O: it sends what the core says, waits as told, and feeds back what came of it.

The loop is a generator that yields what to do, so that the synchronous and the asynchronous client share it.
"""

from __future__ import annotations

import time

from ._errors import ChatError
from ._reply import Reply, parse
from ._secrets import describe, showable
from ._transport import HttpRequest, HttpResponse, NotSentError

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any

    from ._native import Call

    Steps = Generator[tuple[Any, ...], Any, Reply]
    """Yields a function and its arguments; is sent what it gives, or thrown what it raises."""

__all__ = ["Actions", "drive", "run", "run_async"]


class Actions:
    """What a client can do for a call. What the functions give may be awaitable in an asynchronous client."""

    __slots__ = ("send", "sleep", "user_sig")

    def __init__(
        self, send: Callable[[HttpRequest], Any], sleep: Callable[[float], Any], user_sig: Callable[[], Any]
    ) -> None:
        self.send = send
        self.sleep = sleep
        self.user_sig = user_sig


def drive(call: Call, do: Actions, timeout: float) -> Steps:
    """Lead a call to its end."""
    cause: Exception | None = None
    while True:
        try:
            step = call.step(_now(), timeout)
        except ChatError as error:
            raise error from cause
        match step:
            case ("send", id, request):
                try:
                    response = yield (do.send, request)
                except Exception as error:
                    cause = showable(error, request)
                    call.failed(id, isinstance(error, NotSentError), describe(error, request), _now())
                else:
                    call.received(id, *_parts(response), _now())
            case ("user_sig",):
                try:
                    call.user_sig(_text((yield (do.user_sig,))), None)
                except Exception as error:
                    cause = error
                    call.user_sig(None, f"{type(error).__name__}: {error}")
            case ("wait", until):
                yield (do.sleep, max(until - _now(), 0) / 1000)
            case ("done", reply, failures, raw):
                return parse(reply, failures, raw)


def run(steps: Steps) -> Reply:
    """Do what the loop yields, synchronously."""
    result: Any = None
    error: Exception | None = None
    while True:
        try:
            action, *arguments = steps.throw(error) if error else steps.send(result)
        except StopIteration as done:
            reply: Reply = done.value
            return reply
        result = error = None
        try:
            result = action(*arguments)
        except Exception as caught:
            error = caught


async def run_async(steps: Steps) -> Reply:
    """Do what the loop yields, awaiting what can be awaited."""
    result: Any = None
    error: Exception | None = None
    while True:
        try:
            action, *arguments = steps.throw(error) if error else steps.send(result)
        except StopIteration as done:
            reply: Reply = done.value
            return reply
        result = error = None
        try:
            result = action(*arguments)
            if hasattr(result, "__await__"):
                result = await result
        except Exception as caught:
            error = caught


def _now() -> int:
    return time.time_ns() // 1_000_000


def _parts(response: object) -> tuple[int, dict[str, str], bytes]:
    if not isinstance(response, HttpResponse):
        raise TypeError(f"the transport must give an HttpResponse, not {type(response).__name__}")
    return response.status, response.headers, response.body


def _text(user_sig: object) -> str:
    if not isinstance(user_sig, str):
        raise TypeError(f"user_sig_provider must give a str, not {type(user_sig).__name__}")
    return user_sig
