"""The errors of a call.

The core words them; here they become exceptions. No message holds a secret key or a UserSig.
"""

from __future__ import annotations

from ._native import GUIDE, describe_reply
from ._reply import Failure, Record, Reply, read

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from .types import AnyReply, ErrorKind

__all__ = [
    "ApiError",
    "ChatError",
    "ConfigError",
    "CredentialError",
    "HttpError",
    "InvalidRequestError",
    "OutcomeUnknownError",
    "PageError",
    "PartReport",
    "PartialBatchError",
    "TransportError",
    "UserSigError",
    "WebhookError",
    "from_json",
    "link",
]


class ChatError(Exception):
    """What all errors of this package have in common.

    Attributes:
        message: The whole error in one sentence; ``str(error)`` is the same.
        docs: Where to read more: the official page of the endpoint that refused (see `ApiError`), or a section of this
            project's guide.
    """

    message: str
    docs: str

    def __init__(self, message: str, **fields: Any) -> None:
        super().__init__(message)
        self.message = message
        self.__dict__.update(fields)


class ConfigError(ChatError):
    """The configuration of a client or a `Webhook` is invalid, such as an unknown region."""


class InvalidRequestError(ChatError):
    """The parameters of a call or of an answer are invalid; nothing was sent.

    Attributes:
        endpoint: The endpoint's name, or the event's.
        path: The field, such as ``delete_item[3].user_id``; empty for the request as a whole.
        reason: What is wrong with it.
    """

    endpoint: str = ""
    path: str = ""
    reason: str = ""


class TransportError(ChatError):
    """The request could not be sent, or its response did not arrive. The transport's own exception is ``__cause__``.

    Attributes:
        sent: ``"not_sent"`` when the request definitely had no effect, ``"maybe_sent"`` when that is unknown.
    """

    sent: Literal["not_sent", "maybe_sent"] = "maybe_sent"


class HttpError(ChatError):
    """The response is not from the Chat service but, for example, from a gateway.

    Attributes:
        status: The HTTP status code.
        body_start: The first characters of the body.
    """

    status: int = 0
    body_start: str = ""


class ApiError(ChatError):
    """Tencent refused the call.

    Attributes:
        code: Tencent's ``ErrorCode``; 0 if the reply reports a failure without a readable code.
        info: Tencent's ``ErrorInfo``, for logs.
        display: Tencent's ``ErrorDisplay``, a text for end users; often empty.
        endpoint: The endpoint's name.
        request_id: The ID to quote to Tencent's support; ``None`` where the reply has none.
        kind: What a program can do about it: ``rate_limited``, ``signature_expired``, ``not_admin``, ...
        hint: What a person can do about it; may be empty.
        retryable: Whether the same call may succeed when it is retried later.
        reply: The whole reply.
    """

    code: int = 0
    info: str = ""
    display: str = ""
    endpoint: str = ""
    request_id: str | None = None
    kind: ErrorKind = "unknown"
    hint: str = ""
    retryable: bool = False
    if TYPE_CHECKING:
        reply: AnyReply
    else:
        reply = Reply({})

    def failures(self) -> list[Failure]:
        """Return the items that failed, if the reply names them; empty if it refuses the call as a whole."""
        return self.reply.failures()

    def raw(self) -> str:
        """Return the reply's JSON text as Tencent sent it."""
        return self.reply.raw()


class OutcomeUnknownError(ChatError):
    """The call may have taken effect and is not safe to retry: check before you send it again.

    Attributes:
        endpoint: The endpoint's name.
        body: What was sent: JSON text in Tencent's own spelling.
        cause: What happened to the request.
    """

    endpoint: str = ""
    body: str = ""
    cause: ChatError | None = None


