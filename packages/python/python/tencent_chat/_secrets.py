"""Keeping UserSigs out of what is shown. Transports of others may put a request's URL into their exceptions."""

from __future__ import annotations

from ._native import mask
from ._transport import NotSentError

__all__ = ["describe", "readable", "showable"]


def describe(error: Exception) -> str:
    """Word a transport's exception without UserSigs."""
    try:
        text = str(error)
    except Exception:
        text = "an exception that cannot be shown"
    if not text or not isinstance(error, NotSentError):
        text = f"{type(error).__name__}: {text}"
    return mask(readable(text.removesuffix(": ")))


def readable(text: str) -> str:
    """Return a string without the lone surrogates that JSON cannot hold."""
    return text.encode("utf-8", "replace").decode()


def showable(error: Exception) -> Exception | None:
    """Return an exception if its traceback can be shown and holds, with all exceptions behind it, no UserSig.

    In place of a `NotSentError` stands what it was raised from, which says more.
    """
    if isinstance(error, NotSentError) and isinstance(error.__cause__, Exception):
        error = error.__cause__
    try:
        # Imported only here, since it is needed only when something goes wrong. While Python shuts down it may fail.
        import traceback

        text = readable("".join(traceback.format_exception(error)))
    except Exception:
        return None
    return error if mask(text) == text else None
