"""The errors of a call.

The core words them; here they become exceptions. No message holds a secret key or a UserSig.
"""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from .types import ErrorKind

__all__ = [
    "ApiError",
    "ChatError",
    "ConfigError",
    "CredentialError",
    "HttpError",
    "InvalidRequestError",
    "OutcomeUnknownError",
    "TransportError",
    "UserSigError",
    "from_json",
]


class ChatError(Exception):
    """What all errors of this package have in common.

    Attributes:
        message: The whole error in one sentence; ``str(error)`` is the same.
    """

    message: str

    def __init__(self, message: str, **fields: Any) -> None:
        super().__init__(message)
        self.message = message
        self.__dict__.update(fields)


class ConfigError(ChatError):
    """The client was given something it cannot work with, such as an unknown region."""


class InvalidRequestError(ChatError):
    """The parameters cannot be right; nothing was sent.

    Attributes:
        endpoint: The endpoint's name.
        path: The field, such as ``delete_item[3].user_id``; empty for the request as a whole.
        reason: What is wrong with it.
    """

    endpoint: str = ""
    path: str = ""
    reason: str = ""


class TransportError(ChatError):
    """The request could not be sent, or its answer did not arrive. The transport's own exception is ``__cause__``.

    Attributes:
        sent: ``"not_sent"`` when the request surely had no effect, ``"maybe_sent"`` when nobody knows.
    """

    sent: Literal["not_sent", "maybe_sent"] = "maybe_sent"


class HttpError(ChatError):
    """Something other than the Chat service answered, such as a gateway.

    Attributes:
        status: The HTTP status code.
        body_start: The first characters of the body.
    """

    status: int = 0
    body_start: str = ""


class ApiError(ChatError):
    """Tencent refused the call.

    Attributes:
        code: Tencent's ``ErrorCode``.
        info: Tencent's ``ErrorInfo``, for logs.
        display: Tencent's ``ErrorDisplay``, a text for end users; often empty.
        endpoint: The endpoint's name.
        request_id: The id to quote to Tencent's support; ``None`` where the reply has none.
        kind: What a program does about it: ``rate_limited``, ``signature_expired``, ``not_admin``, ...
        hint: What a person can do about it; may be empty.
        retryable: Whether the same call may succeed when it is repeated later.
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
    """The call may have taken effect and is not safe to repeat: read the state before deciding.

    Attributes:
        endpoint: The endpoint's name.
        cause: What happened to the request.
    """

    endpoint: str = ""
    cause: ChatError | None = None


class CredentialError(ChatError):
    """No UserSig could be had: the provider failed, or the UserSig it gave is none."""


class UserSigError(ChatError):
    """A UserSig was refused or could not be made.

    Attributes:
        reason: Why, in one word: ``malformed``, ``wrong_app``, ``wrong_identifier``, ``wrong_userbuf``,
            ``wrong_signature``, ``expired`` or ``not_yet_valid`` when verifying; ``sdk_app_id``, ``empty_identifier``,
            ``control_character``, ``room`` or ``identifier_too_long`` when signing.
    """

    reason: str = ""


_CLASSES: dict[str, type[ChatError]] = {
    "api": ApiError,
    "config": ConfigError,
    "credential": CredentialError,
    "http": HttpError,
    "invalid_request": InvalidRequestError,
    "outcome_unknown": OutcomeUnknownError,
    "transport": TransportError,
    "user_sig": UserSigError,
}

# Tracebacks name the errors as they are imported.
for _class in (ChatError, *_CLASSES.values()):
    _class.__module__ = "tencent_chat"


def from_json(text: str) -> ChatError:
    """Build the exception for an error of the core."""
    import json

    return _from_fields(json.loads(text))


def _from_fields(fields: dict[str, Any]) -> ChatError:
    error_class = _CLASSES.get(fields.pop("error"), ChatError)
    if isinstance(fields.get("cause"), dict):
        fields["cause"] = _from_fields(fields["cause"])
    return error_class(**fields)
