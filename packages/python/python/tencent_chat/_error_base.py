"""What the errors of a call have in common."""

from __future__ import annotations

from ._reply import Failure, Reply

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._generated.errors import HttpInfo
    from .types import AnyReply

__all__ = ["ChatError", "ReplyError"]


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

    def http(self) -> HttpInfo | None:
        """Return how the call went over HTTP, as a reply's ``http()``.

        That is also how many requests were sent, and how long it took. ``None`` where nothing was to be sent.
        """
        info: HttpInfo | None = vars(self).get("_http")
        return info


class ReplyError(ChatError):
    """An error that holds a reply.

    Attributes:
        reply: The whole reply.
    """

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
