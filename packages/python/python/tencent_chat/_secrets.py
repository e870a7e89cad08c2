"""Keeping UserSigs out of what is shown. Transports of others may put a request's URL into their exceptions."""

from __future__ import annotations

from ._native import mask
from ._transport import NotSentError

__all__ = ["describe", "showable"]


def describe(error: Exception) -> str:
    """Word a transport's exception without UserSigs."""
    text = str(error) if isinstance(error, NotSentError) else f"{type(error).__name__}: {error}"
    return mask(text.removesuffix(": "))


def showable(error: Exception) -> Exception | None:
    """Give a transport's exception if its traceback, with all exceptions behind it, shows no UserSig.

    In place of a `NotSentError` stands what it was raised from, which says more.
    """
    # Imported only here, since they are needed only when something goes wrong.
    import traceback

    if isinstance(error, NotSentError) and isinstance(error.__cause__, Exception):
        error = error.__cause__
    text = "".join(traceback.format_exception(error))
    return error if mask(text) == text else None
