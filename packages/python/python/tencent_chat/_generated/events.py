# @generated from api/sdk.yaml by cargo xtask generate
"""What a call reports while it runs. Nothing in it is secret."""

from __future__ import annotations

from .._event_base import Event

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "EVENTS",
    "EndEvent",
    "LimiterEvent",
    "Progress",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
]


class RequestEvent(Event):
    """A request is sent.

    Attributes:
        call: Which call of the client it is about: a number that no other call under way has.
        id: Which request of the call it is, starting at 0; retries count, too.
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        url: The URL, with ``usersig=…`` in place of the UserSig.
        bytes: How many bytes the body has.
        items: How many items the request is for; 0 where the endpoint has no list of items.
        attempt: Attempt number, starting at 1.
        elapsed: Milliseconds from the start of the call to the sending of this request.
        body: The body, where the client's ``log_bodies`` asks for it; otherwise ``None``.
    """

    __slots__ = ("attempt", "body", "bytes", "call", "elapsed", "endpoint", "id", "items", "url")

    call: int
    id: int
    endpoint: str
    url: str
    bytes: int
    items: int
    attempt: int
    elapsed: int
    body: str | None


class ResponseEvent(Event):
    """A response to a request arrived, or none did.

    Attributes:
        call: Which call of the client it is about: a number that no other call under way has.
        id: Which request of the call it was.
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        status: HTTP status; ``None`` without a response.
        millis: How long it took, in milliseconds.
        error: What went wrong; ``None`` when it succeeded.
        code: The service's ``ErrorCode``, when it refused; otherwise ``None``.
        body: The body, where the client's ``log_bodies`` asks for it; otherwise ``None``.
    """

    __slots__ = ("body", "call", "code", "endpoint", "error", "id", "millis", "status")

    call: int
    id: int
    endpoint: str
    status: int | None
    millis: int
    error: str | None
    code: int | None
    body: str | None


class RetryEvent(Event):
    """A request will be retried.

    Attributes:
        call: Which call of the client it is about: a number that no other call under way has.
        id: Which request of the call failed.
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        attempt: How many attempts there were so far.
        wait: Minimum time until the retry, in milliseconds.
        reason: Why.
    """

    __slots__ = ("attempt", "call", "endpoint", "id", "reason", "wait")

    call: int
    id: int
    endpoint: str
    attempt: int
    wait: int
    reason: str


class EndEvent(Event):
    """A call ended.

    Attributes:
        call: Which call of the client it is about: a number that no other call under way has.
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        millis: How long it took, in milliseconds, waits and retries with it.
        requests: How many requests were sent; retries count, too.
        items: How many items it had; 0 where the endpoint has no list of items.
        failures: How many of them failed.
        error: Why it failed; ``None`` when it succeeded.
        code: The service's ``ErrorCode``, when it refused; otherwise ``None``.
    """

    __slots__ = ("call", "code", "endpoint", "error", "failures", "items", "millis", "requests")

    call: int
    endpoint: str
    millis: int
    requests: int
    items: int
    failures: int
    error: str | None
    code: int | None


class LimiterEvent(Event):
    """The server of the ``limiter`` was lost, or is back.

    Attributes:
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        state: ``shared``: the server answers, and the processes share the endpoint's rate. After an outage,
            this begins some seconds later. ``alone``: this process goes on with its own part of it.
        reason: Why the server was lost; ``None`` when it is back.
    """

    __slots__ = ("endpoint", "reason", "state")

    endpoint: str
    state: Literal["shared", "alone"]
    reason: str | None


class Progress(Event):
    """The progress of a call.

    Attributes:
        parts: How many requests the call takes. When a reply would be too large (10018), its request is
            split in half, and there is one more.
        parts_done: How many of them are finished.
        items: How many items the call has; 0 where the endpoint has no list of items.
        items_done: How many of them are finished.
        failures: How many of the finished items failed.
        waiting_until: Until when nothing more is sent, in milliseconds since 1970; ``None`` when the call
            does not wait.
    """

    __slots__ = ("failures", "items", "items_done", "parts", "parts_done", "waiting_until")

    parts: int
    parts_done: int
    items: int
    items_done: int
    failures: int
    waiting_until: int | None


EVENTS: dict[str, type[Event]] = {
    "request": RequestEvent,
    "response": ResponseEvent,
    "retry": RetryEvent,
    "end": EndEvent,
    "limiter": LimiterEvent,
    "progress": Progress,
}
"""The classes by what the core calls them."""