class PartReport(Record):
    """The outcome of some neighboring items of a long list.

    Attributes:
        first: Index of the first of them in the given list.
        count: How many items there are.
        state: ``"processed"``: they were, and those that failed are in the reply's ``failures()``.
            ``"not_processed"``: they definitely were not. ``"unknown"``: they may have been.
        error: Why they were not; ``None`` when they were, or were never sent because the call ended before.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        first: int
        count: int
        state: Literal["processed", "not_processed", "unknown"]
        error: ChatError | None


class PartialBatchError(ChatError):
    """Some requests of a call with a long list were processed and others were not. The first reason is ``__cause__``.

        try:
            chat.import_accounts(account_list=everybody)
        except PartialBatchError as error:
            if error.rest:
                chat.import_accounts(**error.rest)

    Attributes:
        endpoint: The endpoint's name.
        reply: The reply for the processed items, with those that failed.
        parts: The whole list, in order.
        rest: Parameters for another call of the same method: the items that definitely were not processed, and those
            that may have been where a retry does no harm; ``None`` when there are no such items.
    """

    endpoint: str = ""
    reply: AnyReply
    parts: list[PartReport]
    rest: dict[str, Any] | None = None


class PageError(ChatError):
    """A page of a list does not lead to the next one, and is not marked as the last.

    Attributes:
        endpoint: The endpoint's name.
    """

    endpoint: str = ""


class CredentialError(ChatError):
    """There is no UserSig: the provider failed, or returned something that is not a UserSig."""


class UserSigError(ChatError):
    """A UserSig could not be created, or was refused.

    Attributes:
        reason: Why, in one word: ``malformed``, ``wrong_app``, ``wrong_identifier``, ``wrong_userbuf``,
            ``wrong_signature``, ``expired`` or ``not_yet_valid`` when verifying; ``sdk_app_id``, ``empty_identifier``,
            ``control_character``, ``identifier_too_long``, ``expire``, ``time``, ``room`` or ``no_secret_key`` when
            signing; ``secret_key`` in both. The message says more, such as what is wrong with a malformed one.
    """

    reason: str = ""


class WebhookError(ChatError):
    """A webhook's request was refused.

    Tencent's servers count any HTTP status but 200 as a failed delivery, after which an event that waits continues as
    configured in the console.

    Attributes:
        check: Which check failed: ``malformed`` (query or body cannot be read), ``wrong_app`` (it is for another
            app), ``missing_sign``, ``wrong_sign``, ``stale`` (its time is too far from the current time) or
            ``too_large``.
        status: The HTTP status to respond with: 401 for a request that does not prove to come from Tencent's servers,
            400 or 413 for one that cannot be read.
    """

    check: Literal["malformed", "wrong_app", "missing_sign", "wrong_sign", "stale", "too_large"] = "malformed"
    status: int = 400


_CLASSES: dict[str, type[ChatError]] = {
    "api": ApiError,
    "config": ConfigError,
    "credential": CredentialError,
    "http": HttpError,
    "invalid_request": InvalidRequestError,
    "outcome_unknown": OutcomeUnknownError,
    "page": PageError,
    "partial_batch": PartialBatchError,
    "transport": TransportError,
    "user_sig": UserSigError,
    "webhook": WebhookError,
}

_CAUSE_ID = "cause_id"
"""The number of an exception that the driver keeps: in an error of the core, until `link` has looked it up."""

# Tracebacks name the errors as they are imported. The guide has a section for each class.
for _class in (ChatError, *_CLASSES.values()):
    _class.__module__ = "tencent_chat"
    _class.docs = GUIDE + _class.__name__.lower()


def from_json(text: str) -> ChatError:
    """Build the exception for an error of the core."""
    import json

    return _from_fields(json.loads(text))


def link(error: ChatError, causes: Sequence[Exception | None]) -> None:
    """Set the exceptions of the transport or the provider as causes of an error and of those within it."""
    if isinstance(error, PartialBatchError):
        reasons = [part.error for part in error.parts if part.error]
        for reason in reasons:
            link(reason, causes)
        error.__cause__ = reasons[0] if reasons else None
        return
    reason = (error.cause if isinstance(error, OutcomeUnknownError) else None) or error
    cause_id = vars(reason).pop(_CAUSE_ID, None)
    if cause_id is not None:
        error.__cause__ = causes[cause_id]


def _from_fields(fields: dict[str, Any]) -> ChatError:
    error_class = _CLASSES.get(fields.pop("error"), ChatError)
    if isinstance(fields.get("cause"), dict):
        fields["cause"] = _from_fields(fields["cause"])
    if "reply" in fields:
        fields["reply"] = Reply(read(fields["reply"]), map(Failure, fields.pop("failures")), fields.pop("raw"))
        describe_reply(fields["endpoint"], fields["reply"])
    if error_class is PartialBatchError:
        _read_batch(fields)
    return error_class(**fields)


def _read_batch(fields: dict[str, Any]) -> None:
    """Make objects of what the core writes as JSON text."""
    import json

    for part in fields["parts"]:
        part["error"] = part["error"] and _from_fields(part["error"])
    fields["parts"] = [PartReport(part) for part in fields["parts"]]
    fields["rest"] = fields["rest"] and json.loads(fields["rest"])
