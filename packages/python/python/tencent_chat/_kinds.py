"""What the items of a source are: rows of their own, or the items of a list, of which a request takes several."""

from __future__ import annotations

from ._native import invalid_request, list_names
from ._reply import Failure, read
from ._rows import BulkFailure, BulkItem, BulkResult, BulkSummary, EachFailure, EachResult, EachRow, EachSummary

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from ._reply import Reply

    class Kind(Protocol):
        """What differs between rows and the items of a list."""

        summary: type[Any]

        def at(self, index: int) -> str:
            """Return where an item stands, for errors."""
            ...

        def result(self, ended: Ended) -> Any:
            """Make a result of the end of a row."""

        def failures(self, ended: Ended) -> list[Any]:
            """Return what failed of it."""
            ...

        def left(self, params: dict[str, Any]) -> list[Any]:
            """Return the items of what is left."""
            ...

        def unknown(self, index: int, item: Any) -> Any:
            """Make what a summary has of an item whose outcome is unknown."""


__all__ = ["Ended", "Items", "Rows", "take_list"]


class Ended:
    """The end of a row. What is left of it is JSON text."""

    __slots__ = ("end", "error", "first", "items", "reply", "rest", "skipped", "unknown")

    def __init__(self, first: int, items: list[Any]) -> None:
        # The index of its first item.
        self.first = first
        self.items = items
        self.reply: Reply | None = None
        self.error: Any = None
        # What the core makes of it, once it knows: whether the walk ends, and the two fields below.
        self.end: list[tuple[bool, str | None, str | None]] = []
        # For a row that an earlier process has processed, which has no result: the items that failed, as JSON text.
        self.skipped: str | None = None
        self.rest: str | None = None
        self.unknown: str | None = None


class Rows:
    """Each item has the parameters of a call."""

    __slots__ = ()

    summary = EachSummary

    def at(self, _index: int) -> str:
        return ""

    def result(self, ended: Ended) -> EachResult[Any]:
        return EachResult(ended.first, ended.reply, ended.error)

    def failures(self, ended: Ended) -> list[EachFailure]:
        return [EachFailure(ended.first, ended.items[0], ended.error)] if ended.error else []

    def left(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        return [params]

    def unknown(self, index: int, item: Any) -> EachRow:
        return EachRow(index, item)


class Items:
    """The items are those of an endpoint's list."""

    __slots__ = ("_list",)

    summary = BulkSummary

    def __init__(self, name: str) -> None:
        self._list = name

    def at(self, index: int) -> str:
        return f"{self._list}[{index}]"

    def result(self, ended: Ended) -> BulkResult[Any]:
        return BulkResult(ended.first, len(ended.items), ended.reply, ended.error)

    def failures(self, ended: Ended) -> list[BulkFailure]:
        first, items, error = ended.first, ended.items, ended.error
        reply = ended.reply
        if reply is None and error is not None:
            reply = getattr(error, "reply", None)
        failed = map(Failure, read(ended.skipped)) if ended.skipped else reply.failures() if reply is not None else ()
        own = [_failure(failure, first, items) for failure in failed]
        if error is None:
            return own
        parts = getattr(error, "parts", None)
        if parts is None:
            return [BulkFailure(first + at, item, None, error) for at, item in enumerate(items)]
        for part in parts:
            if part.state != "processed":
                indexes = range(part.first, part.first + part.count)
                own += [BulkFailure(index, items[index - first], None, error) for index in indexes]
        return own

    def left(self, params: dict[str, Any]) -> list[Any]:
        return params[self._list]

    def unknown(self, index: int, item: Any) -> BulkItem:
        return BulkItem(index, item)


def _failure(failure: Failure, first: int, items: list[Any]) -> BulkFailure:
    index = failure.index
    return BulkFailure(index, failure.item if index is None else items[index - first], failure, None)


def take_list(endpoint: str, params: dict[str, Any], kinds: str) -> tuple[str, Any]:
    """Take the source out of the parameters: what stands in place of the endpoint's list."""
    names = list_names(endpoint)
    for name in names:
        if params.get(name) is not None:
            return names[0], params.pop(name)
    raise invalid_request(endpoint, names[0], f"expected {kinds} of items")
