"""Spans and metrics of OpenTelemetry, made from the events of calls.

    import tencent_chat.otel

    chat = ChatClient(**options, **tencent_chat.otel.instrument())

The library is optional: ``pip install "tencent-chat[otel]"``.
"""

from __future__ import annotations

import time
import weakref
from collections import OrderedDict
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any, TypeVar
from urllib.parse import urlsplit

from ._client import AsyncChatClient, ChatClient, refuse_async
from ._events import call_hook
from ._generated import metrics
from ._generated.errors import ConfigError, RateState
from ._generated.events import EndEvent, RequestEvent, ResponseEvent, RetryEvent
from ._generated.metrics import CODE, ENDPOINT, ERROR_TYPE, MOST_CALLS, OUTCOME, STATUS
from ._load import __version__

try:
    from opentelemetry.metrics import CallbackOptions, Histogram, Meter, Observation, get_meter
    from opentelemetry.trace import (
        Span,
        SpanKind,
        StatusCode,
        Tracer,
        get_tracer,
        set_span_in_context,
        use_span,
    )
except ImportError as error:
    raise ImportError(
        'opentelemetry-api is not installed: pip install "tencent-chat[otel]"', name=error.name
    ) from error

__all__ = ["instrument", "observe_rates"]

T = TypeVar("T")

_OTHER = "_OTHER"
"""The ``error.type`` of what has neither a code nor a status that says it."""


def instrument(
    *,
    tracer: Tracer | None = None,
    meter: Meter | None = None,
    on_request: Callable[[RequestEvent], object] | None = None,
    on_response: Callable[[ResponseEvent], object] | None = None,
    on_retry: Callable[[RetryEvent], object] | None = None,
    on_end: Callable[[EndEvent], object] | None = None,
) -> dict[str, Any]:
    """Make the hooks of one client that report each call to OpenTelemetry, as a span with a child for each request.

    The parent of a call's span is the span that was active where the call was made. Each client needs its own hooks.

    Args:
        tracer: Makes the spans; by default that of the global provider.
        meter: Makes the metrics; by default that of the global provider.
        on_request: A hook of your own, which is called within the call's span.
        on_response: The same.
        on_retry: The same.
        on_end: The same.

    Example:
        >>> chat = ChatClient(**options, **instrument())
    """
    telemetry = _Telemetry(
        tracer or get_tracer("tencent-chat", __version__), meter or get_meter("tencent-chat", __version__)
    )
    return {
        "on_request": _hook(telemetry.on_request, "on_request", on_request),
        "on_response": _hook(telemetry.on_response, "on_response", on_response),
        "on_retry": _hook(telemetry.on_retry, "on_retry", on_retry),
        "on_end": _hook(telemetry.on_end, "on_end", on_end),
    }


def observe_rates(chat: ChatClient | AsyncChatClient, *, meter: Meter | None = None) -> None:
    """Have the state of a client's limiter measured whenever metrics are read.

    ``tencent_chat.rate.used`` is the part of each rate that is used, 0 to 1, and ``tencent_chat.rate.waiting`` how many
    calls wait for their turn, for each endpoint that was called in the last minute. It ends with the client.

    Args:
        chat: The client.
        meter: Makes the metrics; by default that of the global provider.

    Example:
        >>> observe_rates(chat)
    """
    meter = meter or get_meter("tencent-chat", __version__)
    known = weakref.ref(chat)

    def observed(value: Callable[[RateState], float]) -> Callable[[CallbackOptions], list[Observation]]:
        def read(_: CallbackOptions) -> list[Observation]:
            client = known()
            rates = client.rates() if client else []
            return [Observation(value(rate), {ENDPOINT: rate.endpoint}) for rate in rates]

        return read

    name, *about = metrics.RATE_USED
    meter.create_observable_gauge(name, [observed(lambda rate: rate.used)], *about)
    name, *about = metrics.RATE_WAITING
    meter.create_observable_gauge(name, [observed(lambda rate: rate.waiting)], *about)


def _hook(own: Callable[[T], Span | None], name: str, users: Callable[[T], object] | None) -> Callable[[T], None]:
    """Make a hook that also calls the user's, within the call's span."""
    if users is not None and not callable(users):
        raise ConfigError(f"`{name}` must be a function, got {users!r}")
    refuse_async({name: users}, (name,))

    def hook(event: T) -> None:
        span = own(event)
        if users is None:
            return
        with use_span(span) if span else nullcontext():
            call_hook(users, event)

    return hook


class _Call:
    """A call with its span."""

    __slots__ = ("requests", "retries", "span")

    def __init__(self, span: Span) -> None:
        self.span = span
        # The spans of requests under way, by their numbers.
        self.requests: dict[int, Span] = {}
        self.retries = 0

    def end(self, error: str | None) -> None:
        for request in self.requests.values():
            request.set_attribute(ERROR_TYPE, _OTHER)
            _end(request, "the call ended before the response")
        _end(self.span, error)


