"""Makes exceptions of the core's errors. No message holds a secret key or a UserSig."""

from __future__ import annotations

from ._error_base import ChatError
from ._generated.errors import CLASSES, HttpInfo, OutcomeUnknownError, PartialBatchError, PartReport
from ._native import GUIDE, describe_reply
from ._reply import Failure, Reply, lower, read

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

__all__ = ["builder", "link", "set_headers"]


# Tracebacks name the errors as they are imported. The guide has a section for each class.
for _class in (ChatError, *CLASSES.values()):
    _class.__module__ = "tencent_chat"
    _class.docs = GUIDE + _class.__name__.lower()


_CAUSE_ID = "cause_id"
"""The number of an exception that the driver keeps: in an error of the core, until `link` has looked it up."""


_loads: Callable[[str], Any]
"""Reads JSON text, after `builder` has imported it."""


def builder() -> Callable[[str], ChatError]:
    """Return what builds exceptions. It imports nothing by then: it may be called while Python shuts down."""
    global _loads
    from json import loads as _loads

    return _from_json


def _from_json(text: str) -> ChatError:
    """Build the exception for an error of the core."""
    return _from_fields(_loads(text))


def link(error: ChatError, causes: Sequence[BaseException | None]) -> None:
    """Set the exceptions that the driver met as causes of an error and of those within it."""
    if isinstance(error, PartialBatchError):
        reasons = [part.error for part in error.parts if part.error]
        for reason in reasons:
            link(reason, causes)
        stopped_by = vars(error).pop(_CAUSE_ID, None)
        error.__cause__ = reasons[0] if reasons else None
        if stopped_by is not None:
            error.__cause__ = causes[stopped_by]
        return
    reason = (error.cause if isinstance(error, OutcomeUnknownError) else None) or error
    cause_id = vars(reason).pop(_CAUSE_ID, None)
    if cause_id is not None:
        reason.__cause__ = error.__cause__ = causes[cause_id]


def set_headers(error: ChatError, headers: Mapping[str, str]) -> None:
    """Add the headers of the response that came last, to an error and its cause."""
    for one in (error, getattr(error, "cause", None)):
        if isinstance(one, ChatError) and (info := one.http()):
            info.headers.update(lower(headers))


def _from_fields(fields: dict[str, Any]) -> ChatError:
    error_class = CLASSES.get(fields.pop("error"), ChatError)
    if isinstance(fields.get("cause"), dict):
        fields["cause"] = _from_fields(fields["cause"])
    http = fields.pop("http", None)
    info = http and HttpInfo(http, headers={})
    if "reply" in fields:
        failures, raw = map(Failure, fields.pop("failures")), fields.pop("raw")
        fields["reply"] = Reply(read(fields["reply"]), failures, raw, http=info)
        describe_reply(fields["endpoint"], fields["reply"])
    if error_class is PartialBatchError:
        _read_batch(fields)
    error = error_class(**fields)
    vars(error)["_http"] = info
    return error


def _read_batch(fields: dict[str, Any]) -> None:
    """Make objects of what the core writes as JSON text."""
    for part in fields["parts"]:
        part["error"] = part["error"] and _from_fields(part["error"])
    fields["parts"] = [PartReport(part) for part in fields["parts"]]
    fields["rest"] = fields["rest"] and _loads(fields["rest"])
