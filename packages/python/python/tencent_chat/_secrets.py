"""Keeping UserSigs out of what is shown. Transports of others may put a request's URL into their exceptions."""

from __future__ import annotations

from ._native import mask
from ._transport import NotSentError

__all__ = ["describe", "is_mistake", "readable", "showable"]

_LIBRARIES = frozenset(
    # asyncio and concurrent: their timeouts, which are not a `TimeoutError` in Python 3.10.
    ("aiohttp", "anyio", "asyncio", "concurrent", "h11", "h2", "http", "httpcore", "httpx", "pycurl", "trio", "urllib3")
)
"""Packages whose exceptions say that a request failed."""


def describe(error: BaseException) -> str:
    """Word an exception without UserSigs."""
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


def is_mistake(error: Exception) -> bool:
    """Whether what a transport raised is a mistake in the program, such as a failed assertion in a test.

    It is raised unchanged, unless it may show a UserSig and is not a failed assertion.
    """
    if isinstance(error, AssertionError):
        return True
    if isinstance(error, (OSError, NotSentError)):
        return False
    if any(kind.__module__.partition(".")[0] in _LIBRARIES for kind in type(error).__mro__):
        return False
    return showable(error) is error