class _Telemetry:
    """Takes the events of a client, and returns the spans of their calls."""

    def __init__(self, tracer: Tracer, meter: Meter) -> None:
        self._tracer = tracer
        self._calls: OrderedDict[int, _Call] = OrderedDict()
        self._call_duration = _duration(meter, metrics.CALL_DURATION)
        self._calls_ended = meter.create_counter(*metrics.CALLS)
        self._request_duration = _duration(meter, metrics.REQUEST_DURATION)
        self._retries = meter.create_counter(*metrics.RETRIES)

    def on_request(self, event: RequestEvent) -> Span | None:
        began = time.time_ns() - event.elapsed * 1_000_000 if event.elapsed else None
        call = self._begin(event, began) if event.id == 0 else self._calls.get(event.call)
        if call is None:
            return None
        attributes: dict[str, Any] = {
            "http.request.method": "POST",
            "http.request.body.size": event.bytes,
            **_url_attributes(event.url),
            ENDPOINT: event.endpoint,
            "tencent_chat.items": event.items,
        }
        if event.attempt > 1:
            attributes["http.request.resend_count"] = event.attempt - 1
        within = set_span_in_context(call.span)
        call.requests[event.id] = self._tracer.start_span("POST", within, SpanKind.CLIENT, attributes)
        return call.span

    def on_response(self, event: ResponseEvent) -> Span | None:
        outcome = _outcome(event, event.status)
        call = self._calls.get(event.call)
        if call and (span := call.requests.pop(event.id, None)):
            span.set_attributes(outcome)
            _end(span, event.error)
        self._request_duration.record(event.millis / 1000, {ENDPOINT: event.endpoint, **outcome})
        return call and call.span

    def on_retry(self, event: RetryEvent) -> Span | None:
        call = self._calls.get(event.call)
        if call:
            call.retries += 1
            about = {"attempt": event.attempt, "wait": event.wait, "reason": event.reason}
            call.span.add_event("retry", {f"tencent_chat.{name}": value for name, value in about.items()})
        self._retries.add(1, {ENDPOINT: event.endpoint})
        return call and call.span

    def on_end(self, event: EndEvent) -> Span:
        # A call without a request has no span yet; one with its number is of an earlier call.
        known = self._calls.get(event.call) if event.requests else None
        call = known or self._begin(event, time.time_ns() - event.millis * 1_000_000)
        self._calls.pop(event.call, None)
        outcome = _outcome(event)
        counts = {
            "requests": event.requests,
            "retries": call.retries,
            "items": event.items,
            "failures": event.failures,
        }
        call.span.set_attributes({f"tencent_chat.{name}": count for name, count in counts.items()})
        call.span.set_attributes(outcome)
        call.end(event.error)
        attributes = {
            ENDPOINT: event.endpoint,
            OUTCOME: "ok" if event.error is None else "error",
            **outcome,
        }
        self._call_duration.record(event.millis / 1000, attributes)
        self._calls_ended.add(1, attributes)
        return call.span

    def _begin(self, event: RequestEvent | EndEvent, start: int | None = None) -> _Call:
        left = self._calls.pop(event.call, None)
        if left is None and len(self._calls) >= MOST_CALLS:
            _, left = self._calls.popitem(last=False)
        if left:
            left.end("the call was left before its end")
        name, attributes = f"tencent_chat {event.endpoint}", {ENDPOINT: event.endpoint}
        call = _Call(self._tracer.start_span(name, None, SpanKind.CLIENT, attributes, start_time=start))
        self._calls[event.call] = call
        return call


def _duration(meter: Meter, metric: tuple[str, str, str]) -> Histogram:
    return meter.create_histogram(*metric, explicit_bucket_boundaries_advisory=metrics.BUCKETS)


def _end(span: Span, error: str | None) -> None:
    if error is not None:
        span.set_status(StatusCode.ERROR, error)
    span.end()


def _outcome(event: ResponseEvent | EndEvent, status: int | None = None) -> dict[str, str | int]:
    """Return the attributes of what a request or a call came to."""
    attributes: dict[str, str | int] = {}
    if status is not None:
        attributes[STATUS] = status
    if event.code is not None:
        attributes[CODE] = event.code
    if event.error is not None:
        http = status if status is not None and status >= 400 else None
        attributes[ERROR_TYPE] = next((str(one) for one in (event.code, http) if one is not None), _OTHER)
    return attributes


def _url_attributes(url: str) -> dict[str, str | int]:
    """Return the attributes of a URL, which the core has masked."""
    parts = urlsplit(url)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    return {"url.full": url, "server.address": parts.hostname or "", "server.port": port}
