# @generated from api/sdk.yaml by cargo xtask generate
"""The errors of a call, and what they hold."""

from __future__ import annotations

from .._error_base import ChatError, ReplyError
from .._reply import Record

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from .._rows import EachSummary
    from .types import AnyReply, ErrorKind

__all__ = [
    "CLASSES",
    "ApiError",
    "ConfigError",
    "CredentialError",
    "EachError",
    "HttpError",
    "HttpInfo",
    "InvalidRequestError",
    "OutcomeUnknownError",
    "PageError",
    "PartReport",
    "PartialBatchError",
    "RateState",
    "TransportError",
    "UserSigError",
    "WebhookError",
]


class PartReport(Record):
    """The outcome of some neighboring items of a long list.

    Attributes:
        first: Index of the first of them in the list.
        count: How many items there are.
        state: ``processed``: they were, and those that failed are in the reply's ``failures()``.
            ``not_processed``: they definitely were not. ``unknown``: they may have been.
        error: Why they were not processed; ``None`` when they were, and when they were never sent because
            the call ended before.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        first: int
        count: int
        state: Literal["processed", "not_processed", "unknown"]
        error: ChatError | None


class HttpInfo(Record):
    """How a call went over HTTP.

    Attributes:
        status: HTTP status of the last request; ``None`` when it got no response, or nothing was sent.
        host: The host of the last request, with its port where that is not the usual one; ``None`` when
            nothing was sent.
        request_id: The last reply's ``RequestId``, for Tencent's support; mostly ``None``.
        requests: How many requests were sent; retries count, too.
        millis: How many milliseconds the call took, waits and retries with it.
        headers: The headers of the last response, their names in lower case; empty when none came.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        status: int | None
        host: str | None
        request_id: str | None
        requests: int
        millis: int
        headers: dict[str, str]


