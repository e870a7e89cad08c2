"""What calls for the rows of a source, or for the items of a list, take and give."""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from typing import Any, Generic, Protocol, TypeVar

    from ._generated.types import CallOptions
    from ._reply import Failure

    R = TypeVar("R", covariant=True)

    class _Of(Generic[R]):
        """Has a reply of a type."""

        __slots__ = ()

    class Journal(Protocol):
        """Where a walk notes what became of its rows, so that another process can go on with the same source.

        What is appended are whole lines of text; the end of them may be lost when a process dies. It may have a method
        ``close``, which is called at the end.
        """

        def read(self) -> str | bytes | Iterable[str | bytes]:
            """Return all that was appended, in pieces or at once; nothing at first."""
            ...

        def append(self, text: str, sync: bool, /) -> None:
            """Append lines, and return when they will not be lost with the process. What it raises ends the walk.

            Args:
                text: The lines.
                sync: Whether they must not be lost with the machine either: before requests that must not be sent
                    twice.
            """

    class EachOptions(CallOptions, total=False):
        """Options of calls for the rows of a source.

        Attributes:
            journal: A file by its path, or an object that keeps the text elsewhere. Default: no journal.
        """

        journal: str | os.PathLike[str] | Journal | None

else:

    class _AnyType:
        __slots__ = ()

        def __class_getitem__(cls, reply):
            """Stand for the class with a type of replies, which is not looked at."""
            return cls

    # At run time the class is not written with a type.
    _Of = {None: _AnyType}
    R = None
    EachOptions = Journal = object

__all__ = [
    "BulkFailure",
    "BulkItem",
    "BulkResult",
    "BulkSummary",
    "EachFailure",
    "EachOptions",
    "EachResult",
    "EachRow",
    "EachSummary",
    "Journal",
]


class _Fields:
    """Shows its fields."""

    __slots__ = ()

    def __repr__(self) -> str:
        names = [name for base in reversed(type(self).__mro__) for name in getattr(base, "__slots__", ())]
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({fields})"


class EachResult(_Fields, _Of[R]):
    """What became of a row.

    Attributes:
        index: Its index in the source.
        reply: The reply; ``None`` if it failed.
        error: Why it failed; ``None`` if it succeeded.
    """

    __slots__ = ("error", "index", "reply")

    def __init__(self, index: int, reply: R | None, error: Exception | None) -> None:
        self.index = index
        self.reply = reply
        self.error = error


class EachRow(_Fields):
    """A row whose outcome is unknown.

    Attributes:
        index: Its index in the source.
        row: The row.
    """

    __slots__ = ("index", "row")

    def __init__(self, index: int, row: Any) -> None:
        self.index = index
        self.row = row


class EachFailure(EachRow):
    """A row that failed.

    Attributes:
        index: Its index in the source.
        row: The row, as it was given.
        error: Why.
    """

    __slots__ = ("error",)

    def __init__(self, index: int, row: Any, error: Exception) -> None:
        super().__init__(index, row)
        self.error = error


class EachSummary(_Fields):
    """What became of all rows.

    Attributes:
        read: How many rows were read from the source.
        succeeded: How many of them succeeded.
        failures: Those that failed, by index.
        rest: Rows for the same method: those that were not processed, and those that may have been where a retry does
            no harm.
        unknown: Those that may have been processed, where sending them again could make it happen twice: check them
            first.
    """

    __slots__ = ("failures", "read", "rest", "succeeded", "unknown")

    def __init__(
        self, read: int, succeeded: int, failures: list[EachFailure], rest: list[dict[str, Any]], unknown: list[EachRow]
    ) -> None:
        self.read = read
        self.succeeded = succeeded
        self.failures = failures
        self.rest = rest
        self.unknown = unknown


class BulkResult(_Fields, _Of[R]):
    """What became of a request for some items.

    Attributes:
        first: The index of its first item in the source.
        count: How many items it has.
        reply: The reply, whose ``failures()`` have the indexes of the source; ``None`` if it failed.
        error: Why it failed; ``None`` if it succeeded.
    """

    __slots__ = ("count", "error", "first", "reply")

    def __init__(self, first: int, count: int, reply: R | None, error: Exception | None) -> None:
        self.first = first
        self.count = count
        self.reply = reply
        self.error = error


class BulkItem(_Fields):
    """An item of which it is unknown whether it was processed.

    Attributes:
        index: Its index in the source.
        item: The item.
    """

    __slots__ = ("index", "item")

    def __init__(self, index: int, item: Any) -> None:
        self.index = index
        self.item = item


class BulkFailure(_Fields):
    """An item that failed.

    Attributes:
        index: Its index in the source; ``None`` when the reply names an item that was not sent.
        item: The item, as it was given.
        failure: What the reply says of it; ``None`` when its whole request failed.
        error: Why its whole request failed; ``None`` when only the item did.
    """

    __slots__ = ("error", "failure", "index", "item")

    def __init__(self, index: int | None, item: Any, failure: Failure | None, error: Exception | None) -> None:
        self.index = index
        self.item = item
        self.failure = failure
        self.error = error


class BulkSummary(_Fields):
    """What became of all items.

    Attributes:
        read: How many items were read from the source and begun.
        succeeded: How many of them succeeded.
        failures: Those that failed, by index.
        rest: Items for the same method: those that were not processed, and those that may have been where a retry does
            no harm.
        unknown: Those that may have been processed, where sending them again could make it happen twice: check them
            first.
    """

    __slots__ = ("failures", "read", "rest", "succeeded", "unknown")

    def __init__(
        self, read: int, succeeded: int, failures: list[BulkFailure], rest: list[Any], unknown: list[BulkItem]
    ) -> None:
        self.read = read
        self.succeeded = succeeded
        self.failures = failures
        self.rest = rest
        self.unknown = unknown
