"""Receiving webhooks: what Tencent's servers POST to the app, and what it answers.

Official page: https://www.tencentcloud.com/document/product/1047/34354
"""

from __future__ import annotations

import time

from ._generated.errors import ConfigError
from ._native import ReplayGuard as NativeReplayGuard
from ._native import Webhook as NativeWebhook
from ._native import accept as native_accept
from ._native import answer as native_answer
from ._native import check_handler
from ._options import ENVIRONMENT, environment
from ._reply import Record

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from typing import Any

    from typing_extensions import Never, Self

    from ._webhook_handler import SeenStore, WebhookAnswer, WebhookHandler, WebhookReport
    from .webhook import WebhookEvent

__all__ = ["ReplayGuard", "Webhook", "WebhookEventBase"]


class Webhook:
    """The receiver of an app's webhooks, for any server.

    It takes a request's query and body, and returns the answer's body, which is sent as JSON with HTTP status 200
    within two seconds:

        webhook = Webhook(1400000000, token="the token from the console")

        webhook.verify(query)
        match webhook.parse(query, body):
            case BeforeC2cMessage(from_account="amber") as event:
                answer = event.reject(120001, "no advertising")
            case _:
                answer = Webhook.accept()

    One serves a whole program, and its threads.

    Args:
        sdk_app_id: The application, 1 to 4294967295: a number, or its digits.
        token: The token of the console's webhook authentication. While it is being changed, both the old and the new
            one: a request is accepted when any of them signed it.
        tolerance: How far a request's time may be from the current time, in seconds and in either direction.
        max_body: Maximum size of a body in bytes.
        unsigned: Whether to accept requests without a signature, for apps whose webhook authentication is disabled:
            anybody who knows the URL can then post events.

    Raises:
        ConfigError: An option is invalid; for instance there is no token, and ``unsigned`` is not set.
    """

    __slots__ = ("_classes", "_native")

    def __init__(
        self,
        sdk_app_id: int | str | None,
        *,
        token: str | Iterable[str] | None = (),
        tolerance: float = 60,
        max_body: int = 1 << 20,
        unsigned: bool = False,
        **unknown: Never,
    ) -> None:
        # Imported only here, so that programs without webhooks do without.
        from ._generated.webhook import EVENTS

        given = {
            "sdk_app_id": sdk_app_id,
            "token": _listed(token),
            "tolerance": tolerance,
            "max_body": max_body,
            "unsigned": unsigned,
        }
        env = environment(unknown)
        self._native = NativeWebhook({**given, **unknown}, env)
        self._classes = EVENTS

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a receiver from environment variables.

        They are ``TENCENT_CHAT_SDK_APP_ID`` and ``TENCENT_CHAT_WEBHOOK_TOKEN``. An empty one counts as not set.

        Args:
            options: The options of a receiver, which take precedence over variables.

        Raises:
            ConfigError: It names every variable that is missing, or what is wrong.
        """
        given: dict[str, Any] = {**options, "_env": ENVIRONMENT}
        return cls(**given)

    def verify(self, query: str | bytes, now: float | None = None) -> None:
        """Check that a request comes from Tencent's servers, and just now.

        The signature covers the token and the time (``RequestTime``) and nothing else: **neither the body nor the other
        parameters**. Whoever sees one signed URL can post any body with it until it is stale. So receive webhooks over
        https only, keep URLs out of logs, and see `ReplayGuard`.

        Args:
            query: The query of its URL, or the whole URL, or its path and query.
            now: The time, in seconds since 1970; default now.

        Raises:
            WebhookError: It does not; ``check`` says which check failed, ``status`` is the HTTP status to respond with.
        """
        self._native.verify(_given(query), time.time() if now is None else now)

    def parse(self, query: str | bytes, body: str | bytes | bytearray) -> WebhookEvent:
        """Read a request. Nothing is verified here.

        Reading is lenient: a missing field or one of another type than described is not an error, and a command that
        is not described becomes an `UnknownWebhook`.

        Args:
            query: The query of its URL, or the whole URL, or its path and query.
            body: The body as it came.

        Raises:
            WebhookError: The body is too large (``check`` is ``too_large``), or it is not a JSON object, is nested more
                than 100 levels deep, or no command is named (``malformed``).
        """
        event: Any = self._native.parse(_given(query), _given(body, _BODY), self._classes)
        event["raw"] = body if isinstance(body, str) else body.decode()
        return event

    def handler(
        self,
        *,
        timeout: float | None = None,
        fallback: Callable[[WebhookEvent], WebhookAnswer | None] | None = None,
        seen: SeenStore | None = None,
        keep: float | None = None,
        on_report: Callable[[WebhookReport], object] | None = None,
        **unknown: Never,
    ) -> WebhookHandler:
        """Return a server's part: it reads requests, verifies them, runs the app's functions and answers in time.

            handler = webhook.handler()

            @handler.on(BeforeC2cMessage)
            async def decide(event: BeforeC2cMessage) -> WebhookAnswer | None:
                return event.reject(120001, "no advertising") if "casino" in event.raw else None

        Args:
            timeout: How long a request may take from its arrival to its answer, in seconds. Tencent waits
                for two. Default: 1.8.
            fallback: Returns the answer to an event whose function raised an exception or is not done in time. It is
                called in the event loop, is not ``async`` and must not wait for anything. Default: accept.
            seen: A store that remembers events: `MemoryStore`, ``tencent_chat.redis.RedisStore`` or one of the app's.
                The function of an event that came before is not called. Only for events whose answer is not waited for,
                since Tencent does not send others twice.
            keep: How long the store remembers an event, in seconds. Default: 600.
            on_report: Called with a `WebhookReport` of what the app's operators may want to know. Without it, functions
                that failed or were late are logged as errors of the logger ``tencent_chat.webhook``.
            unknown: Any other option, which is an error.

        Raises:
            ConfigError: An option is invalid or unknown.
        """
        from ._webhook_handler import WebhookHandler

        options: dict[str, Any] = {"timeout": timeout, "keep": keep, "fallback": fallback, "on_report": on_report}
        check_handler({}, {**options, **unknown})
        return WebhookHandler(self, self._native.check_length, seen=seen, **options)

    @staticmethod
    def accept() -> dict[str, Any]:
        """Return the answer to events that the app does not handle: it acknowledges or allows them."""
        return _answer(native_accept())

    def __repr__(self) -> str:
        # Without the tokens.
        return f"Webhook({self._native.sdk_app_id})"


# Type checkers ask for it; at run time the core does, and names all that is missing at once.
Webhook.__init__.__defaults__ = (None,)


def _listed(tokens: Any) -> Any:
    """Any iterable may be a list of tokens but for what is one value, which is for the core to take or refuse."""
    is_one = isinstance(tokens, (str, bytes, bytearray)) or hasattr(tokens, "keys") or not hasattr(tokens, "__iter__")
    return tokens if is_one else list(tokens)


_QUERY = "the query must be a string or bytes"
_BODY = "the body must be the raw string or bytes, not parsed JSON"


def _given(query_or_body: Any, otherwise: str = _QUERY) -> Any:
    """Frameworks offer objects, too, such as a body that is parsed already."""
    if not isinstance(query_or_body, (str, bytes, bytearray)):
        raise ConfigError(otherwise)
    return query_or_body


class ReplayGuard:
    """Remembers requests as long as their signature is valid, to detect requests that are sent again.

        guard = ReplayGuard(10_000)

        webhook.verify(query)
        if not guard.admit(query, body):
            return Webhook.accept()

    It detects a request that is repeated **unchanged**: the whole query and the body. It cannot detect a captured URL
    that comes with another body or with another parameter added, because the signature covers neither; only https keeps
    URLs from being captured. A retry by Tencent looks the same: if retries are enabled in the console, answer it
    with `Webhook.accept` rather than with an error.

    It remembers within one process. Threads may share it.

    Args:
        capacity: How many requests are remembered, about 100 bytes each. When there are more, the oldest are forgotten
            before their time.
        keep: How long they are remembered, in seconds: twice the receiver's tolerance, since a request's time may lie
            in the future, too.

    Raises:
        ConfigError: A number is out of range.
    """

    __slots__ = ("_native",)

    def __init__(self, capacity: int, *, keep: float = 120, **unknown: Never) -> None:
        self._native = NativeReplayGuard(capacity, {"keep": keep, **unknown})

    def admit(self, query: str | bytes, body: str | bytes | bytearray, now: float | None = None) -> bool:
        """Return whether a request is new, and remember it.

        Call it only for verified requests, so that strangers cannot fill the memory.

        Args:
            query: The query of its URL, always in the same form.
            body: The body as it came.
            now: The time, in seconds since 1970; default now.
        """
        return self._native.admit(_given(query), _given(body, _BODY), time.time() if now is None else now)


class WebhookEventBase(Record):
    """What every event has. Fields that were not sent are ``None``, or ``[]``: see `Record`."""

    __slots__ = ()
    # Patterns name the fields that they look at; without this, pyright takes an event for a dict and nothing else.
    __match_args__ = ()

    if TYPE_CHECKING:
        command: str
        """What Tencent calls it."""
        client_ip: str | None
        """The IP address of the client that caused the event, if Tencent sends it."""
        platform: str | None
        """The platform of that client, if Tencent sends it: RESTAPI, Web, Android, iOS, Windows, Mac, iPad, Unknown,
        or another.
        """
        opt_platform: str | None
        """The platform as it came, in any of its spellings."""
        raw: str
        """The body's JSON text exactly as Tencent sent it."""

        @property
        def time(self) -> datetime | None:
            """When it happened, in UTC: ``event_time`` as a `datetime`, if Tencent sends it."""

    else:

        @property
        def time(self) -> datetime | None:
            """When it happened, in UTC: ``event_time`` as a `datetime`, if Tencent sends it."""
            from datetime import datetime, timedelta, timezone

            try:
                return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=self.get("event_time"))
            except (TypeError, OverflowError):
                # Not sent, of another type, or beyond the calendar.
                return None

        def __getattr__(self, name: str) -> Any:
            if name in ("accept", "ack", "allow", "drop", "fail", "reject", "rewrite"):
                # An answer that this event does not take, which is for the core to say.
                return lambda *_arguments, **_fields: self._answer(name)
            return super().__getattr__(name)

    def _answer(self, kind: str, /, unchecked: bool = False, **arguments: Any) -> dict[str, Any]:
        given = {name: value for name, value in arguments.items() if value is not None}
        return _answer(native_answer(self["command"], kind, given, self["raw"], unchecked))


def _answer(text: str) -> dict[str, Any]:
    import json

    return json.loads(text)
