"""What the error codes of the service mean."""

from __future__ import annotations

from ._native import explain as native_explain
from ._reply import Record

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .types import ErrorKind

__all__ = ["CodeFacts", "explain"]


class CodeFacts(Record):
    """What is known about an error code.

    Attributes:
        code: The code.
        known: Whether it is documented.
        kind: What a program can do about it: ``account_not_found``, ``rate_limited``, ...
        meaning: What it means; empty when it is not documented.
        hint: What it means, and what a person can do about it.
        retryable: Whether the same call may succeed later.
        docs: The official page of the endpoint, or else that of the error codes.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        code: int
        known: bool
        kind: ErrorKind
        meaning: str
        hint: str
        retryable: bool
        docs: str


def explain(code: int, endpoint: str | None = None) -> CodeFacts:
    """Explain an error code of the service.

    Args:
        code: The code, such as 70107.
        endpoint: The method's name, or the path, for the few numbers that mean different things there.

    Raises:
        ConfigError: There is no such endpoint, or the code is not an integer.
    """
    import json

    return CodeFacts(json.loads(native_explain(code, {"endpoint": endpoint})))
