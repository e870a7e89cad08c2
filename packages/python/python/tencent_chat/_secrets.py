"""Keeping UserSigs out of what is shown. Transports of others may put a request's URL into their exceptions."""

from __future__ import annotations

from ._transport import HttpRequest, NotSentError

__all__ = ["describe", "showable"]


def describe(error: Exception, request: HttpRequest) -> str:
    """Word a transport's exception without the request's UserSig."""
    text = str(error) if isinstance(error, NotSentError) else f"{type(error).__name__}: {error}"
    return text.removesuffix(": ").replace(_user_sig(request), "***")


def showable(error: Exception, request: HttpRequest) -> Exception | None:
    """Give a transport's exception if its traceback, with all exceptions behind it, shows no UserSig.

    In place of a `NotSentError` stands what it was raised from, which says more.
    """
    # Imported only here, since they are needed only when something goes wrong.
    import re
    import traceback

    if isinstance(error, NotSentError) and isinstance(error.__cause__, Exception):
        error = error.__cause__
    text = "".join(traceback.format_exception(error))
    # The second form finds a UserSig that was escaped in some other way.
    return None if _user_sig(request) in text or re.search("usersig=[A-Za-z0-9*%_-]", text) else error


def _user_sig(request: HttpRequest) -> str:
    return request.url.partition("usersig=")[2].partition("&")[0] or request.url