class RateState(Record):
    """What the limiter does with the calls of one endpoint.

    Attributes:
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        per_second: How many calls a second it lets through now: less than the endpoint's rate for a while
            after the service refused for it; ``None`` for no limit.
        used: How much of the rate is in use, from 0 to 1: calls of the last second, or items of the last
            minute if that is more. Only this process counts.
        waiting: How many calls wait for their turn.
        paused_until: Until when nothing is sent, because the service refused for the rate: in milliseconds
            since 1970; ``None`` when it does not pause.
        limiter: How the process keeps to a rate that it shares with others: ``shared``, with slots of the
            ``limiter``'s server; ``alone``, with its own part of the rate, because the server was lost;
            ``None`` where it does not share it.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        endpoint: str
        per_second: float | None
        used: float
        waiting: int
        paused_until: int | None
        limiter: Literal["shared", "alone"] | None


class ConfigError(ChatError):
    """The configuration of a client or of a webhook receiver is invalid.

    An option is missing or malformed, or two conflict.
    """


class InvalidRequestError(ChatError):
    """The parameters break a documented rule, and nothing was sent; or an event does not allow that answer.

    Attributes:
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the event's; or the path of a raw
            request.
        path: Where the problem is: ``delete_item[3].user_id``; empty when it concerns the parameters as a
            whole.
        reason: What is wrong there: ``longer than 32 bytes``.
    """

    endpoint: str = ""
    path: str = ""
    reason: str = ""


class CredentialError(ChatError):
    """There is no UserSig to sign the request with.

    ``user_sig_provider`` failed, or returned something that is not a UserSig.

    ``__cause__`` is what it threw.
    """


class TransportError(ChatError):
    """There is no HTTP response: no connection, or one that broke or took too long.

    ``__cause__`` is the transport's own error.

    Attributes:
        sent: ``not_sent``: the service definitely did not process the request. ``maybe_sent``: it may have.
    """

    sent: Literal["not_sent", "maybe_sent"] = "maybe_sent"


class HttpError(ChatError):
    """There is an HTTP response, but not from the Chat service: a proxy's page, an empty or a truncated body.

    Attributes:
        status: HTTP status.
        body_start: Start of the body, without the contents of messages.
    """

    status: int = 0
    body_start: str = ""


class ApiError(ReplyError):
    """The service refused the request.

    Attributes:
        code: The service's ``ErrorCode``; 0 if the reply reports a failure without a readable code.
        info: The service's ``ErrorInfo``, for logs.
        display: The service's ``ErrorDisplay``, a text for end users that some endpoints return.
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        request_id: The ID to quote to Tencent's support; ``None`` if the reply has none.
        kind: What a program can do about it, such as ``rate_limited``, ``signature_expired``,
            ``not_admin``.
        hint: What a person can do about it; empty where the meaning says it all.
        retryable: Whether the same request may succeed later.
        reply: The whole reply, with ``failures()`` and ``raw()``, which the error has, too.
    """

    code: int = 0
    info: str = ""
    display: str = ""
    endpoint: str = ""
    request_id: str | None = None
    kind: ErrorKind = "unknown"
    hint: str = ""
    retryable: bool = False


class OutcomeUnknownError(ChatError):
    """The call may have taken effect, and a retry could make it happen twice: check before you send it again.

    ``cause`` is the ``TransportError`` or ``HttpError`` that came instead of a reply.

    Attributes:
        endpoint: The endpoint's name, such as ``send_c2c_message``, or the path of a raw request.
        body: What was sent: the body as JSON text, in Tencent's names.
        cause: What came instead of a reply.
    """

    endpoint: str = ""
    body: str = ""
    cause: ChatError | None = None


class PartialBatchError(ChatError):
    """Some requests of a call with a long list were processed and others were not.

    ``__cause__`` is what stopped the call, or the first reason. Its ``rest`` are the parameters of what is
    left: ``chat.import_accounts(**error.rest)``.

    Attributes:
        endpoint: The endpoint's name, such as ``send_c2c_message``.
        reply: The reply for the processed items, with those that failed.
        parts: The whole list, in order.
        rest: Parameters for another call of the same method: the items that definitely were not processed,
            and those that may have been where a retry does no harm. ``None`` when there are none.
    """

    endpoint: str = ""
    reply: AnyReply
    parts: list[PartReport]
    rest: dict[str, Any] | None = None


class PageError(ChatError):
    """A page of a list does not lead to the next one, and is not marked as the last.

    Attributes:
        endpoint: The endpoint's name, such as ``send_c2c_message``.
    """

    endpoint: str = ""


class EachError(ChatError):
    """``all()`` ended before all rows of its source were read.

    It was stopped, the source failed, or an error concerns all rows.

    ``__cause__`` is what ended it.

    Attributes:
        endpoint: The endpoint's name, such as ``send_c2c_message``.
        summary: What became of the rows that were read.
    """

    endpoint: str = ""
    summary: EachSummary


class UserSigError(ChatError):
    """A UserSig could not be created, or was refused.

    Attributes:
        reason: Which check failed first; the message says more, such as what is wrong with a malformed one.
            When signing: ``sdk_app_id``, ``empty_identifier``, ``control_character``,
            ``identifier_too_long``, ``expire``, ``time``, ``room``, ``secret_key``, ``no_secret_key``. When
            verifying: ``malformed``, ``wrong_app``, ``wrong_identifier``, ``wrong_userbuf``,
            ``wrong_signature``, ``expired``, ``not_yet_valid``, ``secret_key``.
    """

    reason: Literal[
        "malformed",
        "wrong_app",
        "wrong_identifier",
        "wrong_userbuf",
        "wrong_signature",
        "expired",
        "not_yet_valid",
        "sdk_app_id",
        "empty_identifier",
        "control_character",
        "identifier_too_long",
        "expire",
        "time",
        "room",
        "secret_key",
        "no_secret_key",
    ] = "malformed"


class WebhookError(ChatError):
    """A request was refused by a ``Webhook``.

    It does not prove that it comes from Tencent's servers, or cannot be read.

    Tencent's servers count any HTTP status but 200 as a failed delivery, after which an event that waits
    continues as configured in the console.

    Attributes:
        check: Which check failed. ``malformed``: The query or the body cannot be read: a parameter is given
            twice or is not UTF-8; the body is not a JSON object, or has no command. ``wrong_app``:
            ``SdkAppid`` is not yours, or missing. ``missing_sign``: There is no ``Sign`` or no
            ``RequestTime``: authentication is disabled in the console, or the request is not from Tencent.
            ``wrong_sign``: The signature does not match any of your tokens. ``stale``: ``RequestTime``
            differs from the current time by more than the tolerance: an old request, or your clock is
            wrong. ``too_large``: The body is longer than allowed.
        status: The HTTP status to respond with.
    """

    check: Literal["malformed", "wrong_app", "missing_sign", "wrong_sign", "stale", "too_large"] = "malformed"
    status: int = 400


CLASSES: dict[str, type[ChatError]] = {
    "config": ConfigError,
    "invalid_request": InvalidRequestError,
    "credential": CredentialError,
    "transport": TransportError,
    "http": HttpError,
    "api": ApiError,
    "outcome_unknown": OutcomeUnknownError,
    "partial_batch": PartialBatchError,
    "page": PageError,
    "each": EachError,
    "user_sig": UserSigError,
    "webhook": WebhookError,
}
"""The classes by what the core calls them."""
